from typing import cast, TypeVar, Generic
class Stack[T]:
    def __init__(self, items=()):
        self.items: list[T] = list(items)
    def copy(self) -> "Stack[T]":
        return Stack[T](self.items)
    def first(self):
        return cast(T, self.items[0])
def f[T: int, *Ts, **P](x: T) -> T:
    y = cast(T, x)
    return Stack[T]([x, y])
print(f(3).copy().items, Stack([4]).first())
def g[T]():
    return T.__name__, T
print(g())
print(f.__type_params__, Stack.__type_params__, [t.__name__ for t in f.__type_params__], f.__type_params__[0].__bound__)
type Alias[K, V = int] = dict[K, V]
print(Alias, Alias.__name__, Alias.__type_params__, Alias.__value__)
type Pt = tuple[int, int]
print(Pt.__value__, Pt.__type_params__, Pt)
