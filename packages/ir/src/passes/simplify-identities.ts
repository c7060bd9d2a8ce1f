/**
 * Part of `simplify`: rules that rewrite one expression whose operands are simplified already.
 *
 * In: an expression. Out: an equal one that is cheaper, or the same object. Every rule is exact for all values, NaN and
 * -0 included, keeps the effects of operands and their order, and introduces no trap.
 */
import type { Expr, Local } from '../node.ts';
import { type OpKind, OPS } from '../ops.ts';
import { fold, i32Const, i64Const, intConst } from './simplify-fold.ts';
import { type Context, exprType, isDroppable, refClass } from './simplify-context.ts';

/** What the rules ask about the place where an expression stands. */
export interface Scope {
  readonly ctx: Context;
  readonly locals: readonly Local[];
  /** Is the local known to hold 0 or 1 here? */
  readonly isBool: (local: number) => boolean;
}

const INVERSE: Readonly<Partial<Record<OpKind, OpKind>>> = {
  'i32.eq': 'i32.ne', 'i32.ne': 'i32.eq', 'i32.lt_s': 'i32.ge_s', 'i32.ge_s': 'i32.lt_s', 'i32.gt_s': 'i32.le_s', 'i32.le_s': 'i32.gt_s',
  'i32.lt_u': 'i32.ge_u', 'i32.ge_u': 'i32.lt_u', 'i32.gt_u': 'i32.le_u', 'i32.le_u': 'i32.gt_u',
  'i64.eq': 'i64.ne', 'i64.ne': 'i64.eq', 'i64.lt_s': 'i64.ge_s', 'i64.ge_s': 'i64.lt_s', 'i64.gt_s': 'i64.le_s', 'i64.le_s': 'i64.gt_s',
  'i64.lt_u': 'i64.ge_u', 'i64.ge_u': 'i64.lt_u', 'i64.gt_u': 'i64.le_u', 'i64.le_u': 'i64.gt_u',
  'int.eq': 'int.ne', 'int.ne': 'int.eq', 'int.lt': 'int.ge', 'int.ge': 'int.lt', 'int.gt': 'int.le', 'int.le': 'int.gt',
  'f64.eq': 'f64.ne', 'f64.ne': 'f64.eq', 'f32.eq': 'f32.ne', 'f32.ne': 'f32.eq',
};
const SWAPPED: Readonly<Partial<Record<OpKind, OpKind>>> = {
  'i32.eq': 'i32.eq', 'i32.ne': 'i32.ne', 'i32.lt_s': 'i32.gt_s', 'i32.gt_s': 'i32.lt_s', 'i32.le_s': 'i32.ge_s', 'i32.ge_s': 'i32.le_s',
  'i64.eq': 'i64.eq', 'i64.ne': 'i64.ne', 'i64.lt_s': 'i64.gt_s', 'i64.gt_s': 'i64.lt_s', 'i64.le_s': 'i64.ge_s', 'i64.ge_s': 'i64.le_s',
  'int.eq': 'int.eq', 'int.ne': 'int.ne', 'int.lt': 'int.gt', 'int.gt': 'int.lt', 'int.le': 'int.ge', 'int.ge': 'int.le',
  'i32.add': 'i32.add', 'i32.mul': 'i32.mul', 'i32.and': 'i32.and', 'i32.or': 'i32.or', 'i32.xor': 'i32.xor',
  'i64.add': 'i64.add', 'i64.mul': 'i64.mul', 'i64.and': 'i64.and', 'i64.or': 'i64.or', 'i64.xor': 'i64.xor',
  'int.add': 'int.add', 'int.mul': 'int.mul', 'int.and': 'int.and', 'int.or': 'int.or', 'int.xor': 'int.xor',
};
/** Comparisons of exact integers as comparisons of machine integers. */
const MACHINE: Readonly<Partial<Record<OpKind, readonly [OpKind, OpKind]>>> = {
  'int.eq': ['i32.eq', 'i64.eq'], 'int.ne': ['i32.ne', 'i64.ne'], 'int.lt': ['i32.lt_s', 'i64.lt_s'],
  'int.gt': ['i32.gt_s', 'i64.gt_s'], 'int.le': ['i32.le_s', 'i64.le_s'], 'int.ge': ['i32.ge_s', 'i64.ge_s'],
};

export const isConst = (e: Expr): boolean => {
  switch (e.kind) {
    case 'i32.const':
    case 'i64.const':
    case 'f64.const':
    case 'f32.const':
    case 'int.const':
    case 'none':
    case 'ref.null':
    case 'array.null':
    case 'extern.null':
    case 'func.null':
      return true;
    default:
      return false;
  }
};
export const op1 = (kind: OpKind, a: Expr, at: Expr): Expr => place({ kind, args: [a] } as unknown as Expr, at);
const op2 = (kind: OpKind, a: Expr, b: Expr, at: Expr): Expr => place({ kind, args: [a, b] } as unknown as Expr, at);
const place = (e: Expr, at: Expr): Expr => (at.pos === undefined ? e : { ...e, pos: at.pos });

/** The value `result` after the effects of `dropped`, if it has any. */
const after = (s: Scope, dropped: Expr, result: Expr): Expr => {
  if (isDroppable(s.ctx, dropped)) return result;
  const type = exprType(s.ctx, result, s.locals);
  return type === null ? result : { kind: 'seq', args: [result], type, body: [{ kind: 'drop', args: [dropped] }] };
};

/** Is the i32 value known to be 0 or 1? */
export const isBool = (s: Scope, e: Expr): boolean => {
  switch (e.kind) {
    case 'i32.const':
      return e.value === 0 || e.value === 1;
    case 'local.get':
      return s.isBool(e.local);
    case 'i32.eqz':
    case 'i64.eqz':
    case 'any.is':
    case 'any.is_int':
    case 'any.is_f64':
    case 'any.is_bool':
    case 'any.is_none':
    case 'any.same':
    case 'ref.is':
    case 'ref.is_null':
    case 'ref.eq':
    case 'array.is_null':
    case 'int.fits_i64':
    case 'unbox.bool':
      return true;
    case 'cond':
      return isBool(s, e.args[1] as Expr) && isBool(s, e.args[2] as Expr);
    case 'i32.and':
      return isBool(s, e.args[0] as Expr) || isBool(s, e.args[1] as Expr) ? isBool(s, e.args[0] as Expr) && isBool(s, e.args[1] as Expr) : false;
    case 'i32.or':
    case 'i32.xor':
      return isBool(s, e.args[0] as Expr) && isBool(s, e.args[1] as Expr);
    default:
      return INVERSE[e.kind] !== undefined || /^(f64|f32)\.(lt|gt|le|ge)$/.test(e.kind);
  }
};

/** The same truth value, perhaps another number: for operands of `if` and the first of `cond`. */
export const asCondition = (s: Scope, e: Expr): Expr => {
  const [a, b] = e.args;
  if (e.kind === 'i32.ne' && b?.kind === 'i32.const' && b.value === 0) return asCondition(s, a as Expr);
  if (e.kind === 'i32.eqz' && (a as Expr).kind === 'i32.eqz') return asCondition(s, ((a as Expr).args[0] as Expr));
  return e;
};

/** The condition that holds when `e` does not. */
export const negate = (s: Scope, e: Expr): Expr => reduce(s, op1('i32.eqz', e, e));

/** Rewrites by rules until none applies. */
export const reduce = (s: Scope, e: Expr): Expr => {
  let now = e;
  for (let i = 0; i < 8; i++) {
    const next = step(s, now);
    if (next === now) return now;
    now = next;
  }
  return now;
};

const step = (s: Scope, e: Expr): Expr => {
  const { args } = e;
  if (args.length === 0 || args.length > 3) return e;
  const a = args[0] as Expr;
  if (args.length <= 2 && OPS[e.kind].effect === 'pure' && isConst(a)) {
    const value = fold(e.kind, args);
    if (value !== null) return value;
  }
  const b = args[1];
  if (b !== undefined && args.length === 2 && isConst(a) && !isConst(b)) {
    const swapped = SWAPPED[e.kind];
    if (swapped !== undefined) return op2(swapped, b, a, e);
  }
  if (b?.kind === 'i32.const') return i32Right(s, e, a, b.value);
  if (b?.kind === 'i64.const') return i64Right(s, e, a, BigInt(b.value));
  if (b?.kind === 'int.const' && e.kind.startsWith('int.')) return intRight(s, e, a, BigInt(b.value));
  if (b?.kind === 'f64.const') return f64Right(e, a, b);
  return general(s, e, a, b);
};

/** x + c1 + c2 and the like, on wrapping or exact integers. */
const addConstants = (e: Expr, a: Expr, add: OpKind, make: (x: bigint) => Expr, c: bigint): Expr | null => {
  const inner = a.args[1];
  if (a.kind !== add || inner === undefined || !('value' in inner)) return null;
  const sum = BigInt(inner.value as string | number) + c;
  return op2(add, a.args[0] as Expr, make(sum), e);
};

const i32Right = (s: Scope, e: Expr, a: Expr, c: number): Expr => {
  switch (e.kind) {
    case 'i32.add':
      return c === 0 ? a : (addConstants(e, a, 'i32.add', (x) => i32Const(Number(BigInt.asIntN(32, x))), BigInt(c)) ?? e);
    case 'i32.sub':
      return c === 0 ? a : op2('i32.add', a, i32Const(-c), e);
    case 'i32.or':
    case 'i32.xor':
    case 'i32.shl':
    case 'i32.shr_s':
    case 'i32.shr_u':
      return c === 0 ? a : e;
    case 'i32.mul':
      return c === 1 ? a : c === 0 ? after(s, a, i32Const(0)) : e;
    case 'i32.div_s':
    case 'i32.div_u':
      return c === 1 ? a : e;
    case 'i32.and':
      if (c === -1) return a;
      if (c === 0) return after(s, a, i32Const(0));
      return c === 1 && isBool(s, a) ? a : e;
    case 'i32.eq':
      if (c === 0) return op1('i32.eqz', a, e);
      return isBool(s, a) ? (c === 1 ? a : after(s, a, i32Const(0))) : e;
    case 'i32.ne':
      if (c === 0 && isBool(s, a)) return a;
      return c === 1 && isBool(s, a) ? op1('i32.eqz', a, e) : e;
    case 'i32.lt_u':
      return c === 0 ? after(s, a, i32Const(0)) : e;
    case 'i32.ge_u':
      return c === 0 ? after(s, a, i32Const(1)) : e;
    default:
      return general(s, e, a, e.args[1]);
  }
};
const i64Right = (s: Scope, e: Expr, a: Expr, c: bigint): Expr => {
  switch (e.kind) {
    case 'i64.add':
      return c === 0n ? a : (addConstants(e, a, 'i64.add', i64Const, c) ?? e);
    case 'i64.sub':
      return c === 0n ? a : op2('i64.add', a, i64Const(-c), e);
    case 'i64.or':
    case 'i64.xor':
    case 'i64.shl':
    case 'i64.shr_s':
    case 'i64.shr_u':
      return c === 0n ? a : e;
    case 'i64.mul':
      return c === 1n ? a : c === 0n ? after(s, a, i64Const(0n)) : e;
    case 'i64.div_s':
    case 'i64.div_u':
      return c === 1n ? a : e;
    case 'i64.and':
      return c === -1n ? a : c === 0n ? after(s, a, i64Const(0n)) : e;
    case 'i64.eq':
      return c === 0n ? op1('i64.eqz', a, e) : compareExtended(s, e, a, c);
    case 'i64.ne':
    case 'i64.lt_s':
    case 'i64.gt_s':
    case 'i64.le_s':
    case 'i64.ge_s':
      return compareExtended(s, e, a, c);
    default:
      return e;
  }
};
/** A comparison of a sign-extended i32 with a constant needs 32 bits only. */
const compareExtended = (s: Scope, e: Expr, a: Expr, c: bigint): Expr => {
  if (a.kind !== 'i64.extend_i32_s') return e;
  return withSmall(s, e, a.args[0] as Expr, c, 32n, e.kind.replace('i64.', 'i32.') as OpKind, (x) => i32Const(Number(x)));
};
/** `a OP c` where a has `width` bits: at that width if c fits, else decided. */
const withSmall = (s: Scope, e: Expr, a: Expr, c: bigint, width: bigint, kind: OpKind, make: (x: bigint) => Expr): Expr => {
  if (BigInt.asIntN(Number(width), c) === c) return op2(kind, a, make(c), e);
  const how = kind.slice(4, 6);
  const result = how === 'ne' || (c > 0n ? how === 'lt' || how === 'le' : how === 'gt' || how === 'ge');
  return after(s, a, i32Const(result ? 1 : 0));
};

const intRight = (s: Scope, e: Expr, a: Expr, c: bigint): Expr => {
  switch (e.kind) {
    case 'int.add':
      return c === 0n ? a : (addConstants(e, a, 'int.add', intConst, c) ?? e);
    case 'int.sub':
      return c === 0n ? a : op2('int.add', a, intConst(-c), e);
    case 'int.mul':
      return c === 1n ? a : c === 0n ? after(s, a, intConst(0n)) : e;
    case 'int.floordiv':
      return c === 1n ? a : e;
    case 'int.mod':
      return c === 1n ? after(s, a, intConst(0n)) : e;
    case 'int.pow':
      return c === 1n ? a : e;
    case 'int.or':
    case 'int.xor':
    case 'int.shl':
    case 'int.shr':
      return c === 0n ? a : e;
    case 'int.and':
      return c === -1n ? a : c === 0n ? after(s, a, intConst(0n)) : e;
    default: {
      const machine = MACHINE[e.kind];
      if (machine === undefined) return e;
      if (a.kind === 'int.from_i32') return withSmall(s, e, a.args[0] as Expr, c, 32n, machine[0], (x) => i32Const(Number(x)));
      if (a.kind === 'int.from_i64') return withSmall(s, e, a.args[0] as Expr, c, 64n, machine[1], i64Const);
      return e;
    }
  }
};

const f64Right = (e: Expr, a: Expr, b: Expr & { kind: 'f64.const' }): Expr => {
  switch (e.kind) {
    case 'f64.mul':
    case 'f64.div':
      return b.value === 1 ? a : e;
    case 'f64.sub':
      return b.value === 0 ? a : e;
    case 'f64.add':
      return b.value === '-0' ? a : e;
    default:
      return e;
  }
};

const general = (s: Scope, e: Expr, a: Expr, b: Expr | undefined): Expr => {
  switch (e.kind) {
    case 'i32.eqz': {
      const inverse = INVERSE[a.kind];
      if (inverse !== undefined) return op2(inverse, a.args[0] as Expr, a.args[1] as Expr, e);
      return a.kind === 'i32.eqz' && isBool(s, a.args[0] as Expr) ? (a.args[0] as Expr) : e;
    }
    case 'i32.wrap_i64':
      return a.kind === 'i64.extend_i32_s' || a.kind === 'i64.extend_i32_u' ? (a.args[0] as Expr) : e;
    case 'int.to_i64':
    case 'int.clamp_i64':
      if (a.kind === 'int.from_i64') return a.args[0] as Expr;
      return a.kind === 'int.from_i32' ? op1('i64.extend_i32_s', a.args[0] as Expr, e) : e;
    case 'int.to_i32':
      if (a.kind === 'int.from_i32') return a.args[0] as Expr;
      return a.kind === 'int.from_i64' ? op1('i32.wrap_i64', a.args[0] as Expr, e) : e;
    case 'int.fits_i64':
      return a.kind === 'int.from_i32' || a.kind === 'int.from_i64' ? after(s, a, i32Const(1)) : e;
    case 'int.to_f64':
      if (a.kind === 'int.from_i32') return op1('f64.convert_i32_s', a.args[0] as Expr, e);
      return a.kind === 'int.from_i64' ? op1('f64.convert_i64_s', a.args[0] as Expr, e) : e;
    case 'int.from_i64':
      return a.kind === 'i64.extend_i32_s' ? op1('int.from_i32', a.args[0] as Expr, e) : e;
    case 'int.from_extern':
      return a.kind === 'int.to_extern' ? (a.args[0] as Expr) : e;
    case 'int.neg':
    case 'int.not':
    case 'f64.neg':
      return a.kind === e.kind ? (a.args[0] as Expr) : e;
    case 'int.eq':
    case 'int.ne':
    case 'int.lt':
    case 'int.gt':
    case 'int.le':
    case 'int.ge':
      return compareMachine(e, a, b as Expr);
    case 'cond':
      return reduceCond(s, e);
    case 'seq':
      return e.body.length === 0 ? a : e;
    default:
      return references(s, e, a, b);
  }
};

const compareMachine = (e: Expr, a: Expr, b: Expr): Expr => {
  const machine = MACHINE[e.kind] as readonly [OpKind, OpKind];
  if (a.kind === 'int.from_i32' && b.kind === 'int.from_i32') return op2(machine[0], a.args[0] as Expr, b.args[0] as Expr, e);
  const wide = (x: Expr): Expr | null => {
    if (x.kind === 'int.from_i64') return x.args[0] as Expr;
    return x.kind === 'int.from_i32' ? op1('i64.extend_i32_s', x.args[0] as Expr, x) : null;
  };
  const [wideA, wideB] = [wide(a), wide(b)];
  return wideA === null || wideB === null ? e : op2(machine[1], wideA, wideB, e);
};

const reduceCond = (s: Scope, e: Expr & { kind: 'cond' }): Expr => {
  const [test, x, y] = e.args as readonly [Expr, Expr, Expr];
  if (test.kind === 'i32.const') return test.value !== 0 ? x : y;
  const hint = e.hint === undefined ? {} : { hint: e.hint };
  if (test.kind === 'i32.eqz') {
    const swapped = e.hint === undefined ? {} : ({ hint: e.hint === 'likely' ? 'unlikely' : 'likely' } as const);
    const { hint: _, ...rest } = e;
    return { ...rest, args: [test.args[0] as Expr, y, x], ...swapped };
  }
  const plain = asCondition(s, test);
  if (plain !== test) return { ...e, args: [plain, x, y], ...hint };
  if (x.kind === 'i32.const' && y.kind === 'i32.const') {
    if (x.value === 1 && y.value === 0) return isBool(s, test) ? test : op2('i32.ne', test, i32Const(0), e);
    if (x.value === 0 && y.value === 1) return op1('i32.eqz', test, e);
  }
  if (sameConst(x, y)) return after(s, test, x);
  if (x.kind === 'local.get' && y.kind === 'local.get' && x.local === y.local) return isDroppable(s.ctx, test) ? x : e;
  return e;
};
const sameConst = (x: Expr, y: Expr): boolean =>
  isConst(x) && x.kind === y.kind && ('value' in x ? x.value === (y as typeof x).value : x.kind === 'none');

const references = (s: Scope, e: Expr, a: Expr, b: Expr | undefined): Expr => {
  const { ctx, locals } = s;
  switch (e.kind) {
    case 'unbox.int':
    case 'unbox.f64':
      return a.kind === (e.kind === 'unbox.int' ? 'box.int' : 'box.f64') ? (a.args[0] as Expr) : e;
    case 'unbox.bool': {
      if (a.kind !== 'box.bool') return e;
      const x = a.args[0] as Expr;
      return isBool(s, x) ? x : op2('i32.ne', x, i32Const(0), e);
    }
    case 'unbox.ref':
      return a.kind === 'box.ref' ? castTo(s, a.args[0] as Expr, e.class, e) : a.kind === 'none' ? { kind: 'ref.null', args: [], class: e.class } : e;
    case 'box.ref':
      if (a.kind === 'ref.up' || a.kind === 'ref.down') return { ...e, args: a.args };
      if (a.kind === 'ref.null') return { kind: 'none', args: [] };
      // Not for another class: an `any` may hold anything, and the operand's promise is lost only with `unbox` itself.
      return a.kind === 'unbox.ref' ? (a.args[0] as Expr) : e;
    case 'any.is_int':
    case 'any.is_f64':
    case 'any.is_bool':
    case 'any.is_none':
    case 'any.is':
      return boxTest(s, e, a);
    case 'any.same':
      if (b?.kind === 'none') return op1('any.is_none', a, e);
      if (a.kind === 'none') return op1('any.is_none', b as Expr, e);
      if (a.kind === 'box.ref' && b?.kind === 'box.ref') return op2('ref.eq', a.args[0] as Expr, b.args[0] as Expr, e);
      return a.kind === 'box.int' && b?.kind === 'box.int' ? op2('int.eq', a.args[0] as Expr, b.args[0] as Expr, e) : e;
    case 'ref.up':
    case 'ref.down':
      if (a.kind === 'ref.null') return { kind: 'ref.null', args: [], class: e.class };
      if (a.kind === 'ref.up' || a.kind === 'ref.down') {
        const inner = refClass(ctx, a.args[0] as Expr, locals);
        if (inner !== null && (ctx.isSubclass(inner, e.class) || ctx.isSubclass(e.class, inner)))
          return castTo(s, a.args[0] as Expr, e.class, e);
      }
      if (cannotBe(s, a, e.class)) return after(s, a, { kind: 'ref.null', args: [], class: e.class });
      return castTo(s, a, e.class, e);
    case 'ref.is': {
      const cls = refClass(ctx, a, locals);
      return cls === null ? e : classTest(s, e, a, cls, e.class);
    }
    case 'ref.is_null':
      if (a.kind === 'new') return after(s, a, i32Const(0));
      if (a.kind === 'ref.null') return i32Const(1);
      if (a.kind === 'unbox.ref') return op1('any.is_none', a.args[0] as Expr, e);
      return a.kind === 'ref.up' || a.kind === 'ref.down' ? { ...e, args: a.args } : e;
    case 'ref.eq':
      if (b?.kind === 'ref.null') return op1('ref.is_null', a, e);
      return a.kind === 'ref.null' ? op1('ref.is_null', b as Expr, e) : e;
    case 'array.is_null':
      if (a.kind === 'array.null') return i32Const(1);
      return OPS[a.kind].effect === 'alloc' ? after(s, a, i32Const(0)) : e;
    case 'array.len':
      if (a.kind === 'array.of') return after(s, a, i32Const(a.args.length));
      return a.kind === 'array.new' && isNotNegative(a.args[0] as Expr) ? (a.args[0] as Expr) : e;
    default:
      return e;
  }
};
const isNotNegative = (e: Expr): boolean => e.kind === 'i32.const' && e.value >= 0;

/**
 * Is the object seen to be of a class that is not related to this one? A cast to it gives null or is not reached: the test
 * before it was for what the object might have been elsewhere.
 */
const cannotBe = (s: Scope, x: Expr, cls: string): boolean => {
  const have = refClass(s.ctx, x, s.locals);
  return have !== null && !s.ctx.isSubclass(have, cls) && !s.ctx.isSubclass(cls, have);
};

/** A reference as `ref<cls>`: itself, or with one cast. A cast that can only fail stays what it is: it is not reached. */
const castTo = (s: Scope, x: Expr, cls: string, at: Expr): Expr => {
  const have = refClass(s.ctx, x, s.locals);
  if (have === cls) return x;
  if (have === null) return at;
  const kind = s.ctx.isSubclass(have, cls) ? 'ref.up' : 'ref.down';
  if (kind === 'ref.down' && !s.ctx.isSubclass(cls, have)) return at;
  if (at.kind === kind && at.args[0] === x && 'class' in at && at.class === cls) return at;
  return place({ kind, args: [x], class: cls }, at);
};

/** A test on a value whose class is seen at its boxing. */
const boxTest = (s: Scope, e: Expr, a: Expr): Expr => {
  const no = (): Expr => after(s, a, i32Const(0));
  if (a.kind === 'none') return e.kind === 'any.is_none' ? i32Const(1) : e.kind === 'any.is' && s.ctx.mayBeBox(e.class) ? e : i32Const(0);
  const boxes: Readonly<Partial<Record<OpKind, OpKind>>> = { 'box.int': 'any.is_int', 'box.f64': 'any.is_f64', 'box.bool': 'any.is_bool' };
  const test = boxes[a.kind];
  if (test !== undefined) {
    if (e.kind === 'any.is') return s.ctx.mayBeBox(e.class) ? e : no();
    return e.kind === test ? after(s, a, i32Const(1)) : no();
  }
  if (a.kind !== 'box.ref') return e;
  const x = a.args[0] as Expr;
  if (e.kind === 'any.is_none') return op1('ref.is_null', x, e);
  if (e.kind !== 'any.is') return no();
  const cls = refClass(s.ctx, x, s.locals);
  if (cls === null || s.ctx.mayBeBox(e.class)) return e;
  const known = classTest(s, e, x, cls, e.class);
  return known === e ? place({ kind: 'ref.is', args: [x], class: e.class }, e) : known;
};
/** Is `x`, of static class `cls`, a non-null instance of `wanted`? The test itself when that is not known. */
const classTest = (s: Scope, e: Expr, x: Expr, cls: string, wanted: string): Expr => {
  if (s.ctx.isSubclass(cls, wanted)) return op1('i32.eqz', op1('ref.is_null', x, e), e);
  return s.ctx.isSubclass(wanted, cls) ? e : after(s, x, i32Const(0));
};
