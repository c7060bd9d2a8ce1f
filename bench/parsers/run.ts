/**
 * Speed of Python parsers over a folder of sources, such as CPython's Lib: each in a process of its own, the processes
 * one after the other and several times around, so that a busy machine is equally unkind to all.
 *
 *   npm install --prefix bench/parsers        (the rivals; none is a dependency of the workspace)
 *   node --conditions=pyw-source --import tsx bench/parsers/run.ts ROOT [--rivals FOLDER] [--python PATH]
 *        [--rounds N] [--only NAME] [--json FILE]
 *
 * Out: a table; "cold" is the first pass of a process, "warm" its best later one, both in MB (10^6 bytes) of source a
 * second of processor time, the best of all rounds. What is missing is said.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENDERS } from './parsers.ts';

interface Sample {
  readonly files: number;
  readonly size: number;
  readonly accepted: number;
  readonly ms: readonly number[];
  readonly memory: number;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PASSES = '3';
const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : (args[at + 1] ?? fallback);
};
const root = args[0];
if (root === undefined || !existsSync(root)) {
  console.error('usage: run.ts ROOT [--rivals FOLDER] [--python PATH] [--rounds N] [--only NAME] [--json FILE]');
  process.exit(2);
}
const folder = option('rivals', HERE);
const python = option('python', 'python3.13');
const only = option('only', '');

function sample(command: string, parameters: readonly string[]): Sample | string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { encoding: 'utf8', timeout: 1_800_000 });
  if (error !== undefined) return error.message;
  if (status !== 0) return stderr.trim().split('\n').at(-1) ?? `status ${status}`;
  return JSON.parse(stdout) as Sample;
}

interface Runner {
  readonly name: string;
  readonly version: string;
  readonly makes: string;
  readonly run: () => Sample | string;
}

const runners: Runner[] = [];
for (const { name, makes, needs } of CONTENDERS) {
  const manifest = needs === null ? null : join(folder, 'node_modules', needs, 'package.json');
  if (manifest !== null && !existsSync(manifest)) {
    console.log(`${name}: not measured, ${needs} is not installed in ${folder}`);
    continue;
  }
  const version = manifest === null ? '' : (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  const parameters = [
    '--conditions=pyw-source', '--import', 'tsx', '--max-old-space-size=6000', join(HERE, 'time-parser.ts'), name, folder, root, PASSES,
  ];
  runners.push({ name, version, makes, run: () => sample(process.execPath, parameters) });
}
const version = spawnSync(python, ['-c', 'import platform; print(platform.python_version())'], { encoding: 'utf8' });
if (version.status !== 0) console.log(`CPython: not measured, there is no ${python}`);
else {
  const run = (): Sample | string => sample(python, [join(HERE, 'time_parser.py'), root, PASSES]);
  runners.push({ name: 'CPython ast.parse', version: version.stdout.trim(), makes: 'its AST', run });
}

const results = new Map<string, Sample[]>();
for (let round = 0; round < Number(option('rounds', '2')); round++) {
  for (const { name, run } of runners) {
    if (only !== '' && name !== only) continue;
    console.error(`${name} ...`);
    const result = run();
    if (typeof result === 'string') console.log(`${name}: ${result}`);
    else results.set(name, [...(results.get(name) ?? []), result]);
  }
}

const speed = (size: number, ms: number): string => (size / ms / 1000).toFixed(1).padStart(6);
console.log(`\n${'parser'.padEnd(28)}   cold   warm MB/s   memory MB   accepted  makes`);
const rows = [];
for (const { name, version: of, makes } of runners) {
  const samples = results.get(name);
  if (samples === undefined) continue;
  const { size, files, accepted } = samples[0]!;
  const cold = Math.min(...samples.map(s => s.ms[0]!));
  const warm = Math.min(...samples.flatMap(s => s.ms.slice(1)));
  const memory = Math.min(...samples.map(s => s.memory)) / 1e6;
  console.log(
    `${`${name} ${of}`.padEnd(28)} ${speed(size, cold)} ${speed(size, warm)}      ${memory.toFixed(0).padStart(6)}` +
      `      ${String(accepted).padStart(5)}/${files}  ${makes}`,
  );
  rows.push({ name, version: of, coldMBs: size / cold / 1000, warmMBs: size / warm / 1000, memoryMB: memory, accepted, files });
}
const json = option('json', '');
if (json !== '') writeFileSync(json, `${JSON.stringify({ node: process.version, size: [...results.values()][0]?.[0]?.size, rows }, null, 2)}\n`);
