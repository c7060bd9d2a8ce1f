/**
 * Instantiates and runs modules on any JavaScript host.
 *
 * In: a compiled module and the hooks of the surroundings. Out: a program to run or whose functions to call. The module
 * gets exactly what it imports; one that asks for a function this host does not have is refused with a HostError.
 */
import { ABI_MODULE, ABI_VERSION, type AbiName } from '@pyw/ir/abi';
import { abiFunctions, type AbiFunctionMaker } from './abi-functions.ts';
import { parseType } from './boundary-type.ts';
import { toPython } from './convert.ts';
import { bindExport, boundaryError, checkOptions, defaultValue, isTooLarge, asChecked, readExports, type ExportInfo } from './exports.ts';
import type { HostFiles } from './files.ts';
import { hostGlobals } from './grants.ts';
import { type CapturedStack, HostError, isExitSignal, type Host } from './host.ts';
import { createObjects, type PyClass } from './objects.ts';
import { PyError } from './py-error.ts';
import { shaped } from './shape.ts';
import { readSourceMap, type PositionLookup } from './source-map.ts';
import { formatTraceback, tracebackFrames } from './traceback.ts';
import { WASI_MODULE, wasiFunctions } from './wasi.ts';

export interface HostHooks {
  /** Takes output. The bytes are a view of module memory: copy what is kept. */
  readonly write: (fd: number, bytes: Uint8Array) => void;
  readonly isTty?: (fd: number) => boolean;
  /** Seconds of processor time, for the ABI's third clock. */
  readonly processTime?: () => number;
  /** Source map JSON of the module, asked for when a traceback is printed. */
  readonly sourceMap?: () => string | null;
  readonly readSource?: (path: string) => string | null;
  /** The program's name and its arguments, as `sys.argv` has them. */
  readonly args?: readonly string[];
  /** Globals for `from js import ...`: all by default. */
  readonly globals?: boolean | readonly string[];
  /** Hosts that the globals it has may talk to. */
  readonly net?: boolean | readonly string[];
  /** Modules of JavaScript that the program imports by declarations of its own (`.pyi`), by name. */
  readonly modules?: Readonly<Record<string, unknown>>;
  /** After each call of the module from outside. */
  readonly done?: () => void;
  /** Files and the environment; left out: none, and what asks for them gets PermissionError. */
  readonly files?: HostFiles | null;
}

export interface Program {
  readonly instance: WebAssembly.Instance;
  readonly exports: readonly ExportInfo[];
  /** Exported Python functions by name, with values converted. */
  readonly functions: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** Exported Python classes by name. */
  readonly classes: Readonly<Record<string, PyClass>>;
  /** Gives the value of an exported constant, after the module body has run. */
  readonly constants: Readonly<Record<string, () => unknown>>;
  /**
   * Runs the program from its start and gives its exit status, or a promise of it when the program waits for promises. An
   * uncaught exception has been printed.
   */
  readonly run: () => number | Promise<number>;
}

/** Exit status of a program that ended by an uncaught exception or a trap. */
export const FAILED = 1;

export function instantiateSync(module: WebAssembly.Module, hooks: HostHooks): Program {
  const host = createHost(hooks);
  return createProgram(module, new WebAssembly.Instance(module, moduleImports(module, host)), host, hooks);
}

export async function instantiate(module: WebAssembly.Module, hooks: HostHooks): Promise<Program> {
  const host = createHost(hooks);
  return createProgram(module, await WebAssembly.instantiate(module, moduleImports(module, host)), host, hooks);
}

/** The import object with just what the module asks for. */
export function moduleImports(module: WebAssembly.Module, host: Host): WebAssembly.Imports {
  const imports: Record<string, WebAssembly.ModuleImports> = {};
  for (const wanted of WebAssembly.Module.imports(module)) {
    const group = (imports[wanted.module] ??= {});
    const f = importMaker(wanted.module, wanted.name)(host);
    group[wanted.name] = wanted.name === SUSPENDING ? suspending(f) : f;
  }
  return imports;
}

/** The ABI function that waits: a module that imports it runs on a stack that can be put aside, where the host has such. */
const SUSPENDING = 'js_wait';
interface StackSwitching {
  readonly Suspending?: new (f: unknown) => WebAssembly.ExportValue;
  readonly promising?: (f: unknown) => () => Promise<unknown>;
}
const suspending = (f: (...args: never[]) => unknown): WebAssembly.ImportValue => {
  const { Suspending } = WebAssembly as StackSwitching;
  return (Suspending ? new Suspending(f) : f) as WebAssembly.ImportValue;
};

/** The function that makes one import. Throws a HostError for one that this host does not have. */
export function importMaker(module: string, name: string): AbiFunctionMaker {
  if (module === ABI_MODULE && Object.hasOwn(abiFunctions, name)) return abiFunctions[name as AbiName];
  const wasi = Object.hasOwn(wasiFunctions, name) ? wasiFunctions[name] : undefined;
  if (module === WASI_MODULE && wasi !== undefined) return wasi;
  throw new HostError(
    `the module imports ${module}.${name}, which this host (ABI version ${ABI_VERSION}) does not have`,
  );
}

function createHost(hooks: HostHooks): Host {
  const host: Host = {
    memory: null,
    args: hooks.args ?? [],
    files: hooks.files ?? null,
    write: hooks.write,
    isTty: hooks.isTty ?? (() => false),
    clock: which => {
      if (which === 0) return Date.now() / 1000;
      return which === 2 && hooks.processTime ? hooks.processTime() : performance.now() / 1000;
    },
    printTraceback: (stack, later, margin) => printText(hooks, pythonTraceback(stack, hooks, later, margin)),
    tracebackText: (stack, later, margin) => pythonTraceback(stack, hooks, later, margin),
    pythonError: (name, message, stack, cause, isExplicit) =>
      new PyError(
        name,
        message,
        stack,
        (own, later) => pythonTraceback(own, hooks, later),
        cause instanceof PyError ? cause : null,
        isExplicit,
      ),
  };
  const error = (e: unknown): unknown => boundaryError(e, host);
  const tools = { toPython, parseType, defaultValue, checkOptions, shaped, PyError: PyError as unknown as PyClass, error, done: hooks.done };
  if (hooks.globals !== undefined || hooks.net !== undefined) host.globals = hostGlobals({ js: hooks.globals, net: hooks.net });
  if (hooks.modules !== undefined) host.modules = hooks.modules;
  host.objects = createObjects(tools);
  return host;
}

function createProgram(
  module: WebAssembly.Module,
  instance: WebAssembly.Instance,
  host: Host,
  hooks: HostHooks,
): Program {
  const { exports } = instance;
  if (exports['memory'] instanceof WebAssembly.Memory) host.memory = exports['memory'];
  const described = readExports(module).map(asChecked);
  const objects = host.objects!;
  objects.exports = exports;
  objects.isOpen = WebAssembly.Module.imports(module).some(wanted => ['js_global', 'js_module', 'js_get', 'js_invoke'].includes(wanted.name));
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
  const constants: Record<string, () => unknown> = {};
  for (const info of described) {
    const raw = exports[info.name];
    if (typeof raw !== 'function') throw new HostError(`the module describes ${info.name} but does not export it`);
    if (info.member?.kind === 'constant' && info.member.class === undefined) constants[info.member.name] = objects.bind(info) as () => unknown;
    else if (info.member === undefined && !info.params.some(param => param.rest)) {
      functions[info.name] = bindExport(raw as (...args: unknown[]) => unknown, info, host, hooks.done);
    } else if (info.member === undefined) functions[info.name] = objects.bind(info) as (...args: unknown[]) => unknown;
  }
  const classes = objects.define(described);
  // A module built as a library sets its globals up here; a program does so in `_start`.
  if (typeof exports['_initialize'] === 'function') (exports['_initialize'] as () => void)();
  return { instance, exports: described, functions, classes, constants, run: () => runStart(module, instance, hooks) };
}

function runStart(module: WebAssembly.Module, instance: WebAssembly.Instance, hooks: HostHooks): number | Promise<number> {
  const start = instance.exports['_start'];
  if (typeof start !== 'function') throw new HostError('the module has no _start: it is a library, not a program');
  const failed = (e: unknown): number => {
    if (isExitSignal(e)) return e.status;
    // What the program printed before the stack ran out still stands in its buffer.
    const flush = instance.exports['_flush'];
    if (typeof flush === 'function') flush();
    return reportCrash(e, hooks);
  };
  const { promising } = WebAssembly as StackSwitching;
  const waits = WebAssembly.Module.imports(module).some(wanted => wanted.name === SUSPENDING);
  if (promising && waits) return promising(start)().then(status => Number(status ?? 0), failed);
  try {
    return Number((start as () => unknown)() ?? 0);
  } catch (e) {
    return failed(e);
  }
}

/** Shows an error that is not a Python exception: a stack that ran out, or a trap, which is a defect of the compiler. */
function reportCrash(e: unknown, hooks: HostHooks): number {
  const stack = e instanceof Error ? e : { stack: '' };
  const isDeep = e instanceof RangeError || (e instanceof Error && /recursion|call stack/i.test(e.message));
  const last = isTooLarge(e) ? 'MemoryError' : isDeep ? 'RecursionError: maximum recursion depth exceeded' : `pyw: internal error: ${e}`;
  printText(hooks, `${pythonTraceback(stack, hooks)}${last}\n`);
  return FAILED;
}

/** The stacks of earlier raises of the same exception, newest first. */
function earlierStacks(stack: CapturedStack): string[] {
  const out: string[] = [];
  for (let e = stack.cause; e instanceof Error; e = e.cause) out.push(e.stack ?? '');
  return out;
}

function pythonTraceback(
  stack: CapturedStack,
  hooks: HostHooks,
  later: CapturedStack | null = null,
  margin = -1,
): string {
  const sources = { lookup: lookupOf(hooks), readSource: hooks.readSource };
  const frames = tracebackFrames(stack.stack ?? '', sources, earlierStacks(stack));
  return formatTraceback(frames, tracebackFrames(later?.stack ?? '', sources), margin);
}

/** Null without a map, or with one that cannot be read. */
function lookupOf(hooks: HostHooks): PositionLookup | null {
  const map = hooks.sourceMap?.() ?? null;
  if (map === null) return null;
  try {
    return readSourceMap(map);
  } catch {
    return null;
  }
}

function printText(hooks: HostHooks, text: string): void {
  hooks.write(2, new TextEncoder().encode(text));
}

export { readModules, type JsModule } from './exports.ts';
export { hostFiles, type Grants, type HostFiles } from './files.ts';
export { HostError, exitSignal, isExitSignal } from './host.ts';
export { PyError } from './py-error.ts';
