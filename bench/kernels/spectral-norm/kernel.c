/* Spectral norm of the n x n corner of a[i][j] = 1 / ((i + j)(i + j + 1) / 2 + i + 1), by the power method. */
enum { LARGEST = 2000 };
static double u[LARGEST], v[LARGEST], scratch[LARGEST];

static double entry(int i, int j) {
  return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void times(int n, const double *in, double *out) {
  for (int i = 0; i < n; i++) {
    double total = 0;
    for (int j = 0; j < n; j++) total += entry(i, j) * in[j];
    out[i] = total;
  }
}

static void transposed_times(int n, const double *in, double *out) {
  for (int i = 0; i < n; i++) {
    double total = 0;
    for (int j = 0; j < n; j++) total += entry(j, i) * in[j];
    out[i] = total;
  }
}

double solve(int n) {
  for (int i = 0; i < n; i++) u[i] = 1;
  for (int round = 0; round < 10; round++) {
    times(n, u, scratch);
    transposed_times(n, scratch, v);
    times(n, v, scratch);
    transposed_times(n, scratch, u);
  }
  double uv = 0, vv = 0;
  for (int i = 0; i < n; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return __builtin_sqrt(uv / vv);
}
