from collections import namedtuple
from functools import total_ordering
from typing import NamedTuple

@total_ordering
class V(NamedTuple):
    a: int
    b: int = 0
    def __lt__(self, other):
        return self[::-1] < other[::-1]

@total_ordering
class W(namedtuple("W", "x y")):
    def __lt__(self, other):
        return self.y < other.y

def deco(cls):
    cls.tag = cls.__name__
    return cls

@deco
class X(NamedTuple):
    a: int

print(V(1, 2) < V(0, 3), V(1, 2) > V(0, 3), V(1, 2) >= V(1, 2), V(1) <= V(2), sorted([V(3, 1), V(1, 2), V(9)]))
print(W(5, 1) < W(0, 2), W(5, 1) >= W(0, 2), max(W(5, 1), W(0, 2)), X.tag, X(3))
@total_ordering
class S(str):
    def __lt__(self, other):
        return len(self) < len(other)
print(S("zz") < S("aaa"), S("zz") > S("aaa"), S("a") >= S("b"), max(S("zz"), S("aaa")))
class Base:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return self.v < other.v
@total_ordering
class D(Base):
    def __eq__(self, other): return self.v == other.v
print(D(1) <= D(1), D(2) > D(1), D(2) >= D(3))
