/**
 * Programs with one constant pattern each: the matcher has only the operations that it uses. Where CPython 3.13 finds
 * matches was recorded (`support/single-patterns.json`).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compile } from '@pyw/frontend';
import { optimise } from '@pyw/ir/passes';
import { emitWasm } from '@pyw/wasm-backend';
import { runModule } from './support/run-module.ts';

const { texts, patterns } = JSON.parse(readFileSync(new URL('support/single-patterns.json', import.meta.url), 'utf8')) as {
  readonly texts: readonly string[];
  readonly patterns: readonly (readonly [string, string])[];
};
/** Python's literals of these are JSON's. */
const literal = (text: string): string => JSON.stringify(text).replace(/[^\x20-\x7e]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const found = (program: string, level: 'dev' | 'release'): string => {
  const { program: ir, diagnostics } = compile({ entry: 'p.py', readModule: path => (path === 'p.py' ? program : null) });
  assert.ok(ir, diagnostics[0]?.message ?? 'refused');
  const result = runModule(emitWasm(optimise(ir, level), { names: false }).wasm);
  assert.ok(result.kind === 'ran' && result.status === 0, JSON.stringify(result));
  return result.stdout;
};

for (const [i, [pattern, expected]] of patterns.entries()) {
  test(`pattern ${pattern}`, () => {
    const text = [
      'import re', `P = ${literal(pattern)}`, `T = [${texts.map(literal).join(', ')}]`,
      "print(' '.join(['.'.join([f'{m.start()}-{m.end()}' for m in re.finditer(P, s)]) for s in T]))",
    ];
    assert.equal(found(`${text.join('\n')}\n`, i % 4 === 0 ? 'release' : 'dev'), `${expected}\n`);
  });
}
