"""Sum of the primes up to n by the sieve of Eratosthenes."""

__all__ = ["solve"]


def sum_of_primes(n):
    prime = [True] * (n + 1)
    total = 0
    for i in range(2, n + 1):
        if prime[i]:
            total += i
            for multiple in range(i * i, n + 1, i):
                prime[multiple] = False
    return total


def solve(n: int) -> float:
    return float(sum_of_primes(n))
