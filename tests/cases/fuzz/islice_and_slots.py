from itertools import islice
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for a in ((-1,), (-2,), ('x',), (2,), (None,), (True,), (-1, 2), (0, -1), (0, -2), (None, None, 0), (0, 'x'), ('x', 3), (1, 3, -1), (1, 3, 'x'), (2**70,), (0, 2**70), (2**70, 3), (1, 4, 2)):
    t(lambda: list(islice(range(5), *a)))
t(lambda: list(islice(True, -1))); t(lambda: list(islice(True, 1)))
class A:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1; self.b = 2
class B(A):
    def __init__(self):
        super().__init__()
        self.c = 3
b = B()
print(vars(b), b.__dict__, b.a, b.b)
b.a = 7
b.d = 9
print(vars(b))
from dataclasses import dataclass
@dataclass(slots=True)
class R:
    x: int
    y: int = 2
@dataclass
class S(R):
    z: int = 5
s = S(1)
print(vars(s), s, s.x + s.y)
