/**
 * Runs the examples in the hosts that they are for: the animation in Chromium beside the same in JavaScript, the handler in
 * workerd beside one in JavaScript. Not part of `npm test`.
 *
 *     node --conditions=pyw-source --import tsx scripts/test-examples.ts
 *
 * In: Chromium on the path; miniflare from the npm registry, into a temporary folder (HOSTS_DIR keeps it). Out: what was
 * measured, on this machine as it was; exit status 1 if something did not run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../tests/support/cases.ts';

const MINIFLARE = '4.20260730.0';
const BODIES = [1000, 5000];
const REQUESTS = 2000;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const dir = mkdtempSync(join(tmpdir(), 'pyw-examples-'));
const command = join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs');
let failed = false;
try {
  await bodies();
  await edge();
} finally {
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = failed ? 1 : 0;

function build(entry: string, out: string, ...options: string[]): void {
  const result = spawnSync(process.execPath, [command, 'build', entry, '--release', '-o', out, ...options], { encoding: 'utf8', cwd: ROOT });
  if (result.status !== 0) throw new Error(result.stderr);
}

/** The label that the page shows after 60 frames says the median of the script time of a frame. */
async function bodies(): Promise<void> {
  const site = join(dir, 'bodies');
  cpSync(join(ROOT, 'examples', 'bodies'), site, { recursive: true });
  build('examples/bodies/main.py', site);
  const spy = `<script type="module">const label = document.getElementById('label');
new MutationObserver(() => fetch('/said', { method: 'POST', body: label.textContent })).observe(label, { childList: true });
addEventListener('error', e => fetch('/said', { method: 'POST', body: 'error: ' + e.message }));
addEventListener('unhandledrejection', e => fetch('/said', { method: 'POST', body: 'error: ' + e.reason }));</script>`;
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  writeFileSync(join(site, 'javascript.html'), html.replace('./start.js', './compare.js') + spy);
  writeFileSync(join(site, 'python.html'), html + spy);
  for (const n of BODIES) for (const page of ['python', 'javascript']) console.log(`bodies, ${page}: ${await said(site, `/${page}.html?n=${n}`)}`);
}

/** What a page posts the third time, when the engine has warmed up. */
async function said(site: string, path: string): Promise<string> {
  const texts: string[] = [];
  let done: () => void = () => {};
  const enough = new Promise<void>(resolve => {
    done = resolve;
  });
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      request.on('data', piece => texts.push(String(piece)));
      request.on('end', () => {
        response.end();
        if (texts.length >= 3 || texts.some(t => t.startsWith('error'))) done();
      });
      return;
    }
    const file = join(site, new URL(request.url ?? '/', 'http://x').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'" });
    response.end(readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const profile = mkdtempSync(join(dir, 'profile-'));
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`];
  const browser = spawn('chromium', [...options, `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`], { stdio: 'ignore' });
  browser.once('error', done);
  const timer = setTimeout(done, 60_000);
  await enough;
  clearTimeout(timer);
  browser.kill('SIGKILL');
  server.close();
  server.closeAllConnections();
  if (texts.length < 3 || texts.some(t => t.startsWith('error'))) failed = true;
  return texts.find(t => t.startsWith('error')) ?? texts[2] ?? 'nothing was shown';
}

/** One request after the other, by miniflare's own door, so without a network. */
async function edge(): Promise<void> {
  const kept = process.env['HOSTS_DIR'];
  const folder = join(kept ?? dir, 'miniflare');
  const found = join(folder, 'node_modules', 'miniflare', 'dist', 'src', 'index.js');
  if (!existsSync(found)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `miniflare@${MINIFLARE}`], { cwd: folder, timeout: 300_000 });
  }
  const { Miniflare } = (await import(pathToFileURL(found).href)) as {
    Miniflare: new (options: unknown) => { ready: Promise<unknown>; dispatchFetch(url: string, init?: object): Promise<Response>; dispose(): Promise<void> };
  };
  const out = join(dir, 'edge');
  build('examples/edge/handler.py', out);
  const modules = [
    { type: 'ESModule', path: 'worker.mjs', contents: readFileSync(join(ROOT, 'examples', 'edge', 'worker.mjs'), 'utf8') },
    { type: 'ESModule', path: 'dist/handler.js', contents: readFileSync(join(out, 'handler.js'), 'utf8') },
    { type: 'CompiledWasm', path: 'dist/handler.wasm', contents: readFileSync(join(out, 'handler.wasm')) },
  ];
  const plain = [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(join(ROOT, 'examples', 'edge', 'compare.mjs'), 'utf8') }];
  const answers: string[] = [];
  for (const [name, given] of [['python', modules], ['javascript', plain]] as const) {
    const start = performance.now();
    const worker = new Miniflare({ modules: given, modulesRoot: '/', cf: false, compatibilityDate: '2026-06-01' });
    try {
      const ask = async (): Promise<string> => (await worker.dispatchFetch('http://localhost/sum', { method: 'POST', body: '[1, 2.5, 3]' })).text();
      answers.push(await ask(), await (await worker.dispatchFetch('http://localhost/greet/you')).text());
      const cold = performance.now() - start;
      for (let i = 0; i < 200; i++) await ask();
      const begin = performance.now();
      for (let i = 0; i < REQUESTS; i++) await ask();
      const rate = (REQUESTS * 1000) / (performance.now() - begin);
      console.log(`edge, ${name}: first answer after ${cold.toFixed(0)} ms, ${rate.toFixed(0)} requests a second, one after the other`);
    } finally {
      await worker.dispose();
    }
  }
  if (answers[0] !== answers[2] || answers[1] !== answers[3]) {
    failed = true;
    console.log('the answers differ:', answers);
  }
}
