"""What a class of named tuples has under the names of its fields."""
import collections
from typing import NamedTuple
N = collections.namedtuple('N', 'x y')
print(N.x.__doc__, N.y.__doc__)
N.x.__doc__ = 'my doc'
print(N.x.__doc__)
print(type(N.x).__name__, repr(N.x))
print(N.x.__get__(N(1, 2)))
class P(NamedTuple):
    a: int
    b: str = 'q'
print(P.b.__doc__, P.a.__get__(P(3)))
try:
    N.x.__get__(3)
except TypeError as e:
    print(e)
try:
    N.z
except AttributeError as e:
    print(e)
class Q(N):
    pass
print(Q.x is N.x, Q.y, getattr(N, 'x').__doc__, hasattr(N, 'x'), hasattr(N, 'z'))
