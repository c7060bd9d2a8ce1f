/**
 * Part of `simplify`: lets ways that know the outcome of the next test go there directly.
 *
 * In: a function without `seq`. Out: the same, where for `if (c) {..; r = 1} else {r = 0}  if (!r) {break L}` the `break`
 * has moved into the second branch and the test is gone. This dissolves the `advance(it) -> 0 or 1` of inlined iterators
 * and the truth values of inlined predicates. The branch that leaves is copied, so it must be small.
 */
import type { Expr, Func, Local, Stmt } from '../node.ts';
import { reduce, type Scope } from './simplify-identities.ts';
import type { Context } from './simplify-context.ts';
import { assignedBy, type Body, jumpsTo, mapBodies, sizeOf, terminates, visit } from './simplify-tree.ts';

const MAX_COPY = 8;
const MAX_LOOKBACK = 6;

interface Threader extends Scope {
  readonly ctx: Context;
  readonly locals: readonly Local[];
}
type If = Stmt & { kind: 'if' };

export const threadJumps = (ctx: Context, func: Func): Func => {
  const t: Threader = { ctx, locals: [...func.params, ...func.locals], isBool: () => false };
  const body = list(t, func.body);
  return body === func.body ? func : { ...func, body };
};

const list = (t: Threader, body: Body): Body => {
  let out: Stmt[] | null = null;
  for (let i = 0; i < body.length; i++) {
    const old = body[i] as Stmt;
    let s = mapBodies(old, (b) => list(t, b));
    const next = body[i + 1];
    let replaced: Body | null = null;
    if ((s.kind === 'if' || s.kind === 'block' || s.kind === 'switch') && next?.kind === 'if') {
      const done = thread(t, s, next, body.slice(Math.max(0, i - MAX_LOOKBACK), i));
      if (done !== null) {
        s = done.first;
        replaced = done.second;
      }
    }
    if (out === null && (s !== old || replaced !== null)) out = body.slice(0, i);
    out?.push(s);
    if (replaced !== null) {
      // What stays of the test may again be followed by a test.
      const rest = list(t, [...replaced, ...body.slice(i + 2)]);
      out?.push(...rest);
      return out as Stmt[];
    }
  }
  return out ?? body;
};

/** The one local that a test reads, when it is a test of a form that constants decide. */
const testedLocal = (test: Expr): number => {
  let local = -1;
  let simple = true;
  visit(test, (n) => {
    if (n.kind === 'local.get') {
      if (local >= 0 && local !== n.local) simple = false;
      local = n.local;
    } else if (n.kind === 'seq' || n.kind === 'call' || n.args.length > 2) simple = false;
  });
  return simple && test.args.length <= 2 ? local : -1;
};

const thread = (t: Threader, s: Stmt, decision: If, before: Body): { first: Stmt; second: Body } | null => {
  const test = decision.args[0] as Expr;
  const local = testedLocal(test);
  if (local < 0) return null;
  const outcome = (value: Expr): boolean | null => {
    const substitute = (e: Expr): Expr =>
      e.kind === 'local.get' ? value : e.args.length === 0 ? e : reduce(t, { ...e, args: e.args.map(substitute) });
    const decided = substitute(test);
    return decided.kind === 'i32.const' ? decided.value !== 0 : null;
  };
  const leaves = (b: Body): boolean => terminates(b.at(-1)) && sizeOf(b, MAX_COPY + 1) <= MAX_COPY;
  const [thenLeaves, elseLeaves] = [leaves(decision.then), leaves(decision.else)];
  if (!thenLeaves && !elseLeaves) return moveArms(local, outcome, s, decision, before);
  const exitOn = thenLeaves && (!elseLeaves || sizeOf(decision.then) <= sizeOf(decision.else));
  const exit = exitOn ? decision.then : decision.else;
  const stay = exitOn ? decision.else : decision.then;
  let allKnown = true;
  let moved = 0;
  const first = atEnds(s, local, before, (value) => {
    const result = value === null ? null : outcome(value);
    if (result === null) allKnown = false;
    if (result !== exitOn) return null;
    moved++;
    return exit;
  });
  if (first.unknown) allKnown = false;
  if (allKnown) return { first: first.stmt, second: stay };
  return moved > 0 ? { first: first.stmt, second: [decision] } : null;
};

/** Each arm of the decision has exactly one way to it: it moves there. */
const moveArms = (
  local: number,
  outcome: (value: Expr) => boolean | null,
  s: Stmt,
  decision: If,
  before: Body,
): { first: Stmt; second: Body } | null => {
  if (s.kind !== 'if') return null;
  let known = true;
  const counts = [0, 0];
  const arm = (value: Expr | null): Body | null => {
    const result = value === null ? null : outcome(value);
    if (result === null) {
      known = false;
      return null;
    }
    const index = result ? 0 : 1;
    counts[index] = (counts[index] as number) + 1;
    return result ? decision.then : decision.else;
  };
  const first = atEnds(s, local, before, arm);
  const few = (n: number | undefined, b: Body): boolean => (n ?? 0) <= 1 || sizeOf(b, MAX_COPY + 1) <= MAX_COPY;
  if (!known || first.unknown || !few(counts[0], decision.then) || !few(counts[1], decision.else)) return null;
  return { first: first.stmt, second: [] };
};

/**
 * Rewrites the ends of a statement: where control falls out of it, or breaks out of it if it is a block. `at` gets the
 * value last assigned to the local on that way (`before` it, perhaps), and may give statements that are put there.
 */
const atEnds = (
  s: Stmt,
  local: number,
  before: Body,
  at: (value: Expr | null) => Body | null,
): { stmt: Stmt; unknown: boolean } => {
  let unknown = false;
  const exits = new Set<number>(s.kind === 'block' ? [s.label] : []);
  const body = (b: Body, tail: boolean, inherited: Expr | null): Body => {
    const out: Stmt[] = [];
    let changed = false;
    for (let i = 0; i < b.length; i++) {
      const old = b[i] as Stmt;
      if (old.kind === 'break' && exits.has(old.label)) {
        const put = at(lastValue(out, local, inherited));
        if (put === null) out.push(old);
        else {
          changed = true;
          out.push(...put);
          // What does not leave by itself goes on to where the break led.
          if (!terminates(put.at(-1))) out.push(old);
        }
        continue;
      }
      const now = inside(old, tail && i === b.length - 1, () => lastValue(out, local, inherited));
      if (now !== old) changed = true;
      out.push(now);
    }
    const end = b.at(-1);
    const open = tail && !(end !== undefined && (terminates(end) || isBranching(end)));
    if (open) {
      const put = at(lastValue(out, local, inherited));
      if (put !== null && put.length > 0) {
        changed = true;
        out.push(...put);
      }
    }
    return changed ? out : b;
  };
  const inside = (x: Stmt, tail: boolean, value: () => Expr | null): Stmt => {
    switch (x.kind) {
      case 'if':
      case 'switch': {
        const known = value();
        return mapBodies(x, (b) => body(b, tail, known));
      }
      case 'block': {
        const known = value();
        if (tail) exits.add(x.label);
        const now = mapBodies(x, (b) => body(b, tail, known));
        exits.delete(x.label);
        return now;
      }
      case 'loop':
      case 'for.range':
        // Breaks out of a last loop are ends, too; they are not looked at, and there may be none.
        if (tail && (x.kind === 'for.range' || jumpsTo(x.body, x.label, 'break'))) unknown = true;
        return mapBodies(x, (b) => body(b, false, null));
      case 'try':
        // Code moved into a `try` would throw to another place.
        if (tail || [...exits].some((l) => jumpsTo([x], l, 'break'))) unknown = true;
        return x;
      default:
        return x;
    }
  };
  const inherited = lastValue(before, local, null);
  const stmt = mapBodies(s, (b) => body(b, true, inherited));
  return { stmt, unknown };
};
/** Do the ways out of the statement end inside it? */
const isBranching = (s: Stmt): boolean =>
  s.kind === 'if' || s.kind === 'switch' || s.kind === 'block' || s.kind === 'loop' || s.kind === 'for.range' || s.kind === 'try';

/** The value last assigned to the local by these statements, if it can still be told. */
const lastValue = (stmts: Body, local: number, inherited: Expr | null): Expr | null => {
  for (let i = stmts.length - 1, steps = 0; i >= 0; i--, steps++) {
    const s = stmts[i] as Stmt;
    if (steps > MAX_LOOKBACK) return null;
    if (s.kind === 'local.set' && s.local === local) return s.args[0] as Expr;
    let assigned = false;
    visit(s, (n) =>
      assignedBy(n, (l) => {
        if (l === local) assigned = true;
      }),
    );
    if (assigned) return null;
  }
  return inherited;
};
