/** `generators`: lowered resumable functions do what the interpreter's native activations do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  block, breakTo, call, cond, continueTo, forRange, get, getField, getGlobal, i32, ifThen, int, loop, newObject, op, program, ret,
  set, setField, setGlobal, switchOn, throwValue, tryCatch, yieldNow,
} from '../../src/build.ts';
import { interpret } from '../../src/interpret.ts';
import type { Expr, Program, Stmt } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { generators } from '../../src/passes/generators.ts';
import { optimise } from '../../src/passes/pipeline.ts';
import { print } from '../../src/print.ts';
import { assertValid, validate } from '../../src/validate.ts';
import { createRandom } from './pipeline-random.ts';

const HEAD = `pyw-ir 0.1 test
class object {}
class int: object final box int {}
class Gen: object { value: i32 }
class Frame: Gen final { n: i32 }
func drive(%n: i32, %most: i32) -> i32 {
  local %f.2: ref<Frame>
  local %sum.3: i32
  %f.2 = new[Frame](0:i32, %n)
  loop[#0] {
    if(i32.le_s(%most, 0:i32)) { break[#0] }
    if(i32.eqz(call[body](%f.2))) { break[#0] }
    %sum.3 = i32.add(i32.mul(%sum.3, 31:i32), field.get[Gen, value](%f.2))
    %most = i32.sub(%most, 1:i32)
  }
  if(call[body](%f.2)) { %sum.3 = i32.add(%sum.3, 1000000:i32) }
  return(%sum.3)
}
export drive = drive
`;
const both = (body: string, ...calls: (readonly [number, number])[]): Program => {
  const p = parseText(`${HEAD}\nfunc body(%f: ref<Frame>) -> i32 resumable {\n${body}\n}`);
  assert.deepEqual(validate(p), []);
  assert.deepEqual(parseText(print(p)), p);
  const lowered = generators(p);
  assert.deepEqual(validate(lowered), []);
  const [dev, release] = [optimise(p, 'dev', { verify: true }), optimise(p, 'release', { verify: true })];
  for (const args of calls) {
    const expected = interpret(p, { entry: 'drive', args });
    for (const other of [lowered, dev, release]) assert.deepEqual(interpret(other, { entry: 'drive', args }), expected, `${args}`);
  }
  return lowered;
};

test('a loop with one yield', () => {
  const lowered = both(
    `local %n.1: i32 local %i.2: i32
    %n.1 = field.get[Frame, n](%f)
    loop[#0] {
      if(i32.ge_s(%i.2, %n.1)) { break[#0] }
      field.set[Gen, value](%f, i32.mul(%i.2, %i.2))
      yield
      %i.2 = i32.add(%i.2, 1:i32)
    }
    return(0:i32)`,
    [0, 10], [1, 10], [5, 3], [5, 5], [5, 9],
  );
  // The parameter stays where it is, the counter gets a field.
  assert.deepEqual(lowered.classes.find(c => c.name === 'Frame')?.fields.map(f => f.name), ['n', '$i.2', '$state']);
});

test('a function that never yields, and one that ends at once', () => {
  both('return(0:i32)', [1, 1]);
  both('yield return(0:i32)', [1, 0], [1, 1], [1, 2]);
});

test('an exception that leaves the body ends it', () => {
  const p = parseText(`${HEAD}
    func body(%f: ref<Frame>) -> i32 resumable { yield throw(box.int(7:int)) }
    func main() -> i32 {
      local %f.0: ref<Frame> local %e.1: any local %seen.2: i32
      %f.0 = new[Frame](0:i32, 0:i32)
      %seen.2 = call[body](%f.0)
      try[%e.1] { drop(call[body](%f.0)) } handler { %seen.2 = i32.add(%seen.2, 10:i32) }
      return(i32.add(%seen.2, i32.mul(100:i32, call[body](%f.0))))
    }
    export main = main`);
  assert.deepEqual(interpret(p, { entry: 'main' }), [11]);
  assert.deepEqual(interpret(generators(p), { entry: 'main' }), [11]);
});

test('what a resumable function must look like', () => {
  const errors = (text: string): string[] => validate(parseText(`class F final {}\nclass B {}\n${text}`)).map(e => e.message);
  assert.deepEqual(errors('func f(%f: ref<F>) -> i32 { yield return(0:i32) }'), ['the function is not resumable']);
  assert.deepEqual(errors('func f(%f: ref<B>) -> i32 resumable { return(0:i32) }'), ['a resumable function has one parameter, a reference to a final class']);
  assert.deepEqual(errors('func f(%f: ref<F>) resumable { }'), ['a resumable function has one result, an i32']);
  assert.deepEqual(errors('func f(%f: ref<F>) -> i32 resumable { return(seq[i32] { yield }(0:i32)) }'), ['inside an expression']);
});

// --- random bodies

interface Gen {
  readonly random: () => number;
  budget: number;
  labels: { readonly label: number; readonly loop: boolean }[];
  next: number;
}
const [FRAME, A, B, C, FUEL, CAUGHT, COUNT] = [0, 1, 2, 3, 4, 5, 6];
const pick = <T>(g: Gen, list: readonly T[]): T => list[Math.floor(g.random() * list.length)] as T;

const value = (g: Gen, depth = 2): Expr => {
  const k = g.random();
  if (depth === 0 || k < 0.2) return i32(Math.floor(g.random() * 7));
  if (k < 0.6) return get(pick(g, [A, B, C]) as number);
  if (k < 0.7) return getField(get(FRAME as number), 'Frame', 'n');
  if (k < 0.8) return cond('i32', value(g, depth - 1), value(g, depth - 1), value(g, depth - 1));
  return op(pick(g, ['i32.add', 'i32.sub', 'i32.mul', 'i32.and'] as const), [value(g, depth - 1), value(g, depth - 1)]);
};
const trace = (v: Expr): Stmt => setGlobal('trace', op('i32.add', [op('i32.mul', [getGlobal('trace'), i32(31)]), v]));

const list = (g: Gen): Stmt[] => {
  const out: Stmt[] = [];
  const n = 1 + Math.floor(g.random() * 4);
  for (let i = 0; i < n && g.budget > 0; i++) out.push(...statement(g));
  return out;
};
const within = (g: Gen, isLoop: boolean, make: (label: number) => Stmt[]): Stmt[] => {
  const label = g.next++;
  g.labels.push({ label, loop: isLoop });
  const out = make(label);
  g.labels.pop();
  return out;
};
const statement = (g: Gen): Stmt[] => {
  g.budget--;
  const k = g.random();
  if (k < 0.22) return [setField(get(FRAME as number), 'Gen', 'value', value(g)), yieldNow()];
  if (k < 0.45) return [set(pick(g, [A, B, C]) as number, value(g))];
  if (k < 0.52) return [trace(value(g))];
  if (k < 0.62) return [ifThen(op('i32.and', [value(g), i32(1)]), list(g), g.random() < 0.6 ? list(g) : [])];
  if (k < 0.68) return within(g, false, label => [block(label, list(g))]);
  if (k < 0.74)
    return within(g, true, label => [
      loop(label, [
        ifThen(op('i32.le_s', [get(FUEL as number), i32(0)]), [breakTo(label)]),
        set(FUEL as number, op('i32.sub', [get(FUEL as number), i32(1)])),
        ...list(g),
      ]),
    ]);
  if (k < 0.78)
    return within(g, true, label => [
      forRange(COUNT as number, int(Math.floor(g.random() * 3)), int(3), pick(g, [1, 2]), label, [trace(op('int.to_i32', [get(COUNT as number)])), ...list(g)]),
    ]);
  if (k < 0.82)
    return [switchOn(op('i32.and', [value(g), i32(3)]), [{ values: [0, 2], body: list(g) }, { values: [1], body: list(g) }], list(g))];
  if (k < 0.92) return [tryCatch(CAUGHT as number, list(g), [trace(op('int.to_i32', [op('unbox.int', [get(CAUGHT as number)])])), ...list(g)])];
  if (k < 0.95) return [ifThen(op('i32.and', [value(g), i32(1)]), [throwValue(op('box.int', [op('int.from_i32', [value(g)])]))])];
  if (k < 0.97) return [ifThen(op('i32.and', [value(g), i32(3)]), [], [ret(i32(0))])];
  const target = pick(g, g.labels.length > 0 ? g.labels : [null]);
  if (target === null) return [trace(value(g))];
  return [ifThen(op('i32.and', [value(g), i32(1)]), [target.loop && g.random() < 0.5 ? continueTo(target.label) : breakTo(target.label)])];
};

const randomProgram = (seed: number): Program => {
  const g: Gen = { random: createRandom(seed), budget: 30, labels: [], next: 0 };
  const body = [set(A as number, getField(get(FRAME as number), 'Frame', 'n')), set(FUEL as number, i32(12)), ...list(g), ...list(g), ...list(g), ret(i32(0))];
  const i = (name: string, type: 'i32' | 'any' | 'int' = 'i32') => ({ name, type }) as const;
  const base = parseText(HEAD);
  const f = 1;
  const more = [set(f, newObject('Frame', [i32(0), get(0)])), ...Array.from({ length: 40 }, (): Stmt =>
    tryCatch(2, [
      ifThen(call('body', [get(f)]), [trace(op('i32.add', [getField(get(f), 'Gen', 'value'), i32(1)]))], [trace(i32(-5))]),
    ], [trace(i32(77))])), ret(getGlobal('trace'))];
  return program({
    classes: base.classes,
    globals: [{ name: 'trace', type: 'i32', init: i32(0) }],
    functions: [
      {
        name: 'body', display: 'body', resumable: true, results: ['i32'], body,
        params: [{ name: 'f', type: 'ref<Frame>' }],
        locals: [i('a'), i('b'), i('c'), i('fuel'), i('caught', 'any'), i('count', 'int'), i('on')],
      },
      { name: 'main', display: 'main', params: [i('n')], results: ['i32'], locals: [{ name: 'f', type: 'ref<Frame>' }, i('e', 'any')], body: more },
    ],
    exports: [{ name: 'main', func: 'main' }],
  });
};

test('random bodies behave alike before and after', () => {
  const count = Number(process.env['GENERATOR_SEEDS'] ?? 300);
  for (let seed = 1; seed <= count; seed++) {
    const p = randomProgram(seed);
    assertValid(p);
    const lowered = generators(p);
    const [first] = validate(lowered);
    assert.equal(first, undefined, `seed ${seed}: ${first?.path} ${first?.message}`);
    const release = seed % 5 === 0 ? optimise(p, 'release', { verify: true }) : lowered;
    for (const n of [0, 3]) {
      const run = (q: Program): unknown => interpret(q, { entry: 'main', args: [n], fuel: 1e6 });
      const expected = run(p);
      assert.deepEqual(run(lowered), expected, `seed ${seed}, n ${n}`);
      assert.deepEqual(run(release), expected, `seed ${seed}, n ${n}, release`);
    }
  }
});
