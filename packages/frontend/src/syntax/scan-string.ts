/**
 * String literals: plain strings become one STRING token; `f` and `t` strings become START, MIDDLE and END tokens
 * with the expression's own tokens between, through a stack of modes as in CPython since 3.12.
 */
import { emit, extraBytes, lexError, type FStringMode, type Lexer } from './lexer.ts';
import {
  FSTRING_END, FSTRING_MIDDLE, FSTRING_START, STR_BYTES, STR_ESCAPE, STR_NONASCII, STR_PREFIX_SHIFT, STR_RAW,
  STR_TRIPLE, STR_U, STRING, TSTRING_END, TSTRING_MIDDLE, TSTRING_START,
} from './tokens.ts';

const BACKSLASH = 92;
const NEWLINE = 10;
const LBRACE = 123;
const RBRACE = 125;
const MAX_FIELD_NESTING = 3;
const MAX_FSTRING_NESTING = 150;

/** What the letters `text[start, quotePos)` mean as a string prefix: AUX bits; 64 = f, 128 = t; -1 if none. */
export function stringPrefix(text: string, start: number, quotePos: number, minor: number): number {
  let flags = 0;
  for (let i = start; i < quotePos; i++) {
    const c = text.charCodeAt(i) | 32;
    let bit: number;
    if (c === 114) bit = STR_RAW;
    else if (c === 98) bit = STR_BYTES;
    else if (c === 117) bit = STR_U;
    else if (c === 102) bit = 64;
    else if (c === 116 && minor >= 14) bit = 128;
    else return -1;
    if ((flags & bit) !== 0) return -1;
    flags |= bit;
  }
  // `u` stands alone; `b`, `f` and `t` exclude each other.
  if ((flags & STR_U) !== 0 && flags !== STR_U) return -1;
  const kinds = flags & (STR_BYTES | 64 | 128);
  if ((kinds & (kinds - 1)) !== 0) return -1;
  return flags;
}

/** From 3.14 on: which two letters of the prefix exclude each other; null if it is no prefix at all. */
export function clashingPrefix(text: string, start: number, quotePos: number): readonly [string, string] | null {
  const letters = text.substring(start, quotePos).toLowerCase();
  if (!/^[burft]+$/.test(letters) || new Set(letters).size < letters.length) return null;
  return CLASHES.find(([a, b]) => letters.includes(a) && letters.includes(b)) ?? null;
}

const CLASHES = [['u', 'b'], ['u', 'r'], ['u', 'f'], ['u', 't'], ['b', 'f'], ['b', 't'], ['f', 't']] as const;

/** `lx.pos` is on the first prefix letter or the quote, `quotePos` on the quote. */
export function scanString(lx: Lexer, quotePos: number, prefix: number): void {
  const { text } = lx;
  const start = lx.pos;
  const quote = text.charCodeAt(quotePos);
  const startLine = lx.line;
  const startCol = start - lx.lineStart + lx.extra;
  const triple = text.charCodeAt(quotePos + 1) === quote && text.charCodeAt(quotePos + 2) === quote;
  if ((prefix & 192) !== 0) {
    openFString(lx, quotePos, prefix, triple);
    return;
  }
  let aux = (prefix & 7) | ((quotePos - start) << STR_PREFIX_SHIFT);
  let pos = quotePos + 1;
  let extra = lx.extra;
  if (!triple) {
    for (;;) {
      const c = text.charCodeAt(pos);
      if (c === quote) break;
      if (c === BACKSLASH) {
        aux |= STR_ESCAPE;
        pos++;
        const e = text.charCodeAt(pos);
        if (e === NEWLINE) {
          lx.line++;
          lx.lineStart = pos + 1;
          extra = 0;
        } else if (e === 0) {
          unterminated(lx, start, startLine, quote, 1, text.length);
          return;
        } else if (e >= 0x80) {
          aux |= STR_NONASCII;
          extra += extraBytes(e);
        }
      } else if (c === NEWLINE || c === 0) {
        unterminated(lx, start, startLine, quote, 1, pos);
        return;
      } else if (c >= 0x80) {
        aux |= STR_NONASCII;
        extra += extraBytes(c);
      }
      pos++;
    }
    pos++;
  } else {
    aux |= STR_TRIPLE;
    pos = quotePos + 3;
    for (;;) {
      const c = text.charCodeAt(pos);
      if (c === quote && text.charCodeAt(pos + 1) === quote && text.charCodeAt(pos + 2) === quote) break;
      if (c === BACKSLASH) {
        aux |= STR_ESCAPE;
        pos++;
        const e = text.charCodeAt(pos);
        if (e === NEWLINE) {
          lx.line++;
          lx.lineStart = pos + 1;
          extra = 0;
        } else if (e === 0) {
          unterminated(lx, start, startLine, quote, 3, pos);
          return;
        } else if (e >= 0x80) {
          aux |= STR_NONASCII;
          extra += extraBytes(e);
        }
      } else if (c === NEWLINE) {
        lx.line++;
        lx.lineStart = pos + 1;
        extra = 0;
      } else if (c === 0) {
        unterminated(lx, start, startLine, quote, 3, pos);
        return;
      } else if (c >= 0x80) {
        aux |= STR_NONASCII;
        extra += extraBytes(c);
      }
      pos++;
    }
    pos += 3;
  }
  lx.pos = pos;
  lx.extra = extra;
  emit(lx, STRING, start, startLine, startCol, pos, lx.line, pos - lx.lineStart + extra, aux);
}

function lineStartOf(text: string, pos: number): number {
  return text.lastIndexOf('\n', pos - 1) + 1;
}

/** Reported at the opening quote's line, one character in, with the line where the search gave up. */
function unterminated(
  lx: Lexer, start: number, startLine: number, quote: number, size: number, stop: number,
): void {
  // At the end of the text the last line counts, not the empty one behind it.
  const detected = stop >= lx.text.length - 1 && stop === lx.lineStart ? lx.line - 1 : lx.line;
  lx.line = startLine;
  const lineStart = pos0(lx, start);
  lx.lineStart = lineStart;
  const mode = lx.modes[lx.modes.length - 1];
  if (mode !== undefined && mode.quote === quote && mode.quoteSize === size) {
    lexError(lx, `${mode.template ? 't' : 'f'}-string: expecting '}'`, start + 1);
    return;
  }
  const shape = size === 3 ? 'triple-quoted ' : '';
  const escaped = size === 1 && hasEscapedQuote(lx.text, start, stop, quote);
  const hint = escaped ? '; perhaps you escaped the end quote?' : '';
  lexError(lx, `unterminated ${shape}string literal (detected at line ${detected})${hint}`, start + 1);
}

function hasEscapedQuote(text: string, start: number, stop: number, quote: number): boolean {
  for (let i = start; i < stop; i++) {
    if (text.charCodeAt(i) === BACKSLASH && text.charCodeAt(++i) === quote) return true;
  }
  return false;
}

function pos0(lx: Lexer, start: number): number {
  return start === 0 ? 0 : lineStartOf(lx.text, start);
}

function openFString(lx: Lexer, quotePos: number, prefix: number, triple: boolean): void {
  const start = lx.pos;
  const { text } = lx;
  const quoteSize = triple ? 3 : 1;
  const template = (prefix & 128) !== 0;
  const raw = (prefix & STR_RAW) !== 0;
  const end = quotePos + quoteSize;
  const col = start - lx.lineStart + lx.extra;
  const aux = (raw ? STR_RAW : 0) | (triple ? STR_TRIPLE : 0) | ((quotePos - start) << STR_PREFIX_SHIFT);
  if (lx.modes.length >= MAX_FSTRING_NESTING - 1) {
    lexError(lx, 'too many nested f-strings', quotePos + 1);
    return;
  }
  emit(
    lx, template ? TSTRING_START : FSTRING_START, start, lx.line, col, end, lx.line, col + end - start, aux,
  );
  lx.pos = end;
  lx.modes.push({
    quote: text.charCodeAt(quotePos), quoteSize, raw, template, start, startLine: lx.line,
    startLineStart: lx.lineStart, inString: true, depth: 0, exprStart: -1, inFormatSpec: false, debug: false,
  });
}

/** The next token in an f-string's literal part: MIDDLE or END, or nothing when a replacement field begins. */
export function scanFString(lx: Lexer, mode: FStringMode): void {
  const { text } = lx;
  const start = lx.pos;
  const first = text.charCodeAt(start);
  if (first === LBRACE && text.charCodeAt(start + 1) !== LBRACE) {
    openField(lx, mode);
    return;
  }
  if (first === mode.quote && atQuotes(text, start, mode)) {
    const col = start - lx.lineStart + lx.extra;
    lx.pos = start + mode.quoteSize;
    lx.modes.pop();
    emit(
      lx, mode.template ? TSTRING_END : FSTRING_END, start, lx.line, col, lx.pos, lx.line, col + mode.quoteSize, 0,
    );
    return;
  }
  const startLine = lx.line;
  const startCol = start - lx.lineStart + lx.extra;
  let aux = mode.raw ? STR_RAW : 0;
  let pos = start;
  let extra = lx.extra;
  let namedEscape = false;
  const middle = mode.template ? TSTRING_MIDDLE : FSTRING_MIDDLE;
  for (;;) {
    const c = text.charCodeAt(pos);
    const inSpec = mode.inFormatSpec && mode.exprStart >= 0;
    if (c === 0 || (c === NEWLINE && mode.quoteSize === 1)) {
      if (inSpec && c === NEWLINE) {
        if (lx.minor >= 14) {
          const letter = mode.template ? 't' : 'f';
          lx.extra = extra;
          lexError(lx, `${letter}-string: newlines are not allowed in format specifiers for single quoted ${letter}-strings`, pos + 1);
          return;
        }
        mode.inString = false;
        mode.inFormatSpec = false;
        break;
      }
      const detected = c === 0 && pos === lx.lineStart ? lx.line - 1 : lx.line;
      lx.line = mode.startLine;
      lx.lineStart = mode.startLineStart;
      const triple = mode.quoteSize === 3 ? 'triple-quoted ' : '';
      const letter = mode.template ? 't' : 'f';
      lexError(
        lx, `unterminated ${triple}${letter}-string literal (detected at line ${detected})`, mode.start + 1,
      );
      return;
    }
    if (c === mode.quote && atQuotes(text, pos, mode)) break;
    if (c === LBRACE) {
      if (text.charCodeAt(pos + 1) !== LBRACE || inSpec) {
        lx.pos = pos;
        lx.extra = extra;
        emit(lx, middle, start, startLine, startCol, pos, lx.line, pos - lx.lineStart + extra, aux);
        openField(lx, mode);
        return;
      }
      doubledBrace(lx, middle, start, startLine, startCol, pos, extra, aux);
      return;
    }
    if (c === RBRACE) {
      if (namedEscape) {
        // CPython ends the token behind a named escape.
        pos++;
        break;
      }
      if (text.charCodeAt(pos + 1) === RBRACE && !inSpec && mode.depth === 0) {
        doubledBrace(lx, middle, start, startLine, startCol, pos, extra, aux);
        return;
      }
      mode.inString = false;
      break;
    }
    if (c === BACKSLASH) {
      aux |= STR_ESCAPE;
      const e = text.charCodeAt(pos + 1);
      if (e === LBRACE || e === RBRACE) {
        // The brace is looked at again: a backslash does not protect it.
        pos++;
        continue;
      }
      pos++;
      if (!mode.raw && e === 78 && text.charCodeAt(pos + 1) === LBRACE) {
        namedEscape = true;
        pos += 2;
        continue;
      }
      if (e === 0) continue;
    }
    const u = text.charCodeAt(pos);
    if (u === NEWLINE) {
      lx.line++;
      lx.lineStart = pos + 1;
      extra = 0;
    } else if (u >= 0x80) {
      aux |= STR_NONASCII;
      extra += extraBytes(u);
    }
    pos++;
  }
  lx.pos = pos;
  lx.extra = extra;
  emit(lx, middle, start, startLine, startCol, pos, lx.line, pos - lx.lineStart + extra, aux);
}

/** `{{` or `}}`: the token's text keeps one brace, its position covers both. */
function doubledBrace(
  lx: Lexer, middle: number, start: number, startLine: number, startCol: number, pos: number, extra: number,
  aux: number,
): void {
  lx.extra = extra;
  lx.pos = pos + 2;
  emit(lx, middle, start, startLine, startCol, pos + 1, lx.line, pos + 2 - lx.lineStart + extra, aux);
}

function openField(lx: Lexer, mode: FStringMode): void {
  mode.exprStart++;
  if (mode.exprStart >= MAX_FIELD_NESTING) {
    lexError(lx, `${mode.template ? 't' : 'f'}-string: expressions nested too deeply`, lx.pos);
    return;
  }
  mode.inString = false;
}

function atQuotes(text: string, pos: number, mode: FStringMode): boolean {
  if (mode.quoteSize === 1) return true;
  return text.charCodeAt(pos + 1) === mode.quote && text.charCodeAt(pos + 2) === mode.quote;
}

