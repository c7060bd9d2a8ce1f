/**
 * Walking and rewriting trees, driven by the node table. `walk` and `childNodes` are iterative or shallow; `transform`
 * copies only what changes.
 */
import { NODES, type Node, type NodeKind, type NodeOf } from './ast.ts';

/** Fields that hold nodes, by kind. Built once for each walk. */
export type NodeFields = ReadonlyMap<NodeKind, readonly string[]>;

const SCALARS = /^(?:identifier|string|int|bool|constant|singleton|expr_context|operator|unaryop|boolop|cmpop)[?*]*$/;

export function nodeFields(): NodeFields {
  const map = new Map<NodeKind, readonly string[]>();
  for (const kind of Object.keys(NODES) as NodeKind[]) {
    const fields = Object.entries(NODES[kind].fields as Record<string, string>);
    map.set(kind, fields.filter(([, spec]) => !SCALARS.test(spec)).map(([name]) => name));
  }
  return map;
}

/** Direct children in field order. */
export function childNodes(node: Node, fields: NodeFields = nodeFields()): Node[] {
  const out: Node[] = [];
  for (const name of fields.get(node.kind)!) {
    const value = (node as unknown as Record<string, unknown>)[name];
    if (Array.isArray(value)) {
      for (const item of value) if (item !== null) out.push(item as Node);
    } else if (value !== null) out.push(value as Node);
  }
  return out;
}

/** All nodes below and including `root`, parents first, in source order. */
export function* walk(root: Node): Generator<Node> {
  const fields = nodeFields();
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    const children = childNodes(node, fields);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

/** Called for nodes of each kind; returning false leaves the children out. */
export type Visitor = { readonly [K in NodeKind]?: (node: NodeOf<K>, parents: readonly Node[]) => unknown };

/** Depth-first, parents first; `parents` is the path from the root, valid during the call. */
export function visit(root: Node, visitor: Visitor): void {
  const fields = nodeFields();
  const parents: Node[] = [];
  // A null on the stack means: leave the innermost parent.
  const stack: (Node | null)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === null) {
      parents.pop();
      continue;
    }
    const call = visitor[node.kind] as ((n: Node, p: readonly Node[]) => unknown) | undefined;
    if (call !== undefined && call(node, parents) === false) continue;
    parents.push(node);
    stack.push(null);
    const children = childNodes(node, fields);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

/** What a rewriting returns: the same or another node; an array or null only where a list holds the node. */
export type Rewrite = Node | readonly Node[] | null;
export type Transformer = { readonly [K in NodeKind]?: (node: NodeOf<K>) => Rewrite };

/** Children first. Unchanged parts are shared with the input, which is left as it was. */
export function transform<N extends Node>(root: N, transformer: Transformer): N {
  const result = rewrite(root, transformer, nodeFields());
  if (result === null || Array.isArray(result)) throw new TypeError('the root must become one node');
  return result as N;
}

function rewrite(node: Node, transformer: Transformer, fields: NodeFields): Rewrite {
  let copy: Record<string, unknown> | null = null;
  for (const name of fields.get(node.kind)!) {
    const value = (node as unknown as Record<string, unknown>)[name];
    if (value === null) continue;
    const next = Array.isArray(value)
      ? rewriteList(value as (Node | null)[], transformer, fields)
      : rewrite(value as Node, transformer, fields);
    if (next !== value) (copy ??= { ...node })[name] = next;
  }
  const result = (copy ?? node) as unknown as Node;
  const call = transformer[node.kind] as ((n: Node) => Rewrite) | undefined;
  return call === undefined ? result : call(result);
}

function rewriteList(items: (Node | null)[], transformer: Transformer, fields: NodeFields): (Node | null)[] {
  let out: (Node | null)[] | null = null;
  items.forEach((item, i) => {
    const next = item === null ? item : rewrite(item, transformer, fields);
    if (next !== item) out ??= items.slice(0, i);
    if (out === null) return;
    if (Array.isArray(next)) for (const each of next as Node[]) out.push(each);
    else if (next !== null || item === null) out.push(next as Node | null);
  });
  return out ?? items;
}
