"""Aliases of generic classes are called, derived from, asked for attributes and used in isinstance."""
print(list[int])
x = list[int]
print(x())
print(x([1,2]))
print(dict[str, int].__origin__, dict[str,int].__args__)
print(x == list[int], x == list[str], hash(x) == hash(list[int]))
print(repr(tuple[int, ...]), tuple[()], type[int], list[list[int]])
from typing import Union, Optional, get_origin, get_args, List, Dict
u = int | str
print(u, type(u))
print(isinstance(3, u), isinstance(3.0, u))
print(u == (str | int), u == int)
print(get_origin(list[int]), get_args(dict[str, int]))
print(Union[int, str], Optional[int])
print(get_origin(Optional[int]), get_args(Optional[int]))
print(List[int], Dict[str, int], List)
print(u.__args__)
from typing import Generic, TypeVar
T = TypeVar('T')
class Box(Generic[T]):
    def __init__(self, v): self.v = v
    def __repr__(self): return f'Box({self.v!r})'
    @classmethod
    def make(cls, v): return cls(v)
print(Box[int](3))
print(Box[int])
B = Box[int]
print(B, B(3), B.make(4))
print(T, B.__origin__, B.__args__)
class C:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item!r}]'
print(C[int], C['a', 1])
class P[T]:
    pass
print(P[int], type(P[int]()))
class D(dict[str, int]):
    pass
print(D.__bases__, D.__mro__)
print(isinstance(B(1), Box))
try:
    print(isinstance([], list[int]))
except TypeError as e: print(e)
class E_(list):
    pass
print(E_[int], E_[int]())
type A = list[int]
print(A)


Number = int | float
def kind(x):
    if isinstance(x, Number):
        return x + 1
    if isinstance(x, list | tuple):
        return len(x)
    return repr(x)
print([kind(x) for x in (1, 2.5, [1, 2], (3,), 'a', None)])
handlers = {int: 'int', list[int]: 'ints', int | None: 'maybe', dict[str, list[int]]: 'deep'}
for t in (int, list[int], None | int, dict[str, list[int]], list[str]):
    print(t, handlers.get(t, 'none'))
class Stack[U]:
    def __init__(self, *items: U) -> None: self.items: list[U] = list(items)
    def __len__(self) -> int: return len(self.items)
IntStack = Stack[int]
print(len(IntStack(1, 2, 3)), len(Stack[str]('a')), isinstance(IntStack(), Stack))
class Named(Stack[str]):
    pass
print(len(Named('a', 'b')), Named.__mro__[1].__name__)
def f(a: list[int], b: 'int | None' = None, *c: Optional[str]) -> dict[str, int]: ...
print(f.__annotations__)
