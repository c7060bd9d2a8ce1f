/** Pancake flips over all permutations: small arrays of ints, indices. */
export function solve(n) {
  const perm = Array.from({ length: n }, (_, i) => i);
  const count = new Array(n).fill(0);
  let most = 0;
  let checksum = 0;
  let sign = 1;
  let r = n;
  for (;;) {
    for (; r !== 1; r--) count[r - 1] = r;
    let first = perm[0];
    if (first !== 0) {
      const flipped = perm.slice();
      let flips = 0;
      while (first !== 0) {
        for (let low = 0, high = first; low < high; low++, high--) {
          const t = flipped[low];
          flipped[low] = flipped[high];
          flipped[high] = t;
        }
        flips++;
        first = flipped[0];
      }
      if (flips > most) most = flips;
      checksum += sign * flips;
    }
    sign = -sign;
    for (;;) {
      if (r === n) return checksum * 100 + most;
      const moved = perm[0];
      for (let i = 0; i < r; i++) perm[i] = perm[i + 1];
      perm[r] = moved;
      count[r]--;
      if (count[r] > 0) break;
      r++;
    }
  }
}
