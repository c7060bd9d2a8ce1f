/* Ways to place n queens: arrays of flags, recursion. */
static char columns[32], rising[64], falling[64];

static void put(int n, int row, int column, char taken) {
  columns[column] = taken;
  rising[row + column] = taken;
  falling[row - column + n] = taken;
}

static long long place(int n, int row) {
  if (row == n) return 1;
  long long ways = 0;
  for (int column = 0; column < n; column++) {
    if (columns[column] || rising[row + column] || falling[row - column + n]) continue;
    put(n, row, column, 1);
    ways += place(n, row + 1);
    put(n, row, column, 0);
  }
  return ways;
}

double solve(int n) {
  return (double)place(n, 0);
}
