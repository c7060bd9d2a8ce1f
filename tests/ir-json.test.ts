/**
 * The IR as JSON is all that a back end needs: every case goes to JSON, another process without the front end compiles
 * it, and the modules do what CPython did.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createCasePool } from './support/case-pool.ts';
import { readCases, readTodo, ROOT } from './support/cases.ts';
import { checkCase } from './support/check-case.ts';
import { runModule } from './support/run-module.ts';

const todo = readTodo();
const cases = readCases().filter(item => !todo.has(item.name));
const dir = mkdtempSync(join(tmpdir(), 'pyw-json-'));
after(() => rmSync(dir, { recursive: true }));
const fileOf = (name: string): string => join(dir, name.replaceAll('/', '__'));

before(async () => {
  const pool = createCasePool();
  await Promise.all(
    cases.map(async item => {
      const result = await pool.run({ entry: item.entry, mode: 'json' });
      if (result.kind === 'made') writeFileSync(`${fileOf(item.name)}.json`, result.json);
    }),
  );
  await pool.close();
  const script = join(ROOT, 'tests', 'support', 'compile-json.ts');
  const child = spawnSync(process.execPath, ['--conditions=pyw-source', script, dir], { encoding: 'utf8' });
  assert.equal(child.status, 0, child.stderr);
});

for (const item of cases) {
  test(`from JSON ${item.name}`, () => checkCase(item, runModule(readFileSync(`${fileOf(item.name)}.wasm`)), todo));
}
