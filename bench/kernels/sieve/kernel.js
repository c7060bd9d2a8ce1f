/** Sum of the primes up to n by the sieve of Eratosthenes. */
export function solve(n) {
  const composite = new Uint8Array(n + 1);
  let total = 0;
  for (let i = 2; i <= n; i++) {
    if (composite[i]) continue;
    total += i;
    for (let multiple = i * i; multiple <= n; multiple += i) composite[multiple] = 1;
  }
  return total;
}
