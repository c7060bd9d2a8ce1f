/**
 * The host ABI on WASI preview 1, for the core profile: each row it has there is a helper or a WASI function.
 *
 * The helpers need a few bytes of memory for what WASI reads and writes. They borrow them from the program's scratch
 * and put back what stood there, so that no address is taken from the program.
 */
import type { AbiName, Expr, Func, Program, Stmt } from '@pyw/ir';
import { and, breakTo, block, call, cond, drop, get, i32, i64, loop, op, ret, set, when } from '../build.ts';
import { InternalError } from '../errors.ts';
import { low } from '../low-ops.ts';
import type { WasiName } from '../wasi.ts';
import type { HelperTable, Runtime } from './helper.ts';

const wasi = (name: WasiName, ...args: readonly Expr[]): Expr => low('low.call_wasi', args, { wasi: name });
const store = (kind: 'mem.store32' | 'mem.store64', address: Expr, value: Expr): Stmt =>
  ({ kind, args: [address, value] }) as Stmt;
const at = (base: Expr, offset: number): Expr => (offset === 0 ? base : op('i32.add', base, i32(offset)));

/** Hosts refuse a vector that is not aligned as its 32-bit fields are. */
const aligned = (address: Expr): Expr => op('i32.and', op('i32.add', address, i32(3)), i32(-4));

/** Bytes an I/O vector and the count of written bytes take. */
const VECTOR_BYTES = 16;
const PAGE_BITS = 16;
/** File type of a terminal. */
const CHARACTER_DEVICE = 2;

export const WASI_HELPERS: HelperTable = {
  // 0 fd, 1 ptr, 2 len; 3 address of the vector, 4 and 5 what stood there, 6 error
  wasi_write: {
    params: ['i32', 'i32', 'i32'],
    results: [],
    locals: ['i32', 'i64', 'i64', 'i32'],
    inline: 'never',
    body: () => [
      // where the message is not: before it, or behind it in a page that is made if need be
      set(3, cond(op('i32.ge_u', get(1), i32(VECTOR_BYTES)), i32(0), aligned(op('i32.add', get(1), get(2))), 'i32')),
      when(op('i32.gt_u', at(get(3), VECTOR_BYTES), op('i32.shl', op('mem.size'), i32(PAGE_BITS))), [
        drop(op('mem.grow', i32(1))),
      ]),
      set(4, op('mem.load64', get(3))),
      set(5, op('mem.load64', at(get(3), 8))),
      block(1, [
        loop(2, [
          when(op('i32.eqz', get(2)), [breakTo(1)]),
          store('mem.store32', get(3), get(1)),
          store('mem.store32', at(get(3), 4), get(2)),
          set(6, wasi('fd_write', get(0), get(3), i32(1), at(get(3), 8))),
          // an error or no progress: nobody could be told of it
          when(op('i32.or', get(6), op('i32.eqz', op('mem.load32', at(get(3), 8)))), [breakTo(1)]),
          set(1, op('i32.add', get(1), op('mem.load32', at(get(3), 8)))),
          set(2, op('i32.sub', get(2), op('mem.load32', at(get(3), 8)))),
        ]),
      ]),
      store('mem.store64', get(3), get(4)),
      store('mem.store64', at(get(3), 8), get(5)),
    ],
  },
  // 0 fd; 1 to 3 what stood at 0, 4 the answer
  wasi_is_tty: {
    params: ['i32'],
    results: ['i32'],
    locals: ['i64', 'i64', 'i64', 'i32'],
    body: () => [
      ...[1, 2, 3].map((l, i) => set(l, op('mem.load64', i32(i * 8)))),
      set(4, op('i32.eqz', wasi('fd_fdstat_get', get(0), i32(0)))),
      set(4, and(get(4), op('i32.eq', op('mem.load8', i32(0)), i32(CHARACTER_DEVICE)))),
      ...[1, 2, 3].map((l, i) => store('mem.store64', i32(i * 8), get(l))),
      ret(get(4)),
    ],
  },
  // 0 clock, of the same numbers as WASI's; 1 what stood at 0, 2 nanoseconds
  wasi_clock: {
    params: ['i32'],
    results: ['f64'],
    locals: ['i64', 'i64'],
    body: () => [
      set(1, op('mem.load64', i32(0))),
      drop(wasi('clock_time_get', get(0), i64(1), i32(0))),
      set(2, op('mem.load64', i32(0))),
      store('mem.store64', i32(0), get(1)),
      ret(op('f64.div', op('f64.convert_i64_u', get(2)), { kind: 'f64.const', args: [], value: 1e9 })),
    ],
  },
};

/** Rows of the host ABI that the core profile has. */
export const CORE_HOSTS: Readonly<Partial<Record<AbiName, (rt: Runtime, args: readonly Expr[]) => Expr>>> = {
  write: (rt, args) => rt.call('wasi_write', ...args),
  is_tty: (rt, args) => rt.call('wasi_is_tty', ...args),
  clock: (rt, args) => rt.call('wasi_clock', ...args),
  exit: (_rt, args) => wasi('proc_exit', ...args),
};

export const coreHostCall = (rt: Runtime, name: AbiName, args: readonly Expr[]): Expr => {
  const make = CORE_HOSTS[name];
  if (!make) throw new InternalError(`host function ${name} in the core profile`);
  return make(rt, args);
};

const START_EXPORT = '_start';
const WRAPPER = 'rt._start';

/** WASI's `_start` gives no result: a status other than 0 is passed to `proc_exit`. */
export const wrapStart = (program: Program): Program => {
  const start = program.exports.find(x => x.name === START_EXPORT);
  const func = program.functions.find(f => f.name === start?.func);
  if (!start || !func || func.results.length !== 1 || func.params.length > 0) return program;
  const wrapper: Func = {
    name: WRAPPER,
    display: START_EXPORT,
    params: [],
    results: [],
    locals: [{ name: 'status', type: 'i32' }],
    body: [set(0, call(func.name, [])), when(get(0), [drop(wasi('proc_exit', get(0)))])],
  };
  return {
    ...program,
    functions: [...program.functions, wrapper],
    exports: program.exports.map(x => (x === start ? { ...x, func: WRAPPER } : x)),
  };
};
