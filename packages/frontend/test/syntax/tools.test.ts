/** Canonical JSON, walkers, unparse, tokenize, symbol tables. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  buildSymtable, canonicalJson, CELL, DEF_PARAM, FREE, GLOBAL_IMPLICIT, LOCAL, parse, SCOPE_OFFSET, tokenize, transform,
  unparse, visit, walk, type SymbolTable,
} from '../../src/syntax/index.ts';
import { show, tree } from './helpers.ts';

test('canonical JSON is ASCII with tagged constants', () => {
  assert.equal(
    canonicalJson(tree('x = -0.5, 255, 2j, "é", b"\\xff", None\n'), false),
    '{"_":"Module","body":[{"_":"Assign","targets":[{"_":"Name","id":"x","ctx":"Store"}],"value":{"_":"Tuple","elts":[' +
      '{"_":"UnaryOp","op":"USub","operand":{"_":"Constant","value":{"t":"float","v":"3fe0000000000000"},"kind":null}},' +
      '{"_":"Constant","value":{"t":"int","v":"ff"},"kind":null},' +
      '{"_":"Constant","value":{"t":"complex","re":"0000000000000000","im":"4000000000000000"},"kind":null},' +
      '{"_":"Constant","value":{"t":"str","v":"\\u00e9"},"kind":null},' +
      '{"_":"Constant","value":{"t":"bytes","v":"ff"},"kind":null},' +
      '{"_":"Constant","value":{"t":"None"},"kind":null}],"ctx":"Load"},"type_comment":null}],"type_ignores":[]}',
  );
});

test('walk and visit go through all nodes in order', () => {
  const module = tree('def f(a): return [a, b]\n');
  assert.deepEqual([...walk(module)].map((n) => n.kind), ['Module', 'FunctionDef', 'arguments', 'arg', 'Return', 'List', 'Name', 'Name']);
  const seen: string[] = [];
  visit(module, {
    Name: (node, parents) => {
      seen.push(`${parents.map((p) => p.kind).join('/')}:${node.id}`);
    },
  });
  assert.deepEqual(seen, ['Module/FunctionDef/Return/List:a', 'Module/FunctionDef/Return/List:b']);
});

test('transform shares what it does not change', () => {
  const module = tree('a = b\nc = 1\npass\n');
  const next = transform(module, {
    Name: (node) => (node.id === 'b' ? { ...node, id: 'z' } : node),
    Pass: () => null,
  });
  assert.equal(show(next.body), '[Assign([Name(a)] Name(z) -) Assign([Name(c)] 1 -)]');
  assert.equal(next.body[1], module.body[1]);
  assert.equal(module.body.length, 3);
});

test('unparse gives source with the same tree', () => {
  const sources = [
    'def f(a, /, b: int = 1, *c, d=2, **e) -> x:\n    """doc"""\n    return (yield)\n', 'x = (a + b) * -c ** (d - e) - (f - g)\n',
    "y = f'{a!r:>{w}}{{}}{b + 1}' + 'it\\'s' \"q\\\"\"\n", 'if a:\n    b\nelif c:\n    d\nelse:\n    e\n',
    'with a as b, c: pass\n', 'try:\n    a\nexcept* B as c:\n    d\nelse:\n    e\nfinally:\n    f\n',
    'match a:\n    case [1, *_] | {"k": v, **r} if x: pass\n    case A(b, c=d) as e: pass\n', 'a = lambda *a, b=1: (yield a)\n',
    '@d\nclass A[T: int, *U](B, m=C): x: int = 1\n', 'del (a), b[1:2, ...]\n', 'x = 1 .real, 1.5.real, (a, b)[0], (yield_ if b else c)\n',
    'async def f():\n    async for a in b: await c\n    return [x async for x in y]\n', 'f(*a, **b, c=1)\nprint(x for x in y)\n',
    'x = not a in b, not (a and b) or c, (not a) == b\n', 'from ..a import b as c\nimport d.e\nglobal x\n',
    "z = 1e400, 1e-7, 10 ** 30, b'\\x00\\'', '\\ud800', t'{a}'\n", '(a): int\na[b, c:d] += 1\n',
  ];
  for (const source of sources) {
    const before = tree(source);
    const text = unparse(before);
    assert.equal(show(tree(text)), show(before), text);
  }
});

test('tokenize lists comments, blank lines and exact types', () => {
  const shown = tokenize('if é: # c\n\n  f"a{b!r}"\n').tokens.map((t) => `${t.start.join(',')} ${t.type} ${t.string}`);
  assert.deepEqual(shown, [
    '1,0 NAME if', '1,3 NAME é', '1,4 COLON :', '1,6 COMMENT # c', '1,9 NEWLINE \n', '2,0 NL \n', '3,0 INDENT   ',
    '3,2 FSTRING_START f"', '3,4 FSTRING_MIDDLE a', '3,5 LBRACE {', '3,6 NAME b', '3,7 EXCLAMATION !', '3,8 NAME r',
    '3,9 RBRACE }', '3,10 FSTRING_END "', '3,11 NEWLINE \n', '4,0 DEDENT ', '4,0 ENDMARKER ',
  ]);
  assert.match(tokenize('"').error!.message, /unterminated/);
});

function scopeOf(table: SymbolTable, name: string): number {
  return table.symbols.get(name)! >> SCOPE_OFFSET;
}

test('symbol tables resolve scopes', () => {
  const { top, errors } = buildSymtable(tree('def f(a):\n  b = 1\n  def g(): return a, b, print\n  return [i for i in a]\nclass C:\n  __x = 1\n'));
  assert.deepEqual(errors, []);
  const [f, c] = top.children;
  assert.equal(scopeOf(f!, 'a'), CELL);
  assert.equal(f!.symbols.get('a')! & DEF_PARAM, DEF_PARAM);
  assert.equal(scopeOf(f!, 'i'), LOCAL);
  const [g] = f!.children;
  assert.deepEqual([scopeOf(g!, 'a'), scopeOf(g!, 'b'), scopeOf(g!, 'print')], [FREE, FREE, GLOBAL_IMPLICIT]);
  // The comprehension is inlined.
  assert.equal(f!.children.length, 1);
  assert.deepEqual([...c!.symbols.keys()], ['_C__x']);
});

test('parse without the table of names knows no named escapes', async () => {
  const { parseCore } = await import('../../src/syntax/index.ts');
  assert.equal(parseCore(`'\\N{DIGIT ONE}'`).module, null);
  assert.notEqual(parse(`'\\N{DIGIT ONE}'`).module, null);
});
