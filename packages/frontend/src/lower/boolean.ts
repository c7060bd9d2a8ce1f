/** Truth values, `and`, `or`, `not`, conditional expressions, and conditions that narrow types. */
import type { Expr } from '@pyw/ir';
import { findMethod, isSubclass } from '../bind/declare.ts';
import { followsProtocol, isAbstractClass, isProtocol, isRuntimeProtocol, takesInstance } from './abstract-classes.ts';
import { isHooked, takesByHook, takesRegistered } from './virtual-bases.ts';
import { hasAttribute } from './has-attribute.ts';
import type { BoolOp, Call, Expression, IfExp } from '../syntax/ast.ts';
import type { Atom, Type } from '../types/atoms.ts';
import type { ClassInfo, Env } from '../types/infos.ts';
import { filterType, typeOfAtoms } from '../types/world.ts';
import { callLibrary, callMethod, positional } from './calls.ts';
import { callSpecial, hasSpecial, isRefused, lookup, overrides } from './members.ts';
import { loadAttribute } from './attributes.ts';
import { subclassOfAny } from './builtin-forms.ts';
import { classObject, metaclassObject } from './class-objects.ts';
import { emit, inOrder, joinEnvs, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch, groupsOf, typeTest } from './dispatch.ts';
import { evaluated } from './evaluated.ts';
import { raiseError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { classesArgument } from './class-unions.ts';
import { forwards, refusal, testedAs, testedType } from './generic-alias.ts';
import { f64, i32, int, ir } from './ir.ts';
import { isNamedTuple } from './named-tuples.ts';
import { machineTruth, machineTypeOf } from './machine.ts';
import { callMeta, metaLookup, metaOf } from './metaclass.ts';
import { placeOf } from './names.ts';
import { plainNumber } from './value-classes.ts';
import { bool, boolConst, bottom, boxed, branch, discard, isInst, joinBranches, onlyAtom } from './values.ts';

/** Truth of a value as a bool value. */
export function truth(cx: Cx, v: Val): Val {
  if (v.constant) {
    const c = v.constant;
    if (c.kind === 'bool') return v;
    if (c.kind === 'none') return boolConst(cx, false);
    if (c.kind === 'int' || c.kind === 'float') return boolConst(cx, Number(c.value) !== 0);
    if (c.kind === 'str') return boolConst(cx, c.value !== '');
  }
  return dispatch(cx, v, (x) => truthOne(cx, x));
}

function truthOne(cx: Cx, subject: Val): Val {
  const v = plainNumber(cx, subject, '__bool__', '__len__');
  const a = onlyAtom(v.type);
  if (isInst(a, 'bool')) return v;
  const machine = machineTypeOf(v);
  if (machine) return bool(cx, cx.emitting ? machineTruth(v, machine) : NO_CODE);
  if (isInst(a, 'int')) return bool(cx, cx.emitting ? ir('int.ne', [v.code, int(0)]) : NO_CODE);
  if (isInst(a, 'float')) return bool(cx, cx.emitting ? ir('f64.ne', [v.code, f64(0)]) : NO_CODE);
  if (isInst(a, 'NoneType')) return boolConst(cx, false);
  if (a?.kind === 'tuple' && a.elems) return boolConst(cx, a.elems.length > 0);
  const asBool = hasOwnLength(cx, a) ? null : callSpecial(cx, v, '__bool__', positional());
  if (asBool) {
    if (!cx.env) return bottom(cx);
    return dispatch(cx, asBool, (b) =>
      isInst(b.type.atoms[0]!, 'bool') ? b : raiseError(cx, 'TypeError', `__bool__ should return bool, returned ${cx.program.typeName(b.type.atoms[0]!)}`));
  }
  const blocked = (name: string): boolean => isRefused(cx, v, name);
  const n = blocked('__bool__') ? null : callSpecial(cx, v, '__len__', positional());
  if (!n && (blocked('__bool__') || blocked('__len__'))) return raiseError(cx, 'TypeError', "'NoneType' object is not callable");
  if (n) return cx.env ? truth(cx, checkedLength(cx, v, n)) : bottom(cx);
  discard(cx, v);
  return boolConst(cx, true);
}
/** Containers of the library have a `__bool__` for speed; a `__len__` that a class derived from them defines comes before it. */
function hasOwnLength(cx: Cx, a: Atom | null): boolean {
  if (a?.kind !== 'inst' || a.cls.library || !overrides(cx, a.cls, '__len__')) return false;
  return !overrides(cx, a.cls, '__bool__') && a.cls.mro.some((c) => c.library && c.name !== 'object' && findMethod(c, '__bool__') && findMethod(c, '__len__'));
}

/** What `__len__` of a class of the program gave, if it is a length. */
const checkedLength = (cx: Cx, v: Val, n: Val): Val =>
  v.type.atoms.every((a) => a.kind === 'inst' && !a.cls.library) ? callLibrary(cx, 'pyw.builtins.functions', '_checked_length', n) : n;

export function notValue(cx: Cx, v: Val): Val {
  const t = truth(cx, v);
  if (t.constant?.kind === 'bool') return boolConst(cx, !t.constant.value);
  return t.type.atoms.length ? bool(cx, cx.emitting ? ir('i32.eqz', [t.code]) : NO_CODE) : t;
}

/** A condition: its truth, and the environments that follow when it holds and when not (null: impossible). */
export interface Condition {
  readonly code: Expr;
  readonly whenTrue: Env | null;
  readonly whenFalse: Env | null;
}

export function condition(cx: Cx, node: Expression): Condition {
  const saved = cx.node;
  cx.node = node;
  const c = conditionOf(cx, node);
  cx.node = saved;
  return c;
}

function conditionOf(cx: Cx, node: Expression): Condition {
  if (!cx.env) return { code: NO_CODE, whenTrue: null, whenFalse: null };
  if (node.kind === 'UnaryOp' && node.op === 'Not') {
    const c = condition(cx, node.operand);
    return { code: cx.emitting ? ir('i32.eqz', [c.code]) : NO_CODE, whenTrue: c.whenFalse, whenFalse: c.whenTrue };
  }
  if (node.kind === 'BoolOp') return boolCondition(cx, node);
  const v = evaluate(cx, node);
  if (!cx.env) return { code: NO_CODE, whenTrue: null, whenFalse: null };
  const t = truth(cx, v);
  if (!cx.env) return { code: NO_CODE, whenTrue: null, whenFalse: null };
  const env = cx.env;
  if (t.constant?.kind === 'bool') {
    return { code: t.code, whenTrue: t.constant.value ? env : null, whenFalse: t.constant.value ? null : env };
  }
  return { code: t.code, ...narrowings(cx, node, env) };
}

function boolCondition(cx: Cx, node: BoolOp): Condition {
  const and = node.op === 'And';
  let acc = condition(cx, node.values[0]!);
  for (const next of node.values.slice(1)) {
    const go = and ? acc.whenTrue : acc.whenFalse;
    const skip = and ? acc.whenFalse : acc.whenTrue;
    if (!go) return acc;
    cx.env = [...go];
    let c!: Condition;
    const b = branch(cx, () => {
      c = condition(cx, next);
      return bottom(cx);
    });
    let code: Expr = NO_CODE;
    if (cx.emitting) {
      if (!skip) {
        // The first part always holds: keep only its effects.
        cx.env = go;
        emit(cx, ir('drop', [acc.code]));
        for (const s of b.stmts) emit(cx, s);
        code = c.code;
      } else if (b.stmts.length === 0 && (c.whenTrue || c.whenFalse)) {
        code = and
          ? ir('cond', [acc.code, c.code, i32(0)], { type: 'i32' })
          : ir('cond', [acc.code, i32(1), c.code], { type: 'i32' });
      } else {
        const local = newLocal(cx, 'i32');
        const tail = c.whenTrue || c.whenFalse ? [...b.stmts, ir('local.set', [c.code], { local })] : b.stmts;
        const constant = [ir('local.set', [i32(and ? 0 : 1)], { local })];
        cx.env = go;
        emit(cx, ir('if', [acc.code], and ? { then: tail, else: constant } : { then: constant, else: tail }));
        code = tempGet(local);
      }
    }
    acc = and
      ? { code, whenTrue: c.whenTrue, whenFalse: joinEnvs(cx.world, skip, c.whenFalse) }
      : { code, whenTrue: joinEnvs(cx.world, skip, c.whenTrue), whenFalse: c.whenFalse };
    cx.env = acc.whenTrue ?? acc.whenFalse;
  }
  return acc;
}

/** What a test on a variable says about its type. */
function narrowings(cx: Cx, node: Expression, env: Env): { whenTrue: Env | null; whenFalse: Env | null } {
  const none = { whenTrue: env, whenFalse: env };
  let name: Expression = node;
  let keep: ((type: Type) => { yes: Type; no: Type }) | null = null;
  const split = (type: Type, yes: (a: Type['atoms'][number]) => boolean): { yes: Type; no: Type } => ({
    yes: filterType(cx.world, type, (a) => a.kind === 'unbound' || yes(a)),
    no: filterType(cx.world, type, (a) => a.kind === 'unbound' || !yes(a)),
  });
  if (node.kind === 'Compare' && node.ops.length === 1 && (node.ops[0] === 'Is' || node.ops[0] === 'IsNot')) {
    const c = node.comparators[0]!;
    if (c.kind === 'Constant' && c.value.kind === 'none') {
      name = node.left;
      const negate = node.ops[0] === 'IsNot';
      keep = (t) => {
        const s = split(t, (a) => isInst(a, 'NoneType'));
        return negate ? { yes: s.no, no: s.yes } : s;
      };
    } else if (c.kind === 'Name' && (node.left.kind === 'Name' || node.left.kind === 'NamedExpr')) {
      const only = onlyAtom(evaluateQuietly(cx, c).type);
      const cls = only?.kind === 'class' && !only.cls.plural ? only.cls : null;
      const negate = node.ops[0] === 'IsNot';
      // A class is one object, but those of the library may show themselves as another.
      const same = (a: Atom): boolean => a.kind === 'class' && (a.cls === cls || a.cls.shownAs !== null || cls!.shownAs !== null);
      if (cls) {
        name = node.left;
        keep = (t) => {
          const yes = split(t, same).yes;
          const no = split(t, (a) => a.kind === 'class' && a.cls === cls).no;
          return negate ? { yes: no, no: yes } : { yes, no };
        };
      }
    }
  } else if (node.kind === 'Call' && isBuiltinCall(cx, node, 'isinstance') && node.args.length === 2) {
    name = node.args[0]!;
    const second = quietly(cx, () => classesArgument(cx, node.args[1]!));
    const classes = second.type.atoms.some((a) => a.kind === 'class' && metaLookup(cx, a.cls, '__instancecheck__')) ? null : classesOf(cx, second);
    // An instance of a class that another run of the same statement made is none of this one.
    if (classes && !classes.some((c) => isHooked(cx, c))) keep = (t) => ({
      yes: split(t, (a) => saysClass(cx, a) || classes.some((c) => isInstance(cx, a, c))).yes,
      no: split(t, (a) => !saysClass(cx, a) && classes.some((c) => !c.plural && isInstance(cx, a, c))).no,
    });
  } else if (node.kind === 'Call' && isBuiltinCall(cx, node, 'hasattr') && node.args.length === 2) {
    name = node.args[0]!;
    const asked = node.args[1]!;
    const attr = asked.kind === 'Constant' && asked.value.kind === 'str' ? asked.value.value : null;
    if (attr !== null) keep = (t) => {
      const known = new Map(t.atoms.map((a) => [a, a.kind === 'unbound' ? null : quietly(cx, () => hasAttribute(cx, value(typeOfAtoms(cx.world, [a]), NO_CODE), attr, null)).constant]));
      const says = (a: Atom, b: boolean): boolean => {
        const c = known.get(a);
        return c?.kind === 'bool' && c.value === b;
      };
      return { yes: filterType(cx.world, t, (a) => !says(a, false)), no: filterType(cx.world, t, (a) => !says(a, true)) };
    };
  } else if (node.kind === 'Call' && isBuiltinCall(cx, node, 'callable') && node.args.length === 1) {
    name = node.args[0]!;
    keep = (t) => split(t, (a) => isCallable(cx, a));
  } else if (node.kind === 'Name') {
    keep = (t) => ({ yes: filterType(cx.world, t, (a) => !isInst(a, 'NoneType')), no: t });
  } else if (node.kind === 'NamedExpr') {
    return narrowings(cx, node.target, env);
  }
  if (!keep) return none;
  if (name.kind === 'NamedExpr') name = name.target;
  if (name.kind !== 'Name') return none;
  const place = placeOf(cx, name.id);
  if (place.kind !== 'slot' || cx.exploded.has(place.slot)) return none;
  const { yes, no } = keep(env[place.slot]!);
  const withType = (t: Type): Env | null => {
    if (t.atoms.length === 0) return null;
    const copy = [...env];
    copy[place.slot] = t;
    return copy;
  };
  return { whenTrue: withType(yes), whenFalse: withType(no) };
}

export const evaluateQuietly = (cx: Cx, node: Expression): Val => quietly(cx, () => evaluate(cx, node));

/** What an expression is, without its code. */
function quietly(cx: Cx, make: () => Val): Val {
  const emitting = cx.emitting;
  const env = cx.env;
  cx.emitting = false;
  const v = make();
  cx.emitting = emitting;
  cx.env = env;
  return v;
}

export function isBuiltinCall(cx: Cx, node: Call, name: string): boolean {
  return node.func.kind === 'Name' && node.func.id === name && placeOf(cx, name).kind === 'none' && node.keywords.length === 0;
}

/** Classes named by the second argument of isinstance. */
function classesOf(cx: Cx, v: Val): ClassInfo[] | null {
  const only = onlyAtom(v.type);
  const a = onlyAtom(testedType(cx, only) ?? v.type);
  if (a?.kind === 'class') return [a.cls];
  if (a?.kind === 'tuple' && a.elems) {
    const all = a.elems.map((e) => onlyAtom(e));
    if (all.every((e) => e?.kind === 'class')) return all.map((e) => (e as { cls: ClassInfo }).cls);
  }
  return null;
}

export function isInstance(cx: Cx, a: Type['atoms'][number], cls: ClassInfo): boolean {
  if (cls.name === 'object' && cls.library) return true;
  if (isAbstractClass(cls) && takesInstance(cx, cls, a)) return true;
  if (isProtocol(cls) && followsProtocol(cx, cls, a)) return true;
  if (takesRegistered(cx, a, cls)) return true;
  if (a.kind === 'class') return isSubclass(metaOf(cx, a.cls), cls);
  // Functions, methods and modules have a class for `type()` only.
  const own = cx.program.classOfAtom(a) ?? cx.program.classNamed(cx.program.typeName(a));
  if (!own) return false;
  if (cls.name === 'tuple' && cls.library && !cx.mod.library && isNamedTuple(own)) return true;
  if (own.boxed === 'bool' && cls.boxed === 'int') return true;
  return isSubclass(own, cls) || (own.shownAs !== null && isSubclass(cx.program.shownClass(own), cls));
}

/** `isinstance(x, classes)`, folded where the type decides it. */
export function isinstance(cx: Cx, node: Call): Val {
  const [v, given] = inOrder(cx, [() => evaluate(cx, node.args[0]!), () => classesArgument(cx, node.args[1]!)]) as [Val, Val];
  if (!cx.env) return bottom(cx);
  const second = onlyAtom(given.type) ? (testedAs(cx, given) ?? given) : given;
  const classes = classesOf(cx, second);
  const hooked = onlyAtom(second.type)?.kind === 'class' ? instanceHook(cx, v, second) : null;
  if (hooked) return hooked;
  if (!cx.mod.library && v.type.atoms.some((a) => saysClass(cx, a))) return isinstanceAsSaid(cx, node, v, second);
  if (classes && !classes.some((c) => isHooked(cx, c) || metaLookup(cx, c, '__instancecheck__'))) return isinstanceOf(cx, v, classes, second);
  return isinstanceOfAny(cx, spill(cx, v), second);
}
/** Does an instance answer for its `__class__` itself? The library, as CPython's C code, goes by what objects are. */
const saysClass = (cx: Cx, a: Atom): boolean => a.kind === 'inst' && !a.cls.library && (lookup(cx, a.cls, '__class__').members.length > 0 || overrides(cx, a.cls, '__getattribute__'));
/** Is an instance asked for its `__bases__`, as what stands for a class is? */
export const saysBases = (cx: Cx, a: Atom): boolean => saysClass(cx, a) || (a.kind === 'inst' && !a.cls.library && (lookup(cx, a.cls, '__bases__').members.length > 0 || overrides(cx, a.cls, '__getattr__')));
/** Of objects that say themselves what their class is: the very class is asked first. */
function isinstanceAsSaid(cx: Cx, node: Call, v: Val, second: Val): Val {
  const held = spill(cx, second);
  return dispatch(cx, spill(cx, v), (one) => {
    const plain = isinstanceOfAny(cx, one, held);
    if (cx.mod.library || !saysClass(cx, one.type.atoms[0]!)) return plain;
    return shortCircuit(cx, 'Or', plain, () => dispatch(cx, spill(cx, loadAttribute(cx, one, '__class__')), (said) => {
      if (said.type.atoms[0]!.kind === 'class') return subclassOfAny(cx, node, said, held);
      discard(cx, said);
      return cx.env ? boolConst(cx, false) : bottom(cx);
    }));
  });
}

/** Classes, and tuples of them, that are chosen at run time. */
export function isinstanceOfAny(cx: Cx, subject: Val, second: Val, wanted: { base: ClassInfo; message: string } | null = null, nested = false): Val {
  return dispatch(cx, spill(cx, second), (one) => {
    const a = one.type.atoms[0]!;
    const hooked = wanted ? null : instanceHook(cx, subject, one);
    if (hooked) return hooked;
    if (a.kind === 'class' && (!wanted || isSubclass(a.cls, wanted.base))) return isinstanceOf(cx, subject, [a.cls], one);
    // The tuple of an except clause holds no further tuples.
    if (wanted && nested && a.kind === 'tuple') return raiseError(cx, 'TypeError', wanted.message);
    if (a.kind === 'tuple' && a.elems && one.type.atoms.length === 1) {
      const n = a.elems.length;
      const go = (i: number): Val => {
        const head = isinstanceOfAny(cx, subject, cx.program.tupleItem(cx, one, i), wanted, true);
        return i === n - 1 ? head : shortCircuit(cx, 'Or', head, () => go(i + 1));
      };
      return n === 0 ? boolConst(cx, false) : go(0);
    }
    if (a.kind === 'tuple') return callLibrary(cx, 'pyw.builtins.class_checks', wanted ? '_except_any' : '_isinstance_any', subject, one);
    // A named tuple is a tuple of its fields.
    if (a.kind === 'inst' && !a.cls.library && isNamedTuple(a.cls)) return isinstanceOfAny(cx, subject, callMethod(cx, one, '_astuple_', positional()), wanted, nested);
    const meant = wanted ? null : testedAs(cx, one);
    if (meant) return isinstanceOfAny(cx, subject, meant);
    if (!wanted) {
      const said = refusal(cx, one, 'isinstance');
      if (said) return said;
      if (saysBases(cx, a)) return callLibrary(cx, 'pyw.builtins.class_checks', '_isinstance_as_said', subject, one);
    }
    return raiseError(cx, 'TypeError', wanted?.message ?? 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  });
}

/** What the `__instancecheck__` of the metaclass (or of an object that stands for a class) says, unless the value is of the very class; null when it has none. */
function instanceHook(cx: Cx, v: Val, of: Val): Val | null {
  const a = of.type.atoms[0]!;
  if (a.kind === 'inst' && !a.cls.library && hasSpecial(cx, of.type, '__instancecheck__')) {
    const said = callSpecial(cx, spill(cx, of), '__instancecheck__', positional(spill(cx, v)))!;
    return cx.env ? truth(cx, said) : bottom(cx);
  }
  if (a.kind === 'class' && !metaLookup(cx, a.cls, '__instancecheck__')) return isHooked(cx, a.cls) ? takesByHook(cx, v, a.cls) : null;
  if (a.kind !== 'class') return null;
  const held = spill(cx, of);
  return dispatch(cx, spill(cx, v), (one) => {
    const x = one.type.atoms[0]!;
    if (x.kind === 'inst' && x.cls === a.cls && !a.cls.plural) return boolConst(cx, true);
    const said = callMeta(cx, held, '__instancecheck__', positional(one))!;
    return cx.env ? truth(cx, said) : bottom(cx);
  });
}

/** Is a value an instance of one of some classes? `named`: the value of the class, or the tuple of them. */
export function isinstanceOf(cx: Cx, v: Val, classes: readonly ClassInfo[], named: Val | null = null): Val {
  if (classes.some((c) => isProtocol(c) && !isRuntimeProtocol(c))) return raiseError(cx, 'TypeError', 'Instance and class checks can only be used with @runtime_checkable protocols');
  if (!named || !classes.some((c) => c.plural)) return instanceWhere(cx, v, (a) => classes.some((c) => isInstance(cx, a, c)));
  const subject = spill(cx, v);
  const held = spill(cx, named);
  const isTuple = onlyAtom(named.type)?.kind === 'tuple';
  const from = (i: number): Val => {
    const c = classes[i]!;
    const object = isTuple ? cx.program.tupleItem(cx, held, i) : held;
    const head = c.plural ? isInstanceOfObject(cx, subject, c, object) : instanceWhere(cx, subject, (a) => isInstance(cx, a, c));
    return i === classes.length - 1 ? head : shortCircuit(cx, 'Or', head, () => from(i + 1));
  };
  return from(0);
}
/** An instance of a class whose statement runs more than once: of the class that this run has made? */
function isInstanceOfObject(cx: Cx, v: Val, cls: ClassInfo, object: Val): Val {
  const held = spill(cx, object);
  return dispatch(cx, v, (one) => {
    if (!isInstance(cx, one.type.atoms[0]!, cls)) return boolConst(cx, false);
    const holder = one.type.atoms[0]!.kind === 'class' ? metaclassObject(cx, one) : one;
    return bool(cx, cx.emitting ? ir('any.same', [boxed(cx, classObject(cx, cls, holder)), boxed(cx, held)]) : NO_CODE);
  });
}

/** Is the value of one of the classes for which `holds`? */
function instanceWhere(cx: Cx, v: Val, holds: (a: Type['atoms'][number]) => boolean): Val {
  const groups = groupsOf(cx, v.type);
  const yes = groups.filter((g) => g.type.atoms.some(holds));
  if (groups.length === 0) return bottom(cx);
  if (yes.length === groups.length || yes.length === 0) return evaluated(cx, [v], () => boolConst(cx, yes.length > 0));
  if (!cx.emitting) return bool(cx, NO_CODE);
  const subject = spill(cx, v);
  // Test the smaller side, unless a test for one of its classes would also accept a derived class of the other.
  const no = groups.filter((g) => !yes.includes(g));
  const tested = yes.length <= no.length || no.some((n) => n.type.atoms.some((a) => a.kind === 'inst' && yes.some((y) => y.depth > n.depth))) ? yes : no;
  const tests = tested.map((g) => typeTest(cx, subject, typeOfAtoms(cx.world, g.type.atoms)));
  let code = tests[0]!;
  for (const t of tests.slice(1)) code = ir('i32.or', [code, t]);
  return bool(cx, tested === yes ? code : ir('i32.eqz', [code]));
}

/** `a and b`, `a or b` as values. */
export function boolOp(cx: Cx, node: BoolOp): Val {
  const go = (i: number): Val => {
    if (i === node.values.length - 1) return evaluate(cx, node.values[i]!);
    const env0 = cx.env;
    const head = evaluate(cx, node.values[i]!);
    if (!cx.env) return bottom(cx);
    void env0;
    return shortCircuit(cx, node.op, head, () => go(i + 1), node.values[i]);
  };
  return go(0);
}

/** The head when it decides, else what `rest` gives. */
export function shortCircuit(cx: Cx, op: 'And' | 'Or', head: Val, rest: () => Val, source?: Expression): Val {
  if (!cx.env) return bottom(cx);
  const subject = spill(cx, head);
  const t = truth(cx, subject);
  if (!cx.env) return bottom(cx);
  const env = cx.env;
  if (t.constant?.kind === 'bool') {
    return t.constant.value === (op === 'And') ? rest() : subject;
  }
  const envs = source ? narrowings(cx, source, env) : { whenTrue: env, whenFalse: env };
  const and = op === 'And';
  cx.env = and ? envs.whenFalse : envs.whenTrue;
  // A decided value is known to be falsy (and) or truthy (or): None cannot be the value of `x or y` by x.
  const decided = branch(cx, () =>
    and || !cx.env ? subject : narrowTruthy(cx, subject),
  );
  const skipEnv = cx.env;
  cx.env = and ? envs.whenTrue && [...envs.whenTrue] : envs.whenFalse && [...envs.whenFalse];
  const more = branch(cx, rest);
  const goEnv = cx.env;
  const joined = joinBranches(cx, [decided, more]);
  if (cx.emitting) {
    cx.env = env;
    emit(cx, ir('if', [t.code], and ? { then: joined.lists[1]!, else: joined.lists[0]! } : { then: joined.lists[0]!, else: joined.lists[1]! }));
  }
  cx.env = joinEnvs(cx.world, skipEnv, goEnv);
  return joined.value;
}

function narrowTruthy(cx: Cx, v: Val): Val {
  const type = filterType(cx.world, v.type, (a) => !isInst(a, 'NoneType'));
  if (type === v.type || type.atoms.length === 0) return v;
  return { ...v, type, code: cx.emitting ? cx.program.convert(cx, v.code, v.type, cx.program.reprOf(type)) : NO_CODE };
}

export function ifExp(cx: Cx, node: IfExp): Val {
  const c = condition(cx, node.test);
  if (!c.whenTrue && !c.whenFalse) {
    cx.env = null;
    return bottom(cx);
  }
  const env = cx.env;
  if (!c.whenTrue || !c.whenFalse) {
    if (cx.emitting) emit(cx, ir('drop', [c.code]));
    cx.env = c.whenTrue ?? c.whenFalse;
    return evaluate(cx, c.whenTrue ? node.body : node.orelse);
  }
  cx.env = [...c.whenTrue];
  const a = branch(cx, () => evaluate(cx, node.body));
  const envA = cx.env;
  cx.env = [...c.whenFalse];
  const b = branch(cx, () => evaluate(cx, node.orelse));
  const envB = cx.env;
  const joined = joinBranches(cx, [a, b]);
  if (cx.emitting) {
    cx.env = env;
    emit(cx, ir('if', [c.code], { then: joined.lists[0]!, else: joined.lists[1]! }));
  }
  cx.env = joinEnvs(cx.world, envA, envB);
  return joined.value;
}

/** Can the values of an atom be called? */
export const isCallable = (cx: Cx, a: Type['atoms'][number]): boolean =>
  a.kind === 'func' || a.kind === 'class' || a.kind === 'method' || (a.kind === 'inst' && forwards(a.cls)) || hasSpecial(cx, typeOfAtoms(cx.world, [a]), '__call__');
