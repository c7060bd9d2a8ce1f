import dataclasses
from dataclasses import dataclass, field
import typing

@dataclasses.dataclass
class A:
    x: int
    y: typing.ClassVar[int] = 3
    z: 'int' = dataclasses.field(default=4, repr=False)
    def area(self):
        return self.x * self.z
print(A(2), A(2).area(), A.y, A.z)

LIMIT = 10
def make():
    return [LIMIT]
@dataclass(unsafe_hash=True)
class B:
    D = 5
    p: int = D
    q: int = D * 2
    r: list = field(default_factory=make, compare=False)
    t: tuple = (1, 2)
    s: str = field(default='s', hash=False)
b = B()
print(b, hash(b) == hash((5, 10, (1, 2))), b == B(), B(1) == b)
@dataclass
class C(B):
    q: int = 99
    w: str = 'w' * 3
print(C(), C(1, 2, [3]), C.q)
class Mixin:
    def hello(self):
        return f'hello {self.name}'
@dataclass
class D(Mixin):
    name: str
    def __eq__(self, other):
        return True
print(D('x').hello(), D('a') == D('b'))
@dataclass(frozen=True)
class E:
    x: int
    def __post_init__(self):
        object.__setattr__(self, 'x', self.x * 2)
print(E(2), {E(1): 1}[E(1)])
class F(E):
    pass
f = F(3)
f.other = 1
print(f, f.other)
try:
    f.x = 2
except dataclasses.FrozenInstanceError as e:
    print(e)
@dataclass(order=True)
class Item:
    prio: int
    name: str = field(compare=False)
items = [Item(3, 'c'), Item(1, 'a'), Item(2, 'b')]
items.sort()
print(items, min(items), Item(1, 'x') == Item(1, 'y'), Item(1, 'x') <= Item(1, 'y'))
try:
    dataclasses.asdict(3)
except TypeError as e:
    print(e)
try:
    dataclasses.fields(3)
except TypeError as e:
    print(e)
try:
    dataclasses.replace(items[0], nope=1)
except TypeError as e:
    print(e)
try:
    A(1, 2, 3)
except TypeError as e:
    print(e)
try:
    A(1, w=3)
except TypeError as e:
    print(e)
def outer():
    @dataclass
    class Local:
        n: int = 1
    return Local(), Local(5)
print(outer())
@dataclass
class Empty:
    pass
print(Empty(), Empty() == Empty())
@dataclass
class Vec:
    x: float
    y: float
    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)
    @property
    def len2(self):
        return self.x * self.x + self.y * self.y
    @classmethod
    def zero(cls):
        return cls(0.0, 0.0)
acc = Vec.zero()
for i in range(1000):
    acc = acc + Vec(i * 1.0, 0.5)
print(acc, acc.len2, vars(acc))
@dataclass
class G:
    fs: list[Vec] = field(default_factory=list)
    m: dict[str, Vec] = field(default_factory=dict)
g = G()
g.fs.append(Vec(1.0, 2.0))
g.m['k'] = Vec(3.0, 4.0)
print(g, dataclasses.asdict(g), dataclasses.astuple(g))
x = dataclasses.replace(g, fs=[])
print(x, x.m is g.m)
@dataclass
class Node:
    key: str
    children: list['Node'] = field(default_factory=list)
    def walk(self):
        yield self.key
        for c in self.children:
            yield from c.walk()
n = Node('r', [Node('a'), Node('b', [Node('c')])])
print(list(n.walk()), n)
print(n.__class__.__name__, Node.__qualname__, Node.__match_args__)
