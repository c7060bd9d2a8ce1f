/** Generators that feed one another. */
function* numbers(n) {
  for (let i = 0; i < n; i++) yield i;
}
function* thirds(source) {
  for (const x of source) if (x % 3) yield x;
}
function* squares(source) {
  for (const x of source) yield (x * x) % 1000;
}
function* pairs(source) {
  let last = 0;
  for (const x of source) {
    yield [last, x];
    last = x;
  }
}

export function solve(n) {
  let total = 0;
  for (const [a, b] of pairs(squares(thirds(numbers(n))))) if (a < b) total += b - a;
  return total;
}
