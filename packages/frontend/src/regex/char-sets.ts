/**
 * Sets of characters below 256 as the library's matcher has them (`re/_chars.py` says the same for patterns that are
 * not constant): 8 words of bits.
 */
import { ITEM, type Item } from './parse.ts';

const lower = (c: number): number => {
  if (c < 128) return c >= 65 && c <= 90 ? c + 32 : c;
  return c >= 192 && c <= 222 && c !== 215 ? c + 32 : c;
};
const upper = (low: number): number => ((low >= 97 && low <= 122) || (low >= 224 && low <= 254 && low !== 247) ? low - 32 : low);
const isWord = (c: number, ascii: boolean): boolean => {
  if (c < 128) return (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122) || c === 95;
  if (ascii) return false;
  return c >= 192 ? c !== 215 && c !== 247 : [170, 178, 179, 181, 185, 186, 188, 189, 190].includes(c);
};
const isSpace = (c: number, ascii: boolean): boolean =>
  c === 32 || (c >= 9 && c <= 13) || (!ascii && ((c >= 28 && c <= 31) || c === 133 || c === 160));
function inItem(c: number, [kind, low, high]: Item, ascii: boolean): boolean {
  if (kind === ITEM.range) return c >= low && c <= high;
  if (kind <= ITEM.notDigit) return (c >= 48 && c <= 57) === (kind === ITEM.digit);
  if (kind <= ITEM.notSpace) return isSpace(c, ascii) === (kind === ITEM.space);
  return isWord(c, ascii) === (kind === ITEM.word);
}

/** Wide characters that equal one below 256 without regard to case. */
const WIDE_VARIANTS: ReadonlyMap<number, readonly number[]> = new Map([
  [223, [7838]], [255, [376]], [181, [924, 956]], [105, [304, 305]], [107, [8490]], [115, [383]], [229, [8491]],
]);

export function bitmap(items: readonly Item[], not: boolean, caseless: boolean, ascii: boolean): number[] {
  const words = [0, 0, 0, 0, 0, 0, 0, 0];
  const has = (c: number, only: boolean): boolean => items.some((i) => inItem(c, i, only));
  for (let c = 0; c < 256; c++) {
    let found = has(c, ascii);
    if (!found && caseless) {
      const low = ascii ? (c >= 65 && c <= 90 ? c + 32 : c) : lower(c);
      if (ascii) found = low >= 97 && low <= 122 && (has(low, true) || has(low - 32, true));
      else {
        const wide = WIDE_VARIANTS.get(c) ?? WIDE_VARIANTS.get(low) ?? [];
        found = has(low, false) || has(upper(low), false) || wide.some((w) => items.some((i) => i[0] === ITEM.range && w >= i[1] && w <= i[2]));
      }
    }
    if (found !== not) words[c >> 5]! |= 1 << (c & 31);
  }
  return words;
}
