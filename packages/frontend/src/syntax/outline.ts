/**
 * A tree as an outline for people: a line a node with its positions and plain fields, children indented under the name
 * of their field. Iterative, as trees may be deep.
 */
import { NODES, type ConstantValue, type Node, type NodeKind } from './ast.ts';
import { constantSource } from './unparse-values.ts';

interface Entry {
  readonly indent: number;
  /** A field's name, or a node, or null for a missing item of a list. */
  readonly what: string | Node | null;
}

/** Lines that end with a newline each. Columns are UTF-8 bytes, as in the tree. */
export function outline(root: Node): string {
  const lines: string[] = [];
  const stack: Entry[] = [{ indent: 0, what: root }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { indent, what } = entry;
    // Deep trees would be indented beyond what anybody reads, and in square of their depth.
    const lead = '  '.repeat(Math.min(indent, 100));
    if (what === null || typeof what === 'string') lines.push(`${lead}${what ?? '(none)'}`);
    else {
      const { line, children } = describe(what, indent);
      lines.push(lead + line);
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  return `${lines.join('\n')}\n`;
}

function describe(node: Node, indent: number): { line: string; children: Entry[] } {
  const children: Entry[] = [];
  const record = node as unknown as Record<string, unknown>;
  const words: string[] = [node.kind];
  const { fields, pos } = NODES[node.kind as NodeKind];
  if (pos) words.push(`${record.lineno}:${record.col_offset}-${record.end_lineno}:${record.end_col_offset}`);
  for (const [name, spec] of Object.entries(fields as Record<string, string>)) {
    const value = record[name];
    const shown = name === 'kind_' ? 'kind' : name;
    if (spec === 'constant' || spec === 'singleton') words.push(constantSource(value as ConstantValue, null));
    else if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    else if (typeof value !== 'object') words.push(spec === 'identifier' ? String(value) : `${shown}=${value}`);
    else if (Array.isArray(value) && typeof value[0] === 'string') words.push(`${shown}=${value.join(',')}`);
    else {
      children.push({ indent: indent + 1, what: shown });
      for (const item of Array.isArray(value) ? value : [value]) {
        children.push({ indent: indent + 2, what: item as Node | null });
      }
    }
  }
  return { line: words.join(' '), children };
}
