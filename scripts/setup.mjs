// Sets the workspace up and runs one task on a current Node. Works on any Node >= 18 without anything installed.
// In: `node scripts/setup.mjs [TASK [ARGS]]`, TASK being the name of a `scripts/*.ts` or `.mjs`, `turbo`, or `run` with a
// TypeScript file. Out: its exit status.
// `npm ci` runs only when what is installed differs from the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runsModules, workspaceNode } from '../packages/cli/bin/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 18) fail(`set-up needs Node 18 or later, this is ${process.version}`);
if (!isInstalled()) install();
const node = workspaceNode(root) ?? (runsModules(process.versions.node) ? process.execPath : null);
if (node === null) {
  fail(
    `no Node for ${process.platform}-${process.arch} in the registry's packages: install Node 24.15 or later yourself`,
  );
}
process.exit(task === undefined ? 0 : runTask());

function runTask() {
  const bin = join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: [dirname(node), bin, process.env.PATH ?? ''].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
  };
  let command;
  if (task === 'turbo') {
    command = [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), 'run', ...args];
  } else if (task === 'run') {
    command = ['--conditions=pyw-source', '--import', 'tsx', ...args];
  } else {
    const script = ['ts', 'mjs'].map(end => join(root, 'scripts', `${task}.${end}`)).find(existsSync);
    if (script === undefined) fail(`no task ${task}`);
    command = ['--conditions=pyw-source', script, ...args];
  }
  const result = spawnSync(node, command, { cwd: root, env, stdio: 'inherit' });
  if (result.error) fail(String(result.error));
  return result.status ?? 1;
}

/** Compares the lock file with npm's own record of what it installed. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.startsWith('node_modules/')) continue;
    const found = have[path];
    // Optional packages for other platforms are rightly missing.
    if (found === undefined ? !entry.optional : found.version !== entry.version) return false;
  }
  return true;
}

function install() {
  console.error('setting up: npm ci');
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--ignore-scripts', '--loglevel=error'], {
        cwd: root,
        stdio: ['ignore', 2, 2],
      })
    : spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
        cwd: root,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      });
  if (result.error) fail(`cannot start npm: ${result.error.message}`);
  if (result.status !== 0) fail('npm ci failed');
}

/** @returns {never} */
function fail(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}
