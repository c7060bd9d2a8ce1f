/** A linear congruential generator and a hash that mixes what it gives: 32-bit arithmetic. */
function mix(h, x) {
  h = Math.imul(h ^ x, 16777619);
  return h ^ (h >>> 15);
}

export function solve(n) {
  let x = 12345;
  let h = 2166136261 | 0;
  for (let i = 0; i < n; i++) {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    h = mix(h, x & 0xffff);
    h = mix(h, x >>> 16);
  }
  return h >>> 0;
}
