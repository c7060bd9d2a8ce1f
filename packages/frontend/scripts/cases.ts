/** Runs cases in this process, straight from the sources: `cases.ts [FILTER] [--next] [--release] [-v]`; with
 * `--release` by all passes of release builds but wasm-opt. A development aid. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate, type Program } from '@pyw/ir';
import { optimise } from '@pyw/ir/passes';
import { coroutines } from '../../ir/src/passes/coroutines.ts';
import { generators } from '../../ir/src/passes/generators.ts';
import { narrowInts } from '../../ir/src/passes/narrow-ints.ts';
import { lowerRange } from '../../ir/src/passes/lower-range.ts';
import { emitWasm } from '@pyw/wasm-backend';
import { GRANT_ALL, load } from '@pyw/host-node';
import { pythonFiles } from '../../stdlib/scripts/write-sources.ts';
import { compile } from '../src/compile.ts';

const args = process.argv.slice(2);
const filter = args.find((a) => !a.startsWith('-')) ?? '';
const folder = args.includes('--next') ? 'tests/cases-next' : 'tests/cases';
const verbose = args.includes('-v');
const library: Record<string, string> = Object.fromEntries(
  pythonFiles(fileURLToPath(new URL('../../stdlib/py/', import.meta.url))).map((f) => [f.name, f.text]),
);
const tally = new Map<string, number>();
const note = (kind: string, file: string, detail: string): void => {
  tally.set(kind, (tally.get(kind) ?? 0) + 1);
  if (kind !== 'ok') console.log(`${kind.padEnd(9)} ${file}: ${detail.split('\n')[0]!.slice(0, 180)}`);
  if (verbose && kind !== 'ok') console.log(detail);
};
for (const out of globSync(`${folder}/**/*.out`).sort()) {
  const file = out.replace(/\.out$/, '.py');
  if (!file.includes(filter)) continue;
  let stdout = '';
  let stderr = '';
  try {
    const result = compile({ entry: file, library, readModule: (p) => (existsSync(p) ? readFileSync(p, 'utf8') : null) });
    if (!result.program) {
      note('refused', file, result.diagnostics.map((d) => `${d.filename}:${d.span.start.line} ${d.code} ${d.message}`).join('\n'));
      continue;
    }
    let program: Program = result.program;
    let errors = validate(program);
    if (errors.length === 0 && args.includes('--release')) {
      program = optimise(program, 'release');
      errors = validate(program);
    } else if (errors.length === 0 && !args.includes('--raw')) {
      program = lowerRange(narrowInts(generators(coroutines(program))));
      errors = validate(program);
    }
    if (errors.length) {
      note('invalid', file, JSON.stringify(errors[0]));
      continue;
    }
    const { wasm } = emitWasm(program, { names: true });
    const decoder = new TextDecoder();
    const instance = load(wasm, {
      grants: GRANT_ALL,
      write: (fd, bytes) => {
        const text = decoder.decode(bytes);
        if (fd === 1) stdout += text;
        else stderr += text;
      },
    });
    const status = instance.run();
    const want = readFileSync(out, 'utf8');
    const exit = existsSync(file.replace(/\.py$/, '.exit')) ? Number(readFileSync(file.replace(/\.py$/, '.exit'), 'utf8')) : 0;
    if (stdout === want && status === exit) note('ok', file, '');
    else {
      const a = stdout.split('\n');
      const b = want.split('\n');
      const i = b.findIndex((l, k) => l !== a[k]);
      note('wrong', file, `line ${i + 1}: got ${JSON.stringify(a[i])} want ${JSON.stringify(b[i])} status ${status}/${exit} ${stderr.split('\n').slice(-2).join(' ')}`);
    }
  } catch (e) {
    note('crash', file, e instanceof Error ? `${e.message} ${e.stack?.split('\n').slice(1, 4).join(' ')}` : String(e));
  }
}
console.log(Object.fromEntries(tally));
