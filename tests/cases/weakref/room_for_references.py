import weakref
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

class Plain:
    pass

class Slotted:
    __slots__ = ("a",)

class Room:
    __slots__ = ("a", "__weakref__")

class Child(Slotted):
    pass

@dataclass(slots=True)
class D:
    x: int

@dataclass(slots=True, weakref_slot=True)
class E(Generic[T]):
    x: int

class G(Generic[T]):
    __slots__ = ()

for x in (Plain(), Slotted(), Room(), Child(), D(1), E(2), G()):
    try:
        r = weakref.ref(x)
        print(type(x).__name__, r() is x, x.__weakref__ is r)
    except TypeError as e:
        print(e)
    try:
        print(hasattr(x, "__weakref__"), x.__weakref__ is None)
    except AttributeError as e:
        print(e)
p = Plain()
print(p.__weakref__)
first = weakref.ref(p)
print(p.__weakref__ is first, p.__weakref__() is p, "__weakref__" in E.__slots__, D.__slots__)
print(Plain.__weakref__, bool(E.__weakref__))
