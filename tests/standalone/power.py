"""Powers of 3: the 39th is the last that fits 64 bits."""

__all__ = ["power"]

BASE = 3
calls = 0


def power(n: int) -> int:
    global calls
    calls += 1
    x = 1
    for _ in range(n):
        x *= BASE
    return x + calls - 1
