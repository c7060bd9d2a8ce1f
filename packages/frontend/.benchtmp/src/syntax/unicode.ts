/**
 * Unicode properties that Python's syntax needs, of the one Unicode version that CPython 3.13 ships (15.1); a
 * JavaScript engine's own tables drift from it. Normalisation is the engine's: it is stable for assigned characters.
 */
import { PRINTABLE, XID_CONTINUE, XID_START } from './generated/unicode-tables.ts';

const START_TABLE = decode(XID_START);
const CONTINUE_TABLE = decode(XID_CONTINUE);
const PRINTABLE_TABLE = decode(PRINTABLE);

function decode(packed: string): Int32Array {
  const parts = packed.split(',');
  const table = new Int32Array(parts.length);
  let at = 0x80;
  for (let i = 0; i < parts.length; i++) table[i] = at += Number.parseInt(parts[i]!, 36);
  return table;
}

/** A code point has the property when an odd number of switches lies at or before it. */
function has(table: Int32Array, code: number): boolean {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (table[mid]! <= code) low = mid + 1;
    else high = mid;
  }
  return (low & 1) === 1;
}

function asciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

export function isXidStart(code: number): boolean {
  return code < 0x80 ? asciiLetter(code) : has(START_TABLE, code);
}

export function isXidContinue(code: number): boolean {
  return code < 0x80 ? asciiLetter(code) || (code >= 48 && code <= 57) : has(CONTINUE_TABLE, code);
}

/** Python's `str.isprintable` for one code point. */
export function isPrintable(code: number): boolean {
  return code < 0x80 ? code >= 0x20 && code < 0x7f : has(PRINTABLE_TABLE, code);
}

/** Where the identifier that starts at `start` ends, at most `end`. */
export function identifierEnd(text: string, start: number, end: number): number {
  let pos = start;
  while (pos < end) {
    const code = text.codePointAt(pos)!;
    if (pos === start ? !isXidStart(code) : !isXidContinue(code)) break;
    pos += code > 0xffff ? 2 : 1;
  }
  return pos;
}
