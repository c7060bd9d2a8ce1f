/** `coroutines`: what the body of a thread calls is suspended where it stands, and goes on there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { coroutines } from '../../src/passes/coroutines.ts';
import { optimise } from '../../src/passes/pipeline.ts';
import { print } from '../../src/print.ts';
import { validate } from '../../src/validate.ts';

const HEAD = `pyw-ir 0.1 test
class object {}
class int: object final box int {}
class Thread final { n: i32 }
class Gen final { n: i32 }
global log: i32 = 0:i32
func note(%x: i32) { @log = i32.add(i32.mul(@log, 10:i32), %x) }
`;
/** A thread per call of `work`; the main program notes 9 each time it has the control back. */
const MAIN = `
func body(%t: ref<Thread>) -> i32 resumable {
  thread.root
  drop(call[note](call[work](field.get[Thread, n](%t))))
  return(0:i32)
}
func main() -> i32 {
  local %a.0: ref<Thread>
  %a.0 = new[Thread](3:i32)
  loop[#0] {
    if(i32.eqz(call[body](%a.0))) { break[#0] }
    drop(call[note](9:i32))
  }
  return(@log)
}
export main = main
`;

/** The result before the pass (nothing is suspended) and after it. */
const results = (code: string): readonly [unknown, unknown] => {
  const p = parseText(HEAD + code + MAIN);
  assert.deepEqual(validate(p), []);
  assert.deepEqual(parseText(print(p)), p);
  const run = (q: Program): unknown => interpret(q, { entry: 'main' });
  const lowered = coroutines(p);
  assert.deepEqual(validate(lowered), []);
  assert.ok(!print(lowered).includes('thread.'));
  const after = run(lowered);
  for (const level of ['dev', 'release'] as const) assert.deepEqual(run(optimise(p, level, { verify: true })), after, level);
  return [run(p), after];
};

test('a loop that suspends, in a function that returns a value', () => {
  const [before, after] = results(`func work(%n: i32) -> i32 {
    local %i.1: i32
    loop[#0] {
      if(i32.ge_s(%i.1, %n)) { break[#0] }
      drop(call[note](i32.add(%i.1, 1:i32)))
      drop(thread.suspend)
      %i.1 = i32.add(%i.1, 1:i32)
    }
    return(7:i32)
  }`);
  assert.deepEqual(before, [1237]);
  assert.deepEqual(after, [1929397]);
});

test('calls in expressions, recursion, several results', () => {
  const [before, after] = results(`
  func pair(%n: i32) -> (i32, i32) { if(thread.suspend) { return(%n, 1:i32) } return(%n, 0:i32) }
  func down(%n: i32) -> i32 {
    local %a.1: i32 local %b.2: i32
    if(i32.eqz(%n)) { return(0:i32) }
    %a.1, %b.2 = call[pair](%n)
    return(i32.add(i32.mul(%a.1, %b.2), call[down](i32.sub(%n, 1:i32))))
  }
  func work(%n: i32) -> i32 { return(i32.sub(call[down](%n), call[down](1:i32))) }`);
  assert.deepEqual(before, [0]);
  assert.deepEqual(after, [99995]);
});

test('exceptions leave the frames of a thread', () => {
  const [, after] = results(`
  func bang() { drop(thread.suspend) throw(box.int(4:int)) }
  func work(%n: i32) -> i32 {
    local %e.1: any
    try[%e.1] { drop(call[bang]()) } handler { drop(thread.suspend) return(int.to_i32(unbox.int(%e.1))) }
    return(0:i32)
  }`);
  assert.deepEqual(after, [994]);
});

test('function values: the same one in the main program and in a thread', () => {
  const [, after] = results(`
  func slow(%n: i32) -> i32 { drop(thread.suspend) return(i32.add(%n, 1:i32)) }
  func apply(%f: func<(i32)->(i32)>, %n: i32) -> i32 { return(call.ref[func<(i32)->(i32)>](%f, %n)) }
  func work(%n: i32) -> i32 { return(call[apply](func.ref[slow, func<(i32)->(i32)>], %n)) }
  func outside() -> i32 { return(call[apply](func.ref[slow, func<(i32)->(i32)>], 5:i32)) }
  export outside = outside`);
  assert.deepEqual(after, [94]);
});

test('a generator whose body suspends the thread that runs it', () => {
  const [before, after] = results(`
  func items(%g: ref<Gen>) -> i32 resumable {
    local %i.1: i32
    loop[#0] {
      if(i32.ge_s(%i.1, 2:i32)) { break[#0] }
      drop(thread.suspend)
      field.set[Gen, n](%g, i32.add(%i.1, 1:i32))
      yield
      %i.1 = i32.add(%i.1, 1:i32)
    }
    return(0:i32)
  }
  func work(%n: i32) -> i32 {
    local %g.1: ref<Gen>
    %g.1 = new[Gen](0:i32)
    loop[#0] {
      if(i32.eqz(call[items](%g.1))) { break[#0] }
      drop(call[note](field.get[Gen, n](%g.1)))
    }
    return(5:i32)
  }`);
  assert.deepEqual(before, [125]);
  assert.deepEqual(after, [91925]);
});

test('a program without threads stays as it is', () => {
  const p = parseText(`${HEAD}func main() -> i32 { return(1:i32) }\nexport main = main`);
  assert.equal(coroutines(p), p);
});
