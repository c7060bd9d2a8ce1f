/**
 * `pyw serve`: builds a program, serves its folder with the built module in it, and reloads the page on change.
 *
 * In: a program. Out: a server on this machine alone that runs until it is interrupted. `NAME.js`, `NAME.wasm` and the map
 * are found beside the page, though nothing is written there. Without an `index.html` the server has a page that runs the
 * program and shows what it prints.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { readSettings, type Settings } from '../build/settings.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { build } from './build.ts';

export interface ServeOptions {
  readonly port?: string;
  readonly root?: string;
  readonly release?: boolean;
}

const FIRST_PORT = 8000;
const PORTS_TRIED = 20;
const SETTLING_MS = 60;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.map': 'application/json', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8',
  '.py': 'text/plain; charset=utf-8',
};

/** Pages may do nothing but what a page with a strict policy can: WebAssembly is compiled, JavaScript is not evaluated. */
const POLICY = "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; object-src 'none'; base-uri 'self'";

const RELOAD = `<script>{
  const changes = new EventSource('/.pyw/changes');
  changes.onmessage = () => location.reload();
  changes.addEventListener('refused', e => {
    const text = JSON.parse(e.data);
    console.error(text);
    const shown = document.getElementById('pyw-refused') ?? document.createElement('pre');
    shown.id = 'pyw-refused';
    shown.style = 'position: fixed; inset: auto 0 0 0; max-height: 60%; overflow: auto; margin: 0; padding: 1em; background: #300; color: #fff; z-index: 2147483647';
    shown.textContent = text;
    document.documentElement.append(shown);
  });
}</script>`;

export async function serve(context: Context, given: string | undefined, options: ServeOptions): Promise<number> {
  const settings = await readSettings(given);
  const root = resolve(options.root ?? dirname(settings.entry));
  const port = options.port === undefined ? null : Number(options.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536)) throw new UsageError(`--port ${options.port} is no port`);
  const out = mkdtempSync(join(tmpdir(), 'pyw-serve-'));
  const pages = new Set<ServerResponse>();
  const site: Site = { root, out, settings, pages, refused: null };
  const rebuild = async (): Promise<void> => {
    let said = '';
    const status = await build({ ...context, heard: text => void (said += text) }, given, { out, export: [], cache: true, target: 'browser', ...(options.release ? { release: true } : {}) });
    site.refused = status === EXIT.ok ? null : refusal(said);
    for (const page of pages) page.write(site.refused ?? 'data: reload\n\n');
  };
  await rebuild();
  const server = createServer((request, response) => answer(request, response, site));
  const address = await listen(server, port);
  const stop = watchPython(root, rebuild);
  process.stderr.write(`serving ${root} at http://localhost:${address}/\n`);
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });
  stop();
  for (const page of pages) page.end();
  server.close();
  rmSync(out, { recursive: true, force: true });
  return EXIT.ok;
}

interface Site {
  readonly root: string;
  readonly out: string;
  readonly settings: Settings;
  readonly pages: Set<ServerResponse>;
  /** What pages are told while the program does not compile. */
  refused: string | null;
}

const refusal = (said: string): string => `event: refused\ndata: ${JSON.stringify(said || 'The program was not built: see the terminal.')}\n\n`;

/** The path that is asked for; null if that is none. */
function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(`http://localhost${request.url ?? '/'}`).pathname);
  } catch {
    return null;
  }
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const path = pathOf(request);
  if (path === null || path.includes('\0')) {
    response.writeHead(400, { 'content-type': 'text/plain' });
    response.end('no path\n');
    return;
  }
  if (path === '/.pyw/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: 500\n\n${site.refused ?? ''}`);
    site.pages.add(response);
    request.once('close', () => site.pages.delete(response));
    return;
  }
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = [site.root, site.out].map((folder) => within(folder, name)).find((found) => found !== null);
  if (file === undefined && name === '/index.html') send(response, '.html', `${page(site.settings.name)}${RELOAD}`);
  else if (file === undefined || file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end(`${path}: not found\n`);
  } else {
    const content = readFileSync(file);
    send(response, extname(file), extname(file) === '.html' ? `${content}${RELOAD}` : content);
  }
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  const headers = { 'content-type': TYPES[type] ?? 'application/octet-stream', 'cache-control': 'no-store' };
  response.writeHead(200, type === '.html' ? { ...headers, 'content-security-policy': POLICY } : headers);
  response.end(content);
}

/** A file below a folder, or null: addresses do not lead out of it. */
function within(folder: string, path: string): string | null {
  const file = resolve(folder, `.${path}`);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

const page = (name: string): string => `<!doctype html>
<meta charset="utf-8">
<title>${name}</title>
<pre id="out"></pre>
<script type="module">
  const out = document.getElementById('out');
  for (const stream of ['log', 'error']) {
    const before = console[stream];
    console[stream] = (...args) => { before.apply(console, args); out.append(args.join(' ') + '\\n'); };
  }
  const { default: program } = await import('./${name}.js');
  await program.run?.();
</script>
`;

/** Ports are tried in turn unless one was asked for. */
async function listen(server: ReturnType<typeof createServer>, asked: number | null): Promise<number> {
  for (let i = 0; ; i++) {
    const port = asked ?? FIRST_PORT + i;
    const error = await new Promise<NodeJS.ErrnoException | null>((settled) => {
      server.once('error', settled);
      server.listen(port, 'localhost', () => {
        server.off('error', settled);
        settled(null);
      });
    });
    if (error === null) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
    if (asked !== null || error.code !== 'EADDRINUSE' || i >= PORTS_TRIED) throw error;
  }
}

/** Calls back once for each burst of changes of Python files and pages. */
function watchPython(root: string, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(root, { recursive: true }, (_event, file) => {
    if (!file || !/\.(pyi?|html|css|m?js|toml)$/.test(file) || /(^|[\\/])(node_modules|dist|\.git)[\\/]/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed, changed);
    }, SETTLING_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
