/**
 * Builds what the hosts run: the boundary tests and cases, each compiled once, with a loader a target, in a folder of its
 * own.
 *
 * In: a folder to write to, the targets of the loaders, which cases. Out: what each should print. Modules of cases that
 * are in the store (`PYW_CASE_STORE`) are taken from there.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, compileEntry, makeLoader } from 'pyw';
import type { Target } from '@pyw/host-browser/loader';
import { stored } from '../support/case-store.ts';
import { readCases, readTodo, ROOT } from '../support/cases.ts';

export interface HostTest {
  readonly name: string;
  readonly kind: 'case' | 'boundary';
  /** Folder of the loaders below the folder of all. */
  readonly loader: string;
  readonly expected: string;
  readonly status: number;
}
export interface Wanted {
  /** About how many cases, evenly chosen; all that match when null. */
  readonly cases: number | null;
  readonly match: string;
  readonly progress: (done: number, of: number) => void;
}
interface Module {
  readonly kind: 'module';
  readonly wasm: Uint8Array;
  readonly sourceMap: string;
}

export async function buildTests(dir: string, targets: readonly Target[], wanted: Wanted): Promise<{ tests: HostTest[]; refused: string[] }> {
  const here = join(ROOT, 'tests', 'hosts');
  for (const script of readdirSync(here).filter(f => f.endsWith('.mjs'))) copyFileSync(join(here, script), join(dir, script));
  const todo = readTodo();
  const all = readCases().filter(c => !todo.has(c.name) && c.name.includes(wanted.match));
  const step = wanted.cases === null ? 1 : Math.max(1, Math.ceil(all.length / wanted.cases));
  const chosen = all.filter((_, i) => i % step === 0);
  const tests: HostTest[] = [];
  const refused: string[] = [];
  for (const [i, c] of chosen.entries()) {
    const module = await stored(['module', 'false', c.entry], () => compileOne(c.entry, []));
    const loader = `case-${c.name.replaceAll('/', '-')}`;
    if (module.kind === 'module') {
      await writeTest(dir, loader, module, targets);
      tests.push({ name: c.name, kind: 'case', loader, expected: c.stdout, status: c.status });
    } else refused.push(c.name);
    wanted.progress(i + 1, chosen.length);
  }
  tests.push(...(await buildBoundary(dir, targets, wanted.match)));
  return { tests, refused };
}

async function buildBoundary(dir: string, targets: readonly Target[], match: string): Promise<HostTest[]> {
  const tests: HostTest[] = [];
  const folder = join('tests', 'boundary');
  copyFileSync(join(ROOT, folder, 'drive.mjs'), join(dir, 'drive.mjs'));
  const files = readdirSync(join(ROOT, folder));
  for (const file of files.filter(f => f.endsWith('.py'))) {
    const name = file.slice(0, -3);
    if (!`boundary ${name}`.includes(match)) continue;
    const made = await stored(['boundary', name], () => compileOne(`${folder}/${file}`, []));
    if (made.kind !== 'module') throw new Error(`${file} was refused`);
    const loader = `boundary-${name}`;
    await writeTest(dir, loader, made, targets);
    copyFileSync(join(ROOT, folder, `${name}.mjs`), join(dir, loader, 'use.mjs'));
    for (const script of files.filter(f => f.endsWith('.js'))) copyFileSync(join(ROOT, folder, script), join(dir, loader, script));
    tests.push({ name: `boundary ${name}`, kind: 'boundary', loader, expected: readFileSync(join(ROOT, folder, `${name}.out`), 'utf8'), status: 0 });
  }
  return tests;
}

async function compileOne(entry: string, exports: readonly string[]): Promise<Module | { readonly kind: 'refused' }> {
  const request = { entry, profile: 'gc', release: false, exports } as const;
  const { program } = await compileEntry(request);
  if (program === null) return { kind: 'refused' };
  const result = await buildProgram(program, request);
  return result.kind === 'refused' ? { kind: 'refused' } : { kind: 'module', wasm: result.artifact.wasm, sourceMap: result.artifact.sourceMap };
}

async function writeTest(dir: string, name: string, module: Module, targets: readonly Target[]): Promise<void> {
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, 'm.wasm'), module.wasm);
  writeFileSync(join(dir, name, 'm.wasm.map'), module.sourceMap);
  for (const target of targets) {
    const loader = await makeLoader(module.wasm, 'm.wasm', '0', false, target);
    writeFileSync(join(dir, name, `${target}.js`), loader.js);
  }
}
