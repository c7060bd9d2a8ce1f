/** Small programs in the IR's text form, each with an export `main: () -> i32`, and what it gives. */
export interface TestProgram {
  readonly name: string;
  readonly text: string;
  readonly result: number;
  readonly output?: string;
}

/** Reads the ints of a comma list of expressions as one number: each must be 1. */
const allOf = (checks: readonly string[]): string =>
  checks.map((c, i) => `if(i32.eqz(${c})) {\n    return(${i + 2}:i32)\n  }`).join('\n  ');

export const PROGRAMS: readonly TestProgram[] = [
  {
    name: 'hello from memory',
    result: 0,
    output: 'hi!',
    text: `func main() -> i32 {
  mem.store32(100:i32, 2189672:i32)
  drop(call.host[write](1:i32, 100:i32, 3:i32))
  return(0:i32)
}`,
  },
  {
    name: 'classes, inheritance, casts, fields of every storage',
    result: 1,
    text: `class Base {
  tag: i8
  wide: i16
  next: ref<Base>
}
class Child: Base final {
  n: int
  f: f64
  any: any
  host: extern
}
class Other: Base final {}
func make(%n: int) -> ref<Base> {
  return(ref.up[Base](new[Child](300:i32, 70000:i32, ref.null[Base], %n, 2.5:f64, none, extern.null)))
}
func main() -> i32 {
  local %o: ref<Base>
  local %c: ref<Child>
  local %a: any
  %o = call[make](9223372036854775808:int)
  %c = ref.down[Child](%o)
  %a = box.ref(%c)
  field.set[Child, n](%c, int.mul(field.get[Child, n](%c), 2:int))
  field.set[Base, next](%o, ref.up[Base](new[Other](1:i32, 2:i32, ref.null[Base])))
  ${allOf([
    'i32.eq(field.get[Base, tag](%o), 44:i32)',
    'i32.eq(field.get[Child, wide](ref.down[Child](%o)), 4464:i32)',
    'int.eq(field.get[Child, n](%c), 18446744073709551616:int)',
    'ref.is[Child](%o)',
    'i32.eqz(ref.is[Other](%o))',
    'ref.is[Other](field.get[Base, next](%o))',
    'any.is[Base](%a)',
    'i32.eqz(any.is[Other](%a))',
    'ref.eq(unbox.ref[Child](%a), %o)',
    'i32.eqz(ref.is_null(%o))',
    'ref.is_null(field.get[Base, next](field.get[Base, next](%o)))',
    'i32.eq(any.class_id(%a), 1:i32)',
    'i32.eq(any.class_id(box.ref(field.get[Base, next](%o))), 2:i32)',
    'extern.is_null(field.get[Child, host](%c))',
    'any.is_none(field.get[Child, any](%c))',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'boxed values',
    result: 1,
    text: `class object {}
class int: object box int {}
class bool: int final box bool {}
class float: object final box f64 {}
class NoneType: object final box none {}
class str: object final {
  n: i32
}
func main() -> i32 {
  local %i: any
  local %j: any
  local %big: any
  local %f: any
  local %t: any
  local %s: any
  %i = box.int(5:int)
  %j = box.int(5000000000:int)
  %big = box.int(50000000000000000000000:int)
  %f = box.f64(-0:f64)
  %t = box.bool(7:i32)
  %s = box.ref(new[str](3:i32))
  ${allOf([
    'i32.eq(any.class_id(%i), 1:i32)',
    'i32.eq(any.class_id(%j), 1:i32)',
    'i32.eq(any.class_id(%big), 1:i32)',
    'i32.eq(any.class_id(%f), 3:i32)',
    'i32.eq(any.class_id(%t), 2:i32)',
    'i32.eq(any.class_id(none), 4:i32)',
    'i32.eq(any.class_id(%s), 5:i32)',
    'any.is_int(%i)',
    'any.is_int(%j)',
    'any.is_int(%big)',
    'i32.eqz(any.is_int(%t))',
    'i32.eqz(any.is_int(none))',
    'any.is_f64(%f)',
    'any.is_bool(%t)',
    'i32.eqz(any.is_bool(%i))',
    'any.is_none(none)',
    'any.is[object](%i)',
    'any.is[object](%big)',
    'any.is[object](%f)',
    'any.is[object](%t)',
    'any.is[object](%s)',
    'i32.eqz(any.is[object](none))',
    'any.is[int](%t)',
    'any.is[int](%j)',
    'i32.eqz(any.is[int](%f))',
    'i32.eqz(any.is[bool](%i))',
    'any.is[float](%f)',
    'any.is[str](%s)',
    'i32.eqz(any.is[str](%i))',
    'any.same(%big, box.int(50000000000000000000000:int))',
    'any.same(%j, box.int(5000000000:int))',
    'i32.eqz(any.same(%j, %i))',
    'i32.eqz(any.same(%j, %big))',
    'i32.eqz(any.same(%i, box.f64(5:f64)))',
    'i32.eqz(any.same(%f, box.f64(0:f64)))',
    'any.same(%f, box.f64(-0:f64))',
    'any.same(box.f64(NaN:f64), box.f64(NaN:f64))',
    'any.same(%t, box.bool(1:i32))',
    'i32.eqz(any.same(%t, box.int(1:int)))',
    'any.same(none, none)',
    'i32.eqz(any.same(none, %i))',
    'any.same(%s, %s)',
    'i32.eqz(any.same(%s, box.ref(new[str](3:i32))))',
    'unbox.bool(%t)',
    'i32.eqz(unbox.bool(box.bool(0:i32)))',
    'f64.eq(unbox.f64(%f), 0:f64)',
    'int.eq(unbox.int(%big), 50000000000000000000000:int)',
    'int.eq(unbox.int(%j), 5000000000:int)',
    'int.eq(unbox.int(box.int(-1073741824:int)), -1073741824:int)',
    'int.eq(unbox.int(box.int(-1073741825:int)), -1073741825:int)',
    'int.eq(unbox.int(box.int(1073741823:int)), 1073741823:int)',
    'int.eq(unbox.int(box.int(1073741824:int)), 1073741824:int)',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'arrays of every element',
    result: 1,
    text: `data bytes = "AQIDBAUGBwj//////////w=="
class P final {
  x: array<int>
}
func main() -> i32 {
  local %b: array<i8>
  local %h: array<i16>
  local %f: array<f64>
  local %r: array<ref<P>>
  local %n: array<array<i64>>
  local %q: array<any>
  %b = array.data[i8, bytes](2:i32, 3:i32)
  %h = array.of[i16](65535:i32, 65536:i32)
  %f = array.filled[f64](1.5:f64, 4:i32)
  %r = array.new[ref<P>](2:i32)
  %n = array.of[array<i64>](array.data[i64, bytes](0:i32, 2:i32), array.null[i64])
  %q = array.of[any](box.int(3:int), none, box.f64(2:f64))
  array.set[i8](%b, 0:i32, 511:i32)
  array.copy[f64](%f, 1:i32, array.of[f64](7:f64, 8:f64), 0:i32, 2:i32)
  array.fill[i16](%h, 1:i32, 9:i32, 1:i32)
  ${allOf([
    'i32.eq(array.get[i8](%b, 0:i32), 255:i32)',
    'i32.eq(array.get[i8](%b, 2:i32), 5:i32)',
    'i32.eq(array.len[i8](%b), 3:i32)',
    'i32.eq(array.get[i16](%h, 0:i32), 65535:i32)',
    'i32.eq(array.get[i16](%h, 1:i32), 9:i32)',
    'f64.eq(array.get[f64](%f, 2:i32), 8:f64)',
    'f64.eq(array.get[f64](%f, 3:i32), 1.5:f64)',
    'ref.is_null(array.get[ref<P>](%r, 1:i32))',
    'array.is_null[i64](array.get[array<i64>](%n, 1:i32))',
    'i64.eq(array.get[i64](array.get[array<i64>](%n, 0:i32), 1:i32), -1:i64)',
    'i64.eq(array.get[i64](array.get[array<i64>](%n, 0:i32), 0:i32), 578437695752307201:i64)',
    'any.is_none(array.get[any](%q, 1:i32))',
    'i32.eqz(array.is_null[f64](%f))',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'arrays of ints',
    result: 1,
    text: `class L final {
  items: array<int>
  n: i32
}
func main() -> i32 {
  local %a: array<int>
  local %b: array<int>
  local %l: ref<L>
  local %d: array<array<int>>
  local %i: i32
  %a = array.of[int](1:int, -9223372036854775808:int, 9223372036854775808:int, -5:int)
  %b = array.new[int](6:i32)
  %l = new[L](%a, 4:i32)
  %d = array.of[array<int>](%a, %b)
  array.set[int](%b, 0:i32, int.mul(array.get[int](%a, 2:i32), array.get[int](%a, 1:i32)))
  array.copy[int](%b, 1:i32, %a, 0:i32, 4:i32)
  array.set[int](field.get[L, items](%l), 0:i32, -9223372036854775808:int)
  array.set[int](%b, 3:i32, -9223372036854775808:int)
  array.fill[int](%b, 5:i32, 1000000000000000000000:int, 1:i32)
  %i = 2:i32
  array.set[int](%a, %i, array.get[int](%a, seq[i32] {
    %i = 3:i32
  } (%i)))
  ${allOf([
    'int.eq(array.get[int](%b, 0:i32), -85070591730234615865843651857942052864:int)',
    'int.eq(array.get[int](%b, 1:i32), 1:int)',
    'int.eq(array.get[int](%b, 2:i32), -9223372036854775808:int)',
    'int.eq(array.get[int](%b, 3:i32), -9223372036854775808:int)',
    'int.eq(array.get[int](%b, 4:i32), -5:int)',
    'int.eq(array.get[int](%b, 5:i32), 1000000000000000000000:int)',
    'int.eq(array.get[int](%a, 0:i32), -9223372036854775808:int)',
    'int.eq(array.get[int](%a, 2:i32), -5:int)',
    'int.eq(array.get[int](array.get[array<int>](%d, 1:i32), 5:i32), 1000000000000000000000:int)',
    'i32.eq(array.len[int](%a), 4:i32)',
    'array.is_null[int](array.null[int])',
    'int.eq(array.get[int](array.filled[int](123456789012345678901234567890:int, 3:i32), 2:i32), 123456789012345678901234567890:int)',
    'int.eq(array.get[int](array.filled[int](-3:int, 3:i32), 2:i32), -3:int)',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'control: loops, continue, switch dense and sparse, nested breaks',
    result: 1,
    text: `func dense(%x: i32) -> i32 {
  local %r: i32
  switch(%x) case 1, 3 {
    %r = 10:i32
  } case 2 {
    return(20:i32)
  } case 4 {
    %r = 40:i32
  } case 6 {
    %r = 60:i32
  } default {
    %r = -1:i32
  }
  return(i32.add(%r, 1:i32))
}
func sparse(%x: i32) -> i32 {
  switch(i32.add(%x, 0:i32)) case -2147483648, 2147483647 {
    return(1:i32)
  } case 0 {
    return(2:i32)
  } case 1000 {
    %x = 5:i32
  }
  return(%x)
}
func sum(%n: i32) -> i32 {
  local %i: i32
  local %s: i32
  block[#1] {
    loop[#2] {
      if[likely](i32.ge_s(%i, %n)) {
        break[#2]
      }
      %i = i32.add(%i, 1:i32)
      if(i32.eqz(i32.rem_s(%i, 3:i32))) {
        continue[#2]
      }
      loop[#3] {
        if(i32.gt_s(%s, 1000:i32)) {
          break[#1]
        } else {
          break[#3]
        }
      }
      %s = i32.add(%s, %i)
    }
    %s = i32.sub(0:i32, %s)
  }
  return(%s)
}
func pick(%c: i32, %a: f64, %b: f64) -> f64 {
  return(cond[f64, unlikely](i32.eqz(%c), f64.add(%a, 1:f64), %b))
}
func main() -> i32 {
  ${allOf([
    'i32.eq(call[dense](1:i32), 11:i32)',
    'i32.eq(call[dense](3:i32), 11:i32)',
    'i32.eq(call[dense](2:i32), 20:i32)',
    'i32.eq(call[dense](4:i32), 41:i32)',
    'i32.eq(call[dense](6:i32), 61:i32)',
    'i32.eq(call[dense](0:i32), 0:i32)',
    'i32.eq(call[dense](5:i32), 0:i32)',
    'i32.eq(call[dense](-9:i32), 0:i32)',
    'i32.eq(call[dense](100:i32), 0:i32)',
    'i32.eq(call[sparse](-2147483648:i32), 1:i32)',
    'i32.eq(call[sparse](2147483647:i32), 1:i32)',
    'i32.eq(call[sparse](0:i32), 2:i32)',
    'i32.eq(call[sparse](1000:i32), 5:i32)',
    'i32.eq(call[sparse](7:i32), 7:i32)',
    'i32.eq(call[sum](10:i32), -37:i32)',
    'i32.eq(call[sum](1000:i32), 1027:i32)',
    'f64.eq(call[pick](0:i32, 1:f64, 5:f64), 2:f64)',
    'f64.eq(call[pick](1:i32, 1:f64, 5:f64), 5:f64)',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'exceptions through calls and loops',
    result: 1,
    text: `class Err final {
  code: i32
}
func boom(%n: i32) -> i32 {
  if(i32.gt_s(%n, 3:i32)) {
    throw(box.ref(new[Err](%n)))
  }
  return(%n)
}
func guarded(%n: i32) -> i32 {
  local %e: any
  local %r: i32
  try[%e] {
    %r = i32.add(call[boom](%n), 100:i32)
    return(%r)
  } handler {
    %r = field.get[Err, code](unbox.ref[Err](%e))
  }
  return(%r)
}
func nested(%n: i32) -> i32 {
  local %e: any
  local %f: any
  local %sum: i32
  loop[#1] {
    try[%e] {
      try[%f] {
        if(i32.eq(%n, 7:i32)) {
          break[#1]
        }
        drop(call[boom](%n))
      } handler {
        %sum = i32.add(%sum, 1:i32)
        throw(%f)
      }
    } handler {
      %sum = i32.add(%sum, 10:i32)
    }
    %n = i32.add(%n, 1:i32)
  }
  return(%sum)
}
func main() -> i32 {
  ${allOf([
    'i32.eq(call[guarded](2:i32), 102:i32)',
    'i32.eq(call[guarded](9:i32), 9:i32)',
    'i32.eq(call[nested](0:i32), 33:i32)',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'function values, several results',
    result: 1,
    text: `class F final {
  f: "func<(int,any)->(int)>"
}
func twice(%x: int, %ctx: any) -> int {
  return(int.add(%x, %x))
}
func divmod(%a: int, %b: int) -> (int, int) {
  return(int.floordiv(%a, %b), int.mod(%a, %b))
}
func pass(%a: int, %b: int) -> (int, int) {
  return(call[divmod](%a, %b))
}
func main() -> i32 {
  local %f: ref<F>
  local %q: int
  local %r: int
  local %g: "func<(int,any)->(int)>"
  %f = new[F](func.ref[twice, "func<(int,any)->(int)>"])
  %g = field.get[F, f](%f)
  locals.set[(%q, %r)](call[pass](-7:int, 2:int))
  drop(call[pass](1:int, 1:int))
  drop(int.add(%q, 1:int))
  ${allOf([
    'int.eq(call.ref["func<(int,any)->(int)>"](field.get[F, f](%f), 9223372036854775807:int, none), 18446744073709551614:int)',
    'int.eq(call.ref["func<(int,any)->(int)>"](%g, seq[int] {\n    %g = func.null["func<(int,any)->(int)>"]\n  } (4:int), none), 8:int)',
    'int.eq(%q, -4:int)',
    'int.eq(%r, 1:int)',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'globals',
    result: 1,
    text: `global count: int = 41:int
global huge: int = -100000000000000000000:int
global name: any = none
global rate: f64 = 2.5:f64
global list: array<int> = array.null[int]
func main() -> i32 {
  @count = int.add(@count, @huge)
  @list = array.of[int](@count)
  ${allOf([
    'int.eq(@count, -99999999999999999959:int)',
    'any.is_none(@name)',
    'f64.eq(@rate, 2.5:f64)',
    'int.eq(array.get[int](@list, 0:i32), @count)',
    'int.lt(@huge, 0:int)',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'range loops',
    result: 1,
    text: `func up(%a: int, %b: int) -> int {
  local %i: int
  local %s: int
  for.range[%i, 1, #1](%a, %b) {
    if(int.eq(%i, 3:int)) {
      continue[#1]
    }
    %s = int.add(%s, %i)
    %b = 0:int
    %i = 100:int
  }
  return(%s)
}
func down(%a: int, %b: int) -> int {
  local %i: int
  local %s: int
  for.range[%i, -3, #1](%a, %b) {
    %s = int.add(int.mul(%s, 10:int), %i)
    if(int.gt(%s, 100000:int)) {
      break[#1]
    }
  }
  return(%s)
}
func near_limit() -> int {
  local %i: int
  local %s: int
  for.range[%i, 1000, #1](9223372036854775000:int, 9223372036854775807:int) {
    %s = int.add(%s, 1:int)
  }
  for.range[%i, 1, #2](9223372036854775805:int, 9223372036854775810:int) {
    %s = int.add(%s, 10:int)
  }
  for.range[%i, -1, #3](-9223372036854775806:int, -9223372036854775811:int) {
    %s = int.add(%s, 100:int)
  }
  return(%s)
}
func big_start() -> int {
  local %i: int
  local %s: int
  for.range[%i, 1, #1](9223372036854775809:int, 9223372036854775812:int) {
    %s = int.add(%s, int.mod(%i, 1000:int))
  }
  for.range[%i, -1, #2](9223372036854775809:int, 9223372036854775806:int) {
    %s = int.add(%s, 1:int)
  }
  return(%s)
}
func main() -> i32 {
  ${allOf([
    'int.eq(call[up](0:int, 6:int), 12:int)',
    'int.eq(call[up](6:int, 0:int), 0:int)',
    'int.eq(call[down](9:int, -1:int), 9630:int)',
    'int.eq(call[down](99999999999999999999:int, 99999999999999999990:int), 99999999999999999999:int)',
    'int.eq(call[near_limit](), 551:int)',
    'int.eq(call[big_start](), 2433:int)',
  ])}
  return(1:i32)
}`,
  },
  {
    name: 'evaluation order and repeated reads',
    result: 1,
    text: `global log: int = 0:int
class Box final {
  v: int
}
func note(%n: int) -> int {
  @log = int.add(int.mul(@log, 10:int), %n)
  return(%n)
}
func main() -> i32 {
  local %x: int
  local %o: ref<Box>
  local %p: ref<Box>
  %x = int.add(int.mul(call[note](1:int), call[note](2:int)), int.sub(call[note](3:int), call[note](4:int)))
  %o = new[Box](5:int)
  %p = new[Box](9223372036854775808:int)
  field.set[Box, v](%o, seq[int] {
    %o = %p
  } (int.add(field.get[Box, v](%o), 1:int)))
  ${allOf([
    'int.eq(%x, 1:int)',
    'int.eq(@log, 1234:int)',
    'int.eq(field.get[Box, v](%p), 9223372036854775808:int)',
    'int.eq(int.add(@log, seq[int] {\n    @log = 9223372036854775808:int\n  } (1:int)), 1235:int)',
    'int.eq(int.sub(%x, seq[int] {\n    %x = 9223372036854775808:int\n  } (1:int)), 0:int)',
    'int.eq(%x, @log)',
  ])}
  return(1:i32)
}`,
  },
];
