/**
 * Slow paths of exact integers. An int is a pair: the low 64 bits of its infinite two's complement as i64, and the
 * host's big integer, null exactly when the value fits 64 bits signed.
 *
 * Where the low bits of a result follow from those of the operands the inline code has them, and the helper gives only
 * the big part; the others give both.
 */
import type { AbiName, Expr, ExprKind } from '@pyw/ir';
import {
  MAX_I64,
  MIN_I64,
  and,
  block,
  breakTo,
  cond,
  continueTo,
  globalGet,
  globalSet,
  host,
  i32,
  i64,
  isNull,
  loop,
  noBig,
  not,
  op,
  or,
  get,
  ret,
  set,
  setMany,
  when,
} from '../build.ts';
import type { Helper, HelperTable, Runtime } from './helper.ts';

const PAIR = ['i64', 'extern'] as const;
const TWO = ['i64', 'extern', 'i64', 'extern'] as const;

/** The operand at parameter `first` as the host's integer. */
const big = (rt: Runtime, first: number): Expr => rt.call('to_big', get(first), get(first + 1));
const bothSmall = (): Expr => and(isNull(get(1)), isNull(get(3)));

/** Is the small operand at parameter `first` one of these? */
const isZeroOrMinusOne = (first: number): Expr =>
  and(isNull(get(first + 1)), op('i64.le_u', op('i64.add', get(first), i64(1)), i64(1)));

/** Big part of a result whose low bits the caller knows. */
const viaHost = (name: AbiName): Helper => ({
  params: TWO,
  results: ['extern'],
  inline: 'never',
  body: rt => [ret(rt.call('big_or_null', host(name, big(rt, 0), big(rt, 2))))],
});

/** Quotient or remainder of two small operands, corrected from truncation to floor. */
const floorHelper = (name: 'big_floordiv' | 'big_mod', small: (rt: Runtime) => ReturnType<Helper['body']>): Helper => ({
  params: TWO,
  results: PAIR,
  locals: ['i64'],
  inline: 'never',
  body: rt => [when(bothSmall(), small(rt)), ret(rt.call('norm', host(name, big(rt, 0), big(rt, 2))))],
});

const bits = (x: Expr): Expr => op('i64.sub', i64(64), op('i64.clz', op('i64.xor', x, op('i64.shr_s', x, i64(63)))));
const countClamped = (n: Expr): Expr => cond(op('i64.gt_u', n, i64(63)), i64(63), n, 'i64');
const isNegative = (b: Expr): Expr => op('i32.lt_s', host('big_cmp', b, host('big_from_i64', i64(0))), i32(0));

/** Leaves label 1 when x * y (locals) does not fit, else goes on; `rt.mul` allocates only then. */
const multiplyOrLeave = (rt: Runtime, target: number, x: number, y: number) => [
  when(not(isNull(rt.call('mul', get(x), noBig, get(y), noBig))), [breakTo(1)]),
  set(target, op('i64.mul', get(x), get(y))),
];

export const INT_HELPERS: HelperTable = {
  to_big: {
    params: PAIR,
    results: ['extern'],
    body: () => [ret(cond(isNull(get(1)), host('big_from_i64', get(0)), get(1), 'extern'))],
  },
  big_or_null: {
    params: ['extern'],
    results: ['extern'],
    body: () => [ret(cond(host('big_fits_i64', get(0)), noBig, get(0), 'extern'))],
  },
  norm: {
    params: ['extern'],
    results: PAIR,
    body: rt => [ret(host('big_to_i64', get(0)), rt.call('big_or_null', get(0)))],
  },
  add: viaHost('big_add'),
  sub: viaHost('big_sub'),
  and: viaHost('big_and'),
  or: viaHost('big_or'),
  xor: viaHost('big_xor'),
  mul: {
    params: TWO,
    results: ['extern'],
    inline: 'never',
    body: rt => [
      when(bothSmall(), [
        when(op('i64.le_s', op('i64.add', bits(get(0)), bits(get(2))), i64(62)), [ret(noBig)]),
        // exact by division, where that cannot trap: the divisor is neither 0 nor -1
        when(op('i64.gt_u', op('i64.add', get(2), i64(1)), i64(1)), [
          when(op('i64.eq', op('i64.div_s', op('i64.mul', get(0), get(2)), get(2)), get(0)), [ret(noBig)]),
        ]),
      ]),
      // no product fits but by 0 and -1
      when(not(or(isZeroOrMinusOne(0), isZeroOrMinusOne(2))), [ret(host('big_mul', big(rt, 0), big(rt, 2)))]),
      ret(rt.call('big_or_null', host('big_mul', big(rt, 0), big(rt, 2)))),
    ],
  },
  neg: {
    params: PAIR,
    results: ['extern'],
    inline: 'never',
    body: rt => [ret(rt.call('big_or_null', host('big_sub', host('big_from_i64', i64(0)), big(rt, 0))))],
  },
  not: {
    params: PAIR,
    results: ['extern'],
    inline: 'never',
    body: rt => [ret(rt.call('big_or_null', host('big_xor', big(rt, 0), host('big_from_i64', i64(-1)))))],
  },
  floordiv: floorHelper('big_floordiv', rt => [
    when(op('i64.eq', get(2), i64(-1)), [
      ret(
        op('i64.sub', i64(0), get(0)),
        cond(op('i64.eq', get(0), i64(MIN_I64)), rt.call('neg', get(0), noBig), noBig, 'extern'),
      ),
    ]),
    set(4, op('i64.div_s', get(0), get(2))),
    when(
      and(op('i64.lt_s', op('i64.xor', get(0), get(2)), i64(0)), op('i64.ne', op('i64.mul', get(4), get(2)), get(0))),
      [set(4, op('i64.sub', get(4), i64(1)))],
    ),
    ret(get(4), noBig),
  ]),
  mod: floorHelper('big_mod', () => [
    // MIN rem -1 is 0 in wasm and does not trap
    set(4, op('i64.rem_s', get(0), get(2))),
    when(and(op('i64.ne', get(4), i64(0)), op('i64.lt_s', op('i64.xor', get(4), get(2)), i64(0))), [
      set(4, op('i64.add', get(4), get(2))),
    ]),
    ret(get(4), noBig),
  ]),
  pow: {
    params: TWO,
    results: PAIR,
    locals: ['i64', 'i64', 'i64'],
    inline: 'never',
    body: rt => [
      when(bothSmall(), [
        // square and multiply while the numbers fit: 4 result, 5 base, 6 exponent
        set(4, i64(1)),
        set(5, get(0)),
        set(6, get(2)),
        block(1, [
          loop(2, [
            when(op('i32.wrap_i64', op('i64.and', get(6), i64(1))), multiplyOrLeave(rt, 4, 4, 5)),
            set(6, op('i64.shr_u', get(6), i64(1))),
            when(op('i64.eqz', get(6)), [ret(get(4), noBig)]),
            ...multiplyOrLeave(rt, 5, 5, 5),
            continueTo(2),
          ]),
        ]),
      ]),
      ret(rt.call('norm', host('big_pow', big(rt, 0), big(rt, 2)))),
    ],
  },
  shl: {
    params: TWO,
    results: PAIR,
    locals: ['extern'],
    inline: 'never',
    body: rt => [
      when(and(op('i64.eqz', get(0)), isNull(get(1))), [ret(i64(0), noBig)]),
      // a count beyond 64 bits is beyond any host's memory too: let the host say so
      when(not(isNull(get(3))), [set(2, i64(MAX_I64))]),
      set(4, host('big_shl', big(rt, 0), get(2))),
      ret(
        cond(op('i64.gt_u', get(2), i64(63)), i64(0), op('i64.shl', get(0), get(2)), 'i64'),
        rt.call('big_or_null', get(4)),
      ),
    ],
  },
  shr: {
    params: TWO,
    results: PAIR,
    inline: 'never',
    body: rt => [
      when(not(isNull(get(3))), [set(2, i64(MAX_I64))]),
      when(isNull(get(1)), [ret(op('i64.shr_s', get(0), countClamped(get(2))), noBig)]),
      // beyond this count every value a host can hold is 0 or -1
      when(op('i64.gt_s', get(2), i64(2n ** 40n)), [
        ret(op('i64.extend_i32_s', op('i32.sub', i32(0), isNegative(get(1)))), noBig),
      ]),
      ret(rt.call('norm', host('big_shr', get(1), get(2)))),
    ],
  },
  cmp: {
    params: TWO,
    results: ['i32'],
    inline: 'never',
    body: rt => [ret(host('big_cmp', big(rt, 0), big(rt, 2)))],
  },
  /** Equality of two big parts; a null one is no big value, so it equals null only. */
  big_eq: {
    params: ['extern', 'extern'],
    results: ['i32'],
    inline: 'never',
    body: () => [
      when(or(isNull(get(0)), isNull(get(1))), [ret(and(isNull(get(0)), isNull(get(1))))]),
      ret(not(host('big_cmp', get(0), get(1)))),
    ],
  },
  clamp: {
    params: ['extern'],
    results: ['i64'],
    body: () => [ret(cond(isNegative(get(0)), i64(MIN_I64), i64(MAX_I64), 'i64'))],
  },
  from_f64: {
    params: ['f64'],
    results: PAIR,
    inline: 'never',
    body: rt => [ret(rt.call('norm', host('big_from_f64', op('f64.trunc', get(0)))))],
  },
};

const CHUNK = 62n;

/** A constant beyond 64 bits: built from pieces at first use, then kept in a global. */
export const bigConstant = (rt: Runtime, value: bigint): Expr => {
  const name = `const.${value}`;
  return rt.callMade(name, () => {
    const global = rt.global(`rt.${name}`, 'extern', noBig);
    const pieces: bigint[] = [];
    let rest = value;
    while (BigInt.asIntN(64, rest) !== rest) {
      pieces.push(BigInt.asUintN(Number(CHUNK), rest));
      rest >>= CHUNK;
    }
    const whole = pieces.reduceRight(
      (high, piece) => host('big_or', host('big_shl', high, i64(CHUNK)), host('big_from_i64', i64(piece))),
      host('big_from_i64', i64(rest)),
    );
    return {
      params: [],
      results: ['extern'],
      inline: 'never',
      body: () => [when(isNull(globalGet(global)), [globalSet(global, whole)]), ret(globalGet(global))],
    };
  });
};

/** Both results of a helper into two locals. */
export const setPair = (lo: number, bigLocal: number, value: Expr) => setMany([lo, bigLocal], value);
export type CompareKind = Extract<ExprKind, 'i64.eq' | 'i64.ne' | 'i64.lt_s' | 'i64.gt_s' | 'i64.le_s' | 'i64.ge_s'>;
