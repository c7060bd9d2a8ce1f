/**
 * Compiles and runs the programs that `split.py` made: `run.ts OUT [--only MODULE,...] [--match TEXT] [--limit SECONDS]
 * [--again] [--missing] [--batched] [--every N] [--table FILE]`.
 * In: OUT/MODULE/*.py with index.json, what each printed under CPython. Out: OUT/MODULE.results.json, a line for each method that
 * does not pass, a table by module. A method counts if it passes under CPython, and is not skipped by us. `--again` runs only what did not pass the last time, `--missing` what never
 * ran.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

const startedIn = process.cwd();
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args.splice(i, 2)[1];
};
const only = option('--only')?.split(',');
const match = option('--match') ?? '';
const limit = Number(option('--limit') ?? 30) * 1000;
const tableFile = option('--table');
const again = args.includes('--again');
const missing = args.includes('--missing') || args.includes('--batched');
/** Methods of a class first several to a program; what does not pass so runs alone. */
const batched = args.includes('--batched');
/** Only every so manyth. */
const every = Number(option('--every') ?? 1);
const out = resolve(args.filter((a) => !a.startsWith('--'))[0]!);
const workerUrl = new URL('../../../packages/frontend/scripts/conform-worker.ts', import.meta.url);

interface Answer {
  readonly kind: string;
  readonly detail?: string;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly ms: number;
}
interface Result {
  readonly kind: 'pass' | 'fail' | 'refused' | 'crash' | 'timeout' | 'skip';
  readonly detail: string;
  readonly ms: number;
}
let worker: Worker | null = null;
let tell: ((a: Answer) => void) | null = null;
async function start(): Promise<Worker> {
  process.chdir(startedIn);
  const w = new Worker(workerUrl, { resourceLimits: { stackSizeMb: 4, maxOldGenerationSizeMb: 3000 } });
  await new Promise<void>((ready) => {
    w.on('message', (a: Answer) => (a.kind === 'ready' ? ready() : tell?.(a)));
    w.on('error', (e) => {
      if (w === worker) tell?.({ kind: 'died', detail: String(e), ms: 0 });
    });
  });
  return w;
}
async function ask(file: string): Promise<Answer> {
  const w = (worker ??= await start());
  process.chdir(dirname(file));
  return new Promise((done) => {
    const timer = setTimeout(() => tell!({ kind: 'timeout', ms: limit }), limit);
    tell = (a) => {
      clearTimeout(timer);
      tell = null;
      if (a.kind === 'timeout' || a.kind === 'died') {
        worker = null;
        void w.terminate();
      }
      done(a);
    };
    w.postMessage(file);
  });
}
function judge(a: Answer): Result {
  const ms = Math.round(a.ms);
  if (a.kind === 'died') return { kind: 'crash', detail: a.detail ?? '', ms };
  if (a.kind !== 'ran') return { kind: a.kind as Result['kind'], detail: a.detail ?? '', ms };
  const lines = Buffer.from(a.stdout!, 'latin1').toString().trimEnd().split('\n');
  if (lines.at(-1) === 'ok') return { kind: 'pass', detail: '', ms };
  const last = lines.findLast((l) => /^(fail|skip)/.test(l)) ?? a.stderr!.trim().split('\n').at(-1)!;
  // What is about CPython itself is skipped by our stand-in for `test.support`.
  return { kind: last.startsWith('skip') ? 'skip' : 'fail', detail: last, ms };
}

const kinds = ['pass', 'fail', 'refused', 'crash', 'timeout', 'skip'] as const;
const rows: string[] = ['| module | methods | pass | fail | refused | crashed, timeout |', '| --- | ---: | ---: | ---: | ---: | ---: |'];
for (const module of readdirSync(out).sort()) {
  if (!existsSync(join(out, module, 'index.json'))) continue;
  const folder = join(out, module);
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Record<string, string>;
  const resultFile = join(out, `${module}.results.json`);
  const results: Record<string, Result> = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : {};
  const counted = Object.keys(index).filter((f) => index[f] === 'ok');
  if (!only || only.includes(module)) {
    const batches: Record<string, readonly string[]> = batched ? JSON.parse(readFileSync(join(folder, 'batches.json'), 'utf8')) : {};
    for (const [batch, files] of Object.entries(batches)) {
      if (files.some((f) => results[f] || !f.includes(match))) continue;
      const a = await ask(join(folder, batch));
      if (a.kind !== 'ran') continue;
      for (const line of Buffer.from(a.stdout!, 'latin1').toString().split('\n')) {
        const file = files.find((f) => line.startsWith(`${f}:`));
        if (!file) continue;
        const text = line.slice(file.length + 1);
        // A failure may come of the company: the method is run alone below.
        if (text === 'ok') results[file] = { kind: 'pass', detail: 'in a batch', ms: Math.round(a.ms) };
      }
      writeFileSync(resultFile, JSON.stringify(results, null, 1));
    }
    for (const [i, file] of counted.entries()) {
      if (i % every !== 0) continue;
      if (!file.includes(match) || (again && (results[file]?.kind === 'pass' || results[file]?.kind === 'skip')) || (missing && results[file])) continue;
      const result = judge(await ask(join(folder, file)));
      results[file] = result;
      writeFileSync(resultFile, JSON.stringify(results, null, 1));
      if (result.kind !== 'pass') console.log(`${result.kind.padEnd(8)} ${module}/${file}: ${result.detail.slice(0, 300)} (${result.ms} ms)`);
    }
  }
  const n = Object.fromEntries(kinds.map((k) => [k, counted.filter((f) => results[f]?.kind === k).length]));
  const methods = counted.length - n.skip!;
  const share = Math.floor((100 * n.pass!) / Math.max(1, methods));
  if (Object.keys(results).length === 0) continue;
  rows.push(`| ${module} | ${methods} | ${n.pass} (${share} %) | ${n.fail} | ${n.refused} | ${n.crash! + n.timeout!} |`);
}
console.log(rows.join('\n'));
if (tableFile) writeFileSync(tableFile, `${rows.join('\n')}\n`);
process.exit(0);
