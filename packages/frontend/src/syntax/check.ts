/**
 * All that CPython would say of a module without running it: the parse, then the symbol table, then the code
 * generator's refusals and warnings. Offsets of the later stages count UTF-8 bytes, as CPython's do.
 */
import type { Module, Positions } from './ast.ts';
import { checkContext } from './check-context.ts';
import { checkFinally } from './check-finally.ts';
import type { Finding } from './check-report.ts';
import { unknownFeature } from './check-future.ts';
import type { Diagnostic } from './diagnostic.ts';
import { coded } from './report.ts';
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
  const minor = options.targetVersion?.[1] ?? 14;
  const symtable = buildSymtable(module, minor >= 14);
  const found: Diagnostic[] = [];
  const jumps = minor >= 14 ? checkFinally(module.body) : [];
  const feature = unknownFeature(module, minor);
  if (feature !== null) {
    const d = diagnostic(source, feature.error.message, feature.error.at, 'error');
    // Until 3.13 CPython gives these no end column.
    return { diagnostics: [minor >= 14 ? d : { ...d, end_offset: null }], symtable };
  }
  for (const { message, at } of symtable.errors) found.push(diagnostic(source, message, at, 'error'));
  const early = found.length > 0;
  const context = checkContext(module, symtable, minor);
  if (minor >= 14) inOrderOf314(found, context, (f) => diagnostic(source, f.message, f.at, f.severity));
  for (const { message, at, severity } of context) {
    if (found.length >= MAX_FINDINGS) break;
    // CPython would not have come to warn.
    if (severity === 'warning' && early) continue;
    found.push(diagnostic(source, message, at, severity));
  }
  for (const { message, at, severity } of jumps) found.push(diagnostic(source, message, at, severity));
  return { diagnostics: found, symtable };
}

const IN_SYMBOL_TABLE = /^from __future__ imports|^'await'|^'async|^asynchronous comprehension|__debug__$/;
const AFTER_SYMBOLS = /^no binding for nonlocal|^nonlocal declaration not allowed|^comprehension inner loop/;

/**
 * From 3.14 on the symbol table finds some of what the code generator found before. Moves those from `context` to
 * `found`, which has the symbol table's errors, so that the first is CPython's.
 */
function inOrderOf314(found: Diagnostic[], context: Finding[], toDiagnostic: (f: Finding) => Diagnostic): void {
  const taken = context.filter((f) => f.severity === 'error' && IN_SYMBOL_TABLE.test(f.message));
  for (const f of taken) {
    context.splice(context.indexOf(f), 1);
    found.push(toDiagnostic(f));
  }
  const rank = (d: Diagnostic): number => (AFTER_SYMBOLS.test(d.message) ? 1 : 0);
  found.sort((a, b) => rank(a) - rank(b) || (a.lineno ?? 0) - (b.lineno ?? 0) || (a.offset ?? 0) - (b.offset ?? 0));
}

function diagnostic(
  source: SourceFile, message: string, at: Positions, severity: 'error' | 'warning',
): Diagnostic {
  return coded(source, {
    severity, message,
    type: severity === 'error' ? 'SyntaxError' : 'SyntaxWarning', stage: 'compile', filename: source.filename,
    lineno: at.lineno, offset: at.col_offset + 1, end_lineno: at.end_lineno, end_offset: at.end_col_offset + 1,
    span: {
      start: { line: at.lineno, column: utf16Column(source, at.lineno, at.col_offset) },
      end: { line: at.end_lineno, column: utf16Column(source, at.end_lineno, at.end_col_offset) },
    },
  });
}
