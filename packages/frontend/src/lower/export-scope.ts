/**
 * What names stand for in the modules of a program, as far as its syntax tells: the functions, classes and variables that a
 * module exports, and the classes that annotations mention.
 */
import { assignedNames } from '../modules/module-names.ts';
import type { AsyncFunctionDef, ClassDef, Expression, FunctionDef, Module } from '../syntax/ast.ts';
import { resolveRelative } from './definitions.ts';

/** `ast`: as it was parsed, where `tree` has more written out. */
export type Trees = ReadonlyMap<string, { readonly path: string; readonly tree: Module; readonly ast?: Module }>;

export type Found =
  | { readonly kind: 'function'; readonly mod: string; readonly node: FunctionDef | AsyncFunctionDef }
  | { readonly kind: 'class'; readonly mod: string; readonly node: ClassDef }
  /** A variable, or a name of the library: what it holds is found out when the program runs. */
  | { readonly kind: 'variable'; readonly mod: string; readonly name: string; readonly value: Expression | null };

/** What a name of a module stands for at the end of its body, through `from ... import`; null if nothing binds it. */
export function findName(trees: Trees, mod: string, name: string, seen: readonly string[] = []): Found | null {
  const module = trees.get(mod);
  if (!module || seen.includes(mod)) return null;
  for (const s of module.tree.body.toReversed()) {
    if ((s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef') && s.name === name) return { kind: 'function', mod, node: s };
    if (s.kind === 'ClassDef' && s.name === name) return { kind: 'class', mod, node: s };
    if (s.kind === 'ImportFrom') {
      const alias = s.names.find((a) => (a.asname ?? a.name) === name);
      if (!alias) continue;
      const from = resolveRelative(mod, module.path.endsWith('__init__.py'), s);
      return findName(trees, from, alias.name, [...seen, mod]) ?? { kind: 'variable', mod, name, value: null };
    }
    const value = assignedValue(s, name);
    // Another name of a class or function.
    const same = value?.kind === 'Name' && value.id !== name ? findName(trees, mod, value.id, seen) : null;
    if (same && same.kind !== 'variable') return same;
    if (value) return { kind: 'variable', mod, name, value };
  }
  return assignedNames(module.tree).has(name) ? { kind: 'variable', mod, name, value: null } : null;
}

function assignedValue(s: Module['body'][number], name: string): Expression | null {
  if (s.kind === 'Assign' && s.targets.length === 1 && s.targets[0]!.kind === 'Name' && s.targets[0]!.id === name) return s.value;
  if (s.kind === 'AnnAssign' && s.target.kind === 'Name' && s.target.id === name) return s.value;
  return s.kind === 'TypeAlias' && s.name.kind === 'Name' && s.name.id === name ? s.value : null;
}

/** The class that an expression of a module names, if it is one of the program. */
export function findClass(trees: Trees, mod: string, e: Expression): Extract<Found, { kind: 'class' }> | null {
  if (e.kind === 'Subscript') return findClass(trees, mod, e.value);
  if (e.kind === 'Name') {
    const found = findName(trees, mod, e.id);
    return found?.kind === 'class' ? found : null;
  }
  const at = e.kind === 'Attribute' ? memberOf(trees, mod, dottedName(e) ?? '') : null;
  const found = at && findName(trees, at.mod, at.name);
  return found?.kind === 'class' ? found : null;
}

/** `a.b.C` as it is written; null for other expressions. */
export function dottedName(e: Expression): string | null {
  if (e.kind === 'Name') return e.id;
  const head = e.kind === 'Attribute' ? dottedName(e.value) : null;
  return head === null ? null : `${head}.${(e as { readonly attr: string }).attr}`;
}

/** The module and name that `module.NAME` stands for. */
export function memberOf(trees: Trees, mod: string, dotted: string): { readonly mod: string; readonly name: string } | null {
  const at = dotted.lastIndexOf('.');
  const target = at < 0 ? null : importedModule(trees, mod, dotted.slice(0, at));
  return target === null ? null : { mod: target, name: dotted.slice(at + 1) };
}

/** The module that a name, or several with dots, stands for. */
function importedModule(trees: Trees, mod: string, name: string): string | null {
  const module = trees.get(mod);
  for (const s of module?.tree.body ?? []) {
    if (s.kind === 'Import') {
      const alias = s.names.find((a) => (a.asname ?? a.name) === name);
      if (alias) return alias.name;
    } else if (s.kind === 'ImportFrom') {
      const alias = s.names.find((a) => (a.asname ?? a.name) === name);
      const found = alias && `${resolveRelative(mod, module!.path.endsWith('__init__.py'), s)}.${alias.name}`;
      if (found !== undefined && trees.has(found)) return found;
    }
  }
  return null;
}

/** Where a name comes from that no module of these defines: `pathlib.Path`. */
export function originOf(trees: Trees, mod: string, name: string): string | null {
  const member = memberOf(trees, mod, name);
  if (member) return trees.has(member.mod) ? originOf(trees, member.mod, member.name) : `${member.mod}.${member.name}`;
  const module = trees.get(mod);
  for (const s of module?.tree.body ?? []) {
    const alias = s.kind === 'ImportFrom' ? s.names.find((a) => (a.asname ?? a.name) === name) : undefined;
    if (!alias || s.kind !== 'ImportFrom') continue;
    const from = resolveRelative(mod, module!.path.endsWith('__init__.py'), s);
    return trees.has(from) ? originOf(trees, from, alias.name) : `${from}.${alias.name}`;
  }
  return null;
}
