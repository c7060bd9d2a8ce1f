/** Reads Python sources for the front end, which does no I/O itself, and remembers what was asked for. */
import { readFileSync } from 'node:fs';
import { decodeSource } from '@pyw/frontend/syntax';

export interface ModuleReader {
  /** The file as it is, for the front end decodes it; null if there is no such file. */
  readonly read: (path: string) => Uint8Array | null;
  /** Every path that was asked for, with its text or null; what is not UTF-8 is replaced in it. */
  readonly seen: ReadonlyMap<string, string | null>;
  /** Length of all that was read. */
  readonly bytes: () => number;
}

export function createModuleReader(): ModuleReader {
  const seen = new Map<string, string | null>();
  const files = new Map<string, Uint8Array | null>();
  let length = 0;
  return {
    seen,
    bytes: () => length,
    read: path => {
      const known = files.get(path);
      if (known !== undefined) return known;
      const bytes = readBytes(path);
      files.set(path, bytes);
      length += bytes?.length ?? 0;
      seen.set(path, bytes === null ? null : new TextDecoder().decode(bytes));
      return bytes;
    },
  };
}

/** UTF-8 text without a byte order mark; null if there is no such file. */
export function readText(path: string): string | null {
  const bytes = readBytes(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** Python source, in the encoding that it declares; as UTF-8 where that cannot be. */
export function readSource(path: string): string | null {
  const bytes = readBytes(path);
  if (bytes === null) return null;
  const decoded = decodeSource(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (e) {
    const { code } = e as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw e;
  }
}
