/** Spectral norm of the n x n corner of a[i][j] = 1 / ((i + j)(i + j + 1) / 2 + i + 1), by the power method. */
const entry = (i, j) => 1 / (((i + j) * (i + j + 1)) / 2 + i + 1);

function times(v) {
  const result = [];
  for (let i = 0; i < v.length; i++) {
    let total = 0;
    for (let j = 0; j < v.length; j++) total += entry(i, j) * v[j];
    result.push(total);
  }
  return result;
}

function transposedTimes(v) {
  const result = [];
  for (let i = 0; i < v.length; i++) {
    let total = 0;
    for (let j = 0; j < v.length; j++) total += entry(j, i) * v[j];
    result.push(total);
  }
  return result;
}

export function solve(n) {
  let u = new Array(n).fill(1);
  let v = u;
  for (let round = 0; round < 10; round++) {
    v = transposedTimes(times(u));
    u = transposedTimes(times(v));
  }
  let uv = 0;
  let vv = 0;
  for (let i = 0; i < n; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return Math.sqrt(uv / vv);
}
