/** A build through the cache: the compiler is not even loaded when nothing has changed. */
import type { Context } from '../context.ts';
import type { Progress } from '../report/progress.ts';
import type { BuildRequest, BuildResult } from './artifact.ts';
import { readCache, writeCache } from './cache.ts';
import { createModuleReader } from './read-module.ts';

export async function buildCached(
  context: Context,
  request: BuildRequest,
  progress: Progress,
  useCache: boolean,
): Promise<BuildResult> {
  if (useCache) {
    progress.stage('cache');
    const cached = readCache(request, context.buildId);
    if (cached !== null) return { kind: 'built', ...cached };
  }
  progress.stage('loading');
  const { buildProgram, compileEntry } = await import('./toolchain.ts');
  progress.stage('compiling');
  const reader = createModuleReader();
  const compiled = await compileEntry(request, reader);
  if (compiled.program === null) return { kind: 'refused', diagnostics: compiled.diagnostics };
  const result = await buildProgram(compiled.program, request, progress);
  const diagnostics = [...compiled.diagnostics, ...result.diagnostics];
  if (result.kind === 'built' && useCache && !result.artifact.unoptimized) {
    progress.stage('caching');
    writeCache(request, context.buildId, reader.seen, { artifact: result.artifact, diagnostics });
  }
  return { ...result, diagnostics };
}
