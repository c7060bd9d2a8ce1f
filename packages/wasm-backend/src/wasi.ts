/** The functions of WASI preview 1 that modules of the core profile import, with their wasm types. */
import type { ValueType } from '@pyw/ir';

export const WASI_MODULE = 'wasi_snapshot_preview1';

export const WASI = {
  fd_write: { params: ['i32', 'i32', 'i32', 'i32'], results: ['i32'] },
  fd_fdstat_get: { params: ['i32', 'i32'], results: ['i32'] },
  clock_time_get: { params: ['i32', 'i64', 'i32'], results: ['i32'] },
  proc_exit: { params: ['i32'], results: [] },
} as const satisfies Record<string, { readonly params: readonly ValueType[]; readonly results: readonly ValueType[] }>;

export type WasiName = keyof typeof WASI;
