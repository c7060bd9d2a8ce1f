"""A module of tools: abstract classes, operators, generators, callbacks that stay, options, defaults, errors of all kinds."""
from __future__ import annotations
import asyncio
from abc import ABC, abstractmethod
from collections import defaultdict, OrderedDict, Counter, deque
from dataclasses import dataclass, field
from typing import Any, Callable, Iterable, Optional, Union, overload, Generic, TypeVar, Sequence, Mapping, Set, FrozenSet, Tuple, Type, List, Dict, Protocol, runtime_checkable, AnyStr, AsyncIterator, Iterator
from functools import cached_property, total_ordering, lru_cache, partial
from contextlib import contextmanager
import math
import re

__all__ = ["Shape", "Square", "Matrix", "Tree", "Point", "Version", "Registry", "tokenize", "count_words", "slugify", "primes", "fib", "compose", "make_counter", "countdown", "async_range", "echo_bytes", "complex_tree", "frozen", "nested", "optional_list", "group_by", "PI", "CONFIG", "EMPTY", "FLAGS", "divmod_", "on_each", "retry", "varargs", "kwonly", "posonly", "defaults", "Node", "build_node", "raise_group", "exit_now", "EventEmitter", "union_pick", "default_mutable", "Celsius", "word_lengths", "big_sum"]

PI = 3.14159
CONFIG = {"debug": True, "level": 3, "names": ["a"], "nested": {"x": 1.5}}
EMPTY: dict[str, int] = {}
FLAGS = frozenset({"a"})
BIG = 10 ** 30

class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    def scale(self, by: float) -> Shape:
        raise NotImplementedError
    @property
    @abstractmethod
    def name(self) -> str: ...

class Square(Shape):
    def __init__(self, side: float):
        self.side = side
    def area(self) -> float:
        return self.side ** 2
    def scale(self, by: float) -> Square:
        return Square(self.side * by)
    @property
    def name(self) -> str:
        return "square"

class Matrix:
    """2D matrix."""
    def __init__(self, rows: list[list[float]]):
        self.rows = rows
    @classmethod
    def identity(cls, n: int) -> Matrix:
        return cls([[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)])
    def __getitem__(self, ij: tuple[int, int]) -> float:
        return self.rows[ij[0]][ij[1]]
    def __setitem__(self, ij: tuple[int, int], v: float) -> None:
        self.rows[ij[0]][ij[1]] = v
    def __matmul__(self, other: Matrix) -> Matrix:
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])
    def __len__(self) -> int:
        return len(self.rows)
    def __iter__(self) -> Iterator[list[float]]:
        return iter(self.rows)
    def __contains__(self, v: float) -> bool:
        return any(v in r for r in self.rows)
    def __call__(self, x: float) -> Matrix:
        return Matrix([[v * x for v in r] for r in self.rows])
    def __eq__(self, o: object) -> bool:
        return isinstance(o, Matrix) and self.rows == o.rows
    def __hash__(self) -> int:
        return 1
    def __repr__(self) -> str:
        return f"Matrix({self.rows})"

@dataclass
class Tree:
    value: int
    left: Optional[Tree] = None
    right: Optional["Tree"] = None
    def insert(self, v: int) -> None:
        if v < self.value:
            if self.left: self.left.insert(v)
            else: self.left = Tree(v)
        else:
            if self.right: self.right.insert(v)
            else: self.right = Tree(v)
    def __iter__(self) -> Iterator[int]:
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right

@dataclass(order=True, frozen=True, slots=True)
class Point:
    x: float
    y: float
    label: Optional[str] = None
    def dist(self, other: Point) -> float:
        return math.hypot(self.x - other.x, self.y - other.y)

@total_ordering
class Version:
    def __init__(self, text: str):
        self.parts = tuple(int(p) for p in text.split("."))
    def __eq__(self, o): return self.parts == o.parts
    def __lt__(self, o): return self.parts < o.parts
    def __str__(self): return ".".join(map(str, self.parts))

class Registry:
    _instance: Optional[Registry] = None
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self):
        if not hasattr(self, "handlers"):
            self.handlers: dict[str, Callable[..., Any]] = {}
    def register(self, name: str, f: Callable[..., Any]) -> None:
        self.handlers[name] = f
    def call(self, name: str, *args: Any) -> Any:
        return self.handlers[name](*args)
    @cached_property
    def size(self) -> int:
        return len(self.handlers)

def tokenize(text: str) -> list[tuple[str, str]]:
    return [("num" if t[0].isdigit() else "id", t) for t in re.findall(r"\d+|\w+", text)]

def count_words(text: str) -> Counter[str]:
    return Counter(text.split())

def slugify(text: str, sep: str = "-", *, lower: bool = True) -> str:
    """Make a slug.

    :param text: what to slugify
    :returns: the slug
    """
    s = re.sub(r"[^\w]+", sep, text).strip(sep)
    return s.lower() if lower else s

def primes() -> Iterator[int]:
    seen: list[int] = []
    n = 2
    while True:
        if all(n % p for p in seen):
            seen.append(n)
            yield n
        n += 1

@lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def compose(*fs: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def run(x: Any) -> Any:
        for f in fs:
            x = f(x)
        return x
    return run

def make_counter(start: int = 0) -> tuple[Callable[[], int], Callable[[], None]]:
    n = start
    def inc() -> int:
        nonlocal n
        n += 1
        return n
    def reset() -> None:
        nonlocal n
        n = start
    return inc, reset

def countdown(n: int):
    while n:
        got = yield n
        n = got if got is not None else n - 1
    return "liftoff"

async def async_range(n: int, delay: float = 0.0) -> AsyncIterator[int]:
    for i in range(n):
        await asyncio.sleep(delay)
        yield i

def echo_bytes(b: bytes, ba: bytearray | None = None) -> bytes:
    return bytes(reversed(b)) + (bytes(ba) if ba else b"")

def complex_tree(d: dict[str, list[tuple[int, Optional[str]]]]) -> dict[str, int]:
    return {k: sum(n for n, _ in v) for k, v in d.items()}

def frozen(xs: FrozenSet[int]) -> Set[str]:
    return {str(x) for x in xs}

def nested(x: List[Dict[str, List[int]]]) -> Tuple[int, ...]:
    return tuple(sum(v) for d in x for v in d.values())

def optional_list(xs: Optional[List[Optional[int]]] = None) -> int:
    return sum(x or 0 for x in xs or [])

def group_by(xs: Iterable[str], key: Callable[[str], str]) -> dict[str, list[str]]:
    out: defaultdict[str, list[str]] = defaultdict(list)
    for x in xs:
        out[key(x)].append(x)
    return out

def divmod_(a: int, b: int) -> tuple[int, int]:
    return divmod(a, b)

def on_each(xs: Mapping[str, int], f: Callable[[str, int], None]) -> None:
    for k, v in xs.items():
        f(k, v)

async def retry(f: Callable[[], Any], times: int = 3) -> Any:
    for i in range(times):
        try:
            return f()
        except Exception as e:
            print("retry", type(e).__name__, e)
    raise RuntimeError("gave up")

def varargs(*args, **kwargs):
    return [list(args), kwargs]

def kwonly(*, a: int, b: int = 2) -> int:
    return a + b

def posonly(a: int, /, b: int) -> int:
    return a - b

def defaults(a: int = 1, b: str = "x", c: list[int] | None = None, d: float = math.pi, e: tuple[int, int] = (1, 2)) -> str:
    return repr((a, b, c, d, e))

class Node:
    def __init__(self, name: str, parent: Node | None = None):
        self.name = name
        self.parent = parent
        self.children: list[Node] = []
        if parent: parent.children.append(self)

def build_node(depth: int) -> Node:
    n = Node("root")
    c = n
    for i in range(depth):
        c = Node(f"n{i}", c)
    return n

def raise_group() -> None:
    raise ExceptionGroup("many", [ValueError("a"), TypeError("b")])

def exit_now(code: int) -> None:
    import sys
    sys.exit(code)

class EventEmitter:
    def __init__(self) -> None:
        self._handlers: dict[str, list[Callable[..., None]]] = {}
    def on(self, event: str, handler: Callable[..., None]) -> EventEmitter:
        self._handlers.setdefault(event, []).append(handler)
        return self
    def emit(self, event: str, *args: Any) -> int:
        for h in self._handlers.get(event, []):
            h(*args)
        return len(self._handlers.get(event, []))
    def off(self, event: str, handler: Callable[..., None]) -> bool:
        hs = self._handlers.get(event, [])
        if handler in hs:
            hs.remove(handler)
            return True
        return False

def union_pick(x: Union[int, str, List[int], Dict[str, int], None, bool]) -> str:
    return type(x).__name__

def default_mutable(xs: list[int] = []) -> int:
    xs.append(1)
    return len(xs)

class Celsius(float):
    def to_f(self) -> float:
        return self * 9 / 5 + 32

def word_lengths(words: Sequence[str]) -> dict[str, int]:
    return {w: len(w) for w in words}

def big_sum(xs: Iterable[int]) -> int:
    return sum(xs)

