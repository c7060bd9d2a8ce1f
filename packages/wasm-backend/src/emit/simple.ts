/**
 * Emitters of ops that are one wasm instruction after their operands, and of constants and variables.
 */
import type { Expr, F64Literal, NodeOf, OpKind } from '@pyw/ir';
import { INSTRUCTIONS, TYPE_BYTES, type Instruction } from '../encode/opcodes.ts';
import { InternalError } from '../errors.ts';
import type { EmitNode, Emitter } from './emitter.ts';

/** Public ops whose name is the instruction's. */
export const SIMPLE_KINDS = [
  'i32.add',
  'i32.sub',
  'i32.mul',
  'i32.and',
  'i32.or',
  'i32.xor',
  'i32.shl',
  'i32.shr_s',
  'i32.shr_u',
  'i32.lt_s',
  'i32.lt_u',
  'i32.gt_s',
  'i32.gt_u',
  'i32.le_s',
  'i32.le_u',
  'i32.ge_s',
  'i32.ge_u',
  'i32.clz',
  'i32.ctz',
  'i32.popcnt',
  'i32.extend8_s',
  'i32.extend16_s',
  'i64.add',
  'i64.sub',
  'i64.mul',
  'i64.and',
  'i64.or',
  'i64.xor',
  'i64.shl',
  'i64.shr_s',
  'i64.shr_u',
  'i64.eqz',
  'i64.lt_s',
  'i64.lt_u',
  'i64.gt_s',
  'i64.gt_u',
  'i64.le_s',
  'i64.le_u',
  'i64.ge_s',
  'i64.ge_u',
  'i64.clz',
  'i64.ctz',
  'i64.popcnt',
  'i64.extend32_s',
  'f64.add',
  'f64.sub',
  'f64.mul',
  'f64.div',
  'f64.neg',
  'f64.abs',
  'f64.sqrt',
  'f64.floor',
  'f64.ceil',
  'f64.trunc',
  'f64.nearest',
  'f64.min',
  'f64.max',
  'f64.copysign',
  'f64.eq',
  'f64.ne',
  'f64.lt',
  'f64.gt',
  'f64.le',
  'f64.ge',
  'f32.add',
  'f32.sub',
  'f32.mul',
  'f32.div',
  'f32.neg',
  'f32.abs',
  'f32.sqrt',
  'f32.eq',
  'f32.ne',
  'f32.lt',
  'f32.gt',
  'f32.le',
  'f32.ge',
  'i32.wrap_i64',
  'i64.extend_i32_s',
  'i64.extend_i32_u',
  'f64.convert_i32_s',
  'f64.convert_i64_s',
  'f64.convert_i64_u',
  'i32.trunc_sat_f64_s',
  'i64.trunc_sat_f64_s',
  'i64.trunc_sat_f64_u',
  'f32.demote_f64',
  'f64.promote_f32',
  'i64.reinterpret_f64',
  'f64.reinterpret_i64',
] as const satisfies readonly (OpKind & Instruction)[];

/** The same, of those that may trap: they carry a source mark. */
export const TRAPPING_KINDS = [
  'i32.div_s',
  'i32.div_u',
  'i32.rem_s',
  'i32.rem_u',
  'i64.div_s',
  'i64.div_u',
  'i64.rem_s',
  'i64.rem_u',
] as const satisfies readonly (OpKind & Instruction)[];

const simple = (name: Instruction): EmitNode => {
  const code: number = INSTRUCTIONS[name][0];
  if (code > 0xff) {
    return (e: Emitter, n: Expr) => {
      e.exprs(n.args);
      e.op(name);
    };
  }
  return (e: Emitter, n: Expr) => {
    e.exprs(n.args);
    e.w.u8(code);
  };
};

const trapping =
  (name: Instruction): EmitNode =>
  (e: Emitter, n: Expr) => {
    e.exprs(n.args);
    e.mark(n.pos);
    e.op(name);
  };

const table = <K extends OpKind & Instruction>(
  kinds: readonly K[],
  make: (name: Instruction) => EmitNode,
): Record<K, EmitNode> => Object.fromEntries(kinds.map(k => [k, make(k)])) as Record<K, EmitNode>;

const f64Value = (value: F64Literal): number => Number(value);

const INVERSE: Partial<Record<OpKind, Instruction>> = {
  'i32.eq': 'i32.ne',
  'i32.ne': 'i32.eq',
  'i32.lt_s': 'i32.ge_s',
  'i32.lt_u': 'i32.ge_u',
  'i32.gt_s': 'i32.le_s',
  'i32.gt_u': 'i32.le_u',
  'i32.le_s': 'i32.gt_s',
  'i32.le_u': 'i32.gt_u',
  'i32.ge_s': 'i32.lt_s',
  'i32.ge_u': 'i32.lt_u',
  'i64.eq': 'i64.ne',
  'i64.ne': 'i64.eq',
  'i64.lt_s': 'i64.ge_s',
  'i64.lt_u': 'i64.ge_u',
  'i64.gt_s': 'i64.le_s',
  'i64.gt_u': 'i64.le_u',
  'i64.le_s': 'i64.gt_s',
  'i64.le_u': 'i64.gt_u',
  'i64.ge_s': 'i64.lt_s',
  'i64.ge_u': 'i64.lt_u',
  'f64.eq': 'f64.ne',
  'f64.ne': 'f64.eq',
  'f32.eq': 'f32.ne',
  'f32.ne': 'f32.eq',
};

const isZero = (n: Expr | undefined): boolean =>
  n !== undefined && ((n.kind === 'i32.const' && n.value === 0) || (n.kind === 'i64.const' && n.value === '0'));

/** Strips negations: a condition is the truth of `node`, or its opposite. */
const stripNot = (node: Expr): { node: Expr; negated: boolean } => {
  let n = node;
  let negated = false;
  for (;;) {
    if (n.kind === 'i32.eqz' || (n.kind === 'i32.eq' && isZero(n.args[1]))) {
      n = n.args[0]!;
      negated = !negated;
    } else if (n.kind === 'i32.ne' && isZero(n.args[1])) n = n.args[0]!;
    else return { node: n, negated };
  }
};

/**
 * Code of a condition: an i32 that is non-zero exactly when `node` is (or is not, if `negate`).
 * With `mayInvert` the code may stand for the opposite; the result says so.
 */
export const emitCondition = (e: Emitter, condition: Expr, negate: boolean, mayInvert: boolean): boolean => {
  const { node, negated } = stripNot(condition);
  if (negate === negated) {
    e.expr(node);
    return false;
  }
  if (mayInvert) {
    e.expr(node);
    return true;
  }
  const inverse = INVERSE[node.kind];
  if (inverse === undefined || isZero(node.args[1])) {
    e.expr(node);
    e.op('i32.eqz');
  } else {
    e.exprs(node.args);
    e.op(inverse);
  }
  return false;
};

/** Equality, as `eqz` when the right operand is the constant 0. */
const equal =
  (name: 'i32.eq' | 'i64.eq'): EmitNode =>
  (e: Emitter, n: Expr) => {
    e.expr(n.args[0]!);
    if (isZero(n.args[1])) return e.op(name === 'i32.eq' ? 'i32.eqz' : 'i64.eqz');
    e.expr(n.args[1]!);
    e.op(name);
  };

const i64Const = (e: Emitter, n: NodeOf<'i64.const'>): void => {
  e.op('i64.const');
  if (n.value.length < 10) e.w.s32(Number(n.value));
  else e.w.s64(BigInt(n.value));
};

const nullOf =
  (heapType: number): EmitNode =>
  (e: Emitter) => {
    e.op('ref.null');
    e.w.u8(heapType);
  };

const globalOp =
  (op: 'global.get' | 'global.set') =>
  (e: Emitter, n: NodeOf<'global.get'> | NodeOf<'global.set'>): void => {
    e.exprs(n.args);
    const index = e.module.globalIndex.get(n.global);
    if (index === undefined) throw new InternalError(`global ${n.global} was not collected`);
    e.op(op);
    e.w.u32(index);
  };

export const SIMPLE_EMITTERS = {
  ...table(SIMPLE_KINDS, simple),
  ...table(TRAPPING_KINDS, trapping),
  'i32.eqz': (e: Emitter, n: NodeOf<'i32.eqz'>) => void emitCondition(e, n.args[0]!, true, false),
  'i32.eq': equal('i32.eq'),
  'i64.eq': equal('i64.eq'),
  'i32.ne': simple('i32.ne'),
  'i64.ne': simple('i64.ne'),
  'i32.const': (e: Emitter, n: NodeOf<'i32.const'>) => e.i32(n.value),
  'i64.const': i64Const,
  'f64.const': (e: Emitter, n: NodeOf<'f64.const'>) => {
    e.op('f64.const');
    e.w.f64(f64Value(n.value));
  },
  'f32.const': (e: Emitter, n: NodeOf<'f32.const'>) => {
    e.op('f32.const');
    e.w.f32(f64Value(n.value));
  },
  none: nullOf(TYPE_BYTES.none),
  'ref.null': nullOf(TYPE_BYTES.none),
  'array.null': nullOf(TYPE_BYTES.none),
  'extern.null': nullOf(TYPE_BYTES.extern),
  'local.get': (e: Emitter, n: NodeOf<'local.get'>) => e.localGet(n.local),
  'local.set': (e: Emitter, n: NodeOf<'local.set'>) => {
    e.expr(n.args[0]!);
    e.localSet(n.local);
  },
  'global.get': globalOp('global.get'),
  'global.set': globalOp('global.set'),
} as const satisfies Partial<Record<OpKind, EmitNode>>;
