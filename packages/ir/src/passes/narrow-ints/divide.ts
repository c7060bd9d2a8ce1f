/**
 * Python's integer operations that machine ones do not match, on raw i64 operands.
 *
 * In: i64 expressions in evaluation order and their intervals. Out: an i64 (bit length: i32) expression. The exact
 * result is known to fit 64 bits, and divisors are never 0; so the quotient of -2^63 by -1 does not occur.
 */
import { cond, op } from '../../build.ts';
import type { Expr } from '../../node.ts';
import type { Bound } from './bound.ts';
import { isBottom, isSingle, type Interval } from './interval.ts';
import { binary, decimalI64, withBothShared, withShared, type Rewriter } from './rewriter.ts';

/** n with v = 2^n, or -1. */
export function exponentOf(v: Bound): number {
  if (v < 1) return -1;
  const big = BigInt(v);
  return (big & (big - 1n)) === 0n ? big.toString(2).length - 1 : -1;
}
/** Exponent of the only value of an interval, if that is a power of two. */
export const powerOfTwo = (x: Interval): number => (isSingle(x) && !isBottom(x) ? exponentOf(x.lo) : -1);

const zero = decimalI64(0);
const isNegative = (x: Expr): Expr => op('i64.lt_s', [x, zero]);
/** All ones for a negative value, else 0. */
const signMask = (x: Expr): Expr => binary('shr_s', x, decimalI64(63));

/** The exact int whose 64 bits read unsigned are those of x. */
export const fromUnsigned = (rw: Rewriter, x: Expr): Expr =>
  withShared(
    rw,
    x,
    (v) => {
      const signed = op('int.from_i64', [v]);
      const all = op('int.add', [signed, op('int.const', [], { value: '18446744073709551616' })]);
      return op('cond', [isNegative(v), all, signed], { type: 'int' });
    },
    'int',
  );

export function floorDivide(rw: Rewriter, a: Expr, b: Expr, x: Interval, y: Interval): Expr {
  const shift = powerOfTwo(y);
  if (shift === 0) return a;
  if (shift > 0 && shift < 63) return binary('shr_s', a, decimalI64(shift));
  // Unsigned division needs no look at the sign, nor at -2^63 by -1.
  if (x.lo >= 0 && y.lo >= 0) return binary('div_u', a, b);
  if (y.lo >= 0) {
    return withBothShared(rw, a, b, (p, q) =>
      cond('i64', isNegative(p), binary('sub', binary('div_s', binary('add', p, decimalI64(1)), q), decimalI64(1)), binary('div_s', p, q)),
    );
  }
  return withBothShared(rw, a, b, (p, q) =>
    withShared(rw, binary('div_s', p, q), (quotient) =>
      cond(
        'i64',
        cond('i32', isNegative(binary('xor', p, q)), op('i64.ne', [binary('mul', quotient, q), p]), op('i32.const', [], { value: 0 })),
        binary('sub', quotient, decimalI64(1)),
        quotient,
      ),
    ),
  );
}

export function floorRemainder(rw: Rewriter, a: Expr, b: Expr, x: Interval, y: Interval): Expr {
  const shift = powerOfTwo(y);
  if (shift >= 0 && shift < 63) return binary('and', a, decimalI64((1n << BigInt(shift)) - 1n));
  if (x.lo >= 0 && y.lo >= 0) return binary('rem_u', a, b);
  if (y.lo >= 0) {
    return withBothShared(rw, a, b, (p, q) => withShared(rw, binary('rem_s', p, q), (r) => binary('add', r, binary('and', signMask(r), q))));
  }
  return withBothShared(rw, a, b, (p, q) =>
    withShared(rw, binary('rem_s', p, q), (r) =>
      // A remainder of the wrong sign is off by one divisor; 0 has no wrong sign.
      cond('i64', cond('i32', op('i64.eqz', [r]), op('i32.const', [], { value: 0 }), isNegative(binary('xor', r, q))), binary('add', r, q), r),
    ),
  );
}

/** floor(a / 2^n) for any count that is not negative. */
export function shiftRight(rw: Rewriter, a: Expr, n: Expr, count: Interval): Expr {
  if (count.hi <= 63) return binary('shr_s', a, n);
  const most = decimalI64(63);
  return withBothShared(rw, a, n, (p, q) => binary('shr_s', p, cond('i64', op('i64.lt_u', [q, decimalI64(64)]), q, most)));
}

/** a^n for a small constant exponent. */
export function smallPower(rw: Rewriter, a: Expr, n: number): Expr {
  if (n === 1) return a;
  return withShared(rw, a, (p) => {
    const square = binary('mul', p, p);
    if (n === 2) return square;
    return n === 3 ? binary('mul', square, p) : withShared(rw, square, (s) => binary('mul', s, s));
  });
}

export function bitLength(rw: Rewriter, a: Expr, x: Interval): Expr {
  const bits = (v: Expr): Expr => op('i32.sub', [op('i32.const', [], { value: 64 }), op('i32.wrap_i64', [op('i64.clz', [v])])]);
  if (x.lo >= 0) return bits(a);
  // |v| = (v ^ sign) - sign; that of -2^63 is right when read unsigned.
  return bits(withShared(rw, a, (v) => binary('sub', binary('xor', v, signMask(v)), signMask(v))));
}

/** Does the sum (or difference) of two i64 fit? The sign of the wrapped result tells; a constant needs one comparison. */
export function fitsSum(rw: Rewriter, kind: 'add' | 'sub', x: Expr, y: Expr): Expr {
  if (y.kind === 'i64.const') {
    const grows = BigInt(y.value) >= 0n === (kind === 'add');
    return withShared(rw, x, (v) => op(grows ? 'i64.ge_s' : 'i64.lt_s', [binary(kind, v, y), v]), 'i32');
  }
  const test = (u: Expr, v: Expr): Expr => {
    const sum = binary(kind, u, v);
    const changed = binary('xor', u, sum);
    return op('i64.ge_s', [binary('and', changed, binary('xor', kind === 'add' ? v : u, kind === 'add' ? sum : v)), zero]);
  };
  return withBothShared(rw, x, y, test, 'i32');
}
