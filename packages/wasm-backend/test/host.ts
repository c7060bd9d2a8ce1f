/** A minimal host for tests: the ABI's rows on BigInt and a byte sink. */
import { ABI } from '@pyw/ir';

export class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

export interface Running {
  readonly exports: Record<string, (...args: unknown[]) => unknown>;
  /** What was written, by file descriptor. */
  readonly output: Record<number, string>;
}

const floorDiv = (a: bigint, b: bigint): bigint => {
  const q = a / b;
  return q * b !== a && a < 0n !== b < 0n ? q - 1n : q;
};

/** Instantiates a module with what it imports. */
export const run = (wasm: Uint8Array): Running => {
  const output: Record<number, string> = { 1: '', 2: '' };
  const memory = (): WebAssembly.Memory => instance.exports['memory'] as WebAssembly.Memory;
  const text = (ptr: number, len: number): string =>
    new TextDecoder().decode(new Uint8Array(memory().buffer, ptr, len));
  const pyw: Record<string, (...args: never[]) => unknown> = {
    write: (fd: number, ptr: number, len: number) => void (output[fd] += text(ptr, len)),
    exit: (status: number) => {
      throw new Exit(status);
    },
    is_tty: () => 0,
    clock: () => 1.5,
    big_from_i64: (v: bigint) => v,
    big_from_f64: (v: number) => BigInt(v),
    big_to_digits: (v: bigint, radix: number) => v.toString(radix),
    big_fits_i64: (v: bigint) => Number(BigInt.asIntN(64, v) === v),
    big_to_i64: (v: bigint) => BigInt.asIntN(64, v),
    big_to_f64: (v: bigint) => Number(v),
    big_bit_length: (v: bigint) => (v === 0n ? 0 : (v < 0n ? -v : v).toString(2).length),
    big_add: (a: bigint, b: bigint) => a + b,
    big_sub: (a: bigint, b: bigint) => a - b,
    big_mul: (a: bigint, b: bigint) => a * b,
    big_floordiv: (a: bigint, b: bigint) => floorDiv(a, b),
    big_mod: (a: bigint, b: bigint) => a - b * floorDiv(a, b),
    big_pow: (a: bigint, b: bigint) => a ** b,
    big_and: (a: bigint, b: bigint) => a & b,
    big_or: (a: bigint, b: bigint) => a | b,
    big_xor: (a: bigint, b: bigint) => a ^ b,
    big_shl: (a: bigint, n: bigint) => a << n,
    big_shr: (a: bigint, n: bigint) => a >> n,
    big_cmp: (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b)),
  };
  const wasi: Record<string, (...args: never[]) => unknown> = {
    fd_write: (fd: number, vectors: number, count: number, written: number) => {
      const view = new DataView(memory().buffer);
      let total = 0;
      for (let i = 0; i < count; i++) {
        const len = view.getUint32(vectors + i * 8 + 4, true);
        output[fd] += text(view.getUint32(vectors + i * 8, true), len);
        total += len;
      }
      view.setUint32(written, total, true);
      return 0;
    },
    proc_exit: (status: number) => {
      throw new Exit(status);
    },
    fd_fdstat_get: (fd: number, at: number) => {
      new Uint8Array(memory().buffer)[at] = fd === 1 ? 2 : 4;
      return 0;
    },
    clock_time_get: (_id: number, _precision: bigint, at: number) => {
      new DataView(memory().buffer).setBigUint64(at, 1_500_000_000n, true);
      return 0;
    },
  };
  const module = new WebAssembly.Module(wasm as BufferSource);
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    if (from === 'pyw' && !Object.hasOwn(ABI, name)) throw new Error(`${name} is no row of the ABI`);
  }
  const instance = new WebAssembly.Instance(module, { pyw, wasi_snapshot_preview1: wasi } as WebAssembly.Imports);
  return { exports: instance.exports as Running['exports'], output };
};

/** The value of an int pair. */
export const intOf = (pair: unknown): bigint => {
  const [lo, big] = pair as [bigint, bigint | null];
  if (big === null) return lo;
  if (BigInt.asIntN(64, big) !== lo) throw new Error(`low bits ${lo} do not belong to ${big}`);
  if (BigInt.asIntN(64, big) === big) throw new Error(`${big} fits 64 bits but has a big part`);
  return big;
};
/** The two wasm values of an int. */
export const pairOf = (value: bigint): [bigint, bigint | null] => {
  const lo = BigInt.asIntN(64, value);
  return [lo, lo === value ? null : value];
};
