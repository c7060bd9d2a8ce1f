/**
 * Part of `simplify`: moves the value of a local that is read once to the place where it is read.
 *
 * In: a function without `seq`. Out: the same with fewer locals and deeper expressions. A value moves along straight-line
 * code and into branches, never into loops, and never over something that would change it or that it would change.
 */
import type { Expr, Func, Stmt } from '../node.ts';
import { OPS } from '../ops.ts';
import { callEffects, type Context, isDroppable, kindBit, maskOf, readKind, writeKind } from './simplify-context.ts';
import { assignedBy, type Body, mapBodies, mapList, visit, visitAll } from './simplify-tree.ts';

interface Pending {
  readonly local: number;
  readonly value: Expr;
  readonly slot: Slot;
  /** Has effects: may move over pure computation only. */
  readonly effects: boolean;
  readonly reads: number;
  readonly locals: ReadonlySet<number>;
}
/** The statement of an assignment; `null` once its value has moved. */
interface Slot {
  stmt: Stmt | null;
}
interface Sinker {
  readonly ctx: Context;
  readonly gets: readonly number[];
  pending: Pending[];
}

const MAX_PENDING = 24;
const MAX_DEPTH = 30;

export const sinkValues = (ctx: Context, func: Func): Func => {
  const gets: number[] = new Array(func.params.length + func.locals.length).fill(0);
  visitAll(func.body, (n) => {
    if (n.kind === 'local.get') gets[n.local] = (gets[n.local] as number) + 1;
  });
  if (!gets.includes(1)) return func;
  const body = list({ ctx, gets, pending: [] }, func.body);
  return body === func.body ? func : { ...func, body };
};

const list = (sk: Sinker, body: Body): Body => {
  const slots: Slot[] = [];
  const outside = new Set(sk.pending);
  for (const s of body) statement(sk, s, slots);
  // What was assigned here need not have been assigned behind the list.
  sk.pending = sk.pending.filter((p) => outside.has(p));
  let changed = false;
  const out: Stmt[] = [];
  slots.forEach((slot, i) => {
    if (slot.stmt !== body[i]) changed = true;
    if (slot.stmt !== null) out.push(slot.stmt);
  });
  return changed ? out : body;
};

const statement = (sk: Sinker, s: Stmt, slots: Slot[]): void => {
  const keep = (stmt: Stmt): Slot => {
    const slot: Slot = { stmt };
    slots.push(slot);
    return slot;
  };
  switch (s.kind) {
    case 'local.set': {
      const now = operands(sk, s);
      assign(sk, s.local);
      const slot = keep(now);
      if (sk.gets[s.local] === 1) consider(sk, s.local, now.args[0] as Expr, slot);
      return;
    }
    case 'loop':
      sk.pending = [];
      keep(mapBodies(s, (b) => list(sk, b)));
      sk.pending = [];
      return;
    case 'for.range': {
      const now = operands(sk, s);
      sk.pending = [];
      keep(mapBodies(now, (b) => list(sk, b)));
      sk.pending = [];
      return;
    }
    case 'if':
    case 'switch': {
      const now = operands(sk, s);
      barrier(sk);
      const before = sk.pending;
      let left: Set<Pending> | null = null;
      const done = mapBodies(now, (b) => {
        sk.pending = before.filter((p) => p.slot.stmt !== null);
        const inner = list(sk, b);
        const after = new Set(sk.pending);
        left = left === null ? after : left.intersection(after);
        return inner;
      });
      sk.pending = before.filter((p) => p.slot.stmt !== null && (left === null || left.has(p)));
      keep(done);
      return;
    }
    case 'block':
    case 'try':
      barrier(sk);
      keep(
        mapBodies(s, (b) => {
          if (s.kind === 'try') assign(sk, s.local);
          return list(sk, b);
        }),
      );
      return;
    default: {
      const now = operands(sk, s);
      assignedBy(s, (l) => assign(sk, l));
      crossed(sk, s);
      keep(now);
    }
  }
};

/** A place behind which nothing with effects may move. */
const barrier = (sk: Sinker): void => {
  if (sk.pending.some((p) => p.effects)) sk.pending = sk.pending.filter((p) => !p.effects);
};

const assign = (sk: Sinker, local: number): void => {
  if (sk.pending.some((p) => p.local === local || p.locals.has(local)))
    sk.pending = sk.pending.filter((p) => p.local !== local && !p.locals.has(local));
};

/** A node has been evaluated: what it does may forbid values to move over it. */
const crossed = (sk: Sinker, n: Expr | Stmt): void => {
  const { effect } = OPS[n.kind];
  if (effect === 'pure' || effect === 'alloc' || sk.pending.length === 0) return;
  barrier(sk);
  const call = callEffects(sk.ctx, n);
  const writes = call === null ? kindBit(writeKind(sk.ctx, n)) : maskOf(call.writes);
  if (writes !== 0) sk.pending = sk.pending.filter((p) => (p.reads & writes) === 0);
};

const consider = (sk: Sinker, local: number, value: Expr, slot: Slot): void => {
  if (depthOf(value, MAX_DEPTH) >= MAX_DEPTH) return;
  let reads = 0;
  const locals = new Set<number>();
  visit(value, (n) => {
    if (n.kind === 'local.get') locals.add(n.local);
    const call = callEffects(sk.ctx, n);
    reads |= call === null ? kindBit(readKind(sk.ctx, n)) : call.reads;
  });
  // An assignment that reads the local it assigns stays.
  if (locals.has(local)) return;
  if (sk.pending.length >= MAX_PENDING) sk.pending.shift();
  sk.pending = [...sk.pending, { local, value, slot, effects: !isDroppable(sk.ctx, value), reads, locals }];
};

const depthOf = (e: Expr, limit: number): number => {
  let depth = 0;
  for (const arg of e.args) {
    depth = Math.max(depth, depthOf(arg, limit - 1));
    if (depth + 1 >= limit) break;
  }
  return depth + 1;
};

const operands = <N extends Stmt | Expr>(sk: Sinker, n: N): N => {
  const args = mapList(n.args, (e) => expression(sk, e));
  return args === n.args ? n : { ...n, args };
};

const expression = (sk: Sinker, e: Expr): Expr => {
  if (e.kind === 'local.get') {
    const found = sk.pending.find((p) => p.local === e.local);
    if (found === undefined || found.slot.stmt === null) return e;
    found.slot.stmt = null;
    sk.pending = sk.pending.filter((p) => p !== found);
    return found.value;
  }
  if (e.args.length === 0 && OPS[e.kind].effect === 'pure') return e;
  if (e.kind === 'cond') {
    const [test, x, y] = e.args as readonly [Expr, Expr, Expr];
    const c = expression(sk, test);
    barrier(sk);
    const a = expression(sk, x);
    const b = expression(sk, y);
    return c === test && a === x && b === y ? e : { ...e, args: [c, a, b] };
  }
  const now = e.kind === 'seq' ? e : operands(sk, e);
  if (e.kind === 'seq') sk.pending = [];
  crossed(sk, e);
  return now;
};
