/**
 * Runs cases in threads, so that one that never ends costs its thread and not the run.
 *
 * In: tasks, and how large a stack they get. Out: their results; a case over the time limit is broken, and its thread is replaced.
 */
import { Worker } from 'node:worker_threads';
import type { CaseResult, CaseTask } from './case-result.ts';

export interface CasePool {
  readonly run: (task: CaseTask) => Promise<CaseResult>;
  readonly close: () => Promise<void>;
}

const THREADS = 2;
const LIMIT_MS = process.env['PYW_MATRIX'] === 'all' ? 900_000 : 120_000;

export function createCasePool(stackSizeMb = 4): CasePool {
  const createWorker = (): Worker =>
    new Worker(new URL('./case-worker.ts', import.meta.url), { resourceLimits: { stackSizeMb } });
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  for (let i = 0; i < THREADS; i++) release(createWorker());
  return {
    run: async task => {
      const worker = idle.pop() ?? (await new Promise<Worker>(resolve => waiting.push(resolve)));
      const result = await runOn(worker, task);
      if (result.kind === 'broken' && result.text.startsWith(LOST)) {
        await worker.terminate();
        release(createWorker());
      } else release(worker);
      return result;
    },
    close: async () => {
      for (const worker of idle) await worker.terminate();
    },
  };
}

const LOST = 'the thread was lost: ';

function runOn(worker: Worker, task: CaseTask): Promise<CaseResult> {
  return new Promise(resolve => {
    const finish = (result: CaseResult): void => {
      clearTimeout(timer);
      // One by one: Node's own listeners keep the worker's port open.
      worker.off('message', finish).off('error', failed).off('exit', ended);
      resolve(result);
    };
    const lost = (why: string): void => finish({ kind: 'broken', text: LOST + why });
    const failed = (e: unknown): void => lost(String(e));
    const ended = (status: number): void => lost(`exit status ${status}`);
    const timer = setTimeout(() => lost(`no end after ${LIMIT_MS / 1000} s`), LIMIT_MS);
    worker.on('message', finish).on('error', failed).on('exit', ended);
    worker.postMessage(task);
  });
}
