/** Trees that are made, counted and dropped: allocation and the collector. */
class Node {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }
  count() {
    if (this.left === null) return 1;
    return 1 + this.left.count() + this.right.count();
  }
}

const make = depth => (depth === 0 ? new Node(null, null) : new Node(make(depth - 1), make(depth - 1)));

export function solve(n) {
  const kept = make(n);
  let total = 0;
  for (let depth = 4; depth <= n; depth += 2) {
    for (let i = 0; i < 1 << (n - depth); i++) total += make(depth).count();
  }
  return total + kept.count();
}
