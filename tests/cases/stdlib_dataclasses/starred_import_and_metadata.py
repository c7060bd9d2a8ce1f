from dataclasses import *
from typing import ClassVar
@dataclass
class C:
    x: int
    y: str = field(init=False, default=None)
    z: str = field(repr=False, default='q', metadata={'unit': 'm'})
    n: ClassVar[int] = 7
    k: ClassVar[int] = field(default=3)
print(C(1), fields(C)[2].metadata, fields(C)[0].metadata, C.k, C.n, list(C.__annotations__), [f.name for f in fields(C)])
for bad in (1, 2):
    try:
        if bad == 1:
            v = [1]
            @dataclass
            class D:
                a: list = v
        else:
            @dataclass
            class E:
                a: ClassVar[int] = field(default_factory=list)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
def make():
    @dataclass
    class P:
        a: int = 1
        b: float = 2.0
    return P
print(make()(), make().__annotations__)
@dataclass(frozen=True)
class F:
    a: int
    b: tuple = (1, 2)
print(F(1), hash(F(1)) == hash(F(1)), replace(F(1), a=2), asdict(F(3)), astuple(F(4)))
