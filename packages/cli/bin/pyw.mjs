#!/usr/bin/env node
// Starts the command: the built package as it is published, or in a checkout a bundle of the sources kept up to date
// by ../dev/launch.mjs. Plain JavaScript that runs on old Nodes, so that what is missing can be said there.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageDir = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
if (!('union' in Set.prototype)) (await import('./old-node.mjs')).addMissing();

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  console.log(JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version);
} else if (existsSync(join(packageDir, 'dev', 'launch.mjs'))) {
  const { launch } = await import('../dev/launch.mjs');
  await launch(packageDir, args);
} else {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.();
  const { main } = await import('../dist/command/main.js');
  process.exitCode = await main(args, { packageDir });
}
