/**
 * The one way to act on a value of several classes: split its type into groups that one piece of code serves, test
 * for each in turn (the last needs no test), and join the results.
 */
import { classOf, elemOf, isArray, isRef, type Expr, type ValueType } from '@pyw/ir';
import type { Atom, Group, Type } from '../types/atoms.ts';
import { extendsLayout } from '../bind/declare.ts';
import type { Env } from '../types/infos.ts';
import { filterType, typeOfAtoms, upToDate } from '../types/world.ts';
import { emit, joinEnvs, value, type Cx, type Origin, type Val } from './cx.ts';
import { evaluated } from './evaluated.ts';
import { ir } from './ir.ts';
import { branch, joinBranches, narrow, spill, type Branch } from './values.ts';

function groupKey(a: Atom): string {
  switch (a.kind) {
    case 'inst':
      return `i${a.cls.id}`;
    case 'tuple':
      return 'tuple';
    case 'array':
      return 'array';
    case 'method':
      return `method${a.func.id}`;
    default:
      return `${a.kind}${a.id}`;
  }
}

export function groupsOf(cx: Cx, type: Type): readonly Group[] {
  const { merges } = cx.world;
  if (type.groups?.at !== merges) type.groups = { at: merges, list: makeGroups(cx, type) };
  return type.groups!.list;
}
function makeGroups(cx: Cx, type: Type): Group[] {
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
/** Merge keys that begin with this are of groups that are errors: tested last, so that what works is found first. */
export const LAST = '!';
function rank(g: Group): number {
  if (g.key.startsWith(LAST)) return 9;
  const a = g.type.atoms[0]!;
  if (a.kind === 'func' || a.kind === 'class' || a.kind === 'module') return 6;
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
  if ((a.kind === 'func' && !a.object.heap) || (a.kind === 'class' && !a.cls.plural) || a.kind === 'module') {
    const held = onRef ? ir('box.ref', [v.code]) : v.code;
    return ir('any.same', [held, ir('box.ref', [cx.program.staticObject(a)])]);
  }
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

/** A test for a group of several classes and shapes: each in turn, those apart whose layout contains another's. */
function groupTest(cx: Cx, v: Val, group: Type): Expr {
  const parts = groupsOf(cx, group);
  const classes = parts.flatMap(({ type: { atoms: [a] } }) => (a!.kind === 'inst' && !a!.cls.boxed ? [a!.cls] : []));
  let code: Expr | null = null;
  for (const { type } of parts) {
    const a = type.atoms[0]!;
    // Containers have a layout for each kind of items, which derives from none of another kind.
    if (a.kind === 'inst' && !a.site && classes.some((c) => c !== a.cls && extendsLayout(a.cls, c))) continue;
    const one = typeTest(cx, v, type);
    code = code ? ir('i32.or', [code, one]) : one;
  }
  return code!;
}

/** Groups joined by a key, ordered so that no test takes what belongs to a later group; null when there is no order. */
function mergedGroups(cx: Cx, type: Type, merge: (a: Atom) => string | null): Group[] | null {
  const byKey = new Map<string, { atoms: Atom[]; depth: number }>();
  const singles: Group[] = [];
  for (const g of groupsOf(cx, type)) {
    const key = merge(g.type.atoms[0]!);
    if (key === null) {
      singles.push(g);
      continue;
    }
    const known = byKey.get(key);
    if (known) {
      known.atoms.push(...g.type.atoms);
      known.depth = Math.max(known.depth, g.depth);
    } else byKey.set(key, { atoms: [...g.type.atoms], depth: g.depth });
  }
  const merged = [...byKey].map(([key, g]) => ({ key, type: typeOfAtoms(cx.world, g.atoms), depth: g.depth }));
  const all = [...singles, ...merged];
  const taken = (a: Group, b: Group): boolean =>
    b.type.atoms.some((x) => a.type.atoms.some((y) => x.kind === 'inst' && y.kind === 'inst' && x.cls !== y.cls && extendsLayout(x.cls, y.cls)));
  // `taken(a, b)`: a's test would take instances of b, so b is tested first.
  const ordered: Group[] = [];
  const rest = [...all].sort((a, b) => rank(a) - rank(b) || b.depth - a.depth);
  while (rest.length) {
    const i = rest.findIndex((g) => !rest.some((other) => other !== g && taken(g, other)));
    if (i < 0) return null;
    ordered.push(...rest.splice(i, 1));
  }
  return ordered;
}

/** Where an operation on a variable has succeeded, the variable is none of those that the operation raises for. */
function withoutEnded(cx: Cx, origin: Origin, env: Env, ended: readonly Atom[]): Env {
  if (origin.cx !== cx || origin.stores !== cx.stores) return env;
  const gone = new Set(typeOfAtoms(cx.world, ended).atoms);
  const left = filterType(cx.world, upToDate(cx.world, env[origin.slot]!), (a) => !gone.has(a));
  return left === env[origin.slot] || left.atoms.length === 0 ? env : env.with(origin.slot, left);
}

/**
 * Runs `act` on the value narrowed to each group of its classes. Classes for which `merge` gives the same key are
 * served by one run.
 */
export function dispatch(cx: Cx, v: Val, act: (narrowed: Val) => Val, merge?: (a: Atom) => string | null): Val {
  const groups = (merge && v.type.atoms.length > 1 ? mergedGroups(cx, v.type, merge) : null) ?? groupsOf(cx, v.type);
  if (groups.length === 0) return value(cx.world.bottom, v.code);
  if (groups.length === 1 || v.elems) return evaluated(cx, [v], () => act(groups.length === 1 ? narrow(cx, v, groups[0]!.type) : v));
  const subject = spill(cx, v);
  const before = cx.env;
  let after: typeof cx.env = null;
  const branches: Branch[] = [];
  const ended: Atom[] = [];
  for (const g of groups) {
    cx.env = before && [...before];
    branches.push(branch(cx, () => act(narrow(cx, subject, g.type))));
    if (!cx.env) ended.push(...g.type.atoms);
    after = joinEnvs(cx.world, after, cx.env);
  }
  if (after && ended.length && v.origin) after = withoutEnded(cx, v.origin, after, ended);
  const joined = joinBranches(cx, branches);
  if (cx.emitting) {
    let chain = joined.lists[groups.length - 1]!;
    for (let i = groups.length - 2; i >= 0; i--) {
      chain = [ir('if', [groupTest(cx, subject, groups[i]!.type)], { then: joined.lists[i]!, else: chain })];
    }
    cx.env = before;
    for (const s of chain) emit(cx, s);
  }
  cx.env = after;
  return joined.value;
}
