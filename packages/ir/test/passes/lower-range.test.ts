/** `lowerRange` on its own: the loop that comes out takes the same values, at the ends of 64 bits too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { lowerRange } from '../../src/passes/lower-range.ts';
import { narrowInts } from '../../src/passes/narrow-ints.ts';
import { assertValid } from '../../src/validate.ts';
import { someNode } from '../../src/walk.ts';

const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);

/** Mixes the values that the counter takes, its value after the loop, and how the loop ends. */
const program = (start: string, stop: string, step: number, body = ''): Program =>
  parseText(`
global log: int = 0:int
func note(%x: int) { @log = int.mod(int.add(int.mul(@log, 1000003:int), %x), 170141183460469231731687303715884105727:int) }
func main(%a: int, %b: int) -> int {
  local %i: int
  local %n: int
  %i = 5:int
  for.range[%i, ${step}, #0](${start}, ${stop}) {
    %n = int.add(%n, 1:int)
    ${body}
    drop(call[note](%i))
    if(int.gt(%n, 40:int)) { break[#0] } else {}
  }
  drop(call[note](%i))
  drop(call[note](%n))
  return(@log)
}
export main = main
`);

function agree(p: Program, cases: readonly (readonly [bigint, bigint])[]): void {
  assertValid(p);
  for (const lowered of [lowerRange(p), lowerRange(narrowInts(p))]) {
    assertValid(lowered);
    assert.equal(someNode(lowered.functions.flatMap((f) => f.body), (n) => n.kind === 'for.range'), false);
    for (const args of cases) assert.deepEqual(interpret(lowered, { entry: 'main', args }), interpret(p, { entry: 'main', args }), String(args));
  }
}

const pairs: [bigint, bigint][] = [];
for (const a of [0n, 1n, 10n, -7n, MAX - 3n, MAX, MIN, MIN + 3n, 2n ** 70n]) for (const d of [-9n, -1n, 0n, 1n, 2n, 9n, 13n]) pairs.push([a, a + d]);
pairs.push([0n, 2n ** 80n], [0n, -(2n ** 80n)], [MIN, MAX], [MAX, MIN]);

for (const step of [1, -1, 2, -3, 7, 2147483647, -2147483648]) {
  test(`ends anywhere, step ${step}`, () => {
    agree(program('%a', '%b', step), pairs);
    agree(program('int.from_i64(int.to_i64(%a))', 'int.from_i64(int.to_i64(%b))', step), pairs);
  });
  test(`constant ends, step ${step}`, () => {
    for (const [a, b] of pairs) {
      agree(program(`${a}:int`, `${b}:int`, step), [[0n, 0n]]);
      agree(program(`${a}:int`, '%b', step), [[a, b]]);
      agree(program('%a', `${b}:int`, step), [[a, b]]);
    }
  });
}

test('continue goes to the step, in the lowered loop too', () => {
  agree(program('%a', '%b', 1, 'if(int.eq(int.mod(%i, 3:int), 0:int)) { continue[#0] } else {}'), [[0n, 20n], [-5n, 5n], [MAX - 5n, MAX]]);
});

test('the body may assign the variable without changing the count', () => {
  agree(program('%a', '%b', 2, '%i = int.mul(%i, %i)'), [[0n, 20n], [MAX - 5n, MAX]]);
});

test('operands are evaluated once and in order', () => {
  const order = (x: string): string => `seq[int] { drop(call[note](${x})) } (${x})`;
  agree(program(order('%a'), order('%b'), 1), [[0n, 20n], [3n, 3n]]);
});
