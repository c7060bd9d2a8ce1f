/** Emitters of class instances and references. */
import type { Expr, NodeOf, OpKind } from '@pyw/ir';
import { TYPE_BYTES, type Instruction } from '../encode/opcodes.ts';
import type { EmitNode, Emitter } from './emitter.ts';

/** `ref.test` or `ref.cast` to a class. */
export const testOrCast = (e: Emitter, op: 'ref.test' | 'ref.cast' | 'ref.cast_null', cls: string): void => {
  e.op(op);
  e.w.s32(e.module.types.classIndex(cls));
};

/**
 * An operand whose null makes the consumer trap anyway. A cast to a final type that refuses null is the cheapest one,
 * and traps just the same.
 */
export const emitNonNull = (e: Emitter, n: Expr): void => {
  if (n.kind !== 'ref.down' && n.kind !== 'unbox.ref') {
    e.expr(n);
    return;
  }
  e.expr(n.args[0]!);
  e.mark(n.pos);
  testOrCast(e, 'ref.cast', n.class);
};

const cast = (e: Emitter, n: NodeOf<'ref.down'> | NodeOf<'unbox.ref'>): void => {
  e.expr(n.args[0]!);
  e.mark(n.pos);
  testOrCast(e, 'ref.cast_null', n.class);
};

const isZeroValue = (n: Expr): boolean => {
  switch (n.kind) {
    case 'i32.const':
      return n.value === 0;
    case 'i64.const':
      return n.value === '0';
    case 'f64.const':
      return n.value === 0 && !Object.is(n.value, -0);
    case 'none':
    case 'ref.null':
    case 'array.null':
    case 'extern.null':
      return true;
    default:
      return false;
  }
};

const oneAfterArgs =
  (op: Instruction) =>
  (e: Emitter, n: Expr): void => {
    e.exprs(n.args);
    e.op(op);
  };
const passOn = (e: Emitter, n: Expr): void => e.expr(n.args[0]!);

const fieldAccess = (e: Emitter, op: Instruction, n: NodeOf<'field.get'> | NodeOf<'field.set'>): void => {
  e.mark(n.pos);
  e.op(op);
  e.w.u32(e.module.types.classIndex(n.class));
  e.w.u32(e.module.types.fieldIndex(n.class, n.field));
};

export const OBJECT_EMITTERS = {
  new: (e: Emitter, n: NodeOf<'new'>) => {
    const zero = !e.module.headers && n.args.length > 0 && n.args.every(isZeroValue);
    if (!zero) {
      if (e.module.headers) e.i32(e.module.layouts.get(n.class).id);
      e.exprs(n.args);
    }
    e.op(zero ? 'struct.new_default' : 'struct.new');
    e.w.u32(e.module.types.classIndex(n.class));
  },
  'field.get': (e: Emitter, n: NodeOf<'field.get'>) => {
    emitNonNull(e, n.args[0]!);
    const layout = e.module.layouts.get(n.class);
    const type = layout.fields[layout.indexOf.get(n.field)!]?.type;
    fieldAccess(e, type === 'i8' || type === 'i16' ? 'struct.get_u' : 'struct.get', n);
  },
  'field.set': (e: Emitter, n: NodeOf<'field.set'>) => {
    emitNonNull(e, n.args[0]!);
    e.expr(n.args[1]!);
    fieldAccess(e, 'struct.set', n);
  },
  'ref.is_null': oneAfterArgs('ref.is_null'),
  'extern.is_null': oneAfterArgs('ref.is_null'),
  'extern.from_any': oneAfterArgs('extern.convert_any'),
  'any.from_extern': (e: Emitter, n: NodeOf<'any.from_extern'>) => {
    e.expr(n.args[0]!);
    e.op('any.convert_extern');
    e.op('ref.cast_null');
    e.w.u8(TYPE_BYTES.eq);
  },
  'ref.eq': oneAfterArgs('ref.eq'),
  'ref.up': passOn,
  'ref.down': cast,
  'unbox.ref': cast,
  'box.ref': passOn,
  'ref.is': (e: Emitter, n: NodeOf<'ref.is'>) => {
    e.expr(n.args[0]!);
    testOrCast(e, 'ref.test', n.class);
  },
} as const satisfies Partial<Record<OpKind, EmitNode>>;
