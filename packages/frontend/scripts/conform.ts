/**
 * Compares programs with CPython in one process: `conform.ts DIR|FILE... [--cache FILE] [--json FILE]
 * [--match TEXT] [--limit SECONDS] [--lines N]`; N differing lines of each program are shown.
 * A development aid: PYTHON names the interpreter. Prints a line for each program that differs and a tally.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { dirname, resolve } from 'node:path';

const startedIn = process.cwd();
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args.splice(i, 2)[1];
};
const cacheFile = option('--cache');
const jsonFile = option('--json');
const match = option('--match') ?? '';
const limit = Number(option('--limit') ?? 20) * 1000;
const lines = Number(option('--lines') ?? 0);
const python = process.env.PYTHON ?? 'python3.13';
const files = args
  .map((a) => resolve(a))
  .flatMap((a) => (statSync(a).isDirectory() ? globSync(`${a}/**/*.py`).sort() : [a]))
  .filter((f) => f.includes(match));

interface Expected {
  readonly status: number | null;
  readonly stdout: string;
}
const cache: Record<string, Expected> = cacheFile && existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : {};
function expected(file: string): Expected {
  const key = createHash('sha256').update(`${file}\0`).update(readFileSync(file)).digest('hex').slice(0, 20);
  cache[key] ??= (() => {
    const r = spawnSync(python, [file], { encoding: 'latin1', timeout: 20_000, cwd: dirname(file), input: '' });
    return { status: r.status, stdout: r.stdout };
  })();
  return cache[key]!;
}
interface Answer {
  readonly kind: string;
  readonly detail?: string;
  readonly status?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly ms: number;
  readonly size?: number;
}
let worker: Worker | null = null;
let answer: ((a: Answer) => void) | null = null;
let ready: (() => void) | null = null;
async function start(): Promise<Worker> {
  process.chdir(startedIn);
  const w = new Worker(new URL('./conform-worker.ts', import.meta.url), { resourceLimits: { stackSizeMb: 4, maxOldGenerationSizeMb: 3000 } });
  w.on('message', (a: Answer) => (a.kind === 'ready' ? ready?.() : answer?.(a)));
  w.on('error', (e) => {
    if (w === worker) answer?.({ kind: 'died', detail: String(e), ms: 0 });
  });
  await new Promise<void>((resolve) => (ready = resolve));
  return w;
}
async function ask(file: string): Promise<Answer> {
  const w = (worker ??= await start());
  // As CPython is run: programs open files by relative paths.
  process.chdir(dirname(file));
  return new Promise((resolve) => {
    const done = (a: Answer): void => {
      clearTimeout(timer);
      answer = null;
      if (a.kind === 'timeout' || a.kind === 'died') {
        worker = null;
        void w.terminate();
      }
      resolve(a);
    };
    const timer = setTimeout(() => done({ kind: 'timeout', ms: limit }), limit);
    answer = done;
    w.postMessage(file);
  });
}
/** Addresses of objects differ from run to run. */
const shown = (text: string): string => text.replace(/ at 0x[0-9a-f]{6,}/g, ' at 0x...');
/** Where an uncaught exception was raised, and what it says. */
function lastFrame(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const frame = lines.findLast((l) => /^ {2}File /.test(l));
  return `${frame ? `${frame.trim().replace(/^File ".*\//, '')}: ` : ''}${lines.at(-1)}`;
}
const tally: Record<string, number> = {};
const results: Record<string, { kind: string; detail: string }> = {};
for (const file of files) {
  const want = expected(file);
  if (want.status !== 0 && want.stdout === '') {
    tally['not run by CPython'] = (tally['not run by CPython'] ?? 0) + 1;
    continue;
  }
  const before = process.cpuUsage();
  const got = await ask(file);
  const used = process.cpuUsage(before);
  const busy = (used.user + used.system) / 1000;
  let kind = got.kind;
  let detail = got.detail ?? '';
  if (kind === 'ran') {
    kind = shown(got.stdout!) === shown(want.stdout) && got.status === want.status ? 'ok' : 'wrong';
    if (kind === 'wrong') {
      const a = shown(got.stdout!).split('\n');
      const b = shown(want.stdout).split('\n');
      const i = b.findIndex((l, k) => l !== a[k]);
      detail = `line ${i + 1}: got ${JSON.stringify(a[i] ?? null)} want ${JSON.stringify(b[i] ?? null)} status ${got.status}/${want.status} ${lastFrame(got.stderr!)}`;
    }
  }
  // Processor time: on a loaded machine the other says nothing.
  if (busy > 5000) detail += ` (${Math.round(busy)} ms of processor time)`;
  tally[kind] = (tally[kind] ?? 0) + 1;
  results[file] = { kind, detail };
  if (kind !== 'ok') console.log(`${kind.padEnd(8)} ${file}: ${detail.slice(0, 300)}`);
  if (kind === 'wrong') {
    const a = shown(got.stdout!).split('\n');
    const differing = shown(want.stdout).split('\n').map((l, k) => [k + 1, l, a[k]] as const).filter(([, l, k]) => l !== k);
    for (const [at, l, k] of differing.slice(0, lines)) console.log(`  ${at}\n    got  ${k}\n    want ${l}`);
    if (lines && got.stderr) console.log(got.stderr.slice(0, 1000));
  }
}
if (jsonFile) writeFileSync(resolve(startedIn, jsonFile), JSON.stringify(results, null, 1));
if (cacheFile) writeFileSync(resolve(startedIn, cacheFile), JSON.stringify(cache));
console.log(JSON.stringify(tally));
process.exit(0);
