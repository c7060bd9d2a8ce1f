"""What functools has in C takes no frames: memoized functions go as deep as others."""
from functools import cache, lru_cache, partial, reduce


@lru_cache
def fib(n):
    return n if n <= 1 else fib(n - 1) + fib(n - 2)


@cache
def steps(n):
    return 0 if n == 0 else 1 + steps(n - 1)


def nested(x):
    return reduce(lambda a, b: a + nested(b) if isinstance(b, list) else a + b, x, 0)


def down(n):
    return 0 if n == 0 else 1 + partial(down, n - 1)()


print(fib(600) % 1000007, steps(700), down(600))
deep = [1]
for i in range(300):
    deep = [1, deep]
print(nested(deep))
for f in fib, steps, down:
    try:
        print(f(2000))
    except RecursionError as error:
        print(error)
