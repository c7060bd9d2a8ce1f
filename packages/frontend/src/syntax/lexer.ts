/**
 * The tokenizer's state and the small operations on it: emitting a token, interning a spelling, raising an error.
 *
 * Columns are UTF-8 bytes. Scanning runs over a UTF-16 string, so the state keeps `extra`, the number of bytes by
 * which the current line up to `pos` is longer than its UTF-16 units; it stays 0 on ASCII lines.
 */
import {
  END, END_COL, END_LINE, COL, KEYWORDS, LINE, SOFT_KEYWORDS, START, STRIDE, AUX, ERROR,
  type OpenBracket, type TokenError, type TokenWarning,
} from './tokens.ts';

/** One entry a string prefix `f` or `t` that is being tokenized. */
export interface FStringMode {
  readonly quote: number;
  readonly quoteSize: number;
  readonly raw: boolean;
  readonly template: boolean;
  readonly start: number;
  readonly startLine: number;
  readonly startLineStart: number;
  /** Reading literal text (true) or an expression (false). */
  inString: boolean;
  /** Brackets open inside this string's expressions. */
  depth: number;
  /** Value of `depth` at which the innermost replacement field opened, less one; -1 outside fields. */
  exprStart: number;
  inFormatSpec: boolean;
  debug: boolean;
}

export interface Lexer {
  readonly text: string;
  pos: number;
  line: number;
  lineStart: number;
  extra: number;
  /** Where the first physical line of a continued one begins: CPython's buffer does. */
  bufferStart: number;
  /** UTF-8 column of the comment on this line, where CPython's NEWLINE token begins; else -1. */
  commentCol: number;
  /** The next character begins a logical line: its indentation counts. */
  atBol: boolean;
  toks: Int32Array;
  n: number;
  readonly symbols: string[];
  table: Int32Array;
  parenChars: number[];
  parenLines: number[];
  parenCols: number[];
  readonly modes: FStringMode[];
  error: TokenError | null;
  readonly warnings: TokenWarning[];
  readonly typeIgnores: { lineno: number; tag: string }[];
  readonly minor: number;
  readonly typeComments: boolean;
  /** Also emit COMMENT and NL, and tolerate what only the grammar refuses (for `tokenize`). */
  readonly extraTokens: boolean;
}

/** Columns of the open blocks, outermost first: with tabs to multiples of eight, and with tabs as one. */
export interface Indents {
  readonly columns: readonly number[];
  readonly alternatives: readonly number[];
}

export interface LexerOptions {
  readonly minor: number;
  readonly typeComments: boolean;
  readonly extraTokens: boolean;
  /** Indentations that are open where the text begins; none but the margin if absent. */
  readonly indents?: Indents;
}

export function createLexer(text: string, options: LexerOptions): Lexer {
  const lx: Lexer = {
    text,
    pos: 0,
    line: 1,
    lineStart: 0,
    extra: 0,
    bufferStart: 0,
    commentCol: -1,
    atBol: true,
    toks: new Int32Array((Math.ceil(text.length / 3.2) + 64) * STRIDE),
    n: 0,
    symbols: [],
    table: new Int32Array(1024).fill(-1),
    parenChars: [],
    parenLines: [],
    parenCols: [],
    modes: [],
    error: null,
    warnings: [],
    typeIgnores: [],
    minor: options.minor,
    typeComments: options.typeComments,
    extraTokens: options.extraTokens,
  };
  for (const word of KEYWORDS) intern(lx, word);
  for (const word of SOFT_KEYWORDS) intern(lx, word);
  return lx;
}

export function emit(
  lx: Lexer, type: number, start: number, line: number, col: number, end: number, endLine: number, endCol: number,
  aux: number,
): void {
  let n = lx.n;
  if (n + STRIDE > lx.toks.length) growTokens(lx);
  const toks = lx.toks;
  toks[n] = type;
  toks[n + START] = start;
  toks[n + END] = end;
  toks[n + LINE] = line;
  toks[n + COL] = col;
  toks[n + END_LINE] = endLine;
  toks[n + END_COL] = endCol;
  toks[n + AUX] = aux;
  n += STRIDE;
  lx.n = n;
}

export function growTokens(lx: Lexer): void {
  const bigger = new Int32Array(lx.toks.length * 2);
  bigger.set(lx.toks);
  lx.toks = bigger;
}

/** Symbol number of a spelling. The hash must agree with `internSlice`. */
export function intern(lx: Lexer, word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  let slot = mix(hash) & (lx.table.length - 1);
  for (;;) {
    const id = lx.table[slot]!;
    if (id < 0) return addSymbol(lx, slot, word);
    if (lx.symbols[id] === word) return id;
    slot = (slot + 1) & (lx.table.length - 1);
  }
}

/** Symbol number of `text[start, end)`, whose rolling hash the scanner has computed. */
export function internSlice(lx: Lexer, start: number, end: number, hash: number): number {
  const { text, table, symbols } = lx;
  const mask = table.length - 1;
  const length = end - start;
  let slot = mix(hash) & mask;
  for (;;) {
    const id = table[slot]!;
    if (id < 0) return addSymbol(lx, slot, text.substring(start, end));
    const word = symbols[id]!;
    if (word.length === length) {
      let i = 0;
      while (i < length && word.charCodeAt(i) === text.charCodeAt(start + i)) i++;
      if (i === length) return id;
    }
    slot = (slot + 1) & mask;
  }
}

function mix(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function addSymbol(lx: Lexer, slot: number, word: string): number {
  const id = lx.symbols.length;
  lx.symbols.push(word);
  lx.table[slot] = id;
  if (lx.symbols.length * 2 > lx.table.length) rehash(lx);
  return id;
}

function rehash(lx: Lexer): void {
  const size = lx.table.length * 4;
  const table = new Int32Array(size).fill(-1);
  for (let id = 0; id < lx.symbols.length; id++) {
    const word = lx.symbols[id]!;
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
    let slot = mix(hash) & (size - 1);
    while (table[slot]! >= 0) slot = (slot + 1) & (size - 1);
    table[slot] = id;
  }
  lx.table = table;
}

/** Bytes by which one UTF-16 unit's UTF-8 exceeds one. A surrogate pair is 4 bytes in 2 units. */
export function extraBytes(unit: number): number {
  if (unit < 0x80) return 0;
  if (unit < 0x800) return 1;
  return unit >= 0xd800 && unit < 0xe000 ? 1 : 2;
}

export function byteColumn(text: string, lineStart: number, pos: number): number {
  let col = pos - lineStart;
  for (let i = lineStart; i < pos; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x80) col += extraBytes(c);
  }
  return col;
}

export function charColumn(text: string, lineStart: number, pos: number): number {
  let col = 0;
  for (let i = lineStart; i < pos; i++) {
    const c = text.charCodeAt(i);
    if (c < 0xdc00 || c >= 0xe000) col++;
  }
  return col;
}

/** An error at the cursor, as CPython's tokenizer raises it: the 1-based column of the last character read. */
export function lexError(lx: Lexer, message: string, pos: number): void {
  const offset = charColumn(lx.text, lx.lineStart, pos);
  lexErrorRange(lx, message, offset, offset);
}

export function lexErrorRange(lx: Lexer, message: string, offset: number, endOffset: number): void {
  setError(lx, {
    type: 'SyntaxError', message, lineno: lx.line, offset, endLineno: lx.line, endOffset,
    direct: true, bytes: false, inString: lx.modes.length > 0,
  });
}

export function setError(lx: Lexer, error: TokenError): void {
  if (lx.error !== null) return;
  lx.error = error;
  emit(lx, ERROR, -1, lx.line, -1, lx.pos, lx.line, -1, 0);
}

/** Outermost first; none inside formatted strings. */
export function openBrackets(lx: Lexer): OpenBracket[] {
  if (lx.modes.length > 0) return [];
  return lx.parenChars.map((c, i) => ({
    char: String.fromCharCode(c), lineno: lx.parenLines[i]!, col: lx.parenCols[i]!,
  }));
}
