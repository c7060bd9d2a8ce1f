"""auto() objects given twice, formats of values of other types, dir() of enumerations."""
import enum
from enum import *
class T:
    def _generate_next_value_(name, start, count, last_values):
        print('gnv', name, start, count, last_values)
        return [1.1, 2.2, 3.3][count]
    et = Enum('enum_type', {'_generate_next_value_': _generate_next_value_}, type=float)
def f(E):
    first = auto()
    second = auto()
    third = auto()
    if issubclass(E, Flag):
        dupe = 3
    else:
        dupe = third
    return E('Main', dict(first=first, second=second, third=third, dupe=dupe))
for m in f(T.et): print(repr(m))
def g(E):
    class NewStr(E):
        def __str__(self):
            return self.name.upper()
        first = auto()
    print(str(NewStr.first), NewStr.first, f'{NewStr.first}')
class FR(float, ReprEnum):
    def _generate_next_value_(name, start, count, last_values):
        return 4.4
g(FR)
g(T.et)
g(IntEnum)
import enum
class A2(Enum):
    x = 1
    y = 2
    z = 1
    def __init__(self, v):
        self.extra = v * 2
        self._hid = 1
    def hello(self): pass
    @property
    def prop(self): return 3
class Base(Enum):
    @enum.property
    def first(self): return 'F'
class B(Base):
    first = 1
    second = 2
print(dir(A2)); print(dir(A2.x)); print(dir(B.first), B.first.first, B.second.first)
print(dir(IntEnum('I', 'a b')) == sorted(set(dir(int)) | set(dir(A2)) - {'x', 'y', 'z', } | {'a', 'b'}))
