/**
 * Ints of which only the low 64 bits are wanted: `x & mask`, `x % 2^k`, conversions that wrap. Sums and products wrap
 * exactly, so that nothing below such an operation needs a check or a big part.
 *
 * In: a node of type int. Out: an i64 expression congruent to it modulo 2^64.
 */
import type { Expr, ExprKind } from '@pyw/ir';
import { i64, op, seq } from '../build.ts';
import { bitsOf } from './int-arith.ts';
import { type FunctionContext, type IntValue, SMALL } from './lower-context.ts';

type LowerInt = (fc: FunctionContext, e: Expr) => IntValue;

const WRAPPING: Readonly<Partial<Record<ExprKind, ExprKind>>> = {
  'int.add': 'i64.add',
  'int.sub': 'i64.sub',
  'int.mul': 'i64.mul',
  'int.and': 'i64.and',
  'int.or': 'i64.or',
  'int.xor': 'i64.xor',
};

export const lowBits = (fc: FunctionContext, e: Expr, lowerInt: LowerInt): Expr => {
  const low = (i: number): Expr => lowBits(fc, e.args[i]!, lowerInt);
  // without big parts a value that leaves 64 bits has to end the program, wanted or not
  if (fc.program.mode === 'pair') {
    const wrapping = WRAPPING[e.kind];
    if (wrapping) return op(wrapping, low(0), low(1));
    if (e.kind === 'int.const') return i64(BigInt.asIntN(64, BigInt(e.value)));
    if (e.kind === 'int.neg') return op('i64.sub', i64(0), low(0));
    if (e.kind === 'int.not') return op('i64.xor', low(0), i64(-1));
    if (e.kind === 'int.shl' && e.args[1]!.kind === 'int.const') {
      const count = BigInt(e.args[1]!.value);
      if (count <= 63n) return op('i64.shl', low(0), i64(count));
    }
  }
  const v = lowerInt(fc, e);
  return seq(v.steps, v.lo, 'i64');
};

const LIMIT = 1n << 63n;
const constantOf = (e: Expr): bigint | null => (e.kind === 'int.const' ? BigInt(e.value) : null);

/** `x & mask` and `x % 2^k` as one machine operation on low bits; null for anything else. */
export const masked = (fc: FunctionContext, e: Expr, lowerInt: LowerInt): IntValue | null => {
  if (fc.program.mode !== 'pair' || (e.kind !== 'int.and' && e.kind !== 'int.mod')) return null;
  const right = constantOf(e.args[1]!);
  const swap = e.kind === 'int.and' && right === null;
  const c = swap ? constantOf(e.args[0]!) : right;
  if (c === null || c < 0n) return null;
  const isMask = e.kind === 'int.and' ? c < LIMIT : c > 0n && c <= LIMIT && (c & (c - 1n)) === 0n;
  if (!isMask) return null;
  const mask = e.kind === 'int.and' ? c : c - 1n;
  const lo = op('i64.and', lowBits(fc, e.args[swap ? 1 : 0]!, lowerInt), i64(mask));
  return { steps: [], lo, big: SMALL, bits: bitsOf(mask) };
};
