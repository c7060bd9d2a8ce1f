"""Functions without annotations, as people write them, and what overloads and Protocols say."""
from typing import Protocol, overload

__all__ = [
    "total", "discounted", "each", "apply_all", "Emitter", "Cart", "pick", "tags", "area", "keep", "half", "Table", "Sized", "sized", "Named",
]


def total(order):
    return order.price * order.quantity


def discounted(order, by=0.5):
    return total(order) * by


def each(xs, f=None):
    return [f(x) if f else x for x in xs]


def apply_all(handlers, value):
    return {name: h(value) for name, h in handlers.items()}


class Emitter:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        self.handlers.setdefault(event, []).append(handler)
        return self

    def off(self, event, handler):
        self.handlers[event].remove(handler)

    def emit(self, event, *args):
        for h in self.handlers.get(event, []):
            h(*args)
        return len(self.handlers.get(event, []))


class Cart:
    def __init__(self, store):
        self.store = store

    def save(self):
        return self.store.write("cart", {"n": 1})


def pick(x):
    return x(2) if callable(x) else x


def tags(xs):
    return sorted(xs), len(xs), "a" in xs


def area(shape):
    return 0 if shape is None else shape.width * shape.height


def keep(x):
    return x


@overload
def half(x: int) -> int: ...
@overload
def half(x: str, end: bool = ...) -> str: ...
@overload
def half(x: list[float]) -> list[float]: ...
def half(x, end=False):
    """Half of it."""
    if isinstance(x, int):
        return x // 2
    if isinstance(x, str):
        return x[len(x) // 2:] if end else x[:len(x) // 2]
    return [v / 2 for v in x]


class Table:
    """What a class calls its methods counts."""

    def __init__(self, rows: list[int]):
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def length(self) -> str:
        return f"{len(self.rows)} rows"

    def get(self, key: str) -> str:
        return key

    def __getitem__(self, i: int) -> int:
        return self.rows[i]

    @overload
    def at(self, i: int) -> int: ...
    @overload
    def at(self, i: None) -> list[int]: ...
    def at(self, i):
        return self.rows if i is None else self.rows[i]


class Sized(Protocol):
    name: str
    def size(self, by: int) -> int: ...


class Named:
    def __init__(self, name: str):
        self.name = name

    def size(self, by: int) -> int:
        return len(self.name) * by


class Inner:
    """Only a result says that there are such objects."""

    def __init__(self):
        self.name = "inner"

    def size(self, by: int) -> int:
        return by


def sized(which: str, given: Sized | None = None) -> Sized:
    if given:
        return given
    return Named(which) if which else Inner()
