// What the edge runtime calls: requests go to Python, its answers become responses.
import { handle } from './dist/handler.js';

export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const body = request.method === 'POST' ? await request.text() : '';
    const [status, type, text] = await handle(request.method, url.pathname, Object.fromEntries(url.searchParams), body, env.SERVICE ?? '');
    return new Response(text, { status, headers: { 'content-type': type } });
  },
};
