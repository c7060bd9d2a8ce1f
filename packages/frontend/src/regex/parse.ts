/**
 * Constant patterns of `re` as trees, when the program is compiled. In: characters and flags. Out: the tree, or null for
 * what is wrong or rare: that is left to the library's own parser, which raises what CPython raises.
 */

export const FLAGS = { ignorecase: 2, locale: 4, multiline: 8, dotall: 16, unicode: 32, verbose: 64, ascii: 256 } as const;
/** Kinds of items in sets, and places, by the numbers that the library has for them (`re/_tree.py`). */
export const ITEM = { range: 0, digit: 1, notDigit: 2, space: 3, notSpace: 4, word: 5, notWord: 6 } as const;
export const PLACE = { beginning: 1, beginningString: 2, boundary: 3, nonBoundary: 4, end: 5, endString: 6 } as const;
export const MANY = 2147483647;

export type Item = readonly [kind: number, low: number, high: number];
export type OneNode =
  | { readonly kind: 'literal'; readonly char: number; readonly not: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly items: readonly Item[]; readonly not: boolean };
export type PatternNode =
  | OneNode
  | { readonly kind: 'at'; readonly place: number }
  | { readonly kind: 'group'; readonly group: number; readonly on: number; readonly off: number; readonly body: Sequence }
  | { readonly kind: 'branch'; readonly ways: readonly Sequence[] }
  | { readonly kind: 'repeat'; readonly least: number; readonly most: number; readonly mode: 0 | 1 | 2; readonly body: Sequence }
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'condition'; readonly group: number; readonly yes: Sequence; readonly no: Sequence | null }
  | { readonly kind: 'look'; readonly behind: boolean; readonly not: boolean; readonly body: Sequence }
  | { readonly kind: 'atomic'; readonly body: Sequence }
  | { readonly kind: 'failure' };
export type Sequence = readonly PatternNode[];

export interface ParsedPattern {
  readonly body: Sequence;
  readonly flags: number;
  /** Number of groups, and their names by number. */
  readonly groups: number;
  readonly names: ReadonlyMap<number, string>;
  /** Least and largest width of each group. */
  readonly widths: readonly (Width | null)[];
}
export type Width = readonly [number, number];

/** Thrown for all that is left to the library. */
class Unusual extends Error {}
const unusual = (): never => {
  throw new Unusual();
};

export function parsePattern(text: readonly number[], isText: boolean, flags: number): ParsedPattern | null {
  try {
    return new Parser(text, isText, flags).parse();
  } catch (e) {
    if (e instanceof Unusual) return null;
    throw e;
  }
}

const CATEGORIES: Readonly<Record<string, number>> = { d: ITEM.digit, D: ITEM.notDigit, s: ITEM.space, S: ITEM.notSpace, w: ITEM.word, W: ITEM.notWord };
const CONTROLS: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };
const LETTERS: Readonly<Record<string, number>> = { i: FLAGS.ignorecase, m: FLAGS.multiline, s: FLAGS.dotall, x: FLAGS.verbose, a: FLAGS.ascii, u: FLAGS.unicode };

class Parser {
  private at = 0;
  private readonly text: readonly number[];
  private readonly isText: boolean;
  private flags: number;
  private readonly widths: (Width | null)[] = [null];
  private readonly names = new Map<string, number>();
  /** The number of groups where the outermost lookbehind began, 0 outside of one. */
  private behind = 0;

  constructor(text: readonly number[], isText: boolean, flags: number) {
    this.text = text;
    this.isText = isText;
    this.flags = flags;
  }

  parse(): ParsedPattern {
    const body = this.alternatives((this.flags & FLAGS.verbose) !== 0, 0);
    if (this.at < this.text.length) unusual();
    if ((this.flags & ~(2 | 8 | 16 | 32 | 64 | 256)) !== 0) unusual();
    if (this.isText) {
      if ((this.flags & FLAGS.ascii) === 0) this.flags |= FLAGS.unicode;
      else if ((this.flags & FLAGS.unicode) !== 0) unusual();
    } else if ((this.flags & FLAGS.unicode) !== 0) unusual();
    const names = new Map([...this.names].map(([name, group]) => [group, name]));
    return { body, flags: this.flags, groups: this.widths.length - 1, names, widths: this.widths };
  }

  /** The next character, empty at the end. */
  private get next(): string {
    const c = this.text[this.at];
    return c === undefined ? '' : String.fromCodePoint(c);
  }
  private accept(c: string): boolean {
    if (this.next !== c) return false;
    this.at++;
    return true;
  }
  private expect(c: string): void {
    if (!this.accept(c)) unusual();
  }

  private alternatives(given: boolean, nested: number): Sequence {
    if (nested > 60) unusual();
    let verbose = given;
    const ways = [this.sequence(verbose, nested + 1, nested === 0)];
    while (this.accept('|')) {
      if (nested === 0) verbose = (this.flags & FLAGS.verbose) !== 0;
      ways.push(this.sequence(verbose, nested + 1, false));
    }
    return ways.length === 1 ? ways[0]! : [{ kind: 'branch', ways }];
  }

  private sequence(given: boolean, nested: number, first: boolean): Sequence {
    let verbose = given;
    const seq: PatternNode[] = [];
    while (this.at < this.text.length) {
      const c = this.next;
      if (c === '|' || c === ')') break;
      const code = this.text[this.at++]!;
      if (c === '\\') {
        seq.push(this.escape());
        continue;
      }
      if (verbose) {
        if (code === 32 || (code >= 9 && code <= 13)) continue;
        if (c === '#') {
          this.comment();
          continue;
        }
      }
      if (c === '[') seq.push(this.set());
      else if (c === '*' || c === '+' || c === '?' || c === '{') this.repeat(seq, c);
      else if (c === '.') seq.push({ kind: 'any' });
      else if (c === '(') {
        const node = this.group(verbose, nested, first && seq.length === 0);
        if (node) seq.push(node);
        else if ((this.flags & FLAGS.verbose) !== 0 && first && seq.length === 0) verbose = true;
      } else if (c === '^') seq.push({ kind: 'at', place: PLACE.beginning });
      else if (c === '$') seq.push({ kind: 'at', place: PLACE.end });
      else seq.push({ kind: 'literal', char: code, not: false });
    }
    return seq;
  }

  /** To the end of the line; an escaped newline does not end it. */
  private comment(): void {
    while (this.at < this.text.length) {
      const c = this.next;
      this.at++;
      if (c === '\n') return;
      if (c === '\\') this.at++;
    }
  }

  private digits(base: RegExp, most: number): string {
    let out = '';
    while (out.length < most && base.test(this.next)) {
      out += this.next;
      this.at++;
    }
    return out;
  }

  /** After the backslash, what is common to both sides of a set's brackets; null for digits. */
  private plainEscape(): number | null {
    const c = this.next;
    const code = this.text[this.at];
    if (code === undefined) return unusual();
    if (c >= '0' && c <= '9') return null;
    this.at++;
    const control = CONTROLS[c];
    if (control !== undefined) return control;
    const digits = c === 'x' ? 2 : this.isText && c === 'u' ? 4 : this.isText && c === 'U' ? 8 : 0;
    if (digits > 0) {
      const hex = this.digits(/^[0-9a-fA-F]$/, digits);
      const value = Number.parseInt(hex, 16);
      return hex.length < digits || value > 0x10ffff ? unusual() : value;
    }
    return /^[A-Za-z]$/.test(c) ? unusual() : code;
  }

  private escape(): PatternNode {
    const c = this.next;
    const category = CATEGORIES[c];
    if (category !== undefined) {
      this.at++;
      return { kind: 'set', items: [[category, 0, 0]], not: false };
    }
    const place = c === 'A' ? PLACE.beginningString : c === 'b' ? PLACE.boundary : c === 'B' ? PLACE.nonBoundary : c === 'Z' ? PLACE.endString : 0;
    if (place > 0) {
      this.at++;
      return { kind: 'at', place };
    }
    const value = this.plainEscape();
    if (value !== null) return { kind: 'literal', char: value, not: false };
    if (c === '0') {
      this.at++;
      return { kind: 'literal', char: Number.parseInt(`0${this.digits(/^[0-7]$/, 2)}`, 8), not: false };
    }
    // Three octal digits, or the number of a group of at most two.
    const ahead = this.text.slice(this.at, this.at + 3).map((n) => String.fromCodePoint(n)).join('');
    if (/^[0-3][0-7][0-7]/.test(ahead)) {
      this.at += 3;
      return { kind: 'literal', char: Number.parseInt(ahead, 8), not: false };
    }
    if (/^[4-7][0-7][0-7]/.test(ahead)) unusual();
    return this.reference(Number(this.digits(/^\d$/, 2)));
  }

  private reference(group: number): PatternNode {
    if (group >= this.widths.length || this.widths[group] === null || this.behind > 0) unusual();
    return { kind: 'reference', group };
  }

  private set(): OneNode {
    const not = this.accept('^');
    const items: Item[] = [];
    while (true) {
      if (this.at >= this.text.length) unusual();
      if (this.next === ']' && items.length > 0) {
        this.at++;
        break;
      }
      const low = this.member();
      if (!this.accept('-')) {
        items.push(low);
        continue;
      }
      if (this.accept(']')) {
        items.push(low, [ITEM.range, 45, 45]);
        break;
      }
      if (this.at >= this.text.length) unusual();
      const high = this.member();
      if (low[0] !== ITEM.range || high[0] !== ITEM.range || high[1] < low[1]) unusual();
      items.push([ITEM.range, low[1], high[1]]);
    }
    const [only] = items;
    if (items.length === 1 && only![0] === ITEM.range && only![1] === only![2]) return { kind: 'literal', char: only![1], not };
    return { kind: 'set', items, not };
  }

  private member(): Item {
    const code = this.text[this.at]!;
    if (this.next !== '\\') {
      this.at++;
      return [ITEM.range, code, code];
    }
    this.at++;
    const category = CATEGORIES[this.next];
    if (category !== undefined) {
      this.at++;
      return [category, 0, 0];
    }
    let value = this.plainEscape();
    if (value === null) {
      if (this.next > '7') unusual();
      value = Number.parseInt(this.digits(/^[0-7]$/, 3), 8);
      if (value > 255) unusual();
    }
    return [ITEM.range, value, value];
  }

  private repeat(seq: PatternNode[], c: string): void {
    let least = 0;
    let most: number = MANY;
    if (c === '?') most = 1;
    else if (c === '+') least = 1;
    else if (c === '{') {
      const here = this.at;
      const low = this.next === '}' ? null : this.digits(/^\d$/, 20);
      const high = low === null ? null : this.accept(',') ? this.digits(/^\d$/, 20) : low;
      if (low === null || high === null || !this.accept('}')) {
        this.at = here;
        seq.push({ kind: 'literal', char: 123, not: false });
        return;
      }
      least = low === '' ? 0 : Number(low);
      most = high === '' ? MANY : Number(high);
      if (least > 1000000000 || (most !== MANY && most > 1000000000) || most < least) unusual();
    }
    const item = seq.at(-1);
    if (!item || item.kind === 'at' || item.kind === 'repeat') return unusual();
    const mode = this.accept('?') ? 1 : this.accept('+') ? 2 : 0;
    const isPlain = item.kind === 'group' && item.group === 0 && item.on === 0 && item.off === 0;
    seq[seq.length - 1] = { kind: 'repeat', least, most, mode, body: isPlain ? item.body : [item] };
  }

  /** A name up to a terminator, which is passed. */
  private name(end: string): string {
    let out = '';
    while (this.next !== end) {
      if (this.at >= this.text.length) unusual();
      out += this.next;
      this.at++;
    }
    this.at++;
    return out;
  }
  private known(name: string): number {
    return this.names.get(name) ?? unusual();
  }

  /** After the parenthesis. Null: a comment, or global flags. */
  private group(verbose: boolean, nested: number, first: boolean): PatternNode | null {
    let name: string | null = null;
    let on = 0;
    let off = 0;
    let capture = true;
    let atomic = false;
    if (this.accept('?')) {
      const c = this.next;
      this.at++;
      if (c === 'P') {
        if (this.accept('=')) return this.reference(this.known(this.name(')')));
        this.expect('<');
        name = this.name('>');
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || this.names.has(name)) unusual();
      } else if (c === ':') capture = false;
      else if (c === '#') {
        while (this.next !== ')') {
          if (this.at >= this.text.length || this.next === '\\') unusual();
          this.at++;
        }
        this.at++;
        return null;
      } else if (c === '=' || c === '!' || c === '<') return this.look(verbose, nested, c);
      else if (c === '(') return this.condition(verbose, nested);
      else if (c === '>') {
        capture = false;
        atomic = true;
      } else {
        capture = false;
        this.at--;
        on = this.letters();
        if (this.accept(')')) {
          if (!first || on === 0) unusual();
          this.flags |= on;
          return null;
        }
        if (this.accept('-')) {
          off = this.letters();
          if (off === 0 || (off & (FLAGS.ascii | FLAGS.unicode)) !== 0) unusual();
        } else if (on === 0) unusual();
        this.expect(':');
        if ((on & off) !== 0) unusual();
      }
    }
    let group = 0;
    if (capture) {
      group = this.widths.push(null) - 1;
      if (name !== null) this.names.set(name, group);
    }
    const inner = (verbose || (on & FLAGS.verbose) !== 0) && (off & FLAGS.verbose) === 0;
    const body = this.alternatives(inner, nested + 1);
    this.expect(')');
    if (group > 0) this.widths[group] = [width(body, this.widths, 0), width(body, this.widths, 1)];
    return atomic ? { kind: 'atomic', body } : { kind: 'group', group, on, off, body };
  }

  private letters(): number {
    let flags = 0;
    for (let flag = LETTERS[this.next]; flag !== undefined; flag = LETTERS[this.next]) {
      if (flag === FLAGS.unicode && !this.isText) unusual();
      flags |= flag;
      this.at++;
    }
    return (flags & FLAGS.ascii) !== 0 && (flags & FLAGS.unicode) !== 0 ? unusual() : flags;
  }

  private look(verbose: boolean, nested: number, first: string): PatternNode {
    const behind = first === '<';
    const kind = behind ? this.next : first;
    if (behind) {
      this.at++;
      if (kind !== '=' && kind !== '!') unusual();
    }
    const outer = this.behind;
    if (behind && outer === 0) this.behind = this.widths.length;
    const body = this.alternatives(verbose, nested + 1);
    this.behind = outer;
    this.expect(')');
    if (kind === '!' && body.length === 0) return { kind: 'failure' };
    if (behind && width(body, this.widths, 0) !== width(body, this.widths, 1)) unusual();
    return { kind: 'look', behind, not: kind === '!', body };
  }

  private condition(verbose: boolean, nested: number): PatternNode {
    const name = this.name(')');
    const group = /^\d+$/.test(name) ? Number(name) : this.known(name);
    // Groups that come later are left to the library.
    if (group === 0 || group >= this.widths.length || this.behind > 0) unusual();
    const yes = this.sequence(verbose, nested + 1, false);
    const no = this.accept('|') ? this.sequence(verbose, nested + 1, false) : null;
    this.expect(')');
    return { kind: 'condition', group, yes, no };
  }
}

/** The least (0) or largest (1) number of characters that a sequence matches. */
export function width(seq: Sequence, groups: readonly (Width | null)[], which: 0 | 1): number {
  const pick = (a: number, b: number): number => (which === 1 ? Math.max(a, b) : Math.min(a, b));
  const of = (n: PatternNode): number => {
    switch (n.kind) {
      case 'literal':
      case 'any':
      case 'set':
        return 1;
      case 'group':
      case 'atomic':
        return width(n.body, groups, which);
      case 'branch':
        return n.ways.map((w) => width(w, groups, which)).reduce(pick);
      case 'repeat': {
        const one = width(n.body, groups, which);
        const times = which === 1 ? n.most : n.least;
        return one === 0 ? 0 : Math.min(MANY, one * times);
      }
      case 'reference':
        return groups[n.group]?.[which] ?? unusual();
      case 'condition':
        return pick(width(n.yes, groups, which), n.no ? width(n.no, groups, which) : 0);
      default:
        return 0;
    }
  };
  return Math.min(MANY, seq.reduce((sum, n) => sum + of(n), 0));
}
