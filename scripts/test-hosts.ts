/**
 * Runs the boundary tests and cases in other hosts, and writes docs/hosts.md from what happened. Not part of `npm test`.
 *
 *     node --conditions=pyw-source --import tsx scripts/test-hosts.ts [--all | --cases N] [--match TEXT] [--only node,deno,...] [--write]
 *
 * In: Chromium and Firefox on the path (Debian's packages, say), WebKitGTK's small browser with `xvfb-run` (`webkit2gtk-driver`); Deno, Bun and miniflare come from the npm registry into a
 * temporary folder that is removed (HOSTS_DIR names a folder to keep them in), other Nodes by the workspace's packages.
 * PYW_CASE_STORE names a folder that keeps what was compiled: it holds for one state of the compiler.
 * Out: a line a host, what failed, exit status 1 if anything did. A case that the host refused something it asked for
 * (files in a page, say) and that did not pass counts neither as passed nor as failed: it is listed with what it asked for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTests, type HostTest } from '../tests/hosts/build.ts';
import { browserHost, processHost, workerdHost, type HostRunner, type Outcome } from '../tests/hosts/hosts.ts';
import { ROOT } from '../tests/support/cases.ts';

const PACKAGES = { deno: '2.9', bun: '1.4', miniflare: '4.20260730.0', 'node-22': 'npm:node@22', 'node-24': 'npm:node@24' };
const HOSTS = ['node', 'node-22', 'node-24', 'deno', 'bun', 'workerd', 'chromium', 'firefox', 'webkit'];
const DOC = join(ROOT, 'docs', 'hosts.md');
const BEGIN = '<!-- matrix: written by scripts/test-hosts.ts -->';
const END = '<!-- end of matrix -->';

/** What a case lacked, by the first of these that it asked for. */
const LACKS: readonly (readonly [RegExp, string])[] = [
  [/^fs_/, 'files or standard input'],
  [/^(env_list|host_info)$/, 'the environment or the name of the machine'],
  [/^js_wait$/, 'suspending the program'],
  [/^traceback$/, 'places in stacks'],
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: HOSTS.join(',') }, cases: { type: 'string', default: '60' }, all: { type: 'boolean', default: false },
    match: { type: 'string', default: '' }, write: { type: 'boolean', default: false },
  },
});
const kept = process.env['HOSTS_DIR'];
const installed = kept ?? mkdtempSync(join(tmpdir(), 'pyw-hosts-'));
const dir = mkdtempSync(join(tmpdir(), 'pyw-host-tests-'));
try {
  process.exitCode = await main();
} finally {
  rmSync(dir, { recursive: true, force: true });
  if (kept === undefined) rmSync(installed, { recursive: true, force: true });
}

interface Row {
  readonly host: string;
  readonly text: string;
}

async function main(): Promise<number> {
  process.chdir(ROOT);
  const hosts = values.only.split(',').map(name => ({ name, runner: findHost(name) }));
  const targets = [...new Set(hosts.flatMap(h => (h.runner ? [h.runner.target] : [])))];
  const begun = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - begun) / 1000)} s`;
  const progress = (done: number, of: number): void => {
    if (done % 100 === 0 || done === of) console.error(`built ${done} of ${of}, ${seconds()}`);
  };
  const { tests, refused } = await buildTests(dir, targets, { cases: values.all ? null : Number(values.cases), match: values.match, progress });
  for (const name of refused) console.log(`refused by the compiler: ${name}`);
  const rows: Row[] = [];
  let failures = refused.length;
  for (const { name, runner } of hosts) {
    if (runner === null) {
      console.log(`${name}: not found`);
      rows.push({ host: name, text: '| | not found where this ran | | |' });
      failures++;
      continue;
    }
    const outcomes: Outcome[] = [];
    await runner.run(dir, tests, (index, outcome) => {
      outcomes[index] = outcome;
      if ((index + 1) % 100 === 0) console.error(`${name}: ${index + 1} of ${tests.length}, ${seconds()}`);
    });
    const verdicts = tests.map((test, i) => judge(test, outcomes[i], runner.byLines));
    failures += report(name, runner, tests, outcomes, verdicts);
    rows.push({ host: name, text: rowOf(runner, tests, verdicts) });
    if (values.write) writeMatrix(rows);
  }
  return failures === 0 ? 0 : 1;
}

/** Passed, failed, or what the host does not have. */
type Verdict = 'passed' | 'failed' | { readonly lacks: string };

function judge(test: HostTest, outcome: Outcome | undefined, byLines: boolean): Verdict {
  if (outcome === undefined) return 'failed';
  const ended = byLines && !test.expected.endsWith('\n') && test.expected !== '' ? `${test.expected}\n` : test.expected;
  if (outcome.out === ended && outcome.status === test.status) return 'passed';
  const lacks = LACKS.find(([names]) => outcome.lacking?.some(name => names.test(name)));
  return lacks ? { lacks: lacks[1] } : 'failed';
}

/** Says what happened, and gives the number of failures. */
function report(name: string, runner: HostRunner, tests: readonly HostTest[], outcomes: readonly Outcome[], verdicts: readonly Verdict[]): number {
  console.log(`${name} ${runner.version()}: cases ${count(tests, verdicts, 'case')}, boundary ${count(tests, verdicts, 'boundary')}`);
  const bad = tests.filter((_, i) => verdicts[i] === 'failed');
  for (const test of bad) console.log(`  ${test.name}: ${difference(test, outcomes[tests.indexOf(test)])}`);
  for (const [reason, names] of apart(tests, verdicts)) console.log(`  apart, for want of ${reason}: ${names.join(', ')}`);
  return bad.length;
}

function apart(tests: readonly HostTest[], verdicts: readonly Verdict[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const [i, verdict] of verdicts.entries()) {
    if (typeof verdict === 'object') out.set(verdict.lacks, [...(out.get(verdict.lacks) ?? []), tests[i]!.name]);
  }
  return out;
}

function count(tests: readonly HostTest[], verdicts: readonly Verdict[], kind: HostTest['kind']): string {
  const own = verdicts.filter((verdict, i) => tests[i]!.kind === kind && typeof verdict === 'string');
  return `${own.filter(verdict => verdict === 'passed').length} of ${own.length}`;
}

function rowOf(runner: HostRunner, tests: readonly HostTest[], verdicts: readonly Verdict[]): string {
  const reasons = [...apart(tests, verdicts)].map(([reason, names]) => `${names.length} for want of ${reason}`);
  return `| ${runner.version()} | ${count(tests, verdicts, 'case')} | ${reasons.join('; ')} | ${count(tests, verdicts, 'boundary')} |`;
}

function difference(test: HostTest, outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'no result';
  if (outcome.status !== test.status) return `status ${outcome.status}, expected ${test.status}: ${outcome.out.slice(-300)}`;
  const [a, b] = [outcome.out.split('\n'), test.expected.split('\n')];
  const i = a.findIndex((line, at) => line !== b[at]);
  const at = i < 0 ? a.length : i;
  return `line ${at + 1}: ${JSON.stringify(a[at])?.slice(0, 300)}, expected ${JSON.stringify(b[at])?.slice(0, 300)}`;
}

function findHost(name: string): HostRunner | null {
  switch (name) {
    case 'node':
      return processHost('node', 'node', process.execPath, []);
    case 'node-22':
    case 'node-24': {
      const bin = fromNpm(name, join('node', 'bin', 'node'));
      return bin === null ? null : processHost(name, 'node', bin, []);
    }
    case 'deno':
    case 'bun': {
      const bin = fromNpm(name, join('.bin', name));
      return bin === null ? null : processHost(name, name, bin, name === 'deno' ? ['run', '-A', '--no-lock'] : []);
    }
    case 'workerd': {
      const folder = fromNpm('miniflare', 'miniflare');
      return folder === null ? null : workerdHost(folder);
    }
    case 'chromium': {
      const bin = onPath(['chromium', 'chromium-browser', 'google-chrome']);
      const options = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
      return bin === null ? null : browserHost(name, bin, profile => [...options, `--user-data-dir=${profile}`]);
    }
    case 'firefox': {
      const bin = onPath(['firefox-esr', 'firefox']);
      return bin === null ? null : browserHost(name, bin, profile => ['--headless', '--no-remote', '--profile', profile]);
    }
    case 'webkit': {
      const [bin] = globSync(['/usr/lib/*/webkit2gtk-4*/MiniBrowser', '/usr/libexec/webkit2gtk-4*/MiniBrowser']);
      const display = onPath(['xvfb-run']);
      return bin === undefined || display === null ? null : browserHost(name, display, () => ['-a', bin, '--private'], ['dpkg-query', '-W', 'webkit2gtk-driver']);
    }
    default:
      return null;
  }
}

/** Path of something below `node_modules` of a package that is installed for this; each in a folder of its own. */
function fromNpm(name: keyof typeof PACKAGES, path: string): string | null {
  const folder = join(installed, name);
  const found = join(folder, 'node_modules', path);
  if (existsSync(found)) return found;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = PACKAGES[name];
  const spec = wanted.startsWith('npm:') ? wanted.slice(4) : `${name}@${wanted}`;
  // Some put their programs in place by install scripts of their own.
  const scripts = name.startsWith('node-') || name === 'bun' ? ['--foreground-scripts', '--ignore-scripts=false'] : ['--ignore-scripts'];
  const result = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...scripts, spec], { cwd: folder, encoding: 'utf8', timeout: 300_000 });
  if (result.status !== 0) console.error(result.stderr);
  return existsSync(found) ? found : null;
}

function onPath(names: readonly string[]): string | null {
  for (const name of names) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** Hosts that did not run keep their rows. */
function writeMatrix(rows: readonly Row[]): void {
  const text = readFileSync(DOC, 'utf8');
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  const after = text.slice(text.indexOf(END));
  const old = text.slice(before.length, -after.length).split('\n');
  const lines = HOSTS.flatMap(host => {
    const row = rows.find(r => r.host === host);
    return row ? [`| ${host} ${row.text}`] : old.filter(line => line.startsWith(`| ${host} |`));
  });
  const table = ['| host | version | cases | not counted | boundary tests |', '|---|---|---|---|---|', ...lines].join('\n');
  writeFileSync(DOC, `${before}\n${table}\n${after}`);
}
