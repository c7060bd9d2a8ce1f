/** docs/stdlib.md is what the library has; the scanner that it is made by reads bindings. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { boundNames, stdlibPage } from '../scripts/write-docs.ts';

test('docs/stdlib.md is up to date', () => {
  const page = readFileSync(new URL('../../../docs/stdlib.md', import.meta.url), 'utf8');
  assert.equal(page, stdlibPage(), 'run packages/stdlib/scripts/write-docs.ts');
});

test('names bound at the top level are found', () => {
  const text = [
    'import a, b.c as d', 'from x import (', '    e, f as g,', ')', 'h = i = 1', 'j: int = 2', 'k, l = 1, 2',
    'def m(n):', '    o = 1', '    def p(): pass', 'class q:', '    def r(self): pass', 'if h:', '    def s(): pass', 'from y import *',
  ].join('\n');
  const found = boundNames(text, new Map([['y', 'def z(): pass']]));
  assert.deepEqual([...found].sort(), ['a', 'd', 'e', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'q', 's', 'z']);
});
