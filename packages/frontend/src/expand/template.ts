/**
 * Python text as syntax: what the expansions write. In: text, the node for whose sake it is written, and expressions to
 * stand for names in it. Out: statements, all at that node's place.
 */
import { NODES, type Expression, type Node, type PositionedNode, type Stmt } from '../syntax/ast.ts';
import { parse } from '../syntax/index.ts';
import { InternalError } from '../diagnostics.ts';

export function template(text: string, at: PositionedNode, names: ReadonlyMap<string, Expression> = new Map()): readonly Stmt[] {
  const { module, diagnostics } = parse(text, { filename: '<expansion>' });
  if (!module) throw new InternalError(`an expansion does not parse: ${diagnostics[0]?.message}: ${text}`);
  return module.body.map((s) => placed(s, at, names) as Stmt);
}

export const isNode = (v: unknown): v is Node =>
  typeof v === 'object' && v !== null && 'kind' in v && typeof v.kind === 'string' && Object.hasOwn(NODES, v.kind);

export function placed(node: Node, at: PositionedNode, names: ReadonlyMap<string, Expression>): Node {
  if (node.kind === 'Name') {
    const other = names.get(node.id);
    if (other) return other;
  }
  const copy: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(node)) {
    if (Array.isArray(v)) copy[key] = v.map((x) => (isNode(x) ? placed(x, at, names) : x));
    else copy[key] = isNode(v) ? placed(v, at, names) : v;
  }
  // Nodes that an expansion makes itself have no place yet.
  if (NODES[node.kind].pos) {
    copy.lineno = at.lineno;
    copy.col_offset = at.col_offset;
    // A node within one line: places of code that spans lines are worked out from the source.
    const whole = at.lineno === at.end_lineno;
    copy.end_lineno = at.lineno;
    copy.end_col_offset = whole ? at.end_col_offset : at.col_offset;
  }
  return copy as unknown as Node;
}
