/** The pages behind `pyw explain PYW1xxx`: each code has one, and the program shown there gets that code. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check, SYNTAX_CODES, type Diagnostic } from '@pyw/frontend/syntax';
import { ROOT } from './support/cases.ts';

const page = (code: string): string => join(ROOT, 'packages', 'cli', 'explain', `${code}.md`);
const examples = (text: string): string[] => [...text.matchAll(/^```python\n([\s\S]*?)^```$/gm)].map(m => m[1]!);

function findings(source: string): readonly Diagnostic[] {
  return [14, 9].flatMap(minor => check(new TextEncoder().encode(source), { targetVersion: [3, minor] }));
}

test('the example of each page gives its code and message, and what is right there gives no error', () => {
  for (const code of SYNTAX_CODES) {
    assert.ok(existsSync(page(code)), `packages/cli/explain/${code}.md is missing`);
    const text = readFileSync(page(code), 'utf8');
    const [wrong, right] = examples(text);
    const found = findings(wrong!);
    const mine = found.find(d => d.code === code);
    assert.ok(mine, `${code}: ${found.map(d => `${d.code} ${d.message}`).join('; ')}`);
    assert.ok(text.includes(`\`${mine.message}\``), `${code} says ${mine.message}`);
    if (right === undefined) continue;
    const remains = check(right).filter(d => d.severity === 'error' || d.code === code);
    assert.deepEqual(remains.map(d => d.message), [], code);
  }
});

test('hints for what people write from habit', () => {
  const hint = (source: string): string | undefined => check(source).find(d => d.severity === 'error')?.hint;
  assert.match(hint('print "a"')!, /function/);
  assert.match(hint('if x:\n  y\nelse if z:\n  w')!, /elif/);
  assert.match(hint('raise E, "x"')!, /raise E\(message\)/);
  assert.match(hint('if a && b: pass')!, /`and`/);
  assert.match(hint('if a || b: pass')!, /`or`/);
  assert.match(hint('if !a: pass')!, /`not`/);
  assert.match(hint('x++')!, /\+= 1/);
  assert.match(hint('a <> b')!, /!=/);
  assert.match(hint('let x = 1')!, /no declaration/);
  assert.match(hint('int x = 1')!, /Types follow/);
  assert.match(hint('function f(): pass')!, /`def`/);
  assert.match(hint('def class(): pass')!, /`class` is a keyword/);
  assert.match(hint('import = 1')!, /`import` is a keyword/);
  assert.match(hint('x = a ? b : c')!, /a if test else b/);
  assert.match(hint('x = 0777')!, /0o17/);
  assert.match(hint('x = 1abc')!, /begin with a digit/);
  assert.match(hint('x = (1,\ny = 2')!, /No \) follows/);
  assert.match(hint('print(“a”)')!, /straight quotes/);
  assert.match(hint("p = 'C:\\Users'")!, /r before the quotes/);
  assert.match(hint('if x = 1: pass')!, /compares/);
  assert.match(hint('if x:\n        y\n\tz')!, /spaces only/);
  assert.match(hint('def f() {\n')!, /colon/);
  assert.equal(hint('a b'), undefined);
});
