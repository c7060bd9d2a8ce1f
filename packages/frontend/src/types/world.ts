/**
 * The universe of one compilation: interned types, cells, sites, contexts and the worklist of contexts to analyse.
 *
 * Everything here grows monotonically until the fixpoint; afterwards `frozen` is set and growth is an internal error.
 */
import type { Node } from '../syntax/ast.ts';
import { assertNever, InternalError } from '../diagnostics.ts';
import type { ArraySite, Atom, MachineStorage, MachineType, Site, Type } from './atoms.ts';
import type { Cell } from './cells.ts';
import type { ClassInfo, Context, FuncInfo, ModuleInfo } from './infos.ts';

const MAX_TUPLE_DEPTH = 4;
const MAX_TUPLE_SHAPES = 3;

export interface World {
  readonly types: Map<string, Type>;
  readonly atoms: Map<string, Atom>;
  readonly joins: Map<number, Type>;
  readonly sites: Map<string, Site>;
  readonly arraySites: Map<string, ArraySite>;
  readonly bottom: Type;
  readonly unbound: Type;
  readonly machine: Record<MachineType, Type>;
  /** Every exception value that may be thrown. */
  readonly thrown: Cell;
  /** Elements of tuples nested too deeply to tell apart. */
  readonly deepTuples: Cell;
  readonly queue: Context[];
  readonly contexts: Context[];
  /** Counts changes of cells, so that what is derived from cells can be cached. */
  version: number;
  frozen: boolean;
  nextAtom: number;
}

export function createWorld(): World {
  const bottom: Type = { id: 0, atoms: [], depth: 0 };
  const types = new Map<string, Type>([['', bottom]]);
  const world = {
    types,
    atoms: new Map(),
    joins: new Map(),
    sites: new Map(),
    arraySites: new Map(),
    bottom,
    thrown: { type: bottom, readers: new Set() },
    deepTuples: { type: bottom, readers: new Set() },
    queue: [],
    contexts: [],
    version: 0,
    frozen: false,
    nextAtom: 1,
  } as unknown as { -readonly [K in keyof World]: World[K] };
  world.unbound = single(world, atom(world, 'unbound', (id) => ({ kind: 'unbound', id })));
  const machine = (type: MachineType) => single(world, atom(world, `m:${type}`, (id) => ({ kind: 'machine', id, type })));
  world.machine = { i32: machine('i32'), i64: machine('i64'), extern: machine('extern') };
  return world;
}

function atom(world: World, key: string, make: (id: number) => Atom): Atom {
  let found = world.atoms.get(key);
  if (!found) world.atoms.set(key, (found = make(world.nextAtom++)));
  return found;
}

/** The interned type of a set of atoms, after merging tuples. */
export function typeOfAtoms(world: World, atoms: readonly Atom[]): Type {
  const sorted = [...new Set(mergeTuples(world, atoms))].sort((a, b) => a.id - b.id);
  const key = sorted.map((a) => a.id).join(',');
  let found = world.types.get(key);
  if (!found) {
    let depth = 0;
    for (const a of sorted) {
      if (a.kind !== 'tuple') continue;
      for (const e of a.elems ?? [a.rest!]) depth = Math.max(depth, e.depth + 1);
    }
    found = { id: world.types.size, atoms: sorted, depth };
    world.types.set(key, found);
  }
  return found;
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

function tupleAtom(world: World, elems: readonly Type[]): Atom {
  return atom(world, `t:${elems.map((e) => e.id).join(',')}`, (id) => ({ kind: 'tuple', id, elems, rest: null }));
}
function restTupleAtom(world: World, rest: Type): Atom {
  if (rest.depth >= MAX_TUPLE_DEPTH) {
    grow(world, world.deepTuples, rest);
    rest = withoutTuples(world, world.deepTuples.type);
    return atom(world, 't*deep', (id) => ({ kind: 'tuple', id, elems: null, rest }));
  }
  return atom(world, `t*${rest.id}`, (id) => ({ kind: 'tuple', id, elems: null, rest }));
}
function withoutTuples(world: World, type: Type): Type {
  const out: Atom[] = [];
  const visit = (t: Type): void => {
    for (const a of t.atoms) {
      if (a.kind === 'tuple') (a.elems ?? [a.rest!]).forEach(visit);
      else out.push(a);
    }
  };
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
  return single(
    world,
    atom(world, `i:${cls.id}:${site?.id ?? ''}`, (id) => ({ kind: 'inst', id, cls, site })),
  );
}
export const arrayType = (world: World, site: ArraySite): Type =>
  single(world, atom(world, `a:${site.id}`, (id) => ({ kind: 'array', id, site })));
export const funcOf = (world: World, fn: FuncInfo): Type =>
  single(world, atom(world, `f:${fn.id}`, (id) => ({ kind: 'func', id, fn })));
export const methodOf = (world: World, fn: FuncInfo, self: Type): Type =>
  single(world, atom(world, `b:${fn.id}:${self.id}`, (id) => ({ kind: 'method', id, fn, self })));
export const classType = (world: World, cls: ClassInfo): Type =>
  single(world, atom(world, `c:${cls.id}`, (id) => ({ kind: 'class', id, cls })));
export const moduleType = (world: World, mod: ModuleInfo): Type =>
  single(world, atom(world, `M:${mod.name}`, (id) => ({ kind: 'module', id, mod })));
export const specialType = (world: World, name: string): Type =>
  single(world, atom(world, `s:${name}`, (id) => ({ kind: 'special', id, name })));

export function join(world: World, a: Type, b: Type): Type {
  if (a === b || b.atoms.length === 0) return a;
  if (a.atoms.length === 0) return b;
  const key = a.id < b.id ? a.id * 0x4000000 + b.id : b.id * 0x4000000 + a.id;
  let found = world.joins.get(key);
  if (!found) world.joins.set(key, (found = typeOfAtoms(world, [...a.atoms, ...b.atoms])));
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

export const newCell = (world: World): Cell => ({ type: world.bottom, readers: new Set() });

export function readCell(cell: Cell, reader: Context | null): Type {
  if (reader) cell.readers.add(reader);
  return cell.type;
}
/** Joins a type into a cell and queues its readers if it grew. */
export function grow(world: World, cell: Cell, type: Type): void {
  const next = join(world, cell.type, type);
  if (next === cell.type) return;
  if (world.frozen) throw new InternalError('a cell grew after the fixpoint');
  cell.type = next;
  world.version++;
  for (const r of cell.readers) enqueue(world, r);
}
export function enqueue(world: World, ctx: Context): void {
  if (ctx.queued) return;
  ctx.queued = true;
  world.queue.push(ctx);
}

/** The site of an allocation in a context; `label` tells several allocations of one node apart. */
export function siteAt(world: World, cls: ClassInfo, node: Node | string, ctx: Context, ids: NodeIds): Site {
  const key = `${cls.id}:${typeof node === 'string' ? node : ids.idOf(node)}:${ctx.id}`;
  let site = world.sites.get(key);
  if (!site) {
    site = { id: world.sites.size + 1, cls, fields: new Map() };
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
  const key = `${typeof node === 'string' ? node : ids.idOf(node)}:${ctx.id}`;
  let site = world.arraySites.get(key);
  if (!site) {
    site = { id: world.arraySites.size + 1, elem: newCell(world), storage };
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

/** A short description of a type for context keys: classes by name, per-site classes by the kinds of their fields. */
export function kindOf(world: World, type: Type, depth = 3): string {
  return type.atoms
    .map((a) => atomKind(world, a, depth))
    .sort()
    .filter((k, i, all) => k !== all[i - 1])
    .join('|');
}
function atomKind(world: World, a: Atom, depth: number): string {
  switch (a.kind) {
    case 'inst': {
      if (!a.site) return a.cls.name;
      if (depth === 0) return `${a.cls.name}<>`;
      const fields = [...a.site.fields.values()].map((c) => kindOf(world, c.type, depth - 1));
      return `${a.cls.name}<${fields.join(';')}>`;
    }
    case 'machine':
      return a.type;
    case 'array':
      if (a.site.storage) return `[${a.site.storage}]`;
      return depth === 0 ? '[]' : `[${kindOf(world, a.site.elem.type, depth - 1)}]`;
    case 'tuple':
      if (depth === 0) return '()';
      return a.elems
        ? `(${a.elems.map((e) => kindOf(world, e, depth - 1)).join(',')})`
        : `(*${kindOf(world, a.rest!, depth - 1)})`;
    case 'func':
      return `f${a.fn.id}`;
    case 'method':
      return `m${a.fn.id}:${kindOf(world, a.self, depth)}`;
    case 'class':
      return `c${a.cls.id}`;
    case 'module':
      return `M${a.mod.name}`;
    case 'special':
      return `s${a.name}`;
    case 'unbound':
      return '?';
    default:
      return assertNever(a);
  }
}

const MAX_CONTEXTS = 8;

/** The context of a function for these argument types, made if new; the types are joined into its parameters. */
export function contextFor(world: World, fn: FuncInfo, params: readonly Type[]): Context {
  let key = params.map((p) => kindOf(world, p)).join(' ');
  let ctx = fn.contexts.get(key);
  if (!ctx && !fn.library && fn.contexts.size >= MAX_CONTEXTS) {
    key = '*';
    ctx = fn.contexts.get(key);
  }
  if (!ctx) {
    if (world.frozen) throw new InternalError(`${fn.qualname} is called in a context that was not analysed: ${key}`);
    ctx = {
      id: world.contexts.length,
      fn,
      key,
      params: [...params],
      ret: world.bottom,
      callers: new Set(),
      vars: fn.scope.names.map(() => world.bottom),
      flags: new Set(),
      loops: new Map(),
      analysed: false,
      queued: false,
      active: false,
      irName: null,
    };
    world.contexts.push(ctx);
    fn.contexts.set(key, ctx);
    return ctx;
  }
  for (let i = 0; i < params.length; i++) {
    const next = join(world, ctx.params[i]!, params[i]!);
    if (next === ctx.params[i]) continue;
    if (world.frozen) throw new InternalError(`${fn.qualname}: a parameter grew after the fixpoint`);
    ctx.params[i] = next;
    if (ctx.analysed || ctx.active) enqueue(world, ctx);
  }
  return ctx;
}
