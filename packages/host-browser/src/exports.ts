/**
 * What a module exports to JavaScript: the `pyw.exports` section, and calls through that boundary.
 *
 * In: types as Python's annotations spell them, and the types as the module has them. Out: functions that take and give
 * JavaScript values: `int` as number when it is safe and bigint otherwise, `float` as number, `bool` as boolean, `str` as
 * string, `None` as null (undefined for a function that gives nothing else), lists and tuples as arrays.
 */
import { parseType } from './boundary-type.ts';
import { toPython } from './convert.ts';
import { isExitSignal, type Host } from './host.ts';
import type { Objects } from './objects.ts';
import { shaped } from './shape.ts';

export interface ExportParam {
  readonly name: string;
  /** `object` for a parameter without an annotation. */
  readonly type: string;
  /** Source text of the default, when the parameter has one. */
  readonly default?: string;
  /** Given by name only: a property of the last argument. */
  readonly keyword?: boolean;
  /** `*args` or `**kwargs`; `type` is that of one of them. */
  readonly rest?: 'args' | 'kwargs';
}

/** A member of an exported class, whose instance comes first, or a constant of the module. */
export interface ExportMember {
  readonly kind: 'new' | 'method' | 'static' | 'special' | 'get' | 'set' | 'constant' | 'text';
  readonly class?: string;
  readonly name: string;
  /** Of `new`, which stands for the class: the nearest exported base, the docstring, whether only types name it, its number. */
  readonly base?: string;
  readonly doc?: string;
  readonly hidden?: boolean;
  readonly number?: number;
  /** It is an exception. */
  readonly isError?: boolean;
}

export interface ExportInfo {
  readonly name: string;
  readonly params: readonly ExportParam[];
  readonly result: string;
  readonly doc?: string;
  /** What overloads say, for declarations alone. */
  readonly overloads?: readonly { readonly params: readonly ExportParam[]; readonly result: string }[];
  /** Of what is no function of its own. */
  readonly member?: ExportMember;
  /**
   * IR types, one a parameter: `f64`, `i32` for a bool and `i64` for an int are the values themselves, `int` is two
   * values, 64 bits and a BigInt that is null when those suffice; `extern` is a JavaScript value that has been checked and
   * copied (see convert.ts), undefined to have the default.
   */
  readonly raw: { readonly params: readonly string[]; readonly results: readonly string[] };
}

export const EXPORTS_SECTION = 'pyw.exports';
export const MODULES_SECTION = 'pyw.modules';

/** A module of JavaScript that a program imports: its name there, and a specifier that starts where the program lies. */
export interface JsModule {
  readonly name: string;
  readonly from: string;
}

export const parseModules = (text: string): readonly JsModule[] => JSON.parse(text) as JsModule[];

/** The modules of JavaScript that a module wants. */
export function readModules(module: WebAssembly.Module): readonly JsModule[] {
  const [section] = WebAssembly.Module.customSections(module, MODULES_SECTION);
  return section === undefined ? [] : parseModules(new TextDecoder().decode(section));
}

/** The functions that a module describes, in order of definition; none if it has no such section. */
export function readExports(module: WebAssembly.Module): readonly ExportInfo[] {
  const [section] = WebAssembly.Module.customSections(module, EXPORTS_SECTION);
  return section === undefined ? [] : parseExports(new TextDecoder().decode(section));
}

/** The content of the section: a list of exports, of which those with a signature are for JavaScript to call. */
export function parseExports(json: string): readonly ExportInfo[] {
  return (JSON.parse(json) as Partial<ExportInfo>[]).filter((info): info is ExportInfo => info.params !== undefined);
}

/** The types as values are checked against them: what declarations call a number is an int. */
export function asChecked(info: ExportInfo): ExportInfo {
  const plain = (type: string): string => type.replace(/"[^"]*"|\bnumber\b(?!\??:)/g, part => (part === 'number' ? 'int' : part));
  return { ...info, params: info.params.map(param => ({ ...param, type: plain(param.type) })), result: plain(info.result) };
}

/** The wasm values of an argument. Throws a TypeError naming the parameter if it cannot be one of its type. */
export function toModule(value: unknown, param: ExportParam, raw: string, objects?: Objects): readonly unknown[] {
  if (value === undefined && param.default !== undefined) {
    if (raw === 'extern') return [undefined];
    return wasmValues(defaultValue(param.default), param, raw);
  }
  if (!isScalar(param.type, raw)) return [value];
  return wasmValues(toPython(value, parseType(param.type), param.name, objects), param, raw);
}

/** Throws a TypeError for options that a function does not have. The function is closed, since loaders contain its source text. */
export function checkOptions(given: unknown, func: string, names: readonly string[]): void {
  if (typeof given !== 'object' || given === null) throw new TypeError(`${func}: an object with options expected, got ${given === null ? 'null' : typeof given}`);
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw new TypeError(`${func}() got an unexpected keyword argument '${name}'`);
  }
}

/** Whether a value of the module is one of the types that cross; other producers of IR may export what does not. */
export function isScalar(type: string, raw: string): boolean {
  if (raw === 'i32') return type === 'bool';
  return raw === 'extern' || raw === 'int' || raw === 'i64' ? type !== '' : raw === 'f64' && type === 'float';
}

function wasmValues(value: unknown, param: ExportParam, raw: string): readonly unknown[] {
  if (raw === 'i32') return [+(value as boolean)];
  if (raw !== 'i64' && raw !== 'int') return [value];
  const exact = BigInt(value as number);
  const low = BigInt.asIntN(64, exact);
  if (raw === 'int') return [low, low === exact ? null : exact];
  if (low !== exact) throw new RangeError(`${param.name}: int outside the signed 64-bit range`);
  return [exact];
}

/** A result of the module as JavaScript has it. */
export function fromModule(value: unknown, type: string, raw: readonly string[]): unknown {
  if (raw[0] === 'i32' && isScalar(type, raw[0])) return value !== 0;
  if (raw[0] !== 'i64' && raw[0] !== 'int') return value;
  const [low, big] = raw[0] === 'int' ? (value as [bigint, bigint | null]) : [value as bigint, null];
  const number = Number(big ?? low);
  return Number.isSafeInteger(number) ? number : (big ?? low);
}

/** The exported function with its values converted. */
export function bindExport(
  raw: (...args: unknown[]) => unknown,
  info: ExportInfo,
  host: Host,
  done?: () => void,
): (...args: unknown[]) => unknown {
  const positional = info.params.filter(param => !param.keyword).length;
  const bound = (...args: unknown[]): unknown => {
    const named = (args[positional] ?? {}) as Record<string, unknown>;
    const keywords = info.params.flatMap(param => (param.keyword ? [param.name] : []));
    if (keywords.length > 0) checkOptions(named, info.name, keywords);
    const given = info.params.flatMap((param, i) =>
      toModule(param.keyword ? named[param.name] : args[i], param, info.raw.params[i] ?? '', host.objects),
    );
    try {
      const result = fromModule(raw(...given), info.result, info.raw.results);
      return info.result.includes('{') ? shaped(result, parseType(info.result)) : result;
    } catch (e) {
      throw boundaryError(e, host);
    } finally {
      done?.();
    }
  };
  // What a promise is given for is refused by the promise.
  const made = info.result.startsWith('Awaitable[') ? async (...args: unknown[]) => bound(...args) : bound;
  Object.defineProperty(made, 'name', { value: info.name });
  return made;
}

/** What JavaScript catches for what left the module: a stack that ran out and an early end are Python exceptions too. */
export function boundaryError(e: unknown, host: Host): unknown {
  if (isExitSignal(e)) return host.pythonError('SystemExit', String(e.status), null);
  const isDeep = e instanceof Error && /too much recursion|call stack/i.test(e.message);
  if (isDeep) return host.pythonError('RecursionError', 'maximum recursion depth exceeded', e as Error);
  return isTooLarge(e) ? host.pythonError('MemoryError', '', e as Error) : e;
}

/** An array or an int that no engine makes (V8's and WebKit's have 2^30 bits, Firefox's 2^20): the module goes on as if nothing had been asked for. */
export const isTooLarge = (e: unknown): boolean =>
  (e instanceof RangeError && /BigInt/i.test(e.message)) ||
  (e instanceof WebAssembly.RuntimeError && /array is too large|too many array elements|out of memory/i.test(e.message));

/** The JavaScript value of a constant as Python writes it, as far as constants of scalar types go. */
export function defaultValue(text: string): unknown {
  const named = new Map<string, unknown>([
    ['True', true],
    ['False', false],
    ['None', null],
    ['inf', Infinity],
    ['-inf', -Infinity],
    ['nan', NaN],
  ]);
  if (named.has(text)) return named.get(text);
  const plain = text.replaceAll('_', '');
  if (/^-?\d+$/.test(plain)) return Number.isSafeInteger(Number(plain)) ? Number(plain) : BigInt(plain);
  if (!Number.isNaN(Number(plain))) return Number(plain);
  return undefined;
}
