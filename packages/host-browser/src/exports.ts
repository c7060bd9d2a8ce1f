/**
 * What a module exports to JavaScript: the `pyw.exports` section, and conversion of values at that boundary.
 *
 * In: types as Python's annotations spell them, and the types as the module has them. Out: `int` as number when it is
 * safe and bigint otherwise, `float` as number, `bool` as boolean, `None` as undefined. Other types cross unchanged.
 */

export interface ExportParam {
  readonly name: string;
  readonly type: string;
  /** Source text of the default, when the parameter has one. */
  readonly default?: string;
}

export interface ExportInfo {
  readonly name: string;
  readonly params: readonly ExportParam[];
  readonly result: string;
  readonly doc?: string;
  /**
   * IR types. `int` is two values, 64 bits and a BigInt that is null when those suffice; the others are one, `extern`
   * being a JavaScript value: a BigInt for an int, a string for a str.
   */
  readonly raw: { readonly params: readonly string[]; readonly results: readonly string[] };
}

export const EXPORTS_SECTION = 'pyw.exports';

/** The functions that a module describes, in order of definition; none if it has no such section. */
export function readExports(module: WebAssembly.Module): readonly ExportInfo[] {
  const [section] = WebAssembly.Module.customSections(module, EXPORTS_SECTION);
  return section === undefined ? [] : parseExports(new TextDecoder().decode(section));
}

/** The content of the section: a list of exports, of which those with a signature are for JavaScript to call. */
export function parseExports(json: string): readonly ExportInfo[] {
  return (JSON.parse(json) as Partial<ExportInfo>[]).filter((info): info is ExportInfo => info.params !== undefined);
}

/** The wasm values of an argument. Throws a TypeError naming the parameter if it cannot be one of its type. */
export function toModule(value: unknown, param: ExportParam, raw: string): readonly unknown[] {
  const given = value === undefined && param.default !== undefined ? defaultValue(param.default) : value;
  switch (param.type) {
    case 'int': {
      const isWhole = typeof given === 'bigint' || (typeof given === 'number' && Number.isInteger(given));
      if (!isWhole) throw refusal(param, given);
      const exact = BigInt(given as bigint | number);
      if (raw === 'extern') return [exact];
      const low = BigInt.asIntN(64, exact);
      if (raw === 'int') return [low, low === exact ? null : exact];
      if (low !== exact) throw new RangeError(`${param.name}: int outside the signed 64-bit range`);
      return [low];
    }
    case 'float':
      if (typeof given !== 'number') throw refusal(param, given);
      return [given];
    case 'bool':
      if (typeof given !== 'boolean') throw refusal(param, given);
      return [+given];
    case 'str':
      if (typeof given !== 'string') throw refusal(param, given);
      return [given];
    default:
      return [given];
  }
}

/** A result of the module as JavaScript has it. */
export function fromModule(value: unknown, type: string, raw: readonly string[]): unknown {
  switch (type) {
    case 'int': {
      const [low, big] = raw[0] === 'int' ? (value as [bigint, bigint | null]) : [value as bigint, null];
      const exact = big ?? low;
      return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
    }
    case 'bool':
      return value !== 0;
    case 'None':
      return undefined;
    default:
      return value;
  }
}

/** The exported function with its values converted. */
export function bindExport(raw: (...args: unknown[]) => unknown, info: ExportInfo): (...args: unknown[]) => unknown {
  const bound = (...args: unknown[]): unknown => {
    if (args.length > info.params.length) {
      throw new TypeError(`${info.name}() takes ${info.params.length} arguments but ${args.length} were given`);
    }
    const given = info.params.flatMap((param, i) => toModule(args[i], param, info.raw.params[i] ?? ''));
    return fromModule(raw(...given), info.result, info.raw.results);
  };
  Object.defineProperty(bound, 'name', { value: info.name });
  return bound;
}

/** The JavaScript value of a constant as Python writes it, as far as constants of scalar types go. */
export function defaultValue(text: string): unknown {
  const named = new Map<string, unknown>([
    ['True', true],
    ['False', false],
    ['None', undefined],
    ['inf', Infinity],
    ['-inf', -Infinity],
    ['nan', NaN],
  ]);
  if (named.has(text)) return named.get(text);
  if (/^-?\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  if (!Number.isNaN(Number(text))) return Number(text);
  return undefined;
}

function refusal(param: ExportParam, value: unknown): TypeError {
  const what = value === undefined ? 'nothing' : value === null ? 'null' : typeof value;
  return new TypeError(`${param.name}: ${param.type} expected, got ${what}`);
}
