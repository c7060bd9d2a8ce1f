/**
 * `d = x.__dict__` (or `vars(x)`) where `d` is changed afterwards: `__dict__` is a copy, so that would change nothing.
 * In: the tree of a module; out: those expressions.
 */
import type { Module, Node } from '../syntax/ast.ts';
import { childNodes } from './child-nodes.ts';

const CHANGES: ReadonlySet<string> = new Set(['update', 'pop', 'setdefault', 'clear', 'popitem', '__setitem__', '__delitem__']);

export function keptDicts(tree: Module): ReadonlySet<Node> {
  const out = new Set<Node>();
  const scope = (body: readonly Node[]): void => {
    const kept = new Map<string, Node[]>();
    const changed = new Set<string>();
    const visit = (n: Node): void => {
      if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef') {
        scope(n.body);
        return;
      }
      const target = n.kind === 'Assign' ? n.targets[0] : n.kind === 'NamedExpr' || n.kind === 'AnnAssign' ? n.target : undefined;
      const value = n.kind === 'Assign' || n.kind === 'NamedExpr' || n.kind === 'AnnAssign' ? n.value : null;
      const isDict = value?.kind === 'Attribute' ? value.attr === '__dict__' : value?.kind === 'Call' && value.func.kind === 'Name' && value.func.id === 'vars' && value.args.length === 1;
      if (target?.kind === 'Name' && value && isDict) kept.set(target.id, [...(kept.get(target.id) ?? []), value]);
      if (n.kind === 'Subscript' && n.ctx !== 'Load' && n.value.kind === 'Name') changed.add(n.value.id);
      if (n.kind === 'Attribute' && CHANGES.has(n.attr) && n.value.kind === 'Name') changed.add(n.value.id);
      for (const c of childNodes(n)) visit(c);
    };
    body.forEach(visit);
    for (const [name, nodes] of kept) if (changed.has(name)) nodes.forEach((n) => out.add(n));
  };
  scope(tree.body);
  return out;
}
