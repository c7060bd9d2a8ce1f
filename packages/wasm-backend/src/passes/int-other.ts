/** Comparisons and conversions of split ints. See `int-arith.ts` for the arithmetic. */
import type { Expr, ExprKind, Stmt } from '@pyw/ir';
import {
  block,
  breakTo,
  and,
  cond,
  f64,
  get,
  host,
  i32,
  i64,
  isNull,
  noBig,
  not,
  op,
  seq,
  set,
  setMany,
  when,
} from '../build.ts';
import { low } from '../low-ops.ts';
import { bitsOf, pinBoth, pinOne } from './int-arith.ts';
import { SMALL, type FunctionContext, type IntValue } from './lower-context.ts';

export type Comparison = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge';

const MACHINE: Readonly<Record<Comparison, ExprKind>> = {
  eq: 'i64.eq',
  ne: 'i64.ne',
  lt: 'i64.lt_s',
  gt: 'i64.gt_s',
  le: 'i64.le_s',
  ge: 'i64.ge_s',
};
const SIGN: Readonly<Record<Comparison, ExprKind>> = {
  eq: 'i32.eq',
  ne: 'i32.ne',
  lt: 'i32.lt_s',
  gt: 'i32.gt_s',
  le: 'i32.le_s',
  ge: 'i32.ge_s',
};

const bigOf = (v: { readonly big: number }): Expr => (v.big === SMALL ? noBig : get(v.big));

export const compare = (fc: FunctionContext, how: Comparison, a: IntValue, b: IntValue, bAssigns: boolean): Expr => {
  if (a.big === SMALL && b.big === SMALL) {
    // nothing to read twice: the operands stay where they are
    if (a.steps.length === 0 && b.steps.length === 0) return op(MACHINE[how], a.lo, b.lo);
  }
  const out: Stmt[] = [];
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const machine = op(MACHINE[how], x.lo, y.lo);
  const bigs = [x, y].filter(v => v.big !== SMALL).map(v => isNull(get(v.big)));
  if (bigs.length === 0) return seq(out, machine, 'i32');
  const bothSmall = bigs.reduce(and);
  const rt = fc.program.rt;
  if (how === 'eq' || how === 'ne') {
    // different low bits settle it; a big value never equals a small one
    const bigsEqual =
      bigs.length === 1 ? bothSmall : cond(bothSmall, i32(1), rt.call('big_eq', bigOf(x), bigOf(y)), 'i32', 'likely');
    const equal =
      bigs.length === 1
        ? and(op('i64.eq', x.lo, y.lo), bigsEqual)
        : cond(op('i64.eq', x.lo, y.lo), bigsEqual, i32(0), 'i32');
    return seq(out, how === 'eq' ? equal : not(equal), 'i32');
  }
  const slow = op(SIGN[how], rt.call('cmp', x.lo, bigOf(x), y.lo, bigOf(y)), i32(0));
  return seq(out, cond(bothSmall, machine, slow, 'i32', 'likely'), 'i32');
};

/** Where a condition jumps. */
export interface Targets {
  readonly yes: number;
  readonly no: number;
  readonly hint: 'likely' | 'unlikely' | undefined;
}

/**
 * A comparison as jumps: small operands branch on the machine comparison itself, which is twice as fast in a loop as
 * joining its value with that of the slow path first.
 */
export const compareAndJump = (
  fc: FunctionContext,
  out: Stmt[],
  how: Comparison,
  a: IntValue,
  b: IntValue,
  bAssigns: boolean,
  { yes, no, hint }: Targets,
): void => {
  const [x, y] = pinBoth(fc, out, a, b, bAssigns);
  const machine = op(MACHINE[how], x.lo, y.lo);
  const odd = fc.label();
  const toOdd = [x, y]
    .filter(v => v.big !== SMALL)
    .map(v => when(not(isNull(get(v.big))), [breakTo(odd)], [], 'unlikely'));
  if (toOdd.length === 0) {
    out.push(when(machine, [breakTo(yes)], [], hint), breakTo(no));
    return;
  }
  const rt = fc.program.rt;
  if (how === 'eq' || how === 'ne') {
    const [same, other] = how === 'eq' ? [yes, no] : [no, yes];
    // different low bits settle it; of equal ones only two big values leave a question
    out.push(when(op('i64.ne', x.lo, y.lo), [breakTo(other)], [], how === 'ne' ? hint : opposite(hint)));
    out.push(block(odd, [...toOdd, breakTo(same)]));
    out.push(when(rt.call('big_eq', bigOf(x), bigOf(y)), [breakTo(same)]), breakTo(other));
    return;
  }
  out.push(block(odd, [...toOdd, when(machine, [breakTo(yes)], [], hint), breakTo(no)]));
  const slow = op(SIGN[how], rt.call('cmp', x.lo, bigOf(x), y.lo, bigOf(y)), i32(0));
  out.push(when(slow, [breakTo(yes)]), breakTo(no));
};

const opposite = (hint: Targets['hint']): Targets['hint'] =>
  hint === undefined ? undefined : hint === 'likely' ? 'unlikely' : 'likely';

export const fromI64 = (value: Expr): IntValue => ({
  steps: [],
  lo: value,
  big: SMALL,
  bits: value.kind === 'i64.const' ? bitsOf(BigInt(value.value)) : 63,
});
export const fromI32 = (value: Expr): IntValue => {
  if (value.kind === 'i32.const')
    return { steps: [], lo: i64(value.value), big: SMALL, bits: bitsOf(BigInt(value.value)) };
  return { steps: [], lo: op('i64.extend_i32_s', value), big: SMALL, bits: 31 };
};

/** Low 64 bits; evaluates nothing but what the value needs. */
export const toI64 = (v: IntValue): Expr => seq(v.steps, v.lo, 'i64');

/** One of two expressions, by whether the value is small. */
const bySize = (
  fc: FunctionContext,
  v: IntValue,
  whenSmall: (lo: Expr) => Expr,
  whenBig: (big: Expr) => Expr,
  type: 'i32' | 'i64' | 'f64',
): Expr => {
  if (v.big === SMALL) return seq(v.steps, whenSmall(v.lo), type);
  const out: Stmt[] = [];
  const x = pinOne(fc, out, v, false);
  return seq(out, cond(isNull(get(x.big)), whenSmall(x.lo), whenBig(get(x.big)), type, 'likely'), type);
};

export const toF64 = (fc: FunctionContext, v: IntValue): Expr =>
  bySize(
    fc,
    v,
    lo => op('f64.convert_i64_s', lo),
    big => host('big_to_f64', big),
    'f64',
  );
export const clampI64 = (fc: FunctionContext, v: IntValue): Expr =>
  bySize(
    fc,
    v,
    lo => lo,
    big => fc.program.rt.call('clamp', big),
    'i64',
  );

export const fitsI64 = (fc: FunctionContext, v: IntValue): Expr => {
  const out: Stmt[] = [];
  const x = pinOne(fc, out, v, false);
  return seq(out, x.big === SMALL ? i32(1) : isNull(get(x.big)), 'i32');
};

export const bitLength = (fc: FunctionContext, v: IntValue): Expr => {
  const out: Stmt[] = [];
  const x = pinOne(fc, out, v, false);
  const sign = op('i64.shr_s', x.lo, i64(63));
  const magnitude = op('i64.sub', op('i64.xor', x.lo, sign), sign);
  const fast = op('i32.wrap_i64', op('i64.sub', i64(64), op('i64.clz', magnitude)));
  if (x.big === SMALL) return seq(out, fast, 'i32');
  return seq(out, cond(isNull(get(x.big)), fast, host('big_bit_length', get(x.big)), 'i32', 'likely'), 'i32');
};

const TWO_63 = 2 ** 63;

export const fromF64 = (fc: FunctionContext, value: Expr): IntValue => {
  const out: Stmt[] = [];
  const x = fc.pin(out, value, 'f64', false);
  const r = fc.temp('i64');
  const outside = not(op('f64.lt', op('f64.abs', x), f64(TWO_63)));
  out.push(set(r, op('i64.trunc_sat_f64_s', x)));
  if (fc.program.mode === 'abort') {
    out.push(when(outside, [set(r, fc.program.rt.call('from_f64_checked', x))], [], 'unlikely'));
    return { steps: out, lo: get(r), big: SMALL, bits: 63 };
  }
  const big = fc.temp('extern');
  out.push(set(big, noBig), when(outside, [setMany([r, big], fc.program.rt.call('from_f64', x))], [], 'unlikely'));
  return { steps: out, lo: get(r), big, bits: 64 };
};

export const fromExtern = (fc: FunctionContext, value: Expr): IntValue => {
  const r = fc.temp('i64');
  const big = fc.temp('extern');
  return { steps: [setMany([r, big], fc.program.rt.call('norm', value))], lo: get(r), big, bits: 64 };
};
export const toExtern = (fc: FunctionContext, v: IntValue): Expr => {
  if (v.big === SMALL) return seq(v.steps, host('big_from_i64', v.lo), 'extern');
  return seq(v.steps, fc.program.rt.call('to_big', v.lo, get(v.big)), 'extern');
};

/** Values in -2^30 .. 2^30-1 are i31 references. */
const I31_BITS = 30;

export const boxInt = (fc: FunctionContext, v: IntValue): Expr => {
  const rt = fc.program.rt;
  if (v.bits < I31_BITS) return seq(v.steps, low('low.i31', [op('i32.wrap_i64', v.lo)]), 'any');
  if (v.big === SMALL) return seq(v.steps, rt.call('box_small', v.lo), 'any');
  return seq(v.steps, rt.call('box_int', v.lo, get(v.big)), 'any');
};

export const unboxInt = (fc: FunctionContext, value: Expr): IntValue => {
  const out: Stmt[] = [];
  const x = fc.pin(out, value, 'any', false);
  const r = fc.temp('i64');
  const big = fc.temp('extern');
  out.push(
    when(
      low('low.is_i31', [x]),
      [set(r, op('i64.extend_i32_s', low('low.i31_get', [x]))), set(big, noBig)],
      [set(r, low('low.int_box_lo', [x])), set(big, low('low.int_box_big', [x]))],
      'likely',
    ),
  );
  return { steps: out, lo: get(r), big, bits: 64 };
};

/** Either of two values, by a condition that has been evaluated to `test`. */
export const choose = (
  fc: FunctionContext,
  test: Expr,
  yes: IntValue,
  no: IntValue,
  hint: 'likely' | 'unlikely' | undefined,
): IntValue => {
  const bits = Math.max(yes.bits, no.bits);
  if (yes.big === SMALL && no.big === SMALL) {
    return { steps: [], lo: cond(test, toI64(yes), toI64(no), 'i64', hint), big: SMALL, bits };
  }
  const r = fc.temp('i64');
  const big = fc.temp('extern');
  const arm = (v: IntValue): Stmt[] => [...v.steps, set(r, v.lo), set(big, bigOf(v))];
  return { steps: [when(test, arm(yes), arm(no), hint)], lo: get(r), big, bits };
};
