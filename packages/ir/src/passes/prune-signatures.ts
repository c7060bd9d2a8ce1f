/**
 * Part of `prune`: leaves out parameters that a function never reads and results that no caller uses.
 *
 * In: a program. Out: the same with smaller signatures. Touched are only functions that are neither exported nor used as
 * values; a parameter goes only if every call gives it a value that may be left out.
 */
import type { Expr, Func, Program, Stmt } from '../node.ts';
import { type Context, isDroppable } from './simplify-context.ts';
import { type Body, mapChildren, mapList, renumber, visitAll } from './simplify-tree.ts';

interface Signature {
  /** Which parameters stay. */
  readonly params: boolean[];
  resultUsed: boolean;
}

export const pruneSignatures = (program: Program, ctx: Context): Program => {
  const plans = plan(program, ctx);
  if (plans.size === 0) return program;
  const expr = (e: Expr): Expr => {
    const inner = mapChildren(e, expr, list);
    if (inner.kind !== 'call') return inner;
    const p = plans.get(inner.func);
    return p === undefined || p.params.every((x) => x) ? inner : { ...inner, args: inner.args.filter((_, i) => p.params[i]) };
  };
  const stmt = (s: Stmt): Stmt => mapChildren(s, expr, list);
  const list = (b: Body): Body => mapList(b, stmt);
  const functions = program.functions.map((f) => {
    const p = plans.get(f.name);
    const body = list(f.body);
    if (p !== undefined) return shrink(ctx, { ...f, body }, p);
    return body === f.body ? f : { ...f, body };
  });
  return { ...program, functions };
};

const plan = (program: Program, ctx: Context): Map<string, Signature> => {
  const fixed = new Set(program.exports.map((e) => e.func));
  const plans = new Map<string, Signature>();
  for (const f of program.functions) {
    if (f.resumable) fixed.add(f.name);
    const params = f.params.map(() => false);
    visitAll(f.body, (n) => {
      if (n.kind === 'func.ref') fixed.add(n.func);
      else if ((n.kind === 'local.get' || n.kind === 'for.range' || n.kind === 'try') && n.local < params.length)
        params[n.local] = true;
      else if (n.kind === 'locals.set') for (const l of n.locals) if (l < params.length) params[l] = true;
    });
    plans.set(f.name, { params, resultUsed: f.results.length !== 1 });
  }
  for (const f of program.functions) {
    // One node can stand in several places: it is used when it stands anywhere but in a `drop`.
    const places = new Map<Expr, number>();
    const count = (e: Expr, by: number): void => void places.set(e, (places.get(e) ?? 0) + by);
    visitAll(f.body, (n) => {
      if (n.kind === 'drop') count(n.args[0] as Expr, -1);
      if (n.kind !== 'call') return;
      const p = plans.get(n.func);
      if (p === undefined) return;
      count(n, 1);
      n.args.forEach((arg, i) => {
        if (!p.params[i] && !isDroppable(ctx, arg)) p.params[i] = true;
      });
    });
    for (const [e, n] of places) {
      const p = n > 0 && e.kind === 'call' ? plans.get(e.func) : undefined;
      if (p) p.resultUsed = true;
    }
  }
  for (const f of program.functions) {
    const p = plans.get(f.name) as Signature;
    if (fixed.has(f.name) || (p.resultUsed && p.params.every((x) => x))) plans.delete(f.name);
  }
  return plans;
};

const shrink = (ctx: Context, f: Func, p: Signature): Func => {
  const results = p.resultUsed ? f.results : [];
  const params = f.params.filter((_, i) => p.params[i]);
  const moved: number[] = [];
  for (const keep of p.params) moved.push(keep ? moved.filter((m) => m >= 0).length : -1);
  const shift = f.params.length - params.length;
  const expr = (e: Expr): Expr => mapChildren(e, expr, list);
  const list = (b: Body): Body => {
    const out: Stmt[] = [];
    for (const old of b) {
      const s = mapChildren(old, expr, list);
      if (s.kind === 'local.set' && moved[s.local] === -1) {
        if (!isDroppable(ctx, s.args[0] as Expr)) out.push({ kind: 'drop', args: s.args, ...at(s) });
      } else if (s.kind === 'return' && !p.resultUsed) {
        if (!isDroppable(ctx, s.args[0] as Expr)) out.push({ kind: 'drop', args: s.args, ...at(s) });
        out.push({ kind: 'return', args: [], ...at(s) });
      } else out.push(s);
    }
    return out;
  };
  const body = renumber(list(f.body), (l) => (l < moved.length ? (moved[l] as number) : l - shift), (l) => l);
  return { ...f, params, results, body };
};
const at = (s: Stmt): { pos?: number } => (s.pos === undefined ? {} : { pos: s.pos });
