/**
 * Differential fuzzer of the language: random programs and mutated cases, ours against CPython's.
 *
 * In: the options below. Out: a line for each new kind of difference, the program (as made and made smaller) in a folder
 * outside the repository, a tally. Exit status 1 when something differed. The same seed gives the same programs.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const HELP = `npm run fuzz -- [options]
  --seconds N   how long (60)
  --seed S      which programs (today's number of milliseconds)
  --from N      the first program's number (0)
  --count N     at most so many programs
  --limit N     seconds for one program (30)
  --out DIR     where differing programs are kept (a folder in the system's temporary one)
  --no-cases    no mutations of tests/cases, only made programs
  --show        prints the program of --from instead of comparing it
  --refused     keeps programs that were refused, too
  --no-reduce   keeps differing programs as they were made
PYTHON names the interpreter to compare with (python3.13).`;
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '1000000' },
    limit: { type: 'string', default: '30' },
    out: { type: 'string' },
    'no-cases': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    refused: { type: 'boolean', default: false },
    'no-reduce': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const LIMIT_MS = Number(options.limit) * 1000;
/** Programs tried and time spent to make one find smaller. */
const MOST_TRIES = 250;
const MOST_MS = 90_000;

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}
interface Answer extends Partial<Outcome> {
  readonly kind: string;
  readonly detail?: string;
}
interface Difference {
  readonly kind: string;
  readonly detail: string;
}

// PYTHONHASHSEED does not make our order of strings in sets: programs print none.
const python = spawn(process.env['PYTHON'] ?? 'python3.13', ['-W', 'ignore', join(here, 'serve.py')], {
  stdio: ['pipe', 'pipe', 'inherit'],
  env: { ...process.env, PYTHONHASHSEED: '0' },
});
const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
async function askPython<T>(request: object): Promise<T> {
  python.stdin.write(`${JSON.stringify(request)}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error('Python has ended');
  return JSON.parse(value) as T;
}

let worker: Worker | null = null;
let settle: ((a: Answer) => void) | null = null;
async function start(): Promise<Worker> {
  const w = new Worker(new URL('../../packages/frontend/scripts/conform-worker.ts', import.meta.url), {
    resourceLimits: { stackSizeMb: 4, maxOldGenerationSizeMb: 3000 },
  });
  await new Promise<void>((resolve, reject) => {
    w.once('message', () => resolve());
    w.once('error', reject);
  });
  w.on('message', (a: Answer) => settle?.(a));
  w.on('error', e => {
    if (w === worker) settle?.({ kind: 'died', detail: String(e) });
  });
  return w;
}
const scratch = mkdtempSync(join(tmpdir(), 'pyw-fuzz-'));
const file = join(scratch, 'program.py');
async function runOurs(): Promise<Answer> {
  const w = (worker ??= await start());
  return new Promise(resolve => {
    const done = (a: Answer): void => {
      clearTimeout(timer);
      settle = null;
      if (a.kind === 'timeout' || a.kind === 'died') {
        worker = null;
        void w.terminate();
      }
      resolve(a);
    };
    const timer = setTimeout(() => done({ kind: 'timeout', detail: '' }), LIMIT_MS);
    settle = done;
    w.postMessage(file);
  });
}

const shown = (text: string): string => text.replace(/ at 0x[0-9a-f]{6,}/g, ' at 0x...');
/** What CPython guesses was meant (`Did you mean`) is left out. */
const lastLine = (text: string): string =>
  shown(text.trimEnd().split('\n').at(-1)!).replace(/\. (Did you mean: |Did you forget to import |Or did you forget to import )'[^']*'.*\?$/, '');
/** What is left of a text when names, numbers and texts are taken out: two finds of one kind are told apart by it. */
const shape = (text: string): string =>
  text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''").replace(/[\d.]+(e[+-]?\d+)?/g, '0').slice(0, 60);

/** What our side does that CPython's does not; null where they agree; undefined where nothing can be said. */
async function compare(source: string): Promise<Difference | null | undefined> {
  writeFileSync(file, source);
  const want = await askPython<Outcome>({ run: file });
  // Killed, out of memory or stack, or exits by a signal: no oracle.
  if (want.status < 0 || /^(MemoryError|RecursionError|SyntaxError)/m.test(want.stderr)) return undefined;
  const got = await runOurs();
  if (got.kind !== 'ran') return { kind: got.kind, detail: got.detail ?? '' };
  const a = shown(got.stdout!).split('\n');
  const b = shown(want.stdout).split('\n');
  const differing = [...Array(Math.max(a.length, b.length)).keys()].filter(i => a[i] !== b[i]);
  if (differing.length > 0) {
    // After a line too many everything differs: only where the numbers of lines agree the later ones say anything.
    const told = differing.slice(0, a.length === b.length ? 5 : 1);
    const line = (i: number): string => `line ${i + 1}: got ${a[i] ?? `(end) ${lastLine(got.stderr!)}`} want ${b[i] ?? '(end)'}`;
    return { kind: 'wrong', detail: told.map(line).join('\n      ') };
  }
  if (got.status !== want.status) return { kind: 'wrong', detail: `status ${got.status} want ${want.status}: ${lastLine(got.stderr!)}` };
  if (want.status === 1 && lastLine(got.stderr!) !== lastLine(want.stderr)) {
    return { kind: 'wrong', detail: `at the end: got ${lastLine(got.stderr!)} want ${lastLine(want.stderr)}` };
  }
  return null;
}

/** The smallest program found that differs in the same way. */
async function reduce(source: string, kind: string): Promise<string> {
  let best = source;
  let tries = 0;
  const until = performance.now() + MOST_MS;
  for (let found = true; found; ) {
    found = false;
    const { texts } = await askPython<{ texts: string[] }>({ smaller: best });
    for (const text of texts) {
      if (tries++ > MOST_TRIES || performance.now() > until) return best;
      const difference = await compare(text);
      if (difference?.kind !== kind) continue;
      best = text;
      found = true;
      break;
    }
  }
  return best;
}

const seed = options.seed;
const out = options.out ?? mkdtempSync(join(tmpdir(), 'pyw-fuzz-finds-'));
mkdirSync(out, { recursive: true });
const cases = options['no-cases'] ? [] : globSync(`${root}/tests/cases/**/*.py`).filter(f => !/modules|suites/.test(f)).sort();
const make = async (index: number): Promise<string> => (await askPython<{ source: string }>({ make: index, seed, cases })).source;
const first = Number(options.from);
const tally: Record<string, number> = {};
const kinds = new Map<string, number>();
const print = (): void => console.log(`${JSON.stringify(tally)} ${kinds.size} kinds, seed ${seed}`);
if (options.show) {
  console.log(await make(first));
  process.exit(0);
}
const ends = performance.now() + Number(options.seconds) * 1000;
let reported = performance.now();
for (let index = first; performance.now() < ends && index < first + Number(options.count); index++) {
  const source = await make(index);
  const difference = await compare(source);
  const verdict = difference === null ? 'agree' : (difference?.kind ?? 'no oracle');
  tally[verdict] = (tally[verdict] ?? 0) + 1;
  if (difference) {
    const name = `${difference.kind} ${shape(difference.detail.replace(/^[^:]*: /, ''))}`;
    const seen = kinds.get(name) ?? 0;
    kinds.set(name, seen + 1);
    if (seen === 0 && (difference.kind !== 'refused' || options.refused)) {
      const path = join(out, `${seed}-${index}`);
      writeFileSync(`${path}.full.py`, source);
      const small = difference.kind === 'timeout' || options['no-reduce'] ? source : await reduce(source, difference.kind);
      const now = small === source ? difference : ((await compare(small)) ?? difference);
      writeFileSync(`${path}.py`, small);
      writeFileSync(`${path}.txt`, `${now.kind} ${now.detail}\n`);
      console.log(`${index} ${now.kind} ${now.detail.slice(0, 1500)}`);
      if (small !== source) console.log(small.replace(/^/gm, '    '));
    } else if (seen === 0) console.log(`${index} refused ${difference.detail.slice(0, 200)}`);
  }
  if (performance.now() - reported > 60_000) {
    reported = performance.now();
    print();
  }
}
print();
python.stdin.end();
process.exit(Object.keys(tally).every(k => k === 'agree' || k === 'refused' || k === 'no oracle') ? 0 : 1);
