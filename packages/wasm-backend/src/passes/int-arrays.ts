/**
 * Arrays of exact ints: an object with an array of i64 and, once an element does not fit, an array of big parts beside
 * it. An element of -2^63 means "look among the bigs", where null means that it is -2^63 itself.
 *
 * In: ops on `array<int>` with lowered operands. Out: code on class `rt.ints`, and its helpers.
 */
import type { ClassDecl, Expr, Stmt } from '@pyw/ir';
import {
  MIN_I64,
  array,
  cond,
  drop,
  fieldGet,
  fieldSet,
  get,
  host,
  i32,
  i64,
  isNull,
  newObject,
  noBig,
  not,
  op,
  or,
  ret,
  seq,
  set,
  setMany,
  when,
} from '../build.ts';
import type { HelperTable } from '../runtime/helper.ts';
import { pinOne } from './int-arith.ts';
import { emptyArray, isEmptyArray } from './share-empty.ts';
import { SMALL, type FunctionContext, type IntValue } from './lower-context.ts';

export const INTS = 'rt.ints';
export const INTS_CLASS: ClassDecl = {
  name: INTS,
  display: INTS,
  base: null,
  final: true,
  fields: [
    { name: 'items', type: 'array<i64>' },
    { name: 'bigs', type: 'array<extern>' },
  ],
};

const items = (a: Expr): Expr => fieldGet(INTS, 'items', a);
const bigs = (a: Expr): Expr => fieldGet(INTS, 'bigs', a);
const noBigs = array('array.null', 'extern');
const hasNoBigs = (a: Expr): Expr => array('array.is_null', 'extern', bigs(a));
const isSentinel = (lo: Expr): Expr => op('i64.eq', lo, i64(MIN_I64));
const fresh = (values: Expr): Expr => newObject(INTS, values, noBigs);
const length = (a: Expr): Expr => array('array.len', 'i64', items(a));
/** Makes the array of bigs if there is none. */
const ensureBigs = (a: Expr): Stmt =>
  when(hasNoBigs(a), [fieldSet(INTS, 'bigs', a, array('array.new', 'extern', length(a)))]);

const R = `ref<${INTS}>` as const;

/** Parameter lists: array 0, index 1, low bits 2, big part 3. */
export const INTS_HELPERS: HelperTable = {
  ints_get: {
    params: [R, 'i32'],
    results: ['i64', 'extern'],
    locals: ['extern'],
    inline: 'never',
    body: () => [
      when(hasNoBigs(get(0)), [ret(i64(MIN_I64), noBig)]),
      set(2, array('array.get', 'extern', bigs(get(0)), get(1))),
      when(isNull(get(2)), [ret(i64(MIN_I64), noBig)]),
      ret(host('big_to_i64', get(2)), get(2)),
    ],
  },
  ints_set: {
    params: [R, 'i32', 'i64', 'extern'],
    results: [],
    inline: 'never',
    body: () => [
      // first, so that an index out of bounds traps before anything is made
      array('array.set', 'i64', items(get(0)), get(1), cond(isNull(get(3)), get(2), i64(MIN_I64), 'i64')),
      when(isNull(get(3)), [when(hasNoBigs(get(0)), [ret()])], [ensureBigs(get(0))]),
      array('array.set', 'extern', bigs(get(0)), get(1), get(3)),
    ],
  },
  ints_filled: {
    params: ['i64', 'extern', 'i32'],
    results: [R],
    inline: 'never',
    body: () => [
      when(isNull(get(1)), [ret(fresh(array('array.filled', 'i64', get(0), get(2))))]),
      ret(
        newObject(
          INTS,
          array('array.filled', 'i64', i64(MIN_I64), get(2)),
          array('array.filled', 'extern', get(1), get(2)),
        ),
      ),
    ],
  },
  ints_copy: {
    params: [R, 'i32', R, 'i32', 'i32'],
    results: [],
    inline: 'never',
    body: () => [
      array('array.copy', 'i64', items(get(0)), get(1), items(get(2)), get(3), get(4)),
      when(
        hasNoBigs(get(2)),
        [when(not(hasNoBigs(get(0))), [array('array.fill', 'extern', bigs(get(0)), get(1), noBig, get(4))])],
        [ensureBigs(get(0)), array('array.copy', 'extern', bigs(get(0)), get(1), bigs(get(2)), get(3), get(4))],
      ),
    ],
  },
  ints_fill: {
    params: [R, 'i32', 'i64', 'extern', 'i32'],
    results: [],
    inline: 'never',
    body: () => [
      array('array.fill', 'i64', items(get(0)), get(1), cond(isNull(get(3)), get(2), i64(MIN_I64), 'i64'), get(4)),
      when(isNull(get(3)), [when(hasNoBigs(get(0)), [ret()])], [ensureBigs(get(0))]),
      array('array.fill', 'extern', bigs(get(0)), get(1), get(3), get(4)),
    ],
  },
};

const bigOf = (v: { readonly big: number }): Expr => (v.big === SMALL ? noBig : get(v.big));

export const readInt = (fc: FunctionContext, arr: Expr, index: Expr): IntValue => {
  const out: Stmt[] = [];
  // the index runs after the array has been evaluated, and may assign what the array was read from
  const a = fc.pin(out, arr, R, index.kind !== 'local.get' && index.kind !== 'i32.const');
  const i = fc.pin(out, index, 'i32', false);
  const r = fc.temp('i64');
  const big = fc.temp('extern');
  out.push(
    set(r, array('array.get', 'i64', items(a), i)),
    set(big, noBig),
    when(isSentinel(get(r)), [setMany([r, big], fc.program.rt.call('ints_get', a, i))], [], 'unlikely'),
  );
  return { steps: out, lo: get(r), big, bits: 64 };
};

export const writeInt = (fc: FunctionContext, out: Stmt[], arr: Expr, index: Expr, value: IntValue): void => {
  const a = fc.pin(out, arr, R, true);
  const i = fc.pin(out, index, 'i32', true);
  const v = pinOne(fc, out, value, false);
  const fast: Stmt = array('array.set', 'i64', items(a), i, v.lo);
  // what stands among the bigs is looked at only where the element is the sentinel, so it may stay
  if (v.bits <= 62) return void out.push(fast);
  const odd = v.big === SMALL ? isSentinel(v.lo) : or(isSentinel(v.lo), not(isNull(get(v.big))));
  out.push(when(odd, [drop(fc.program.rt.call('ints_set', a, i, v.lo, bigOf(v)))], [fast], 'unlikely'));
};

export const newInts = (n: Expr): Expr => {
  const made = array('array.new', 'i64', n);
  return fresh(isEmptyArray(made) ? { kind: 'global.get', args: [], global: emptyArray('i64') } : made);
};
export const intsFromData = (offset: Expr, count: Expr, data: string): Expr =>
  fresh({ kind: 'array.data', args: [offset, count], elem: 'i64', data });
export const filledInts = (fc: FunctionContext, value: IntValue, n: Expr): Expr => {
  if (value.big === SMALL) return fresh(array('array.filled', 'i64', seq(value.steps, value.lo, 'i64'), n));
  return fc.program.rt.call('ints_filled', seq(value.steps, value.lo, 'i64'), get(value.big), n);
};
export const intsOf = (fc: FunctionContext, values: readonly IntValue[]): Expr => {
  if (values.every(v => v.big === SMALL)) {
    return fresh(array('array.of', 'i64', ...values.map(v => seq(v.steps, v.lo, 'i64'))));
  }
  const a = fc.temp(R);
  const body: Stmt[] = [set(a, newInts(i32(values.length)))];
  for (const [i, v] of values.entries()) {
    body.push(...v.steps, drop(fc.program.rt.call('ints_set', get(a), i32(i), v.lo, bigOf(v))));
  }
  return seq(body, get(a), R);
};
export const intsItems = items;
export const INTS_TYPE = R;
