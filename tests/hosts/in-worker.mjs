// A worker that runs the test whose number, loader and kind are in the address.
import { runTest, watch } from './in-host.mjs';

watch();
export default {
  async fetch(request) {
    const [, loader, kind] = new URL(request.url).pathname.split('/');
    const load = {
      loader: () => import(`./${loader}/worker.js`),
      use: () => import(`./${loader}/use.mjs`),
      drive: () => import('./drive.mjs'),
    };
    return Response.json(await runTest({ kind }, load));
  },
};
