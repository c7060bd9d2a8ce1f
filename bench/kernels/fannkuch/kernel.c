/* Pancake flips over all permutations: small arrays of ints, indices. */
double solve(int n) {
  long long perm[16], count[16], flipped[16];
  long long most = 0, checksum = 0, sign = 1;
  int r = n;
  for (int i = 0; i < n; i++) perm[i] = i, count[i] = 0;
  for (;;) {
    for (; r != 1; r--) count[r - 1] = r;
    long long first = perm[0];
    if (first != 0) {
      for (int i = 0; i < n; i++) flipped[i] = perm[i];
      long long flips = 0;
      while (first != 0) {
        for (long long low = 0, high = first; low < high; low++, high--) {
          long long t = flipped[low];
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
      if (r == n) return (double)(checksum * 100 + most);
      long long moved = perm[0];
      for (int i = 0; i < r; i++) perm[i] = perm[i + 1];
      perm[r] = moved;
      if (--count[r] > 0) break;
      r++;
    }
  }
}
