/** `accumulate-recursion` and `speculate-ints`: the same numbers, of any size, by another way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { accumulateRecursion } from '../../src/passes/accumulate-recursion.ts';
import { optimise } from '../../src/passes/pipeline.ts';
import { narrowInts } from '../../src/passes/narrow-ints.ts';
import { speculateInts } from '../../src/passes/speculate-ints.ts';
import { print } from '../../src/print.ts';
import { validate } from '../../src/validate.ts';

const parse = (text: string): Program => {
  const program = parseText(`pyw-ir 0.1 test\n${text}`);
  assert.deepEqual(validate(program), []);
  return program;
};
/** Both programs answer alike; returns the text of the second. */
const compare = (program: Program, now: Program, args: readonly bigint[]): string => {
  assert.deepEqual(validate(now), []);
  for (const n of args)
    assert.deepEqual(interpret(now, { entry: 'main', args: [n] }), interpret(program, { entry: 'main', args: [n] }), String(n));
  return print(now);
};

const FIB = `
func fib(%n: int) -> int {
  if(int.lt(%n, 2:int)) { return(%n) }
  return(int.add(call[fib](int.sub(%n, 1:int)), call[fib](int.sub(%n, 2:int))))
}
func main(%n: int) -> int { return(call[fib](%n)) }
export main = main`;
const FACTORIAL = `
func fact(%n: int) -> int {
  if(int.lt(%n, 2:int)) { return(1:int) }
  return(int.mul(%n, call[fact](int.sub(%n, 1:int))))
}
func main(%n: int) -> int { return(call[fact](%n)) }
export main = main`;

test('of two recursive calls that are added the last becomes a loop', () => {
  const program = parse(FIB);
  const now = accumulateRecursion(program);
  const text = compare(program, now, [-5n, 0n, 1n, 2n, 3n, 10n, 15n]);
  assert.match(text, /loop/);
});

test('one recursive call stays one: its depth is seen', () => {
  const program = parse(`
func sum(%n: int) -> int {
  if(int.lt(%n, 1:int)) { return(0:int) }
  return(int.add(%n, call[sum](int.sub(%n, 1:int))))
}
func main(%n: int) -> int { return(call[sum](%n)) }
export main = main`);
  assert.equal(accumulateRecursion(program), program);
});

test('a function that may throw keeps its calls', () => {
  const program = parse(FIB.replace('return(%n) }', 'if(int.lt(%n, -9:int)) { throw(none) } return(%n) }'));
  assert.equal(accumulateRecursion(program), program);
});

test('results past 64 bits come from the second run', () => {
  const program = parse(FACTORIAL);
  const now = speculateInts(program);
  const text = compare(program, now, [0n, 5n, 20n, 21n, 22n, 40n]);
  assert.match(text, /fact\$fast/);
  assert.match(print(narrowInts(now)), /func fact\$fast\(%n\.0: i64\) -> i64/);
});

test('so do arguments', () => {
  const program = parse(FIB);
  compare(program, speculateInts(program), [-(2n ** 70n), -(2n ** 63n), 12n]);
});

test('what is written is written once: such functions are left alone', () => {
  const program = parse(`
global count: int = 0:int
func fact(%n: int) -> int {
  @count = int.add(@count, 1:int)
  if(int.lt(%n, 2:int)) { return(@count) }
  return(int.mul(%n, call[fact](int.sub(%n, 1:int))))
}
func main(%n: int) -> int { return(call[fact](%n)) }
export main = main`);
  assert.equal(speculateInts(program), program);
});

test('exceptions of the program pass', () => {
  const program = parse(`
class Error {}
func power(%n: int, %x: int) -> int {
  if(int.lt(%n, 0:int)) { throw(box.ref(new[Error])) }
  if(int.eq(%n, 0:int)) { return(1:int) }
  return(int.mul(%x, call[power](int.sub(%n, 1:int), %x)))
}
func main(%n: int) -> int {
  local %e: any
  try[%e] { return(call[power](%n, 1000:int)) } handler { return(cond[int](any.is[Error](%e), -1:int, -2:int)) }
}
export main = main`);
  compare(program, speculateInts(program), [-3n, 0n, 5n, 6n, 7n, 30n]);
});

test('each operation at the end of 64 bits', () => {
  const least = -(2n ** 63n);
  for (const value of ['int.add(%x, %y)', 'int.sub(%x, %y)', 'int.mul(%x, %y)', 'int.floordiv(%x, %y)', 'int.mod(%x, %y)', 'int.neg(%x)', 'int.not(%x)',
    'int.shl(%x, 3:int)', 'int.xor(%x, %y)', 'int.and(int.mul(%x, 6364136223846793005:int), 4294967295:int)']) {
    const program = parse(`
func work(%x: int, %y: int, %n: int) -> int {
  loop[#0] {
    if(int.le(%n, 0:int)) { return(%x) }
    %x = ${value}
    %n = int.sub(%n, 1:int)
  }
}
func main(%x: int) -> int {
  return(int.add(call[work](%x, -1:int, 2:int), int.mul(3:int, call[work](int.add(%x, 5:int), 3:int, 1:int))))
}
export main = main`);
    const args = [least, least + 1n, -6n, 0n, 7n, 2n ** 62n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 80n];
    compare(program, optimise(program, 'release', { verify: true }), args);
  }
});
