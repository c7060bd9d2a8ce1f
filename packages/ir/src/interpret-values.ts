/**
 * What values are at run time in the reference interpreter, and how a run ends other than by returning.
 *
 * i32, f32, f64: number; i64: bigint in the signed 64-bit range; int: bigint; `any`: null (None), bigint (int), number
 * (float), boolean (bool) or an object; references: object or null; arrays: a typed array where the element is a
 * machine number, else a plain array, or null; functions: a `FuncValue` or null; `extern`: whatever the host gives.
 */
import type { StorageType } from './types.ts';
import type { ClassInfo } from './type-of.ts';

/** A value thrown by the program that no handler caught. */
export class IrThrow extends Error {
  readonly value: unknown;
  constructor(value: unknown) {
    super('uncaught exception in the interpreted program');
    this.name = 'IrThrow';
    this.value = value;
  }
}

/** The program did what has no meaning: a null access, an index out of bounds, a violated contract of an op. */
export class IrTrap extends Error {
  /** Function and position, once known. */
  readonly place: string | null;
  constructor(message: string, place: string | null = null) {
    super(place === null ? message : `${message} (${place})`);
    this.name = 'IrTrap';
    this.place = place;
  }
}

/** The program ended itself through the host or by `abort`. */
export class IrExit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.name = 'IrExit';
    this.status = status;
  }
}

/** An instance; `fields` in the order of the class layout. */
export class IrObject {
  readonly info: ClassInfo;
  readonly fields: unknown[];
  /** The activation that the object holds, once a resumable function has been called with it. */
  activation: Activation | null = null;
  constructor(info: ClassInfo, fields: unknown[]) {
    this.info = info;
    this.fields = fields;
  }
}

export type Frame = unknown[];
/** A suspended call; `body` is null while it runs and after it has ended. */
export interface Activation {
  body: Generator<void, number> | null;
  readonly frame: Frame;
}
/** A function of the program: a new frame is a copy of `zeros` with the arguments put in front. */
export interface FuncValue {
  readonly name: string;
  readonly params: number;
  readonly zeros: readonly unknown[];
  /** Runs the body; the value, or undefined for no result, or a list for several. */
  run(frame: Frame): unknown;
}

export type TypedArray = Uint8Array | Uint16Array | Int32Array | BigInt64Array | Float32Array | Float64Array;
export type ArrayValue = TypedArray | unknown[];

/** What a local, a field or an element starts as. */
export const zeroValue = (type: StorageType): unknown => {
  switch (type) {
    case 'i8':
    case 'i16':
    case 'i32':
    case 'f32':
    case 'f64':
      return 0;
    case 'i64':
    case 'int':
      return 0n;
    default:
      return null;
  }
};

/** A new array of zeros or nulls. */
export const newArray = (elem: StorageType, length: number): ArrayValue => {
  switch (elem) {
    case 'i8':
      return new Uint8Array(length);
    case 'i16':
      return new Uint16Array(length);
    case 'i32':
      return new Int32Array(length);
    case 'i64':
      return new BigInt64Array(length);
    case 'f32':
      return new Float32Array(length);
    case 'f64':
      return new Float64Array(length);
    default:
      return new Array<unknown>(length).fill(zeroValue(elem));
  }
};

/** Keeps what a field of a packed storage type keeps of an i32. */
export const packer = (type: StorageType): ((value: unknown) => unknown) | null => {
  if (type === 'i8') return value => (value as number) & 0xff;
  if (type === 'i16') return value => (value as number) & 0xffff;
  return null;
};

const PAGE = 65536;
const MAX_PAGES = 16384;

/** Linear memory: 64 KiB pages, little-endian, addresses are unsigned. Starts with one page. */
export class Memory {
  bytes = new Uint8Array(PAGE);
  view = new DataView(this.bytes.buffer);
  get pages(): number {
    return this.bytes.length / PAGE;
  }
  /** Old size in pages, or -1. */
  grow(pages: number): number {
    const old = this.pages;
    if (pages < 0 || old + pages > MAX_PAGES) return -1;
    const bytes = new Uint8Array((old + pages) * PAGE);
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
    return old;
  }
  /** Checks that `size` bytes at an i32 address exist and gives the address as unsigned. */
  at(address: number, size: number): number {
    const start = address >>> 0;
    if (start + size > this.bytes.length) throw new IrTrap(`memory access out of bounds: ${size} bytes at ${start}`);
    return start;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text (valid, padded). */
export const decodeBase64 = (text: string): Uint8Array => {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array((digits.length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  return bytes;
};
