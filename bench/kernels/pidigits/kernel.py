"""Digits of pi by a spigot: ints that grow."""

__all__ = ["solve"]


def solve(n: int) -> float:
    numerator = 1
    accumulator = 0
    denominator = 1
    k = 0
    found = 0
    total = 0
    while found < n:
        k += 1
        odd = 2 * k + 1
        accumulator = (accumulator + 2 * numerator) * odd
        numerator *= k
        denominator *= odd
        if numerator > accumulator:
            continue
        digit = (3 * numerator + accumulator) // denominator
        if digit != (4 * numerator + accumulator) // denominator:
            continue
        found += 1
        total = (total * 7 + digit) % 1000003
        accumulator = 10 * (accumulator - denominator * digit)
        numerator *= 10
    return float(total)
