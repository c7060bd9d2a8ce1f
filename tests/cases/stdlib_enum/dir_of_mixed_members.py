from enum import *
class P(Enum):
    a = 1
class I(IntEnum):
    a = 1
    b = 2
    def meth(self): return 1
    def _private(self): return 1
    @property
    def prop(self): return 2
class S(StrEnum):
    a = 'x'
    b = auto()
class F(Flag):
    a = 1
    b = 2
    def meth(self): return 1
class G(IntFlag):
    a = 1
class X(float, Enum):
    a = 1.5
    def __init__(self, x):
        self.note = 'n'
class Y(int, Flag):
    a = 1
class N(int, Enum):
    a = (1, 'one')
    def __new__(cls, n, label):
        self = int.__new__(cls, n)
        self._value_ = n
        self.label = label
        return self
for x in (P.a, I.a, S.a, F.a, F.a | F.b, G.a, X.a, Y.a, N.a):
    print(type(x).__name__, dir(x))
    print('  class', dir(type(x)))
