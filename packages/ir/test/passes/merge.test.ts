/** `merge-identical`: equal functions become one, tracebacks stay right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret } from '../../src/interpret.ts';
import type { Program } from '../../src/node.ts';
import { parseText } from '../../src/parse-text.ts';
import { mergeIdentical } from '../../src/passes/merge-identical.ts';
import { validate } from '../../src/validate.ts';

const names = (p: Program): string[] => p.functions.map((f) => f.name);
const head = 'pyw-ir 0.1 test\nexport _start = main\n';

test('functions equal but for names merge, then their callers', () => {
  const p = parseText(`${head}
func f1(%a.0: i32) -> i32 { loop[#1] { if(%a.0) { break[#1] } %a.0 = 3:i32 } return(%a.0) }
func f2(%b.0: i32) -> i32 { loop[#7] { if(%b.0) { break[#7] } %b.0 = 3:i32 } return(%b.0) }
func f3(%b.0: i32) -> i32 { loop[#7] { if(%b.0) { break[#7] } %b.0 = 4:i32 } return(%b.0) }
func g1(%a.0: i32) -> i32 { return(call[f1](%a.0)) }
func g2(%a.0: i32) -> i32 { return(call[f2](%a.0)) }
func r1(%a.0: i32) -> i32 { if(%a.0) { return(call[r1](i32.sub(%a.0, 1:i32))) } return(5:i32) }
func r2(%a.0: i32) -> i32 { if(%a.0) { return(call[r2](i32.sub(%a.0, 1:i32))) } return(5:i32) }
func main() -> i32 { return(i32.add(i32.add(call[g1](0:i32), call[g2](0:i32)), i32.add(call[f3](0:i32), i32.add(call[r1](2:i32), call[r2](3:i32))))) }`);
  const out = mergeIdentical(p);
  assert.deepEqual(validate(out), []);
  assert.deepEqual(names(out), ['f1', 'f3', 'g1', 'r1', 'main']);
  assert.deepEqual(interpret(out), interpret(p));
});

test('places of user code keep functions apart, places of library code do not', () => {
  const program = (internal: boolean): Program => {
    const p = parseText(`${head}
func f1() -> i32 { throw(none) }
func f2() -> i32 { throw(none) }
func main() -> i32 { return(i32.add(call[f1](), call[f2]())) }`);
    const place = (f: Program['functions'][number], pos: number): Program['functions'][number] => ({ ...f, body: f.body.map((s) => ({ ...s, pos })) });
    return {
      ...p,
      files: [{ path: 'a.py', internal }],
      positions: [1, 2].map((line) => ({ file: 0, line, column: 0, scope: 'f' })),
      functions: p.functions.map((f, i) => (i < 2 ? place(f, i) : f)),
    };
  };
  assert.deepEqual(names(mergeIdentical(program(false))), ['f1', 'f2', 'main']);
  assert.deepEqual(names(mergeIdentical(program(true))), ['f1', 'main']);
});
