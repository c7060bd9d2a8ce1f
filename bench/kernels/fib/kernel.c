/* Fibonacci numbers by the recursive definition: calls and small integers. */
static long long fib(long long n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

double solve(int n) {
  return (double)fib(n);
}
