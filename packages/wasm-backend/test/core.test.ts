/** The core profile: modules without GC, WASI instead of the host's ABI, ints that end the program beyond 64 bits. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertValid, parseText } from '@pyw/ir';
import { emitWasm, ProfileError, WASM_OPT_FEATURES } from '@pyw/wasm-backend';
import { Exit, run } from './host.ts';

const emitCore = (text: string): Uint8Array => {
  const program = parseText(text);
  assertValid(program);
  return emitWasm(program, { profile: 'core', names: true }).wasm;
};

const ARITHMETIC = `
func add(%a: int, %b: int) -> int {
  return(int.add(%a, %b))
}
func mul(%a: int, %b: int) -> int {
  return(int.mul(%a, %b))
}
func floordiv(%a: int, %b: int) -> int {
  return(int.floordiv(%a, %b))
}
func mod(%a: int, %b: int) -> int {
  return(int.mod(%a, %b))
}
func pow(%a: int, %b: int) -> int {
  return(int.pow(%a, %b))
}
func shl(%a: int, %b: int) -> int {
  return(int.shl(%a, %b))
}
func triple(%a: int, %b: int) -> int {
  return(int.sub(int.mul(%a, 3:int), %b))
}
func apply(%a: int, %b: int) -> int {
  local %f: "func<(int,int)->(int)>"
  %f = cond["func<(int,int)->(int)>"](int.gt(%a, %b), func.ref[mod, "func<(int,int)->(int)>"], func.ref[add, "func<(int,int)->(int)>"])
  return(call.ref["func<(int,int)->(int)>"](%f, %a, %b))
}
export add = add
export mul = mul
export floordiv = floordiv
export mod = mod
export pow = pow
export shl = shl
export triple = triple
export apply = apply
`;

const floorDiv = (x: bigint, y: bigint): bigint => ((x / y) * y !== x && x < 0n !== y < 0n ? x / y - 1n : x / y);
const FUNCTIONS: Record<string, (x: bigint, y: bigint) => bigint | null> = {
  add: (x, y) => x + y,
  mul: (x, y) => x * y,
  floordiv: (x, y) => (y === 0n ? null : floorDiv(x, y)),
  mod: (x, y) => (y === 0n ? null : x - y * floorDiv(x, y)),
  pow: (x, y) => (y < 0n || y > 70n ? null : x ** y),
  shl: (x, y) => (y < 0n ? null : x === 0n ? 0n : y > 70n ? 2n ** 70n : x << y),
  triple: (x, y) => (BigInt.asIntN(64, x * 3n) === x * 3n ? x * 3n - y : 2n ** 70n),
  apply: (x, y) => (x > y ? (y === 0n ? null : x - y * floorDiv(x, y)) : x + y),
};

test('results are exact or the program ends', () => {
  const wasm = emitCore(ARITHMETIC);
  const edges = [
    0n,
    1n,
    2n,
    3n,
    5n,
    31n,
    63n,
    64n,
    2n ** 31n,
    2n ** 32n,
    3037000500n,
    2n ** 61n,
    2n ** 62n,
    2n ** 63n - 1n,
  ]
    .flatMap(v => [v, -v])
    .concat(-(2n ** 63n));
  const { exports } = run(wasm);
  let overflows = 0;
  for (const x of edges) {
    for (const y of edges) {
      for (const [name, f] of Object.entries(FUNCTIONS)) {
        const want = f(x, y);
        if (want === null) continue;
        if (BigInt.asIntN(64, want) === want) assert.equal(exports[name]!(x, y), want, `${name}(${x}, ${y})`);
        else {
          overflows++;
          assert.throws(
            () => exports[name]!(x, y),
            e => e instanceof Exit && e.status === 1,
            `${name}(${x}, ${y})`,
          );
        }
      }
    }
  }
  assert.ok(overflows > 500);
});

test('an overflow says so on stderr', () => {
  const { exports, output } = run(emitCore(ARITHMETIC));
  assert.throws(() => exports['add']!(2n ** 62n, 2n ** 62n), Exit);
  assert.equal(output[2], 'OverflowError: int too large for the core profile\n');
});

const HELLO = `
func main() -> i32 {
  mem.store64(0:i32, 8583909746840200520:i64)
  mem.store64(8:i32, 143418749551:i64)
  drop(call.host[write](1:i32, 0:i32, 13:i32))
  drop(call.host[write](1:i32, 0:i32, 5:i32))
  drop(call.host[write](2:i32, 65530:i32, 6:i32))
  if(i32.eqz(call.host[is_tty](1:i32))) {
    return(9:i32)
  }
  if(f64.ne(call.host[clock](1:i32), 1.5:f64)) {
    return(8:i32)
  }
  return(3:i32)
}
`;

test('output, clock and status by way of WASI', () => {
  const { exports, output } = run(emitCore(`${HELLO}export _start = main\n`));
  assert.throws(
    () => exports['_start']!(),
    e => e instanceof Exit && e.status === 3,
  );
  assert.equal(output[1], 'Hello, world!Hello');
  assert.equal(output[2], '\0'.repeat(6));
});

test('wasm-opt accepts the module with no feature beyond the profile', () => {
  const bin = join(createRequire(import.meta.url).resolve('binaryen/package.json'), '..', 'bin', 'wasm-opt');
  const folder = mkdtempSync(join(tmpdir(), 'pyw-core-'));
  try {
    const file = join(folder, 'm.wasm');
    writeFileSync(file, emitCore(`${ARITHMETIC}${HELLO}export _start = main\n`));
    const flags = ['--mvp-features', ...WASM_OPT_FEATURES.core];
    execFileSync(process.execPath, [bin, file, '-O2', '-o', join(folder, 'o.wasm'), ...flags], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what the profile lacks is refused with function and place', () => {
  const program = parseText(
    `
class C final {}
func unused() {
  throw(none)
}
func f() -> i32 {
  drop!0(new[C]())
  return(i32.const_1())
}
export f = f
file "a.py"
position 0 = 0:7:2 f
`.replace('i32.const_1()', '1:i32'),
  );
  assert.throws(
    () => emitWasm(program, { profile: 'core' }),
    e => {
      assert.ok(e instanceof ProfileError);
      assert.equal(e.message, 'the core profile cannot express this program: f (a.py:7): objects need the gc profile');
      assert.deepEqual(e.refusals, [
        {
          code: 'PYW3900',
          message: 'objects need the gc profile',
          func: 'f',
          display: 'f',
          position: program.positions[0],
          file: 'a.py',
        },
      ]);
      return true;
    },
  );
});
