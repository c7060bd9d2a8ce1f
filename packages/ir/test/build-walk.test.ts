/** Constructors, walkers, the typer; and that the specification keeps up with the op table. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as ir from '../src/index.ts';
import { updateDocs } from '../scripts/op-tables.ts';
import { casesProgram } from './op-cases.ts';

const { get, i32, int, op, set } = ir;

test('constructors leave out what is undefined', () => {
  assert.deepStrictEqual(op('drop', [ir.none()], {}, undefined), { kind: 'drop', args: [{ kind: 'none', args: [] }] });
  // biome-ignore lint/suspicious/noThenProperty: the name of a body in the op table
  assert.deepStrictEqual(ir.ifThen(i32(1), []), { kind: 'if', args: [i32(1)], then: [], else: [] });
  assert.deepStrictEqual(ir.at(ir.none(), 4), { kind: 'none', args: [], pos: 4 });
  assert.deepStrictEqual(ir.at(ir.at(ir.none(), 4), undefined), ir.none());
});

test('constants hold what JSON can say', () => {
  for (const [value, literal] of [
    [Number.NaN, 'NaN'],
    [-0, '-0'],
    [-Infinity, '-Infinity'],
    [1.5, 1.5],
  ] as const) {
    assert.equal(ir.f64(value).value, literal);
    assert.ok(Object.is(ir.f64Value(literal), value));
  }
  assert.equal(ir.f32(0.1).value, Math.fround(0.1));
  assert.equal(ir.i64(2n ** 63n - 1n).value, '9223372036854775807');
});

test('zeroOf is what locals start with', () => {
  const types = ['i32', 'i64', 'f32', 'f64', 'int', 'any', 'extern', 'ref<A>', 'array<i8>', 'func<()->()>'] as const;
  for (const type of types) {
    const p = ir.parseText(
      `class A {} func start() -> ${type} { local %l: ${type} return(%l) } func zero() -> ${type} { unreachable }`,
    );
    const [start, zero] = p.functions as [ir.Func, ir.Func];
    const both = { ...p, functions: [start, { ...zero, body: [ir.ret(ir.zeroOf(type))] }] };
    assert.deepEqual(ir.validate(both), []);
    assert.deepEqual(ir.interpret(both, { entry: 'start' }), ir.interpret(both, { entry: 'zero' }));
  }
});

test('a function builder numbers locals and labels', () => {
  const f = ir.createFuncBuilder('sum', ['int'], { display: 'sum', inline: 'never' });
  const n = f.param('n', 'int');
  const total = f.local('total', 'int');
  const i = f.local('i', 'int');
  assert.deepEqual([n, total, i, f.label(), f.label()], [0, 1, 2, 0, 1]);
  assert.equal(f.typeOf(i), 'int');
  assert.throws(() => f.param('late', 'int'), /comes after a local/);
  const body = [
    ir.forRange(i, int(0), get(n), 1, f.label(), [set(total, op('int.add', [get(total), get(i)]))]),
    ir.ret(get(total)),
  ];
  const program = ir.program({ functions: [f.finish(body)], exports: [{ name: 'sum', func: 'sum' }] });
  ir.assertValid(program);
  assert.deepEqual(ir.interpret(program, { entry: 'sum', args: [10n] }), [45n]);
});

const sample = (): ir.Func =>
  ir.parseText(`func f(%n: i32) -> i32 {
    switch(%n) case 1 { %n = 10:i32 } case 2 { %n = 20:i32 } default { %n = 30:i32 }
    if(i32.eqz(%n)) { %n = 40:i32 } else { %n = 50:i32 }
    return(i32.add(seq[i32] { %n = 60:i32 } (i32.add(%n, 70:i32)), 80:i32))
  }`).functions[0] as ir.Func;

const constants = (stmts: readonly ir.Stmt[]): number[] => {
  const found: number[] = [];
  ir.forEachNode(stmts, node => {
    if (node.kind === 'i32.const') found.push(node.value);
  });
  return found;
};

test('walkers visit in evaluation order, and stop where told', () => {
  const { body } = sample();
  assert.deepEqual(constants(body), [10, 20, 30, 40, 50, 60, 70, 80]);
  const kinds: string[] = [];
  ir.forEachNode(body, node => {
    kinds.push(node.kind);
    return node.kind !== 'switch' && node.kind !== 'if';
  });
  assert.deepEqual(kinds.slice(0, 3), ['switch', 'if', 'return']);
  assert.deepEqual(
    ir.children(body[1] as ir.Stmt).map(n => n.kind),
    ['i32.eqz', 'local.set', 'local.set'],
  );
  assert.ok(ir.someNode(body, n => n.kind === 'seq'));
  assert.ok(!ir.someNode(body, n => n.kind === 'loop'));
  assert.equal(ir.countNodes(body), 24);
});

test('mapping rebuilds what changed and keeps the rest', () => {
  const { body } = sample();
  assert.equal(ir.mapStmts(body, {}), body);
  assert.equal(ir.mapStmts(body, { expr: e => e, stmt: s => s }), body);
  const seen: number[] = [];
  const changed = ir.mapStmts(body, {
    expr: e => {
      if (e.kind !== 'i32.const') return e;
      seen.push(e.value);
      return e.value === 60 ? i32(61) : e;
    },
  });
  assert.deepEqual(seen, [10, 20, 30, 40, 50, 60, 70, 80]);
  assert.deepEqual(constants(changed), [10, 20, 30, 40, 50, 61, 70, 80]);
  assert.deepEqual([changed[0] === body[0], changed[1] === body[1], changed[2] === body[2]], [true, true, false]);
});

test('mapping replaces a statement by several or by none', () => {
  const { body } = sample();
  const doubled = ir.mapStmts(body, { stmt: s => (s.kind === 'local.set' ? [s, s] : s) });
  assert.deepEqual(constants(doubled), [10, 10, 20, 20, 30, 30, 40, 40, 50, 50, 60, 60, 70, 80]);
  const gone = ir.mapStmts(body, { stmt: s => (s.kind === 'local.set' ? [] : s) });
  assert.deepEqual(constants(gone), [70, 80]);
  assert.deepEqual(constants(body), [10, 20, 30, 40, 50, 60, 70, 80]);
});

test('types of expressions and of operands', () => {
  const program = casesProgram();
  const index = ir.createTyper(program);
  for (const func of program.functions.filter(f => /^e\d/.test(f.name))) {
    const value = func.body[0]?.args[0] as ir.Expr;
    assert.ok(index.assignable(ir.typeOf(value, func, index) as string, func.results[0] as string), func.name);
  }
  const [f] = program.functions as [ir.Func];
  const node = (text: string): ir.Node => ir.parseText(`func f() { ${text} }`).functions[0]?.body[0] as ir.Node;
  assert.deepEqual(ir.operandTypes(node('array.set[i8](none, none, none)'), f, index), ['array<i8>', 'i32', 'i32']);
  assert.deepEqual(ir.operandTypes(node('field.set[Point3, who](none, none)'), f, index), ['ref<Point3>', 'any']);
  assert.deepEqual(ir.operandTypes(node('return'), f, index), ['i32']);
  assert.deepEqual(ir.operandTypes(node('drop(none)'), f, index), ['$any']);
  const made = node('drop(new[Point3])').args[0] as ir.Expr;
  assert.deepEqual(ir.operandTypes(made, f, index), ['i32', 'i32', 'i32', 'i32', 'any', 'f64']);
  const pair = node('drop(call[divmod])').args[0] as ir.Expr;
  assert.deepEqual([ir.typeOf(pair, f, index), ir.resultTypes(pair, f, index)], [null, ['int', 'int']]);
  assert.equal(ir.typeOf(node('drop(call[nope])').args[0] as ir.Expr, f, index), null);
});

test('layouts put the fields of the base first, in whatever order classes come', () => {
  const index = ir.createTyper(ir.parseText('class B: A { y: i32 } class A { x: i32 }'));
  const b = index.classes.get('B') as ir.ClassInfo;
  assert.deepEqual([b.fields.map(f => f.name), b.fieldIndex.get('y'), b.id, b.base?.id], [['x', 'y'], 1, 0, 1]);
  assert.ok(index.isSubclass('B', 'A') && !index.isSubclass('A', 'B') && !index.isSubclass('C', 'C'));
});

test('function types are taken apart at the right commas', () => {
  assert.deepEqual(ir.signatureOf('func<(ref<dict<str,int>>,func<(i32,i64)->(i32)>)->(int,any)>'), {
    params: ['ref<dict<str,int>>', 'func<(i32,i64)->(i32)>'],
    results: ['int', 'any'],
  });
  assert.deepEqual(ir.signatureOf(ir.funcType([], [])), { params: [], results: [] });
  for (const wrong of ['i32', 'func<()>', 'func<(i32)>', 'func<(->()>'])
    assert.equal(ir.signatureOf(wrong), null, wrong);
});

test('the text of the host ABI and of the interpreter’s host agree', () => {
  assert.deepEqual(Object.keys(ir.createHost().functions).sort(), Object.keys(ir.ABI).filter(name => !Object.hasOwn(ir.WASI_ABI, name)).sort());
});

const docs = readFileSync(new URL('../../../docs/ir.md', import.meta.url), 'utf8');

test('the tables of docs/ir.md are up to date (scripts/write-docs.ts writes them)', () => {
  assert.equal(updateDocs(docs), docs);
});

test('the program in docs/ir.md is valid and printed as it stands there', () => {
  const text = /```\n(pyw-ir [^`]*)```/.exec(docs)?.[1] ?? '';
  const program = ir.parseText(text.replace('class Shape: object', 'class object {}\n\nclass Shape: object'));
  assert.deepEqual(ir.validate(program), []);
  assert.equal(ir.print(ir.parseText(text)), text);
});
