# Unions of classes that are made in functions, and of classes whose metaclass answers isinstance and issubclass; tuples of them.
class Meta(type):
    calls = []
def f():
    class M(type):
        def __instancecheck__(cls, inst):
            1 / 0
    u = int | M('A', (), {})
    print(isinstance(1, u))
    try:
        isinstance([], u)
    except ZeroDivisionError as e:
        print(e)
f()
from typing import NamedTuple
def g():
    NT = NamedTuple('A', [('B', str)])
    print(str | NT)
    class Q(NamedTuple):
        x: int
    print(int | Q == Q | int)
g()
class Base: pass
def h(n):
    class D(Base):
        pass
    return int | D
print(h(1) == h(2), len(h(1).__args__))
def k(n):
    class D:
        pass
    class E(D):
        pass
    u = D | int
    print(isinstance(D(), u), isinstance(E(), u), isinstance('', u), isinstance(3, D | str | int), issubclass(E, u))
    match E():
        case D() | int():
            print('m')
    return u, D
u1, D1 = k(1)
u2, D2 = k(2)
print(u1 == u2, isinstance(D1(), u2), isinstance(D2(), u2))
def t(x: int | D1): return x
try:
    D1 | 5
except TypeError as e:
    print(e)

class HM(type):
    def __instancecheck__(cls, x):
        print('asked', x)
        return x == 'yes'
    def __subclasscheck__(cls, x):
        print('sub', x)
        return x is str
class H(metaclass=HM): pass
print(isinstance('yes', (int, H)), isinstance(3, (int, H)), isinstance('no', (int, H)), isinstance('yes', int | H))
print(issubclass(str, (int, H)), issubclass(int, (int, H)), issubclass(list, (int, H)), issubclass(str, int | H))
