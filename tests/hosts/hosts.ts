/**
 * The hosts: how each runs a loader and what it printed.
 *
 * In: where the host is, the folder with what was built. Out: for each test the text that came out, standard output of a
 * case, or what a boundary test saw after what the module printed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Target } from '@pyw/host-browser/loader';
import type { HostTest } from './build.ts';

export interface Outcome {
  readonly out: string;
  readonly status: number;
}
export interface HostRunner {
  readonly name: string;
  readonly target: Target | 'any';
  readonly version: () => string;
  readonly run: (dir: string, tests: readonly HostTest[]) => Promise<Map<string, Outcome>>;
}

const LIMIT = 60_000;

/** Node, Deno and Bun: a process a test. */
export function processHost(name: string, target: Target | 'any', command: string, before: readonly string[], version: readonly string[]): HostRunner {
  return {
    name,
    target,
    version: () => /\d+\.\d+\.\d+/.exec(spawnSync(command, version, { encoding: 'utf8' }).stdout)?.[0] ?? '?',
    run: async (dir, tests) => {
      const out = new Map<string, Outcome>();
      for (const test of tests) {
        const use = join(dir, test.loader, `${target}-use.mjs`);
        writeFileSync(use, `import * as m from './${target}.js';\nimport use from './use.mjs';\nimport { drive } from '../drive.mjs';\nconsole.log(await drive(use, m));\n`);
        const file = test.kind === 'case' ? join(dir, test.loader, `${target}.js`) : use;
        const { stdout, status } = spawnSync(command, [...before, file], { encoding: 'utf8', timeout: LIMIT, maxBuffer: 1 << 26 });
        out.set(test.name, { out: stdout, status: status ?? -1 });
      }
      return out;
    },
  };
}

/** What runs a test where there are no files and processes: the console is what it prints to. */
const IN_PAGE = `
export async function runTest(test, load) {
  const lines = [];
  const before = [console.log, console.error];
  console.log = (...args) => void lines.push(args.join(' '));
  console.error = () => {};
  let status = 0;
  try {
    const m = await load.loader();
    if (test.kind === 'case') status = await m.default.run();
    else { const { drive } = await load.drive(); lines.push(await drive((await load.use()).default, m)); }
  } catch (e) {
    lines.push(String(e && e.stack || e));
    status = -1;
  } finally {
    [console.log, console.error] = before;
  }
  return { out: lines.map(l => l + '\\n').join(''), status };
}
`;

const PAGE = `<!doctype html><meta charset="utf-8"><script type="module" src="/page.mjs"></script>`;
const PAGE_SCRIPT = `${IN_PAGE}
const tests = await (await fetch('/tests.json')).json();
for (const test of tests) {
  const outcome = await runTest(test, {
    loader: () => import('/' + test.loader + '/browser.js'), use: () => import('/' + test.loader + '/use.mjs'), drive: () => import('/drive.mjs'),
  });
  await fetch('/result', { method: 'POST', body: JSON.stringify({ name: test.name, ...outcome }) });
}
await fetch('/done', { method: 'POST' });
`;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.map': 'application/json' };
/** WebAssembly may be compiled; text may not be evaluated. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:";

/** A browser without a window, which is given the address of a page that posts what it sees. */
export function browserHost(name: string, command: string, options: (profile: string) => readonly string[], versionOf = [command, '--version']): HostRunner {
  return {
    name,
    target: 'browser',
    version: () => /\d+(?:\.\d+)+/.exec(spawnSync(versionOf[0]!, versionOf.slice(1), { encoding: 'utf8' }).stdout)?.[0] ?? '?',
    run: async (dir, tests) => {
      const out = new Map<string, Outcome>();
      const profile = mkdtempSync(join(tmpdir(), 'pyw-profile-'));
      let finished: () => void = () => {};
      const done = new Promise<void>(resolve => {
        finished = resolve;
      });
      const server = createServer((request, response) => {
        const path = request.url ?? '/';
        if (request.method === 'POST') {
          let body = '';
          request.on('data', piece => {
            body += piece;
          });
          request.on('end', () => {
            if (path === '/done') finished();
            else {
              const { name: test, out: text, status } = JSON.parse(body) as Outcome & { name: string };
              out.set(test, { out: text, status });
            }
            response.end();
          });
          return;
        }
        const fixed: Record<string, [string, string]> = { '/': ['text/html', PAGE], '/page.mjs': ['text/javascript', PAGE_SCRIPT], '/tests.json': ['application/json', JSON.stringify(tests)] };
        try {
          const [type, content] = fixed[path] ?? [TYPES[extname(path)] ?? 'text/plain', readFileSync(join(dir, path))];
          response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
          response.end(content);
        } catch {
          response.writeHead(404).end();
        }
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      // A group of its own: some are started by a script, with a display of theirs.
      const browser = spawn(command, [...options(profile), `http://127.0.0.1:${port}/`], { stdio: 'ignore', detached: true, env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile } });
      const timer = setTimeout(finished, 4 * LIMIT);
      await done;
      clearTimeout(timer);
      const gone = new Promise(resolve => browser.once('exit', resolve));
      process.kill(-browser.pid!, 'SIGKILL');
      await gone;
      server.close();
      server.closeAllConnections();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      return out;
    },
  };
}

/** workerd by miniflare: a worker a test, since one module that does not validate would stop all. */
export function workerdHost(miniflare: string): HostRunner {
  return {
    name: 'workerd',
    target: 'worker',
    version: () => (JSON.parse(readFileSync(join(miniflare, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies['workerd'] ?? '?',
    run: async (dir, tests) => {
      const { Miniflare } = (await import(pathToFileURL(join(miniflare, 'dist', 'src', 'index.js')).href)) as {
        Miniflare: new (options: unknown) => { dispatchFetch(url: string): Promise<Response>; dispose(): Promise<void> };
      };
      const out = new Map<string, Outcome>();
      for (const test of tests) {
        const text = (file: string): string => readFileSync(join(dir, file), 'utf8');
        const isBoundary = test.kind === 'boundary';
        const modules = [
          {
            type: 'ESModule', path: 'main.mjs',
            contents: `import * as m from './worker.js';\n${isBoundary ? "import * as use from './use.mjs';\nimport * as drive from './drive.mjs';\n" : 'const use = null, drive = null;\n'}${IN_PAGE}
export default { async fetch() { return Response.json(await runTest(${JSON.stringify({ kind: test.kind })}, { loader: () => m, use: () => use, drive: () => drive })); } };`,
          },
          { type: 'ESModule', path: 'worker.js', contents: text(`${test.loader}/worker.js`) },
          { type: 'CompiledWasm', path: 'm.wasm', contents: readFileSync(join(dir, test.loader, 'm.wasm')) },
          ...readdirSync(join(dir, test.loader)).filter(f => f === 'native.js').map(f => ({ type: 'ESModule', path: f, contents: text(`${test.loader}/${f}`) })),
          ...(isBoundary ? [{ type: 'ESModule', path: 'use.mjs', contents: text(`${test.loader}/use.mjs`) }, { type: 'ESModule', path: 'drive.mjs', contents: text('drive.mjs') }] : []),
        ];
        const worker = new Miniflare({ modules, cf: false, compatibilityDate: '2026-06-01' });
        try {
          out.set(test.name, (await (await worker.dispatchFetch('http://localhost/')).json()) as Outcome);
        } catch (e) {
          out.set(test.name, { out: String(e), status: -1 });
        } finally {
          await worker.dispose();
        }
      }
      return out;
    },
  };
}
