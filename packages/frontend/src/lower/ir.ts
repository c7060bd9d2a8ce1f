/** Short typed constructors of IR nodes. */
import type { Expr, ExprKind, F64Literal, Stmt, StmtKind, SwitchCase, ValueType, StorageType } from '@pyw/ir';

/** Every attribute and body a node can have; the IR validator checks which belong to which op. */
interface Attrs {
  readonly value?: number | string;
  readonly local?: number;
  readonly locals?: readonly number[];
  readonly global?: string;
  readonly class?: string;
  readonly field?: string;
  readonly func?: string;
  readonly host?: string;
  readonly data?: string;
  readonly label?: number;
  readonly type?: ValueType;
  readonly elem?: StorageType;
  readonly step?: number;
  readonly message?: string;
  readonly hint?: 'likely' | 'unlikely';
  readonly cases?: readonly SwitchCase[];
  readonly body?: readonly Stmt[];
  readonly then?: readonly Stmt[];
  readonly else?: readonly Stmt[];
  readonly handler?: readonly Stmt[];
  readonly pos?: number;
}

/** A node of one op; attributes and bodies follow the operands. */
export function ir(kind: ExprKind, args: readonly Expr[], attrs?: Attrs): Expr;
export function ir(kind: StmtKind, args: readonly Expr[], attrs?: Attrs): Stmt;
export function ir(kind: string, args: readonly Expr[], attrs?: Attrs): unknown {
  return { kind, args: args.length === 0 ? NO_ARGS : args, ...attrs };
}
const NO_ARGS: readonly Expr[] = [];
export const i32 = (value: number): Expr => ir('i32.const', [], { value });
export const i64 = (value: bigint | number): Expr => ir('i64.const', [], { value: String(value) });
export const int = (value: bigint | number): Expr => ir('int.const', [], { value: String(value) });
export function f64(value: number): Expr {
  const literal: F64Literal = Number.isNaN(value)
    ? 'NaN'
    : Object.is(value, -0)
      ? '-0'
      : value === Infinity
        ? 'Infinity'
        : value === -Infinity
          ? '-Infinity'
          : value;
  return ir('f64.const', [], { value: literal });
}
