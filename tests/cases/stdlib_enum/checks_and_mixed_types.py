"""verify, ReprEnum, values of mixed-in types, enum.property."""
import enum
from enum import *
from datetime import date
class D(date, Enum):
    a = 2023, 12, 1
    b = 2016, 2, 29
print(D.a, repr(D.a), D.a.value, D.a.year, D(date(2016, 2, 29)), D._member_type_)
class R(date, ReprEnum):
    a = 2023, 12, 1
print(R.a, repr(R.a), f'{R.a:%Y}')
@verify(UNIQUE)
class U(Enum):
    a = 1
    b = 2
try:
    @verify(UNIQUE)
    class V(Enum):
        a = 1
        b = 1
except ValueError as e: print(e)
try:
    @verify(CONTINUOUS)
    class V(IntEnum):
        a = 1
        b = 4
except ValueError as e: print(e)
print(enum.show_flag_values(10), enum._is_sunder('_a_'))
class S(str, Enum):
    x = 1
    y = 'yy'
print(repr(S.x), S.y, S('1'))
class P(Enum):
    a = 1
    @enum.property
    def twice(self):
        return self.value * 2
print(P.a.twice)
