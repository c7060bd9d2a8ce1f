/**
 * How locals of a loop change from round to round.
 *
 * In: a loop whose rounds are counted: a local goes up by one and the loop ends when it has reached a value, or counts down
 * to zero. Out: what an index is in the first round and in the last.
 */
import { get, i64, op } from '../build.ts';
import type { Expr, Node, Stmt } from '../node.ts';
import type { Loop } from './hoist-loads.ts';
import { assignedBy, type Body, visitAll } from './simplify-tree.ts';

/** A local that changes once a round by what stays the same. */
interface Step {
  readonly by: Expr;
  /** The statement that does it. */
  readonly at: Stmt;
}

export interface Induction {
  readonly steps: ReadonlyMap<number, Step>;
  /** Values of locals that are set once a round, at the top. */
  readonly values: ReadonlyMap<number, { readonly value: Expr; readonly at: Stmt }>;
  readonly places: ReadonlyMap<Stmt, Place>;
  /** Behind this one the rounds but the last pass; before it all do. */
  readonly exit: Stmt;
  /** How often the exit is passed, before the loop; the step 1 local that it compares with the last value, if any. */
  readonly passed: Expr;
}

/** What an index is in the first and the last round; `last` is null where it never changes. */
export interface Range {
  readonly first: Expr;
  readonly last: Expr | null;
  /** Up by one in each round; otherwise down by one, unless there is a guard. */
  readonly up: boolean;
  /** What must hold for the last value not to have wrapped around. */
  readonly guard: Expr | null;
}

/** An expression of constants and locals that the loop leaves alone. */
export const invariant = (e: Expr, assigned: ReadonlySet<number>): boolean => {
  if (e.kind === 'local.get') return !assigned.has(e.local);
  if (e.kind === 'i64.const' || e.kind === 'i32.const') return true;
  return (e.kind === 'i64.add' || e.kind === 'i64.sub') && e.args.every((a) => invariant(a, assigned));
};

const isConst = (e: Expr): e is Expr & { kind: 'i64.const' } => e.kind === 'i64.const';
const add = (a: Expr, b: Expr): Expr => {
  if (isConst(a) && isConst(b)) return i64(BigInt.asIntN(64, BigInt(a.value) + BigInt(b.value)));
  if (isConst(b) && BigInt(b.value) === 0n) return a;
  if (isConst(a) && BigInt(a.value) === 0n) return b;
  if (isConst(b) && a.kind === 'i64.add' && isConst(a.args[1] as Expr)) return add(a.args[0] as Expr, add(a.args[1] as Expr, b));
  return op('i64.add', [a, b]);
};

interface Place {
  readonly index: number;
  /** The list that it stands in, and those around. */
  readonly lists: readonly Body[];
}

/** Places of the statements in the loop, but for those in inner loops and handlers. */
const placesOf = (loop: Loop): Map<Stmt, Place> => {
  const places = new Map<Stmt, Place>();
  const visit = (body: Body, around: readonly Body[]): void => {
    const lists = [...around, body];
    for (const s of body) {
      places.set(s, { index: places.size, lists });
      if (s.kind === 'block') visit(s.body, lists);
      if (s.kind === 'if') for (const arm of [s.then, s.else]) visit(arm, lists);
    }
  };
  visit(loop.body, []);
  return places;
};
/** Has the first certainly been run in this round when the second is? A block may be left before its end. */
const comesBefore = (first: Place, second: Place): boolean => first.index < second.index && second.lists.includes(first.lists.at(-1) as Body);

export const findInduction = (loop: Loop): Induction | null => {
  const times = new Map<number, number>();
  visitAll(loop.body, (n: Node) => assignedBy(n, (l) => times.set(l, (times.get(l) ?? 0) + 1)));
  const assigned = new Set(times.keys());
  // Only what stands in the loop itself runs once a round; a block may be left before its end.
  const steps = new Map<number, Step>();
  const values = new Map<number, { value: Expr; at: Stmt }>();
  const sums = new Map<number, Expr>();
  for (const s of loop.body) {
    if (s.kind !== 'local.set' || times.get(s.local) !== 1) continue;
    const set = s.args[0] as Expr;
    // `next = i + 1; ... i = next`.
    const value = (set.kind === 'local.get' ? sums.get(set.local) : undefined) ?? set;
    if (set.kind === 'i64.add') sums.set(s.local, set);
    const by = value.kind === 'i64.add' && isLocal(value.args[0] as Expr, s.local) ? (value.args[1] as Expr) : null;
    if (by !== null && invariant(by, assigned)) steps.set(s.local, { by, at: s });
  }
  const places = placesOf(loop);
  for (const s of places.keys()) if (s.kind === 'local.set' && times.get(s.local) === 1 && !steps.has(s.local)) values.set(s.local, { value: s.args[0] as Expr, at: s });
  let continues = false;
  visitAll(loop.body, (n) => {
    if (n.kind === 'continue' && n.label === loop.label) continues = true;
  });
  if (continues) return null;
  for (const s of loop.body) {
    const passed = s.kind === 'if' && s.then.length === 1 && s.else.length === 0 && s.then[0]?.kind === 'break' && s.then[0].label === loop.label ? passedOf(s.args[0] as Expr, s, steps, places, assigned) : null;
    if (passed !== null) return { steps, values, places, exit: s, passed };
  }
  return null;
};

const isLocal = (e: Expr, local: number): boolean => e.kind === 'local.get' && e.local === local;
const isNumber = (e: Expr, value: bigint): boolean => isConst(e) && BigInt(e.value) === value;

/** How often an exit is passed before it is taken: read before the loop. */
const passedOf = (test: Expr, at: Stmt, steps: ReadonlyMap<number, Step>, places: ReadonlyMap<Stmt, Place>, assigned: ReadonlySet<number>): Expr | null => {
  const [counter, end] = test.args as readonly [Expr, Expr];
  const step = counter?.kind === 'local.get' ? steps.get(counter.local) : undefined;
  if (step === undefined || end === undefined || !invariant(end, assigned)) return null;
  // The counter is compared before it steps.
  if (comesBefore(places.get(step.at) as Place, places.get(at) as Place)) return null;
  if (test.kind === 'i64.eq' && isNumber(step.by, 1n)) return op('i64.sub', [end, counter as Expr]);
  if (test.kind === 'i64.ge_s' && isNumber(step.by, 1n)) return op('i64.sub', [end, counter as Expr]);
  if (test.kind === 'i64.le_s' && isNumber(step.by, -1n) && isNumber(end, 0n)) return counter as Expr;
  return null;
};

/** Values of an index at a statement at the top of the loop; null where nothing is known. */
export const rangeOf = (induction: Induction, assigned: ReadonlySet<number>, at: Stmt, index: Expr): Range | null => {
  const { steps, values, places, exit, passed } = induction;
  const place = places.get(at);
  if (place === undefined) return null;
  /** The value of the first round, and the local that it follows. */
  const follow = (e: Expr, where: Place, depth: number): { readonly first: Expr; readonly by: Expr | null } | null => {
    if (invariant(e, assigned)) return { first: e, by: null };
    if (depth === 0) return null;
    if (e.kind === 'local.get') {
      const step = steps.get(e.local);
      if (step !== undefined) return { first: comesBefore(places.get(step.at) as Place, where) ? add(get(e.local), step.by) : get(e.local), by: step.by };
      const known = values.get(e.local);
      const from = known === undefined ? undefined : places.get(known.at);
      return known === undefined || from === undefined || !comesBefore(from, where) ? null : follow(known.value, from, depth - 1);
    }
    if (e.kind !== 'i64.add' && e.kind !== 'i64.sub') return null;
    const [a, b] = e.args as readonly [Expr, Expr];
    const left = follow(a, where, depth - 1);
    if (left === null || (left.by === null) || !invariant(b, assigned)) {
      if (e.kind === 'i64.sub' || !invariant(a, assigned)) return null;
      const right = follow(b, where, depth - 1);
      return right === null ? null : { first: add(right.first, a), by: right.by };
    }
    return { first: e.kind === 'i64.add' ? add(left.first, b) : op('i64.sub', [left.first, b]), by: left.by };
  };
  const found = follow(index, place, 4);
  if (found === null) return null;
  const { first, by } = found;
  if (by === null) return { first, last: null, up: true, guard: null };
  // In front of the exit there is one round more than it is passed.
  const rounds = place.index < (places.get(exit) as Place).index ? passed : add(passed, i64(-1n));
  if (isNumber(by, 1n)) return { first, last: sum(first, rounds), up: true, guard: null };
  if (isNumber(by, -1n)) return { first, last: op('i64.sub', [first, rounds]), up: false, guard: null };
  const small = (e: Expr): Expr => op('i64.lt_u', [e, i64(0x4000_0000n)]);
  const guard = isConst(by) ? small(rounds) : op('i32.and', [small(rounds), small(by)]);
  if (isConst(by) && (BigInt(by.value) <= 0n || BigInt(by.value) >= 0x4000_0000n)) return null;
  return { first, last: op('i64.add', [first, op('i64.mul', [rounds, by])]), up: true, guard };
};

/** `first + (end - first)` is `end`. */
const sum = (first: Expr, rounds: Expr): Expr => {
  if (rounds.kind === 'i64.sub') {
    const [end, start] = rounds.args as readonly [Expr, Expr];
    if (start.kind === 'local.get') {
      if (isLocal(first, start.local)) return end;
      if (first.kind === 'i64.add' && isLocal(first.args[0] as Expr, start.local)) return add(end, first.args[1] as Expr);
    }
  }
  return add(first, rounds);
};
