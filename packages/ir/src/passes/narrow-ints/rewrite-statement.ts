/**
 * Rewrites statements: stores into narrow places take i64 values, and counted loops with a narrow counter become loops.
 *
 * In: statement lists in the builder's order. Out: the same behaviour on the new types. A call with several results
 * hands them to places that may differ in representation; then temporaries stand between.
 */
import { get, op } from '../../build.ts';
import type { Expr, Stmt } from '../../node.ts';
import { elemOf, type ArrayType, type ValueType } from '../../types.ts';
import { assignsLocal, lowerCounted } from '../lower-range.ts';
import { add, mul } from './bound.ts';
import { fromUnsigned } from './divide.ts';
import { within, I64, type Interval } from './interval.ts';
import { fits, placeType } from './plan.ts';
import { MAX_STEPS } from './range-values.ts';
import { exact, exactArgs, low64, native, operandFor } from './rewrite-expression.ts';
import { addLabel, addLocal, peek, type Rewriter } from './rewriter.ts';

export function rewriteBody(rw: Rewriter, body: readonly Stmt[]): readonly Stmt[] {
  const out: Stmt[] = [];
  for (const stmt of body) rewriteStmt(rw, stmt, out);
  return out.length === body.length && out.every((stmt, i) => stmt === body[i]) ? body : out;
}

/** Rewrites one statement and appends what becomes of it. */
function rewriteStmt(rw: Rewriter, s: Stmt, out: Stmt[]): void {
  const { plan, of } = rw;
  const { facts } = plan;
  const store = (narrow: boolean): readonly Expr[] => s.args.map((arg, i) => operandFor(rw, arg, narrow && i === s.args.length - 1));
  const push = (args: readonly Expr[], bodies: object = {}): void => {
    out.push({ ...s, args, ...bodies } as Stmt);
  };
  switch (s.kind) {
    case 'local.set':
      return push(store(plan.local(of, s.local)));
    case 'global.set':
      return push(store(plan.global(s.global)));
    case 'field.set':
      return push(store(plan.field(facts.fieldsByName.get(s.class)?.get(s.field))));
    case 'array.set':
    case 'array.fill':
    case 'array.copy': {
      const group = peek(rw);
      const narrow = plan.elements(group);
      const elem = group < 0 ? s.elem : elemOf(plan.arrayType(group) as ArrayType);
      // The value is the third operand of both; a copy has none.
      const args = s.args.map((arg, i) => operandFor(rw, arg, narrow && i === 2 && s.kind !== 'array.copy'));
      out.push(elem === s.elem ? { ...s, args } : { ...s, args, elem });
      return;
    }
    case 'locals.set': {
      const call = native(rw, s.args[0] as Expr).expr;
      const given = resultsOf(rw, s.args[0] as Expr);
      const nodes = nodesOf(rw, s.args[0] as Expr);
      const wanted = s.locals.map((local) => plan.local(of, local));
      const results = given.map((narrow, i) => ({ narrow, into: s.locals[i] as number }));
      const temps = results.map(({ narrow, into }, i) => (narrow === wanted[i] ? into : addLocal(rw, narrow ? 'i64' : 'int')));
      out.push({ ...s, args: [call], locals: results.length === 0 ? s.locals : temps });
      results.forEach(({ narrow, into }, i) => {
        const temp = temps[i] as number;
        if (temp !== into) out.push(op('local.set', [convert(rw, get(temp), narrow, nodes[i] ?? -1)], { local: into }, s.pos));
      });
      return;
    }
    case 'return':
      return rewriteReturn(rw, s, out);
    case 'drop':
      return push([native(rw, s.args[0] as Expr).expr]);
    case 'for.range':
      return rewriteRange(rw, s, out);
    case 'block':
    case 'loop':
      return push([], { body: rewriteBody(rw, s.body) });
    case 'if': {
      const args = exactArgs(rw, s.args);
      const then = rewriteBody(rw, s.then);
      return push(args, { then, else: rewriteBody(rw, s.else) });
    }
    case 'switch': {
      const args = exactArgs(rw, s.args);
      const cases = s.cases.map((c) => ({ ...c, body: rewriteBody(rw, c.body) }));
      return push(args, { cases, default: rewriteBody(rw, s.default) });
    }
    case 'try': {
      const body = rewriteBody(rw, s.body);
      return push([], { body, handler: rewriteBody(rw, s.handler) });
    }
    default:
      out.push(s.args.length === 0 ? s : ({ ...s, args: exactArgs(rw, s.args) } as Stmt));
  }
}

/** Which results of a call are narrow; empty when none can be. */
function resultsOf(rw: Rewriter, e: Expr): readonly boolean[] {
  if (e.kind !== 'call') return [];
  const callee = rw.plan.facts.functions.get(e.func);
  return callee === undefined ? [] : callee.results.map((_, i) => rw.plan.result(callee, i));
}

/** Nodes of the results of a call of a function of the program. */
const nodesOf = (rw: Rewriter, e: Expr): readonly number[] =>
  e.kind === 'call' ? (rw.plan.facts.functions.get(e.func)?.results ?? []).map(({ at }) => at) : [];

const convert = (rw: Rewriter, e: Expr, fromNarrow: boolean, node: number): Expr =>
  !fromNarrow ? op('int.to_i64', [e]) : rw.plan.fits(node) ? op('int.from_i64', [e]) : fromUnsigned(rw, e);

function rewriteReturn(rw: Rewriter, s: Stmt & { readonly kind: 'return' }, out: Stmt[]): void {
  const { plan, of } = rw;
  const wanted = of.results.map((_, i) => plan.result(of, i));
  if (s.args.length !== 1 || of.results.length === 1) {
    out.push({ ...s, args: s.args.map((arg, i) => operandFor(rw, arg, wanted[i] === true)) });
    return;
  }
  const call = native(rw, s.args[0] as Expr).expr;
  const given = resultsOf(rw, s.args[0] as Expr);
  const nodes = nodesOf(rw, s.args[0] as Expr);
  const differs = of.results.some(({ type }, i) => type === 'int' && (given[i] ?? false) !== wanted[i]);
  if (!differs) {
    out.push({ ...s, args: [call] });
    return;
  }
  const temps = of.results.map(({ type, at }, i) => addLocal(rw, placeType(plan, type, given[i] ?? false, at)));
  out.push(op('locals.set', [call], { locals: temps }, s.pos));
  const values = temps.map((temp, i) => {
    const narrow = given[i] ?? false;
    return of.results[i]?.type === 'int' && narrow !== wanted[i] ? convert(rw, get(temp), narrow, nodes[i] ?? -1) : get(temp);
  });
  out.push({ ...s, args: values });
}

/** Are all values that a range's counter would take on its way past `stop` out of reach or inside 64 bits? */
function stopIsSafe(start: Interval, stop: Interval, step: number): boolean {
  if (fits(stop)) return true;
  const furthest = mul(MAX_STEPS, step);
  return within({ lo: add(start.lo, step < 0 ? furthest : 0), hi: add(start.hi, step > 0 ? furthest : 0) }, I64);
}

function rewriteRange(rw: Rewriter, s: Stmt & { readonly kind: 'for.range' }, out: Stmt[]): void {
  const { plan, of } = rw;
  const { graph } = plan.facts;
  const counter = of.ranges[rw.rangeCursor++] ?? -1;
  const [start, stop] = [plan.interval(graph.a[counter] ?? -1), plan.interval(graph.b[counter] ?? -1)];
  const narrow = plan.local(of, s.local);
  if (!plan.fits(counter) || !stopIsSafe(start, stop, s.step)) {
    const args = exactArgs(rw, s.args);
    const body = rewriteBody(rw, s.body);
    if (!narrow) {
      out.push({ ...s, args, body });
      return;
    }
    const local = addLocal(rw, 'int');
    const assign = op('local.set', [op('int.to_i64', [get(local)])], { local: s.local }, s.pos);
    out.push({ ...s, local, args, body: [assign, ...body] });
    return;
  }
  // Past 64 bits the exact bound does not matter any more: the counter never gets there.
  const bound = (e: Expr, x: Interval): Expr => (fits(x) ? low64(rw, e) : op('int.clamp_i64', [exact(rw, e)]));
  const from = bound(s.args[0] as Expr, start);
  const to = bound(s.args[1] as Expr, stop);
  const body = rewriteBody(rw, s.body);
  out.push(
    ...lowerCounted({
      start: from,
      stop: to,
      step: s.step,
      local: s.local,
      exactLocal: !narrow,
      keepsLocal: !assignsLocal(s.body, s.local),
      label: s.label,
      body,
      pos: s.pos,
      addLocal: (type: ValueType) => addLocal(rw, type),
      addLabel: () => addLabel(rw),
    }),
  );
}
