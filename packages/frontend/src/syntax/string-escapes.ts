/**
 * Escape sequences in string and bytes literals: in, a literal's body; out, its value, with the first invalid escape
 * (a warning) and the first broken one (an error in the words of Python's codecs).
 */
import type { StrValue } from './ast.ts';

export interface Decoded {
  readonly value: string;
  /** Code points, when the value holds a surrogate. */
  readonly codePoints: readonly number[] | null;
  /** `\x` as written, for "invalid escape sequence"; null if none. `index` is its offset in the body. */
  readonly invalid: { readonly text: string; readonly index: number } | null;
  readonly error: string | null;
}

/** Finds the character of a name; null is for no table. */
export type NameLookup = ((name: string) => string | null) | null;

/** CPython's words where it has no `unicodedata`. */
export const NO_NAMES = "(unicode error) \\N escapes not supported (can't load unicodedata module)";

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
};

const isHex = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);

/**
 * Python's decoder works on bytes in which each non-ASCII character takes ten (`\UXXXXXXXX`), and a backslash before
 * such a character or at the end takes six (`\u005c`).
 */
function codecPosition(body: string, index: number): number {
  let at = 0;
  let escaped = false;
  for (let i = 0; i < index; i++) {
    const c = body.charCodeAt(i);
    if (c < 0x80) at++;
    else if (c < 0xdc00 || c >= 0xe000) at += 10;
    if (c === 92 && !escaped) {
      const next = body.charCodeAt(i + 1);
      if (!(next < 0x80)) at += 5;
      escaped = true;
    } else escaped = false;
  }
  return at;
}

export function decodeString(body: string, unicodeName: NameLookup): Decoded {
  let out = '';
  let last = 0;
  let invalid: Decoded['invalid'] = null;
  let surrogate = false;
  const points: { readonly at: number; readonly code: number }[] = [];
  let i = body.indexOf('\\');
  const fail = (from: number, to: number, why: string): Decoded => ({
    value: '', codePoints: null, invalid,
    error:
      `(unicode error) 'unicodeescape' codec can't decode bytes in position ${codecPosition(body, from)}-` +
      `${codecPosition(body, to) - 1}: ${why}`,
  });
  while (i >= 0) {
    out += body.slice(last, i);
    const from = i;
    const c = body[i + 1];
    i += 2;
    if (c === undefined) {
      // Only before a brace in a formatted string: the backslash stands for itself.
      out += '\\';
      last = i;
      break;
    }
    const simple = SIMPLE[c];
    if (simple !== undefined) out += simple;
    else if (c === '\n') {
      // A continued line adds nothing.
    } else if (c >= '0' && c <= '7') {
      let code = c.charCodeAt(0) - 48;
      for (let n = 0; n < 2 && body[i]! >= '0' && body[i]! <= '7'; n++) code = code * 8 + body.charCodeAt(i++) - 48;
      if (code > 0o377) invalid ??= { text: body.slice(from + 1, i), index: from };
      out += String.fromCharCode(code);
    } else if (c === 'x' || c === 'u' || c === 'U') {
      const want = c === 'x' ? 2 : c === 'u' ? 4 : 8;
      let n = 0;
      while (n < want && isHex(body.charCodeAt(i + n))) n++;
      if (n < want) {
        const shape = c === 'x' ? '\\xXX' : c === 'u' ? '\\uXXXX' : '\\UXXXXXXXX';
        return fail(from, i + n, `truncated ${shape} escape`);
      }
      const code = Number.parseInt(body.slice(i, i + want), 16);
      i += want;
      if (code > 0x10ffff) return fail(from, i, 'illegal Unicode character');
      if (code >= 0xd800 && code < 0xe000) {
        surrogate = true;
        points.push({ at: out.length, code });
      }
      out += String.fromCodePoint(code);
    } else if (c === 'N') {
      const close = body[i] === '{' ? body.indexOf('}', i) : -1;
      if (close < 0 || close === i + 1) {
        const end = body[i] === '{' ? (close < 0 ? body.length : i + 1) : i;
        return fail(from, end, 'malformed \\N character escape');
      }
      const named = unicodeName === null ? null : unicodeName(body.slice(i + 1, close));
      i = close + 1;
      if (unicodeName === null) return { value: '', codePoints: null, invalid, error: NO_NAMES };
      if (named === null) return fail(from, i, 'unknown Unicode character name');
      out += named;
    } else {
      // CPython warns of ASCII characters only.
      if (c < '\x80') invalid ??= { text: c, index: from };
      out += `\\${c}`;
    }
    last = i;
    i = body.indexOf('\\', i);
  }
  out += body.slice(last);
  return { value: out, codePoints: surrogate ? withSurrogates(out, points) : null, invalid, error: null };
}

/** Code points of a value in which escapes wrote surrogates: those stay apart even when two adjoin. */
function withSurrogates(value: string, points: readonly { at: number; code: number }[]): number[] {
  const result: number[] = [];
  const escaped = new Map(points.map((point) => [point.at, point.code]));
  for (let i = 0; i < value.length; i++) {
    const own = escaped.get(i);
    if (own !== undefined) {
      result.push(own);
      continue;
    }
    const code = value.codePointAt(i)!;
    result.push(code);
    if (code > 0xffff) i++;
  }
  return result;
}

export function strValue(value: string, codePoints: readonly number[] | null): StrValue {
  return codePoints === null ? { kind: 'str', value } : { kind: 'str', value, codePoints };
}

/** Joins string values, keeping surrogates apart. */
export function joinStr(parts: readonly StrValue[]): StrValue {
  if (parts.length === 1) return parts[0]!;
  const value = parts.map((part) => part.value).join('');
  if (parts.every((part) => part.codePoints === undefined)) return { kind: 'str', value };
  return {
    kind: 'str', value,
    codePoints: parts.flatMap((part) => part.codePoints ?? Array.from(part.value, (c) => c.codePointAt(0)!)),
  };
}

export interface DecodedBytes {
  readonly value: Uint8Array;
  readonly invalid: Decoded['invalid'];
  readonly error: string | null;
}

/** The body is ASCII. */
export function decodeBytes(body: string, raw: boolean): DecodedBytes {
  const out = new Uint8Array(body.length);
  let n = 0;
  let invalid: Decoded['invalid'] = null;
  for (let i = 0; i < body.length; ) {
    const code = body.charCodeAt(i);
    if (raw || code !== 92) {
      out[n++] = code;
      i++;
      continue;
    }
    const from = i;
    const c = body[i + 1] ?? '';
    i += 2;
    const simple = SIMPLE[c];
    if (simple !== undefined) out[n++] = simple.charCodeAt(0);
    else if (c === '\n') {
      // A continued line adds nothing.
    } else if (c >= '0' && c <= '7') {
      let value = c.charCodeAt(0) - 48;
      for (let k = 0; k < 2 && body[i]! >= '0' && body[i]! <= '7'; k++) value = value * 8 + body.charCodeAt(i++) - 48;
      if (value > 0o377) invalid ??= { text: body.slice(from + 1, i), index: from };
      out[n++] = value & 0xff;
    } else if (c === 'x') {
      if (!isHex(body.charCodeAt(i)) || !isHex(body.charCodeAt(i + 1))) {
        return { value: out, invalid, error: `(value error) invalid \\x escape at position ${from}` };
      }
      out[n++] = Number.parseInt(body.slice(i, i + 2), 16);
      i += 2;
    } else {
      invalid ??= { text: c, index: from };
      out[n++] = 92;
      if (c !== '') out[n++] = c.charCodeAt(0);
    }
  }
  return { value: out.slice(0, n), invalid, error: null };
}
