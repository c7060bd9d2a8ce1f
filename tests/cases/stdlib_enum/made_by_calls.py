"""Enumerations made by calls, with names that are written there; members in branches of the body."""
from enum import *
import enum
C = Enum('C', 'RED GREEN, BLUE')
print(list(C), C.RED, C('RED' if 0 else 1), C['BLUE'].value, C.__name__, len(C), C)
I = IntEnum('I', ['A', 'B'], start=5)
print(I.A + 1, I.B, repr(I.B), I(6))
S = StrEnum('S', [('X', 'x'), ('Y', auto())])
print(S.X, S.Y, repr(S.Y), S.X == 'x')
F = Flag('F', dict(R=1, W=2))
print(F.R | F.W, F(3))
M = Enum('M', {'one': 1, 'uno': 1, 'two': 'zwei'}, type=None)
print(list(M), M.uno is M.one, M.two, M.__members__)
class Base(Enum):
    def hi(self):
        return 'hi ' + self.name
D = Base('D', 'p q')
print(D.p.hi(), D.q, isinstance(D.p, Base))
T = Enum('T', 'a b', type=str)
print(repr(T.a), T.a + 'x')
def f():
    class MainEnum(IntEnum):
        first = auto()
        second = auto()
        if issubclass(IntEnum, Flag):
            dupe = 3
        else:
            dupe = second
    return MainEnum
print(list(f()), f().dupe, f()._member_names_, f()._member_type_)
print(type(C), isinstance(C, EnumType), isinstance(C, EnumMeta))
class R(float, ReprEnum):
    x = 1.5
print(R.x, repr(R.x), f'{R.x:.3f}', R.x + 1)
def g(E):
    first = auto()
    return E('Main', dict(first=first, __str__=lambda self: 'me ' + self.name))
print(g(Enum).first, g(IntEnum).first)
try:
    Enum('X', 'a b')('q')
except ValueError as e: print(e)
