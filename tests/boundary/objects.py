"""Shapes."""
from dataclasses import dataclass, field
from typing import Callable, Iterator

__all__ = ["Point", "Shape", "Circle", "make", "total", "each", "counter", "VERSION", "adder", "fail", "spread", "opts", "dist", "Pair", "back", "name", "names"]

VERSION = "1.2"


class Shape:
    """A shape."""

    sides = 0

    def __init__(self, name: str = "shape") -> None:
        self.name = name
        self._hidden = 1

    def area(self) -> float:
        """Its area."""
        return 0.0

    @property
    def label(self) -> str:
        """Shown to people."""
        return self.name.upper()

    @label.setter
    def label(self, value: str) -> None:
        self.name = value.lower()

    @staticmethod
    def unit() -> "Shape":
        return Shape("unit")

    @classmethod
    def named(cls, name: str):
        return cls(name)

    def __str__(self):
        return f"<{self.name}>"


class Circle(Shape):
    def __init__(self, r: float, name: str = "circle"):
        super().__init__(name)
        self.r = r

    def area(self) -> float:
        return 3.0 * self.r * self.r


@dataclass
class Point:
    """A point."""
    x: float
    y: float = 0.0
    tags: list[str] = field(default_factory=list)

    def move(self, dx: float, dy: float = 0.0) -> "Point":
        self.x += dx
        self.y += dy
        return self

    def __iter__(self):
        yield self.x
        yield self.y

    def __len__(self):
        return 2

    def __getitem__(self, i: int):
        return (self.x, self.y)[i]

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x


class _Pair:
    def __init__(self, a: Point, b: Point):
        self.a = a
        self.b = b


Pair = _Pair


def make(n: int) -> list[Shape]:
    return [Circle(float(i)) if i % 2 else Shape(str(i)) for i in range(n)]


def total(shapes: list[Shape]) -> float:
    return sum([s.area() for s in shapes])


def each(xs: list[int], f: Callable[[int], int]) -> list[int]:
    out = []
    for x in xs:
        try:
            out.append(f(x))
        except ValueError as e:
            print("caught", e)
            out.append(-1)
    return out


def counter(n: int) -> Iterator[int]:
    for i in range(n):
        got = yield i
        if got:
            print("got", got)


def adder(n: int):
    def add(m):
        return n + m
    return add


def fail(x: int):
    raise ValueError("bad", x)


def spread(*xs: int, sep: str = ",") -> str:
    return sep.join([str(x) for x in xs])


def opts(a: int, **rest: int) -> dict[str, int]:
    return {"a": a, **rest}


def dist(p: Point, q: Point | None = None) -> float:
    if q is None:
        return p.x
    return q.x - p.x


def back(x):
    return x


def name():
    return __name__, Point.__module__, repr(Shape).split("'")[1], Point(1.0).__class__.__module__, name.__module__


names = [__name__, "main" if __name__ == "__main__" else "imported"]
