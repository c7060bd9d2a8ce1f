/**
 * Code of `for.range`: a loop around a hidden counter.
 *
 * In: lowered start and stop. Out: statements. Whatever lives across rounds is taken before the body is lowered, whose
 * statements release their temporaries.
 */
import type { Expr, NodeOf, Stmt } from '@pyw/ir';
import { block, breakTo, get, i64, loop, MAX_I64, noBig, op, set, when } from '../build.ts';
import * as arith from './int-arith.ts';
import * as other from './int-other.ts';
import { type FunctionContext, type IntValue, SMALL } from './lower-context.ts';

const bigOf = (v: { readonly big: number }): Expr => (v.big === SMALL ? noBig : get(v.big));

/** From 2^62 to 2^63 in steps of 2^16 takes 2^46 rounds: half a day of doing nothing else. */
const FAR_BITS = 62;
const FAR_STEP = 2 ** 16;

/**
 * The counter is an i64 when both ends are, and also when start is far enough from the limits that no run gets there:
 * then stop is clamped. Otherwise the counter is of any size.
 */
export const rangeLoop = (
  fc: FunctionContext,
  out: Stmt[],
  s: NodeOf<'for.range'>,
  first: Omit<IntValue, 'steps'>,
  stop: IntValue,
  lowerBody: () => readonly Stmt[],
): void => {
  const counter = fc.temp('i64');
  const far = first.bits <= FAR_BITS && Math.abs(s.step) <= FAR_STEP;
  const machine = first.big === SMALL && (stop.big === SMALL || far);
  const loopOf = machine ? smallRange(fc, out, s, stop, counter) : anyRange(fc, out, s, stop, counter, bigOf(first));
  out.push(set(counter, first.lo));

  const next = fc.label();
  const x = fc.lo[s.local]!;
  const xBig = fc.big[s.local]!;
  fc.assignments++;
  fc.continues.set(s.label, next);
  const body = block(next, lowerBody());
  fc.continues.delete(s.label);
  const assign = [set(x, get(counter)), ...(xBig === SMALL ? [] : [set(xBig, loopOf.big)])];
  const round = [...loopOf.test, ...assign, body, ...loopOf.advance];
  out.push(block(s.label, [loop(fc.label(), round)]));
};

/** What a range loop does around its body. */
interface RangeLoop {
  readonly test: readonly Stmt[];
  readonly advance: readonly Stmt[];
  readonly big: Expr;
}

const smallRange = (
  fc: FunctionContext,
  out: Stmt[],
  s: NodeOf<'for.range'>,
  stop: IntValue,
  counter: number,
): RangeLoop => {
  const up = s.step > 0;
  const limit = fc.temp('i64');
  out.push(set(limit, other.clampI64(fc, stop)));
  const leave = breakTo(s.label);
  // a step of one cannot jump over the limit, a longer one must not wrap around
  const guard = up
    ? op('i64.gt_s', get(counter), i64(MAX_I64 - BigInt(s.step)))
    : op('i64.lt_s', get(counter), i64(-MAX_I64 - BigInt(s.step)));
  return {
    test: [when(op(up ? 'i64.ge_s' : 'i64.le_s', get(counter), get(limit)), [leave])],
    advance: [
      ...(Math.abs(s.step) === 1 ? [] : [when(guard, [leave])]),
      set(counter, op('i64.add', get(counter), i64(s.step))),
    ],
    big: noBig,
  };
};

const anyRange = (
  fc: FunctionContext,
  out: Stmt[],
  s: NodeOf<'for.range'>,
  stop: IntValue,
  counter: number,
  firstBig: Expr,
): RangeLoop => {
  // the body may assign what stop was read from
  const end = arith.pinOne(fc, out, stop, true);
  const big = fc.temp('extern');
  out.push(set(big, firstBig));
  const now: IntValue = { steps: [], lo: get(counter), big, bits: 64 };
  const done = other.compare(
    fc,
    s.step > 0 ? 'ge' : 'le',
    now,
    { steps: [], lo: end.lo, big: end.big, bits: end.bits },
    false,
  );
  const after = arith.add(fc, now, other.fromI64(i64(s.step)), false);
  return {
    test: [when(done, [breakTo(s.label)])],
    advance: [...after.steps, set(counter, after.lo), set(big, bigOf(after))],
    big: get(big),
  };
};
