"""Trees that are made, counted and dropped: allocation and the collector."""

__all__ = ["solve"]


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


def solve(n: int) -> float:
    kept = make(n)
    total = 0
    for depth in range(4, n + 1, 2):
        for _ in range(1 << (n - depth)):
            total += make(depth).count()
    return float(total + kept.count())
