/**
 * Pass: stores into an object just made become operands of its `new`.
 *
 * In: a valid program, best without `seq`. Out: a program that behaves alike. `t = new C(a, b); t.x = v` becomes
 * `t = new C(v, b)` when nothing in between can tell: the object is in no hand but `t`'s. Statements that do not name
 * `t` may stand between; the allocation then moves behind them. `a = array.new n; array.fill(a, 0, v, n)` becomes
 * `array.filled`. What it buys: fields that only initialisers write are never written after, so that reads of them are
 * as good as pure, and their ranges do not hold the zero that was there first.
 */
import type { Expr, Func, NodeOf, Program, Stmt } from '../node.ts';
import { OPS } from '../ops.ts';
import { type Context, createContext, isDroppable, readKind } from './simplify-context.ts';
import { assignedBy, type Body, mapBodies, mapList, visit } from './simplify-tree.ts';

export const foldInitialisers = (program: Program): Program => {
  const ctx = createContext(program);
  const functions = mapList(program.functions, (f) => foldIn(ctx, f));
  return functions === program.functions ? program : { ...program, functions };
};

const foldIn = (ctx: Context, func: Func): Func => {
  const body = list(ctx, func.body, false);
  return body === func.body ? func : { ...func, body };
};

/** An allocation that waits for stores into it. */
interface Pending {
  readonly set: NodeOf<'local.set'>;
  readonly made: NodeOf<'new'>;
  readonly args: Expr[];
  folded: boolean;
}

/** Evaluated later, or not at all, nobody could tell; as long as nothing assigns the locals in it. */
const isMovable = (ctx: Context, e: Expr): boolean => {
  const { effect } = OPS[e.kind];
  if (e.kind === 'seq' || (effect !== 'pure' && effect !== 'alloc' && !(effect === 'read' && readKind(ctx, e) < 0))) return false;
  return e.args.every((arg) => isMovable(ctx, arg));
};
const isStable = (e: Expr): boolean => e.kind === 'local.get' || (e.args.length === 0 && /\.(?:const|null)$|^none$/.test(e.kind));
const isPlain = (s: Stmt): boolean =>
  s.kind === 'local.set' || s.kind === 'locals.set' || s.kind === 'field.set' || s.kind === 'array.set' || s.kind === 'global.set' || s.kind === 'drop';

/** `guarded`: inside a `try` body, whose handler sees which locals were assigned before something was thrown. */
const list = (ctx: Context, body: Body, guarded: boolean): Body => {
  const out: Stmt[] = [];
  let changed = false;
  let waiting: Pending | null = null;
  const flush = (): void => {
    if (waiting === null) return;
    const { set, made, args, folded } = waiting;
    out.push(folded ? { ...set, args: [{ ...made, args }] } : set);
    waiting = null;
  };
  for (const old of body) {
    const s = old.kind === 'try' ? tryStatement(ctx, old, guarded) : mapBodies(old, (b) => list(ctx, b, guarded));
    if (s !== old) changed = true;
    if (waiting !== null) {
      if (fold(ctx, waiting, s, guarded)) {
        changed = true;
        continue;
      }
      if (passes(ctx, waiting, s, guarded)) {
        out.push(s);
        continue;
      }
      flush();
    }
    const value = s.kind === 'local.set' ? (s.args[0] as Expr) : null;
    if (value?.kind === 'new' && value.args.every((e) => isMovable(ctx, e))) {
      waiting = { set: s as NodeOf<'local.set'>, made: value, args: [...value.args], folded: false };
      continue;
    }
    const filled = fillOf(out.at(-1), s);
    if (filled !== null) {
      out[out.length - 1] = filled;
      changed = true;
    } else out.push(s);
  }
  flush();
  // Statements between may have moved although nothing was folded: then the list stays as it was.
  return changed ? out : body;
};

const tryStatement = (ctx: Context, s: NodeOf<'try'>, guarded: boolean): Stmt => {
  const body = list(ctx, s.body, true);
  const handler = list(ctx, s.handler, guarded);
  return body === s.body && handler === s.handler ? s : { ...s, body, handler };
};

/** Puts a store into the waiting object among its operands, if nobody can tell. */
const fold = (ctx: Context, waiting: Pending, s: Stmt, guarded: boolean): boolean => {
  if (s.kind !== 'field.set') return false;
  const [object, value] = s.args as readonly [Expr, Expr];
  if (object.kind !== 'local.get' || object.local !== waiting.set.local) return false;
  const at = ctx.layout(s.class).findLastIndex((f) => f.name === s.field);
  const before = waiting.args[at];
  if (before === undefined || !isDroppable(ctx, before) || mentions(value, waiting.set.local)) return false;
  if (guarded && !isDroppable(ctx, value)) return false;
  // The operands behind it are evaluated after the value from now on.
  if (!isStable(value) && !waiting.args.slice(at + 1).every((e) => isMovable(ctx, e))) return false;
  waiting.args[at] = value;
  waiting.folded = true;
  return true;
};

/** Can the allocation move behind the statement? */
const passes = (ctx: Context, waiting: Pending, s: Stmt, guarded: boolean): boolean => {
  if (!isPlain(s) || !waiting.args.every((e) => isMovable(ctx, e))) return false;
  if (guarded && !s.args.every((e) => isDroppable(ctx, e))) return false;
  if (s.args.some((e) => mentions(e, waiting.set.local))) return false;
  let free = true;
  assignedBy(s, (local) => {
    if (local === waiting.set.local || waiting.args.some((e) => mentions(e, local))) free = false;
  });
  return free;
};

/** Does the expression read the local, or hold statements? */
const mentions = (e: Expr, local: number): boolean => {
  let found = false;
  visit(e, (n) => {
    if (n.kind === 'seq' || (n.kind === 'local.get' && n.local === local)) found = true;
  });
  return found;
};

/** The one allocation that stands for an empty array and the filling of all of it. */
const fillOf = (first: Stmt | undefined, s: Stmt): Stmt | null => {
  if (s.kind !== 'array.fill' || first?.kind !== 'local.set') return null;
  const [array, from, value, count] = s.args as readonly [Expr, Expr, Expr, Expr];
  const made = first.args[0] as Expr;
  if (made.kind !== 'array.new' || made.elem !== s.elem) return null;
  const length = made.args[0] as Expr;
  if (array.kind !== 'local.get' || array.local !== first.local || from.kind !== 'i32.const' || from.value !== 0) return null;
  if (!isStable(value) || !isStable(length) || mentions(value, first.local)) return null;
  const same = length.kind === 'local.get' ? count.kind === 'local.get' && count.local === length.local && count.local !== first.local : false;
  const equal = length.kind === 'i32.const' && count.kind === 'i32.const' && count.value === length.value;
  if (!same && !equal) return null;
  return { ...first, args: [{ kind: 'array.filled', args: [value, length], elem: s.elem, ...(s.pos !== undefined && { pos: s.pos }) }] };
};
