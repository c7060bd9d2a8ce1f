/**
 * The cursor of the text parser: white space, comments, words, names, numbers, strings, and errors with a place.
 *
 * In: the text. Out: tokens on demand, as the grammar asks for them (names and types have their own spelling, see
 * `text-names.ts`). Invariant: after each method the cursor stands on the next token or at the end.
 */
import { scanName } from './text-names.ts';

/** The text is not a program; `line` and `column` count from 1. */
export class IrTextError extends Error {
  readonly line: number;
  readonly column: number;
  constructor(message: string, line: number, column: number) {
    super(`${line}:${column}: ${message}`);
    this.name = 'IrTextError';
    this.line = line;
    this.column = column;
  }
}

const WORD = /[A-Za-z_][A-Za-z0-9_.]*/y;
const INTEGER = /-?[0-9]+/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const SPACE = /(?:[ \t\r\n]+|\/\/[^\n]*)*/y;
const LINE = /[^\n]*/y;

export interface Scanner {
  readonly atEnd: () => boolean;
  /** Does the text go on with this? */
  readonly at: (token: string) => boolean;
  /** Consumes the token if it is there. Words must not go on with a letter, digit, `_` or `.`. */
  readonly eat: (token: string) => boolean;
  readonly expect: (token: string) => void;
  /** Consumes a match of a sticky regular expression; null if there is none. */
  readonly match: (pattern: RegExp) => RegExpExecArray | null;
  readonly word: (what: string) => string;
  /** A bare or quoted name or type. */
  readonly name: (what: string) => string;
  readonly integer: (what: string) => number;
  readonly string: () => string;
  /** The rest of the line. */
  readonly line: () => string;
  readonly mark: () => number;
  readonly fail: (message: string, mark?: number) => never;
}

const WORD_END = /[A-Za-z0-9_.]/;

export const createScanner = (text: string): Scanner => {
  let at = 0;
  const skip = (): void => {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
  };
  const fail = (message: string, mark = at): never => {
    const before = text.slice(0, mark);
    const line = before.split('\n').length;
    throw new IrTextError(message, line, mark - before.lastIndexOf('\n'));
  };
  const found = (): string => (at >= text.length ? 'the end' : JSON.stringify(text.slice(at).split(/\s/, 1)[0]));
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const result = pattern.exec(text);
    if (result !== null) {
      at = pattern.lastIndex;
      skip();
    }
    return result;
  };
  const startsWord = (token: string): boolean => {
    if (!text.startsWith(token, at)) return false;
    return !WORD_END.test(token.at(-1) as string) || !WORD_END.test(text[at + token.length] ?? ' ');
  };
  const eat = (token: string): boolean => {
    if (!startsWord(token)) return false;
    at += token.length;
    skip();
    return true;
  };
  const string = (): string => {
    const mark = at;
    const result = match(STRING);
    if (result === null) return fail(`expected a string, found ${found()}`);
    try {
      return JSON.parse(result[0]) as string;
    } catch {
      return fail('not a JSON string', mark);
    }
  };
  skip();
  return {
    atEnd: () => at >= text.length,
    at: startsWord,
    eat,
    expect(token) {
      if (!eat(token)) fail(`expected ${JSON.stringify(token)}, found ${found()}`);
    },
    match,
    word: what => match(WORD)?.[0] ?? fail(`expected ${what}, found ${found()}`),
    name(what) {
      if (text[at] === '"') return string();
      const end = scanName(text, at);
      if (end === at) return fail(`expected ${what}, found ${found()}`);
      const name = text.slice(at, end);
      at = end;
      skip();
      return name;
    },
    integer: what => Number(match(INTEGER)?.[0] ?? fail(`expected ${what}, found ${found()}`)),
    string,
    line() {
      const result = match(LINE);
      return result?.[0] ?? '';
    },
    mark: () => at,
    fail,
  };
};
