"""A module as people write one: typed classes, exceptions of its own, TypedDicts, literals, callbacks that give promises."""
from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import ClassVar, Generic, Iterator, Literal, NamedTuple, NewType, Protocol, TypeAlias, TypedDict, TypeVar

__all__ = [
    "Account", "AccountError", "Bag", "Kind", "Level", "Money", "Overdrawn", "Savings", "Vec", "apply", "asked", "both",
    "Queue", "cards", "catch", "count", "first_of", "gather", "greet", "handled", "measure", "narrow", "norm", "parse", "picked", "sorted_by", "spell", "walk",
]

T = TypeVar("T")
UserId = NewType("UserId", int)
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


class AccountError(Exception):
    """Whatever goes wrong with accounts."""


class Overdrawn(AccountError):
    def __init__(self, balance: float, needed: float):
        super().__init__(f"{balance} < {needed}")
        self.balance = balance
        self.needed = needed

    def missing(self) -> float:
        return self.needed - self.balance


class Account:
    bank: ClassVar[str] = "Py"
    count: int = 0

    def __init__(self, owner: str, balance: float = 0.0, *, currency: str = "EUR"):
        self.owner = owner
        self.balance = balance
        self.currency = currency
        Account.count += 1

    def withdraw(self, amount: float) -> Account:
        if amount > self.balance:
            raise Overdrawn(self.balance, amount)
        self.balance -= amount
        return self

    def describe(self) -> str:
        return f"{self.owner}: {self.balance} {self.currency}"


class Savings(Account):
    rate = 0.05

    def describe(self, long: bool = False) -> str | None:
        return f"{self.owner} saves" if long else None


class Kind(Enum):
    CHECKING = "checking"
    SAVINGS = "savings"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


@dataclass(frozen=True)
class Money:
    amount: int
    currency: str = "EUR"


class Vec(NamedTuple):
    x: float
    y: float = 0.0


class Bag(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def put(self, item: T) -> None:
        self.items.append(item)

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)


class Sized(Protocol):
    def __len__(self) -> int: ...


class Card(TypedDict, total=False):
    name: str
    tags: list[str]
    notes: dict[str, int]
    next: "Card"


def greet(name: str, *, greeting: str = "Hello", mark: str = "!") -> str:
    return f"{greeting}, {name}{mark}"


def parse(kind: Literal["checking", "savings"], level: Literal[1, 2] | None = None) -> Kind:
    return Kind(kind)


def spell(n: int) -> Literal["one", "many"]:
    return "one" if n == 1 else "many"


def narrow(x: Literal["a|b", "c]", 'd"'] | int) -> str:
    return str(x)


def both(xs: list[int] | list[str], user: UserId) -> str:
    return f"{xs} {user}"


def norm(v: Vec) -> float:
    return (v.x**2 + v.y**2) ** 0.5


def measure(x: Sized) -> int:
    return len(x)


def cards(card: Card) -> list[Card]:
    out: list[Card] = [card]
    while "next" in out[-1]:
        out.append(out[-1]["next"])
    return out


def walk(names: list[str]) -> Iterator[Card]:
    for name in names:
        yield {"name": name}


def picked(f: Callable[[Card], str], card: Card) -> str:
    return f(card)


def sorted_by(xs: list[T], key: Callable[[T], float]) -> list[T]:
    return sorted(xs, key=key)


def catch(f: Callable[[], None]) -> str:
    try:
        f()
    except Overdrawn as e:
        return f"overdrawn by {e.needed - e.balance}"
    except AccountError as e:
        return f"account: {e}"
    return "nothing"


def handled() -> None:
    try:
        raise KeyError("k")
    except KeyError as e:
        raise AccountError("no k") from e


async def apply(f: Callable[[int], Awaitable[int]], x: int) -> int:
    try:
        return await f(x)
    except AccountError as e:
        print("caught", e)
        return -1


async def gather(fs: list[Callable[[], Awaitable[str]]]) -> list[str]:
    import asyncio
    return await asyncio.gather(*[f() for f in fs])


async def asked(answer: Awaitable[Card]) -> Card:
    return {"name": "answer", "next": await answer}


class Queue[E]:
    def __init__(self, items: list[E] | None = None) -> None:
        self._items = list(items or [])

    def push(self, item: E) -> Queue[E]:
        self._items.append(item)
        return self

    def __len__(self) -> int:
        return len(self._items)


def first_of[X](xs: list[X]) -> X:
    return xs[0]


def count(j: Json) -> int:
    """Of the leaves of a type that holds itself."""
    if isinstance(j, dict):
        return sum(count(v) for v in j.values())
    if isinstance(j, list):
        return sum(count(v) for v in j)
    return 1
