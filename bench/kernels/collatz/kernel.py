"""The number below n with the longest Collatz sequence: ints without a known bound."""

__all__ = ["solve"]


def solve(n: int) -> float:
    longest = 0
    best = 0
    for start in range(1, n):
        x = start
        steps = 0
        while x != 1:
            if x % 2 == 0:
                x //= 2
            else:
                x = 3 * x + 1
            steps += 1
        if steps > longest:
            longest = steps
            best = start
    return float(best * 1000 + longest)
