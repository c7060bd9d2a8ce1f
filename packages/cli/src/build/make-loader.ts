/**
 * The loader of a built module, minified by swc when it is there and asked for.
 *
 * In: module bytes. Out: the loader's JavaScript and declarations. What the module imports and exports is read from it.
 */
import { posix } from 'node:path';
import { generateLoader, type LoaderOutput, type Target } from '@pyw/host-browser/loader';
import { inspectModule } from './inspect-module.ts';

export async function makeLoader(
  wasm: Uint8Array,
  wasmFile: string,
  version: string,
  minified: boolean,
  target?: Target,
  /** Path from the loader to where the program lies: modules of JavaScript are found from there. */
  base = '.',
): Promise<LoaderOutput> {
  const info = inspectModule(wasm);
  const loader = generateLoader({
    wasmFile,
    version,
    fetchMap: !minified,
    ...(target && { target }),
    imports: info.imports,
    modules: info.modules.map(({ name, from }) => ({ name, from: from.startsWith('.') ? relativeTo(base, from) : from })),
    exports: info.functions,
    isProgram: info.exports.includes('_start'),
    hasInitialize: info.exports.includes('_initialize'),
  });
  return minified ? { ...loader, js: await minify(loader.js) } : loader;
}

/** `./a.js` seen from a folder that lies `base` away from it. */
function relativeTo(base: string, from: string): string {
  const path = posix.join(base.replaceAll('\\', '/'), from);
  return path.startsWith('.') || path.startsWith('/') ? path : `./${path}`;
}

async function minify(js: string): Promise<string> {
  let swc: typeof import('@swc/core');
  try {
    swc = await import('@swc/core');
  } catch {
    // An optional dependency: the loader works as it is.
    return js;
  }
  const { code } = await swc.minify(js, { module: true, compress: { passes: 2 }, mangle: true, ecma: 2022 });
  return `${code}\n`;
}
