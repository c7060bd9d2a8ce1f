# total_ordering, lru_cache of a method.
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
    def __lt__(self, o): return self.x < o.x
print(V(1) < V(2), V(1) > V(2), V(1) <= V(1), V(2) >= V(3), V(1) == V(1), V(2) > V(1))
print(sorted([V(3), V(1)])[0].x, max(V(1), V(5)).x)

from functools import lru_cache
class A:
    def __init__(self, k): self.k = k
    @lru_cache(maxsize=None)
    def f(self, n):
        print('calc', n)
        return n * self.k
a = A(3)
print(a.f(2), a.f(2), a.f(3))
