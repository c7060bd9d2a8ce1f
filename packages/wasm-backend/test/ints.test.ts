/**
 * Exact ints against JavaScript's BigInt: every operation over edge values with operands of each kind (parameter of any
 * size, known small, constant), and random expressions.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as b from '@pyw/ir';
import { emitWasm } from '@pyw/wasm-backend';
import { intOf, pairOf, run } from './host.ts';

const EDGES: readonly bigint[] = [0n, 1n, 2n, 3n, 7n, 10n, 63n, 64n, 65n]
  .concat(
    [30, 31, 32, 40, 52, 53, 62, 63, 64, 65, 100].flatMap(k => [
      2n ** BigInt(k) - 1n,
      2n ** BigInt(k),
      2n ** BigInt(k) + 1n,
    ]),
  )
  .concat([3037000499n, 3037000500n, 12345678901234567890n, 10n ** 30n])
  .flatMap(v => (v === 0n ? [v] : [v, -v]));

const floorDiv = (x: bigint, y: bigint): bigint => {
  const q = x / y;
  return q * y !== x && x < 0n !== y < 0n ? q - 1n : q;
};
type Binary = (x: bigint, y: bigint) => bigint | null;
const BINARY: Readonly<Record<string, Binary>> = {
  'int.add': (x, y) => x + y,
  'int.sub': (x, y) => x - y,
  'int.mul': (x, y) => x * y,
  'int.floordiv': (x, y) => (y === 0n ? null : floorDiv(x, y)),
  'int.mod': (x, y) => (y === 0n ? null : x - y * floorDiv(x, y)),
  'int.pow': (x, y) => (y < 0n || y > 70n ? null : x ** y),
  'int.and': (x, y) => x & y,
  'int.or': (x, y) => x | y,
  'int.xor': (x, y) => x ^ y,
  'int.shl': (x, y) => (y < 0n || (y > 200n && x !== 0n) ? null : x === 0n ? 0n : x << y),
  'int.shr': (x, y) => (y < 0n ? null : y > 1000n ? (x < 0n ? -1n : 0n) : x >> y),
};
const COMPARE: Readonly<Record<string, (x: bigint, y: bigint) => boolean>> = {
  'int.eq': (x, y) => x === y,
  'int.ne': (x, y) => x !== y,
  'int.lt': (x, y) => x < y,
  'int.gt': (x, y) => x > y,
  'int.le': (x, y) => x <= y,
  'int.ge': (x, y) => x >= y,
};
const fits = (v: bigint): boolean => BigInt.asIntN(64, v) === v;
const int = (name: string): b.Local => ({ name, type: 'int' });
const func = (
  name: string,
  params: readonly b.Local[],
  results: readonly b.ValueType[],
  body: readonly b.Stmt[],
  locals: readonly b.Local[] = [],
): b.Func => ({ name, display: name, params, results, locals, body });
const exportAll = (functions: readonly b.Func[]): b.Program =>
  b.program({ functions, exports: functions.map(f => ({ name: f.name, func: f.name })) });
const node = (kind: string, ...args: b.Expr[]): b.Expr => ({ kind, args }) as unknown as b.Expr;

test('binary operations on values of any size', () => {
  const kinds = [...Object.keys(BINARY), ...Object.keys(COMPARE)];
  const functions = kinds.map(k =>
    func(k, [int('x'), int('y')], [k in COMPARE ? 'i32' : 'int'], [b.ret(node(k, b.get(0), b.get(1)))]),
  );
  const { exports } = run(emitWasm(exportAll(functions)).wasm);
  let checked = 0;
  for (const x of EDGES) {
    for (const y of EDGES) {
      for (const [k, f] of Object.entries(BINARY)) {
        const want = f(x, y);
        if (want === null) continue;
        const got = intOf(exports[k]!(...pairOf(x), ...pairOf(y)));
        if (got !== want) assert.equal(got, want, `${k}(${x}, ${y})`);
        checked++;
      }
      for (const [k, f] of Object.entries(COMPARE)) {
        const got = exports[k]!(...pairOf(x), ...pairOf(y));
        if (got !== Number(f(x, y))) assert.equal(got, Number(f(x, y)), `${k}(${x}, ${y})`);
        checked++;
      }
    }
  }
  assert.ok(checked > 80_000);
});

test('binary operations with a constant on either side', () => {
  const constants = EDGES.filter((_, i) => i % 2 === 0 || i < 20);
  const functions: b.Func[] = [];
  for (const k of [...Object.keys(BINARY), ...Object.keys(COMPARE)]) {
    for (const c of constants) {
      const result = k in COMPARE ? ('i32' as const) : ('int' as const);
      functions.push(func(`${k} x ${c}`, [int('x')], [result], [b.ret(node(k, b.get(0), b.int(c)))]));
      functions.push(func(`${k} ${c} x`, [int('x')], [result], [b.ret(node(k, b.int(c), b.get(0)))]));
      functions.push(
        func(
          `${k} small ${c}`,
          [{ name: 'x', type: 'i64' }],
          [result],
          [b.ret(node(k, node('int.from_i64', b.get(0)), b.int(c)))],
        ),
      );
    }
  }
  const { exports } = run(emitWasm(exportAll(functions)).wasm);
  for (const c of constants) {
    for (const x of EDGES) {
      for (const [k, f] of Object.entries(BINARY)) {
        const right = f(x, c);
        if (right !== null) assert.equal(intOf(exports[`${k} x ${c}`]!(...pairOf(x))), right, `${k} ${x} ${c}`);
        if (right !== null && fits(x))
          assert.equal(intOf(exports[`${k} small ${c}`]!(x)), right, `${k} small ${x} ${c}`);
        const left = f(c, x);
        if (left !== null) assert.equal(intOf(exports[`${k} ${c} x`]!(...pairOf(x))), left, `${k} ${c} ${x}`);
      }
      for (const [k, f] of Object.entries(COMPARE)) {
        assert.equal(exports[`${k} x ${c}`]!(...pairOf(x)), Number(f(x, c)), `${k} ${x} ${c}`);
        if (fits(x)) assert.equal(exports[`${k} small ${c}`]!(x), Number(f(x, c)), `${k} small ${x} ${c}`);
        assert.equal(exports[`${k} ${c} x`]!(...pairOf(x)), Number(f(c, x)), `${k} ${c} ${x}`);
      }
    }
  }
});

test('unary operations and conversions', () => {
  const x = [int('x')];
  const { exports } = run(
    emitWasm(
      exportAll([
        func('neg', x, ['int'], [b.ret(node('int.neg', b.get(0)))]),
        func('not', x, ['int'], [b.ret(node('int.not', b.get(0)))]),
        func('square', x, ['int'], [b.ret(node('int.mul', b.get(0), b.get(0)))]),
        func('bits', x, ['i32'], [b.ret(node('int.bit_length', b.get(0)))]),
        func('i64', x, ['i64'], [b.ret(node('int.to_i64', b.get(0)))]),
        func('i32', x, ['i32'], [b.ret(node('int.to_i32', b.get(0)))]),
        func('clamp', x, ['i64'], [b.ret(node('int.clamp_i64', b.get(0)))]),
        func('fits', x, ['i32'], [b.ret(node('int.fits_i64', b.get(0)))]),
        func('f64', x, ['f64'], [b.ret(node('int.to_f64', b.get(0)))]),
        func('extern', x, ['int'], [b.ret(node('int.from_extern', node('int.to_extern', b.get(0))))]),
        func('box', x, ['int'], [b.ret(node('unbox.int', node('box.int', b.get(0))))]),
        func('from_f64', [{ name: 'x', type: 'f64' }], ['int'], [b.ret(node('int.from_f64', b.get(0)))]),
        func(
          'from_i32',
          [{ name: 'x', type: 'i32' }],
          ['int'],
          [b.ret(node('int.mul', node('int.from_i32', b.get(0)), node('int.from_i32', b.get(0))))],
        ),
        func(
          'same',
          [int('x'), int('y')],
          ['i32'],
          [b.ret(node('any.same', node('box.int', b.get(0)), node('box.int', b.get(1))))],
        ),
      ]),
    ).wasm,
  );
  const ex = exports as Record<string, (...args: unknown[]) => unknown>;
  for (const v of EDGES) {
    const p = pairOf(v);
    assert.equal(intOf(ex['neg']!(...p)), -v);
    assert.equal(intOf(ex['not']!(...p)), ~v);
    assert.equal(intOf(ex['square']!(...p)), v * v);
    assert.equal(ex['bits']!(...p), v === 0n ? 0 : (v < 0n ? -v : v).toString(2).length);
    assert.equal(ex['i64']!(...p), BigInt.asIntN(64, v));
    assert.equal(ex['i32']!(...p), Number(BigInt.asIntN(32, v)));
    assert.equal(ex['clamp']!(...p), fits(v) ? v : v < 0n ? -(2n ** 63n) : 2n ** 63n - 1n);
    assert.equal(ex['fits']!(...p), Number(fits(v)));
    assert.equal(ex['f64']!(...p), Number(v));
    assert.equal(intOf(ex['extern']!(...p)), v);
    assert.equal(intOf(ex['box']!(...p)), v);
    assert.equal(intOf(ex['from_f64']!(Number(v))), BigInt(Number(v)));
    if (BigInt.asIntN(32, v) === v) assert.equal(intOf(ex['from_i32']!(Number(v))), v * v);
    for (const w of EDGES) assert.equal(ex['same']!(...p, ...pairOf(w)), Number(v === w));
  }
  for (const f of [0.5, -0.5, 1e15 + 0.5, -1e15 - 0.5, 2 ** 62.5, -(2 ** 63), 2 ** 63, 1e22, -1e300]) {
    assert.equal(intOf(ex['from_f64']!(f)), BigInt(Math.trunc(f)), String(f));
  }
});

/** A small deterministic generator, so that a failure can be repeated. */
const randomNumbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 8) / 2 ** 24;
};

test('random expressions with locals, conditions and sequences', () => {
  const random = randomNumbers(20261122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const OPS = [
    'int.add',
    'int.sub',
    'int.mul',
    'int.and',
    'int.or',
    'int.xor',
    'int.floordiv',
    'int.mod',
    'int.shl',
    'int.shr',
  ] as const;
  type Env = bigint[];
  type Gen = readonly [b.Expr, (env: Env) => bigint];
  // locals 0..2 are parameters, 3..4 are assigned on the way
  const gen = (depth: number): Gen => {
    if (depth === 0 || random() < 0.15) {
      if (random() < 0.5) {
        const l = Math.floor(random() * 5);
        return [b.get(l), env => env[l]!];
      }
      const c = pick(EDGES);
      return [b.int(c), () => c];
    }
    const what = random();
    if (what < 0.12) {
      const [x, fx] = gen(depth - 1);
      const [y, fy] = gen(depth - 1);
      const [v, fv] = gen(depth - 1);
      const [w, fw] = gen(depth - 1);
      const k = pick(Object.keys(COMPARE));
      return [
        b.cond('int', node(k, x, y), v, w),
        env => {
          const left = fx(env);
          return COMPARE[k]!(left, fy(env)) ? fv(env) : fw(env);
        },
      ];
    }
    if (what < 0.27) {
      const l = Math.floor(random() * 5);
      const [v, fv] = gen(depth - 1);
      const [r, fr] = gen(depth - 1);
      return [
        b.seq('int', [b.set(l, v)], r),
        env => {
          env[l] = fv(env);
          return fr(env);
        },
      ];
    }
    if (what < 0.32) {
      const [v, fv] = gen(depth - 1);
      return [node('int.from_i64', node('int.to_i64', v)), env => BigInt.asIntN(64, fv(env))];
    }
    if (what < 0.37) {
      const [v, fv] = gen(depth - 1);
      return [node('unbox.int', node('box.int', v)), fv];
    }
    const k = pick(OPS);
    const [x, fx] = gen(depth - 1);
    if (k === 'int.shl' || k === 'int.shr') {
      const [n, fn] = gen(depth - 1);
      const mask = pick([7n, 63n, 127n]);
      return [
        node(k, x, node('int.and', n, b.int(mask))),
        env => {
          const left = fx(env);
          return BINARY[k]!(left, fn(env) & mask)!;
        },
      ];
    }
    const [y, fy] = gen(depth - 1);
    if (k === 'int.floordiv' || k === 'int.mod') {
      return [
        node(k, x, node('int.or', y, b.int(1))),
        env => {
          const left = fx(env);
          return BINARY[k]!(left, fy(env) | 1n)!;
        },
      ];
    }
    return [
      node(k, x, y),
      env => {
        const left = fx(env);
        return BINARY[k]!(left, fy(env))!;
      },
    ];
  };
  const made = Array.from({ length: 400 }, (_, i) => ({ name: `f${i}`, gen: gen(2 + (i % 4)) }));
  const params = [int('a'), int('b'), int('c')];
  const functions = made.map(({ name, gen: [e] }) =>
    func(name, params, ['int', 'int', 'int'], [b.set(4, e), b.ret(b.get(4), b.get(3), b.get(0))], [int('d'), int('e')]),
  );
  const { exports } = run(emitWasm(exportAll(functions)).wasm);
  for (const {
    name,
    gen: [, f],
  } of made) {
    for (let k = 0; k < 30; k++) {
      const env = [pick(EDGES), pick(EDGES), pick(EDGES), 0n, 0n];
      const start = env.slice(0, 3);
      env[4] = f(env);
      const got = exports[name]!(...start.flatMap(pairOf)) as unknown[];
      assert.deepEqual(
        [intOf(got.slice(0, 2)), intOf(got.slice(2, 4)), intOf(got.slice(4, 6))],
        [env[4], env[3], env[0]],
        `${name}(${start})`,
      );
    }
  }
});
