/**
 * Runs the examples in the hosts that they are for: the animation in Chromium beside the same in JavaScript and in
 * MicroPython, the handler in workerd beside one in JavaScript and in Node beside Pyodide. Not part of `npm test`.
 *
 *     node --conditions=pyw-source --import tsx scripts/test-examples.ts [bodies | edge]
 *
 * In: Chromium on the path; miniflare and PyScript's MicroPython from the npm registry, into a temporary folder (HOSTS_DIR
 * keeps them). Out: what was measured, on this machine as it was; exit status 1 if something did not run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openChromium } from '../tests/browser/devtools.ts';
import { ROOT } from '../tests/support/cases.ts';

const MINIFLARE = '4.20260730.0';
const MICROPYTHON = '1.27.0';
const PYODIDE = '314.0.7';
/** Milliseconds before tracing starts, and of tracing. */
const WARM_UP = 4000;
const MEASURED = 5000;
const BODIES = [1000, 5000];
const REQUESTS = 5000;
const CONNECTIONS = 16;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };
/** The same two files in PyScript's MicroPython. */
const INTERPRETED = `import { loadMicroPython } from './micropython.mjs';
const python = await loadMicroPython({ url: './micropython.wasm', heapsize: 64 * 1024 * 1024 });
python.FS.writeFile('world.py', await (await fetch('./world.py')).text());
python.runPython(await (await fetch('./main.py')).text());
`;

const dir = mkdtempSync(join(tmpdir(), 'pyw-examples-'));
const command = join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs');
let failed = false;
try {
  const only = process.argv[2];
  if (only === undefined || only === 'bodies') await bodies();
  if (only === undefined || only === 'edge') {
    await edge();
    interpreted();
  }
} finally {
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = failed ? 1 : 0;

function build(entry: string, out: string, ...options: string[]): void {
  const result = spawnSync(process.execPath, [command, 'build', entry, '--release', '-o', out, ...options], { encoding: 'utf8', cwd: ROOT });
  if (result.status !== 0) throw new Error(result.stderr);
}

/** The script time of a frame, as the browser's own tracing sees it: what `requestAnimationFrame` called, in one event. */
async function bodies(): Promise<void> {
  const site = join(dir, 'bodies');
  cpSync(join(ROOT, 'examples', 'bodies'), site, { recursive: true });
  build('examples/bodies/main.py', site);
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  writeFileSync(join(site, 'python.html'), html);
  writeFileSync(join(site, 'javascript.html'), html.replace('./start.js', './compare.js'));
  const pages = ['python', 'javascript'];
  const micropython = fromNpm('micropython', `@micropython/micropython-webassembly-pyscript@${MICROPYTHON}`, '@micropython/micropython-webassembly-pyscript');
  if (existsSync(join(micropython, 'micropython.mjs'))) {
    for (const file of ['micropython.mjs', 'micropython.wasm']) cpSync(join(micropython, file), join(site, file));
    writeFileSync(join(site, 'interpreted.js'), INTERPRETED);
    writeFileSync(join(site, 'micropython.html'), html.replace('./start.js', './interpreted.js'));
    pages.push('micropython');
  } else console.log('bodies, micropython: could not be installed');
  const server = createServer((request, response) => {
    const file = join(site, new URL(request.url ?? '/', 'http://x').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'" });
    response.end(readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    for (const n of BODIES) for (const page of pages) console.log(`bodies, ${page}, ${n}: ${await frames(`${origin}/${page}.html?n=${n}`)}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function frames(url: string): Promise<string> {
  const page = await openChromium(process.env['CHROMIUM'] ?? 'chromium');
  try {
    const errors: string[] = [];
    page.on<{ exceptionDetails: { text: string; exception?: { description?: string } } }>('Runtime.exceptionThrown', e => errors.push(e.exceptionDetails.exception?.description ?? e.exceptionDetails.text));
    const times: number[] = [];
    page.on<{ value: readonly { name: string; ph: string; dur?: number }[] }>('Tracing.dataCollected', ({ value }) => {
      for (const event of value) if (event.name === 'FireAnimationFrame' && event.ph === 'X') times.push((event.dur ?? 0) / 1000);
    });
    await page.call('Runtime.enable');
    await page.call('Page.enable');
    await page.call('Page.navigate', { url });
    await new Promise(resolve => setTimeout(resolve, WARM_UP));
    await page.call('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
    await new Promise(resolve => setTimeout(resolve, MEASURED));
    const complete = page.once('Tracing.tracingComplete');
    await page.call('Tracing.end');
    await complete;
    if (errors.length > 0 || times.length === 0) {
      failed = true;
      return errors[0] ?? 'no frames were drawn';
    }
    times.sort((a, b) => a - b);
    const at = (part: number): string => times[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(2);
    return `${at(0.5)} ms of script a frame (median of ${times.length}), 95 % within ${at(0.95)} ms`;
  } finally {
    await page.close();
  }
}

/** Folder of a package that is installed for this. */
function fromNpm(name: string, spec: string, path: string): string {
  const folder = join(process.env['HOSTS_DIR'] ?? dir, name);
  const found = join(folder, 'node_modules', path);
  if (!existsSync(found)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', spec], { cwd: folder, timeout: 300_000 });
  }
  return found;
}

/** Over HTTP on this machine, several requests at a time on connections that stay open. */
async function edge(): Promise<void> {
  const found = join(fromNpm('miniflare', `miniflare@${MINIFLARE}`, 'miniflare'), 'dist', 'src', 'index.js');
  const { Miniflare } = (await import(pathToFileURL(found).href)) as {
    Miniflare: new (options: unknown) => { ready: Promise<URL>; dispose(): Promise<void> };
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
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const worker = new Miniflare({ modules: given, modulesRoot: '/', cf: false, compatibilityDate: '2026-06-01' });
    try {
      const address = await worker.ready;
      const ask = (): Promise<string> => requested(new URL('/sum', address), agent, '[1, 2.5, 3]');
      answers.push(await ask(), await requested(new URL('/greet/you', address), agent));
      const cold = performance.now() - start;
      const many = async (count: number): Promise<void> => {
        let left = count;
        await Promise.all(Array.from({ length: CONNECTIONS }, async () => { while (left-- > 0) await ask(); }));
      };
      await many(500);
      const begin = performance.now();
      await many(REQUESTS);
      const rate = (REQUESTS * 1000) / (performance.now() - begin);
      console.log(`edge, ${name}: first answer after ${cold.toFixed(0)} ms, ${rate.toFixed(0)} requests a second on ${CONNECTIONS} connections`);
    } finally {
      agent.destroy();
      await worker.dispose();
    }
  }
  if (answers[0] !== answers[2] || answers[1] !== answers[3]) {
    failed = true;
    console.log('the answers differ:', answers);
  }
}

function requested(url: URL, agent: Agent, body?: string): Promise<string> {
  return new Promise((done, failed) => {
    const sent = request(url, { agent, method: body === undefined ? 'GET' : 'POST' }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => void (text += piece)).once('end', () => done(text)).once('error', failed);
    });
    sent.once('error', failed).end(body);
  });
}

/** Workers compile nothing at run time, so an interpreter is compared in Node: the first answer of a new process, and the rate. */
function interpreted(): void {
  const out = join(dir, 'edge-node');
  build('examples/edge/handler.py', out, '--target', 'node');
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
  const pyodide = fromNpm('pyodide', `pyodide@${PYODIDE}`, 'pyodide');
  const run = (name: string, head: string): void => {
    const script = `${head}
const ask = async () => (await handle('POST', '/sum', {}, '[1, 2.5, 3]', ''))[2];
const first = await ask();
const cold = performance.now();
for (let i = 0; i < 500; i++) await ask();
const begin = performance.now();
for (let i = 0; i < ${REQUESTS}; i++) await ask();
console.log(first + ': first answer ' + cold.toFixed(0) + ' ms after the start of Node, ' + (${REQUESTS} * 1000 / (performance.now() - begin)).toFixed(0) + ' calls of the handler a second');`;
    writeFileSync(join(out, `${name}.mjs`), script);
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(out, `${name}.mjs`)], { encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) failed = true;
    console.log(`handler in Node, ${name}: ${status === 0 ? stdout.trim() : stderr.trim().slice(-300)}`);
  };
  run('pyw', `import { handle } from './handler.js';`);
  if (!existsSync(join(pyodide, 'pyodide.mjs'))) {
    console.log('handler in Node, pyodide: could not be installed');
    return;
  }
  run(
    'pyodide',
    `import { readFileSync } from 'node:fs';
import { loadPyodide } from ${JSON.stringify(pathToFileURL(join(pyodide, 'pyodide.mjs')).href)};
const python = await loadPyodide();
python.runPython(readFileSync(${JSON.stringify(join(ROOT, 'examples', 'edge', 'handler.py'))}, 'utf8'));
const f = python.globals.get('handle');
const handle = async (method, path, query, body, service) => {
  const answer = await f(method, path, python.toPy(query), body, service);
  const given = answer.toJs();
  answer.destroy();
  return given;
};`,
  );
}
