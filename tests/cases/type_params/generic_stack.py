# Type parameters of functions, classes and aliases; bounds, defaults in use; annotations that are never enforced.
from typing import Any, Callable, Iterable, Iterator

type Pair[A, B] = tuple[A, B]
type Tree = int | list[Tree]


class Stack[T]:
    def __init__(self, items=()):
        self.items = list(items)

    def push(self, x):
        self.items.append(x)
        return self

    def pop(self):
        return self.items.pop()

    def map[U](self, f):
        return Stack(f(x) for x in self.items)

    def __iter__(self):
        return iter(reversed(self.items))

    def __repr__(self):
        return f"Stack({self.items!r})"


def first[T](xs, default=None):
    return next(iter(xs), default)


def swap[A, B](p):
    return p[1], p[0]


def total(t):
    return t if isinstance(t, int) else sum(total(x) for x in t)


def lies(n, *rest, flag=None):  # type: ignore
    return [n, rest, flag]  # type: ignore


s = Stack([1, 2]).push(3)
print(s, s.map(str), s.map(lambda x: x / 2), list(s), s.pop(), Stack[str]().push("a"), Stack("xy").map(ord))
print(first([]), first("ab"), first({}, "d"), first(range(5, 9)), swap((1, "x")), swap(("a", None)), total([1, [2, [3, 4]], 5]), total(7))
print(lies(5, "x", None), lies([1], flag="no"), first.__name__, Stack.__name__, Stack.map.__qualname__)
mixed = Stack()
for v in (1, "one", 1.0, None, [1]):
    mixed.push(v)
print(mixed.map(lambda v: type(v).__name__), [v for v in mixed if v], sorted(map(repr, mixed)))
