/** Fibonacci numbers by the recursive definition: calls and small integers. */
function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

export function solve(n) {
  return fib(n);
}
