/**
 * Runs modules in Node.
 *
 * In: a path, a file URL, bytes or a compiled module. Out: a program to run with the process's own output, or whose
 * exported functions to call.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Grants, hostFiles, instantiateSync, isExitSignal, type Program, readModules } from '@pyw/host-browser/core';
import { createOutput, type Output } from './output.ts';

export type ModuleSource = string | URL | Uint8Array | WebAssembly.Module;

export interface NodeOptions {
  /** Gets output instead of the process's file descriptors. The bytes are a view of module memory: copy what is kept. */
  readonly write?: (fd: number, bytes: Uint8Array) => void;
  readonly isTty?: (fd: number) => boolean;
  /** Puts standard input into the buffer and gives the number of bytes, 0 at its end; by default the process's own input. */
  readonly read?: (into: Uint8Array) => number;
  /** Source map JSON; by default the file that the module names, beside it. */
  readonly sourceMap?: string;
  /** What the program finds in `sys.argv`: its name, by default the path of the module, then its arguments. */
  readonly args?: readonly string[];
  /** Modules of JavaScript that the program imports, by name: what `importModules` gives. */
  readonly modules?: Readonly<Record<string, unknown>>;
  /** Files and environment variables that the program may use; by default none. Standard input is always there. */
  readonly grants?: Grants;
}

/** What `pyw run` grants: all that this process may use itself. */
export const GRANT_ALL: Grants = { read: true, write: true, env: true };

/** Instantiates without running. Throws a HostError, a CompileError, or the error of reading the file. */
export function load(source: ModuleSource, options: NodeOptions = {}): Program {
  const path = typeof source === 'string' ? source : source instanceof URL ? fileURLToPath(source) : null;
  const bytes = path === null ? (source as Uint8Array | WebAssembly.Module) : readFileSync(path);
  const module = bytes instanceof WebAssembly.Module ? bytes : new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
  const output: Output = createOutput();
  const files = hostFiles(name => process.getBuiltinModule(name), options.grants ?? {});
  const { read } = options;
  // Where the program calls JavaScript, that may print too: each in its turn.
  const isShared = WebAssembly.Module.imports(module).some(({ name }) => name === 'js_global' || name === 'js_module');
  const write: Output['write'] = (fd, bytes) => {
    output.write(fd, bytes);
    if (isShared) output.flush();
  };
  const program = instantiateSync(module, {
    write: options.write ?? write,
    isTty: options.isTty ?? output.isTty,
    processTime: () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
    sourceMap: () => options.sourceMap ?? siblingSourceMap(module, path),
    args: options.args ?? [path ?? ''],
    done: output.flush,
    ...(options.modules && { modules: options.modules }),
    ...(options.grants?.js !== undefined && { globals: options.grants.js }),
    ...(options.grants?.net !== undefined && { net: options.grants.net }),
    files: files && read ? { ...files, read: (fd, into) => (fd === 0 ? read(into) : files.read(fd, into)) } : files,
    readSource: file => (existsSync(file) ? readFileSync(file, 'utf8') : null),
  });
  const done = (status: number): number => {
    try {
      output.flush();
      return status;
    } catch (e) {
      // Nobody reads the output any more.
      if (isExitSignal(e)) return e.status;
      throw e;
    }
  };
  const run = (): number | Promise<number> => {
    const status = program.run();
    return typeof status === 'number' ? done(status) : status.then(done);
  };
  return { ...program, run };
}

/** The modules of JavaScript that a module wants, imported from where its program lies. */
export async function importModules(source: Uint8Array | WebAssembly.Module, folder: string): Promise<Readonly<Record<string, unknown>>> {
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source as Uint8Array<ArrayBuffer>);
  const found: Record<string, unknown> = {};
  for (const { name, from } of readModules(module)) {
    const url = from.startsWith('.') ? pathToFileURL(join(folder, from)).href : pathToFileURL(createRequire(join(resolve(folder), 'x')).resolve(from)).href;
    found[name] = await import(url);
  }
  return found;
}

/** Runs a program to its end and gives its exit status, or a promise of it when the program waits for promises. */
export function run(source: ModuleSource, options: NodeOptions = {}): number | Promise<number> {
  return load(source, options).run();
}

/** The map that the module names, or the one beside it: release builds name none, to be smaller. */
function siblingSourceMap(module: WebAssembly.Module, path: string | null): string | null {
  if (path === null) return null;
  const [section] = WebAssembly.Module.customSections(module, 'sourceMappingURL');
  const file = section === undefined ? `${path}.map` : join(dirname(path), urlOf(new Uint8Array(section)));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The section holds a length in LEB128 and the URL. */
function urlOf(section: Uint8Array): string {
  let start = 0;
  while (section[start]! & 0x80) start++;
  return new TextDecoder().decode(section.subarray(start + 1));
}

export type { Grants, Program } from '@pyw/host-browser/core';
export type { ExportInfo, ExportParam } from '@pyw/host-browser';
export { HostError, PyError } from '@pyw/host-browser/core';
