/**
 * Rewrites expressions: operations on ints become operations on i64 where the ranges allow it.
 *
 * In: expressions in the builder's order. Out: `native` gives an expression and its representation; `exact` wants an
 * `int`, `low64` the low 64 bits of an int (all of it, when it fits). Addition, multiplication and the bitwise
 * operations never carry from high bits to low ones, so the low bits of a result come from the low bits of operands:
 * that is how arithmetic under a mask loses its checks.
 */
import { op } from '../../build.ts';
import type { Expr } from '../../node.ts';
import { OPS, type OpKind } from '../../ops.ts';
import { elemOf, type ArrayType, type ValueType } from '../../types.ts';
import { bitLength, fitsSum, floorDivide, floorRemainder, fromUnsigned, powerOfTwo, shiftRight, smallPower } from './divide.ts';
import { MIN_I64 } from './bound.ts';
import { fitsI64, isBottom, isSingle, within, type Interval } from './interval.ts';
import { binary, decimalI64, enter, isDroppable, placed, skip, withBothShared, type Rewriter } from './rewriter.ts';
import { rewriteBody } from './rewrite-statement.ts';

/** `i64`, `u64`: an int as a raw i64, read signed or unsigned; `int`: an exact int; `other`: any other type, unchanged. */
export interface Native {
  readonly rep: 'i64' | 'u64' | 'int' | 'other';
  readonly expr: Expr;
}
const raw = (expr: Expr): Native => ({ rep: 'i64', expr });
const unsigned = (expr: Expr): Native => ({ rep: 'u64', expr });
const big = (expr: Expr): Native => ({ rep: 'int', expr });
const other = (expr: Expr): Native => ({ rep: 'other', expr });

const WRAPPING: Readonly<Partial<Record<OpKind, 'add' | 'sub' | 'mul' | 'and' | 'or' | 'xor'>>> = {
  'int.add': 'add', 'int.sub': 'sub', 'int.mul': 'mul', 'int.and': 'and', 'int.or': 'or', 'int.xor': 'xor',
};
const COMPARING: Readonly<Partial<Record<OpKind, 'i64.eq' | 'i64.ne' | 'i64.lt_s' | 'i64.gt_s' | 'i64.le_s' | 'i64.ge_s'>>> = {
  'int.eq': 'i64.eq', 'int.ne': 'i64.ne', 'int.lt': 'i64.lt_s', 'int.gt': 'i64.gt_s', 'int.le': 'i64.le_s', 'int.ge': 'i64.ge_s',
};
const UNSIGNED = {
  'i64.eq': 'i64.eq', 'i64.ne': 'i64.ne', 'i64.lt_s': 'i64.lt_u', 'i64.gt_s': 'i64.gt_u', 'i64.le_s': 'i64.le_u', 'i64.ge_s': 'i64.ge_u',
} as const;
const COUNT: Interval = { lo: 0, hi: 63 };

export const exact = (rw: Rewriter, e: Expr): Expr => {
  const { rep, expr } = native(rw, e);
  if (rep === 'u64') return fromUnsigned(rw, expr);
  if (rep !== 'i64') return expr;
  return expr.kind === 'i64.const' ? op('int.const', [], { value: expr.value }) : op('int.from_i64', [expr]);
};

/** An operand for a place that is narrow or not; operands that are no ints stay what they are. */
export const operandFor = (rw: Rewriter, e: Expr, narrow: boolean): Expr => (narrow ? low64(rw, e) : exact(rw, e));

export function low64(rw: Rewriter, e: Expr): Expr {
  const lowered = lowBits(rw, e);
  if (lowered !== undefined) return placed(lowered, e.pos);
  const { rep, expr } = native(rw, e);
  return rep === 'int' ? op('int.to_i64', [expr]) : expr;
}

/** The low 64 bits of an operation from those of its operands; undefined, and nothing entered, if that is not the way. */
function lowBits(rw: Rewriter, e: Expr): Expr | undefined {
  const { plan, of } = rw;
  const node = of.trace[rw.cursor] ?? -1;
  const [a, b] = e.args as readonly [Expr, Expr];
  const wrapping = WRAPPING[e.kind];
  const graph = plan.facts.graph;
  if (e.kind === 'int.const') {
    enter(rw);
    return decimalI64(BigInt(e.value));
  }
  if (isConstant(plan.interval(node)) && plan.fits(node) && isDroppable(e)) return undefined;
  if (wrapping !== undefined) {
    enter(rw);
    const x = low64(rw, a);
    return binary(wrapping, x, low64(rw, b));
  }
  switch (e.kind) {
    case 'int.neg':
      enter(rw);
      return binary('sub', decimalI64(0), low64(rw, a));
    case 'int.not':
      enter(rw);
      return binary('xor', low64(rw, a), decimalI64(-1));
    case 'int.shl': {
      if (!within(plan.interval(graph.b[node] ?? -1), COUNT)) return undefined;
      enter(rw);
      const x = low64(rw, a);
      return binary('shl', x, low64(rw, b));
    }
    case 'int.floordiv': {
      const [p, q] = [graph.a[node] ?? -1, graph.b[node] ?? -1];
      if (plan.fits(node) || !plan.fits(p) || !plan.fits(q)) return undefined;
      enter(rw);
      const x = low64(rw, a);
      const y = low64(rw, b);
      const [m, n] = [plan.interval(p), plan.interval(q)];
      // The one quotient that does not fit, which machines refuse to compute, is that of a negation.
      return withBothShared(rw, x, y, (u, v) =>
        op('cond', [op('i64.eq', [v, decimalI64(-1)]), binary('sub', decimalI64(0), u), floorDivide(rw, u, v, m, n)], { type: 'i64' }));
    }
    case 'cond': {
      enter(rw);
      const test = native(rw, a).expr;
      const x = low64(rw, b);
      return op('cond', [test, x, low64(rw, e.args[2] as Expr)], { type: 'i64', ...(e.hint && { hint: e.hint }) });
    }
    case 'seq': {
      enter(rw);
      const body = rewriteBody(rw, e.body);
      return op('seq', [low64(rw, a)], { type: 'i64', body });
    }
    default:
      return undefined;
  }
}

const isConstant = (x: Interval): boolean => isSingle(x) && !isBottom(x);

/** Type of an expression's result as far as the rewriter cares. */
const isIntResult = (e: Expr): boolean => OPS[e.kind].result === 'int' || ((e.kind === 'cond' || e.kind === 'seq') && e.type === 'int');

export function native(rw: Rewriter, e: Expr): Native {
  const { plan, of } = rw;
  const node = of.trace[rw.cursor] ?? -1;
  const int = isIntResult(e);
  const result = OPS[e.kind].result;
  if (int || result === 'i32' || result === 'i64') {
    const value = plan.interval(node);
    if (node >= 0 && isConstant(value) && fitsI64(value) && e.args.length > 0 && isDroppable(e)) {
      skip(rw, e);
      const constant = String(value.lo);
      if (result === 'i32') return other(op('i32.const', [], { value: Number(constant) }));
      const expr = op('i64.const', [], { value: constant });
      return int ? raw(expr) : other(expr);
    }
  }
  const made = int ? nativeInt(rw, e, node) : rewriteOther(rw, e, node);
  const expr = placed(made.expr, e.pos);
  return expr === made.expr ? made : { rep: made.rep, expr };
}

function nativeInt(rw: Rewriter, e: Expr, node: number): Native {
  const { plan } = rw;
  const { graph } = plan.facts;
  const fits = plan.fits(node);
  const [a, b] = e.args as readonly [Expr, Expr];
  const [nodeA, nodeB] = [graph.a[node] ?? -1, graph.b[node] ?? -1];
  const [x, y] = [plan.interval(nodeA), plan.interval(nodeB)];
  if (e.kind === 'int.const') {
    enter(rw);
    return fits ? raw(op('i64.const', [], { value: e.value })) : big(e);
  }
  const made = fits ? raw : plan.fitsUnsigned(node) ? unsigned : undefined;
  if (made !== undefined) {
    const lowered = lowBits(rw, e);
    if (lowered !== undefined) return made(lowered);
  }
  const bothUnsigned = plan.fitsUnsigned(nodeA) && plan.fitsUnsigned(nodeB);
  switch (e.kind) {
    case 'int.from_i64':
      enter(rw);
      return raw(native(rw, a).expr);
    case 'int.from_i32':
      enter(rw);
      return raw(op('i64.extend_i32_s', [native(rw, a).expr]));
    case 'int.floordiv':
    case 'int.mod': {
      const bits = powerOfTwo(y);
      if (e.kind === 'int.mod' && bits >= 0 && bits < 64 && isDroppable(b)) {
        enter(rw);
        const low = low64(rw, a);
        skip(rw, b);
        return raw(binary('and', low, decimalI64((1n << BigInt(bits)) - 1n)));
      }
      // The quotient of -2^63 by -1 does not fit, so signed division never meets it.
      const signed = fits && plan.fits(nodeA) && plan.fits(nodeB);
      if (made === undefined || !(signed || bothUnsigned)) break;
      enter(rw);
      const p = low64(rw, a);
      const q = low64(rw, b);
      if (!signed) return made(binary(e.kind === 'int.mod' ? 'rem_u' : 'div_u', p, q));
      return raw((e.kind === 'int.mod' ? floorRemainder : floorDivide)(rw, p, q, x, y));
    }
    case 'int.shr': {
      if (made !== undefined && plan.fitsUnsigned(nodeA) && !plan.fits(nodeA) && within(y, COUNT)) {
        enter(rw);
        const p = low64(rw, a);
        return made(binary('shr_u', p, low64(rw, b)));
      }
      if (!plan.fits(nodeA) || !plan.fits(nodeB)) break;
      enter(rw);
      const p = low64(rw, a);
      return raw(shiftRight(rw, p, low64(rw, b), y));
    }
    case 'int.pow': {
      if (!fits || !plan.fits(nodeA) || !isConstant(y) || !isDroppable(b) || y.lo < 1 || y.lo > 4) break;
      enter(rw);
      const p = low64(rw, a);
      skip(rw, b);
      return raw(smallPower(rw, p, Number(y.lo)));
    }
    case 'cond': {
      enter(rw);
      const args = [native(rw, a).expr, exact(rw, b), exact(rw, e.args[2] as Expr)];
      return big({ ...e, args });
    }
    case 'seq': {
      enter(rw);
      const body = rewriteBody(rw, e.body);
      return big({ ...e, body, args: [exact(rw, a)] });
    }
    default:
  }
  enter(rw);
  return big(withArgs(e, exactArgs(rw, e.args)));
}

/** Operands as they are: ints exact. */
export const exactArgs = (rw: Rewriter, args: readonly Expr[]): readonly Expr[] => args.map((arg) => exact(rw, arg));

export const withArgs = <E extends Expr>(e: E, args: readonly Expr[]): E =>
  args.every((arg, i) => arg === e.args[i]) ? e : { ...e, args };

/** Expressions that are no operation on ints: those that read places, compare, convert, and all the rest. */
function rewriteOther(rw: Rewriter, e: Expr, node: number): Native {
  const { plan, of } = rw;
  const { facts } = plan;
  const { graph } = facts;
  const a = e.args[0] as Expr;
  const b = e.args[1] as Expr;
  const comparing = COMPARING[e.kind];
  if (comparing !== undefined) {
    const [p, q] = [graph.a[node] ?? -1, graph.b[node] ?? -1];
    const value = plan.interval(node);
    enter(rw);
    if (isConstant(value)) {
      // Decided, but an operand does something: it still runs.
      const body = [a, b].map((operand) => op('drop', [native(rw, operand).expr]));
      return other(op('seq', [op('i32.const', [], { value: Number(value.lo) })], { type: 'i32', body }));
    }
    const signed = plan.fits(p) && plan.fits(q);
    if (!signed && !(plan.fitsUnsigned(p) && plan.fitsUnsigned(q))) return other(withArgs(e, exactArgs(rw, e.args)));
    const x = low64(rw, a);
    return other(op(signed ? comparing : UNSIGNED[comparing], [x, low64(rw, b)]));
  }
  switch (e.kind) {
    case 'local.get': {
      enter(rw);
      const { params, locals } = of.func;
      const type = (e.local < params.length ? params[e.local] : locals[e.local - params.length])?.type;
      if (type !== 'int') return other(e);
      const value = plan.interval(node);
      if (isConstant(value) && fitsI64(value)) return raw(op('i64.const', [], { value: String(value.lo) }));
      return place(rw, e, type, plan.local(of, e.local), node);
    }
    case 'global.get':
      enter(rw);
      return place(rw, e, facts.globals.get(e.global)?.type, plan.global(e.global), node);
    case 'field.get': {
      const facet = facts.fieldsByName.get(e.class)?.get(e.field);
      enter(rw);
      return place(rw, withArgs(e, exactArgs(rw, e.args)), facet?.place.type, plan.field(facet), node);
    }
    case 'new': {
      const layout = facts.layouts.get(e.class) ?? [];
      enter(rw);
      return other(withArgs(e, e.args.map((arg, i) => operandFor(rw, arg, plan.field(layout[i])))));
    }
    case 'call': {
      const callee = facts.functions.get(e.func);
      enter(rw);
      const made = withArgs(e, e.args.map((arg, i) => operandFor(rw, arg, callee !== undefined && plan.local(callee, i))));
      if (callee?.results.length !== 1) return other(made);
      return place(rw, made, callee.results[0]?.type, plan.result(callee, 0), node);
    }
    case 'call.ref': {
      enter(rw);
      const made = withArgs(e, exactArgs(rw, e.args));
      return e.sig.endsWith('->(int)>') ? big(made) : other(made);
    }
    case 'cond':
    case 'seq': {
      enter(rw);
      const body = e.kind === 'seq' ? rewriteBody(rw, e.body) : undefined;
      const args = exactArgs(rw, e.args);
      const type = e.type.startsWith('array<') ? plan.arrayType(node) : e.type;
      return other({ ...e, ...(body && { body }), args, type } as Expr);
    }
    case 'int.to_i64':
      enter(rw);
      return other(low64(rw, a));
    case 'int.to_i32': {
      enter(rw);
      const low = low64(rw, a);
      if (low.kind === 'i64.extend_i32_s') return other(low.args[0] as Expr);
      return other(op('i32.wrap_i64', [low]));
    }
    case 'int.clamp_i64':
      if (!plan.fits(graph.a[node] ?? -1)) break;
      enter(rw);
      return other(low64(rw, a));
    case 'int.fits_i64': {
      const test = overflowTest(rw, a);
      if (test === undefined) break;
      return other(test);
    }
    case 'int.to_f64': {
      // The node of a conversion to float is unknown to the graph: look at the operand's own entry.
      const operand = of.trace[rw.cursor + 1] ?? -1;
      if (!plan.fits(operand) && !plan.fitsUnsigned(operand)) break;
      enter(rw);
      return other(op(plan.fits(operand) ? 'f64.convert_i64_s' : 'f64.convert_i64_u', [low64(rw, a)]));
    }
    case 'int.bit_length': {
      const operand = graph.a[node] ?? -1;
      if (!plan.fits(operand) && !plan.fitsUnsigned(operand)) break;
      enter(rw);
      return other(bitLength(rw, low64(rw, a), plan.interval(operand)));
    }
    default:
      if (e.kind.startsWith('array.')) return rewriteArray(rw, e, node);
  }
  enter(rw);
  return other(withArgs(e, exactArgs(rw, e.args)));
}

/** What is read from a place: the interval of the value read says how its bits are meant. */
const place = (rw: Rewriter, expr: Expr, type: string | undefined, narrow: boolean, node: number): Native =>
  type !== 'int' ? other(expr) : !narrow ? big(expr) : rw.plan.fits(node) ? raw(expr) : unsigned(expr);

function rewriteArray(rw: Rewriter, e: Expr, node: number): Native {
  const { plan, of } = rw;
  // The array is the result, or else the first operand, which is entered next.
  const makes = e.kind === 'array.new' || e.kind === 'array.filled' || e.kind === 'array.of' || e.kind === 'array.data' || e.kind === 'array.null';
  const group = makes ? node : (of.trace[rw.cursor + 1] ?? -1);
  const narrow = plan.elements(group);
  const elem = group < 0 ? undefined : elemOf(plan.arrayType(group) as ArrayType);
  const old = (e as Expr & { readonly elem: ValueType }).elem;
  enter(rw);
  const args = e.args.map((arg, i) => operandFor(rw, arg, narrow && (e.kind === 'array.of' || (e.kind === 'array.filled' && i === 0))));
  const made = withArgs(e, args);
  const expr = elem === undefined || elem === old ? made : ({ ...made, elem } as Expr);
  return e.kind === 'array.get' ? place(rw, expr, old, narrow, node) : other(expr);
}

/** Does the result of an operation on ints that fit 64 bits fit as well? Undefined, and nothing entered, if not cheap. */
function overflowTest(rw: Rewriter, e: Expr): Expr | undefined {
  const { plan, of } = rw;
  const node = of.trace[rw.cursor + 1] ?? -1;
  const { a, b } = plan.facts.graph;
  const unary = e.kind === 'int.neg';
  if (!unary && e.kind !== 'int.add' && e.kind !== 'int.sub' && e.kind !== 'int.floordiv') return undefined;
  if (!plan.fits(a[node] ?? -1) || !(unary || plan.fits(b[node] ?? -1))) return undefined;
  enter(rw);
  enter(rw);
  const x = low64(rw, e.args[0] as Expr);
  if (unary) return op('i64.ne', [x, decimalI64(MIN_I64)]);
  const y = low64(rw, e.args[1] as Expr);
  if (e.kind !== 'int.floordiv') return fitsSum(rw, e.kind === 'int.add' ? 'add' : 'sub', x, y);
  return op('i32.or', [op('i64.ne', [x, decimalI64(MIN_I64)]), op('i64.ne', [y, decimalI64(-1)])]);
}
