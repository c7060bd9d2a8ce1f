/**
 * Classes that the program derives from str, bytes, complex and tuple: an instance is laid out as the value it holds, with the class's
 * own attributes after it, so the library's methods work on it as it is.
 */
import { classOf, type RefType } from '@pyw/ir';
import type { ClassInfo } from '../types/infos.ts';
import { grow } from '../types/world.ts';
import { allocate, construct, type Args } from './calls.ts';
import { emit, spill, type Cx, type Val } from './cx.ts';
import { ir } from './ir.ts';
import { findField } from '../bind/declare.ts';
import { loadField, storeField } from './attributes.ts';
import { dispatch } from './dispatch.ts';
import { NUMBER_FIELD } from './identity.ts';
import { lookup } from './members.ts';
import { bottom, codeOf, onlyAtom } from './values.ts';

/** The library class whose value instances hold; null for other classes. */
export const valueBase = (cls: ClassInfo): ClassInfo | null =>
  cls.library ? null : (cls.mro.find((c) => c.library && ['str', 'tuple', 'int', 'float', 'bytes', 'complex'].includes(c.name)) ?? null);

const VALUE = '$value';
/** The int or float that instances of a class of the program hold; null for other classes. */
const numberBase = (cls: ClassInfo | null): ClassInfo | null =>
  !cls || cls.library ? null : (cls.mro.find((c) => c.library && (c.boxed === 'int' || c.boxed === 'f64')) ?? null);

/** An instance of a class derived from int or float as that number; any other value as it is. */
export function numberOf(cx: Cx, v: Val): Val {
  if (!v.type.atoms.some((a) => a.kind === 'inst' && numberBase(a.cls))) return v;
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    return a.kind === 'inst' && numberBase(a.cls) ? loadField(cx, one, VALUE) : one;
  });
}
/** The same, unless the class has methods of its own under one of the names. */
export function plainNumber(cx: Cx, v: Val, ...names: readonly string[]): Val {
  const a = onlyAtom(v.type);
  if (a?.kind !== 'inst' || !numberBase(a.cls)) return v;
  // The methods of int and float are what those of derived classes call: they do not ask these again.
  const isOfNumber = cx.fn.library && (cx.fn.cls?.boxed === 'int' || cx.fn.cls?.boxed === 'f64');
  const own = !isOfNumber && names.some((n) => {
    const m = lookup(cx, a.cls, n).members[0];
    return m && !m.owner.library;
  });
  return own ? v : loadField(cx, v, VALUE);
}

/** `str.__new__(cls, ...)`, `tuple.__new__(cls, ...)`. */
export function newValue(cx: Cx, cls: ClassInfo, of: Val, base: ClassInfo, args: Args): Val {
  const made = construct(cx, base, args);
  if (!cx.env) return bottom(cx);
  const from = spill(cx, made.elems ? { type: made.type, code: codeOf(cx, made) } : made);
  const self = allocate(cx, cls, of);
  if (base.boxed) {
    storeField(cx, self, VALUE, numberOf(cx, made));
    return self;
  }
  if (base.name === 'tuple') grow(cx.world, findField(base, '_items')!.cell, cx.program.tupleItems(cx, from).type);
  if (!cx.emitting) return self;
  const source = cx.program.classLayout(base);
  const target = classOf(cx.program.reprOf(self.type) as RefType);
  for (const f of cx.program.fieldsOf(source)) {
    // It is another object than the value it holds.
    if (f.name === NUMBER_FIELD) continue;
    const get = ir('field.get', [cx.program.upcast(from.code, from.type, source)], { class: cx.program.ownerOf(source, f.name), field: f.name });
    emit(cx, ir('field.set', [self.code, get], { class: cx.program.ownerOf(target, f.name), field: f.name }));
  }
  return self;
}
