"""`__slots__` that a dataclass gets, by what its bases have."""
from dataclasses import dataclass


class Root:
    __slots__ = {'x'}


class Described(Root):
    __slots__ = {'k': 'a key', 'j': ''}


class One(Described):
    __slots__ = 'aa'


@dataclass(slots=True)
class Base(One):
    y: int
    j: str


class Plain:
    pass


@dataclass(slots=True, weakref_slot=True)
class Referable(Plain):
    n: int = 0


print(Base.__slots__, Root.__slots__, Described.__slots__, Referable.__slots__)
d = Described()
d.k = 3
d.x = 2
try:
    d.other = 1
except AttributeError as e:
    print(e)
b = Base(1, 'a')
b.aa = 3.5
print(b, b.aa, Referable())
