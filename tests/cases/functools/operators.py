# operator.
import operator
from operator import itemgetter, attrgetter, methodcaller
print(operator.add(1, 2), operator.mul(2.5, 2), operator.lt(1, 2), operator.eq('a', 'a'), operator.not_(0), operator.neg(5), operator.truediv(7, 2), operator.floordiv(7, 2), operator.pow(2, 3), operator.xor(5, 3), operator.concat('a', 'b'), operator.contains([1], 1), operator.getitem([1, 2], 1), operator.index(True), operator.countOf([1, 2, 1], 1), operator.indexOf('abc', 'b'), operator.is_(None, None), operator.truth([]))
print(sorted([(1, 'b'), (2, 'a')], key=itemgetter(1)), itemgetter(1, 0)('abc'), list(map(itemgetter('k'), [{'k': 1}, {'k': 2}])))
a = [1]; operator.setitem(a, 0, 5); print(a, operator.iadd(a, [6]), a); operator.delitem(a, 0); print(a)

from operator import itemgetter, attrgetter, methodcaller
class P:
    def __init__(self, x, y): self.x = x; self.y = y
    def m(self, a=0): return self.x + a
ps = [P(2, 1), P(1, 5)]
print([p.x for p in sorted(ps, key=attrgetter('x'))], attrgetter('x', 'y')(ps[0]), methodcaller('m')(ps[0]), methodcaller('m', 5)(ps[0]))
