/** Base64 VLQ numbers of source maps (Source Map version 3), written and read. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const encodeVlq = (value: number): string => {
  let v = value < 0 ? -value * 2 + 1 : value * 2;
  let out = '';
  do {
    const digit = v & 31;
    v = Math.floor(v / 32);
    out += DIGITS[v > 0 ? digit | 32 : digit];
  } while (v > 0);
  return out;
};

/** All numbers of one segment. Throws a SyntaxError on a character that is no digit. */
export const decodeVlq = (text: string): number[] => {
  const out: number[] = [];
  let value = 0;
  let scale = 1;
  for (const c of text) {
    const digit = DIGITS.indexOf(c);
    if (digit < 0) throw new SyntaxError(`bad digit ${JSON.stringify(c)} in a source map`);
    value += (digit & 31) * scale;
    scale *= 32;
    if (digit & 32) continue;
    out.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    value = 0;
    scale = 1;
  }
  return out;
};
