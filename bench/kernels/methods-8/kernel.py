"""A method called on objects of 8 classes in a list."""

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


class Half(Step):
    def apply(self, x):
        return (x >> 1) + self.k


class Double(Step):
    def apply(self, x):
        return x + x + self.k


class Rest(Step):
    def apply(self, x):
        return x % 97 + self.k


class Turned(Step):
    def apply(self, x):
        return self.k - x


STEPS = [Plus(1), Minus(2), Triple(3), Mixed(4), Half(5), Double(6), Rest(7), Turned(8)]


def solve(n: int) -> float:
    x = 0
    for i in range(n):
        for step in STEPS:
            x = step.apply(x) & 0xFFFF
    return float(x)
