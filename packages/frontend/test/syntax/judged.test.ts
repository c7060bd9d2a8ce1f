/**
 * Programs that the grammar fuzzer found, and others made by hand, with what CPython says of them: `judged.json` holds
 * for each the version asked, and either its first error or the start of the hash of its tree, and its warnings.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalJson, check, parse, tokenize, unparse } from '../../src/syntax/index.ts';
import { brief } from './helpers.ts';

interface Judged {
  readonly python: string;
  readonly source: string;
  readonly error?: string;
  readonly tree?: string;
  readonly warnings?: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL('judged.json', import.meta.url), 'utf8')) as readonly Judged[];

for (const python of ['3.13', '3.14']) {
  const cases = CASES.filter(c => c.python === python);
  const options = { targetVersion: [3, Number(python.slice(2))] } as const;

  test(`${cases.length} programs as CPython ${python} judges them`, () => {
    assert.ok(cases.length > 100);
    for (const { source, error, tree, warnings = [] } of cases) {
      const found = check(source, options);
      const first = found.find(d => d.severity === 'error');
      assert.equal(first === undefined ? undefined : brief(first), error, JSON.stringify(source));
      if (error !== undefined) continue;
      const { module } = parse(source, options);
      assert.equal(createHash('sha256').update(canonicalJson(module!)).digest('hex').slice(0, 16), tree, source);
      const said = found.map(d => `${d.lineno} ${d.message}`);
      assert.deepEqual([...new Set(said)].sort(), [...warnings].sort(), source);
    }
  });

  test(`unparse and tokenize take what CPython ${python} accepts`, () => {
    for (const { source, tree } of cases) {
      if (tree === undefined) continue;
      const { module } = parse(source, options);
      const again = parse(unparse(module!), options).module;
      assert.equal(canonicalJson(again!, false), canonicalJson(module!, false), source);
      assert.equal(tokenize(source, options).error, null, source);
    }
  });
}
