/**
 * What the passes know of the whole program: classes, fields, types of expressions, and what calls may do.
 *
 * In: a program. Out: a `Context` of indexes and effect summaries, valid as long as functions only lose effects: a pass
 * that rewrites function bodies may keep using a context made before (summaries then say too much, never too little).
 *
 * Memory is divided into *kinds*: one per declared field, global, array storage type, and the linear memory. Kinds that
 * no reachable code writes after initialisation are immutable; reading them is as good as pure.
 */
import { ABI, type AbiRow } from '../abi.ts';
import type { ClassDecl, Expr, Field, Func, Global, Local, Node, Program } from '../node.ts';
import { OPS } from '../ops.ts';
import { createTyper, type Typer, typeOf } from '../type-of.ts';
import { classOf, isRef, type RefType, type StorageType, type ValueType } from '../types.ts';
import { components } from './simplify-call-graph.ts';
import { createRepeatable } from './simplify-repeatable.ts';
import { type Body, forEachBody, visitAll } from './simplify-tree.ts';

export interface FuncEffects {
  readonly throws: boolean;
  /** May run for ever, end the program, or recurse without bound. */
  readonly diverges: boolean;
  /** Does something the outside can see. */
  readonly observable: boolean;
  /** Bloom mask of the kinds read (`kindBit`). */
  readonly reads: number;
  readonly writes: ReadonlySet<number> | 'all';
  /** What may differ once it has returned: `writes` without what is written only on the way to an exception. */
  readonly lasting: ReadonlySet<number> | 'all';
}

export interface FieldInfo {
  /** The number of its key. */
  readonly id: number;
  /** Number of its memory kind, or -1. */
  readonly kind: number;
  /** Gives back what was stored: i8 and i16 do not. */
  readonly wide: boolean;
}

export interface Context {
  readonly program: Program;
  readonly typer: Typer;
  readonly functions: ReadonlyMap<string, Func>;
  readonly globals: ReadonlyMap<string, Global>;
  readonly classes: ReadonlyMap<string, ClassDecl>;
  /** Own and inherited fields of a class, base first. */
  readonly layout: (cls: string) => readonly Field[];
  readonly isSubclass: (cls: string, base: string) => boolean;
  /** Does the class or a subclass hold boxed machine values? */
  readonly mayBeBox: (cls: string) => boolean;
  /** A number of its own for each text. */
  readonly numberOf: (text: string) => number;
  /** Kinds of memory, numbered from 0. */
  readonly kinds: number;
  readonly field: (cls: string, field: string) => FieldInfo;
  /** Number of the memory kind of a key, or -1 for memory that never changes once made. */
  readonly fieldKind: (cls: string, field: string) => number;
  readonly globalKind: (name: string) => number;
  readonly arrayKind: (elem: string) => number;
  readonly effects: (func: string) => FuncEffects;
  /** Effects of calling any function value of a signature. */
  readonly refEffects: (sig: string) => FuncEffects;
  /** Would an equal call of this function give the same number again, and change nothing? */
  readonly repeatable: (func: string) => boolean;
}

export const kindBit = (kind: number): number => (kind < 0 ? 0 : 1 << kind % 31);
export const maskOf = (kinds: ReadonlySet<number> | 'all'): number => {
  if (kinds === 'all') return -1;
  let mask = 0;
  for (const k of kinds) mask |= kindBit(k);
  return mask;
};

export const MEMORY_KIND = 0;
const MAX_KINDS = 24;
const NOTHING: FuncEffects = { throws: false, diverges: false, observable: false, reads: 0, writes: new Set(), lasting: new Set() };
const ANYTHING: FuncEffects = { throws: true, diverges: true, observable: true, reads: -1, writes: 'all', lasting: 'all' };
/** What may happen before control comes back behind a `yield`. */
const SUSPENDED: FuncEffects = { ...ANYTHING, throws: false };

/** Contexts by the programs that they describe: several passes ask about one program. */
const contexts = new WeakMap<Program, Context>();

export const createContext = (program: Program): Context => {
  let known = contexts.get(program);
  if (known === undefined) contexts.set(program, (known = describeProgram(program)));
  return known;
};

/**
 * What is known of `from` will do for `to`: the same functions or fewer, which only lost effects, over the same classes or
 * fewer. Saves finding the effects anew, and says more than need be. What resumable functions keep in the fields of their
 * objects, old ones and new ones, may have become one more kind of memory: their effects were anything.
 */
export const inheritContext = (from: Program, to: Program): void => {
  const old = contexts.get(from);
  if (old === undefined || from === to || contexts.has(to)) return;
  const declarations = describeDeclarations(to);
  const objects = from.functions.filter((f) => f.resumable === true).map((f) => classOf((f.params[0] as Local).type as RefType));
  const kept = new Set(objects.flatMap((cls) => declarations.layout(cls).map((f) => fieldKey(declarations.classes, cls, f.name))));
  const added = new Map<string, FieldInfo>();
  const field = (cls: string, name: string): FieldInfo => {
    const key = kept.size === 0 ? '' : fieldKey(declarations.classes, cls, name);
    if (!kept.has(key)) return old.field(cls, name);
    let info = added.get(key);
    if (info === undefined) {
      const type = declarations.layout(cls).find((f) => f.name === name)?.type;
      const { kind } = old.field(cls, name);
      added.set(key, (info = { id: old.numberOf(key), kind: kind < 0 ? old.kinds : kind, wide: type !== 'i8' && type !== 'i16' }));
    }
    return info;
  };
  const context: Context = {
    ...declarations,
    numberOf: old.numberOf,
    kinds: old.kinds + 1,
    field,
    fieldKind: (cls, name) => field(cls, name).kind,
    globalKind: old.globalKind,
    arrayKind: old.arrayKind,
    effects: old.effects,
    // A type of functions may have lost parameters.
    refEffects: (sig) => (old.refEffects(sig) === NOTHING ? ANYTHING : old.refEffects(sig)),
    repeatable: (func) => old.repeatable(func),
  };
  contexts.set(to, context);
};

type Declarations = Pick<Context, 'program' | 'typer' | 'functions' | 'globals' | 'classes' | 'layout' | 'isSubclass' | 'mayBeBox'>;
const describeDeclarations = (program: Program): Declarations => {
  const typer = createTyper(program);
  const boxes = program.classes.filter((c) => c.box !== undefined).map((c) => c.name);
  return {
    program,
    typer,
    functions: typer.functions,
    globals: typer.globals,
    classes: new Map(program.classes.map((c) => [c.name, c])),
    layout: (cls) => typer.classes.get(cls)?.fields ?? [],
    isSubclass: typer.isSubclass,
    mayBeBox: (cls) => boxes.some((b) => typer.isSubclass(b, cls)),
  };
};

const describeProgram = (program: Program): Context => {
  const declarations = describeDeclarations(program);
  const { classes, functions } = declarations;
  const kinds = writtenKinds(program, classes);
  const texts = new Map<string, number>();
  const numberOf = (text: string): number => {
    let id = texts.get(text);
    if (id === undefined) texts.set(text, (id = texts.size + 1));
    return id;
  };
  const fields = new Map<string, Map<string, FieldInfo>>();
  const field = (cls: string, name: string): FieldInfo => {
    let ofClass = fields.get(cls);
    if (ofClass === undefined) fields.set(cls, (ofClass = new Map()));
    let info = ofClass.get(name);
    if (info === undefined) {
      const key = fieldKey(classes, cls, name);
      const type = declarations.layout(cls).find((f) => f.name === name)?.type;
      info = { id: numberOf(key), kind: kinds.fields.get(key) ?? -1, wide: type !== undefined && type !== 'i8' && type !== 'i16' };
      ofClass.set(name, info);
    }
    return info;
  };
  const globalKind = (name: string): number => kinds.globals.get(name) ?? -1;
  const arrayKind = (elem: string): number => kinds.arrays.get(elem) ?? -1;

  const summaries = new Map<string, FuncEffects>();
  const bySig = new Map<string, FuncEffects>();
  const context: Context = {
    ...declarations,
    numberOf,
    kinds: kinds.count,
    field,
    fieldKind: (cls, name) => field(cls, name).kind,
    globalKind,
    arrayKind,
    effects: (func) => summaries.get(func) ?? ANYTHING,
    refEffects: (sig) => bySig.get(sig) ?? NOTHING,
    repeatable: createRepeatable(functions, (n) => readKind(context, n) >= 0),
  };
  summarise(program, context, summaries, bySig);
  return context;
};

type Classes = ReadonlyMap<string, ClassDecl>;
/** Asked of every access to a field, by several passes. */
const fieldKeys = new WeakMap<Classes, Map<string, Map<string, string>>>();

/** Key of a field by the class that declares it. */
export const fieldKey = (classes: Classes, cls: string, field: string): string => {
  let known = fieldKeys.get(classes);
  if (known === undefined) fieldKeys.set(classes, (known = new Map()));
  let ofClass = known.get(cls);
  if (ofClass === undefined) known.set(cls, (ofClass = new Map()));
  let key = ofClass.get(field);
  if (key === undefined) ofClass.set(field, (key = `f:${declaring(classes, cls, field)}.${field}`));
  return key;
};
const declaring = (classes: Classes, cls: string, field: string): string => {
  for (let c = classes.get(cls); c !== undefined; c = c.base === null ? undefined : classes.get(c.base))
    if (c.fields.some((f) => f.name === field)) return c.name;
  return cls;
};

/** What is written anywhere, numbered: fields by their keys, globals by name, arrays by the type of their elements. */
interface WrittenKinds {
  count: number;
  readonly fields: Map<string, number>;
  readonly globals: Map<string, number>;
  readonly arrays: Map<string, number>;
}

const writtenKinds = (program: Program, classes: Classes): WrittenKinds => {
  const kinds: WrittenKinds = { count: MEMORY_KIND + 1, fields: new Map(), globals: new Map(), arrays: new Map() };
  const add = (to: Map<string, number>, key: string): void => {
    if (!to.has(key)) to.set(key, kinds.count++);
  };
  const visitNode = (n: Node): void => {
    if (n.kind === 'field.set') add(kinds.fields, fieldKey(classes, n.class, n.field));
    else if (n.kind === 'global.set') add(kinds.globals, n.global);
    else if (n.kind === 'array.set' || n.kind === 'array.copy' || n.kind === 'array.fill') add(kinds.arrays, n.elem);
  };
  for (const f of program.functions) visitAll(f.body, visitNode);
  return kinds;
};

/** The kind a node itself reads, or -1. */
export const readKind = (ctx: Context, n: Node): number => {
  switch (n.kind) {
    case 'field.get':
      return ctx.fieldKind(n.class, n.field);
    case 'global.get':
      return ctx.globalKind(n.global);
    case 'array.get':
    case 'array.copy':
      return ctx.arrayKind(n.elem);
    case 'mem.load8':
    case 'mem.load32':
    case 'mem.load64':
    case 'mem.load_f64':
    case 'mem.size':
      return MEMORY_KIND;
    default:
      return -1;
  }
};
/** The kind a node itself writes, or -1; calls apart. */
export const writeKind = (ctx: Context, n: Node): number => {
  switch (n.kind) {
    case 'field.set':
      return ctx.fieldKind(n.class, n.field);
    case 'global.set':
      return ctx.globalKind(n.global);
    case 'array.set':
    case 'array.copy':
    case 'array.fill':
      return ctx.arrayKind(n.elem);
    case 'mem.store8':
    case 'mem.store32':
    case 'mem.store64':
    case 'mem.store_f64':
    case 'mem.grow':
      return MEMORY_KIND;
    default:
      return -1;
  }
};

/**
 * Host functions do not throw. One that gets no host value cannot call back into the module, so it changes nothing there
 * but the linear memory.
 */
export const hostEffects = (name: string): FuncEffects => {
  const row = (ABI as Readonly<Record<string, AbiRow>>)[name];
  if (row === undefined) return ANYTHING;
  if (row.pure) return NOTHING;
  if (row.params.includes('extern')) return { ...ANYTHING, throws: true };
  const writes = new Set([MEMORY_KIND]);
  return { throws: false, diverges: name === 'exit', observable: true, reads: -1, writes, lasting: writes };
};

/** What a call node may do, or null for other nodes. */
export const callEffects = (ctx: Context, n: Node): FuncEffects | null => {
  switch (n.kind) {
    case 'call':
      return ctx.effects(n.func);
    case 'call.ref':
      return ctx.refEffects(n.sig);
    case 'call.host':
      return hostEffects(n.host);
    case 'yield':
    case 'thread.root':
    case 'thread.suspend':
      return SUSPENDED;
    default:
      return null;
  }
};

/** What a function does itself, and whom it calls; found in one walk, so that the fixpoint need not look at code. */
interface Own {
  readonly effects: FuncEffects;
  readonly calls: ReadonlySet<string>;
  readonly refCalls: ReadonlySet<string>;
  /** Those of the calls whose exceptions leave the function. */
  readonly open: ReadonlySet<string>;
  /** Those after which the function may go on: when they return, and when they throw, too. */
  readonly returning: ReadonlySet<string>;
  readonly caught: ReadonlySet<string>;
}

const summarise = (
  program: Program,
  ctx: Context,
  summaries: Map<string, FuncEffects>,
  bySig: Map<string, FuncEffects>,
): void => {
  const referenced = new Map<string, Set<string>>();
  const own = new Map<string, Own>();
  const callees = new Map<string, readonly string[]>();
  for (const f of program.functions) {
    const o = ownEffects(ctx, f, referenced);
    own.set(f.name, o);
    callees.set(f.name, [...o.calls]);
    summaries.set(f.name, NOTHING);
  }
  const graph = components(callees);
  // Upward from nothing to a fixpoint; components bottom-up, so that one round settles all but calls of function values.
  for (let changed = true, rounds = 0; changed; rounds++) {
    changed = false;
    let refs = false;
    for (const component of graph) {
      const recursive = component.length > 1 || own.get(component[0] as string)?.calls.has(component[0] as string) === true;
      for (let again = true; again; ) {
        again = false;
        for (const name of component) {
          const o = own.get(name) as Own;
          if (o.refCalls.size > 0) refs = true;
          let now = recursive ? { ...o.effects, diverges: true } : o.effects;
          for (const callee of o.calls) now = join(now, seen(summaries.get(callee) ?? ANYTHING, o, callee));
          for (const sig of o.refCalls) now = join(now, seen(bySig.get(sig) ?? NOTHING, o, sig));
          if (sameEffects(now, summaries.get(name) as FuncEffects)) continue;
          summaries.set(name, now);
          changed = true;
          again = recursive;
        }
      }
    }
    if (!refs) break;
    for (const [sig, names] of referenced) {
      let union: FuncEffects = rounds > 6 ? ANYTHING : NOTHING;
      for (const name of names) union = join(union, summaries.get(name) ?? ANYTHING);
      // A cycle through function values may recurse for ever.
      const now = { ...union, diverges: true };
      const before = bySig.get(sig);
      if (before === undefined || !sameEffects(now, before)) changed = true;
      bySig.set(sig, now);
    }
  }
};
/** What calls of a function from another one do there, by the places where they are. */
const seen = (e: FuncEffects, { open, returning, caught }: Own, callee: string): FuncEffects => {
  const lasting = caught.has(callee) ? e.writes : returning.has(callee) ? e.lasting : NOTHING.lasting;
  const throws = e.throws && open.has(callee);
  return throws === e.throws && lasting === e.lasting ? e : { ...e, throws, lasting };
};

const ownEffects = (ctx: Context, f: Func, referenced: Map<string, Set<string>>): Own => {
  const calls = new Set<string>();
  const refCalls = new Set<string>();
  const open = new Set<string>();
  const returning = new Set<string>();
  const caughtCalls = new Set<string>();
  const sum = createSummary(ctx, (n, caught, leaving) => {
    if (n.kind === 'func.ref') {
      const set = referenced.get(n.sig);
      if (set === undefined) referenced.set(n.sig, new Set([n.func]));
      else set.add(n.func);
      return true;
    }
    if (n.kind === 'call') calls.add(n.func);
    else if (n.kind === 'call.ref') refCalls.add(n.sig);
    else return false;
    const callee = n.kind === 'call' ? n.func : n.sig;
    if (!caught) open.add(callee);
    if (caught) caughtCalls.add(callee);
    else if (!leaving) returning.add(callee);
    return true;
  });
  sum.body(f.body, false);
  return { effects: sum.result(), calls, refCalls, open, returning, caught: caughtCalls };
};

const sameEffects = (a: FuncEffects, b: FuncEffects): boolean =>
  a.throws === b.throws &&
  a.diverges === b.diverges &&
  a.observable === b.observable &&
  a.reads === b.reads &&
  sameSize(a.writes, b.writes) &&
  sameSize(a.lasting, b.lasting);
/** Of sets that only grow. */
const sameSize = (a: ReadonlySet<number> | 'all', b: ReadonlySet<number> | 'all'): boolean =>
  a === 'all' ? b === 'all' : b !== 'all' && a.size === b.size;

const join = (a: FuncEffects, b: FuncEffects): FuncEffects =>
  b === NOTHING
    ? a
    : {
        throws: a.throws || b.throws,
        diverges: a.diverges || b.diverges,
        observable: a.observable || b.observable,
        reads: a.reads | b.reads,
        writes: joinKinds(a.writes, b.writes),
        lasting: joinKinds(a.lasting, b.lasting),
      };
const joinKinds = (a: ReadonlySet<number> | 'all', b: ReadonlySet<number> | 'all'): ReadonlySet<number> | 'all' => {
  if (a === 'all' || b === 'all') return 'all';
  if (a.size === 0 || b.isSupersetOf(a)) return b;
  if (a.isSupersetOf(b)) return a;
  const union = a.union(b);
  return union.size > MAX_KINDS ? 'all' : union;
};

export interface Summary {
  /** Adds a node and what is in it. `caught`: inside a `try` body, so that what is thrown does not leave. */
  readonly node: (n: Node, caught: boolean) => void;
  readonly body: (body: readonly Node[], caught: boolean) => void;
  readonly result: () => FuncEffects;
}
/** Sees calls and function values. `leaving`: an exception ends what is going on there, and none is caught. */
type Callees = (n: Node, caught: boolean, leaving: boolean) => boolean;
/**
 * Collects what code may do. Jumps are not effects here: the caller knows where they go. `own` sees the calls and
 * function values first, and says whether it deals with them itself.
 */
export const createSummary = (ctx: Context, own?: Callees): Summary => {
  let throws = false;
  let diverges = false;
  let observable = false;
  let reads = 0;
  const writes = createKinds();
  const lasting = createKinds();
  const node = (n: Node, caught: boolean, leaving = false): void => {
    switch (OPS[n.kind].effect) {
      case 'pure':
        if (n.kind === 'func.ref') own?.(n, caught, leaving);
        break;
      case 'alloc':
        break;
      case 'read':
        reads |= kindBit(readKind(ctx, n));
        break;
      case 'write': {
        const kind = writeKind(ctx, n);
        writes.add(kind);
        if (!leaving) lasting.add(kind);
        reads |= kindBit(readKind(ctx, n));
        if (n.kind === 'mem.grow') observable = true;
        break;
      }
      case 'call': {
        if (own?.(n, caught, leaving) === true) break;
        const e = callEffects(ctx, n) as FuncEffects;
        if (e.throws && !caught) throws = true;
        diverges ||= e.diverges;
        observable ||= e.observable;
        reads |= e.reads;
        writes.addAll(e.writes);
        if (!leaving) lasting.addAll(caught ? e.writes : e.lasting);
        break;
      }
      case 'control':
        if (n.kind === 'throw' && !caught) throws = true;
        else if (n.kind === 'loop') diverges = true;
        else if (n.kind === 'abort' || n.kind === 'unreachable') {
          diverges = true;
          observable = true;
        }
        break;
      default:
        break;
    }
    for (const arg of n.args) node(arg, caught, leaving);
    if (n.kind === 'try') {
      body(n.body, true);
      body(n.handler, caught, leaving);
    } else forEachBody(n, (b) => body(b, caught, leaving));
  };
  const body = (list: readonly Node[], caught: boolean, leaving = false): void => {
    const leaves = leaving || (!caught && endsByException(list as Body));
    for (const n of list) node(n, caught, leaves);
  };
  const result = (): FuncEffects => ({ throws, diverges, observable, reads, writes: writes.get(), lasting: lasting.get() });
  return { node, body, result };
};

/** A set of kinds that becomes everything when it grows large. */
const createKinds = (): { add: (k: number) => void; addAll: (ks: FuncEffects['writes']) => void; get: () => FuncEffects['writes'] } => {
  let kinds: Set<number> | 'all' = new Set();
  const add = (kind: number): void => {
    if (kind < 0 || kinds === 'all') return;
    kinds.add(kind);
    if (kinds.size > MAX_KINDS) kinds = 'all';
  };
  const addAll = (more: FuncEffects['writes']): void => {
    if (more === 'all') kinds = 'all';
    else for (const k of more) add(k);
  };
  return { add, addAll, get: () => kinds };
};

/** What goes elsewhere; behind a `yield`, whoever resumed the function goes on. */
const LEAVES: ReadonlySet<string> = new Set(['break', 'continue', 'return', 'try', 'yield', 'thread.suspend']);
/** Straight-line code that an exception ends, whatever happens in it. */
const endsByException = (body: Body): boolean => {
  const last = body.at(-1)?.kind;
  if (last !== 'unreachable' && last !== 'throw' && last !== 'abort') return false;
  let plain = true;
  visitAll(body, (n) => {
    if (LEAVES.has(n.kind)) plain = false;
  });
  return plain;
};

/** May the expression be left out when nobody wants its value? */
export const isDroppable = (ctx: Context, e: Expr): boolean => {
  if (e.kind === 'seq') return false;
  const effect = OPS[e.kind].effect;
  if (effect === 'write') return false;
  if (effect === 'call') {
    const f = callEffects(ctx, e) as FuncEffects;
    if (f.throws || f.diverges || f.observable || f.writes === 'all' || f.writes.size > 0) return false;
  }
  for (const arg of e.args) if (!isDroppable(ctx, arg)) return false;
  return true;
};

/**
 * May the expression give way to a local that holds its value? That it was computed before says that what it calls has
 * returned then, and would again.
 */
export const isReplaceable = (ctx: Context, e: Expr): boolean => {
  if (e.kind === 'seq' || OPS[e.kind].effect === 'write') return false;
  if (OPS[e.kind].effect === 'call' && !(e.kind === 'call' && ctx.repeatable(e.func))) return isDroppable(ctx, e);
  return e.args.every((arg) => isReplaceable(ctx, arg));
};

/** Result type of an expression; null for a call that has not exactly one result. `locals` counts parameters first. */
export const exprType = (ctx: Context, e: Expr, locals: readonly Local[]): ValueType | null =>
  e.kind === 'local.get' ? (locals[e.local]?.type ?? null) : typeOf(e, { ...NO_FUNC, locals }, ctx.typer);
const NO_FUNC: Func = { name: '', display: '', params: [], results: [], locals: [], body: [] };

/** Class of a `ref<...>` expression, or null. */
export const refClass = (ctx: Context, e: Expr, locals: readonly Local[]): string | null => {
  const t = exprType(ctx, e, locals);
  return t !== null && isRef(t) ? classOf(t) : null;
};

/** The zero or null of a type. */
export const zeroOf = (t: ValueType): Expr => {
  switch (t) {
    case 'i32':
      return { kind: 'i32.const', args: [], value: 0 };
    case 'i64':
      return { kind: 'i64.const', args: [], value: '0' };
    case 'f64':
      return { kind: 'f64.const', args: [], value: 0 };
    case 'f32':
      return { kind: 'f32.const', args: [], value: 0 };
    case 'int':
      return { kind: 'int.const', args: [], value: '0' };
    case 'any':
      return { kind: 'none', args: [] };
    case 'extern':
      return { kind: 'extern.null', args: [] };
    default:
      if (isRef(t)) return { kind: 'ref.null', args: [], class: classOf(t) };
      if (t.startsWith('array<')) return { kind: 'array.null', args: [], elem: t.slice(6, -1) as StorageType };
      return { kind: 'func.null', args: [], sig: t };
  }
};
