/** `simplify`: what each rule does to small functions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { optimise } from '../../src/passes/pipeline.ts';
import { simplify } from '../../src/passes/simplify.ts';
import { printFunc } from '../../src/print.ts';
import { validate } from '../../src/validate.ts';

const head = `pyw-ir 0.1 test

class Cell { v: i32  small: i8  next: ref<Cell> }
class Sub: Cell final { w: i32 }
class Other final {}
global g: i32 = 0:i32
export _start = main
func effect(%x.0: i32) -> i32 inline never { @g = i32.add(i32.mul(@g, 10:i32), %x.0) return(%x.0) }
func clobber(%c.0: ref<Cell>) -> i32 inline never { field.set[Cell, v](%c.0, 77:i32) return(0:i32) }
`;
const text = (body: string, signature = '() -> i32', more = ''): string => `${head}${more}\nfunc main${signature} {\n${body}\n}`;
const shown = (p: Program): string =>
  printFunc(p.functions.find((f) => f.name === 'main') as Program['functions'][number])
    .split('\n')
    .slice(1, -2)
    .map((l) => l.trim())
    .join('\n')
    .trim();
const run = (source: string): string => {
  const p = parseText(source);
  assert.deepEqual(validate(p), []);
  const out = simplify(p);
  assert.deepEqual(validate(out), []);
  return shown(out);
};

test('constants fold exactly', () => {
  assert.equal(run(text('return(i32.add(2147483647:i32, 1:i32))')), 'return(-2147483648:i32)');
  assert.equal(run(text('return(int.to_i32(int.mod(int.sub(0:int, 7:int), 3:int)))')), 'return(2:i32)');
  assert.equal(run(text('return(int.pow(2:int, 100:int))', '() -> int')), 'return(1267650600228229401496703205376:int)');
  assert.equal(run(text('return(f64.mul(-1:f64, 0:f64))', '() -> f64')), 'return(-0:f64)');
  assert.equal(run(text('return(i64.shr_u(-1:i64, 60:i64))', '() -> i64')), 'return(15:i64)');
});

test('nothing folds that has no one value', () => {
  assert.equal(run(text('return(i32.div_s(1:i32, 0:i32))')), 'return(i32.div_s(1:i32, 0:i32))');
  assert.equal(run(text('return(f64.add(%a.0, 0:f64))', '(%a.0: f64) -> f64')), 'return(f64.add(%a.0, 0:f64))');
  assert.equal(run(text('return(i32.eqz(f64.lt(%a.0, %b.1)))', '(%a.0: f64, %b.1: f64) -> i32')), 'return(i32.eqz(f64.lt(%a.0, %b.1)))');
});

test('a decided branch goes, with what cannot be reached', () => {
  assert.equal(run(text('if(i32.eq(1:i32, 2:i32)) { return(call[effect](1:i32)) } return(5:i32)  ')), 'return(5:i32)');
});

test('a condition stays known in its branches and behind a branch that leaves', () => {
  const body = 'if(i32.ge_s(%a.0, %b.1)) { return(0:i32) } if(i32.lt_s(%a.0, %b.1)) { return(1:i32) } return(2:i32)';
  assert.equal(run(text(body, '(%a.0: i32, %b.1: i32) -> i32')), 'if(i32.ge_s(%a.0, %b.1)) {\nreturn(0:i32)\n}\nreturn(1:i32)');
});

test('copies and single uses disappear, effects keep their order', () => {
  const body = 'local %x.0: i32 local %y.1: i32 local %z.2: i32 %x.0 = call[effect](1:i32) %y.1 = %x.0 %z.2 = call[effect](2:i32) return(i32.sub(%y.1, %z.2))';
  const source = text(body);
  assert.match(run(source), /return\(i32\.sub\(call\[effect\]\(1:i32\), call\[effect\]\(2:i32\)\)\)/);
  const swapped = text('local %x.0: i32 local %y.1: i32 %x.0 = call[effect](1:i32) %y.1 = call[effect](2:i32) return(i32.sub(%y.1, %x.0))');
  assert.deepEqual(interpret(simplify(parseText(swapped))), [1]);
  assert.match(run(swapped), /^local/);
});

test('a field is read once until something writes it', () => {
  const reads = (body: string): number => run(text(body, '(%c.0: ref<Cell>) -> i32')).split('field.get').length - 1;
  const twice = 'local %a.1: i32 local %b.2: i32 %a.1 = field.get[Cell, v](%c.0) drop(call[effect](%a.1)) BETWEEN %b.2 = field.get[Cell, v](%c.0) return(i32.add(%a.1, %b.2))';
  assert.equal(reads(twice.replace('BETWEEN', '')), 1);
  assert.equal(reads(twice.replace('BETWEEN', 'drop(call[clobber](%c.0))')), 2);
});

test('what a call writes on its way to an exception is seen by handlers alone', () => {
  const check = 'func check(%c.0: ref<Cell>) -> i32 inline never { if(i32.gt_s(@g, 0:i32)) { field.set[Cell, v](%c.0, 77:i32) throw(none) } @g = 1:i32 return(0:i32) }';
  const source = (call: string): string =>
    text(`local %c.0: ref<Cell> local %a.1: i32 local %e.2: any %c.0 = new[Cell](5:i32, 0:i32, ref.null[Cell])
  %a.1 = field.get[Cell, v](%c.0) drop(call[effect](0:i32)) ${call} return(i32.add(%a.1, field.get[Cell, v](%c.0)))`, '() -> i32', check);
  const plain = 'drop(call[check](%c.0))';
  assert.doesNotMatch(run(source(plain)), /field\.get/);
  const caught = source(`${plain} try[%e.2] { ${plain} } handler { }`);
  assert.match(run(caught), /field\.get/);
  assert.deepEqual(interpret(simplify(parseText(caught))), [82]);
});

test('what was stored is what is read, but for packed fields', () => {
  const body = (field: string): string => `field.set[Cell, ${field}](%c.0, 300:i32) return(field.get[Cell, ${field}](%c.0))`;
  assert.match(run(text(body('v'), '(%c.0: ref<Cell>) -> i32')), /return\(300:i32\)/);
  assert.match(run(text(body('small'), '(%c.0: ref<Cell>) -> i32')), /return\(field\.get/);
});

test('boxes that are opened again go', () => {
  assert.equal(run(text('return(unbox.int(box.int(%a.0)))', '(%a.0: int) -> int')), 'return(%a.0)');
  assert.equal(run(text('return(any.is_int(box.f64(%a.0)))', '(%a.0: f64) -> i32')), 'return(0:i32)');
  const known = 'local %x.1: any %x.1 = box.ref(%c.0) drop(call[effect](1:i32)) if(any.is[Other](%x.1)) { return(1:i32) } return(field.get[Cell, v](unbox.ref[Cell](%x.1)))';
  assert.match(run(text(known, '(%c.0: ref<Cell>) -> i32')), /return\(field\.get\[Cell, v\]\(%c\.0\)\)/);
  assert.equal(run(text('return(field.get[Sub, w](ref.down[Sub](ref.up[Cell](%s.0))))', '(%s.0: ref<Sub>) -> i32')), 'return(field.get[Sub, w](%s.0))');
});

test('blocks and breaks become structure', () => {
  const body = 'local %r.1: i32 block[#0] { if(%a.0) { %r.1 = 1:i32 break[#0] } %r.1 = 2:i32 } return(%r.1)';
  assert.equal(run(text(body, '(%a.0: i32) -> i32')), 'return(cond[i32](%a.0, 1:i32, 2:i32))');
});

test('a loop that does not repeat is no loop; an endless counter nobody reads goes', () => {
  const once = run(text('loop[#0] { drop(call[effect](1:i32)) break[#0] } return(3:i32)'));
  assert.equal(once, 'drop(call[effect](1:i32))\nreturn(3:i32)');
});

test('dead stores go, also in loops', () => {
  const body = `local %i.1: i32 local %t.2: i32
    loop[#0] { if(i32.ge_s(%i.1, %n.0)) { break[#0] } %t.2 = i32.mul(%i.1, 3:i32) %i.1 = i32.add(%i.1, 1:i32) }
    return(%i.1)`;
  assert.doesNotMatch(run(text(body, '(%n.0: i32) -> i32')), /mul/);
});

test('a value seen by a handler is not a dead store', () => {
  const source = text('local %x.0: i32 local %e.1: any %x.0 = 1:i32 try[%e.1] { %x.0 = 2:i32 if(call[effect](1:i32)) { throw(none) } %x.0 = 3:i32 } handler { return(%x.0) } return(9:i32)');
  assert.deepEqual(interpret(simplify(parseText(source))), [2]);
});

test('the iterator protocol dissolves', () => {
  const source = `pyw-ir 0.1 test
class list { _len: i32  _items: array<i64> }
class Iter final { _list: ref<list>  _i: i32  value: i64 }
export sum = sum
func iter(%xs.0: ref<list>) -> ref<Iter> { return(new[Iter](%xs.0, 0:i32, 0:i64)) }
func advance(%it.0: ref<Iter>) -> i32 {
  local %i.1: i32
  %i.1 = field.get[Iter, _i](%it.0)
  if(i32.ge_s(%i.1, field.get[list, _len](field.get[Iter, _list](%it.0)))) { return(0:i32) }
  field.set[Iter, value](%it.0, array.get[i64](field.get[list, _items](field.get[Iter, _list](%it.0)), %i.1))
  field.set[Iter, _i](%it.0, i32.add(%i.1, 1:i32))
  return(1:i32)
}
func sum(%xs.0: ref<list>) -> i64 {
  local %s.1: i64
  local %it.2: ref<Iter>
  %it.2 = call[iter](%xs.0)
  loop[#0] {
    if(i32.eqz(call[advance](%it.2))) { break[#0] }
    %s.1 = i64.add(%s.1, field.get[Iter, value](%it.2))
  }
  return(%s.1)
}`;
  const out = optimise(parseText(source), 'release', { verify: true, disable: ['outline-loops'] });
  assert.deepEqual(out.functions.map((f) => f.name), ['sum']);
  const code = printFunc(out.functions[0] as Program['functions'][number]);
  assert.doesNotMatch(code, /new|Iter|call/);
  // One test a round: the one of the list's end.
  assert.equal(code.split('if(').length, 2);
});

test('a call that depends on its arguments alone is made once, though it may throw; others are made again', () => {
  const more = `
func half(%x.0: f64) -> f64 inline never { if(f64.eq(%x.0, 0:f64)) { @g = 1:i32 throw(none) } return(f64.div(%x.0, 2:f64)) }
func counted(%x.0: f64) -> f64 inline never { @g = i32.add(@g, 1:i32) return(%x.0) }`;
  const body = (callee: string): string =>
    `local %a.1: f64 local %b.2: f64 %a.1 = call[${callee}](%x.0) drop(call[effect](1:i32)) %b.2 = call[${callee}](%x.0) return(f64.sub(%a.1, f64.mul(%b.2, %a.1)))`;
  const calls = (callee: string): number => run(text(body(callee), '(%x.0: f64) -> f64', more)).split(`call[${callee}]`).length - 1;
  assert.equal(calls('half'), 1);
  assert.equal(calls('counted'), 2);
  // On one way only: what another way computed is not there.
  const one =
    'local %a.1: f64 if(f64.lt(%x.0, 1:f64)) { %a.1 = call[half](%x.0) drop(call[effect](i32.trunc_sat_f64_s(%a.1))) } return(call[half](%x.0))';
  assert.equal(run(text(one, '(%x.0: f64) -> f64', more)).split('call[half]').length - 1, 2);
});
