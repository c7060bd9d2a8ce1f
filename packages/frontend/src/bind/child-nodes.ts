/** Walking syntax trees: the children of a node, and the names that an assignment target binds. */
import { NODES, type Node } from '../syntax/ast.ts';

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

/** Names bound by an assignment target. */
export function* targetNames(target: Node): Generator<string> {
  if (target.kind === 'Name') yield target.id;
  else if (target.kind === 'Tuple' || target.kind === 'List') for (const e of target.elts) yield* targetNames(e);
  else if (target.kind === 'Starred') yield* targetNames(target.value);
}
