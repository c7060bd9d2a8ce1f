Pair = tuple
LIMIT: int = 50
calls: int = 0


def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def gcd(a: int, b: int) -> int:
    return a if b == 0 else gcd(b, a % b)


def is_prime(n: int) -> bool:
    global calls
    calls += 1
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True
