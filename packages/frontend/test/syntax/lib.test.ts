/**
 * All of CPython 3.13's library: trees, tokens and symbol tables are CPython's, and `unparse` gives each tree again.
 * `lib-3.13.txt` holds the hashes that scripts/syntax-lib.py recorded; the files are read where a CPython 3.13 is
 * installed. Without the full matrix (PYW_MATRIX=all) every eighth file is taken.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findLibrary, MISSING, recordedLibrary } from './installed.ts';
import { digest, hashesOf } from './lib.ts';

const library = findLibrary();

test("CPython 3.13's library", { skip: library === null ? MISSING : false }, t => {
  const rows = recordedLibrary();
  const step = process.env['PYW_MATRIX'] === 'all' ? 1 : 8;
  const differing: string[] = [];
  let compared = 0;
  let other = 0;
  for (let i = 0; i < rows.length; i += step) {
    const { source, tree, tokens, tables, path } = rows[i]!;
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
