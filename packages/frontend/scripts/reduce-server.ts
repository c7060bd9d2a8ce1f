/** For `reduce.py`: reads a path a line, answers with a line of what the compiler or the program says. */
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';

const start = (): Worker => new Worker(new URL('./conform-worker.ts', import.meta.url), { resourceLimits: { stackSizeMb: 4 } });
let worker = start();
for await (const line of createInterface({ input: process.stdin })) {
  const answer = await new Promise((resolve) => {
    const timer = setTimeout(() => {
      void worker.terminate();
      worker = start();
      resolve({ kind: 'timeout' });
    }, Number(process.env.LIMIT ?? 20) * 1000);
    worker.on('message', (a) => {
      if (a.kind === 'ready') return;
      clearTimeout(timer);
      resolve(a);
    });
    worker.once('error', (e) => {
      clearTimeout(timer);
      worker = start();
      resolve({ kind: 'died', detail: String(e) });
    });
    worker.postMessage(line);
  });
  worker.removeAllListeners();
  console.log(JSON.stringify(answer));
}
process.exit(0);
