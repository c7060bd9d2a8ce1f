# Fibonacci three ways; Lucas numbers; digits of F(2000).
def fib_loop(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def fib_fast(n: int) -> tuple[int, int]:
    if n == 0:
        return 0, 1
    a, b = fib_fast(n >> 1)
    c = a * (2 * b - a)
    d = a * a + b * b
    if n & 1:
        return d, c + d
    return c, d


def fib_memo(n: int, memo: list[int] = [0, 1]) -> int:
    while len(memo) <= n:
        memo.append(memo[-1] + memo[-2])
    return memo[n]


print([fib_loop(n) for n in range(20)])
for n in [90, 91, 92, 93, 94, 200, 300]:
    print(n, fib_loop(n), fib_fast(n)[0] == fib_loop(n), fib_memo(n) == fib_loop(n))
print(fib_fast(2000)[0])
print(fib_loop(1000) % 10**9, len(str(fib_memo(3000))), fib_memo(100) // fib_memo(99))
zeck: list = []
n = 10**18
k: int = 0
while fib_memo(k) <= n:
    k += 1
while n:
    k -= 1
    if fib_memo(k) <= n:
        zeck.append(k)
        n -= fib_memo(k)
print(zeck, sum([fib_memo(k) for k in zeck]))
