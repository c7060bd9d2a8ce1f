/**
 * Which public names of the library no case under tests/cases or tests/tracebacks mentions: `unmentioned-names.ts [MODULE ...]`.
 * A name counts as mentioned when it stands, as a word, in a program that also has the first part of its module's
 * name as a word. That is a low bar, and its point: below it nothing tests the name at all.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boundNames } from './write-docs.ts';
import { pythonFiles } from './write-sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cases = fileURLToPath(new URL('../../../tests/', import.meta.url));

/** Modules of constants: one case walks all of them. */
const TABLES = new Set(['builtins', 'errno', 'stat', 'signal', 'mmap', 'token', 'tokenize', 'xml.dom']);
/** What cannot stand in a case: the process ends, or the answer is the machine's. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = { os: ['_exit', 'abort'], fileinput: ['hook_compressed'] };

/** Module name to its names that no case mentions. */
export function unmentionedNames(): Map<string, string[]> {
  const known = JSON.parse(readFileSync(`${root}/data/cpython-names.json`, 'utf8')) as Record<string, string[]>;
  const modules = new Map(pythonFiles(`${root}/py`).map((f) => [f.name, f.text]));
  const words = globSync([`${cases}cases/**/*.py`, `${cases}tracebacks/*.py`]).map((f) => new Set(readFileSync(f, 'utf8').match(/\w+/g) ?? []));
  const found = new Map<string, string[]>();
  for (const [module, names] of Object.entries(known)) {
    const text = modules.get(module);
    if (text === undefined || TABLES.has(module)) continue;
    const using = words.filter((w) => w.has(module.split('.')[0]!));
    const bound = boundNames(text, modules);
    const missing = names.filter((n) => bound.has(n) && !UNTOLD[module]?.includes(n) && !using.some((w) => w.has(n)));
    if (missing.length) found.set(module, missing);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  for (const [module, names] of unmentionedNames())
    if (asked.length === 0 || asked.includes(module)) console.log(`${module} (${names.length}): ${names.join(' ')}`);
}
