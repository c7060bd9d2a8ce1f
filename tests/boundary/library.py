"""Enums, iterators and collections of the library as results and arguments; what is printed beside the console."""
from collections import Counter, OrderedDict, deque
from enum import Enum, IntEnum, StrEnum
from typing import NamedTuple

__all__ = [
    "Color", "Size", "Word", "Place", "lazy", "views", "collections", "describe", "sizes", "favourite", "first", "numbers",
]


class Color(Enum):
    """Of a shape."""

    RED = 1
    GREEN = "g"

    @property
    def is_warm(self) -> bool:
        return self is Color.RED


class Size(IntEnum):
    SMALL = 1
    LARGE = 10


class Word(StrEnum):
    HELLO = "hello"


class Place(NamedTuple):
    x: int
    name: str = "here"


def lazy(n: int):
    return map(lambda x: x * 2, range(n)), zip([1, 2], "ab"), enumerate("xy", 1), reversed([1, 2, 3]), filter(None, [0, 1])


def numbers(n: int):
    return range(0, n, 2)


def first(items: list[int]):
    return iter(items)


def views():
    d = {"a": 1, "b": 2}
    return d.keys(), d.values(), d.items()


def collections():
    return deque([3, 4], 1), Counter("abca"), OrderedDict(x=1), memoryview(b"ab"), Place(1)


def describe(color: Color, size: Size = Size.SMALL) -> str:
    return f"{color.name} {size} {size + 1} {color.is_warm}"


def sizes():
    return [Size.LARGE, Word.HELLO, 3, "plain"], {Color.RED: Size.SMALL}


def favourite(word: Word | None = None) -> Color:
    return Color.GREEN if word is None else Color.RED
