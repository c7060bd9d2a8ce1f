/** `pyw build`: writes a module with its loader, declarations and source map, or one stage of the compiler. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { BuildRequest, Stage } from '../build/artifact.ts';
import { buildCached } from '../build/build-cached.ts';
import { withSourceMapUrl, withSources } from '../build/debug-info.ts';
import { packageScope } from '../build/package-scope.ts';
import { readSettings, type Settings } from '../build/settings.ts';
import type { Context } from '../context.ts';
import type { Target } from '@pyw/host-browser/loader';
import { EXIT, UsageError } from '../exit-status.ts';
import { printDiagnostics } from '../report/diagnostics.ts';
import { createProgress } from '../report/progress.ts';
import { warnUnoptimized } from './run.ts';

export interface BuildOptions {
  readonly release?: boolean;
  readonly out?: string;
  readonly emit?: Stage;
  readonly profile?: 'gc' | 'core';
  readonly target?: BuildTarget;
  readonly export: readonly string[];
  readonly ints?: 'number';
  readonly cache: boolean;
  readonly time?: boolean;
  readonly size?: boolean;
  readonly without?: readonly string[];
  /** File for the list of what was read. */
  readonly inputs?: string;
}

/** Where the built module runs: what its loader is written for; `standalone` is a module for WASI without one. */
export type BuildTarget = Target | 'standalone';

export async function build(context: Context, given: string | undefined, options: BuildOptions): Promise<number> {
  const settings = await readSettings(given);
  const out = options.out ?? settings.out;
  const target = options.target ?? settings.target;
  const request: BuildRequest = {
    entry: settings.entry,
    profile: options.profile ?? settings.profile,
    ...(target === 'standalone' && { standalone: true }),
    ...((options.ints ?? settings.ints) === 'number' && { ints: 'number' as const }),
    ...(!(options.release ?? settings.release) && options.emit === undefined && { debug: true }),
    release: options.release ?? settings.release,
    exports: [...settings.exports, ...options.export],
    ...(options.without?.length ? { without: await checkPasses(options.without, options.release ?? settings.release) } : {}),
  };
  const asked = options.size ? 'size' : options.emit;
  if (asked !== undefined && asked !== 'wasm') {
    const { stageDeep } = await import('../build/deep-stack.ts');
    const stage = await stageDeep(context, request, asked);
    printDiagnostics(context, stage.diagnostics);
    if (stage.text === null) return EXIT.refused;
    if (options.out === '-' || asked === 'size') process.stdout.write(stage.text);
    else writeAll(out, [[`${settings.name}.${stage.suffix}`, stage.text]]);
    return EXIT.ok;
  }
  const progress = createProgress({ interactive: context.interactive, time: options.time === true });
  const result = await buildCached(context, request, progress, options.cache);
  if (result.kind === 'refused') {
    progress.end();
    printDiagnostics(context, result.diagnostics);
    if (options.inputs !== undefined) writeAll(dirname(options.inputs), [[basename(options.inputs), JSON.stringify(result.inputs ?? [])]]);
    return EXIT.refused;
  }
  progress.stage('writing');
  const { artifact } = result;
  const wasmFile = `${settings.name}.wasm`;
  // Debuggers find a development build's map by the module.
  const isDebug = !request.release && options.emit === undefined;
  const files: [string, string | Uint8Array][] = [[wasmFile, isDebug ? withSourceMapUrl(artifact.wasm, `${wasmFile}.map`) : artifact.wasm]];
  const scope = packageScope(out);
  if (options.emit === undefined) {
    files.push([`${wasmFile}.map`, isDebug ? withSources(artifact.sourceMap) : artifact.sourceMap]);
    const { makeLoader } = await import('../build/make-loader.ts');
    if (target !== 'standalone') {
      const loader = await makeLoader(artifact.wasm, wasmFile, context.version, request.release, target ?? undefined, relative(resolve(out), dirname(resolve(settings.entry))) || '.');
      files.push([`${settings.name}.js`, loader.js], [`${settings.name}.d.ts`, loader.dts]);
      if (scope.write !== undefined) files.push(['package.json', scope.write]);
    }
  }
  writeAll(out, files);
  if (options.inputs !== undefined) writeFileSync(options.inputs, JSON.stringify(result.inputs ?? []));
  progress.end();
  printDiagnostics(context, result.diagnostics);
  if (artifact.unoptimized) warnUnoptimized();
  if (scope.warning !== undefined && options.emit === undefined && target !== 'standalone') process.stderr.write(`pyw: ${scope.warning}\n`);
  process.stderr.write(summary(settings, out, files));
  return EXIT.ok;
}

/** Throws a UsageError for a name that is no pass of the level. */
async function checkPasses(names: readonly string[], release: boolean): Promise<readonly string[]> {
  const { PASSES } = await import('@pyw/ir/passes');
  const known = [...new Set(PASSES[release ? 'release' : 'dev'].map(p => p.name))];
  const wrong = names.find(name => !known.includes(name));
  if (wrong !== undefined) throw new UsageError(`no pass '${wrong}' (passes of this build: ${known.join(', ')})`);
  return names;
}

function writeAll(out: string, files: readonly (readonly [string, string | Uint8Array])[]): void {
  mkdirSync(out, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(out, name), content);
}

function summary(settings: Settings, out: string, files: readonly (readonly [string, string | Uint8Array])[]): string {
  const rows = files.map(([name, content]) => `  ${join(out, name)}  ${Buffer.byteLength(content)} bytes\n`);
  return `${settings.entry} ->\n${rows.join('')}`;
}
