/** Comparison operators: chains, identity, membership, equality and order. */
import { findMethod, isSubclass } from '../bind/declare.ts';
import type { CmpOperator, Compare, Expression } from '../syntax/ast.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { ClassInfo } from '../types/infos.ts';
import { loadAttribute } from './attributes.ts';
import { callLibrary, positional } from './calls.ts';
import { inOrder, NO_CODE, spill, type Cx, type Val } from './cx.ts';
import { dispatch, groupsOf, noneTest } from './dispatch.ts';
import { evaluated } from './evaluated.ts';
import { raiseError } from './errors.ts';
import { tupleOfItems } from './displays.ts';
import { evaluate } from './evaluate.ts';
import { TYPE_ATTRIBUTES } from './generated/python-names.ts';
import { i32, ir } from './ir.ts';
import { iteratorOf } from './iterators.ts';
import { machineCompare, machineTypeOf } from './machine.ts';
import type { Atom, Type } from '../types/atoms.ts';
import { noteCompared } from './closures.ts';
import { isVoid } from './layout.ts';
import { specialClass } from './metaclass.ts';
import { callSpecial, defines, hasSpecial, isRefused, methodParts } from './members.ts';
import { boolToInt, classNameOf, firstOf, isManyWay, MANY_WAY, type Attempt } from './operators.ts';
import { notValue, shortCircuit, truth } from './boolean.ts';
import { dictOwner, eachOwner, ownEntry } from './live-dict.ts';
import { eachPair, raiseStrangers } from './pairs.ts';
import { protect } from './protect.ts';
import { loadItem, subscript } from './subscripts.ts';
import { plainNumber } from './value-classes.ts';
import { bool, boolConst, bottom, boxed, choose, discard, intConst, isInst, machineVal, onlyAtom, strConst } from './values.ts';

const DUNDER: Partial<Record<CmpOperator, readonly [string, string, string]>> = {
  Eq: ['__eq__', '__eq__', '=='],
  NotEq: ['__ne__', '__ne__', '!='],
  Lt: ['__lt__', '__gt__', '<'],
  LtE: ['__le__', '__ge__', '<='],
  Gt: ['__gt__', '__lt__', '>'],
  GtE: ['__ge__', '__le__', '>='],
};
const SUFFIX: Partial<Record<CmpOperator, string>> = { Eq: 'eq', NotEq: 'ne', Lt: 'lt', LtE: 'le', Gt: 'gt', GtE: 'ge' };

export function compare(cx: Cx, node: Compare): Val {
  const saved = cx.node;
  const { ops, comparators } = node;
  const named = ops.length === 1 ? inDict(cx, node, ops[0]!) : null;
  if (named) return named;
  const character = ops.length === 1 ? itemOfText(cx, node, ops[0]!) : null;
  if (character) return character;
  const [left, first] = inOrder(cx, [() => evaluate(cx, node.left), () => operand(cx, ops[0]!, comparators[0]!)]) as [Val, Val];
  if (!cx.env) return bottom(cx);
  cx.node = node;
  let result: Val;
  if (ops.length === 1) result = compareValues(cx, ops[0]!, left, first);
  else {
    const chain = (a: Val, b: Val, i: number): Val => {
      if (i === ops.length - 1) return compareValues(cx, ops[i]!, a, b);
      const shared = spill(cx, b);
      const head = compareValues(cx, ops[i]!, a, shared);
      return shortCircuit(cx, 'And', head, () => {
        const next = operand(cx, ops[i + 1]!, comparators[i + 1]!);
        if (!cx.env) return bottom(cx);
        return chain(shared, next, i + 1);
      });
    };
    // The left operand is read before a later one may change it.
    result = chain(spill(cx, left), first, 0);
  }
  cx.node = saved;
  return result;
}

const POINTS: Partial<Record<CmpOperator, 'eq' | 'ne' | 'lt_s' | 'le_s' | 'gt_s' | 'ge_s'>> = { Eq: 'eq', NotEq: 'ne', Lt: 'lt_s', LtE: 'le_s', Gt: 'gt_s', GtE: 'ge_s' };

/** `text[i] == 'c'`: code points are compared, and no string is made of the one. Null for other comparisons. */
function itemOfText(cx: Cx, node: Compare, op: CmpOperator): Val | null {
  const [literal] = node.comparators;
  const way = POINTS[op];
  if (!way || node.left.kind !== 'Subscript' || node.left.slice.kind === 'Slice' || literal?.kind !== 'Constant' || literal.value.kind !== 'str') return null;
  const only = literal.value.value.length === 1 ? literal.value.value.charCodeAt(0) : 256;
  if (only > 255) return null;
  let isPoint = false;
  const saved = cx.node;
  const left = subscript(cx, node.left, false, (_, obj, index) => {
    if (!isInst(onlyAtom(obj.type), 'str') || !isInst(onlyAtom(index.type), 'int')) return loadItem(cx, obj, index);
    isPoint = true;
    return callLibrary(cx, 'pyw.builtins.str', '_item_point', obj, index);
  });
  if (!cx.env) return bottom(cx);
  if (isPoint) return bool(cx, cx.emitting ? ir(`i32.${way}`, [left.code, i32(only)]) : NO_CODE);
  cx.node = node;
  const result = compareValues(cx, op, left, evaluate(cx, literal));
  cx.node = saved;
  return result;
}

/** The right operand; a list that is only asked for an item need not be made. */
const operand = (cx: Cx, op: CmpOperator, node: Expression): Val =>
  (op === 'In' || op === 'NotIn') && node.kind === 'List' && node.elts.length <= MAX_ASKED && !node.elts.some((e) => e.kind === 'Starred')
    ? tupleOfItems(cx, node.elts)
    : evaluate(cx, node);

/** `'name' in x.__dict__`: what built-in classes have is known by name only. Null for other comparisons. */
function inDict(cx: Cx, node: Compare, op: CmpOperator): Val | null {
  const [dict] = node.comparators;
  if ((op !== 'In' && op !== 'NotIn') || cx.mod.library || node.left.kind !== 'Constant' || node.left.value.kind !== 'str') return null;
  const owner = dictOwner(cx, dict!);
  if (!owner) return null;
  const name = node.left.value.value;
  const has = eachOwner(cx, dict!, owner, (one) => {
    const a = one.type.atoms[0]!;
    const known = a.kind === 'class' && a.cls.library ? ownsName(a.cls, name) : null;
    return known === null ? ownEntry(cx, one, name, true) : boolConst(cx, known);
  });
  return op === 'In' || !cx.env ? has : notValue(cx, has);
}
/** Null when it is not known: what every object has may be in the class as well. */
function ownsName(cls: ClassInfo, name: string): boolean | null {
  const row = TYPE_ATTRIBUTES[cls.shownAs ?? cls.name]?.split(' ');
  if (cls.name !== 'object' && (TYPE_ATTRIBUTES.object ?? '').split(' ').includes(name)) return null;
  return row ? row.includes(name) : cls.methods.has(name) || cls.constants.has(name);
}

export function compareValues(cx: Cx, op: CmpOperator, a: Val, b: Val): Val {
  if (!cx.env || a.type.atoms.length === 0 || b.type.atoms.length === 0) return bottom(cx);
  return evaluated(cx, [a, b], () => compareOperands(cx, op, a, b));
}
function compareOperands(cx: Cx, op: CmpOperator, a: Val, b: Val): Val {
  switch (op) {
    case 'Is':
    case 'IsNot':
      return identity(cx, a, b, op === 'IsNot');
    case 'In':
    case 'NotIn': {
      const found = isManyWay(cx, a, b) ? callLibrary(cx, MANY_WAY, '_in', a, b) : contains(cx, a, b);
      return op === 'In' ? found : notValue(cx, found);
    }
    default:
  }
  const texts = op === 'Eq' || op === 'NotEq' ? [textOf(a), textOf(b)] : [null];
  if (texts.every((t) => t !== null)) {
    discard(cx, a);
    discard(cx, b);
    return boolConst(cx, (texts[0] === texts[1]) === (op === 'Eq'));
  }
  const machine = machineCompare(cx, op, a, b);
  if (machine) return machine;
  if (groupsOf(cx, a.type).length === 1 && groupsOf(cx, b.type).length === 1) return compareOne(cx, op, a, b);
  if (isManyWay(cx, a, b)) return callLibrary(cx, MANY_WAY, `_${SUFFIX[op]!}`, a, b);
  const [direct, reflected, symbol] = DUNDER[op]!;
  const isEquality = op === 'Eq' || op === 'NotEq';
  return eachPair(cx, a, b, {
    names: op === 'NotEq' ? ['__ne__', '__eq__'] : [direct, reflected],
    one: (l, r) => compareOne(cx, op, l, r),
    strangers: (l, r) => (isEquality ? identity(cx, l, r, op === 'NotEq') : raiseStrangers(cx, symbol, true, l, r)),
    asked: (self, other, isReflected) => askedOf(cx, op, self, other, isReflected ? reflected : direct),
  });
}

/** What an operand's own method says of another one; NotImplemented where it has none. */
function askedOf(cx: Cx, op: CmpOperator, self: Val, other: Val, name: string): Val {
  const unknown = (): Val => cx.program.builtin(cx, 'NotImplemented')!;
  const isUnknown = (v: Val): boolean => isInst(v.type.atoms[0] ?? null, 'NotImplementedType');
  const cls = specialClass(cx, self.type.atoms[0]!);
  const used = op === 'NotEq' && !hasOwn(cx, cls, '__ne__') ? '__eq__' : name;
  if (!hasOwn(cx, cls, used)) return unknown();
  const before = cx.env;
  const held = spill(cx, self);
  const answer = callSpecial(cx, held, used, positional(other), unknown);
  if (!answer) return isRefused(cx, held, used) ? raiseError(cx, 'TypeError', "'NoneType' object is not callable") : unknown();
  if (onlyAtom(answer.type) && isUnknown(answer)) {
    // A method of the library that only says so need not be called.
    if (cls!.library) cx.env = before;
    else discard(cx, answer);
    return unknown();
  }
  if (!cx.env || used === name) return answer;
  return dispatch(cx, answer, (one) => (isUnknown(one) ? one : notValue(cx, one)));
}
/** Has the class a method of its own for this, other than that of `object`? */
const hasOwn = (cx: Cx, cls: ClassInfo | null, name: string): boolean =>
  cls !== null && (cls.library ? (findMethod(cls, name)?.cls?.name ?? 'object') !== 'object' : defines(cx, cls, name));

const textOf = (v: Val): string | null => (v.constant?.kind === 'str' && !v.constant.codePoints ? v.constant.value : null);

/** Classes with one instance, which library code may make again. */
const SINGLE = new Set(['NotImplementedType', 'ellipsis']);
const isSingle = (v: Val): boolean => {
  const a = onlyAtom(v.type);
  return a?.kind === 'inst' && a.cls.library && SINGLE.has(a.cls.name);
};

const isEmptyTuple = (v: Val): boolean => {
  const a = onlyAtom(v.type);
  return a?.kind === 'tuple' && a.elems?.length === 0;
};

function identity(cx: Cx, a: Val, b: Val, negate: boolean): Val {
  if (isSingle(b)) return dispatch(cx, a, (one) => boolConst(cx, (onlyAtom(one.type) === onlyAtom(b.type)) !== negate));
  if (isSingle(a)) return identity(cx, b, a, negate);
  const pairs = a.type.atoms.some((x) => b.type.atoms.some((y) => x === y || (x.kind === 'inst' && y.kind === 'inst' && x.cls === y.cls)));
  const shapes = a.type.atoms.some((x) => x.kind === 'tuple') && b.type.atoms.some((y) => y.kind === 'tuple');
  if (!pairs && !shapes && !machineTypeOf(a)) return boolConst(cx, negate);
  if (isEmptyTuple(a) && isEmptyTuple(b)) return boolConst(cx, !negate);
  // In library code `is` comes before `==`, as a rule.
  const isOwn = !cx.mod.library && !cx.mod.path.startsWith(LIBRARY_ROOT);
  if (shapes && isOwn && !cx.emitting) cx.program.comparesTuples = true;
  const items = isOwn ? null : sameItems(cx, a, b);
  if (items) return negate && cx.env ? notValue(cx, items) : items;
  if (!cx.emitting) for (const f of a.type.atoms) if (f.kind === 'func' && b.type.atoms.includes(f)) noteCompared(f);
  const x = onlyAtom(a.type);
  // Whether a function that was made in another is one object is known when types are final.
  const isOpen = !cx.emitting && x?.kind === 'func' && (x.env !== null || x.object.compared);
  if (x && x === onlyAtom(b.type) && !isOpen && isVoid(a.type)) return boolConst(cx, !negate);
  if (!cx.emitting) return bool(cx, NO_CODE);
  const againstNone = (v: Val, other: Val): boolean => isInst(onlyAtom(other.type), 'NoneType') && v.type.atoms.length > 1;
  if (againstNone(a, b) || againstNone(b, a)) {
    const subject = againstNone(a, b) ? a : b;
    const test = noneTest(subject.code, cx.program.reprOf(subject.type));
    return bool(cx, negate ? ir('i32.eqz', [test]) : test);
  }
  const same = ir('any.same', [boxed(cx, a), boxed(cx, b)]);
  return bool(cx, negate ? ir('i32.eqz', [same]) : same);
}

/** Tuples of known shapes are no objects in library code: they are the same when their items are. */
function sameItems(cx: Cx, a: Val, b: Val): Val | null {
  const [x, y] = [onlyAtom(a.type), onlyAtom(b.type)];
  if (x?.kind !== 'tuple' || y?.kind !== 'tuple' || !x.elems || !y.elems) return null;
  const [l, r] = [a, b].map((v) => (v.elems ? v : spill(cx, v))) as [Val, Val];
  const n = x.elems.length;
  if (n !== y.elems.length) return boolConst(cx, false);
  const isNumber = (v: Val): boolean => ['int', 'float', 'bool'].some((name) => isInst(onlyAtom(v.type), name));
  const from = (i: number): Val => {
    if (i === n || !cx.env) return boolConst(cx, true);
    const [p, q] = [cx.program.tupleItem(cx, l, i), cx.program.tupleItem(cx, r, i)];
    const same = onlyAtom(p.type) === onlyAtom(q.type) && isNumber(p) ? compareValues(cx, 'Eq', p, q) : identity(cx, p, q, false);
    if (same.constant?.kind === 'bool') return same.constant.value ? from(i + 1) : same;
    return choose(cx, () => same.code, () => from(i + 1), () => boolConst(cx, false));
  };
  return from(0);
}

/** Longer tuples are compared by a function. */
const MAX_COMPARED = 4;

/** Short tuples of numbers and strings, compared item by item where they stand; null for others. */
function compareItems(cx: Cx, op: CmpOperator, a: Val, b: Val): Val | null {
  const [x, y] = [onlyAtom(a.type), onlyAtom(b.type)];
  if (x?.kind !== 'tuple' || y?.kind !== 'tuple' || !x.elems || !y.elems) return null;
  const [n, m] = [x.elems.length, y.elems.length];
  const isPlain = (t: Type): boolean => PLAIN.some((name) => isInst(onlyAtom(t), name));
  if (Math.max(n, m) > MAX_COMPARED || ![...x.elems, ...y.elems].every(isPlain)) return null;
  if (!a.elems && !b.elems && cx.mod.name !== TUPLE_ORDER) return callLibrary(cx, TUPLE_ORDER, `_${SUFFIX[op]!}`, a, b);
  const isEquality = op === 'Eq' || op === 'NotEq';
  const [l, r] = [a, b].map((v) => (v.elems ? v : spill(cx, v))) as [Val, Val];
  const ends: Partial<Record<CmpOperator, boolean>> = { Eq: n === m, NotEq: n !== m, Lt: n < m, LtE: n <= m, Gt: n > m, GtE: n >= m };
  const from = (i: number): Val => {
    if (!cx.env) return bottom(cx);
    if (i === Math.min(n, m) || (isEquality && n !== m)) return boolConst(cx, ends[op]!);
    const [p, q] = [l, r].map((v) => spill(cx, cx.program.tupleItem(cx, v, i))) as [Val, Val];
    const floats = [p, q].every((v) => isInst(onlyAtom(v.type), 'float'));
    const same = floats ? callLibrary(cx, 'pyw.builtins.sequences', '_same_item', p, q) : compareValues(cx, 'Eq', p, q);
    const differ = (): Val => (isEquality ? boolConst(cx, op === 'NotEq') : compareValues(cx, op, p, q));
    if (same.constant?.kind === 'bool') return same.constant.value ? from(i + 1) : differ();
    return choose(cx, () => same.code, () => from(i + 1), differ);
  };
  return from(0);
}
const PLAIN = ['int', 'float', 'bool', 'str'];
/** Has a function for tuples that are objects, so that the code of a comparison is there once. */
const TUPLE_ORDER = 'pyw.builtins.tuple_order';

function compareOne(cx: Cx, op: CmpOperator, left: Val, right: Val): Val {
  if (!cx.env) return bottom(cx);
  const names = DUNDER[op]!;
  const also = op === 'NotEq' ? ['__eq__'] : [];
  const a = plainNumber(cx, left, names[0], ...also);
  const b = plainNumber(cx, right, names[1], ...also);
  const x = onlyAtom(a.type);
  const y = onlyAtom(b.type);
  const intLike = (v: typeof x): boolean => isInst(v, 'int') || isInst(v, 'bool');
  const suffix = SUFFIX[op]!;
  if (isInst(x, 'float') && isInst(y, 'float')) return bool(cx, cx.emitting ? ir(`f64.${suffix}` as 'f64.eq', [a.code, b.code]) : NO_CODE);
  if (intLike(x) && intLike(y)) {
    return bool(cx, cx.emitting ? ir(`int.${suffix}` as 'int.eq', [boolToInt(cx, a).code, boolToInt(cx, b).code]) : NO_CODE);
  }
  if (intLike(x) && isInst(y, 'float')) return callLibrary(cx, 'pyw.builtins.int', `_cmp_int_float_${suffix}`, boolToInt(cx, a), b);
  if (isInst(x, 'float') && intLike(y)) {
    const flipped = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' }[suffix]!;
    const [l, r] = [spill(cx, a), spill(cx, boolToInt(cx, b))];
    return callLibrary(cx, 'pyw.builtins.int', `_cmp_int_float_${flipped}`, r, l);
  }
  if (isInst(x, 'str') && isInst(y, 'str')) {
    if (op === 'Eq' || op === 'NotEq') return compareTexts(cx, a, b, op === 'NotEq');
    const order = charOrder(cx, op, a, b);
    if (order) return order;
  }
  const items = compareItems(cx, op, a, b);
  if (items) return items;
  const [direct, reflected, symbol] = DUNDER[op]!;
  const [l, r] = [spill(cx, a), spill(cx, b)];
  const lc = specialClass(cx, l.type.atoms[0]!);
  const rc = specialClass(cx, r.type.atoms[0]!);
  let attempts: Attempt[] = [[l, direct, r], [r, reflected, l]];
  // A number that a derived one stands for has its class.
  const [c, d] = [left, right].map((v) => specialClass(cx, v.type.atoms[0]!));
  const isReversed = !!c && !!d && c !== d && isSubclass(d, c);
  if (isReversed) attempts.reverse();
  // What `object` has is the default, tried last.
  attempts = attempts.filter(([self, name]) => {
    const cls = self === l ? lc : rc;
    return cls && (cls.library ? findMethod(cls, name)?.cls?.name !== 'object' : defines(cx, cls, name));
  });
  if (op === 'NotEq' && !(x?.kind === 'method' && y?.kind === 'method')) return notEqual(cx, l, r, lc, rc, isReversed);
  const fallback = (): Val => {
    if (x?.kind === 'method' && y?.kind === 'method' && (op === 'Eq' || op === 'NotEq')) return sameMethods(cx, l, r, op === 'NotEq');
    if (op === 'Eq' || op === 'NotEq') return identity(cx, l, r, op === 'NotEq');
    return raiseError(
      cx,
      'TypeError',
      `'${symbol}' not supported between instances of '${classNameOf(cx, left.type.atoms[0]!)}' and '${classNameOf(cx, right.type.atoms[0]!)}'`,
    );
  };
  return firstOf(cx, attempts, fallback);
}

/** Equality of strings; against a literal, most others are told apart by their length or their first character. */
function compareTexts(cx: Cx, a: Val, b: Val, negate: boolean): Val {
  const text = a.constant?.kind === 'str' ? a.constant : b.constant?.kind === 'str' ? b.constant : null;
  const other = text === a.constant ? b : a;
  const points = text ? (text.codePoints ?? [...text.value].map((c) => c.codePointAt(0)!)) : null;
  const only = text ? onlyChar(text === a.constant ? a : b) : null;
  const equal = only !== null
    ? callLibrary(cx, 'pyw.builtins.str_core', '_is_char', other, machineVal(cx, 'i32', i32(only)))
    : points?.length && points.every((c) => c < 256)
      ? callLibrary(cx, 'pyw.builtins.str_core', '_is_latin', other, text === a.constant ? a : b, machineVal(cx, 'i32', i32(points.length)), machineVal(cx, 'i32', i32(points[0]!)))
      : points
        ? callLibrary(cx, 'pyw.builtins.str_core', '_is_text', a, b, machineVal(cx, 'i32', i32(points.length)))
        : callLibrary(cx, 'pyw.builtins.str_core', '_str_eq', a, b);
  return negate ? notValue(cx, equal) : equal;
}

/** The code point of a literal of one character below 256. */
function onlyChar(v: Val): number | null {
  if (v.constant?.kind !== 'str' || v.constant.codePoints || v.constant.value.length !== 1) return null;
  const point = v.constant.value.charCodeAt(0);
  return point < 256 ? point : null;
}
const FLIPPED: Partial<Record<CmpOperator, CmpOperator>> = { Lt: 'Gt', LtE: 'GtE', Gt: 'Lt', GtE: 'LtE' };

/** Order against a literal of one character; null for other operands. */
function charOrder(cx: Cx, op: CmpOperator, a: Val, b: Val): Val | null {
  const [left, right] = [onlyChar(a), onlyChar(b)];
  if ((left === null) === (right === null)) return null;
  const way = left === null ? op : FLIPPED[op]!;
  const test = way === 'GtE' || way === 'Lt' ? '_is_least_char' : '_is_beyond_char';
  const result = callLibrary(cx, 'pyw.builtins.str_core', test, left === null ? a : b, machineVal(cx, 'i32', i32(left ?? right!)));
  return way === 'Lt' || way === 'LtE' ? notValue(cx, result) : result;
}

/** Methods are equal when they bind the same function to the same object. */
function sameMethods(cx: Cx, l: Val, r: Val, negate: boolean): Val {
  const [a, b] = [methodParts(cx, l), methodParts(cx, r)];
  const funcs = identity(cx, a.func, b.func, false);
  const selves = identity(cx, a.self, b.self, false);
  const known = [funcs, selves].find((v) => v.constant?.kind === 'bool' && !v.constant.value);
  if (known) return boolConst(cx, negate);
  if (!cx.emitting) return bool(cx, NO_CODE);
  const both = ir('i32.and', [funcs.code, selves.code]);
  return bool(cx, negate ? ir('i32.eqz', [both]) : both);
}

/** `!=`: each operand's `__ne__`, or the contrary of its `__eq__` where it has no other; identity at last. */
function notEqual(cx: Cx, l: Val, r: Val, lc: ClassInfo | null, rc: ClassInfo | null, isReversed: boolean): Val {
  const sides: (readonly [Val, Val, ClassInfo | null])[] = [[l, r, lc], [r, l, rc]];
  if (isReversed) sides.reverse();
  const from = (i: number): Val => {
    const side = sides[i];
    if (!side) return identity(cx, l, r, true);
    const [self, other, cls] = side;
    if (hasOwn(cx, cls, '__ne__')) return firstOf(cx, [[self, '__ne__', other]], () => from(i + 1));
    if (!hasOwn(cx, cls, '__eq__')) return from(i + 1);
    const before = cx.env;
    const equal = callSpecial(cx, self, '__eq__', positional(other));
    if (!equal) return isRefused(cx, self, '__eq__') ? raiseError(cx, 'TypeError', "'NoneType' object is not callable") : from(i + 1);
    const unknown = (v: Val): boolean => isInst(v.type.atoms[0] ?? null, 'NotImplementedType');
    if (onlyAtom(equal.type) && unknown(equal)) {
      if (cls!.library) cx.env = before;
      else discard(cx, equal);
      return from(i + 1);
    }
    if (!cx.env) return bottom(cx);
    return dispatch(cx, equal, (one) => (unknown(one) ? from(i + 1) : notValue(cx, one)));
  };
  return from(0);
}

/** Tuples up to this length are asked item by item where they stand. */
const MAX_ASKED = 8;

/** Is a value one of the items of a tuple that is written out, all of them strings and whole numbers? Null for others. */
function isOneOf(cx: Cx, held: Val, { elems }: Val): Val | null {
  const isPlain = (a: Atom): boolean => ASKED.some((name) => isInst(a, name));
  if (!elems?.length || elems.length > MAX_ASKED || ![held, ...elems].every((v) => v.type.atoms.every(isPlain))) return null;
  const from = (i: number): Val => {
    if (!cx.env) return bottom(cx);
    if (i === elems.length) return boolConst(cx, false);
    const same = compareValues(cx, 'Eq', elems[i]!, held);
    if (same.constant?.kind === 'bool') return same.constant.value ? same : from(i + 1);
    return choose(cx, () => same.code, () => boolConst(cx, true), () => from(i + 1));
  };
  return from(0);
}
const ASKED = ['int', 'bool', 'str', 'NoneType'];

function contains(cx: Cx, item: Val, container: Val): Val {
  const held = spill(cx, item);
  const listed = isOneOf(cx, held, container);
  if (listed) return listed;
  return dispatch(cx, spill(cx, container), (c) => {
    const own = callSpecial(cx, c, '__contains__', positional(held));
    if (own) return cx.env ? truth(cx, own) : bottom(cx);
    if (isRefused(cx, c, '__contains__')) return raiseError(cx, 'TypeError', `'${classNameOf(cx, c.type.atoms[0]!)}' object is not a container`);
    if (hasSpecial(cx, c.type, '__iter__') || hasSpecial(cx, c.type, '__getitem__')) {
      const none = (): Val => raiseError(cx, 'TypeError', `argument of type '${classNameOf(cx, c.type.atoms[0]!)}' is not iterable`);
      // A TypeError of the program's `__iter__` is replaced.
      const ofProgram = c.type.atoms.some((a) => a.kind === 'inst' && !a.cls.library);
      const it = ofProgram ? protect(cx, cx.program.cls('TypeError'), () => iteratorOf(cx, c), none) : iteratorOf(cx, c);
      return cx.env ? callLibrary(cx, 'pyw.builtins.iterators', '_comes', it, held) : bottom(cx);
    }
    return raiseError(cx, 'TypeError', `argument of type '${classNameOf(cx, c.type.atoms[0]!)}' is not iterable`);
  });
}
