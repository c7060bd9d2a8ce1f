/**
 * Ops that only the back end knows: what the lowering passes produce besides the public IR, one emitter each.
 *
 * Lowered programs keep the public types (`Program`, `Expr`, `Stmt`); nodes of these kinds are put in by `low`.
 * Invariant: they never leave the package, so they have no text form, no schema and no version.
 */
import type { Expr, OpRow, Stmt } from '@pyw/ir';

const op = (operands: readonly string[], result: string, doc: string, attrs: OpRow['attrs'] = {}): OpRow => ({
  form: 'expr',
  operands,
  result,
  attrs,
  bodies: [],
  effect: 'pure',
  doc,
});

export const LOW_OPS = {
  'low.is_i31': op(['any'], 'i32', 'Is it an unboxed small integer?'),
  'low.i31': op(['i32'], 'any', 'The small integer of the low 31 bits.'),
  'low.i31_get': op(['any'], 'i32', 'The small integer, sign-extended; traps on anything else.'),
  'low.is_int_box': op(['any'], 'i32', 'Is it a boxed integer?'),
  'low.int_box': op(['i64', 'extern'], 'any', 'A boxed integer: low 64 bits and big part.'),
  'low.int_box_lo': op(['any'], 'i64', 'Low 64 bits of a boxed integer; traps on anything else.'),
  'low.int_box_big': op(['any'], 'extern', 'Big part of a boxed integer; traps on anything else.'),
  'low.same_ref': op(['any', 'any'], 'i32', 'Same reference, or equal small integers?'),
  'low.is_object': op(['any'], 'i32', 'Is it an instance of a class (a struct with a header)?'),
  'low.header': op(['any'], 'i32', 'The header of an instance: its class id; traps on anything else.'),
  'low.call_wasi': op(['$params'], '$results', 'Call of a WASI preview 1 function.', { wasi: 'text' }),
  'low.mem_init': {
    form: 'stmt',
    operands: ['i32', 'i32', 'i32'],
    result: null,
    attrs: { data: 'data' },
    bodies: [],
    effect: 'write',
    doc: 'Copies bytes of a data segment into memory: address, offset, length.',
  },
} as const satisfies Record<string, OpRow>;

export type LowKind = keyof typeof LOW_OPS;

/** The node of a low op as its emitter sees it. */
export interface LowNode {
  readonly kind: LowKind;
  readonly args: readonly Expr[];
  readonly pos?: number;
  readonly wasi?: string;
  readonly data?: string;
}

/** A low op where the types ask for an expression. */
export const low = (kind: LowKind, args: readonly Expr[], attrs: object = {}): Expr =>
  ({ kind, args, ...attrs }) as unknown as Expr;
export const lowStmt = (kind: LowKind, args: readonly Expr[], attrs: object = {}): Stmt =>
  ({ kind, args, ...attrs }) as unknown as Stmt;
