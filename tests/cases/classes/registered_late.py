"""Classes that are registered with abstract ones after somebody asked."""
from abc import ABC
from collections.abc import Container, Hashable, Iterable, Sequence, Sized


class Shape(ABC):
    pass


class Round(Shape):
    pass


class Disc:
    pass


class Coin(Disc):
    pass


class Box:
    pass


def ask(*things):
    return [(isinstance(x, Shape), isinstance(x, Round), issubclass(type(x), Shape)) for x in things]


things = [Disc(), Coin(), Box(), 3, None, 'text', Round()]
print(ask(*things))
Round.register(Disc)
print(ask(*things))
if ask(Box())[0][0] is False:
    print(Shape.register(Box))
print(ask(*things))


def make(name):
    class Local:
        def __repr__(self):
            return name
    return Local


one = make('one')
two = make('two')
print(isinstance(one(), Iterable), isinstance(two(), Iterable))
Iterable.register(one)
print(isinstance(one(), Iterable), isinstance(two(), Iterable), isinstance([], Iterable), isinstance(4, Iterable))
print(issubclass(one, (Sized, Iterable)), issubclass(two, (Sized, Iterable)))


def describe(x):
    if isinstance(x, Sequence):
        return 'sequence'
    if isinstance(x, (Sized, Container)):
        return 'sized'
    return 'other'


class Pack:
    pass


print([describe(x) for x in (Pack(), [], {}, 'a', 5, {1})])
Container.register(Pack)
print([describe(x) for x in (Pack(), [], {}, 'a', 5, {1})])
Sequence.register(Pack)
print([describe(x) for x in (Pack(), [], {}, 'a', 5, {1})])
try:
    Sized.register(5)
except TypeError as error:
    print(error)
try:
    Round.register(Shape)
except RuntimeError as error:
    print(error)
print(isinstance(Pack(), Hashable), sorted(n for n in vars(Disc) if not n.startswith('__')), [n for n in dir(Disc) if n[0] != '_'])
