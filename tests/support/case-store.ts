/**
 * What was compiled of the cases in one run of the tests, so that a case that several test files ask for is compiled
 * once: its IR as the front end made it, and its modules.
 *
 * In: the folder that `PYW_CASE_STORE` names, made by the runner for one run and removed after it; without it nothing is
 * kept. Two threads that make the same thing at once both write it, each whole.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';

const folder = process.env['PYW_CASE_STORE'];

/** What is kept under these words; made and kept when it is not there. What is made has to pass `v8.serialize`. */
export async function stored<T>(words: readonly string[], make: () => Promise<T>): Promise<T> {
  if (folder === undefined) return make();
  const file = join(folder, createHash('sha256').update(JSON.stringify(words)).digest('hex'));
  if (existsSync(file)) return deserialize(readFileSync(file)) as T;
  const made = await make();
  const draft = `${file}.${process.pid}.${threadId}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(draft, serialize(made));
  renameSync(draft, file);
  return made;
}
