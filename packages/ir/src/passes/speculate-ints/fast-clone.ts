/**
 * The clone of a function in which every int fits 64 bits, or None is thrown.
 *
 * In: a function, and the names of the clones of others. Out: the same computation; wherever an int comes into being
 * that might not fit, a test follows. What feeds only the low bits of a result (`& mask`, `% 2^k`) needs no test.
 */
import type { Expr, Func, Local, Stmt } from '../../node.ts';
import { OPS, type OpKind } from '../../ops.ts';
import { type Typer, typeOf } from '../../type-of.ts';
import type { ValueType } from '../../types.ts';
import { type Body, mapChildren, mapList } from '../simplify-tree.ts';

interface Clone {
  readonly func: Func;
  readonly added: Local[];
  readonly isInt: (e: Expr) => boolean;
  readonly fastName: (name: string) => string | null;
}

/** The result fits whenever the operands do. */
const CLOSED: ReadonlySet<OpKind> = new Set<OpKind>(['int.mod', 'int.and', 'int.or', 'int.xor', 'int.not', 'int.shr', 'int.from_i64', 'int.from_i32']);
/** Low bits of the result come from low bits of the operands. */
const CARRYING: ReadonlySet<OpKind> = new Set<OpKind>(['int.add', 'int.sub', 'int.mul', 'int.neg', 'int.and', 'int.or', 'int.xor', 'int.not']);

export const fastClone = (typer: Typer, func: Func, fastName: Clone['fastName']): Func => {
  const c: Clone = {
    func,
    added: [],
    isInt: (e) => typeOf(e, func, typer) === 'int',
    fastName,
  };
  const body = list(c, func.body);
  return { ...func, body, locals: [...func.locals, ...c.added] };
};

const get = (local: number): Expr => ({ kind: 'local.get', args: [], local });
const list = (c: Clone, body: Body): Body => mapList(body, (s) => statement(c, s));
const statement = (c: Clone, s: Stmt): Stmt => {
  if (s.kind === 'locals.set') return multiple(c, s);
  return mapChildren(s, (e) => expression(c, e), (b) => list(c, b));
};

/** A call with several results: the ints of a function that has no clone are tested by whoever reads them. */
const multiple = (c: Clone, s: Stmt & { readonly kind: 'locals.set' }): Stmt => {
  const call = s.args[0] as Expr;
  const args = mapList(call.args, (e) => expression(c, e));
  const func = call.kind === 'call' ? c.fastName(call.func) : null;
  return { ...s, args: [{ ...call, args, ...(func !== null && { func }) } as Expr] };
};

const expression = (c: Clone, e: Expr): Expr => {
  if (isMask(e)) {
    const [value, mask] = e.args as readonly [Expr, Expr];
    return { ...e, args: [lowBits(c, value), mask] };
  }
  if (e.kind === 'int.to_i64' || e.kind === 'int.to_i32') return { ...e, args: [lowBits(c, e.args[0] as Expr)] };
  const inner = mapChildren(e, (arg) => expression(c, arg), (b) => list(c, b));
  switch (e.kind) {
    case 'local.get':
    case 'cond':
    case 'seq':
      return inner;
    case 'call': {
      const func = c.fastName(e.func);
      if (func !== null) return { ...inner, func } as Expr;
      break;
    }
    case 'int.const':
      return inner;
    default:
      break;
  }
  return c.isInt(e) && !CLOSED.has(e.kind) ? checked(c, inner, isArithmetic(e) && e.args.every(c.isInt)) : inner;
};

/** `x & c` with c >= 0, or `x % 2^k`: wants only the low bits of x. */
const isMask = (e: Expr): boolean => {
  const mask = e.args[1];
  if (mask?.kind !== 'int.const') return false;
  const value = BigInt(mask.value);
  if (e.kind === 'int.and') return value >= 0n;
  return e.kind === 'int.mod' && value > 0n && (value & (value - 1n)) === 0n && value < 2n ** 63n;
};

const lowBits = (c: Clone, e: Expr): Expr => {
  if (CARRYING.has(e.kind)) return { ...e, args: e.args.map((arg) => lowBits(c, arg)) } as Expr;
  return expression(c, e);
};

const test = (value: Expr): Stmt => ({
  kind: 'if',
  args: [{ kind: 'i32.eqz', args: [{ kind: 'int.fits_i64', args: [value] }] }],
  then: [{ kind: 'throw', args: [{ kind: 'none', args: [] }] }],
  else: [],
  hint: 'unlikely',
});
const narrowed = (value: Expr): Expr => ({ kind: 'int.from_i64', args: [{ kind: 'int.to_i64', args: [value] }] });
const isArithmetic = (e: Expr): boolean => e.kind.startsWith('int.') && OPS[e.kind].result === 'int';
const isSimple = (e: Expr): boolean => e.kind === 'local.get' || e.kind === 'int.const';

/** The value of an expression, or the throw. Arithmetic is written twice, so that a test on machine ints can replace one. */
const checked = (c: Clone, e: Expr, arithmetic: boolean): Expr => {
  const body: Stmt[] = [];
  const fresh = (value: Expr, type: ValueType): Expr => {
    const local = c.func.params.length + c.func.locals.length + c.added.push({ name: `s${c.added.length}`, type }) - 1;
    body.push({ kind: 'local.set', args: [value], local });
    return get(local);
  };
  if (!arithmetic) {
    const value = fresh(e, 'int');
    body.push(test(value));
    return { kind: 'seq', args: [narrowed(value)], type: 'int', body };
  }
  const args = e.args.every(isSimple) ? e.args : e.args.map((arg) => (arg.kind === 'int.const' ? arg : fresh(arg, 'int')));
  const value = { ...e, args } as Expr;
  body.push(test(value));
  return { kind: 'seq', args: [narrowed(value)], type: 'int', body };
};
