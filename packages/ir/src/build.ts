/**
 * Constructors for producers of IR: one generic `op`, short ones for what is written often, and a function builder
 * that hands out local indices and labels.
 *
 * In: parts. Out: plain readonly nodes. Invariants: no attribute is ever present with the value `undefined` (so nodes
 * compare equal to their JSON and text round trips), doubles that JSON cannot hold become strings. Nothing is
 * checked here; `validate` does that.
 */
import type {
  ClassDecl,
  Data,
  Expr,
  Export,
  F64Literal,
  Func,
  Global,
  Local,
  NodeOf,
  Position,
  Program,
  SourceFile,
  Stmt,
  SwitchCase,
} from './node.ts';
import type { OpKind } from './ops.ts';
import type { FuncType, StorageType, ValueType } from './types.ts';
import type { AbiName } from './abi.ts';
import { IR_VERSION } from './version.ts';

export type Hint = 'likely' | 'unlikely';
/** Attributes and bodies of an op. */
export type AttrsOf<K extends OpKind> = Omit<NodeOf<K>, 'kind' | 'args' | 'pos'>;
type AttrArgs<K extends OpKind> =
  Record<never, never> extends AttrsOf<K>
    ? [attrs?: AttrsOf<K>, pos?: number | undefined]
    : [attrs: AttrsOf<K>, pos?: number | undefined];

const NO_ARGS: readonly Expr[] = [];

const plain = (kind: OpKind, args: readonly Expr[], attrs?: object, pos?: number): unknown => {
  const node: Record<string, unknown> = { kind, args: args.length === 0 ? NO_ARGS : args, ...attrs };
  for (const key in attrs) if ((attrs as Record<string, unknown>)[key] === undefined) delete node[key];
  if (pos !== undefined) node['pos'] = pos;
  return node;
};

/** A node of any kind: `op('int.add', [a, b])`, `op('field.get', [o], { class: 'P', field: 'x' }, pos)`. */
export const op = <K extends OpKind>(kind: K, args: readonly Expr[] = [], ...rest: AttrArgs<K>): NodeOf<K> =>
  plain(kind, args, rest[0], rest[1]) as NodeOf<K>;

/** The same node with a position, or without one. */
export const at = <N extends { readonly pos?: number }>(node: N, pos: number | undefined): N => {
  const { pos: _, ...rest } = node;
  return (pos === undefined ? rest : { ...rest, pos }) as N;
};

// --- constants
export const i32 = (value: number): NodeOf<'i32.const'> => op('i32.const', [], { value });
export const i64 = (value: bigint | number): NodeOf<'i64.const'> => op('i64.const', [], { value: decimal(value) });
export const int = (value: bigint | number): NodeOf<'int.const'> => op('int.const', [], { value: decimal(value) });
export const f64 = (value: number): NodeOf<'f64.const'> => op('f64.const', [], { value: f64Literal(value) });
export const f32 = (value: number): NodeOf<'f32.const'> =>
  op('f32.const', [], { value: f64Literal(Math.fround(value)) });
export const none = (): NodeOf<'none'> => op('none');
export const nullRef = (cls: string): NodeOf<'ref.null'> => op('ref.null', [], { class: cls });
export const nullArray = (elem: StorageType): NodeOf<'array.null'> => op('array.null', [], { elem });
export const nullFunc = (sig: FuncType): NodeOf<'func.null'> => op('func.null', [], { sig });
export const nullExtern = (): NodeOf<'extern.null'> => op('extern.null');

const decimal = (value: bigint | number): string => BigInt(value).toString();
/** A double as the IR writes it: what JSON numbers cannot say becomes a string. */
export const f64Literal = (value: number): F64Literal => {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  if (value === -Infinity) return '-Infinity';
  return Object.is(value, -0) ? '-0' : value;
};
/** The double that a literal stands for. */
export const f64Value = (literal: F64Literal): number => Number(literal);

/** The constant that locals of a type start with. */
export const zeroOf = (type: ValueType): Expr => {
  switch (type) {
    case 'i32':
      return i32(0);
    case 'i64':
      return i64(0);
    case 'f32':
      return f32(0);
    case 'f64':
      return f64(0);
    case 'int':
      return int(0);
    case 'any':
      return none();
    case 'extern':
      return nullExtern();
    default:
      if (type.startsWith('ref<')) return nullRef(type.slice(4, -1));
      if (type.startsWith('array<')) return nullArray(type.slice(6, -1) as StorageType);
      return nullFunc(type as FuncType);
  }
};

// --- variables and memory
export const get = (local: number): NodeOf<'local.get'> => op('local.get', [], { local });
export const set = (local: number, value: Expr, pos?: number): NodeOf<'local.set'> =>
  op('local.set', [value], { local }, pos);
export const setAll = (locals: readonly number[], call: Expr, pos?: number): NodeOf<'locals.set'> =>
  op('locals.set', [call], { locals }, pos);
export const getGlobal = (global: string): NodeOf<'global.get'> => op('global.get', [], { global });
export const setGlobal = (global: string, value: Expr, pos?: number): NodeOf<'global.set'> =>
  op('global.set', [value], { global }, pos);
export const newObject = (cls: string, args: readonly Expr[], pos?: number): NodeOf<'new'> =>
  op('new', args, { class: cls }, pos);
export const getField = (object: Expr, cls: string, field: string, pos?: number): NodeOf<'field.get'> =>
  op('field.get', [object], { class: cls, field }, pos);
export const setField = (object: Expr, cls: string, field: string, value: Expr, pos?: number): NodeOf<'field.set'> =>
  op('field.set', [object, value], { class: cls, field }, pos);
export const getElem = (array: Expr, elem: StorageType, index: Expr, pos?: number): NodeOf<'array.get'> =>
  op('array.get', [array, index], { elem }, pos);
export const setElem = (array: Expr, elem: StorageType, index: Expr, value: Expr, pos?: number): NodeOf<'array.set'> =>
  op('array.set', [array, index, value], { elem }, pos);

// --- calls
export const call = (func: string, args: readonly Expr[], pos?: number): NodeOf<'call'> =>
  op('call', args, { func }, pos);
export const callRef = (sig: FuncType, func: Expr, args: readonly Expr[], pos?: number): NodeOf<'call.ref'> =>
  op('call.ref', [func, ...args], { sig }, pos);
export const callHost = (host: AbiName, args: readonly Expr[], pos?: number): NodeOf<'call.host'> =>
  op('call.host', args, { host }, pos);
export const funcRef = (func: string, sig: FuncType): NodeOf<'func.ref'> => op('func.ref', [], { func, sig });

// --- expressions with control
export const cond = (type: ValueType, test: Expr, then: Expr, otherwise: Expr, hint?: Hint): NodeOf<'cond'> =>
  op('cond', [test, then, otherwise], { type, ...(hint && { hint }) });
export const seq = (type: ValueType, body: readonly Stmt[], value: Expr): NodeOf<'seq'> =>
  op('seq', [value], { type, body });
/** `a and b` of two truth values; `b` is evaluated only if `a` is not 0. */
export const both = (a: Expr, b: Expr): Expr => cond('i32', a, b, i32(0));
/** `a or b` of two truth values; `b` is evaluated only if `a` is 0. */
export const either = (a: Expr, b: Expr): Expr => cond('i32', a, i32(1), b);

// --- statements
export const drop = (value: Expr, pos?: number): NodeOf<'drop'> => op('drop', [value], {}, pos);
export const block = (label: number, body: readonly Stmt[]): NodeOf<'block'> => op('block', [], { label, body });
export const loop = (label: number, body: readonly Stmt[]): NodeOf<'loop'> => op('loop', [], { label, body });
export const forRange = (
  local: number,
  start: Expr,
  stop: Expr,
  step: number,
  label: number,
  body: readonly Stmt[],
  pos?: number,
): NodeOf<'for.range'> => op('for.range', [start, stop], { local, step, label, body }, pos);
export const ifThen = (
  test: Expr,
  then: readonly Stmt[],
  otherwise: readonly Stmt[] = [],
  hint?: Hint,
  pos?: number,
): NodeOf<'if'> => op('if', [test], { ...(hint && { hint }), then, else: otherwise }, pos);
export const switchOn = (
  value: Expr,
  cases: readonly SwitchCase[],
  otherwise: readonly Stmt[] = [],
  pos?: number,
): NodeOf<'switch'> => op('switch', [value], { cases, default: otherwise }, pos);
export const breakTo = (label: number): NodeOf<'break'> => op('break', [], { label });
export const continueTo = (label: number): NodeOf<'continue'> => op('continue', [], { label });
export const ret = (...values: readonly Expr[]): NodeOf<'return'> => op('return', values);
/** Suspends a resumable function. */
export const yieldNow = (pos?: number): NodeOf<'yield'> => op('yield', [], {}, pos);
export const throwValue = (value: Expr, pos?: number): NodeOf<'throw'> => op('throw', [value], {}, pos);
export const tryCatch = (local: number, body: readonly Stmt[], handler: readonly Stmt[]): NodeOf<'try'> =>
  op('try', [], { local, body, handler });
export const abort = (message: string, pos?: number): NodeOf<'abort'> => op('abort', [], { message }, pos);
export const unreachable = (): NodeOf<'unreachable'> => op('unreachable');

// --- declarations
/** A program from its parts; absent lists are empty. */
export const program = (parts: {
  readonly name?: string;
  readonly classes?: readonly ClassDecl[];
  readonly functions?: readonly Func[];
  readonly globals?: readonly Global[];
  readonly data?: readonly Data[];
  readonly exports?: readonly Export[];
  readonly positions?: readonly Position[];
  readonly files?: readonly SourceFile[];
}): Program => ({
  irVersion: IR_VERSION,
  name: parts.name ?? 'main',
  classes: parts.classes ?? [],
  functions: parts.functions ?? [],
  globals: parts.globals ?? [],
  data: parts.data ?? [],
  exports: parts.exports ?? [],
  positions: parts.positions ?? [],
  files: parts.files ?? [],
});

export interface FuncBuilder {
  /** Adds a parameter (before any local) and gives its index. */
  param(name: string, type: ValueType): number;
  /** Adds a local and gives its index. */
  local(name: string, type: ValueType): number;
  /** A label not used in this function before. */
  label(): number;
  typeOf(local: number): ValueType;
  finish(body: readonly Stmt[]): Func;
}

/** Collects the parameters and locals of one function. */
export const createFuncBuilder = (
  name: string,
  results: readonly ValueType[],
  options: { readonly display?: string; readonly inline?: 'always' | 'never'; readonly resumable?: true } = {},
): FuncBuilder => {
  const params: Local[] = [];
  const locals: Local[] = [];
  let labels = 0;
  return {
    param(localName, type) {
      if (locals.length > 0) throw new Error(`parameter ${localName} of ${name} comes after a local`);
      return params.push({ name: localName, type }) - 1;
    },
    local: (localName, type) => params.length + locals.push({ name: localName, type }) - 1,
    label: () => labels++,
    typeOf(index) {
      const local = index < params.length ? params[index] : locals[index - params.length];
      if (local === undefined) throw new Error(`${name} has no local ${index}`);
      return local.type;
    },
    finish: body => ({
      name,
      display: options.display ?? name,
      params,
      results,
      locals,
      body,
      ...(options.inline && { inline: options.inline }),
      ...(options.resumable && { resumable: true }),
    }),
  };
};
