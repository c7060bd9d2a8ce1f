/** Programs whose values may be of many classes stay small: functions are counted, which no load of the machine changes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/compile.ts';

const cases = fileURLToPath(new URL('../../../tests/cases/', import.meta.url));
const readModule = (path: string): Uint8Array | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};
/** How many functions the program may have before the passes: a little more than when it was written down. */
const LIMITS: readonly (readonly [string, number])[] = [['programs/looked_up_by_names.py', 650]];

for (const [file, limit] of LIMITS) {
  test(file, () => {
    const { program, repeated } = compile({ entry: `${cases}${file}`, readModule });
    assert.notEqual(repeated, true);
    assert.ok(program && program.functions.length <= limit, `${program?.functions.length} functions`);
  });
}
