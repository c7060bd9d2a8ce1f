/**
 * Speed of `parse` over all Python files under a folder: the first pass in a fresh process ("cold"), then the best of
 * further passes ("warm"), in MB (10^6 bytes) of source a second. Reading files is not counted.
 *
 *   node --conditions=pyw-source --import tsx scripts/bench-parse.ts ROOT [PASSES]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../src/syntax/index.ts';

const root = process.argv[2]!;
const passes = Number(process.argv[3] ?? 3);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.py') && !/__pycache__|site-packages|lib2to3/.test(path))
  .map((path) => readFileSync(join(root, path)));
const bytes = files.reduce((sum, file) => sum + file.length, 0);
for (let pass = 0; pass < passes; pass++) {
  const start = performance.now();
  let nodes = 0;
  for (const file of files) nodes += parse(file).module === null ? 0 : 1;
  const ms = performance.now() - start;
  console.log(`${pass === 0 ? 'cold' : 'warm'} ${files.length} files, ${nodes} valid, ${(bytes / ms / 1000).toFixed(2)} MB/s`);
}
