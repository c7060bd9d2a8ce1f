/**
 * Part of `simplify`: takes statements out of expressions, so that no `seq` is left.
 *
 * In: a function. Out: the same without `seq`: bodies stand before the statement that held them, operands evaluated
 * earlier are put into locals where the body could change or see them, and a `cond` with statements in an arm becomes an
 * `if` that assigns a local.
 */
import type { Expr, Func, Local, Node, Stmt } from '../node.ts';
import type { ValueType } from '../types.ts';
import { isConst } from './simplify-identities.ts';
import { callEffects, type Context, exprType, isDroppable, kindBit, maskOf, readKind, writeKind } from './simplify-context.ts';
import { assignedBy, type Body, forEachBody, mapBodies, terminates, visitAll, withArgs } from './simplify-tree.ts';

export const flatten = (ctx: Context, func: Func): Func => {
  if (!hasSeq(func.body)) return func;
  const fl: Flattener = { ctx, locals: [...func.params, ...func.locals] };
  const body = list(fl, func.body);
  return { ...func, body, locals: fl.locals.slice(func.params.length) };
};

const hasSeq = (nodes: readonly Node[]): boolean => {
  for (const n of nodes) {
    if (n.kind === 'seq' || (n.args.length > 0 && hasSeq(n.args))) return true;
    let found = false;
    forEachBody(n, (b) => {
      found ||= hasSeq(b);
    });
    if (found) return true;
  }
  return false;
};

interface Flattener {
  readonly ctx: Context;
  readonly locals: Local[];
}

const list = (fl: Flattener, body: Body): Body => {
  const out: Stmt[] = [];
  for (const s of body) {
    const mapped = mapBodies(s, (b) => list(fl, b));
    const args = operands(fl, mapped.args, out);
    if (terminates(out.at(-1))) return out;
    out.push(withArgs(mapped, args));
  }
  return out.length === body.length && out.every((s, i) => s === body[i]) ? body : out;
};

/** Flattens operands; statements to run before them go to `out`. */
const operands = (fl: Flattener, args: readonly Expr[], out: Stmt[]): readonly Expr[] => {
  if (args.length === 0) return args;
  if (args.length === 1) {
    const now = expression(fl, args[0] as Expr, out);
    return now === args[0] ? args : [now];
  }
  const values: Expr[] = [];
  const before: Stmt[][] = [];
  let last = -1;
  args.forEach((arg, i) => {
    const own: Stmt[] = [];
    values.push(expression(fl, arg, own));
    before.push(own);
    if (own.length > 0) last = i;
  });
  if (last < 0) return values.every((v, i) => v === args[i]) ? args : values;
  // From the last operand with statements backward: what do the statements after an operand do?
  const later = createConflicts(fl.ctx);
  const spilled: (number | null)[] = values.map(() => null);
  for (let i = last - 1; i >= 0; i--) {
    later.add(before[i + 1] as Stmt[]);
    const value = values[i] as Expr;
    if (later.allow(value)) continue;
    const type = exprType(fl.ctx, value, fl.locals);
    if (type !== null) spilled[i] = fresh(fl, type);
  }
  values.forEach((value, i) => {
    out.push(...(before[i] as Stmt[]));
    const local = spilled[i];
    if (local == null) return;
    out.push({ kind: 'local.set', args: [value], local });
    values[i] = { kind: 'local.get', args: [], local };
  });
  return values;
};

const fresh = (fl: Flattener, type: ValueType): number => fl.locals.push({ name: 't', type }) - 1;

const expression = (fl: Flattener, e: Expr, out: Stmt[]): Expr => {
  if (e.args.length === 0) return e;
  const place = e.pos === undefined ? {} : { pos: e.pos };
  if (e.kind === 'seq') {
    for (const s of list(fl, e.body)) out.push(s);
    return expression(fl, e.args[0] as Expr, out);
  }
  if (e.kind === 'cond') {
    const [test, x, y] = e.args as readonly [Expr, Expr, Expr];
    const thenStmts: Stmt[] = [];
    const elseStmts: Stmt[] = [];
    const a = expression(fl, x, thenStmts);
    const b = expression(fl, y, elseStmts);
    const c = expression(fl, test, out);
    if (thenStmts.length === 0 && elseStmts.length === 0) return c === test && a === x && b === y ? e : { ...e, args: [c, a, b] };
    const local = fresh(fl, e.type);
    if (!terminates(thenStmts.at(-1))) thenStmts.push({ kind: 'local.set', args: [a], local, ...place });
    if (!terminates(elseStmts.at(-1))) elseStmts.push({ kind: 'local.set', args: [b], local, ...place });
    const hint = e.hint === undefined ? {} : { hint: e.hint };
    out.push({ kind: 'if', args: [c], then: thenStmts, else: elseStmts, ...hint, ...place });
    return { kind: 'local.get', args: [], local };
  }
  return withArgs(e, operands(fl, e.args, out));
};

/** What statements do, and whether an expression may be evaluated after them instead of before. */
const createConflicts = (ctx: Context): { add: (stmts: Body) => void; allow: (e: Expr) => boolean } => {
  const assigned = new Set<number>();
  let writes = 0;
  let any = false;
  const add = (stmts: Body): void => {
    if (stmts.length === 0) return;
    any = true;
    visitAll(stmts, (n) => {
      assignedBy(n, (l) => assigned.add(l));
      const effects = callEffects(ctx, n);
      writes |= effects === null ? kindBit(writeKind(ctx, n)) : maskOf(effects.writes);
    });
  };
  const stable = (e: Expr): boolean => {
    if (e.kind === 'local.get') return !assigned.has(e.local);
    const effects = callEffects(ctx, e);
    const reads = effects === null ? kindBit(readKind(ctx, e)) : effects.reads;
    return (reads & writes) === 0 && e.args.every(stable);
  };
  // An operand with effects of its own stays where it was.
  const allow = (e: Expr): boolean => !any || isConst(e) || (isDroppable(ctx, e) && stable(e));
  return { add, allow };
};
