import functools
import itertools
import math
import operator
from collections import Counter, deque


def show(x):
    print(repr(getattr(x, '__doc__', None))[:70])


print(dict.__doc__)
print({}.__doc__ == dict.__doc__, 'dict' in dict().__doc__, isinstance(type.__doc__, str))
for x in (len, print, filter, map, 5, 'a', None, [], (1, 2), itertools.chain, functools.partial, operator.add,
          math.sin, ValueError, KeyError('x'), deque, Counter, range(3), functools.reduce):
    show(x)


class Number(int):
    pass


class Table(dict):
    "mine"


class Problem(ValueError):
    pass


print(Number.__doc__, Number(3).__doc__, Table.__doc__, Table().__doc__, Problem.__doc__, Problem().__doc__)


def logged(f):
    @functools.wraps(f)
    def run(*args):
        return f(*args)
    return run


print(logged(len).__doc__, logged(len)([1]))


class Point:
    @property
    def x(self):
        "the x"


print(Point.x.__doc__, repr(property().__doc__), type(None).__doc__, (lambda: 0).__doc__)
print(functools.partial(len).__doc__[:40])
