// `node --import pyw/register server.mjs`: the page comes from page.py; so do the rows that the browser renders again.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { buildModule } from 'pyw/build-module';
import { render_page, sample } from './page.py';

const { js, wasm } = buildModule('page.py', { target: 'browser' });
const files = {
  '/page.js': [js, 'text/javascript'], '/page.wasm': [wasm, 'application/wasm'], '/client.js': ['client.js', 'text/javascript'],
};

createServer((request, response) => {
  const [file, type] = files[request.url] ?? [];
  response.setHeader('content-type', type ?? 'text/html; charset=utf-8');
  response.end(file ? readFileSync(file) : `${render_page('Tasks & more', sample())}<script type="module" src="/client.js"></script>\n`);
}).listen(8000, () => console.log('http://localhost:8000/'));
