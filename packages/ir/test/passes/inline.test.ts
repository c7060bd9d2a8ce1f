/** `inline`: what is inlined, what is not, and that it means the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { inline, type InlineOptions } from '../../src/passes/inline.ts';
import { printFunc } from '../../src/print.ts';
import { validate } from '../../src/validate.ts';

const run = (text: string, options?: InlineOptions): Program => {
  const p = parseText(text);
  assert.deepEqual(validate(p), []);
  const out = options === undefined ? inline(p) : inline(p, options);
  assert.deepEqual(validate(out), []);
  return out;
};
const main = (p: Program): string => printFunc(p.functions.find((f) => f.name === 'main') as Program['functions'][number]);
const head = 'pyw-ir 0.1 test\n\nexport _start = main\n\n';

test('a small function becomes its body; an argument that cannot change needs no local', () => {
  const out = run(`${head}
func add(%a.0: i32, %b.1: i32) -> i32 { return(i32.add(%a.0, %b.1)) }
func main() -> i32 {
  local %x.0: i32
  %x.0 = 4:i32
  return(call[add](%x.0, 3:i32))
}`);
  assert.match(main(out), /return\(i32\.add\(%x\.0, 3:i32\)\)/);
});

test('arguments are evaluated once, in order, also around a local they assign', () => {
  const text = `${head}
func sub(%a.0: i32, %b.1: i32) -> i32 { return(i32.sub(i32.mul(%a.0, 100:i32), i32.add(%b.1, %b.1))) }
func main() -> i32 {
  local %x.0: i32
  %x.0 = 4:i32
  return(call[sub](%x.0, seq[i32] { %x.0 = 9:i32 }(%x.0)))
}`;
  const out = run(text);
  assert.doesNotMatch(main(out), /call/);
  assert.deepEqual(interpret(out), [382]);
});

test('returns in the middle become breaks, locals start at zero each time', () => {
  const text = `${head}
func find(%n.0: i32) -> i32 inline always {
  local %i.1: i32
  loop[#0] {
    if(i32.eq(i32.mul(%i.1, %i.1), %n.0)) { return(%i.1) }
    if(i32.gt_s(%i.1, 50:i32)) { break[#0] }
    %i.1 = i32.add(%i.1, 1:i32)
  }
  return(-1:i32)
}
func main() -> i32 {
  local %sum.0: i32
  local %i.1: i32
  loop[#0] {
    if(i32.ge_s(%i.1, 40:i32)) { break[#0] }
    %sum.0 = i32.add(%sum.0, call[find](%i.1))
    %i.1 = i32.add(%i.1, 1:i32)
  }
  return(%sum.0)
}`;
  const p = parseText(text.replace('_start', 'x').replace('func main', 'func main'));
  const wanted = interpret(p, { entry: 'main' });
  // An exported function gets no loops from callees unless they ask for it.
  const exported = { ...p, exports: [{ name: 'x', func: 'main', signature: { params: [], result: 'int' } }] };
  const out = inline(exported);
  assert.doesNotMatch(main(out), /call/);
  assert.match(main(out), /block/);
  assert.deepEqual(interpret(out, { entry: 'main' }), wanted);
});

test('a function that runs once takes no loop in', () => {
  const text = `${head}
func spin(%n.0: i32) -> i32 {
  local %i.1: i32
  loop[#0] {
    if(i32.ge_s(%i.1, %n.0)) { break[#0] }
    %i.1 = i32.add(%i.1, 1:i32)
  }
  return(%i.1)
}
func main() -> i32 { return(call[spin](5:i32)) }`;
  assert.match(main(run(text)), /call/);
});

test('recursion ends; never stays; always goes in whatever its size', () => {
  const long = Array.from({ length: 200 }, (_, i) => `%a.0 = i32.add(%a.0, i32.mul(%a.0, ${i}:i32))`).join('\n');
  const out = run(`${head}
func fact(%n.0: i32) -> i32 {
  if(i32.le_s(%n.0, 1:i32)) { return(1:i32) }
  return(i32.mul(%n.0, call[fact](i32.sub(%n.0, 1:i32))))
}
func shy(%a.0: i32) -> i32 inline never { return(%a.0) }
func big(%a.0: i32) -> i32 inline always { ${long} return(%a.0) }
func main() -> i32 { return(i32.add(call[fact](5:i32), i32.add(call[shy](1:i32), i32.add(call[big](1:i32), call[big](0:i32))))) }`);
  assert.match(main(out), /call\[shy\]/);
  assert.doesNotMatch(main(out), /call\[big\]/);
  const facts = out.functions.find((f) => f.name === 'fact');
  assert.equal(printFunc(facts as Program['functions'][number]).split('call[fact]').length, 2);
});

test('several results go through locals of their own', () => {
  const text = `${head}
func swap(%a.0: i32, %b.1: i32) -> (i32, i32) { return(i32.add(%b.1, 1:i32), i32.add(%a.0, 1:i32)) }
func main() -> i32 {
  local %x.0: i32
  local %y.1: i32
  %x.0 = 10:i32
  %y.1 = 20:i32
  %x.0, %y.1 = call[swap](%x.0, %y.1)
  return(i32.sub(i32.mul(%x.0, 100:i32), %y.1))
}`;
  const out = run(text);
  assert.doesNotMatch(main(out), /call/);
  assert.deepEqual(interpret(out), [2089]);
});

test('inlined code says where it was inlined, chains included', () => {
  const p = parseText(`${head}
func inner() -> i32 { throw(none) }
func outer() -> i32 { return(call[inner]()) }
func main() -> i32 { return(call[outer]()) }`);
  const at = (line: number): Program['positions'][number] => ({ file: 0, line, column: 0, scope: `line${line}` });
  const mark = (name: string, pos: number): Program['functions'][number] => {
    const f = p.functions.find((x) => x.name === name) as Program['functions'][number];
    const first = f.body[0] as Program['functions'][number]['body'][number];
    const body = first.kind === 'return' ? { ...first, args: first.args.map((a) => ({ ...a, pos })) } : { ...first, pos };
    return { ...f, body: [body as typeof first] };
  };
  const program: Program = { ...p, positions: [at(1), at(2), at(3)], files: [{ path: 'a.py', internal: false }], functions: [mark('inner', 0), mark('outer', 1), mark('main', 2)] };
  const out = inline(program);
  const thrown = out.functions[2] as Program['functions'][number];
  let found: number | undefined;
  JSON.stringify(thrown.body, (_, node) => {
    if (node?.kind === 'throw') found = node.pos;
    return node;
  });
  const lines: number[] = [];
  for (let row = found; row !== undefined; row = out.positions[row]?.inlinedAt) lines.push(out.positions[row]?.line ?? -1);
  assert.deepEqual(lines, [1, 2, 3]);
});

test('growth stays in its budget', () => {
  const body = Array.from({ length: 12 }, (_, i) => `%a.0 = i32.add(i32.mul(%a.0, ${i + 2}:i32), %a.0)`).join('\n');
  const calls = Array.from({ length: 400 }, () => '%x.0 = call[f](%x.0)').join('\n');
  const text = `${head}
func f(%a.0: i32) -> i32 { ${body} return(%a.0) }
func main() -> i32 { local %x.0: i32 ${calls} return(%x.0) }`;
  const out = run(text, { small: 1000, single: 0, growth: 2, fresh: 60 });
  const inlined = 400 - (main(out).split('call[f]').length - 1);
  assert.ok(inlined > 5 && inlined < 100, String(inlined));
});
