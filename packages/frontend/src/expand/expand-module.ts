/**
 * Classes that CPython makes by running code it writes (named tuples), written out as ordinary classes before anything
 * else looks at the program. In: the tree of a module. Out: the tree with those statements replaced; the same object
 * when there is none. What does not have the form that is known stays as it is, and is refused where it is called.
 */
import { childNodes } from '../bind/child-nodes.ts';
import type { ClassDef, Expression, ImportFrom, Module, Node, Stmt } from '../syntax/ast.ts';
import { expandDataclass } from './dataclass.ts';
import type { Scope } from './dataclass-fields.ts';
import { expandDoctests } from './doctests.ts';
import { expandGetters } from './getters.ts';
import { expandFunctools } from './functools-forms.ts';
import { expandMadeDataclasses, madeDataclass } from './make-dataclass.ts';
import { noteImports } from './imported.ts';
import { expandComputedTuples, expandNamedTuple, withLateDefaults } from './named-tuple.ts';
import { template } from './template.ts';
import { expandTimed } from './timed.ts';
import { expandTypedDict } from './typed-dict.ts';

/** `other`: the tree of a module that this one imports from (bases of dataclasses), if it is one of the program's. */
export function expandModule(given: Module, other: (node: ImportFrom) => Module | null = () => null): Module {
  const imports = scopeOf(given, other).imported;
  if (imports.size === 0) return given;
  const timed = expandTimed(given, imports);
  const tested = [...imports.values()].some((n) => n.startsWith('doctest')) ? expandDoctests(timed, imports) : timed;
  const hasTuples = [...imports.values()].some((n) => n === 'collections' || n === 'collections.namedtuple');
  const tree = expandGetters(hasTuples ? expandComputedTuples(tested, imports) : tested, imports, (name) => boundAnywhere(tested).filter((n) => n === name).length === 1);
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
  const imported = new Map<string, string>([['__pyw_dc__', 'dataclasses']]);
  for (const s of tree.body) noteImports(s, imported);
  let classes: Map<string, Seen[]> | null = null;
  let assigned: Set<string> | null = null;
  let bound: readonly string[] | null = null;
  let attributes: Set<string> | null = null;
  const elsewhere = (s: ImportFrom, name: string, at: Expression): ReturnType<Scope['find']> => {
    const from = other(s);
    // A module of another package: its own imports are not followed further.
    return from && scopeOf(from, () => null).find({ ...at, kind: 'Name', id: name, ctx: 'Load' } as Expression);
  };
  const scope: Scope = {
    imported,
    textAnnotations: tree.body.some((s) => s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some((n) => n.name === 'annotations')),
    mentions(name) {
      if (!attributes) collectAttributes(tree, (attributes = new Set()));
      return attributes.has(name);
    },
    isOutside(name) {
      bound ??= boundAnywhere(tree);
      assigned ??= new Set(bound);
      return !assigned.has(name) || imported.has(name);
    },
    definition(name) {
      bound ??= boundAnywhere(tree);
      if (bound.filter((n) => n === name).length !== 1) return null;
      const binds = (m: Stmt): boolean => (m.kind === 'FunctionDef' && m.name === name) || (m.kind === 'Assign' && m.targets.some((t) => t.kind === 'Name' && t.id === name));
      return tree.body.find(binds) ?? null;
    },
    find(base) {
      const name = base.kind === 'Subscript' ? base.value : base;
      if (name.kind === 'Attribute' && name.value.kind === 'Name') {
        const { id } = name.value;
        const from = tree.body.find((s) => s.kind === 'Import' && s.names.some((a) => (a.asname ?? a.name) === id));
        if (from?.kind !== 'Import') return null;
        const module = from.names.find((a) => (a.asname ?? a.name) === id)!.name;
        const { lineno, col_offset, end_lineno, end_col_offset } = from;
        return elsewhere({ kind: 'ImportFrom', module, names: [{ kind: 'alias', name: name.attr, asname: null, lineno, col_offset, end_lineno, end_col_offset }], level: 0, lineno, col_offset, end_lineno, end_col_offset }, name.attr, name);
      }
      if (name.kind !== 'Name') return null;
      classes ??= classesOf(tree, scope);
      const own = visibleClass(classes.get(name.id) ?? [], base.lineno);
      if (own) return { node: own, scope };
      for (const s of tree.body) {
        const a = s.kind === 'ImportFrom' ? s.names.find((n) => (n.asname ?? n.name) === name.id) : undefined;
        const found = a && s.kind === 'ImportFrom' ? elsewhere(s, a.name, name) : null;
        if (found) return found;
      }
      return null;
    },
  };
  return scope;
}
/** A class statement and the lines of the function (or class) that it stands in. */
interface Seen {
  readonly node: ClassDef;
  readonly from: number;
  readonly to: number;
}
function classesOf(tree: Module, scope: Scope): Map<string, Seen[]> {
  const into = new Map<string, Seen[]>();
  const visit = (n: Node, from: number, to: number): void => {
    for (const c of childNodes(n)) {
      const node = c.kind === 'ClassDef' ? c : c.kind === 'Assign' ? madeDataclass(c, scope) : null;
      const name = c.kind === 'Assign' && c.targets[0]?.kind === 'Name' ? c.targets[0].id : node?.name;
      if (node && name !== undefined) into.set(name, [...(into.get(name) ?? []), { node, from, to }]);
      if (!('body' in c)) continue;
      const isScope = c.kind === 'FunctionDef' || c.kind === 'AsyncFunctionDef' || c.kind === 'ClassDef';
      visit(c, isScope ? c.lineno : from, isScope ? c.end_lineno! : to);
    }
  };
  visit(tree, 0, Infinity);
  return into;
}
/** The class that a name means in a line: of the innermost function around it the last one before. */
function visibleClass(seen: readonly Seen[], line: number): ClassDef | null {
  let best: Seen | null = null;
  for (const c of seen) {
    if (c.from > line || c.to < line || (c.node.lineno >= line && c.from > 0)) continue;
    const later = best === null || c.from > best.from || (c.from === best.from && (c.node.lineno < line || best.node.lineno >= line));
    if (later) best = c;
  }
  return best?.node ?? null;
}
/** Names that the module's code binds in any way. */
function boundAnywhere(tree: Node): string[] {
  const names: string[] = [];
  const visit = (n: Node): void => {
    if (n.kind === 'Name' && n.ctx !== 'Load') names.push(n.id);
    else if (n.kind === 'arg') names.push(n.arg);
    else if (n.kind === 'ClassDef' || n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef') names.push(n.name);
    else if (n.kind === 'alias') names.push(n.asname ?? n.name);
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  return names;
}
function collectAttributes(n: Node, into: Set<string>): void {
  if (n.kind === 'Attribute') into.add(n.attr);
  else if (n.kind === 'Constant' && n.value.kind === 'str' && n.value.value.length < 40) into.add(n.value.value);
  for (const c of childNodes(n)) collectAttributes(c, into);
}

function expandBody(given: readonly Stmt[], scope: Scope): readonly Stmt[] {
  const body = withLateDefaults(given, scope.imported);
  let changed = body !== given;
  const out: Stmt[] = [];
  for (const s of body) {
    const inner = expandInside(s, scope);
    const made = inner.kind === 'ClassDef' ? expandClass(inner, scope)
      : (expandTypedDict(inner, scope) ?? expandNamedTuple(inner, scope.imported) ?? expandMadeDataclasses(inner, scope) ?? [inner]);
    changed ||= made.length !== 1 || made[0] !== s;
    out.push(...made);
  }
  return changed ? out : given;
}

function expandClass(s: ClassDef, scope: Scope): readonly Stmt[] {
  const data = expandDataclass(s, scope);
  const made = expandFunctools(data ?? s, scope);
  return data ? [made] : (expandTypedDict(made, scope) ?? expandNamedTuple(made, scope.imported) ?? [made]);
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
