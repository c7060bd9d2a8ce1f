/**
 * Names of library modules that few programs use, and that would bring much with them: they stand in a module of their
 * own, which only programs that mention them import. Likewise modules that a name of another one needs.
 *
 * In: the tree of a module, and its name. Out: the tree with such names taken from those modules; the same object when there is none.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { template } from '../expand/template.ts';
import type { Expression, ImportFrom, Module, Node, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';

const LAZY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  enum: Object.fromEntries(['FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP'].map((n) => [n, 'enum.boundary'])),
  functools: { GenericAlias: 'types', RLock: 'threading' },
  re: { Scanner: 're._scanner' },
  unittest: { IsolatedAsyncioTestCase: 'unittest.async_case' },
};
/** Attributes that need a module which the code may not import: it is imported at the top. */
const NEEDED: Readonly<Record<string, string>> = { assertLogs: 'logging', assertNoLogs: 'logging', _boundary_: 'enum.boundary' };
/** Does a text mention one of the names at all? */
export const mayHaveLazyNames = (text: string): boolean => [NEEDED, ...Object.values(LAZY)].some((names) => Object.keys(names).some((n) => text.includes(n)));
const home = (mod: string, name: string): string | null => (Object.hasOwn(LAZY, mod) && Object.hasOwn(LAZY[mod]!, name) ? LAZY[mod]![name]! : null);

export function expandLazyNames(tree: Module, name: string): Module {
  const modules = new Map<string, string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Import') for (const a of n.names) if (Object.hasOwn(LAZY, a.name)) modules.set(a.asname ?? a.name, a.name);
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  const taken = new Map<string, string>();
  const needed = new Set<string>();
  const changed = transform(tree, {
    ImportFrom: (n: ImportFrom) => {
      const first = n.level === 0 && n.module ? n.names.map((a) => home(n.module!, a.name)) : [];
      // One module stands for all names of the statement, or it is left alone.
      return first.length > 0 && first.every((m) => m !== null && m === first[0]) ? { ...n, module: first[0]! } : n;
    },
    Attribute: (n: Extract<Expression, { kind: 'Attribute' }>) => {
      if (Object.hasOwn(NEEDED, n.attr) && NEEDED[n.attr]!.split('.')[0] !== name) needed.add(NEEDED[n.attr]!);
      const mod = n.value.kind === 'Name' && n.ctx === 'Load' ? modules.get(n.value.id) : undefined;
      const from = mod === undefined ? null : home(mod, n.attr);
      if (from === null) return n;
      taken.set(n.attr, from);
      const { lineno, col_offset, end_lineno, end_col_offset } = n;
      return { kind: 'Name', id: `__pyw_lazy_${n.attr}`, ctx: 'Load', lineno, col_offset, end_lineno, end_col_offset } as unknown as Expression;
    },
  });
  const split = changed.body.flatMap((s) => divided(s));
  if (taken.size === 0 && needed.size === 0) return split.length === changed.body.length ? changed : { ...changed, body: split };
  // After the docstring and `from __future__` imports.
  const at = split.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  const lines = [...[...needed].map((mod) => `import ${mod} as __pyw_needed_${mod.replaceAll('.', '_')}`), ...[...taken].map(([name, mod]) => `from ${mod} import ${name} as __pyw_lazy_${name}`)];
  const imports = lines.flatMap((line) => template(line, split[at]!));
  return { ...changed, body: [...split.slice(0, at), ...imports, ...split.slice(at)] };
}

/** `from unittest import TestCase, IsolatedAsyncioTestCase` at the top of a module: a statement for each module. */
function divided(s: Stmt): Stmt[] {
  if (s.kind !== 'ImportFrom' || s.level !== 0 || !s.module) return [s];
  const { module } = s;
  const lazy = s.names.filter((a) => home(module, a.name) !== null);
  if (lazy.length === 0) return [s];
  return [{ ...s, names: s.names.filter((a) => !lazy.includes(a)) }, ...lazy.map((a): Stmt => ({ ...s, module: home(module, a.name), names: [a] }))];
}
