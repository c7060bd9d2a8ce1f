/**
 * What CPython adds to the message about a keyword that is no parameter: the parameter that was probably meant. The
 * library's `pyw.builtins.keyword_suggestion` does the same for keywords that are only known when the program runs.
 */

/** Names longer than this (in UTF-8, without what they share at their ends) are not compared. */
const LONGEST = 40;
/** A character more, one less or another one. */
const MOVE = 2;
/** The same letter in another case. */
const CASE = 1;

/** `. Did you mean 'name'?`, or nothing where no name is near. */
export function keywordSuggestion(given: string, names: readonly string[]): string {
  const a = new TextEncoder().encode(given);
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (name === given) continue;
    const b = new TextEncoder().encode(name);
    const limit = Math.min(Math.floor(((a.length + b.length + 3) * MOVE) / 6), least - 1);
    const found = distance(a, b, limit);
    if (found > limit) continue;
    best = name;
    least = found;
  }
  return best && `. Did you mean '${best}'?`;
}

/** The cost of the changes that make one name of the other; anything over the limit when that is certain. */
function distance(first: Uint8Array, second: Uint8Array, limit: number): number {
  let start = 0;
  let [i, j] = [first.length, second.length];
  while (start < i && start < j && first[start] === second[start]) start++;
  while (i > start && j > start && first[i - 1] === second[j - 1]) {
    i--;
    j--;
  }
  const [a, b] = [first.subarray(start, i), second.subarray(start, j)];
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE;
  if (a.length > LONGEST || b.length > LONGEST) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, k) => k * MOVE);
  for (const [k, x] of a.entries()) {
    const next = [(k + 1) * MOVE];
    for (const [m, y] of b.entries()) next.push(Math.min(row[m]! + substitution(x, y), row[m + 1]! + MOVE, next[m]! + MOVE));
    row = next;
  }
  return row.at(-1)!;
}

const lower = (c: number): number => (c >= 65 && c <= 90 ? c + 32 : c);
const substitution = (x: number, y: number): number => (x === y ? 0 : lower(x) === lower(y) ? CASE : MOVE);
