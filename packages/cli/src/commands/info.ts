/** `pyw info`: versions and places, for people and bug reports. */
import { ABI_VERSION, irVersion } from '@pyw/ir';
import { cacheDir } from '../build/cache.ts';
import { findWasmOpt } from '../build/optimize.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { SUPPORTED_NODE, runsModules } from '../node-version.ts';

export async function info(context: Context): Promise<number> {
  const runs = runsModules(process.versions.node);
  const rows: readonly (readonly [string, string])[] = [
    ['pyw', context.version],
    ['IR version', irVersion],
    ['host ABI', ABI_VERSION],
    ['Node', `${process.version} (${runs ? 'runs what pyw builds' : `builds only; running needs ${SUPPORTED_NODE}`})`],
    ['V8', process.versions.v8],
    ['platform', `${process.platform}-${process.arch}`],
    ['wasm-opt', findWasmOpt() === null ? 'not installed (npm package binaryen)' : 'installed'],
    ['build cache', cacheDir()],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) process.stdout.write(`${name.padEnd(width)}  ${value}\n`);
  return EXIT.ok;
}
