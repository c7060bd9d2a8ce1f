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
  // Most nodes are leaves, and most others are of few kinds: fields by name are read faster than by what a table says.
  switch (node.kind) {
    case 'Name':
    case 'Constant':
    case 'Pass':
      return NONE;
    case 'Attribute':
    case 'Expr':
    case 'Starred':
    case 'keyword':
      return [node.value];
    case 'Return':
      return node.value ? [node.value] : NONE;
    case 'Call':
      return node.args.length === 0 && node.keywords.length === 0 ? [node.func] : [node.func, ...node.args, ...node.keywords];
    case 'BinOp':
      return [node.left, node.right];
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Assign':
      return [...node.targets, node.value];
    case 'AugAssign':
      return [node.target, node.value];
    case 'Subscript':
      return [node.value, node.slice];
    case 'If':
      return [node.test, ...node.body, ...node.orelse];
    default:
      return childrenByTable(node);
  }
}

function childrenByTable(node: Node): readonly Node[] {
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
