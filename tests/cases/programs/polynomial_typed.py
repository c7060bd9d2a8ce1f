# Polynomials as a class with operators, calculus and formatting.
class Poly:
    def __init__(self, *coeffs) -> None:
        c = list(coeffs)
        while c and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    @classmethod
    def roots(cls, *rs):
        p = cls(1)
        for r in rs:
            p *= cls(-r, 1)
        return p

    def __call__(self, x):
        total = 0
        for c in reversed(self.c):
            total = total * x + c
        return total

    def __add__(self, o):
        o = o if isinstance(o, Poly) else Poly(o)
        n = max(len(self.c), len(o.c))
        return Poly(*(a + b for a, b in zip(self.c + (0,) * (n - len(self.c)), o.c + (0,) * (n - len(o.c)))))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-a for a in self.c))

    def __sub__(self, o):
        return self + -o

    def __rsub__(self, o: int):
        return -self + o

    def __mul__(self, o):
        o = o if isinstance(o, Poly) else Poly(o)
        out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n: int):
        r = Poly(1)
        for _ in range(n):
            r = r * self
        return r

    def __divmod__(self, o) -> tuple[object, object]:
        q, r = Poly(), self
        while len(r.c) >= len(o.c):
            t = Poly(*[0] * (len(r.c) - len(o.c)), r.c[-1] // o.c[-1])
            if not t.c:
                break
            q, r = q + t, r - t * o
        return q, r

    def __eq__(self, o) -> bool:
        return isinstance(o, Poly) and self.c == o.c

    def __hash__(self) -> int:
        return hash(self.c)

    def __len__(self) -> int:
        return len(self.c)

    def __getitem__(self, i: int) -> int:
        return self.c[i] if i < len(self.c) else 0

    def deriv(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __str__(self) -> str:
        out = ""
        for i in range(len(self.c) - 1, -1, -1):
            a = self.c[i]
            if not a:
                continue
            sign = " - " if a < 0 else " + "
            body = "" if abs(a) == 1 and i else f"{abs(a)}"
            var = "" if i == 0 else "x" if i == 1 else f"x^{i}"
            out += (sign if out else sign.strip().replace("+", "")) + body + var
        return out or "0"

    __repr__ = __str__


p, q = Poly(1, 2, 3), Poly(-1, 1)
print(p, q, p + q, p - q, p * q, -p, p + 5, 5 - p, 2 * p, p**3, Poly(), Poly(0, 0), p == Poly(1, 2, 3, 0), len({p, Poly(1, 2, 3)}))
print(p(2), p(0.5), q(10**20), p.deriv(), p.deriv().deriv().deriv(), Poly.roots(1, 2, 3), Poly.roots(1, 2, 3)(2), [p[i] for i in range(5)], bool(Poly()))
print(divmod(Poly.roots(1, 2, 3), Poly(-2, 1)), divmod(Poly(1, 0, 0, 1), Poly(1, 1)), Poly(1, 1) ** 12, (Poly(1, 1) ** 70)(1) == 2**70, p(Poly(1, 1)))
