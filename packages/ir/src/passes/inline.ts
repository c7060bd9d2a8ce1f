/**
 * Pass: replaces calls by the bodies of their callees.
 *
 * In: a valid program. Out: a program that behaves alike. Functions are treated callees first, so that what is inlined
 * has been inlined into already; code that came in by inlining is not looked at again, so recursion ends by itself.
 * Inlined are functions marked `always`, small ones by a cost model, and those with a single call. A function that runs
 * once (module body, `main`) gets no loops from callees: engines replace no running frame by optimised code, so a hot
 * loop is better off in a function that is called often. Nor does an exported one.
 */
import type { Expr, Func, Local, Program, Stmt } from '../node.ts';
import { type Callee, createPositionTable, expandCall, type Grower, type PositionTable } from './inline-call.ts';
import { callGraph } from './simplify-call-graph.ts';
import { type Context, createContext } from './simplify-context.ts';
import { liveOnEntry } from './simplify-dead.ts';
import { assignedBy, type Body, mapChildren, nextLabel, sizeOf, visitAll } from './simplify-tree.ts';

export interface InlineOptions {
  /** Nodes that a body may have over those of the call it replaces. */
  readonly small: number;
  /** Nodes for a function with a single call. */
  readonly single: number;
  /** The program may grow to this many times its size. */
  readonly growth: number;
  /** Nodes more for each argument that is an object made in the caller, which may dissolve then. */
  readonly fresh: number;
  /** Run on functions after calls in them were inlined, so that the next caller sees their true size. */
  readonly cleanUp?: (ctx: Context, func: Func) => Func;
  /** Only functions that many calls are replaced by are cleaned up. */
  readonly sparing?: boolean;
}
export const INLINE_DEV: InlineOptions = { small: 8, single: 0, growth: 1.5, fresh: 20, sparing: true };
export const INLINE_RELEASE: InlineOptions = { small: 28, single: 1200, growth: 2, fresh: 60 };

/** A caller is not grown beyond this. */
const MAX_CALLER = 8000;
const GROWTH_FLOOR = 3000;

interface Driver {
  readonly ctx: Context;
  readonly options: InlineOptions;
  readonly callees: Map<string, Callee>;
  readonly callSites: Map<string, number>;
  /** Exported, or used as a value. */
  readonly kept: Set<string>;
  readonly runsOnce: ReadonlySet<string>;
  readonly positions: PositionTable;
  budget: number;
}

export const inline = (program: Program, options: InlineOptions = INLINE_RELEASE): Program => {
  const ctx = createContext(program);
  const graph = callGraph(program.functions);
  const { kept, sites: callSites, size } = callSitesOf(program);
  const driver: Driver = {
    ctx,
    options,
    callees: new Map(),
    callSites,
    kept,
    runsOnce: runOnce(program, kept, callSites),
    positions: createPositionTable(program.positions),
    budget: Math.max(size * (options.growth - 1), GROWTH_FLOOR),
  };
  const done = new Map<string, Func>();
  for (const component of graph.components)
    for (const name of component) {
      const f = ctx.functions.get(name);
      if (f === undefined) continue;
      let now = inlineInto(driver, f);
      if (options.cleanUp !== undefined && (options.sparing !== true || isSpread(driver, now))) now = options.cleanUp(ctx, now);
      done.set(name, now);
      driver.callees.set(name, describe(ctx, now));
    }
  const functions = program.functions.map((f) => done.get(f.name) ?? f);
  return { ...program, functions, positions: driver.positions.rows };
};

const isSpread = ({ callSites }: Driver, { name, inline }: Func): boolean => inline === 'always' && (callSites.get(name) ?? 0) > 2;

/** Functions that are exported or used as values, the number of direct calls of each function, and of all nodes. */
export const callSitesOf = (program: Program): { kept: Set<string>; sites: Map<string, number>; size: number } => {
  const kept = new Set(program.exports.map((e) => e.func));
  const sites = new Map<string, number>();
  let size = 0;
  for (const f of program.functions)
    visitAll(f.body, (n) => {
      size++;
      if (n.kind === 'func.ref') kept.add(n.func);
      else if (n.kind === 'call') sites.set(n.func, (sites.get(n.func) ?? 0) + 1);
    });
  return { kept, sites, size };
};

/** Entry points, and functions called once, outside loops, from one of these. */
export const runOnce = (
  program: Program,
  kept: ReadonlySet<string>,
  callSites: ReadonlyMap<string, number>,
): ReadonlySet<string> => {
  const out = new Set(program.exports.filter((e) => e.signature === undefined).map((e) => e.func));
  const byName = new Map(program.functions.map((f) => [f.name, f]));
  const work = [...out];
  const scan = (body: Body): void => {
    for (const s of body) {
      if (s.kind === 'loop' || s.kind === 'for.range') continue;
      mapChildren(s, exprScan, (b) => (scan(b), b));
    }
  };
  const exprScan = (e: Expr): Expr => {
    if (e.kind === 'call' && callSites.get(e.func) === 1 && !kept.has(e.func) && !out.has(e.func)) {
      out.add(e.func);
      work.push(e.func);
    }
    return mapChildren(e, exprScan, (b) => (scan(b), b));
  };
  for (let name = work.pop(); name !== undefined; name = work.pop()) scan(byName.get(name)?.body ?? []);
  return out;
};

const describe = (ctx: Context, func: Func): Callee => {
  const assigned = new Set<number>();
  const calls: string[] = [];
  const reads = func.params.map(() => 0);
  let hasLoop = false;
  let size = 0;
  visitAll(func.body, (n) => {
    size++;
    assignedBy(n, (l) => assigned.add(l));
    if (n.kind === 'call') calls.push(n.func);
    else if (n.kind === 'loop' || n.kind === 'for.range') hasLoop = true;
    else if (n.kind === 'local.get' && n.local < reads.length) reads[n.local] = (reads[n.local] as number) + 1;
  });
  const exposed = func.locals.length === 0 ? new Set<number>() : liveOnEntry(ctx, func);
  return { func, size, hasLoop, exposed, assigned, reads, calls };
};

/** Where a call stands. */
interface Site {
  readonly inLoop: boolean;
  /** On a path that is taken seldom: behind an unlikely branch, or on the way to a throw. */
  readonly cold: boolean;
}

const inlineInto = (driver: Driver, func: Func): Func => {
  let size = sizeOf(func.body);
  const locals: Local[] = [...func.params, ...func.locals];
  const grower: Grower = { locals, nextLabel: -1, positions: driver.positions };
  const fresh = freshObjects(func);
  const once = driver.runsOnce.has(func.name);
  const exported = driver.ctx.program.exports.some((e) => e.func === func.name);

  const wanted = (call: Expr & { kind: 'call' }, site: Site): Callee | null => {
    const callee = driver.callees.get(call.func);
    if (callee === undefined || call.func === func.name || callee.func.inline === 'never' || callee.func.resumable) return null;
    if (callee.func.inline === 'always') return callee;
    const { options } = driver;
    let callSize = call.args.length + 1;
    for (const arg of call.args) callSize += arg.args.length > 0 ? 1 : 0;
    const growth = callee.size - callSize;
    if (growth <= 2) return callee;
    // What crosses the boundary, which catches exceptions, stays apart from what computes.
    if (size + callee.size > MAX_CALLER || ((once || exported) && callee.hasLoop)) return null;
    const last = driver.callSites.get(call.func) === 1 && !driver.kept.has(call.func);
    if (last && callee.size <= options.single && !(once && site.inLoop && callee.size > options.small)) return callee;
    if (site.cold) return null;
    let limit = options.small;
    call.args.forEach((arg, i) => {
      const reads = callee.reads[i] ?? 0;
      if (arg.args.length === 0 && arg.kind !== 'local.get' && arg.kind !== 'global.get') limit += Math.min(3 * reads, 30);
      else if (isFresh(arg, fresh)) limit += options.fresh;
    });
    if (site.inLoop) limit *= 1.5;
    if (growth > limit || driver.budget < growth) return null;
    return callee;
  };
  const expand = (call: Expr & { kind: 'call' }, callee: Callee): { stmts: Stmt[]; results: Expr[] } => {
    if (grower.nextLabel < 0) grower.nextLabel = nextLabel(func.body);
    const growth = callee.size - 1 - call.args.length;
    size += growth;
    const { callSites } = driver;
    const sites = callSites.get(call.func) ?? 0;
    if (sites > 1 || driver.kept.has(call.func)) {
      driver.budget -= Math.max(growth, 0);
      for (const name of callee.calls) callSites.set(name, (callSites.get(name) ?? 0) + 1);
    }
    callSites.set(call.func, sites - 1);
    return expandCall(call, callee, grower);
  };

  const expr = (e: Expr, site: Site): Expr => {
    if (e.kind === 'cond') {
      const [c, x, y] = e.args as readonly [Expr, Expr, Expr];
      const thenSite = e.hint === 'unlikely' ? cool(site) : site;
      const elseSite = e.hint === 'likely' ? cool(site) : site;
      const args = [expr(c, site), expr(x, thenSite), expr(y, elseSite)];
      return args.every((a, i) => a === e.args[i]) ? e : { ...e, args };
    }
    const inner = mapChildren(e, (a) => expr(a, site), (b) => list(b, site));
    if (inner.kind !== 'call') return inner;
    const callee = wanted(inner, site);
    const type = callee?.func.results[0];
    if (callee === null || callee.func.results.length !== 1 || type === undefined) return inner;
    const { stmts, results } = expand(inner, callee);
    if (stmts.length === 0) return results[0] as Expr;
    return { kind: 'seq', args: results, type, body: stmts, ...(inner.pos === undefined ? {} : { pos: inner.pos }) };
  };
  const argsOf = <S extends Stmt>(s: S, site: Site): S => mapChildren(s, (a) => expr(a, site), (b) => b);
  const statement = (s: Stmt, site: Site, out: Stmt[]): void => {
    switch (s.kind) {
      case 'if': {
        const now = argsOf(s, site);
        const cold = (b: Body, other: boolean): Site =>
          other || b.at(-1)?.kind === 'throw' || b.at(-1)?.kind === 'abort' ? cool(site) : site;
        const then = list(s.then, cold(s.then, s.hint === 'unlikely'));
        const rest = list(s.else, cold(s.else, s.hint === 'likely'));
        out.push(now === s && then === s.then && rest === s.else ? s : { ...now, then, else: rest });
        return;
      }
      case 'loop':
      case 'for.range': {
        const now = argsOf(s, site);
        const body = list(s.body, { inLoop: true, cold: site.cold });
        out.push(body === s.body ? now : { ...now, body });
        return;
      }
      case 'throw':
        out.push(argsOf(s, cool(site)));
        return;
      case 'drop':
      case 'locals.set': {
        const call = s.args[0] as Expr;
        if (call.kind !== 'call') break;
        const inner = mapChildren(call, (a) => expr(a, site), (b) => list(b, site));
        const callee = wanted(inner, site);
        if (callee === null) {
          out.push(inner === call ? s : { ...s, args: [inner] });
          return;
        }
        const { stmts, results } = expand(inner, callee);
        out.push(...stmts);
        const at = s.pos === undefined ? {} : { pos: s.pos };
        if (s.kind === 'drop') for (const r of results) out.push({ kind: 'drop', args: [r], ...at });
        else results.forEach((r, i) => out.push({ kind: 'local.set', args: [r], local: s.locals[i] as number, ...at }));
        return;
      }
      case 'return': {
        const call = s.args[0];
        if (call?.kind !== 'call' || s.args.length !== 1 || func.results.length < 2) break;
        const inner = mapChildren(call, (a) => expr(a, site), (b) => list(b, site));
        const callee = wanted(inner, site);
        if (callee === null) out.push(inner === call ? s : { ...s, args: [inner] });
        else {
          const { stmts, results } = expand(inner, callee);
          out.push(...stmts, { ...s, args: results });
        }
        return;
      }
      default:
        break;
    }
    out.push(mapChildren(s, (a) => expr(a, site), (b) => list(b, site)));
  };
  const list = (b: Body, site: Site): Body => {
    const out: Stmt[] = [];
    for (const s of b) statement(s, site, out);
    return out.length === b.length && out.every((s, i) => s === b[i]) ? b : out;
  };
  const body = list(func.body, { inLoop: false, cold: false });
  return body === func.body ? func : { ...func, body, locals: locals.slice(func.params.length) };
};

const cool = (site: Site): Site => (site.cold ? site : { inLoop: site.inLoop, cold: true });

/** Locals that hold an object made in this function: inlining what uses them may dissolve it. */
const freshObjects = (func: Func): ReadonlySet<number> => {
  const out = new Set<number>();
  visitAll(func.body, (n) => {
    if (n.kind === 'local.set' && isFresh(n.args[0] as Expr, out)) out.add(n.local);
  });
  return out;
};
const isFresh = (e: Expr, fresh: ReadonlySet<number>): boolean => {
  if (e.kind === 'new' || e.kind === 'array.of') return true;
  if (e.kind === 'local.get') return fresh.has(e.local);
  return (e.kind === 'ref.up' || e.kind === 'ref.down') && isFresh(e.args[0] as Expr, fresh);
};
