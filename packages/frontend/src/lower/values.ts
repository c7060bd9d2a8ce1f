/** Making, boxing and converting values. */
import { keptTuple } from './constant-tuples.ts';
import { classOf, isArray, isRef, elemOf, type Expr, type ValueType } from '@pyw/ir';
import { InternalError } from '../diagnostics.ts';
import type { ConstantValue } from '../syntax/ast.ts';
import type { Atom, Type } from '../types/atoms.ts';
import { instanceOf, join, tupleOf } from '../types/world.ts';
import { collect, emit, joinEnvs, newLocal, NO_CODE, reusable, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { f64, i32, i64, int, ir } from './ir.ts';
import { isVoid } from './layout.ts';

export const noneType = (cx: Cx): Type => instanceOf(cx.world, cx.program.cls('NoneType'));
export const intType = (cx: Cx): Type => instanceOf(cx.world, cx.program.cls('int'));
export const floatType = (cx: Cx): Type => instanceOf(cx.world, cx.program.cls('float'));
export const boolType = (cx: Cx): Type => instanceOf(cx.world, cx.program.cls('bool'));
export const strType = (cx: Cx): Type => instanceOf(cx.world, cx.program.cls('str'));

export const none = (cx: Cx): Val => value(noneType(cx), NO_CODE, { kind: 'none' });
export const intConst = (cx: Cx, n: bigint): Val => value(intType(cx), int(n), { kind: 'int', value: n });
export const boolConst = (cx: Cx, b: boolean): Val =>
  value(boolType(cx), i32(b ? 1 : 0), { kind: 'bool', value: b });
export const floatConst = (cx: Cx, x: number): Val => value(floatType(cx), f64(x), { kind: 'float', value: x });
export const strConst = (cx: Cx, s: string, constant?: ConstantValue): Val =>
  value(strType(cx), cx.program.stringLiteral(cx, s, constant), constant ?? { kind: 'str', value: s });
export const bool = (cx: Cx, code: Expr): Val => value(boolType(cx), code);
export const bottom = (cx: Cx): Val => value(cx.world.bottom, NO_CODE);
export const isBottom = (v: Val): boolean => v.type.atoms.length === 0;

/** A tuple of known shape; elements become reusable. */
export function tupleVal(cx: Cx, elems: readonly Val[]): Val {
  return {
    type: tupleOf(cx.world, elems.map((e) => e.type)),
    code: NO_CODE,
    elems: elems.map((e) => spill(cx, e)),
  };
}

/** The single class of a type's instances, or null. */
export function onlyAtom(type: Type): Atom | null {
  return type.atoms.length === 1 ? type.atoms[0]! : null;
}
export function isInst(a: Atom | null, name: string): boolean {
  return a?.kind === 'inst' && a.cls.name === name && a.cls.library;
}

/** Zero or null of an IR type. */
export function zero(type: ValueType): Expr {
  switch (type) {
    case 'i32':
      return i32(0);
    case 'i64':
      return i64(0);
    case 'f64':
      return f64(0);
    case 'f32':
      return ir('f32.const', [], { value: 0 });
    case 'int':
      return int(0);
    case 'any':
      return NO_CODE;
    case 'extern':
      return ir('extern.null', []);
    default:
      if (isRef(type)) return ir('ref.null', [], { class: classOf(type) });
      if (isArray(type)) return ir('array.null', [], { elem: elemOf(type) });
      throw new InternalError(`no zero of ${type}`);
  }
}

/** Code of a value in its own representation; makes tuples of known shape real. */
export function codeOf(cx: Cx, v: Val): Expr {
  if (!v.elems || !cx.emitting || v.code.kind !== 'none') return v.code;
  const kept = v.isKept === true ? keptTuple(cx, v.elems) : null;
  if (kept !== null) return kept;
  const items = ir('array.of', v.elems.map((e) => boxed(cx, e)), { elem: 'any' });
  return newTuple(cx, items);
}

/** A tuple of an array that it keeps; its hash is not known yet. */
export function newTuple(cx: Cx, items: Expr): Expr {
  const layout = cx.program.classLayout(cx.program.cls('tuple'));
  // Besides these two it has a field for its number where the program asks for that.
  const others = cx.program.fieldsOf(layout).slice(2).map((f) => zero(f.type as ValueType));
  return ir('new', [items, zero('i64'), ...others], { class: layout });
}
/** The field that keeps the hash of a tuple once it is known; 0 before. */
export const tupleHash = (cx: Cx): { class: string; field: string } => ({ class: cx.program.classLayout(cx.program.cls('tuple')), field: '_hash' });

/** Code of a value as `any`. */
export const boxed = (cx: Cx, v: Val): Expr => convert(cx, codeOf(cx, v), v.type, 'any');

/** Code of a value in the representation of a wider or narrower type. */
export const codeAs = (cx: Cx, v: Val, type: Type): Expr =>
  cx.emitting ? convert(cx, codeOf(cx, v), v.type, cx.program.reprOf(type)) : NO_CODE;

/** Converts code of a value of `type` to the IR type `to`. The value is known to fit. */
export function convert(cx: Cx, code: Expr, type: Type, to: ValueType): Expr {
  if (!cx.emitting) return NO_CODE;
  const from = cx.program.reprOf(type);
  const only = type.atoms.length === 1 ? type.atoms[0]! : null;
  if (only && ((only.kind === 'func' && !only.object.heap) || (only.kind === 'class' && !only.cls.plural) || only.kind === 'module')) {
    // What is known at compile time has no code of its own; among other values it needs an object.
    const object = cx.program.staticObject(only);
    return to === 'any' ? ir('box.ref', [object]) : object;
  }
  if (from === to) return code;
  if (type.atoms.length === 0) {
    return ir('seq', [zero(to)], { type: to, body: [ir('drop', [code]), ir('unreachable', [])] });
  }
  if (to === 'any') {
    switch (from) {
      case 'int':
        return ir('box.int', [code]);
      case 'f64':
        return ir('box.f64', [code]);
      case 'i32':
        if (type.atoms.some((a) => a.kind === 'machine')) break;
        return ir('box.bool', [code]);
      default:
        if (isRef(from)) return ir('box.ref', [code]);
    }
    throw new InternalError(
      `${cx.fn.qualname} (${cx.mod.name}:${cx.node?.lineno ?? 0}): a machine value (${from}) is used as an object (${cx.program.describe(type)})`,
    );
  }
  if (from === 'any') {
    switch (to) {
      case 'int':
        return ir('unbox.int', [code]);
      case 'f64':
        return ir('unbox.f64', [code]);
      case 'i32':
        return ir('unbox.bool', [code]);
      default:
        if (isRef(to)) {
          return code.kind === 'none' ? ir('ref.null', [], { class: classOf(to) }) : ir('unbox.ref', [code], { class: classOf(to) });
        }
        if (isArray(to) && code.kind === 'none') return ir('array.null', [], { elem: elemOf(to) });
    }
  } else if (isRef(from) && isRef(to)) {
    return cx.program.isBaseLayout(classOf(to), classOf(from))
      ? ir('ref.up', [code], { class: classOf(to) })
      : ir('ref.down', [code], { class: classOf(to) });
  }
  throw new InternalError(
    `${cx.fn.qualname} (${cx.mod.name}:${cx.node?.lineno ?? 0}): no conversion from ${from} to ${to}`,
  );
}

/** Narrows a value to a type that is known to hold for it. */
export function narrow(cx: Cx, v: Val, type: Type): Val {
  if (type === v.type) return v;
  if (v.elems) return { ...v, type };
  if (isVoid(type)) return value(type, NO_CODE);
  return value(type, cx.emitting ? convert(cx, v.code, v.type, cx.program.reprOf(type)) : NO_CODE);
}

/** Evaluates a value for its effects only. */
export function discard(cx: Cx, v: Val): void {
  if (!cx.emitting || v.elems) return;
  const k = v.code.kind;
  if (k.endsWith('.const') || k === 'none' || k === 'local.get' || k === 'global.get') return;
  emit(cx, ir('drop', [v.code]));
}

/** A tuple of known values. */
export const typeVal = (cx: Cx, elems: readonly Val[]): Val => tupleVal(cx, elems);

/** Runs one of two pieces of code, by a test made at run time, and joins their values. */
export function choose(cx: Cx, test: () => Expr, yes: () => Val, no: () => Val): Val {
  if (!cx.env) return bottom(cx);
  const before = cx.env;
  const condition = cx.emitting ? test() : NO_CODE;
  cx.env = [...before];
  const a = branch(cx, yes);
  const afterYes = cx.env;
  cx.env = [...before];
  const b = branch(cx, no);
  const afterNo = cx.env;
  const joined = joinBranches(cx, [a, b]);
  cx.env = before;
  if (cx.emitting) emit(cx, ir('if', [condition], { then: joined.lists[0]!, else: joined.lists[1]! }));
  cx.env = joinEnvs(cx.world, afterYes, afterNo);
  return cx.env ? joined.value : bottom(cx);
}

/** One way for control to come together with a value. */
export interface Branch {
  readonly stmts: ReturnType<typeof collect>;
  readonly value: Val;
  readonly live: boolean;
}

/** Runs a branch apart; `cx.env` after it is left for the caller to join. */
export function branch(cx: Cx, body: () => Val): Branch {
  let v!: Val;
  const stmts = collect(cx, () => {
    v = body();
  });
  return { stmts, value: v, live: cx.env !== null };
}

/** Joins branch values: returns the value and the statement lists, each ending with the assignment of the result. */
export function joinBranches(cx: Cx, branches: readonly Branch[]): { value: Val; lists: Branch['stmts'][] } {
  let type = cx.world.bottom;
  for (const b of branches) if (b.live) type = join(cx.world, type, b.value.type);
  if (!cx.emitting) return { value: value(type, NO_CODE), lists: branches.map(() => []) };
  if (isVoid(type) || type.atoms.length === 0) {
    const lists = branches.map((b) =>
      b.live && !isPlain(b.value) ? [...b.stmts, ir('drop', [codeOf(cx, b.value)])] : [...b.stmts],
    );
    return { value: value(type, NO_CODE), lists };
  }
  const repr = cx.program.reprOf(type);
  const local = newLocal(cx, repr);
  const lists = branches.map((b) => {
    if (!b.live) return [...b.stmts];
    let code!: Expr;
    const more = collect(cx, () => {
      code = convert(cx, codeOf(cx, b.value), b.value.type, repr);
    });
    return [...b.stmts, ...more, ir('local.set', [code], { local })];
  });
  return { value: value(type, tempGet(local)), lists };
}
const isPlain = (v: Val): boolean =>
  v.elems !== undefined || v.code.kind === 'none' || v.code.kind.endsWith('.const') || v.code.kind === 'local.get';

export { reusable, spill };
export const machineVal = (cx: Cx, type: 'i32' | 'i64' | 'extern', code: Expr): Val => value(cx.world.machine[type], code);
