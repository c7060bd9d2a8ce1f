"""A method called on objects of 1 class in a list."""

__all__ = ["solve"]


class Step:
    def __init__(self, k):
        self.k = k


class Plus(Step):
    def apply(self, x):
        return x + self.k


STEPS = [Plus(1), Plus(2), Plus(3), Plus(4), Plus(5), Plus(6), Plus(7), Plus(8)]


def solve(n: int) -> float:
    x = 0
    for i in range(n):
        for step in STEPS:
            x = step.apply(x) & 0xFFFF
    return float(x)
