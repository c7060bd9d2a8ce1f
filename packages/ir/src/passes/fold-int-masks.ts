/**
 * Writes divisions of exact ints by powers of two, and small powers, as cheaper operations.
 *
 * In: a program with `int` operations. Out: the same values from `int.and` for `int.mod`, `int.shr` for
 * `int.floordiv` (both exact for every sign), and products for squares of locals. It runs before `narrow-ints`, which
 * computes everything under a mask of at most 63 bits in wrapping i64 (`low64` there): no check is left in
 * `(a * b + c) % 2**31`.
 */
import { op } from '../build.ts';
import type { Expr, Program } from '../node.ts';
import { mapStmts } from '../walk.ts';

/** n with `decimal` = 2^n, or -1. */
function exponentOf(decimal: string): number {
  const value = BigInt(decimal);
  return value > 0n && (value & (value - 1n)) === 0n ? value.toString(2).length - 1 : -1;
}

function foldExpr(e: Expr): Expr {
  if (e.kind !== 'int.mod' && e.kind !== 'int.floordiv' && e.kind !== 'int.pow') return e;
  const [a, b] = e.args as readonly [Expr, Expr];
  if (b.kind !== 'int.const') return e;
  const constant = (value: bigint): Expr => op('int.const', [], { value: value.toString() }, b.pos);
  if (e.kind === 'int.pow') {
    if (b.value === '1') return a;
    return b.value === '2' && a.kind === 'local.get' ? op('int.mul', [a, a], {}, e.pos) : e;
  }
  const bits = exponentOf(b.value);
  if (bits < 0) return e;
  if (e.kind === 'int.mod') return op('int.and', [a, constant((1n << BigInt(bits)) - 1n)], {}, e.pos);
  return bits === 0 ? a : op('int.shr', [a, constant(BigInt(bits))], {}, e.pos);
}

export const foldIntMasks = (program: Program): Program => ({
  ...program,
  functions: program.functions.map((func) => {
    const body = mapStmts(func.body, { expr: foldExpr });
    return body === func.body ? func : { ...func, body };
  }),
});
