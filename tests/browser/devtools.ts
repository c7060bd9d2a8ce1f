/**
 * Chromium by its debugging protocol, without other tools.
 *
 * In: a command, a page. Out: a session with the page: calls, events, the end.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Session {
  call<T = unknown>(method: string, params?: object): Promise<T>;
  on<T>(event: string, listener: (params: T) => void): void;
  /** The next event of that name. */
  once<T>(event: string, limit?: number): Promise<T>;
  close(): Promise<void>;
}

const OPTIONS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--remote-debugging-port=0',
];

/** Starts the browser with an empty page. */
export async function openChromium(command: string): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'pyw-devtools-'));
  const browser = spawn(command, [...OPTIONS, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const end = async (): Promise<void> => {
    await stop(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await portOf(join(profile, 'DevToolsActivePort'));
    const pages = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
    const socket = new WebSocket(pages.find(p => p.type === 'page')!.webSocketDebuggerUrl);
    await new Promise((done, failed) => {
      socket.onopen = done;
      socket.onerror = failed;
    });
    return session(socket, end);
  } catch (e) {
    await end();
    throw e;
  }
}

async function stop(browser: ChildProcess): Promise<void> {
  const gone = new Promise(resolve => browser.once('exit', resolve));
  if (browser.exitCode !== null || !browser.kill('SIGKILL')) return;
  await gone;
}

async function portOf(file: string): Promise<string> {
  for (let i = 0; i < 300; i++) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined;
    if (port) return port;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the browser opens no port for debuggers');
}

function session(socket: WebSocket, end: () => Promise<void>): Session {
  const waiting = new Map<number, { done: (value: never) => void; failed: (e: Error) => void }>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: { message: string }; method?: string; params?: unknown };
    if (message.id === undefined) {
      for (const listener of [...(listeners.get(message.method!) ?? [])]) listener(message.params as never);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.failed(new Error(message.error.message));
    else call?.done(message.result as never);
  };
  const on: Session['on'] = (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener as (params: never) => void]);
  return {
    on,
    call: (method, params = {}) =>
      new Promise((done, failed) => {
        const id = ++last;
        waiting.set(id, { done: done as (value: never) => void, failed });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    once: (event, limit = 60_000) =>
      new Promise((done, failed) => {
        const timer = setTimeout(() => failed(new Error(`no ${event} within ${limit} ms`)), limit);
        on(event, params => {
          clearTimeout(timer);
          done(params as never);
        });
      }),
    close: async () => {
      socket.close();
      await end();
    },
  };
}
