/** Product of two matrices of floats, as arrays of arrays. */
const make = (n, seed) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (seed * (i - j) * (i + j)) / n));

function multiply(a, b) {
  const n = a.length;
  const columns = Array.from({ length: n }, (_, j) => b.map(row => row[j]));
  const product = [];
  for (const row of a) {
    const out = [];
    for (const column of columns) {
      let total = 0;
      for (let k = 0; k < n; k++) total += row[k] * column[k];
      out.push(total);
    }
    product.push(out);
  }
  return product;
}

export function solve(n) {
  const c = multiply(make(n, 1), make(n, 2));
  return c[Math.floor(n / 2)][Math.floor(n / 3)];
}
