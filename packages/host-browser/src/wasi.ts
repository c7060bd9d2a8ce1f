/**
 * The part of `wasi_snapshot_preview1` that modules of the `core` profile import, so that they run on JavaScript hosts
 * as well. In: the host. Out: functions that return WASI error numbers, 0 for success.
 */
import { exitSignal, type Host } from './host.ts';

export const WASI_MODULE = 'wasi_snapshot_preview1';

const CLOCK_IDS = [0, 1, 2, 2];
const BAD_FILE = 8;

// biome-ignore lint/suspicious/noExplicitAny: WebAssembly calls these with numbers and bigints of fixed signatures.
export function wasiImports(host: Host): Readonly<Record<string, (...args: any[]) => unknown>> {
  const view = () => new DataView(host.memory!.buffer);
  return {
    fd_write: (fd: number, vectors: number, count: number, written: number) => {
      if (fd !== 1 && fd !== 2) return BAD_FILE;
      let total = 0;
      for (let i = 0; i < count; i++) {
        const pointer = view().getUint32(vectors + i * 8, true);
        const length = view().getUint32(vectors + i * 8 + 4, true);
        host.write(fd, new Uint8Array(host.memory!.buffer, pointer, length));
        total += length;
      }
      view().setUint32(written, total, true);
      return 0;
    },
    proc_exit: (status: number) => {
      throw exitSignal(status);
    },
    clock_time_get: (id: number, _precision: bigint, out: number) => {
      view().setBigUint64(out, BigInt(Math.round(host.clock(CLOCK_IDS[id] ?? 1) * 1e9)), true);
      return 0;
    },
  };
}
