"""A method called on objects of 4 classes in a list."""

__all__ = ["solve"]


class Step:
    def __init__(self, k):
        self.k = k


class Plus(Step):
    def apply(self, x):
        return x + self.k


class Minus(Step):
    def apply(self, x):
        return x - self.k


class Triple(Step):
    def apply(self, x):
        return x * 3 + self.k


class Mixed(Step):
    def apply(self, x):
        return x ^ self.k


STEPS = [Plus(1), Minus(2), Triple(3), Mixed(4), Plus(5), Minus(6), Triple(7), Mixed(8)]


def solve(n: int) -> float:
    x = 0
    for i in range(n):
        for step in STEPS:
            x = step.apply(x) & 0xFFFF
    return float(x)
