/**
 * What `pyw check --why` keeps of the emission: which types came from where. In, from the construct files while code is
 * emitted (types are final then): values of expressions, stores to variables and fields, arguments, results, what is put
 * into containers. Out: read by why.ts. Library code is not observed; what it does is laid to the line that calls it.
 */
import type { Expression, PositionedNode } from '../syntax/ast.ts';
import type { ArraySite, Type } from '../types/atoms.ts';
import type { Context, ModuleInfo } from '../types/infos.ts';
import { rootOf } from '../types/world.ts';
import type { Cx } from '../lower/cx.ts';

/** Something that brought a type to a variable, field, parameter, result or container. */
export interface Source {
  readonly mod: ModuleInfo;
  readonly node: PositionedNode;
  /** Where the place was compiled; another function's for what the library does on behalf of it. */
  readonly ctx: Context;
  readonly types: readonly Type[];
  readonly kind: 'assigned' | 'argument' | 'returned' | 'put';
}

/** A cell, an array site, or the name of a variable that no nested function sees. */
export type Key = object | string;

export interface Observer {
  /** Types of each expression by the context it was compiled in. */
  readonly values: Map<Expression, Map<Context, Type>>;
  /** What an expression reads, by node: variables, fields, results. */
  readonly reads: Map<Expression, Map<Context, Set<Key>>>;
  readonly sources: Map<Key, Source[]>;
}

export function createObserver(): Observer {
  return { values: new Map(), reads: new Map(), sources: new Map() };
}

export const slotKey = (ctx: Context, slot: number): Key => ctx.captured.get(slot) ?? `${ctx.id}:${slot}`;
export const resultKey = (ctx: Context): Key => `result ${ctx.id}`;

/** The observer, when the program's own code is being emitted. */
export function observing(cx: Cx): Observer | null {
  return cx.emitting && !cx.mod.library ? cx.program.observer : null;
}

export function observeValue(cx: Cx, node: Expression, type: Type): void {
  const observer = observing(cx);
  if (!observer) return;
  let byContext = observer.values.get(node);
  if (!byContext) observer.values.set(node, (byContext = new Map()));
  byContext.set(cx.ctx, type);
}

export function observeRead(cx: Cx, node: Expression, key: Key): void {
  const observer = observing(cx);
  if (!observer) return;
  let byContext = observer.reads.get(node);
  if (!byContext) observer.reads.set(node, (byContext = new Map()));
  const keys = byContext.get(cx.ctx);
  if (keys) keys.add(key);
  else byContext.set(cx.ctx, new Set([key]));
}

/** `key`: what takes the value; the place is where the code being compiled stands. */
export function observeSource(cx: Cx, key: Key, kind: Source['kind'], types: readonly Type[]): void {
  const observer = cx.emitting ? cx.program.observer : null;
  if (!observer) return;
  const at = cx.mod.library ? cx.ctx.origin : cx.node && { mod: cx.mod, node: cx.node };
  if (!at || at.mod.library) return;
  const known = observer.sources.get(key);
  if (known?.some((s) => s.node === at.node && s.ctx === cx.ctx && s.kind === kind && s.types.every((t, i) => t === types[i]))) return;
  if (known) known.push({ ...at, ctx: cx.ctx, types, kind });
  else observer.sources.set(key, [{ ...at, ctx: cx.ctx, types, kind }]);
}

/** Methods that put their arguments into the container. */
const PUTS: ReadonlySet<string> = new Set([
  'append', 'appendleft', 'add', 'insert', 'extend', 'extendleft', 'update', 'setdefault', '_update_', '__iadd__', '__ior__',
  'put', 'put_nowait', '__init__',
]);

/** A method of a container, called with arguments of these types. */
export function observePut(cx: Cx, receiver: Type, method: string, types: readonly Type[]): void {
  if (!observing(cx) || types.length === 0) return;
  if (method === '__setitem__' || method === 'setdefault') {
    const sites = arraySitesOf(receiver);
    // A mapping has keys and values; of a sequence only the last argument is an element.
    const pairs = receiver.atoms.some((a) => a.kind === 'inst' && a.site && a.site.fields.has('_keys_'));
    sites.forEach((site, i) => observeSource(cx, site, 'put', pairs ? types.slice(i, i + 1) : types.slice(-1)));
  } else if (PUTS.has(method)) for (const site of arraySitesOf(receiver)) observeSource(cx, site, 'put', types);
}

/** Where the elements of the containers of a type are kept: the arrays of their fields, in order of the fields. */
export function arraySitesOf(type: Type): ArraySite[] {
  const sites = new Set<ArraySite>();
  for (const a of type.atoms) {
    if (a.kind !== 'inst' || !a.site) continue;
    for (const cell of rootOf(a.site).fields.values()) {
      for (const f of cell.type.atoms) if (f.kind === 'array' && f.site.storage === null) sites.add(rootOf(f.site));
    }
  }
  return [...sites];
}
