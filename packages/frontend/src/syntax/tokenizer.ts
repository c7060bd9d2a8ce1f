/**
 * The tokenizer: in, a text whose newlines are `\n` and which ends with a newline and a NUL; out, a TokenStream of
 * the whole file. It stops at the first error, which becomes the last token; CPython's tokenizer runs on demand, so
 * the parser reports that error only when it gets there.
 */
import {
  byteColumn, createLexer, emit, extraBytes, growTokens, intern, internSlice, lexError, lexErrorRange, openBrackets, setError,
  type Lexer, type LexerOptions,
} from './lexer.ts';
import { clashingPrefix, scanFString, scanString, stringPrefix } from './scan-string.ts';
import { scanNumber } from './scan-number.ts';
import { identifierEnd, isPrintable } from './unicode.ts';
import * as T from './tokens.ts';

const MAX_INDENT = 100;
const MAX_LEVEL = 200;

/** 1: identifier letter, 2: digit, 3: blank, 4: quote, 5: operator, 0: other. */
const CLASS = makeClasses();

function makeClasses(): Uint8Array {
  const table = new Uint8Array(128);
  for (let c = 97; c <= 122; c++) table[c] = table[c - 32] = 1;
  table[95] = 1;
  for (let c = 48; c <= 57; c++) table[c] = 2;
  table[32] = table[9] = table[12] = 3;
  table[34] = table[39] = 4;
  for (const c of '()[]:,;+-*/|&<>=.%{}~^@!') table[c.charCodeAt(0)] = 5;
  return table;
}

/** Length of an operator, by type. */
const SIZES = Uint8Array.from({ length: 128 }, (_, type) => T.OPERATOR_TEXT[type]?.length ?? 1);

export function tokenizeText(text: string, options: LexerOptions): T.TokenStream {
  const lx = createLexer(text, options);
  const indents = [...(options.indents?.columns ?? [0])];
  const altIndents = [...(options.indents?.alternatives ?? [0])];
  run(lx, indents, altIndents);
  return {
    toks: lx.toks, count: lx.n / T.STRIDE, symbols: lx.symbols, error: lx.error, minor: lx.minor,
    indents: { columns: indents, alternatives: altIndents }, formatted: lx.modes.length > 0, open: openBrackets(lx),
    warnings: lx.warnings, text, typeIgnores: lx.typeIgnores,
  };
}

function run(lx: Lexer, indents: number[], altIndents: number[]): void {
  const { text, modes } = lx;
  for (;;) {
    if (lx.error !== null) return;
    if (modes.length > 0) {
      const mode = modes[modes.length - 1]!;
      if (mode.inString) {
        scanFString(lx, mode);
        continue;
      }
    }
    let blank = false;
    if (lx.atBol) {
      lx.atBol = false;
      blank = startLine(lx, indents, altIndents);
      if (lx.error !== null) return;
    }
    let pos = lx.pos;
    let c = text.charCodeAt(pos);
    while (c === 32 || c === 9 || c === 12) c = text.charCodeAt(++pos);
    const kind = c < 128 ? CLASS[c]! : 1;
    if (kind === 1) {
      // Names dominate: scanned, hashed and looked up here.
      const start = pos;
      const lead = c;
      let hash = 0;
      while (c < 128 && ((1 << CLASS[c]!) & 6) !== 0) {
        hash = (Math.imul(hash, 31) + c) | 0;
        c = text.charCodeAt(++pos);
      }
      if ((c === 34 || c === 39) && pos - start <= 5 && lead < 128) {
        const prefix = pos - start <= 2 ? stringPrefix(text, start, pos, lx.minor) : -1;
        if (prefix >= 0) {
          lx.pos = start;
          scanString(lx, pos, prefix);
          continue;
        }
        const clash = lx.minor >= 14 ? clashingPrefix(text, start, pos) : null;
        if (clash !== null) {
          const col = start - lx.lineStart + lx.extra + 1;
          lexErrorRange(lx, `'${clash[0]}' and '${clash[1]}' prefixes are incompatible`, col, col + pos - start);
          return;
        }
      }
      if (c >= 128) {
        lx.pos = start;
        scanUnicodeName(lx);
        continue;
      }
      const id = internSlice(lx, start, pos, hash);
      lx.pos = pos;
      let n = lx.n;
      if (n + T.STRIDE > lx.toks.length) growTokens(lx);
      const toks = lx.toks;
      const col = start - lx.lineStart + lx.extra;
      toks[n] = id < 35 ? T.FIRST_KEYWORD + id : T.NAME;
      toks[n + T.START] = start;
      toks[n + T.END] = pos;
      toks[n + T.LINE] = toks[n + T.END_LINE] = lx.line;
      toks[n + T.COL] = col;
      toks[n + T.END_COL] = col + pos - start;
      toks[n + T.AUX] = id;
      n += T.STRIDE;
      lx.n = n;
      continue;
    }
    lx.pos = pos;
    if (kind === 5) {
      scanOperator(lx, c);
      continue;
    }
    if (kind === 2) {
      scanNumber(lx);
      continue;
    }
    if (kind === 4) {
      scanString(lx, pos, 0);
      continue;
    }
    if (c === 35) {
      scanComment(lx, blank);
      continue;
    }
    if (c === 10) {
      const col = pos - lx.lineStart + lx.extra;
      if (!blank && lx.parenChars.length === 0) {
        emit(lx, T.NEWLINE, pos, lx.line, lx.commentCol < 0 ? col : lx.commentCol, pos, lx.line, col + 1, 0);
      }
      else if (lx.extraTokens) emit(lx, T.NL, pos, lx.line, col, pos, lx.line, col, 0);
      lx.commentCol = -1;
      lx.pos = pos + 1;
      lx.line++;
      lx.lineStart = lx.bufferStart = pos + 1;
      lx.extra = 0;
      lx.atBol = lx.parenChars.length === 0;
      continue;
    }
    if (c === 92) {
      if (!continueLine(lx)) return;
      continue;
    }
    if (c === 0) {
      endOfText(lx, indents);
      return;
    }
    if (!isPrintable(c)) {
      lexError(lx, `invalid non-printable character U+${hex4(c)}`, pos + 1);
      return;
    }
    const col = pos - lx.lineStart + lx.extra;
    emit(lx, T.OP, pos, lx.line, col, pos + 1, lx.line, col + 1, 0);
    lx.pos = pos + 1;
  }
}

/** Position columns of a token without text: column -1, and the cursor's column in AUX. */
function emitBlank(lx: Lexer, type: number, line: number, cursor: number): void {
  emit(lx, type, -1, line, -1, lx.pos, line, -1, cursor);
}

function endOfText(lx: Lexer, indents: number[]): void {
  const last = Math.max(1, lx.line - (lx.pos === lx.lineStart && lx.line > 1 ? 1 : 0));
  const lineStart = last === lx.line ? lx.lineStart : lx.text.lastIndexOf('\n', lx.pos - 2) + 1;
  const cursor = byteColumn(lx.text, lineStart, lx.pos);
  if (lx.parenChars.length > 0) {
    lx.line = last;
    unclosed(lx);
    return;
  }
  for (let i = indents.length - 1; i > 0; i--) emitBlank(lx, T.DEDENT, last, cursor);
  emitBlank(lx, T.ENDMARKER, last, cursor);
}

/** The text ended inside brackets. */
function unclosed(lx: Lexer): void {
  const top = lx.parenChars.length - 1;
  const lineno = lx.parenLines[top]!;
  setError(lx, {
    type: 'SyntaxError', message: `'${String.fromCharCode(lx.parenChars[top]!)}' was never closed`, lineno,
    offset: lx.parenCols[top]! + 1, endLineno: lineno, endOffset: 0, direct: false, bytes: true, inString: false,
  });
}

/** Measures the indentation; true when the line holds nothing but a comment or nothing at all. */
function startLine(lx: Lexer, indents: number[], altIndents: number[]): boolean {
  const { text } = lx;
  let pos = lx.pos;
  let col = 0;
  let alt = 0;
  let continued = -1;
  let c: number;
  for (;;) {
    c = text.charCodeAt(pos);
    if (c === 32) {
      col++;
      alt++;
    } else if (c === 9) {
      col = ((col >> 3) + 1) << 3;
      alt++;
    } else if (c === 12) {
      col = alt = 0;
    } else if (c === 92) {
      // Indentation split by backslashes: the first line counts.
      if (continued < 0) continued = col;
      lx.pos = pos;
      if (!continueLine(lx)) return true;
      pos = lx.pos;
      continue;
    } else break;
    pos++;
  }
  lx.pos = pos;
  if (c === 35 || c === 10) return true;
  if (continued > 0) col = alt = continued;
  const top = indents.length - 1;
  const current = indents[top]!;
  if (c === 0) return false;
  if (col === current) {
    if (alt !== altIndents[top]!) tabError(lx);
    return false;
  }
  const cursor = pos - lx.lineStart + lx.extra;
  if (col > current) {
    if (indents.length >= MAX_INDENT) {
      lateError(lx, 'IndentationError', 'too many levels of indentation');
      return false;
    }
    if (alt <= altIndents[top]!) {
      tabError(lx);
      return false;
    }
    indents.push(col);
    altIndents.push(alt);
    emitBlank(lx, T.INDENT, lx.line, cursor);
    return false;
  }
  while (indents.length > 1 && col < indents[indents.length - 1]!) {
    indents.pop();
    altIndents.pop();
    emitBlank(lx, T.DEDENT, lx.line, cursor);
  }
  const matched = col === indents[indents.length - 1]!;
  if (!matched || alt !== altIndents[altIndents.length - 1]!) {
    // CPython notices before handing out any of the dedents.
    while (lx.n > 0 && lx.toks[lx.n - T.STRIDE] === T.DEDENT && lx.toks[lx.n - T.STRIDE + T.LINE] === lx.line) {
      lx.n -= T.STRIDE;
    }
    if (matched) {
      tabError(lx);
      return false;
    }
    const end = text.indexOf('\n', pos);
    setError(lx, {
      type: 'IndentationError', message: 'unindent does not match any outer indentation level', lineno: lx.line,
      offset: byteColumn(text, lx.lineStart, end) + 1, endLineno: lx.line, endOffset: -1, direct: false, bytes: true, inString: false,
    });
  }
  return false;
}

function tabError(lx: Lexer): void {
  lateError(lx, 'TabError', 'inconsistent use of tabs and spaces in indentation');
}

/** An error that CPython raises from the tokenizer's status: on the current line, at column 1. */
function lateError(lx: Lexer, type: 'TabError' | 'IndentationError' | 'SyntaxError', message: string): void {
  setError(lx, {
    type, message, lineno: lx.line, offset: 1, endLineno: lx.line, endOffset: 0, direct: false, bytes: true, inString: false,
  });
}

/** `lx.pos` is on a backslash; moves behind the newline. */
function continueLine(lx: Lexer): boolean {
  const { text } = lx;
  const pos = lx.pos + 1;
  if (text.charCodeAt(pos) !== 10) {
    // CPython counts this column from its buffer's start; the reporter cuts it off at the line's end.
    const cursor = byteColumn(text, lx.bufferStart, pos) + extraOfChar(text, pos) + 1;
    setError(lx, {
      type: 'SyntaxError', message: 'unexpected character after line continuation character', lineno: lx.line,
      offset: cursor, endLineno: lx.line, endOffset: 0, direct: false, bytes: true, inString: false,
    });
    return false;
  }
  if (text.charCodeAt(pos + 1) === 0) {
    if (lx.parenChars.length > 0) unclosed(lx);
    setError(lx, {
      type: 'SyntaxError', message: 'unexpected EOF while parsing', lineno: lx.line,
      offset: byteColumn(text, lx.lineStart, pos) + 1, endLineno: lx.line, endOffset: -1, direct: false, bytes: true, inString: false,
    });
    return false;
  }
  lx.pos = pos + 1;
  lx.line++;
  lx.lineStart = pos + 1;
  lx.extra = 0;
  return true;
}

function extraOfChar(text: string, pos: number): number {
  const c = text.charCodeAt(pos);
  return c >= 0x80 ? extraBytes(c) : 0;
}

function scanComment(lx: Lexer, blank: boolean): void {
  const { text } = lx;
  const start = lx.pos;
  const end = text.indexOf('\n', start);
  if (lx.extraTokens) {
    const col = start - lx.lineStart + lx.extra;
    emit(lx, T.COMMENT, start, lx.line, col, end, lx.line, byteColumn(text, lx.lineStart, end), 0);
  } else if (lx.typeComments) {
    const match = /^#[ \t]*type:[ \t]*/.exec(text.substring(start, end));
    if (match !== null) {
      const body = start + match[0].length;
      const ignore = /^ignore(?![A-Za-z0-9\u0080-\uffff])(.*)$/s.exec(text.substring(body, end));
      if (ignore !== null) lx.typeIgnores.push({ lineno: lx.line, tag: ignore[1]! });
      else {
        const col = byteColumn(text, lx.lineStart, body);
        const endCol = byteColumn(text, lx.lineStart, end);
        emit(lx, T.TYPE_COMMENT, body, lx.line, col, end, lx.line, endCol, 0);
        if (blank) emit(lx, T.NEWLINE, end, lx.line, endCol, end, lx.line, endCol + 1, 0);
      }
    }
  }
  lx.pos = end;
  if (blank) {
    if (lx.extraTokens) {
      const col = byteColumn(text, lx.lineStart, end);
      emit(lx, T.NL, end, lx.line, col, end, lx.line, col, 0);
    }
    lx.pos = end + 1;
    lx.line++;
    lx.lineStart = lx.bufferStart = end + 1;
    lx.extra = 0;
    lx.atBol = true;
  } else {
    lx.commentCol = start - lx.lineStart + lx.extra;
    // Characters of the comment count in the NEWLINE token's end column.
    for (let i = start; i < end; i++) {
      const c = text.charCodeAt(i);
      if (c >= 0x80) lx.extra += extraBytes(c);
    }
  }
}

function scanUnicodeName(lx: Lexer): void {
  const { text } = lx;
  const start = lx.pos;
  let end = start;
  let extra = 0;
  for (;;) {
    const c = text.charCodeAt(end);
    if (c >= 128) extra += extraBytes(c);
    else if (((1 << CLASS[c]!) & 6) === 0) break;
    end++;
  }
  const bad = identifierEnd(text, start, end);
  if (bad < end && !lx.extraTokens) {
    const code = text.codePointAt(bad)!;
    const after = bad + (code > 0xffff ? 2 : 1);
    const shown = String.fromCodePoint(code);
    lexError(
      lx,
      isPrintable(code)
        ? `invalid character '${shown}' (U+${hex4(code)})`
        : `invalid non-printable character U+${hex4(code)}`,
      after,
    );
    return;
  }
  const id = intern(lx, text.substring(start, end).normalize('NFKC'));
  const col = start - lx.lineStart + lx.extra;
  emit(
    lx, T.NAME, start, lx.line, col, end, lx.line, col + end - start + extra, id,
  );
  lx.pos = end;
  lx.extra += extra;
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function scanOperator(lx: Lexer, c: number): void {
  const { text } = lx;
  const pos = lx.pos;
  const mode = lx.modes.length > 0 ? lx.modes[lx.modes.length - 1]! : null;
  const next = text.charCodeAt(pos + 1);
  let type = T.OP;
  if (mode !== null && c === 58 && mode.exprStart >= 0 && mode.depth - 1 === mode.exprStart) {
    // A colon at the field's own level begins its format specification.
    mode.inString = true;
    mode.inFormatSpec = true;
    type = T.COLON;
  } else {
    switch (c) {
      case 40: case 91: case 123:
        type = c === 40 ? T.LPAR : c === 91 ? T.LSQB : T.LBRACE;
        if (lx.parenChars.length >= MAX_LEVEL) {
          lexError(lx, 'too many nested parentheses', pos + 1);
          return;
        }
        lx.parenChars.push(c);
        lx.parenLines.push(lx.line);
        lx.parenCols.push(pos - lx.lineStart + lx.extra);
        if (mode !== null) mode.depth++;
        break;
      case 41: case 93: case 125:
        type = c === 41 ? T.RPAR : c === 93 ? T.RSQB : T.RBRACE;
        if (!closeBracket(lx, c)) return;
        break;
      case 58: type = next === 61 ? T.COLONEQUAL : T.COLON; break;
      case 44: type = T.COMMA; break;
      case 59: type = T.SEMI; break;
      case 43: type = next === 61 ? T.PLUSEQUAL : T.PLUS; break;
      case 45: type = next === 61 ? T.MINEQUAL : next === 62 ? T.RARROW : T.MINUS; break;
      case 42:
        if (next === 42) type = text.charCodeAt(pos + 2) === 61 ? T.DOUBLESTAREQUAL : T.DOUBLESTAR;
        else type = next === 61 ? T.STAREQUAL : T.STAR;
        break;
      case 47:
        if (next === 47) type = text.charCodeAt(pos + 2) === 61 ? T.DOUBLESLASHEQUAL : T.DOUBLESLASH;
        else type = next === 61 ? T.SLASHEQUAL : T.SLASH;
        break;
      case 124: type = next === 61 ? T.VBAREQUAL : T.VBAR; break;
      case 38: type = next === 61 ? T.AMPEREQUAL : T.AMPER; break;
      case 60:
        if (next === 60) type = text.charCodeAt(pos + 2) === 61 ? T.LEFTSHIFTEQUAL : T.LEFTSHIFT;
        else type = next === 61 ? T.LESSEQUAL : next === 62 ? T.NOTEQUAL : T.LESS;
        break;
      case 62:
        if (next === 62) type = text.charCodeAt(pos + 2) === 61 ? T.RIGHTSHIFTEQUAL : T.RIGHTSHIFT;
        else type = next === 61 ? T.GREATEREQUAL : T.GREATER;
        break;
      case 61:
        type = next === 61 ? T.EQEQUAL : T.EQUAL;
        if (mode !== null && type === T.EQUAL && mode.depth - 1 === mode.exprStart) mode.debug = true;
        break;
      case 46:
        if (next >= 48 && next <= 57) {
          scanNumber(lx);
          return;
        }
        type = next === 46 && text.charCodeAt(pos + 2) === 46 ? T.ELLIPSIS : T.DOT;
        break;
      case 37: type = next === 61 ? T.PERCENTEQUAL : T.PERCENT; break;
      case 126: type = T.TILDE; break;
      case 94: type = next === 61 ? T.CIRCUMFLEXEQUAL : T.CIRCUMFLEX; break;
      case 64: type = next === 61 ? T.ATEQUAL : T.AT; break;
      case 33: type = next === 61 ? T.NOTEQUAL : T.EXCLAMATION; break;
      default: break;
    }
  }
  const col = pos - lx.lineStart + lx.extra;
  const size = SIZES[type]!;
  emit(lx, type, pos, lx.line, col, pos + size, lx.line, col + size, 0);
  lx.pos = pos + size;
}

const OPENER: Readonly<Record<number, number>> = { 41: 40, 93: 91, 125: 123 };

function closeBracket(lx: Lexer, c: number): boolean {
  const mode = lx.modes.length > 0 ? lx.modes[lx.modes.length - 1]! : null;
  const shown = String.fromCharCode(c);
  const fail = (message: string): false => {
    lexError(lx, message, lx.pos + 1);
    return false;
  };
  const letter = mode?.template === true ? 't' : 'f';
  if (mode?.depth === 0 && c === 125) return fail(`${letter}-string: single '}' is not allowed`);
  const level = lx.parenChars.length;
  if (level === 0) {
    if (lx.extraTokens) return true;
    return fail(`unmatched '${shown}'`);
  }
  const opening = lx.parenChars.pop()!;
  const line = lx.parenLines.pop()!;
  lx.parenCols.pop();
  if (opening !== OPENER[c]) {
    if (mode !== null && opening === 123 && mode.depth - 1 === mode.exprStart) {
      return fail(`${letter}-string: unmatched '${shown}'`);
    }
    const where = line === lx.line ? '' : ` on line ${line}`;
    return fail(
      `closing parenthesis '${shown}' does not match opening parenthesis '${String.fromCharCode(opening)}'${where}`,
    );
  }
  if (mode !== null) {
    mode.depth--;
    if (mode.depth < 0) return fail(`${letter}-string: unmatched '${shown}'`);
    if (c === 125 && mode.depth === mode.exprStart) {
      mode.exprStart--;
      mode.inString = true;
      mode.inFormatSpec = false;
      mode.debug = false;
    }
  }
  return true;
}
