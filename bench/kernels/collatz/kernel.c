/* The number below n with the longest Collatz sequence. */
double solve(int n) {
  long long longest = 0, best = 0;
  for (int start = 1; start < n; start++) {
    long long x = start, steps = 0;
    while (x != 1) {
      x = x % 2 == 0 ? x / 2 : 3 * x + 1;
      steps++;
    }
    if (steps > longest) longest = steps, best = start;
  }
  return (double)(best * 1000 + longest);
}
