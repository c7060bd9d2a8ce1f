/** A tokenizer by hand: characters compared one by one. */
const SOURCE = `
def area(width, height):
    total = width * height + 3.25
    if total >= 100 and width != height:
        return total / 2  # halved
    return "small: " + str(total)
`;

class Token {
  constructor(kind, text, line) {
    this.kind = kind;
    this.text = text;
    this.line = line;
  }
}

const isLetter = c => ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c === '_';
const isDigit = c => '0' <= c && c <= '9';

function tokenize(source) {
  const tokens = [];
  let i = 0;
  let line = 1;
  const end = source.length;
  while (i < end) {
    const c = source[i];
    const start = i;
    if (c === '\n') {
      line++;
      i++;
    } else if (c === ' ') {
      i++;
    } else if (c === '#') {
      while (i < end && source[i] !== '\n') i++;
    } else if (isLetter(c)) {
      while (i < end && (isLetter(source[i]) || isDigit(source[i]))) i++;
      tokens.push(new Token('name', source.slice(start, i), line));
    } else if (isDigit(c)) {
      while (i < end && (isDigit(source[i]) || source[i] === '.')) i++;
      tokens.push(new Token('number', source.slice(start, i), line));
    } else if (c === '"') {
      i++;
      while (source[i] !== '"') i++;
      i++;
      tokens.push(new Token('string', source.slice(start, i), line));
    } else {
      const size = ['>=', '!='].includes(source.slice(i, i + 2)) ? 2 : 1;
      tokens.push(new Token('op', source.slice(i, i + size), line));
      i += size;
    }
  }
  return tokens;
}

export function solve(n) {
  let total = 0;
  for (let i = 0; i < n; i++) {
    for (const t of tokenize(SOURCE)) {
      total += t.line * t.text.length;
      if (t.kind === 'name') total++;
    }
  }
  return total;
}
