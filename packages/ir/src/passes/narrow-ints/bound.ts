/**
 * Bounds of integer intervals: exact numbers of any size, with both infinities.
 *
 * In, out: `Bound`s in normal form: a JavaScript number when the value is a safe integer or infinite, a bigint
 * otherwise, so `===` is equality and `<` orders any two. Values past 2^130 become infinite, which keeps every
 * operation cheap. Callers never add infinities of opposite sign.
 */
export type Bound = number | bigint;

/** The largest finite bound. */
export const LARGEST: Bound = 2n ** 130n;
const LIMIT = 2n ** 130n;

export const TWO_31 = 2 ** 31;
export const TWO_32 = 2 ** 32;
export const MIN_I64: Bound = -(2n ** 63n);
export const MAX_I64: Bound = 2n ** 63n - 1n;
export const MAX_U64: Bound = 2n ** 64n - 1n;

const isFinal = (n: number): boolean => Number.isSafeInteger(n) || !Number.isFinite(n);

export function normal(v: bigint): Bound {
  if (v >= -9007199254740991n && v <= 9007199254740991n) return Number(v);
  if (v > LIMIT) return Infinity;
  if (v < -LIMIT) return -Infinity;
  return v;
}

export const parseBound = (decimal: string): Bound => {
  const n = Number(decimal);
  return Number.isSafeInteger(n) ? n : normal(BigInt(decimal));
};

const isInfinite = (v: Bound): boolean => v === Infinity || v === -Infinity;

export const isFiniteBound = (v: Bound): boolean => !isInfinite(v);

export function add(a: Bound, b: Bound): Bound {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isFinal(sum)) return sum;
  }
  if (isInfinite(a)) return a;
  if (isInfinite(b)) return b;
  return normal(BigInt(a) + BigInt(b));
}

export const negate = (a: Bound): Bound => (a === 0 ? 0 : -a);
export const sub = (a: Bound, b: Bound): Bound => add(a, negate(b));

export function mul(a: Bound, b: Bound): Bound {
  if (a === 0 || b === 0) return 0;
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (isFinal(product)) return product;
  }
  if (isInfinite(a) || isInfinite(b)) return a > 0 === b > 0 ? Infinity : -Infinity;
  return normal(BigInt(a) * BigInt(b));
}

/** floor(a / b); `b` is not 0. */
export function floorDiv(a: Bound, b: Bound): Bound {
  if (isInfinite(b)) return a === 0 || isInfinite(a) || a > 0 === b > 0 ? 0 : -1;
  if (isInfinite(a)) return a > 0 === b > 0 ? Infinity : -Infinity;
  // Exact for safe integers: the distance of a/b to the next integer exceeds half a unit in the last place.
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b) + 0;
  const x = BigInt(a);
  const y = BigInt(b);
  const q = x / y;
  return normal(x % y !== 0n && x < 0n !== y < 0n ? q - 1n : q);
}

/** a - b * floor(a / b); both finite, `b` not 0. */
export const modulo = (a: Bound, b: Bound): Bound => sub(a, mul(b, floorDiv(a, b)));

/** a * 2^n; n >= 0, perhaps infinite. */
export function shiftLeft(a: Bound, n: Bound): Bound {
  if (a === 0 || isInfinite(a)) return a;
  if (n > 131) return a > 0 ? Infinity : -Infinity;
  return normal(BigInt(a) << BigInt(n));
}

/** floor(a / 2^n); n >= 0, perhaps infinite. */
export function shiftRight(a: Bound, n: Bound): Bound {
  if (isInfinite(a)) return a;
  if (n > 131) return a < 0 ? -1 : 0;
  return normal(BigInt(a) >> BigInt(n));
}

/** a^n for a >= 0 and n >= 0, perhaps infinite. */
export function power(a: Bound, n: Bound): Bound {
  if (n === 0 || a === 1) return 1;
  if (a === 0) return 0;
  if (isInfinite(a) || n > 131) return Infinity;
  return normal(BigInt(a) ** BigInt(n));
}

export const min = (a: Bound, b: Bound): Bound => (a < b ? a : b);
export const max = (a: Bound, b: Bound): Bound => (a > b ? a : b);
export const absolute = (a: Bound): Bound => (a < 0 ? negate(a) : a);

/** Number of bits of a value >= 0; Infinity for Infinity. */
export function bitLength(a: Bound): number {
  if (a === Infinity) return Infinity;
  if (typeof a === 'number' && a < TWO_32) return 32 - Math.clz32(a);
  return BigInt(a).toString(2).length;
}

/** 2^bits - 1: the least all-ones value not below `a` (>= 0). */
export const onesAbove = (a: Bound): Bound => {
  const bits = bitLength(a);
  return bits > 130 ? Infinity : normal((1n << BigInt(bits)) - 1n);
};
