/** Short constructors of IR nodes for the passes and the runtime helpers of this package. */
import type { AbiName, Expr, ExprKind, Stmt, ValueType } from '@pyw/ir';

export const MIN_I64 = -(2n ** 63n);
export const MAX_I64 = 2n ** 63n - 1n;

const node = <T>(kind: string, args: readonly Expr[], attrs: object = {}): T =>
  ({ kind, args, ...attrs }) as unknown as T;

/** An expression whose op has no attributes. */
export const op = (kind: ExprKind, ...args: readonly Expr[]): Expr => node(kind, args);
export const i32 = (value: number): Expr => node('i32.const', [], { value });
export const i64 = (value: bigint | number): Expr => node('i64.const', [], { value: String(value) });
export const f64 = (value: number): Expr => node('f64.const', [], { value });
export const noBig: Expr = node('extern.null', []);
export const get = (local: number): Expr => node('local.get', [], { local });
export const set = (local: number, value: Expr): Stmt => node('local.set', [value], { local });
export const setMany = (locals: readonly number[], call: Expr): Stmt => node('locals.set', [call], { locals });
export const globalGet = (global: string): Expr => node('global.get', [], { global });
export const globalSet = (global: string, value: Expr): Stmt => node('global.set', [value], { global });
export const call = (func: string, args: readonly Expr[], pos?: number): Expr =>
  node('call', args, pos === undefined ? { func } : { func, pos });
export const host = (name: AbiName, ...args: readonly Expr[]): Expr => node('call.host', args, { host: name });
export const cond = (test: Expr, yes: Expr, no: Expr, type: ValueType, hint?: 'likely' | 'unlikely'): Expr =>
  node('cond', [test, yes, no], hint === undefined ? { type } : { type, hint });
export const seq = (body: readonly Stmt[], value: Expr, type: ValueType): Expr =>
  body.length === 0 ? value : node('seq', [value], { type, body });
export const when = (
  test: Expr,
  then: readonly Stmt[],
  otherwise: readonly Stmt[] = [],
  hint?: 'likely' | 'unlikely',
): Stmt => node('if', [test], hint === undefined ? { then, else: otherwise } : { then, else: otherwise, hint });
export const ret = (...values: readonly Expr[]): Stmt => node('return', values);
export const drop = (value: Expr): Stmt => node('drop', [value]);
export const block = (label: number, body: readonly Stmt[]): Stmt => node('block', [], { label, body });
export const loop = (label: number, body: readonly Stmt[]): Stmt => node('loop', [], { label, body });
export const breakTo = (label: number): Stmt => node('break', [], { label });
export const continueTo = (label: number): Stmt => node('continue', [], { label });
export const unreachable: Stmt = node('unreachable', []);
export const fieldGet = (cls: string, field: string, object: Expr): Expr =>
  node('field.get', [object], { class: cls, field });
export const fieldSet = (cls: string, field: string, object: Expr, value: Expr): Stmt =>
  node('field.set', [object, value], { class: cls, field });
export const newObject = (cls: string, ...fields: readonly Expr[]): Expr => node('new', fields, { class: cls });
/** An array expression or statement with its element type. */
export const array = <T extends Expr | Stmt = Expr>(kind: string, elem: string, ...args: readonly Expr[]): T =>
  node(kind, args, { elem });
export const isNull = (big: Expr): Expr => op('extern.is_null', big);
export const and = (a: Expr, b: Expr): Expr => op('i32.and', a, b);
export const or = (a: Expr, b: Expr): Expr => op('i32.or', a, b);
export const not = (a: Expr): Expr => op('i32.eqz', a);
