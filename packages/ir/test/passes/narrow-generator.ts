/**
 * Random programs for testing passes on ints.
 *
 * In: a seed. Out: a valid program that exports `main(a: int, b: int) -> int`, terminates, keeps its numbers under some
 * thousand bits and never traps. Its answer mixes in every value that the program notes on the way.
 */
import * as b from '../../src/build.ts';
import type { Expr, Func, Program, Stmt } from '../../src/node.ts';

const { op, int, get, set, i32 } = b;

const EDGES = [
  0n, 1n, 2n, 3n, 7n, 8n, 10n, 63n, 64n, 100n, 255n, 2n ** 30n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 62n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 70n,
];

export const createRandom = (seed: number): ((n: number) => number) => {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
};

interface Scope {
  readonly builder: b.FuncBuilder;
  readonly ints: number[];
  readonly index: number;
  readonly array: number;
  readonly small: number;
  readonly caught: number;
  readonly temp: number;
  /** Labels that may be left, and loops that may go on, at this point. */
  readonly blocks: number[];
  readonly loops: number[];
  /** Counters that the body must leave alone, so that loops end. */
  readonly fixed: Set<number>;
  /** Locals that are only added to. */
  readonly sums: readonly number[];
  depth: number;
  rounds: number;
}

const OBJECT = 'Box';
const SIG = 'func<(int)->(int)>' as const;

export function generate(seed: number): Program {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const chance = (percent: number): boolean => random(100) < percent;
  const constant = (): Expr => {
    const edge = chance(60) ? BigInt(random(20)) : pick(EDGES);
    return int(chance(30) ? -edge : edge + BigInt(random(3) - 1));
  };
  const functions: Func[] = [];
  /** Functions callable from here: name, number of int parameters, number of results. */
  const callable: { name: string; params: number; results: number }[] = [];

  const test = (s: Scope, deep: number): Expr => {
    if (deep > 0 && chance(20)) return chance(50) ? b.both(test(s, deep - 1), test(s, deep - 1)) : b.either(test(s, deep - 1), test(s, deep - 1));
    if (chance(10)) return op('i32.eqz', [test(s, deep - 1)]);
    if (chance(5)) return op('int.fits_i64', [value(s, deep - 1)]);
    if (chance(8)) return get(s.small);
    const kind = pick(['int.lt', 'int.le', 'int.gt', 'int.ge', 'int.eq', 'int.ne'] as const);
    return op(kind, [chance(70) ? get(pick(s.ints)) : value(s, deep - 1), chance(60) ? constant() : value(s, deep - 1)]);
  };
  const element = (s: Scope): Expr => op('int.to_i32', [op('int.and', [value(s, 0), int(7)])]);
  const divisor = (s: Scope, deep: number): readonly [Stmt[], Expr] => {
    if (chance(60)) return [[], int(pick([2, 3, 4, 7, 8, 10, 1024, -2, -3, 2147483648, 1000003]))];
    return [[set(s.temp, value(s, deep))], b.cond('int', op('int.eq', [get(s.temp), int(0)]), int(7), get(s.temp))];
  };
  const value = (s: Scope, deep: number): Expr => {
    if (deep <= 0 || chance(25)) return chance(35) ? constant() : get(pick(s.ints));
    const sub = (): Expr => value(s, deep - 1);
    switch (random(19)) {
      case 0:
      case 1:
      case 2:
        return op('int.add', [sub(), sub()]);
      case 3:
      case 4:
        return op('int.sub', [sub(), sub()]);
      case 5:
        return op('int.mod', [op('int.mul', [sub(), sub()]), int(pick([1000n, 2n ** 31n, 2n ** 40n - 7n, 2n ** 63n, 2n ** 64n, 2n ** 70n + 3n]))]);
      case 6:
        return op('int.mul', [sub(), int(random(9) - 4)]);
      case 7:
      case 8: {
        const kind = pick(['int.floordiv', 'int.mod'] as const);
        const dividend = sub();
        const [before, by] = divisor(s, deep - 1);
        return before.length === 0 ? op(kind, [dividend, by]) : op(kind, [dividend, b.seq('int', before, by)]);
      }
      case 9:
        return op('int.and', [sub(), chance(50) ? int(pick([1n, 255n, 0xffffffffn, 2n ** 63n - 1n, 2n ** 64n - 1n])) : sub()]);
      case 10:
        return op(pick(['int.or', 'int.xor'] as const), [sub(), sub()]);
      case 11:
        return op(pick(['int.not', 'int.neg'] as const), [sub()]);
      case 12:
        return op('int.shl', [op('int.mod', [sub(), int(2n ** 66n)]), op('int.and', [sub(), int(pick([7, 15, 63]))])]);
      case 13:
        return op('int.shr', [sub(), op('int.and', [sub(), int(pick([7, 63, 127]))])]);
      case 14:
        return b.cond('int', test(s, deep - 1), sub(), sub());
      case 15:
        return pick([
          () => b.getElem(get(s.array), 'int', element(s)),
          () => b.getField(b.getGlobal('box'), OBJECT, pick(['x', 'y'])),
          () => b.getGlobal('count'),
          () => b.getElem(b.getField(b.getGlobal('box'), OBJECT, 'items'), 'int', element(s)),
        ])();
      case 16: {
        const callee = callable.filter((c) => c.results === 1);
        if (callee.length === 0 || s.rounds > 12) return sub();
        const chosen = pick(callee);
        return b.call(chosen.name, [get(s.array), ...Array.from({ length: chosen.params }, sub)]);
      }
      case 17:
        return pick([
          () => op('int.from_i32', [op('int.bit_length', [sub()])]),
          () => op('int.from_i64', [op('int.clamp_i64', [sub()])]),
          () => op('int.from_i64', [op('int.to_i64', [sub()])]),
          () => op('int.from_i32', [op('int.to_i32', [sub()])]),
          () => op('int.from_i64', [op('i64.add', [op('int.to_i64', [sub()]), op('int.to_i64', [sub()])])]),
          () => op('int.from_i32', [op('i32.mul', [op('int.to_i32', [sub()]), get(s.small)])]),
          () => op('int.pow', [op('int.mod', [sub(), int(2n ** 33n)]), int(random(4))]),
          () => op('unbox.int', [op('box.int', [sub()])]),
          () => op('int.from_f64', [op('int.to_f64', [op('int.mod', [sub(), int(2n ** 60n)])])]),
          () => op('call.ref', [op('func.ref', [], { func: 'twist', sig: SIG }), sub()], { sig: SIG }),
        ])();
      default:
        return b.seq('int', [statement(s, 1)], sub());
    }
  };

  const target = (s: Scope): number => pick(s.ints.filter((i) => !s.fixed.has(i)));
  const body = (s: Scope, size: number, extra: { block?: number; loop?: number } = {}): Stmt[] => {
    if (extra.block !== undefined) s.blocks.push(extra.block);
    if (extra.loop !== undefined) s.loops.push(extra.loop);
    s.depth++;
    const list = Array.from({ length: 1 + random(size) }, () => statement(s, 2));
    s.depth--;
    if (extra.block !== undefined) s.blocks.pop();
    if (extra.loop !== undefined) s.loops.pop();
    return list;
  };
  const note = (e: Expr): Stmt => b.drop(b.call('note', [e]));

  const statement = (s: Scope, deep: number): Stmt => {
    const shallow = s.depth > 3;
    switch (random(shallow ? 10 : 18)) {
      case 0:
      case 1:
      case 2:
        return set(target(s), value(s, 2 + deep / 2));
      case 3:
        return note(value(s, deep));
      case 4:
        return b.setElem(get(s.array), 'int', element(s), value(s, deep));
      case 5:
        return pick([
          () => b.setField(b.getGlobal('box'), OBJECT, pick(['x', 'y']), value(s, deep)),
          () => b.setGlobal('count', op('int.add', [b.getGlobal('count'), int(1)])),
          () => set(s.small, op('int.to_i32', [op('int.and', [value(s, deep), int(15)])])),
          () => set(s.small, op('i32.add', [get(s.small), i32(random(5) - 2)])),
        ])();
      case 6:
        if (s.blocks.length > 0) return b.ifThen(test(s, 1), [b.breakTo(pick(s.blocks))]);
        return set(target(s), op('int.add', [get(pick(s.ints)), int(random(3))]));
      case 7:
        if (s.loops.length > 0) return b.ifThen(test(s, 1), [b.continueTo(pick(s.loops))]);
        return set(target(s), value(s, deep));
      case 8: {
        const two = callable.filter((c) => c.results === 2);
        if (two.length === 0 || s.rounds > 12) return set(target(s), value(s, deep));
        const chosen = pick(two);
        const first = target(s);
        const others = s.ints.filter((i) => !s.fixed.has(i) && i !== first);
        return b.setAll([first, pick(others)], b.call(chosen.name, [get(s.array), ...Array.from({ length: chosen.params }, () => value(s, deep))]));
      }
      case 9: {
        const sum = pick(s.sums);
        const amount = pick([
          () => int(random(50) - 10),
          () => op('int.and', [value(s, 1), int(1023)]),
          () => get(pick([...s.fixed])),
          () => op('int.from_i32', [op('i32.and', [get(s.small), i32(7)])]),
        ])();
        return set(sum, chance(3) ? int(random(9)) : op(pick(['int.add', 'int.add', 'int.sub'] as const), [get(sum), amount]));
      }
      case 10:
      case 11:
      case 12:
        return b.ifThen(test(s, 2), body(s, 3), chance(50) ? body(s, 3) : []);
      case 13: {
        const label = s.builder.label();
        return b.block(label, body(s, 4, { block: label }));
      }
      case 14: {
        // A while loop: a counter that its body leaves alone is tested somehow, and at last by brute force.
        if (s.rounds > 30) return note(value(s, deep));
        const label = s.builder.label();
        const counter = s.builder.local('k', 'int');
        const down = chance(30);
        const limit = random(6);
        s.rounds *= limit + 1;
        s.fixed.add(counter);
        s.ints.push(counter);
        const inner = body(s, 4, { block: label });
        s.ints.splice(s.ints.indexOf(counter), 1);
        s.rounds /= limit + 1;
        const step = 1 + random(3);
        const done = op(pick(down ? (['int.le', 'int.lt'] as const) : (['int.ge', 'int.gt'] as const)), [get(counter), int(down ? 0 : limit * step)]);
        return b.block(s.builder.label(), [
          set(counter, int(down ? limit * step : 0)),
          b.loop(label, [
            b.ifThen(done, [b.breakTo(label)]),
            set(counter, op(down ? 'int.sub' : 'int.add', [get(counter), int(step)])),
            ...inner,
          ]),
        ]);
      }
      case 15: {
        if (s.rounds > 30) return note(value(s, deep));
        const label = s.builder.label();
        const step = pick([1, 1, 1, -1, 2, 3, -5]);
        const near = chance(60) ? BigInt(random(30) - 10) : pick(EDGES) * (chance(30) ? -1n : 1n);
        const count = random(6);
        s.rounds *= count + 1;
        const start = chance(30) ? op('int.add', [int(near), op('int.and', [value(s, 1), int(3)])]) : int(near);
        const stop = chance(30)
          ? op('int.add', [int(near + BigInt(step * count)), op('int.and', [get(pick(s.ints)), int(3)])])
          : int(near + BigInt(step * count) - BigInt(random(2)));
        const inner = body(s, 4, { block: label, loop: label });
        s.rounds /= count + 1;
        return b.forRange(target(s), start, stop, step, label, inner);
      }
      case 16:
        return b.tryCatch(
          s.caught,
          [...body(s, 3), b.ifThen(test(s, 1), [b.throwValue(op('box.int', [value(s, 1)]))]), ...body(s, 2)],
          chance(70) ? [set(target(s), op('unbox.int', [get(s.caught)])), ...body(s, 2)] : body(s, 2),
        );
      default:
        return b.switchOn(get(s.small), [{ values: [0, 1], body: body(s, 2) }, { values: [5], body: body(s, 2) }], body(s, 2));
    }
  };

  const makeFunction = (index: number, name: string, params: number, results: 1 | 2, exported: boolean): void => {
    const builder = b.createFuncBuilder(name, Array.from({ length: results }, () => 'int' as const));
    const given = exported ? -1 : builder.param('items', 'array<int>');
    const ints = Array.from({ length: params }, (_, i) => builder.param(`p${i}`, 'int'));
    for (let i = 0; i < 3; i++) ints.push(builder.local(`v${i}`, 'int'));
    const sums = [builder.local('sum', 'int'), builder.local('total', 'int')];
    const scope: Scope = {
      builder, ints: [...ints, ...sums], index, sums,
      array: exported ? builder.local('items', 'array<int>') : given,
      small: builder.local('s', 'i32'),
      caught: builder.local('e', 'any'),
      temp: builder.local('t', 'int'),
      blocks: [], loops: [], fixed: new Set(sums), depth: 0, rounds: exported ? 1 : 4,
    };
    const start = exported
      ? [
          set(scope.array, op('array.filled', [constant(), i32(8)], { elem: 'int' })),
          b.setField(b.getGlobal('box'), OBJECT, 'items', chance(30) ? get(scope.array) : op('array.new', [i32(8)], { elem: 'int' })),
        ]
      : [];
    const statements = body(scope, exported ? 10 : 5);
    const given2 = callable.filter((c) => c.results === 2);
    const last: Stmt =
      results === 1
        ? b.ret(value(scope, 2))
        : given2.length > 0 && chance(30)
          ? b.ret(b.call('pair0', [get(scope.array), ...Array.from({ length: given2[0]?.params ?? 0 }, () => value(scope, 1))]))
          : b.ret(value(scope, 2), value(scope, 2));
    const end: Stmt[] = exported
      ? [...scope.ints.map((local) => note(get(local))), note(value(scope, 2)), b.ret(b.getGlobal('log'))]
      : [last];
    const func = builder.finish([...start, ...statements, ...end]);
    functions.push(func);
    if (!exported) callable.push({ name, params, results });
  };

  const noteBuilder = b.createFuncBuilder('note', ['int']);
  const noted = noteBuilder.param('x', 'int');
  functions.push(
    noteBuilder.finish([
      b.setGlobal('log', op('int.mod', [op('int.add', [op('int.mul', [b.getGlobal('log'), int(1000003)]), get(noted)]), int(2n ** 127n - 1n)])),
      b.ret(get(noted)),
    ]),
  );
  const twist = b.createFuncBuilder('twist', ['int']);
  const twisted = twist.param('x', 'int');
  functions.push(twist.finish([b.ret(op('int.add', [op('int.floordiv', [get(twisted), int(2)]), constant()]))]));
  // A recursive function with a falling argument.
  const sink = b.createFuncBuilder('sink', ['int']);
  const [items, fuel, carried] = [sink.param('items', 'array<int>'), sink.param('n', 'int'), sink.param('x', 'int')];
  const smaller = op('int.sub', [op('int.mod', [get(fuel), int(9)]), int(1 + random(2))]);
  functions.push(
    sink.finish([
      b.ifThen(op('int.le', [get(fuel), int(0)]), [b.ret(get(carried))]),
      b.setElem(get(items), 'int', i32(random(8)), get(fuel)),
      b.ret(op('int.add', [b.call('sink', [get(items), smaller, op('int.add', [get(carried), get(fuel)])]), int(1)])),
    ]),
  );
  callable.push({ name: 'sink', params: 2, results: 1 });
  makeFunction(0, 'pair0', 1, 2, false);
  makeFunction(1, 'f1', 2, 1, false);
  makeFunction(2, 'pair1', 1, 2, false);
  makeFunction(3, 'f2', 1, 1, false);
  makeFunction(4, 'main', 2, 1, true);
  return b.program({
    classes: [
      {
        name: OBJECT, display: OBJECT, base: null, final: true,
        fields: [{ name: 'x', type: 'int' }, { name: 'y', type: 'int' }, { name: 'items', type: 'array<int>' }],
      },
      { name: 'Int', display: 'int', base: null, final: true, fields: [], box: 'int' },
    ],
    globals: [
      { name: 'box', type: `ref<${OBJECT}>`, init: b.nullRef(OBJECT) },
      { name: 'count', type: 'int', init: int(random(5)) },
      { name: 'log', type: 'int', init: int(0) },
    ],
    functions: functions.map((f) =>
      f.name === 'main'
        ? { ...f, body: [b.setGlobal('box', b.newObject(OBJECT, [int(random(9)), constant(), op('array.new', [i32(8)], { elem: 'int' })])), ...f.body] }
        : f,
    ),
    exports: [{ name: 'main', func: 'main' }],
  });
}

/** Arguments worth trying. */
export const edgeArguments = (seed: number): readonly (readonly [bigint, bigint])[] => {
  const random = createRandom(seed + 77);
  const one = (): bigint => (EDGES[random(EDGES.length)] as bigint) * (random(2) === 0 ? 1n : -1n) + BigInt(random(5) - 2);
  return [[0n, 0n], [one(), one()], [one(), one()]];
};
