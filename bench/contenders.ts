/**
 * Builds what is compared. In: a kernel. Out: per contender a `Runner` that takes samples, or the reason why not.
 *
 * JavaScript and wasm run in this process, so that one warm-up reaches the optimising tier; native C and CPython are
 * processes that time themselves. A tool that is missing is a reason, never an error.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Kernel } from './kernels.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, 'dist');
/** No tool here needs longer; a hang must not stop the run. */
const TIMEOUT_MS = 60_000;

export const CONTENDERS = ['pyw', 'pyw-dev', 'js', 'c-wasm', 'c-native', 'cpython'] as const;
export type Contender = (typeof CONTENDERS)[number];

export interface Samples {
  readonly ms: readonly number[];
  readonly result: number;
}

export interface Runner {
  readonly contender: Contender;
  /** In-process runners are warmed up first. */
  readonly inProcess: boolean;
  readonly sample: (count: number) => Samples;
  readonly wasm?: { readonly bytes: number; readonly gzip: number };
  readonly buildMs?: number;
}

export interface Skipped {
  readonly contender: Contender;
  readonly skipped: string;
}

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const PYTHON = process.env['PYTHON'] ?? 'python3';
const CLANG = process.env['CLANG'] ?? 'clang';

/** Versions of the tools, null for those that are not there. */
export function toolVersions(): Record<string, string | null> {
  const first = (command: string, args: string[]): string | null => {
    try {
      return run(command, args).trim().split('\n')[0]!;
    } catch {
      return null;
    }
  };
  return {
    pyw: first('git', ['describe', '--always', '--dirty']),
    node: `${process.version} (V8 ${process.versions.v8})`,
    clang: first(CLANG, ['--version']),
    cpython: first(PYTHON, ['--version']),
  };
}

export async function buildContenders(kernel: Kernel): Promise<(Runner | Skipped)[]> {
  const out = join(OUT, kernel.name);
  mkdirSync(out, { recursive: true });
  const builders: Record<Contender, () => Promise<Runner>> = {
    pyw: () => buildPyw(kernel, out, 'pyw', '--release'),
    'pyw-dev': () => buildPyw(kernel, out, 'pyw-dev', '--no-release'),
    js: () => loadJavaScript(kernel),
    'c-wasm': async () => buildCWasm(kernel, out),
    'c-native': async () => buildCNative(kernel, out),
    cpython: async () => cpython(kernel),
  };
  const built: (Runner | Skipped)[] = [];
  for (const contender of CONTENDERS) {
    if (!takesPart(kernel, contender)) continue;
    try {
      built.push(await builders[contender]());
    } catch (error) {
      built.push({ contender, skipped: reasonOf(error) });
    }
  }
  return built;
}

const takesPart = (kernel: Kernel, contender: Contender): boolean => {
  if (contender === 'pyw-dev') return kernel.dev === true;
  return kernel.only === undefined || !contender.startsWith('c-');
};

function reasonOf(error: unknown): string {
  const { code, stderr, message } = error as { code?: string; stderr?: string; message: string };
  return code === 'ENOENT' ? 'not installed' : (stderr || message).trim();
}

const source = (kernel: Kernel, extension: string): string => join(HERE, 'kernels', kernel.name, `kernel.${extension}`);

function inProcess(contender: Contender, kernel: Kernel, solve: (size: number) => number): Runner {
  const sample = (count: number): Samples => {
    const ms: number[] = [];
    let result = Number.NaN;
    for (let i = 0; i < count; i++) {
      const begin = performance.now();
      result = solve(kernel.size);
      ms.push(performance.now() - begin);
    }
    return { ms, result };
  };
  return { contender, inProcess: true, sample };
}

const sizes = (path: string): { bytes: number; gzip: number } => {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, gzip: gzipSync(bytes).length };
};

type Loaded = { readonly solve: (size: number) => number };

async function buildPyw(kernel: Kernel, out: string, contender: 'pyw' | 'pyw-dev', mode: string): Promise<Runner> {
  const folder = join(out, contender);
  const begin = performance.now();
  const command = join(HERE, '..', 'packages', 'cli', 'bin', 'pyw.mjs');
  const args = [command, 'build', '--no-cache', mode, '-o', folder, source(kernel, 'py')];
  await promisify(execFile)(process.execPath, args, { timeout: TIMEOUT_MS, killSignal: 'SIGKILL' });
  const buildMs = performance.now() - begin;
  // The first call runs the module body, which gives the globals their values.
  const loaded: Loaded = await import(pathToFileURL(join(folder, 'kernel.js')).href);
  return { ...inProcess(contender, kernel, loaded.solve), wasm: sizes(join(folder, 'kernel.wasm')), buildMs };
}

async function loadJavaScript(kernel: Kernel): Promise<Runner> {
  const { solve } = (await import(pathToFileURL(source(kernel, 'js')).href)) as Loaded;
  return inProcess('js', kernel, solve);
}

/** No fused multiply-add: it would give other last bits than Python. */
const C_FLAGS = ['-O2', '-ffp-contract=off'];

function buildCWasm(kernel: Kernel, out: string): Runner {
  const file = join(out, 'c.wasm');
  const target = ['--target=wasm32', '-nostdlib', '-mbulk-memory', '-Wl,--no-entry', '-Wl,--export=solve'];
  const begin = performance.now();
  run(CLANG, [...C_FLAGS, ...target, '-o', file, source(kernel, 'c')]);
  const buildMs = performance.now() - begin;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const { solve } = exports as unknown as Loaded;
  return { ...inProcess('c-wasm', kernel, solve), wasm: sizes(file), buildMs };
}

function buildCNative(kernel: Kernel, out: string): Runner {
  const file = join(out, 'native');
  run(CLANG, [...C_FLAGS, '-o', file, source(kernel, 'c'), join(HERE, 'native-main.c'), '-lm']);
  return ownProcess('c-native', count => run(file, [String(kernel.size), String(count)]));
}

function cpython(kernel: Kernel): Runner {
  run(PYTHON, ['--version']);
  const timer = join(HERE, 'time-kernel.py');
  // One sample is long enough to be its own warm-up.
  return ownProcess('cpython', () => run(PYTHON, [timer, source(kernel, 'py'), String(kernel.size), '1']));
}

const ownProcess = (contender: Contender, output: (count: number) => string): Runner => ({
  contender,
  inProcess: false,
  sample: count => JSON.parse(output(count)) as Samples,
});
