/**
 * Random Python programs from the grammar. In: a source of random numbers. Out: text that is mostly valid; what only
 * later passes refuse (`return` outside a function, odd targets) is made on purpose now and then.
 */
export interface Random {
  /** A whole number from 0 to `n - 1`. */
  readonly below: (n: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** A small generator with 32 bits of state, so that a seed says everything about a run. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: n => Math.floor(next() * n),
    chance: probability => next() < probability,
    pick: items => items[Math.floor(next() * items.length)]!,
  };
}

export interface Generator {
  readonly r: Random;
  /** Newest minor version whose syntax is used. */
  readonly minor: number;
  depth: number;
}

const NAMES = ['a', 'b', 'c', 'x', 'y', 'self', 'print', 'match', 'case', 'type', '_', 'é', 'ﬁ', 'x1', '__x', '__debug__', 'async_', 'exec', 'f', 'rb'];
const NUMBERS = ['0', '1', '42', '1_000', '0xff', '0b1', '0o17', '1.5', '.5', '1e3', '2j', '1.', '0_0', '1E-5', '00', '3.J', '0XA_b', '9' + '0'.repeat(25)];
const STRINGS = ["'a'", '"b"', "'''c\nd'''", "r'\\d'", "b'x'", "rb'\\x'", "'\\n'", "'\\x41'", "u'v'", "'é'", "'😀'", "'\\d'", "'\\u00e9'", "'\\N{DIGIT ONE}'", 'b"\\777"', "'\\ud800'", "''", 'B"""q"""', "'a' 'b'", "'\\\n'"];
const BINARY = ['+', '-', '*', '/', '//', '%', '@', '**', '<<', '>>', '&', '|', '^'];
const COMPARE = ['<', '>', '==', '!=', '<=', '>=', 'is', 'is not', 'in', 'not in'];
const AUGMENTED = ['+=', '-=', '*=', '/=', '//=', '%=', '@=', '**=', '<<=', '>>=', '&=', '|=', '^='];

const times = (g: Generator, max: number, make: () => string, separator = ', '): string =>
  Array.from({ length: 1 + g.r.below(max) }, make).join(separator);

const maybe = (g: Generator, probability: number, make: () => string): string => (g.r.chance(probability) ? make() : '');

export const name = (g: Generator): string => g.r.pick(NAMES);

function deeper<T>(g: Generator, make: () => T): T {
  g.depth++;
  const made = make();
  g.depth--;
  return made;
}

export function expression(g: Generator): string {
  if (g.depth > 5 || g.r.chance(0.25)) return atom(g);
  return deeper(g, () => {
    const e = (): string => expression(g);
    switch (g.r.below(26)) {
      case 0: case 1: return `${e()} ${g.r.pick(BINARY)} ${e()}`;
      case 2: return `${g.r.pick(['-', '+', '~', 'not ', '- -'])}${e()}`;
      case 3: return `${e()} ${g.r.pick(['and', 'or'])} ${e()}`;
      case 4: return `${e()} ${g.r.pick(COMPARE)} ${e()}${maybe(g, 0.3, () => ` ${g.r.pick(COMPARE)} ${e()}`)}`;
      case 5: return `${e()} if ${e()} else ${e()}`;
      case 6: return `lambda${maybe(g, 0.7, () => ` ${parameters(g, false)}`)}: ${e()}`;
      case 7: return `(${e()})`;
      case 8: return `(${times(g, 3, () => element(g))},)`;
      case 9: return `[${maybe(g, 0.8, () => times(g, 3, () => element(g)))}${maybe(g, 0.1, () => ',')}]`;
      case 10: return `{${times(g, 3, () => element(g))}}`;
      case 11: return `{${maybe(g, 0.9, () => times(g, 3, () => (g.r.chance(0.2) ? `**${e()}` : `${e()}: ${e()}`)))}}`;
      case 12: return `${g.r.pick(['[', '{', '('])}`.replace(/./, open => `${open}${named(g)}${clauses(g)}${{ '[': ']', '{': '}', '(': ')' }[open]}`);
      case 13: return `{${e()}: ${e()}${clauses(g)}}`;
      case 14: case 15: return `${atom(g)}(${maybe(g, 0.85, () => args(g))})`;
      case 16: return `${atom(g)}.${name(g)}`;
      case 17: return `${atom(g)}[${slices(g)}]`;
      case 18: return `(${name(g)} := ${e()})`;
      case 19: return `await ${atom(g)}`;
      case 20: return `(yield${maybe(g, 0.6, () => ` ${g.r.chance(0.3) ? 'from ' : ''}${e()}`)})`;
      case 21: case 22: return formatted(g);
      case 23: return `${atom(g)}(${named(g)}${clauses(g)})`;
      case 24: return `(\n  ${e()}${maybe(g, 0.3, () => ' # note')}\n)`;
      default: return `${formatted(g)} ${g.r.pick(STRINGS)}`;
    }
  });
}

function atom(g: Generator): string {
  switch (g.r.below(12)) {
    case 0: case 1: case 2: case 3: case 4: return name(g);
    case 5: case 6: return g.r.pick(NUMBERS);
    case 7: case 8: return g.r.pick(STRINGS);
    case 9: return g.r.pick(['None', 'True', 'False', '...', '()', '[]', '{}']);
    case 10: return `${name(g)}.${name(g)}`;
    default: return `(${g.depth > 6 ? name(g) : deeper(g, () => expression(g))})`;
  }
}

const named = (g: Generator): string => (g.r.chance(0.1) ? `${name(g)} := ${expression(g)}` : expression(g));
const element = (g: Generator): string => (g.r.chance(0.15) ? `*${atom(g)}` : named(g));

function clauses(g: Generator): string {
  return times(
    g, 2,
    () => ` ${maybe(g, 0.1, () => 'async ')}for ${target(g)} in ${expression(g)}${maybe(g, 0.3, () => ` if ${expression(g)}`)}`, '',
  );
}

function args(g: Generator): string {
  return times(g, 4, () => {
    switch (g.r.below(8)) {
      case 0: return `*${expression(g)}`;
      case 1: return `**${expression(g)}`;
      case 2: case 3: return `${name(g)}=${expression(g)}`;
      default: return named(g);
    }
  });
}

function slices(g: Generator): string {
  const part = (): string => maybe(g, 0.6, () => expression(g));
  return times(g, 2, () => {
    if (g.r.chance(0.5)) return `${part()}:${part()}${maybe(g, 0.3, () => `:${part()}`)}`;
    return g.r.chance(0.1) ? `*${atom(g)}` : named(g);
  });
}

function target(g: Generator): string {
  switch (g.r.below(10)) {
    case 0: return `${name(g)}, ${name(g)}`;
    case 1: return `(${name(g)}, *${name(g)})`;
    case 2: return `[${name(g)}, ${name(g)}]`;
    case 3: return `${name(g)}.${name(g)}`;
    case 4: return `${name(g)}[${slices(g)}]`;
    case 5: return g.r.chance(0.2) ? atom(g) : `*${name(g)},`;
    default: return name(g);
  }
}

/** Formatted strings: nesting, conversions, specifications, debug fields, all quotes. */
function formatted(g: Generator): string {
  const letter = g.minor >= 14 && g.r.chance(0.4) ? 't' : 'f';
  const prefix = g.r.pick([letter, letter, letter.toUpperCase(), `r${letter}`, `${letter}R`]);
  const quote = g.r.pick(["'", '"', '"""', "'''"]);
  const parts = times(g, 3, () => (g.r.chance(0.5) ? field(g, 0) : g.r.pick(['a', '{{', '}}', 'é', '\\n', '\\x41', '\\N{DIGIT ONE}', ' ', ':', '!', '\\d', '#', '\\{x}', quote.length === 3 ? '\n' : '-'])), '');
  return `${prefix}${quote}${parts}${quote}`;
}

function field(g: Generator, level: number): string {
  const value = g.depth > 4 ? name(g) : deeper(g, () => (g.r.chance(0.2) ? `${atom(g)}, ${atom(g)}` : expression(g)));
  const debug = maybe(g, 0.15, () => g.r.pick(['=', ' =', '= ', ' = ']));
  const conversion = maybe(g, 0.2, () => g.r.pick(['!r', '!s', '!a', '!x', ' !r']));
  const spec = maybe(g, 0.3, () => `:${maybe(g, 0.7, () => g.r.pick(['>10', '.2f', '%H:%M', '{{', 'é', '!r', '\\n']))}${level < 2 ? maybe(g, 0.4, () => field(g, level + 1)) : ''}`);
  return `{${maybe(g, 0.1, () => ' ')}${value}${debug}${conversion}${spec}}`;
}

function parameters(g: Generator, typed: boolean): string {
  const one = (star = ''): string =>
    `${star}${name(g)}${g.r.below(1000)}${typed ? maybe(g, 0.3, () => `: ${expression(g)}`) : ''}`;
  const parts: string[] = [];
  let defaults = false;
  const plain = (): string => {
    defaults = g.r.chance(defaults ? 0.97 : 0.25);
    return `${one()}${defaults ? `=${expression(g)}` : ''}`;
  };
  for (let n = g.r.below(3); n > 0; n--) parts.push(plain());
  if (parts.length > 0 && g.r.chance(0.2)) parts.push('/');
  for (let n = g.r.below(2); n > 0; n--) parts.push(plain());
  if (g.r.chance(0.3)) parts.push(g.r.chance(0.4) ? '*' : one('*'));
  if (parts.at(-1)?.startsWith('*') === true) parts.push(`${one()}${maybe(g, 0.5, () => `=${expression(g)}`)}`);
  if (g.r.chance(0.2)) parts.push(one('**'));
  return parts.join(', ');
}

function typeParameters(g: Generator): string {
  if (!g.r.chance(0.2)) return '';
  return `[${times(g, 3, () => `${g.r.pick(['', '', '', '*', '**'])}${name(g)}${g.r.below(1000)}${maybe(g, 0.3, () => `: ${expression(g)}`)}${maybe(g, 0.2, () => ` = ${expression(g)}`)}`)}]`;
}

function simple(g: Generator): string {
  const e = (): string => expression(g);
  switch (g.r.below(26)) {
    case 0: case 1: case 2: case 3: return `${target(g)} = ${maybe(g, 0.15, () => `${target(g)} = `)}${g.r.chance(0.1) ? `yield ${e()}` : e()}`;
    case 4: return `${target(g)} ${g.r.pick(AUGMENTED)} ${e()}`;
    case 5: return `${target(g)}: ${e()}${maybe(g, 0.5, () => ` = ${e()}`)}`;
    case 6: return `return${maybe(g, 0.7, () => ` ${maybe(g, 0.1, () => `*${name(g)}, `)}${e()}`)}`;
    case 7: return `raise${maybe(g, 0.8, () => ` ${e()}${maybe(g, 0.3, () => ` from ${e()}`)}`)}`;
    case 8: return `assert ${e()}${maybe(g, 0.4, () => `, ${e()}`)}`;
    case 9: return `del ${times(g, 3, () => target(g))}`;
    case 10: return g.r.pick(['pass', 'break', 'continue']);
    case 11: return `${g.r.pick(['global', 'nonlocal'])} ${times(g, 2, () => name(g))}`;
    case 12: return `import ${times(g, 2, () => `${name(g)}${maybe(g, 0.3, () => `.${name(g)}`)}${maybe(g, 0.3, () => ` as ${name(g)}`)}`)}`;
    case 13: return `from ${g.r.pick(['', '.', '...', '....'])}${name(g)} import ${g.r.pick(['*', `(${name(g)}, ${name(g)} as ${name(g)},)`, name(g)])}`;
    case 14: return `type ${name(g)}${typeParameters(g)} = ${e()}`;
    case 15: return `from __future__ import ${g.r.pick(['annotations', 'division', 'nothing', 'barry_as_FLUFL'])}`;
    case 16: return `yield ${e()}`;
    case 17: return `await ${atom(g)}`;
    default: return `${e()}${maybe(g, 0.1, () => ', ')}`;
  }
}

function pattern(g: Generator): string {
  const p = (): string => pattern(g);
  if (g.depth > 6) return g.r.pick(['_', '1', 'None', name(g)]);
  return deeper(g, () => {
    switch (g.r.below(13)) {
      case 0: return g.r.pick(['1', '-1', '1.5', '-2+3j', "'a'", "b'x' b'y'", 'None', 'True']);
      case 1: return name(g);
      case 2: return `${name(g)}.${name(g)}`;
      case 3: return `[${maybe(g, 0.8, () => times(g, 3, () => (g.r.chance(0.2) ? `*${name(g)}` : p())))}]`;
      case 4: return `(${p()}, ${p()})`;
      case 5: return `{${maybe(g, 0.9, () => times(g, 2, () => `${g.r.pick(['1', "'k'", 'a.b', '-1'])}: ${p()}`))}${maybe(g, 0.2, () => `, **${name(g)}`)}}`;
      case 6: return `${name(g)}(${maybe(g, 0.7, () => times(g, 2, p))}${maybe(g, 0.3, () => `, ${name(g)}=${p()}`)})`;
      case 7: return `${p()} | ${p()}`;
      case 8: return `(${p()} as ${name(g)})`;
      case 9: return `(${p()})`;
      case 10: return `${p()}, *${name(g)}`;
      case 11: return '_';
      default: return `${p()} as ${name(g)}`;
    }
  });
}

function block(g: Generator, indent: string): string {
  if (g.r.chance(0.15)) return ` ${times(g, 2, () => simple(g), '; ')}\n`;
  const inner = `${indent}${g.r.pick(['    ', '  ', '\t', ' '])}`;
  const comment = maybe(g, 0.1, () => ` # ${g.r.pick(['é', 'type: int', 'note'])}`);
  return `${comment}\n${deeper(g, () => times(g, 3, () => statement(g, inner), ''))}`;
}

/** One statement with its newline, each line indented. */
export function statement(g: Generator, indent: string): string {
  if (g.depth > 4 || g.r.chance(0.5)) {
    return `${indent}${times(g, 1 + g.r.below(2), () => simple(g), '; ')}${g.r.pick(['', '', '', ';', ' # é', ' '])}\n`;
  }
  const e = (): string => expression(g);
  const b = (): string => `:${block(g, indent)}`;
  const i = indent;
  switch (g.r.below(14)) {
    case 0: case 1: return `${i}if ${named(g)}${b()}${maybe(g, 0.3, () => `${i}elif ${named(g)}${b()}`)}${maybe(g, 0.3, () => `${i}else${b()}`)}`;
    case 2: return `${i}while ${named(g)}${b()}${maybe(g, 0.2, () => `${i}else${b()}`)}`;
    case 3: return `${i}${maybe(g, 0.2, () => 'async ')}for ${target(g)} in ${maybe(g, 0.1, () => `*${name(g)}, `)}${e()}${b()}${maybe(g, 0.2, () => `${i}else${b()}`)}`;
    case 4: case 5: return `${maybe(g, 0.2, () => `${i}@${named(g)}\n`)}${i}${maybe(g, 0.3, () => 'async ')}def ${name(g)}${typeParameters(g)}(${parameters(g, true)})${maybe(g, 0.2, () => ` -> ${e()}`)}${b()}`;
    case 6: return `${maybe(g, 0.2, () => `${i}@${named(g)}\n`)}${i}class ${name(g)}${typeParameters(g)}${maybe(g, 0.5, () => `(${maybe(g, 0.8, () => args(g))})`)}${b()}`;
    case 7: {
      const star = maybe(g, 0.15, () => '*');
      const types = (): string => (g.minor >= 14 && g.r.chance(0.3) ? `${e()}, ${e()}` : `${e()}${maybe(g, 0.4, () => ` as ${name(g)}`)}`);
      const handlers = times(g, 2, () => `${i}except${star}${star === '' && g.r.chance(0.1) ? '' : ` ${types()}`}${b()}`, '');
      return `${i}try${b()}${g.r.chance(0.8) ? handlers : ''}${maybe(g, 0.2, () => `${i}else${b()}`)}${maybe(g, 0.4, () => `${i}finally${b()}`)}`;
    }
    case 8: {
      const item = (): string => `${e()}${maybe(g, 0.5, () => ` as ${target(g)}`)}`;
      const items = times(g, 2, item);
      return `${i}${maybe(g, 0.2, () => 'async ')}with ${g.r.chance(0.3) ? `(${items})` : items}${b()}`;
    }
    case 9: case 10: {
      const inner = `${i}  `;
      const cases = times(g, 3, () => `${inner}case ${pattern(g)}${maybe(g, 0.2, () => ` if ${named(g)}`)}:${block(g, inner)}`, '');
      return `${i}match ${g.r.chance(0.2) ? `${element(g)}, ${element(g)}` : named(g)}:\n${cases}`;
    }
    default: return `${i}${simple(g)}\n`;
  }
}

/** A module of a few statements. */
export function program(r: Random, minor: number): string {
  const g: Generator = { r, minor, depth: r.below(4) };
  const count = 1 + r.below(4);
  const text = Array.from({ length: count }, () => statement(g, '')).join(r.pick(['', '', '', '\n', '\f']));
  return r.chance(0.1) ? text.slice(0, -1) : text;
}
