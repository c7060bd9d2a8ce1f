/** Compiles one program and prints its IR, or runs it: `try.ts FILE [--ir|--types]`. A development aid. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { print, validate } from '@pyw/ir';
import { coroutines } from '../../ir/src/passes/coroutines.ts';
import { generators } from '../../ir/src/passes/generators.ts';
import { narrowInts } from '../../ir/src/passes/narrow-ints.ts';
import { lowerRange } from '../../ir/src/passes/lower-range.ts';
import { emitWasm, resolveSourceMap, sourceMap } from '@pyw/wasm-backend';
import { GRANT_ALL, run } from '@pyw/host-node';
import { pythonFiles } from '../../stdlib/scripts/write-sources.ts';
import { compile } from '../src/compile.ts';

const [file, mode] = process.argv.slice(2);
// The library straight from its sources, so that edits count at once.
const library: Record<string, string> = Object.fromEntries(
  pythonFiles(fileURLToPath(new URL('../../stdlib/py/', import.meta.url))).map((f) => [f.name, f.text]),
);
const result = compile({
  library,
  entry: file!,
  readModule: (p) => {
    try {
      return readFileSync(p, 'utf8');
    } catch {
      return null;
    }
  },
});
for (const d of result.diagnostics) console.error(`${d.filename}:${d.span.start.line}:${d.span.start.column}: ${d.code} ${d.message}`);
if (mode === '--types') console.log(result.types());
if (result.program) {
  let program = result.program;
  const check = (what: string): void => {
    for (const e of validate(program).slice(0, 10)) console.error('INVALID', what, JSON.stringify(e));
  };
  if (mode === '--ir') console.log(print(program));
  check('front end');
  if (mode === '--opt' || mode === '--opt-ir') {
    const { optimise } = await import('@pyw/ir/passes');
    program = optimise(program, 'release');
    check('passes');
  } else {
    program = lowerRange(narrowInts(generators(coroutines(program))));
    check('narrow');
  }
  if (mode === '--opt-ir') console.log(print(program));
  if (mode !== '--ir' && mode !== '--opt-ir' && mode !== '--types') {
    const emitted = emitWasm(program, { names: true });
    if (process.argv.includes('--size')) console.error(`${emitted.wasm.length} bytes`);
    process.exitCode = await run(emitted.wasm, { grants: GRANT_ALL, sourceMap: JSON.stringify(resolveSourceMap(sourceMap(emitted), program)) });
  }
} else process.exitCode = 3;
