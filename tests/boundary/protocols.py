"""Objects of JavaScript with the members of a Protocol."""
from dataclasses import dataclass
from typing import Protocol
__all__ = ["Logger", "Item", "Own", "run", "many", "maybe", "keep", "fetch", "kept", "pair", "use_len", "tree"]


@dataclass
class Item:
    name: str


class Logger(Protocol):
    level: int
    def log(self, message: str, level: int = 0) -> None: ...
    def size(self) -> int: ...
    @property
    def title(self) -> str: ...


class Named(Logger, Protocol):
    def pick(self, items: list[Item]) -> Item: ...


class Source(Protocol):
    async def load(self, key: str) -> list[int]: ...


class Sized(Protocol):
    def __len__(self) -> int: ...


class Tree(Protocol):
    value: int
    def children(self) -> "list[Tree]": ...


class Own:
    def __init__(self, title: str):
        self.title = title
        self.level = 1
        self.seen: list[str] = []
    def log(self, message: str, level: int = 0) -> None:
        self.seen.append(f"{message}{level}")
    def size(self) -> int:
        return len(self.seen)


def run(logger: Logger) -> str:
    logger.log("one")
    logger.log("two", 2)
    logger.level += 1
    return f"{logger.title} {logger.size()} {logger.level}"


def many(ls: list[Logger]) -> int:
    return sum(l.size() for l in ls)


def maybe(l: Logger | None = None) -> str:
    return "none" if l is None else l.title
_kept: list[Logger] = []


def keep(l: Logger) -> Logger:
    _kept.append(l)
    return l


def kept() -> list[Logger]:
    return _kept


async def fetch(s: Source) -> int:
    return sum(await s.load("k"))


def pair(n: Named) -> str:
    return n.pick([Item("a"), Item("b")]).name + n.title


def use_len(x: Sized) -> int:
    return len(x)


def tree(t: Tree) -> int:
    return t.value + sum(tree(c) for c in t.children())
