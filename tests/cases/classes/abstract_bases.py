from typing import Awaitable, Generic, TypeVar, Iterator, Protocol
from collections.abc import Sized, Iterable
T = TypeVar('T')
V = TypeVar('V')
class async_val(Awaitable[V], Generic[T, V]):
    def __init__(self, val): self.val = val
    def __await__(self):
        z = yield self.val
        return z
class Box(Generic[T], Sized):
    def __init__(self, x): self.x = x
    def __len__(self): return self.x
class It(Sized, Iterable):
    def __len__(self): return 2
    def __iter__(self): return iter([1, 2])
class P(Protocol):
    def m(self): ...
class D(dict, Generic[T]):
    pass
class L(Sized, list): pass
async def f():
    return await async_val(5)
c = f()
print(c.send(None))
try:
    c.send(7)
except StopIteration as e:
    print(e.value)
print(len(Box(4)), list(It()), isinstance(It(), Sized), D(a=1), L([1]), isinstance(Box(1), Sized), isinstance(3, Sized))
class A1: pass
try:
    class X(int, str): pass
except TypeError as e:
    print(e)
