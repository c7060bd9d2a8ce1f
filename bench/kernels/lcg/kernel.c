/* A linear congruential generator and a hash that mixes what it gives: 32-bit arithmetic. */
static unsigned mix(unsigned h, unsigned x) {
  h = (h ^ x) * 16777619u;
  return h ^ (h >> 15);
}

double solve(int n) {
  unsigned x = 12345, h = 2166136261u;
  for (int i = 0; i < n; i++) {
    x = x * 1664525u + 1013904223u;
    h = mix(h, x & 0xffff);
    h = mix(h, x >> 16);
  }
  return (double)h;
}
