/**
 * Classes that the program derives from str and tuple: an instance is laid out as the value it holds, with the class's
 * own attributes after it, so the library's methods work on it as it is.
 */
import { classOf, type RefType } from '@pyw/ir';
import type { ClassInfo } from '../types/infos.ts';
import { grow } from '../types/world.ts';
import { allocate, construct, type Args } from './calls.ts';
import { emit, spill, type Cx, type Val } from './cx.ts';
import { ir } from './ir.ts';
import { findField } from '../bind/declare.ts';
import { bottom, codeOf } from './values.ts';

/** The library class whose value instances hold; null for other classes. */
export const valueBase = (cls: ClassInfo): ClassInfo | null =>
  cls.library ? null : (cls.mro.find((c) => c.library && (c.name === 'str' || c.name === 'tuple')) ?? null);

/** `str.__new__(cls, ...)`, `tuple.__new__(cls, ...)`. */
export function newValue(cx: Cx, cls: ClassInfo, base: ClassInfo, args: Args): Val {
  const made = construct(cx, base, args);
  if (!cx.env) return bottom(cx);
  const from = spill(cx, made.elems ? { type: made.type, code: codeOf(cx, made) } : made);
  const self = allocate(cx, cls);
  if (base.name === 'tuple') grow(cx.world, findField(base, '_items')!.cell, cx.program.tupleItems(cx, from).type);
  if (!cx.emitting) return self;
  const source = cx.program.classLayout(base);
  const target = classOf(cx.program.reprOf(self.type) as RefType);
  for (const f of cx.program.fieldsOf(source)) {
    const get = ir('field.get', [cx.program.upcast(from.code, from.type, source)], { class: cx.program.ownerOf(source, f.name), field: f.name });
    emit(cx, ir('field.set', [self.code, get], { class: cx.program.ownerOf(target, f.name), field: f.name }));
  }
  return self;
}
