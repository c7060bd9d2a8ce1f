/**
 * Trees of constant patterns to programs for the library's matcher. In: a tree. Out: the words of the program and of its
 * sets, in the form that `re/_emit.py` gives them to patterns that are not constant.
 */
import { bitmap } from './char-sets.ts';
import { FLAGS, ITEM, PLACE, width, type Item, type OneNode, type ParsedPattern, type PatternNode, type Sequence } from './parse.ts';

/** The numbers of `re/_emit.py`. */
const OP = {
  char: 0, notChar: 1, anyButNewline: 2, anyChar: 3, inSet: 4, success: 8, fail: 9, place: 10, mark: 11, jump: 12, split: 13, run: 14,
  beginLoop: 17, loop: 18, loopLazy: 19, same: 20, ifGroup: 21, lookAt: 22, looked: 23, lookNot: 24, foundNot: 25, atom: 26, atomEnd: 27,
} as const;
const ASCII_PLACE = { lineBeginning: 7, lineEnd: 8, boundary: 9, nonBoundary: 10 } as const;
/** What is told of beside operations: kinds of items for wide characters, sets without regard to case, places. */
export const USES = { item: 32, caseless: 40, firsts: 41, anchored: 42, asciiEdges: 43, names: 44, place: 48 } as const;

export interface PatternProgram {
  readonly code: readonly number[];
  readonly sets: readonly number[];
  readonly slots: number;
  /** Where the set stands of what a match may begin with, -1 for anything. */
  readonly firsts: number;
  readonly anchored: boolean;
  /** Operations that it consists of, and `USES`. */
  readonly uses: ReadonlySet<number>;
}

export function patternProgram(parsed: ParsedPattern, isText: boolean): PatternProgram {
  const code: number[] = [];
  const sets: number[] = [];
  const known = new Map<string, number>();
  const uses = new Set<number>();
  let slots = (parsed.groups + 1) * 2;
  const put = (...words: number[]): number => code.push(...words) - 1;
  const op = (o: number, ...words: number[]): number => {
    uses.add(o);
    return put(o, ...words);
  };
  const slot = (count: number): number => {
    slots += count;
    return slots - count;
  };
  const land = (at: number): void => {
    code[at] = code.length;
  };
  const isAscii = (flags: number): boolean => !isText || (flags & FLAGS.ascii) !== 0;

  const putSet = (items: readonly Item[], not: boolean, flags: number): number => {
    const caseless = (flags & FLAGS.ignorecase) !== 0;
    const ascii = isAscii(flags);
    const words = [...bitmap(items, not, caseless, ascii), (not ? 1 : 0) | (caseless ? 2 : 0) | (ascii ? 4 : 0), items.length, ...items.flat()];
    for (const [kind] of items) uses.add(USES.item + kind);
    if (caseless && !ascii) uses.add(USES.caseless);
    const key = words.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, sets.length);
    return sets.push(...words) - words.length;
  };
  const one = (n: OneNode, flags: number): readonly [number, number] => {
    if (n.kind === 'any') return [(flags & FLAGS.dotall) !== 0 ? OP.anyChar : OP.anyButNewline, 0];
    if (n.kind === 'set') return [OP.inSet, putSet(n.items, n.not, flags)];
    if ((flags & FLAGS.ignorecase) === 0 || !hasCase(n.char, isAscii(flags))) return [n.not ? OP.notChar : OP.char, n.char];
    return [OP.inSet, putSet([[ITEM.range, n.char, n.char]], n.not, flags)];
  };
  const place = (at: number, flags: number): number => {
    const multiline = (flags & FLAGS.multiline) !== 0;
    if (at === PLACE.beginning) return multiline ? ASCII_PLACE.lineBeginning : PLACE.beginningString;
    if (at === PLACE.end && multiline) return ASCII_PLACE.lineEnd;
    if (isAscii(flags) && at === PLACE.boundary) return ASCII_PLACE.boundary;
    return isAscii(flags) && at === PLACE.nonBoundary ? ASCII_PLACE.nonBoundary : at;
  };

  const emitAll = (seq: Sequence, flags: number): void => {
    for (const n of seq) emit(n, flags);
  };
  const emit = (n: PatternNode, flags: number): void => {
    switch (n.kind) {
      case 'literal':
      case 'any':
      case 'set': {
        const [o, arg] = one(n, flags);
        op(o, arg);
        return;
      }
      case 'at': {
        const at = place(n.place, flags);
        uses.add(USES.place + at);
        if (at >= ASCII_PLACE.boundary) uses.add(USES.asciiEdges);
        op(OP.place, at);
        return;
      }
      case 'group':
        if (n.group > 0) op(OP.mark, n.group * 2);
        emitAll(n.body, innerFlags(flags, n.on, n.off));
        if (n.group > 0) op(OP.mark, n.group * 2 + 1);
        return;
      case 'branch':
        return branch(n.ways, flags);
      case 'repeat':
        return repeat(n, flags);
      case 'reference':
        op(OP.same, n.group, (flags & FLAGS.ignorecase) === 0 ? 0 : isAscii(flags) ? 2 : 1);
        if ((flags & FLAGS.ignorecase) !== 0 && !isAscii(flags)) uses.add(USES.caseless);
        return;
      case 'condition': {
        const other = op(OP.ifGroup, n.group, 0);
        emitAll(n.yes, flags);
        if (!n.no) return land(other);
        const after = op(OP.jump, 0);
        land(other);
        emitAll(n.no, flags);
        return land(after);
      }
      case 'look': {
        const s = slot(2);
        const back = n.behind ? width(n.body, parsed.widths, 0) : 0;
        const after = op(n.not ? OP.lookNot : OP.lookAt, s, back, 0);
        emitAll(n.body, flags);
        op(n.not ? OP.foundNot : OP.looked, s);
        return land(after);
      }
      case 'atomic': {
        const s = slot(1);
        op(OP.atom, s);
        emitAll(n.body, flags);
        op(OP.atomEnd, s);
        return;
      }
      case 'failure':
        op(OP.fail);
    }
  };
  const branch = (ways: readonly Sequence[], flags: number): void => {
    const ends: number[] = [];
    ways.forEach((way, i) => {
      if (i === ways.length - 1) return emitAll(way, flags);
      const other = op(OP.split, 0);
      emitAll(way, flags);
      ends.push(op(OP.jump, 0));
      land(other);
    });
    for (const at of ends) land(at);
  };
  const repeat = (n: Extract<PatternNode, { kind: 'repeat' }>, flags: number): void => {
    const [item] = n.body;
    if (n.body.length === 1 && (item!.kind === 'literal' || item!.kind === 'any' || item!.kind === 'set')) {
      const [o, arg] = one(item as OneNode, flags);
      uses.add(o);
      op(OP.run + n.mode, o, arg, n.least, n.most);
      return;
    }
    const atom = n.mode === 2 ? slot(1) : 0;
    if (n.mode === 2) op(OP.atom, atom);
    if (n.least === 0 && n.most === 1) {
      const other = op(OP.split, 0);
      if (n.mode === 1) {
        // First without it.
        const after = op(OP.jump, 0);
        land(other);
        emitAll(n.body, flags);
        land(after);
      } else {
        emitAll(n.body, flags);
        land(other);
      }
    } else {
      const s = slot(2);
      op(OP.beginLoop, s);
      const start = op(OP.jump, 0);
      const inner = code.length;
      emitAll(n.body, flags);
      land(start);
      op(n.mode === 1 ? OP.loopLazy : OP.loop, s, n.least, n.most, inner);
    }
    if (n.mode === 2) op(OP.atomEnd, atom);
  };

  if (parsed.names.size > 0) uses.add(USES.names);
  emitAll(parsed.body, parsed.flags);
  op(OP.success);
  const anchored = code[0] === OP.place && code[1] === PLACE.beginningString;
  if (anchored) uses.add(USES.anchored);
  const begins = new Uint8Array(256);
  let firsts = -1;
  if (!beginnings(parsed.body, parsed.flags, begins, isAscii) && !anchored) {
    uses.add(USES.firsts);
    const words = Array.from({ length: 8 }, (_, w) => begins.subarray(w * 32, w * 32 + 32).reduce((bits, b, i) => bits | (b << i), 0));
    firsts = sets.push(...words) - 8;
  }
  return { code, sets, slots, firsts, anchored, uses };
}

function innerFlags(flags: number, on: number, off: number): number {
  const types = FLAGS.ascii | FLAGS.unicode | FLAGS.locale;
  return (((on & types) !== 0 ? flags & ~types : flags) | on) & ~off;
}
const hasCase = (c: number, ascii: boolean): boolean =>
  c < 128 || ascii ? c < 128 && (c | 32) >= 97 && (c | 32) <= 122 : true;

/** Marks the characters below 256 with which a sequence may begin; whether it may be empty. Unknown marks all. */
function beginnings(seq: Sequence, flags: number, into: Uint8Array, isAscii: (flags: number) => boolean): boolean {
  const node = (n: PatternNode): boolean => {
    switch (n.kind) {
      case 'literal':
      case 'any':
      case 'set': {
        const items: readonly Item[] = n.kind === 'set' ? n.items : n.kind === 'literal' ? [[ITEM.range, n.char, n.char]] : [[ITEM.range, 10, 10]];
        if (n.kind === 'any' && (flags & FLAGS.dotall) !== 0) into.fill(1);
        const bits = bitmap(items, n.kind === 'any' || n.not, n.kind !== 'any' && (flags & FLAGS.ignorecase) !== 0, isAscii(flags));
        for (let c = 0; c < 256; c++) if (((bits[c >> 5]! >> (c & 31)) & 1) !== 0) into[c] = 1;
        return false;
      }
      case 'group':
        return beginnings(n.body, innerFlags(flags, n.on, n.off), into, isAscii);
      case 'atomic':
        return beginnings(n.body, flags, into, isAscii);
      case 'branch':
        return n.ways.map((w) => beginnings(w, flags, into, isAscii)).includes(true);
      case 'repeat':
        return beginnings(n.body, flags, into, isAscii) || n.least === 0;
      case 'at':
      case 'look':
        return true;
      default:
        into.fill(1);
        return true;
    }
  };
  return seq.every(node);
}
