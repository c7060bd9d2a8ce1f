from functools import partial
def f(*a, **k):
    return a, k
p = partial(f, 1, 2, a=10)
print(p(3, 4, b=20), p.func is f, p.args, p.keywords)
print(partial(p, 5)(6), partial(int, base=2)('101'), partial(print, end='!\n')('x'))
q = partial(p, 7, a=3)
print(q.args, q.keywords, q.func is f)
print(list(map(partial(pow, 2), range(5))))
print(repr(partial(len)), repr(partial(max, 1, key=abs)))
class S(partial):
    def extra(self):
        return len(self.args)
s = S(f, 1, b=2)
print(s(3), s.extra(), isinstance(s, partial), type(s).__name__)
class A:
    def __init__(self): self.n = 5
    def m(self, a, b): return self.n + a + b
    k = partial(max, 3)
print(partial(A().m, 1)(2), A().k(2, 9), A.k(1, 7))
try:
    partial(3)
except TypeError as e:
    print(e)
add5 = partial(lambda a, b: a + b, 5)
print(sum(add5(i) for i in range(1000)))
print(callable(p), hash(p) == hash(p), p == p, p == partial(f, 1, 2, a=10))
p.__setstate__((f, (9,), {'z': 1}, None))
print(p(), p.args)
from functools import lru_cache, cache, wraps, cmp_to_key
@lru_cache(maxsize=3)
def sq(n, *, k=1):
    return n * n * k
print([sq(i) for i in (1, 2, 3, 1, 4, 2)], sq.cache_info(), sq.cache_parameters(), sq(2, k=3), sq((2, ('k', 3)) and 2))
print(sq.cache_info().hits, sq.cache_info()[1], tuple(sq.cache_info()), sq.__name__, sq.__wrapped__(3))
@lru_cache(None, typed=True)
def ty(x): return type(x).__name__
print(ty(1), ty(1.0), ty(True), ty(1), ty.cache_info(), ty.cache_parameters())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info())
for bad in ('x', [1], 2.5):
    try:
        lru_cache(bad)
    except TypeError as e:
        print(e)
class B:
    @lru_cache(maxsize=2)
    def m(self, x): return x + 1
print(B().m(3), B.m.cache_info())
def cmp(a, b): return (a > b) - (a < b)
print(sorted([3, 1, 2], key=cmp_to_key(cmp)), sorted('bca', key=cmp_to_key(lambda a, b: cmp(b, a))))
