/**
 * `parse`: source in; the module, every error and every warning out. The fast path runs first; only when it fails does
 * the error pass look for CPython's message.
 */
import type { ExpressionModule, Interactive, Module, Node, Stmt } from './ast.ts';
import type { Diagnostic, Span } from './diagnostic.ts';
import { parseStarExpressions } from './parse-expression.ts';
import { parseStatement } from './parse-statement.ts';
import { createParser, fail, MAX_TREE_DEPTH, next, ParseFailure, seek, UNMEASURED, type Parser } from './parser.ts';
import { MAX_TOKENS, TOO_COMPLEX, TREE_TOO_DEEP } from './error-pass.ts';
import { coded, reportFailure, toDiagnostic, type ReportContext } from './report.ts';
import {
  createSource, decodeSource, normalizeNewlines, utf16Column, utf8Length, utf8Message, type DecodeFailure, type SourceFile,
} from './source.ts';
import type { NameLookup } from './string-escapes.ts';
import { tokenizeText } from './tokenizer.ts';
import * as T from './tokens.ts';
import { treeDepth } from './visit.ts';

export type ParseMode = 'exec' | 'eval' | 'single';

export interface ParseOptions {
  readonly filename?: string;
  readonly mode?: ParseMode;
  /** Newest Python whose syntax is accepted; 3.14 if absent. */
  readonly targetVersion?: readonly [3, number];
  /** Keep `# type:` comments. */
  readonly typeComments?: boolean;
  /** Looks up `\N{...}` names, as `lookupUnicodeName` of `@pyw/frontend/unicode-names` does; null for no table. */
  readonly unicodeName?: NameLookup;
}

/** The module node that a mode makes. */
export type ModuleOf<M extends ParseMode> = M extends 'eval'
  ? ExpressionModule
  : M extends 'single'
    ? Interactive
    : Module;

export interface ParseResult<M extends ParseMode = 'exec'> {
  /** Null when there is any syntax error. */
  readonly module: ModuleOf<M> | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly source: SourceFile;
}

/** Grammar and tokens only: no symbol-table or code-generator errors. */
export function parseCore<M extends ParseMode = 'exec'>(
  input: string | Uint8Array, options: ParseOptions & { readonly mode?: M } = {},
): ParseResult<M> {
  const filename = options.filename ?? '<string>';
  const decoded = typeof input === 'string' ? { text: input } : decodeSource(input);
  if (!('text' in decoded)) {
    const { invalid } = decoded;
    if (invalid !== null) {
      const source = createSource(filename, normalizeNewlines(invalid.text));
      return { module: null, diagnostics: [invalidUtf8(source, invalid)], source };
    }
    const source = createSource(filename, '');
    return { module: null, diagnostics: [decodeFailure(source, decoded.message, decoded.lineno)], source };
  }
  const text = normalizeNewlines(decoded.text);
  const source = createSource(filename, text);
  if (text.includes('\0')) {
    const message = 'source code string cannot contain null bytes';
    const before = text.slice(0, text.indexOf('\0')).split('\n');
    const start = { line: before.length, column: before[before.length - 1]!.length };
    const span = { start, end: { line: start.line, column: start.column + 1 } };
    return { module: null, diagnostics: [{ ...decodeFailure(source, message, null), span }], source };
  }
  const minor = options.targetVersion?.[1] ?? 14;
  const stream = tokenizeText(text.endsWith('\n') ? `${text}\0` : `${text}\n\0`, {
    minor, typeComments: options.typeComments ?? false, extraTokens: false,
  });
  const p = createParser(stream, minor, options.unicodeName ?? null);
  const mode: ParseMode = options.mode ?? 'exec';
  const diagnostics: Diagnostic[] = [];
  const module = parseModule(p, mode, source, diagnostics) as ModuleOf<M> | null;
  const until = diagnostics[0]?.lineno ?? Number.POSITIVE_INFINITY;
  if (mode === 'exec') readOn(stream, source, options, diagnostics);
  for (const d of warnings(p, source)) if (d.lineno === null || d.lineno <= until) diagnostics.push(d);
  return { module, diagnostics, source };
}

/** Warnings after which no more are listed. */
const MAX_WARNINGS = 1000;

/** Invalid escapes, and numbers that run into a keyword. */
function warnings(p: Parser, source: SourceFile): Diagnostic[] {
  const found = p.warnings.slice(0, MAX_WARNINGS).map(({ message, lineno, tok }) => {
    const { toks } = p;
    const start = { line: toks[tok + T.LINE]!, column: utf16Column(source, toks[tok + T.LINE]!, toks[tok + T.COL]!) };
    const end = {
      line: toks[tok + T.END_LINE]!, column: utf16Column(source, toks[tok + T.END_LINE]!, toks[tok + T.END_COL]!),
    };
    return warning(source, message, lineno, { start, end });
  });
  for (const { message, lineno, start, end } of p.stream.warnings.slice(0, MAX_WARNINGS)) {
    const line = source.lineStarts[lineno - 1]!;
    found.push(warning(source, message, lineno, {
      start: { line: lineno, column: start - line }, end: { line: lineno, column: end - line },
    }));
  }
  return found;
}

function warning(source: SourceFile, message: string, lineno: number, span: Span): Diagnostic {
  return coded(source, {
    severity: 'warning', message, type: 'SyntaxWarning', stage: 'parse', filename: source.filename,
    lineno, offset: null, end_lineno: null, end_offset: null, span,
  });
}

/** Errors after which no more are looked for. */
const MAX_ERRORS = 50;

function parseModule(
  p: Parser, mode: ParseMode, source: SourceFile, diagnostics: Diagnostic[],
): Module | Interactive | ExpressionModule | null {
  const start = mode === 'exec' ? 'statement' : mode === 'single' ? 'interactive' : 'eval';
  const context: ReportContext = { p, source, start, grammar: null, budget: { tokens: MAX_TOKENS, first: diagnostics.length === 0 } };
  const body: Stmt[] = [];
  for (;;) {
    try {
      if (mode === 'eval') {
        const module = parseEval(p);
        return p.longest > UNMEASURED && tooDeepTree(source, module, diagnostics) ? null : module;
      }
      if (mode === 'single') return parseInteractive(p, body);
      while (p.type !== T.ENDMARKER) {
        if (diagnostics.length > 0 && skipStray(p)) continue;
        parseStatement(p, body);
      }
      break;
    } catch (error) {
      if (isStackOverflow(error)) {
        // An engine with less stack than the limits of nesting were made for.
        diagnostics.push(toDiagnostic(source, TOO_COMPLEX));
        return null;
      }
      if (!(error instanceof ParseFailure)) throw error;
      const failed = p.pos;
      const d = reportFailure(context, error);
      // The tokenizer's error may have come already, in place of an earlier one.
      if (!diagnostics.some((e) => e.message === d.message && e.lineno === d.lineno && e.offset === d.offset)) diagnostics.push(d);
      if (mode !== 'exec' || diagnostics.length >= MAX_ERRORS || !resynchronize(p, failed)) return null;
    }
  }
  if (diagnostics.length > 0) return null;
  const module: Module = {
    kind: 'Module', body,
    type_ignores: p.stream.typeIgnores.map(({ lineno, tag }) => ({ kind: 'TypeIgnore', lineno, tag })),
  };
  return p.longest > UNMEASURED && tooDeepTree(source, module, diagnostics) ? null : module;
}

/** A tree that CPython makes but does not hand out: chains may be longer than it is willing to go down. */
function tooDeepTree(source: SourceFile, module: Node, diagnostics: Diagnostic[]): boolean {
  if (treeDepth(module) <= MAX_TREE_DEPTH) return false;
  diagnostics.push(toDiagnostic(source, TREE_TOO_DEEP));
  return true;
}

/** V8 and JavaScriptCore throw a RangeError, SpiderMonkey an InternalError. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error as Error)?.name === 'InternalError';
}

/** How many characters may be read again behind places that the tokenizer could not read. */
const MAX_REREAD = 4_000_000;

/**
 * Looks for further errors behind the line that the tokenizer could not read, if it is a line of its own: not inside
 * brackets, nor a string that takes all the rest.
 */
function readOn(from: T.TokenStream, source: SourceFile, options: ParseOptions, diagnostics: Diagnostic[]): void {
  let stream = from;
  let left = MAX_REREAD;
  while (diagnostics.length < MAX_ERRORS) {
    const { error, open, formatted, indents, minor } = stream;
    if (error === null || error.type !== 'SyntaxError' || open.length > 0 || formatted) return;
    const start = source.lineStarts[error.lineno];
    if (start === undefined || error.message.includes('triple-quoted')) return;
    left -= source.text.length - start + error.lineno;
    if (left < 0) return;
    // The lines before are left empty: all places stay what they are.
    const rest = `${'\n'.repeat(error.lineno)}${source.text.slice(start)}\n\0`;
    stream = tokenizeText(rest, { minor, typeComments: options.typeComments ?? false, extraTokens: false, indents });
    parseModule(createParser(stream, minor, options.unicodeName ?? null), 'exec', source, diagnostics);
  }
}

/** Moves to the statement behind the line of the failure, in whatever block; false when the tokens end before. */
function resynchronize(p: Parser, failed: number): boolean {
  const { toks } = p;
  for (let at = failed; ; at += T.STRIDE) {
    const type = toks[at]!;
    if (type === T.ERROR || type === T.ENDMARKER) return false;
    if (type === T.NEWLINE) {
      seek(p, at + T.STRIDE);
      p.depth = 0;
      return p.type !== T.ERROR;
    }
  }
}

/** After an error blocks no longer match: skips what only continues or ends a statement that is gone. */
function skipStray(p: Parser): boolean {
  switch (p.type) {
    case T.INDENT: case T.DEDENT:
      next(p);
      return true;
    case T.ERROR:
      // Reported already, or hidden behind the first error as CPython hides it.
      while (p.type === T.ERROR) seek(p, p.pos + T.STRIDE);
      p.type = T.ENDMARKER;
      return true;
    case T.K_ELSE: case T.K_ELIF: case T.K_EXCEPT: case T.K_FINALLY: break;
    case T.NAME:
      if (p.toks[p.pos + T.AUX] !== T.SYM_CASE) return false;
      break;
    default: return false;
  }
  let at = p.pos;
  while (p.toks[at] !== T.NEWLINE && p.toks[at] !== T.ENDMARKER && p.toks[at] !== T.ERROR) at += T.STRIDE;
  if (p.type === T.NAME && p.toks[at - T.STRIDE] !== T.COLON) return false;
  seek(p, p.toks[at] === T.NEWLINE ? at + T.STRIDE : at);
  return true;
}

function parseInteractive(p: Parser, body: Stmt[]): Interactive {
  if (p.type !== T.ENDMARKER) parseStatement(p, body);
  while (p.type === T.NEWLINE) next(p);
  if (p.type !== T.ENDMARKER) fail();
  return { kind: 'Interactive', body };
}

function parseEval(p: Parser): ExpressionModule {
  const body = parseStarExpressionsWithoutStars(p);
  while (p.type === T.NEWLINE) next(p);
  if (p.type !== T.ENDMARKER) fail();
  return { kind: 'Expression', body };
}

function parseStarExpressionsWithoutStars(p: Parser): ReturnType<typeof parseStarExpressions> {
  if (p.type === T.STAR) fail();
  const node = parseStarExpressions(p);
  if (node.kind === 'Tuple' && node.elts.some((e) => e.kind === 'Starred')) fail();
  return node;
}

/** CPython decodes token by token: in a string, positions count from its first character. */
function invalidUtf8(source: SourceFile, invalid: NonNullable<DecodeFailure['invalid']>): Diagnostic {
  const { text } = source;
  const at = normalizeNewlines(invalid.before).length;
  const hex = invalid.why.slice(0, 2);
  const why = invalid.why.slice(3);
  const { toks, count } = tokenizeText(`${text}\n\0`, { minor: 14, typeComments: false, extraTokens: false });
  for (let i = 0; i < count * T.STRIDE; i += T.STRIDE) {
    if (toks[i] !== T.STRING || toks[i + T.START]! > at || toks[i + T.END]! <= at) continue;
    const aux = toks[i + T.AUX]!;
    const body = toks[i + T.START]! + (aux >> T.STR_PREFIX_SHIFT) + ((aux & T.STR_TRIPLE) !== 0 ? 3 : 1);
    const from = utf8Length(text.slice(body, at));
    // A replacement character counts three bytes, the byte that it stands for one.
    const replaced = text.slice(toks[i + T.START]!, toks[i + T.END]!).split('\ufffd').length - 1;
    return toDiagnostic(source, {
      type: 'SyntaxError', message: utf8Message(hex, from, from + invalid.bytes, why), lineno: toks[i + T.LINE]!,
      offset: toks[i + T.COL]! + 1, endLineno: toks[i + T.END_LINE]!,
      endOffset: toks[i + T.END_COL]! + 1 - 2 * replaced, bytes: true,
    });
  }
  const lines = text.slice(0, at).split('\n');
  const offset = [...lines[lines.length - 1]!].length + 1;
  return toDiagnostic(source, {
    type: 'SyntaxError', message: utf8Message(hex, offset - 1, offset - 1 + invalid.bytes, why), lineno: lines.length,
    offset, endLineno: lines.length, endOffset: -1, bytes: false,
  });
}

function decodeFailure(source: SourceFile, message: string, lineno: number | null): Diagnostic {
  return toDiagnostic(source, {
    type: 'SyntaxError', message, lineno, offset: lineno === null ? null : -1, endLineno: null, endOffset: null,
    bytes: false,
  });
}
