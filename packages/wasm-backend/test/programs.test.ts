/** Text programs by the interpreter, and compiled: through both encodings of exceptions, with and without names and hints, and through wasm-opt. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { assertValid, createHost, interpret, parseText } from '@pyw/ir';
import { emitWasm, type EmitOptions, WASM_OPT_FEATURES } from '@pyw/wasm-backend';
import { run } from './host.ts';
import { PROGRAMS, type TestProgram } from './programs.ts';

const parse = (p: TestProgram) => {
  const program = parseText(`${p.text}\nexport main = main\n`);
  assertValid(program);
  return program;
};
const check = (p: TestProgram, wasm: Uint8Array): void => {
  const { exports, output } = run(wasm);
  assert.equal(exports['main']!(), p.result);
  if (p.output !== undefined) assert.equal(output[1], p.output);
};

const VARIANTS: readonly EmitOptions[] = [
  {},
  { names: true },
  { branchHints: false },
  { exceptions: 'legacy', names: true },
];

for (const p of PROGRAMS) {
  test(p.name, () => {
    const program = parse(p);
    let written = '';
    const host = createHost({ write: (_fd, bytes) => void (written += new TextDecoder().decode(bytes)) });
    assert.deepEqual(interpret(program, { host, entry: 'main' }), [p.result]);
    if (p.output !== undefined) assert.equal(written, p.output);
    for (const options of VARIANTS) check(p, emitWasm(program, options).wasm);
  });
}

test('wasm-opt takes the output with features listed one by one', () => {
  const bin = join(createRequire(import.meta.url).resolve('binaryen/package.json'), '..', 'bin', 'wasm-opt');
  const folder = mkdtempSync(join(tmpdir(), 'pyw-opt-'));
  try {
    // starting wasm-opt takes a second: only the programs that use the most of the format
    for (const p of PROGRAMS.filter((_, i) => [1, 2, 4, 6].includes(i))) {
      const input = join(folder, 'in.wasm');
      const output = join(folder, 'out.wasm');
      writeFileSync(input, emitWasm(parse(p), { names: true }).wasm);
      execFileSync(process.execPath, [bin, input, '-o', output, '-O2', ...WASM_OPT_FEATURES.gc], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      check(p, readFileSync(output));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
