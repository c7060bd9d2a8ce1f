/** A build through the cache: the compiler is not even loaded when nothing has changed. */
import type { Context } from '../context.ts';
import type { Progress } from '../report/progress.ts';
import type { BuildRequest, BuildResult } from './artifact.ts';
import { readCache, writeCache } from './cache.ts';

export async function buildCached(
  context: Context,
  request: BuildRequest,
  progress: Progress,
  useCache: boolean,
): Promise<BuildResult & { readonly inputs?: readonly string[] }> {
  if (useCache) {
    progress.stage('cache');
    const cached = readCache(request, context.buildId);
    if (cached !== null) return { kind: 'built', ...cached };
  }
  progress.stage('loading');
  const { buildDeep } = await import('./deep-stack.ts');
  const { result, seen } = await buildDeep(context, request, progress);
  if (result.kind === 'built' && useCache && !result.artifact.unoptimized) {
    progress.stage('caching');
    writeCache(request, context.buildId, seen, { artifact: result.artifact, diagnostics: result.diagnostics });
  }
  return { ...result, inputs: [...seen].flatMap(([path, hash]) => (hash === null ? [] : [path])) };
}
