/** One emitter for each op, public and internal; the types say when one is missing. */
import type { Expr, OpKind } from '@pyw/ir';
import { InternalError } from '../errors.ts';
import { ANY_EMITTERS, LOW_ANY_EMITTERS } from './any.ts';
import { ARRAY_EMITTERS, LOW_MEMORY_EMITTERS } from './arrays.ts';
import { CALL_EMITTERS, LOW_CALL_EMITTERS } from './calls.ts';
import { CONTROL_EMITTERS } from './control.ts';
import type { EmitNode, EmitTable } from './emitter.ts';
import { OBJECT_EMITTERS } from './objects.ts';
import { SIMPLE_EMITTERS } from './simple.ts';

/** Ops that the lowering passes replace; they never reach an emitter. */
const LOWERED_KINDS = [
  'int.const',
  'int.add',
  'int.sub',
  'int.mul',
  'int.floordiv',
  'int.mod',
  'int.pow',
  'int.neg',
  'int.and',
  'int.or',
  'int.xor',
  'int.not',
  'int.shl',
  'int.shr',
  'int.eq',
  'int.ne',
  'int.lt',
  'int.gt',
  'int.le',
  'int.ge',
  'int.bit_length',
  'int.from_i64',
  'int.from_i32',
  'int.to_i64',
  'int.to_i32',
  'int.clamp_i64',
  'int.fits_i64',
  'int.from_f64',
  'int.to_f64',
  'int.from_extern',
  'int.to_extern',
  'box.int',
  'unbox.int',
  'any.same',
  'any.class_id',
  'for.range',
  'abort',
  'yield',
  'thread.root',
  'thread.suspend',
] as const satisfies readonly OpKind[];

const notLowered: EmitNode = (_e, n: Expr) => {
  throw new InternalError(`op ${n.kind} reached the emitter`);
};
const lowered = Object.fromEntries(LOWERED_KINDS.map(k => [k, notLowered])) as Record<
  (typeof LOWERED_KINDS)[number],
  EmitNode
>;

export const EMITTERS: EmitTable = {
  ...SIMPLE_EMITTERS,
  ...OBJECT_EMITTERS,
  ...ANY_EMITTERS,
  ...ARRAY_EMITTERS,
  ...CALL_EMITTERS,
  ...CONTROL_EMITTERS,
  ...LOW_ANY_EMITTERS,
  ...LOW_MEMORY_EMITTERS,
  ...LOW_CALL_EMITTERS,
  ...lowered,
};
