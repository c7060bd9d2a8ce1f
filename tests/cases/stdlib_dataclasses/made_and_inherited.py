"""make_dataclass, bases of functions, what fields show, errors of the decorator."""
from dataclasses import *
import dataclasses
from typing import ClassVar, Any, List

@dataclass
class A:
    x: int
    y: List[int] = field(default_factory=list, metadata={'a': 1})
    z: 'str' = 'q'

print(A.__doc__)
print(repr(fields(A)[0])[-90:], fields(A)[0] is fields(A)[0], fields(A)[1].metadata)
print(A.__dataclass_fields__['z'].type, hasattr(A(1), '__dataclass_fields__'), A.__dataclass_params__)
B = make_dataclass('B', [('p', int, 1), ('q', int, 2)], bases=(A,), namespace={'hello': lambda self: self.x})
print(B(1), B(2).hello())
E = make_dataclass('EE', [('c', int)], order=True)
try:
    print(B(1))
except TypeError as e:
    print(e)
F = make_dataclass('F', [('q', int), ('r', int, field(default=5, repr=False))], namespace={'hello': lambda self: self.q})
print(F(3), F(3).hello(), F.__doc__, E(4), E.__name__, E(1) < E(2))
class G(F):
    pass
@dataclass
class H(F):
    h: int = 0
print(H(1,2,3))
def f():
    @dataclass
    class B0:
        a: int
    @dataclass
    class C(B0):
        b: int
    print(C(1, 2))
f()
def g():
    @dataclass
    class B0:
        z: int
    @dataclass
    class C(B0):
        b: int
    print(C(1, 2), astuple(C(1, 2)), asdict(C(2, 3)))
g()
from collections import namedtuple
T = namedtuple('T', 'a b')
@dataclass
class W:
    t: T
    l: list
print(asdict(W(T(1, [A(1)]), [A(2)])), astuple(W(T(1, [A(1)]), [A(2)])))
try:
    @dataclass(frozen=True)
    class K(A): pass
except TypeError as e: print(e)
try:
    @dataclass
    class K:
        a: int
        b = field()
except TypeError as e: print(e)
print(repr(field(default=1))[:30])
print(replace(A(1), x=5))
@dataclass
class IV:
    x: int
    y: InitVar[int] = 10
    def __post_init__(self, y):
        self.x += y
i = IV(1)
print(i, replace(i, x=3), replace(i, x=3, y=5))
class Un:
    __hash__ = None
try:
    @dataclass
    class K:
        a: Any = Un()
except ValueError as e: print(e)
@dataclass(slots=True, weakref_slot=True)
class S:
    a: int = 3
print(S(), S.__slots__, is_dataclass(S), is_dataclass(S()), is_dataclass(3))
