/**
 * All of CPython 3.13's library: trees, tokens and symbol tables are CPython's, and `unparse` gives each tree again.
 * `lib-3.13.txt` holds the hashes that scripts/syntax-lib.py recorded; the files are read where a CPython 3.13 is
 * installed. Without the full matrix (PYW_MATRIX=all) every eighth file is taken.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { digest, hashesOf } from './lib.ts';

/** Folder of a CPython 3.13's library; null if none is found. */
function findLibrary(): string | null {
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

const library = findLibrary();
const missing = 'no CPython 3.13 found (python3.13 on the PATH, or its path in PYW_CPYTHON): its library is not compared';

test("CPython 3.13's library", { skip: library === null ? missing : false }, t => {
  const rows = readFileSync(new URL('lib-3.13.txt', import.meta.url), 'utf8').split('\n').filter(line => /^[0-9a-f]/.test(line));
  const step = process.env['PYW_MATRIX'] === 'all' ? 1 : 8;
  const differing: string[] = [];
  let compared = 0;
  let other = 0;
  for (let i = 0; i < rows.length; i += step) {
    const [source, tree, tokens, tables, ...words] = rows[i]!.split(' ');
    const path = words.join(' ');
    const file = join(library!, path);
    if (!existsSync(file)) {
      other++;
      continue;
    }
    const bytes = readFileSync(file);
    if (digest(bytes) !== source) {
      // Another 3.13 than the recorded one.
      other++;
      continue;
    }
    compared++;
    const mine = hashesOf(bytes);
    const wrong = [
      mine.tree === tree ? '' : 'tree', mine.tokens === tokens ? '' : 'tokens', mine.tables === tables ? '' : 'symbol tables',
      mine.unparsed === false ? 'unparse' : '',
    ].filter(what => what !== '');
    if (wrong.length > 0) differing.push(`${path}: ${wrong.join(', ')}`);
  }
  t.diagnostic(`${compared} of ${rows.length} files compared, ${other} are not those of the recorded version`);
  assert.deepEqual(differing, []);
  assert.ok(compared > 100, 'the library found is not that of the recorded version');
});
