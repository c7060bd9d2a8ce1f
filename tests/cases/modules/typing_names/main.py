# Names for type checkers mean nothing at run time.
from __future__ import annotations

import typing as t
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, Final, Generic, Literal, NewType, Optional, Protocol, TypeVar, Union, cast, overload

T = TypeVar("T")
Vector = list[float]
Handler = Callable[[int], str]
MaybeInt = Optional[int]
Mode = Literal["r", "w"]
UserId = NewType("UserId", int)
type Pair[K] = tuple[K, K]
LIMIT: Final = 3


class Sized(Protocol):
    def size(self) -> int: ...


class Box(Generic[T]):
    count: ClassVar[int] = 0

    def __init__(self, item: T) -> None:
        self.item: T = item
        Box.count += 1

    def get(self) -> T:
        return self.item

    def size(self) -> int:
        return 1


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x: Union[int, str]) -> Any:
    return x + x


def first(xs: Iterable[T], default: t.Optional[T] = None) -> T | None:
    for x in xs:
        return x
    return default


def count(s: Sized) -> int:
    return s.size()


def numbers(n: int) -> Iterator[int]:
    yield from range(n)


def same[U](x: U) -> U:
    return x


h: Handler = str
v: Vector = [1.5, 2]
print(twice(2), twice("a"), first([], 5), first("xyz"), Box[int](4).get(), Box("s").get(), Box.count)
print(count(Box(1)), list(numbers(3)), cast(str, 5), UserId(7) + 1, LIMIT, h(3), v, same("same"))
print(isinstance(3, int | str), isinstance(None, int | None), isinstance([], (int | str, list)))
