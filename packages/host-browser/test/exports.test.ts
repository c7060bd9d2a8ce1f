/** Values at the boundary. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultValue, fromModule, toModule } from '../src/exports.ts';

test('ints cross exactly', () => {
  const x = { name: 'x', type: 'int' };
  assert.deepEqual(toModule(3, x, 'i64'), [3n]);
  assert.deepEqual(toModule(3, x, 'int'), [3n, null]);
  assert.deepEqual(toModule(2n ** 64n + 5n, x, 'int'), [5n, 2n ** 64n + 5n]);
  assert.deepEqual(toModule(3, x, 'extern'), [3n]);
  assert.throws(() => toModule(2n ** 63n, x, 'i64'), RangeError);
  assert.throws(() => toModule(1.5, x, 'i64'), { name: 'TypeError', message: 'x: int expected, got number' });
  assert.throws(() => toModule('1', x, 'i64'), TypeError);
  assert.equal(fromModule(2n ** 53n - 1n, 'int', ['i64']), 2 ** 53 - 1);
  assert.equal(fromModule(2n ** 53n, 'int', ['i64']), 2n ** 53n);
  assert.equal(fromModule([0n, 2n ** 80n], 'int', ['int']), 2n ** 80n);
  assert.equal(fromModule([-4n, null], 'int', ['int']), -4);
  assert.equal(fromModule(-4n, 'int', ['extern']), -4);
});

test('floats, bools and None', () => {
  assert.deepEqual(toModule(1.5, { name: 'x', type: 'float' }, 'f64'), [1.5]);
  assert.throws(() => toModule(1n, { name: 'x', type: 'float' }, 'f64'), TypeError);
  assert.deepEqual(toModule(true, { name: 'x', type: 'bool' }, 'i32'), [1]);
  assert.throws(() => toModule(1, { name: 'x', type: 'bool' }, 'i32'), TypeError);
  assert.equal(fromModule(1, 'bool', ['i32']), true);
  assert.equal(fromModule(0, 'None', []), undefined);
});

test('defaults', () => {
  assert.deepEqual(toModule(undefined, { name: 'x', type: 'int', default: '5' }, 'i64'), [5n]);
  assert.throws(() => toModule(undefined, { name: 'x', type: 'int' }, 'i64'), TypeError);
  const texts = ['True', 'False', '12', '-3', '1e+20', '2.5', 'inf', '9007199254740993'];
  assert.deepEqual(texts.map(defaultValue), [true, false, 12, -3, 1e20, 2.5, Infinity, 9007199254740993n]);
});
