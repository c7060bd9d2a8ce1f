/**
 * Hints for a plain "invalid syntax": in, the line up to the token at fault and the line from there on; out, what was
 * probably meant, for the commonest things of Python 2 and of other languages; null where nothing is known.
 */
import { KEYWORDS } from './tokens.ts';

interface Guess {
  readonly before?: RegExp;
  readonly rest?: RegExp;
  readonly hint: string | ((name: string) => string);
}

const GUESSES: readonly Guess[] = [
  { rest: /^<>/, hint: 'Python 3 writes != for "not equal".' },
  { rest: /^`/, hint: "Python 2's `x` is repr(x)." },
  { before: /^\s*raise\s+[\w.]+\s*$/, rest: /^,/, hint: "Python 2's `raise E, message` is raise E(message)." },
  { before: /\b[uU]$|\b[uU][rR]$|\b[rR][uU]$/, rest: /^['"]/, hint: 'The prefix ur is gone: strings are Unicode; r alone is enough.' },
  { before: /\d$/, rest: /^[lL]\b/, hint: 'Integers have no suffix: they are of any size.' },
  { rest: /^&&/, hint: 'Python writes `and`.' },
  { before: /&\s*$/, rest: /^&/, hint: 'Python writes `and`.' },
  { before: /\|\s*$/, rest: /^\|/, hint: 'Python writes `or`.' },
  { rest: /^!(?!=)/, hint: 'Python writes `not`.' },
  { before: /\+\+\s*$/, hint: 'Python has no ++: write x += 1.' },
  { before: /--\s*$/, hint: 'Python has no --: write x -= 1.' },
  { rest: /^\?/, hint: "Python's conditional expression is: a if test else b." },
  { rest: /^\$/, hint: 'Names have no $ in front.' },
  { before: /=\s*$/, rest: /^>/, hint: 'A function without a name is: lambda x: x + 1. Comparison is >=.' },
  { before: /^\s*else\s+$/, rest: /^if\b/, hint: 'Python writes `elif`.' },
  { before: /^\s*$/, rest: /^elif\b|^else\b/, hint: 'There is no `if`, loop or `try` above with this indentation that it belongs to.' },
  { before: /^\s*$/, rest: /^except\b|^finally\b/, hint: 'There is no `try` above with this indentation that it belongs to.' },
  { before: /^\s*(?:var|let|const)\s+$/, rest: /^\w/, hint: 'Variables need no declaration: x = 1.' },
  { before: /^\s*(?:function|func|fn|fun)\s+$/, rest: /^\w/, hint: 'Functions begin with `def`.' },
  { before: /^\s*switch\b.*$/, hint: 'Python has `match`, or a chain of `if` and `elif`.' },
  { before: /^\s*(?:int|float|str|bool|string|double|char|long)\s+$/, rest: /^\w+\s*(?:=|$)/, hint: 'Types follow the name: x: int = 1.' },
  { before: /^\s*(?:if|while|for|def|class|else|try|elif|with)\b.*$/, rest: /^\{\s*(?:#.*)?$/, hint: 'Blocks begin with a colon and are indented.' },
  { before: /^\s*(?:def|class)\s+$/, rest: /^\d/, hint: 'A name cannot begin with a digit.' },
  { before: /(?:^|[\s(,])(?:def|class|import|as|for|global|nonlocal|lambda)\s+$|\.\s*$/, rest: /^([A-Za-z]+)\b/, hint: name => `\`${name}\` is a keyword and cannot be a name.` },
  { before: /^\s*([a-z]+)\s*$/, rest: /^=(?!=)/, hint: name => `\`${name}\` is a keyword and cannot be a name.` },
  { before: /=\s*$/, rest: /^(?:#.*)?$/, hint: 'A value is missing behind the equals sign.' },
];

export function genericHint(before: string, rest: string): string | null {
  for (const guess of GUESSES) {
    const left = guess.before?.exec(before);
    const right = guess.rest?.exec(rest);
    if (left === null || right === null) continue;
    if (typeof guess.hint === 'string') return guess.hint;
    const name = right?.[1] ?? left?.[1] ?? '';
    if ((KEYWORDS as readonly string[]).includes(name)) return guess.hint(name);
  }
  return null;
}
