/**
 * Part of `inline`: the statements and the result that stand for one call.
 *
 * In: the call, its callee, and the function that grows (a list of locals and label counter, appended to). Out:
 * statements, and expressions for the results, to be evaluated right after the statements. Arguments are evaluated once,
 * in order; a parameter that the callee never assigns becomes the argument itself where that is a constant or a local.
 * Every inlined node gets a position whose `inlinedAt` chain ends at the call.
 */
import type { Expr, Func, Local, Position, Stmt } from '../node.ts';
import type { ValueType } from '../types.ts';
import { zeroOf } from './simplify-context.ts';
import { assignedBy, type Body, mapChildren, mapList, visit, visitAll } from './simplify-tree.ts';

/** What inlining needs to know of a callee, computed once. */
export interface Callee {
  readonly func: Func;
  readonly size: number;
  readonly hasLoop: boolean;
  /** Locals that may be read before they are assigned: they must be zeroed, as a call would. */
  readonly exposed: ReadonlySet<number>;
  readonly assigned: ReadonlySet<number>;
  /** How often each parameter is read. */
  readonly reads: readonly number[];
  readonly calls: readonly string[];
}

export interface Grower {
  readonly locals: Local[];
  nextLabel: number;
  readonly positions: PositionTable;
}
export interface PositionTable {
  readonly rows: Position[];
  /** The position of code inlined at a call: the same place, chained to the call's. */
  readonly chain: (pos: number, call: number) => number;
}

export const createPositionTable = (positions: readonly Position[]): PositionTable => {
  const rows = [...positions];
  const known = new Map<string, number>();
  const chain = (pos: number, call: number): number => {
    const key = `${pos}@${call}`;
    let row = known.get(key);
    if (row === undefined) {
      const place = rows[pos] as Position;
      const inlinedAt = place.inlinedAt === undefined ? call : chain(place.inlinedAt, call);
      row = rows.push({ ...place, inlinedAt }) - 1;
      known.set(key, row);
    }
    return row;
  };
  return { rows, chain };
};

export interface Expansion {
  readonly stmts: Stmt[];
  readonly results: Expr[];
}

export const expandCall = (call: Expr & { kind: 'call' }, callee: Callee, into: Grower): Expansion => {
  const { func } = callee;
  const pos = call.pos;
  const stmts: Stmt[] = [];
  const place = pos === undefined ? {} : { pos };
  const set = (local: number, value: Expr): Stmt => ({ kind: 'local.set', args: [value], local, ...place });
  const fresh = (name: string, type: ValueType): number => into.locals.push({ name, type }) - 1;

  const substitutes: Expr[] = [];
  call.args.forEach((arg, i) => {
    const param = func.params[i] as Local;
    if (!callee.assigned.has(i) && isStable(arg, call.args, i)) {
      substitutes.push(arg);
      return;
    }
    const local = fresh(param.name, param.type);
    stmts.push(set(local, arg));
    substitutes.push({ kind: 'local.get', args: [], local });
  });
  func.locals.forEach((l, i) => {
    const local = fresh(l.name, l.type);
    if (callee.exposed.has(func.params.length + i)) stmts.push(set(local, zeroOf(l.type)));
    substitutes.push({ kind: 'local.get', args: [], local });
  });
  const localOf = (old: number): number => {
    const s = substitutes[old] as Expr;
    return s.kind === 'local.get' ? s.local : -1;
  };

  const labels = new Map<number, number>();
  const exit = into.nextLabel++;
  let exitUsed = false;
  const label = (old: number): number => {
    let now = labels.get(old);
    if (now === undefined) {
      now = into.nextLabel++;
      labels.set(old, now);
    }
    return now;
  };
  const rows = new Map<number, number>();
  const posOf = (old: number): number => {
    if (pos === undefined) return old;
    let now = rows.get(old);
    if (now === undefined) {
      now = into.positions.chain(old, pos);
      rows.set(old, now);
    }
    return now;
  };

  let results: number[] | null = null;
  const resultLocals = (): number[] => {
    results ??= func.results.map((t) => fresh('result', t));
    return results;
  };
  let direct: Expr[] | null = null;

  const expr = (e: Expr): Expr => {
    if (e.kind === 'local.get') return substitutes[e.local] as Expr;
    const inner = mapChildren(e, expr, (b) => list(b, false));
    return inner.pos === undefined || pos === undefined ? inner : { ...inner, pos: posOf(inner.pos) };
  };
  const leave = (s: Stmt & { kind: 'return' }, tail: boolean, only: boolean, out: Stmt[]): void => {
    const values = s.args.map(expr);
    const at = s.pos === undefined ? place : { pos: posOf(s.pos) };
    if (func.results.length > 1 && values.length === 1) {
      out.push({ kind: 'locals.set', args: values, locals: resultLocals(), ...at });
    } else if (only && values.length <= 1) {
      direct = values;
      return;
    } else {
      // Several results go through locals of their own: the caller may assign locals that they read.
      values.forEach((v, i) => out.push({ kind: 'local.set', args: [v], local: resultLocals()[i] as number, ...at }));
    }
    if (!tail) {
      exitUsed = true;
      out.push({ kind: 'break', args: [], label: exit, ...at });
    }
  };
  const statement = (s: Stmt, tail: boolean): Stmt => {
    const body = (b: Body): Body => list(b, tail && s.kind !== 'loop' && s.kind !== 'for.range');
    let now = mapChildren(s, expr, body);
    if (now.pos !== undefined && pos !== undefined) now = { ...now, pos: posOf(now.pos) };
    switch (now.kind) {
      case 'local.set':
      case 'try':
        return { ...now, local: localOf(now.local) };
      case 'locals.set':
        return { ...now, locals: mapList(now.locals, localOf) };
      case 'for.range':
        return { ...now, local: localOf(now.local), label: label(now.label) };
      case 'block':
      case 'loop':
      case 'break':
      case 'continue':
        return { ...now, label: label(now.label) };
      default:
        return now;
    }
  };
  const list = (b: Body, tail: boolean): Body => {
    const out: Stmt[] = [];
    for (let i = 0; i < b.length; i++) {
      const s = b[i] as Stmt;
      const last = tail && i === b.length - 1;
      if (s.kind === 'return') {
        leave(s, last, false, out);
        return out;
      }
      out.push(statement(s, last));
    }
    return out;
  };

  const { body } = func;
  const end = body.at(-1);
  let inner: Body;
  if (end?.kind === 'return' && countReturns(body) === 1) {
    const out = [...list(body.slice(0, -1), false)];
    leave(end, true, true, out);
    inner = out;
  } else {
    inner = list(body, true);
  }
  if (exitUsed) stmts.push({ kind: 'block', args: [], label: exit, body: inner, ...place });
  else stmts.push(...inner);
  return { stmts, results: direct ?? resultsOf(func, results, resultLocals) };
};

const resultsOf = (func: Func, locals: number[] | null, make: () => number[]): Expr[] =>
  func.results.length === 0 ? [] : (locals ?? make()).map((local): Expr => ({ kind: 'local.get', args: [], local }));

const countReturns = (body: Body): number => {
  let n = 0;
  visitAll(body, (node) => {
    if (node.kind === 'return') n++;
  });
  return n;
};

/** Does the argument keep its value until the callee reads it? Later arguments may assign a local. */
const isStable = (arg: Expr, args: readonly Expr[], index: number): boolean => {
  switch (arg.kind) {
    case 'i32.const':
    case 'i64.const':
    case 'f64.const':
    case 'f32.const':
    case 'none':
    case 'ref.null':
    case 'array.null':
    case 'extern.null':
    case 'func.null':
    case 'func.ref':
      return true;
    case 'int.const':
      return arg.value.length < 20;
    case 'local.get': {
      for (let i = index + 1; i < args.length; i++) {
        let assigned = false;
        visit(args[i] as Expr, (n) =>
          assignedBy(n, (l) => {
            if (l === arg.local) assigned = true;
          }),
        );
        if (assigned) return false;
      }
      return true;
    }
    default:
      return false;
  }
};
