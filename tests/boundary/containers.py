"""Complex numbers, the library's containers, choices of types that JavaScript does not tell apart, and a Protocol."""
import collections
from collections import Counter, OrderedDict, defaultdict, deque
from typing import Callable, Deque, Iterable, List, Literal, Protocol, Union

__all__ = [
    "HALF", "Sized", "Vector", "anything", "choice", "count", "double", "either", "fold", "grouped", "length", "many",
    "mapped", "moved", "number", "order", "pick", "queue", "span", "tally", "together", "total", "waited", "words",
]
HALF: complex = 0.5j


class Sized(Protocol):
    def size(self) -> int: ...


class Vector(Sized):
    def __init__(self, z: complex):
        self.z = z

    def size(self) -> int:
        return int(abs(self.z))


def double(z: complex) -> complex:
    return z * 2


def number(z: int | float | complex) -> str:
    return repr(z)


def words(z: complex | str | None = None) -> str:
    return repr(z)


def mapped(f: Callable[[complex], complex]) -> complex:
    return f(1 + 1j)


async def waited(z: complex) -> list[complex]:
    return [z, -z]


def count(text: list[str]) -> Counter[str]:
    return Counter(text)


def tally(c: Counter[str]) -> int:
    return c.total() + c["not there"]


def grouped(d: defaultdict[str, list[int]]) -> str:
    return repr(d)


def moved(d: OrderedDict[str, int]) -> OrderedDict[str, int]:
    d.move_to_end("a")
    return d


def queue(xs: collections.deque[int]) -> deque[int]:
    xs.appendleft(0)
    return xs


def order(xs: Deque[str] | None) -> int:
    return -1 if xs is None else len(xs)


def total(m: memoryview) -> int:
    return sum(m)


def span(b: bytes | bytearray | memoryview) -> int:
    return len(b)


def together(s: set[int] | frozenset[int]) -> frozenset[int]:
    return frozenset(s)


def fold(xs: list[int] | tuple[int, ...] | None) -> int:
    return sum(xs or ())


def many(xs: Union[Iterable[str], List[int]]) -> str:
    return repr(list(xs))


def choice(x: Literal[1, 2, "a", None]) -> str:
    return repr(x)


def pick(x: Literal[1, 2] | float) -> str:
    return repr(x)


def anything(xs):
    return [1j, {"z": 2 + 3j}, deque(xs)]


def either(s: Sized) -> int:
    return s.size()


def length(s: Sized | None) -> int:
    return 0 if s is None else s.size()
