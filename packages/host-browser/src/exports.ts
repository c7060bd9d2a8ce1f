/**
 * What a module exports to JavaScript: the `pyw.exports` section, and conversion of values at that boundary.
 *
 * In: names of Python types as annotations spell them. Out: `int` as number when it is safe and bigint otherwise,
 * `float` as number, `bool` as boolean, `None` as undefined. Other types cross as the module has them.
 */

export interface ExportParam {
  readonly name: string;
  readonly type: string;
  /** Default as JSON, when the parameter has one. */
  readonly default?: unknown;
}

export interface ExportInfo {
  readonly name: string;
  readonly params: readonly ExportParam[];
  readonly result: string;
  readonly doc?: string;
}

export const EXPORTS_SECTION = 'pyw.exports';

/** The exports that a module describes, in order of definition; none if it has no such section. */
export function readExports(module: WebAssembly.Module): readonly ExportInfo[] {
  const [section] = WebAssembly.Module.customSections(module, EXPORTS_SECTION);
  if (section === undefined) return [];
  return JSON.parse(new TextDecoder().decode(section)) as ExportInfo[];
}

/** The value as the module takes it. Throws a TypeError naming the parameter if it cannot be one of its type. */
export function toModule(value: unknown, param: ExportParam): unknown {
  const given = value === undefined && 'default' in param ? param.default : value;
  switch (param.type) {
    case 'int':
      if (typeof given === 'bigint') return inRange(given, param);
      if (typeof given === 'number' && Number.isInteger(given)) return inRange(BigInt(given), param);
      throw refusal(param, given);
    case 'float':
      if (typeof given === 'number') return given;
      if (typeof given === 'bigint') return Number(given);
      throw refusal(param, given);
    case 'bool':
      if (typeof given === 'boolean') return +given;
      throw refusal(param, given);
    default:
      return given;
  }
}

/** A result of the module as JavaScript has it. */
export function fromModule(value: unknown, type: string): unknown {
  switch (type) {
    case 'int':
      return typeof value === 'bigint' && BigInt(Number(value)) === value && Number.isSafeInteger(Number(value))
        ? Number(value)
        : value;
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
    return fromModule(raw(...info.params.map((param, i) => toModule(args[i], param))), info.result);
  };
  Object.defineProperty(bound, 'name', { value: info.name });
  return bound;
}

/** A module takes ints at its boundary as 64-bit values. */
function inRange(value: bigint, param: ExportParam): bigint {
  if (BigInt.asIntN(64, value) === value) return value;
  throw new RangeError(`${param.name}: int outside the signed 64-bit range`);
}

function refusal(param: ExportParam, value: unknown): TypeError {
  const what = value === undefined ? 'nothing' : value === null ? 'null' : typeof value;
  return new TypeError(`${param.name}: ${param.type} expected, got ${what}`);
}
