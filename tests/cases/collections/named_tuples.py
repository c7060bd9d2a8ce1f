# Named tuples: by call, by class, with defaults, derived, unpacked, compared, changed.
from collections import namedtuple
from typing import NamedTuple
Point = namedtuple("Point", "x y")
p = Point(1, 2)
print(p, p.x, p.y, p[0], p[-1], len(p), p == (1, 2), (1, 2) == p, p == Point(1, 2), p < (1, 3), hash(p) == hash((1, 2)), isinstance(p, tuple))
x, y = p
print(x, y, p._replace(x=5), p._asdict(), Point._fields, Point._make([3, 4]), Point(y=1, x=2), tuple(p), list(p), p + (3,), p * 2, 2 in p, {p: 1}[(1, 2)])
class Emp(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    def greet(self):
        return f"hi {self.name} {self.id}"
e = Emp("Bob")
print(e, e.greet(), e._field_defaults, Emp("A", id=5), Emp.__doc__, Point.__doc__)
class P3(namedtuple("P3", ["a", "b", "c"])):
    __slots__ = ()
    @property
    def total(self):
        return self.a + self.b + self.c
q = P3(1, 2, 3)
print(q, q.total, q[1:], sum(q), max(q), sorted([P3(3, 1, 1), P3(1, 2, 2)]))
try:
    p.x = 5
except AttributeError as err:
    print(err)
try:
    p.z = 5
except AttributeError as err:
    print(err)
for f in range(4):
    try:
        if f == 0: Point(1)
        if f == 1: Point(1, 2, 3)
        if f == 2: p._replace(q=1)
        if f == 3: Point._make([1])
    except TypeError as err:
        print(err)
T = namedtuple("T", "a b c", defaults=[1, 2])
print(T(0), T(0, c=9), T._field_defaults)
for a, b in [Point(1, 2), Point(3, 4)]:
    print(a + b)
print("%s-%s" % p, [*p], max([Point(1, 5), Point(2, 0)], key=lambda t: t.y), p.count(1), p.index(2), repr(p), str(p), f"{p}")
def f(a, b): return a - b
print(f(*p))
