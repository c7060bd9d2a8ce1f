/**
 * Runs the boundary tests and cases in other hosts, and writes docs/hosts.md from what happened. Not part of `npm test`.
 *
 *     node --conditions=pyw-source --import tsx scripts/test-hosts.ts [--hosts node,deno,...] [--cases N] [--write]
 *
 * In: Chromium and Firefox on the path (Debian's packages, say), WebKitGTK's small browser with `xvfb-run` (`webkit2gtk-driver`); Deno, Bun and miniflare come from the npm registry into a
 * temporary folder that is removed (HOSTS_DIR names a folder to keep them in), other Nodes by the workspace's packages.
 * Out: a line a host, what failed, exit status 1 if anything did.
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
const DOC = join(ROOT, 'docs', 'hosts.md');
const BEGIN = '<!-- matrix: written by scripts/test-hosts.ts -->';
const END = '<!-- end of matrix -->';

const { values } = parseArgs({
  options: { hosts: { type: 'string', default: 'node,node-22,node-24,deno,bun,workerd,chromium,firefox,webkit' }, cases: { type: 'string', default: '60' }, write: { type: 'boolean', default: false } },
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

async function main(): Promise<number> {
  const hosts = values.hosts.split(',').map(name => ({ name, runner: findHost(name) }));
  const targets = [...new Set(hosts.flatMap(h => (h.runner ? [h.runner.target] : [])))];
  const tests = await buildTests(dir, targets, Number(values.cases));
  console.log(`${tests.length} tests built`);
  const rows: string[] = [];
  let failures = 0;
  for (const { name, runner } of hosts) {
    if (runner === null) {
      console.log(`${name}: not found`);
      rows.push(`| ${name} | | not found where this ran | |`);
      failures++;
      continue;
    }
    const outcomes = await runner.run(dir, tests);
    const bad = tests.filter(t => !passes(t, outcomes.get(t.name)));
    const count = (kind: HostTest['kind']): string => {
      const all = tests.filter(t => t.kind === kind);
      return `${all.filter(t => !bad.includes(t)).length} of ${all.length}`;
    };
    console.log(`${name} ${runner.version()}: cases ${count('case')}, boundary ${count('boundary')}`);
    for (const t of bad) console.log(`  ${t.name}: ${difference(t, outcomes.get(t.name))}`);
    rows.push(`| ${name} | ${runner.version()} | ${count('case')} | ${count('boundary')} |`);
    failures += bad.length;
  }
  if (values.write) writeMatrix(rows);
  return failures === 0 ? 0 : 1;
}

function passes(t: HostTest, outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcome.out === t.expected && outcome.status === t.status;
}

function difference(t: HostTest, outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'no result';
  if (outcome.status !== t.status) return `status ${outcome.status}, expected ${t.status}: ${outcome.out.slice(-300)}`;
  const [a, b] = [outcome.out.split('\n'), t.expected.split('\n')];
  const i = b.findIndex((line, at) => line !== a[at]);
  return `line ${i + 1}: ${JSON.stringify(a[i])}, expected ${JSON.stringify(b[i])}`;
}

function findHost(name: string): HostRunner | null {
  switch (name) {
    case 'node':
      return processHost('node', 'node', process.execPath, [], ['--version']);
    case 'node-22':
    case 'node-24': {
      const bin = fromNpm(name, join('node', 'bin', 'node'));
      return bin === null ? null : processHost(name, 'node', bin, [], ['--version']);
    }
    case 'deno':
    case 'bun': {
      const bin = fromNpm(name, join('.bin', name));
      return bin === null ? null : processHost(name, name, bin, name === 'deno' ? ['run', '-A', '--no-lock'] : [], ['--version']);
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

function writeMatrix(rows: readonly string[]): void {
  const text = readFileSync(DOC, 'utf8');
  const table = ['| host | version | cases | boundary tests |', '|---|---|---|---|', ...rows].join('\n');
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  writeFileSync(DOC, `${before}\n${table}\n${text.slice(text.indexOf(END))}`);
}
