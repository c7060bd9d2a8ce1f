/** `from __future__ import ...`: which ones stand too late, and which features exist. */
import type { Module, Stmt } from './ast.ts';
import { SymtableStop } from './symtable-types.ts';

const FEATURES = new Set([
  'nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function',
  'unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations',
]);

/** Only a docstring and other future imports may stand before them. Returns those that stand too late. */
export function checkFutureImports(module: Module): ReadonlySet<Stmt> {
  const late = new Set<Stmt>();
  let open = true;
  module.body.forEach((stmt, i) => {
    if (stmt.kind === 'ImportFrom' && stmt.module === '__future__' && stmt.level === 0) {
      if (!open) late.add(stmt);
      return;
    }
    const docstring =
      i === 0 && stmt.kind === 'Expr' && stmt.value.kind === 'Constant' && stmt.value.value.kind === 'str';
    if (!docstring) open = false;
  });
  return late;
}

/** The first unknown feature, as CPython refuses it before all other passes. */
export function unknownFeature(module: Module, minor: number): SymtableStop | null {
  const late = checkFutureImports(module);
  for (const stmt of module.body) {
    if (stmt.kind !== 'ImportFrom' || stmt.module !== '__future__' || stmt.level !== 0 || late.has(stmt)) continue;
    for (const alias of stmt.names) {
      if (FEATURES.has(alias.name)) continue;
      const message = alias.name === 'braces' ? 'not a chance' : `future feature ${alias.name} is not defined`;
      return new SymtableStop({ message, at: minor >= 14 ? alias : stmt });
    }
  }
  return null;
}
