# Integer square roots by Newton's method; exact on big squares.
def isqrt(n: int) -> int | None:
    if n < 0:
        raise ValueError("isqrt() of a negative number")
    if n == 0:
        return 0
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


def cube_root(n: int) -> int:
    lo = 0
    hi = 1
    while hi**3 <= n:
        hi *= 2
    while lo + 1 < hi:
        mid = (lo + hi) // 2
        if mid**3 <= n:
            lo = mid
        else:
            hi = mid
    return lo


for n in list(range(20)) + [99, 100, 2**53, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 10**40, 10**40 - 1]:
    r = isqrt(n)
    print(n, r, r * r <= n < (r + 1) * (r + 1), cube_root(n))
print(isqrt(2 * 10**200))
try:
    isqrt(-1)
except ValueError as e:
    print(e)
