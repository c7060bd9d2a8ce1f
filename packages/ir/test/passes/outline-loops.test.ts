/** `outline-loops`: loops of run-once functions do their rounds elsewhere, and every way out leads where it led. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHost } from '../../src/interpret-host.ts';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { outlineLoops } from '../../src/passes/outline-loops.ts';
import { validate } from '../../src/validate.ts';
import { randomProgram } from './pipeline-random.ts';

const run = (body: string, more = ''): { names: string[]; result: unknown } => {
  const p = parseText(`pyw-ir 0.1 test\nexport _start = main\n${more}\nfunc main() -> i32 {\n${body}\n}`);
  assert.deepEqual(validate(p), []);
  const out = outlineLoops(p);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(interpret(out), interpret(p));
  return { names: out.functions.map((f) => f.name), result: interpret(out)[0] };
};

test('a loop of more rounds than one call does', () => {
  const { names, result } = run(`local %i.0: i32 local %s.1: i32
    loop[#0] {
      if(i32.ge_s(%i.0, 5000:i32)) { break[#0] }
      %i.0 = i32.add(%i.0, 1:i32)
      if(i32.and(%i.0, 1:i32)) { continue[#0] }
      %s.1 = i32.add(%s.1, %i.0)
    }
    return(i32.add(%s.1, %i.0))`);
  assert.deepEqual(names, ['main', 'main.loop0']);
  assert.equal(result, 6257500);
});

test('nested loops, ways out of both, and a return from inside', () => {
  const body = (limit: number): string => `local %i.0: i32 local %j.1: i32 local %n.2: i32
    loop[#0] {
      %j.1 = 0:i32
      loop[#1] {
        if(i32.gt_s(%j.1, 2000:i32)) { break[#1] }
        if(i32.eq(i32.add(%i.0, %j.1), ${limit}:i32)) { return(%n.2) }
        if(i32.eq(i32.mul(%i.0, %j.1), 39900:i32)) { break[#0] }
        %j.1 = i32.add(%j.1, 1:i32)
        %n.2 = i32.add(%n.2, 1:i32)
        if(i32.eq(%j.1, 1500:i32)) { %i.0 = i32.add(%i.0, 1:i32) continue[#0] }
      }
      %i.0 = i32.add(%i.0, 1:i32)
    }
    return(i32.sub(0:i32, %n.2))`;
  const returned = run(body(1520));
  assert.deepEqual(returned.names, ['main', 'main.loop0', 'main.loop1']);
  assert.ok(run(body(999999)).result as number < 0);
});

test('state seen by a handler stays in the function', () => {
  const { names } = run(
    `local %i.0: i32 local %e.1: any
    try[%e.1] {
      loop[#0] {
        %i.0 = i32.add(%i.0, 1:i32)
        if(i32.gt_s(%i.0, 7:i32)) { throw(none) }
      }
    } handler { return(%i.0) }
    unreachable`,
  );
  assert.deepEqual(names, ['main']);
});

test('functions called often, and library functions, keep their loops', () => {
  const spin = 'func spin(%n.0: i32) -> i32 { loop[#0] { if(i32.le_s(%n.0, 0:i32)) { break[#0] } %n.0 = i32.sub(%n.0, 1:i32) } return(%n.0) }';
  assert.deepEqual(run('return(i32.add(call[spin](3:i32), call[spin](4:i32)))', spin).names, ['spin', 'main']);
  assert.deepEqual(run('return(call[spin](3:i32))', spin).names, ['spin', 'main', 'spin.loop0']);
});

test('random programs', () => {
  const outcome = (p: Program): string => {
    let out = '';
    try {
      interpret(p, { host: createHost({ write: (_, bytes) => { out += `${bytes.join()} `; } }), fuel: 20000 });
      return `${out}end`;
    } catch (error) {
      return `${out}${(error as Error).name}`;
    }
  };
  let outlined = 0;
  for (let seed = 0; seed < 80; seed++) {
    const before = randomProgram(seed);
    const after = outlineLoops(before);
    assert.deepEqual(validate(after), [], `seed ${seed}`);
    const wanted = outcome(before);
    if (wanted.endsWith('IrTrap')) continue;
    assert.equal(outcome(after), wanted, `seed ${seed}`);
    outlined += after.functions.length - before.functions.length;
  }
  assert.ok(outlined > 20, String(outlined));
});
