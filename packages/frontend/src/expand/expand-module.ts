/**
 * Classes that CPython makes by running code it writes (named tuples), written out as ordinary classes before anything
 * else looks at the program. In: the tree of a module. Out: the tree with those statements replaced; the same object
 * when there is none. What does not have the form that is known stays as it is, and is refused where it is called.
 */
import { childNodes } from '../bind/child-nodes.ts';
import type { ClassDef, ImportFrom, Module, Node, Stmt } from '../syntax/ast.ts';
import { expandDataclass } from './dataclass.ts';
import type { Scope } from './dataclass-fields.ts';
import { expandDoctests } from './doctests.ts';
import { expandFunctools } from './functools-forms.ts';
import { noteImports } from './imported.ts';
import { expandNamedTuple } from './named-tuple.ts';
import { template } from './template.ts';
import { expandTypedDict } from './typed-dict.ts';

/** `other`: the tree of a module that this one imports from (bases of dataclasses), if it is one of the program's. */
export function expandModule(given: Module, other: (node: ImportFrom) => Module | null = () => null): Module {
  const imports = scopeOf(given, other).imported;
  if (imports.size === 0) return given;
  const tree = [...imports.values()].some((n) => n.startsWith('doctest')) ? expandDoctests(given, imports) : given;
  const scope = scopeOf(tree, other);
  const body = expandBody(tree.body, scope);
  if (body === tree.body) return tree;
  const usesDataclasses = [...scope.imported.values()].some((n) => n.startsWith('dataclasses'));
  if (!usesDataclasses) return { ...tree, body };
  // After the docstring and `from __future__` imports.
  const at = body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  return { ...tree, body: [...body.slice(0, at), ...template('import dataclasses as __pyw_dc__', body[at]!), ...body.slice(at)] };
}

function scopeOf(tree: Module, other: (node: ImportFrom) => Module | null): Scope {
  const imported = new Map<string, string>();
  for (const s of tree.body) noteImports(s, imported);
  let classes: Map<string, ClassDef> | null = null;
  const scope: Scope = {
    imported,
    find(base) {
      const name = base.kind === 'Subscript' ? base.value : base;
      if (name.kind !== 'Name') return null;
      classes ??= classesOf(tree);
      const own = classes.get(name.id);
      if (own) return { node: own, scope };
      for (const s of tree.body) {
        const a = s.kind === 'ImportFrom' ? s.names.find((n) => (n.asname ?? n.name) === name.id) : undefined;
        const from = a && s.kind === 'ImportFrom' ? other(s) : null;
        if (!from) continue;
        // A module of another package: its own imports are not followed further.
        return scopeOf(from, () => null).find({ ...name, id: a!.name });
      }
      return null;
    },
  };
  return scope;
}
function classesOf(tree: Node, into = new Map<string, ClassDef>()): Map<string, ClassDef> {
  for (const c of childNodes(tree)) {
    if (c.kind === 'ClassDef') into.set(c.name, c);
    if ('body' in c) classesOf(c, into);
  }
  return into;
}

function expandBody(body: readonly Stmt[], scope: Scope): readonly Stmt[] {
  let changed = false;
  const out: Stmt[] = [];
  for (const s of body) {
    const inner = expandInside(s, scope);
    const made = inner.kind === 'ClassDef' ? expandClass(inner, scope) : (expandTypedDict(inner, scope) ?? expandNamedTuple(inner, scope.imported) ?? [inner]);
    changed ||= made.length !== 1 || made[0] !== s;
    out.push(...made);
  }
  return changed ? out : body;
}

function expandClass(s: ClassDef, scope: Scope): readonly Stmt[] {
  const data = expandDataclass(s, scope);
  const made = expandFunctools(data ?? s, scope);
  return data || made !== s ? [made] : (expandTypedDict(s, scope) ?? expandNamedTuple(s, scope.imported) ?? [s]);
}

/** The statement with its own bodies expanded. */
function expandInside(s: Stmt, scope: Scope): Stmt {
  const copy: Record<string, unknown> = { ...s };
  let changed = false;
  for (const [key, v] of Object.entries(s)) {
    if (!Array.isArray(v) || v.length === 0) continue;
    if (key === 'body' || key === 'orelse' || key === 'finalbody') {
      const made = expandBody(v as Stmt[], scope);
      changed ||= made !== v;
      copy[key] = made;
    } else if (key === 'handlers' || key === 'cases') {
      const made = v.map((h: { readonly body: readonly Stmt[] }) => {
        const own = expandBody(h.body, scope);
        return own === h.body ? h : { ...h, body: own };
      });
      changed ||= made.some((h, i) => h !== v[i]);
      copy[key] = made;
    }
  }
  return changed ? (copy as unknown as Stmt) : s;
}
