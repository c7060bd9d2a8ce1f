/**
 * All that CPython would say of a module without running it: the parse, then the symbol table, then the code
 * generator's refusals and warnings. Offsets of the later stages count UTF-8 bytes, as CPython's do.
 */
import type { Module, Positions } from './ast.ts';
import { checkContext } from './check-context.ts';
import { unknownFeature } from './check-future.ts';
import type { Diagnostic } from './diagnostic.ts';
import { utf16Column, type SourceFile } from './source.ts';
import { buildSymtable } from './symtable.ts';
import type { SymtableResult } from './symtable-types.ts';

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly symtable: SymtableResult;
}

/** More than anybody reads. */
const MAX_FINDINGS = 200;

/** Checks a parsed module. Errors come in CPython's order: the first is the one that it would raise. */
export function checkModule(
  module: Module, source: SourceFile, options: { readonly targetVersion?: readonly [3, number] } = {},
): CheckResult {
  const symtable = buildSymtable(module);
  const found: Diagnostic[] = [];
  const feature = unknownFeature(module);
  if (feature !== null) {
    // CPython gives these no end column.
    found.push({ ...diagnostic(source, feature.error.message, feature.error.at, 'error'), end_offset: null });
  }
  for (const { message, at } of symtable.errors) found.push(diagnostic(source, message, at, 'error'));
  const early = found.length > 0;
  for (const { message, at, severity } of checkContext(module, symtable, options.targetVersion?.[1] ?? 14)) {
    if (found.length >= MAX_FINDINGS) break;
    // CPython would not have come to warn.
    if (severity === 'warning' && early) continue;
    found.push(diagnostic(source, message, at, severity));
  }
  return { diagnostics: found, symtable };
}

function diagnostic(
  source: SourceFile, message: string, at: Positions, severity: 'error' | 'warning',
): Diagnostic {
  return {
    code: severity === 'error' ? 'PYW1101' : 'PYW1201', severity, message,
    type: severity === 'error' ? 'SyntaxError' : 'SyntaxWarning', stage: 'compile', filename: source.filename,
    lineno: at.lineno, offset: at.col_offset + 1, end_lineno: at.end_lineno, end_offset: at.end_col_offset + 1,
    span: {
      start: { line: at.lineno, column: utf16Column(source, at.lineno, at.col_offset) },
      end: { line: at.end_lineno, column: utf16Column(source, at.end_lineno, at.end_col_offset) },
    },
  };
}
