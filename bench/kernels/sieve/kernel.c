/* Sum of the primes up to n by the sieve of Eratosthenes. There is no malloc without a libc: the buffer is static. */
enum { LARGEST = 4000000 };
static unsigned char composite[LARGEST + 1];

double solve(int n) {
  long long total = 0;
  __builtin_memset(composite, 0, (unsigned long)n + 1);
  for (long long i = 2; i <= n; i++) {
    if (composite[i]) continue;
    total += i;
    for (long long multiple = i * i; multiple <= n; multiple += i) composite[multiple] = 1;
  }
  return (double)total;
}
