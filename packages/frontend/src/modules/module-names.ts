/**
 * Names of modules: what a body assigns, what `import *` takes, and which names other code can see. The latter are
 * globals; the others are variables of the module body.
 *
 * In: the parsed modules of the program; library modules by their tree. Out: sets of names.
 */
import { assignedAround, consumedBy } from '../bind/free-names.ts';
import { namespaceUses, namesRead } from '../bind/namespace-uses.ts';
import { childNodes, targetNames } from '../bind/scope.ts';
import { BUILTIN_NAMES } from '../lower/generated/python-names.ts';
import { resolveRelative } from '../lower/definitions.ts';
import type { Expression, FunctionDef, ImportFrom, Module, Node, Stmt } from '../syntax/ast.ts';
import { parse } from '../syntax/index.ts';

/** A module as far as its names go. */
export interface NamedModule {
  readonly name: string;
  readonly path: string;
  readonly tree: Module;
}
/** Finds a module of the program or of the library. */
export type FindModule = (name: string) => NamedModule | null;

export const importTarget = (p: NamedModule, node: ImportFrom): string =>
  resolveRelative(p.name, p.path.endsWith('__init__.py'), node);

const assignedOf = new WeakMap<Module, ReadonlySet<string>>();

/** Names assigned by a module body, functions' `global` statements included; those of `import *` are not. */
export function assignedNames(tree: Module): ReadonlySet<string> {
  let known = assignedOf.get(tree);
  if (known === undefined) assignedOf.set(tree, (known = findAssigned(tree)));
  return known;
}
function findAssigned(tree: Module): Set<string> {
  const assigned = new Set<string>();
  const inside = (n: Node): void => {
    if (n.kind === 'Global') for (const name of n.names) assigned.add(name);
    for (const c of childNodes(n)) inside(c);
  };
  const top = (n: Node): void => {
    switch (n.kind) {
      case 'Name':
        if (n.ctx !== 'Load') assigned.add(n.id);
        break;
      case 'FunctionDef':
      case 'ClassDef':
      case 'AsyncFunctionDef':
        assigned.add(n.name);
        inside(n);
        return;
      case 'Lambda':
        inside(n);
        return;
      case 'ExceptHandler':
      case 'MatchAs':
      case 'MatchStar':
        if (n.name) assigned.add(n.name);
        break;
      case 'MatchMapping':
        if (n.rest) assigned.add(n.rest);
        break;
      case 'TypeAlias':
        for (const name of targetNames(n.name)) assigned.add(name);
        break;
      case 'Import':
        for (const a of n.names) assigned.add(a.asname ?? a.name.split('.')[0]!);
        break;
      case 'ImportFrom':
        for (const a of n.names) if (a.name !== '*') assigned.add(a.asname ?? a.name);
        break;
      default:
    }
    for (const c of childNodes(n)) top(c);
  };
  for (const s of tree.body) top(s);
  return assigned;
}

/** Names in `__all__`, as far as it is made of literals. */
export function exportedNames(tree: Module): Set<string> {
  const out = new Set<string>();
  const take = (e: Expression): void => {
    if (e.kind === 'List' || e.kind === 'Tuple') {
      for (const x of e.elts) if (x.kind === 'Constant' && x.value.kind === 'str') out.add(x.value.value);
    } else if (e.kind === 'BinOp') {
      take(e.left);
      take(e.right);
    }
  };
  for (const s of tree.body) {
    if ((s.kind === 'Assign' && isAll(s.targets[0])) || (s.kind === 'AugAssign' && isAll(s.target))) take(s.value);
    else if (s.kind === 'AnnAssign' && isAll(s.target) && s.value) take(s.value);
  }
  return out;
}
const isAll = (e: Expression | undefined): boolean => e?.kind === 'Name' && e.id === '__all__';
export const hasAll = (tree: Module): boolean => assignedNames(tree).has('__all__');

/** The `from ... import *` statements of a module body. */
function starImports(tree: Module): ImportFrom[] {
  const out: ImportFrom[] = [];
  const visit = (n: Node): void => {
    if (n.kind === 'ImportFrom' && n.names[0]?.name === '*') out.push(n);
    if (n.kind === 'FunctionDef' || n.kind === 'ClassDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda') return;
    for (const c of childNodes(n)) visit(c);
  };
  for (const s of tree.body) visit(s);
  return out;
}

/** What `from p import *` takes, as far as it is bound. */
export function publicNames(p: NamedModule, find: FindModule, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(p.name)) return new Set();
  seen.add(p.name);
  if (hasAll(p.tree)) return exportedNames(p.tree);
  const names = new Set([...assignedNames(p.tree)].filter((n) => !n.startsWith('_')));
  for (const name of starNames(p, find, seen)) if (!name.startsWith('_')) names.add(name);
  return names;
}

/** What the `import *` statements of a module bind in it. */
function starNames(p: NamedModule, find: FindModule, seen: Set<string> = new Set()): Set<string> {
  const names = new Set<string>();
  for (const node of starImports(p.tree)) {
    const target = find(importTarget(p, node));
    if (target) for (const name of publicNames(target, find, seen)) names.add(name);
  }
  return names;
}

/** For each module of the program, the names that are globals: functions or other modules see them. */
export function sharedNames<P extends NamedModule>(users: readonly P[], find: FindModule): Map<P, Set<string>> {
  const { stored, values } = moduleUses(users, find);
  const starred = new Set(users.flatMap((p) => starImports(p.tree).map((node) => importTarget(p, node))));
  const out = new Map<P, Set<string>>();
  const named = new Map(users.map((p) => [p, namesOfOthers(p.tree)] as const));
  /** In how many modules a name stands. */
  const counts = new Map<string, number>();
  for (const names of named.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const hints = counts.has('get_type_hints');
  const pickles = users.some((p) => importsPickle(p.tree));
  for (const p of users) {
    const seen = new Set<string>([...(hints ? namesInTextAnnotations(p.tree) : []), '__getattr__', 'setUpModule', 'tearDownModule', ...exportedNames(p.tree), ...namesInFunctions(p.tree)]);
    const byOthers = (name: string): boolean => (counts.get(name) ?? 0) > (named.get(p)!.has(name) ? 1 : 0);
    const shared = new Set([...assignedNames(p.tree)].filter((n) => seen.has(n) || byOthers(n)));
    for (const name of starNames(p, find)) shared.add(name);
    if (starred.has(p.name)) for (const name of publicNames(p, find)) shared.add(name);
    for (const name of stored.get(p.name) ?? []) shared.add(name);
    // What a decorator made is found by its name when it is unpickled.
    if (pickles) for (const s of p.tree.body) if (isDecorated(s) || (s.kind === 'ClassDef' && s.body.some(isDecorated))) shared.add(s.name);
    const uses = namespaceUses(p.tree);
    if (uses.asked || values.has(p.name)) for (const name of assignedNames(p.tree)) shared.add(name);
    for (const name of uses.stored) shared.add(name);
    // A name that is read and that nobody assigns may be set under a computed name.
    if (uses.computed) for (const name of namesRead(p.tree)) if (!BUILTIN_NAMES.has(name) && !/^__\w+__$/.test(name)) shared.add(name);
    out.set(p, shared);
  }
  return out;
}

const isDecorated = (s: Stmt): s is FunctionDef => s.kind === 'FunctionDef' && s.decorator_list.length > 0;
export const importsPickle = (n: Node): boolean =>
  (n.kind === 'Import' && n.names.some((a) => a.name === 'pickle')) || (n.kind === 'ImportFrom' && n.module === 'pickle') || [...childNodes(n)].some(importsPickle);

function namesInFunctions(tree: Module): Set<string> {
  const seen = new Set<string>();
  const inside = (n: Node): void => {
    if (n.kind === 'Name') seen.add(n.id);
    else if (n.kind === 'Global') for (const name of n.names) seen.add(name);
    for (const c of childNodes(n)) inside(c);
  };
  const consumed = new Set<Node>();
  const top = (n: Node): void => {
    const given = n.kind === 'Call' ? consumedBy(n) : null;
    if (given) consumed.add(given);
    // A generator expression runs later, or assigns variables of the module: a function as others.
    const later = n.kind === 'GeneratorExp' && !(consumed.has(n) && assignedAround(n).length === 0);
    if (later || n.kind === 'FunctionDef' || n.kind === 'ClassDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda') inside(n);
    else for (const c of childNodes(n)) top(c);
  };
  for (const s of tree.body) top(s);
  return seen;
}

/** Names in annotations that are text, which `typing.get_type_hints` evaluates. */
function namesInTextAnnotations(tree: Module): Set<string> {
  const seen = new Set<string>();
  const inText = (n: Node): void => {
    if (n.kind === 'Name') seen.add(n.id);
    const text = n.kind === 'Constant' && n.value.kind === 'str' ? parse(n.value.value, { mode: 'eval' }).module : null;
    if (text) inText(text);
    for (const c of childNodes(n)) inText(c);
  };
  const visit = (n: Node): void => {
    if ((n.kind === 'arg' || n.kind === 'AnnAssign') && n.annotation) inText(n.annotation);
    if ((n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef') && n.returns) inText(n.returns);
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  return seen;
}

function namesOfOthers(tree: Module): Set<string> {
  const seen = new Set<string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Attribute') seen.add(n.attr);
    else if (n.kind === 'ImportFrom') for (const a of n.names) seen.add(a.name);
    else if (n.kind === 'Call' && n.func.kind === 'Name' && /^(get|has|set|del)attr$/.test(n.func.id)) {
      const key = n.args[1];
      if (key?.kind === 'Constant' && key.value.kind === 'str') seen.add(key.value.value);
    }
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  return seen;
}

interface ModuleUses {
  /** Attributes that are assigned or deleted through a name that an import binds to a module: globals of that module. */
  readonly stored: ReadonlyMap<string, ReadonlySet<string>>;
  /** Modules that are handed on or kept: their names may be asked for in ways that no text shows. */
  readonly values: ReadonlySet<string>;
}

function moduleUses(users: readonly NamedModule[], find: FindModule): ModuleUses {
  const out = new Map<string, Set<string>>();
  const values = new Set<string>();
  for (const p of users) {
    const bindings = new Map<string, string>();
    const collect = (n: Node): void => {
      if (n.kind === 'Import') {
        for (const a of n.names) bindings.set(a.asname ?? a.name.split('.')[0]!, a.asname ? a.name : a.name.split('.')[0]!);
      } else if (n.kind === 'ImportFrom') {
        for (const a of n.names) {
          const full = `${importTarget(p, n)}.${a.name}`;
          if (find(full)) bindings.set(a.asname ?? a.name, full);
        }
      }
      for (const c of childNodes(n)) collect(c);
    };
    collect(p.tree);
    const moduleOf = (e: Expression): string | null => {
      if (e.kind === 'Name') return bindings.get(e.id) ?? null;
      const outer = e.kind === 'Attribute' ? moduleOf(e.value) : null;
      return outer && e.kind === 'Attribute' && find(`${outer}.${e.attr}`) ? `${outer}.${e.attr}` : null;
    };
    const visit = (n: Node): void => {
      if (n.kind === 'Attribute' && n.ctx !== 'Load') {
        const mod = moduleOf(n.value);
        if (mod) out.set(mod, (out.get(mod) ?? new Set()).add(n.attr));
      }
      const value = (n.kind === 'Name' || n.kind === 'Attribute') && n.ctx === 'Load' ? moduleOf(n) : null;
      if (value) values.add(value);
      for (const c of childNodes(n)) if (!(n.kind === 'Attribute' && moduleOf(n.value))) visit(c);
    };
    visit(p.tree);
  }
  return { stored: out, values };
}
