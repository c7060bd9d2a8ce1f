/** Every op of the table is interpreted at least once, with edge values. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  createHost,
  forEachNode,
  instantiate,
  interpret,
  IrExit,
  IrThrow,
  IrTrap,
  OPS,
  parseText,
  runProgram,
  showError,
  validate,
} from '../src/index.ts';
import { casesProgram, type Expected, EXPRESSION_CASES, STATEMENT_CASES } from './op-cases.ts';

const program = casesProgram();

const check = (name: string, expected: Expected): void => {
  // A fresh instance each: memory and globals start anew.
  const run = (): unknown => instantiate(program).call(name)[0];
  if (expected instanceof RegExp) assert.throws(run, expected);
  else assert.ok(Object.is(run(), expected), `found ${String(run())}, expected ${String(expected)}`);
};

test('the cases are a valid program', () => {
  assert.deepEqual(
    validate(program).map(e => showError(e)),
    [],
  );
});

test('the cases use every op', () => {
  const seen = new Set<string>();
  for (const func of program.functions) forEachNode(func.body, node => seen.add(node.kind));
  assert.deepEqual(
    Object.keys(OPS).filter(kind => !seen.has(kind)),
    [],
  );
});

for (const [i, [text, , expected]] of EXPRESSION_CASES.entries()) test(text, () => check(`e${i}`, expected));
for (const [i, [, body, , expected]] of STATEMENT_CASES.entries()) test(body, () => check(`s${i}`, expected));

test('operands are evaluated from left to right', () => {
  const p = parseText(`
    global log: int = 0:int
    func note(%n: int) -> int { @log = int.add(int.mul(@log, 10:int), %n) return(%n) }
    func f() -> int {
      drop(int.add(int.mul(call[note](1:int), call[note](2:int)), seq[int] { drop(call[note](3:int)) } (call[note](4:int))))
      return(@log)
    }`);
  assert.deepEqual(interpret(p, { entry: 'f' }), [1234n]);
});

test('globals and memory stay between the calls of one instance', () => {
  const p = parseText(`
    global n: i32 = 0:i32
    func count() -> i32 { @n = i32.add(@n, 1:i32) mem.store32(0:i32, @n) return(mem.load32(0:i32)) }
    export tick = count`);
  const instance = instantiate(p);
  instance.call('tick');
  assert.deepEqual(instance.call('tick'), [2]);
  assert.deepEqual(instantiate(p).call('tick'), [1]);
});

test('an uncaught throw surfaces with its value', () => {
  const p = parseText('func f() { throw(box.int(42:int)) }');
  assert.throws(
    () => interpret(p, { entry: 'f' }),
    (e: unknown) => e instanceof IrThrow && e.value === 42n,
  );
});

test('traps say function, file and line', () => {
  const p = parseText(`
    func f() -> int { return(int.floordiv!0(1:int, 0:int)) }
    file "main.py"
    position 0 = 0:7:3 f`);
  assert.throws(
    () => interpret(p, { entry: 'f' }),
    (e: unknown) => e instanceof IrTrap && e.message === 'division by zero (in f, main.py:7)',
  );
});

test('fuel bounds loops and recursion; too deep recursion is a trap', () => {
  const p = parseText('func f() { loop[#1] {} } func g() { drop(call[g]) }');
  assert.throws(() => interpret(p, { entry: 'f', fuel: 1000 }), /out of fuel/);
  assert.throws(() => interpret(p, { entry: 'g', fuel: 1000 }), /out of fuel/);
  assert.throws(() => interpret(p, { entry: 'g' }), /stack overflow/);
});

test('locals of each activation are its own', () => {
  const p = parseText(`func fact(%n: int) -> int {
    local %rest: int
    if(int.eq(%n, 0:int)) { return(1:int) }
    %rest = call[fact](int.sub(%n, 1:int))
    return(int.mul(%n, %rest))
  }`);
  assert.deepEqual(interpret(p, { entry: 'fact', args: [25n] }), [15511210043330985984000000n]);
  assert.throws(() => interpret(p, { entry: 'fact' }), /takes 1 arguments, 0 given/);
});

test('the host writes bytes, ends programs and formats numbers', () => {
  const p = parseText(`
    func _start() -> i32 {
      local %d: i32
      %d = call.host[f64_digits](0.1:f64, 0:i32)
      drop(call.host[write](1:i32, 0:i32, i32.shr_u(%d, 12:i32)))
      mem.store8(1:i32, 10:i32)
      drop(call.host[write](1:i32, 1:i32, 1:i32))
      if(i32.ne(i32.and(%d, 4095:i32), 2048:i32)) { abort["exponent"] }
      drop(call.host[exit](3:i32))
      return(0:i32)
    }
    func quit() { abort["é"] }
    export _start = _start`);
  const out: string[] = [];
  const write = (fd: number, bytes: Uint8Array): void => {
    out.push(`${fd}:${new TextDecoder().decode(bytes)}`);
  };
  assert.equal(runProgram(p, { write }), 3);
  assert.throws(() => interpret(p, { entry: 'quit', host: createHost({ write }) }), IrExit);
  assert.deepEqual(out, ['1:1', '1:\n', '2:é\n']);
});

test('big integers of the host agree with the int ops', () => {
  const { functions: h } = createHost();
  const call = (name: keyof typeof h, ...args: unknown[]): unknown =>
    (h[name] as (...a: unknown[]) => unknown)(...args);
  assert.equal(call('big_floordiv', -7n, 2n), -4n);
  assert.equal(call('big_mod', -7n, 2n), 1n);
  assert.equal(call('big_mod', 7n, -2n), -1n);
  assert.equal(call('big_to_digits', -255n, 16), '-ff');
  assert.equal(call('big_bit_length', -(2n ** 70n)), 71);
  assert.equal(call('big_to_i64', 2n ** 64n + 5n), 5n);
  assert.equal(call('big_fits_i64', 2n ** 63n), 0);
});
