/**
 * Where a module says that its source map is.
 *
 * In: a module. Out: the same with another address, which debuggers ask instead.
 */
const SECTION = 'sourceMappingURL';

export function replaceSourceMapUrl(wasm: Uint8Array, url: string): Uint8Array {
  const parts: Uint8Array[] = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const size = readLeb(wasm, at + 1);
    const end = size.end + size.value;
    const name = wasm[at] === 0 ? readLeb(wasm, size.end) : null;
    const isOurs = name !== null && new TextDecoder().decode(wasm.subarray(name.end, name.end + name.value)) === SECTION;
    if (!isOurs) parts.push(wasm.subarray(at, end));
    at = end;
  }
  const name = new TextEncoder().encode(SECTION);
  const address = new TextEncoder().encode(url);
  const lengths = [leb(name.length), leb(address.length)] as const;
  const size = lengths[0].length + name.length + lengths[1].length + address.length;
  parts.push(Uint8Array.from([0, ...leb(size), ...lengths[0]]), name, Uint8Array.from(lengths[1]), address);
  return Buffer.concat(parts);
}

function readLeb(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let scale = 1;
  for (let at = from; ; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return { value, end: at + 1 };
    scale *= 128;
  }
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const low = rest & 127;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 128);
    if (rest === 0) return bytes;
  }
}
