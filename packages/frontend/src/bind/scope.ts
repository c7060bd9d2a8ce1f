/**
 * Name binding inside one function body (or module body): which names are its variables, which are declared global,
 * the variables of each comprehension, and which variables nested functions use, as CPython's symbol table decides it.
 * Class bodies are part of the body they stand in, with names of their own that are no variables.
 */
import type { Arguments, Expression, Node, Stmt } from '../syntax/ast.ts';
import type { MachineType } from '../types/atoms.ts';
import type { Scope } from '../types/infos.ts';
import { childNodes, targetNames } from './child-nodes.ts';
import { assignedAround, consumedBy, declarations, freeNamesOf, headOf } from './free-names.ts';

export { childNodes, targetNames };

/** Machine type named by an annotation of library code. */
export function machineOf(annotation: Expression | null, library: boolean): MachineType | null {
  if (!library || annotation?.kind !== 'Name') return null;
  return annotation.id === 'i32' || annotation.id === 'i64' || annotation.id === 'extern' ? annotation.id : null;
}

/** Does a function's body suspend? Nested functions have bodies of their own. */
export function suspends(body: readonly Node[]): boolean {
  const visit = (n: Node): boolean => {
    switch (n.kind) {
      case 'Yield':
      case 'YieldFrom':
        return true;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
      case 'Lambda':
        return false;
      default:
        for (const c of childNodes(n)) if (visit(c)) return true;
        return false;
    }
  };
  return body.some(visit);
}

/** `shared`: assigned names that are module globals rather than variables of this body (module bodies only). */
export function bindScope(
  args: Arguments | null,
  body: readonly Node[],
  library: boolean,
  shared: (name: string) => boolean = () => false,
): Scope {
  const scope: Scope = {
    slots: new Map(), names: [], globals: new Set(), nonlocals: new Set(), comprehensions: new Map(), machine: new Map(),
    captured: new Set(), boxed: new Set(), rebound: new Set(),
  };
  /** Number of places that bind a slot; those in loops count twice. */
  const bindings: number[] = [];
  let loops = 0;
  const bind = (slot: number | null): number | null => {
    if (slot !== null) bindings[slot] = (bindings[slot] ?? 0) + (loops ? 2 : 1);
    return slot;
  };
  const declare = (name: string): number => {
    let slot = scope.slots.get(name);
    if (slot === undefined) {
      slot = scope.names.push(name) - 1;
      scope.slots.set(name, slot);
    }
    return slot;
  };
  if (args) {
    for (const a of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) {
      const slot = bind(declare(a.arg))!;
      const m = machineOf(a.annotation, library);
      if (m) scope.machine.set(slot, m);
    }
    if (args.vararg) bind(declare(args.vararg.arg));
    if (args.kwarg) bind(declare(args.kwarg.arg));
  }
  const declared = declarations(body);
  for (const name of declared.globals) scope.globals.add(name);
  for (const name of declared.nonlocals) scope.nonlocals.add(name);
  const assigned = (name: string): number | null =>
    shared(name) || scope.globals.has(name) || scope.nonlocals.has(name) ? null : bind(declare(name));
  /** Names that nested functions use, to be looked up when all variables are known. */
  const used: { loads: Set<string>; stores: Set<string> } = { loads: new Set(), stores: new Set() };
  const consumed = new Set<Node>();
  const nested = (node: Node, own: Map<string, number> | null): void => {
    const free = freeNamesOf(node);
    for (const name of free.loads) {
      const slot = own?.get(name);
      if (slot !== undefined) scope.captured.add(slot);
      else used.loads.add(name);
    }
    for (const name of free.stores) used.stores.add(name);
  };

  /** `own` maps the variables of the enclosing comprehensions; in a class body names are not variables. */
  const visit = (node: Node, own: Map<string, number> | null, inClass: boolean): void => {
    const all = (nodes: Iterable<Node>): void => {
      for (const n of nodes) visit(n, own, inClass);
    };
    const name = (id: string): number | null => (inClass && !own ? null : assigned(id));
    switch (node.kind) {
      case 'Name':
        if (node.ctx !== 'Load' && !own?.has(node.id)) name(node.id);
        else if (node.ctx !== 'Load') bind(own!.get(node.id)!);
        if (node.ctx === 'Del' && !inClass) {
          const slot = scope.slots.get(node.id);
          if (slot !== undefined) bindings[slot] = 2;
        }
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        name(node.name);
        all(headOf(node));
        nested(node, own);
        return;
      case 'Lambda':
        all(headOf(node));
        nested(node, own);
        return;
      case 'ClassDef':
        name(node.name);
        all(headOf(node));
        for (const s of node.body) visit(s, own, true);
        return;
      case 'NamedExpr':
        if (node.target.kind === 'Name') {
          if (inClass && !own) name(node.target.id);
          else assigned(node.target.id);
        }
        visit(node.value, own, inClass);
        return;
      case 'AnnAssign': {
        const m = machineOf(node.annotation, library);
        if (node.target.kind === 'Name') {
          const slot = name(node.target.id);
          if (m && slot !== null) scope.machine.set(slot, m);
        } else visit(node.target, own, inClass);
        if (node.value) visit(node.value, own, inClass);
        return;
      }
      case 'ExceptHandler':
        if (node.name) {
          const slot = name(node.name);
          // Unbound at the end of the clause.
          if (slot !== null) bindings[slot] = 2;
        }
        break;
      case 'Import':
        for (const a of node.names) name(a.asname ?? a.name.split('.')[0]!);
        return;
      case 'ImportFrom':
        for (const a of node.names) if (a.name !== '*') name(a.asname ?? a.name);
        return;
      case 'MatchAs':
      case 'MatchStar':
        if (node.name) name(node.name);
        break;
      case 'MatchMapping':
        if (node.rest) name(node.rest);
        break;
      case 'AugAssign':
        visit(node.target, own, inClass);
        visit(node.target, own, inClass);
        visit(node.value, own, inClass);
        return;
      case 'For':
      case 'AsyncFor':
        visit(node.iter, own, inClass);
        loops++;
        visit(node.target, own, inClass);
        all(node.body);
        loops--;
        all(node.orelse);
        return;
      case 'While':
        loops++;
        visit(node.test, own, inClass);
        all(node.body);
        loops--;
        all(node.orelse);
        return;
      case 'Call': {
        const given = consumedBy(node);
        if (given) consumed.add(given);
        break;
      }
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp': {
        // It runs later, or assigns variables of this body: a function as others.
        if (node.kind === 'GeneratorExp' && !(consumed.has(node) && assignedAround(node).length === 0)) {
          nested(node, own);
          for (const name of assignedAround(node)) used.stores.add(name);
        }
        const inner = new Map(own ?? []);
        const mine = new Map<string, number>();
        for (const g of node.generators) {
          for (const target of targetNames(g.target)) {
            if (mine.has(target)) continue;
            const slot = scope.names.push(target) - 1;
            mine.set(target, slot);
            inner.set(target, slot);
          }
        }
        scope.comprehensions.set(node, mine);
        loops++;
        for (const c of childNodes(node)) visit(c, inner, inClass);
        loops--;
        return;
      }
      default:
    }
    all(childNodes(node));
  };
  for (const s of body) visit(s, null, false);
  for (const name of used.loads) {
    const slot = scope.slots.get(name);
    if (slot !== undefined) scope.captured.add(slot);
  }
  for (const name of used.stores) {
    const slot = scope.slots.get(name);
    if (slot === undefined) continue;
    scope.captured.add(slot);
    scope.rebound.add(slot);
  }
  for (const slot of scope.captured) if (scope.rebound.has(slot) || bindings[slot]! > 1) scope.boxed.add(slot);
  return scope;
}

/** A module body's statements, or a function's, or a lambda's expression. */
export const bodyOf = (node: { readonly kind: string; readonly body: unknown }): readonly Stmt[] =>
  Array.isArray(node.body) ? (node.body as readonly Stmt[]) : [];
