/**
 * A host for the interpreter: the core and js rows of the ABI table in plain JavaScript, without input or output of
 * its own.
 *
 * In: a callback for written bytes. Out: the functions and the memory they share with the program. Anything missing
 * from `HostFunctions` traps when called.
 */
import type { AbiName } from './abi.ts';
import { noFiles } from './interpret-files.ts';
import { IrExit, Memory } from './interpret-values.ts';

export type HostFunction = (...args: never[]) => unknown;
export interface Host {
  readonly memory: Memory;
  readonly functions: { readonly [K in AbiName]?: HostFunction };
  /** Writes text, for `abort`. */
  readonly print: (fd: number, text: string) => void;
}

export interface HostOptions {
  /** Gets a copy of what the program writes to a file descriptor. */
  readonly write?: (fd: number, bytes: Uint8Array) => void;
  /** Seconds for clock 0 (wall), 1 (monotonic), 2 (processor). Default: the wall clock for all. */
  readonly clock?: (which: number) => number;
  /** The program's name and its arguments. */
  readonly args?: readonly string[];
  /** Called when the program asks for files or the text of a traceback, which this host does not have. */
  readonly onDenied?: () => void;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, c => c.charCodeAt(0));

/** UTF-8 bytes (`TextEncoder` is no part of the language proper, and this package needs nothing else of a platform). */
const utf8 = (text: string): Uint8Array =>
  ascii(
    encodeURIComponent(text.toWellFormed()).replace(/%(..)/g, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );

const shortestDigits = (memory: Memory, value: number, ptr: number): number => {
  // Without an argument toExponential gives the fewest digits that read back as the same double.
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const digits = ascii(mantissa.replace('.', ''));
  memory.bytes.set(digits, memory.at(ptr, digits.length));
  return digits.length * 4096 + (Number(exponent) + 1 + 2048);
};

const parseDigits = (text: string, radix: number): bigint => {
  let value = 0n;
  for (const digit of text) value = value * BigInt(radix) + BigInt(Number.parseInt(digit, radix));
  return value;
};

const floorDiv = (a: bigint, b: bigint): bigint => {
  const quotient = a / b;
  return quotient * b !== a && a < 0n !== b < 0n ? quotient - 1n : quotient;
};

const store32 = (memory: Memory, at: number, value: number): void => {
  const start = memory.at(at, 4);
  for (let i = 0; i < 4; i++) memory.bytes[start + i] = value >>> (8 * i);
};
const load32 = (memory: Memory, at: number): number => {
  const start = memory.at(at, 4);
  return memory.bytes.slice(start, start + 4).reduceRight((value, byte) => value * 256 + byte, 0);
};

/** Rows that act on JavaScript's own objects: the interpreter has none. */
const ABSENT = [
  'js_wrap',
  'js_apply',
  'js_step',
  'js_global',
  'js_module',
  'js_checked',
  'js_get',
  'js_assign',
  'js_delete',
  'js_has',
  'js_invoke',
  'js_new',
  'js_item_of',
  'js_set_item',
  'js_delete_item',
  'js_contains',
  'js_size',
  'js_async_steps',
  'js_iterate',
  'js_same',
  'js_number',
  'js_typeof',
  'js_object',
  'js_is_plain',
  'js_pairs',
  'js_list',
  'js_bytes_of',
  'js_fill',
  'js_deferred',
  'js_promise',
  'js_settle',
  'js_then',
  'js_wake',
  'js_wait',
] as const satisfies readonly AbiName[];
const absent = Object.fromEntries(
  ABSENT.map(name => [
    name,
    () => {
      throw new Error(`the interpreter's host does not have ${name}`);
    },
  ]),
) as unknown as Readonly<Record<(typeof ABSENT)[number], HostFunction>>;

/** What `js_kind` calls the types of values. */
const KINDS = ['', 'boolean', 'bigint', 'number', 'string'];
const OBJECTS = [Array, Map, Set, Uint8Array];

/** A host with fresh memory. */
export const createHost = (options: HostOptions = {}): Host => {
  const memory = new Memory();
  const slice = (ptr: number, len: number): Uint8Array => {
    const start = memory.at(ptr, len);
    return memory.bytes.slice(start, start + len);
  };
  const write = options.write ?? (() => {});
  const args = options.args ?? [''];
  const functions = {
    write: (fd: number, ptr: number, len: number) => write(fd, slice(ptr, len)),
    is_tty: () => 0,
    exit: (status: number) => {
      throw new IrExit(status);
    },
    clock: options.clock ?? (() => Date.now() / 1000),
    sleep: (seconds: number) => {
      const end = Date.now() + seconds * 1000;
      while (Date.now() < end);
    },
    // A stack of which nothing is known but that there is one.
    traceback: () => ({}),
    print_traceback: () => write(2, ascii('Traceback (most recent call last):\n')),
    f64_digits: (value: number, ptr: number) => shortestDigits(memory, value, ptr),
    big_from_i64: (value: bigint) => value,
    big_from_f64: (value: number) => BigInt(value),
    big_from_digits: (ptr: number, len: number, radix: number) =>
      parseDigits(String.fromCharCode(...slice(ptr, len)), radix),
    big_to_digits: (value: bigint, radix: number) => value.toString(radix),
    big_fits_i64: (value: bigint) => (BigInt.asIntN(64, value) === value ? 1 : 0),
    big_to_i64: (value: bigint) => BigInt.asIntN(64, value),
    big_to_f64: (value: bigint) => Number(value),
    big_bit_length: (value: bigint) => (value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length),
    big_add: (a: bigint, b: bigint) => a + b,
    big_sub: (a: bigint, b: bigint) => a - b,
    big_mul: (a: bigint, b: bigint) => a * b,
    big_floordiv: floorDiv,
    big_mod: (a: bigint, b: bigint) => a - b * floorDiv(a, b),
    big_pow: (a: bigint, b: bigint) => a ** b,
    big_and: (a: bigint, b: bigint) => a & b,
    big_or: (a: bigint, b: bigint) => a | b,
    big_xor: (a: bigint, b: bigint) => a ^ b,
    big_shl: (a: bigint, n: bigint) => a << n,
    big_shr: (a: bigint, n: bigint) => a >> n,
    big_cmp: (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0),
    str_length: (text: string) => text.length,
    str_unit: (text: string, at: number) => text.charCodeAt(at),
    str_read: (text: string, start: number, ptr: number, max: number) => {
      const points = [...text.slice(start)].slice(0, max).map(c => c.codePointAt(0)!);
      [points.length, ...points].forEach((point, i) => store32(memory, ptr + 4 * i, point));
      return start + String.fromCodePoint(...points).length;
    },
    str_make: (ptr: number, count: number) =>
      String.fromCodePoint(...Array.from({ length: count }, (_, i) => load32(memory, ptr + 4 * i))),
    str_concat: (a: string, b: string) => a + b,
    js_kind: (value: unknown) =>
      value == null ? 0 : Math.max(KINDS.indexOf(typeof value), OBJECTS.findIndex(c => value instanceof c) + 5),
    js_given: (value: unknown) => (value === undefined ? 0 : 1),
    js_from_f64: (value: number) => value,
    js_to_f64: (value: unknown) => Number(value),
    js_int: (value: unknown) => (typeof value === 'number' ? value : Number.NaN),
    js_from_bool: (value: number) => value !== 0,
    js_array: () => [],
    js_push: (array: unknown[], value: unknown) => void array.push(value),
    js_length: (array: unknown[]) => array.length,
    js_item: (array: unknown[], index: number) => array[index],
    js_entries: (value: Map<unknown, unknown> | Set<unknown>) =>
      value instanceof Map ? [...value].flat() : [...value],
    js_map: () => new Map<unknown, unknown>(),
    js_put: (map: Map<unknown, unknown>, key: unknown, value: unknown) => void map.set(key, value),
    js_set: () => new Set<unknown>(),
    js_add: (set: Set<unknown>, value: unknown) => void set.add(value),
    js_bytes: (length: number) => new Uint8Array(length),
    bytes_load: (bytes: Uint8Array, start: number, ptr: number, n: number) =>
      memory.bytes.set(bytes.subarray(start, start + n), memory.at(ptr, n)),
    bytes_store: (bytes: Uint8Array, start: number, ptr: number, n: number) => bytes.set(slice(ptr, n), start),
    js_error: (name: string, message: string, _stack: unknown, cause: unknown, _kind: number) =>
      Object.assign(new Error(message, { cause }), { name }),
    throw_error: (error: unknown) => {
      throw error;
    },
    js_error_args: () => undefined,
    js_error_class: () => undefined,
    js_ref: () => null,
    js_error_ref: () => null,
    js_failed: () => null,
    js_text: String,
    js_result: (value: unknown, done: number) => ({ value, done: done !== 0 }),
    ...absent,
    zone_offset: () => 0,
    zone_offset_in: () => 0,
    zone_name: () => 'UTC',
    zone_list: () => 'UTC',
    traceback_text: () => {
      options.onDenied?.();
      return '';
    },
    arg_count: () => args.length,
    arg: (index: number) => args[index] ?? '',
    ...noFiles((ptr, n) => memory.bytes.subarray(memory.at(ptr, n), memory.at(ptr, n) + n), options.onDenied ?? (() => {})),
  } satisfies { readonly [K in AbiName]: HostFunction };
  return { memory, functions, print: (fd, text) => write(fd, utf8(text)) };
};
