/**
 * Random programs, compiled and interpreted: statements, loops, exceptions, calls, objects, arrays and boxed values over
 * ints of all sizes. A failure names its seed and prints the program.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as b from '@pyw/ir';
import { emitWasm } from '@pyw/wasm-backend';
import { intOf, run } from './host.ts';

const CONSTANTS = [
  0n,
  1n,
  -1n,
  2n,
  3n,
  10n,
  255n,
  2n ** 31n,
  -(2n ** 31n),
  2n ** 32n,
  2n ** 62n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  2n ** 63n,
  2n ** 64n,
  -(2n ** 65n),
];
const INT_LOCALS = [0, 1, 2, 3];
const ANY_LOCAL = 4;
const ARRAY_LOCAL = 5;
const OBJECT_LOCAL = 6;
const I64_LOCAL = 7;
const CAUGHT_LOCAL = 8;
const LOOP_LOCALS = [9, 10, 11];
const LOCALS: readonly b.Local[] = [
  { name: 'c', type: 'int' },
  { name: 'd', type: 'int' },
  { name: 'any', type: 'any' },
  { name: 'arr', type: 'array<int>' },
  { name: 'obj', type: 'ref<Box>' },
  { name: 'raw', type: 'i64' },
  { name: 'caught', type: 'any' },
  { name: 'i', type: 'int' },
  { name: 'j', type: 'int' },
  { name: 'k', type: 'int' },
];
const ARRAY_LENGTH = 4;

const node = <T = b.Expr>(kind: string, args: readonly b.Expr[], attrs: object = {}): T =>
  ({ kind, args, ...attrs }) as unknown as T;

const generate = (seed: number): b.Program => {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  let functions = 0;
  let labels = 0;

  const index = (): b.Expr => node('int.to_i32', [node('int.and', [int(1), b.int(ARRAY_LENGTH - 1)])]);
  const int = (depth: number): b.Expr => {
    if (depth <= 0) return random() < 0.6 ? b.get(pick([...INT_LOCALS, ...LOOP_LOCALS])) : b.int(pick(CONSTANTS));
    switch (below(16)) {
      case 0:
        return node('array.get', [b.get(ARRAY_LOCAL), index()], { elem: 'int' });
      case 1:
        return node('field.get', [b.get(OBJECT_LOCAL)], { class: 'Box', field: 'v' });
      case 2:
        return b.getGlobal('g');
      case 3:
        return b.cond('int', condition(depth - 1), int(depth - 1), int(depth - 1));
      case 4:
        return b.seq('int', [statement(0, [])], int(depth - 1));
      case 5:
        return node('int.from_i64', [random() < 0.5 ? b.get(I64_LOCAL) : node('int.to_i64', [int(depth - 1)])]);
      case 6:
        return functions > 0 ? b.call(`f${below(functions)}`, [int(depth - 1), int(depth - 1)]) : int(depth - 1);
      case 7:
        return node('unbox.int', [node('box.int', [int(depth - 1)])]);
      case 8:
        return node(pick(['int.floordiv', 'int.mod']), [int(depth - 1), node('int.or', [int(depth - 1), b.int(1)])]);
      case 9:
        return node(pick(['int.shl', 'int.shr']), [
          int(depth - 1),
          node('int.and', [int(depth - 1), b.int(pick([3, 31, 64]))]),
        ]);
      case 10:
        return node(pick(['int.neg', 'int.not']), [int(depth - 1)]);
      case 11:
        return node('int.from_i32', [random() < 0.5 ? condition(depth - 1) : node('int.bit_length', [int(depth - 1)])]);
      default:
        return clip(
          node(pick(['int.add', 'int.sub', 'int.mul', 'int.and', 'int.or', 'int.xor']), [
            int(depth - 1),
            int(depth - 1),
          ]),
        );
    }
  };
  // keeps numbers from growing without end in loops
  const clip = (e: b.Expr): b.Expr => (random() < 0.4 ? node('int.mod', [e, b.int(2n ** 66n + 1n)]) : e);
  const any = (depth: number): b.Expr =>
    pick<() => b.Expr>([
      () => node('box.int', [int(depth)]),
      () => node('box.f64', [node('int.to_f64', [int(depth)])]),
      () => node('box.bool', [condition(depth)]),
      () => node('box.ref', [b.get(OBJECT_LOCAL)]),
      () => b.none(),
      () => b.get(ANY_LOCAL),
      () => b.get(CAUGHT_LOCAL),
    ])();
  const condition = (depth: number): b.Expr => {
    switch (below(6)) {
      case 0:
        return node(pick(['any.is_int', 'any.is_f64', 'any.is_bool', 'any.is_none']), [any(depth - 1)]);
      case 1:
        return node('any.same', [any(depth - 1), any(depth - 1)]);
      case 2:
        return node('any.is', [any(depth - 1)], { class: pick(['object', 'Box', 'int']) });
      case 3:
        return node('i32.eqz', [condition(depth - 1)]);
      default:
        return node(pick(['int.eq', 'int.ne', 'int.lt', 'int.le', 'int.gt', 'int.ge']), [
          int(depth - 1),
          int(depth - 1),
        ]);
    }
  };
  const statements = (depth: number, open: readonly number[], loops = 0): b.Stmt[] =>
    Array.from({ length: 1 + below(3) }, () => statement(depth, open, loops));
  const statement = (depth: number, open: readonly number[], loops = 0): b.Stmt => {
    switch (below(depth > 0 ? 15 : 7)) {
      case 0:
      case 1:
      case 2:
        return b.set(pick(INT_LOCALS), int(2));
      case 3:
        return b.set(ANY_LOCAL, any(1));
      case 4:
        return node('array.set', [b.get(ARRAY_LOCAL), index(), int(1)], { elem: 'int' });
      case 5:
        return node('field.set', [b.get(OBJECT_LOCAL), int(1)], { class: 'Box', field: 'v' });
      case 6:
        return random() < 0.5 ? b.setGlobal('g', clip(int(1))) : b.set(I64_LOCAL, node('int.clamp_i64', [int(1)]));
      case 7:
      case 8:
        return b.ifThen(
          condition(2),
          statements(depth - 1, open, loops),
          random() < 0.5 ? statements(depth - 1, open, loops) : [],
          pick([undefined, 'likely', 'unlikely'] as const),
        );
      case 9:
      case 10: {
        if (loops >= LOOP_LOCALS.length) return statement(0, open);
        const label = labels++;
        const start = pick([int(1), b.int(pick(CONSTANTS))]);
        const step = pick([1, 1, 2, -1, 7]);
        const from = INT_LOCALS[3]!;
        const stop = node('int.add', [b.get(from), b.int(step * 3)]);
        const inner = [
          ...statements(depth - 1, [...open, label], loops + 1),
          ...(random() < 0.3 ? [b.ifThen(condition(1), [b.continueTo(label)])] : []),
        ];
        return b.block(labels++, [
          b.set(from, start),
          b.forRange(LOOP_LOCALS[loops]!, b.get(from), stop, step, label, inner),
        ]);
      }
      case 11: {
        const label = labels++;
        return b.block(label, statements(depth - 1, [...open, label], loops));
      }
      case 12:
        return b.tryCatch(CAUGHT_LOCAL, statements(depth - 1, open, loops), statements(depth - 1, open, loops));
      case 13:
        return open.length > 0 && random() < 0.7
          ? b.ifThen(condition(1), [b.breakTo(pick(open))])
          : b.ifThen(condition(1), [b.throwValue(any(1))]);
      default: {
        const cases = [
          { values: [0, 2], body: statements(depth - 1, open, loops) },
          { values: [1], body: statements(depth - 1, open, loops) },
          { values: [5, 3], body: [] },
        ];
        return b.switchOn(
          node('int.to_i32', [node('int.and', [int(1), b.int(7)])]),
          cases.slice(0, 1 + below(3)),
          statements(depth - 1, open, loops),
        );
      }
    }
  };
  const makeFunction = (name: string): b.Func => {
    const sum = [...INT_LOCALS, ...LOOP_LOCALS]
      .map((l): b.Expr => b.get(l))
      .concat(
        [0, 1, 2, 3].map(i => node('array.get', [b.get(ARRAY_LOCAL), b.i32(i)], { elem: 'int' })),
        node('field.get', [b.get(OBJECT_LOCAL)], { class: 'Box', field: 'v' }),
        node('int.from_i64', [b.get(I64_LOCAL)]),
      )
      .reduce((x, y) => node('int.xor', [node('int.mul', [x, b.int(31)]), y]));
    const start: b.Stmt[] = [
      b.set(ARRAY_LOCAL, node('array.of', [b.int(1), b.get(0), b.get(1), b.int(pick(CONSTANTS))], { elem: 'int' })),
      b.set(OBJECT_LOCAL, b.newObject('Box', [b.get(1)])),
    ];
    return {
      name,
      display: name,
      params: [
        { name: 'a', type: 'int' },
        { name: 'b', type: 'int' },
      ],
      results: ['int'],
      locals: LOCALS,
      body: [
        ...start,
        b.tryCatch(
          CAUGHT_LOCAL,
          Array.from({ length: 5 }, () => statement(3, [])),
          [b.set(0, b.int(-77))],
        ),
        b.ret(node('int.mod', [sum, b.int(2n ** 70n)])),
      ],
    };
  };
  const made: b.Func[] = [];
  for (let i = 0; i < 3; i++) {
    made.push(makeFunction(`f${i}`));
    functions++;
  }
  return b.program({
    classes: [
      { name: 'object', display: 'object', base: null, fields: [], final: false },
      { name: 'int', display: 'int', base: 'object', fields: [], final: false, box: 'int' },
      { name: 'Box', display: 'Box', base: 'object', fields: [{ name: 'v', type: 'int' }], final: true },
    ],
    globals: [{ name: 'g', type: 'int', init: b.int(2n ** 64n) }],
    functions: made,
    exports: made.map(f => ({ name: f.name, func: f.name })),
  });
};

const ARGUMENTS: readonly (readonly [bigint, bigint])[] = [
  [0n, 1n],
  [-5n, 2n ** 63n - 1n],
  [2n ** 63n, -(2n ** 63n)],
  [-(2n ** 80n), 12345n],
];
const FUEL = 300_000;
const PROGRAMS = 60;

test('random programs give what the interpreter gives', () => {
  let compared = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const program = generate(seed * 7919);
    b.assertValid(program);
    const expected: bigint[] = [];
    try {
      const reference = b.instantiate(program, b.createHost(), FUEL);
      for (const f of program.functions)
        for (const [x, y] of ARGUMENTS) expected.push(reference.call(f.name, x, y)[0] as bigint);
    } catch (error) {
      // a program that runs too long says nothing
      if (error instanceof b.IrTrap && error.message === 'out of fuel') continue;
      throw error;
    }
    const exceptions = seed % 2 === 0 ? ('exnref' as const) : ('legacy' as const);
    const { exports } = run(emitWasm(program, { exceptions }).wasm);
    const got = program.functions.flatMap(f =>
      ARGUMENTS.map(([x, y]) =>
        intOf(exports[f.name]!(...[x, y].flatMap(v => [BigInt.asIntN(64, v), BigInt.asIntN(64, v) === v ? null : v]))),
      ),
    );
    assert.deepEqual(got, expected, `seed ${seed}\n${b.print(program)}`);
    compared += got.length;
  }
  assert.ok(compared > PROGRAMS * 6, `${compared} compared`);
});
