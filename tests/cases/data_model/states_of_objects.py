from typing import get_type_hints
import operator
def f(a: int, b: 'str', *, c: float = 1.0, d: None = None) -> 'A':
    pass
class A:
    x: int
    y: 'str' = 'a'
    def m(self, z: bytes) -> None: ...
class B(A):
    z: float
print(get_type_hints(f))
print(get_type_hints(A), get_type_hints(B), get_type_hints(A.m), get_type_hints(A().m))
print(f.__annotations__)
try:
    get_type_hints(3)
except TypeError as e:
    print(e)

def g():
    print('running', it.gi_running)
    try:
        yield 1
        yield 2
    finally:
        print('end', it.gi_running)
it = g()
print(it.gi_running)
next(it)
print(it.gi_running)
it.close()
print(it.gi_running)
x = iter('añb')
print(next(x), x.__reduce__()[1:], x.__length_hint__())
print(list(x), x.__reduce__()[1:], x.__length_hint__())
y = iter([1, 2])
print(y.__reduce__()[0] is iter, y.__reduce__()[1:])
list(y)
print(y.__reduce__()[1:])
t = iter((1, 2))
next(t)
t.__setstate__(0)
print(t.__reduce__()[1:], next(t))
print(list(t), t.__reduce__()[1:], list(t))
r = iter(range(0, 10, 3))
next(r)
print(r.__reduce__(), range(4).__reduce__())
print(reversed([1, 2, 3]).__reduce__()[1:], reversed([1]).__reduce__()[0] is reversed)
z = 5
print(z.__init__(6), float.__init__(2.5), 'a'.__init__(), (1,).__init__())
print(len('{:.5000f}'.format(1.5)), '{:.5000e}'.format(1.5)[-6:])
print(type(...).__new__(type(...)) is ..., (...).__reduce__())
for bad in (lambda: type(...).__new__(int), lambda: type(...).__reduce__(1)):
    try:
        bad()
    except TypeError as e:
        print(e)
class C(complex):
    pass
print(type(C(1j).__complex__()), C(1, 2).__complex__())
from collections import deque
kind = type(iter(deque()))
print(list(kind(deque('abcd'), 2)), list(kind(deque('ab'))), list(kind(deque('ab'), 9)), list(type(reversed(deque()))(deque('abc'), 1)))


def outer():
    yield 0
    yield from source
    yield 9


source = iter([1, 2])
o = outer()
print(next(o), o.gi_yieldfrom)
print(next(o), o.gi_yieldfrom is source)
print(list(o), o.gi_yieldfrom)


def h(a: list[int], b: dict[str, int] | None = None, *args: tuple[int, ...]) -> 'int | None':
    pass


try:
    print({k: v for k, v in get_type_hints(h).items() if k != 'b'})
except Exception as e:
    print(e)
