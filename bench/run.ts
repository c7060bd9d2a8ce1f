/**
 * Compares pyw with JavaScript, C and CPython in one interleaved run.
 *
 *     node --conditions=pyw-source --import tsx bench/run.ts [--rounds N] [--dry] [KERNEL...]
 *
 * Writes bench/results.json and the measured part of docs/performance.md, unless `--dry` or only some kernels are asked
 * for. PYTHON and CLANG name other programs than `python3` and `clang`. Exit status 1 if results differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Runner, Skipped } from './contenders.ts';
import { buildContenders, toolVersions } from './contenders.ts';
import { KERNELS } from './kernels.ts';
import type { Prepared } from './measure.ts';
import { disagreements, measure } from './measure.ts';
import { ratiosTable, sizesTable, timesTable, toJson, updateDocument } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, dry: { type: 'boolean', default: false } },
});
const chosen = KERNELS.filter(kernel => !positionals.length || positionals.includes(kernel.name));
const loadBefore = loadavg()[0]!;

/** Builds two kernels at a time: nothing is measured yet but the time of builds, which so is that of a busy machine. */
const waiting = [...chosen];
const ready = new Map<string, Prepared>();
async function buildSome(): Promise<void> {
  for (let kernel = waiting.shift(); kernel !== undefined; kernel = waiting.shift()) {
    const built = await buildContenders(kernel);
    const skipped = built.filter((b): b is Skipped => 'skipped' in b);
    process.stderr.write(`built ${kernel.name}\n`);
    for (const { contender, skipped: reason } of skipped) console.error(`  ${contender} skipped: ${reason}`);
    ready.set(kernel.name, { kernel, runners: built.filter((b): b is Runner => !('skipped' in b)), skipped });
  }
}
await Promise.all([buildSome(), buildSome()]);
const prepared = chosen.map(kernel => ready.get(kernel.name)!);

const measured = await measure(prepared, Number(values.rounds));
const circumstances = {
  date: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model ?? 'unknown processor',
  cores: cpus().length,
  rounds: Number(values.rounds),
  load: [loadBefore, loadavg()[0]!],
  tools: toolVersions(),
} as const;

console.log([ratiosTable(measured), timesTable(measured), sizesTable(measured)].join('\n\n'));
console.log(`\nload ${circumstances.load.map(l => l.toFixed(1)).join(' -> ')}`);

const wrong = measured.flatMap(m => disagreements(m).map(text => `${m.kernel.name}: ${text}`));
// Without its subject a run says nothing.
for (const { kernel, skipped } of prepared) if (skipped.some(s => s.contender === 'pyw')) wrong.push(`${kernel.name}: pyw is missing`);
for (const text of wrong) console.error(`wrong: ${text}`);
if (wrong.length) process.exitCode = 1;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
if (!wrong.length && !values.dry && chosen.length === KERNELS.length) {
  const document = join(root, 'docs', 'performance.md');
  writeFileSync(join(root, 'bench', 'results.json'), JSON.stringify(toJson(measured, circumstances), null, 2) + '\n');
  writeFileSync(document, updateDocument(readFileSync(document, 'utf8'), measured, circumstances));
}
