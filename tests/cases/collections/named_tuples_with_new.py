from collections import namedtuple
from typing import NamedTuple
class P(namedtuple('P', 'x y')):
    def __new__(cls, x, y=0):
        return super().__new__(cls, x * 2, y)
print(P(1), P(2, 3).x)
B = namedtuple('B', 'x y')
class Q(B):
    __slots__ = ()
    def __new__(cls, x):
        self = super().__new__(cls, x, x + 1)
        return self
print(Q(5), Q(6)._replace(x=3) if False else '', Q._make)
class R(B):
    def __new__(cls, x):
        return B.__new__(cls, x, 9)
print(R(5))
print(Q(6)._replace(x=3), Q._make([7, 8]), type(Q._make([7, 8])) is Q, R._make((1, 2)))
class T(B):
    def __new__(cls, x):
        return tuple.__new__(cls, (x, -x))
    @property
    def total(self):
        return self.x + self.y
print(T(4), T(4).total, T(3)._asdict(), T(1) == (1, -1), T(1) < T(2), len(T(1)), hash(T(1)) == hash((1, -1)))
print(B.__new__(B, 1, 2), isinstance(Q(1), B), Q(1)[1], [*R(3)])
try:
    Q(1, 2)
except TypeError as e:
    print(e)
try:
    B.__new__(B, 1)
except TypeError as e:
    print(e)
class V(namedtuple('V', 'x y')):
    count = 0
    def __new__(cls, *args, **kwargs):
        cls.count += 1
        if not args:
            kwargs.setdefault('x', 1)
            kwargs.setdefault('y', 2)
        return super(V, cls).__new__(cls, *args, **kwargs)
    def __repr__(self):
        return f'<V {self.x} {self.y}>'
print(V(), V(5, 6), V(y=3), V.count)
import pickle, copy
for protocol in range(6):
    print(pickle.loads(pickle.dumps(B(1, 'a'), protocol)), end=' ')
print(copy.copy(V(3, 4)), copy.deepcopy(V(5, [2])), copy.copy(B(9, 1)))
