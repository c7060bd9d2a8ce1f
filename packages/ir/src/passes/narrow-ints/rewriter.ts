/**
 * State of the rewriting of one function, and the small expressions that rewriting is made of.
 *
 * Invariant: the rewriter enters expressions in the order in which the builder did, each exactly once, so that the
 * cursor always stands at the trace entry of the expression that is entered next.
 */
import { get, i64, op, seq, set } from '../../build.ts';
import type { Expr, Local, Stmt } from '../../node.ts';
import { OPS } from '../../ops.ts';
import type { ValueType } from '../../types.ts';
import type { FuncFacts } from './facts.ts';
import type { Plan } from './plan.ts';
import { forEachNode } from '../../walk.ts';

export interface Rewriter {
  readonly plan: Plan;
  readonly of: FuncFacts;
  cursor: number;
  rangeCursor: number;
  /** Locals added by the rewriting. */
  readonly added: Local[];
  /** First label not used in the function; found when needed. */
  nextLabel: number;
}

export const createRewriter = (plan: Plan, of: FuncFacts): Rewriter => ({ plan, of, cursor: 0, rangeCursor: 0, added: [], nextLabel: -1 });

export function addLocal(rw: Rewriter, type: ValueType): number {
  const { params, locals } = rw.of.func;
  return params.length + locals.length + rw.added.push({ name: `t${rw.added.length}`, type }) - 1;
}

export const firstFreeLabel = (body: readonly Stmt[]): number => {
  let most = -1;
  forEachNode(body, (node) => {
    if (node.kind === 'block' || node.kind === 'loop' || node.kind === 'for.range') most = Math.max(most, node.label);
  });
  return most + 1;
};

export function addLabel(rw: Rewriter): number {
  if (rw.nextLabel < 0) rw.nextLabel = firstFreeLabel(rw.of.func.body);
  return rw.nextLabel++;
}

/** Enters the next expression; returns its node or group. */
export const enter = (rw: Rewriter): number => rw.of.trace[rw.cursor++] ?? -1;
/** Node or group of the expression that will be entered next. */
export const peek = (rw: Rewriter): number => rw.of.trace[rw.cursor] ?? -1;

/** May the expression be left out when its value is not needed? */
export const isDroppable = (e: Expr): boolean => {
  const { effect, bodies } = OPS[e.kind];
  return bodies.length === 0 && effect !== 'call' && effect !== 'write' && effect !== 'control' && e.args.every(isDroppable);
};
/** Number of trace entries of an expression without bodies. */
const countEntries = (e: Expr): number => e.args.reduce((sum, arg) => sum + countEntries(arg), 1);
/** Passes over an expression that is left out; it must be droppable. */
export const skip = (rw: Rewriter, e: Expr): void => {
  rw.cursor += countEntries(e);
};

/** Constants and locals: evaluating them again costs nothing. */
export const isSimple = (e: Expr): boolean => e.kind === 'local.get' || e.kind === 'i64.const';

export const decimalI64 = (v: number | bigint): Expr => i64(BigInt.asIntN(64, BigInt(v)));
/** The same expression at the place of another, for tracebacks and source maps. */
export const placed = (e: Expr, pos: number | undefined): Expr => (pos === undefined || e.pos !== undefined ? e : { ...e, pos });

/** Builds `use(x)` where x is used several times: a simple operand as it is, another through a new local. */
export function withShared(rw: Rewriter, x: Expr, use: (x: Expr) => Expr, type: ValueType = 'i64'): Expr {
  if (isSimple(x)) return use(x);
  const local = addLocal(rw, 'i64');
  return seq(type, [set(local, x)], use(get(local)));
}

/** The same for two operands, evaluated in order. */
export function withBothShared(rw: Rewriter, x: Expr, y: Expr, use: (x: Expr, y: Expr) => Expr, type: ValueType = 'i64'): Expr {
  if (isSimple(y)) return withShared(rw, x, (a) => use(a, y), type);
  // The second operand may assign the local that the first one reads.
  if (x.kind === 'i64.const') return withShared(rw, y, (b) => use(x, b), type);
  const [a, b] = [addLocal(rw, 'i64'), addLocal(rw, 'i64')];
  return seq(type, [set(a, x), set(b, y)], use(get(a), get(b)));
}

/** Written out: engines compare a string that was put together at run time with the names of kinds letter by letter. */
const I64_OPS = {
  add: 'i64.add',
  sub: 'i64.sub',
  mul: 'i64.mul',
  and: 'i64.and',
  or: 'i64.or',
  xor: 'i64.xor',
  shl: 'i64.shl',
  shr_s: 'i64.shr_s',
  shr_u: 'i64.shr_u',
  div_s: 'i64.div_s',
  rem_s: 'i64.rem_s',
  div_u: 'i64.div_u',
  rem_u: 'i64.rem_u',
} as const;
export const binary = (kind: keyof typeof I64_OPS, a: Expr, b: Expr): Expr => op(I64_OPS[kind], [a, b]);
