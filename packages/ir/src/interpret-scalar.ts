/**
 * Meaning of the ops that only compute: one function of the operands' values each (see `interpret-values.ts` for how
 * values look). Together with `interpret-expr.ts` this covers every expression of the op table; the types say so.
 */
import { IrTrap } from './interpret-values.ts';

const bits = new DataView(new ArrayBuffer(8));
const f64Bits = (x: number): bigint => {
  bits.setFloat64(0, x);
  return bits.getBigInt64(0);
};
const f64FromBits = (x: bigint): number => {
  bits.setBigInt64(0, x);
  return bits.getFloat64(0);
};

const s64 = (x: bigint): bigint => BigInt.asIntN(64, x);
const u64 = (x: bigint): bigint => BigInt.asUintN(64, x);
const bool = (x: boolean): number => (x ? 1 : 0);

const nonZero = <T extends number | bigint>(divisor: T): T => {
  if (!divisor) throw new IrTrap('division by zero');
  return divisor;
};
const divI32 = (a: number, b: number): number => {
  if (a === -(2 ** 31) && b === -1) throw new IrTrap('integer overflow in division');
  return (a / nonZero(b)) | 0;
};
const divI64 = (a: bigint, b: bigint): bigint => {
  if (a === -(2n ** 63n) && b === -1n) throw new IrTrap('integer overflow in division');
  return a / nonZero(b);
};
const popcnt32 = (x: number): number => {
  let count = 0;
  for (let rest = x; rest !== 0; rest &= rest - 1) count++;
  return count;
};
const ctz32 = (x: number): number => (x === 0 ? 32 : 31 - Math.clz32(x & -x));
const low = (x: bigint): number => Number(BigInt.asIntN(32, x));
const high = (x: bigint): number => Number(BigInt.asIntN(32, x >> 32n));
const clz64 = (x: bigint): number => (high(x) === 0 ? 32 + Math.clz32(low(x)) : Math.clz32(high(x)));
const ctz64 = (x: bigint): number => (low(x) === 0 ? 32 + ctz32(high(x)) : ctz32(low(x)));

/** Nearest integral double; a tie goes to the even one; the sign of zero is kept. */
const nearest = (x: number): number => {
  if (!(Math.abs(x) < 2 ** 52)) return x;
  const floor = Math.floor(x);
  const rest = x - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  const rounded = up ? floor + 1 : floor;
  return rounded === 0 && (x < 0 || Object.is(x, -0)) ? -0 : rounded;
};

const saturate = (x: number, min: bigint, max: bigint): bigint => {
  if (Number.isNaN(x)) return 0n;
  if (x <= Number(min)) return min;
  if (x >= Number(max)) return max;
  return BigInt(Math.trunc(x));
};

const floorDiv = (a: bigint, b: bigint): bigint => {
  const quotient = a / nonZero(b);
  return quotient * b !== a && a < 0n !== b < 0n ? quotient - 1n : quotient;
};
const floorMod = (a: bigint, b: bigint): bigint => {
  const rest = a % nonZero(b);
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
};
const natural = (x: bigint, what: string): bigint => {
  if (x < 0n) throw new IrTrap(`negative ${what}`);
  return x;
};
const bitLength = (x: bigint): number => (x === 0n ? 0 : (x < 0n ? -x : x).toString(2).length);
const wanted = <T>(test: boolean, value: unknown, what: string): T => {
  if (!test) throw new IrTrap(`expected ${what}, found ${value === null ? 'None' : typeof value}`);
  return value as T;
};

type I = number;
type L = bigint;

export const SCALAR = {
  'i32.add': (a: I, b: I) => (a + b) | 0,
  'i32.sub': (a: I, b: I) => (a - b) | 0,
  'i32.mul': (a: I, b: I) => Math.imul(a, b),
  'i32.div_s': divI32,
  'i32.div_u': (a: I, b: I) => ((a >>> 0) / (nonZero(b) >>> 0)) | 0,
  'i32.rem_s': (a: I, b: I) => (a % nonZero(b)) | 0,
  'i32.rem_u': (a: I, b: I) => ((a >>> 0) % (nonZero(b) >>> 0)) | 0,
  'i32.and': (a: I, b: I) => a & b,
  'i32.or': (a: I, b: I) => a | b,
  'i32.xor': (a: I, b: I) => a ^ b,
  'i32.shl': (a: I, b: I) => a << b,
  'i32.shr_s': (a: I, b: I) => a >> b,
  'i32.shr_u': (a: I, b: I) => (a >>> b) | 0,
  'i32.eqz': (a: I) => bool(a === 0),
  'i32.eq': (a: I, b: I) => bool(a === b),
  'i32.ne': (a: I, b: I) => bool(a !== b),
  'i32.lt_s': (a: I, b: I) => bool(a < b),
  'i32.lt_u': (a: I, b: I) => bool(a >>> 0 < b >>> 0),
  'i32.gt_s': (a: I, b: I) => bool(a > b),
  'i32.gt_u': (a: I, b: I) => bool(a >>> 0 > b >>> 0),
  'i32.le_s': (a: I, b: I) => bool(a <= b),
  'i32.le_u': (a: I, b: I) => bool(a >>> 0 <= b >>> 0),
  'i32.ge_s': (a: I, b: I) => bool(a >= b),
  'i32.ge_u': (a: I, b: I) => bool(a >>> 0 >= b >>> 0),
  'i32.clz': (a: I) => Math.clz32(a),
  'i32.ctz': ctz32,
  'i32.popcnt': popcnt32,
  'i32.extend8_s': (a: I) => (a << 24) >> 24,
  'i32.extend16_s': (a: I) => (a << 16) >> 16,

  'i64.add': (a: L, b: L) => s64(a + b),
  'i64.sub': (a: L, b: L) => s64(a - b),
  'i64.mul': (a: L, b: L) => s64(a * b),
  'i64.div_s': divI64,
  'i64.div_u': (a: L, b: L) => s64(u64(a) / nonZero(u64(b))),
  'i64.rem_s': (a: L, b: L) => a % nonZero(b),
  'i64.rem_u': (a: L, b: L) => s64(u64(a) % nonZero(u64(b))),
  'i64.and': (a: L, b: L) => a & b,
  'i64.or': (a: L, b: L) => a | b,
  'i64.xor': (a: L, b: L) => a ^ b,
  'i64.shl': (a: L, b: L) => s64(a << (b & 63n)),
  'i64.shr_s': (a: L, b: L) => a >> (b & 63n),
  'i64.shr_u': (a: L, b: L) => s64(u64(a) >> (b & 63n)),
  'i64.eqz': (a: L) => bool(a === 0n),
  'i64.eq': (a: L, b: L) => bool(a === b),
  'i64.ne': (a: L, b: L) => bool(a !== b),
  'i64.lt_s': (a: L, b: L) => bool(a < b),
  'i64.lt_u': (a: L, b: L) => bool(u64(a) < u64(b)),
  'i64.gt_s': (a: L, b: L) => bool(a > b),
  'i64.gt_u': (a: L, b: L) => bool(u64(a) > u64(b)),
  'i64.le_s': (a: L, b: L) => bool(a <= b),
  'i64.le_u': (a: L, b: L) => bool(u64(a) <= u64(b)),
  'i64.ge_s': (a: L, b: L) => bool(a >= b),
  'i64.ge_u': (a: L, b: L) => bool(u64(a) >= u64(b)),
  'i64.clz': (a: L) => BigInt(clz64(a)),
  'i64.ctz': (a: L) => BigInt(ctz64(a)),
  'i64.popcnt': (a: L) => BigInt(popcnt32(low(a)) + popcnt32(high(a))),
  'i64.extend32_s': (a: L) => BigInt.asIntN(32, a),

  'f64.add': (a: I, b: I) => a + b,
  'f64.sub': (a: I, b: I) => a - b,
  'f64.mul': (a: I, b: I) => a * b,
  'f64.div': (a: I, b: I) => a / b,
  'f64.neg': (a: I) => -a,
  'f64.abs': (a: I) => Math.abs(a),
  'f64.sqrt': (a: I) => Math.sqrt(a),
  'f64.floor': (a: I) => Math.floor(a),
  'f64.ceil': (a: I) => Math.ceil(a),
  'f64.trunc': (a: I) => Math.trunc(a),
  'f64.nearest': nearest,
  'f64.min': (a: I, b: I) => Math.min(a, b),
  'f64.max': (a: I, b: I) => Math.max(a, b),
  'f64.copysign': (a: I, b: I) => (f64Bits(a) < 0n === f64Bits(b) < 0n ? a : -a),
  'f64.eq': (a: I, b: I) => bool(a === b),
  'f64.ne': (a: I, b: I) => bool(a !== b),
  'f64.lt': (a: I, b: I) => bool(a < b),
  'f64.gt': (a: I, b: I) => bool(a > b),
  'f64.le': (a: I, b: I) => bool(a <= b),
  'f64.ge': (a: I, b: I) => bool(a >= b),
  'f32.add': (a: I, b: I) => Math.fround(a + b),
  'f32.sub': (a: I, b: I) => Math.fround(a - b),
  'f32.mul': (a: I, b: I) => Math.fround(a * b),
  'f32.div': (a: I, b: I) => Math.fround(a / b),
  'f32.neg': (a: I) => -a,
  'f32.abs': (a: I) => Math.abs(a),
  'f32.sqrt': (a: I) => Math.fround(Math.sqrt(a)),
  'f32.eq': (a: I, b: I) => bool(a === b),
  'f32.ne': (a: I, b: I) => bool(a !== b),
  'f32.lt': (a: I, b: I) => bool(a < b),
  'f32.gt': (a: I, b: I) => bool(a > b),
  'f32.le': (a: I, b: I) => bool(a <= b),
  'f32.ge': (a: I, b: I) => bool(a >= b),

  'i32.wrap_i64': (a: L) => low(a),
  'i64.extend_i32_s': (a: I) => BigInt(a),
  'i64.extend_i32_u': (a: I) => BigInt(a >>> 0),
  'f64.convert_i32_s': (a: I) => a,
  'f64.convert_i64_s': (a: L) => Number(a),
  'f64.convert_i64_u': (a: L) => Number(u64(a)),
  'i32.trunc_sat_f64_s': (a: I) => Number(saturate(a, -(2n ** 31n), 2n ** 31n - 1n)),
  'i64.trunc_sat_f64_s': (a: I) => saturate(a, -(2n ** 63n), 2n ** 63n - 1n),
  'i64.trunc_sat_f64_u': (a: I) => s64(saturate(a, 0n, 2n ** 64n - 1n)),
  'f32.demote_f64': (a: I) => Math.fround(a),
  'f64.promote_f32': (a: I) => a,
  'i64.reinterpret_f64': f64Bits,
  'f64.reinterpret_i64': f64FromBits,

  'int.add': (a: L, b: L) => a + b,
  'int.sub': (a: L, b: L) => a - b,
  'int.mul': (a: L, b: L) => a * b,
  'int.floordiv': floorDiv,
  'int.mod': floorMod,
  'int.pow': (a: L, b: L) => a ** natural(b, 'exponent'),
  'int.neg': (a: L) => -a,
  'int.and': (a: L, b: L) => a & b,
  'int.or': (a: L, b: L) => a | b,
  'int.xor': (a: L, b: L) => a ^ b,
  'int.not': (a: L) => ~a,
  'int.shl': (a: L, b: L) => a << natural(b, 'shift count'),
  'int.shr': (a: L, b: L) => a >> natural(b, 'shift count'),
  'int.eq': (a: L, b: L) => bool(a === b),
  'int.ne': (a: L, b: L) => bool(a !== b),
  'int.lt': (a: L, b: L) => bool(a < b),
  'int.gt': (a: L, b: L) => bool(a > b),
  'int.le': (a: L, b: L) => bool(a <= b),
  'int.ge': (a: L, b: L) => bool(a >= b),
  'int.bit_length': bitLength,
  'int.from_i64': (a: L) => a,
  'int.from_i32': (a: I) => BigInt(a),
  'int.to_i64': s64,
  'int.to_i32': (a: L) => low(a),
  'int.clamp_i64': (a: L) => (a < -(2n ** 63n) ? -(2n ** 63n) : a >= 2n ** 63n ? 2n ** 63n - 1n : a),
  'int.fits_i64': (a: L) => bool(s64(a) === a),
  'int.from_f64': (a: I) => BigInt(wanted<number>(Number.isFinite(a), Math.trunc(a), 'a finite double')),
  'int.to_f64': (a: L) => Number(a),
  'int.from_extern': (a: unknown) => wanted<bigint>(typeof a === 'bigint', a, 'a BigInt'),
  'int.to_extern': (a: L) => a,

  'box.int': (a: L) => a,
  'box.f64': (a: I) => a,
  'box.bool': (a: I) => a !== 0,
  'box.ref': (a: unknown) => a,
  'unbox.int': (a: unknown) => wanted<bigint>(typeof a === 'bigint', a, 'an int'),
  'unbox.f64': (a: unknown) => wanted<number>(typeof a === 'number', a, 'a float'),
  'unbox.bool': (a: unknown) => bool(wanted<boolean>(typeof a === 'boolean', a, 'a bool')),
  'any.is_int': (a: unknown) => bool(typeof a === 'bigint'),
  'any.is_f64': (a: unknown) => bool(typeof a === 'number'),
  'any.is_bool': (a: unknown) => bool(typeof a === 'boolean'),
  'any.is_none': (a: unknown) => bool(a === null),
  'any.same': (a: unknown, b: unknown) => bool(Object.is(a, b)),
  'ref.is_null': (a: unknown) => bool(a === null),
  'ref.eq': (a: unknown, b: unknown) => bool(a === b),
  'extern.from_any': (a: unknown) => a,
  'any.from_extern': (a: unknown) => a,
  'extern.is_null': (a: unknown) => bool(a === null || a === undefined),
} as const;

export type ScalarKind = keyof typeof SCALAR;
