/** The ABI's functions against values worked out by hand or by CPython. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ABI, type AbiName } from '@pyw/ir/abi';
import { abiFunctions } from '../src/abi-functions.ts';
import type { Host } from '../src/host.ts';

const memory = { buffer: new ArrayBuffer(1024) };
const host: Host = {
  files: null,
  memory,
  args: ['prog', 'a'],
  write() {},
  isTty: fd => fd === 1,
  clock: () => 0,
  printTraceback() {},
  tracebackText: () => '',
  pythonError: (name, message) => Object.assign(new Error(message), { name }),
};
const call = (name: AbiName, ...args: unknown[]): unknown => abiFunctions[name](host)(...args);
const put = (text: string): number => new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer)).written;
const get = (length: number): string => new TextDecoder().decode(new Uint8Array(memory.buffer, 0, length));

test('every row of the table has a function with its number of parameters', () => {
  for (const name of (Object.keys(ABI) as AbiName[]).filter(row => (ABI[row] as { group: string }).group !== 'wasi')) {
    assert.equal(abiFunctions[name](host).length, ABI[name].params.length, name);
  }
});

test('floor division and remainder round as Python does', () => {
  const rows: [bigint, bigint, bigint, bigint][] = [
    [7n, 2n, 3n, 1n],
    [-7n, 2n, -4n, 1n],
    [7n, -2n, -4n, -1n],
    [-7n, -2n, 3n, -1n],
    [-8n, 2n, -4n, 0n],
    [0n, -5n, 0n, 0n],
    [-1n, 10n ** 30n, -1n, 10n ** 30n - 1n],
  ];
  for (const [a, b, quotient, rest] of rows) {
    assert.equal(call('big_floordiv', a, b), quotient);
    assert.equal(call('big_mod', a, b), rest);
  }
});

test('bit_length', () => {
  for (const [value, bits] of [
    [0n, 0],
    [1n, 1],
    [-1n, 1],
    [255n, 8],
    [256n, 9],
    [-(2n ** 63n), 64],
    [2n ** 100n, 101],
  ] as const) {
    assert.equal(call('big_bit_length', value), bits);
  }
});

test('digits in and out, every radix', () => {
  const value = 123456789012345678901234567890n;
  for (let radix = 2; radix <= 36; radix++) {
    const text = call('big_to_digits', value, radix) as string;
    assert.equal(call('big_from_digits', 0, put(text), radix), value, `radix ${radix}`);
  }
  assert.equal(call('big_to_digits', -255n, 16), '-ff');
});

test('64-bit edges', () => {
  assert.equal(call('big_fits_i64', 2n ** 63n - 1n), 1);
  assert.equal(call('big_fits_i64', 2n ** 63n), 0);
  assert.equal(call('big_fits_i64', -(2n ** 63n)), 1);
  assert.equal(call('big_to_i64', 2n ** 63n), -(2n ** 63n));
  assert.equal(call('big_to_f64', 10n ** 400n), Infinity);
  assert.equal(call('big_to_f64', 2n ** 53n + 1n), 2 ** 53);
});

test('shortest digits of doubles', () => {
  for (const value of [0.1, 1, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 123.456, 1 / 3, 0]) {
    const result = call('f64_digits', value, 0) as number;
    const digits = get(result >> 12);
    const exponent = (result & 4095) - 2048;
    assert.equal(Number(`0.${digits}e${exponent}`), value);
    assert.ok(digits === '0' || !/^0|0$/.test(digits), digits);
    assert.ok(digits.length <= 17);
  }
});

test('comparison and strings', () => {
  assert.deepEqual([call('big_cmp', 1n, 2n), call('big_cmp', 2n, 2n), call('big_cmp', 3n, 2n)], [-1, 0, 1]);
  assert.equal(call('str_length', 'a😀'), 3);
  assert.equal(call('str_unit', 'ab', 1), 98);
  assert.equal(call('is_tty', 1), 1);
});

test('exit throws its status through the module', () => {
  assert.throws(() => call('exit', 3), { name: 'PywExit', status: 3 });
});

test('strings cross as code points, in pieces', () => {
  const text = 'aé名😀\ud83d\ude00\udc00z';
  const points: number[] = [];
  for (let at = 0; at < text.length; ) {
    at = call('str_read', text, at, 16, 3) as number;
    const view = new Int32Array(memory.buffer, 16, 4);
    points.push(...view.subarray(1, 1 + view[0]!));
  }
  assert.deepEqual(points, [97, 0xe9, 0x540d, 0x1f600, 0x1f600, 0xdc00, 122]);
  new Int32Array(memory.buffer, 16, points.length).set(points);
  assert.equal(call('str_make', 16, points.length), text);
  assert.equal(call('str_concat', 'a', 'b'), 'ab');
});

test('JavaScript values', () => {
  assert.deepEqual(
    [null, true, 1n, 1.5, 'x', [], new Map(), new Set(), new Uint8Array()].map(value => call('js_kind', value)),
    [0, 1, 2, 3, 4, 5, 6, 7, 8],
  );
  assert.deepEqual([call('js_given', undefined), call('js_given', null)], [0, 1]);
  assert.deepEqual([call('js_to_f64', true), call('js_to_f64', 1.5), call('js_from_bool', 1)], [1, 1.5, true]);
  const array = call('js_array') as unknown[];
  call('js_push', array, 'x');
  assert.deepEqual([array, call('js_length', array), call('js_item', array, 0)], [['x'], 1, 'x']);
  const map = call('js_map') as Map<unknown, unknown>;
  call('js_put', map, 'a', 1);
  assert.deepEqual([map, call('js_entries', map)], [new Map([['a', 1]]), ['a', 1]]);
  const set = call('js_set') as Set<unknown>;
  call('js_add', set, 'a');
  assert.deepEqual(call('js_entries', set), ['a']);
  const bytes = call('js_bytes', 4) as Uint8Array;
  new Uint8Array(memory.buffer, 8, 2).set([7, 8]);
  call('bytes_store', bytes, 1, 8, 2);
  call('bytes_load', bytes, 1, 32, 3);
  assert.deepEqual(
    [[...bytes], [...new Uint8Array(memory.buffer, 32, 3)]],
    [
      [0, 7, 8, 0],
      [7, 8, 0],
    ],
  );
  const error = call('js_error', 'KeyError', "'x'", null, null, 0);
  assert.throws(() => call('throw_error', error), { name: 'KeyError', message: "'x'" });
  assert.deepEqual([call('arg_count'), call('arg', 1), call('arg', 5)], [2, 'a', '']);
});
