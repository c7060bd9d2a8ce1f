/** `scalar-replacement`: objects that stay in their function become locals, those that leave do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { scalarReplacement } from '../../src/passes/scalar-replacement.ts';
import { printFunc } from '../../src/print.ts';
import { validate } from '../../src/validate.ts';

const head = `pyw-ir 0.1 test

class Base { x: i32 }
class Point: Base final { y: i32  small: i8 }
global kept: ref<Point> = ref.null[Point]
export _start = main
`;
const run = (body: string): { code: string; result: unknown } => {
  const p = parseText(`${head}\nfunc main() -> i32 {\n${body}\n}`);
  assert.deepEqual(validate(p), []);
  const out = scalarReplacement(p);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(interpret(out), interpret(p));
  return { code: printFunc(out.functions[0] as Program['functions'][number]), result: interpret(out)[0] };
};

test('fields become locals, also seen through a base class', () => {
  const { code, result } = run('local %p.0: ref<Point> %p.0 = new[Point](1:i32, 2:i32, 3:i32) field.set[Base, x](ref.up[Base](%p.0), 10:i32) return(i32.add(field.get[Point, x](%p.0), field.get[Point, y](%p.0)))');
  assert.doesNotMatch(code, /new|field/);
  assert.equal(result, 12);
});

test('packed fields keep their width', () => {
  const { code, result } = run('local %p.0: ref<Point> %p.0 = new[Point](1:i32, 2:i32, 513:i32) return(field.get[Point, small](%p.0))');
  assert.doesNotMatch(code, /new/);
  assert.equal(result, 1);
});

test('an object made anew in a loop from its own fields', () => {
  const { code, result } = run(`local %p.0: ref<Point> local %i.1: i32
    %p.0 = new[Point](0:i32, 1:i32, 0:i32)
    loop[#0] {
      if(i32.ge_s(%i.1, 10:i32)) { break[#0] }
      %p.0 = new[Point](field.get[Point, y](%p.0), i32.add(field.get[Point, x](%p.0), field.get[Point, y](%p.0)), 0:i32)
      %i.1 = i32.add(%i.1, 1:i32)
    }
    return(field.get[Point, x](%p.0))`);
  assert.doesNotMatch(code, /new/);
  assert.equal(result, 55);
});

test('tests of identity and null are decided', () => {
  const { code, result } = run(`local %p.0: ref<Point> local %q.1: ref<Point>
    %p.0 = new[Point](0:i32, 1:i32, 0:i32)
    %q.1 = new[Point](0:i32, 1:i32, 0:i32)
    return(i32.add(i32.mul(ref.eq(%p.0, %p.0), 100:i32), i32.add(i32.mul(ref.eq(%p.0, %q.1), 10:i32), ref.is_null(%p.0))))`);
  assert.doesNotMatch(code, /new|ref\.eq/);
  assert.equal(result, 100);
});

test('what escapes, may be null, or is also something else stays', () => {
  const make = '%p.0 = new[Point](1:i32, 2:i32, 3:i32)';
  const read = 'return(field.get[Point, x](%p.0))';
  const local = 'local %p.0: ref<Point>';
  assert.match(run(`${local} ${make} @kept = %p.0 ${read}`).code, /new/);
  assert.match(run(`${local} if(@kept.) { }`.replace('if(@kept.) { }', `if(ref.is_null(@kept)) { ${make} } if(ref.is_null(%p.0)) { return(0:i32) } ${read}`)).code, /new/);
  assert.match(run(`${local} ${make} if(ref.is_null(@kept)) { ${read} } %p.0 = @kept ${read}`).code, /new/);
});

test('small arrays with constant indices', () => {
  const { code, result } = run('local %a.0: array<i64> %a.0 = array.of[i64](1:i64, 2:i64) array.set[i64](%a.0, 0:i32, 40:i64) return(i32.wrap_i64(i64.add(array.get[i64](%a.0, 0:i32), i64.add(array.get[i64](%a.0, 1:i32), i64.extend_i32_s(array.len[i64](%a.0))))))');
  assert.doesNotMatch(code, /array\./);
  assert.equal(result, 44);
  assert.match(run('local %a.0: array<i64> local %i.1: i32 %a.0 = array.of[i64](1:i64, 2:i64) return(i32.wrap_i64(array.get[i64](%a.0, %i.1)))').code, /array\.of/);
});

test('an object seen through a local of another class', () => {
  const { code, result } = run(`local %b.0: ref<Base> local %p.1: ref<Point> local %s.2: i32 local %i.3: i32
    loop[#0] {
      if(i32.ge_s(%i.3, 4:i32)) { break[#0] }
      %b.0 = ref.up[Base](new[Point](%i.3, 10:i32, 0:i32))
      %p.1 = ref.down[Point](%b.0)
      field.set[Point, y](%p.1, i32.add(field.get[Point, y](%p.1), field.get[Base, x](%b.0)))
      %s.2 = i32.add(%s.2, field.get[Point, y](%p.1))
      %i.3 = i32.add(%i.3, 1:i32)
    }
    return(%s.2)`);
  assert.doesNotMatch(code, /new|ref\./);
  assert.equal(result, 46);
});

test('another name that outlives the object is no alias', () => {
  const { code, result } = run(`local %b.0: ref<Base> local %p.1: ref<Point> local %i.2: i32
    %b.0 = ref.up[Base](new[Point](1:i32, 10:i32, 0:i32))
    %p.1 = ref.down[Point](%b.0)
    loop[#0] {
      if(i32.ge_s(%i.2, 2:i32)) { break[#0] }
      %b.0 = ref.up[Base](new[Point](5:i32, 50:i32, 0:i32))
      %i.2 = i32.add(%i.2, 1:i32)
    }
    return(i32.add(field.get[Point, y](%p.1), field.get[Base, x](%b.0)))`);
  assert.match(code, /new/);
  assert.equal(result, 15);
});
