/**
 * `d = x.__dict__` (or `vars(x)`) where `d` is changed afterwards: `__dict__` is a copy, so that would change nothing.
 * In: the tree of a module; out: those expressions.
 */
import type { Module, Node } from '../syntax/ast.ts';
import { childNodes } from './child-nodes.ts';

const CHANGES: ReadonlySet<string> = new Set(['update', 'pop', 'setdefault', 'clear', 'popitem', '__setitem__', '__delitem__']);

export const keptDicts = (tree: Module): ReadonlySet<Node> => keptAndChanged(tree, (value) => {
  if (value.kind === 'Attribute') return value.attr === '__dict__';
  return value.kind === 'Call' && value.func.kind === 'Name' && value.func.id === 'vars' && value.args.length === 1;
});

const isAnnotations = (n: Node): boolean => n.kind === 'Attribute' && n.attr === '__annotations__' && n.ctx === 'Load';

/** `x.__annotations__` that are changed where they stand, or kept and changed. */
export function changedAnnotations(tree: Module): ReadonlySet<Node> {
  const out = new Set(keptAndChanged(tree, isAnnotations));
  const visit = (n: Node): void => {
    if (n.kind === 'Subscript' && n.ctx !== 'Load' && isAnnotations(n.value)) out.add(n.value);
    if (n.kind === 'Attribute' && CHANGES.has(n.attr) && isAnnotations(n.value)) out.add(n.value);
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  return out;
}

/** Expressions of a kind that a variable keeps which is changed afterwards. */
function keptAndChanged(tree: Module, isMeant: (value: Node) => boolean): ReadonlySet<Node> {
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
      if (target?.kind === 'Name' && value && isMeant(value)) kept.set(target.id, [...(kept.get(target.id) ?? []), value]);
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
