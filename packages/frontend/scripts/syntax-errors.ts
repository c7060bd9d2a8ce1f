/**
 * Prints, for every Python file under a folder, the first error as one JSON line: path, type, msg, lineno, offset,
 * end_lineno, end_offset, stage, warnings. With `--compare FILE` (such lines, made with CPython) it prints the
 * differences and counts instead.
 *
 *   node --conditions=pyw-source --import tsx scripts/syntax-errors.ts DIR [--compare FILE] [--minor N] [--quiet]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Diagnostic } from '../src/syntax/index.ts';

interface Line {
  path: string;
  type: string | null;
  msg: string | null;
  lineno: number | null;
  offset: number | null;
  end_lineno: number | null;
  end_offset: number | null;
  stage: string | null;
  warnings: { lineno: number; type: string; msg: string }[];
}

function judge(root: string, path: string, minor: number): Line {
  let diagnostics: readonly Diagnostic[] = [];
  diagnostics = check(readFileSync(join(root, path)), { filename: path, targetVersion: [3, minor] });
  const error = diagnostics.find((d) => d.severity === 'error');
  const warnings = diagnostics
    .filter((d) => d.severity === 'warning')
    .map((d) => ({ lineno: d.lineno ?? 0, type: d.type, msg: d.message }));
  return {
    path, type: error?.type ?? null, msg: error?.message ?? null, lineno: error?.lineno ?? null,
    offset: error?.offset ?? null, end_lineno: error?.end_lineno ?? null, end_offset: error?.end_offset ?? null,
    stage: error?.stage ?? null, warnings,
  };
}

const args = process.argv.slice(2);
const option = (name: string): string | null => {
  const at = args.indexOf(name);
  return at < 0 ? null : args[at + 1]!;
};
const root = args[0]!;
const minor = Number(option('--minor') ?? 14);
const expected = new Map<string, Line>();
const file = option('--compare');
if (file !== null) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line !== '') expected.set((JSON.parse(line) as Line).path, JSON.parse(line) as Line);
  }
}
const counts = new Map<string, number>();
const count = (key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!path.endsWith('.py')) continue;
  const mine = judge(root, path, minor);
  const want = expected.get(path);
  if (file === null) {
    console.log(JSON.stringify(mine));
    continue;
  }
  if (want === undefined) continue;
  const stage = want.stage ?? 'valid';
  count(`${stage} total`);
  const same = mine.type === want.type && mine.msg === want.msg && mine.lineno === want.lineno;
  const column = same && mine.offset === want.offset;
  const end = column && mine.end_lineno === want.end_lineno && mine.end_offset === want.end_offset;
  const key = (w: Line): string => JSON.stringify(w.warnings.map((x) => `${x.lineno} ${x.type} ${x.msg}`).sort());
  const warned = key(mine) === key(want);
  if (same) count(`${stage} same type, message, line`);
  if (column) count(`${stage} and column`);
  if (end) count(`${stage} and end`);
  if (warned) count(`${stage} same warnings`);
  if ((!end || !warned) && !args.includes('--quiet')) {
    console.log(`${path}${same ? (column ? (end ? ' (warnings)' : ' (end)') : ' (column)') : ''}\n  want ${JSON.stringify(want)}\n  have ${JSON.stringify(mine)}`);
  }
}
for (const [name, n] of [...counts].sort()) console.log(`${name}: ${n}`);
