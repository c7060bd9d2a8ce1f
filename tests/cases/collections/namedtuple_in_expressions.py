"""Named tuple classes that are made within an expression."""
from collections import namedtuple
import collections

t = namedtuple('Tup', ['baz', 'foo', 'bar'])(3, 2, 5)
print(t, t._asdict(), t.foo, type(t).__name__, isinstance(t, tuple))


def make():
    return namedtuple('Pair', 'left right')


Pair = make()
p = Pair(1, right='x')
print(p, p._replace(left=2), Pair._fields, p == (1, 'x'))
kinds = {'point': collections.namedtuple('Point', 'x y'), 'one': collections.namedtuple('One', 'v')}
print(kinds['point'](1, 2), kinds['one'](v=3))
for f in (lambda: Pair(1), lambda: Pair(1, 2, 3), lambda: Pair(foo=1)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError')
