/**
 * Builds what the hosts run: the boundary tests and cases, each with its loader, in a folder of its own.
 *
 * In: a folder to write to, the target of the loaders, how many cases. Out: what each should print.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, compileEntry, makeLoader } from 'pyw';
import type { Target } from '@pyw/host-browser/loader';
import { readCases, readTodo, ROOT } from '../support/cases.ts';

export interface HostTest {
  readonly name: string;
  readonly kind: 'case' | 'boundary';
  /** Path of the loader below the folder. */
  readonly loader: string;
  readonly expected: string;
  readonly status: number;
}

/** Cases that look at their files or arguments, or take long, are about other things than hosts. */
const LEFT_OUT = /^(os|io|pathlib|sys|shutil|tempfile|glob|subprocess|async)\b|files|argv|recursion|deep/;

export async function buildTests(dir: string, targets: readonly (Target | 'any')[], wanted: number): Promise<HostTest[]> {
  const todo = readTodo();
  const all = readCases().filter(c => !todo.has(c.name) && !LEFT_OUT.test(c.name));
  const step = Math.max(1, Math.ceil(all.length / wanted));
  const tests: HostTest[] = [];
  for (const c of all.filter((_, i) => i % step === 0)) {
    const made = await buildOne(dir, `case-${c.name.replaceAll('/', '-')}`, c.entry, null, targets);
    if (made) tests.push({ name: c.name, kind: 'case', loader: made, expected: c.stdout, status: c.status });
  }
  const folder = join('tests', 'boundary');
  copyFileSync(join(ROOT, folder, 'drive.mjs'), join(dir, 'drive.mjs'));
  for (const file of readdirSync(join(ROOT, folder)).filter(f => f.endsWith('.py'))) {
    const name = file.slice(0, -3);
    const made = await buildOne(dir, `boundary-${name}`, `${folder}/${file}`, [], targets);
    if (!made) throw new Error(`${file} was refused`);
    copyFileSync(join(ROOT, folder, `${name}.mjs`), join(dir, made, 'use.mjs'));
    for (const script of readdirSync(join(ROOT, folder)).filter(f => f.endsWith('.js'))) copyFileSync(join(ROOT, folder, script), join(dir, made, script));
    tests.push({ name: `boundary ${name}`, kind: 'boundary', loader: made, expected: readFileSync(join(ROOT, folder, `${name}.out`), 'utf8'), status: 0 });
  }
  return tests;
}

/** Gives the folder, or null for a program that is refused. */
async function buildOne(dir: string, name: string, entry: string, exports: readonly string[] | null, targets: readonly (Target | 'any')[]): Promise<string | null> {
  const request = { entry, profile: 'gc', release: false, exports } as const;
  const { program } = await compileEntry(request);
  if (program === null) return null;
  const result = await buildProgram(program, request);
  if (result.kind === 'refused') return null;
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, 'm.wasm'), result.artifact.wasm);
  writeFileSync(join(dir, name, 'm.wasm.map'), result.artifact.sourceMap);
  for (const target of targets) {
    const loader = await makeLoader(result.artifact.wasm, 'm.wasm', '0', false, target === 'any' ? undefined : target);
    writeFileSync(join(dir, name, `${target}.js`), loader.js);
  }
  return name;
}
