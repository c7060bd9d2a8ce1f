/** Compiles one program and prints its IR, or runs it: `try.ts FILE [--ir|--types]`. A development aid. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { print, validate } from '@pyw/ir';
import { narrowInts } from '../../ir/src/passes/narrow-ints.ts';
import { lowerRange } from '../../ir/src/passes/lower-range.ts';
import { emitWasm } from '@pyw/wasm-backend';
import { run } from '@pyw/host-node';
import { compile } from '../src/compile.ts';

const [file, mode] = process.argv.slice(2);
// The library straight from its sources, so that edits count at once.
const dir = new URL('../../stdlib/py/builtins/', import.meta.url);
const library: Record<string, string> = {};
let index = '';
for (const f of readdirSync(dir)) {
  if (!f.endsWith('.py')) continue;
  const name = f === '__init__.py' ? 'pyw.builtins' : `pyw.builtins.${f.slice(0, -3)}`;
  library[name] = readFileSync(new URL(f, dir), 'utf8');
  for (const m of library[name].matchAll(/^(?:class|def) ([A-Za-z]\w*)/gm)) index += `from ${name} import ${m[1]}\n`;
}
if (!existsSync(new URL('str.py', dir))) {
  library['pyw.builtins.str'] = readFileSync('/tmp/strstub.py', 'utf8');
  library['pyw.builtins.functions'] = readFileSync('/tmp/funstub.py', 'utf8');
  index += 'from pyw.builtins.str import str\nfrom pyw.builtins.functions import print\n';
}
if (!existsSync(new URL('__init__.py', dir))) library['pyw.builtins'] = index;
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
    const { runPasses } = await import('./passes.ts');
    program = runPasses(program, check);
    check('passes');
  } else {
    program = lowerRange(narrowInts(program));
    check('narrow');
  }
  if (mode === '--opt-ir') console.log(print(program));
  if (mode !== '--ir' && mode !== '--opt-ir' && mode !== '--types') {
    const { wasm } = emitWasm(program, { names: true });
    if (process.argv.includes('--size')) console.error(`${wasm.length} bytes`);
    process.exitCode = run(wasm);
  }
} else process.exitCode = 3;
