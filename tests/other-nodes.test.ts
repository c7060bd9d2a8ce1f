/** Every case, with and without `wasm-opt`, on the other Nodes that run WasmGC. Only in the matrix: it downloads them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CaseResult } from './support/case-result.ts';
import { createCasePool } from './support/case-pool.ts';
import { readCases, readTodo, ROOT } from './support/cases.ts';
import { checkCase } from './support/check-case.ts';
import { otherNode, type OtherNode } from './support/other-node.ts';

const MODES = ['module', 'release-module'] as const;
const NODES: readonly OtherNode[] = [22, 24];
const inMatrix = process.env['PYW_MATRIX'] === 'all';

const todo = readTodo();
const cases = inMatrix ? readCases().filter(item => !todo.has(item.name)) : [];
const base = mkdtempSync(join(tmpdir(), 'pyw-nodes-'));
after(() => rmSync(base, { recursive: true }));
const fileOf = (name: string): string => name.replaceAll('/', '__');
const results = new Map<string, Record<string, CaseResult>>();

before(async () => {
  if (!inMatrix) return;
  const pool = createCasePool();
  for (const mode of MODES) {
    const dir = join(base, mode);
    mkdirSync(dir);
    await Promise.all(
      cases.map(async item => {
        const result = await pool.run({ entry: item.entry, mode });
        if (result.kind === 'module') writeFileSync(join(dir, `${fileOf(item.name)}.wasm`), result.wasm);
      }),
    );
    for (const major of NODES) {
      const script = join(ROOT, 'tests', 'support', 'run-modules.ts');
      const args = ['--conditions=pyw-source', '--experimental-strip-types', script, dir];
      const child = spawnSync(otherNode(major), args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
      assert.equal(child.status, 0, child.stderr);
      results.set(`${mode} ${major}`, JSON.parse(child.stdout));
    }
  }
  await pool.close();
});

for (const mode of MODES) {
  for (const major of NODES) {
    for (const item of cases) {
      test(`Node ${major} ${mode} ${item.name}`, () => {
        const result = results.get(`${mode} ${major}`)?.[fileOf(item.name)];
        checkCase(item, result ?? { kind: 'broken', text: 'not compiled' }, todo);
      });
    }
  }
}

test('other Nodes run in the matrix', { skip: inMatrix ? false : 'npm run test:matrix' }, () => {
  assert.equal(results.size, MODES.length * NODES.length);
});
