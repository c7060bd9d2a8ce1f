/** The library of an installed CPython 3.13, and what scripts/syntax-lib.py recorded of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder of a CPython 3.13's library; null if none is found. */
export function findLibrary(): string | null {
  const versions = join(homedir(), '.pyenv', 'versions');
  const own = existsSync(versions) ? readdirSync(versions).filter(name => name.startsWith('3.13.')) : [];
  const candidates = [
    process.env['PYW_CPYTHON'] ?? '', 'python3.13', 'python3', ...own.map(name => join(versions, name, 'bin', 'python3.13')),
  ];
  const code = 'import sys, sysconfig; print(sys.version_info[:2] == (3, 13) and sysconfig.get_path("stdlib") or "")';
  for (const python of candidates) {
    if (python === '') continue;
    const found = spawnSync(python, ['-c', code], { encoding: 'utf8', timeout: 20_000 });
    const path = found.stdout?.trim() ?? '';
    if (found.status === 0 && path !== '' && existsSync(path)) return path;
  }
  return null;
}

export const MISSING =
  'no CPython 3.13 found (python3.13 on the PATH, or its path in PYW_CPYTHON): its library is not compared';

/** Hashes of a file and of what CPython makes of it; `-` where it makes none. */
export interface Recorded {
  readonly source: string;
  readonly tree: string;
  readonly tokens: string;
  readonly tables: string;
  readonly path: string;
}

export function recordedLibrary(): readonly Recorded[] {
  const rows = readFileSync(new URL('lib-3.13.txt', import.meta.url), 'utf8').split('\n').filter(line => /^[0-9a-f]/.test(line));
  return rows.map(row => {
    const [source = '', tree = '', tokens = '', tables = '', ...words] = row.split(' ');
    return { source, tree, tokens, tables, path: words.join(' ') };
  });
}
