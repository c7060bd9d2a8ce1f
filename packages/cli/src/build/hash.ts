/**
 * Names contents in the build cache. Not `node:crypto`, whose loading alone takes longer than all of a cached run, and
 * nobody is to be kept from making collisions in their own cache.
 *
 * In: text. Out: 32 hexadecimal digits, from four 32-bit multiply and xor hashes over UTF-16 units.
 */
export function hashOf(text: string): string {
  const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;
  let [a, b, c, d] = lanes as readonly number[] as [number, number, number, number];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) + (b >>> 15);
    c = Math.imul(c + unit, 0x2c1b3c6d) ^ (c >>> 12);
    d = Math.imul(d ^ (unit + a), 0x297a2d39) ^ (d >>> 17);
  }
  const mix = (lane: number): string => {
    let x = Math.imul(lane ^ (lane >>> 16) ^ text.length, 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    return ((x ^ (x >>> 16)) >>> 0).toString(16).padStart(8, '0');
  };
  return mix(a) + mix(b) + mix(c) + mix(d);
}
