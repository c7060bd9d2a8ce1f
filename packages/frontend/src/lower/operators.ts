/** Binary and unary operators, augmented assignment of values. */
import { specialClass } from './metaclass.ts';
import { eachPair, raiseStrangers } from './pairs.ts';
import { findMethod, isSubclass } from '../bind/declare.ts';
import { childNodes } from '../bind/scope.ts';
import type { ClassInfo } from '../types/infos.ts';
import { callSpecial, defines, isRefused, lookup } from './members.ts';
import type { BinOp, Expression, Node, Operator, UnaryOp } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import { callLibrary, positional } from './calls.ts';
import { inOrder, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { dispatch, groupsOf } from './dispatch.ts';
import { evaluated } from './evaluated.ts';
import { raiseError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { classUnion } from './class-unions.ts';
import { f64, i32, ir } from './ir.ts';
import { machineBinary, machineUnary } from './machine.ts';
import { percentFormat } from './percent-format.ts';
import { isNonNegative } from './non-negative.ts';
import { evaluateQuietly, notValue } from './boolean.ts';
import { arrayOfVals } from './displays.ts';
import { plainNumber } from './value-classes.ts';
import { bool, bottom, discard, floatType, intConst, intType, isInst, machineVal, onlyAtom } from './values.ts';

/** Operator -> symbol in messages, and its dunder without underscores. */
export const OPERATORS: Record<Operator, { readonly symbol: string; readonly dunder: string }> = {
  Add: { symbol: '+', dunder: 'add' },
  Sub: { symbol: '-', dunder: 'sub' },
  Mult: { symbol: '*', dunder: 'mul' },
  MatMult: { symbol: '@', dunder: 'matmul' },
  Div: { symbol: '/', dunder: 'truediv' },
  Mod: { symbol: '%', dunder: 'mod' },
  Pow: { symbol: '** or pow()', dunder: 'pow' },
  LShift: { symbol: '<<', dunder: 'lshift' },
  RShift: { symbol: '>>', dunder: 'rshift' },
  BitOr: { symbol: '|', dunder: 'or' },
  BitXor: { symbol: '^', dunder: 'xor' },
  BitAnd: { symbol: '&', dunder: 'and' },
  FloorDiv: { symbol: '//', dunder: 'floordiv' },
};

export function binary(cx: Cx, node: BinOp): Val {
  const terms = concatenated(cx, node);
  if (terms) return concatenation(cx, node, terms);
  const [a, b] = inOrder(cx, [() => evaluate(cx, node.left), () => evaluate(cx, node.right)]) as [Val, Val];
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  const v = binaryValues(cx, node.op, a, b, false);
  cx.node = saved;
  return v;
}

/** Is a chain being asked for the types of its terms? */
const asking = new WeakSet<Cx>();

/** The terms of `a + b + c` if all are plain strings; null if not, or if none of them looks like one. */
function concatenated(cx: Cx, node: BinOp): readonly Expression[] | null {
  if (node.op !== 'Add' || node.left.kind !== 'BinOp' || node.left.op !== 'Add' || cx.mod.library || asking.has(cx)) return null;
  const terms: Expression[] = [];
  let rest: Expression = node;
  for (; rest.kind === 'BinOp' && rest.op === 'Add'; rest = rest.left) terms.unshift(rest.right);
  terms.unshift(rest);
  if (!terms.some(isText) || terms.some(isInvolved)) return null;
  asking.add(cx);
  const before = cx.env;
  // Nested chains are asked once they are evaluated themselves.
  const plain = terms.every((t) => isText(t) || (isInst(onlyAtom(evaluateQuietly(cx, t).type), 'str') && cx.env !== null));
  asking.delete(cx);
  cx.env = before;
  return plain ? terms : null;
}
/** Does more than give a value: it binds, suspends, or makes a function. */
const isInvolved = (n: Node): boolean => INVOLVED.has(n.kind) || childNodes(n).some(isInvolved);
const INVOLVED: ReadonlySet<string> = new Set(['NamedExpr', 'Yield', 'YieldFrom', 'Await', 'Lambda', 'ListComp', 'SetComp', 'DictComp', 'GeneratorExp']);
const isText = (e: Expression): boolean => e.kind === 'JoinedStr' || (e.kind === 'Constant' && e.value.kind === 'str');

/** Strings joined without those in between: nobody sees these. */
function concatenation(cx: Cx, node: BinOp, terms: readonly Expression[]): Val {
  const vals = inOrder(cx, terms.map((t) => () => evaluate(cx, t)));
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  const v = callLibrary(cx, 'pyw.builtins.str_core', '_concat_all', arrayOfVals(cx, node, vals), machineVal(cx, 'i32', i32(vals.length)));
  cx.node = saved;
  return v;
}

export function binaryValues(cx: Cx, op: Operator, a: Val, b: Val, inPlace: boolean): Val {
  if (!cx.env || a.type.atoms.length === 0 || b.type.atoms.length === 0) return bottom(cx);
  return evaluated(cx, [a, b], () => binaryOperands(cx, op, a, b, inPlace));
}
function binaryOperands(cx: Cx, op: Operator, a: Val, b: Val, inPlace: boolean): Val {
  const machine = machineBinary(cx, op, a, b);
  if (machine) return machine;
  const ga = groupsOf(cx, a.type).length;
  const gb = groupsOf(cx, b.type).length;
  if (ga === 1 && gb === 1) return binaryOne(cx, op, a, b, inPlace);
  const { dunder } = OPERATORS[op];
  const shared = inPlace && op === 'Add' ? '_iadd' : inPlace ? null : SHARED.has(`_${dunder}`) ? `_${dunder}` : null;
  if (shared && isManyWay(cx, a, b) && a.constant?.kind !== 'str') return callLibrary(cx, MANY_WAY, shared, a, b);
  const symbol = shownSymbol(op, inPlace);
  return eachPair(cx, a, b, {
    names: [`__${dunder}__`, `__r${dunder}__`, ...(inPlace ? [`__i${dunder}__`] : [])],
    meet: (x, y) => meet(op, inPlace, x, y),
    one: (x, y) => binaryOne(cx, op, x, y, inPlace),
    strangers: (x, y) => strangers(cx, op, symbol, x, y),
    takesAll: (x) => op === 'Mod' && (x === 'str' || x === 'bytes'),
    taken: (x, y) => firstOf(cx, [[x, `__${dunder}__`, y]], () => raiseStrangers(cx, symbol, false, x, y)),
    asked: (self, other, isReflected) => askedOf(cx, dunder, self, other, isReflected, inPlace),
    isKin: (x, y, left, right) => meet(op, inPlace, x, y) || (left !== null && right !== null && comesFirst(cx, op, left, right)),
  });
}
/** What an operand's own methods say of another one; NotImplemented where it has none. */
function askedOf(cx: Cx, dunder: string, self: Val, other: Val, isReflected: boolean, inPlace: boolean): Val {
  const unknown = (): Val => cx.program.builtin(cx, 'NotImplemented')!;
  const names = isReflected ? [`__r${dunder}__`] : [...(inPlace ? [`__i${dunder}__`] : []), `__${dunder}__`];
  // A number without methods of its own knows numbers, which are kin.
  if (plainNumber(cx, self, ...names) !== self) return unknown();
  const [held, operand] = [spill(cx, self), spill(cx, other)];
  return firstOf(cx, names.map((name) => [held, name, operand]), unknown);
}

/** Operands of families that have nothing to do with one another: the error, in the words of the sequence that is among them. */
function strangers(cx: Cx, op: Operator, symbol: string, x: Val, y: Val): Val {
  const fail = (l: Val, r: Val): Val => raiseStrangers(cx, symbol, false, l, r);
  if ((op !== 'Add' && op !== 'Mult') || symbol.endsWith('=')) return fail(x, y);
  const right = spill(cx, y);
  return dispatch(cx, x, (l) => {
    if (isConcatenated(l.type.atoms[0]!)) return firstOf(cx, [[l, `__${OPERATORS[op].dunder}__`, right]], () => fail(l, right));
    if (op === 'Add') return fail(l, right);
    const left = spill(cx, l);
    return dispatch(cx, right, (r) => (isConcatenated(r.type.atoms[0]!) ? firstOf(cx, [[r, '__rmul__', left]], () => fail(left, r)) : fail(left, r)), keyOfOthers);
  }, keyOfOthers);
}
const isConcatenated = (a: Atom): boolean => a.kind === 'tuple' || (a.kind === 'inst' && a.cls.library && (SEQUENCES.has(a.cls.name) || a.cls.name === 'bytearray'));
const keyOfOthers = (a: Atom): string | null => (isConcatenated(a) ? null : 'others');

/** Operators that built-in classes define for operands of other families. */
function meet(op: Operator, inPlace: boolean, x: string, y: string): boolean {
  switch (op) {
    case 'Mult':
      // Others that are no numbers are an error, as are those that nothing is added to.
      return [x, y].some((f) => SEQUENCES.has(f)) && (inPlace || [x, y].some((f) => f === 'number' || f === '' || f.startsWith('plain ')));
    case 'Mod':
      return x === 'str' || x === 'bytes';
    case 'BitOr':
      return x === 'class' || y === 'class' || (inPlace && x === 'dict');
    // Concatenation and repetition have messages of their own.
    case 'Add':
      return inPlace && SEQUENCES.has(x);
    default:
      return false;
  }
}
const CONTAINERS: ReadonlySet<string> = new Set(['dict', 'set', 'frozenset', 'range']);
const SEQUENCES: ReadonlySet<string> = new Set(['str', 'bytes', 'list', 'tuple']);
const shownSymbol = (op: Operator, inPlace: boolean): string => {
  const { symbol } = OPERATORS[op];
  return inPlace && op !== 'Pow' ? `${symbol}=` : inPlace ? '**=' : symbol;
};

/** Operators that have a function of their own in the library, for operands of many classes. */
const SHARED: ReadonlySet<string> = new Set(['_add', '_sub', '_mul', '_truediv', '_floordiv', '_mod']);
export const MANY_WAY = 'pyw.builtins.operators';
const VERY_MANY = 16;
/**
 * Has an operator so many ways that it should be a function? Two to four classes stay where they stand: a function
 * costs a call, and its result the types of the operands at other places.
 */
export function isManyWay(cx: Cx, a: Val, b: Val): boolean {
  if (cx.mod.name === MANY_WAY || a.elems || b.elems) return false;
  const ga = groupsOf(cx, a.type).length;
  const gb = groupsOf(cx, b.type).length;
  const most = Math.max(ga, gb);
  // What is known of classes is lost, where there is anything to know.
  const hasClasses = most < VERY_MANY && [...a.type.atoms, ...b.type.atoms].some((x) => x.kind === 'class');
  return !hasClasses && (most >= 5 || ga * gb >= 9);
}

type Prim = 'int' | 'float' | 'bool';
function primOf(v: Val): Prim | null {
  const a = onlyAtom(v.type);
  return isInst(a, 'int') ? 'int' : isInst(a, 'float') ? 'float' : isInst(a, 'bool') ? 'bool' : null;
}
export const boolToInt = (cx: Cx, v: Val): Val =>
  primOf(v) === 'bool'
    ? v.constant?.kind === 'bool'
      ? intConst(cx, v.constant.value ? 1n : 0n)
      : value(intType(cx), cx.emitting ? ir('int.from_i32', [v.code]) : NO_CODE)
    : v;

/** An int or bool as a float; OverflowError when it is too large. */
export function toFloat(cx: Cx, v: Val): Val {
  if (primOf(v) === 'float') return v;
  const i = boolToInt(cx, v);
  if (i.constant?.kind === 'int' && Number.isSafeInteger(Number(i.constant.value))) {
    return value(floatType(cx), f64(Number(i.constant.value)));
  }
  if (primOf(v) === 'bool') return value(floatType(cx), cx.emitting ? ir('f64.convert_i32_s', [v.code]) : NO_CODE);
  return callLibrary(cx, 'pyw.builtins.int', '_int_to_float', i);
}

const INT_DIRECT: Partial<Record<Operator, string>> = {
  Add: 'add', Sub: 'sub', Mult: 'mul', BitAnd: 'and', BitOr: 'or', BitXor: 'xor',
};
const INT_LIBRARY: Partial<Record<Operator, string>> = {
  FloorDiv: '_int_floordiv', Mod: '_int_mod', Div: '_int_truediv', Pow: '_int_pow', LShift: '_int_lshift', RShift: '_int_rshift',
};
const FLOAT_DIRECT: Partial<Record<Operator, string>> = { Add: 'add', Sub: 'sub', Mult: 'mul' };
const FLOAT_LIBRARY: Partial<Record<Operator, string>> = {
  Div: '_float_truediv', FloorDiv: '_float_floordiv', Mod: '_float_mod', Pow: '_float_pow',
};

/** Both operands of one class. */
function binaryOne(cx: Cx, op: Operator, left: Val, right: Val, inPlace: boolean): Val {
  if (!cx.env) return bottom(cx);
  if (op === 'Mod' && left.constant?.kind === 'str' && isInst(onlyAtom(left.type), 'str') && !formatsItself(cx, cx.program.cls('str'), right)) return percentFormat(cx, left, right);
  const { dunder } = OPERATORS[op];
  const names = [[`__${dunder}__`, `__i${dunder}__`], [`__r${dunder}__`]] as const;
  // Methods of the program are given the very operands, those of the library the numbers that these stand for.
  const own = [names[0], asksRight(cx, left, right, names[1][0]) ? names[1] : []] as const;
  const given = [left, right].map((v, i) => (plainNumber(cx, v, ...own[i]!) === v ? v : spill(cx, v))) as [Val, Val];
  const [a, b] = given.map((v, i) => plainNumber(cx, v, ...own[i]!)) as [Val, Val];
  const pa = primOf(a);
  const pb = primOf(b);
  if (pa && pb) {
    const v = primitive(cx, op, a, b, pa, pb);
    if (v) return v;
  }
  return viaMethods(cx, op, [a, b], given, inPlace);
}

/** Is the reflected method of a derived number asked? The methods of int and float take such a number as one of theirs, unless its class derives from that on the left. */
function asksRight(cx: Cx, left: Val, right: Val, reflected: string): boolean {
  const [l, r] = [left, right].map((v) => onlyAtom(v.type)) as [Atom | null, Atom | null];
  if (l?.kind !== 'inst' || r?.kind !== 'inst') return true;
  const boxed = (c: ClassInfo): string | null => c.mro.find((k) => k.boxed)?.boxed ?? null;
  const [x, y] = [boxed(l.cls), boxed(r.cls)];
  const knows = x === 'int' || x === 'bool' ? y === 'int' : (x === 'f64' || isInst(l, 'complex')) && (y === 'int' || y === 'f64');
  return !knows || (l.cls !== r.cls && isSubclass(r.cls, l.cls) && overridesMethod(cx, r.cls, l.cls, reflected));
}

function primitive(cx: Cx, op: Operator, a: Val, b: Val, pa: Prim, pb: Prim): Val | null {
  if (pa === 'float' || pb === 'float') {
    if (!FLOAT_DIRECT[op] && !FLOAT_LIBRARY[op]) return null;
    const [x, y] = inOrder(cx, [() => toFloat(cx, a), () => toFloat(cx, b)]) as [Val, Val];
    if (!cx.env) return bottom(cx);
    const direct = FLOAT_DIRECT[op];
    if (direct) return value(floatType(cx), cx.emitting ? ir(`f64.${direct}` as 'f64.add', [x.code, y.code]) : NO_CODE);
    if (op === 'Pow' && mayBeComplex(cx, a, b)) return callLibrary(cx, 'pyw.builtins.float', '_float_pow_or_complex', x, y);
    return callLibrary(cx, 'pyw.builtins.float', FLOAT_LIBRARY[op]!, x, y);
  }
  if (pa === 'bool' && pb === 'bool' && (op === 'BitAnd' || op === 'BitOr' || op === 'BitXor')) {
    return bool(cx, cx.emitting ? ir(`i32.${INT_DIRECT[op]!}` as 'i32.and', [a.code, b.code]) : NO_CODE);
  }
  const x = boolToInt(cx, a);
  const y = boolToInt(cx, b);
  const direct = INT_DIRECT[op];
  if (direct) return value(intType(cx), cx.emitting ? ir(`int.${direct}` as 'int.add', [x.code, y.code]) : NO_CODE);
  const library = INT_LIBRARY[op];
  // With a constant exponent the result's type is known: an int unless it is negative.
  if (op === 'Pow' && y.constant?.kind === 'int' && y.constant.value >= 0n) {
    return value(intType(cx), cx.emitting ? ir('int.pow', [x.code, y.code]) : NO_CODE);
  }
  return library ? callLibrary(cx, 'pyw.builtins.int', library, x, y) : null;
}

/** A power of floats that may be complex; in library code only where the program has complex numbers. */
const mayBeComplex = (cx: Cx, base: Val, exponent: Val): boolean =>
  (cx.program.complexPowers || !cx.mod.library) &&
  primOf(exponent) === 'float' &&
  !((base.constant?.kind === 'float' || base.constant?.kind === 'int') && base.constant.value >= 0) &&
  !(exponent.constant?.kind === 'float' && Number.isInteger(exponent.constant.value)) &&
  !baseIsNonNegative(cx);

/** Shows the text of the power that is being compiled that its base is never negative? */
function baseIsNonNegative(cx: Cx): boolean {
  const { node, fn, mod } = cx;
  const base = node?.kind === 'BinOp' && node.op === 'Pow' ? node.left : node?.kind === 'AugAssign' && node.op === 'Pow' ? node.target : null;
  if (!base) return false;
  const body = fn.node.kind === 'Lambda' ? [fn.node.body] : fn.node.body;
  return isNonNegative(base, { body, params: new Set([...fn.params.map((p) => p.name)]), globals: mod.tree.body });
}

export function classNameOf(cx: Cx, a: Atom): string {
  return cx.program.typeName(a);
}

/** `__iop__`, `__op__`, then the reflected method; NotImplemented passes on. `given`: the operands, where numbers stand for them. */
function viaMethods(cx: Cx, op: Operator, plain: readonly [Val, Val], given: readonly [Val, Val], inPlace: boolean): Val {
  const { dunder } = OPERATORS[op];
  const union = op === 'BitOr' ? classUnion(cx, ...plain) : null;
  if (union) return union;
  const [x, y] = plain.map((v) => spill(cx, v)) as [Val, Val];
  const [lc, rc] = [x, y].map((v) => specialClass(cx, v.type.atoms[0]!));
  // Concatenation names the class of what it does not take.
  const other = given[1] === plain[1] || (lc?.library && !(op === 'Add' && isSequence(lc))) ? y : given[1];
  const attempts: Attempt[] = [];
  const isLate = !!lc && !!rc && lc !== rc && comesFirst(cx, op, lc, rc);
  if (inPlace && !isLate) attempts.push([x, `__i${dunder}__`, other]);
  const direct: Attempt = [x, `__${dunder}__`, other];
  const reflected: Attempt = [y, `__r${dunder}__`, rc?.library || given[0] === plain[0] ? x : given[0]];
  if (lc === rc) attempts.push(direct);
  else if (isLate) attempts.push(reflected, ...(inPlace ? [[x, `__i${dunder}__`, other] as const] : []), direct);
  else if (derives(cx, given, reflected[1])) attempts.push(reflected, direct);
  // A sequence on the right of `*=` repeats nothing for an object of the program or a container: CPython looks at the left one alone.
  else if (inPlace && op === 'Mult' && lc && (!lc.library || CONTAINERS.has(lc.name)) && rc && (SEQUENCES.has(rc.name) || rc.name === 'bytearray')) attempts.push(direct);
  else attempts.push(direct, reflected);
  const [l, r] = given.map((v) => classNameOf(cx, v.type.atoms[0]!)) as [string, string];
  return firstOf(cx, attempts, () => raiseError(cx, 'TypeError', `unsupported operand type(s) for ${shownSymbol(op, inPlace)}: '${l}' and '${r}'`));
}
/** Derives the class of the right operand from that of the left, with a reflected method of its own? */
function derives(cx: Cx, given: readonly Val[], reflected: string): boolean {
  const [lc, rc] = given.map((v) => specialClass(cx, v.type.atoms[0]!));
  return !!lc && !!rc && lc !== rc && isSubclass(rc, lc) && overridesMethod(cx, rc, lc, reflected);
}
const isSequence = (cls: ClassInfo): boolean => cls.library && (SEQUENCES.has(cls.name) || cls.name === 'bytearray' || cls.name === 'deque');
/** Is a method of a class of the program that of a sequence it derives from? */
function isOfSequence(cx: Cx, cls: ClassInfo, name: string): boolean {
  const base = cls.mro.find((c) => isSequence(c));
  return base !== undefined && findMethod(base, name) !== null && !cls.mro.slice(0, cls.mro.indexOf(base)).some((c) => lookup(cx, c, name).members.some((m) => !m.owner.library));
}

/** Is the right operand of `text % x` text of a class that has a `__rmod__` of its own? */
function formatsItself(cx: Cx, text: ClassInfo, right: Val): boolean {
  const a = onlyAtom(right.type);
  return a?.kind === 'inst' && !a.cls.library && isSubclass(a.cls, text) && overridesMethod(cx, a.cls, text, '__rmod__');
}

/** Is the reflected method of the right operand asked before the left one? Concatenation and repetition come after what the classes of both say. */
function comesFirst(cx: Cx, op: Operator, left: ClassInfo, right: ClassInfo): boolean {
  const { dunder } = OPERATORS[op];
  const reflected = `__r${dunder}__`;
  const isText = op === 'Mod' && ['str', 'bytes', 'bytearray'].includes(left.name);
  if (isText && !right.library && isSubclass(right, left) && overridesMethod(cx, right, left, reflected)) return true;
  if (isText || (!left.library && !((op === 'Add' || op === 'Mult') && isOfSequence(cx, left, `__${dunder}__`)))) return false;
  if (!right.library) return defines(cx, right, reflected) && !isOfSequence(cx, right, reflected) && !(isSubclass(right, left) && lookup(cx, right, reflected).members[0]?.owner.library);
  // Concatenation comes after the reflected methods of everything but sequences, whose own is concatenation too.
  const concatenates = SEQUENCES.has(left.name) && reflected === '__radd__';
  return concatenates && !right.boxed && right.name !== 'complex' && findMethod(right, reflected) !== null;
}

/** The object, its method, the operand. */
export type Attempt = readonly [Val, string, Val];

/** The result of the first method that there is and that does not give NotImplemented. */
export function firstOf(cx: Cx, attempts: readonly Attempt[], fail: () => Val): Val {
  const [head, ...rest] = attempts;
  if (!head) return fail();
  const [self, name, other] = head;
  const before = cx.env;
  const result = callSpecial(cx, self, name, positional(other), () => cx.program.builtin(cx, 'NotImplemented')!);
  if (!result) return isRefused(cx, self, name) ? raiseError(cx, 'TypeError', "'NoneType' object is not callable") : firstOf(cx, rest, fail);
  if (isInst(onlyAtom(result.type), 'NotImplementedType')) {
    // A method of the library that only says so need not be called.
    if (self.type.atoms[0]!.kind === 'inst' && !cx.program.classOfAtom(self.type.atoms[0]!)!.library) discard(cx, result);
    else cx.env = before;
    return firstOf(cx, rest, fail);
  }
  if (!cx.env || !result.type.atoms.some((a) => isInst(a, 'NotImplementedType'))) return result;
  return dispatch(cx, result, (one) => (isInst(one.type.atoms[0]!, 'NotImplementedType') ? firstOf(cx, rest, fail) : one));
}
/** Does the derived class have a method of its own for this? */
function overridesMethod(cx: Cx, derived: ClassInfo, base: ClassInfo, name: string): boolean {
  if (derived.library) return findMethod(derived, name) !== null && findMethod(derived, name) !== findMethod(base, name);
  const a = lookup(cx, derived, name).members[0];
  const b = lookup(cx, base, name).members[0];
  return a !== undefined && a.owner !== b?.owner;
}

const UNARY: Record<string, { dunder: string; symbol: string }> = {
  USub: { dunder: '__neg__', symbol: '-' },
  UAdd: { dunder: '__pos__', symbol: '+' },
  Invert: { dunder: '__invert__', symbol: '~' },
};

export function unary(cx: Cx, node: UnaryOp): Val {
  const operand = evaluate(cx, node.operand);
  if (!cx.env) return bottom(cx);
  const machine = machineUnary(cx, node.op, operand);
  if (machine) return machine;
  if (node.op === 'Not') return notValue(cx, operand);
  const saved = cx.node;
  cx.node = node;
  const v = dispatch(cx, operand, (x) => unaryOne(cx, node.op, x));
  cx.node = saved;
  return v;
}

function unaryOne(cx: Cx, op: UnaryOp['op'], operand: Val): Val {
  const v = plainNumber(cx, operand, UNARY[op]!.dunder);
  const p = primOf(v);
  if (p === 'float' && op !== 'Invert') {
    if (op === 'UAdd') return value(v.type, v.code);
    if (v.constant?.kind === 'float') return value(v.type, f64(-v.constant.value), { kind: 'float', value: -v.constant.value });
    return value(v.type, cx.emitting ? ir('f64.neg', [v.code]) : NO_CODE);
  }
  if (p === 'int' || p === 'bool') {
    const x = boolToInt(cx, v);
    if (op === 'UAdd') return value(x.type, x.code, x.constant);
    if (x.constant?.kind === 'int') return intConst(cx, op === 'USub' ? -x.constant.value : ~x.constant.value);
    return value(x.type, cx.emitting ? ir(op === 'USub' ? 'int.neg' : 'int.not', [x.code]) : NO_CODE);
  }
  const { dunder, symbol } = UNARY[op]!;
  const own = callSpecial(cx, v, dunder, positional());
  if (own) return own;
  if (isRefused(cx, v, dunder)) return raiseError(cx, 'TypeError', "'NoneType' object is not callable");
  return raiseError(cx, 'TypeError', `bad operand type for unary ${symbol}: '${classNameOf(cx, operand.type.atoms[0]!)}'`);
}
