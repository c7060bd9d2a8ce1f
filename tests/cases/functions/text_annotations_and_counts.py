"""Annotations that are text for singledispatch, abstract classes asked for, operators of UserDict, counts out of lists."""
from __future__ import annotations
from functools import singledispatch, singledispatchmethod
import inspect
from abc import ABC, abstractmethod
from collections import UserDict
class B(ABC):
    @abstractmethod
    def f(self): ...
class C(B):
    def f(self): pass
print(inspect.isabstract(B), inspect.isabstract(C), inspect.isabstract(int), inspect.isabstract(5))
@singledispatch
def show(x): return f"obj {x!r}"
@show.register
def _(x: int) -> str: return f"int {x}"
@show.register
def _(x: list | tuple): return "seq " + ",".join(map(show, x))
@show.register
def _(x: C, extra: int = 3): return f"C {extra}"
class P:
    @singledispatchmethod
    def go(self, x): return "?"
    @go.register
    def _(self, x: str) -> str: return "s" + x
    @go.register
    def _(self, x: float | bool): return f"f{x}"
print(show(4), show([1, (2.5,)]), show(C()), show(None), P().go("x"), P().go(1.5), P().go(True), P().go(None))
class H(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
h = H(a=1)
print(h | {"b": 2}, {"c": 3} | h, h | H(q=1), type(h | {}).__name__)
try: h | 5
except TypeError as e: print(e)
for args in [["a", "b"], ["a", "c", 1], ["a", "d", "x"]]:
    try: print("a cat".replace(*args), "a b c".split(*[" ", args[2] if len(args) > 2 else 1]))
    except TypeError as e: print(e)
