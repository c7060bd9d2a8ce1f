/** What the compiler knows of modules, classes and functions of the program, and of the contexts they are compiled in. */
import type { Arguments, ClassDef, Expression, FunctionDef, Module, Node, PositionedNode } from '../syntax/ast.ts';
import type { SourceFile } from '../syntax/index.ts';
import type { MachineType, Type } from './atoms.ts';
import type { Cell } from './cells.ts';

export interface ModuleInfo {
  readonly name: string;
  readonly path: string;
  readonly library: boolean;
  readonly tree: Module;
  readonly source: SourceFile;
  readonly text: string;
  readonly globals: Map<string, GlobalInfo>;
  /** The module body as a function. */
  body: FuncInfo;
  readonly index: number;
}

export interface GlobalInfo {
  readonly name: string;
  readonly mod: ModuleInfo;
  readonly cell: Cell;
  /** Rebound by a function (`global x`), so that the module body's own view of its type is not enough. */
  rebound: boolean;
  /** Set when every reader finds it assigned: functions, classes and names bound before any call runs. */
  alwaysBound: boolean;
}

export interface ParamInfo {
  readonly name: string;
  readonly slot: number;
  readonly kind: 'positional-only' | 'positional' | 'keyword-only';
  readonly default: Expression | null;
  /** Machine type of the annotation, in library code. */
  readonly machine: MachineType | null;
}

/** Variables of one function body: parameters first. */
export interface Scope {
  readonly slots: Map<string, number>;
  readonly names: string[];
  readonly globals: Set<string>;
  /** Slots of the variables of each comprehension. */
  readonly comprehensions: Map<Node, Map<string, number>>;
  /** Machine types declared by annotation (library code). */
  readonly machine: Map<number, MachineType>;
}

export interface FuncInfo {
  readonly id: number;
  readonly name: string;
  readonly qualname: string;
  readonly mod: ModuleInfo;
  readonly node: FunctionDef | Module;
  readonly args: Arguments | null;
  readonly params: readonly ParamInfo[];
  readonly varargs: { readonly name: string; readonly slot: number } | null;
  readonly scope: Scope;
  readonly cls: ClassInfo | null;
  readonly flavour: 'function' | 'method' | 'static' | 'class';
  readonly inline: 'always' | 'never' | null;
  /** Machine type of the result annotation, in library code. */
  readonly returnsMachine: MachineType | null;
  readonly contexts: Map<string, Context>;
  /** Cells of default values that are not constants, by parameter index. */
  readonly defaultCells: Map<number, Cell>;
  /** Set when an annotated int parameter makes arguments of that type wrap in a machine type. */
  readonly library: boolean;
  /** The body suspends: a call makes a generator. */
  readonly generator: boolean;
}

export interface FieldInfo {
  readonly name: string;
  readonly owner: ClassInfo;
  readonly cell: Cell;
  readonly machine: MachineType | null;
}

export interface ClassInfo {
  readonly id: number;
  readonly name: string;
  readonly mod: ModuleInfo;
  readonly node: ClassDef;
  readonly bases: readonly ClassInfo[];
  readonly mro: readonly ClassInfo[];
  readonly methods: Map<string, FuncInfo>;
  readonly fields: Map<string, FieldInfo>;
  readonly constants: Map<string, Expression>;
  readonly perSite: boolean;
  readonly boxed: 'int' | 'f64' | 'bool' | 'none' | null;
  readonly library: boolean;
}

/** Types of a function's variables at a point; null where it cannot be reached. */
export type Env = Type[];

/** A function compiled for one tuple of kinds of argument types. */
export interface Context {
  readonly id: number;
  readonly fn: FuncInfo;
  readonly key: string;
  /** Join of the arguments, by parameter slot (varargs included). */
  readonly params: Type[];
  ret: Type;
  readonly callers: Set<Context>;
  /** Join of everything stored in each slot. */
  readonly vars: Type[];
  /** Slots that are read where they may be unbound: they have a flag at run time. */
  readonly flags: Set<number>;
  /** Slots that hold machine values (library code): literals stored there adapt. */
  readonly machine: Map<number, MachineType>;
  /** Stable environments of loop heads. */
  readonly loops: Map<Node, Env>;
  /** A place of the program that leads here; library code is reported there. */
  origin: { readonly mod: ModuleInfo; readonly node: PositionedNode } | null;
  analysed: boolean;
  queued: boolean;
  active: boolean;
  /** Name of the IR function; set when its emission is requested. */
  irName: string | null;
}
