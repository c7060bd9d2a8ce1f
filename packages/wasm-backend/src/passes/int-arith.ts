/**
 * Inline code of integer arithmetic on split ints: the wrapping machine operation, a cheap test whether its result is
 * exact, and a call of a helper where it is not.
 *
 * In: lowered operands. Out: an `IntValue`. In `abort` mode there are no big parts, and where a helper would make one
 * the program ends instead.
 */
import type { Expr, ExprKind, Stmt } from '@pyw/ir';
import { MIN_I64, block, breakTo, cond, drop, get, i64, isNull, noBig, not, op, set, setMany, when } from '../build.ts';
import { SMALL, type FunctionContext, type IntValue } from './lower-context.ts';

/** Lowers an operation on two ints; `bAssigns` says that evaluating `b` assigns locals that `a` may name. */
export type BinaryLowering = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean) => IntValue;

/** An operand that may be read any number of times. */
interface Operand {
  readonly lo: Expr;
  readonly big: number;
  readonly bits: number;
  readonly constant: bigint | null;
}

/** How many bits the magnitude of a value needs. */
export const bitsOf = (value: bigint): number => (value < 0n ? -value : value).toString(2).length;

const constantOf = (e: Expr): bigint | null => (e.kind === 'i64.const' ? BigInt(e.value) : null);
const bigOf = (x: Operand): Expr => (x.big === SMALL ? noBig : get(x.big));
/** 1 if the operand has a big part; null when it cannot have one. */
const hasBig = (x: Operand): Expr | null => (x.big === SMALL ? null : not(isNull(get(x.big))));

/** The tests of a slow path that there are; null when there is none. */
const anyOf = (conditions: readonly (Expr | null)[]): readonly Expr[] | null => {
  const tests = conditions.filter(c => c !== null);
  return tests.length === 0 ? null : tests;
};

/**
 * Runs `slow` if any of the tests holds, else `fast`. One branch a test: engines fuse a comparison with its branch,
 * where combining the truth values costs three instructions more (a sum of ints: 1.9 against 1.35 ns a round).
 */
const whenAny = (fc: FunctionContext, tests: readonly Expr[], slow: readonly Stmt[], fast: readonly Stmt[]): Stmt => {
  if (tests.length === 1) return when(tests[0]!, slow, fast, 'unlikely');
  const done = fc.label();
  const odd = fc.label();
  const branches = tests.map(t => when(t, [breakTo(odd)], [], 'unlikely'));
  return block(done, [block(odd, [...branches, ...fast, breakTo(done)]), ...slow]);
};

const isPowerOfTwo = (c: bigint): boolean => c > 0n && (c & (c - 1n)) === 0n;

/** Evaluates two operands in order and makes both re-readable. */
export const pinBoth = (
  fc: FunctionContext,
  out: Stmt[],
  a: IntValue,
  b: IntValue,
  bAssigns: boolean,
): readonly [Operand, Operand] => {
  const x = pinOne(fc, out, a, bAssigns);
  const y = pinOne(fc, out, b, false);
  return [x, y];
};

export const pinOne = (fc: FunctionContext, out: Stmt[], v: IntValue, mayChange: boolean): Operand => {
  out.push(...v.steps);
  const lo = fc.pin(out, v.lo, 'i64', mayChange);
  let big = v.big;
  if (mayChange && big !== SMALL) {
    big = fc.temp('extern');
    out.push(set(big, get(v.big)));
  }
  return { lo, big, bits: v.bits, constant: big === SMALL ? constantOf(lo) : null };
};

/** Of a value known only to fit 64 bits. */
const ANY_SMALL = 63;
/** Magnitudes up to 2^62 leave room: no result of theirs that stays there needs a test. */
const SAFE = 62;

const small = (steps: readonly Stmt[], lo: Expr, bits: number): IntValue => ({
  steps,
  lo,
  big: SMALL,
  bits: Math.min(bits, ANY_SMALL),
});

/**
 * A result whose low bits are always those of `lo`; its big part comes from a helper when `test` says that it may have
 * one. In `abort` mode `overflow` alone is tested, exactly or by a helper that looks again.
 */
const withBig = (
  fc: FunctionContext,
  out: Stmt[],
  lo: Expr,
  overflow: ((r: Expr) => Expr) | null,
  operands: readonly Operand[],
  helper: string,
  exact: boolean,
  bits: number,
): IntValue => {
  const args = operands.flatMap(x => [x.lo, bigOf(x)]);
  const r = fc.temp('i64');
  out.push(set(r, lo));
  const inexact = overflow === null ? null : overflow(get(r));
  if (fc.program.mode === 'abort') {
    if (inexact !== null) {
      const slow = exact
        ? fc.program.rt.call('overflow')
        : fc.program.rt.call(`${helper}_check`, ...operands.map(x => x.lo));
      out.push(when(inexact, [drop(slow)], [], 'unlikely'));
    }
    return small(out, get(r), bits);
  }
  const test = anyOf([inexact, ...operands.map(hasBig)]);
  if (test === null) return small(out, get(r), bits);
  const big = fc.temp('extern');
  out.push(set(big, noBig), whenAny(fc, test, [set(big, fc.program.rt.call(helper, ...args))], []));
  return { steps: out, lo: get(r), big, bits: 64 };
};

/** A result that a helper computes whole when `test` says so. */
const withPair = (
  fc: FunctionContext,
  out: Stmt[],
  fast: Expr,
  test: readonly Expr[] | null,
  helper: string,
  operands: readonly Operand[],
  mayBeBig: boolean,
  bits: number,
): IntValue => {
  if (test === null) return small(out, fast, bits);
  const r = fc.temp('i64');
  if (fc.program.mode === 'abort') {
    const call = fc.program.rt.call(`${helper}_checked`, ...operands.map(x => x.lo));
    out.push(whenAny(fc, test, [set(r, call)], [set(r, fast)]));
    return small(out, get(r), bits);
  }
  const big = fc.temp('extern');
  const call = fc.program.rt.call(helper, ...operands.flatMap(x => [x.lo, bigOf(x)]));
  const clear = mayBeBig ? [set(big, noBig)] : [];
  out.push(whenAny(fc, test, [setMany([r, big], call)], [set(r, fast), ...clear]));
  return mayBeBig ? { steps: out, lo: get(r), big, bits: 64 } : small(out, get(r), bits);
};

const negative = (e: Expr): Expr => op('i64.lt_s', e, i64(0));

const addOverflow =
  (x: Operand, y: Operand) =>
  (r: Expr): Expr => {
    if (y.constant !== null) return op(y.constant >= 0n ? 'i64.lt_s' : 'i64.gt_s', r, x.lo);
    if (x.constant !== null) return op(x.constant >= 0n ? 'i64.lt_s' : 'i64.gt_s', r, y.lo);
    return negative(op('i64.and', op('i64.xor', x.lo, r), op('i64.xor', y.lo, r)));
  };
const subOverflow =
  (x: Operand, y: Operand) =>
  (r: Expr): Expr => {
    if (y.constant !== null) return op(y.constant >= 0n ? 'i64.gt_s' : 'i64.lt_s', r, x.lo);
    return negative(op('i64.and', op('i64.xor', x.lo, y.lo), op('i64.xor', x.lo, r)));
  };

/** True when |x| is above `limit`: one unsigned comparison. */
const beyond = (x: Expr, limit: bigint): Expr =>
  op('i64.gt_u', op('i64.add', x, i64(limit)), i64(BigInt.asIntN(64, 2n * limit)));

const sameLocal = (a: Expr, b: Expr): boolean =>
  a.kind === 'local.get' && b.kind === 'local.get' && a.local === b.local;
/** Largest x whose square fits. */
const SQUARE_LIMIT = 3037000499n;

export const add = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const bits = Math.max(x.bits, y.bits) + 1;
  const test = bits <= SAFE ? null : addOverflow(x, y);
  return withBig(fc, out, op('i64.add', x.lo, y.lo), test, [x, y], 'add', true, bits);
};

export const sub = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const bits = Math.max(x.bits, y.bits) + 1;
  const test = bits <= SAFE ? null : subOverflow(x, y);
  return withBig(fc, out, op('i64.sub', x.lo, y.lo), test, [x, y], 'sub', true, bits);
};

export const mul = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const bits = x.bits + y.bits;
  const product = op('i64.mul', x.lo, y.lo);
  if (bits <= SAFE) return withBig(fc, out, product, null, [x, y], 'mul', true, bits);
  const [v, c] = y.constant !== null ? [x, y.constant] : x.constant !== null ? [y, x.constant] : [x, null];
  if (c === 0n) return small(out, i64(0), 0);
  if (c !== null && c !== MIN_I64) {
    const limit = ((1n << 63n) - 1n) / (c < 0n ? -c : c);
    const inexact = c === 1n ? null : () => beyond(v.lo, limit);
    // MIN times anything but 1 leaves the range, and so does the limit's test find it: add wraps it around
    return withBig(fc, out, product, inexact, [x, y], 'mul', false, 64);
  }
  const test = sameLocal(x.lo, y.lo)
    ? () => beyond(x.lo, SQUARE_LIMIT)
    : () =>
        op(
          'i64.gt_u',
          op('i64.or', op('i64.add', x.lo, i64(0x80000000)), op('i64.add', y.lo, i64(0x80000000))),
          i64(0xffffffff),
        );
  return withBig(fc, out, product, test, [x, y], 'mul', false, 64);
};

export const neg = (fc: FunctionContext, a: IntValue): IntValue => {
  const out: Stmt[] = [];
  const x = pinOne(fc, out, a, false);
  const test = x.bits <= SAFE ? null : () => op('i64.eq', x.lo, i64(MIN_I64));
  return withBig(fc, out, op('i64.sub', i64(0), x.lo), test, [x], 'neg', true, x.bits);
};

/** Bitwise operations are exact on small operands; the mask of a non-negative constant makes any operand small. */
export const bitwise =
  (kind: 'and' | 'or' | 'xor'): BinaryLowering =>
  (fc, a, b, bAssigns) => {
    const out: Stmt[] = [];
    const [x, y] = pinBoth(fc, out, a, b, bAssigns);
    const lo = op(`i64.${kind}` as ExprKind, x.lo, y.lo);
    const mask = kind !== 'and' ? null : y.constant !== null && y.constant >= 0n ? y.constant : x.constant;
    if (mask !== null && mask >= 0n) return small(out, lo, bitsOf(mask));
    return withBig(fc, out, lo, null, [x, y], kind, true, Math.max(x.bits, y.bits) + 1);
  };

export const invert = (fc: FunctionContext, a: IntValue): IntValue => {
  const out: Stmt[] = [];
  const x = pinOne(fc, out, a, false);
  return withBig(fc, out, op('i64.xor', x.lo, i64(-1)), null, [x], 'not', true, x.bits + 1);
};

/** May an unsigned division go wrong? Not when neither operand is negative; the divisor is not 0 by contract. */
const unsure = (x: Operand, y: Operand): Expr => negative(op('i64.or', x.lo, y.lo));
const lowZeros = (c: bigint): bigint => BigInt(c.toString(2).length - 1);
const shiftedSign = (x: Expr): Expr => op('i64.shr_s', x, i64(63));

export const mod = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const c = y.constant;
  // the low bits decide, however big the dividend is
  if (c !== null && isPowerOfTwo(c)) return small(out, op('i64.and', x.lo, i64(c - 1n)), bitsOf(c - 1n));
  if (c !== null && c > 0n) {
    const r = fc.temp('i64');
    const fast = seqAdd(r, op('i64.rem_s', x.lo, y.lo), op('i64.and', shiftedSign(get(r)), y.lo));
    const test = anyOf([hasBig(x)]);
    if (test === null || fc.program.mode === 'abort') return small(out, fast, bitsOf(c));
    return withPair(fc, out, fast, test, 'mod', [x, y], false, bitsOf(c));
  }
  const test = anyOf([unsure(x, y), hasBig(x), hasBig(y)]);
  return withPair(fc, out, op('i64.rem_u', x.lo, y.lo), test, 'mod', [x, y], y.big !== SMALL, y.bits);
};

/** `r = first; r + second`, where `second` reads r. */
const seqAdd = (r: number, first: Expr, second: Expr): Expr => ({
  kind: 'seq',
  type: 'i64',
  body: [set(r, first)],
  args: [op('i64.add', get(r), second)],
});

export const floordiv = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const c = y.constant;
  if (c !== null && c > 0n) {
    const fast = isPowerOfTwo(c)
      ? op('i64.shr_s', x.lo, i64(lowZeros(c)))
      : cond(
          op('i64.ge_s', x.lo, i64(0)),
          op('i64.div_u', x.lo, y.lo),
          op('i64.sub', op('i64.div_s', op('i64.add', x.lo, i64(1)), y.lo), i64(1)),
          'i64',
        );
    return withPair(fc, out, fast, anyOf([hasBig(x)]), 'floordiv', [x, y], true, x.bits);
  }
  const test = anyOf([unsure(x, y), hasBig(x), hasBig(y)]);
  // only MIN // -1 leaves the range
  const mayBeBig = x.bits > SAFE || x.big !== SMALL || y.big !== SMALL;
  return withPair(fc, out, op('i64.div_u', x.lo, y.lo), test, 'floordiv', [x, y], mayBeBig, x.bits);
};

export const pow = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const exponent = b.big === SMALL && b.steps.length === 0 ? constantOf(b.lo) : null;
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const again: IntValue = { steps: out, lo: x.lo, big: x.big, bits: x.bits };
  if (exponent === 1n) return again;
  if (exponent === 2n) return mul(fc, again, { steps: [], lo: x.lo, big: x.big, bits: x.bits }, false);
  const r = fc.temp('i64');
  if (fc.program.mode === 'abort') {
    out.push(set(r, fc.program.rt.call('pow_checked', x.lo, y.lo)));
    return small(out, get(r), ANY_SMALL);
  }
  const big = fc.temp('extern');
  out.push(setMany([r, big], fc.program.rt.call('pow', x.lo, bigOf(x), y.lo, bigOf(y))));
  return { steps: out, lo: get(r), big, bits: 64 };
};

export const shl = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const n = y.constant;
  const fast = op('i64.shl', x.lo, y.lo);
  if (n !== null && n <= 63n && x.bits + Number(n) <= SAFE) return small(out, fast, x.bits + Number(n));
  const lost = op('i64.ne', op('i64.shr_s', fast, y.lo), x.lo);
  const tooFar = n !== null && n <= 63n ? null : op('i64.gt_u', y.lo, i64(63));
  return withPair(fc, out, fast, anyOf([lost, tooFar, hasBig(x), hasBig(y)]), 'shl', [x, y], true, 64);
};

export const shr = (fc: FunctionContext, a: IntValue, b: IntValue, bAssigns: boolean): IntValue => {
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const n = y.constant;
  const count = n !== null ? i64(n > 63n ? 63n : n) : cond(op('i64.gt_u', y.lo, i64(63)), i64(63), y.lo, 'i64');
  return withPair(
    fc,
    out,
    op('i64.shr_s', x.lo, count),
    anyOf([hasBig(x), hasBig(y)]),
    'shr',
    [x, y],
    x.big !== SMALL,
    x.bits,
  );
};
