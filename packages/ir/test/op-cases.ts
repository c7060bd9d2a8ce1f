/**
 * Expressions of every kind with the value each must have: [text, type, value], or a regular expression for the
 * message of a trap. They run in functions of `casesProgram`, after its declarations.
 */
import { parseText } from '../src/parse-text.ts';
import type { Program } from '../src/node.ts';

export type Expected = number | bigint | boolean | null | RegExp;
export type Case = readonly [text: string, type: string, expected: Expected];

export const DECLARATIONS = `
class object {}
class int: object box int {}
class bool: int final box bool {}
class float: object final box f64 {}
class NoneType: object final box none {}
class Point: object { x: i32  y: i32  tag: i8  wide: i16  who: any }
class Point3: Point final { z: f64 }
class list<int>: object final display "list" { len: i32  items: array<int> }
global g_i32: i32 = 7:i32
global g_f32: f32 = 1.5:f32
global g_point: ref<Point> = ref.null[Point]
global g_array: array<i8> = array.null[i8]
global g_host: extern = extern.null
global g_func: func<(i32)->(i32)> = func.null[func<(i32)->(i32)>]
data bytes = "AQID/v+AAAAAAADwPwAA"
func twice(%n: i32) -> i32 { return(i32.add(%n, %n)) }
func bang(%n: i32) -> i32 { throw(box.int(int.from_i32(%n))) }
func divmod(%a: int, %b: int) -> (int, int) { return(int.floordiv(%a, %b), int.mod(%a, %b)) }
func divmod_again(%a: int, %b: int) -> (int, int) { return(call[divmod](%a, %b)) }
func nothing() { @g_i32 = 7:i32 }
class Count final { total: i32 }
func count(%c: ref<Count>) -> i32 resumable {
  local %i.1: i32
  thread.root
  loop[#0] {
    if(i32.ge_s(%i.1, 2:i32)) { break[#0] }
    field.set[Count, total](%c, i32.add(field.get[Count, total](%c), 10:i32))
    yield
    %i.1 = i32.add(%i.1, 1:i32)
  }
  return(0:i32)
}
func point3() -> ref<Point> {
  return(ref.up[Point](new[Point3](1:i32, 2:i32, 511:i32, 65537:i32, none, 2.5:f64)))
}
`;

const P3 = 'call[point3]';
const ITEMS = 'array.of[int](5:int, -7:int, 18446744073709551616:int)';
const BIG = '18446744073709551616:int'; // 2^64
const I32_MIN = '-2147483648:i32';
const I64_MIN = '-9223372036854775808:i64';
const I64_MAX = '9223372036854775807:i64';
const MIN64 = -(2n ** 63n);
const MAX64 = 2n ** 63n - 1n;

export const EXPRESSION_CASES: readonly Case[] = [
  // constants and variables
  ['5:i32', 'i32', 5],
  [I64_MIN, 'i64', MIN64],
  ['NaN:f64', 'f64', Number.NaN],
  ['-Infinity:f64', 'f64', -Infinity],
  ['-0:f64', 'f64', -0],
  ['5e-324:f64', 'f64', 5e-324],
  ['1.5:f32', 'f32', 1.5],
  [`${10n ** 40n}:int`, 'int', 10n ** 40n],
  ['none', 'any', null],
  ['ref.null[Point]', 'ref<Point>', null],
  ['array.null[i8]', 'array<i8>', null],
  ['func.null[func<(i32)->(i32)>]', 'func<(i32)->(i32)>', null],
  ['extern.null', 'extern', null],
  ['@g_i32', 'i32', 7],
  ['@g_point', 'ref<Point>', null],

  // i32
  ['i32.add(2147483647:i32, 1:i32)', 'i32', -2147483648],
  [`i32.sub(${I32_MIN}, 1:i32)`, 'i32', 2147483647],
  ['i32.mul(65537:i32, 65537:i32)', 'i32', 131073],
  ['i32.mul(2147483647:i32, 2147483647:i32)', 'i32', 1],
  ['i32.div_s(-7:i32, 2:i32)', 'i32', -3],
  ['i32.div_s(1:i32, 0:i32)', 'i32', /division by zero/],
  [`i32.div_s(${I32_MIN}, -1:i32)`, 'i32', /overflow/],
  ['i32.div_u(-1:i32, 2:i32)', 'i32', 2147483647],
  ['i32.div_u(1:i32, 0:i32)', 'i32', /division by zero/],
  ['i32.rem_s(-7:i32, 2:i32)', 'i32', -1],
  [`i32.rem_s(${I32_MIN}, -1:i32)`, 'i32', 0],
  ['i32.rem_s(1:i32, 0:i32)', 'i32', /division by zero/],
  ['i32.rem_u(-1:i32, 10:i32)', 'i32', 5],
  ['i32.and(12:i32, 10:i32)', 'i32', 8],
  ['i32.or(12:i32, 10:i32)', 'i32', 14],
  ['i32.xor(12:i32, -1:i32)', 'i32', -13],
  ['i32.shl(1:i32, 33:i32)', 'i32', 2],
  ['i32.shr_s(-8:i32, 33:i32)', 'i32', -4],
  ['i32.shr_u(-1:i32, 0:i32)', 'i32', -1],
  ['i32.shr_u(-1:i32, 28:i32)', 'i32', 15],
  ['i32.eqz(0:i32)', 'i32', 1],
  ['i32.eq(3:i32, 3:i32)', 'i32', 1],
  ['i32.ne(3:i32, 3:i32)', 'i32', 0],
  ['i32.lt_s(-1:i32, 1:i32)', 'i32', 1],
  ['i32.lt_u(-1:i32, 1:i32)', 'i32', 0],
  ['i32.gt_s(-1:i32, 1:i32)', 'i32', 0],
  ['i32.gt_u(-1:i32, 1:i32)', 'i32', 1],
  ['i32.le_s(1:i32, 1:i32)', 'i32', 1],
  ['i32.le_u(-1:i32, 1:i32)', 'i32', 0],
  ['i32.ge_s(-1:i32, 1:i32)', 'i32', 0],
  ['i32.ge_u(-1:i32, 1:i32)', 'i32', 1],
  ['i32.clz(0:i32)', 'i32', 32],
  ['i32.clz(1:i32)', 'i32', 31],
  ['i32.ctz(0:i32)', 'i32', 32],
  [`i32.ctz(${I32_MIN})`, 'i32', 31],
  ['i32.popcnt(-1:i32)', 'i32', 32],
  ['i32.extend8_s(255:i32)', 'i32', -1],
  ['i32.extend16_s(32768:i32)', 'i32', -32768],

  // i64
  [`i64.add(${I64_MAX}, 1:i64)`, 'i64', MIN64],
  [`i64.sub(${I64_MIN}, 1:i64)`, 'i64', MAX64],
  ['i64.mul(4294967297:i64, 4294967297:i64)', 'i64', 8589934593n],
  ['i64.div_s(-7:i64, 2:i64)', 'i64', -3n],
  ['i64.div_s(1:i64, 0:i64)', 'i64', /division by zero/],
  [`i64.div_s(${I64_MIN}, -1:i64)`, 'i64', /overflow/],
  ['i64.div_u(-1:i64, 2:i64)', 'i64', MAX64],
  ['i64.rem_s(-7:i64, 2:i64)', 'i64', -1n],
  [`i64.rem_s(${I64_MIN}, -1:i64)`, 'i64', 0n],
  ['i64.rem_u(-1:i64, 10:i64)', 'i64', 5n],
  ['i64.rem_u(1:i64, 0:i64)', 'i64', /division by zero/],
  ['i64.and(12:i64, 10:i64)', 'i64', 8n],
  ['i64.or(12:i64, 10:i64)', 'i64', 14n],
  ['i64.xor(12:i64, -1:i64)', 'i64', -13n],
  ['i64.shl(1:i64, 65:i64)', 'i64', 2n],
  ['i64.shl(1:i64, 63:i64)', 'i64', MIN64],
  ['i64.shr_s(-8:i64, 65:i64)', 'i64', -4n],
  ['i64.shr_u(-1:i64, 60:i64)', 'i64', 15n],
  ['i64.shr_u(-1:i64, 64:i64)', 'i64', -1n],
  ['i64.eqz(1:i64)', 'i32', 0],
  ['i64.eq(3:i64, 3:i64)', 'i32', 1],
  ['i64.ne(3:i64, 4:i64)', 'i32', 1],
  ['i64.lt_s(-1:i64, 1:i64)', 'i32', 1],
  ['i64.lt_u(-1:i64, 1:i64)', 'i32', 0],
  ['i64.gt_s(-1:i64, 1:i64)', 'i32', 0],
  ['i64.gt_u(-1:i64, 1:i64)', 'i32', 1],
  ['i64.le_s(1:i64, 1:i64)', 'i32', 1],
  ['i64.le_u(-1:i64, 1:i64)', 'i32', 0],
  ['i64.ge_s(-1:i64, 1:i64)', 'i32', 0],
  ['i64.ge_u(-1:i64, 1:i64)', 'i32', 1],
  ['i64.clz(0:i64)', 'i64', 64n],
  ['i64.clz(4294967296:i64)', 'i64', 31n],
  ['i64.ctz(0:i64)', 'i64', 64n],
  [`i64.ctz(${I64_MIN})`, 'i64', 63n],
  ['i64.popcnt(-1:i64)', 'i64', 64n],
  ['i64.extend32_s(4294967295:i64)', 'i64', -1n],

  // f64, f32
  ['f64.add(0.1:f64, 0.2:f64)', 'f64', 0.30000000000000004],
  ['f64.sub(Infinity:f64, Infinity:f64)', 'f64', Number.NaN],
  ['f64.mul(1e200:f64, 1e200:f64)', 'f64', Infinity],
  ['f64.div(1:f64, -0:f64)', 'f64', -Infinity],
  ['f64.neg(0:f64)', 'f64', -0],
  ['f64.abs(-0:f64)', 'f64', 0],
  ['f64.sqrt(-1:f64)', 'f64', Number.NaN],
  ['f64.floor(-1.5:f64)', 'f64', -2],
  ['f64.ceil(-0.5:f64)', 'f64', -0],
  ['f64.trunc(-1.9:f64)', 'f64', -1],
  ['f64.nearest(2.5:f64)', 'f64', 2],
  ['f64.nearest(3.5:f64)', 'f64', 4],
  ['f64.nearest(-0.5:f64)', 'f64', -0],
  ['f64.nearest(0.49999999999999994:f64)', 'f64', 0],
  ['f64.nearest(4503599627370497:f64)', 'f64', 4503599627370497],
  ['f64.min(-0:f64, 0:f64)', 'f64', -0],
  ['f64.min(NaN:f64, 1:f64)', 'f64', Number.NaN],
  ['f64.max(-0:f64, 0:f64)', 'f64', 0],
  ['f64.copysign(3:f64, -0:f64)', 'f64', -3],
  ['f64.eq(NaN:f64, NaN:f64)', 'i32', 0],
  ['f64.ne(NaN:f64, NaN:f64)', 'i32', 1],
  ['f64.lt(-0:f64, 0:f64)', 'i32', 0],
  ['f64.gt(2:f64, 1:f64)', 'i32', 1],
  ['f64.le(-0:f64, 0:f64)', 'i32', 1],
  ['f64.ge(NaN:f64, 0:f64)', 'i32', 0],
  ['f32.add(16777216:f32, 1:f32)', 'f32', 16777216],
  ['f32.sub(1.5:f32, 0.5:f32)', 'f32', 1],
  ['f32.mul(1.5:f32, 1.5:f32)', 'f32', 2.25],
  ['f32.div(1:f32, 3:f32)', 'f32', Math.fround(1 / 3)],
  ['f32.neg(1.5:f32)', 'f32', -1.5],
  ['f32.abs(-1.5:f32)', 'f32', 1.5],
  ['f32.sqrt(2:f32)', 'f32', Math.fround(Math.SQRT2)],
  ['f32.eq(@g_f32, 1.5:f32)', 'i32', 1],
  ['f32.ne(1.5:f32, 1.5:f32)', 'i32', 0],
  ['f32.lt(1:f32, 2:f32)', 'i32', 1],
  ['f32.gt(1:f32, 2:f32)', 'i32', 0],
  ['f32.le(2:f32, 2:f32)', 'i32', 1],
  ['f32.ge(1:f32, 2:f32)', 'i32', 0],

  // conversions
  ['i32.wrap_i64(4294967297:i64)', 'i32', 1],
  ['i64.extend_i32_s(-1:i32)', 'i64', -1n],
  ['i64.extend_i32_u(-1:i32)', 'i64', 4294967295n],
  ['f64.convert_i32_s(-5:i32)', 'f64', -5],
  ['f64.convert_i64_s(9007199254740993:i64)', 'f64', 9007199254740992],
  ['f64.convert_i64_u(-1:i64)', 'f64', 2 ** 64],
  ['i32.trunc_sat_f64_s(-1e10:f64)', 'i32', -2147483648],
  ['i32.trunc_sat_f64_s(-3.9:f64)', 'i32', -3],
  ['i64.trunc_sat_f64_s(NaN:f64)', 'i64', 0n],
  ['i64.trunc_sat_f64_s(1e300:f64)', 'i64', MAX64],
  ['i64.trunc_sat_f64_u(-5:f64)', 'i64', 0n],
  ['i64.trunc_sat_f64_u(18446744073709549568:f64)', 'i64', -2048n],
  ['f32.demote_f64(0.1:f64)', 'f32', Math.fround(0.1)],
  ['f64.promote_f32(@g_f32)', 'f64', 1.5],
  ['i64.reinterpret_f64(-0:f64)', 'i64', MIN64],
  ['f64.reinterpret_i64(4607182418800017408:i64)', 'f64', 1],

  // exact integers
  [`int.add(${BIG}, -1:int)`, 'int', 2n ** 64n - 1n],
  [`int.sub(0:int, ${BIG})`, 'int', -(2n ** 64n)],
  [`int.mul(${BIG}, ${BIG})`, 'int', 2n ** 128n],
  ['int.floordiv(-7:int, 2:int)', 'int', -4n],
  ['int.floordiv(7:int, -2:int)', 'int', -4n],
  [`int.floordiv(-9223372036854775808:int, -1:int)`, 'int', 2n ** 63n],
  ['int.floordiv(1:int, 0:int)', 'int', /division by zero/],
  ['int.mod(-7:int, 2:int)', 'int', 1n],
  ['int.mod(7:int, -2:int)', 'int', -1n],
  ['int.mod(-4:int, 2:int)', 'int', 0n],
  ['int.mod(1:int, 0:int)', 'int', /division by zero/],
  ['int.pow(-3:int, 41:int)', 'int', -(3n ** 41n)],
  ['int.pow(0:int, 0:int)', 'int', 1n],
  ['int.pow(2:int, -1:int)', 'int', /negative exponent/],
  ['int.neg(-9223372036854775808:int)', 'int', 2n ** 63n],
  [`int.and(-1:int, ${BIG})`, 'int', 2n ** 64n],
  [`int.or(${BIG}, 1:int)`, 'int', 2n ** 64n + 1n],
  [`int.xor(-1:int, ${BIG})`, 'int', -(2n ** 64n) - 1n],
  ['int.not(0:int)', 'int', -1n],
  ['int.shl(1:int, 100:int)', 'int', 2n ** 100n],
  ['int.shl(1:int, -1:int)', 'int', /negative shift count/],
  ['int.shr(-5:int, 1:int)', 'int', -3n],
  ['int.shr(-5:int, 1000:int)', 'int', -1n],
  [`int.eq(${BIG}, ${BIG})`, 'i32', 1],
  ['int.ne(1:int, 2:int)', 'i32', 1],
  [`int.lt(-1:int, ${BIG})`, 'i32', 1],
  ['int.gt(1:int, 2:int)', 'i32', 0],
  ['int.le(2:int, 2:int)', 'i32', 1],
  ['int.ge(1:int, 2:int)', 'i32', 0],
  ['int.bit_length(0:int)', 'i32', 0],
  ['int.bit_length(-8:int)', 'i32', 4],
  [`int.bit_length(${BIG})`, 'i32', 65],
  [`int.from_i64(${I64_MIN})`, 'int', MIN64],
  ['int.from_i32(-1:i32)', 'int', -1n],
  [`int.to_i64(int.add(${BIG}, -3:int))`, 'i64', -3n],
  [`int.to_i32(int.sub(${BIG}, 3:int))`, 'i32', -3],
  [`int.clamp_i64(${BIG})`, 'i64', MAX64],
  [`int.clamp_i64(int.neg(${BIG}))`, 'i64', MIN64],
  ['int.clamp_i64(-5:int)', 'i64', -5n],
  ['int.fits_i64(9223372036854775807:int)', 'i32', 1],
  ['int.fits_i64(9223372036854775808:int)', 'i32', 0],
  ['int.from_f64(-1e20:f64)', 'int', -(10n ** 20n)],
  ['int.from_f64(-2.9:f64)', 'int', -2n],
  ['int.from_f64(NaN:f64)', 'int', /finite/],
  ['int.to_f64(9007199254740995:int)', 'f64', 9007199254740996],
  [`int.to_f64(int.pow(${BIG}, 64:int))`, 'f64', Infinity],
  [`int.from_extern(int.to_extern(${BIG}))`, 'int', 2n ** 64n],
  ['int.from_extern(extern.null)', 'int', /expected a BigInt/],

  // any
  ['box.int(-1:int)', 'any', -1n],
  ['box.f64(-0:f64)', 'any', -0],
  ['box.bool(5:i32)', 'any', true],
  ['box.ref(ref.null[Point])', 'any', null],
  [`unbox.int(box.int(${BIG}))`, 'int', 2n ** 64n],
  ['unbox.int(box.bool(1:i32))', 'int', /expected an int, found boolean/],
  ['unbox.f64(box.f64(1.5:f64))', 'f64', 1.5],
  ['unbox.f64(none)', 'f64', /expected a float, found None/],
  ['unbox.bool(box.bool(0:i32))', 'i32', 0],
  ['unbox.bool(box.int(0:int))', 'i32', /expected a bool/],
  [`field.get[Point3, z](unbox.ref[Point3](box.ref(${P3})))`, 'f64', 2.5],
  ['unbox.ref[Point](none)', 'ref<Point>', null],
  ['unbox.ref[Point](box.int(1:int))', 'ref<Point>', /expected Point, found bigint/],
  ['any.is_int(box.int(1:int))', 'i32', 1],
  ['any.is_int(box.bool(1:i32))', 'i32', 0],
  ['any.is_f64(box.f64(1:f64))', 'i32', 1],
  ['any.is_f64(box.int(1:int))', 'i32', 0],
  ['any.is_bool(box.bool(0:i32))', 'i32', 1],
  ['any.is_none(box.ref(ref.null[Point]))', 'i32', 1],
  ['any.is_none(box.bool(0:i32))', 'i32', 0],
  [`any.is[Point](box.ref(${P3}))`, 'i32', 1],
  ['any.is[int](box.bool(1:i32))', 'i32', 1],
  ['any.is[NoneType](none)', 'i32', 0],
  ['any.is[Point](box.f64(0:f64))', 'i32', 0],
  ['any.same(box.int(1000:int), box.int(1000:int))', 'i32', 1],
  ['any.same(box.int(1:int), box.f64(1:f64))', 'i32', 0],
  ['any.same(box.int(1:int), box.bool(1:i32))', 'i32', 0],
  ['any.same(box.f64(NaN:f64), box.f64(NaN:f64))', 'i32', 1],
  ['any.same(box.f64(-0:f64), box.f64(0:f64))', 'i32', 0],
  [`any.same(box.ref(${P3}), box.ref(${P3}))`, 'i32', 0],
  ['any.class_id(none)', 'i32', 4],
  ['any.class_id(box.bool(1:i32))', 'i32', 2],
  [`any.class_id(box.ref(${P3}))`, 'i32', 6],

  // objects
  [`field.get[Point, tag](${P3})`, 'i32', 255],
  [`field.get[Point, wide](${P3})`, 'i32', 1],
  ['field.get[Point, x](ref.null[Point])', 'i32', /field x of null/],
  ['ref.is_null(@g_point)', 'i32', 1],
  [`ref.eq(${P3}, ${P3})`, 'i32', 0],
  ['ref.eq(@g_point, ref.null[object])', 'i32', 1],
  [`field.get[Point3, y](ref.down[Point3](${P3}))`, 'i32', 2],
  ['ref.down[Point3](@g_point)', 'ref<Point3>', null],
  ['ref.down[Point3](new[Point](1:i32, 2:i32, 3:i32, 4:i32, none))', 'ref<Point3>', /expected Point3, found Point/],
  [`ref.is[Point](ref.up[object](${P3}))`, 'i32', 1],
  ['ref.is[Point](@g_point)', 'i32', 0],

  // arrays
  ['array.len[i64](array.new[i64](3:i32))', 'i32', 3],
  ['array.new[i32](-1:i32)', 'array<i32>', /length -1/],
  ['array.get[int](array.new[int](3:i32), 2:i32)', 'int', 0n],
  ['array.get[any](array.new[any](3:i32), 0:i32)', 'any', null],
  ['array.get[i16](array.filled[i16](65537:i32, 2:i32), 1:i32)', 'i32', 1],
  ['array.get[f32](array.filled[f32](0.5:f32, 2:i32), 1:i32)', 'f32', 0.5],
  [`array.get[int](${ITEMS}, 2:i32)`, 'int', 2n ** 64n],
  [`array.get[int](${ITEMS}, 3:i32)`, 'int', /index 3 of an array of length 3/],
  [`array.get[int](${ITEMS}, -1:i32)`, 'int', /index -1/],
  ['array.get[i8](@g_array, 0:i32)', 'i32', /null array/],
  ['array.get[i8](array.data[i8, bytes](3:i32, 3:i32), 1:i32)', 'i32', 255],
  ['array.get[i16](array.data[i16, bytes](1:i32, 2:i32), 0:i32)', 'i32', 770],
  ['array.get[i32](array.data[i32, bytes](2:i32, 1:i32), 0:i32)', 'i32', -2130706941],
  ['array.get[f64](array.data[f64, bytes](5:i32, 1:i32), 0:i32)', 'f64', 1.0000000000000284],
  ['array.data[i64, bytes](8:i32, 1:i32)', 'array<i64>', /not in data/],
  [`array.len[int](${ITEMS})`, 'i32', 3],
  ['array.len[i8](@g_array)', 'i32', /null array/],
  ['array.is_null[i8](@g_array)', 'i32', 1],

  // calls and control in expressions
  ['call[twice](21:i32)', 'i32', 42],
  ['call.ref[func<(i32)->(i32)>](func.ref[twice, func<(i32)->(i32)>], 4:i32)', 'i32', 8],
  ['call.ref[func<(i32)->(i32)>](@g_func, 4:i32)', 'i32', /null function/],
  ['call.host[is_tty](1:i32)', 'i32', 0],
  ['call.host[big_cmp](call.host[big_from_i64](3:i64), call.host[big_from_f64](4:f64))', 'i32', -1],
  ['extern.is_null(@g_host)', 'i32', 1],
  ['extern.is_null(extern.from_any(none))', 'i32', 1],
  ['extern.is_null(extern.from_any(box.f64(2.5:f64)))', 'i32', 0],
  ['unbox.f64(any.from_extern(extern.from_any(box.f64(2.5:f64))))', 'f64', 2.5],
  ['extern.is_null(int.to_extern(0:int))', 'i32', 0],
  ['cond[i32](0:i32, call[bang](1:i32), 2:i32)', 'i32', 2],
  ['cond[int, unlikely](-1:i32, 1:int, int.floordiv(1:int, 0:int))', 'int', 1n],
  [
    'seq[i32] { @g_i32 = 9:i32 } (i32.add(@g_i32, seq[i32] { call_nothing } (@g_i32)))'.replace(
      'call_nothing',
      'drop(call[nothing])',
    ),
    'i32',
    16,
  ],

  // memory
  ['mem.size', 'i32', 1],
  ['thread.suspend', 'i32', 0],
  ['seq[i32] { mem.store8(65535:i32, -1:i32) } (mem.load8(65535:i32))', 'i32', 255],
  ['seq[i32] { mem.store32(8:i32, -2:i32) } (mem.load32(8:i32))', 'i32', -2],
  ['seq[i64] { mem.store64(8:i32, -2:i64) } (mem.load64(8:i32))', 'i64', -2n],
  ['seq[f64] { mem.store_f64(8:i32, -2.5:f64) } (mem.load_f64(8:i32))', 'f64', -2.5],
  ['mem.load32(65533:i32)', 'i32', /out of bounds/],
  ['mem.load8(-1:i32)', 'i32', /out of bounds/],
  ['seq[i32] { drop(mem.grow(2:i32)) } (mem.grow(0:i32))', 'i32', 3],
  ['mem.grow(100000:i32)', 'i32', -1],
];

/** Bodies of functions without parameters: [locals, statements, result type, value]. */
export const STATEMENT_CASES: readonly (readonly [locals: string, body: string, type: string, expected: Expected])[] = [
  ['%a: i32', 'return(%a)', 'i32', 0],
  ['%a: int  %b: any', '%b = box.int(%a) return(%b)', 'any', 0n],
  [
    '%a: int  %b: int',
    '%a, %b = call[divmod_again](-7:int, 2:int) return(int.add(int.mul(%a, 100:int), %b))',
    'int',
    -399n,
  ],
  ['%a: i32', 'locals.set[(%a)](call[twice](3:i32)) return(%a)', 'i32', 6],
  ['', '@g_i32 = 8:i32 drop(call[nothing]) return(@g_i32)', 'i32', 7],
  [
    '%p: ref<Point>',
    '%p = call[point3] field.set[Point, tag](%p, -1:i32) return(field.get[Point, tag](%p))',
    'i32',
    255,
  ],
  ['', 'field.set[Point, x](@g_point, call[bang](1:i32)) return(1:i32)', 'i32', /uncaught exception/],
  ['', 'field.set[Point, x](@g_point, 1:i32) return(1:i32)', 'i32', /field x of null/],
  [
    '%a: array<i8>',
    '%a = array.new[i8](2:i32) array.set[i8](%a, 1:i32, 258:i32) return(array.get[i8](%a, 1:i32))',
    'i32',
    2,
  ],
  ['%a: array<i8>', '%a = array.new[i8](2:i32) array.set[i8](%a, 2:i32, 1:i32) return(0:i32)', 'i32', /index 2/],
  [
    '%a: array<int>',
    `%a = ${ITEMS} array.copy[int](%a, 1:i32, %a, 0:i32, 2:i32) return(int.add(array.get[int](%a, 1:i32), int.mul(10:int, array.get[int](%a, 2:i32))))`,
    'int',
    -65n,
  ],
  [
    '%a: array<i64>',
    '%a = array.new[i64](4:i32) array.copy[i64](%a, 2:i32, array.of[i64](1:i64, 2:i64), 1:i32, 1:i32) return(array.get[i64](%a, 2:i32))',
    'i64',
    2n,
  ],
  [
    '%a: array<i8>',
    '%a = array.new[i8](2:i32) array.copy[i8](%a, 1:i32, %a, 0:i32, 2:i32) return(0:i32)',
    'i32',
    /out of bounds/,
  ],
  [
    '%a: array<i8>',
    '%a = array.new[i8](4:i32) array.fill[i8](%a, 1:i32, 7:i32, 2:i32) return(i32.add(array.get[i8](%a, 2:i32), array.get[i8](%a, 3:i32)))',
    'i32',
    7,
  ],
  ['%a: array<i8>', 'array.fill[i8](%a, 0:i32, 7:i32, 0:i32) return(0:i32)', 'i32', /null array/],
  ['%a: i32', 'block[#1] { %a = 1:i32 block[#2] { break[#1] } %a = 2:i32 } return(%a)', 'i32', 1],
  [
    '%a: i32',
    'loop[#1] { %a = i32.add(%a, 1:i32) if(i32.lt_s(%a, 5:i32)) { continue[#1] } break[#1] } return(%a)',
    'i32',
    5,
  ],
  [
    '%i: int  %s: int',
    'for.range[%i, 3, #1](0:int, 10:int) { %s = int.add(int.mul(%s, 10:int), %i) %i = 100:int } return(%s)',
    'int',
    369n,
  ],
  [
    '%i: int  %s: int',
    'for.range[%i, -2, #1](5:int, 0:int) { if(int.eq(%i, 3:int)) { continue[#1] } %s = int.add(int.mul(%s, 10:int), %i) } return(%s)',
    'int',
    51n,
  ],
  ['%i: int', '%i = 9:int for.range[%i, 1, #1](3:int, 3:int) {} return(%i)', 'int', 9n],
  ['%i: int', 'for.range[%i, 1, #1](0:int, 9:int) { if(int.eq(%i, 4:int)) { break[#1] } } return(%i)', 'int', 4n],
  ['%a: i32', 'if[unlikely](0:i32) { %a = 1:i32 } else { %a = 2:i32 } return(%a)', 'i32', 2],
  ['%a: i32', 'switch(-3:i32) case 1, -3 { %a = 1:i32 } case 2 {} default { %a = 9:i32 } return(%a)', 'i32', 1],
  ['%a: i32', 'switch(77:i32) case 1 {} default { %a = 9:i32 } return(%a)', 'i32', 9],
  ['%e: any', 'try[%e] { drop(call[bang](5:i32)) throw(none) } handler { return(%e) } return(none)', 'any', 5n],
  [
    '%e: any',
    'try[%e] { try[%e] { throw(box.bool(1:i32)) } handler { throw(box.f64(2.5:f64)) } } handler {} return(%e)',
    'any',
    2.5,
  ],
  ['%e: any  %a: i32', 'loop[#1] { try[%e] { %a = 3:i32 break[#1] } handler { %a = 4:i32 } } return(%a)', 'i32', 3],
  [
    '%c: ref<Count>  %s: i32',
    '%c = new[Count](0:i32) loop[#1] { if(i32.eqz(call[count](%c))) { break[#1] } %s = i32.add(%s, 1:i32) } return(i32.add(%s, field.get[Count, total](%c)))',
    'i32',
    22,
  ],
  ['', 'throw(box.int(5:int))', 'i32', /uncaught exception/],
  ['', 'abort["no more"]', 'i32', /exit 1/],
  ['', 'drop(call.host[is_tty](0:i32)) unreachable', 'i32', /unreachable/],
  [
    '%s: i32',
    'loop[#1] { %s = i32.add(%s, seq[i32] { if(i32.gt_s(%s, 3:i32)) { break[#1] } } (2:i32)) } return(%s)',
    'i32',
    4,
  ],
  [
    '%s: i32',
    'loop[#1] { %s = i32.add(%s, 1:i32) drop(seq[i32] { if(i32.lt_s(%s, 9:i32)) { continue[#1] } return(%s) } (1:i32)) }',
    'i32',
    9,
  ],
];

/** One function `eN` or `sN` for each case. */
export const casesProgram = (): Program => {
  const exprs = EXPRESSION_CASES.map(([text, type], i) => `func e${i}() -> ${type} { return(${text}) }`);
  const stmts = STATEMENT_CASES.map(([locals, body, type], i) => {
    const declared =
      locals === ''
        ? ''
        : locals
            .split('  ')
            .map(l => `local ${l}`)
            .join(' ');
    return `func s${i}() -> ${type} { ${declared} ${body} }`;
  });
  return parseText([DECLARATIONS, ...exprs, ...stmts].join('\n'));
};
