"""Generators that feed one another."""

__all__ = ["solve"]


def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for x in source:
        yield x * x % 1000


def pairs(source):
    last = 0
    for x in source:
        yield last, x
        last = x


def solve(n: int) -> float:
    total = 0
    for a, b in pairs(squares(x for x in numbers(n) if x % 3)):
        if a < b:
            total += b - a
    return float(total)
