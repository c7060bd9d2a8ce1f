/**
 * Part of `simplify`: values of operations on constants.
 *
 * In: an op and constant operands. Out: the constant result, or null where there is none (a trap, a NaN whose bits the
 * host chooses, an integer that would get too big). i32 and i64 wrap, `int` is exact, doubles are IEEE.
 */
import type { Expr, F64Literal } from '../node.ts';
import type { OpKind } from '../ops.ts';

export const i32Const = (value: number): Expr => ({ kind: 'i32.const', args: [], value: value | 0 });
export const i64Const = (value: bigint): Expr => ({ kind: 'i64.const', args: [], value: BigInt.asIntN(64, value).toString() });
export const intConst = (value: bigint): Expr => ({ kind: 'int.const', args: [], value: value.toString() });
const boolConst = (value: boolean): Expr => i32Const(value ? 1 : 0);

const MAX_INT_BITS = 4096;
const literal = (x: number): F64Literal | null => {
  if (Number.isNaN(x)) return null;
  if (x === Number.POSITIVE_INFINITY) return 'Infinity';
  if (x === Number.NEGATIVE_INFINITY) return '-Infinity';
  return Object.is(x, -0) ? '-0' : x;
};
const floatConst = (kind: 'f64.const' | 'f32.const', x: number): Expr | null => {
  const value = literal(kind === 'f32.const' ? Math.fround(x) : x);
  return value === null ? null : { kind, args: [], value };
};
const f64 = (x: number): Expr | null => floatConst('f64.const', x);
const f32 = (x: number): Expr | null => floatConst('f32.const', x);
const int = (x: bigint): Expr | null => (bitLength(x) > MAX_INT_BITS ? null : intConst(x));
const bitLength = (x: bigint): number => (x === 0n ? 0 : (x < 0n ? -x : x).toString(2).length);

type Compare = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge';
const compare = <T extends number | bigint>(how: Compare, a: T, b: T): Expr => {
  switch (how) {
    case 'eq':
      return boolConst(a === b);
    case 'ne':
      return boolConst(a !== b);
    case 'lt':
      return boolConst(a < b);
    case 'gt':
      return boolConst(a > b);
    case 'le':
      return boolConst(a <= b);
    case 'ge':
      return boolConst(a >= b);
  }
};

const i32Op = (op: string, a: number, b: number): Expr | null => {
  switch (op) {
    case 'add':
      return i32Const(a + b);
    case 'sub':
      return i32Const(a - b);
    case 'mul':
      return i32Const(Math.imul(a, b));
    case 'div_s':
      return b === 0 || (b === -1 && a === -0x80000000) ? null : i32Const(Math.trunc(a / b));
    case 'div_u':
      return b === 0 ? null : i32Const(Math.trunc((a >>> 0) / (b >>> 0)));
    case 'rem_s':
      return b === 0 ? null : i32Const(a % b);
    case 'rem_u':
      return b === 0 ? null : i32Const((a >>> 0) % (b >>> 0));
    case 'and':
      return i32Const(a & b);
    case 'or':
      return i32Const(a | b);
    case 'xor':
      return i32Const(a ^ b);
    case 'shl':
      return i32Const(a << b);
    case 'shr_s':
      return i32Const(a >> b);
    case 'shr_u':
      return i32Const(a >>> b);
    case 'eqz':
      return boolConst(a === 0);
    case 'clz':
      return i32Const(Math.clz32(a));
    case 'ctz':
      return i32Const(a === 0 ? 32 : 31 - Math.clz32(a & -a));
    case 'popcnt':
      return i32Const((a >>> 0).toString(2).replaceAll('0', '').length);
    case 'extend8_s':
      return i32Const((a << 24) >> 24);
    case 'extend16_s':
      return i32Const((a << 16) >> 16);
    default:
      return signedOrNot(op, a, b, a >>> 0, b >>> 0);
  }
};
const signedOrNot = <T extends number | bigint>(op: string, a: T, b: T, ua: T, ub: T): Expr | null => {
  const [how, sign] = op.split('_') as [string, string | undefined];
  if (!['eq', 'ne', 'lt', 'gt', 'le', 'ge'].includes(how)) return null;
  return sign === 'u' ? compare(how as Compare, ua, ub) : compare(how as Compare, a, b);
};

const i64Op = (op: string, a: bigint, b: bigint): Expr | null => {
  const ua = BigInt.asUintN(64, a);
  const ub = BigInt.asUintN(64, b);
  switch (op) {
    case 'add':
      return i64Const(a + b);
    case 'sub':
      return i64Const(a - b);
    case 'mul':
      return i64Const(a * b);
    case 'div_s':
      return b === 0n || (b === -1n && a === -(1n << 63n)) ? null : i64Const(a / b);
    case 'div_u':
      return b === 0n ? null : i64Const(ua / ub);
    case 'rem_s':
      return b === 0n ? null : i64Const(a % b);
    case 'rem_u':
      return b === 0n ? null : i64Const(ua % ub);
    case 'and':
      return i64Const(a & b);
    case 'or':
      return i64Const(a | b);
    case 'xor':
      return i64Const(a ^ b);
    case 'shl':
      return i64Const(a << (b & 63n));
    case 'shr_s':
      return i64Const(a >> (b & 63n));
    case 'shr_u':
      return i64Const(ua >> (b & 63n));
    case 'eqz':
      return boolConst(a === 0n);
    case 'clz':
      return i64Const(BigInt(64 - bitLength(ua)));
    case 'ctz':
      return i64Const(ua === 0n ? 64n : BigInt(bitLength(ua & -ua) - 1));
    case 'popcnt':
      return i64Const(BigInt(ua.toString(2).replaceAll('0', '').length));
    case 'extend32_s':
      return i64Const(BigInt.asIntN(32, a));
    default:
      return signedOrNot(op, a, b, ua, ub);
  }
};

const nearestEven = (x: number): number => {
  if (!Number.isFinite(x) || Math.abs(x) >= 2 ** 52) return x;
  const magic = 2 ** 52;
  const rounded = Math.abs(x) + magic - magic;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
};

const floatOp = (op: string, a: number, b: number, make: (x: number) => Expr | null): Expr | null => {
  switch (op) {
    case 'add':
      return make(a + b);
    case 'sub':
      return make(a - b);
    case 'mul':
      return make(a * b);
    case 'div':
      return make(a / b);
    case 'neg':
      return make(-a);
    case 'abs':
      return make(Math.abs(a));
    case 'sqrt':
      return make(Math.sqrt(a));
    case 'floor':
      return make(Math.floor(a));
    case 'ceil':
      return make(Math.ceil(a));
    case 'trunc':
      return make(Math.trunc(a));
    case 'nearest':
      return make(nearestEven(a));
    case 'min':
      return make(Math.min(a, b));
    case 'max':
      return make(Math.max(a, b));
    case 'copysign':
      return Number.isNaN(b) ? null : make(b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a));
    case 'eq':
    case 'ne':
    case 'lt':
    case 'gt':
    case 'le':
    case 'ge':
      return compare(op, a, b);
    default:
      return null;
  }
};

const floorDiv = (a: bigint, b: bigint): bigint => {
  const q = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q;
};
const intOp = (op: string, a: bigint, b: bigint): Expr | null => {
  switch (op) {
    case 'add':
      return int(a + b);
    case 'sub':
      return int(a - b);
    case 'mul':
      return int(a * b);
    case 'floordiv':
      return b === 0n ? null : int(floorDiv(a, b));
    case 'mod':
      return b === 0n ? null : int(a - b * floorDiv(a, b));
    case 'pow':
      return b < 0n || b * BigInt(bitLength(a)) > BigInt(MAX_INT_BITS) ? null : int(a ** b);
    case 'neg':
      return int(-a);
    case 'and':
      return int(a & b);
    case 'or':
      return int(a | b);
    case 'xor':
      return int(a ^ b);
    case 'not':
      return int(~a);
    case 'shl':
      return b < 0n || b > BigInt(MAX_INT_BITS) ? null : int(a << b);
    case 'shr':
      return b < 0n ? null : int(b > BigInt(2 * MAX_INT_BITS) ? (a < 0n ? -1n : 0n) : a >> b);
    case 'eq':
    case 'ne':
    case 'lt':
    case 'gt':
    case 'le':
    case 'ge':
      return compare(op, a, b);
    case 'bit_length':
      return i32Const(bitLength(a));
    case 'to_i64':
      return i64Const(a);
    case 'to_i32':
      return i32Const(Number(BigInt.asIntN(32, a)));
    case 'clamp_i64':
      return i64Const(a < -(1n << 63n) ? -(1n << 63n) : a >= 1n << 63n ? (1n << 63n) - 1n : a);
    case 'fits_i64':
      return boolConst(BigInt.asIntN(64, a) === a);
    case 'to_f64':
      return f64(Number(a));
    default:
      return null;
  }
};

const saturate = (x: number, low: bigint, high: bigint): bigint => {
  if (Number.isNaN(x)) return 0n;
  if (x <= Number(low)) return low;
  if (x >= Number(high)) return high;
  return BigInt(Math.trunc(x));
};

const convert = (kind: OpKind, a: Expr): Expr | null => {
  switch (kind) {
    case 'i32.wrap_i64':
      return a.kind === 'i64.const' ? i32Const(Number(BigInt.asIntN(32, BigInt(a.value)))) : null;
    case 'i64.extend_i32_s':
      return a.kind === 'i32.const' ? i64Const(BigInt(a.value)) : null;
    case 'i64.extend_i32_u':
      return a.kind === 'i32.const' ? i64Const(BigInt(a.value >>> 0)) : null;
    case 'f64.convert_i32_s':
      return a.kind === 'i32.const' ? f64(a.value) : null;
    case 'f64.convert_i64_s':
      return a.kind === 'i64.const' ? f64(Number(BigInt(a.value))) : null;
    case 'f64.convert_i64_u':
      return a.kind === 'i64.const' ? f64(Number(BigInt.asUintN(64, BigInt(a.value)))) : null;
    case 'i32.trunc_sat_f64_s':
      return a.kind === 'f64.const' ? i32Const(Number(saturate(Number(a.value), -(1n << 31n), (1n << 31n) - 1n))) : null;
    case 'i64.trunc_sat_f64_s':
      return a.kind === 'f64.const' ? i64Const(saturate(Number(a.value), -(1n << 63n), (1n << 63n) - 1n)) : null;
    case 'i64.trunc_sat_f64_u':
      return a.kind === 'f64.const' ? i64Const(saturate(Number(a.value), 0n, (1n << 64n) - 1n)) : null;
    case 'f32.demote_f64':
      return a.kind === 'f64.const' ? f32(Number(a.value)) : null;
    case 'f64.promote_f32':
      return a.kind === 'f32.const' ? f64(Number(a.value)) : null;
    case 'i64.reinterpret_f64': {
      if (a.kind !== 'f64.const' || a.value === 'NaN') return null;
      const bits = new DataView(new ArrayBuffer(8));
      bits.setFloat64(0, Number(a.value));
      return i64Const(bits.getBigInt64(0));
    }
    case 'f64.reinterpret_i64': {
      if (a.kind !== 'i64.const') return null;
      const bits = new DataView(new ArrayBuffer(8));
      bits.setBigInt64(0, BigInt(a.value));
      return f64(bits.getFloat64(0));
    }
    case 'int.from_i64':
      return a.kind === 'i64.const' ? intConst(BigInt(a.value)) : null;
    case 'int.from_i32':
      return a.kind === 'i32.const' ? intConst(BigInt(a.value)) : null;
    case 'int.from_f64': {
      if (a.kind !== 'f64.const') return null;
      const x = Number(a.value);
      return Number.isFinite(x) ? int(BigInt(Math.trunc(x))) : null;
    }
    default:
      return null;
  }
};

/** The constant that an operation on constants gives, or null. */
export const fold = (kind: OpKind, args: readonly Expr[]): Expr | null => {
  const [a, b] = args;
  if (a === undefined) return null;
  const converted = convert(kind, a);
  if (converted !== null) return converted;
  const dot = kind.indexOf('.');
  const area = kind.slice(0, dot);
  const op = kind.slice(dot + 1);
  if (b !== undefined && b.kind !== a.kind) return null;
  if (area === 'i32' && a.kind === 'i32.const') return i32Op(op, a.value, b?.kind === 'i32.const' ? b.value : 0);
  if (area === 'i64' && a.kind === 'i64.const') return i64Op(op, BigInt(a.value), b?.kind === 'i64.const' ? BigInt(b.value) : 0n);
  if (area === 'int' && a.kind === 'int.const') return intOp(op, BigInt(a.value), b?.kind === 'int.const' ? BigInt(b.value) : 0n);
  if (area === 'f64' && a.kind === 'f64.const') return floatOp(op, Number(a.value), b?.kind === 'f64.const' ? Number(b.value) : 0, f64);
  if (area === 'f32' && a.kind === 'f32.const') return floatOp(op, Number(a.value), b?.kind === 'f32.const' ? Number(b.value) : 0, f32);
  return null;
};
