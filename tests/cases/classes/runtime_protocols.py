"""isinstance and issubclass with protocols."""
from typing import Protocol, runtime_checkable, TypeVar, Iterable
import typing

T = TypeVar('T', covariant=True)


@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...


@runtime_checkable
class Named(Drawable, Protocol):
    name: str

    def __len__(self) -> int: ...


@typing.runtime_checkable
class Source(Protocol[T]):
    def read(self) -> T: ...


class Unchecked(Protocol):
    def f(self): ...


@runtime_checkable
class Closer(Protocol):
    def close(self): ...


@runtime_checkable
class Adder(Protocol):
    def __call__(self, a, b): ...


class Circle:
    def draw(self):
        return 'O'


class Sign(Circle):
    def __init__(self):
        self.name = 'sign'

    def __len__(self):
        return 4


class Explicit(Drawable):
    def draw(self):
        return 'E'


class File:
    read = None

    def close(self):
        pass


for x in (Circle(), Sign(), Explicit(), File(), 3, 'text', [1], len, lambda a, b: a + b, Circle):
    print(isinstance(x, Drawable), isinstance(x, Named), isinstance(x, Source), isinstance(x, Closer), isinstance(x, Adder), isinstance(x, (int, Drawable)))
try:
    isinstance(Circle(), Unchecked)
except TypeError as e:
    print(e)
print(issubclass(Circle, Drawable), issubclass(File, Drawable), issubclass(Sign, Drawable), issubclass(int, Closer), issubclass(Explicit, Drawable))


def show(things: Iterable[Drawable]):
    out = []
    for t in things:
        if isinstance(t, Drawable):
            out.append(t.draw())
        elif isinstance(t, Closer):
            t.close()
            out.append('closed')
        else:
            out.append(repr(t))
    return ' '.join(out)


print(show([Circle(), Explicit(), 5, File(), Sign()]))
try:
    Drawable()
except TypeError as e:
    print(e)
