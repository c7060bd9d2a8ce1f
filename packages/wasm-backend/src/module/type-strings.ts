/** Taking IR function type strings `func<(A,B)->(R)>` apart; types nest and class names may hold any bracket pair. */
import type { ValueType } from '@pyw/ir';

export interface Signature {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
}

const OPEN = '(<[';
const CLOSE = ')>]';

/** Index of the bracket that closes the one at `start`; the `>` of an arrow is not a bracket. */
const closing = (text: string, start: number): number => {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i]!;
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c) && !(c === '>' && text[i - 1] === '-') && --depth === 0) return i;
  }
  return -1;
};

const splitTop = (text: string): ValueType[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c) && !(c === '>' && text[i - 1] === '-')) depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  if (text.length > 0) parts.push(text.slice(start));
  return parts as ValueType[];
};

/** Parameter and result types of `func<(A,B)->(R)>`. */
export const parseSignature = (type: string): Signature => {
  const open = 'func<'.length;
  const close = closing(type, open);
  return {
    params: splitTop(type.slice(open + 1, close)),
    // after ')->(' up to the final ')>'
    results: splitTop(type.slice(close + 4, -2)),
  };
};
