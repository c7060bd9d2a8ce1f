/** `prune`: what is unreachable goes, what is reachable stays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, callHost, callRef, drop, funcRef, get, getField, getGlobal, i32, i64, ifThen, newObject, none, op, program, ret, set, setField, setGlobal, switchOn, throwValue, tryCatch } from '../../src/build.ts';
import { interpret } from '../../src/interpret.ts';
import type { Expr, Func, Local, Program, Stmt } from '../../src/node.ts';
import { prune } from '../../src/passes/prune.ts';
import { print } from '../../src/print.ts';
import type { ValueType } from '../../src/types.ts';
import { validate } from '../../src/validate.ts';

const func = (name: string, params: readonly ValueType[], results: readonly ValueType[], locals: readonly ValueType[], body: readonly Stmt[]): Func => {
  const named = (types: readonly ValueType[]): Local[] => types.map((type, i) => ({ name: `v${i}`, type }));
  return { name, display: name, params: named(params), results, locals: named(locals), body };
};
const run = (p: Program): Program => {
  assert.deepEqual(validate(p), []);
  const out = prune(p);
  assert.deepEqual(validate(out), []);
  return out;
};
const names = (list: readonly { readonly name: string }[]): string[] => list.map((x) => x.name);
const box = (e: Expr): Expr => op('box.ref', [e]);

test('functions, globals and classes that nothing reaches go', () => {
  const p = program({
    classes: [
      { name: 'A', display: 'A', base: null, final: true, fields: [] },
      { name: 'B', display: 'B', base: null, final: true, fields: [] },
    ],
    globals: [
      { name: 'used', type: 'i32', init: i32(3) },
      { name: 'written', type: 'i32', init: i32(0) },
      { name: 'unused', type: 'i32', init: i32(0) },
    ],
    functions: [
      func('main', [], ['i32'], [], [setGlobal('written', call('f', [])), ret(getGlobal('used'))]),
      func('f', [], ['i32'], [], [ret(i32(1))]),
      func('g', [], ['ref<B>'], [], [ret(newObject('B', []))]),
    ],
    exports: [{ name: '_start', func: 'main' }],
  });
  const out = run(p);
  assert.deepEqual(names(out.functions), ['main']);
  assert.deepEqual(names(out.classes), []);
  assert.deepEqual(names(out.globals), []);
  assert.match(print(out), /return\(3:i32\)/);
});

test('a test for a class without instances is false, and what it guards does not keep itself alive', () => {
  const classes = ['A', 'B'].map((name) => ({ name, display: name, base: null, final: true, fields: [{ name: 'x', type: 'i32' as const }] }));
  const describe = (make: string): Program =>
    program({
      classes,
      functions: [
        func('main', [], ['i32'], [], [ret(call('kind', [box(newObject(make, [i32(7)]))]))]),
        func('kind', ['any'], ['i32'], [], [
          ifThen(op('any.is', [get(0)], { class: 'A' }), [ret(call('a', [op('unbox.ref', [get(0)], { class: 'A' })]))]),
          ifThen(op('any.is', [get(0)], { class: 'B' }), [ret(call('b', [op('unbox.ref', [get(0)], { class: 'B' })]))]),
          ret(i32(0)),
        ]),
        func('a', ['ref<A>'], ['i32'], [], [ret(getField(get(0), 'A', 'x'))]),
        // Makes an A, but is itself reached only for a B.
        func('b', ['ref<B>'], ['i32'], [], [ret(call('kind', [box(newObject('A', [i32(9)]))]))]),
      ],
      exports: [{ name: '_start', func: 'main' }],
    });
  assert.deepEqual(names(run(describe('A')).functions), ['main', 'kind', 'a']);
  assert.deepEqual(names(run(describe('B')).functions), ['main', 'kind', 'a', 'b']);
  assert.deepEqual(interpret(run(describe('A'))), [7]);
  assert.deepEqual(interpret(run(describe('B'))), [9]);
});

test('class indices stay when class_id is asked, and impossible cases go', () => {
  const p = program({
    classes: ['A', 'B', 'C'].map((name) => ({ name, display: name, base: null, final: true, fields: [] })),
    functions: [
      func('main', [], ['i32'], [], [
        switchOn(op('any.class_id', [box(newObject('C', []))]), [{ values: [1], body: [ret(call('f', []))] }, { values: [2], body: [ret(i32(5))] }], [], undefined),
        ret(i32(0)),
      ]),
      func('f', [], ['i32'], [], [ret(i32(1))]),
    ],
    exports: [{ name: '_start', func: 'main' }],
  });
  const out = run(p);
  assert.deepEqual(names(out.functions), ['main']);
  assert.deepEqual(names(out.classes), ['A', 'B', 'C']);
  assert.deepEqual(interpret(out), [5]);
});

test('fields that are never read go, with the effects of their values kept', () => {
  const p = program({
    classes: [{ name: 'A', display: 'A', base: null, final: true, fields: [{ name: 'dead', type: 'i32' }, { name: 'x', type: 'i32' }] }],
    globals: [{ name: 'n', type: 'i32', init: i32(0) }],
    functions: [
      func('main', [], ['i32'], ['ref<A>'], [
        set(0, newObject('A', [i32(1), i32(2)])),
        setField(get(0), 'A', 'dead', call('count', [])),
        ret(op('i32.add', [getField(get(0), 'A', 'x'), getGlobal('n')])),
      ]),
      func('count', [], ['i32'], [], [setGlobal('n', op('i32.add', [getGlobal('n'), i32(10)])), ret(i32(0))]),
    ],
    exports: [{ name: '_start', func: 'main' }],
  });
  const out = run(p);
  assert.deepEqual(out.classes[0]?.fields.map((f) => f.name), ['x']);
  assert.deepEqual(interpret(out), [12]);
});

test('a function value in a field that nobody reads is not reachable', () => {
  const sig = 'func<()->(i32)>';
  const p = (read: boolean): Program =>
    program({
      classes: [{ name: 'T', display: 'T', base: null, final: true, fields: [{ name: 'slot', type: sig }, { name: 'x', type: 'i32' }] }],
      functions: [
        func('main', [], ['i32'], ['ref<T>'], [
          set(0, newObject('T', [funcRef('f', sig), i32(4)])),
          ret(read ? callRef(sig, getField(get(0), 'T', 'slot'), []) : getField(get(0), 'T', 'x')),
        ]),
        func('f', [], ['i32'], [], [ret(i32(8))]),
      ],
      exports: [{ name: '_start', func: 'main' }],
    });
  assert.deepEqual(names(run(p(false)).functions), ['main']);
  assert.deepEqual(names(run(p(true)).functions), ['main', 'f']);
  assert.deepEqual(interpret(run(p(true))), [8]);
});

test('try goes where nothing throws, and stays where something may', () => {
  const p = (thrown: Expr | null): Program =>
    program({
      functions: [
        func('main', [], ['i32'], ['any'], [tryCatch(0, [drop(call('f', [i32(1)]))], [ret(i32(1))]), ret(i32(2))]),
        func('f', ['i32'], [], [], thrown === null ? [drop(callHost('write', [i32(1), i32(0), i32(0)]))] : [ifThen(get(0), [throwValue(thrown)])]),
      ],
      exports: [{ name: '_start', func: 'main' }],
    });
  assert.doesNotMatch(print(run(p(null))), /try/);
  assert.match(print(run(p(none()))), /try/);
  assert.deepEqual(interpret(run(p(none()))), [1]);
});

test('parameters that are never read and results that are never used go', () => {
  const p = program({
    functions: [
      func('main', [], ['i32'], [], [drop(call('f', [i32(1), i64(2)])), ret(i32(0))]),
      func('f', ['i32', 'i64'], ['i32'], [], [drop(callHost('exit', [op('i32.wrap_i64', [get(1)])])), ret(i32(5))]),
    ],
    exports: [{ name: '_start', func: 'main' }],
  });
  const f = run(p).functions[1];
  assert.deepEqual(f?.params.map((x) => x.type), ['i64']);
  assert.deepEqual(f?.results, []);
});

test('data keeps the bytes that are read, once', () => {
  const bytes = 'hello world, hello again';
  const read = (offset: number, length: number): Expr => op('array.data', [i32(offset), i32(length)], { elem: 'i8', data: 'text' });
  const p = program({
    data: [{ name: 'text', base64: btoa(bytes) }],
    functions: [
      func('main', [], ['i32'], ['array<i8>', 'array<i8>'], [
        set(0, read(13, 5)),
        set(1, read(6, 5)),
        ret(op('i32.add', [op('array.get', [get(0), i32(4)], { elem: 'i8' }), op('array.get', [get(1), i32(0)], { elem: 'i8' })])),
      ]),
    ],
    exports: [{ name: '_start', func: 'main' }],
  });
  const out = run(p);
  assert.equal(atob(out.data[0]?.base64 ?? '').length, 10);
  assert.deepEqual(interpret(out), ['o'.charCodeAt(0) + 'w'.charCodeAt(0)]);
});
