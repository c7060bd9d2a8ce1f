/**
 * Runs all tests from source: the packages', then those of the whole. `npm test [-- PATTERN...]` runs only files whose
 * path contains a pattern.
 *
 * Out: each file with its counts, each failure with its error, and as the last line `N passed, N failed`. Skipped tests
 * are counted apart. Exit status 1 if anything failed or no test ran.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const patterns = process.argv.slice(2);
const found = globSync(['packages/*/{src,test}/**/*.test.ts', 'tests/*.test.ts'], { cwd: root }).sort();
const files = found.filter(file => patterns.length === 0 || patterns.some(pattern => file.includes(pattern)));

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
const byFile = new Map<string, Counts>(files.map(file => [file, { passed: 0, failed: 0, skipped: 0 }]));
const started = performance.now();

// What several test files compile is compiled once: tests/support/case-store.ts.
const store = mkdtempSync(join(tmpdir(), 'pyw-cases-'));
process.env['PYW_CASE_STORE'] = store;
process.on('exit', () => rmSync(store, { recursive: true, force: true }));

const stream = run({
  files: files.map(file => join(root, file)),
  cwd: root,
  concurrency: Math.min(2, availableParallelism()),
  execArgv: ['--conditions=pyw-source'],
  timeout: process.env['PYW_MATRIX'] === 'all' ? 90 * 60_000 : 40 * 60_000,
});

const countsOf = (file: string | undefined): Counts => {
  const name = file === undefined ? '?' : relative(root, file);
  const counts = byFile.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
  byFile.set(name, counts);
  return counts;
};

stream.on('test:pass', event => {
  if (event.details.type === 'suite') return;
  const counts = countsOf(event.file);
  if (event.skip !== undefined) counts.skipped++;
  else counts.passed++;
});
stream.on('test:fail', event => {
  if (event.details.type === 'suite') return;
  countsOf(event.file).failed++;
  const { error } = event.details;
  const cause = (error as { cause?: unknown }).cause ?? error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  console.log(`\nFAIL ${event.file === undefined ? '' : relative(root, event.file)}: ${event.name}\n${indent(text)}`);
});
stream.on('test:stderr', event => process.stderr.write(event.message));

stream.on('close', () => {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  console.log('');
  for (const [file, counts] of byFile) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const parts = [`${counts.passed} passed`];
    if (counts.failed > 0) parts.push(`${counts.failed} FAILED`);
    if (counts.skipped > 0) parts.push(`${counts.skipped} skipped`);
    console.log(`${file}: ${parts.join(', ')}`);
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s, ${total.skipped} skipped`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});
stream.resume();

/** The error as it stands, cut where a comparison of long outputs would fill screens. */
function indent(text: string): string {
  const lines = text.split('\n').filter(line => !/^\s+at .*node:internal/.test(line));
  const shown = lines.length > 60 ? [...lines.slice(0, 60), '...'] : lines;
  return shown.map(line => `  ${line.length > 400 ? `${line.slice(0, 400)}...` : line}`).join('\n');
}
