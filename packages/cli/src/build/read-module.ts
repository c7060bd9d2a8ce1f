/** Reads Python sources for the front end, which does no I/O itself, and remembers what was asked for. */
import { readFileSync } from 'node:fs';

export interface ModuleReader {
  /** Source text, or null if there is no such file. */
  readonly read: (path: string) => string | null;
  /** Every path that was asked for, with its text or null. */
  readonly seen: ReadonlyMap<string, string | null>;
}

export function createModuleReader(): ModuleReader {
  const seen = new Map<string, string | null>();
  return {
    seen,
    read: path => {
      const known = seen.get(path);
      if (known !== undefined) return known;
      const text = readText(path);
      seen.set(path, text);
      return text;
    },
  };
}

export function readText(path: string): string | null {
  try {
    // The decoder drops a byte order mark.
    return new TextDecoder().decode(readFileSync(path));
  } catch (e) {
    const { code } = e as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw e;
  }
}
