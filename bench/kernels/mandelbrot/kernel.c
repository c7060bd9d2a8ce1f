/* Steps of all points of a square grid over the Mandelbrot set. */
static int escape_time(double cx, double cy, int limit) {
  double x = 0, y = 0;
  for (int step = 0; step < limit; step++) {
    double xx = x * x;
    double yy = y * y;
    if (xx + yy > 4) return step;
    y = 2 * x * y + cy;
    x = xx - yy + cx;
  }
  return limit;
}

double solve(int size) {
  long long total = 0;
  for (int row = 0; row < size; row++) {
    double cy = 2.4 * row / size - 1.2;
    for (int column = 0; column < size; column++) {
      double cx = 2.8 * column / size - 2.1;
      total += escape_time(cx, cy, 200);
    }
  }
  return (double)total;
}
