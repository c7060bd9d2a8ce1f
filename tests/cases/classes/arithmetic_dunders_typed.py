# Operator methods, reflected and in-place, NotImplemented.
class V:
    def __init__(self, *xs) -> None:
        self.xs = xs

    def __repr__(self) -> str:
        return "V" + repr(self.xs)

    def __add__(self, o):
        if isinstance(o, V):
            return V(*[a + b for a, b in zip(self.xs, o.xs)])
        if isinstance(o, (int, float)):
            return V(*[a + o for a in self.xs])
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, o):
        return self + -o

    def __rsub__(self, o: int):
        return -self + o

    def __neg__(self):
        return V(*[-a for a in self.xs])

    def __pos__(self):
        return self

    def __abs__(self) -> float:
        return sum(a * a for a in self.xs) ** 0.5

    def __mul__(self, o):
        if isinstance(o, V):
            return sum(a * b for a, b in zip(self.xs, o.xs))
        return V(*[a * o for a in self.xs])

    def __rmul__(self, o: int):
        return V(*[o * a for a in self.xs])

    def __matmul__(self, o: int) -> tuple[str, tuple[int, int], int]:
        return ("matmul", self.xs, o)

    def __rmatmul__(self, o: int) -> tuple[str, int]:
        return ("rmatmul", o)

    def __floordiv__(self, o: int):
        return V(*[a // o for a in self.xs])

    def __mod__(self, o: int):
        return V(*[a % o for a in self.xs])

    def __pow__(self, o: int, m: int | None = None):
        return V(*[pow(a, o, m) for a in self.xs])

    def __rpow__(self, o: int):
        return V(*[o**a for a in self.xs])

    def __invert__(self):
        return V(*[~a for a in self.xs])

    def __lshift__(self, o: int):
        return V(*[a << o for a in self.xs])

    def __and__(self, o: int) -> tuple[str, int]:
        return ("and", o)

    def __ror__(self, o: int) -> tuple[str, int]:
        return ("ror", o)

    def __divmod__(self, o: int) -> tuple[object, object]:
        return self // o, self % o

    def __iadd__(self, o: int):
        self.xs = self.xs + (o,)
        return self

    def __round__(self, n: int | None = None) -> tuple[str, None] | tuple[str, int]:
        return ("round", n)


a, b = V(1, 2), V(10, 20)
print(a + b, a + 1, 1 + a, a - b, 5 - a, -a, +a is a, abs(V(3, 4)), a * b, a * 3, 3 * a, a @ 7, 7 @ a)
print(b // 3, b % 3, a**2, 2**a, pow(b, 2, 7), ~a, a << 62, a & 1, 1 | a, divmod(b, 7), round(a), round(a, 2), sum([a, b], V(0, 0)))
c = a
c += 99
print(a, c is a)
c *= 2
print(a, c)
c -= 1
print(c)
for f in [lambda: a + "x", lambda: "x" + a, lambda: a / 2, lambda: 2 / a, lambda: a ^ 1, lambda: [] + a, lambda: a < b, lambda: a >> 1, lambda: a | 1]:
    try:
        print(f())
    except TypeError as e:
        print(e)
