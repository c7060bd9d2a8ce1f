/**
 * Turns errors into diagnostics: bytes become characters as CPython counts them, and UTF-16 spans are added.
 */
import { classify } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import {
  errorGrammar, findError, fromTokenizer, laterTokenError, TOO_COMPLEX, type Budget, type Grammar, type RawError,
} from './error-pass.ts';
import type { ParseFailure, Parser } from './parser.ts';
import { charsInBytes, lineText, utf16ColumnOfChars, utf8Length, type SourceFile } from './source.ts';
import * as T from './tokens.ts';

/** The grammar is compiled at the first error of a parse, and kept here for further ones. */
export interface ReportContext {
  readonly p: Parser;
  readonly source: SourceFile;
  readonly start: 'statement' | 'interactive' | 'eval';
  grammar: Grammar | null;
  readonly budget: Budget;
}

export function reportFailure(context: ReportContext, failure: ParseFailure): Diagnostic {
  const raw = rawFailure(context, failure);
  context.budget.first = false;
  return toDiagnostic(context.source, raw, context.p.stream);
}

function rawFailure(context: ReportContext, failure: ParseFailure): RawError {
  const { p } = context;
  const { stream, toks } = p;
  const { detail } = failure;
  const failed = p.pos / T.STRIDE;
  if (detail !== null) {
    if (detail.type === 'MemoryError') return TOO_COMPLEX;
    const read = detail.read === undefined ? failed : detail.read / T.STRIDE;
    const later = context.budget.first ? laterTokenError(stream, read + 1) : null;
    return later ?? {
      type: 'SyntaxError', message: detail.message, lineno: detail.lineno, offset: detail.col + 1,
      endLineno: detail.endLineno, endOffset: detail.endCol < 0 ? -1 : detail.endCol + 1, bytes: true, stand: read,
    };
  }
  context.grammar ??= errorGrammar(p.minor);
  const first = context.start === 'statement' ? p.statement / T.STRIDE : 0;
  const found = findError(stream, context.grammar, p, first, failed, context.start, context.budget);
  if (found !== null) return found;
  if (p.type === T.ERROR) return fromTokenizer(stream);
  const at = p.pos;
  return {
    type: 'SyntaxError', message: 'invalid syntax', lineno: toks[at + T.LINE]!,
    offset: Math.max(0, toks[at + T.COL]!) + 1, endLineno: toks[at + T.END_LINE]!,
    endOffset: Math.max(0, toks[at + T.END_COL]!) + 1, bytes: true, stand: failed,
  };
}

/** CPython cuts columns off behind the end of the text that it converts them with. */
function characters(text: string, offset: number): number {
  return offset <= 0 ? offset : charsInBytes(text, Math.min(offset, utf8Length(text) + 1));
}

/**
 * The text with which CPython converts the columns of an error: the error's line; but until 3.13, if the tokenizer
 * still stands on it, all of the tokenizer's buffer, which reaches to the newline and begins where the token or the backslash-continued
 * line began that goes over the line's start.
 */
function columnText(source: SourceFile, error: RawError, stream: T.TokenStream | null): string {
  const line = error.lineno!;
  const text = lineText(source, line);
  if (stream === null || error.stand === undefined) return `${text}\n`;
  const { toks } = stream;
  let at = error.stand * T.STRIDE;
  const current = toks[at + T.END_LINE]!;
  if (current > line) return text;
  if (stream.minor >= 14) return `${text}\n`;
  let first = current;
  for (;;) {
    while (at >= 0 && toks[at + T.LINE]! >= first) at -= T.STRIDE;
    if (at >= 0 && toks[at + T.END_LINE]! >= first) first = toks[at + T.LINE]!;
    else if (first > 1 && lineText(source, first - 1).endsWith('\\')) first--;
    else break;
  }
  const from = source.lineStarts[first - 1]!;
  return source.text.slice(from, source.lineStarts[current] ?? source.text.length).replace(/\n?$/, '\n');
}

export function toDiagnostic(source: SourceFile, error: RawError, stream: T.TokenStream | null = null): Diagnostic {
  const text = error.lineno === null ? '' : lineText(source, error.lineno);
  let { offset, endOffset } = error;
  if (error.bytes && error.lineno !== null) {
    const converted = columnText(source, error, stream);
    if (offset !== null) offset = characters(converted, offset);
    if (endOffset !== null) endOffset = characters(converted, endOffset);
  }
  const line = Math.max(1, error.lineno ?? 1);
  const start = { line, column: utf16ColumnOfChars(text, Math.max(0, (offset ?? 1) - 1)) };
  const endLine = error.endLineno ?? line;
  const hasEnd = endOffset !== null && endOffset > 0 && endLine >= line;
  const end = hasEnd
    ? { line: endLine, column: utf16ColumnOfChars(lineText(source, endLine), endOffset! - 1) }
    : { line, column: start.column + 1 };
  return coded(source, {
    severity: 'error', message: error.message, type: error.type, stage: 'parse',
    filename: source.filename, lineno: error.lineno, offset, end_lineno: error.endLineno, end_offset: endOffset,
    span: { start, end: end.line === line && end.column <= start.column ? { line, column: start.column + 1 } : end },
  });
}

/** Adds the code and the hint. */
export function coded(source: SourceFile, d: Omit<Diagnostic, 'code' | 'hint'>): Diagnostic {
  const { line, column } = d.span.start;
  const text = lineText(source, line);
  // Hints look at what is near only.
  const before = text.slice(Math.max(0, column - NEAR), column);
  const { code, hint } = classify({ ...d, before, rest: text.slice(column, column + NEAR) });
  return hint === null ? { code, ...d } : { code, ...d, hint };
}

const NEAR = 200;

