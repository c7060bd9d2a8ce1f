/** Hostile sources: deep, long, cut off, not text. An error or a tree, never an exception, and time in proportion. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, check, outline, parse, tokenize, transform, unparse, visit, walk } from '../../src/syntax/index.ts';
import { errors } from './helpers.ts';

const many = (n: number, piece: (i: number) => string): string => Array.from({ length: n }, (_, i) => piece(i)).join('');

/** Shapes that grow with `n`; the first of each pair is deep as a tree, or would be. */
const DEEP: Readonly<Record<string, (n: number) => string>> = {
  sum: n => `1${'+1'.repeat(n)}`,
  attributes: n => `a${'.b'.repeat(n)}`,
  calls: n => `a${'()'.repeat(n)}`,
  subscripts: n => `a${'[0]'.repeat(n)}`,
  minus: n => `${'-'.repeat(n)}1`,
  not: n => `${'not '.repeat(n)}1`,
  powers: n => `1${'**1'.repeat(n)}`,
  lambdas: n => `${'lambda:'.repeat(n)}1`,
  conditionals: n => `${'a if b else '.repeat(n)}1`,
  elif: n => `if a: b\n${'elif a: b\n'.repeat(n)}`,
  parentheses: n => `${'('.repeat(n)}1${')'.repeat(n)}`,
  lists: n => `${'['.repeat(n)}1${']'.repeat(n)}`,
  formatted: n => `${'f"{'.repeat(n)}1${'}"'.repeat(n)}`,
  blocks: n => `${many(Math.min(n, 3000), i => `${' '.repeat(i)}if a:\n`)}${' '.repeat(Math.min(n, 3000))}b\n`,
  defs: n => `${many(Math.min(n, 3000), i => `${' '.repeat(i)}def f():\n`)}${' '.repeat(Math.min(n, 3000))}pass\n`,
  patterns: n => `match a:\n case ${'['.repeat(n)}b${']'.repeat(n)}: pass`,
};
const LONG: Readonly<Record<string, (n: number) => string>> = {
  comparison: n => `1${'<1'.repeat(n)}`,
  and: n => `1${' and 1'.repeat(n)}`,
  strings: n => `''${" ''".repeat(n)}`,
  formattedStrings: n => `''${' f"{a}"'.repeat(n)}`,
  list: n => `[${'1,'.repeat(n)}]`,
  wideList: n => `[${'"é",'.repeat(n)}]`,
  dict: n => `{${'1:1,'.repeat(n)}}`,
  argumentList: n => `f(${'a,'.repeat(n)})`,
  parameters: n => `def f(${many(n, i => `a${i},`)}): pass`,
  targets: n => `${'a='.repeat(n)}1`,
  statements: n => 'a;'.repeat(n),
  lines: n => 'x = 1\n'.repeat(n),
  comment: n => `#${'x'.repeat(n)}`,
  name: n => 'x'.repeat(n),
  string: n => `'${'x'.repeat(n)}'`,
  hexadecimal: n => `0x${'f'.repeat(n)}`,
  badEscapes: n => `'\\d'\n`.repeat(n),
  comprehension: n => `[1${' for a in b'.repeat(n)}]`,
  decorators: n => `${'@a\n'.repeat(n)}def f(): pass`,
  cases: n => `match a:\n${' case 1: pass\n'.repeat(n)}`,
  alternatives: n => `match a:\n case ${'1|'.repeat(n)}1: pass`,
  withItems: n => `with ${'a,'.repeat(n)}a: pass`,
  blankLines: n => '\n'.repeat(n),
  spaces: n => ' '.repeat(n),
  carriageReturns: n => '\r'.repeat(n),
  continuations: n => `${'\\\n'.repeat(n)}1`,
};
const WRONG: Readonly<Record<string, (n: number) => string>> = {
  openList: n => `x = [${'1, '.repeat(n)}`,
  badEnd: n => `x = [${'"é", '.repeat(n)}] y`,
  manyErrors: n => 'a b\n'.repeat(n),
  manyWords: n => 'a '.repeat(n),
  dots: n => '.'.repeat(n),
  colons: n => ':'.repeat(n),
  semicolons: n => ';'.repeat(n),
  keywords: n => 'if '.repeat(n),
  soft: n => `${'match '.repeat(n)}:`,
  openString: n => `'${'x'.repeat(n)}`,
  openTriple: n => `"""${'x\n'.repeat(n)}`,
  openFields: n => `f"${'{b'.repeat(n)}`,
  nuls: n => '\0'.repeat(n),
  quotes: n => '"'.repeat(n * 2 + 1),
  decimal: n => `1${'0'.repeat(n + 4300)}`,
  print: n => 'print a\n'.repeat(n),
};

function survive(source: string): void {
  const { module } = parse(source);
  const found = check(source);
  assert.equal(module === null, found.some(d => d.severity === 'error' && d.stage === 'parse'));
  tokenize(source);
  if (module === null) return;
  const json = canonicalJson(module, false);
  assert.equal(canonicalJson(parse(unparse(module)).module!, false), json);
  let nodes = 0;
  for (const _ of walk(module)) nodes++;
  visit(module, { Name: () => false });
  assert.equal(transform(module, {}), module);
  assert.ok(outline(module).length > nodes);
}

for (const n of [1400, 2980, 5960, 9990, 20_000]) {
  test(`nested and chained ${n} deep`, () => {
    for (const [name, make] of Object.entries(DEEP)) {
      try {
        survive(make(n));
      } catch (e) {
        assert.fail(`${name}: ${(e as Error).stack}`);
      }
    }
  });
}

test('long in one direction', () => {
  for (const [name, make] of Object.entries({ ...LONG, ...WRONG })) {
    const begun = process.cpuUsage();
    try {
      survive(make(8_000));
    } catch (e) {
      assert.fail(`${name}: ${(e as Error).stack}`);
    }
    const { user } = process.cpuUsage(begun);
    assert.ok(user < 10_000_000, `${name} took ${user / 1000} ms`);
  }
});

test('a line of half a megabyte takes time in proportion', () => {
  // Quadratic work at this length would take minutes.
  for (const make of [LONG.list!, LONG.wideList!, LONG.statements!, WRONG.badEnd!, WRONG.openList!, LONG.string!]) {
    const source = make(120_000);
    const begun = process.cpuUsage();
    check(source);
    tokenize(source);
    const { user } = process.cpuUsage(begun);
    assert.ok(user < 15_000_000, `${source.slice(0, 10)}: ${user / 1000} ms`);
  }
});

test('the limits of nesting are CPython\'s where it names them', () => {
  const first = (source: string): string | undefined => errors(source)[0]?.replace(/^\S+ /, '');
  assert.equal(errors(`${'('.repeat(200)}1${')'.repeat(200)}`).length, 0);
  assert.equal(first(`${'('.repeat(201)}1${')'.repeat(201)}`), 'SyntaxError: too many nested parentheses');
  assert.equal(errors(DEEP.blocks!(99)).length, 0);
  assert.equal(first(DEEP.blocks!(100)), 'IndentationError: too many levels of indentation');
  assert.equal(errors(DEEP.formatted!(149)).length, 0);
  assert.equal(first(DEEP.formatted!(150)), 'SyntaxError: too many nested f-strings');
  // What 3.13.0 says of these, asked one by one.
  const deepest: readonly (readonly [string, number, RegExp])[] = [
    ['minus', 5968, /^MemoryError: Parser stack overflowed/], ['not', 5968, /^MemoryError/], ['powers', 2984, /^MemoryError/],
    ['lambdas', 2984, /^MemoryError/], ['conditionals', 5968, /^MemoryError/], ['elif', 5966, /^MemoryError/],
    ['sum', 9994, /^RecursionError: maximum recursion depth exceeded during ast construction$/],
    ['attributes', 9994, /^RecursionError/], ['calls', 9994, /^RecursionError/], ['subscripts', 9994, /^RecursionError/],
  ];
  for (const [name, limit, error] of deepest) {
    assert.equal(errors(DEEP[name]!(limit)).length, 0, name);
    assert.match(first(DEEP[name]!(limit + 1))!, error, name);
  }
});

test('a small stack of the engine is an error of the source, not an exception', () => {
  const source = `${'not '.repeat(1400)}${'('.repeat(150)}${'lambda: '.repeat(40)}1${')'.repeat(150)}`;
  const deep = (left: number): string => (left > 0 ? deep(left - 1) : (check(source).find(d => d.severity === 'error')?.type ?? 'tree'));
  for (const depth of [0, 2000, 4000, 6000]) {
    let outcome: string;
    try {
      outcome = deep(depth);
    } catch (e) {
      // The stack ended before the parser began, or in its first frames.
      assert.ok(e instanceof RangeError);
      continue;
    }
    assert.match(outcome, /^(?:tree|MemoryError|SyntaxError)$/);
  }
});

test('bytes of all kinds', () => {
  let state = 7;
  for (let round = 0; round < 300; round++) {
    const bytes = new Uint8Array(1 + (round % 60));
    for (let i = 0; i < bytes.length; i++) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      bytes[i] = state >> 16;
    }
    check(bytes);
    tokenize(bytes);
  }
  for (const cookie of ['utf-8', 'latin-1', 'klingon', 'utf-16', 'x'.repeat(2000), 'rot13', '-']) {
    check(new TextEncoder().encode(`# coding: ${cookie}\nx = 'é'\n`));
  }
});
