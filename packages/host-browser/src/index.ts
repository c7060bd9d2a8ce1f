/**
 * Runs modules in browsers and other JavaScript hosts with `fetch`.
 *
 * In: a URL, a response or bytes. Out: a program whose output goes to callbacks as text.
 */
import { instantiate, type Program } from './core.ts';

export type ModuleSource = string | URL | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module;

export interface BrowserOptions {
  /** Gets standard output as it comes, in pieces of any length. The console by default, a line at a time. */
  readonly stdout?: (text: string) => void;
  readonly stderr?: (text: string) => void;
  /** Source map JSON for tracebacks with lines. */
  readonly sourceMap?: string;
  /** What the program finds in `sys.argv`; its name first. */
  readonly args?: readonly string[];
}

/** Compiles while the module arrives where the host can. */
export async function load(source: ModuleSource, options: BrowserOptions = {}): Promise<Program> {
  const out = [
    textSink(options.stdout ?? console.log, !options.stdout),
    textSink(options.stderr ?? console.error, !options.stderr),
  ];
  const flush = (): void => {
    for (const sink of out) sink.flush();
  };
  const program = await instantiate(await compile(source), {
    write: (fd, bytes) => out[fd === 2 ? 1 : 0]!.write(bytes),
    sourceMap: () => options.sourceMap ?? null,
    done: flush,
    ...(options.args && { args: options.args }),
  });
  const run = (): number | Promise<number> => {
    const done = (status: number): number => {
      flush();
      return status;
    };
    const status = program.run();
    return typeof status === 'number' ? done(status) : status.then(done);
  };
  return { ...program, run };
}

/** Loads and runs; gives the exit status. */
export async function run(source: ModuleSource, options: BrowserOptions = {}): Promise<number> {
  return (await load(source, options)).run();
}

async function compile(source: ModuleSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer) return WebAssembly.compile(source);
  const response = await (typeof source === 'string' || source instanceof URL ? fetch(source) : source);
  if (!response.ok) throw new Error(`${response.url}: HTTP status ${response.status}`);
  // Servers that do not know the type of `.wasm` make streaming compilation refuse it.
  if (response.headers.get('content-type')?.startsWith('application/wasm'))
    return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

interface TextSink {
  readonly write: (bytes: Uint8Array) => void;
  readonly flush: () => void;
}

/** Decodes UTF-8 that may be cut anywhere; `byLine` keeps an unfinished line back, for the console. */
function textSink(emit: (text: string) => void, byLine: boolean): TextSink {
  const decoder = new TextDecoder();
  let pending = '';
  return {
    write: bytes => {
      // Shared memory cannot be decoded in place everywhere, so the bytes are copied.
      pending += decoder.decode(bytes.slice(), { stream: true });
      const end = byLine ? pending.lastIndexOf('\n') : pending.length;
      if (end < 0 || pending === '') return;
      emit(pending.slice(0, end));
      pending = pending.slice(byLine ? end + 1 : end);
    },
    flush: () => {
      if (pending !== '') emit(pending);
      pending = '';
    },
  };
}

export { instantiate, instantiateSync, moduleImports, type HostHooks, type Program } from './core.ts';
export { readExports, type ExportInfo, type ExportParam } from './exports.ts';
export { HostError } from './host.ts';
export type { PyClass } from './objects.ts';
export { PyError } from './py-error.ts';
export { readSourceMap, type PositionLookup, type SourcePosition } from './source-map.ts';
export { generateLoader, type LoaderInput, type LoaderOutput } from './loader.ts';
export { formatTraceback, tracebackFrames, type TracebackFrame } from './traceback.ts';
