import timeit
import math
from timeit import default_timer as timer, repeat

hits = []


def f(n):
    hits.append(n)
    return sum(range(n))


print(timeit.timeit('"-".join(str(n) for n in range(100))', number=10) >= 0)
print(timeit.timeit('f(3)', setup='from __main__ import f', number=4) >= 0, hits)
print(timeit.timeit('f(x)', 'x = 7', globals=globals(), number=2) >= 0, hits)
t = timeit.Timer('for i in range(3):\n    y = math.sqrt(i)\n', 'import math')
print(t.timeit(5) >= 0, len(t.repeat(3, 2)))
print(len(repeat('pass', number=3, repeat=2)), timer() > 0)
print(timeit.timeit(lambda: f(1), number=2) >= 0, hits)
print(timeit.timeit(f'f({2})', globals=globals(), number=1) >= 0 if False else 'skipped')


def main():
    k = timeit.timeit(stmt='f(10); f(11)', globals=globals(), number=1)
    return k >= 0


print(main(), hits)
