/**
 * The universe of one compilation: interned types, cells, sites, contexts and the worklist of contexts to analyse.
 *
 * Everything here grows monotonically until the fixpoint; afterwards `frozen` is set and growth is an internal error.
 */
import type { Node } from '../syntax/ast.ts';
import { InternalError, Unsettled } from '../diagnostics.ts';
import type { ArraySite, Atom, MachineStorage, MachineType, Site, Type } from './atoms.ts';
import type { Cell } from './cells.ts';
import { pushInnermost } from './queue.ts';
import type { ClassInfo, Context, FuncInfo, ModuleInfo } from './infos.ts';

const MAX_TUPLE_DEPTH = 4;
const MAX_TUPLE_SHAPES = 3;

/** More sites of one class than this in one type become one. */
const MAX_SITES = 4;
/**
 * Of programs with more functions than `MANY_FUNCTIONS`: what is told apart there meets in the library's functions
 * anyway, and each further site has all of them analysed again, so that the time grew with the square of the size.
 */
const MANY_FUNCTIONS = 200;
const MAX_SITES_OF_MANY = 1;

export interface World {
  /** How many sites of one class a type tells apart. */
  maxSites: number;
  readonly types: Map<string, Type>;
  readonly atoms: Map<string, Atom>;
  /** The types of instances, by class or by site. */
  readonly instances: Map<ClassInfo | Site, Type>;
  readonly joins: Map<number, Type>;
  readonly sites: Map<string, Site>;
  readonly arraySites: Map<string, ArraySite>;
  /** Short names of kinds, by what they stand for (types/kinds.ts). */
  readonly kinds: Map<string, string>;
  readonly bottom: Type;
  readonly unbound: Type;
  readonly machine: Record<MachineType, Type>;
  /** Every exception value that may be thrown. */
  readonly thrown: Cell;
  /** Elements of tuples nested too deeply to tell apart. */
  readonly deepTuples: Cell;
  /** Objects that were handed to the host, by the kind under which it has them: what it can give back. */
  readonly crossed: Map<string, Cell>;
  /** A heap by rank (types/queue.ts). */
  readonly queue: Context[];
  readonly contexts: Context[];
  /** What is being analysed. */
  current: Context | null;
  /** Counts changes of cells, so that what is derived from cells can be cached. */
  version: number;
  /** Counts sites merged into others. */
  merges: number;
  /** Counts requests for analysis: what was analysed since the last one is up to date. */
  changes: number;
  frozen: boolean;
  /** Does the program ask for the number of a method object? */
  methodNumbers: boolean;
  /** Are types being joined for layouts alone, and has one grown by it? */
  grouping: 'layouts' | 'grew' | null;
  nextAtom: number;
}

export function createWorld(): World {
  const bottom: Type = { id: 0, atoms: [], depth: 0, currentAt: -1, kind: null, groups: null };
  const types = new Map<string, Type>([['', bottom]]);
  const world = {
    maxSites: MAX_SITES,
    types,
    atoms: new Map(),
    instances: new Map(),
    joins: new Map(),
    sites: new Map(),
    arraySites: new Map(),
    kinds: new Map(),
    bottom,
    thrown: cellOf(bottom),
    deepTuples: cellOf(bottom),
    crossed: new Map(),
    queue: [],
    contexts: [],
    current: null,
    version: 0,
    merges: 0,
    changes: 0,
    frozen: false,
    methodNumbers: false,
    grouping: null,
    nextAtom: 1,
  } as unknown as { -readonly [K in keyof World]: World[K] };
  world.unbound = single(world, atom(world, 'unbound', (id) => ({ kind: 'unbound', id })));
  const machine = (type: MachineType) => single(world, atom(world, `m:${type}`, (id) => ({ kind: 'machine', id, type })));
  world.machine = { i32: machine('i32'), i64: machine('i64'), extern: machine('extern') };
  return world;
}

/** Before the analysis: how many functions the program has, the library's apart. */
export function setSize(world: World, functions: number): void {
  world.maxSites = functions > MANY_FUNCTIONS ? MAX_SITES_OF_MANY : MAX_SITES;
}

const newAtom = (world: World, make: (id: number) => Atom): Atom => make(world.nextAtom++);
function atom(world: World, key: string, make: (id: number) => Atom): Atom {
  let found = world.atoms.get(key);
  if (!found) world.atoms.set(key, (found = newAtom(world, make)));
  return found;
}

/** The interned type of a set of atoms, after merging tuples. */
export function typeOfAtoms(world: World, atoms: readonly Atom[]): Type {
  const sorted = inOrder(merged(world, atoms));
  let key = '';
  for (const a of sorted) key += `${a.id},`;
  let found = world.types.get(key);
  if (!found) {
    let depth = 0;
    for (const a of sorted) {
      if (a.kind === 'method') depth = Math.max(depth, a.self.depth);
      if (a.kind !== 'tuple') continue;
      if (a !== world.atoms.get('t*deep')) for (const e of a.elems ?? [a.rest!]) depth = Math.max(depth, e.depth + 1);
    }
    found = { id: world.types.size, atoms: sorted, depth, currentAt: -1, kind: null, groups: null };
    world.types.set(key, found);
  }
  return found;
}
function inOrder(atoms: readonly Atom[]): readonly Atom[] {
  for (let i = 1; i < atoms.length; i++) {
    if (atoms[i - 1]!.id >= atoms[i]!.id) return [...new Set(atoms)].sort((a, b) => a.id - b.id);
  }
  return atoms;
}
/** The atoms with tuples, methods and sites merged as a type has them. */
function merged(world: World, atoms: readonly Atom[]): readonly Atom[] {
  let tuples = 0;
  let methods = 0;
  let sites = 0;
  for (const a of atoms) {
    if (a.kind === 'tuple') tuples++;
    else if (a.kind === 'method') methods++;
    else if (a.kind === 'array' || (a.kind === 'inst' && a.site)) sites++;
  }
  let out = atoms;
  if (tuples > 1) out = mergeTuples(world, out);
  if (methods > 1) out = mergeMethods(world, out);
  return tuples + methods + sites > 0 ? mergeSites(world, out) : out;
}


/**
 * Keeps types small: arrays that meet are merged (they share a layout in any case), and sites of a class when there
 * are many. What was merged stays merged.
 */
function mergeSites(world: World, atoms: readonly Atom[]): readonly Atom[] {
  const out = atoms.map((a) => canonical(world, a));
  if (world.frozen) return out;
  let array: ArraySite | null = null;
  const counts = new Map<ClassInfo, Set<Site>>();
  for (const a of out) {
    if (a.kind === 'array' && !a.site.boxed && !a.site.storage) {
      if (array && array !== a.site) mergeArrays(world, array, a.site);
      else array = a.site;
    } else if (a.kind === 'inst' && a.site) {
      const sites = counts.get(a.cls);
      if (sites) sites.add(a.site);
      else counts.set(a.cls, new Set([a.site]));
    }
  }
  for (const sites of counts.values()) {
    if (sites.size <= world.maxSites) continue;
    const [first, ...others] = sites;
    for (const s of others) mergeInto(world, first!, s);
  }
  return out.map((a) => canonical(world, a));
}
function canonical(world: World, a: Atom): Atom {
  if (a.kind === 'array' && a.site.mergedInto) return arrayType(world, rootOf(a.site)).atoms[0]!;
  if (a.kind === 'inst' && a.site?.mergedInto) return instanceOf(world, a.cls, rootOf(a.site)).atoms[0]!;
  if (a.kind === 'tuple' && a !== world.atoms.get('t*deep')) {
    if (a.elems) {
      const elems = a.elems.map((e) => upToDate(world, e));
      return elems.every((e, i) => e === a.elems![i]) ? a : tupleAtom(world, elems);
    }
    const rest = upToDate(world, a.rest!);
    return rest === a.rest ? a : restTupleAtom(world, rest);
  }
  if (a.kind === 'method') {
    const self = upToDate(world, a.self);
    return self === a.self ? a : methodAtom(world, a.func, self);
  }
  return a;
}
export function rootOf<T extends Site | ArraySite>(site: T): T {
  let s: Site | ArraySite = site;
  while (s.mergedInto) s = s.mergedInto;
  return s as T;
}
export function mergeCells(world: World, into: Cell, from: Cell): void {
  if (into === from) return;
  grow(world, into, from.type);
  // Those who read the other one see this one now; keys name what nothing is known of by its site.
  const changed = into.type !== from.type || isBlank(from.type);
  if (changed) notify(world, from);
  for (const [r, at] of from.readers) if (at > (into.readers.get(r) ?? -1)) into.readers.set(r, at);
  for (const r of from.keyed ?? []) addKeyed(into, r);
}
function mergeArrays(world: World, into: ArraySite, from: ArraySite): void {
  let [a, b] = [rootOf(into), rootOf(from)];
  if (a === b) return;
  // Fewer have to look again.
  if (a.elem.readers.size < b.elem.readers.size) [a, b] = [b, a];
  b.mergedInto = a;
  world.merges++;
  const old = b.elem;
  // A blank one is told by its site, which goes by another name now.
  if (isBlank(old.type)) notify(world, old);
  const gone = [b, ...b.absorbed];
  for (const s of gone) s.elem = a.elem;
  a.absorbed = [...a.absorbed, ...gone];
  mergeCells(world, a.elem, old);
}
function mergeInto(world: World, into: Site, from: Site): void {
  const [a, b] = [rootOf(into), rootOf(from)];
  if (a === b) return;
  b.mergedInto = a;
  world.merges++;
  if (b.generator && a.generator) {
    // It goes by another name now.
    for (const r of b.generator.readers) {
      a.generator.readers.add(r);
      enqueueKeyed(world, r);
    }
  }
  const before = b.fields;
  for (const [name, cell] of a.fields) if (!before.has(name)) noteField(world, b, cell);
  const gone = [b, ...b.absorbed];
  for (const s of gone) s.fields = a.fields;
  a.absorbed = [...a.absorbed, ...gone];
  for (const [name, cell] of before) {
    const mine = a.fields.get(name);
    if (mine) mergeCells(world, mine, cell);
    else addField(world, a, name, cell);
  }
  for (const r of b.readers) a.readers.add(r);
}
/** Gives a site a field that it does not have: whoever described the site by its fields depends on it. */
export function addField(world: World, site: Site, name: string, cell: Cell): void {
  site.fields.set(name, cell);
  noteField(world, site, cell);
}
function noteField(world: World, site: Site, cell: Cell): void {
  for (const r of site.readers) {
    addKeyed(cell, r);
    if (cell.type !== world.bottom) enqueueKeyed(world, r);
  }
}

const single = (world: World, a: Atom): Type => typeOfAtoms(world, [a]);

function mergeTuples(world: World, atoms: readonly Atom[]): readonly Atom[] {
  const tuples = atoms.filter((a) => a.kind === 'tuple');
  if (tuples.length < 2) return atoms;
  const others = atoms.filter((a) => a.kind !== 'tuple');
  const byLength = new Map<number, Type[]>();
  let collapse = tuples.some((t) => t.elems === null);
  for (const t of tuples) {
    if (!t.elems) continue;
    const seen = byLength.get(t.elems.length);
    byLength.set(t.elems.length, seen ? seen.map((e, i) => join(world, e, t.elems![i]!)) : [...t.elems]);
  }
  collapse ||= byLength.size > MAX_TUPLE_SHAPES;
  if (!collapse) return [...others, ...[...byLength.values()].map((elems) => tupleAtom(world, elems))];
  let rest = world.bottom;
  for (const t of tuples) for (const e of t.elems ?? [t.rest!]) rest = join(world, rest, e);
  return [...others, restTupleAtom(world, rest)];
}

/** Methods of one function become one, bound to any of the objects. */
function mergeMethods(world: World, atoms: readonly Atom[]): readonly Atom[] {
  const methods = atoms.filter((a) => a.kind === 'method');
  if (methods.length < 2) return atoms;
  const byFunc = new Map<Type, Type>();
  for (const m of methods) byFunc.set(m.func, join(world, byFunc.get(m.func) ?? world.bottom, m.self));
  return [...atoms.filter((a) => a.kind !== 'method'), ...[...byFunc].map(([func, self]) => methodAtom(world, func, self))];
}

function tupleAtom(world: World, elems: readonly Type[]): Atom {
  return atom(world, `t:${elems.map((e) => e.id).join(',')}`, (id) => ({ kind: 'tuple', id, elems, rest: null }));
}
function restTupleAtom(world: World, rest: Type): Atom {
  const isDeep = rest.atoms.some((a) => a === world.atoms.get('t*deep'));
  if (isDeep || rest.depth >= MAX_TUPLE_DEPTH) {
    const before = world.deepTuples.type;
    const elems = withoutTuples(world, rest);
    if (world.grouping === null) grow(world, world.deepTuples, elems);
    // Layouts bring types together that no code does: what is grouped follows from the join, nobody reads it.
    else if (join(world, before, elems) !== before) world.grouping = 'grew';
    if (before !== world.deepTuples.type) world.joins.clear();
    return deepTuple(world);
  }
  return atom(world, `t*${rest.id}`, (id) => ({ kind: 'tuple', id, elems: null, rest }));
}
/** One atom whose elements grow: whoever looks at them is their reader. */
function deepTuple(world: World): Atom {
  const self = atom(world, 't*deep', (id) => ({
    kind: 'tuple', id, elems: null,
    get rest() {
      return typeOfAtoms(world, [...readCell(world.deepTuples, world.current).atoms, self]);
    },
  }));
  return self;
}
function withoutTuples(world: World, type: Type): Type {
  const out: Atom[] = [];
  const visit = (t: Type): void => {
    for (const a of t.atoms) {
      if (a === world.atoms.get('t*deep')) continue;
      if (a.kind === 'tuple') (a.elems ?? [a.rest!]).forEach(visit);
      else if (a.kind === 'method' && a.self.depth > 0) out.push(methodAtom(world, a.func, boundTo(a.self)));
      else out.push(a);
    }
  };
  // Methods of tuples nest as the tuples do.
  const boundTo = (self: Type): Type => typeOfAtoms(world, self.atoms.map((a) => {
    if (a.kind === 'method') return methodAtom(world, a.func, boundTo(a.self));
    if (a.kind !== 'tuple') return a;
    if (a !== world.atoms.get('t*deep')) (a.elems ?? [a.rest!]).forEach(visit);
    return deepTuple(world);
  }));
  visit(type);
  return typeOfAtoms(world, out);
}

/** The type of a tuple with these element types. */
export function tupleOf(world: World, elems: readonly Type[]): Type {
  if (elems.some((e) => e.depth >= MAX_TUPLE_DEPTH)) return tupleOfAny(world, joinAll(world, elems));
  return single(world, tupleAtom(world, elems));
}
export const tupleOfAny = (world: World, rest: Type): Type => single(world, restTupleAtom(world, rest));

export function instanceOf(world: World, cls: ClassInfo, site: Site | null = null): Type {
  const root = site && rootOf(site);
  const owner = root ?? cls;
  let found = world.instances.get(owner);
  if (!found) world.instances.set(owner, (found = single(world, newAtom(world, (id) => ({ kind: 'inst', id, cls, site: root })))));
  return found;
}
export const arrayType = (world: World, site: ArraySite): Type =>
  single(world, atom(world, `a:${site.id}`, (id) => ({ kind: 'array', id, site })));
export const funcOf = (world: World, fn: FuncInfo, env: Context | null = null): Type =>
  single(world, atom(world, `f:${fn.id}:${env?.id ?? ''}`, (id) => ({ kind: 'func', id, fn, env, object: { heap: false, compared: false, attributes: new Map(), readers: new Set() } })));
/** Method objects nest no deeper than this: `self` of a method is rarely a method. */
const MAX_METHOD_DEPTH = 3;
export function methodOf(world: World, func: Type, self: Type): Type {
  if (methodDepth(self) >= MAX_METHOD_DEPTH) throw new InternalError('methods bound to methods bound to methods');
  return single(world, methodAtom(world, func, self));
}
const methodDepth = (t: Type): number =>
  t.atoms.reduce((d, a) => (a.kind === 'method' ? Math.max(d, methodDepth(a.self) + 1) : d), 0);
const methodAtom = (world: World, func: Type, self: Type): Atom =>
  atom(world, `b:${func.id}:${self.id}`, (id) => ({ kind: 'method', id, func, self }));
export const classType = (world: World, cls: ClassInfo): Type =>
  single(world, atom(world, `c:${cls.id}`, (id) => ({ kind: 'class', id, cls })));
export const moduleType = (world: World, mod: ModuleInfo): Type =>
  single(world, atom(world, `M:${mod.name}`, (id) => ({ kind: 'module', id, mod })));

export function join(world: World, a: Type, b: Type): Type {
  if (a === b || b.atoms.length === 0) return a;
  if (a.atoms.length === 0) return b;
  const key = a.id < b.id ? a.id * 0x4000000 + b.id : b.id * 0x4000000 + a.id;
  let found = world.joins.get(key);
  if (!found || !isCurrent(world, found)) world.joins.set(key, (found = typeOfAtoms(world, [...a.atoms, ...b.atoms])));
  return found;
}
export function joinAll(world: World, types: Iterable<Type>): Type {
  let out = world.bottom;
  for (const t of types) out = join(world, out, t);
  return out;
}
export const filterType = (world: World, type: Type, keep: (a: Atom) => boolean): Type =>
  type.atoms.every(keep) ? type : typeOfAtoms(world, type.atoms.filter(keep));
export const isUnbound = (a: Atom): boolean => a.kind === 'unbound';
export const mayBeUnbound = (t: Type): boolean => t.atoms.some(isUnbound);
export const bound = (world: World, t: Type): Type => filterType(world, t, (a) => a.kind !== 'unbound');

/** A type in terms of what its sites have been merged into. */
export function upToDate(world: World, type: Type): Type {
  return isCurrent(world, type) ? type : typeOfAtoms(world, type.atoms);
}
/** Has none of the type's sites been merged into another? */
function isCurrent(world: World, type: Type): boolean {
  if (type.currentAt === world.merges) return true;
  for (const a of type.atoms) {
    if (a.kind === 'array' || a.kind === 'inst') {
      if (a.site?.mergedInto) return false;
    } else if (a.kind === 'method') {
      if (!isCurrent(world, a.self)) return false;
    } else if (a.kind === 'tuple' && a !== world.atoms.get('t*deep')) {
      if (a.elems ? !a.elems.every((e) => isCurrent(world, e)) : !isCurrent(world, a.rest!)) return false;
    }
  }
  type.currentAt = world.merges;
  return true;
}

export const cellOf = (type: Type): Cell => ({ type, readers: new Map(), keyed: null });
export const newCell = (world: World): Cell => cellOf(world.bottom);

/** The cell of the objects that the host holds under a kind. */
export function crossedCell(world: World, kind: string): Cell {
  let cell = world.crossed.get(kind);
  if (!cell) world.crossed.set(kind, (cell = newCell(world)));
  return cell;
}

export function readCell(cell: Cell, reader: Context | null): Type {
  if (reader) cell.readers.set(reader, reader.analyses);
  return cell.type;
}
/** Joins a type into a cell and queues its readers if it grew. */
export function grow(world: World, cell: Cell, type: Type): void {
  const current = upToDate(world, cell.type);
  const next = join(world, current, upToDate(world, type));
  cell.type = next;
  if (next === current) return;
  if (world.frozen) throw new Unsettled(`a cell grew after the fixpoint: ${namesOf(current)} by ${namesOf(type)}`);
  world.version++;
  notify(world, cell);
}
/** Queues those who depend on a cell. */
export function notify(world: World, cell: Cell): void {
  for (const [r, at] of cell.readers) if (at === r.analyses) enqueue(world, r);
  if (cell.keyed) for (const r of cell.keyed) enqueueKeyed(world, r);
}
export function covers(world: World, known: Type, type: Type): boolean {
  const now = upToDate(world, known);
  if (!world.frozen || world.grouping !== null) return join(world, now, upToDate(world, type)) === now;
  // To ask brings together what no code does: deep tuples that would grow by it are not covered.
  world.grouping = 'layouts';
  const same = join(world, now, upToDate(world, type)) === now;
  const grew = (world.grouping as World['grouping']) === 'grew';
  world.grouping = null;
  if (grew) world.joins.clear();
  return same && !grew;
}
/** While emitting: what the analysis found covers this type. */
export function checkCovers(world: World, known: Type, type: Type, what: string): void {
  if (!covers(world, known, type)) throw new Unsettled(`${what} grew after the fixpoint: ${namesOf(known)} by ${namesOf(type)}`);
}
const namesOf = (type: Type): string => type.atoms.map((a) => (a.kind === 'inst' ? a.cls.name : a.kind)).join('|');
/** The context is analysed again, now or when something live calls it. */
export function enqueue(world: World, ctx: Context): void {
  ctx.outdated = true;
  enqueueKeyed(world, ctx);
}
export function addKeyed(cell: Cell, reader: Context): void {
  (cell.keyed ??= new Set()).add(reader);
}
/** What it calls may go by other keys: it is analysed again if it would call another context. */
export function enqueueKeyed(world: World, ctx: Context): void {
  if (!ctx.live) {
    ctx.stale = true;
    return;
  }
  world.changes++;
  if (ctx.queued) return;
  ctx.queued = true;
  pushInnermost(world.queue, ctx);
}

/** The site of an allocation in a context; `label` tells several allocations of one node apart. */
export function siteAt(world: World, cls: ClassInfo, node: Node | string, ctx: Context, ids: NodeIds): Site {
  const key = `${cls.id}:${typeof node === 'string' ? node : ids.idOf(node)}:${ctx.id}`;
  let site = world.sites.get(key);
  if (!site) {
    site = { id: world.sites.size + 1, cls, fields: new Map(), readers: new Set(), mergedInto: null, absorbed: [] };
    world.sites.set(key, site);
  }
  return site;
}
export function arraySiteAt(
  world: World,
  node: Node | string,
  ctx: Context,
  storage: MachineStorage | null,
  ids: NodeIds,
): ArraySite {
  // Arrays of machine values need not be told apart. Those of a context that is told by what another context of the function
  // made are the same in all such contexts: a chain of them would have no end.
  const place = ctx.origins.has(ctx.fn) ? `f${ctx.fn.id}` : ctx.id;
  const key = storage ?? `${typeof node === 'string' ? node : ids.idOf(node)}:${place}`;
  let site = world.arraySites.get(key);
  if (!site) {
    site = { id: world.arraySites.size + 1, elem: newCell(world), mergedInto: null, absorbed: [], storage, boxed: false, maker: ctx };
    if (storage) site.elem.type = world.machine[storage === 'i64' ? 'i64' : 'i32'];
    world.arraySites.set(key, site);
  }
  return site;
}

/** Numbers AST nodes for use in keys. */
export interface NodeIds {
  idOf(node: Node): number;
}
export function createNodeIds(): NodeIds {
  const ids = new Map<Node, number>();
  return {
    idOf(node) {
      let id = ids.get(node);
      if (id === undefined) ids.set(node, (id = ids.size));
      return id;
    },
  };
}

/** Nothing, or None alone, as in `[None] * n`. */
export const isBlank = (t: Type): boolean => t.atoms.every((a) => a.kind === 'inst' && a.cls.boxed === 'none');
