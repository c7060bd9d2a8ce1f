/** Values at the boundary. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseType, typeScriptType } from '../src/boundary-type.ts';
import { toPython } from '../src/convert.ts';
import { defaultValue, fromModule, toModule } from '../src/exports.ts';
import type { CapturedStack } from '../src/host.ts';
import { PyError } from '../src/py-error.ts';

const take = (value: unknown, type: string): unknown => toPython(value, parseType(type), 'x');
const refused = (value: unknown, type: string, message: string): void =>
  assert.throws(() => take(value, type), { name: 'TypeError', message });

test('ints cross exactly', () => {
  const x = { name: 'x', type: 'int' };
  assert.deepEqual(toModule(3, x, 'i64'), [3n]);
  assert.deepEqual(toModule(3, x, 'int'), [3n, null]);
  assert.deepEqual(toModule(2n ** 64n + 5n, x, 'int'), [5n, 2n ** 64n + 5n]);
  assert.equal(fromModule([0n, 2n ** 80n], 'int', ['int']), 2n ** 80n);
  assert.equal(fromModule([-4n, null], 'int', ['int']), -4);
  assert.deepEqual(toModule(2n ** 64n + 5n, x, 'extern'), [2n ** 64n + 5n]);
  assert.deepEqual(toModule(3, x, 'extern'), [3]);
  assert.throws(() => toModule(2n ** 63n, x, 'i64'), RangeError);
  refused(1.5, 'int', 'x: int expected, got number 1.5');
  refused('1', 'int', 'x: int expected, got string');
  refused(true, 'int', 'x: int expected, got true');
  refused(NaN, 'int', 'x: int expected, got number NaN');
  refused(undefined, 'int', 'x: int expected, got nothing');
  assert.equal(fromModule(2n ** 53n - 1n, 'int', ['i64']), 2 ** 53 - 1);
  assert.equal(fromModule(2n ** 53n, 'int', ['i64']), 2n ** 53n);
});

test('floats, bools, strings and None', () => {
  assert.deepEqual(toModule(1.5, { name: 'x', type: 'float' }, 'f64'), [1.5]);
  refused(1n, 'float', 'x: float expected, got bigint 1n');
  assert.deepEqual(toModule(true, { name: 'x', type: 'bool' }, 'i32'), [1]);
  refused(1, 'bool', 'x: bool expected, got number 1');
  assert.equal(fromModule(1, 'bool', ['i32']), true);
  // A module of another producer of IR.
  assert.deepEqual([toModule(7, { name: 'x', type: '' }, 'i32'), fromModule(7, '', ['i32'])], [[7], 7]);
  assert.equal(take('\ud800', 'str'), '\ud800');
  refused(null, 'str', 'x: str expected, got null');
  assert.deepEqual([take(null, 'None'), take(undefined, 'int | None'), take(2, 'int | None')], [null, null, 2]);
});

test('lists and tuples are checked to the bottom and copied', () => {
  const given = [1, 2n];
  const taken = take(given, 'list[int]');
  assert.deepEqual(taken, [1, 2n]);
  assert.notEqual(taken, given);
  assert.deepEqual(take(new Float64Array([0.5, 2]), 'list[float]'), [0.5, 2]);
  assert.deepEqual(take([1, ['a', null]], 'tuple[int, tuple[str | None, ...]]'), [1, ['a', null]]);
  assert.deepEqual(take([[1.5], []], 'list[list[int | float]]'), [[1.5], []]);
  refused([[1], [2, 'x']], 'list[list[float]]', 'x[1][1]: float expected, got string');
  refused([1, 2, 3], 'tuple[int, int]', 'x: tuple[int, int] expected, got array of 3');
  refused('abc', 'list[str]', 'x: list[str] expected, got string');
  refused({}, 'tuple[int, ...] | None', 'x: tuple[int, ...] or None expected, got Object');
  // Holes and getters cannot change what was checked.
  refused(Object.assign(Array(2), [1]), 'list[int]', 'x[1]: int expected, got nothing');
});

test('any value: whole numbers are ints', () => {
  assert.deepEqual(take([1, 1.5, -0, 'a', true, undefined, [2n]], 'object'), [1n, 1.5, -0, 'a', true, null, [2n]]);
  assert.deepEqual([take(1, 'float | int'), take(1.5, 'float | int'), take(1, 'float')], [1n, 1.5, 1]);
  refused(/x/, 'object', 'x: a value that Python has expected, got RegExp; annotate it as JsProxy to take one');
  assert.deepEqual([(take(() => 0, 'object') as () => unknown)(), take(new Set([1, 'a']), 'object')], [0n, new Set([1n, 'a'])]);
  assert.deepEqual(take({ a: [1, { b: null }] }, 'object'), new Map([['a', [1n, new Map([['b', null]])]]]));
  refused(new Map([[1, 2]]), 'object', 'x key: str expected, got number 1');
});

test('dicts, sets and bytes', () => {
  assert.deepEqual(
    take({ b: 1, a: 2 }, 'dict[str, int]'),
    new Map([
      ['b', 1],
      ['a', 2],
    ]),
  );
  assert.deepEqual(take(new Map([[1, [0.5]]]), 'dict[int, list[float]]'), new Map([[1, [0.5]]]));
  assert.deepEqual(take(new Set(['a']), 'set[str]'), new Set(['a']));
  const bytes = new Uint8Array([1, 2]);
  const copy = take(bytes, 'bytes') as Uint8Array;
  assert.deepEqual([copy, copy === bytes], [bytes, false]);
  refused({ a: 'x' }, 'dict[str, int]', 'x["a"]: int expected, got string');
  refused({ 1: 2 }, 'dict[int, int]', 'x: dict[int, int] expected, got Object');
  refused([1], 'set[int] | bytes', 'x: set[int] or bytes expected, got array of 1');
});

test('defaults', () => {
  assert.deepEqual(toModule(undefined, { name: 'x', type: 'int', default: '5' }, 'i64'), [5n]);
  assert.deepEqual(toModule(undefined, { name: 'x', type: 'int', default: 'f()' }, 'extern'), [undefined]);
  assert.deepEqual(toModule(null, { name: 'x', type: 'int | None', default: '5' }, 'extern'), [null]);
  const texts = ['True', 'False', '12', '-3', '1e+20', '2.5', 'inf', '9007199254740993', '1_000'];
  assert.deepEqual(texts.map(defaultValue), [true, false, 12, -3, 1e20, 2.5, Infinity, 9007199254740993n, 1000]);
});

test('types as TypeScript has them', () => {
  const rows: [string, string, string][] = [
    ['int', 'number | bigint', 'number | bigint'],
    ['list[float]', 'readonly number[]', 'number[]'],
    ['list[int | None]', 'readonly (number | bigint | null)[]', '(number | bigint | null)[]'],
    ['tuple[int, str]', 'readonly [number | bigint, string]', '[number | bigint, string]'],
    ['tuple[()]', 'readonly []', '[]'],
    ['tuple[bool, ...]', 'readonly boolean[]', 'boolean[]'],
    ['str | list[list[str]] | None', 'string | readonly (readonly string[])[] | null', 'string | string[][] | null'],
    ['object', 'unknown', 'unknown'],
    ['float | int | None', 'number | bigint | null', 'number | bigint | null'],
    ['set[str]', 'ReadonlySet<string>', 'Set<string>'],
    ['dict[int, bytes]', 'ReadonlyMap<number | bigint, Uint8Array>', 'Map<number | bigint, Uint8Array>'],
    ['dict[str, bool]', 'ReadonlyMap<string, boolean> | { readonly [key: string]: boolean }', 'Map<string, boolean>'],
  ];
  for (const [text, given, got] of rows) {
    assert.equal(typeScriptType(parseType(text), 'in'), given);
    assert.equal(typeScriptType(parseType(text), 'out'), got);
  }
  assert.throws(() => parseType('list[int'), SyntaxError);
});

test('a PyError looks like what was raised, where it was raised', () => {
  const stack =
    'Error\n    at host (file:///x.js:1:1)\n    at f (wasm://wasm/1:wasm-function[3]:0x20)\n    at run (file:///y.js:1:1)';
  const shown = (own: CapturedStack, later: CapturedStack | null): string =>
    `Traceback of ${own.stack?.length}${later ? ` before ${later.stack?.length}` : ''}\n`;
  const error = new PyError('KeyError', "'a'", { stack }, shown);
  assert.ok(error instanceof Error);
  assert.deepEqual(
    [error.name, error.pyType, error.message, `${error}`],
    ['KeyError', 'KeyError', "'a'", "KeyError: 'a'"],
  );
  assert.equal(
    error.stack,
    "KeyError: 'a'\n    at f (wasm://wasm/1:wasm-function[3]:0x20)\n    at run (file:///y.js:1:1)",
  );
  assert.equal(error.pythonTraceback, `Traceback of ${stack.length}\nKeyError: 'a'`);
  assert.equal(new PyError('StopIteration', '', null, shown).pythonTraceback, 'StopIteration');
  const later = new PyError('ValueError', 'x', { stack: 'Error' }, shown, error, true);
  assert.equal(later.cause, error);
  const link = 'The above exception was the direct cause of the following exception:';
  assert.equal(
    later.pythonTraceback,
    `Traceback of ${stack.length} before 5\nKeyError: 'a'\n\n${link}\n\nTraceback of 5\nValueError: x`,
  );
});
