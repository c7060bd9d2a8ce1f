/**
 * Random valid programs for comparing before and after a pass.
 *
 * In: a seed. Out: a program whose `_start` writes numbers to standard output through `emit`. It uses every control
 * structure, classes with inheritance, arrays, boxed values, several results, exceptions, and functions called in
 * expressions, so that evaluation order matters. Loops are bounded; a program may trap, and then says nothing.
 */
import {
  block, both, breakTo, call, callHost, callRef, cond, continueTo, drop, either, f64, forRange, funcRef, get, getElem, getField,
  getGlobal, i32, i64, ifThen, int, loop, newObject, none, nullRef, op, program, ret, seq, set, setAll, setElem, setField, setGlobal,
  switchOn, throwValue, tryCatch,
} from '../../src/build.ts';
import type { Expr, Func, Program, Stmt } from '../../src/node.ts';
import type { OpKind } from '../../src/ops.ts';
import type { ValueType } from '../../src/types.ts';

const TYPES = ['i32', 'i64', 'int', 'f64', 'any', 'ref<A>', 'ref<B>', 'array<i64>', 'array<i8>'] as const satisfies readonly ValueType[];
type T = (typeof TYPES)[number];
interface Sig {
  readonly name: string;
  readonly params: readonly T[];
  readonly results: readonly T[];
}
interface Gen {
  readonly random: () => number;
  readonly callable: readonly Sig[];
  readonly locals: T[];
  readonly results: readonly T[];
  nextLabel: number;
  /** Enclosing labels; loops may be continued. */
  readonly labels: { readonly label: number; readonly loop: boolean }[];
  budget: number;
  /** Locals that statements must leave alone: they bound loops. */
  readonly frozen: Set<number>;
}

export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const pick = <X>(g: Gen, list: readonly X[]): X => list[Math.floor(g.random() * list.length)] as X;
const chance = (g: Gen, p: number): boolean => g.random() < p;
const op1 = (kind: OpKind, ...args: Expr[]): Expr => ({ kind, args }) as unknown as Expr;

const SMALL = [0, 1, 2, -1, 3, 5, 7, 100, -100];
const constant = (g: Gen, t: T): Expr => {
  switch (t) {
    case 'i32':
      return i32(pick(g, [...SMALL, 0x7fffffff, -0x80000000]));
    case 'i64':
      return i64(BigInt(pick(g, SMALL)) + (chance(g, 0.1) ? 1n << 62n : 0n));
    case 'int':
      return int(BigInt(pick(g, SMALL)) + (chance(g, 0.1) ? 1n << 70n : 0n));
    case 'f64':
      return f64(pick(g, [...SMALL, -0, 0.5, Number.POSITIVE_INFINITY, Number.NaN, 1e300]));
    case 'any':
      return chance(g, 0.3) ? none() : op1('box.int', int(pick(g, SMALL)));
    case 'ref<A>':
      return chance(g, 0.02) ? nullRef('A') : newObject('A', [i64(pick(g, SMALL)), i32(pick(g, SMALL)), nullRef('A')]);
    case 'ref<B>':
      return newObject('B', [i64(pick(g, SMALL)), i32(300), nullRef('A'), f64(1.5), none()]);
    case 'array<i64>':
      return op('array.of', [i64(1), i64(pick(g, SMALL)), i64(3)], { elem: 'i64' });
    case 'array<i8>':
      return op('array.of', [i32(1), i32(pick(g, SMALL))], { elem: 'i8' });
  }
};

const compareOps = (area: string, sign: string): OpKind[] =>
  [`${area}.eq`, `${area}.ne`, `${area}.lt${sign}`, `${area}.gt${sign}`, `${area}.le${sign}`, `${area}.ge${sign}`] as OpKind[];

const expr = (g: Gen, t: T, depth: number): Expr => {
  if (--g.budget < 0) return leaf(g, t);
  if (depth <= 0) return leaf(g, t);
  const e = (type: T): Expr => expr(g, type, depth - 1);
  const r = g.random();
  if (r < 0.15) return leaf(g, t);
  if (r < 0.22) return cond(t, e('i32'), e(t), e(t));
  if (r < 0.27) {
    const body = [statement(g, depth - 1)];
    return seq(t, body, e(t));
  }
  if (r < 0.38) {
    const callee = pick(g, g.callable);
    if (callee?.results.length === 1 && callee.results[0] === t) return call(callee.name, callee.params.map(e));
  }
  switch (t) {
    case 'i32':
      return pick<() => Expr>(g, [
        () => op1(pick<OpKind>(g, ['i32.add', 'i32.sub', 'i32.mul', 'i32.and', 'i32.or', 'i32.xor', 'i32.shl', 'i32.shr_s', 'i32.shr_u']), e('i32'), e('i32')),
        () => op1(pick(g, compareOps('i32', '_s')), e('i32'), e('i32')),
        () => op1(pick(g, compareOps('i64', '_s')), e('i64'), e('i64')),
        () => op1(pick(g, compareOps('int', '')), e('int'), e('int')),
        () => op1(pick(g, compareOps('f64', '')), e('f64'), e('f64')),
        () => op1('i32.eqz', e('i32')),
        () => both(e('i32'), e('i32')),
        () => either(e('i32'), e('i32')),
        () => op1('i32.wrap_i64', e('i64')),
        () => op1('int.to_i32', e('int')),
        () => getField(e('ref<A>'), 'A', 'n'),
        () => op1(pick<OpKind>(g, ['any.is_int', 'any.is_f64', 'any.is_bool', 'any.is_none']), e('any')),
        () => op('any.is', [e('any')], { class: pick(g, ['A', 'B', 'C']) }),
        () => op('ref.is', [e('ref<A>')], { class: 'B' }),
        () => op1('ref.is_null', e('ref<A>')),
        () => op1('ref.eq', e('ref<A>'), e('ref<A>')),
        () => op1('any.same', e('any'), e('any')),
        () => op('array.len', [e('array<i64>')], { elem: 'i64' }),
        () => getElem(e('array<i8>'), 'i8', i32(pick(g, [0, 1]))),
        () => getGlobal('counter'),
        () => op1('any.class_id', e('any')),
      ])();
    case 'i64':
      return pick<() => Expr>(g, [
        () => op1(pick<OpKind>(g, ['i64.add', 'i64.sub', 'i64.mul', 'i64.and', 'i64.or', 'i64.xor', 'i64.shl', 'i64.shr_s']), e('i64'), e('i64')),
        () => op1('i64.extend_i32_s', e('i32')),
        () => op1('int.to_i64', e('int')),
        () => op1('int.clamp_i64', e('int')),
        () => getField(e('ref<A>'), 'A', 'v'),
        () => getElem(e('array<i64>'), 'i64', i32(pick(g, [0, 1, 2]))),
        () => op1('i64.trunc_sat_f64_s', e('f64')),
      ])();
    case 'int':
      return pick<() => Expr>(g, [
        () => op1(pick<OpKind>(g, ['int.add', 'int.sub', 'int.mul', 'int.and', 'int.or', 'int.xor']), e('int'), e('int')),
        () => op1(pick<OpKind>(g, ['int.neg', 'int.not']), e('int')),
        () => op1('int.mod', e('int'), int(pick(g, [3, 8, -5]))),
        () => op1('int.floordiv', e('int'), int(pick(g, [3, 8, -5]))),
        () => op1('int.from_i64', e('i64')),
        () => op1('int.from_i32', e('i32')),
        () => getGlobal('total'),
      ])();
    case 'f64':
      return pick<() => Expr>(g, [
        () => op1(pick<OpKind>(g, ['f64.add', 'f64.sub', 'f64.mul', 'f64.div']), e('f64'), e('f64')),
        () => op1('f64.neg', e('f64')),
        () => op1('f64.convert_i32_s', e('i32')),
        () => op1('int.to_f64', e('int')),
        () => getField(e('ref<B>'), 'B', 'w'),
      ])();
    case 'any':
      return pick<() => Expr>(g, [
        () => op1('box.int', e('int')),
        () => op1('box.f64', e('f64')),
        () => op1('box.bool', e('i32')),
        () => op1('box.ref', e(pick(g, ['ref<A>', 'ref<B>'] as const))),
        () => getField(e('ref<B>'), 'B', 'x'),
      ])();
    case 'ref<A>':
      return pick<() => Expr>(g, [
        () => newObject('A', [e('i64'), e('i32'), e('ref<A>')]),
        () => op('ref.up', [e('ref<B>')], { class: 'A' }),
        () => call('or_new', [getField(e('ref<A>'), 'A', 'next')]),
        () => op('unbox.ref', [op1('box.ref', e('ref<A>'))], { class: 'A' }),
      ])();
    case 'ref<B>':
      return newObject('B', [e('i64'), e('i32'), e('ref<A>'), e('f64'), e('any')]);
    case 'array<i64>':
      return op('array.of', [e('i64'), e('i64'), e('i64')], { elem: 'i64' });
    case 'array<i8>':
      return op('array.of', [e('i32'), e('i32')], { elem: 'i8' });
  }
};

const leaf = (g: Gen, t: T): Expr => {
  const candidates = g.locals.flatMap((l, i) => (l === t ? [i] : []));
  return candidates.length > 0 && chance(g, 0.75) ? get(pick(g, candidates)) : constant(g, t);
};

const localOf = (g: Gen, t: T): number | undefined => pick(g, g.locals.flatMap((l, i) => (l === t && !g.frozen.has(i) ? [i] : [])));

const fresh = (g: Gen, t: T): number => g.locals.push(t) - 1;

const statements = (g: Gen, depth: number, count: number): Stmt[] => Array.from({ length: count }, () => statement(g, depth));

const statement = (g: Gen, depth: number): Stmt => {
  const assign = (): Stmt => {
    const t = pick(g, TYPES);
    const local = localOf(g, t);
    return local === undefined ? drop(expr(g, t, depth)) : set(local, expr(g, t, depth));
  };
  if (depth <= 0 || --g.budget < 0) return assign();
  const some = (): Stmt[] => statements(g, depth - 1, 1 + Math.floor(g.random() * 3));
  const inside = (loopBody: boolean, make: (label: number) => Stmt): Stmt => {
    const label = g.nextLabel++;
    g.labels.push({ label, loop: loopBody });
    const made = make(label);
    g.labels.pop();
    return made;
  };
  const r = g.random();
  if (r < 0.3) return assign();
  if (r < 0.45) return ifThen(expr(g, 'i32', 2), some(), chance(g, 0.6) ? some() : []);
  if (r < 0.5) return inside(false, (label) => block(label, some()));
  if (r < 0.56)
    return inside(true, (label) => {
      const n = fresh(g, 'i32');
      g.frozen.add(n);
      const head = ifThen(op1('i32.ge_s', get(n), i32(3)), [breakTo(label)]);
      const count = set(n, op1('i32.add', get(n), i32(1)));
      return block(g.nextLabel++, [set(n, i32(0)), loop(label, [head, count, ...some()])]);
    });
  if (r < 0.61)
    return inside(true, (label) => forRange(fresh(g, 'int'), int(0), int(pick(g, [0, 1, 4])), 1, label, some()));
  if (r < 0.66) return tryCatch(fresh(g, 'any'), some(), some());
  if (r < 0.7) {
    const target = pick(g, g.labels);
    if (target !== undefined) return ifThen(expr(g, 'i32', 1), [target.loop && chance(g, 0.5) ? continueTo(target.label) : breakTo(target.label)]);
  }
  if (r < 0.715) return ifThen(both(expr(g, 'i32', 1), expr(g, 'i32', 1)), [throwValue(expr(g, 'any', 1))]);
  if (r < 0.74) return ifThen(expr(g, 'i32', 1), [ret(...g.results.map((t) => expr(g, t, 1)))]);
  if (r < 0.8) return drop(call('emit', [expr(g, 'i64', depth)]));
  if (r < 0.85) {
    const b = chance(g, 0.3);
    return pick<() => Stmt>(g, [
      () => setField(expr(g, 'ref<A>', 1), 'A', 'v', expr(g, 'i64', depth)),
      () => setField(expr(g, 'ref<A>', 1), 'A', 'n', expr(g, 'i32', depth)),
      () => setField(expr(g, 'ref<B>', 1), b ? 'B' : 'A', b ? 'w' : 'v', expr(g, b ? 'f64' : 'i64', depth)),
    ])();
  }
  if (r < 0.88) return setElem(expr(g, 'array<i64>', 1), 'i64', i32(pick(g, [0, 1, 2])), expr(g, 'i64', depth));
  if (r < 0.9) return setElem(expr(g, 'array<i8>', 1), 'i8', i32(pick(g, [0, 1])), expr(g, 'i32', depth));
  if (r < 0.93) return chance(g, 0.5) ? setGlobal('counter', expr(g, 'i32', depth)) : setGlobal('total', expr(g, 'int', 1));
  if (r < 0.96) {
    const cases = [
      { values: [0], body: some() },
      { values: [1, 2], body: some() },
    ];
    return switchOn(expr(g, 'i32', 2), cases, some()) as Stmt;
  }
  const several = g.callable.filter((s) => s.results.length > 1);
  if (several.length > 0) {
    const s = pick(g, several);
    return setAll(s.results.map((t) => localOf(g, t) ?? fresh(g, t)), call(s.name, s.params.map((t) => expr(g, t, 1))));
  }
  return drop(callRef('func<(i64)->(i64)>', funcRef('twice', 'func<(i64)->(i64)>'), [expr(g, 'i64', 1)]));
};

const func = (g0: Omit<Gen, 'locals' | 'results' | 'nextLabel' | 'labels' | 'budget' | 'frozen'>, sig: Sig): Func => {
  const g: Gen = { ...g0, locals: [...sig.params], results: sig.results, nextLabel: 0, labels: [], budget: 120, frozen: new Set() };
  const own: T[] = TYPES.flatMap((t) => [t, t]);
  g.locals.push(...own);
  const start = own.flatMap((t, i) => (t.startsWith('ref') || t.startsWith('array') ? [set(sig.params.length + i, constant(g, t))] : []));
  // Before the locals are listed: expressions may add some.
  const body = statements(g, 3, 4 + Math.floor(g.random() * 4));
  const end = ret(...sig.results.map((t) => expr(g, t, 2)));
  return {
    name: sig.name,
    display: sig.name,
    params: sig.params.map((type, i) => ({ name: `p${i}`, type })),
    results: sig.results,
    locals: g.locals.slice(sig.params.length).map((type, i) => ({ name: `l${i}`, type })),
    body: [...start, ...body, ...report(g), end],
  };
};

/** Writes what some locals hold, so that wrong values are seen. */
const report = (g: Gen): Stmt[] =>
  g.locals.flatMap((t, i): Stmt[] => {
    if (chance(g, 0.4)) return [];
    if (t === 'i64') return [drop(call('emit', [get(i)]))];
    if (t === 'i32') return [drop(call('emit', [op1('i64.extend_i32_s', get(i))]))];
    if (t === 'int') return [drop(call('emit', [op1('int.to_i64', get(i))]))];
    if (t === 'f64') return [drop(call('emit', [op1('i64.trunc_sat_f64_s', op1('f64.mul', get(i), f64(8)))]))];
    if (t === 'ref<A>') return [drop(call('emit', [getField(call('or_new', [get(i)]), 'A', 'v')]))];
    return [];
  });

const EMIT: Func = {
  name: 'emit',
  display: 'emit',
  params: [{ name: 'x', type: 'i64' }],
  results: [],
  locals: [],
  body: [op('mem.store64', [i32(0), get(0)]), drop(callHost('write', [i32(1), i32(0), i32(8)]))],
};
const OR_NEW: Func = {
  name: 'or_new',
  display: 'or_new',
  params: [{ name: 'x', type: 'ref<A>' }],
  results: ['ref<A>'],
  locals: [],
  body: [ifThen(op1('ref.is_null', get(0)), [ret(newObject('A', [i64(9), i32(9), nullRef('A')]))]), ret(get(0))],
};
const TWICE: Func = {
  name: 'twice',
  display: 'twice',
  params: [{ name: 'x', type: 'i64' }],
  results: ['i64'],
  locals: [],
  body: [drop(call('emit', [get(0)])), ret(op1('i64.add', get(0), get(0)))],
};

export const randomProgram = (seed: number): Program => {
  const random = createRandom(seed);
  const base = { random, callable: [] as Sig[] };
  const functions: Func[] = [EMIT, OR_NEW, TWICE];
  const count = 2 + Math.floor(random() * 4);
  for (let i = 0; i < count; i++) {
    const g = { ...base, callable: [...base.callable] };
    const any = (): T => TYPES[Math.floor(random() * TYPES.length)] as T;
    const sig: Sig = {
      name: `f${i}`,
      params: Array.from({ length: Math.floor(random() * 4) }, any),
      results: random() < 0.2 ? [any(), any()] : [any()],
    };
    functions.push(func(g, sig));
    base.callable.push(sig);
  }
  const main = func({ ...base }, { name: 'main', params: [], results: [] });
  // Each function is called at least once; what one throws does not keep the others from running.
  const constants: Gen = { ...base, locals: [], results: [], nextLabel: 0, labels: [], budget: 0, frozen: new Set() };
  const caught = main.locals.length;
  const calls = base.callable.map((s): Stmt => tryCatch(caught, [drop(call(s.name, s.params.map((t) => constant(constants, t))))], [drop(call('emit', [i64(77)]))]));
  // At the end, what the globals hold.
  const globals = [drop(call('emit', [op1('i64.extend_i32_s', getGlobal('counter'))])), drop(call('emit', [op1('int.to_i64', getGlobal('total'))]))];
  functions.push({ ...main, locals: [...main.locals, { name: 'error', type: 'any' }], body: [...calls, ...main.body.slice(0, -1), ...globals] });
  return program({
    name: `random${seed}`,
    classes: [
      { name: 'A', display: 'A', base: null, final: false, fields: [{ name: 'v', type: 'i64' }, { name: 'n', type: 'i16' }, { name: 'next', type: 'ref<A>' }] },
      { name: 'B', display: 'B', base: 'A', final: true, fields: [{ name: 'w', type: 'f64' }, { name: 'x', type: 'any' }] },
      { name: 'C', display: 'C', base: null, final: true, fields: [] },
      { name: 'int', display: 'int', base: null, final: true, fields: [], box: 'int' },
      { name: 'float', display: 'float', base: null, final: true, fields: [], box: 'f64' },
      { name: 'bool', display: 'bool', base: null, final: true, fields: [], box: 'bool' },
      { name: 'NoneType', display: 'NoneType', base: null, final: true, fields: [], box: 'none' },
    ],
    globals: [
      { name: 'counter', type: 'i32', init: i32(0) },
      { name: 'total', type: 'int', init: int(0) },
    ],
    functions,
    exports: [{ name: '_start', func: 'main' }],
  });
};
