/**
 * Compile time over program size: writes programs of ordinary, varied code, compiles them in this process and prints what
 * each stage took. The code is made anew from a seed; each program also runs under CPython, if one is named.
 *
 *   node --conditions=pyw-source --import tsx bench/compile-time.ts [LINES ...] [--seed N] [--release] [--keep FOLDER]
 *
 * Out: a line a program: lines, processor seconds of parsing and inference, passes, emission; peak memory of the process.
 * For a figure of memory ask for one size only.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compile } from '@pyw/frontend';
import { optimise } from '@pyw/ir/passes';
import { emitWasm } from '@pyw/wasm-backend';
import { programOf } from './compile-time-program.ts';

// As the command does (packages/cli/src/build/tiers.ts).
setFlagsFromString('--no-turbofan');

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};
const release = args.includes('--release');
const seed = Number(option('seed') ?? 1);
const sizes = args.filter(a => /^\d+$/.test(a) && a !== option('seed')).map(Number);
const keep = option('keep');
const folder = keep ?? mkdtempSync(join(tmpdir(), 'pyw-compile-time-'));
if (keep !== undefined) mkdirSync(keep, { recursive: true });

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

try {
  console.log('  lines   infer  passes    emit   total s   functions   wasm KB   peak MB');
  for (const lines of sizes.length > 0 ? sizes : [2_000, 10_000, 50_000]) {
    const files = programOf(lines, seed);
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const written = [...files.values()].reduce((n, text) => n + text.split('\n').length - 1, 0);
    const times = [seconds()];
    const result = compile({
      entry: join(folder, 'main.py'),
      readModule: path => (dirname(path) === folder ? (files.get(path.slice(folder.length + 1)) ?? null) : read(path)),
      exports: null,
    });
    times.push(seconds());
    if (result.program === null) {
      for (const d of result.diagnostics.slice(0, 5)) console.log(`${d.filename}:${d.span.start.line}: ${d.code} ${d.message}`);
      process.exitCode = 1;
      continue;
    }
    const program = optimise(result.program, release ? 'release' : 'dev', { profile: 'gc' });
    times.push(seconds());
    const { wasm } = emitWasm(program, { profile: 'gc', names: !release });
    times.push(seconds());
    if (keep !== undefined) writeFileSync(join(folder, 'main.wasm'), wasm);
    const stages = times.slice(1).map((t, i) => (t - times[i]!).toFixed(2).padStart(7));
    const total = (times.at(-1)! - times[0]!).toFixed(2).padStart(9);
    const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
    console.log(
      `${String(written).padStart(7)} ${stages.join(' ')} ${total} ${String(program.functions.length).padStart(11)} ` +
        `${(wasm.length / 1024).toFixed(0).padStart(9)} ${peak.padStart(9)}`,
    );
  }
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true, force: true });
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
