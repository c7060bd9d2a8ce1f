/** The value of a NUMBER token. */
import type { ConstantValue } from './ast.ts';
import { failAtToken, type Parser } from './parser.ts';
import * as T from './tokens.ts';

/** CPython's limit on digits in decimal conversion. */
const MAX_DIGITS = 4300;

export function numberValue(p: Parser, at: number): ConstantValue {
  const { toks } = p;
  const flags = toks[at + T.AUX]!;
  const raw = p.text.substring(toks[at + T.START]!, toks[at + T.END]!);
  if (flags === 0) {
    let value = p.ints.get(raw);
    if (value === undefined) {
      value = integer(p, at, raw);
      p.ints.set(raw, value);
    }
    return value;
  }
  const text = (flags & T.NUM_UNDERSCORE) !== 0 || raw.includes('_') ? raw.replaceAll('_', '') : raw;
  if ((flags & T.NUM_IMAGINARY) !== 0) return { kind: 'complex', imag: Number(text.slice(0, -1)) };
  if ((flags & T.NUM_FLOAT) !== 0) return { kind: 'float', value: Number(text) };
  if ((flags & T.NUM_RADIX) !== 0) return { kind: 'int', value: BigInt(text) };
  return integer(p, at, text);
}

function integer(p: Parser, at: number, text: string): ConstantValue {
  if (text.length < 16) return { kind: 'int', value: BigInt(Number(text)) };
  const digits = text.replace(/^0+/, '').length;
  if (digits > MAX_DIGITS) {
    failAtToken(
      p, at,
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${digits} digits; use ` +
        'sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to ' +
        'avoid decimal conversion limits.',
    );
  }
  return { kind: 'int', value: BigInt(text) };
}
