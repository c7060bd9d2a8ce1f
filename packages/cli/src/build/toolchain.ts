/**
 * The compiler's stages as the command uses them: Python or IR JSON to IR, IR to an artifact.
 *
 * In: a request. Out: diagnostics and what was made. A program that the compiler refuses is a result; an exception is a
 * defect of the compiler or a file that cannot be read.
 */
import { resolve } from 'node:path';
import { compile, type Diagnostic } from '@pyw/frontend';
import { fromJson, type Program } from '@pyw/ir';
import { optimise } from '@pyw/ir/passes';
import { ProfileError, emitWasm, resolveSourceMap, sourceMap } from '@pyw/wasm-backend';
import { SILENT, type Progress } from '../report/progress.ts';
import type { BuildRequest, BuildResult } from './artifact.ts';
import type { Built } from './deep-stack.ts';
import { explainRefusals } from './explain-refusals.ts';
import { createModuleReader, readText, type ModuleReader } from './read-module.ts';
import { hurryIfLarge, withoutTopTier } from './tiers.ts';

export interface Compiled {
  readonly program: Program | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found on the way, when the program came from Python. */
  readonly stages: Stages | null;
}

export interface Stages {
  /** Syntax tree of the entry module as JSON, or null when it does not parse. */
  readonly ast: () => Promise<string | null>;
  readonly types: () => string;
  readonly why: () => readonly string[];
}

export const isIrJson = (path: string): boolean => path.endsWith('.json');

/** Throws an Error with code ENOENT if the entry is not there. */
export async function compileEntry(
  request: BuildRequest,
  reader: ModuleReader = createModuleReader(),
): Promise<Compiled> {
  const file = reader.read(request.entry);
  if (file === null) {
    throw Object.assign(new Error(`can't open file '${request.entry}': No such file`), { code: 'ENOENT' });
  }
  if (isIrJson(request.entry)) return { program: await fromJson(new TextDecoder().decode(file)), diagnostics: [], stages: null };
  const { program, diagnostics, ast, types, why } = compile({
    entry: request.entry,
    absolutePath: resolve(request.entry),
    readModule: path => {
      const bytes = reader.read(path);
      hurryIfLarge(reader.bytes());
      return bytes;
    },
    profile: request.profile,
    exports: request.exports,
    ...(request.ints && { ints: request.ints }),
    ...(request.standalone && { standalone: true }),
    ...(request.debug && { debug: true }),
    ...(request.why && { why: request.why }),
    ...(request.targetVersion && { targetVersion: request.targetVersion }),
  });
  const astJson = async (): Promise<string | null> =>
    ast === null ? null : (await import('@pyw/frontend/syntax')).canonicalJson(ast);
  return { program, diagnostics, stages: { ast: astJson, types, why } };
}

/** All of it: a request to an artifact. */
export const build = (request: BuildRequest, progress: Progress): Promise<Built> => withoutTopTier(() => buildAll(request, progress));

async function buildAll(request: BuildRequest, progress: Progress): Promise<Built> {
  progress.stage('compiling');
  const reader = createModuleReader();
  const { program, diagnostics, stages } = await compileEntry(request, reader);
  const why = stages && request.why ? { why: stages.why() } : {};
  if (program === null) return { result: { kind: 'refused', diagnostics, ...why }, seen: reader.seen };
  hurryIfLarge(reader.bytes());
  const result = await buildProgram(program, request, progress);
  return { result: { ...result, diagnostics: [...diagnostics, ...result.diagnostics], ...why }, seen: reader.seen };
}

/** IR as a front end makes it to an artifact. With `verify` the IR is validated after each pass. */
export async function buildProgram(
  given: Program,
  request: BuildRequest,
  progress: Progress = SILENT,
  verify = false,
): Promise<BuildResult> {
  progress.stage('passes');
  const program = optimise(given, request.release ? 'release' : 'dev', {
    verify,
    profile: request.profile,
    disable: request.without ?? [],
  });
  progress.stage('emitting');
  const names = !request.release || request.names === true;
  let emitted: ReturnType<typeof emitWasm>;
  try {
    emitted = emitWasm(program, { profile: request.profile, names, standalone: request.standalone === true });
  } catch (e) {
    if (e instanceof ProfileError)
      return { kind: 'refused', diagnostics: explainRefusals(e, program, request, () => optimise(given, 'dev')) };
    throw e;
  }
  let built = { wasm: emitted.wasm, sourceMap: sourceMap(emitted) };
  let unoptimized = false;
  if (request.release) {
    progress.stage('optimizing');
    const timer = setInterval(progress.tick, 100);
    const { optimize } = await import('./optimize.ts');
    const better = await optimize({ ...built, profile: request.profile, names }).finally(() => clearInterval(timer));
    unoptimized = better === null;
    if (better !== null) built = better;
  }
  const resolved = JSON.stringify(resolveSourceMap(built.sourceMap, program));
  return { kind: 'built', artifact: { wasm: built.wasm, sourceMap: resolved, unoptimized }, diagnostics: [] };
}

export { readText };
