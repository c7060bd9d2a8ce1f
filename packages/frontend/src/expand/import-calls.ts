/**
 * `__import__('math')`: a module of the library under a constant name, whose import nobody can see happen, is imported at
 * the top of the module. In: the tree of a module; out: the tree with those calls replaced, the same object without any.
 */
import { NODES, type Module, type Node, type PositionedNode, type Stmt } from '../syntax/ast.ts';
import { template } from './template.ts';

export function expandImportCalls(tree: Module, isLibrary: (name: string) => boolean): Module {
  const found = new Map<string, PositionedNode>();
  const body = tree.body.map((s) => replaced(s, isLibrary, found) as Stmt);
  if (found.size === 0) return tree;
  const at = body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  const imports = [...found].flatMap(([name, node]) => template(`import ${name} as ${local(name)}`, node));
  return { ...tree, body: [...body.slice(0, at), ...imports, ...body.slice(at)] };
}

const local = (name: string): string => `__pyw_module_${name}__`;

function replaced(node: Node, isLibrary: (name: string) => boolean, found: Map<string, PositionedNode>): Node {
  if (node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === '__import__' && node.args.length === 1 && node.keywords.length === 0) {
    const [name] = node.args;
    if (name?.kind === 'Constant' && name.value.kind === 'str' && /^[A-Za-z]\w*$/.test(name.value.value) && isLibrary(name.value.value)) {
      found.set(name.value.value, node);
      return { ...node.func, id: local(name.value.value) };
    }
  }
  let copy: Record<string, unknown> | null = null;
  for (const [key, v] of Object.entries(node)) {
    const now = Array.isArray(v) ? list(v, isLibrary, found) : isNode(v) ? replaced(v, isLibrary, found) : v;
    if (now !== v) (copy ??= { ...node })[key] = now;
  }
  return (copy ?? node) as unknown as Node;
}
function list(items: readonly unknown[], isLibrary: (name: string) => boolean, found: Map<string, PositionedNode>): readonly unknown[] {
  const out = items.map((x) => (isNode(x) ? replaced(x, isLibrary, found) : x));
  return out.some((x, i) => x !== items[i]) ? out : items;
}
const isNode = (v: unknown): v is Node =>
  typeof v === 'object' && v !== null && 'kind' in v && typeof v.kind === 'string' && Object.hasOwn(NODES, v.kind);
