/**
 * Source text: decoding (BOM, coding cookie), newline normalisation, and conversion between CPython's positions
 * (lines, UTF-8 byte columns) and UTF-16 ones.
 */
export interface SourceFile {
  readonly filename: string;
  /** Decoded text with `\n` newlines and without a BOM. A final newline is not added. */
  readonly text: string;
  /** UTF-16 offset in `text` at which each line begins; index 0 is line 1. */
  readonly lineStarts: readonly number[];
  /** No character beyond ASCII: all columns are alike. */
  readonly ascii: boolean;
}

export interface DecodeFailure {
  readonly message: string;
  /** CPython gives such errors line 0. */
  readonly lineno: number;
  /** Where the bytes stop being UTF-8: the text before, all text with replacement characters, and the reason. */
  readonly invalid: { readonly before: string; readonly text: string; readonly why: string; readonly bytes: number } | null;
}

export function createSource(filename: string, text: string): SourceFile {
  let starts: number[] | null = null;
  let ascii: boolean | null = null;
  return {
    filename,
    text,
    get lineStarts() {
      starts ??= findLines(text);
      return starts;
    },
    get ascii() {
      ascii ??= !/[\u0080-\uffff]/.test(text);
      return ascii;
    },
  };
}

function findLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function normalizeNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Text of a 1-based line, without its newline; empty beyond the end. */
export function lineText(source: SourceFile, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  const next = source.lineStarts[line];
  return source.text.slice(start, next === undefined ? undefined : next - 1);
}

/** UTF-16 column of a 0-based UTF-8 column; columns past the end stay past the end. */
export function utf16Column(source: SourceFile, line: number, byteColumn: number): number {
  if (source.ascii) {
    const start = source.lineStarts[line - 1];
    if (start === undefined) return 0;
    const next = source.lineStarts[line] ?? source.text.length + 1;
    return Math.min(byteColumn, next - 1 - start);
  }
  const text = lineText(source, line);
  let bytes = 0;
  let column = 0;
  while (bytes < byteColumn && column < text.length) {
    const c = text.charCodeAt(column);
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c >= 0xd800 && c < 0xe000 ? 2 : 3;
    column++;
  }
  return column;
}

/** UTF-16 offset in `text` of a position as nodes have it. */
export function offsetAt(source: SourceFile, line: number, byteColumn: number): number {
  const start = source.lineStarts[Math.min(line, source.lineStarts.length) - 1] ?? 0;
  return start + utf16Column(source, line, byteColumn);
}

/** UTF-16 column of a 0-based count of characters (code points). */
export function utf16ColumnOfChars(text: string, chars: number): number {
  let column = 0;
  for (let n = 0; n < chars && column < text.length; n++) column += text.codePointAt(column)! > 0xffff ? 2 : 1;
  return column;
}

/** Characters that begin within the first `bytes` UTF-8 bytes of `text`; past the end each byte counts as one. */
export function charsInBytes(text: string, bytes: number): number {
  let used = 0;
  let chars = 0;
  for (let i = 0; i < text.length && used < bytes; i++) {
    const c = text.codePointAt(i)!;
    used += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    chars++;
    if (c > 0xffff) i++;
  }
  return chars + Math.max(0, bytes - used);
}

export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c >= 0xd800 && c < 0xe000 ? 2 : 3;
  }
  return bytes;
}

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:[#\r\n]|$)/;

/** Decodes bytes as Python does: BOM, then a coding cookie in the first two lines, else UTF-8. */
export function decodeSource(bytes: Uint8Array): { text: string; encoding: string } | DecodeFailure {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const declared = findCookie(body);
  const encoding = normalEncoding(declared ?? 'utf-8');
  // Of the spellings of UTF-8, CPython knows only the one with a hyphen here.
  if (bom && (encoding !== 'utf-8' || declared?.toLowerCase() === 'utf8')) {
    return failure(`encoding problem: ${encoding === 'utf-8' ? declared : encoding} with BOM`);
  }
  const shown = tokenizeName(declared, bom);
  if (encoding === 'utf-8') return decodeUtf8(body, shown);
  if (encoding === 'iso-8859-1') return { text: latin1(body), encoding: shown };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(body), encoding: shown };
  } catch (error) {
    if (error instanceof RangeError) return failure(`unknown encoding: ${declared}`);
    return failure(`encoding problem: ${declared}`);
  }
}

function failure(message: string): DecodeFailure {
  return { message, lineno: 0, invalid: null };
}

function findCookie(body: Uint8Array): string | null {
  let from = 0;
  for (let line = 0; line < 2; line++) {
    let end = from;
    while (end < body.length && body[end] !== 10 && body[end] !== 13) end++;
    // A cookie is ASCII and near the start: a prefix of the line is enough.
    const text = latin1(body.subarray(from, Math.min(end, from + 1000)));
    const match = COOKIE.exec(text);
    if (match !== null) return match[1]!;
    if (!BLANK.test(text)) return null;
    from = end + (body[end] === 13 && body[end + 1] === 10 ? 2 : 1);
  }
  return null;
}

/** Spellings that CPython's tokenizer takes for UTF-8 and Latin-1; any other goes to the decoder as written. */
function normalEncoding(name: string): string {
  const lower = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (lower === 'utf-8' || lower.startsWith('utf-8-') || lower === 'utf8') return 'utf-8';
  if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:$|-)/.test(lower)) return 'iso-8859-1';
  if (lower === 'latin1' || lower === 'iso8859-1' || lower === 'l1') return 'iso-8859-1';
  return name.toLowerCase().replaceAll('_', '-');
}

/** The name of the encoding in the ENCODING token. */
function tokenizeName(declared: string | null, bom: boolean): string {
  if (bom) return 'utf-8-sig';
  if (declared === null) return 'utf-8';
  const lower = declared.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (lower === 'utf-8' || lower.startsWith('utf-8-')) return 'utf-8';
  return /^(?:latin-1|iso-8859-1|iso-latin-1)(?:$|-)/.test(lower) ? 'iso-8859-1' : declared;
}

function latin1(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return out;
}

function decodeUtf8(bytes: Uint8Array, encoding: string): { text: string; encoding: string } | DecodeFailure {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return utf8Failure(bytes);
  }
}

export function utf8Message(hex: string, from: number, to: number, why: string): string {
  return to > from
    ? `(unicode error) 'utf-8' codec can't decode bytes in position ${from}-${to}: ${why}`
    : `(unicode error) 'utf-8' codec can't decode byte 0x${hex} in position ${from}: ${why}`;
}

/** Where and why the bytes are not UTF-8, in the words of Python's codec. */
function utf8Failure(bytes: Uint8Array): DecodeFailure {
  let i = 0;
  for (;;) {
    const b = bytes[i]!;
    if (b < 0x80) {
      i++;
      continue;
    }
    const size = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
    const hex = b.toString(16).padStart(2, '0');
    const at = (why: string, to = i): DecodeFailure => ({
      ...failure(utf8Message(hex, i, to, why)),
      invalid: {
        before: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, i)),
        text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
        why: `${hex} ${why}`, bytes: to - i,
      },
    });
    if (size === 0) return at('invalid start byte');
    for (let k = 1; k < size; k++) {
      const c = bytes[i + k];
      if (c === undefined) return at('unexpected end of data', i + k - 1);
      const low = k === 1 ? (b === 0xe0 ? 0xa0 : b === 0xf0 ? 0x90 : 0x80) : 0x80;
      const high = k === 1 ? (b === 0xed ? 0xa0 : b === 0xf4 ? 0x90 : 0xc0) : 0xc0;
      if (c < low || c >= high) return at('invalid continuation byte', i + k - 1);
    }
    i += size;
  }
}
