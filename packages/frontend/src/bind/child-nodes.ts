/** Walking syntax trees: the children of a node, and the names that an assignment target binds. */
import { NODES, type Node } from '../syntax/ast.ts';

/** Types of fields that hold no nodes. */
const LEAVES: ReadonlySet<string> = new Set([
  'identifier', 'int', 'string', 'bool', 'constant', 'singleton', 'expr_context', 'operator', 'unaryop', 'boolop', 'cmpop',
]);
/** The fields of each kind that may hold nodes, in order. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NODES).map(([kind, { fields }]) => [
    kind,
    Object.entries(fields).flatMap(([name, type]) => (LEAVES.has((type as string).replace(/[*?]$/, '')) ? [] : [name])),
  ]),
);

const NONE: readonly Node[] = [];

/** Child nodes of an AST node, in field order. */
export function childNodes(node: Node): readonly Node[] {
  // Most nodes are leaves.
  if (node.kind === 'Name' || node.kind === 'Constant') return NONE;
  const found: Node[] = [];
  const values = node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>;
  const fields = FIELDS.get(node.kind)!;
  for (let i = 0; i < fields.length; i++) {
    const value = values[fields[i]!];
    if (value === null || value === undefined) continue;
    if (!Array.isArray(value)) found.push(value as Node);
    else for (let k = 0; k < value.length; k++) if (value[k]) found.push(value[k]);
  }
  return found;
}

/** Names bound by an assignment target. */
export function* targetNames(target: Node): Generator<string> {
  if (target.kind === 'Name') yield target.id;
  else if (target.kind === 'Tuple' || target.kind === 'List') for (const e of target.elts) yield* targetNames(e);
  else if (target.kind === 'Starred') yield* targetNames(target.value);
}
