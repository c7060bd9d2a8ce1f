/**
 * String literals in the error pass. As in CPython the values are decoded when the grammar has read a literal, so that
 * a broken escape is an error wherever the grammar tries a string, and before what comes after it.
 */
import type { Action, Machine, Match, RuleSource } from './peg.ts';
import { raiseAt, raiseHere, raiseRange } from './peg-actions.ts';
import { decodeBytes, decodeString } from './string-escapes.ts';
import * as T from './tokens.ts';

const field = (m: Machine, index: number, offset: number): number => m.toks[index * T.STRIDE + offset]!;

/** `text[start, end)` of a literal or a part of one. */
function decode(m: Machine, start: number, end: number): void {
  const { error } = decodeString(m.text.substring(start, end), m.unicodeName);
  if (error !== null) raiseHere(m, error);
}

const plain: Action = (m, { a }) => {
  const index = a!.start;
  const aux = field(m, index, T.AUX);
  const quotes = (aux & T.STR_TRIPLE) !== 0 ? 3 : 1;
  const from = field(m, index, T.START) + (aux >> T.STR_PREFIX_SHIFT) + quotes;
  const to = field(m, index, T.END) - quotes;
  if ((aux & T.STR_BYTES) !== 0) {
    if ((aux & T.STR_NONASCII) !== 0) raiseAt(m, a!, 'bytes can only contain ASCII literal characters');
    const { error } = decodeBytes(m.text.substring(from, to), (aux & T.STR_RAW) !== 0);
    if (error !== null) raiseHere(m, error);
  } else if ((aux & (T.STR_ESCAPE | T.STR_RAW)) === T.STR_ESCAPE) decode(m, from, to);
  return { ...a!, kind: 'Constant' };
};

function middle(m: Machine, index: number): void {
  if ((field(m, index, T.AUX) & T.STR_ESCAPE) !== 0) decode(m, field(m, index, T.START), field(m, index, T.END));
}

const formatted: Action = (m, { a, b, c }) => {
  const raw = (field(m, a!.start, T.AUX) & T.STR_RAW) !== 0;
  for (const part of b!.parts) {
    const type = field(m, part.start, 0);
    if (!raw && (type === T.FSTRING_MIDDLE || type === T.TSTRING_MIDDLE)) middle(m, part.start);
  }
  return { kind: 'JoinedStr', start: a!.start, end: c!.end, parts: [] };
};

const specification: Action = (m, { a }) => {
  middle(m, a!.start);
  return a!;
};

const concatenated =
  (kind: string): Action =>
  (m, { a }) => {
    const literals = a!.parts;
    const isBytes = (part: Match): boolean => part.kind === 'Constant' && (field(m, part.start, T.AUX) & T.STR_BYTES) !== 0;
    const bytes = literals.filter(isBytes).length;
    if (bytes > 0 && bytes < literals.length) raiseHere(m, 'cannot mix bytes and nonbytes literals');
    return { kind, start: a!.start, end: a!.end, parts: literals };
  };

const mixed: Action = (m, { a, b }) =>
  raiseRange(m, a!.parts[a!.parts.length - 1]!, b!, 'cannot mix t-string literals with string or bytes literals');

export const STRING_RULES: readonly RuleSource[] = [
  { text: 'string memo: a=STRING', actions: [plain] },
  { text: 'fstring: a=FSTRING_START b=fstring_middle* c=FSTRING_END', actions: [formatted] },
  { text: 'fstring_format_spec: a=FSTRING_MIDDLE | fstring_replacement_field', actions: [specification, null] },
  { text: 'tstring memo: a=TSTRING_START b=fstring_middle* c=TSTRING_END', actions: [formatted] },
  {
    text: 'strings memo: invalid_mixed_strings | a=string+ !FSTRING_START | a=(fstring | string)+ | a=tstring+',
    actions: [null, concatenated('Constant'), concatenated('JoinedStr'), concatenated('JoinedStr')],
  },
  {
    text: 'invalid_mixed_strings: a=(fstring | string)+ b=tstring | a=tstring+ b=(fstring | string)',
    actions: [mixed, mixed],
  },
];
