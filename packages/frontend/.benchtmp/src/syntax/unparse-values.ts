/** Literals as Python source. */
import type { ConstantValue, StrValue } from './ast.ts';

export function constantSource(value: ConstantValue, kind: string | null): string {
  switch (value.kind) {
    case 'none': return 'None';
    case 'ellipsis': return '...';
    case 'bool': return value.value ? 'True' : 'False';
    // Hexadecimal beyond the length that decimal conversion allows.
    case 'int': return value.value > 10n ** 400n ? `0x${value.value.toString(16)}` : value.value.toString();
    case 'float': return floatSource(value.value);
    case 'complex': return `${floatSource(value.imag)}j`;
    case 'bytes': return bytesSource(value.value);
    case 'str': return (kind ?? '') + strSource(value);
  }
}

/** Infinity is written as a number too large. */
function floatSource(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '1e309';
  const text = String(value);
  if (/^\d+$/.test(text)) return `${text}.0`;
  return text;
}

function bytesSource(bytes: Uint8Array): string {
  let out = "b'";
  for (const b of bytes) {
    if (b === 39 || b === 92) out += `\\${String.fromCharCode(b)}`;
    else if (b >= 32 && b < 127) out += String.fromCharCode(b);
    else out += `\\x${b.toString(16).padStart(2, '0')}`;
  }
  return `${out}'`;
}

export function strSource(value: StrValue): string {
  const points = value.codePoints ?? null;
  if (points !== null) return `'${points.map((code) => escapeCode(code, "'")).join('')}'`;
  const quote = value.value.includes("'") && !value.value.includes('"') ? '"' : "'";
  return `${quote}${escapeText(value.value, quote)}${quote}`;
}

/** Text between quotes of a plain string. */
export function escapeText(text: string, quote: string): string {
  if (/^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/.test(text) && !text.includes(quote)) return text;
  let out = '';
  for (const char of text) out += escapeCode(char.codePointAt(0)!, quote);
  return out;
}

function escapeCode(code: number, quote: string): string {
  const char = String.fromCodePoint(code);
  if (char === '\\' || char === quote) return `\\${char}`;
  if (code === 10) return '\\n';
  if (code === 13) return '\\r';
  if (code === 9) return '\\t';
  if (code < 32 || (code >= 127 && code < 160)) return `\\x${code.toString(16).padStart(2, '0')}`;
  if ((code >= 0xd800 && code < 0xe000) || code === 0x2028 || code === 0x2029 || code === 0xfeff) {
    return `\\u${code.toString(16).padStart(4, '0')}`;
  }
  return char;
}
