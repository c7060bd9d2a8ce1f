/** Walking syntax trees: the children of a node, and the names that an assignment target binds. */
import { NODES, type Node } from '../syntax/ast.ts';

/** Types of fields that hold no nodes. */
const LEAVES: ReadonlySet<string> = new Set(['identifier', 'int', 'string', 'constant']);
/** The fields of each kind that may hold nodes, in order. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NODES).map(([kind, { fields }]) => [
    kind,
    Object.entries(fields).flatMap(([name, type]) => (LEAVES.has((type as string).replace(/[*?]$/, '')) ? [] : [name])),
  ]),
);

/** Child nodes of an AST node, in field order. */
export function childNodes(node: Node): Node[] {
  const found: Node[] = [];
  const values = node as unknown as Record<string, unknown>;
  for (const field of FIELDS.get(node.kind)!) {
    const value = values[field];
    if (Array.isArray(value)) {
      for (const v of value) if (isNode(v)) found.push(v);
    } else if (isNode(value)) found.push(value);
  }
  return found;
}
const isNode = (v: unknown): v is Node =>
  typeof v === 'object' && v !== null && 'kind' in v && FIELDS.has((v as { kind: string }).kind);

/** Names bound by an assignment target. */
export function* targetNames(target: Node): Generator<string> {
  if (target.kind === 'Name') yield target.id;
  else if (target.kind === 'Tuple' || target.kind === 'List') for (const e of target.elts) yield* targetNames(e);
  else if (target.kind === 'Starred') yield* targetNames(target.value);
}
