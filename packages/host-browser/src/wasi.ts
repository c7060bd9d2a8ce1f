/**
 * The part of `wasi_snapshot_preview1` that modules of the `core` profile import, so that they run on JavaScript hosts
 * as well. Functions return WASI error numbers, 0 for success.
 *
 * Invariant: as in the ABI's table, each function is closed, since loaders contain its source text.
 */
import type { AbiFunctionMaker } from './abi-functions.ts';

export const WASI_MODULE = 'wasi_snapshot_preview1';

export const wasiFunctions: Readonly<Record<string, AbiFunctionMaker>> = {
  fd_write: host => (fd: number, vectors: number, count: number, written: number) => {
    if (fd !== 1 && fd !== 2) return 8; // EBADF
    const buffer = host.memory!.buffer;
    const view = new DataView(buffer);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const length = view.getUint32(vectors + i * 8 + 4, true);
      host.write(fd, new Uint8Array(buffer, view.getUint32(vectors + i * 8, true), length));
      total += length;
    }
    view.setUint32(written, total, true);
    return 0;
  },
  proc_exit: () => (status: number) => {
    throw { name: 'PywExit', status };
  },
  clock_time_get: host => (id: number, _precision: bigint, out: number) => {
    const time = BigInt(Math.round(host.clock(Math.min(id, 2)) * 1e9));
    new DataView(host.memory!.buffer).setBigUint64(out, time, true);
    return 0;
  },
};
