/** Trees of every kind of statement and expression. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../src/syntax/index.ts';
import { expression, first, tree } from './helpers.ts';

const EXPRESSIONS: readonly (readonly [string, string])[] = [
  ['a + b * c', 'BinOp(Name(a) Add BinOp(Name(b) Mult Name(c)))'],
  ['a - b - c', 'BinOp(BinOp(Name(a) Sub Name(b)) Sub Name(c))'],
  ['a ** b ** -c', 'BinOp(Name(a) Pow BinOp(Name(b) Pow UnaryOp(USub Name(c))))'],
  ['-a ** b', 'UnaryOp(USub BinOp(Name(a) Pow Name(b)))'],
  ['a | b ^ c & d << e', 'BinOp(Name(a) BitOr BinOp(Name(b) BitXor BinOp(Name(c) BitAnd BinOp(Name(d) LShift Name(e)))))'],
  ['not a and b or c', 'BoolOp(Or [BoolOp(And [UnaryOp(Not Name(a)) Name(b)]) Name(c)])'],
  ['a < b is not c not in d', 'Compare(Name(a) [Lt IsNot NotIn] [Name(b) Name(c) Name(d)])'],
  ['a if b else c if d else e', 'IfExp(Name(b) Name(a) IfExp(Name(d) Name(c) Name(e)))'],
  ['f(a, *b, k=c, **d)', 'Call(Name(f) [Name(a) Starred(Name(b))] [keyword(k Name(c)) keyword(- Name(d))])'],
  ['f(x for x in y)', 'Call(Name(f) [GeneratorExp(Name(x) [comprehension(Name(x) Name(y) [] 0)])] [])'],
  ['a.b[c:d, ::e]', 'Subscript(Attribute(Name(a) b) Tuple([Slice(Name(c) Name(d) -) Slice(- - Name(e))]))'],
  ['a[*b]', 'Subscript(Name(a) Tuple([Starred(Name(b))]))'],
  ['{1: 2, **a}', 'Dict([1 -] [2 Name(a)])'],
  ['{1, *a}', 'Set([1 Starred(Name(a))])'],
  ['[i async for i in j if k if l]', 'ListComp(Name(i) [comprehension(Name(i) Name(j) [Name(k) Name(l)] 1)])'],
  ['{a: b for a, b in c}', 'DictComp(Name(a) Name(b) [comprehension(Tuple([Name(a) Name(b)]) Name(c) [] 0)])'],
  ['lambda a, /, b=1, *c, d, **e: 0', 'Lambda(arguments([arg(a - -)] [arg(b - -)] arg(c - -) [arg(d - -)] [-] arg(e - -) [1]) 0)'],
  ['(a := 1)', 'NamedExpr(Name(a) 1)'],
  ['(yield)', 'Yield(-)'],
  ['*a, b', 'Tuple([Starred(Name(a)) Name(b)])'],
  ['0x_ff, 0b11, 1_000, 1e3, .5, 2J', 'Tuple([255 3 1000 1000 0.5 2j])'],
  [`'a' "b" r'\\n'`, '"ab\\\\n"'],
  [`b'\\x00a' b'b'`, 'b[0 97 98]'],
  [`'\\x41\\u00e9\\U0001F600\\101\\n'`, '"Aé😀A\\n"'],
  [`'\\N{GREEK SMALL LETTER ALPHA}\\N{LF}\\N{HANGUL SYLLABLE GAG}\\N{CJK UNIFIED IDEOGRAPH-4E00}'`, '"α\\n각一"'],
  [`f'a{b!r:>{c}}{{d'`, 'JoinedStr(["a" FormattedValue(Name(b) 114 JoinedStr([">" FormattedValue(Name(c) -1 -)])) "{d"])'],
  [`f'{a = }' 'x'`, 'JoinedStr(["a = " FormattedValue(Name(a) 114 -) "x"])'],
  [`f'{f"{1}"}'`, 'JoinedStr([FormattedValue(JoinedStr([FormattedValue(1 -1 -)]) -1 -)])'],
  [`t'a{b!s:x}'`, 'TemplateStr(["a" Interpolation(Name(b) "b" 115 JoinedStr(["x"]))])'],
];

test('expressions', () => {
  for (const [source, want] of EXPRESSIONS) assert.equal(expression(source), want, source);
});

const STATEMENTS: readonly (readonly [string, string])[] = [
  ['a = b = c', 'Assign([Name(a) Name(b)] Name(c) -)'],
  ['a, *b = c', 'Assign([Tuple([Name(a) Starred(Name(b))])] Name(c) -)'],
  ['a: int = 1', 'AnnAssign(Name(a) Name(int) 1 1)'],
  ['(a): int', 'AnnAssign(Name(a) Name(int) - 0)'],
  ['a.b: int', 'AnnAssign(Attribute(Name(a) b) Name(int) - 0)'],
  ['a //= yield', 'AugAssign(Name(a) FloorDiv Yield(-))'],
  ['del a, (b, c)', 'Delete([Name(a) Tuple([Name(b) Name(c)])])'],
  ['import a.b as c, d', 'Import([alias(a.b c) alias(d -)])'],
  ['from ...a import (b as c, d,)', 'ImportFrom(a [alias(b c) alias(d -)] 3)'],
  ['from . import *', 'ImportFrom(- [alias(* -)] 1)'],
  ['raise a from b', 'Raise(Name(a) Name(b))'],
  ['assert a, b', 'Assert(Name(a) Name(b))'],
  ['global a, b', 'Global([a b])'],
  ['if a: pass\nelif b: pass\nelse: pass', 'If(Name(a) [Pass()] [If(Name(b) [Pass()] [Pass()])])'],
  ['while a:\n  break\nelse:\n  continue', 'While(Name(a) [Break()] [Continue()])'],
  ['for a, in b: pass', 'For(Tuple([Name(a)]) Name(b) [Pass()] [] -)'],
  ['with (a as b, c): pass', 'With([withitem(Name(a) Name(b)) withitem(Name(c) -)] [Pass()] -)'],
  ['with (a, b) as c: pass', 'With([withitem(Tuple([Name(a) Name(b)]) Name(c))] [Pass()] -)'],
  ['with (yield): pass', 'With([withitem(Yield(-) -)] [Pass()] -)'],
  ['try: pass\nexcept A as b: pass\nexcept: pass\nfinally: pass', 'Try([Pass()] [ExceptHandler(Name(A) b [Pass()]) ExceptHandler(- - [Pass()])] [] [Pass()])'],
  ['try: pass\nexcept* A: pass', 'TryStar([Pass()] [ExceptHandler(Name(A) - [Pass()])] [] [])'],
  ['try: pass\nexcept A, B: pass', 'Try([Pass()] [ExceptHandler(Tuple([Name(A) Name(B)]) - [Pass()])] [] [])'],
  ['async def f(a: int) -> b: await c', 'AsyncFunctionDef(f arguments([] [arg(a Name(int) -)] - [] [] - []) [Expr(Await(Name(c)))] [] Name(b) - [])'],
  ['@d\nclass A[T: int = str, *U, **V](B, m=C): pass', 'ClassDef(A [Name(B)] [keyword(m Name(C))] [Pass()] [Name(d)] [TypeVar(T Name(int) Name(str)) TypeVarTuple(U -) ParamSpec(V -)])'],
  ['type X[T] = list[T]', 'TypeAlias(Name(X) [TypeVar(T - -)] Subscript(Name(list) Name(T)))'],
  ['type = 1', 'Assign([Name(type)] 1 -)'],
  ['match(a)', 'Expr(Call(Name(match) [Name(a)] []))'],
  ['match a, b:\n  case [1, *_, -2+3j] | {"x": y, **z} if c: pass',
    'Match(Tuple([Name(a) Name(b)]) [match_case(MatchOr([MatchSequence([MatchValue(1) MatchStar(-) MatchValue(BinOp(UnaryOp(USub 2) Add 3j))]) MatchMapping(["x"] [MatchAs(- y)] z)]) Name(c) [Pass()])])'],
  ['match a:\n  case A.B(1, c=(None as d)) | _: pass',
    'Match(Name(a) [match_case(MatchOr([MatchClass(Attribute(Name(A) B) [MatchValue(1)] [c] [MatchAs(MatchSingleton(none) d)]) MatchAs(- -)]) - [Pass()])])'],
];

test('statements', () => {
  for (const [source, want] of STATEMENTS) assert.equal(first(source), want, source);
});

test('positions count UTF-8 bytes and end at the last token', () => {
  const [statement] = tree('é = "ü" + (b)\n').body;
  assert.equal(statement!.kind, 'Assign');
  assert.deepEqual([statement!.lineno, statement!.col_offset, statement!.end_lineno, statement!.end_col_offset], [1, 0, 1, 15]);
  const [conditional] = tree('if a:\n  b;\n\n\n').body;
  assert.deepEqual([conditional!.end_lineno, conditional!.end_col_offset], [2, 4]);
});

test('names are NFKC-normalised', () => {
  assert.equal(expression('ﬁ'), 'Name(fi)');
});

test('strings with surrogates keep their code points apart', () => {
  const { module } = parse(`'\\ud83d\\ude00' '😀'`);
  const statement = module!.body[0]!;
  assert.ok(statement.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.kind === 'str');
  assert.deepEqual(statement.value.value.codePoints, [0xd83d, 0xde00, 0x1f600]);
});

test('modes', () => {
  assert.equal(parse('a + 1\n', { mode: 'eval' }).module!.body.kind, 'BinOp');
  assert.equal(parse('a = 1\n', { mode: 'single' }).module!.kind, 'Interactive');
  assert.equal(parse('a = 1', { mode: 'eval' }).module, null);
});

test('type comments', () => {
  const module = tree('x = 1 # type: int\ndef f(a, # type: str\n  ):\n  # type: (...) -> int\n  pass\ny # type: ignore[z]\n', { typeComments: true });
  const assign = module.body[0]!;
  const def = module.body[1]!;
  assert.ok(assign.kind === 'Assign' && def.kind === 'FunctionDef');
  assert.equal(assign.type_comment, 'int');
  assert.equal(def.type_comment, '(...) -> int');
  assert.equal(def.args.args[0]!.type_comment, 'str');
  assert.deepEqual(module.type_ignores, [{ kind: 'TypeIgnore', lineno: 6, tag: '[z]' }]);
});

test('encodings', () => {
  const value = (bytes: readonly number[]): string => {
    const { module } = parse(new Uint8Array(bytes));
    const statement = module!.body[0]!;
    assert.ok(statement.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.kind === 'str');
    return statement.value.value.value;
  };
  const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
  assert.equal(value([0xef, 0xbb, 0xbf, ...ascii('"'), 0xc3, 0xa9, ...ascii('"')]), 'é');
  assert.equal(value([...ascii('# coding: latin-1\n"'), 0xe9, ...ascii('"')]), 'é');
  assert.equal(value([...ascii('#!x\n# vim: set fileencoding=cp1252 :\n"'), 0x80, ...ascii('"')]), '€');
});

test('newlines of all kinds', () => {
  assert.equal(tree('a\r\nb\rc\n').body.length, 3);
  assert.equal(tree('a = 1 + \\\r\n  2\r\n').body.length, 1);
});
