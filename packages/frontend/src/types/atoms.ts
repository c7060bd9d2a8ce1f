/**
 * Abstract values of the whole-program inference: sets of atoms, interned so that equality is identity.
 *
 * An atom is a class of run-time values that the compiler tells apart. Per-site classes (containers, iterators) are
 * split by allocation site, tuples by shape, functions, classes and modules by identity. `unbound` is the state of a
 * variable that may not have been assigned.
 */
import type { ClassInfo, Context, FuncInfo, ModuleInfo } from './infos.ts';
import type { Cell } from './cells.ts';

export type MachineType = 'i32' | 'i64' | 'extern';
export type MachineStorage = 'i8' | 'i16' | 'i32' | 'i64';

/** An allocation site of a per-site class: instances made there share field types. */
export interface Site {
  readonly id: number;
  readonly cls: ClassInfo;
  fields: Map<string, Cell>;
  /** Contexts that depend on which fields there are. */
  readonly readers: Set<Context>;
  /** The site that this one was merged into; it then shares that one's cells. */
  mergedInto: Site | null;
  /** Those merged into this one, directly or not. */
  absorbed: readonly Site[];
  /** Set when the instances are generators: the function that makes them, how deeply generators are nested in it, its name in context keys. */
  generator?: {
    readonly ctx: Context;
    readonly nesting: number;
    readonly key: string;
    /** Contexts that depend on the key. */
    readonly readers: Set<Context>;
    /** Not empty when it is noticed that an instance is dropped before its end. */
    readonly drops: Cell;
  };
}
/** An allocation site of `Array`s. `storage` is set for arrays declared with machine elements. */
export interface ArraySite {
  readonly id: number;
  elem: Cell;
  mergedInto: ArraySite | null;
  /** Those merged into this one, directly or not. */
  absorbed: readonly ArraySite[];
  readonly storage: MachineStorage | null;
  /** The items of tuples: always boxed. */
  readonly boxed: boolean;
  /** The context that makes it first; null for those that belong to none. */
  readonly maker: Context | null;
}

/** Decided when types are final: does the function carry anything at run time? */
export interface FunctionObject {
  heap: boolean;
  /** Somebody asks whether two of them are one: each time its definition runs makes another. */
  compared: boolean;
  /** Attributes that the program sets on the function. */
  readonly attributes: Map<string, Cell>;
  /** Who looks names up among them at run time: looks again when there is another one. */
  readonly readers: Set<Context>;
}

export type Atom =
  | { readonly kind: 'inst'; readonly id: number; readonly cls: ClassInfo; readonly site: Site | null }
  | { readonly kind: 'machine'; readonly id: number; readonly type: MachineType }
  | { readonly kind: 'array'; readonly id: number; readonly site: ArraySite }
  /** Known shape: `elems`; otherwise any length with elements `rest`. */
  | { readonly kind: 'tuple'; readonly id: number; readonly elems: readonly Type[] | null; readonly rest: Type | null }
  /** `env`: the context that made it, when it captures variables or keeps defaults of its own. */
  | { readonly kind: 'func'; readonly id: number; readonly fn: FuncInfo; readonly env: Context | null; readonly object: FunctionObject }
  /** A function (`func`: its one atom) bound to `self`. */
  | { readonly kind: 'method'; readonly id: number; readonly func: Type; readonly self: Type }
  | { readonly kind: 'class'; readonly id: number; readonly cls: ClassInfo }
  | { readonly kind: 'module'; readonly id: number; readonly mod: ModuleInfo }
  /** Names of the library dialect: `op`, `op.f64`, `Array`, `Array[i8]`, `array_copy` ... */
  | { readonly kind: 'special'; readonly id: number; readonly name: string }
  | { readonly kind: 'unbound'; readonly id: number };
export type AtomOf<K extends Atom['kind']> = Extract<Atom, { kind: K }>;

/** An interned set of atoms, ordered by atom id. The empty set is bottom: no value gets there. */
export interface Type {
  readonly id: number;
  readonly atoms: readonly Atom[];
  /** Nesting depth of tuples. */
  readonly depth: number;
  /** `merges` of the world when it was last seen that none of its sites has been merged into another. */
  currentAt: number;
  /** Kept from the last time it was asked for (types/kinds.ts). */
  kind: Kind | null;
  /** Kept from the last time they were asked for, which was at so many `merges` (lower/dispatch.ts). */
  groups: { readonly at: number; readonly list: readonly Group[] } | null;
}

/** What types are called in the keys of contexts, and what that depends on. */
export interface Kind {
  readonly text: string;
  /** `merges` of the world when it was made; no matter when there are no sites in it. */
  readonly at: number;
  /** The cells that were looked at, and what they held. */
  readonly cells: readonly Cell[];
  readonly held: readonly Type[];
  /** Sites that may get further fields, and how many they had. */
  readonly sites: readonly Site[];
  readonly sizes: readonly number[];
  /** The contexts that made the blank arrays which it tells by their sites, and generators and functions of such contexts. */
  readonly makers: readonly Context[];
  /** Sets of those who depend on the names of generators. */
  readonly generators: readonly Set<Context>[];
  /** Contexts that are in the readers of all of these. */
  readonly readers: Set<Context>;
}

/** Atoms that share a run-time test. */
export interface Group {
  readonly key: string;
  readonly type: Type;
  readonly depth: number;
}
