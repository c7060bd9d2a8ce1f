/**
 * `parse`: source in; the module, every error and every warning out. The fast path runs first; only when it fails does
 * the error pass look for CPython's message.
 */
import type { ExpressionModule, Interactive, Module, Stmt } from './ast.ts';
import type { Diagnostic } from './diagnostic.ts';
import { parseStarExpressions } from './parse-expression.ts';
import { parseStatement } from './parse-statement.ts';
import { createParser, expect, fail, next, ParseFailure, type Parser } from './parser.ts';
import { reportFailure } from './report.ts';
import { createSource, decodeSource, normalizeNewlines, type SourceFile } from './source.ts';
import { tokenizeText } from './tokenizer.ts';
import * as T from './tokens.ts';

export type ParseMode = 'exec' | 'eval' | 'single';

export interface ParseOptions {
  readonly filename?: string;
  readonly mode?: ParseMode;
  /** Newest Python whose syntax is accepted; 3.14 if absent. */
  readonly targetVersion?: readonly [3, number];
  /** Keep `# type:` comments. */
  readonly typeComments?: boolean;
  /** Looks up `\N{...}` names. `parse` uses the full table; `parseCore` knows none without this. */
  readonly unicodeName?: ((name: string) => string | null) | null;
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
    const source = createSource(filename, '');
    return { module: null, diagnostics: [decodeDiagnostic(filename, decoded.message)], source };
  }
  const text = normalizeNewlines(decoded.text);
  const source = createSource(filename, text);
  if (text.includes('\0')) {
    return { module: null, diagnostics: [decodeDiagnostic(filename, 'source code string cannot contain null bytes')], source };
  }
  const minor = options.targetVersion?.[1] ?? 14;
  const stream = tokenizeText(text.endsWith('\n') ? `${text}\0` : `${text}\n\0`, {
    minor, typeComments: options.typeComments ?? false, extraTokens: false,
  });
  const p = createParser(stream, minor, options.unicodeName ?? null);
  const mode: ParseMode = options.mode ?? 'exec';
  try {
    const module = parseModule(p, mode) as ModuleOf<M>;
    return { module, diagnostics: [], source };
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    return { module: null, diagnostics: reportFailure(p, source, error, mode), source };
  }
}

function parseModule(p: Parser, mode: ParseMode): Module | Interactive | ExpressionModule {
  if (mode === 'eval') {
    const body = parseStarExpressionsWithoutStars(p);
    while (p.type === T.NEWLINE) next(p);
    if (p.type !== T.ENDMARKER) fail();
    return { kind: 'Expression', body };
  }
  const body: Stmt[] = [];
  if (mode === 'single') {
    if (p.type !== T.ENDMARKER) parseStatement(p, body);
    while (p.type === T.NEWLINE) next(p);
    if (p.type !== T.ENDMARKER) fail();
    return { kind: 'Interactive', body };
  }
  while (p.type !== T.ENDMARKER) parseStatement(p, body);
  expect(p, T.ENDMARKER);
  return {
    kind: 'Module', body,
    type_ignores: p.stream.typeIgnores.map(({ lineno, tag }) => ({ kind: 'TypeIgnore', lineno, tag })),
  };
}

function parseStarExpressionsWithoutStars(p: Parser): ReturnType<typeof parseStarExpressions> {
  if (p.type === T.STAR) fail();
  const node = parseStarExpressions(p);
  if (node.kind === 'Tuple' && node.elts.some((e) => e.kind === 'Starred')) fail();
  return node;
}

function decodeDiagnostic(filename: string, message: string): Diagnostic {
  return {
    code: 'PYW1002', severity: 'error', message, type: 'SyntaxError', stage: 'parse', filename, lineno: null,
    offset: null, end_lineno: null, end_offset: null,
    span: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
  };
}
