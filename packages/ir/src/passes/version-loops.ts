/**
 * Pass: small inner loops twice, once without the tests of indices that hold in every round.
 *
 * In: a program whose fields that loops leave alone are read before them. Out: a program that behaves alike. An index that
 * goes up by the same amount in each round lies between its first and its last value, and both are known before the loop
 * where the number of rounds is. If they are below the length then no test in the loop fails. Where that is not so, the loop
 * runs as it was. Items of arrays that the loop leaves alone are read before it too (`rows[i]` in a loop over `j`), once it
 * is known that they are there; then the lengths of what was read. The library's own functions are left alone, for their
 * size, and so are copies for ints of any size.
 */
import { both, cond, get, i32, op, set, zeroOf } from '../build.ts';
import type { Expr, Func, Local, Program, Stmt } from '../node.ts';
import { isRef, type ValueType, valueOf } from '../types.ts';
import { type Changes, changesOf, hoist, leavesFunction, type Loop } from './hoist-loads.ts';
import { findInduction, type Induction, invariant, type Range, rangeOf } from './induction.ts';
import { isLibrary } from './outline-loops.ts';
import { type Context, createContext } from './simplify-context.ts';
import { assignedBy, type Body, mapBodies, mapChildren, sizeOf, visitAll } from './simplify-tree.ts';

/** Nodes of a loop that is worth having twice. */
const MAX_SIZE = 320;
/** `rooms[i][j][k]`: each level is read when the one above is known to be there. */
const MAX_LEVELS = 3;

type Check = Stmt & { kind: 'if' };
type Item = Expr & { kind: 'array.get' };

export const versionLoops = (program: Program): Program => {
  const ctx = createContext(program);
  const functions = program.functions.map((f) => (isLibrary(program, f) || f.name.includes('$exact') ? f : versionIn(ctx, f)));
  return functions.every((f, i) => f === program.functions[i]) ? program : { ...program, functions };
};

const versionIn = (ctx: Context, func: Func): Func => {
  const locals: Local[] = [...func.params, ...func.locals];
  const list = (body: Body): Body => {
    const out = body.flatMap((s) => (s.kind === 'loop' && isInner(s) ? version(ctx, locals, s) : [mapBodies(s, list)]));
    return out.length === body.length && out.every((s, i) => s === body[i]) ? body : out;
  };
  const body = list(func.body);
  return body === func.body ? func : { ...func, body, locals: locals.slice(func.params.length) };
};

const isInner = (loop: Loop): boolean => {
  let inner = sizeOf(loop.body, MAX_SIZE) < MAX_SIZE;
  visitAll(loop.body, (n) => {
    if (n.kind === 'loop' || n.kind === 'try') inner = false;
  });
  return inner;
};

/** What is known of a loop on the way into its version without tests. */
interface Level {
  readonly before: readonly Stmt[];
  readonly condition: Expr;
}

const version = (ctx: Context, locals: Local[], loop: Loop): readonly Stmt[] => {
  const induction = findInduction(loop);
  const changes = induction === null ? null : changesOf(ctx, loop.body);
  if (induction === null || changes === null) return [loop];
  const levels: Level[] = [];
  // Sums of what the loop leaves alone: indices of rows.
  let now: Loop = { ...loop, body: forward(loop.body, (e) => e.kind !== 'local.get' && invariant(e, changes.locals)) };
  let removed = 0;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const before: Stmt[] = [];
    const read: Loop = level === 0 ? now : readItems(ctx, locals, now, changes, before);
    if (level > 0 && read === now) break;
    const loaded: Loop = hoist(ctx, locals, read, before, true);
    const { body, conditions, count } = withoutChecks(loaded, findInduction(loaded) ?? induction, changes);
    if (count === 0) break;
    removed += count;
    now = { ...loaded, body };
    levels.push({ before, condition: conditions.reduce(both) });
  }
  if (removed === 0) return [loop];
  const [first, ...inner] = levels as [Level, ...Level[]];
  const branches = (test: Expr): Stmt => op('if', [test], { then: [now], else: [loop], hint: 'likely' }, loop.pos);
  if (inner.length === 0) return [...first.before, branches(first.condition)];
  const holds = locals.push({ name: 'holds', type: 'i32' }) - 1;
  const nest = (rest: readonly Level[]): Stmt[] => {
    const [one, ...others] = rest as [Level, ...Level[]];
    if (others.length === 0) return [...one.before, set(holds, one.condition)];
    return [...one.before, op('if', [one.condition], { then: nest(others), else: [] })];
  };
  return [set(holds, i32(0)), ...nest([first, ...inner]), branches(get(holds))];
};

/** `if (index >= length) { ... }`: an index from the end, or one that is too large. */
const checkOf = (s: Stmt): { readonly check: Check; readonly index: Expr; readonly length: Expr } | null => {
  if (s.kind !== 'if' || s.else.length > 0) return null;
  const [test] = s.args as readonly [Expr];
  return test.kind === 'i64.ge_u' ? { check: s, index: test.args[0] as Expr, length: test.args[1] as Expr } : null;
};

interface Found {
  readonly check: Check;
  readonly range: Range;
  readonly length: Expr;
  readonly key: string;
}

const withoutChecks = (loop: Loop, induction: Induction, changes: Changes): { readonly body: Body; readonly conditions: Expr[]; readonly count: number } => {
  const found: Found[] = [];
  const visit = (body: Body): ReadonlySet<string> => {
    const each = new Set<string>();
    for (const s of body) {
      const asked = checkOf(s);
      const length = asked === null ? null : lengthOf(asked.length, changes);
      const range = asked === null || length === null ? null : rangeOf(induction, changes.locals, asked.check, asked.index);
      if (asked !== null && length !== null && range !== null) {
        const key = JSON.stringify(range);
        found.push({ check: asked.check, range, length, key });
        each.add(key);
      } else if (s.kind === 'block') for (const key of visit(s.body)) each.add(key);
      else if (s.kind === 'if') {
        const [then, otherwise] = [visit(s.then), visit(s.else)];
        for (const key of then) if (otherwise.has(key)) each.add(key);
      }
    }
    return each;
  };
  // An index that only some rounds ask for may be out of bounds in the others.
  const each = visit(loop.body);
  const sure = found.filter(({ range, key }) => range.last === null || each.has(key));
  const conditions = new Map(sure.map(({ range, length, key }) => [key + JSON.stringify(length), testsOf(range, length)]));
  const dropped = new Set<Stmt>(sure.map(({ check }) => check));
  const list = (body: Body): Body => body.filter((s) => !dropped.has(s)).map((s) => mapBodies(s, list));
  return { body: dropped.size === 0 ? loop.body : list(loop.body), conditions: [...conditions.values()], count: dropped.size };
};

/** A length that stays what it is. */
const lengthOf = (e: Expr, changes: Changes): Expr | null => {
  const inner = e.kind === 'i64.extend_i32_s' ? (e.args[0] as Expr) : e;
  return invariant(inner, changes.locals) ? e : null;
};

/** Are the first and the last value, and so all between, below the length? */
const testsOf = (range: Range, length: Expr): Expr => {
  const { first, last } = range;
  if (last === null) return op('i64.lt_u', [first, length]);
  const below = op('i64.lt_u', [last, length]);
  if (range.guard !== null) return both(range.guard, both(op('i64.lt_u', [first, length]), below));
  // Up by one a round, so there is no wrapping around on the way to a greater one.
  return both(below, range.up ? op('i64.le_u', [first, last]) : both(op('i64.le_u', [last, first]), op('i64.lt_u', [first, length])));
};

/** Reads items of arrays that stay what they are, where the index stays too. */
const readItems = (ctx: Context, locals: Local[], loop: Loop, changes: Changes, before: Stmt[]): Loop => {
  const found = new Map<string, { readonly item: Item; readonly local: number }>();
  const keyOf = (e: Expr): string | null => {
    if (e.kind !== 'array.get' || changes.writes.has(ctx.arrayKind(e.elem))) return null;
    const [array, index] = e.args as readonly [Expr, Expr];
    const plain = index.kind === 'i32.wrap_i64' ? (index.args[0] as Expr) : index;
    return array.kind === 'local.get' && invariant(array, changes.locals) && invariant(plain, changes.locals) ? JSON.stringify([e.elem, e.args]) : null;
  };
  visitAll(loop.body, (e) => {
    const key = e.kind === 'array.get' ? keyOf(e) : null;
    if (e.kind !== 'array.get' || key === null || found.has(key)) return;
    const type: ValueType = valueOf(e.elem);
    if (!isRef(type)) return;
    found.set(key, { item: e, local: locals.push({ name: 'item', type }) - 1 });
  });
  if (found.size === 0) return loop;
  for (const { item, local } of found.values()) {
    const [array, index] = item.args as readonly [Expr, Expr];
    const there = both(op('i32.eqz', [op('array.is_null', [array], { elem: item.elem })]), op('i32.lt_u', [index, op('array.len', [array], { elem: item.elem })]));
    const type = (locals[local] as Local).type;
    before.push(set(local, cond(type, there, item, zeroOf(type)), loop.pos));
  }
  const expr = (e: Expr): Expr => {
    const key = keyOf(e);
    const known = key === null ? undefined : found.get(key);
    return known === undefined ? mapChildren(e, expr, body) : get(known.local);
  };
  const stmt = (s: Stmt): Stmt => mapChildren(s, expr, body);
  // What is written on the way out was not counted, and may be read again there.
  const body = (b: Body): Body => (leavesFunction(b) ? b : b.map(stmt));
  const items = new Set([...found.values()].map(({ local }) => local));
  return { ...loop, body: forward(body(loop.body), (e) => e.kind === 'local.get' && items.has(e.local)) };
};

/** Locals that are set once, at the top of the loop, to what stays the same: what follows has that instead. */
const forward = (loop: Body, stays: (e: Expr) => boolean): Body => {
  const times = new Map<number, number>();
  visitAll(loop, (n) => assignedBy(n, (l) => times.set(l, (times.get(l) ?? 0) + 1)));
  const known = new Map<number, Expr>();
  const expr = (e: Expr): Expr => (e.kind === 'local.get' ? known.get(e.local) : undefined) ?? mapChildren(e, expr, list);
  const list = (body: Body): Body =>
    body.map((s) => {
      const now = mapChildren(s, expr, list);
      const value = now.kind === 'local.set' && times.get(now.local) === 1 && body === loop ? (now.args[0] as Expr) : null;
      if (value !== null && stays(value)) known.set((now as Stmt & { kind: 'local.set' }).local, value);
      return now;
    });
  return list(loop);
};
