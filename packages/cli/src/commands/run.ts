/** `pyw run`: compiles in memory and runs in this process. Ends with the program's status. */
import type { Grants } from '@pyw/host-node';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Artifact } from '../build/artifact.ts';
import { buildCached } from '../build/build-cached.ts';
import { readSettings } from '../build/settings.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { createProgress } from '../report/progress.ts';

export interface RunOptions {
  readonly release?: boolean;
  readonly profile?: 'gc' | 'core';
  readonly cache: boolean;
  readonly time?: boolean;
  /** Grants nothing but output, clocks and entropy, besides what `allow...` names. */
  readonly sandbox?: boolean;
  /** Paths, or names; `*` for all. */
  readonly allowRead?: string;
  readonly allowWrite?: string;
  readonly allowEnv?: string;
  readonly allowJs?: string;
  readonly allowNet?: string;
}

/** What says what a program may do. */
const GRANT = /^--(sandbox|allow-(read|write|env|js|net)(=.*)?)$/;

/** What the program may use: all that its user may, unless anything is said of it. */
function grantsOf(options: RunOptions): Grants {
  const { allowRead, allowWrite, allowEnv, allowJs, allowNet } = options;
  const isOpen = !options.sandbox && [allowRead, allowWrite, allowEnv, allowJs, allowNet].every(given => given === undefined);
  const one = (given: string | undefined): boolean | readonly string[] =>
    given === undefined ? isOpen : given === '*' ? true : given.split(',').filter(name => name !== '');
  return { read: one(allowRead), write: one(allowWrite), env: one(allowEnv), js: one(allowJs), ...(allowNet !== undefined && { net: one(allowNet) }) };
}

export async function run(
  context: Context,
  file: string,
  args: readonly string[],
  options: RunOptions,
): Promise<number> {
  const late = args.find(arg => GRANT.test(arg));
  if (late !== undefined) process.stderr.write(`pyw: ${late} stands behind ${file}, so it is given to the program and grants nothing; options of pyw come first\n`);
  const progress = createProgress({ interactive: context.interactive, time: options.time === true });
  if (file.endsWith('.wasm')) {
    if (!(await canRun(file, new Uint8Array(readFileSync(file))))) return EXIT.failed;
    const { run: runModule } = await import('@pyw/host-node');
    return runModule(file, { args: [file, ...args], grants: grantsOf(options) });
  }
  const settings = await readSettings(file);
  const request = {
    entry: settings.entry,
    profile: options.profile ?? settings.profile,
    release: options.release ?? settings.release,
    // Nobody calls them: `__all__` is for other Python modules here.
    exports: null,
  };
  const result = await buildCached(context, request, progress, options.cache);
  if (result.diagnostics.length > 0) {
    const { printDiagnostics } = await import('../report/diagnostics.ts');
    progress.end();
    printDiagnostics(context, result.diagnostics);
  }
  if (result.kind === 'refused') return EXIT.refused;
  progress.stage('starting');
  const { artifact } = result;
  if (artifact.unoptimized) warnUnoptimized();
  if (!(await canRun(file, artifact.wasm))) return EXIT.failed;
  return start(artifact, [settings.entry, ...args], grantsOf(options), progress.end);
}

async function start(artifact: Artifact, args: readonly string[], grants: Grants, ready: () => void): Promise<number> {
  const { importModules, load } = await import('@pyw/host-node');
  const modules = await importModules(artifact.wasm, dirname(resolve(args[0]!)));
  const program = load(artifact.wasm, { sourceMap: artifact.sourceMap, args, grants, modules });
  ready();
  return program.run();
}

/** Says what is needed when this Node does not take the module. */
async function canRun(file: string, wasm: Uint8Array): Promise<boolean> {
  const { SUPPORTED_NODE, runsModules } = await import('../node-version.ts');
  if (WebAssembly.validate(wasm as Uint8Array<ArrayBuffer>)) return true;
  const reason = runsModules(process.versions.node)
    ? 'is not a valid module'
    : `needs a Node with WasmGC: version ${SUPPORTED_NODE}. This is ${process.version}`;
  process.stderr.write(`pyw: ${file} ${reason}.\n`);
  return false;
}

export function warnUnoptimized(): void {
  process.stderr.write(
    'pyw: wasm-opt is not installed (npm package binaryen), so the release build is less optimised\n',
  );
}
