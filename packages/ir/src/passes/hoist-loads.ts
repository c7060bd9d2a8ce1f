/**
 * Pass: reads fields that a loop does not change once, before the loop.
 *
 * In: a program without `for.range`, whose other passes but the last are done. Out: a program that behaves alike. A list
 * that is indexed in a loop has its length and its items read in each round: engines check both against null and load
 * them anew. Where the object stands in a local that the loop leaves alone, and nothing in the loop writes the field, a
 * local before the loop holds it. Only reads that every round makes move, unless it leaves the loop before; the object may
 * be None where the loop would have found out first, so what is read before the loop asks. The library's own functions are
 * left alone, for their size: what is inlined counts as part of the program.
 */
import { cond, get, op, set, zeroOf } from '../build.ts';
import type { Expr, Func, Local, Node, Program, Stmt } from '../node.ts';
import { type ValueType, valueOf } from '../types.ts';
import { isLibrary } from './outline-loops.ts';
import { callEffects, type Context, createContext, writeKind } from './simplify-context.ts';
import { assignedBy, type Body, forEachBody, mapBodies, mapChildren, terminates, visitAll } from './simplify-tree.ts';

/** Locals that live through a loop take registers. */
const MAX_HOISTED = 8;
/** `x.a.b.c`: each round takes one level. */
const MAX_LEVELS = 3;

export type Loop = Stmt & { kind: 'loop' };
type Load = Expr & { kind: 'field.get' };

export const hoistLoads = (program: Program): Program => {
  const ctx = createContext(program);
  const functions = program.functions.map((f) => (isLibrary(program, f) ? f : hoistIn(ctx, f)));
  return functions.every((f, i) => f === program.functions[i]) ? program : { ...program, functions };
};

const hoistIn = (ctx: Context, func: Func): Func => {
  const locals: Local[] = [...func.params, ...func.locals];
  const list = (body: Body): Body => {
    const out: Stmt[] = [];
    for (const s of body) {
      // Outer loops first: what they do not change, inner ones do not either.
      const before: Stmt[] = [];
      const now = s.kind === 'loop' ? hoist(ctx, locals, s, before) : s;
      out.push(...before, mapBodies(now, list));
    }
    return out.length === body.length && out.every((s, i) => s === body[i]) ? body : out;
  };
  const body = list(func.body);
  return body === func.body ? func : { ...func, body, locals: locals.slice(func.params.length) };
};

/** Puts loads of what the loop leaves alone in front of it; `before` gets them. `everywhere`: those of some rounds too. */
export const hoist = (ctx: Context, locals: Local[], loop: Loop, before: Stmt[], everywhere = false): Loop => {
  let now = loop;
  for (let level = 0; level < MAX_LEVELS && before.length < MAX_HOISTED; level++) {
    const fixed = changesOf(ctx, now.body);
    if (fixed === null) return now;
    const found = new Map<string, { readonly load: Load; readonly local: number }>();
    (everywhere ? visitAll : everyRound)(now.body, (e: Node) => {
      if (e.kind !== 'field.get' || before.length + found.size >= MAX_HOISTED) return;
      const key = keyOf(e, fixed);
      const type = key === null || found.has(key) ? null : fieldType(ctx, e);
      if (type !== null) found.set(key as string, { load: e, local: locals.push({ name: e.field, type }) - 1 });
    });
    if (found.size === 0) return now;
    for (const { load, local } of found.values()) {
      const { type } = locals[local] as Local;
      const object = load.args[0] as Expr;
      before.push(set(local, cond(type, op('ref.is_null', [object]), zeroOf(type), load), loop.pos));
    }
    const expr = (e: Expr): Expr => {
      const key = e.kind === 'field.get' ? keyOf(e, fixed) : null;
      const known = key === null ? undefined : found.get(key);
      return known === undefined ? mapChildren(e, expr, body) : get(known.local);
    };
    const stmt = (s: Stmt): Stmt => mapChildren(s, expr, body);
    // What is written on the way out was not counted, and may be read again there.
    const body = (b: Body): Body => (leavesFunction(b) ? b : b.map(stmt));
    now = { ...now, body: body(now.body) };
  }
  return now;
};

export interface Changes {
  readonly locals: ReadonlySet<number>;
  readonly writes: ReadonlySet<number>;
  readonly kindOf: (load: Load) => number;
}

/** A load of a field that stays what it is, by the local and the field; null for others. */
const keyOf = (load: Load, changes: Changes): string | null => {
  const object = load.args[0] as Expr;
  if (object.kind !== 'local.get' || changes.locals.has(object.local)) return null;
  return changes.writes.has(changes.kindOf(load)) ? null : `${object.local} ${load.class} ${load.field}`;
};

const fieldType = (ctx: Context, load: Load): ValueType | null => {
  const field = ctx.layout(load.class).find((f) => f.name === load.field);
  return field === undefined ? null : valueOf(field.type);
};

/** What a round of the loop that is followed by another one may change; null when that may be anything. */
export const changesOf = (ctx: Context, loop: Body): Changes | null => {
  const locals = new Set<number>();
  const writes = new Set<number>();
  let anything = false;
  const node = (n: Node, inTry: boolean): void => {
    assignedBy(n, (l) => locals.add(l));
    const kind = writeKind(ctx, n);
    if (kind >= 0) writes.add(kind);
    const effects = callEffects(ctx, n);
    const kinds = inTry ? effects?.writes : effects?.lasting;
    if (kinds === 'all') anything = true;
    else if (kinds !== undefined) for (const k of kinds) writes.add(k);
    for (const a of n.args) node(a, inTry);
    forEachBody(n, (b) => body(b, inTry || n.kind === 'try'));
  };
  const body = (b: Body, inTry: boolean): void => {
    if (!inTry && leavesFunction(b)) {
      // No round follows; locals are counted all the same, the names are used again.
      visitAll(b, (n) => assignedBy(n, (l) => locals.add(l)));
      return;
    }
    for (const s of b) node(s, inTry);
  };
  body(loop, false);
  return anything ? null : { locals, writes, kindOf: (load) => ctx.fieldKind(load.class, load.field) };
};

/** Straight-line code that ends by an exception, or returns. */
export const leavesFunction = (body: Body): boolean => {
  const last = body.at(-1)?.kind;
  if (last !== 'unreachable' && last !== 'throw' && last !== 'abort' && last !== 'return') return false;
  let plain = true;
  visitAll(body, (n) => {
    if (n.kind === 'break' || n.kind === 'continue' || n.kind === 'try') plain = false;
  });
  return plain;
};

/** Visits what each round evaluates that does not leave the loop before. */
const everyRound = (body: Body, fn: (e: Expr) => void): void => {
  const expr = (e: Expr): void => {
    if (e.kind === 'cond') {
      expr(e.args[0] as Expr);
      return;
    }
    if (e.kind === 'seq') everyRound(e.body, fn);
    for (const a of e.args) expr(a);
    fn(e);
  };
  for (const s of body) {
    for (const a of s.args) expr(a);
    if (s.kind === 'loop' || s.kind === 'block' || s.kind === 'try') everyRound(s.body, fn);
    else if (s.kind === 'if') {
      // The other branch leaves: this one is what goes on.
      if (terminates(s.then.at(-1)) && !terminates(s.else.at(-1))) everyRound(s.else, fn);
      else if (terminates(s.else.at(-1)) && !terminates(s.then.at(-1))) everyRound(s.then, fn);
    }
  }
};
