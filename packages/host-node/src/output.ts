/**
 * Standard output and error of a running program, written at once to file descriptors as CPython does: by lines to a
 * terminal, in blocks elsewhere, and all of standard output before anything on standard error.
 */
import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { exitSignal } from '@pyw/host-browser/core';

const BLOCK = 65_536;
const NEWLINE = 10;

export interface Output {
  readonly write: (fd: number, bytes: Uint8Array) => void;
  readonly isTty: (fd: number) => boolean;
  readonly flush: () => void;
}

export function createOutput(): Output {
  const buffer = new Uint8Array(BLOCK);
  let used = 0;
  let byLine: boolean | null = null;
  const flush = (): void => {
    const end = used;
    used = 0;
    if (end > 0) writeAll(1, buffer.subarray(0, end));
  };
  return {
    isTty: fd => isatty(fd),
    flush,
    write: (fd, bytes) => {
      if (fd !== 1) {
        flush();
        writeAll(fd, bytes);
        return;
      }
      byLine ??= isInteractive(1);
      if (bytes.length > BLOCK - used) flush();
      if (bytes.length > BLOCK) {
        writeAll(1, bytes);
        return;
      }
      buffer.set(bytes, used);
      used += bytes.length;
      if (byLine && bytes.includes(NEWLINE)) flush();
    },
  };
}

/** Character devices other than terminals are rare: treating them as interactive costs little. */
function isInteractive(fd: number): boolean {
  try {
    return isatty(fd) || fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Pipes may be non-blocking and take a part, or nothing yet. */
function writeAll(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (e) {
      const { code } = e as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      // Nobody reads any more: end as a program does whose output is cut off.
      else if (code === 'EPIPE') throw exitSignal(1);
      else throw e;
    }
  }
}
