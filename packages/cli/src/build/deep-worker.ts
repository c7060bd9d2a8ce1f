/** The worker of deep-stack.ts: in, a task; out, one message with its answer. Failures end the worker. */
import { parentPort, workerData } from 'node:worker_threads';
import { isStackOverflow, type Answer, type Task } from './deep-stack.ts';
import { SILENT } from '../report/progress.ts';

async function answer(task: Task): Promise<Answer> {
  try {
    if (task.kind === 'build') {
      const { build } = await import('./toolchain.ts');
      return { kind: 'built', built: await build(task.request, SILENT) };
    }
    const { emitStage } = await import('./emit-stage.ts');
    return { kind: 'stage', text: await emitStage(task.request, task.stage) };
  } catch (e) {
    if (isStackOverflow(e)) return { kind: 'deeper' };
    throw e;
  }
}

parentPort?.postMessage(await answer(workerData as Task));
