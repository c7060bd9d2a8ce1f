/** Digits of pi by a spigot: ints that grow. */
export function solve(n) {
  let numerator = 1n;
  let accumulator = 0n;
  let denominator = 1n;
  let k = 0n;
  let found = 0;
  let total = 0;
  while (found < n) {
    k += 1n;
    const odd = 2n * k + 1n;
    accumulator = (accumulator + 2n * numerator) * odd;
    numerator *= k;
    denominator *= odd;
    if (numerator > accumulator) continue;
    const digit = (3n * numerator + accumulator) / denominator;
    if (digit !== (4n * numerator + accumulator) / denominator) continue;
    found++;
    total = (total * 7 + Number(digit)) % 1000003;
    accumulator = 10n * (accumulator - denominator * digit);
    numerator *= 10n;
  }
  return total;
}
