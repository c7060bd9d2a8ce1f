/**
 * Comparisons of intervals: what a comparison gives, and what its outcome says about its operands.
 *
 * In: intervals of the two operands. Out: the interval of the answer (0, 1 or both), or the left operand cut down to
 * the values for which the comparison can hold. Unsigned comparisons are of machine values in signed reading.
 */
import { add, max, MAX_I64, min, MIN_I64, sub } from './bound.ts';
import { BOOL, BOTTOM, interval, isBottom, isSingle, meet, ONE, ZERO, type Interval, type Transfer } from './interval.ts';

export type Relation = 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne' | 'lt_u' | 'le_u' | 'gt_u' | 'ge_u';

/** The relation that holds when `r` does not. */
export const NEGATED: Readonly<Record<Relation, Relation>> = {
  lt: 'ge', le: 'gt', gt: 'le', ge: 'lt', eq: 'ne', ne: 'eq', lt_u: 'ge_u', le_u: 'gt_u', gt_u: 'le_u', ge_u: 'lt_u',
};
/** The relation of the operands exchanged. */
export const MIRRORED: Readonly<Record<Relation, Relation>> = {
  lt: 'gt', le: 'ge', gt: 'lt', ge: 'le', eq: 'eq', ne: 'ne', lt_u: 'gt_u', le_u: 'ge_u', gt_u: 'lt_u', ge_u: 'le_u',
};

const answer = (always: boolean, never: boolean): Interval => (always ? ONE : never ? ZERO : BOOL);

function decideSigned(r: Relation, x: Interval, y: Interval): Interval {
  switch (r) {
    case 'lt':
      return answer(x.hi < y.lo, x.lo >= y.hi);
    case 'le':
      return answer(x.hi <= y.lo, x.lo > y.hi);
    case 'gt':
      return answer(x.lo > y.hi, x.hi <= y.lo);
    case 'ge':
      return answer(x.lo >= y.hi, x.hi < y.lo);
    case 'eq':
      return answer(isSingle(x) && isSingle(y) && x.lo === y.lo, x.hi < y.lo || x.lo > y.hi);
    case 'ne':
      return answer(x.hi < y.lo || x.lo > y.hi, isSingle(x) && isSingle(y) && x.lo === y.lo);
    default:
      return BOOL;
  }
}
const SIGNED: Partial<Record<Relation, Relation>> = { lt_u: 'lt', le_u: 'le', gt_u: 'gt', ge_u: 'ge' };

export function decide(r: Relation, x: Interval, y: Interval): Interval {
  if (isBottom(x) || isBottom(y)) return BOTTOM;
  const signed = SIGNED[r];
  if (signed === undefined) return decideSigned(r, x, y);
  // Values of one sign compare alike signed and unsigned; a negative one is above every non-negative one.
  if ((x.lo >= 0 && y.lo >= 0) || (x.hi < 0 && y.hi < 0)) return decideSigned(signed, x, y);
  if (x.hi < 0 && y.lo >= 0) return r === 'gt_u' || r === 'ge_u' ? ONE : ZERO;
  if (x.lo >= 0 && y.hi < 0) return r === 'lt_u' || r === 'le_u' ? ONE : ZERO;
  return BOOL;
}

export function refine(r: Relation, x: Interval, y: Interval): Interval {
  if (isBottom(x) || isBottom(y)) return BOTTOM;
  switch (r) {
    case 'lt':
      return interval(x.lo, min(x.hi, sub(y.hi, 1)));
    case 'le':
      return interval(x.lo, min(x.hi, y.hi));
    case 'gt':
      return interval(max(x.lo, add(y.lo, 1)), x.hi);
    case 'ge':
      return interval(max(x.lo, y.lo), x.hi);
    case 'eq':
      return meet(x, y);
    case 'ne':
      if (!isSingle(y)) return x;
      return interval(x.lo === y.lo ? add(x.lo, 1) : x.lo, x.hi === y.lo ? sub(x.hi, 1) : x.hi);
    case 'lt_u':
      return y.lo >= 0 ? interval(max(x.lo, 0), min(x.hi, sub(y.hi, 1))) : x;
    case 'le_u':
      return y.lo >= 0 ? interval(max(x.lo, 0), min(x.hi, y.hi)) : x;
    case 'gt_u':
      return x.lo >= 0 && y.lo >= 0 ? interval(max(x.lo, add(y.lo, 1)), x.hi) : x;
    case 'ge_u':
      return x.lo >= 0 && y.lo >= 0 ? interval(max(x.lo, y.lo), x.hi) : x;
  }
}

export const deciding =
  (r: Relation): Transfer =>
  (x, y) =>
    decide(r, x, y);
export const refining =
  (r: Relation): Transfer =>
  (x, y) =>
    refine(r, x, y);

/**
 * Cuts down a value of which only the clamped one was compared. At the ends of 64 bits the clamped value stands for all
 * values beyond, so nothing follows there.
 */
export const refiningClamped =
  (r: Relation): Transfer =>
  (x, y) => {
    if (isBottom(x) || isBottom(y)) return BOTTOM;
    const keepsLow = r === 'ge' || r === 'eq' ? y.lo > MIN_I64 : true;
    const keepsHigh = r === 'le' || r === 'le_u' || r === 'eq' ? y.hi < MAX_I64 : true;
    return r !== 'ne' && keepsLow && keepsHigh ? refine(r, x, y) : x;
  };
