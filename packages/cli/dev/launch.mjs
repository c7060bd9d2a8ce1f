// Runs the command from the sources of a checkout, fast: they are bundled once by esbuild into node_modules/.cache and
// run from there until one of them changes. Not part of the published package.
// In: the cli package's folder and the arguments. Out: the process's exit status.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runsModules, workspaceNode } from '../bin/node-version.mjs';

const BUNDLES_KEPT = 4;

/** @param {string} packageDir @param {string[]} args */
export async function launch(packageDir, args) {
  const root = dirname(dirname(packageDir));
  if (!runsModules(process.versions.node)) {
    const node = workspaceNode(root);
    if (node !== null && process.env.PYW_NODE !== 'current') {
      const { spawnSync } = await import('node:child_process');
      const result = spawnSync(node, [...process.execArgv, join(packageDir, 'bin', 'pyw.mjs'), ...args], {
        stdio: 'inherit',
      });
      if (result.signal) process.kill(process.pid, result.signal);
      process.exitCode = result.status ?? 1;
      return;
    }
  }
  const cache = join(root, 'node_modules', '.cache', 'pyw');
  const key = sourcesKey(join(root, 'packages'));
  const bundle = join(cache, `dev-${key}`);
  if (!existsSync(bundle)) await build(packageDir, cache, bundle);
  nodeModule.enableCompileCache?.(join(bundle, 'v8'));
  const { main } = await import(pathToFileURL(join(bundle, 'main.js')).href);
  process.exitCode = await main(args, { packageDir, buildId: key });
}

/** Names the state of all sources by their sizes and times. @param {string} packages */
function sourcesKey(packages) {
  let hash = 0;
  let other = 0;
  const add = text => {
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      other = Math.imul(other + text.charCodeAt(i), 0x5bd1e995) ^ (other >>> 13);
    }
  };
  for (const name of readdirSync(packages).sort()) {
    const source = join(packages, name, 'src');
    if (!existsSync(source)) continue;
    for (const file of readdirSync(source, { recursive: true }).sort()) {
      if (!/\.(ts|py|json)$/.test(String(file)) || String(file).endsWith('.test.ts')) continue;
      const { size, mtimeMs } = statSync(join(source, String(file)));
      add(`${name}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return [hash, other].map(h => (h >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Several processes may do this at once: each builds aside and moves its result into place. */
async function build(packageDir, cache, bundle) {
  const { bundleCommand } = await import('./bundle.mjs');
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'tmp-'));
  try {
    await bundleCommand(packageDir, aside, { external: ['@swc/core', 'ajv', 'binaryen'], minify: false });
    for (const name of bundlesOldestFirst(cache).slice(0, -BUNDLES_KEPT))
      rmSync(join(cache, name), { recursive: true, force: true });
    renameSync(aside, bundle);
  } catch (e) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(bundle)) throw e;
  }
}

function bundlesOldestFirst(cache) {
  const bundles = readdirSync(cache).filter(name => name.startsWith('dev-'));
  return bundles
    .map(name => ({ name, time: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => a.time - b.time)
    .map(b => b.name);
}
