/** Compiles one program and prints its IR, or runs it: `try.ts FILE [--ir|--types]`. A development aid. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as irLib from '@pyw/ir';
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
  const lib = irLib as unknown as Record<string, (p: unknown) => unknown>;
  if (mode === '--ir') console.log(lib['print']!(result.program));
  const errors = lib['validate']!(result.program) as unknown[];
  for (const e of errors.slice(0, 20)) console.error('INVALID', JSON.stringify(e));
} else process.exitCode = 3;
