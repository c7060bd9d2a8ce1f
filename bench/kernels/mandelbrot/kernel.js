/** Steps of all points of a square grid over the Mandelbrot set. */
function escapeTime(cx, cy, limit) {
  let x = 0;
  let y = 0;
  for (let step = 0; step < limit; step++) {
    const xx = x * x;
    const yy = y * y;
    if (xx + yy > 4) return step;
    y = 2 * x * y + cy;
    x = xx - yy + cx;
  }
  return limit;
}

export function solve(size) {
  let total = 0;
  for (let row = 0; row < size; row++) {
    const cy = (2.4 * row) / size - 1.2;
    for (let column = 0; column < size; column++) {
      const cx = (2.8 * column) / size - 2.1;
      total += escapeTime(cx, cy, 200);
    }
  }
  return total;
}
