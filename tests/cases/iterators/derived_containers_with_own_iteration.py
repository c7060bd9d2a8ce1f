# Built-in containers made from derived ones that say how they are iterated.
class LT(tuple):
    def __iter__(self):
        yield 1
        yield 5
class LL(list):
    def __iter__(self):
        yield 1
        yield 5
class LS(set):
    def __iter__(self):
        yield 1
        yield 5
class LB(str):
    def __iter__(self):
        yield 'p'
        yield 'q'
def show(*a, **k):
    print(a)
for x in (LT((2,)), LL([2]), LS({2})):
    n = type(x).__name__
    print(n, tuple(x), list(x), sorted(x), set(x), frozenset(x), [*x], (*x,), {*x}, max(x), min(x), sum(x))
    a, b = x
    print(a, b, list(zip(x, x)), list(enumerate(x)), list(map(str, x)), dict.fromkeys(x), [y for y in x], 5 in x, 2 in x, len(x))
    show(*x)
    l = [0]
    l.extend(x)
    print(l)
    l += x
    print(l)
    l[0:1] = x
    print(l)
    s = set()
    s.update(x)
    print(s, s | {9}, any(x), all(x), list(reversed(list(x))))
    print(list(filter(None, x)), list(iter(x)), bytes(x), bytearray(x))
    s = {1, 2, 3, 5}
    print(s.union(x), s.intersection(x), s.difference(x), s.symmetric_difference(x), s.issuperset(x))
b = LB('xyz')
print(list(b), tuple(b), ','.join(b), sorted(b), [*b], ''.join(c for c in b), set(b) == {'p', 'q'}, list(zip(b, b)))
print(','.join(LL(['a'])) if False else '', LT((2,)) + (3,), LL([2]) + [3], LT((2,)) == (2,), LL([2]) == [2])
import itertools, collections, functools
print(list(itertools.chain(LT((2,)), LL([2]))), collections.Counter(LL([2])), collections.deque(LL([2])), functools.reduce(lambda p, q: p + q, LL([2])))
x, *y = LL([7, 8, 9])
print(x, y)
print(list(itertools.islice(LL([2]), 1)), list(itertools.product(LL([2]), repeat=1)), list(itertools.accumulate(LT((2,)))))
