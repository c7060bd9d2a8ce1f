/**
 * The host ABI: every function a module may import, in one table. A module imports from module name `pyw` only the
 * rows it calls. `memory` (exported by modules that use it) is the scratch through which bytes cross: strings as UTF-8.
 *
 * Groups: `core` rows exist on every host, `js` rows need a JavaScript host (`extern` values are JavaScript values).
 */
import { FILE_ABI } from './abi-files.ts';
import type { ValueType } from './types.ts';

export interface AbiRow {
  readonly group: 'core' | 'js';
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
  /** May be dropped when the result is unused. */
  readonly pure: boolean;
  readonly doc: string;
}

export const ABI_VERSION = '1';
export const ABI_MODULE = 'pyw';

export const ABI = {
  write: {
    group: 'core',
    params: ['i32', 'i32', 'i32'],
    results: [],
    pure: false,
    doc: 'Writes `len` UTF-8 bytes at `ptr` to file descriptor `fd` (1 stdout, 2 stderr).',
  },
  is_tty: {
    group: 'core',
    params: ['i32'],
    results: ['i32'],
    pure: true,
    doc: '1 if the file descriptor shows output to a person as it comes.',
  },
  exit: {
    group: 'core',
    params: ['i32'],
    results: [],
    pure: false,
    doc: 'Ends the program at once with a status; does not return.',
  },
  clock: {
    group: 'core',
    params: ['i32'],
    results: ['f64'],
    pure: false,
    doc: 'Seconds: clock 0 wall time since 1970, 1 monotonic, 2 processor time.',
  },
  sleep: {
    group: 'js',
    params: ['f64'],
    results: [],
    pure: false,
    doc: 'Blocks the thread for some seconds.',
  },
  zone_offset: {
    group: 'js',
    params: ['f64'],
    results: ['f64'],
    pure: false,
    doc: 'Seconds that local time is ahead of UTC at a time in seconds since 1970.',
  },
  traceback: {
    group: 'js',
    params: ['extern'],
    results: ['extern'],
    pure: false,
    doc: 'The call stack now, for a later `print_traceback`; the operand is the one of an earlier raise of the exception, or null.',
  },
  print_traceback: {
    group: 'js',
    params: ['extern', 'extern', 'i32'],
    results: [],
    pure: false,
    doc: "Prints a stack's frames on stderr as Python prints them, without the heading. Outer frames that the second stack (null: none) has too are left out; a margin above 0 puts that many spaces and a bar before each line.",
  },
  traceback_text: {
    group: 'js',
    params: ['extern', 'extern', 'i32'],
    results: ['extern'],
    pure: false,
    doc: 'What `print_traceback` prints, as a JavaScript string.',
  },
  f64_digits: {
    group: 'js',
    params: ['f64', 'i32'],
    results: ['i32'],
    pure: false,
    doc: 'Shortest decimal digits that give back a finite non-negative double: digits as ASCII at `ptr` (at most 17), no leading or trailing zero except for "0"; result is count * 4096 + (exponent + 2048), value = 0.d1d2... * 10^exponent.',
  },
  big_from_i64: {
    group: 'js',
    params: ['i64'],
    results: ['extern'],
    pure: true,
    doc: 'BigInt of a signed 64-bit value.',
  },
  big_from_f64: {
    group: 'js',
    params: ['f64'],
    results: ['extern'],
    pure: true,
    doc: 'BigInt of an integral finite double.',
  },
  big_from_digits: {
    group: 'js',
    params: ['i32', 'i32', 'i32'],
    results: ['extern'],
    pure: false,
    doc: 'BigInt from `len` ASCII digits (no sign) at `ptr` in base `radix` (2 to 36).',
  },
  big_to_digits: {
    group: 'js',
    params: ['extern', 'i32'],
    results: ['extern'],
    pure: true,
    doc: 'Digits of the value in base `radix`, `-` first when negative, as a JavaScript string.',
  },
  big_fits_i64: {
    group: 'js',
    params: ['extern'],
    results: ['i32'],
    pure: true,
    doc: '1 if the BigInt is in the signed 64-bit range.',
  },
  big_to_i64: { group: 'js', params: ['extern'], results: ['i64'], pure: true, doc: 'Low 64 bits.' },
  big_to_f64: {
    group: 'js',
    params: ['extern'],
    results: ['f64'],
    pure: true,
    doc: 'Nearest double, ties to even; infinite when out of range.',
  },
  big_bit_length: { group: 'js', params: ['extern'], results: ['i32'], pure: true, doc: 'Bits of the absolute value.' },
  big_add: { group: 'js', params: ['extern', 'extern'], results: ['extern'], pure: true, doc: 'Sum.' },
  big_sub: { group: 'js', params: ['extern', 'extern'], results: ['extern'], pure: true, doc: 'Difference.' },
  big_mul: { group: 'js', params: ['extern', 'extern'], results: ['extern'], pure: true, doc: 'Product.' },
  big_floordiv: {
    group: 'js',
    params: ['extern', 'extern'],
    results: ['extern'],
    pure: true,
    doc: 'Quotient towards minus infinity; the divisor is not 0.',
  },
  big_mod: {
    group: 'js',
    params: ['extern', 'extern'],
    results: ['extern'],
    pure: true,
    doc: 'Remainder with the sign of the divisor; the divisor is not 0.',
  },
  big_pow: {
    group: 'js',
    params: ['extern', 'extern'],
    results: ['extern'],
    pure: true,
    doc: 'Power; the exponent is not negative.',
  },
  big_and: { group: 'js', params: ['extern', 'extern'], results: ['extern'], pure: true, doc: 'Bitwise and.' },
  big_or: { group: 'js', params: ['extern', 'extern'], results: ['extern'], pure: true, doc: 'Bitwise or.' },
  big_xor: { group: 'js', params: ['extern', 'extern'], results: ['extern'], pure: true, doc: 'Bitwise exclusive or.' },
  big_shl: { group: 'js', params: ['extern', 'i64'], results: ['extern'], pure: true, doc: 'Shift left by n >= 0.' },
  big_shr: {
    group: 'js',
    params: ['extern', 'i64'],
    results: ['extern'],
    pure: true,
    doc: 'Arithmetic shift right by n >= 0.',
  },
  big_cmp: { group: 'js', params: ['extern', 'extern'], results: ['i32'], pure: true, doc: '-1, 0 or 1.' },
  str_length: {
    group: 'js',
    params: ['extern'],
    results: ['i32'],
    pure: true,
    doc: 'Length of a JavaScript string in UTF-16 units.',
  },
  str_unit: { group: 'js', params: ['extern', 'i32'], results: ['i32'], pure: true, doc: 'UTF-16 unit at an index.' },
  str_read: {
    group: 'js',
    params: ['extern', 'i32', 'i32', 'i32'],
    results: ['i32'],
    pure: false,
    doc: 'Writes code points of a JavaScript string from UTF-16 index `start` on: their number as 32 bits at `ptr`, then at most `max` points of 32 bits each, lone surrogates as they are. Result is the index of the first unit not read.',
  },
  str_make: {
    group: 'js',
    params: ['i32', 'i32'],
    results: ['extern'],
    pure: false,
    doc: 'JavaScript string of `count` code points, 32 bits each, at `ptr`.',
  },
  str_concat: {
    group: 'js',
    params: ['extern', 'extern'],
    results: ['extern'],
    pure: true,
    doc: 'One string after another.',
  },
  js_kind: {
    group: 'js',
    params: ['extern'],
    results: ['i32'],
    pure: true,
    doc: 'What a value that the loader has checked is: 0 null, 1 boolean, 2 BigInt, 3 number, 4 string, 5 array, 6 Map, 7 Set, 8 bytes, 9 an instance of the module, 10 a function, 11 another object, 12 a function of the module, 13 an iterator of it.',
  },
  js_given: {
    group: 'js',
    params: ['extern'],
    results: ['i32'],
    pure: true,
    doc: '0 for undefined, an argument left out.',
  },
  js_from_f64: { group: 'js', params: ['f64'], results: ['extern'], pure: true, doc: 'A JavaScript number.' },
  js_to_f64: {
    group: 'js',
    params: ['extern'],
    results: ['f64'],
    pure: true,
    doc: 'Value of a JavaScript number; 1 or 0 of a boolean.',
  },
  js_int: {
    group: 'js',
    params: ['extern'],
    results: ['f64'],
    pure: true,
    doc: 'An int that the loader has checked: the number, or NaN for a BigInt.',
  },
  js_from_bool: { group: 'js', params: ['i32'], results: ['extern'], pure: true, doc: 'true unless 0.' },
  js_array: { group: 'js', params: [], results: ['extern'], pure: false, doc: 'A new, empty JavaScript array.' },
  js_push: { group: 'js', params: ['extern', 'extern'], results: [], pure: false, doc: 'Adds to the end of an array.' },
  js_length: { group: 'js', params: ['extern'], results: ['i32'], pure: false, doc: 'Length of an array or of bytes.' },
  js_item: { group: 'js', params: ['extern', 'i32'], results: ['extern'], pure: false, doc: 'Element of an array.' },
  js_entries: {
    group: 'js',
    params: ['extern'],
    results: ['extern'],
    pure: false,
    doc: 'Array of the keys and values of a Map, by turns, or of the elements of a Set.',
  },
  js_map: { group: 'js', params: [], results: ['extern'], pure: false, doc: 'A new, empty Map.' },
  js_put: {
    group: 'js',
    params: ['extern', 'extern', 'extern'],
    results: [],
    pure: false,
    doc: 'Sets a key of a Map.',
  },
  js_set: { group: 'js', params: [], results: ['extern'], pure: false, doc: 'A new, empty Set.' },
  js_add: { group: 'js', params: ['extern', 'extern'], results: [], pure: false, doc: 'Adds to a Set.' },
  js_bytes: { group: 'js', params: ['i32'], results: ['extern'], pure: false, doc: 'A Uint8Array of zeros.' },
  bytes_load: {
    group: 'js',
    params: ['extern', 'i32', 'i32', 'i32'],
    results: [],
    pure: false,
    doc: 'Copies `n` bytes of a Uint8Array from index `start` to `ptr`.',
  },
  bytes_store: {
    group: 'js',
    params: ['extern', 'i32', 'i32', 'i32'],
    results: [],
    pure: false,
    doc: 'Copies `n` bytes at `ptr` into a Uint8Array from index `start` on.',
  },
  js_error: {
    group: 'js',
    params: ['extern', 'extern', 'extern', 'extern', 'i32'],
    results: ['extern'],
    pure: false,
    doc: 'A PyError: name of the Python class, its text, the stack that `traceback` gave or null, the PyError before it or null; 1 if that is its cause, 0 if it was being handled.',
  },
  js_error_args: {
    group: 'js',
    params: ['extern', 'extern', 'extern'],
    results: [],
    pure: false,
    doc: 'Gives a PyError its `args`, an array, and the exception that it stands for.',
  },
  js_error_ref: {
    group: 'js',
    params: ['extern'],
    results: ['extern'],
    pure: false,
    doc: 'The exception that a PyError of this module stands for; null for any other value.',
  },
  js_wrap: {
    group: 'js',
    params: ['extern', 'i32', 'i32'],
    results: ['extern'],
    pure: false,
    doc: 'The JavaScript object that stands for an object of the module, the same each time: as `js_kind` numbers them an instance (9), a function (12), an iterator (13) or what cannot be given back (17); the number of its exported class or -1.',
  },
  js_apply: {
    group: 'js',
    params: ['extern', 'extern', 'extern'],
    results: ['extern'],
    pure: false,
    doc: 'Calls a function with a `this` and an array of arguments. What it throws is kept for `js_failed`; the result is then null.',
  },
  js_failed: {
    group: 'js',
    params: [],
    results: ['extern'],
    pure: false,
    doc: 'What the last call into JavaScript threw, or null; it is forgotten.',
  },
  js_text: { group: 'js', params: ['extern'], results: ['extern'], pure: false, doc: 'A value as text, as `String` gives it.' },
  js_step: {
    group: 'js',
    params: ['extern'],
    results: ['extern'],
    pure: false,
    doc: 'The next item of an iterator, in an array; null at the end or when it throws, see `js_failed`.',
  },
  js_result: {
    group: 'js',
    params: ['extern', 'i32'],
    results: ['extern'],
    pure: false,
    doc: 'What `next` of a JavaScript iterator gives: a value, and whether it is the last.',
  },
  throw_error: { group: 'js', params: ['extern'], results: [], pure: false, doc: 'Throws a PyError. Does not return.' },
  arg_count: {
    group: 'js',
    params: [],
    results: ['i32'],
    pure: false,
    doc: 'How many arguments the program has, its name among them.',
  },
  arg: {
    group: 'js',
    params: ['i32'],
    results: ['extern'],
    pure: false,
    doc: "A program argument as a JavaScript string; 0 is the program's name as it was given.",
  },
  ...FILE_ABI,
} as const satisfies Record<string, AbiRow>;

export { FILE_ABI } from './abi-files.ts';
export type AbiName = keyof typeof ABI;
