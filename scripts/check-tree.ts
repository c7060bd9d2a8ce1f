/** Checks the rules about the sources as a whole and prints each violation. Exit status 1 if there is any. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources } from './checks/source-files.ts';
import { TREE_RULES } from './checks/tree-rules.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = readSources(root);
for (const rule of TREE_RULES) {
  const found = rule.violations(sources, root);
  console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${rule.name}`);
  for (const line of found) console.log(`     ${line}`);
  if (found.length > 0) process.exitCode = 1;
}
console.log(`${sources.length} files`);
