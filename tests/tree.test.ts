/** The rules about the sources as a whole, and that they do find what they are for. */
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSources, type SourceFile } from '../scripts/checks/source-files.ts';
import { TREE_RULES } from '../scripts/checks/tree-rules.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = readSources(root);

for (const rule of TREE_RULES) {
  test(rule.name, () => assert.deepEqual(rule.violations(sources, root), []));
}

const file = (path: string, ...specifiers: string[]): SourceFile => ({
  path,
  package: path.split('/')[1]!,
  lines: 10,
  imports: specifiers.map(specifier => ({ specifier, typeOnly: false })),
});

test('a cycle, a forbidden package and a long file are found', () => {
  const rule = (name: RegExp) => TREE_RULES.find(r => name.test(r.name))!;
  const cycle = [
    file('packages/ir/src/a.ts', './b.ts'),
    file('packages/ir/src/b.ts', './c/d.ts'),
    file('packages/ir/src/c/d.ts', '../a.ts'),
  ];
  assert.deepEqual(rule(/cycles/).violations(cycle, root), [
    'cycle: packages/ir/src/a.ts, packages/ir/src/b.ts, packages/ir/src/c/d.ts',
  ]);
  const crossing = [file('packages/wasm-backend/src/a.ts', '@pyw/frontend', '@pyw/ir')];
  assert.deepEqual(rule(/lets them/).violations(crossing, root), [
    'packages/wasm-backend/src/a.ts imports @pyw/frontend',
  ]);
  const long = [{ ...file('packages/ir/src/long.ts'), lines: 601 }];
  assert.match(rule(/no file over/).violations(long, root)[0]!, /long\.ts has 601 lines/);
});

test('imports are read in all their forms', () => {
  const cli = sources.find(s => s.path === 'packages/cli/src/main.ts')!;
  const specifiers = cli.imports.map(i => i.specifier);
  assert.ok(
    specifiers.includes('commander') && specifiers.includes('./commands/run.ts') && specifiers.includes('node:fs'),
  );
});
