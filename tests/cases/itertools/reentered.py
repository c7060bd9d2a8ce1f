"""Iterators that are asked for more while they are asked."""
import operator
from itertools import *


class Again:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 6:
            raise StopIteration
        if self.n == 2:
            return next(self.outer)
        return self.n


a = Again()
a.outer = pairwise(a)
print(list(a.outer))


class First:
    first = True

    def __iter__(self):
        return self

    def __next__(self):
        first = self.first
        self.first = False
        if first:
            return next(second)
        return 1


one, second = tee(First())
try:
    next(one)
except RuntimeError as e:
    print(e)
print(operator.length_hint(repeat(1, 5)), operator.length_hint(repeat(1), 7))
it = cycle('defg')
it.__setstate__((list('abc'), 0))
print(''.join(islice(it, 12)))
for wrong in ((), ([],), [[], 0], ((), 0)):
    try:
        cycle('x').__setstate__(wrong)
    except TypeError:
        print('TypeError')
try:
    count('a')
except TypeError as e:
    print(e)
