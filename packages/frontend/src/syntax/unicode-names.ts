/**
 * `\N{NAME}` to its character, for Unicode 15.1. Kept apart from the parser, which takes it as an option, because the
 * table is large.
 *
 * The table: `WORDS` lists all words by frequency; a name is its words' numbers, each written with one to three
 * characters of `CHARS`; `RUNS` has a line for each run of neighbouring code points, `hex,name,name,...,`. A look-up
 * encodes the asked name and searches for it, so nothing is built beforehand.
 */
import { ALIASES, RANGES, RUNS, WORDS } from './generated/unicode-names.ts';

/** One of the tables as text, for the library's own look-ups. */
export const nameTable = (which: string): string => ({ words: WORDS, runs: RUNS, ranges: RANGES, aliases: ALIASES })[which]!;

const SINGLE = 22;
const DOUBLE = 54;

/** The character with this name or alias, or null. Names are matched without regard to case. */
export function lookupUnicodeName(name: string): string | null {
  const upper = name.toUpperCase();
  const code = hangul(upper) ?? ranged(upper) ?? aliased(upper) ?? listed(upper);
  return code === null ? null : String.fromCodePoint(code);
}

function characters(): string {
  let chars = '';
  for (let c = 33; c < 127; c++) {
    const s = String.fromCharCode(c);
    if (!`,'"\\$\`{}`.includes(s)) chars += s;
  }
  return chars;
}

function encodeWord(index: number, chars: string): string {
  const base = chars.length;
  if (index < SINGLE) return chars[index]!;
  let rest = index - SINGLE;
  if (rest < DOUBLE * base) return chars[SINGLE + Math.floor(rest / base)]! + chars[rest % base]!;
  rest -= DOUBLE * base;
  const square = base * base;
  const low = rest % square;
  return chars[SINGLE + DOUBLE + Math.floor(rest / square)]! + chars[Math.floor(low / base)]! + chars[low % base]!;
}

function listed(name: string): number | null {
  const chars = characters();
  let key = ',';
  for (const word of name.split(' ')) {
    const at = WORDS.indexOf(` ${word} `);
    if (at < 0 || word === '') return null;
    key += encodeWord(count(WORDS, ' ', 0, at), chars);
  }
  const found = RUNS.indexOf(`${key},`);
  if (found < 0) return null;
  const line = RUNS.lastIndexOf('\n', found) + 1;
  const first = Number.parseInt(RUNS.slice(line, RUNS.indexOf(',', line)), 16);
  return first + count(RUNS, ',', line, found);
}

function count(text: string, char: string, from: number, to: number): number {
  let n = 0;
  for (let at = text.indexOf(char, from); at >= 0 && at < to; at = text.indexOf(char, at + 1)) n++;
  return n;
}

function aliased(name: string): number | null {
  if (name.includes('|')) return null;
  const at = ALIASES.indexOf(`|${name}|`);
  if (at < 0) return null;
  const from = at + name.length + 2;
  return Number.parseInt(ALIASES.slice(from, ALIASES.indexOf('|', from)), 16);
}

/** `CJK UNIFIED IDEOGRAPH-4E00` and its like: the code point is in the name. */
function ranged(name: string): number | null {
  const dash = name.lastIndexOf('-') + 1;
  const hex = name.slice(dash);
  if (dash === 0 || !/^[0-9A-F]{4,5}$/.test(hex)) return null;
  const code = Number.parseInt(hex, 16);
  const prefix = name.slice(0, dash);
  const parts = RANGES.split('|');
  for (let i = 0; i + 2 < parts.length; i += 3) {
    if (parts[i] !== prefix) continue;
    if (code >= Number.parseInt(parts[i + 1]!, 16) && code <= Number.parseInt(parts[i + 2]!, 16)) return code;
  }
  return null;
}

const LEADS = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TAILS = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');

/** Hangul syllables are composed from three parts (Unicode 3.12). */
function hangul(name: string): number | null {
  if (!name.startsWith('HANGUL SYLLABLE ')) return null;
  const syllable = name.slice(16);
  const match = /^([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(syllable);
  if (match === null) return null;
  const lead = LEADS.indexOf(match[1]!);
  const vowel = VOWELS.indexOf(match[2]!);
  const tail = TAILS.indexOf(match[3]!);
  return lead < 0 || vowel < 0 || tail < 0 ? null : 0xac00 + (lead * 21 + vowel) * 28 + tail;
}
