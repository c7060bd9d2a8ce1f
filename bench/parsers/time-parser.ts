/**
 * Measures one parser in this process: NAME FOLDER ROOT PASSES -> one line of JSON. The first pass over all files is
 * "cold"; reading and decoding files is not counted. Times are processor time of the thread that parses, so that what
 * else the machine does counts little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENDERS } from './parsers.ts';

const [name = '', folder = '', root = '', passes = '4'] = process.argv.slice(2);
const contender = CONTENDERS.find(c => c.name === name);
if (contender === undefined) throw new Error(`no parser ${name}`);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.py') && !/__pycache__|site-packages/.test(path))
  .sort()
  .filter((_, i) => i % (contender.every ?? 1) === 0)
  .map(path => readFileSync(join(root, path)))
  .map(bytes => ({ bytes, text: bytes.toString('utf8') }));
const size = files.reduce((sum, file) => sum + file.bytes.length, 0);
const accepts = await contender.load(folder);
const before = process.memoryUsage().rss;
const ms: number[] = [];
let accepted = 0;
for (let pass = 0; pass < Number(passes); pass++) {
  accepted = 0;
  const begun = process.threadCpuUsage();
  for (const { bytes, text } of files) if (accepts(bytes, text)) accepted++;
  const { user, system } = process.threadCpuUsage(begun);
  ms.push((user + system) / 1000);
}
const memory = Math.max(process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024) - before;
console.log(JSON.stringify({ files: files.length, size, accepted, ms, memory }));
