/** A thread that runs the cases it is sent, one at a time. */
import { parentPort } from 'node:worker_threads';
import type { CaseResult, CaseTask } from './case-result.ts';
import { runCase } from './run-case.ts';

parentPort!.on('message', async (task: CaseTask) => {
  let result: CaseResult;
  try {
    result = await runCase(task);
  } catch (e) {
    result = { kind: 'broken', text: e instanceof Error ? (e.stack ?? e.message) : String(e) };
  }
  parentPort!.postMessage(result);
});
