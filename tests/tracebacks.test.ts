/**
 * Tracebacks to the letter: each program of tests/tracebacks ends by an exception, and prints on stderr what CPython
 * printed (the .txt beside it), but for the folder that CPython puts before the file. Recorded in that folder:
 * `for f in *.py; do python3.13 -B $f 2>&1 >/dev/null | sed "s#$PWD/##" > ${f%.py}.txt; done`.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { load } from '@pyw/host-node';
import { buildProgram, compileEntry } from 'pyw';
import { ROOT } from './support/cases.ts';

const dir = join(ROOT, 'tests', 'tracebacks');
process.chdir(dir);

/** Those that the passes of release builds could change are built for release as well. */
const RELEASE = ['binary.py', 'calls.py', 'conversions.py', 'recursion_repeat.py', 'statement.py', 'try_reraise.py'];

for (const path of globSync('*.py').sort()) {
  for (const release of RELEASE.includes(path) ? [false, true] : [false]) {
    test(`${path}${release ? ', release' : ''}`, async () => {
      const request = { entry: path, profile: 'gc', release, exports: [] } as const;
      const { program, diagnostics } = await compileEntry(request);
      assert.deepEqual(diagnostics, []);
      const built = await buildProgram(program!, request);
      assert.equal(built.kind, 'built');
      const { wasm, sourceMap } = (built as Extract<typeof built, { kind: 'built' }>).artifact;
      let err = '';
      const write = (fd: number, bytes: Uint8Array): void => {
        if (fd === 2) err += new TextDecoder().decode(bytes.slice());
      };
      assert.equal(load(wasm, { sourceMap, write }).run(), 1);
      assert.equal(err, readFileSync(`${basename(path, '.py')}.txt`, 'utf8'));
    });
  }
}
