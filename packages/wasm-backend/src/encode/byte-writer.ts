/**
 * A growable byte buffer with the encodings of the wasm binary format (LEB128, IEEE little-endian, names).
 *
 * In: values. Out: `bytes[0 .. length)`. Invariant: `length <= bytes.length`; growth doubles, so writing is amortised O(1).
 */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1 << 12) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Makes room for `n` more bytes. */
  reserve(n: number): void {
    if (this.length + n <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + n));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  u8(value: number): void {
    if (this.length === this.bytes.length) this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Unsigned LEB128 of a number below 2^32. */
  u32(value: number): void {
    if (this.length + 5 > this.bytes.length) this.reserve(5);
    let v = value;
    while (v > 0x7f) {
      this.bytes[this.length++] = (v & 0x7f) | 0x80;
      v >>>= 7;
    }
    this.bytes[this.length++] = v;
  }

  /** Signed LEB128 of a number in -2^31 .. 2^31-1. */
  s32(value: number): void {
    if (this.length + 5 > this.bytes.length) this.reserve(5);
    let v = value | 0;
    while (v < -64 || v > 63) {
      this.bytes[this.length++] = (v & 0x7f) | 0x80;
      v >>= 7;
    }
    this.bytes[this.length++] = v & 0x7f;
  }

  /** Signed LEB128 of a 64-bit value; larger ones wrap. */
  s64(value: bigint): void {
    let v = BigInt.asIntN(64, value);
    if (v >= -0x80000000n && v <= 0x7fffffffn) {
      this.s32(Number(v));
      return;
    }
    this.reserve(10);
    while (v < -64n || v > 63n) {
      this.bytes[this.length++] = Number(v & 0x7fn) | 0x80;
      v >>= 7n;
    }
    this.bytes[this.length++] = Number(v & 0x7fn);
  }

  f64(value: number): void {
    this.reserve(8);
    new DataView(this.bytes.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  f32(value: number): void {
    this.reserve(4);
    new DataView(this.bytes.buffer).setFloat32(this.length, value, true);
    this.length += 4;
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Everything another writer holds. */
  append(other: ByteWriter): void {
    this.raw(other.bytes.subarray(0, other.length));
  }

  /** A length-prefixed UTF-8 string. */
  name(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.u32(bytes.length);
    this.raw(bytes);
  }

  /** A copy of what has been written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
