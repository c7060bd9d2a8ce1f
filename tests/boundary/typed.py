"""Types that only say what values are: TypedDict and named types."""
from typing import NotRequired, TypedDict

__all__ = ["Card", "area", "card", "depth", "describe", "waited"]


class Card(TypedDict):
    name: str
    age: int


class Box(Card, total=False):
    sizes: list[int]
    inner: NotRequired["Box"]


class Tree(TypedDict):
    value: int
    children: "list[Tree]"


def describe(c: Card) -> str:
    return f"{c['name']} {c['age']}"


def area(b: Box) -> str:
    return ", ".join(f"{k}={v!r}" for k, v in b.items())


def depth(t: Tree) -> int:
    return 1 + max([depth(c) for c in t["children"]], default=0)


def card(name: str, age: int) -> Card:
    return {"name": name, "age": age}


async def waited(cards: list[Card]) -> int:
    return sum(c["age"] for c in cards)
