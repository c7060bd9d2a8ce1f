/** The JavaScript examples of the READMEs run, and print what their comments say (`// -> text`). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './support/cases.ts';

for (const file of globSync('packages/*/README.md', { cwd: ROOT }).sort()) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const examples = [...text.matchAll(/^```(?:js|ts)\n([\s\S]*?)^```$/gm)].map(match => match[1]!);
  test(`${file} has an example`, () => assert.ok(examples.length > 0));
  for (const [i, code] of examples.entries()) {
    test(`example ${i + 1} of ${file}`, () => {
      const args = ['--conditions=pyw-source', '--input-type=module-typescript', '--eval', code];
      const result = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
      assert.equal(result.status, 0, result.stderr);
      const expected = [...code.matchAll(/\/\/ -> (.*)$/gm)].map(match => match[1]!);
      assert.ok(expected.length > 0, 'an example says what it prints');
      assert.equal(result.stdout.trim(), expected.join('\n').replaceAll(', then ', '\n'));
    });
  }
}
