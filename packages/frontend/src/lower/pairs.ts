/**
 * Operators on two operands of several classes each. Most pairs of classes have nothing to do with one another: `1 == 'a'`
 * is False and `1 < 'a'` an error, whatever the values. Such pairs are served together, so that an operator on n and m
 * classes has about n + m ways and not n * m.
 */
import { findMethod, isSubclass } from '../bind/declare.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { callLibrary } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { dispatch, groupsOf, LAST } from './dispatch.ts';
import { defines } from './members.ts';
import { programMeta, specialClass } from './metaclass.ts';
import { isNamedTuple } from './named-tuples.ts';
import { bottom, isInst, spill, strConst } from './values.ts';

/** Built-in classes whose operators know the classes of one family only. */
const FAMILIES: Readonly<Record<string, string>> = {
  int: 'number', bool: 'number', float: 'number', complex: 'number',
  str: 'str', bytes: 'bytes', bytearray: 'bytes', list: 'list', NoneType: 'None',
  dict: 'dict', set: 'set', frozenset: 'set', range: 'range', slice: 'slice',
};

const COMPARED: Readonly<Record<string, string>> = { ...FAMILIES, _SetView: 'set', tuple: 'tuple' };
const COMPARISONS: ReadonlySet<string> = new Set(['__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__']);

/** What an operand can be paired with; null when that is not known without looking at the other one. */
function familyOf(cx: Cx, a: Atom, names: readonly string[]): string | null {
  switch (a.kind) {
    case 'tuple':
      return 'tuple';
    case 'func':
    case 'module':
      return a.kind;
    case 'method':
      return `method ${a.func.id}`;
    case 'class':
      return programMeta(a.cls) ? null : 'class';
    case 'inst':
      if (a.cls.library) {
        const family = isBuiltin(a.cls) ? FAMILIES[a.cls.name] : undefined;
        if (family) return family;
        // Compared, what is derived from these in the library knows the same classes.
        const base = COMPARISONS.has(names[0]!) ? a.cls.mro.find((c) => isBuiltin(c) && c.name in COMPARED) : undefined;
        if (base) return COMPARED[base.name]!;
        return names.some((n) => (findMethod(a.cls, n)?.cls?.name ?? 'object') !== 'object') ? null : `plain ${a.cls.id}`;
      }
      return isPlain(cx, a.cls, names) ? `plain ${a.cls.id}` : null;
    default:
      return null;
  }
}
const isBuiltin = (cls: ClassInfo): boolean => cls.mod.name.startsWith('pyw.builtins');
/** A class of the program without any of the methods. */
const isPlain = (cx: Cx, cls: ClassInfo, names: readonly string[]): boolean =>
  cls.mro.every((c) => !c.library || c.name === 'object') && !names.some((n) => defines(cx, cls, n));

/** Families whose objects have nothing to do with one another either, unless they are the same. */
const CODE: ReadonlySet<string> = new Set(['func', 'module', 'class']);

export interface PairWork {
  /** Special methods that the operator looks for, on either side. */
  readonly names: readonly string[];
  /** Classes of different families that go together all the same. */
  readonly meet?: (x: string, y: string) => boolean;
  /** Both operands of one class. */
  readonly one: (x: Val, y: Val) => Val;
  /** Operands of any classes that have nothing to do with one another; both may be the same function, module or class. */
  readonly strangers: (x: Val, y: Val) => Val;
  /** The left operand's method is given operands of any other families: those of very many classes together. */
  readonly takesAll?: (family: string) => boolean;
  /** What it says of them. */
  readonly taken?: (x: Val, y: Val) => Val;
  /**
   * What the method of an operand of one class says of one of any classes that it is no kin of: a result or
   * NotImplemented. `reflected`: it is the operand on the right that is asked.
   */
  readonly asked?: (self: Val, other: Val, reflected: boolean) => Val;
  /** Are operands of these families ('' is none) and classes to be taken as a pair, besides those that are related? */
  readonly isKin?: (x: string, y: string, left: ClassInfo | null, right: ClassInfo | null) => boolean;
}

/** From so many pairs on, methods are asked once for all classes that are no kin of theirs. */
const MANY_PAIRS = 40;

/** From so many classes on, those that a method takes in any case are given to it at once. */
const MANY_TAKEN = 5;

/** Runs the work on each pair of classes, strangers together. */
export function eachPair(cx: Cx, a: Val, b: Val, work: PairWork): Val {
  const [x, y] = [spill(cx, a), spill(cx, b)];
  const family = new Map<Atom, string | null>();
  const of = (atom: Atom): string | null => {
    let known = family.get(atom);
    if (known === undefined) family.set(atom, (known = familyOf(cx, atom, work.names)));
    return known;
  };
  const areStrangers = (p: Atom, q: Atom): boolean => {
    const [f, g] = [of(p), of(q)];
    return f !== null && g !== null && (f !== g || CODE.has(f)) && !work.meet?.(f, g);
  };
  const isOne = (v: Val): boolean => groupsOf(cx, v.type).length < 2;
  const allStrangers = (l: Val, r: Val): boolean => l.type.atoms.every((p) => r.type.atoms.every((q) => areStrangers(p, q)));
  /** What other objects make of functions, methods, classes and modules is the same for each of a kind. */
  const alike = (p: Atom, other: Val): string | null => {
    if (p.kind === 'class' ? of(p) === null || work.names[0] === '__or__' : p.kind !== 'func' && p.kind !== 'method' && p.kind !== 'module') return null;
    return other.type.atoms.some((q) => q.kind === p.kind) ? null : `${p.kind} ${cx.program.typeName(p)}`;
  };
  /** Pairs of which one class is not known to ignore the other. */
  const countOpen = (): number => {
    const [n, m] = [x, y].map((v) => groupsOf(cx, v.type).length) as [number, number];
    const [p, q] = [x, y].map((v) => groupsOf(cx, v.type).filter((g) => of(g.type.atoms[0]!) === null).length) as [number, number];
    return p * m + q * n - p * q;
  };
  const manyRight = groupsOf(cx, y.type).length >= MANY_TAKEN;
  /** Is the operand on the right one of those that the left one's method is given together? */
  const isTakenBy = (p: Atom, q: Atom): boolean => {
    const own = manyRight ? of(p) : null;
    return own !== null && work.takesAll?.(own) === true && of(q) !== null && of(q) !== own && !(q.kind === 'inst' && isNamedTuple(q.cls));
  };
  if (work.asked && countOpen() >= MANY_PAIRS) return eachSide(cx, x, y, work, of, areStrangers, isTakenBy);
  return dispatch(
    cx,
    x,
    (l) => {
      if (!isOne(l) && allStrangers(l, y)) return work.strangers(l, y);
      const isTaken = (q: Atom): boolean => isOne(l) && isTakenBy(l.type.atoms[0]!, q);
      return dispatch(
        cx,
        y,
        (r) => {
          if ((!isOne(l) || !isOne(r)) && allStrangers(l, r)) return work.strangers(l, r);
          return !isOne(r) && r.type.atoms.every(isTaken) ? work.taken!(l, r) : work.one(l, r);
        },
        (q) => (l.type.atoms.every((p) => areStrangers(p, q)) ? LAST : isTaken(q) ? 'taken' : alike(q, l)),
      );
    },
    (p) => (y.type.atoms.every((q) => areStrangers(p, q)) ? LAST : alike(p, y)),
  );
}

/**
 * As the language has it: the operand on the left is asked, then the one on the right. Only kin are taken as pairs, so
 * that each method is called once with all others, and not once with each of them.
 */
function eachSide(cx: Cx, x: Val, y: Val, work: PairWork, of: (a: Atom) => string | null, areStrangers: (p: Atom, q: Atom) => boolean, isTaken: (p: Atom, q: Atom) => boolean): Val {
  const isKin = (p: Atom, q: Atom): boolean => {
    if (areStrangers(p, q)) return false;
    const [f, g] = [of(p), of(q)];
    if (f !== null && g !== null) return true;
    const [c, d] = [specialClass(cx, p), specialClass(cx, q)];
    if (work.isKin?.(f ?? '', g ?? '', c, d)) return true;
    if (!c || !d) return f === null ? !CODE.has(q.kind) && q.kind !== 'method' : !CODE.has(p.kind) && p.kind !== 'method';
    if (isSubclass(c, d) || isSubclass(d, c)) return true;
    // What derives from a number or a container of the language is kin to what does, too.
    const families = (cls: ClassInfo, own: string | null): readonly (string | undefined)[] => (own !== null ? [own] : cls.mro.map((b) => (isBuiltin(b) ? COMPARED[b.name] : undefined)));
    const others = families(d, g);
    return families(c, f).some((x) => x !== undefined && others.includes(x));
  };
  const unknown = (): Val => cx.program.builtin(cx, 'NotImplemented')!;
  const isUnknown = (a: Atom): boolean => isInst(a, 'NotImplementedType');
  const areKin = (p: Atom, q: Atom, reflected: boolean): boolean => (reflected ? isKin(q, p) : isKin(p, q));
  const kinOf = (p: Atom, other: Val): boolean => other.type.atoms.some((q) => isKin(p, q));
  /** Those of a family know nothing of what is no kin of theirs. */
  const side = (self: Val, other: Val, reflected: boolean): Val => {
    const p = self.type.atoms[0]!;
    return dispatch(
      cx,
      other,
      (one) => {
        // That of the kin was found before.
        if (one.type.atoms.some((q) => areKin(p, q, reflected))) return reflected ? unknown() : groupsOf(cx, one.type).length > 1 ? work.taken!(self, one) : work.one(self, one);
        return of(p) === null ? work.asked!(self, one, reflected) : unknown();
      },
      (q) => (!areKin(p, q, reflected) ? 'others' : reflected ? 'kin' : isTaken(p, q) ? 'taken' : null),
    );
  };
  const both = (first: Val, second: Val, reflected: boolean, rest: () => Val): Val => {
    const answer = dispatch(
      cx,
      first,
      (self) => (self.type.atoms.every((p) => of(p) !== null && (reflected || !kinOf(p, second))) ? unknown() : side(self, second, reflected)),
      (p) => (of(p) !== null && (reflected || !kinOf(p, second)) ? 'knows nothing' : null),
    );
    if (!cx.env || !answer.type.atoms.some(isUnknown)) return answer;
    return dispatch(cx, answer, (one) => (isUnknown(one.type.atoms[0]!) ? rest() : one));
  };
  return both(x, y, false, () => both(y, x, true, () => work.strangers(x, y)));
}

/** TypeError that names the classes of both operands, which are of several. */
export function raiseStrangers(cx: Cx, symbol: string, isOrder: boolean, x: Val, y: Val): Val {
  const name = (v: Val): Val => dispatch(cx, v, (one) => strConst(cx, cx.program.typeName(one.type.atoms[0]!)));
  const left = spill(cx, name(x));
  const right = name(y);
  callLibrary(cx, 'pyw.builtins.raising', isOrder ? '_raise_unordered' : '_raise_unsupported', strConst(cx, symbol), left, right);
  return bottom(cx);
}
