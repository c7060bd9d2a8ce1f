/** Shapes, flags and errors of symbol tables, shared by the collecting and the resolving pass. */
import type { Positions } from './ast.ts';

/** Flags of a name in a scope, as CPython numbers them; the resolved scope stands above SCOPE_OFFSET. */
export const DEF_GLOBAL = 1;
export const DEF_LOCAL = 2;
export const DEF_PARAM = 4;
export const DEF_NONLOCAL = 8;
export const USE = 16;
export const DEF_FREE_CLASS = 64;
export const DEF_IMPORT = 128;
export const DEF_ANNOT = 256;
export const DEF_COMP_ITER = 512;
export const DEF_TYPE_PARAM = 1024;
export const DEF_COMP_CELL = 2048;
export const DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT | DEF_TYPE_PARAM;
export const SCOPE_OFFSET = 12;
export const LOCAL = 1;
export const GLOBAL_EXPLICIT = 2;
export const GLOBAL_IMPLICIT = 3;
export const FREE = 4;
export const CELL = 5;

export type TableType =
  | 'module' | 'class' | 'function' | 'annotation' | 'type alias' | 'type parameters' | 'type variable';
export type ComprehensionType = 'list' | 'set' | 'dict' | 'generator';

export interface SymbolTable {
  readonly type: TableType;
  readonly name: string;
  readonly lineno: number;
  readonly nested: boolean;
  /** Flags by mangled name, in order of appearance. */
  readonly symbols: Map<string, number>;
  /** Parameters in order. */
  readonly parameters: string[];
  children: SymbolTable[];
  readonly comprehension: ComprehensionType | null;
  readonly isAsync: boolean;
  generator: boolean;
  coroutine: boolean;
  canSeeClassScope: boolean;
  /** This scope, or one inside it, has free variables. */
  free: boolean;
  childFree: boolean;
  /** Merged into its parent (PEP 709). */
  inlined: boolean;
  needsClassClosure: boolean;
  needsClassDict: boolean;
  /** Where names were declared `global` or `nonlocal`. */
  readonly directives: { readonly name: string; readonly at: Positions }[];
  /** Depths of the walk: inside a comprehension's iterable, inside its target. */
  iterDepth: number;
  inTarget: boolean;
  /** Names that a class's type parameters mangle; null: all. */
  mangled: Set<string> | null;
  readonly owner: string | null;
}

export interface SymtableError {
  readonly message: string;
  readonly at: Positions;
}

export interface SymtableResult {
  readonly top: SymbolTable;
  /** By the node that opens a scope; a definition's own scope, not its type parameters'. */
  readonly tables: ReadonlyMap<object, SymbolTable>;
  readonly errors: readonly SymtableError[];
}

/** Stops the walk at the first error, as CPython does. */
export class SymtableStop extends Error {
  readonly error: SymtableError;
  constructor(error: SymtableError) {
    super(error.message);
    this.error = error;
  }
}

export function isFunctionLike(table: SymbolTable): boolean {
  return table.type === 'function' || table.type === 'type variable' || table.type === 'type alias' ||
    table.type === 'type parameters';
}

export function stop(message: string, at: Positions): never {
  throw new SymtableStop({ message, at });
}

/** `__x` in class C is `_C__x`. */
export function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}
