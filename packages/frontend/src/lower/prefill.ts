/**
 * Containers of which nothing is known yet. Contexts are told apart by what containers hold, and an empty one's by its
 * site, so the first call of `append` on each list would be a context of its own, left behind as soon as it was analysed.
 * What a method of the library stores into its object's arrays is therefore noted before its context is chosen.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { findMethod } from '../bind/declare.ts';
import type { Node } from '../syntax/ast.ts';
import type { Type } from '../types/atoms.ts';
import type { FuncInfo } from '../types/infos.ts';
import { grow, isBlank, readCell, rootOf } from '../types/world.ts';
import type { Cx } from './cx.ts';

/** A parameter that a method stores, as it is, into an array that a field of its object holds. */
export interface Store {
  readonly param: number;
  readonly field: string;
}

/** `self.field[...] = param`, in the method or in methods of the same object that it hands the parameter to. */
function storesOf(cx: Cx, fn: FuncInfo): readonly Store[] {
  const { stores } = cx.program;
  const known = stores.get(fn);
  if (known) return known;
  // A method that calls itself adds nothing to what it does in any case.
  stores.set(fn, []);
  const found = findStores(cx, fn);
  stores.set(fn, found);
  return found;
}

function findStores(cx: Cx, fn: FuncInfo): readonly Store[] {
  const { node, cls } = fn;
  const self = fn.params[0]?.name;
  if (!cls || fn.flavour !== 'method' || fn.generator || node.kind !== 'FunctionDef' || self === undefined) return [];
  const indexOf = (name: string): number => fn.params.findIndex((p, i) => i > 0 && p.name === name && p.machine === null);
  const found: Store[] = [];
  const visit = (n: Node): void => {
    if (n.kind === 'Assign' && n.targets.length === 1 && n.value.kind === 'Name') {
      const target = n.targets[0]!;
      const array = target.kind === 'Subscript' ? target.value : null;
      const param = indexOf(n.value.id);
      if (param > 0 && array?.kind === 'Attribute' && array.value.kind === 'Name' && array.value.id === self) {
        found.push({ param, field: array.attr });
      }
    } else if (n.kind === 'Call' && n.func.kind === 'Attribute' && n.func.value.kind === 'Name' && n.func.value.id === self) {
      const method = findMethod(cls, n.func.attr);
      if (method?.library) {
        n.args.forEach((arg, i) => {
          const param = arg.kind === 'Name' ? indexOf(arg.id) : -1;
          if (param > 0) for (const s of storesOf(cx, method)) if (s.param === i + 1) found.push({ param, field: s.field });
        });
      }
    }
    for (const c of childNodes(n)) visit(c);
  };
  node.body.forEach(visit);
  // A parameter that is assigned may be something else by the time it is stored.
  const assigned = new Set(assignedNames(node.body));
  return found.filter((s) => !assigned.has(fn.params[s.param]!.name));
}

function* assignedNames(nodes: readonly Node[]): Generator<string> {
  for (const n of nodes) {
    if (n.kind === 'Name' && n.ctx !== 'Load') yield n.id;
    yield* assignedNames([...childNodes(n)]);
  }
}

/** Notes what a call is about to store into arrays of which nothing is known. */
export function prefill(cx: Cx, fn: FuncInfo, args: readonly Type[]): void {
  if (args.length < 2 || !fn.cls?.perSite) return;
  for (const { param, field } of storesOf(cx, fn)) {
    const stored = args[param];
    if (!stored || stored.atoms.some((a) => a.kind === 'machine')) continue;
    for (const a of args[0]!.atoms) {
      const cell = a.kind === 'inst' && a.site ? rootOf(a.site).fields.get(field) : undefined;
      if (!cell) continue;
      for (const held of readCell(cell, cx.ctx).atoms) {
        if (held.kind !== 'array' || held.site.storage || held.site.boxed) continue;
        const { elem } = rootOf(held.site);
        if (isBlank(elem.type)) grow(cx.world, elem, stored);
      }
    }
  }
}
