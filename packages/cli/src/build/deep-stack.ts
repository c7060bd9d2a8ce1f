/**
 * Compiles programs that are nested more deeply than the stack of this thread allows: the same work again, in a worker
 * with a stack as large as CPython's limits of nesting ask for.
 *
 * In: what to do. Out: what it made. When not even that stack is enough, a refusal.
 */
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '@pyw/frontend';
import type { Context } from '../context.ts';
import type { Progress } from '../report/progress.ts';
import type { BuildRequest, BuildResult, Stage } from './artifact.ts';
import type { StageText } from './emit-stage.ts';

/** Address space, of which only what is used becomes memory. */
const STACK_MB = 900;

export interface Built {
  readonly result: BuildResult;
  /** Files that were read: see ModuleReader. */
  readonly seen: ReadonlyMap<string, string | null>;
}

export type Task =
  | { readonly kind: 'build'; readonly request: BuildRequest }
  | { readonly kind: 'stage'; readonly request: BuildRequest; readonly stage: Exclude<Stage, 'wasm'> };

export type Answer =
  | { readonly kind: 'built'; readonly built: Built }
  | { readonly kind: 'stage'; readonly text: StageText }
  | { readonly kind: 'deeper' };

export async function buildDeep(context: Context, request: BuildRequest, progress: Progress): Promise<Built> {
  try {
    const { build } = await import('./toolchain.ts');
    return await build(request, progress);
  } catch (e) {
    if (!isStackOverflow(e)) throw e;
  }
  progress.stage('compiling on a larger stack');
  const answer = await ask(context, { kind: 'build', request });
  if (answer.kind === 'built') return answer.built;
  return { result: { kind: 'refused', diagnostics: [tooDeep(request)] }, seen: new Map() };
}

export async function stageDeep(
  context: Context,
  request: BuildRequest,
  stage: Exclude<Stage, 'wasm'>,
): Promise<StageText> {
  try {
    const { emitStage } = await import('./emit-stage.ts');
    return await emitStage(request, stage);
  } catch (e) {
    if (!isStackOverflow(e)) throw e;
  }
  const answer = await ask(context, { kind: 'stage', request, stage });
  return answer.kind === 'stage' ? answer.text : { text: null, suffix: '', diagnostics: [tooDeep(request)] };
}

export const isStackOverflow = (e: unknown): boolean =>
  e instanceof RangeError && e.message.includes('call stack');

function ask(context: Context, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(context.deepWorker, { workerData: task, resourceLimits: { stackSizeMb: STACK_MB } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`the compiler's worker ended with status ${code}`)));
  });
}

const tooDeep = ({ entry }: BuildRequest): Diagnostic => ({
  code: 'PYW3001',
  severity: 'error',
  message: 'nesting as deep as in this program is not supported yet',
  filename: entry,
  span: { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } },
  hint: 'Divide its longest expression or chain of elif into several.',
});
