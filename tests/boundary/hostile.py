"""What JavaScript gives here is wrong, lies, throws or comes back while it is being read; nothing of that may harm the module."""
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

__all__ = [
    "Bag", "agen", "anything", "apply", "cleanup", "count", "each", "first", "keep", "later", "lengths", "log", "nested",
    "number", "pairs", "rank", "raw", "relay", "sink", "state", "total", "waits", "words",
]


def total(xs: list[int]) -> int:
    return sum(xs)


def words(xs: set[str]) -> list[str]:
    return sorted(xs)


def lengths(d: dict[str, list[int]]) -> dict[str, int]:
    return {k: len(v) for k, v in d.items()}


def pairs(xs: list[tuple[int, str]]) -> str:
    return ",".join(f"{n}{s}" for n, s in xs)


def nested(x: list[list[list[int]]]) -> int:
    return sum(z for a in x for b in a for z in b)


def number(a: float, b: int, c: bool, d: str | None = None) -> str:
    return f"{a} {b} {c} {d}"


def raw(b: bytes) -> int:
    return sum(b)


def anything(x: Any) -> str:
    return repr(x)


def apply(f: Callable[[int], int], x: int) -> int:
    return f(x) + 1


def rank(xs: list[int], key: Callable[[int], int]) -> list[int]:
    return sorted(xs, key=key)


def each(xs: Iterable[int]) -> int:
    n = 0
    for x in xs:
        n += x
    return n


def first(xs: Iterator[int]) -> int:
    for x in xs:
        return x
    return -1


log: list[str] = []


def state() -> list[str]:
    return log


def count(n: int) -> Iterator[int]:
    try:
        for i in range(n):
            yield i
    finally:
        log.append("closed")


def relay(f: Callable[[int], int]) -> Iterator[int]:
    """Calls JavaScript between its values."""
    for i in range(3):
        yield f(i)


def sink() -> Iterator[Any]:
    got = None
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = f"caught {e}"


def cleanup(f: Callable[[], None]) -> int:
    """`finally` runs and `with` ends whatever JavaScript throws."""
    log.clear()
    try:
        f()
        return 1
    except Exception as e:
        log.append(type(e).__name__)
        raise
    finally:
        log.append("finally")


@dataclass
class Bag:
    items: list[int]
    label: str = "bag"

    def add(self, x: int) -> "Bag":
        self.items.append(x)
        return self

    def visit(self, f: Callable[[int], None]) -> int:
        n = 0
        for x in self.items:
            n += 1
            f(x)
        return n

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[int]:
        yield from self.items


_kept: list[Bag] = []


def keep(b: Bag) -> int:
    _kept.append(b)
    return len(_kept)


async def waits(x: int) -> int:
    return x * 2


async def later(f: Callable[[], int]) -> int:
    return f()


async def agen(n: int) -> AsyncIterator[int]:
    try:
        for i in range(n):
            yield i
    finally:
        log.append("agen closed")
