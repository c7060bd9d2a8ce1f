/** `version-loops`: tests of indices leave loops where the first and the last index say that none fails. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Node } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { versionLoops } from '../../src/passes/version-loops.ts';
import { visitAll } from '../../src/passes/simplify-tree.ts';
import { validate } from '../../src/validate.ts';

/** Loops after the pass, tests of indices in each; and what the program gives, which is what it gave. */
const run = (locals: string, body: string): { tests: number[]; result: unknown } => {
  const p = parseText(`pyw-ir 0.1 test
class L { len: i32 items: array<i64> }
class R { len: i32 items: array<ref<L>> }
export _start = main
func main() -> i32 {
  local %k.0: i64 local %last.1: i64 local %sum.2: i64 local %l.3: ref<L> local %t.4: i64 local %left.5: i64 local %by.6: i64 local %r.7: ref<R>
  %l.3 = new[L](4:i32, array.of[i64](10:i64, 20:i64, 30:i64, 40:i64))
  %r.7 = new[R](2:i32, array.of[ref<L>](%l.3, new[L](3:i32, array.of[i64](1:i64, 2:i64, 3:i64))))
${locals}
${body}
  return(i32.wrap_i64(%sum.2))
}`);
  assert.deepEqual(validate(p), []);
  const out = versionLoops(p);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(interpret(out), interpret(p));
  const tests: number[] = [];
  visitAll(out.functions[0]!.body, (n) => {
    if (n.kind !== 'loop') return;
    let found = 0;
    visitAll(n.body, (m: Node) => void (m.kind === 'i64.ge_u' && found++));
    tests.push(found);
  });
  return { tests, result: interpret(out)[0] };
};
const item = (index: string, list = '%l.3'): string =>
  `if(i64.ge_u(${index}, i64.extend_i32_s(field.get[L, len](${list})))) { %sum.2 = i64.add(%sum.2, 1000:i64) return(i32.wrap_i64(%sum.2)) }
   %sum.2 = i64.add(%sum.2, array.get[i64](field.get[L, items](${list}), i32.wrap_i64(${index})))`;
const counted = (inner: string): string => `loop[#0] { ${inner}
  if(i64.eq(%k.0, %last.1)) { break[#0] }
  %k.0 = i64.add(%k.0, 1:i64) }`;

test('a counter that stays below the length, and one that does not', () => {
  assert.deepEqual(run('%last.1 = 3:i64', counted(item('%k.0'))), { tests: [0, 1], result: 100 });
  assert.deepEqual(run('%last.1 = 4:i64', counted(item('%k.0'))), { tests: [0, 1], result: 1100 });
  assert.deepEqual(run('%k.0 = -1:i64 %last.1 = 3:i64', counted(item('%k.0'))), { tests: [0, 1], result: 1000 });
});

test('sums with the counter, before and after it steps', () => {
  assert.deepEqual(run('%last.1 = 2:i64', counted(`%t.4 = i64.add(%k.0, 1:i64) ${item('%t.4')}`)), { tests: [0, 1], result: 90 });
  assert.deepEqual(run('%last.1 = 3:i64', counted(item('i64.add(%k.0, -1:i64)'))).result, 1000);
  const down = `%left.5 = 3:i64 loop[#0] {
    if(i64.le_s(%left.5, 0:i64)) { break[#0] }
    %t.4 = %k.0
    %k.0 = i64.add(%k.0, %by.6)
    %left.5 = i64.add(%left.5, -1:i64)
    ${item('%t.4')} }`;
  assert.deepEqual(run('%by.6 = 1:i64', down), { tests: [0, 1], result: 60 });
  assert.deepEqual(run('%by.6 = 2:i64', down), { tests: [0, 1], result: 1040 });
  assert.deepEqual(run('%k.0 = 3:i64 %by.6 = -1:i64', down), { tests: [0, 1], result: 90 });
});

test('lists that the loop may change, and counters that it sets otherwise, keep their tests', () => {
  assert.deepEqual(run('%last.1 = 3:i64', counted(`field.set[L, len](%l.3, 2:i32) ${item('%k.0')}`)), { tests: [1], result: 1030 });
  assert.deepEqual(run('%last.1 = 3:i64', counted(`if(i64.eq(%k.0, 1:i64)) { %k.0 = 2:i64 } ${item('%k.0')}`)).tests, [1]);
  assert.deepEqual(run('%last.1 = 3:i64', counted(`block[#1] { if(i64.eq(%k.0, 1:i64)) { break[#1] } %t.4 = %k.0 } ${item('%t.4')}`)).tests, [1]);
});

test('an index of some rounds only: its test stays, unless all rounds ask for it', () => {
  const either = (then: string, otherwise: string): string => `if(i64.gt_s(%k.0, 1:i64)) { ${then} } else { ${otherwise} }`;
  assert.deepEqual(run('%last.1 = 3:i64', counted(either(item('i64.add(%k.0, -2:i64)'), ''))), { tests: [1], result: 30 });
  assert.deepEqual(run('%last.1 = 3:i64', counted(either(item('%k.0'), item('%k.0')))), { tests: [0, 2], result: 100 });
});

test('rows of a table are read before the loop once they are known to be there', () => {
  const row = `if(i64.ge_u(%left.5, i64.extend_i32_s(field.get[R, len](%r.7)))) { return(77:i32) }
    %l.3 = array.get[ref<L>](field.get[R, items](%r.7), i32.wrap_i64(%left.5)) ${item('%k.0')}`;
  assert.deepEqual(run('%last.1 = 2:i64 %left.5 = 1:i64', counted(row)), { tests: [0, 2], result: 6 });
  assert.deepEqual(run('%last.1 = 3:i64 %left.5 = 1:i64', counted(row)), { tests: [0, 2], result: 1006 });
  assert.deepEqual(run('%last.1 = 2:i64 %left.5 = 2:i64', counted(row)), { tests: [0, 2], result: 77 });
});
