/**
 * Numeric literals: in, a cursor on the first digit (or the dot); out, one NUMBER token or an error with CPython's
 * wording and column. Values are made by the parser (see constants.ts).
 */
import { emit, lexError, lexErrorRange, type Lexer } from './lexer.ts';
import { NUM_FLOAT, NUM_IMAGINARY, NUM_RADIX, NUM_UNDERSCORE, NUMBER } from './tokens.ts';

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isHex = (c: number): boolean => isDigit(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);

/** Scans from `lx.pos`; on return `lx.pos` is after the literal, or `lx.error` is set. */
export function scanNumber(lx: Lexer): void {
  const { text } = lx;
  const start = lx.pos;
  let c = text.charCodeAt(start);
  // The overwhelmingly common case: a few decimal digits and then something that ends the literal.
  if (c !== 48 && c !== 46) {
    let pos = start + 1;
    while (isDigit((c = text.charCodeAt(pos)))) pos++;
    if (c !== 46 && c !== 95 && !(c >= 65 && c <= 90) && !(c >= 97 && c <= 122)) {
      finish(lx, start, pos, 0);
      return;
    }
    decimalTail(lx, start, pos, 0);
    return;
  }
  if (c === 48) {
    const x = text.charCodeAt(start + 1) | 32;
    if (x === 120) {
      radix(lx, start, 'hexadecimal', isHex);
      return;
    }
    if (x === 111) {
      radix(lx, start, 'octal', (d) => d >= 48 && d <= 55);
      return;
    }
    if (x === 98) {
      radix(lx, start, 'binary', (d) => d === 48 || d === 49);
      return;
    }
    zero(lx, start);
    return;
  }
  fraction(lx, start, start, 0);
}

function radix(lx: Lexer, start: number, kind: string, valid: (c: number) => boolean): void {
  const { text } = lx;
  let pos = start + 2;
  let flags = NUM_RADIX;
  for (;;) {
    let c = text.charCodeAt(pos);
    if (c === 95) {
      flags |= NUM_UNDERSCORE;
      c = text.charCodeAt(++pos);
    }
    if (!valid(c)) {
      if (isDigit(c)) {
        lexError(lx, `invalid digit '${String.fromCharCode(c)}' in ${kind} literal`, pos + 1);
        return;
      }
      lexError(lx, `invalid ${kind} literal`, pos);
      return;
    }
    while (valid((c = text.charCodeAt(pos)))) pos++;
    if (c === 95) continue;
    if (isDigit(c)) {
      lexError(lx, `invalid digit '${String.fromCharCode(c)}' in ${kind} literal`, pos + 1);
      return;
    }
    break;
  }
  if (verifyEnd(lx, pos, kind)) finish(lx, start, pos, flags);
}

/** `0`, `00`, `0_0`, `0.5`, `007.5`, and the refused `007`. */
function zero(lx: Lexer, start: number): void {
  const { text } = lx;
  let pos = start + 1;
  let flags = 0;
  for (;;) {
    if (text.charCodeAt(pos) === 95) {
      flags |= NUM_UNDERSCORE;
      pos++;
      if (!isDigit(text.charCodeAt(pos))) {
        lexError(lx, 'invalid decimal literal', pos);
        return;
      }
    }
    if (text.charCodeAt(pos) !== 48) break;
    pos++;
  }
  const zerosEnd = pos;
  let nonzero = false;
  if (isDigit(text.charCodeAt(pos))) {
    nonzero = true;
    pos = digits(lx, pos);
    if (pos < 0) return;
  }
  const c = text.charCodeAt(pos);
  if (c === 46) {
    fraction(lx, start, pos, flags);
    return;
  }
  if (c === 101 || c === 69) {
    exponent(lx, start, pos, flags);
    return;
  }
  if (c === 106 || c === 74) {
    imaginary(lx, start, pos, flags);
    return;
  }
  if (nonzero) {
    lexErrorRange(
      lx,
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      // CPython counts bytes here.
      start - lx.lineStart + lx.extra + 1,
      zerosEnd - lx.lineStart + lx.extra + 1,
    );
    return;
  }
  if (verifyEnd(lx, pos, 'decimal')) finish(lx, start, pos, flags);
}

/** Digits with single underscores between; -1 after an error. */
function digits(lx: Lexer, from: number): number {
  const { text } = lx;
  let pos = from;
  for (;;) {
    while (isDigit(text.charCodeAt(pos))) pos++;
    if (text.charCodeAt(pos) !== 95) return pos;
    pos++;
    if (!isDigit(text.charCodeAt(pos))) {
      lexError(lx, 'invalid decimal literal', pos);
      return -1;
    }
  }
}

function decimalTail(lx: Lexer, start: number, from: number, flags: number): void {
  const pos = digits(lx, from);
  if (pos < 0) return;
  const c = lx.text.charCodeAt(pos);
  const f = flags | (c === 95 || pos !== from ? NUM_UNDERSCORE : 0);
  if (c === 46) {
    fraction(lx, start, pos, f);
    return;
  }
  if (c === 101 || c === 69) {
    exponent(lx, start, pos, f);
    return;
  }
  if (c === 106 || c === 74) {
    imaginary(lx, start, pos, f);
    return;
  }
  if (verifyEnd(lx, pos, 'decimal')) finish(lx, start, pos, f);
}

function fraction(lx: Lexer, start: number, dot: number, flags: number): void {
  let pos = dot + 1;
  if (isDigit(lx.text.charCodeAt(pos))) {
    pos = digits(lx, pos);
    if (pos < 0) return;
  }
  const c = lx.text.charCodeAt(pos);
  const f = flags | NUM_FLOAT | NUM_UNDERSCORE;
  if (c === 101 || c === 69) {
    exponent(lx, start, pos, f);
    return;
  }
  if (c === 106 || c === 74) {
    imaginary(lx, start, pos, f);
    return;
  }
  if (verifyEnd(lx, pos, 'decimal')) finish(lx, start, pos, f);
}

function exponent(lx: Lexer, start: number, e: number, flags: number): void {
  const { text } = lx;
  let pos = e + 1;
  let c = text.charCodeAt(pos);
  if (c === 43 || c === 45) {
    c = text.charCodeAt(++pos);
    if (!isDigit(c)) {
      lexError(lx, 'invalid decimal literal', pos);
      return;
    }
  } else if (!isDigit(c)) {
    // `1else`: the literal ends before the letter.
    if (verifyEnd(lx, e, 'decimal')) finish(lx, start, e, flags);
    return;
  }
  pos = digits(lx, pos);
  if (pos < 0) return;
  const f = flags | NUM_FLOAT | NUM_UNDERSCORE;
  c = text.charCodeAt(pos);
  if (c === 106 || c === 74) {
    imaginary(lx, start, pos, f);
    return;
  }
  if (verifyEnd(lx, pos, 'decimal')) finish(lx, start, pos, f);
}

function imaginary(lx: Lexer, start: number, j: number, flags: number): void {
  if (verifyEnd(lx, j + 1, 'imaginary')) finish(lx, start, j + 1, flags | NUM_IMAGINARY | NUM_UNDERSCORE);
}

/** A letter right after a number is an error, unless it begins a keyword that can follow (then a warning). */
function verifyEnd(lx: Lexer, pos: number, kind: string): boolean {
  const { text } = lx;
  const c = text.charCodeAt(pos);
  const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || isDigit(c);
  if (!letter) return true;
  const keyword = /^(?:i[fns]|(?:and|else|for|or|not)(?![\w\u0080-\uffff]))/.test(text.substring(pos, pos + 5));
  if (keyword) {
    lx.warnings.push({ message: `invalid ${kind} literal`, lineno: lx.line, start: lx.pos, end: pos });
    return true;
  }
  lexError(lx, `invalid ${kind} literal`, pos);
  return false;
}

function finish(lx: Lexer, start: number, end: number, flags: number): void {
  const col = start - lx.lineStart + lx.extra;
  emit(lx, NUMBER, start, lx.line, col, end, lx.line, col + end - start, flags);
  lx.pos = end;
}

