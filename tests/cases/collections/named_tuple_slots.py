"""`__slots__` of named tuples, and what instances of derived classes hold besides."""
from collections import namedtuple
from typing import NamedTuple
import copy
P = namedtuple('P', 'x y', defaults=[3])
class Q(NamedTuple):
    a: int
    b: str = 'z'
class R(P):
    def s(self): return self.x + self.y
print(P.__slots__, P(1), P(1)._replace(x=5), P.__slots__ == ())
r = R(1, 2)
r.note = 'n'
print(r, r.note, r.s(), vars(r))
print(Q.__slots__, Q(5))
try:
    P(1).zz = 3
except AttributeError as e:
    print(e)
try:
    P(1).x = 3
except AttributeError as e:
    print(e)
print(copy.copy(P(2)), {P(1): 2}[P(1)])
class S(P):
    __slots__ = ()
print(S(4), S.__slots__)
