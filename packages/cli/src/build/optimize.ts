/**
 * Runs `wasm-opt` of the npm package `binaryen` over a module, in a process of its own.
 *
 * In: module bytes and its unresolved source map. Out: the smaller and faster module with its map, or null when binaryen
 * is not installed.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { WASM_OPT_FEATURES } from '@pyw/wasm-backend';
import { inspectModule } from './inspect-module.ts';

export interface OptimizeInput {
  readonly wasm: Uint8Array;
  readonly sourceMap: string;
  readonly profile: 'gc' | 'core';
  /** Keep the name section. */
  readonly names: boolean;
}

export interface Optimized {
  readonly wasm: Uint8Array;
  readonly sourceMap: string;
}

/**
 * Inlining is done by our passes, which record where: wasm-opt's would lose the callers from tracebacks, and its larger
 * functions ran slower (mandelbrot, whole program: 34 ms against 12).
 */
const OWN_INLINING = ['--skip-pass=inlining-optimizing', '--skip-pass=inlining'];

/**
 * For modules with exceptions. This pass makes a throw that the same function catches into the value of the `try_table`,
 * of a narrower type than what its handler gives; V8 12.4 (Node 22) takes that type for the handler's as well, and traps
 * at the next cast. Without the pass modules grow by 1 to 2 %.
 */
const NO_TRY_VALUES = ['--skip-pass=remove-unused-brs'];

/** Path of wasm-opt, or null. */
export function findWasmOpt(): string | null {
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve('binaryen/package.json')), 'bin', 'wasm-opt');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

export async function optimize(input: OptimizeInput): Promise<Optimized | null> {
  const tool = findWasmOpt();
  if (tool === null) return null;
  const dir = await mkdtemp(join(tmpdir(), 'pyw-opt-'));
  const at = (name: string): string => join(dir, name);
  try {
    await Promise.all([writeFile(at('in.wasm'), input.wasm), writeFile(at('in.map'), input.sourceMap)]);
    const files = [at('in.wasm'), '-ism', at('in.map'), '-o', at('out.wasm'), '-osm', at('out.map')];
    const flags = [
      '-O2',
      ...OWN_INLINING,
      ...(inspectModule(input.wasm).throws ? NO_TRY_VALUES : []),
      '--mvp-features',
      ...WASM_OPT_FEATURES[input.profile],
      ...(input.names ? ['-g'] : []),
    ];
    await promisify(execFile)(process.execPath, [tool, ...files, ...flags]);
    const [wasm, sourceMap] = await Promise.all([readFile(at('out.wasm')), readFile(at('out.map'), 'utf8')]);
    return { wasm, sourceMap };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
