/**
 * The main job: builds `examples/mandelbrot` for release, runs it here with its output to the terminal, and sets its size
 * and time beside the same program under CPython, if there is one.
 *
 * Exit status 1 if the build fails, the program fails, or CPython prints something else.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dir = join(root, 'examples', 'mandelbrot');
const dist = join(dir, 'dist');
const pyw = join(root, 'packages', 'cli', 'bin', 'pyw.mjs');

const built = timed(process.execPath, [pyw, 'build', dir, '--release', '--out', dist], 'inherit');
if (built.status !== 0) process.exit(built.status);
console.log('');
const shown = timed(process.execPath, [join(dist, 'mandelbrot.js')], 'inherit');
if (shown.status !== 0) process.exit(shown.status);

const rows: [string, string][] = [
  ['module', `${size('mandelbrot.wasm')} bytes`],
  ['loader', `${size('mandelbrot.js')} bytes`],
  ['build', `${built.ms.toFixed(0)} ms`],
];
const ours = best([process.execPath, join(dist, 'mandelbrot.js')]);
rows.push(['pyw, whole process', `${ours.ms.toFixed(0)} ms`]);
const python = findPython();
if (python === null) {
  rows.push(['CPython', 'none found']);
} else {
  const theirs = best([python, '-B', join(dir, 'main.py')]);
  const version = spawnSync(python, ['--version'], { encoding: 'utf8' }).stdout.trim().replace('Python', 'CPython');
  rows.push([
    `${version}, whole process`,
    `${theirs.ms.toFixed(0)} ms (${(theirs.ms / ours.ms).toFixed(1)} times as long)`,
  ]);
  rows.push(['same output', theirs.out === ours.out ? 'yes' : 'NO']);
  if (theirs.out !== ours.out) process.exitCode = 1;
}
console.log('');
for (const [name, value] of rows) console.log(`${name.padEnd(30)} ${value}`);

function size(name: string): number {
  return statSync(join(dist, name)).size;
}

interface Timed {
  readonly status: number;
  readonly ms: number;
  readonly out: string;
}

function timed(command: string, args: readonly string[], stdout: 'inherit' | 'pipe'): Timed {
  const begun = performance.now();
  const result = spawnSync(command, args, { stdio: ['ignore', stdout, 'inherit'], encoding: 'utf8' });
  return { status: result.status ?? 1, ms: performance.now() - begun, out: result.stdout ?? '' };
}

/** The shortest of three runs. */
function best([command, ...args]: readonly [string, ...string[]]): Timed {
  const runs = [0, 1, 2].map(() => timed(command, args, 'pipe'));
  return runs.reduce((a, b) => (b.ms < a.ms ? b : a));
}

function findPython(): string | null {
  for (const name of ['python3.13', 'python3.14', 'python3', 'python']) {
    const result = spawnSync(name, ['--version'], { encoding: 'utf8' });
    if (result.status === 0 && result.stdout.startsWith('Python 3')) return name;
  }
  return null;
}
