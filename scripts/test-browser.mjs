// Runs tests/browser in a real Chromium: `node scripts/test-browser.mjs`. Not part of `npm test`.
// In: Chromium (Debian's package `chromium`, say), and the npm registry for playwright-core, which drives it and is
// installed into a temporary folder that is removed. CHROMIUM names the browser when it is not on the path.
// Out: the tests' report and exit status.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceNode } from '../packages/cli/bin/node-version.mjs';

const PLAYWRIGHT = '1.57.0';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dir = mkdtempSync(join(tmpdir(), 'pyw-browser-'));
try {
  process.exitCode = main();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function main() {
  const browser = process.env.CHROMIUM ?? find(['chromium', 'chromium-browser', 'google-chrome']);
  if (browser === null) {
    console.error('Chromium is needed: install it (apt-get install chromium), or name it in CHROMIUM');
    return 1;
  }
  writeFileSync(join(dir, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `playwright-core@${PLAYWRIGHT}`];
  const installed = spawnSync('npm', install, { cwd: dir, stdio: 'inherit', shell: process.platform === 'win32' });
  if (installed.status !== 0) return 1;
  const node = workspaceNode(root) ?? process.execPath;
  const tests = ['browser.test.ts', 'breakpoints.test.ts'].map(file => join(root, 'tests', 'browser', file));
  const args = ['--conditions=pyw-source', '--test', '--test-reporter=spec', ...tests];
  const playwright = join(dir, 'node_modules', 'playwright-core', 'index.mjs');
  const env = { ...process.env, CHROMIUM: browser, PYW_BROWSER: JSON.stringify({ browser, playwright }) };
  return spawnSync(node, args, { cwd: root, env, stdio: 'inherit', timeout: 300_000 }).status ?? 1;
}

/** Path of the first of the commands that is there, or null. */
function find(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return null;
}
