/** Which places `narrowInts` proves narrow, and that behaviour stays what it was. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Func, Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { foldIntMasks } from '../../src/passes/fold-int-masks.ts';
import { lowerRange } from '../../src/passes/lower-range.ts';
import { narrowInts } from '../../src/passes/narrow-ints.ts';
import { assertValid } from '../../src/validate.ts';
import { forEachNode } from '../../src/walk.ts';
import { checkIntervals } from './narrow-checks.ts';
import { edgeArguments, generate } from './narrow-generator.ts';

/** Narrows a program given as text and checks that both versions are valid and answer alike. */
function narrowed(text: string, args: readonly unknown[] = []): Program {
  const before = parseText(text);
  assertValid(before);
  const after = narrowInts(before);
  assertValid(after);
  assert.deepEqual(interpret(after, { entry: 'main', args }), interpret(before, { entry: 'main', args }));
  return after;
}
const func = (program: Program, name: string): Func => program.functions.find((f) => f.name === name) as Func;
const kinds = (f: Func): Set<string> => {
  const found = new Set<string>();
  forEachNode(f.body, (n) => {
    found.add(n.kind);
  });
  return found;
};
const types = (f: Func): string => [...f.params, ...f.locals].map((l) => `${l.name}:${l.type}`).join(' ');
/** Kinds of the ops on exact ints that are left. */
const exactOps = (f: Func): string[] => [...kinds(f)].filter((k) => k.startsWith('int.') && k !== 'int.from_i64').sort();
const MAIN = 'export main = main\n';

describe('narrowInts', () => {
  test('a recursive argument gets its range from the test that ends the recursion', () => {
    const p = narrowed(`
func fib(%n: int) -> int {
  if(int.lt(%n, 2:int)) { return(%n) } else {}
  return(int.add(call[fib](int.sub(%n, 1:int)), call[fib](int.sub(%n, 2:int))))
}
func main() -> int { return(call[fib](15:int)) }
${MAIN}`);
    assert.equal(types(func(p, 'fib')), 'n:i64');
    assert.deepEqual(exactOps(func(p, 'fib')), ['int.add']);
  });

  test('a counted loop bounds its counter and what is summed up in it', () => {
    const p = narrowed(`
func main() -> int {
  local %i: int
  local %s: int
  for.range[%i, 1, #0](0:int, 1000:int) { %s = int.add(%s, int.mul(%i, %i)) }
  return(%s)
}
${MAIN}`);
    assert.equal(types(func(p, 'main')), 'i:i64 s:i64');
    assert.deepEqual(exactOps(func(p, 'main')), []);
  });

  test('a counter without a test is bounded by running time, a doubled number is not bounded', () => {
    const p = narrowed(
      `
func main(%n: int) -> int {
  local %count: int
  local %x: int
  %x = 1:int
  loop[#0] {
    if(int.ge(%x, %n)) { break[#0] } else {}
    %x = int.add(%x, %x)
    %count = int.add(%count, 1:int)
  }
  return(%count)
}
${MAIN}`,
      [2n ** 90n],
    );
    assert.equal(types(func(p, 'main')), 'n:int count:i64 x:int');
  });

  test('a while loop over indices: the step is another local', () => {
    const p = narrowed(`
func sieve(%n: int) -> int {
  local %a: array<int>
  local %i: int
  local %j: int
  local %c: int
  %a = array.new[int](int.to_i32(int.add(%n, 1:int)))
  for.range[%i, 1, #0](2:int, int.add(%n, 1:int)) {
    if(int.eq(array.get[int](%a, int.to_i32(%i)), 0:int)) {
      %c = int.add(%c, 1:int)
      %j = int.mul(%i, %i)
      loop[#1] {
        if(int.gt(%j, %n)) { break[#1] } else {}
        array.set[int](%a, int.to_i32(%j), 1:int)
        %j = int.add(%j, %i)
      }
    } else {}
  }
  return(%c)
}
func main() -> int { return(call[sieve](500:int)) }
${MAIN}`);
    assert.equal(types(func(p, 'sieve')), 'n:i64 a:array<i64> i:i64 j:i64 c:i64');
    assert.deepEqual(func(p, 'sieve').results, ['i64']);
    assert.deepEqual(exactOps(func(p, 'sieve')), []);
  });

  test('arithmetic under a mask wraps, whatever its operands', () => {
    const p = narrowed(
      `
func main(%x: int) -> int {
  return(int.and(int.add(int.mul(%x, %x), int.shl(%x, 3:int)), 1073741823:int))
}
${MAIN}`,
      [-(3n ** 80n)],
    );
    assert.deepEqual(exactOps(func(p, 'main')), ['int.to_i64']);
  });

  test('values of 64 bits without sign are raw too, and come back exact', () => {
    const text = `
func main(%n: int) -> int {
  local %i: int
  local %x: int
  local %big: int
  %x = 88172645463325252:int
  for.range[%i, 1, #0](0:int, int.and(%n, 15:int)) {
    %x = int.and(int.xor(%x, int.shl(%x, 13:int)), 18446744073709551615:int)
    %x = int.xor(%x, int.shr(%x, 7:int))
    if(int.gt(%x, 9223372036854775808:int)) { %big = int.add(%big, int.floordiv(%x, 3:int)) } else {}
  }
  return(int.add(int.mul(%x, 1000:int), %big))
}
${MAIN}`;
    for (const n of [0n, 1n, 2n, 7n, 15n]) {
      const p = narrowed(text, [n]);
      assert.match(types(func(p, 'main')), /^n:int i:i64 x:i64 big:int/);
      for (const kind of ['i64.shr_u', 'i64.gt_u', 'i64.div_u']) assert.ok(kinds(func(p, 'main')).has(kind), kind);
    }
  });

  test('the quotient of the least i64 by -1 does not trap', () => {
    const p = narrowed(
      `
func main(%x: int) -> int {
  if(int.fits_i64(%x)) {
    if(int.lt(%x, 0:int)) { return(int.add(int.floordiv(%x, -1:int), 0:int)) } else {}
  } else {}
  return(0:int)
}
${MAIN}`,
      [-(2n ** 63n)],
    );
    // Divided only behind a test of the divisor.
    assert.ok(kinds(func(p, 'main')).has('cond'));
  });

  test('bounds tests decided by ranges become constants', () => {
    const p = narrowed(`
func main() -> int {
  local %a: array<i32>
  local %i: int
  local %bad: int
  local %s: int
  %a = array.filled[i32](7:i32, 10:i32)
  for.range[%i, 1, #0](0:int, int.from_i32(array.len[i32](%a))) {
    if(int.lt(%i, 0:int)) { %bad = 1:int } else {}
    %s = int.add(%s, int.from_i32(array.get[i32](%a, int.to_i32(%i))))
  }
  return(%s)
}
${MAIN}`);
    const main = func(p, 'main');
    assert.equal(types(main).startsWith('a:array<i32> i:i64 bad:i64 s:i64'), true);
    assert.equal(kinds(main).has('i64.lt_s'), true, 'the test of the empty range stays');
    let constantTests = 0;
    forEachNode(main.body, (n) => {
      if (n.kind === 'if' && n.args[0]?.kind === 'i32.const') constantTests++;
    });
    assert.equal(constantTests, 1);
  });

  test('fields, globals and results follow their stores; exported functions keep their types', () => {
    const p = narrowed(
      `
class Point final {
  x: int
  y: int
}
global n: int = 3:int
func make(%x: int) -> ref<Point> { return(new[Point](int.mod(%x, 100:int), %x)) }
func main(%x: int) -> int {
  local %p: ref<Point>
  %p = call[make](%x)
  @n = int.add(field.get[Point, x](%p), 1:int)
  return(int.add(@n, field.get[Point, y](%p)))
}
${MAIN}`,
      [2n ** 70n + 3n],
    );
    assert.deepEqual(p.classes[0]?.fields.map((f) => f.type), ['i64', 'int']);
    assert.equal(p.globals[0]?.type, 'i64');
    assert.deepEqual(func(p, 'main').params.map((l) => l.type), ['int']);
    assert.deepEqual(func(p, 'main').results, ['int']);
  });

  test('functions taken as values keep their types', () => {
    const p = narrowed(`
func one(%x: int) -> int { return(int.add(%x, 1:int)) }
func main() -> int {
  return(int.add(call.ref[func<(int)->(int)>](func.ref[one, func<(int)->(int)>](), 4:int), call[one](5:int)))
}
${MAIN}`);
    assert.equal(types(func(p, 'one')), 'x:int');
  });

  test('what a handler sees includes every value assigned in the try body', () => {
    const p = narrowed(`
class Int final box int display "int" {
}
func main() -> int {
  local %x: int
  local %e: any
  try[%e] {
    %x = 1267650600228229401496703205376:int
    throw(box.int(1:int))
    %x = 1:int
  } handler {
    return(%x)
  }
  return(0:int)
}
${MAIN}`);
    assert.equal(types(func(p, 'main')), 'x:int e:any');
  });

  test('division rounds down for every sign', () => {
    for (const [name, expression] of [['variable', '%d'], ['power', '8:int'], ['positive', '7:int'], ['negative', '-3:int']] as const) {
      const text = `
func divide(%a: int, %d: int) -> int {
  return(int.add(int.mul(int.floordiv(%a, ${expression}), 1000:int), int.mod(%a, ${expression})))
}
func main(%i: i32, %j: i32) -> int { return(call[divide](int.from_i32(%i), int.from_i32(%j))) }
${MAIN}`;
      for (const a of [-(2 ** 31), -17, -8, -7, -1, 0, 1, 7, 8, 2 ** 31 - 1]) {
        for (const d of [-(2 ** 31), -3, -1, 1, 2, 7, 2 ** 31 - 1]) {
          const p = narrowed(text, [a, d]);
          assert.deepEqual(exactOps(func(p, 'divide')), [], name);
        }
      }
    }
  });

  test('results of calls with several results are converted where representations differ', () => {
    const p = narrowed(
      `
func two(%x: int) -> (int, int) { return(int.mod(%x, 10:int), %x) }
func main(%x: int) -> int {
  local %a: int
  local %b: int
  locals.set[(%a, %b)](call[two](%x))
  %a = int.mul(%a, %x)
  return(int.add(%a, %b))
}
${MAIN}`,
      [2n ** 80n + 7n],
    );
    assert.deepEqual(func(p, 'two').results, ['i64', 'int']);
    assert.equal(types(func(p, 'main')), 'x:int a:int b:int t0:i64');
  });
});

describe('foldIntMasks', () => {
  test('is exact for operands of every sign and size', () => {
    const text = `
func main(%x: int) -> int {
  return(int.add(int.mul(int.mod(%x, 16:int), 1000000:int), int.add(int.floordiv(%x, 1024:int), int.pow(%x, 2:int))))
}
${MAIN}`;
    const before = parseText(text);
    const after = foldIntMasks(before);
    assertValid(after);
    assert.deepEqual(exactOps(func(after, 'main')), ['int.add', 'int.and', 'int.const', 'int.mul', 'int.shr']);
    for (const x of [0n, -1n, 15n, 16n, -16n, -1025n, 2n ** 70n + 3n, -(2n ** 70n) - 3n]) {
      assert.deepEqual(interpret(after, { entry: 'main', args: [x] }), interpret(before, { entry: 'main', args: [x] }));
    }
  });
});

describe('random programs', () => {
  /** The answer, or what ended the run; undefined if it took too long. */
  const outcome = (p: Program, args: readonly unknown[]): string | undefined => {
    try {
      return String(interpret(p, { entry: 'main', args, fuel: 60_000 }));
    } catch (error) {
      return error instanceof Error && error.message.includes('fuel') ? undefined : String(error);
    }
  };
  const SEEDS = 60;

  test('answer alike before and after the passes', () => {
    let compared = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const program = generate(seed);
      assertValid(program);
      const narrow = narrowInts(program);
      const variants = [lowerRange(program), narrow, lowerRange(narrow), narrowInts(foldIntMasks(lowerRange(program)))];
      variants.forEach((variant) => assertValid(variant));
      for (const args of edgeArguments(seed)) {
        const want = outcome(program, args);
        if (want === undefined) continue;
        assert.match(want, /^-?\d+$/, `seed ${seed}`);
        variants.forEach((variant, i) => {
          const got = outcome(variant, args);
          if (got !== undefined) assert.equal(got, want, `seed ${seed}, variant ${i}, arguments ${args}`);
          compared++;
        });
      }
    }
    assert.ok(compared > SEEDS * 10);
  });

  test('no value leaves the interval found for it', () => {
    for (let seed = SEEDS; seed < 2 * SEEDS; seed++) {
      const checked = checkIntervals(generate(seed));
      assertValid(checked);
      for (const args of edgeArguments(seed)) assert.match(outcome(checked, args) ?? '0', /^-?\d+$/, `seed ${seed}, arguments ${args}`);
    }
  });
});
