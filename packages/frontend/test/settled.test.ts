/** The analysis ends when nothing is queued: emission finds nothing new, and analysing everything once more neither. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile, type CompileResult } from '../src/compile.ts';

const cases = fileURLToPath(new URL('../../../tests/cases/', import.meta.url));
/** Few and of many areas: each takes two compilations. */
const EVERY = 90;
const files = globSync('*/*.py', { cwd: cases })
  .sort()
  .filter((_, i) => i % EVERY === 7);
// Had changes that nobody was told of, found when the second analysis was still made of every program.
const ONCE_WRONG = [
  'builtins/protocols.py',
  'dicts/own_mappings.py',
  'dicts/objects_and_subclasses.py',
  'text_programs/log_analyser.py',
  'datetime/pickled.py',
  'programs/todo_command.py',
];

const compiled = (file: string, thorough: boolean): CompileResult => {
  const readModule = (path: string): Uint8Array | null => {
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  };
  return compile({ entry: `${cases}${file}`, readModule, thorough });
};

for (const file of [...files, ...ONCE_WRONG]) {
  test(file, () => {
    const once = compiled(file, false);
    assert.notEqual(once.repeated, true);
    // A function has a line and one for each of its variables. The second analysis may leave contexts behind.
    const found = new Set(once.types().split(/\n(?! )/));
    const differing = compiled(file, true)
      .types()
      .split(/\n(?! )/)
      .filter(t => !found.has(t));
    assert.deepEqual(differing.slice(0, 3), []);
  });
}
