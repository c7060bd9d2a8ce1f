"""A linear congruential generator and a hash that mixes what it gives: 32-bit arithmetic with masks."""

__all__ = ["solve"]


def mix(h, x):
    h ^= x
    h = (h * 16777619) & 0xFFFFFFFF
    return h ^ (h >> 15)


def solve(n: int) -> float:
    x = 12345
    h = 2166136261
    for _ in range(n):
        x = (x * 1664525 + 1013904223) & 0xFFFFFFFF
        h = mix(h, x & 0xFFFF)
        h = mix(h, x >> 16)
    return float(h)
