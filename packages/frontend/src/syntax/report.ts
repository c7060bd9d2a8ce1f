/** Turns a failure of the fast path into diagnostics with CPython's message and numbers. */
import type { Diagnostic } from './diagnostic.ts';
import type { ParseFailure, Parser } from './parser.ts';
import { charsInBytes, lineText, utf16ColumnOfChars, type SourceFile } from './source.ts';
import * as T from './tokens.ts';

export function reportFailure(p: Parser, source: SourceFile, failure: ParseFailure, _mode: string): Diagnostic[] {
  const { toks, pos } = p;
  const detail = failure.detail;
  const error = p.type === T.ERROR ? p.stream.error : null;
  if (error !== null) {
    return [makeDiagnostic(source, error.type, error.message, error.lineno, error.offset, error.endLineno, error.endOffset)];
  }
  const lineno = detail?.lineno ?? toks[pos + T.LINE]!;
  const text = lineText(source, lineno);
  const col = charsInBytes(text, (detail?.col ?? Math.max(0, toks[pos + T.COL]!)) + 1);
  return [makeDiagnostic(source, 'SyntaxError', detail?.message ?? 'invalid syntax', lineno, col, lineno, col)];
}

export function makeDiagnostic(
  source: SourceFile, type: Diagnostic['type'], message: string, lineno: number, offset: number, endLineno: number,
  endOffset: number,
): Diagnostic {
  const start = { line: lineno, column: utf16ColumnOfChars(lineText(source, lineno), Math.max(0, offset - 1)) };
  const end =
    endOffset > 0 && endLineno >= lineno
      ? { line: endLineno, column: utf16ColumnOfChars(lineText(source, endLineno), endOffset - 1) }
      : { line: start.line, column: start.column + 1 };
  return {
    code: 'PYW1001', severity: 'error', message, type, stage: 'parse', filename: source.filename, lineno, offset,
    end_lineno: endLineno, end_offset: endOffset, span: { start, end },
  };
}
