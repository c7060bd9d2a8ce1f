/** `fold-initialisers`: stores into a new object become operands of its allocation, when nobody can tell. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { foldInitialisers } from '../../src/passes/fold-initialisers.ts';
import { markCold } from '../../src/passes/mark-cold.ts';
import { printFunc } from '../../src/print.ts';
import { validate } from '../../src/validate.ts';

const head = `pyw-ir 0.1 test

class Point { x: i32  y: i32 }
global count: i32 = 0:i32
func next() -> i32 inline never { @count = i32.add(@count, 1:i32) return(@count) }
func look(%p: ref<Point>) -> i32 inline never { return(field.get[Point, x](%p)) }
export _start = main
`;
const run = (body: string, pass = foldInitialisers): { code: string; result: unknown } => {
  const p = parseText(`${head}\nfunc main() -> i32 {\n${body}\n}`);
  assert.deepEqual(validate(p), []);
  const out = pass(p);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(interpret(out), interpret(p));
  return { code: printFunc(out.functions.at(-1) as Program['functions'][number]), result: interpret(out)[0] };
};
const END = 'return(i32.add(i32.mul(field.get[Point, x](%p.0), 10:i32), field.get[Point, y](%p.0)))';

test('fields in the order of the class, with effects', () => {
  const { code, result } = run(`local %p.0: ref<Point>
    %p.0 = new[Point](0:i32, 0:i32)
    field.set[Point, x](%p.0, call[next])
    field.set[Point, y](%p.0, call[next])
    ${END}`);
  assert.doesNotMatch(code, /field\.set/);
  assert.equal(result, 12);
});

test('values with effects keep their order', () => {
  const { code, result } = run(`local %p.0: ref<Point>
    %p.0 = new[Point](0:i32, 0:i32)
    field.set[Point, y](%p.0, call[next])
    field.set[Point, x](%p.0, call[next])
    ${END}`);
  assert.match(code, /field\.set\[Point, x\]/);
  assert.equal(result, 21);
});

test('a statement that does not name the object may stand between', () => {
  const { code } = run(`local %p.0: ref<Point> local %n.1: i32
    %p.0 = new[Point](0:i32, 0:i32)
    %n.1 = call[next]
    field.set[Point, x](%p.0, %n.1)
    ${END}`);
  assert.doesNotMatch(code, /field\.set/);
});

test('not behind a use of the object, nor of a local that changes', () => {
  const used = run(`local %p.0: ref<Point> local %n.1: i32
    %p.0 = new[Point](5:i32, 0:i32)
    %n.1 = call[look](%p.0)
    field.set[Point, x](%p.0, %n.1)
    ${END}`);
  assert.match(used.code, /field\.set/);
  const changed = run(`local %p.0: ref<Point> local %n.1: i32
    %p.0 = new[Point](%n.1, 0:i32)
    %n.1 = 7:i32
    field.set[Point, y](%p.0, %n.1)
    ${END}`);
  assert.match(changed.code, /field\.set/);
  assert.equal(changed.result, 7);
});

test('nor where a handler would see the local unassigned', () => {
  const { code, result } = run(`local %p.0: ref<Point> local %e.1: any
    try[%e.1] {
      %p.0 = new[Point](3:i32, 0:i32)
      field.set[Point, y](%p.0, call[fail])
    } handler { }
    ${END}
  }
  func fail() -> i32 inline never { throw(none)`, (p) => foldInitialisers({ ...p, functions: p.functions.toSorted((a) => (a.name === 'main' ? 1 : -1)) }));
  assert.match(code, /field\.set/);
  assert.equal(result, 30);
});

test('an array filled at once', () => {
  const { code, result } = run(`local %a.0: array<i32> local %n.1: i32
    %n.1 = 4:i32
    %a.0 = array.new[i32](%n.1)
    array.fill[i32](%a.0, 0:i32, 9:i32, %n.1)
    return(array.get[i32](%a.0, 3:i32))`);
  assert.match(code, /array\.filled/);
  assert.equal(result, 9);
});

test('the way round a function out of line is likely, unless it ends there', () => {
  const { code } = run(`local %n.0: i32
    if(i32.eq(%n.0, 3:i32)) { %n.0 = call[next] }
    if(i32.eq(%n.0, 4:i32)) { drop(call[next]) return(0:i32) }
    return(cond[i32](i32.eqz(%n.0), 5:i32, call[next]))`, markCold);
  assert.match(code, /if\[unlikely\]\(i32\.eq\(%n\.0, 3/);
  assert.match(code, /if\(i32\.eq\(%n\.0, 4/);
  assert.match(code, /cond\[i32, likely\]/);
});
