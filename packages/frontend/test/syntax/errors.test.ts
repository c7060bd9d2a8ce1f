/** Error messages and places; the expected values were read off CPython 3.13. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/syntax/index.ts';
import { errors } from './helpers.ts';

const PARSE: readonly (readonly [string, string])[] = [
  ['a b', '1:3-1:4 SyntaxError: invalid syntax'],
  ['(a b)', '1:2-1:5 SyntaxError: invalid syntax. Perhaps you forgot a comma?'],
  ['print a', "1:1-1:8 SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?"],
  ['f() = 1', "1:1-1:4 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?"],
  ['if a = 1: 1', "1:4-1:9 SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?"],
  ['x = (1,', "1:5-1:0 SyntaxError: '(' was never closed"],
  ['x = [1)', "1:7-1:7 SyntaxError: closing parenthesis ')' does not match opening parenthesis '['"],
  [')', "1:1-1:1 SyntaxError: unmatched ')'"],
  ['"abc', '1:1-1:1 SyntaxError: unterminated string literal (detected at line 1)'],
  ['x = """a\n\n', '1:5-1:5 SyntaxError: unterminated triple-quoted string literal (detected at line 2)'],
  ['if a:\nb', "2:1-2:2 IndentationError: expected an indented block after 'if' statement on line 1"],
  ['a\n  b', '2:2-2:-1 IndentationError: unexpected indent'],
  ['if a:\n    b\n  c', '3:4-3:-1 IndentationError: unindent does not match any outer indentation level'],
  ['if a:\n        b\n\tc', '3:1-3:0 TabError: inconsistent use of tabs and spaces in indentation'],
  ['def f\n', "1:6-1:7 SyntaxError: expected '('"],
  ['class A\n', "1:8-1:9 SyntaxError: expected ':'"],
  ['def f(a=1, b): 1', '1:12-1:13 SyntaxError: parameter without a default follows parameter with a default'],
  ['f(a=1, b)', '1:9-1:10 SyntaxError: positional argument follows keyword argument'],
  ['f(x for x in y, 1)', '1:3-1:15 SyntaxError: Generator expression must be parenthesized'],
  ['{1: 2, 3}', "1:8-1:0 SyntaxError: ':' expected after dictionary key"],
  ['[x for x y]', "1:10-1:11 SyntaxError: 'in' expected after for-loop variables"],
  ['import a from b', "1:1-1:16 SyntaxError: Did you mean to use 'from ... import ...' instead?"],
  ['del f()', '1:5-1:8 SyntaxError: cannot delete function call'],
  ["f'{a!x}'", "1:6-1:7 SyntaxError: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'"],
  ["f'{}'", "1:4-1:5 SyntaxError: f-string: valid expression required before '}'"],
  ["f'}'", "1:3-1:3 SyntaxError: f-string: single '}' is not allowed"],
  ['a = 0777', '1:5-1:6 SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'],
  ['1_', '1:2-1:2 SyntaxError: invalid decimal literal'],
  ['0o8', "1:3-1:3 SyntaxError: invalid digit '8' in octal literal"],
  ['a = 1 \\ b', '1:8-1:0 SyntaxError: unexpected character after line continuation character'],
  ['é = €', "1:5-1:5 SyntaxError: invalid character '€' (U+20AC)"],
  [`'\\x1'`, "1:1-1:6 SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape"],
  [`'a' b'b'`, '1:9-1:10 SyntaxError: cannot mix bytes and nonbytes literals'],
  ['try:\n a\nb', "3:1-3:2 SyntaxError: expected 'except' or 'finally' block"],
  ['if 1: 2\nelif 3\n', "2:7-2:8 SyntaxError: expected ':'"],
];

test('errors of tokenizer and grammar', () => {
  for (const [source, want] of PARSE) assert.equal(errors(source)[0], want, source);
});

const COMPILE: readonly (readonly [string, string])[] = [
  ['"é"; return 1', "1:7-1:15 SyntaxError: 'return' outside function"],
  ['break', "1:1-1:6 SyntaxError: 'break' outside loop"],
  ['def f(a, a): 1', "1:10-1:11 SyntaxError: duplicate argument 'a' in function definition"],
  ['nonlocal a', '1:1-1:11 SyntaxError: nonlocal declaration not allowed at module level'],
  ['def f():\n nonlocal a', "2:2-2:12 SyntaxError: no binding for nonlocal 'a' found"],
  ['def f():\n a = 1\n global a', "3:2-3:10 SyntaxError: name 'a' is assigned to before global declaration"],
  ['def f():\n await a', "2:2-2:9 SyntaxError: 'await' outside async function"],
  ['yield 1', "1:1-1:8 SyntaxError: 'yield' outside function"],
  ['*a = 1', '1:1-1:3 SyntaxError: starred assignment target must be in a list or tuple'],
  ['__debug__ = 1', '1:1-1:10 SyntaxError: cannot assign to __debug__'],
  ['f(a=1, a=2)', '1:8-1:11 SyntaxError: keyword argument repeated: a'],
  ['a\nfrom __future__ import division', '2:1-2:32 SyntaxError: from __future__ imports must occur at the beginning of the file'],
  ['match a:\n case b: 1\n case 2: 3', "2:7-2:8 SyntaxError: name capture 'b' makes remaining patterns unreachable"],
  ['[(a := i) for a in b]', "1:3-1:4 SyntaxError: assignment expression cannot rebind comprehension iteration variable 'a'"],
];

test('errors of symbol table and code generator', () => {
  for (const [source, want] of COMPILE) assert.equal(errors(source)[0], want, source);
});

test('warnings', () => {
  const warnings = (source: string, minor = 14): string[] =>
    check(source, { targetVersion: [3, minor] }).filter((d) => d.severity === 'warning').map((d) => `${d.lineno} ${d.message}`);
  assert.deepEqual(warnings(`x = '''\n\\d'''`), [
    '2 "\\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\\\d"? A raw string is also an option.',
  ]);
  assert.deepEqual(warnings(`x = '''\n\\d'''`, 13), ["1 invalid escape sequence '\\d'"]);
  assert.deepEqual(warnings('a is 1'), ['1 "is" with \'int\' literal. Did you mean "=="?']);
  assert.deepEqual(warnings('assert (a, b)'), ['1 assertion is always true, perhaps remove parentheses?']);
  assert.deepEqual(warnings('1()'), ["1 'int' object is not callable; perhaps you missed a comma?"]);
  assert.deepEqual(warnings('"a"["b"]'), ['1 str indices must be integers or slices, not str; perhaps you missed a comma?']);
  assert.deepEqual(warnings('1if a else 2'), ['1 invalid decimal literal']);
});

test('several errors are reported, each once', () => {
  assert.deepEqual(errors('a b\nc = 1\ndef f():\n  d e\n  return 1\nf( ) = 2\n').map((e) => e.split(' ')[0]), ['1:3-1:4', '4:5-4:6', '6:1-6:5']);
});

test('spans are UTF-16 columns', () => {
  const [d] = check('"😀é" é x\n');
  assert.deepEqual(d!.span, { start: { line: 1, column: 6 }, end: { line: 1, column: 7 } });
});

test('the target version refuses what is newer', () => {
  const at = (source: string, minor: number): string | undefined => errors(source, { targetVersion: [3, minor] })[0]?.split(': ')[1];
  assert.equal(at('match a:\n  case 1: 2', 9), 'Pattern matching is only supported in Python 3.10 and greater');
  assert.equal(at('type X = int', 11), 'Type statement is only supported in Python 3.12 and greater');
  assert.equal(at('try: a\nexcept B, C: d', 13), 'multiple exception types must be parenthesized');
  assert.equal(at('try: a\nexcept B, C: d', 14), undefined);
  assert.equal(at("t'{a}'", 13), 'invalid syntax');
});

test('hostile input is an error, never a crash', () => {
  const n = 20_000;
  const pieces = ['not ', '-', '1+', 'a.', 'lambda:', 'a if b else ', '1**', '(', '[', '{', 'f(', 'f"{', 'await ', '*', 'if x:', 'x:', '\\\n', '"""', '(a:='];
  for (const piece of pieces) {
    const source = piece.repeat(n);
    const found = errors(source.endsWith('"') ? `${source}"""` : source);
    assert.equal(found.length > 0, true, piece);
  }
  for (const source of ['a\0b', '\x01', '\ud800', new Uint8Array([0x61, 0xff])]) assert.equal(errors(source).length, 1);
  const nested = `${'('.repeat(150)}a b${')'.repeat(150)}`;
  assert.equal(errors(nested).length, 1);
});

test('reading goes on behind a line that the tokenizer could not read', () => {
  const places = (source: string): string[] => errors(source).map((e) => e.split('-')[0]!);
  assert.deepEqual(places("def f():\n    if x:\n        y = 'a\n        z = 1\n    return 2x\nprint a\n"), ['3:13', '5:12', '6:1']);
  assert.deepEqual(places('a = €\nb = 1\nif x\n  y\nq = 1_\n'), ['1:5', '3:5', '5:6']);
  // Inside brackets and triple quotes what follows is not what it seems.
  assert.deepEqual(places("x = (1,\n  'a\n  b c)\nd e\n"), ['2:3']);
  assert.deepEqual(places("x = '''abc\n y z\n"), ['1:5']);
});

test('a null character has a place in the span', () => {
  const [d] = check('x = 1\ny\0\n');
  assert.deepEqual([d!.lineno, d!.span.start], [null, { line: 2, column: 1 }]);
});
