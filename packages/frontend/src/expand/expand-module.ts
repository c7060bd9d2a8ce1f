/**
 * Classes that CPython makes by running code it writes (named tuples), written out as ordinary classes before anything
 * else looks at the program. In: the tree of a module. Out: the tree with those statements replaced; the same object
 * when there is none. What does not have the form that is known stays as it is, and is refused where it is called.
 */
import type { Module, Stmt } from '../syntax/ast.ts';
import { noteImports, type Imported } from './imported.ts';
import { expandNamedTuple } from './named-tuple.ts';

export function expandModule(tree: Module): Module {
  const imported = new Map<string, string>();
  for (const s of tree.body) noteImports(s, imported);
  if (imported.size === 0) return tree;
  const body = expandBody(tree.body, imported);
  return body === tree.body ? tree : { ...tree, body };
}

function expandBody(body: readonly Stmt[], imported: Imported): readonly Stmt[] {
  let changed = false;
  const out: Stmt[] = [];
  for (const s of body) {
    const inner = expandInside(s, imported);
    const made = expandNamedTuple(inner, imported) ?? [inner];
    changed ||= made.length !== 1 || made[0] !== s;
    out.push(...made);
  }
  return changed ? out : body;
}

/** The statement with its own bodies expanded. */
function expandInside(s: Stmt, imported: Imported): Stmt {
  const copy: Record<string, unknown> = { ...s };
  let changed = false;
  for (const [key, v] of Object.entries(s)) {
    if (!Array.isArray(v) || v.length === 0) continue;
    if (key === 'body' || key === 'orelse' || key === 'finalbody') {
      const made = expandBody(v as Stmt[], imported);
      changed ||= made !== v;
      copy[key] = made;
    } else if (key === 'handlers' || key === 'cases') {
      const made = v.map((h: { readonly body: readonly Stmt[] }) => {
        const own = expandBody(h.body, imported);
        return own === h.body ? h : { ...h, body: own };
      });
      changed ||= made.some((h, i) => h !== v[i]);
      copy[key] = made;
    }
  }
  return changed ? (copy as unknown as Stmt) : s;
}
