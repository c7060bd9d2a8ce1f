/**
 * The cases: Python programs with what CPython printed.
 *
 * In: a folder of cases, `NAME.py` or a folder with `main.py`. Out: one record per case, sorted by name.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Case {
  /** Path below the folder without suffix; a folder case is named by its folder: `modules/cycle`. */
  readonly name: string;
  /** Path of the program from the root. */
  readonly entry: string;
  readonly stdout: string;
  readonly status: number;
}

export function readCases(folder = 'tests/cases'): Case[] {
  const outputs = globSync('**/*.out', { cwd: join(ROOT, folder) }).sort();
  return outputs.map(output => {
    const stem = output.replaceAll('\\', '/').replace(/\.out$/, '');
    const path = join(ROOT, folder, stem);
    const status = existsSync(`${path}.exit`) ? Number(readFileSync(`${path}.exit`, 'utf8')) : 0;
    return {
      name: basename(stem) === 'main' ? dirname(stem) : stem,
      entry: `${folder}/${stem}.py`,
      stdout: readFileSync(`${path}.out`, 'utf8'),
      status,
    };
  });
}

/** Cases that the compiler does not do yet, with the code by which it has to refuse them. */
export function readTodo(): ReadonlyMap<string, string> {
  const text = readFileSync(join(ROOT, 'tests', 'todo.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** Every nth case, or all with PYW_MATRIX=all. */
export function sample<T>(items: readonly T[], nth: number): readonly T[] {
  return process.env['PYW_MATRIX'] === 'all' ? items : items.filter((_, i) => i % nth === 0);
}
