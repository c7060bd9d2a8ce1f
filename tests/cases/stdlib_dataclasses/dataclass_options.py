from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, InitVar, FrozenInstanceError, KW_ONLY
from typing import ClassVar

@dataclass
class Point:
    x: int
    y: int = 0

p = Point(1, 2)
print(p, Point(3), Point(y=4, x=5), p == Point(1, 2), p == Point(2, 1), p != Point(1, 2), p == 3)
p.x = 10
print(p, p.x + p.y, Point.y)
try:
    hash(p)
except TypeError as e:
    print(e)
try:
    Point()
except TypeError as e:
    print(e)

@dataclass
class Bag:
    name: str
    items: list[int] = field(default_factory=list)
    tags: dict = field(default_factory=lambda: {'a': 1}, repr=False)
    count: ClassVar[int] = 7
    hidden: float = field(default=1.5, compare=False, init=False)
    def add(self, v):
        self.items.append(v)
        return self
a, b = Bag('a'), Bag('b')
a.add(1).add(2)
print(a, b, a.items is b.items, Bag.count, a.tags, a.hidden)

@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0
vs = [V(2, 1), V(1, 5), V(1, 2)]
print(sorted(vs), V(1) < V(2), V(1) >= V(1), max(vs), hash(V(1, 2)) == hash(V(1, 2)), {V(1): 'x'}[V(1, 0)], len({V(1), V(1), V(2)}))
try:
    vs[0].major = 3
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    del vs[0].major
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    V(1) < 3
except TypeError as e:
    print(e)

@dataclass
class Base:
    a: int
    b: str = 'b'
@dataclass
class Derived(Base):
    c: float = 2.5
    a: int = 9
    def __post_init__(self):
        self.total = self.a + self.c
d = Derived()
print(d, d.total, Derived(1, 'z', 3.0), isinstance(d, Base), Base(1) == Derived(1))
@dataclass
class WithInit:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False)
    def __post_init__(self, scale):
        self.y = self.x * scale
print(WithInit(3), WithInit(3, 5), replace(WithInit(3, 5), x=4, scale=1))
@dataclass(kw_only=True)
class Kw:
    a: int
    b: int = 3
print(Kw(a=1), Kw(b=1, a=2))
try:
    Kw(1)
except TypeError as e:
    print(e)
@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int
print(Mixed(1, c=3), Mixed.__match_args__)
print(asdict(a), astuple(p), asdict(Derived(1)), replace(p, y=7), is_dataclass(p), is_dataclass(Point), is_dataclass(3))
print([f.name for f in fields(Bag)], [f.name for f in fields(p)], fields(Point)[1].default, fields(Point)[0].type)
@dataclass(slots=True)
class Sl:
    x: int
    y: int = 2
s = Sl(1)
print(s)
try:
    s.z = 3
except AttributeError as e:
    print(e)
@dataclass
class Tree:
    v: int
    left: 'Tree | None' = None
    right: 'Tree | None' = None
    def total(self) -> int:
        return self.v + (self.left.total() if self.left else 0) + (self.right.total() if self.right else 0)
t = Tree(1, Tree(2), Tree(3, Tree(4)))
print(t, t.total(), t == Tree(1, Tree(2), Tree(3, Tree(4))), asdict(t))
match Point(1, 2):
    case Point(1, y):
        print('one', y)
@dataclass(repr=False, eq=False)
class Plain:
    x: int
    def __repr__(self):
        return f'<{self.x}>'
print(Plain(1), Plain(1) == Plain(1), {Plain(1)})
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e:
    print(e)
t.left.left = t
print(t)
