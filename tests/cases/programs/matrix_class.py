# A matrix class with operators, a fraction class as its element.
class Frac:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Frac({n}, 0)")
        a, b = abs(n), abs(d)
        while b:
            a, b = b, a % b
        if d < 0:
            a = -a
        self.n = n // a
        self.d = d // a

    def __add__(self, o):
        o = o if isinstance(o, Frac) else Frac(o)
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __mul__(self, o):
        o = o if isinstance(o, Frac) else Frac(o)
        return Frac(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __neg__(self):
        return Frac(-self.n, self.d)

    def __sub__(self, o):
        return self + -o

    def __truediv__(self, o):
        return self * Frac(o.d, o.n)

    def __eq__(self, o):
        return isinstance(o, Frac) and (self.n, self.d) == (o.n, o.d) or o == self.n and self.d == 1

    def __hash__(self):
        return hash((self.n, self.d))

    def __bool__(self):
        return self.n != 0

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    @classmethod
    def identity(cls, n):
        return cls([[Frac(int(i == j)) for j in range(n)] for i in range(n)])

    def __matmul__(self, o):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

    def __pow__(self, e):
        result, base = Matrix.identity(len(self.rows)), self
        while e:
            if e % 2:
                result = result @ base
            base = base @ base
            e //= 2
        return result

    def inverse(self):
        n = len(self.rows)
        m = [r[:] + i for r, i in zip(self.rows, Matrix.identity(n).rows)]
        for c in range(n):
            p = next((r for r in range(c, n) if m[r][c]), None)
            if p is None:
                raise ValueError("singular")
            m[c], m[p] = m[p], m[c]
            m[c] = [x / m[c][c] for x in m[c]]
            for r in range(n):
                if r != c:
                    m[r] = [x - m[r][c] * y for x, y in zip(m[r], m[c])]
        return Matrix([r[n:] for r in m])

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows

    def __repr__(self):
        return "[" + "; ".join(" ".join(map(repr, r)) for r in self.rows) + "]"


h = Matrix([[Frac(1, i + j + 1) for j in range(4)] for i in range(4)])
print(h, h.inverse(), h @ h.inverse() == Matrix.identity(4))
print(Matrix([[Frac(1), Frac(1)], [Frac(1), Frac(0)]]) ** 100, sum([Frac(1, k) for k in range(1, 30)]), 2 * Frac(3, 4), Frac(-4, -6), Frac(4, -6), float(Frac(1, 3)))
print({Frac(1, 2): "half"}[Frac(2, 4)], Frac(4, 2) == 2, Frac(1, 2) == 0.5, Frac(0) or "zero")
for f in [lambda: Frac(1, 0), lambda: Frac(1) / Frac(0), lambda: Matrix([[Frac(1), Frac(2)], [Frac(2), Frac(4)]]).inverse()]:
    try:
        f()
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
