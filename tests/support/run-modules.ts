/**
 * Runs all modules of a folder, on whichever Node runs this.
 *
 * In: the folder. Out: on stdout, JSON of base name to result; a module that the engine refuses is broken.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseResult } from './case-result.ts';
import { runModule } from './run-module.ts';

const dir = process.argv[2]!;
const results: Record<string, CaseResult> = {};
for (const file of globSync('*.wasm', { cwd: dir })) {
  try {
    results[file.slice(0, -'.wasm'.length)] = runModule(readFileSync(join(dir, file)));
  } catch (e) {
    results[file.slice(0, -'.wasm'.length)] = { kind: 'broken', text: String(e) };
  }
}
process.stdout.write(JSON.stringify(results));
