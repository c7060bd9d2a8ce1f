"""`__slots__` in classes derived from abstract ones, protocols and generics, which give no room themselves."""
from abc import ABC, abstractmethod
from collections.abc import Sized
from typing import Generic, Protocol, TypeVar

T = TypeVar('T')


class Shape(ABC):
    __slots__ = ('name',)

    @abstractmethod
    def area(self):
        """How large it is."""


class Square(Shape):
    __slots__ = ('side',)

    def __init__(self, side):
        self.name = 'square'
        self.side = side

    def area(self):
        return self.side ** 2


class Free(Shape):
    def area(self):
        return 0


class Bag(Sized):
    __slots__ = ('items',)

    def __init__(self):
        self.items = [1, 2]

    def __len__(self):
        return len(self.items)


class Box(Generic[T]):
    __slots__ = ('value',)

    def __init__(self, value: T):
        self.value = value


class Named(Protocol):
    name: str


class Worker(ABC):
    @abstractmethod
    async def work(self): ...


for thing in (Square(3), Bag(), Box(5)):
    try:
        thing.colour = 'red'
        print('set')
    except AttributeError as e:
        print(e)
    print(hasattr(thing, '__dict__'))
free = Free()
free.colour = 'blue'
print(free.__dict__, Square(4).area(), len(Bag()), Box('x').value)
try:
    Worker()
except TypeError as e:
    print(e)
