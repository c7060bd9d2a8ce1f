/**
 * String atoms: one or more adjacent literals, plain, bytes, formatted or template, become one node. Literal parts of
 * formatted strings are joined across tokens and literals as CPython joins them.
 */
import type { Constant, ConstantValue, Expression, FormattedValue, Interpolation, StrValue } from './ast.ts';
import { constant } from './nodes.ts';
import { parseAnnotatedRhs } from './parse-expression.ts';
import { accept, enter, expect, fail, failAtToken, Levels, next, type Parser } from './parser.ts';
import { decodeBytes, decodeString, joinStr, strValue, type Decoded } from './string-escapes.ts';
import * as T from './tokens.ts';

export function parseStrings(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  if (p.type === T.STRING) {
    next(p);
    // By far the most frequent: one plain literal.
    if (p.type !== T.STRING && p.type !== T.FSTRING_START && p.type !== T.TSTRING_START) {
      return plainString(p, start);
    }
    p.pos = start;
    p.type = T.STRING;
  }
  const parts: Expression[] = [];
  let formatted = false;
  let template = false;
  let bytes = 0;
  let count = 0;
  for (;;) {
    if (p.type === T.STRING) {
      const node = plainString(p, p.pos);
      if (node.value.kind === 'bytes') bytes++;
      parts.push(node);
      next(p);
    } else if (p.type === T.FSTRING_START) {
      formatted = true;
      parseFString(p, parts);
    } else if (p.type === T.TSTRING_START) {
      template = true;
      parseFString(p, parts);
    } else break;
    count++;
  }
  // The error pass says that templates do not mix with others.
  if (template && !onlyTemplates(p, start)) fail();
  if (bytes > 0 && bytes !== count) failAtToken(p, p.pos, 'cannot mix bytes and nonbytes literals');
  const end = p.pos - T.STRIDE;
  const lineno = toks[start + T.LINE]!;
  const col = toks[start + T.COL]!;
  const endLine = toks[end + T.END_LINE]!;
  const endCol = toks[end + T.END_COL]!;
  if (bytes > 0) {
    const values = parts.map((part) => ((part as Constant).value as { value: Uint8Array }).value);
    const value = new Uint8Array(values.reduce((sum, v) => sum + v.length, 0));
    let at = 0;
    for (const v of values) {
      value.set(v, at);
      at += v.length;
    }
    return constant(p, start, end, { kind: 'bytes', value }, null);
  }
  const values = foldConstants(parts, formatted || template);
  if (!formatted && !template) return values[0]!;
  return {
    kind: template ? 'TemplateStr' : 'JoinedStr', values, lineno, col_offset: col, end_lineno: endLine,
    end_col_offset: endCol,
  };
}

function onlyTemplates(p: Parser, start: number): boolean {
  let depth = 0;
  for (let at = start; at < p.pos; at += T.STRIDE) {
    const type = p.toks[at]!;
    if (type === T.TSTRING_START) depth++;
    else if (type === T.TSTRING_END) depth--;
    else if (depth === 0) return false;
  }
  return true;
}

/** Joins neighbouring constants; in formatted strings drops empty ones. */
function foldConstants(parts: readonly Expression[], formatted: boolean): Expression[] {
  const values: Expression[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind !== 'Constant') {
      values.push(part);
      continue;
    }
    let last: Constant = part;
    let j = i + 1;
    while (j < parts.length && parts[j]!.kind === 'Constant') last = parts[j++] as Constant;
    let folded: Constant = part;
    if (j > i + 1) {
      const run = parts.slice(i, j) as Constant[];
      folded = {
        kind: 'Constant', value: joinStr(run.map((c) => c.value as StrValue)), kind_: part.kind_, lineno: part.lineno,
        col_offset: part.col_offset, end_lineno: last.end_lineno, end_col_offset: last.end_col_offset,
      };
    }
    i = j - 1;
    if (formatted && (folded.value as StrValue).value === '') continue;
    values.push(folded);
  }
  return values;
}

/** The node of one STRING token. */
function plainString(p: Parser, at: number): Constant {
  const { toks, text } = p;
  const aux = toks[at + T.AUX]!;
  const quotes = (aux & T.STR_TRIPLE) !== 0 ? 3 : 1;
  const from = toks[at + T.START]! + (aux >> T.STR_PREFIX_SHIFT) + quotes;
  const body = text.substring(from, toks[at + T.END]! - quotes);
  const kind = (aux & T.STR_U) !== 0 && text.charCodeAt(toks[at + T.START]!) === 117 ? 'u' : null;
  let value: ConstantValue;
  if ((aux & T.STR_BYTES) !== 0) {
    if ((aux & T.STR_NONASCII) !== 0) failAtToken(p, at, 'bytes can only contain ASCII literal characters');
    const decoded = decodeBytes(body, (aux & T.STR_RAW) !== 0);
    if (decoded.error !== null) failAtToken(p, at, decoded.error);
    if (decoded.invalid !== null) warnEscape(p, at, from, decoded.invalid);
    value = { kind: 'bytes', value: decoded.value };
  } else if ((aux & (T.STR_ESCAPE | T.STR_RAW)) === T.STR_ESCAPE) {
    const decoded = decodeString(body, p.unicodeName);
    if (decoded.error !== null) failAtToken(p, at, decoded.error);
    if (decoded.invalid !== null) warnEscape(p, at, from, decoded.invalid);
    value = strValue(decoded.value, decoded.codePoints);
  } else value = { kind: 'str', value: body };
  return constant(p, at, at, value, kind);
}

/**
 * The warning stands on the literal's first line, which for the parts of a formatted string is that of the closing
 * quotes; from 3.14 on as many lines below it as there are before the escape.
 */
function warnEscape(p: Parser, at: number, from: number, invalid: NonNullable<Decoded['invalid']>, inSpec = false): void {
  const formatted = p.toks[at] !== T.STRING && !inSpec;
  let lineno = p.toks[(formatted ? closingQuotes(p, at) : at) + T.LINE]!;
  if (p.minor >= 14) {
    for (let i = p.toks[at + T.START]!; i < from + invalid.index; i++) if (p.text.charCodeAt(i) === 10) lineno++;
  }
  p.warnings.push({ message: escapeMessage(p.minor, invalid.text), type: 'SyntaxWarning', tok: at, lineno });
}

function escapeMessage(minor: number, text: string): string {
  const octal = text >= '0' && text <= '8' ? 'octal ' : '';
  if (minor <= 13) return `invalid ${octal}escape sequence '\\${text}'`;
  return (
    `"\\${text}" is an invalid ${octal}escape sequence. Such sequences will not work in the future. ` +
    `Did you mean "\\\\${text}"? A raw string is also an option.`
  );
}

/** The END token of the formatted string that holds the part at `from`; the part itself where there is none. */
function closingQuotes(p: Parser, from: number): number {
  let depth = 0;
  for (let at = from; ; at += T.STRIDE) {
    const type = p.toks[at]!;
    if (type === T.FSTRING_START || type === T.TSTRING_START) depth++;
    else if (type === T.FSTRING_END || type === T.TSTRING_END) {
      if (depth-- === 0) return at;
    } else if (type === T.ERROR || type === T.ENDMARKER) return from;
  }
}

/** START ... END; appends its parts. */
function parseFString(p: Parser, parts: Expression[]): void {
  const template = p.type === T.TSTRING_START;
  const middle = template ? T.TSTRING_MIDDLE : T.FSTRING_MIDDLE;
  const end = template ? T.TSTRING_END : T.FSTRING_END;
  const raw = (p.toks[p.pos + T.AUX]! & T.STR_RAW) !== 0;
  next(p);
  while (p.type !== end) {
    if (p.type === middle) {
      parts.push(middleConstant(p, p.pos, raw));
      next(p);
    } else parseField(p, parts, template);
  }
  next(p);
}

/** A literal part of a formatted string; in a format specification errors stand on the part itself. */
function middleConstant(p: Parser, at: number, raw: boolean, inSpec = false): Constant {
  const { toks, text } = p;
  const body = text.substring(toks[at + T.START]!, toks[at + T.END]!);
  if (raw || (toks[at + T.AUX]! & T.STR_ESCAPE) === 0) return constant(p, at, at, { kind: 'str', value: body }, null);
  const decoded = decodeString(body, p.unicodeName);
  if (decoded.error !== null) {
    if (inSpec) failAtToken(p, at, decoded.error);
    // CPython decodes literal parts when the whole string has been read: the error pass finds what comes first.
    fail();
  }
  if (decoded.invalid !== null) warnEscape(p, at, toks[at + T.START]!, decoded.invalid, inSpec);
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(body)) {
    // The tokenizer itself warns of a backslash before a brace.
    const message = escapeMessage(p.minor, text[toks[at + T.END]!]!);
    p.warnings.push({ message, type: 'SyntaxWarning', tok: at, lineno: toks[at + T.END_LINE]! });
  }
  return constant(p, at, at, strValue(decoded.value, decoded.codePoints), null);
}

/** `{expr = !r :spec}`; with `=` the expression's own text becomes a constant before it. */
function parseField(p: Parser, parts: Expression[], template: boolean): void {
  const { toks } = p;
  const start = p.pos;
  expect(p, T.LBRACE);
  enter(p, Levels.field);
  const value = parseAnnotatedRhs(p);
  const exprEnd = p.pos;
  const debug = accept(p, T.EQUAL);
  const afterExpr = p.pos;
  let conversion = -1;
  if (p.type === T.EXCLAMATION) {
    next(p);
    conversion = conversionCode(p);
  }
  let spec: Expression | null = null;
  if (p.type === T.COLON) spec = parseFormatSpec(p);
  expect(p, T.RBRACE);
  p.depth -= Levels.field;
  const end = p.pos - T.STRIDE;
  const lineno = toks[start + T.LINE]!;
  const col = toks[start + T.COL]!;
  const endLine = toks[end + T.END_LINE]!;
  const endCol = toks[end + T.END_COL]!;
  if (debug) {
    const textEnd = toks[afterExpr + T.START]!;
    parts.push({
      kind: 'Constant', value: { kind: 'str', value: fieldText(p, start, afterExpr, textEnd) }, kind_: null, lineno,
      col_offset: col + 1, end_lineno: toks[afterExpr + T.LINE]!, end_col_offset: toks[afterExpr + T.COL]!,
    });
    if (conversion < 0 && spec === null) conversion = 114;
  }
  const position = { lineno, col_offset: col, end_lineno: endLine, end_col_offset: endCol };
  if (template) {
    const stop = debug ? exprEnd : afterExpr;
    const str: StrValue = { kind: 'str', value: fieldText(p, start, stop, toks[stop + T.START]!).trimEnd() };
    const node: Interpolation = {
      kind: 'Interpolation', value, str, conversion, format_spec: spec, ...position,
    };
    parts.push(node);
    return;
  }
  const node: FormattedValue = { kind: 'FormattedValue', value, conversion, format_spec: spec, ...position };
  parts.push(node);
}

/** Source text from behind the brace at `start` to `end`, without comments. */
function fieldText(p: Parser, start: number, until: number, end: number): string {
  const { toks, text } = p;
  const from = toks[start + T.END]!;
  const whole = text.substring(from, end);
  if (!whole.includes('#')) return whole;
  // A `#` between tokens starts a comment; one inside a string does not.
  let out = '';
  let last = from;
  for (let at = start + T.STRIDE; at <= until; at += T.STRIDE) {
    const gapEnd = at === until ? end : toks[at + T.START]!;
    const gapStart = toks[at - T.STRIDE + T.END]!;
    out += text.substring(last, gapStart) + text.substring(gapStart, gapEnd).replace(/#[^\n]*/g, '');
    last = gapEnd;
  }
  return out;
}

function conversionCode(p: Parser): number {
  const { toks, text } = p;
  const at = p.pos;
  if (p.type !== T.NAME) fail();
  const start = toks[at + T.START]!;
  const name = text.substring(start, toks[at + T.END]!);
  if (start !== toks[at - T.STRIDE + T.END]!) fail();
  if (name !== 's' && name !== 'r' && name !== 'a') fail();
  next(p);
  return name.charCodeAt(0);
}

function parseFormatSpec(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  next(p);
  const items: Expression[] = [];
  // Replacement fields inside a template's format specification are formatted, not interpolated.
  for (;;) {
    if (p.type === T.FSTRING_MIDDLE || p.type === T.TSTRING_MIDDLE) {
      items.push(middleConstant(p, p.pos, false, true));
      next(p);
    } else if (p.type === T.LBRACE) parseField(p, items, false);
    else break;
  }
  const end = p.pos - T.STRIDE;
  return {
    kind: 'JoinedStr', values: foldConstants(items, true), lineno: toks[start + T.LINE]!,
    col_offset: toks[start + T.COL]!, end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** Text of the TYPE_COMMENT at the cursor. */
export function typeCommentText(p: Parser): string {
  return p.text.substring(p.toks[p.pos + T.START]!, p.toks[p.pos + T.END]!);
}
