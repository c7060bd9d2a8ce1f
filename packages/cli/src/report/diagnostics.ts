/** Prints the diagnostics of a build with their source lines, and counts them. */
import type { Diagnostic } from '@pyw/frontend';
import { readSource } from '../build/read-module.ts';
import type { Context } from '../context.ts';
import { formatDiagnostic } from './code-frame.ts';

/** `source` is the text of all of them; without it each file is read. */
export function printDiagnostics(context: Context, diagnostics: readonly Diagnostic[], source?: string): void {
  for (const d of diagnostics) {
    const text = source ?? readSource(d.filename);
    process.stderr.write(formatDiagnostic(d, { color: context.color, source: text }));
    context.heard?.(formatDiagnostic(d, { color: false, source: text }));
  }
  const errors = diagnostics.filter(d => d.severity === 'error');
  if (errors.length === 0) return;
  const codes = [...new Set(errors.map(d => d.code))];
  const count = `${errors.length} error${errors.length === 1 ? '' : 's'}`;
  process.stderr.write(`${count}; pyw explain ${codes[0]} says more\n`);
}
