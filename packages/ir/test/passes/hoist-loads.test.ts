/** `hoist-loads`: fields that a loop does not change are read before it, all others where they were. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Node } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { hoistLoads } from '../../src/passes/hoist-loads.ts';
import { visitAll } from '../../src/passes/simplify-tree.ts';
import { validate } from '../../src/validate.ts';

/** Loads of fields inside and outside loops, after the pass; the program gives what it gave. */
const run = (body: string, more = ''): { inside: number; outside: number; result: unknown } => {
  const p = parseText(`pyw-ir 0.1 test
class P { a: i32 b: i32 next: ref<P> }
export _start = main
${more}
func main() -> i32 {
${body}
}`);
  assert.deepEqual(validate(p), []);
  const out = hoistLoads(p);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(interpret(out), interpret(p));
  let inside = 0;
  let all = 0;
  const { body: made } = out.functions.find((f) => f.name === 'main')!;
  const isLoad = (n: Node): boolean => n.kind === 'field.get';
  visitAll(made, (n) => {
    if (isLoad(n)) all++;
    if (n.kind === 'loop') visitAll(n.body, (m) => void (isLoad(m) && inside++));
  });
  return { inside, outside: all - inside, result: interpret(out)[0] };
};
const rounds = (inner: string): string => `local %i.0: i32 local %s.1: i32 local %p.2: ref<P> local %q.3: ref<P>
  %q.3 = new[P](2:i32, 3:i32, ref.null[P])
  %p.2 = new[P](5:i32, 7:i32, %q.3)
  loop[#0] {
    if(i32.ge_s(%i.0, 4:i32)) { break[#0] }
    ${inner}
    %i.0 = i32.add(%i.0, 1:i32)
  }
  return(%s.1)`;

test('a field that nothing writes, of a local that stays', () => {
  assert.deepEqual(run(rounds('%s.1 = i32.add(%s.1, field.get[P, a](%p.2))')), { inside: 0, outside: 1, result: 20 });
});

test('what is reached through another field, level by level', () => {
  const { inside, result } = run(rounds('%s.1 = i32.add(%s.1, field.get[P, b](field.get[P, next](%p.2)))'));
  assert.deepEqual([inside, result], [0, 12]);
});

test('a field that the loop writes, itself or by a call, and a local that it assigns', () => {
  assert.equal(run(rounds('field.set[P, a](%q.3, %i.0) %s.1 = i32.add(%s.1, field.get[P, a](%p.2))')).inside, 1);
  const writer = 'func write(%p.0: ref<P>, %v.1: i32) -> i32 { field.set[P, a](%p.0, %v.1) return(0:i32) }';
  assert.equal(run(rounds('drop(call["write"](%p.2, %i.0)) %s.1 = i32.add(%s.1, field.get[P, a](%p.2))'), writer).inside, 1);
  assert.equal(run(rounds('%s.1 = i32.add(%s.1, field.get[P, a](%p.2)) %p.2 = new[P](1:i32, 1:i32, ref.null[P])')).inside, 1);
});

test('a write on the way out does not count; one that a handler comes back from does', () => {
  const leaving = 'if(i32.gt_s(%i.0, 9:i32)) { field.set[P, a](%p.2, 0:i32) return(%s.1) } %s.1 = i32.add(%s.1, field.get[P, a](%p.2))';
  assert.equal(run(rounds(leaving)).inside, 0);
  const caught = rounds(`try[%e.4] { if(i32.eq(%i.0, 2:i32)) { field.set[P, a](%p.2, 100:i32) throw(none) } } handler { }
    %s.1 = i32.add(%s.1, field.get[P, a](%p.2))`).replace('local %q.3: ref<P>', 'local %q.3: ref<P> local %e.4: any');
  assert.deepEqual(run(caught), { inside: 1, outside: 0, result: 210 });
});

test('what a call writes before it throws counts where a handler comes back', () => {
  const thrower = `func check(%p.0: ref<P>, %v.1: i32) -> i32 {
  if(i32.eq(%v.1, 2:i32)) { field.set[P, a](%p.0, 100:i32) throw(none) }
  return(0:i32)
}`;
  const call = 'drop(call["check"](%p.2, %i.0))';
  const read = '%s.1 = i32.add(%s.1, field.get[P, a](%p.2))';
  assert.equal(run(rounds(`${call.replace('%i.0', '0:i32')} ${read}`), thrower).inside, 0);
  const caught = rounds(`try[%e.4] { ${call} } handler { } ${read}`).replace('local %q.3: ref<P>', 'local %q.3: ref<P> local %e.4: any');
  assert.deepEqual(run(caught, thrower), { inside: 1, outside: 0, result: 210 });
});

test('an object that is None is not read before the loop', () => {
  const body = rounds('if(i32.gt_s(%i.0, -1:i32)) { break[#0] } %s.1 = i32.add(%s.1, field.get[P, a](%p.2))')
    .replace('%p.2 = new[P](5:i32, 7:i32, %q.3)', '%p.2 = ref.null[P]');
  assert.deepEqual(run(body), { inside: 0, outside: 1, result: 0 });
});

test('what only some rounds read stays', () => {
  assert.equal(run(rounds('if(i32.eq(%i.0, 1:i32)) { %s.1 = field.get[P, a](%p.2) }')).inside, 1);
});

test('what is read on the way out behind a write there is what was written', () => {
  const leaving = `%s.1 = i32.add(%s.1, field.get[P, a](%p.2))
    if(i32.eq(%i.0, 2:i32)) { field.set[P, a](%p.2, 100:i32) return(i32.add(%s.1, field.get[P, a](%p.2))) }`;
  assert.deepEqual(run(rounds(leaving)), { inside: 1, outside: 1, result: 115 });
});
