import operator
from operator import itemgetter, attrgetter, methodcaller

class P:
    def __init__(self, n): self.n = n
    def add(self, a, b=2): return self.n + a + b
    def __repr__(self): return 'P(%d)' % self.n
class Q:
    pass
q = Q(); q.p = P(3); q.name = 'x'
rows = [(1, 'b', 2.5), (0, 'c', 1.5), (3, 'a', 0.5)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(2, 0)))
print(itemgetter(1), itemgetter('a', 2), attrgetter('p.n'), methodcaller('add', 3, b=4))
print(attrgetter('p.n')(q), attrgetter('name', 'p.n')(q))
print(methodcaller('add', 3, b=4)(P(1)), methodcaller('add', 3)(P(1)))
print(sorted([P(3), P(1)], key=attrgetter('n')))
print(operator.call(P(3).add, 1, b=7), operator.call(lambda *a, **k: (a, k)), operator.abs(-3))
for f in (lambda: operator.abs(None), lambda: operator.concat(3, 4), lambda: attrgetter(3), lambda: methodcaller(3), lambda: itemgetter(3)([1]),
          lambda: attrgetter('p.z')(q), lambda: operator.length_hint([], 'x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(isinstance(itemgetter(1), itemgetter), type(itemgetter(1)).__name__)
