# Abstract classes that take others: __subclasshook__ of the program, register as a call and as a decorator.
import numbers
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Hashable, MutableSequence, Sequence


class HasArea(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is HasArea:
            return any("area" in b.__dict__ for b in other.__mro__)
        return NotImplemented


class Square:
    def area(self):
        return 4


class Small(Square):
    pass


class Nothing:
    pass


class Derived(HasArea):
    pass


for x in (Square(), Small(), Nothing(), Derived(), 5, "text", None):
    print(type(x).__name__, isinstance(x, HasArea), issubclass(type(x), HasArea), isinstance(x, (int, HasArea)), isinstance(x, Derived))


class Shape(metaclass=ABCMeta):
    @abstractmethod
    def draw(self): ...


class Round(Shape):
    pass


class Legacy:
    def draw(self):
        return "legacy"


Shape.register(Legacy)
Round.register(tuple)


@Shape.register
class Late:
    def draw(self):
        return "late"


class Later(Late):
    pass


def show(x):
    if isinstance(x, Shape):
        return f"shape {x.draw() if hasattr(x, 'draw') else x}"
    return f"no shape {x!r}"


for x in (Legacy(), Late(), Later(), (1, 2), [1], 3):
    print(show(x), issubclass(type(x), Shape), issubclass(type(x), Round), isinstance(x, Round))
print(Late.__name__, Late.__mro__[1:], Legacy.__bases__)


class Money:
    def __init__(self, cents):
        self.cents = cents


numbers.Number.register(Money)


@Sequence.register
class Row:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


@MutableSequence.register
class Rows(Row):
    pass


print(isinstance(Money(5), numbers.Number), isinstance(Money(5), numbers.Real), issubclass(Money, numbers.Number))
print(isinstance(Row(1), Sequence), isinstance(Rows(), Sequence), isinstance(Rows(), MutableSequence), isinstance(Row(), MutableSequence), isinstance(Row(), Hashable))
match Row(1, 2):
    case Sequence():
        print("a sequence by its class")
try:
    Shape.register(5)
except TypeError as e:
    print("TypeError", e)
try:
    Shape()
except TypeError as e:
    print("TypeError", e)


class Tracked(ABC):
    asked = []

    @classmethod
    def __subclasshook__(cls, other):
        Tracked.asked.append(other.__name__)
        return NotImplemented if cls is not Tracked else other.__name__.startswith("S")


class Special(Tracked):
    pass


print(issubclass(Square, Tracked), issubclass(Nothing, Tracked), isinstance(Special(), Special), isinstance(Square(), Special), Tracked.asked)
