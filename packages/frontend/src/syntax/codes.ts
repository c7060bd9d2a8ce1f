/**
 * Stable codes of all that the parser reports, by CPython's message: in, the type, stage and message of an error or
 * warning; out, its code, and a hint where one helps. Messages are CPython's and change with its versions, codes do not.
 */
import { genericHint } from './hints.ts';

/** What a row is chosen by and a hint may look at. */
export interface Finding {
  readonly type: string;
  readonly severity: 'error' | 'warning';
  readonly stage: 'parse' | 'compile';
  readonly message: string;
  /** The line of the error up to its column, and from there on. */
  readonly before: string;
  readonly rest: string;
}

interface Row {
  readonly code: string;
  /** The first row whose pattern fits gives the code. */
  readonly message: RegExp;
  readonly type?: string;
  readonly hint?: string | ((f: Finding, match: RegExpExecArray) => string | null);
}

const PARSE: readonly Row[] = [
  { code: 'PYW1005', message: /too complex to parse|during ast construction$|^too many (?:nested|levels)|nested too deeply$/,
    hint: 'Split the expression or the block into parts with names of their own.' },
  { code: 'PYW1004', type: 'TabError', message: /./,
    hint: 'Indent with spaces only, or with tabs only; most editors can convert one into the other.' },
  { code: 'PYW1009', message: /^expected an indented block/,
    hint: 'Indent the statements that belong to it; `pass` stands for none.' },
  { code: 'PYW1003', message: /^unindent does not match/,
    hint: 'Give this line the indentation of an earlier line of the block that it belongs to.' },
  { code: 'PYW1003', type: 'IndentationError', message: /./,
    hint: f => (f.message === 'unexpected indent' ? 'The line is indented further than the one above, which opens no block.' : null) },
  { code: 'PYW1002', message: /codec can't decode byte(?:s| 0x[0-9a-f]{2}) in position .*(?:start byte|continuation byte|end of data)$/,
    hint: 'Save the file as UTF-8, or declare its encoding in the first line: # -*- coding: latin-1 -*-' },
  { code: 'PYW1002', message: /null bytes|^encoding problem|^unknown encoding/ },
  { code: 'PYW1006', message: /^'(.)' was never closed/,
    hint: (_, m) => `No ${CLOSING[m[1]!]} follows that belongs to it: all below was read as part of the bracket.` },
  { code: 'PYW1006', message: /^unmatched|^closing parenthesis/ },
  { code: 'PYW1017', message: /^[ft]-string|prefixes are incompatible$|^unterminated (?:triple-quoted )?[ft]-string|^cannot mix/,
    hint: f => (/single '}'/.test(f.message) ? 'A brace that is meant as text is doubled: }}' : null) },
  { code: 'PYW1007', message: /^unterminated/,
    hint: f =>
      f.message.includes('triple-quoted') ? 'The quotes opened here are not closed before the end of the file.'
        : "A string that goes over several lines has three quotes at both ends, or a backslash at each line's end." },
  { code: 'PYW1008', message: /^expected ':'/,
    hint: f => (/^\s*else\s+$/.test(f.before) ? 'Python writes `elif` for "else if".' : 'A colon ends the line that opens a block.') },
  { code: 'PYW1012', message: /^Missing parentheses in call to '(\w+)'/,
    hint: (_, m) => `In Python 3 ${m[1]} is a function.` },
  { code: 'PYW1013', message: /Perhaps you forgot a comma/ },
  { code: 'PYW1010', message: /Maybe you meant '=='|perhaps you meant "=="/,
    hint: f => (f.message.includes(':=') ? '`==` compares; `:=` assigns inside an expression.' : '`==` compares.') },
  { code: 'PYW1011', message: /^cannot (?:assign to|delete)|^illegal target|illegal expression for augmented|^only single target|^assignment to yield|^cannot use assignment expressions/,
    hint: f => (/literal|True|False|None|ellipsis/.test(f.message) ? 'Only a name, an attribute, an item or a list of these can stand to the left.' : null) },
  { code: 'PYW1014', message: /argument|parameter|^\/ m|bare \*|between \/ and \*|^expected default value|^Generator expression must/ },
  { code: 'PYW1015', message: /literals? are not permitted|^invalid (?:decimal|hexadecimal|octal|binary|imaginary|digit)|^Exceeds the limit/,
    hint: f =>
      f.message.startsWith('leading zeros') ? 'Octal numbers are written 0o17; a decimal number has no zeros in front.'
        : /^[0-9_.]*[A-Za-z_]/.test(f.rest) ? 'A name cannot begin with a digit.' : null },
  { code: 'PYW1016', message: /^invalid (?:character|non-printable)|^unexpected character after line continuation/,
    hint: f => characterHint(f) },
  { code: 'PYW1018', message: /^\(unicode error\) \\N escapes not supported/,
    hint: 'The table of names is not loaded: pass `unicodeName: lookupUnicodeName` of @pyw/frontend/unicode-names to the parser.' },
  { code: 'PYW1018', message: /^\(unicode error\)|^\(value error\)|^bytes can only contain/,
    hint: f =>
      f.message.includes('truncated') ? 'Write a backslash that is meant as text as \\\\, or put r before the quotes: r"C:\\Users".' : null },
  { code: 'PYW1019', message: /only supported in Python 3\.\d+ and greater/ },
  { code: 'PYW1022', message: /exception type|^expected 'except' or|both 'except' and/,
    hint: f => (/^multiple exception types/.test(f.message) ? "`except (A, B) as e:` names several types; Python 2's `except A, e:` is `except A as e:`." : null) },
  { code: 'PYW1020', message: /for-loop variables|comprehension/ },
  { code: 'PYW1021', message: /import|from \.\.\. import|^trailing comma not allowed/ },
  { code: 'PYW1023', message: /^expected 'else'|^expected expression|^'not' after an operator|^lambda/,
    hint: f => (f.message.startsWith("expected 'else'") ? 'A conditional expression has both values: a if test else b.' : null) },
  { code: 'PYW1024', message: /pattern|cannot use '_' as a target|complex literal/ },
  { code: 'PYW1025', message: /dictionary/ },
  { code: 'PYW1026', message: /star/i },
  { code: 'PYW1027', message: /^cannot use (?:bound|constraints)|^Type parameter list|type comment/ },
  { code: 'PYW1028', message: /^expected '/ },
  { code: 'PYW1029', message: /unexpected EOF/ },
  { code: 'PYW1001', message: /./, hint: f => genericHint(f.before, f.rest) },
];

const COMPILE: readonly Row[] = [
  { code: 'PYW1101', message: /outside (?:async )?function|inside async function|in async generator|outside of an asynchronous/,
    hint: f => (/'(?:await|async)|asynchronous/.test(f.message) ? 'Make the function around it `async def`.' : null) },
  { code: 'PYW1102', message: /^'(?:break|continue)'/ },
  { code: 'PYW1103', message: /global|nonlocal/ },
  { code: 'PYW1104', message: /^duplicate|repeated: \w+$/ },
  { code: 'PYW1105', message: /__debug__/ },
  { code: 'PYW1106', message: /__future__|^future feature|not a chance/ },
  { code: 'PYW1107', message: /star/ },
  { code: 'PYW1108', message: /assignment expression/ },
  { code: 'PYW1109', message: /pattern/ },
  { code: 'PYW1110', message: /cannot be used within|type parameter|^'yield' inside/ },
  { code: 'PYW1111', message: /too many statically nested|recursion/,
    hint: 'Move the inner blocks into functions of their own.' },
  { code: 'PYW1112', message: /^import \*/, hint: 'Import the names that the function uses.' },
  { code: 'PYW1113', message: /^default 'except:'/ },
];

const WARNINGS: readonly Row[] = [
  { code: 'PYW1202', message: /invalid (?:octal )?escape sequence/,
    hint: 'Double the backslash, or put r before the quotes.' },
  { code: 'PYW1203', message: /^invalid \w+ literal/, hint: 'Put a space between the number and the word.' },
  { code: 'PYW1201', message: /^"is(?: not)?" with/, hint: '`is` asks whether both are one object, not whether they are equal.' },
  { code: 'PYW1204', message: /^assertion is always true/, hint: 'A tuple with items counts as true: write assert test, message' },
  { code: 'PYW1205', message: /perhaps you missed a comma/ },
  { code: 'PYW1206', message: /in a 'finally' block/,
    hint: 'It discards an exception or a return value that is on its way.' },
];

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function characterHint(f: Finding): string | null {
  if (f.message.startsWith('unexpected')) return 'A backslash that continues a line must be the last character of it.';
  const char = /^invalid character '(.)'/u.exec(f.message)?.[1] ?? '';
  if ('“”„‟«»″'.includes(char)) return 'Write straight quotes: "';
  if ('‘’‚‛′`´'.includes(char)) return "Write straight quotes: '";
  if ('–—−‐‑'.includes(char)) return 'Write the minus sign of the keyboard: -';
  if (char === '×') return 'Multiplication is written *';
  if ('，、'.includes(char)) return 'Write a comma of the keyboard: ,';
  if (f.message.includes('U+00A0') || f.message.includes('U+200B')) return 'Replace it by an ordinary space, or delete it.';
  return null;
}

export function classify(f: Finding): { readonly code: string; readonly hint: string | null } {
  const rows = f.severity === 'warning' ? WARNINGS : f.stage === 'parse' ? PARSE : COMPILE;
  for (const row of rows) {
    if (row.type !== undefined && row.type !== f.type) continue;
    const match = row.message.exec(f.message);
    if (match === null) continue;
    const hint = typeof row.hint === 'function' ? row.hint(f, match) : (row.hint ?? null);
    return { code: row.code, hint };
  }
  return { code: 'PYW1001', hint: null };
}

/** Every code that can be given, in order. */
export const SYNTAX_CODES: readonly string[] = [
  ...new Set([...PARSE, ...COMPILE, ...WARNINGS].map(row => row.code)),
].sort();
