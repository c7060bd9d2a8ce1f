/**
 * Pass: functions whose exact ints cannot be proven small run on 64-bit ints first, and start over when one overflows.
 *
 * In: a program before range analysis. Out: a program that behaves alike. A function is chosen that can be run again from
 * its arguments, since nothing it does is seen outside (it may read, allocate, and throw), and that loops or recurs on
 * ints. It becomes three: `f$fast`, where every int fits 64 bits or else None is thrown, which nobody else throws;
 * `f$exact`, as it was; and `f`, which tries the first and after an overflow calls the second. Range analysis then makes
 * the ints of `f$fast` raw ones and drops the checks it can prove. After a few overflows `f` no longer tries.
 */
import { analyse } from './narrow-ints.ts';
import type { Expr, Func, Global, Program, Stmt } from '../node.ts';
import type { FuncFacts } from './narrow-ints/facts.ts';
import { createPlan, type Plan } from './narrow-ints/plan.ts';
import { fastClone } from './speculate-ints/fast-clone.ts';
import type { Owners } from './speculate-ints/fresh.ts';
import { restartable } from './speculate-ints/restartable.ts';
import { createTyper } from '../type-of.ts';
import { callGraph } from './simplify-call-graph.ts';
import { mapChildren, mapList, sizeOf, visitAll } from './simplify-tree.ts';

/** Nodes of a function that is worth a second copy. */
const MAX_SIZE = 800;
/** Overflows after which a function is not tried any more. */
const PATIENCE = 20;

export const speculateInts = (program: Program): Program => {
  const candidates = restartable(program);
  for (const f of program.functions) if (sizeOf(f.body, MAX_SIZE) >= MAX_SIZE) candidates.delete(f.name);
  if (candidates.size === 0) return program;
  const chosen = choose(program, candidates);
  if (chosen.size === 0) return program;
  const startsOver = (name: string): boolean => candidates.get(name)?.size === 0;
  const functions: Func[] = [];
  const globals: Global[] = [...program.globals];
  const typer = createTyper(program);
  const componentOf = new Map<string, number>();
  callGraph(program.functions).components.forEach((names, i) => names.forEach((name) => componentOf.set(name, i)));
  for (const f of program.functions) {
    if (!chosen.has(f.name)) {
      functions.push(f);
      continue;
    }
    const count = `${f.name}$overflows`;
    if (startsOver(f.name)) globals.push({ name: count, type: 'i32', init: number(0) });
    // Within a recursion exact calls stay exact: trying again at every level would cost the square of the depth.
    const own = (name: string): string => (componentOf.get(name) === componentOf.get(f.name) && chosen.has(name) && startsOver(name) ? exactName(name) : name);
    functions.push({ ...fastClone(typer, f, (name) => (chosen.has(name) ? fastName(name) : null)), name: fastName(f.name) });
    // What a function does to its caller's objects only the caller can start over.
    if (!startsOver(f.name)) {
      functions.push(f);
      continue;
    }
    functions.push(trying(f, count));
    functions.push({ ...renameCalls(f, own), name: exactName(f.name) });
  }
  return { ...program, functions, globals };
};

const fastName = (name: string): string => `${name}$fast`;
const exactName = (name: string): string => `${name}$exact`;
const number = (value: number): Expr => ({ kind: 'i32.const', args: [], value });
const get = (local: number): Expr => ({ kind: 'local.get', args: [], local });

/** Functions with ints that range analysis cannot prove small and that run long, and those of the same sort they call. */
const choose = (program: Program, candidates: ReadonlyMap<string, Owners>): ReadonlySet<string> => {
  const exported = new Set(program.exports.map((e) => e.func));
  const able = new Map<string, Func>();
  for (const f of program.functions)
    if (candidates.has(f.name) && !exported.has(f.name) && f.results.length > 0 && hasInts(f)) able.set(f.name, f);
  const { callees, components } = callGraph([...able.values()]);
  const recursive = new Set<string>();
  for (const names of components) for (const name of names) if (names.length > 1 || callees.get(name)?.includes(name) === true) recursive.add(name);
  const chosen = new Set<string>();
  // The analysis looks at the whole program: only if it can matter.
  if (recursive.size === 0 && ![...able.values()].some(hasLoop)) return chosen;
  const plan = createPlan(analyse(program));
  for (const f of able.values()) if (!hasWideInts(plan, f)) able.delete(f.name);
  // Hot code in a function that writes to its caller's objects is the caller's.
  const isHot = new Map<string, boolean>();
  const hot = (f: Func): boolean => {
    const known = isHot.get(f.name);
    if (known !== undefined) return known;
    isHot.set(f.name, false);
    const parts = (callees.get(f.name) ?? []).flatMap((name) => (candidates.get(name)?.size === 0 ? [] : (able.get(name) ?? [])));
    const found = recursive.has(f.name) || loops(plan, f) || parts.some(hot);
    isHot.set(f.name, found);
    return found;
  };
  const add = (f: Func): void => {
    if (chosen.has(f.name)) return;
    chosen.add(f.name);
    for (const name of callees.get(f.name) ?? []) {
      const callee = able.get(name);
      // Another callee takes exact ints as well as small ones.
      if (callee !== undefined && (callee.results.includes('int') || hot(callee))) add(callee);
    }
  };
  for (const f of able.values()) if (candidates.get(f.name)?.size === 0 && hot(f)) add(f);
  return chosen;
};

const hasInts = (f: Func): boolean => f.params.some((p) => p.type === 'int') || f.locals.some((l) => l.type === 'int');
const hasLoop = (f: Func): boolean => {
  let found = false;
  visitAll(f.body, (n) => {
    found ||= n.kind === 'loop' || n.kind === 'for.range';
  });
  return found;
};

const hasWideInts = (plan: Plan, f: Func): boolean => {
  const of = plan.facts.functions.get(f.name);
  if (of === undefined || of.pinned) return false;
  return [...f.params, ...f.locals].some(({ type }, i) => type === 'int' && !plan.local(of, i));
};

/** Does an innermost loop work with such ints? Those of outer loops cost little. */
const loops = (plan: Plan, f: Func): boolean => {
  const of = plan.facts.functions.get(f.name) as FuncFacts;
  const isWide = (local: number): boolean => (f.params[local] ?? f.locals[local - f.params.length])?.type === 'int' && !plan.local(of, local);
  let found = false;
  visitAll(f.body, (n) => {
    if ((n.kind !== 'loop' && n.kind !== 'for.range') || found) return;
    let innermost = true;
    let wide = false;
    visitAll(n.body, (inner) => {
      if (inner.kind === 'loop' || inner.kind === 'for.range') innermost = false;
      else if (inner.kind === 'local.get' || inner.kind === 'local.set') wide ||= isWide(inner.local);
    });
    found = innermost && wide;
  });
  return found;
};

/** Tries the fast clone when all arguments fit. The calls have no position, so that tracebacks show one frame. */
const trying = (f: Func, count: string): Func => {
  const ints = f.params.flatMap(({ type }, i) => (type === 'int' ? [i] : []));
  const args = f.params.map(({ type }, i): Expr =>
    type === 'int' ? { kind: 'int.from_i64', args: [{ kind: 'int.to_i64', args: [get(i)] }] } : get(i));
  const test = ints.reduce<Expr>(
    (all, i) => ({ kind: 'i32.and', args: [all, { kind: 'int.fits_i64', args: [get(i)] }] }),
    { kind: 'i32.lt_s', args: [{ kind: 'global.get', args: [], global: count }, number(PATIENCE)] },
  );
  const caught = f.params.length;
  const handler: Stmt[] = [
    { kind: 'if', args: [{ kind: 'any.is_none', args: [get(caught)] }], then: [], else: [{ kind: 'throw', args: [get(caught)] }] },
    { kind: 'global.set', args: [{ kind: 'i32.add', args: [{ kind: 'global.get', args: [], global: count }, number(1)] }], global: count },
  ];
  const call = (func: string, given: readonly Expr[]): Stmt => ({ kind: 'return', args: [{ kind: 'call', args: given, func }] });
  const body: Stmt[] = [
    { kind: 'if', args: [test], then: [{ kind: 'try', args: [], local: caught, body: [call(fastName(f.name), args)], handler }], else: [] },
    call(exactName(f.name), f.params.map((_, i) => get(i))),
  ];
  return { ...f, locals: [{ name: 'caught', type: 'any' }], body };
};

const renameCalls = (f: Func, rename: (name: string) => string): Func => {
  const onExpr = (old: Expr): Expr => {
    const e = mapChildren(old, onExpr, onBody);
    if (e.kind !== 'call') return e;
    const func = rename(e.func);
    return func === e.func ? e : { ...e, func };
  };
  const onStmt = (s: Stmt): Stmt => mapChildren(s, onExpr, onBody);
  const onBody = (b: readonly Stmt[]): readonly Stmt[] => mapList(b, onStmt);
  return { ...f, body: onBody(f.body) };
};
