/**
 * The hosts: how each runs what was built. One process, page or worker runs many tests; one that hangs or dies costs the
 * test that it was at, and another goes on behind it.
 *
 * In: where the host is, the folder with what was built. Out: for each test, as soon as it has ended, the text that came
 * out (standard output of a case, or what a boundary test saw after what the module printed) and how it ended.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Target } from '@pyw/host-browser/loader';
import { ROOT } from '../support/cases.ts';
import type { HostTest } from './build.ts';

export interface Outcome {
  readonly out: string;
  readonly status: number;
  /** What it asked of the host and was refused, by the ABI's names. */
  readonly lacking?: readonly string[];
}
export type Report = (index: number, outcome: Outcome) => void;
export interface HostRunner {
  readonly name: string;
  readonly target: Target;
  /** Prints to a console, which only has whole lines. */
  readonly byLines: boolean;
  readonly version: () => string;
  readonly run: (dir: string, tests: readonly HostTest[], report: Report) => Promise<void>;
}

/** How long a test may take, the start of its host included. */
const LIMIT = 90_000;
/** Modules stay in memory once they are imported. */
const PER_PROCESS = 80;
const PER_WORKER = 40;

const lost = (why: string, out = ''): Outcome => ({ out: `${out}\n(${why})`, status: -1 });
const TOO_LONG = `no end after ${LIMIT / 1000} s`;

/** Node, Deno and Bun. */
export function processHost(name: string, target: Target, command: string, before: readonly string[]): HostRunner {
  return {
    name,
    target,
    byLines: false,
    version: () => /\d+\.\d+\.\d+/.exec(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? '?',
    run: async (dir, tests, report) => {
      writeFileSync(join(dir, 'tests.json'), JSON.stringify(tests));
      for (let from = 0; from < tests.length; ) {
        const to = Math.min(from + PER_PROCESS, tests.length);
        const args = [...before, join(dir, 'in-process.mjs'), target, join(dir, 'tests.json'), String(from), String(to)];
        from = await runProcess(dir, command, args, from, to, report);
      }
    },
  };
}

/** What `in-process.mjs` prints behind a test. */
const MARK = /\0(\d+) (-?\d+) (.*)\n/;

/** Runs tests in one process, whose output goes to a file: pipes have sizes. Gives the number of the first that was not run. */
async function runProcess(dir: string, command: string, args: readonly string[], from: number, to: number, report: Report): Promise<number> {
  const file = join(dir, 'printed');
  const fd = openSync(file, 'w+');
  const child = spawn(command, args, { cwd: dir, stdio: ['ignore', fd, 'ignore'] });
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  let next = from;
  let at = 0;
  let text = '';
  let moved = Date.now();
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(1 << 16);
  const readOn = (): void => {
    for (let n = readSync(fd, buffer, 0, buffer.length, at); n > 0; n = readSync(fd, buffer, 0, buffer.length, at)) {
      at += n;
      text += decoder.decode(buffer.subarray(0, n), { stream: true });
    }
    for (let mark = MARK.exec(text); mark && Number(mark[1]) === next; mark = MARK.exec(text)) {
      report(next++, { out: text.slice(0, mark.index), status: Number(mark[2]), lacking: mark[3]!.split(',') });
      text = text.slice(mark.index + mark[0].length);
      moved = Date.now();
    }
  };
  while (!isOver && Date.now() - moved < LIMIT) {
    await Promise.race([ended, later(100)]);
    readOn();
  }
  const isHanging = !isOver;
  child.kill('SIGKILL');
  const status = await ended;
  readOn();
  closeSync(fd);
  if (next < to) report(next++, lost(isHanging ? TOO_LONG : `the process ended with ${status ?? child.signalCode}`, text));
  return next;
}

const PAGE = `<!doctype html><meta charset="utf-8"><script type="module" src="/in-page.mjs"></script>`;
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.map': 'application/json' };
/** WebAssembly may be compiled; text may not be evaluated. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:";

/** A browser without a window, which is given the address of a page that posts what it sees. */
export function browserHost(name: string, command: string, options: (profile: string) => readonly string[], versionOf = [command, '--version']): HostRunner {
  return {
    name,
    target: 'browser',
    byLines: true,
    version: () => /\d+(?:\.\d+)+/.exec(spawnSync(versionOf[0]!, versionOf.slice(1), { encoding: 'utf8' }).stdout)?.[0] ?? '?',
    run: async (dir, tests, report) => {
      let next = 0;
      let moved = Date.now();
      let isDone = false;
      const posted = (path: string, body: string): void => {
        moved = Date.now();
        if (path === '/done') isDone = true;
        else {
          const { index, ...outcome } = JSON.parse(body) as Outcome & { index: number };
          if (index === next) report(next++, outcome);
        }
      };
      const server = createServer((request, response) => serve(dir, tests, request, response, posted));
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      while (next < tests.length) {
        const profile = mkdtempSync(join(tmpdir(), 'pyw-profile-'));
        // A group of its own: some are started by a script, with a display of theirs.
        const browser = spawn(command, [...options(profile), `http://127.0.0.1:${port}/?${next}`], { stdio: 'ignore', detached: true, env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile } });
        moved = Date.now();
        while (!isDone && next < tests.length && browser.exitCode === null && Date.now() - moved < LIMIT) await later(100);
        if (next < tests.length) report(next++, lost(browser.exitCode === null ? TOO_LONG : 'the browser ended'));
        await endGroup(browser);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
      server.close();
      server.closeAllConnections();
    },
  };
}

async function endGroup(child: ChildProcess): Promise<void> {
  const gone = child.exitCode === null ? new Promise(resolve => child.once('exit', resolve)) : null;
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // Gone already.
  }
  await gone;
}

function serve(dir: string, tests: readonly HostTest[], request: IncomingMessage, response: ServerResponse, posted: (path: string, body: string) => void): void {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (request.method === 'POST') {
    const pieces: Uint8Array[] = [];
    request.on('data', piece => void pieces.push(piece as Uint8Array));
    request.on('end', () => {
      posted(path, Buffer.concat(pieces).toString('utf8'));
      response.end();
    });
    return;
  }
  const fixed: Record<string, [string, string]> = { '/': ['text/html', PAGE], '/tests.json': ['application/json', JSON.stringify(tests)] };
  try {
    const [type, content] = fixed[path] ?? [TYPES[extname(path)] ?? 'text/plain', readFileSync(join(dir, path))];
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

interface Worker {
  dispatchFetch(url: string): Promise<Response>;
  dispose(): Promise<void>;
}

/** workerd by miniflare, which is given all modules when it starts. */
export function workerdHost(miniflare: string): HostRunner {
  return {
    name: 'workerd',
    target: 'worker',
    byLines: true,
    version: () => (JSON.parse(readFileSync(join(miniflare, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies['workerd'] ?? '?',
    run: async (dir, tests, report) => {
      const { Miniflare } = (await import(pathToFileURL(join(miniflare, 'dist', 'src', 'index.js')).href)) as { Miniflare: new (options: unknown) => Worker };
      let size = PER_WORKER;
      for (let next = 0; next < tests.length; ) {
        const some = tests.slice(next, next + size);
        const worker = new Miniflare({ modules: workerModules(dir, some), cf: false, compatibilityDate: '2026-06-01' });
        const begun = next;
        for (const test of some) {
          const outcome = await inWorker(worker, test);
          // One module that does not validate stops all of them: then each is tried alone.
          if (typeof outcome === 'string' && next === begun && size > 1) {
            size = 1;
            break;
          }
          report(next++, typeof outcome === 'string' ? lost(outcome) : outcome);
          if (typeof outcome === 'string') break;
        }
        if (next > begun) size = PER_WORKER;
        await Promise.race([worker.dispose().catch(() => {}), later(5000)]);
      }
    },
  };
}

/** What it printed, or why there is no telling. */
async function inWorker(worker: Worker, test: HostTest): Promise<Outcome | string> {
  try {
    const answer = await Promise.race([worker.dispatchFetch(`http://localhost/${test.loader}/${test.kind}`), later(LIMIT)]);
    if (answer === undefined) return TOO_LONG;
    const text = await answer.text();
    return answer.ok ? (JSON.parse(text) as Outcome) : text;
  } catch (e) {
    return String(e);
  }
}

function workerModules(dir: string, tests: readonly HostTest[]): unknown[] {
  const script = (path: string): unknown => ({ type: 'ESModule', path, contents: readFileSync(join(dir, path), 'utf8') });
  return [
    ...['in-worker.mjs', 'in-host.mjs', 'drive.mjs'].map(script),
    ...tests.flatMap(({ loader }) => [
      script(`${loader}/worker.js`),
      { type: 'CompiledWasm', path: `${loader}/m.wasm`, contents: readFileSync(join(dir, loader, 'm.wasm')) },
      ...readdirSync(join(dir, loader)).filter(f => f === 'use.mjs' || existsSync(join(ROOT, 'tests', 'boundary', f))).map(f => script(`${loader}/${f}`)),
    ]),
  ];
}
