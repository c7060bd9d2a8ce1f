/** Helpers for boxed values, and for what differs by profile only: ending the program, ints that may not grow. */
import type { Expr, Stmt } from '@pyw/ir';
import {
  MIN_I64,
  and,
  cond,
  drop,
  f64,
  get,
  i32,
  i64,
  isNull,
  noBig,
  not,
  op,
  ret,
  set,
  unreachable,
  when,
} from '../build.ts';
import { low, lowStmt } from '../low-ops.ts';
import type { Layouts } from '../module/layout.ts';
import type { Helper, HelperTable, Runtime } from './helper.ts';

const any = (kind: 'any.is_f64' | 'any.is_bool' | 'any.is_none' | 'unbox.f64', a: Expr): Expr => op(kind, a);

export const VALUE_HELPERS: HelperTable = {
  box_small: {
    params: ['i64'],
    results: ['any'],
    body: () => [
      ret(
        cond(
          op('i64.lt_u', op('i64.add', get(0), i64(2 ** 30)), i64(2 ** 31)),
          low('low.i31', [op('i32.wrap_i64', get(0))]),
          low('low.int_box', [get(0), noBig]),
          'any',
        ),
      ),
    ],
  },
  box_int: {
    params: ['i64', 'extern'],
    results: ['any'],
    body: rt => [
      when(isNull(get(1)), [ret(rt.call('box_small', get(0)))], [], 'likely'),
      ret(low('low.int_box', [get(0), get(1)])),
    ],
  },
  same: {
    params: ['any', 'any'],
    results: ['i32'],
    body: rt => [
      // covers null, True and False, objects, and small ints
      when(low('low.same_ref', [get(0), get(1)]), [ret(i32(1))]),
      when(low('low.is_int_box', [get(0)]), [
        when(not(low('low.is_int_box', [get(1)])), [ret(i32(0))]),
        when(op('i64.ne', low('low.int_box_lo', [get(0)]), low('low.int_box_lo', [get(1)])), [ret(i32(0))]),
        ret(rt.call('big_eq', low('low.int_box_big', [get(0)]), low('low.int_box_big', [get(1)]))),
      ]),
      when(and(any('any.is_f64', get(0)), any('any.is_f64', get(1))), [
        ret(
          op(
            'i64.eq',
            op('i64.reinterpret_f64', any('unbox.f64', get(0))),
            op('i64.reinterpret_f64', any('unbox.f64', get(1))),
          ),
        ),
      ]),
      ret(i32(0)),
    ],
  },
};

/** Class id of any value; a program without a class for a kind of box never asks about one. */
export const classIdHelper = (layouts: Layouts): Helper => {
  const id = (box: 'int' | 'f64' | 'bool' | 'none'): Expr => i32(layouts.boxClass(box)?.id ?? -1);
  return {
    params: ['any'],
    results: ['i32'],
    body: () => [
      when(low('low.is_object', [get(0)]), [ret(low('low.header', [get(0)]))], [], 'likely'),
      when(any('any.is_none', get(0)), [ret(id('none'))]),
      when(any('any.is_f64', get(0)), [ret(id('f64'))]),
      when(any('any.is_bool', get(0)), [ret(id('bool'))]),
      ret(id('int')),
    ],
  };
};

/** Ends the program with a line on stderr and status 1. */
export const abortHelper = (message: string): Helper => ({
  params: [],
  results: [],
  inline: 'never',
  body: rt => {
    const text = new TextEncoder().encode(`${message}\n`);
    const write: Stmt[] = [
      // the scratch memory is nobody's any more
      lowStmt('low.mem_init', [i32(0), i32(0), i32(text.length)], { data: rt.data(text) }),
      drop(rt.host('write', i32(2), i32(0), i32(text.length))),
    ];
    return [...write, drop(rt.host('exit', i32(1))), unreachable];
  },
});

export const callAbort = (rt: Runtime, message: string): Expr =>
  rt.callMade(`abort:${message}`, () => abortHelper(message));

const OVERFLOW_MESSAGE = 'OverflowError: int too large for the core profile';

const overflow = (rt: Runtime): Stmt[] => [drop(callAbort(rt, OVERFLOW_MESSAGE)), unreachable];
const bits = (x: Expr): Expr => op('i64.sub', i64(64), op('i64.clz', op('i64.xor', x, op('i64.shr_s', x, i64(63)))));

/** Ints that may not leave 64 bits; each either gives the exact result or ends the program. */
export const CHECKED_HELPERS: HelperTable = {
  overflow: { params: [], results: [], inline: 'never', body: rt => overflow(rt) },
  mul_check: {
    params: ['i64', 'i64'],
    results: [],
    inline: 'never',
    body: rt => [
      when(op('i64.le_s', op('i64.add', bits(get(0)), bits(get(1))), i64(62)), [ret()]),
      // 0 and -1 cannot be divided by below; of them only -1 * MIN overflows
      when(op('i64.le_u', op('i64.add', get(1), i64(1)), i64(1)), [
        when(and(op('i64.eq', get(0), i64(MIN_I64)), op('i64.ne', get(1), i64(0))), overflow(rt)),
        ret(),
      ]),
      when(op('i64.ne', op('i64.div_s', op('i64.mul', get(0), get(1)), get(1)), get(0)), overflow(rt)),
    ],
  },
  floordiv_checked: {
    params: ['i64', 'i64'],
    results: ['i64'],
    locals: ['i64'],
    body: rt => [
      when(op('i64.eq', get(1), i64(-1)), [
        when(op('i64.eq', get(0), i64(MIN_I64)), overflow(rt)),
        ret(op('i64.sub', i64(0), get(0))),
      ]),
      set(2, op('i64.div_s', get(0), get(1))),
      when(
        and(op('i64.lt_s', op('i64.xor', get(0), get(1)), i64(0)), op('i64.ne', op('i64.mul', get(2), get(1)), get(0))),
        [set(2, op('i64.sub', get(2), i64(1)))],
      ),
      ret(get(2)),
    ],
  },
  mod_checked: {
    params: ['i64', 'i64'],
    results: ['i64'],
    locals: ['i64'],
    body: () => [
      set(2, op('i64.rem_s', get(0), get(1))),
      when(and(op('i64.ne', get(2), i64(0)), op('i64.lt_s', op('i64.xor', get(2), get(1)), i64(0))), [
        set(2, op('i64.add', get(2), get(1))),
      ]),
      ret(get(2)),
    ],
  },
  pow_checked: {
    params: ['i64', 'i64'],
    results: ['i64'],
    locals: ['i64'],
    body: rt => [
      set(2, i64(1)),
      {
        kind: 'loop',
        args: [],
        label: 1,
        body: [
          when(op('i32.wrap_i64', op('i64.and', get(1), i64(1))), [
            drop(rt.call('mul_check', get(2), get(0))),
            set(2, op('i64.mul', get(2), get(0))),
          ]),
          set(1, op('i64.shr_u', get(1), i64(1))),
          when(op('i64.eqz', get(1)), [ret(get(2))]),
          drop(rt.call('mul_check', get(0), get(0))),
          set(0, op('i64.mul', get(0), get(0))),
        ],
      },
    ],
  },
  shl_checked: {
    params: ['i64', 'i64'],
    results: ['i64'],
    body: rt => [when(op('i64.eqz', get(0)), [ret(i64(0))]), ...overflow(rt)],
  },
  from_f64_checked: {
    params: ['f64'],
    results: ['i64'],
    body: rt => [when(op('f64.eq', get(0), f64(-(2 ** 63))), [ret(i64(MIN_I64))]), ...overflow(rt)],
  },
};
