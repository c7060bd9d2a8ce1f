/**
 * Class objects. A class whose statement runs once is known by its name: its value carries nothing, its namespace is in
 * globals. A class whose statement may run again (`cls.plural`) has an object for each run: a struct with the entries of
 * its namespace and the objects of its bases. Instances keep the objects of all such classes in their resolution order.
 */
import { classOf, refTo, type Expr, type RefType, type ValueType } from '@pyw/ir';
import { InternalError } from '../diagnostics.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassAttr, ClassInfo } from '../types/infos.ts';
import { classType, grow, readCell } from '../types/world.ts';
import { emit, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { i32, ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { zero } from './values.ts';

const COUNTER = '$classes';

/** Field of instances with the object of a class. */
export const classField = (cls: ClassInfo): string => `$class${cls.id}`;
const baseField = (i: number): string => `base ${i}`;
const layoutOf = (cx: Cx, v: Val): string => classOf(cx.program.reprOf(v.type) as RefType);

/** The object of `owner`: from an instance of it or of a class derived from it, or from the value of such a class. */
export function classObject(cx: Cx, owner: ClassInfo, holder: Val): Val {
  const type = classType(cx.world, owner);
  if (!owner.plural || !cx.emitting) return value(type, NO_CODE);
  return dispatch(cx, holder, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'inst') {
      const layout = layoutOf(cx, one);
      const field = classField(owner);
      return value(type, ir('field.get', [one.code], { class: cx.program.ownerOf(layout, field), field }));
    }
    if (a.kind !== 'class') throw new InternalError(`no class object of ${owner.qualname} here`);
    if (a.cls === owner) return one;
    const i = a.cls.bases.findIndex((b) => b.mro.includes(owner));
    if (i < 0) throw new InternalError(`${owner.qualname} is no base of ${a.cls.qualname}`);
    return classObject(cx, owner, baseObject(cx, one, i));
  });
}

/** The object of a direct base of a class. */
export function baseObject(cx: Cx, of: Val, i: number): Val {
  const { cls } = of.type.atoms[0] as AtomOf<'class'>;
  const base = cls.bases[i]!;
  const type = classType(cx.world, base);
  if (!base.plural || !cx.emitting) return value(type, NO_CODE);
  if (!cls.plural) return value(type, cx.program.loadHidden(baseGlobal(cls, i), type));
  const layout = layoutOf(cx, of);
  return value(type, ir('field.get', [of.code], { class: layout, field: baseField(i) }));
}
const baseGlobal = (cls: ClassInfo, i: number): string => `${cls.mod.name}.${cls.qualname}$base${i}:${cls.id}`;

/** Has the statement of a class run? */
export const madeFlag = (cx: Cx, cls: ClassInfo): Expr => cx.program.hiddenFlag(`$made${cls.id}`);

/** The metaclass of a class, as a value. */
export function metaclassObject(cx: Cx, of: Val): Val {
  const { cls } = of.type.atoms[0] as AtomOf<'class'>;
  const type = classType(cx.world, cls.meta!);
  if (!cls.meta!.plural || !cx.emitting) return value(type, NO_CODE);
  if (!cls.plural) return value(type, cx.program.loadHidden(metaGlobal(cls), type));
  return value(type, ir('field.get', [of.code], { class: layoutOf(cx, of), field: 'meta' }));
}
const metaGlobal = (cls: ClassInfo): string => `${cls.mod.name}.${cls.qualname}$meta:${cls.id}`;

/** A class statement runs: its class, with its bases and nothing in its namespace yet. */
export function makeClassObject(cx: Cx, cls: ClassInfo, bases: readonly Val[], meta: Val | null): Val {
  const type = classType(cx.world, cls);
  if (!cx.emitting) return value(type, NO_CODE);
  const kept = meta && cls.meta?.plural ? meta : null;
  if (cx.program.asksForSubclasses() && !cls.plural) emit(cx, cx.program.setHiddenFlag(`$made${cls.id}`, true));
  if (!cls.plural) {
    if (kept) emit(cx, cx.program.storeHidden(metaGlobal(cls), kept.type, kept.code));
    bases.forEach((b, i) => {
      const base = b.type.atoms[0] as AtomOf<'class'>;
      if (base.cls.plural) emit(cx, cx.program.storeHidden(baseGlobal(cls, i), b.type, b.code));
    });
    return value(type, NO_CODE);
  }
  const layout = classOf(cx.program.reprOf(type) as RefType);
  cx.program.declareCounter(COUNTER);
  const number = ir('i32.add', [ir('global.get', [], { global: COUNTER }), i32(1)]);
  emit(cx, ir('global.set', [number], { global: COUNTER }));
  const local = newLocal(cx, refTo(layout), 'class');
  const fields = cx.program.fieldsOf(layout).map((f): Expr => {
    if (f.name === 'id') return ir('i32.add', [ir('global.get', [], { global: COUNTER }), i32(1_000_000)]);
    if (f.name === 'meta') return kept!.code;
    const base = bases.findIndex((_, i) => f.name === baseField(i));
    return base >= 0 ? bases[base]!.code : zero(f.type as ValueType);
  });
  emit(cx, ir('local.set', [ir('new', fields, { class: layout })], { local }));
  return value(type, tempGet(local));
}

/** A new instance gets the objects of its classes. */
export function storeClasses(cx: Cx, self: Val, cls: ClassInfo, of: Val): void {
  if (!cx.emitting || !cls.mro.some((c) => c.plural)) return;
  const layout = layoutOf(cx, self);
  const held = spill(cx, of);
  for (const c of cls.mro) {
    if (!c.plural) continue;
    const field = classField(c);
    emit(cx, ir('field.set', [self.code, classObject(cx, c, held).code], { class: cx.program.ownerOf(layout, field), field }));
  }
}

/** The fields that the object of a class has besides its number. */
export function classObjectFields(program: Cx['program'], cls: ClassInfo): { name: string; type: ValueType }[] {
  const fields: { name: string; type: ValueType }[] = [];
  cls.bases.forEach((b, i) => {
    if (b.plural) fields.push({ name: baseField(i), type: program.reprOf(classType(program.world, b)) });
  });
  if (cls.meta?.plural) fields.push({ name: 'meta', type: program.reprOf(classType(program.world, cls.meta)) });
  for (const a of cls.attrs.values()) {
    if (a.cell.type.atoms.length === 0) continue;
    if (!isVoid(a.cell.type)) fields.push({ name: `= ${a.name}`, type: program.reprOf(a.cell.type) });
    fields.push({ name: `? ${a.name}`, type: 'i32' });
  }
  return fields;
}

/** A number of its own for each class object. */
export function classNumber(cx: Cx, v: Val): Expr {
  return ir('field.get', [v.code], { class: '$type', field: 'id' });
}

// --- entries of namespaces

export const attrGlobal = (a: ClassAttr): string => `${a.cls.mod.name}.${a.cls.qualname}.${a.name}${a.cls.id}`;
export const attrFlag = (a: ClassAttr): string => `${attrGlobal(a)}$bound`;

/** The value of an entry that is bound. `holder`: an instance or a class that has the entry's class in its order. */
export function loadAttr(cx: Cx, attr: ClassAttr, holder: Val | null): Val {
  const type = readCell(attr.cell, cx.emitting ? null : cx.ctx);
  if (!cx.emitting || isVoid(type) || type.atoms.length === 0) return value(type, NO_CODE);
  if (!attr.cls.plural) return value(type, cx.program.loadHidden(attrGlobal(attr), type));
  const object = objectFor(cx, attr, holder);
  return value(type, ir('field.get', [object.code], { class: layoutOf(cx, object), field: `= ${attr.name}` }));
}
function objectFor(cx: Cx, attr: ClassAttr, holder: Val | null): Val {
  if (!holder) throw new InternalError(`the class of ${attr.cls.qualname}.${attr.name} is not at hand`);
  return classObject(cx, attr.cls, holder);
}
/** Is the entry bound? */
export function attrIsBound(cx: Cx, attr: ClassAttr, holder: Val | null): Expr {
  if (!cx.emitting) return NO_CODE;
  if (!attr.cls.plural) return cx.program.hiddenFlag(attrFlag(attr));
  if (attr.cell.type.atoms.length === 0) return i32(0);
  const object = objectFor(cx, attr, holder);
  return ir('field.get', [object.code], { class: layoutOf(cx, object), field: `? ${attr.name}` });
}
/** Assigns an entry; null unbinds it. */
export function storeAttr(cx: Cx, attr: ClassAttr, v: Val | null, holder: Val | null): void {
  if (!cx.env) return;
  if (v) grow(cx.world, attr.cell, v.type);
  if (!cx.emitting || attr.cell.type.atoms.length === 0) return;
  const { type } = attr.cell;
  const code = (x: Val): Expr => cx.program.convert(cx, cx.program.codeOf(cx, x), x.type, cx.program.reprOf(type));
  if (!attr.cls.plural) {
    if (v && !isVoid(type)) emit(cx, cx.program.storeHidden(attrGlobal(attr), type, code(v)));
    if (!attr.alwaysBound) emit(cx, cx.program.setHiddenFlag(attrFlag(attr), v !== null));
    return;
  }
  const held = v && spill(cx, v);
  const object = spill(cx, objectFor(cx, attr, holder));
  const layout = layoutOf(cx, object);
  if (held && !isVoid(type)) emit(cx, ir('field.set', [object.code, code(held)], { class: layout, field: `= ${attr.name}` }));
  emit(cx, ir('field.set', [object.code, i32(v ? 1 : 0)], { class: layout, field: `? ${attr.name}` }));
}
