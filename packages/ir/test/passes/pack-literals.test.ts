/** `pack-literals`: literals that differ in their bytes alone come from one segment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { packLiterals } from '../../src/passes/pack-literals.ts';
import { validate } from '../../src/validate.ts';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'e', ''];

/** Makes a literal of each word twice over, and sums length times the last byte. */
const program = (words: readonly string[], more = ''): Program =>
  parseText(`pyw-ir 0.1 test
export _start = main
class text {
  len: i32
  kind: i32
  bytes: array<i8>
}
${words.map((w, i) => `data d${i} = "${btoa(w)}"\nglobal g${i}: ref<text> = ref.null[text]`).join('\n')}
func init() {
${words.map((w, i) => `@g${i} = new[text](${w.length}:i32, 1:i32, array.data[i8, d${i}](0:i32, ${w.length}:i32))`).join('\n')}
}
func last(%t.0: ref<text>) -> i32 {
  if(i32.eqz(field.get[text, len](%t.0))) { return(7:i32) }
  return(i32.mul(field.get[text, len](%t.0), array.get[i8](field.get[text, bytes](%t.0), i32.sub(field.get[text, len](%t.0), 1:i32))))
}
func main() -> i32 {
  local %sum.0: i32
  drop(call[init])
  drop(call[init])
  ${more}
  ${words.map((_, i) => `%sum.0 = i32.add(i32.mul(%sum.0, 3:i32), call[last](@g${i}))`).join('\n')}
  return(%sum.0)
}`);

const segments = (p: Program): string[] => p.data.map((d) => atob(d.base64));

test('one segment, one function; the function that makes them may run again', () => {
  const p = program(WORDS);
  assert.deepEqual(validate(p), []);
  const out = packLiterals(p);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(segments(out), [WORDS.join('')]);
  assert.equal(out.functions.length, p.functions.length + 1);
  assert.deepEqual(interpret(out), interpret(p));
});

test('a segment that is read elsewhere, and another kind, stay', () => {
  const p = program([...WORDS, 'other'], '%sum.0 = array.len[i8](array.data[i8, d0](0:i32, 3:i32))');
  const init = p.functions[0] as Program['functions'][number];
  const odd = { ...p, functions: p.functions.map((f) => (f === init ? { ...f, body: f.body.map((s, i) => (i === 9 ? kindTwo(s) : s)) } : f)) };
  const out = packLiterals(odd);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(segments(out), ['one', 'other', WORDS.slice(1).join('')]);
  assert.deepEqual(interpret(out), interpret(odd));
});

test('few literals are left alone', () => {
  const p = program(WORDS.slice(0, 5));
  assert.equal(packLiterals(p), p);
});

const kindTwo = (s: Program['functions'][number]['body'][number]): typeof s => {
  assert.equal(s.kind, 'global.set');
  const made = s.args[0];
  assert.ok(made?.kind === 'new');
  return { ...s, args: [{ ...made, args: made.args.map((a, i) => (i === 1 ? { kind: 'i32.const', args: [], value: 2 } : a)) }] } as typeof s;
};
