/** Classes that are made within an expression, as in `namedtuple('P', 'x y')(1, 2)`, are made before its statement. */
import type { Call, Expression, Node, Stmt } from '../syntax/ast.ts';
import { isNode, template } from './template.ts';

const SIMPLE: ReadonlySet<string> = new Set(['Assign', 'AnnAssign', 'AugAssign', 'Expr', 'Return', 'Assert', 'Raise']);

/** What a call stands for: statements to go before, and the name that they bind. */
export interface Made {
  readonly before: readonly Stmt[];
  readonly name: string;
}

/** The statement after what its calls make; null when they make nothing. */
export function hoistCalls(s: Stmt, make: (call: Call) => Made | null): readonly Stmt[] | null {
  if (!SIMPLE.has(s.kind)) return null;
  const before: Stmt[] = [];
  const made = replaced(s, make, before);
  return before.length ? [...before, made as Stmt] : null;
}

function replaced(node: Node, make: (call: Call) => Made | null, before: Stmt[]): Node {
  const made = node.kind === 'Call' ? make(node) : null;
  if (made && node.kind === 'Call') {
    before.push(...made.before);
    return (template(made.name, node)[0] as { readonly value: Expression } & Stmt).value;
  }
  let copy: Record<string, unknown> | null = null;
  const inner = (v: unknown): unknown => (isNode(v) && v.kind !== 'Lambda' ? replaced(v, make, before) : v);
  for (const [key, v] of Object.entries(node)) {
    const other: unknown = Array.isArray(v) ? each(v, inner) : inner(v);
    if (other !== v) (copy ??= { ...node })[key] = other;
  }
  return copy ? (copy as unknown as Node) : node;
}

function each(list: readonly unknown[], inner: (v: unknown) => unknown): readonly unknown[] {
  const made = list.map(inner);
  return made.some((x, i) => x !== list[i]) ? made : list;
}
