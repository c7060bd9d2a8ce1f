/**
 * TypeScript types of IR nodes and programs. Node types follow from the op table: a node is plain JSON data
 * `{ kind, args, ...attributes, ...bodies, pos? }`, so the JSON form of a program is the program itself.
 */
import type { AttrKind, OpKind, OpTable } from './ops.ts';
import type { StorageType, ValueType } from './types.ts';

export type F64Literal = number | 'NaN' | 'Infinity' | '-Infinity' | '-0';
export interface SwitchCase {
  readonly values: readonly number[];
  readonly body: readonly Stmt[];
}

interface AttrTypes {
  local: number;
  locals: readonly number[];
  global: string;
  class: string;
  field: string;
  func: string;
  host: string;
  data: string;
  label: number;
  type: ValueType;
  storage: StorageType;
  sig: ValueType;
  i32: number;
  decimal: string;
  f64: F64Literal;
  text: string;
  hint: 'likely' | 'unlikely' | undefined;
  cases: readonly SwitchCase[];
}

type Attrs<A> = {
  readonly [K in keyof A as A[K] extends 'hint' ? never : K]: A[K] extends AttrKind ? AttrTypes[A[K]] : never;
} & { readonly [K in keyof A as A[K] extends 'hint' ? K : never]?: 'likely' | 'unlikely' };
type Bodies<B> = B extends readonly string[] ? { readonly [K in B[number]]: readonly Stmt[] } : never;

/** The node of one op. `args` holds the operands in evaluation order; `pos` indexes `program.positions`. */
export type NodeOf<K extends OpKind> = {
  readonly kind: K;
  readonly args: readonly Expr[];
  readonly pos?: number;
} & Attrs<OpTable[K]['attrs']> &
  Bodies<OpTable[K]['bodies']>;

type KindsOf<F> = { [K in OpKind]: OpTable[K]['form'] extends F ? K : never }[OpKind];
export type ExprKind = KindsOf<'expr'>;
export type StmtKind = KindsOf<'stmt'>;
export type Expr = { [K in ExprKind]: NodeOf<K> }[ExprKind];
export type Stmt = { [K in StmtKind]: NodeOf<K> }[StmtKind];
export type Node = Expr | Stmt;

export interface Field {
  readonly name: string;
  readonly type: StorageType;
}
export interface ClassDecl {
  readonly name: string;
  /** Name shown to people (`list` for `list<int>`). */
  readonly display: string;
  readonly base: string | null;
  /** Own fields; the layout is the base's fields, then these. */
  readonly fields: readonly Field[];
  /** No other class names this one as its base. */
  readonly final: boolean;
  /** The class whose instances are boxed machine values; it has no fields and is never the operand of `new`. */
  readonly box?: 'int' | 'f64' | 'bool' | 'none';
}
export interface Local {
  readonly name: string;
  readonly type: ValueType;
}
export interface Func {
  readonly name: string;
  /** Name shown in tracebacks. */
  readonly display: string;
  readonly params: readonly Local[];
  readonly results: readonly ValueType[];
  /** Locals proper; attribute `local` counts params first, then these. They start as zero or null. */
  readonly locals: readonly Local[];
  readonly body: readonly Stmt[];
  readonly inline?: 'always' | 'never';
  /** May contain `yield`: its one parameter is the object that holds the activation between calls, its result is i32. */
  readonly resumable?: true;
}
export interface Global {
  readonly name: string;
  readonly type: ValueType;
  /** A constant expression (`*.const`, `none`, `*.null`). */
  readonly init: Expr;
}
export interface Data {
  readonly name: string;
  readonly base64: string;
}
export interface Export {
  readonly name: string;
  readonly func: string;
  /** What the boundary needs to know; absent for the program's own `_start`. */
  readonly signature?: ExportSignature;
}
export interface ExportSignature {
  /** `type` as a Python annotation, `object` without one; `default` is source text; `keyword`: given by name only. */
  readonly params: readonly {
    readonly name: string;
    readonly type: string;
    readonly default?: string;
    readonly keyword?: boolean;
    /** `*args` or `**kwargs`: an array, or a map with str keys, of values of the type. */
    readonly rest?: 'args' | 'kwargs';
  }[];
  readonly result: string;
  readonly doc?: string;
  /** What overloads say, for declarations. */
  readonly overloads?: readonly Pick<ExportSignature, 'params' | 'result'>[];
  /** Of what is no function of its own: a member of a class, whose instance comes first, or a constant of the module. */
  readonly member?: {
    readonly kind: 'new' | 'method' | 'static' | 'special' | 'get' | 'set' | 'constant' | 'text';
    readonly class?: string;
    readonly name: string;
    /** Of `new`, which stands for the class: the nearest exported base, the docstring, and whether only types name it. */
    readonly base?: string;
    readonly doc?: string;
    readonly hidden?: boolean;
    /** An exception. */
    readonly isError?: boolean;
    /** As the module tells classes apart. */
    readonly number?: number;
  };
}
/** Place of a node: file index, 1-based line, 0-based UTF-16 column, name of the Python function, and the position at which that code was inlined. */
export interface Position {
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly scope: string;
  readonly inlinedAt?: number;
  /**
   * Line and column of the end; then, for an operator, a call or a subscript, line and column of the start and of the end
   * of the part that tracebacks mark in it.
   */
  readonly span?: readonly number[];
}
export interface SourceFile {
  readonly path: string;
  /** Library code: left out of tracebacks. */
  readonly internal: boolean;
}
export interface Program {
  readonly irVersion: string;
  readonly name: string;
  readonly classes: readonly ClassDecl[];
  readonly functions: readonly Func[];
  readonly globals: readonly Global[];
  readonly data: readonly Data[];
  readonly exports: readonly Export[];
  readonly positions: readonly Position[];
  readonly files: readonly SourceFile[];
  /** Modules of JavaScript that the host has to give it, by the names that `js_module` asks for. */
  readonly modules?: readonly HostModule[];
}
export interface HostModule {
  readonly name: string;
  /** An import specifier; a relative one starts where the program lies. */
  readonly from: string;
}
