/**
 * The one way to act on a value of several classes: split its type into groups that one piece of code serves, test
 * for each in turn (the last needs no test), and join the results.
 */
import { classOf, elemOf, isArray, isRef, type Expr, type ValueType } from '@pyw/ir';
import type { Atom, Type } from '../types/atoms.ts';
import { typeOfAtoms } from '../types/world.ts';
import { joinEnvs, emit, value, type Cx, type Val } from './cx.ts';
import { ir } from './ir.ts';
import { branch, joinBranches, narrow, spill, type Branch } from './values.ts';

/** Atoms that share a run-time test. */
interface Group {
  readonly key: string;
  readonly type: Type;
  readonly depth: number;
}

function groupKey(a: Atom): string {
  switch (a.kind) {
    case 'inst':
      return `i${a.cls.id}`;
    case 'tuple':
      return 'tuple';
    case 'array':
      return 'array';
    default:
      return `${a.kind}${a.id}`;
  }
}

export function groupsOf(cx: Cx, type: Type): Group[] {
  const byKey = new Map<string, Atom[]>();
  for (const a of type.atoms) {
    if (a.kind === 'unbound') continue;
    const key = groupKey(a);
    const list = byKey.get(key);
    if (list) list.push(a);
    else byKey.set(key, [a]);
  }
  const groups = [...byKey].map(([key, atoms]) => ({
    key,
    type: typeOfAtoms(cx.world, atoms),
    depth: atoms[0]!.kind === 'inst' ? atoms[0]!.cls.mro.length : 0,
  }));
  // Cheap tests first; a derived class before its bases.
  return groups.sort((a, b) => rank(a) - rank(b) || b.depth - a.depth);
}
function rank(g: Group): number {
  const a = g.type.atoms[0]!;
  if (a.kind === 'func' || a.kind === 'class') return 6;
  if (a.kind !== 'inst') return 5;
  return a.cls.boxed ? { int: 0, f64: 1, bool: 2, none: 3 }[a.cls.boxed] : 4;
}

/** Is the value, known to be of `type`, in the group? */
export function typeTest(cx: Cx, v: Val, group: Type): Expr {
  const a = group.atoms[0]!;
  const repr = cx.program.reprOf(v.type);
  const onRef = isRef(repr);
  if (a.kind === 'inst' && a.cls.boxed) {
    switch (a.cls.boxed) {
      case 'int':
        return ir('any.is_int', [v.code]);
      case 'f64':
        return ir('any.is_f64', [v.code]);
      case 'bool':
        return ir('any.is_bool', [v.code]);
      case 'none':
        return noneTest(v.code, repr);
    }
  }
  if (a.kind === 'func' || a.kind === 'class') return ir('any.same', [v.code, cx.program.staticObject(a)]);
  const target = cx.program.reprOf(group);
  if (!isRef(target)) return cx.program.untestable(cx, group);
  return ir(onRef ? 'ref.is' : 'any.is', [v.code], { class: classOf(target) });
}

/** Is a value of a representation None? */
export function noneTest(code: Expr, repr: ValueType): Expr {
  if (isArray(repr)) return ir('array.is_null', [code], { elem: elemOf(repr) });
  if (repr === 'extern') return ir('extern.is_null', [code]);
  return ir(isRef(repr) ? 'ref.is_null' : 'any.is_none', [code]);
}

/** Runs `act` on the value narrowed to each group of its classes. */
export function dispatch(cx: Cx, v: Val, act: (narrowed: Val) => Val): Val {
  const groups = groupsOf(cx, v.type);
  if (groups.length === 0) return value(cx.world.bottom, v.code);
  if (groups.length === 1 || v.elems) return act(groups.length === 1 ? narrow(cx, v, groups[0]!.type) : v);
  const subject = spill(cx, v);
  const before = cx.env;
  let after: typeof cx.env = null;
  const branches: Branch[] = [];
  for (const g of groups) {
    cx.env = before && [...before];
    branches.push(branch(cx, () => act(narrow(cx, subject, g.type))));
    after = joinEnvs(cx.world, after, cx.env);
  }
  const joined = joinBranches(cx, branches);
  if (cx.emitting) {
    let chain = joined.lists[groups.length - 1]!;
    for (let i = groups.length - 2; i >= 0; i--) {
      chain = [ir('if', [typeTest(cx, subject, groups[i]!.type)], { then: joined.lists[i]!, else: chain })];
    }
    cx.env = before;
    for (const s of chain) emit(cx, s);
  }
  cx.env = after;
  return joined.value;
}
