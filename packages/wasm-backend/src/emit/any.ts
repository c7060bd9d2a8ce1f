/**
 * Emitters of boxed values. `any` is `eqref`: null is None, small ints are i31, other ints, floats and bools have a
 * struct each, everything else is a class instance.
 */
import type { Expr, NodeOf, OpKind } from '@pyw/ir';
import { TYPE_BYTES } from '../encode/opcodes.ts';
import type { LowKind } from '../low-ops.ts';
import type { Special } from '../module/type-space.ts';
import type { EmitNode, Emitter } from './emitter.ts';
import { testOrCast } from './objects.ts';

/** Names of the globals that hold the two bools. */
export const TRUE_GLOBAL = '$true';
export const FALSE_GLOBAL = '$false';

const testBox = (e: Emitter, box: Special): void => {
  e.op('ref.test');
  e.w.s32(e.module.types.special(box));
};
const testI31 = (e: Emitter): void => {
  e.op('ref.test');
  e.w.u8(TYPE_BYTES.i31);
};
const globalGet = (e: Emitter, name: string): void => {
  e.op('global.get');
  e.w.u32(e.module.globalIndex.get(name)!);
};

/** Runs several tests on one value and combines them; the value is evaluated once. */
const anyOf = (e: Emitter, value: Expr, tests: readonly ((e: Emitter) => void)[]): void => {
  if (tests.length === 0) {
    e.expr(value);
    e.op('drop');
    e.i32(0);
    return;
  }
  if (tests.length === 1) {
    e.expr(value);
    tests[0]!(e);
    return;
  }
  const local = value.kind === 'local.get' ? value.local : e.scratch('any');
  e.expr(value);
  if (value.kind !== 'local.get') e.localSet(local);
  for (const [i, test] of tests.entries()) {
    if (i > 0 || value.kind !== 'local.get') e.localGet(local);
    test(e);
    if (i > 0) e.op('i32.or');
  }
  if (value.kind !== 'local.get') e.release('any', local);
};

const isInt: readonly ((e: Emitter) => void)[] = [testI31, e => testBox(e, 'int')];

const unboxStruct =
  (box: Special, field: number) =>
  (e: Emitter, n: Expr): void => {
    e.expr(n.args[0]!);
    e.mark(n.pos);
    const index = e.module.types.special(box);
    e.op('ref.cast');
    e.w.s32(index);
    e.op('struct.get');
    e.w.u32(index);
    e.w.u32(field);
  };
const newBox =
  (box: Special) =>
  (e: Emitter, n: Expr): void => {
    e.exprs(n.args);
    e.op('struct.new');
    e.w.u32(e.module.types.special(box));
  };
const boxTest =
  (box: Special) =>
  (e: Emitter, n: Expr): void => {
    e.expr(n.args[0]!);
    testBox(e, box);
  };

export const ANY_EMITTERS = {
  'box.f64': newBox('f64'),
  'unbox.f64': unboxStruct('f64', 0),
  'any.is_f64': boxTest('f64'),
  'box.bool': (e: Emitter, n: NodeOf<'box.bool'>) => {
    const arg = n.args[0]!;
    if (arg.kind === 'i32.const') return globalGet(e, arg.value !== 0 ? TRUE_GLOBAL : FALSE_GLOBAL);
    globalGet(e, TRUE_GLOBAL);
    globalGet(e, FALSE_GLOBAL);
    e.expr(arg);
    e.op('select.t');
    e.w.u8(1);
    e.w.u8(TYPE_BYTES.eq);
  },
  'unbox.bool': (e: Emitter, n: NodeOf<'unbox.bool'>) => {
    e.expr(n.args[0]!);
    globalGet(e, TRUE_GLOBAL);
    e.op('ref.eq');
  },
  'any.is_bool': boxTest('bool'),
  'any.is_int': (e: Emitter, n: NodeOf<'any.is_int'>) => anyOf(e, n.args[0]!, isInt),
  'any.is_none': (e: Emitter, n: NodeOf<'any.is_none'>) => {
    e.expr(n.args[0]!);
    e.op('ref.is_null');
  },
  'any.is': (e: Emitter, n: NodeOf<'any.is'>) => {
    const tests: ((e: Emitter) => void)[] = [];
    const family = e.module.layouts.familyOf(n.class);
    // instances of a class test with all its heirs at once; boxes are no heirs of anything in wasm
    if (family.some(c => c.box === undefined)) tests.push(m => testOrCast(m, 'ref.test', n.class));
    if (family.some(c => c.box === 'int')) tests.push(...isInt);
    if (family.some(c => c.box === 'f64')) tests.push(m => testBox(m, 'f64'));
    if (family.some(c => c.box === 'bool')) tests.push(m => testBox(m, 'bool'));
    anyOf(e, n.args[0]!, tests);
  },
} as const satisfies Partial<Record<OpKind, EmitNode>>;

export const LOW_ANY_EMITTERS = {
  'low.is_i31': (e: Emitter, n: Expr) => {
    e.expr(n.args[0]!);
    testI31(e);
  },
  'low.i31': (e: Emitter, n: Expr) => {
    e.expr(n.args[0]!);
    e.op('ref.i31');
  },
  'low.i31_get': (e: Emitter, n: Expr) => {
    e.expr(n.args[0]!);
    e.op('ref.cast');
    e.w.u8(TYPE_BYTES.i31);
    e.op('i31.get_s');
  },
  'low.is_int_box': boxTest('int'),
  'low.int_box': newBox('int'),
  'low.int_box_lo': unboxStruct('int', 0),
  'low.int_box_big': unboxStruct('int', 1),
  'low.same_ref': (e: Emitter, n: Expr) => {
    e.exprs(n.args);
    e.op('ref.eq');
  },
  'low.is_object': boxTest('object'),
  'low.header': unboxStruct('object', 0),
} as const satisfies Partial<Record<LowKind, EmitNode>>;
