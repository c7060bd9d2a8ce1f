/* Product of two matrices of doubles. */
#define MOST 200
static double a[MOST][MOST], b[MOST][MOST], c[MOST][MOST], columns[MOST][MOST];

static void make(double m[MOST][MOST], int n, double seed) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) m[i][j] = seed * (i - j) * (i + j) / n;
}

double solve(int n) {
  make(a, n, 1);
  make(b, n, 2);
  for (int j = 0; j < n; j++)
    for (int i = 0; i < n; i++) columns[j][i] = b[i][j];
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      double total = 0;
      for (int k = 0; k < n; k++) total += a[i][k] * columns[j][k];
      c[i][j] = total;
    }
  return c[n / 2][n / 3];
}
