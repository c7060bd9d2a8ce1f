/**
 * Integer intervals and what each exact or machine operation does to them.
 *
 * In: intervals that contain every value an operand can have. Out: an interval that contains every value the result
 * can have. `BOTTOM` (no value: the code is never reached) comes back for any `BOTTOM` operand. Operands that the op
 * table rules out (a zero divisor, a negative shift count) may be left out of account.
 */
import {
  absolute, add, bitLength, floorDiv, isFiniteBound, LARGEST, max, MAX_I64, MAX_U64, min, MIN_I64, modulo, mul, negate, onesAbove, power, shiftLeft, shiftRight, sub, TWO_31, type Bound,
} from './bound.ts';

export interface Interval {
  readonly lo: Bound;
  readonly hi: Bound;
}

export const BOTTOM: Interval = { lo: Infinity, hi: -Infinity };
export const TOP: Interval = { lo: -Infinity, hi: Infinity };
export const I32: Interval = { lo: -TWO_31, hi: TWO_31 - 1 };
export const I64: Interval = { lo: MIN_I64, hi: MAX_I64 };
/** Values whose 64 bits read unsigned. */
export const U64: Interval = { lo: 0, hi: MAX_U64 };
export const BOOL: Interval = { lo: 0, hi: 1 };
export const ZERO: Interval = { lo: 0, hi: 0 };
export const ONE: Interval = { lo: 1, hi: 1 };

/** A lower bound rounds down and an upper one up, so a bound that became infinite the wrong way steps back. */
export function interval(lo: Bound, hi: Bound): Interval {
  if (lo > hi) return BOTTOM;
  if (lo === Infinity) return { lo: LARGEST, hi };
  if (hi === -Infinity) return { lo, hi: negate(LARGEST) };
  return { lo, hi };
}
export const single = (v: Bound): Interval => interval(v, v);
export const isBottom = (x: Interval): boolean => x.lo > x.hi;
export const isSingle = (x: Interval): boolean => x.lo === x.hi;
export const sameInterval = (x: Interval, y: Interval): boolean => x.lo === y.lo && x.hi === y.hi;
/** Is every value of `x` one of `y`? */
export const within = (x: Interval, y: Interval): boolean => isBottom(x) || (x.lo >= y.lo && x.hi <= y.hi);
export const fitsI64 = (x: Interval): boolean => x.lo >= MIN_I64 && x.hi <= MAX_I64;

export function join(x: Interval, y: Interval): Interval {
  if (x.lo <= y.lo && x.hi >= y.hi) return x;
  if (y.lo <= x.lo && y.hi >= x.hi) return y;
  return { lo: min(x.lo, y.lo), hi: max(x.hi, y.hi) };
}
/** The same when either may be empty. */
export const joinSome = (x: Interval, y: Interval): Interval => (isBottom(x) ? y : isBottom(y) ? x : join(x, y));
export function meet(x: Interval, y: Interval): Interval {
  if (x.lo >= y.lo && x.hi <= y.hi) return x;
  return interval(max(x.lo, y.lo), min(x.hi, y.hi));
}

/** A transfer function; `extra` is a number fixed by the operation (the step of a range). */
export type Transfer = (x: Interval, y: Interval, extra: number) => Interval;
const strict =
  (f: (x: Interval, y: Interval) => Interval): Transfer =>
  (x, y) =>
    isBottom(x) || isBottom(y) ? BOTTOM : f(x, y);

// --- exact operations

export const addition = strict((x, y) => interval(add(x.lo, y.lo), add(x.hi, y.hi)));
export const subtraction = strict((x, y) => interval(sub(x.lo, y.hi), sub(x.hi, y.lo)));
export const multiplication = strict((x, y) => {
  const a = mul(x.lo, y.lo);
  const b = mul(x.lo, y.hi);
  const c = mul(x.hi, y.lo);
  const d = mul(x.hi, y.hi);
  return interval(min(min(a, b), min(c, d)), max(max(a, b), max(c, d)));
});
export const negation = strict((x) => interval(negate(x.hi), negate(x.lo)));
export const complement = strict((x) => interval(sub(-1, x.hi), sub(-1, x.lo)));

const positive = (y: Interval): Interval => meet(y, { lo: 1, hi: Infinity });
const negative = (y: Interval): Interval => meet(y, { lo: -Infinity, hi: -1 });

const quotients = (x: Interval, y: Interval): Interval => {
  if (isBottom(y)) return BOTTOM;
  const a = floorDiv(x.lo, y.lo);
  const b = floorDiv(x.lo, y.hi);
  const c = floorDiv(x.hi, y.lo);
  const d = floorDiv(x.hi, y.hi);
  return interval(min(min(a, b), min(c, d)), max(max(a, b), max(c, d)));
};
export const floorDivision = strict((x, y) => join(quotients(x, positive(y)), quotients(x, negative(y))));

const remainders = (x: Interval, y: Interval): Interval => {
  if (isBottom(y)) return BOTTOM;
  if (isSingle(y) && isFiniteBound(x.lo) && isFiniteBound(x.hi) && floorDiv(x.lo, y.lo) === floorDiv(x.hi, y.lo))
    return interval(modulo(x.lo, y.lo), modulo(x.hi, y.lo));
  if (y.lo > 0) {
    if (x.lo >= 0 && x.hi < y.lo) return x;
    return interval(0, x.lo >= 0 ? min(x.hi, sub(y.hi, 1)) : sub(y.hi, 1));
  }
  if (x.hi <= 0 && x.lo > y.hi) return x;
  return interval(x.hi <= 0 ? max(x.lo, add(y.lo, 1)) : add(y.lo, 1), 0);
};
export const floorModulo = strict((x, y) => join(remainders(x, positive(y)), remainders(x, negative(y))));

export const exponentiation = strict((x, y) => {
  const n = meet(y, { lo: 0, hi: Infinity });
  if (isBottom(n)) return BOTTOM;
  if (x.lo >= 1) return interval(power(x.lo, n.lo), power(x.hi, n.hi));
  const top = max(1, power(max(absolute(x.lo), absolute(x.hi)), n.hi));
  const even = isSingle(n) && modulo(n.lo, 2) === 0;
  return interval(x.lo >= 0 || even ? 0 : negate(top), top);
});

/** The least interval -2^k .. 2^k-1 that holds both operands: bitwise operations do not leave it. */
const signedBits = (x: Interval, y: Interval): Interval => {
  const lo = min(x.lo, y.lo);
  const hi = onesAbove(max(max(x.hi, y.hi), lo < 0 ? sub(-1, lo) : 0));
  return { lo: sub(-1, hi), hi };
};
export const conjunction = strict((x, y) => {
  if (x.lo >= 0 && y.lo >= 0) return interval(0, min(x.hi, y.hi));
  if (x.lo >= 0) return interval(0, x.hi);
  if (y.lo >= 0) return interval(0, y.hi);
  const hi = x.hi < 0 ? (y.hi < 0 ? min(x.hi, y.hi) : y.hi) : y.hi < 0 ? x.hi : max(x.hi, y.hi);
  return interval(signedBits(x, y).lo, hi);
});
export const disjunction = strict((x, y) => {
  if (x.lo >= 0 && y.lo >= 0) return interval(max(x.lo, y.lo), onesAbove(max(x.hi, y.hi)));
  const hi = x.hi < 0 || y.hi < 0 ? -1 : signedBits(x, y).hi;
  return interval(min(x.lo, y.lo), hi);
});
export const exclusiveOr = strict((x, y) => {
  const bits = signedBits(x, y);
  return x.lo >= 0 && y.lo >= 0 ? interval(0, bits.hi) : bits;
});

const count = (n: Interval): Interval => meet(n, { lo: 0, hi: Infinity });
export const leftShift = strict((x, y) => {
  const n = count(y);
  if (isBottom(n)) return BOTTOM;
  return interval(shiftLeft(x.lo, x.lo < 0 ? n.hi : n.lo), shiftLeft(x.hi, x.hi > 0 ? n.hi : n.lo));
});
export const rightShift = strict((x, y) => {
  const n = count(y);
  if (isBottom(n)) return BOTTOM;
  return interval(shiftRight(x.lo, x.lo < 0 ? n.lo : n.hi), shiftRight(x.hi, x.hi < 0 ? n.hi : n.lo));
});
export const bitLengths = strict((x) => {
  const least = x.lo > 0 ? x.lo : x.hi < 0 ? negate(x.hi) : 0;
  const most = bitLength(max(absolute(x.lo), absolute(x.hi)));
  return interval(bitLength(least), Math.min(most, TWO_31 - 1));
});

// --- machine operations: `whole` is the type's range, to which wrapping falls back

const wrapTo = (x: Interval, whole: Interval): Interval => (within(x, whole) ? x : whole);
export const wrap32 = strict((x) => wrapTo(x, I32));
export const wrap64 = strict((x) => wrapTo(x, I64));
export const wrapping = (whole: Interval, f: Transfer): Transfer =>
  strict((x, y) => wrapTo(f(x, y, 0), whole));
const shiftCount = (whole: Interval): Interval => ({ lo: 0, hi: whole === I32 ? 31 : 63 });
export const machineShift = (whole: Interval, f: Transfer): Transfer =>
  strict((x, y) => (within(y, shiftCount(whole)) ? wrapTo(f(x, y, 0), whole) : whole));
export const logicalRightShift = (whole: Interval): Transfer =>
  strict((x, y) => {
    if (!within(y, shiftCount(whole))) return whole;
    if (x.lo >= 0) return rightShift(x, y, 0);
    return y.lo > 0 ? interval(0, shiftRight(whole === I32 ? TWO_31 * 2 - 1 : 2n ** 64n - 1n, y.lo)) : whole;
  });
export const signedDivision = (whole: Interval): Transfer =>
  strict((x, y) => {
    if (x.lo >= 0 && y.lo >= 0) return quotients(x, positive(y));
    const most = max(absolute(x.lo), absolute(x.hi));
    return wrapTo(interval(negate(most), most), whole);
  });
export const signedRemainder = strict((x, y) => {
  const most = sub(max(max(absolute(y.lo), absolute(y.hi)), 1), 1);
  return interval(x.lo < 0 ? max(x.lo, negate(most)) : 0, x.hi > 0 ? min(x.hi, most) : 0);
});
export const unsignedDivision = (whole: Interval): Transfer =>
  strict((x, y) => (x.lo >= 0 && y.lo >= 0 ? quotients(x, positive(y)) : whole));
export const unsignedRemainder = (whole: Interval): Transfer =>
  strict((x, y) => {
    if (y.lo < 0) return whole;
    return x.lo >= 0 ? remainders(x, positive(y)) : interval(0, sub(max(y.hi, 1), 1));
  });
export const zeroExtend32 = strict((x) => (x.lo >= 0 ? x : interval(0, TWO_31 * 2 - 1)));
export const clamp64 = strict((x) => interval(max(min(x.lo, MAX_I64), MIN_I64), min(max(x.hi, MIN_I64), MAX_I64)));
export const signExtend = (bits: number): Transfer => {
  const whole = { lo: -(2 ** (bits - 1)), hi: 2 ** (bits - 1) - 1 };
  return strict((x) => wrapTo(x, whole));
};
export const identity = strict((x) => x);
