/** What the compiler knows of modules, classes and functions of the program, and of the contexts they are compiled in. */
import type { Arguments, AsyncFunctionDef, ClassDef, Expression, FunctionDef, Lambda, Module, Node, PositionedNode } from '../syntax/ast.ts';
import type { SourceFile } from '../syntax/index.ts';
import type { ArraySite, MachineType, Site, Type } from './atoms.ts';
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
  /** In the dialect: what it is when it is first read. */
  initial?: Expression;
  /** Imported from a module of the library that lacks it: where it is read, this is refused. */
  absent?: string;
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
  readonly nonlocals: Set<string>;
  /** Slots of the variables of each comprehension. */
  readonly comprehensions: Map<Node, Map<string, number>>;
  /** Machine types declared by annotation (library code). */
  readonly machine: Map<number, MachineType>;
  /** Slots that nested functions use. */
  readonly captured: Set<number>;
  /** Captured slots that may be assigned after they were captured: they live in a box on the heap. */
  readonly boxed: Set<number>;
  /** Slots that nested functions assign (`nonlocal`). */
  readonly rebound: Set<number>;
}

export type FunctionNode = FunctionDef | AsyncFunctionDef | Lambda;

/** A variable of an enclosing function that a function uses: a slot of the one around it, or a capture of that one. */
export interface Capture {
  readonly name: string;
  readonly slot: number | null;
}

export interface FuncInfo {
  readonly id: number;
  readonly name: string;
  readonly qualname: string;
  readonly mod: ModuleInfo;
  readonly node: FunctionNode | Module;
  readonly args: Arguments | null;
  readonly params: readonly ParamInfo[];
  readonly varargs: { readonly name: string; readonly slot: number } | null;
  readonly kwargs: { readonly name: string; readonly slot: number } | null;
  /** Its `**kwargs` are used for nothing but `f(**kwargs)`. */
  readonly forwardsKwargs: boolean;
  readonly captures: readonly Capture[];
  /** Several function objects can be made of it: defaults are kept in the object. */
  readonly several: boolean;
  /** Each may get attributes: it is an object of its own even where it captures nothing. */
  readonly ownObject: boolean;
  readonly scope: Scope;
  /** The class whose body it stands in. */
  readonly cls: ClassInfo | null;
  /** The innermost class around it: what `__name` is mangled with. */
  readonly lexicalClass: ClassInfo | null;
  readonly flavour: 'function' | 'method' | 'static' | 'class';
  readonly inline: 'always' | 'never' | null;
  /** Machine type of the result annotation, in library code. */
  readonly returnsMachine: MachineType | null;
  /** By key. */
  readonly contexts: Map<string, Context>;
  /** Contexts whose key became another one's: those who called them still do. */
  readonly displaced: Context[];
  /** Contexts by a site that the first of their parameters which has any had when they were made; null: none has one. */
  readonly bySite: Map<Site | ArraySite | null, Context[]>;
  /** By keys that have no context of their own: the one that stands for them. */
  readonly aliases: Map<string, Context>;
  /** Cells of default values that are not constants, by parameter index. */
  readonly defaultCells: Map<number, Cell>;
  /** Set when an annotated int parameter makes arguments of that type wrap in a machine type. */
  readonly library: boolean;
  /** The body suspends: a call makes a generator, or a coroutine. */
  readonly generator: boolean;
  /** `async def`. */
  readonly async: boolean;
}

export interface FieldInfo {
  readonly name: string;
  readonly owner: ClassInfo;
  cell: Cell;
  readonly machine: MachineType | null;
}

/** A name in the namespace of a class of the program. */
export interface ClassAttr {
  readonly name: string;
  readonly cls: ClassInfo;
  readonly cell: Cell;
  /** Bound by the class body in any case, and never deleted. */
  readonly alwaysBound: boolean;
}

export interface ClassInfo {
  readonly id: number;
  readonly name: string;
  readonly qualname: string;
  /** What the qualified names of what its body defines begin with. */
  readonly prefix: string;
  /** The class of the same module whose instances these pretend to be (`_Map1` is a `map`). */
  readonly shownAs: string | null;
  readonly mod: ModuleInfo;
  readonly node: ClassDef;
  readonly bases: readonly ClassInfo[];
  readonly mro: readonly ClassInfo[];
  readonly methods: Map<string, FuncInfo>;
  readonly fields: Map<string, FieldInfo>;
  readonly constants: Map<string, Expression>;
  /** Namespace of a class of the program; entries are made when first asked for. */
  readonly attrs: Map<string, ClassAttr>;
  readonly subclasses: ClassInfo[];
  /** The base whose instances' layout this class's extends. */
  readonly layoutBase: ClassInfo | null;
  /** Instances are made somewhere. */
  instantiated: boolean;
  /** Has type parameters: `Class[item]` is the class. */
  readonly generic: boolean;
  /** Of a library class: it declares fields. Others may be added while the program is analysed. */
  declaresFields?: boolean;
  readonly perSite: boolean;
  /** Made by a call, of `type` or of a metaclass. */
  readonly byCall: boolean;
  /** Its class, when that is not `type`. */
  readonly meta: ClassInfo | null;
  /** Its statement may run more than once: each run makes an object (lower/class-objects.ts). */
  readonly plural: boolean;
  readonly boxed: 'int' | 'f64' | 'bool' | 'none' | null;
  readonly library: boolean;
}

/** Types of a function's variables at a point; null where it cannot be reached. */
export type Env = readonly Type[];

/** What a context was asked for with, and which one it was. */
export interface Request {
  readonly given: readonly Type[];
  readonly env: Context | null;
  readonly keywords: readonly string[] | null;
  readonly building: ClassInfo | null;
  readonly found: Context;
}

/** A function compiled for one tuple of kinds of argument types. */
export interface Context {
  readonly id: number;
  readonly fn: FuncInfo;
  /** Kinds of the parameters, as they were when it was last asked for. */
  key: string;
  /** The context whose variables the function captures; null when it captures none. */
  readonly env: Context | null;
  /**
   * The functions of the contexts that made the blank arrays which the key tells by their sites, of those that made what
   * their keys tell, and so on.
   */
  readonly origins: ReadonlySet<FuncInfo>;
  /** Names of the keywords that come last, for a function that only passes its `**kwargs` on. */
  readonly keywords: readonly string[] | null;
  /** The class that is being made, in methods of metaclasses. */
  readonly building: ClassInfo | null;
  /** Types of the variables that nested functions capture, by slot. */
  readonly captured: Map<number, Cell>;
  /** Captured slots that need a box: those of the scope, and those captured before they are bound. */
  readonly boxed: Set<number>;
  /** Captured slots that may be unbound when a nested function reads them. */
  readonly unsure: Set<number>;
  /** Join of the arguments, by parameter slot (varargs included). */
  readonly params: Type[];
  ret: Type;
  /** Some `return` makes a tuple on the spot: results of a tuple's shape are its elements, not the object. */
  makesResult: boolean;
  /** Calls with different types, of the same kinds, share it. */
  mixed: boolean;
  readonly callers: Set<Context>;
  /** What the last analysis called, and what the one that is running has called so far (analysis/call-graph.ts). */
  callees: Set<Context>;
  calling: Set<Context> | null;
  /** Reached from the roots by calls. */
  live: boolean;
  /** Something that it depends on has changed while it was not live. */
  stale: boolean;
  /** Those of higher rank are analysed first. */
  readonly rank: number;
  /** How often it has been analysed. */
  analyses: number;
  /** Its place in the worklist while it is there (types/queue.ts). */
  urgency: number;
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
  /** `changes` of the world when the last analysis began. */
  analysedAt: number;
  queued: boolean;
  active: boolean;
  /** Something that it read has grown since its last analysis began; otherwise only keys of what it calls may have changed. */
  outdated: boolean;
  /** The calls of the last analysis whose keys tell what cells hold. */
  requests: Request[];
  /** Name of the IR function; set when its emission is requested. */
  irName: string | null;
}
