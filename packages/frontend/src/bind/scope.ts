/**
 * Name binding inside one function body (or module body): which names are its variables, which are declared global,
 * and the variables of each comprehension, as CPython's symbol table decides it.
 */
import { NODES, type Arguments, type Expression, type Node, type Stmt } from '../syntax/ast.ts';
import type { MachineType } from '../types/atoms.ts';
import type { Scope } from '../types/infos.ts';

/** Machine type named by an annotation of library code. */
export function machineOf(annotation: Expression | null, library: boolean): MachineType | null {
  if (!library || annotation?.kind !== 'Name') return null;
  return annotation.id === 'i32' || annotation.id === 'i64' || annotation.id === 'extern' ? annotation.id : null;
}

/** Child nodes of an AST node, in field order. */
export function* childNodes(node: Node): Generator<Node> {
  for (const field of Object.keys(NODES[node.kind].fields)) {
    const value = (node as unknown as Record<string, unknown>)[field];
    if (Array.isArray(value)) {
      for (const v of value) if (isNode(v)) yield v;
    } else if (isNode(value)) yield value;
  }
}
const isNode = (v: unknown): v is Node =>
  typeof v === 'object' && v !== null && 'kind' in v && (v as { kind: string }).kind in NODES;

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
  body: readonly Stmt[],
  library: boolean,
  shared: (name: string) => boolean = () => false,
): Scope {
  const scope: Scope = {
    slots: new Map(),
    names: [],
    globals: new Set(),
    comprehensions: new Map(),
    machine: new Map(),
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
      const slot = declare(a.arg);
      const m = machineOf(a.annotation, library);
      if (m) scope.machine.set(slot, m);
    }
    if (args.vararg) declare(args.vararg.arg);
    if (args.kwarg) declare(args.kwarg.arg);
  }
  for (const name of globalDeclarations(body)) scope.globals.add(name);
  const assigned = (name: string): number | null =>
    shared(name) || scope.globals.has(name) ? null : declare(name);

  /** `own` maps the variables of the enclosing comprehensions. */
  const visit = (node: Node, own: Map<string, number> | null): void => {
    switch (node.kind) {
      case 'Name':
        if (node.ctx !== 'Load' && !own?.has(node.id)) assigned(node.id);
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        assigned(node.name);
        node.decorator_list.forEach((d) => visit(d, own));
        return;
      case 'Lambda':
        return;
      case 'NamedExpr':
        if (node.target.kind === 'Name') assigned(node.target.id);
        visit(node.value, own);
        return;
      case 'AnnAssign': {
        const m = machineOf(node.annotation, library);
        if (node.target.kind === 'Name') {
          const slot = assigned(node.target.id);
          if (m && slot !== null) scope.machine.set(slot, m);
        } else visit(node.target, own);
        if (node.value) visit(node.value, own);
        return;
      }
      case 'ExceptHandler':
        if (node.name) assigned(node.name);
        break;
      case 'Import':
        for (const a of node.names) assigned(a.asname ?? a.name.split('.')[0]!);
        return;
      case 'ImportFrom':
        for (const a of node.names) if (a.name !== '*') assigned(a.asname ?? a.name);
        return;
      case 'MatchAs':
      case 'MatchStar':
        if (node.name) assigned(node.name);
        break;
      case 'MatchMapping':
        if (node.rest) assigned(node.rest);
        break;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp': {
        const inner = new Map(own ?? []);
        const mine = new Map<string, number>();
        for (const g of node.generators) {
          for (const name of targetNames(g.target)) {
            if (mine.has(name)) continue;
            const slot = scope.names.push(name) - 1;
            mine.set(name, slot);
            inner.set(name, slot);
          }
        }
        scope.comprehensions.set(node, mine);
        for (const c of childNodes(node)) visit(c, inner);
        return;
      }
      default:
    }
    for (const c of childNodes(node)) visit(c, own);
  };
  for (const s of body) visit(s, null);
  return scope;
}

function* globalDeclarations(body: readonly Node[]): Generator<string> {
  for (const s of body) {
    if (s.kind === 'Global') yield* s.names;
    else if (s.kind !== 'FunctionDef' && s.kind !== 'AsyncFunctionDef' && s.kind !== 'ClassDef') {
      yield* globalDeclarations([...childNodes(s)]);
    }
  }
}

/** Names bound by an assignment target. */
export function* targetNames(target: Node): Generator<string> {
  if (target.kind === 'Name') yield target.id;
  else if (target.kind === 'Tuple' || target.kind === 'List') for (const e of target.elts) yield* targetNames(e);
  else if (target.kind === 'Starred') yield* targetNames(target.value);
}
