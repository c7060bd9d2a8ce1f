/** Emitters of arrays and of linear memory. */
import type { Expr, NodeOf, OpKind } from '@pyw/ir';
import type { Instruction } from '../encode/opcodes.ts';
import { InternalError } from '../errors.ts';
import type { LowKind, LowNode } from '../low-ops.ts';
import type { EmitNode, Emitter } from './emitter.ts';

/** Engines refuse `array.new_fixed` of more operands than this. */
const MAX_FIXED = 10_000;

type ArrayKind = { readonly elem: string; readonly args: readonly Expr[]; readonly pos?: number };

const arrayOp = (e: Emitter, op: Instruction, n: ArrayKind): void => {
  e.mark(n.pos);
  e.op(op);
  e.w.u32(e.module.types.arrayIndex(n.elem));
};
const afterArgs =
  (op: Instruction) =>
  (e: Emitter, n: ArrayKind): void => {
    e.exprs(n.args);
    arrayOp(e, op, n);
  };
const dataIndex = (e: Emitter, name: string): number => {
  const index = e.module.dataIndex.get(name);
  if (index === undefined) throw new InternalError(`data ${name} was not collected`);
  return index;
};

const arrayOf = (e: Emitter, n: NodeOf<'array.of'>): void => {
  const count = n.args.length;
  if (count <= MAX_FIXED) {
    e.exprs(n.args);
    arrayOp(e, 'array.new_fixed', n);
    e.w.u32(count);
    return;
  }
  const type = `array<${n.elem}>`;
  const local = e.scratch(type);
  e.i32(count);
  arrayOp(e, 'array.new_default', n);
  e.localSet(local);
  for (const [i, a] of n.args.entries()) {
    e.localGet(local);
    e.i32(i);
    e.expr(a);
    arrayOp(e, 'array.set', n);
  }
  e.localGet(local);
  e.release(type, local);
};

/** Loads and stores say no alignment: scratch addresses have none. */
const memory =
  (op: Instruction) =>
  (e: Emitter, n: Expr): void => {
    e.exprs(n.args);
    e.mark(n.pos);
    e.op(op);
    e.w.u8(0);
    e.w.u8(0);
  };

export const ARRAY_EMITTERS = {
  'array.new': afterArgs('array.new_default'),
  'array.filled': afterArgs('array.new'),
  'array.of': arrayOf,
  'array.data': (e: Emitter, n: NodeOf<'array.data'>) => {
    e.exprs(n.args);
    arrayOp(e, 'array.new_data', n);
    e.w.u32(dataIndex(e, n.data));
  },
  'array.get': (e: Emitter, n: NodeOf<'array.get'>) => {
    e.exprs(n.args);
    arrayOp(e, n.elem === 'i8' || n.elem === 'i16' ? 'array.get_u' : 'array.get', n);
  },
  'array.len': (e: Emitter, n: NodeOf<'array.len'>) => {
    e.expr(n.args[0]!);
    e.mark(n.pos);
    e.op('array.len');
  },
  'array.is_null': (e: Emitter, n: NodeOf<'array.is_null'>) => {
    e.expr(n.args[0]!);
    e.op('ref.is_null');
  },
  'array.set': afterArgs('array.set'),
  'array.copy': (e: Emitter, n: NodeOf<'array.copy'>) => {
    e.exprs(n.args);
    arrayOp(e, 'array.copy', n);
    e.w.u32(e.module.types.arrayIndex(n.elem));
  },
  'array.fill': afterArgs('array.fill'),
  'mem.load8': memory('i32.load8_u'),
  'mem.load32': memory('i32.load'),
  'mem.load64': memory('i64.load'),
  'mem.load_f64': memory('f64.load'),
  'mem.store8': memory('i32.store8'),
  'mem.store32': memory('i32.store'),
  'mem.store64': memory('i64.store'),
  'mem.store_f64': memory('f64.store'),
  'mem.size': (e: Emitter) => {
    e.op('memory.size');
    e.w.u8(0);
  },
  'mem.grow': (e: Emitter, n: NodeOf<'mem.grow'>) => {
    e.expr(n.args[0]!);
    e.op('memory.grow');
    e.w.u8(0);
  },
} as const satisfies Partial<Record<OpKind, EmitNode>>;

export const LOW_MEMORY_EMITTERS = {
  'low.mem_init': (e: Emitter, n: LowNode) => {
    e.exprs(n.args);
    e.op('memory.init');
    e.w.u32(dataIndex(e, n.data!));
    e.w.u8(0);
  },
} as const satisfies Partial<Record<LowKind, EmitNode>>;
