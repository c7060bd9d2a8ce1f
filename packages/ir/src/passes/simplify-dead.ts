/**
 * Part of `simplify`: removes assignments nobody reads and values nobody uses; and liveness for other passes.
 *
 * In: a function. Out: the same without dead stores, or the locals live on entry. Backward over the structured control
 * flow with one bit a local. A loop needs its own live-in set before it is rewritten; as the transfer function of a body
 * has gen/kill form, one analysis of the body with nothing live at its end gives exactly that set.
 */
import type { Expr, Func, Node, Stmt } from '../node.ts';
import { OPS } from '../ops.ts';
import { type Context, isDroppable } from './simplify-context.ts';
import { type Body, mapBodies, visitAll } from './simplify-tree.ts';

type Bits = Uint32Array;
const has = (s: Bits, i: number): boolean => ((s[i >>> 5] as number) & (1 << (i & 31))) !== 0;
const add = (s: Bits, i: number): void => {
  s[i >>> 5] = (s[i >>> 5] as number) | (1 << (i & 31));
};
const remove = (s: Bits, i: number): void => {
  s[i >>> 5] = (s[i >>> 5] as number) & ~(1 << (i & 31));
};
const join = (s: Bits, other: Bits): void => {
  for (let i = 0; i < s.length; i++) s[i] = (s[i] as number) | (other[i] as number);
};

/** Loops nested deeper are taken to keep alive whatever they read: each level is one more look at what is inside. */
const MAX_EXACT_DEPTH = 16;

interface State {
  live: Bits;
  readonly rewrite: boolean;
  /** Looks for what is live at a loop's head: only that is asked of the loops inside. */
  readonly looks: boolean;
  readonly breakLive: Map<number, Bits>;
  readonly continueLive: Map<number, Bits>;
  /** Live where the innermost handler starts; null outside `try`. */
  handler: Bits | null;
  depth: number;
  /** What is live behind some statements, where that is asked for. */
  readonly watched: Map<Stmt, Bits> | null;
}

export const removeDeadStores = (ctx: Context, func: Func): Func => {
  const state = initial(func, true);
  const body = list(ctx, state, func.body);
  return body === func.body ? func : { ...func, body };
};

/** Locals (parameters included) that may be read before the function assigns them. */
export const liveOnEntry = (ctx: Context, func: Func): ReadonlySet<number> => {
  const state = initial(func, false);
  list(ctx, state, func.body);
  const out = new Set<number>();
  const n = func.params.length + func.locals.length;
  for (let i = 0; i < n; i++) if (has(state.live, i)) out.add(i);
  return out;
};

/**
 * Locals (parameters included) whose values are wanted behind statements of a function; statements without bodies, which
 * may stand in several places.
 */
export const liveBehind = (ctx: Context, func: Func, stmts: Iterable<Stmt>): ReadonlyMap<Stmt, ReadonlySet<number>> => {
  const n = func.params.length + func.locals.length;
  const watched = new Map<Stmt, Bits>([...stmts].map((s) => [s, new Uint32Array((n + 31) >>> 5)]));
  list(ctx, { ...initial(func, false), watched }, func.body);
  return new Map([...watched].map(([s, live]) => [s, new Set(Array.from({ length: n }, (_, i) => i).filter((i) => has(live, i)))]));
};

const initial = (func: Func, rewrite: boolean): State => ({
  live: new Uint32Array((func.params.length + func.locals.length + 31) >>> 5),
  rewrite,
  looks: false,
  breakLive: new Map(),
  continueLive: new Map(),
  handler: null,
  depth: 0,
  watched: null,
});

const kill = (st: State, local: number): void => {
  if (st.handler === null || !has(st.handler, local)) remove(st.live, local);
};
const jumpTo = (st: State, target: Bits | undefined): void => {
  st.live = target === undefined ? new Uint32Array(st.live.length) : target.slice();
  if (st.handler !== null) join(st.live, st.handler);
};

const list = (ctx: Context, st: State, body: Body): Body => {
  const reversed: Stmt[] = [];
  let changed = false;
  for (let i = body.length - 1; i >= 0; i--) {
    const old = body[i] as Stmt;
    const before = reversed.length;
    statement(ctx, st, old, reversed);
    if (reversed.length !== before + 1 || reversed[before] !== old) changed = true;
  }
  return changed ? reversed.reverse() : body;
};

/** Appends what stays of a statement to `out`, last statement first. */
const statement = (ctx: Context, st: State, s: Stmt, out: Stmt[]): void => {
  const watched = st.watched?.get(s);
  if (watched !== undefined) join(watched, st.live);
  switch (s.kind) {
    case 'local.set': {
      const e = s.args[0] as Expr;
      if (st.rewrite && (!has(st.live, s.local) || (e.kind === 'local.get' && e.local === s.local))) {
        effectsOnly(ctx, st, e, s, out);
        return;
      }
      kill(st, s.local);
      out.push(operands(ctx, st, s));
      return;
    }
    case 'locals.set': {
      const live = s.locals.some((l) => has(st.live, l));
      if (st.rewrite && !live) {
        effectsOnly(ctx, st, s.args[0] as Expr, s, out);
        return;
      }
      for (const l of s.locals) kill(st, l);
      out.push(operands(ctx, st, s));
      return;
    }
    case 'drop':
      if (st.rewrite) effectsOnly(ctx, st, s.args[0] as Expr, s, out);
      else out.push(operands(ctx, st, s));
      return;
    case 'if': {
      const after = st.live;
      st.live = after.slice();
      const then = list(ctx, st, s.then);
      const thenLive = st.live;
      st.live = after;
      const other = list(ctx, st, s.else);
      join(st.live, thenLive);
      if (st.rewrite && then.length === 0 && other.length === 0) {
        effectsOnly(ctx, st, s.args[0] as Expr, s, out);
        return;
      }
      out.push(operands(ctx, st, then === s.then && other === s.else ? s : { ...s, then, else: other }));
      return;
    }
    case 'switch': {
      const after = st.live;
      const union = new Uint32Array(after.length);
      const mapped = mapBodies(s, (b) => {
        st.live = after.slice();
        const now = list(ctx, st, b);
        join(union, st.live);
        return now;
      });
      st.live = union;
      out.push(operands(ctx, st, mapped));
      return;
    }
    case 'block': {
      st.breakLive.set(s.label, st.live.slice());
      const body = list(ctx, st, s.body);
      if (st.rewrite && body.length === 0) return;
      out.push(body === s.body ? s : { ...s, body });
      return;
    }
    case 'loop': {
      const after = st.live;
      st.breakLive.set(s.label, after);
      const head = loopHead(ctx, st, s.body, s.label, new Uint32Array(after.length), after);
      if (st.handler !== null) join(head, st.handler);
      st.live = head.slice();
      if (st.looks) {
        out.push(s);
        return;
      }
      st.continueLive.set(s.label, head);
      st.depth++;
      const body = list(ctx, st, s.body);
      st.depth--;
      out.push(body === s.body ? s : { ...s, body });
      return;
    }
    case 'for.range': {
      const after = st.live;
      st.breakLive.set(s.label, after);
      const head = loopHead(ctx, st, s.body, s.label, after.slice(), after);
      if (!has(after, s.local)) remove(head, s.local);
      join(head, after);
      if (st.handler !== null) join(head, st.handler);
      st.live = head.slice();
      if (st.looks) {
        out.push(operands(ctx, st, s));
        return;
      }
      st.continueLive.set(s.label, head);
      st.depth++;
      const body = list(ctx, st, s.body);
      st.depth--;
      st.live = head.slice();
      out.push(operands(ctx, st, body === s.body ? s : { ...s, body }));
      return;
    }
    case 'try': {
      const after = st.live.slice();
      const handler = list(ctx, st, s.handler);
      kill(st, s.local);
      const caught = st.live;
      const outer = st.handler;
      st.handler = caught;
      st.live = after;
      join(st.live, caught);
      const body = list(ctx, st, s.body);
      st.handler = outer;
      join(st.live, caught);
      if (st.rewrite && body.length === 0) return;
      out.push(body === s.body && handler === s.handler ? s : { ...s, body, handler });
      return;
    }
    case 'break':
      jumpTo(st, st.breakLive.get(s.label));
      out.push(s);
      return;
    case 'continue':
      jumpTo(st, st.continueLive.get(s.label));
      out.push(s);
      return;
    case 'return':
    case 'throw':
    case 'abort':
    case 'unreachable':
      jumpTo(st, undefined);
      out.push(operands(ctx, st, s));
      return;
    default:
      out.push(operands(ctx, st, s));
  }
};

/** What is live where a loop's body starts, given what is live at its end on the first look (`bottom`). */
const loopHead = (ctx: Context, st: State, body: Body, label: number, bottom: Bits, after: Bits): Bits => {
  if (st.depth >= MAX_EXACT_DEPTH) {
    const head = after.slice();
    for (const set of st.breakLive.values()) join(head, set);
    for (const set of st.continueLive.values()) join(head, set);
    visitAll(body, (n) => {
      if (n.kind === 'local.get') add(head, n.local);
    });
    return head;
  }
  const look: State = { ...st, rewrite: false, looks: true, live: bottom, depth: st.depth + 1 };
  st.continueLive.set(label, bottom.slice());
  list(ctx, look, body);
  return look.live;
};

/** Adds what the operands read, last operand first. */
const operands = <N extends Node>(ctx: Context, st: State, node: N): N => {
  let args: Expr[] | null = null;
  for (let i = node.args.length - 1; i >= 0; i--) {
    const old = node.args[i] as Expr;
    const now = expression(ctx, st, old);
    if (now !== old) {
      args ??= node.args.slice();
      args[i] = now;
    }
  }
  return args === null ? node : { ...node, args };
};

const expression = (ctx: Context, st: State, e: Expr): Expr => {
  switch (e.kind) {
    case 'local.get':
      add(st.live, e.local);
      return e;
    case 'cond': {
      const [test, x, y] = e.args as readonly [Expr, Expr, Expr];
      const after = st.live.slice();
      const b = expression(ctx, st, y);
      const other = st.live;
      st.live = after;
      const a = expression(ctx, st, x);
      join(st.live, other);
      const c = expression(ctx, st, test);
      return c === test && a === x && b === y ? e : { ...e, args: [c, a, b] };
    }
    case 'seq': {
      const value = expression(ctx, st, e.args[0] as Expr);
      const body = list(ctx, st, e.body);
      if (st.rewrite && body.length === 0) return value;
      return value === e.args[0] && body === e.body ? e : { ...e, args: [value], body };
    }
    default:
      return e.args.length === 0 ? e : operands(ctx, st, e);
  }
};

/** Statements for the effects of an expression whose value is not wanted, last first. */
const effectsOnly = (ctx: Context, st: State, e: Expr, at: Stmt, out: Stmt[]): void => {
  if (isDroppable(ctx, e)) return;
  if (e.kind === 'seq') {
    effectsOnly(ctx, st, e.args[0] as Expr, at, out);
    for (let i = e.body.length - 1; i >= 0; i--) statement(ctx, st, e.body[i] as Stmt, out);
    return;
  }
  if (e.kind === 'cond') {
    const [test, x, y] = e.args as readonly [Expr, Expr, Expr];
    const arm = (value: Expr): Stmt[] => [{ kind: 'drop', args: [value], ...position(at) }];
    const hint = e.hint === undefined ? {} : { hint: e.hint };
    statement(ctx, st, { kind: 'if', args: [test], then: arm(x), else: arm(y), ...hint, ...position(at) }, out);
    return;
  }
  const effect = OPS[e.kind].effect;
  if (effect === 'pure' || effect === 'read' || effect === 'alloc') {
    for (let i = e.args.length - 1; i >= 0; i--) effectsOnly(ctx, st, e.args[i] as Expr, at, out);
    return;
  }
  const value = expression(ctx, st, e);
  out.push(at.kind === 'drop' && at.args[0] === value ? at : { kind: 'drop', args: [value], ...position(at) });
};
const position = (at: Stmt): { pos?: number } => (at.pos === undefined ? {} : { pos: at.pos });
