/**
 * The tokens of a source as CPython's `tokenize` module lists them: with comments and blank newlines, positions in
 * characters (1-based lines, 0-based columns), exact operator types.
 */
import { charColumn } from './lexer.ts';
import { createSource, decodeSource, normalizeNewlines, type SourceFile } from './source.ts';
import { tokenizeText } from './tokenizer.ts';
import * as T from './tokens.ts';

export interface Token {
  /** CPython's name of the exact type: `NAME`, `LPAR`, `COMMENT` ... */
  readonly type: string;
  readonly string: string;
  readonly start: readonly [line: number, column: number];
  readonly end: readonly [line: number, column: number];
}

export interface TokenizeResult {
  readonly tokens: readonly Token[];
  /** Why the list ends early; null when it is whole. */
  readonly error: { readonly message: string; readonly lineno: number; readonly offset: number } | null;
  readonly source: SourceFile;
}

const NAMES: Readonly<Record<number, string>> = {
  [T.ENDMARKER]: 'ENDMARKER', [T.NUMBER]: 'NUMBER', [T.STRING]: 'STRING', [T.NEWLINE]: 'NEWLINE', [T.INDENT]: 'INDENT',
  [T.DEDENT]: 'DEDENT', [T.LPAR]: 'LPAR', [T.RPAR]: 'RPAR', [T.LSQB]: 'LSQB', [T.RSQB]: 'RSQB', [T.COLON]: 'COLON',
  [T.COMMA]: 'COMMA', [T.SEMI]: 'SEMI', [T.PLUS]: 'PLUS', [T.MINUS]: 'MINUS', [T.STAR]: 'STAR', [T.SLASH]: 'SLASH',
  [T.VBAR]: 'VBAR', [T.AMPER]: 'AMPER', [T.LESS]: 'LESS', [T.GREATER]: 'GREATER', [T.EQUAL]: 'EQUAL', [T.DOT]: 'DOT',
  [T.PERCENT]: 'PERCENT', [T.LBRACE]: 'LBRACE', [T.RBRACE]: 'RBRACE', [T.EQEQUAL]: 'EQEQUAL',
  [T.NOTEQUAL]: 'NOTEQUAL', [T.LESSEQUAL]: 'LESSEQUAL', [T.GREATEREQUAL]: 'GREATEREQUAL', [T.TILDE]: 'TILDE',
  [T.CIRCUMFLEX]: 'CIRCUMFLEX', [T.LEFTSHIFT]: 'LEFTSHIFT', [T.RIGHTSHIFT]: 'RIGHTSHIFT',
  [T.DOUBLESTAR]: 'DOUBLESTAR', [T.PLUSEQUAL]: 'PLUSEQUAL', [T.MINEQUAL]: 'MINEQUAL', [T.STAREQUAL]: 'STAREQUAL',
  [T.SLASHEQUAL]: 'SLASHEQUAL', [T.PERCENTEQUAL]: 'PERCENTEQUAL', [T.AMPEREQUAL]: 'AMPEREQUAL',
  [T.VBAREQUAL]: 'VBAREQUAL', [T.CIRCUMFLEXEQUAL]: 'CIRCUMFLEXEQUAL', [T.LEFTSHIFTEQUAL]: 'LEFTSHIFTEQUAL',
  [T.RIGHTSHIFTEQUAL]: 'RIGHTSHIFTEQUAL', [T.DOUBLESTAREQUAL]: 'DOUBLESTAREQUAL', [T.DOUBLESLASH]: 'DOUBLESLASH',
  [T.DOUBLESLASHEQUAL]: 'DOUBLESLASHEQUAL', [T.AT]: 'AT', [T.ATEQUAL]: 'ATEQUAL', [T.RARROW]: 'RARROW',
  [T.ELLIPSIS]: 'ELLIPSIS', [T.COLONEQUAL]: 'COLONEQUAL', [T.EXCLAMATION]: 'EXCLAMATION', [T.OP]: 'OP',
  [T.FSTRING_START]: 'FSTRING_START', [T.FSTRING_MIDDLE]: 'FSTRING_MIDDLE', [T.FSTRING_END]: 'FSTRING_END',
  [T.TSTRING_START]: 'TSTRING_START', [T.TSTRING_MIDDLE]: 'TSTRING_MIDDLE', [T.TSTRING_END]: 'TSTRING_END',
  [T.COMMENT]: 'COMMENT', [T.NL]: 'NL',
};

export function tokenize(
  input: string | Uint8Array, options: { readonly filename?: string; readonly targetVersion?: readonly [3, number] } = {},
): TokenizeResult {
  const filename = options.filename ?? '<string>';
  const decoded = typeof input === 'string' ? { text: input, encoding: null } : decodeSource(input);
  if (!('text' in decoded)) {
    const error = { message: decoded.message, lineno: decoded.lineno, offset: -1 };
    return { tokens: [], error, source: createSource(filename, '') };
  }
  const text = normalizeNewlines(decoded.text);
  const source = createSource(filename, text);
  const closed = text === '' || text.endsWith('\n');
  const stream = tokenizeText(closed ? `${text}\0` : `${text}\n\0`, {
    minor: options.targetVersion?.[1] ?? 14, typeComments: false, extraTokens: true,
  });
  const tokens: Token[] = [];
  const { encoding } = decoded;
  if (encoding !== null) tokens.push({ type: 'ENCODING', string: encoding, start: [0, 0], end: [0, 0] });
  const newlines = newlineTexts(decoded.text, text);
  const cursor: Cursor = { source, stream, newlines, closed, counted: { start: 0, offset: 0, column: 0 } };
  for (let i = 0; i < stream.count; i++) {
    const token = tokenAt(cursor, i);
    if (token !== null) tokens.push(token);
  }
  const { error } = stream;
  return {
    tokens, source,
    error: error === null ? null : { message: error.message, lineno: error.lineno, offset: error.offset },
  };
}

interface Cursor {
  readonly source: SourceFile;
  readonly stream: T.TokenStream;
  /** How each line ended in the source, when any did not with a bare newline. */
  readonly newlines: readonly string[] | null;
  readonly closed: boolean;
  /** Where columns were last counted to: tokens come in order, so that long lines are gone through once. */
  counted: { start: number; offset: number; column: number };
}

function newlineTexts(original: string, text: string): string[] | null {
  return original === text ? null : (original.match(/\r\n?|\n/g) ?? []);
}

function column(c: Cursor, line: number, offset: number): number {
  const start = c.source.lineStarts[line - 1] ?? 0;
  if (c.source.ascii) return offset - start;
  const known = c.counted;
  const column =
    known.start === start && known.offset <= offset
      ? known.column + charColumn(c.stream.text, known.offset, offset)
      : charColumn(c.stream.text, start, offset);
  c.counted = { start, offset, column };
  return column;
}

function tokenAt(c: Cursor, index: number): Token | null {
  const { toks, text } = c.stream;
  const at = index * T.STRIDE;
  const type = toks[at]!;
  const line = toks[at + T.LINE]!;
  const start = toks[at + T.START]!;
  const end = toks[at + T.END]!;
  switch (type) {
    case T.ERROR: return null;
    case T.ENDMARKER: {
      const last = end === 0 ? 1 : line + 1;
      return { type: 'ENDMARKER', string: '', start: [last, 0], end: [last, 0] };
    }
    case T.INDENT: {
      const from = c.source.lineStarts[line - 1]!;
      return { type: 'INDENT', string: text.slice(from, end), start: [line, 0], end: [line, end - from] };
    }
    case T.DEDENT: {
      const atEnd = end >= text.length - 1;
      const place = atEnd ? ([line + 1, 0] as const) : ([line, column(c, line, end)] as const);
      return { type: 'DEDENT', string: '', start: place, end: place };
    }
    case T.NEWLINE: case T.NL: {
      const col = column(c, line, start);
      const added = !c.closed && start === text.length - 2;
      const string = added ? '' : (c.newlines?.[line - 1] ?? '\n');
      return { type: NAMES[type]!, string, start: [line, col], end: [line, col + Math.max(1, string.length)] };
    }
    default: {
      const endLine = toks[at + T.END_LINE]!;
      return {
        type: NAMES[type] ?? 'NAME', string: text.slice(start, end), start: [line, column(c, line, start)],
        end: [endLine, column(c, endLine, end)],
      };
    }
  }
}
