"""Fibonacci numbers by the recursive definition: calls and small integers."""

__all__ = ["solve"]


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def solve(n: int) -> float:
    return float(fib(n))
