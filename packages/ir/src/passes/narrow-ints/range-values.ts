/**
 * Values of the counter of a counted loop, and the assumption about running time on which its bound rests.
 *
 * No program performs 2^55 dependent steps: at one a clock cycle of 5 GHz they take 83 days. A value that grows by
 * a bounded amount at each step is therefore bounded, although nothing in the program says so.
 */
import { add, max, min, mul, sub } from './bound.ts';
import { BOTTOM, interval, isBottom, type Interval } from './interval.ts';

export const MAX_STEPS = 2n ** 55n;

/** Counter of `for.range`: x holds the start, y the stop. */
export function rangeValues(x: Interval, y: Interval, step: number): Interval {
  if (isBottom(x) || isBottom(y) || step === 0) return BOTTOM;
  const furthest = mul(MAX_STEPS, step);
  if (step > 0) return interval(x.lo, min(sub(y.hi, 1), add(x.hi, furthest)));
  return interval(max(add(y.lo, 1), add(x.lo, furthest)), x.hi);
}
