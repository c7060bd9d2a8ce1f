# Objects that stand for classes in isinstance; hashes of methods; rounding of derived ints; what modules have.
import sys
class M:
    def f(self): pass
    def __eq__(self, o): return True
    def __hash__(self): return 1
m, n = M(), M()
print(hash(m.f) == hash(n.f), hash(m.f) == hash(m.f), {m.f: 1}[m.f], m.f == n.f, len({m.f, n.f, m.f}))
class G:
    def __instancecheck__(self, x): return x == 5
    def __subclasscheck__(self, c): return c is int
g = G()
print(isinstance(5, g), isinstance(6, g), issubclass(int, g), issubclass(str, g), isinstance("a", (int, str)))
class I(int): pass
print(type(round(I(5))), type(round(I(5), 2)), round(True), type(round(True)), type(round(I(15), -1)), round(I(15), -1))
import math
print(type(math.trunc(I(3))), type(math.floor(I(3))), type(math.ceil(I(3))), math.floor(3), round(7), round(7, 1), round(15, -1), round(25, -1))
print(staticmethod(print), classmethod(len))
print(hasattr(sys, "__dict__"), hasattr(sys, "__name__"), hasattr(sys, "zork"), sys.implementation.name)
for x in (1, 2.5, True):
    print(round(x), round(x, 0))
try:
    isinstance(5, 7)
except TypeError as e: print(e)
