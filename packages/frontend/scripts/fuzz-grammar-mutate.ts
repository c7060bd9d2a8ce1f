/** Mutations of programs: in tokens, characters and lines, so that most results are wrong in one place. */
import type { Random } from './fuzz-grammar-generate.ts';

const TOKENS = [
  '(', ')', '[', ']', '{', '}', ',', ':', ';', '.', '...', '=', ':=', '==', '!=', '->', '+', '-', '*', '**', '/', '@', '~', '!', '$', '?',
  'if', 'else', 'elif', 'for', 'in', 'while', 'def', 'class', 'lambda', 'return', 'yield', 'from', 'import', 'as', 'with', 'try', 'except',
  'finally', 'not', 'is', 'and', 'or', 'async', 'await', 'match', 'case', '_', 'type', 'None', 'True', 'print', 'x', '1', '0777', '1x', '0b2',
  "'a'", '"', "'", '"""', "f'{", "f'{a}'", "b'é'", "'\\x'", '\n', '\n    ', '\n\t', '\\\n', '\\', ' ', '\t', '#', 'é', '€', '\u00a0', '<>', '|', '+=',
  'global', 'nonlocal', 'del', 'assert', 'raise', 'pass', 'break', '*a', '**a', 'a b', 'a=1', '\f', '\r', '{x!r:>{y}}', "'\\N{x}'", '1_', '1e', '0x',
];
const SPLIT = /"""|'''|[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|\d[\w.]*|\s+|[<>=!:*/+-]=?|[^\s]/g;

export function mutate(r: Random, source: string, other: string): string {
  let text = source;
  for (let n = 1 + (r.chance(0.3) ? r.below(3) : 0); n > 0; n--) text = once(r, text, other);
  return text;
}

function once(r: Random, text: string, other: string): string {
  const kind = r.below(14);
  if (kind < 9) {
    const words = text.match(SPLIT) ?? [];
    if (words.length === 0) return r.pick(TOKENS);
    const at = r.below(words.length);
    switch (kind) {
      case 0: case 1: words.splice(at, 1); break;
      case 2: case 3: words.splice(at, 0, ` ${r.pick(TOKENS)} `); break;
      case 4: words.splice(at, 0, r.pick(TOKENS)); break;
      case 5: words[at] = r.pick(TOKENS); break;
      case 6: words.splice(at, 0, words[at]!); break;
      case 7: {
        const to = r.below(words.length);
        [words[at], words[to]] = [words[to]!, words[at]!];
        break;
      }
      default: words.splice(at, 1 + r.below(4)); break;
    }
    return words.join('');
  }
  const lines = text.split('\n');
  const at = r.below(lines.length);
  switch (kind) {
    case 9: lines[at] = `${r.pick([' ', '    ', '\t'])}${lines[at]}`; break;
    case 10: lines[at] = lines[at]!.replace(/^[ \t]/, ''); break;
    case 11: lines.splice(at, 1); break;
    case 12: {
      const cut = r.below(text.length + 1);
      return text.slice(0, cut) + (r.chance(0.5) ? '' : text.slice(cut + 1));
    }
    default: {
      const from = r.below(other.length + 1);
      const cut = r.below(text.length + 1);
      return text.slice(0, cut) + other.slice(from, from + r.below(20)) + text.slice(cut);
    }
  }
  return lines.join('\n');
}
