# Every binary operator's special methods: forward, reflected, in place, subclass priority, NotImplemented.
from __future__ import annotations


class Trace:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


class Num(Trace):
    def __add__(self, o): return f"{self} + {o!r}"
    def __sub__(self, o): return f"{self} - {o!r}"
    def __mul__(self, o): return f"{self} * {o!r}"
    def __matmul__(self, o): return f"{self} @ {o!r}"
    def __truediv__(self, o): return f"{self} / {o!r}"
    def __floordiv__(self, o): return f"{self} // {o!r}"
    def __mod__(self, o): return f"{self} % {o!r}"
    def __divmod__(self, o): return f"{self} dm", repr(o)
    def __pow__(self, o, m=None): return f"{self} ** {o!r} mod {m!r}"
    def __lshift__(self, o): return f"{self} << {o!r}"
    def __rshift__(self, o): return f"{self} >> {o!r}"
    def __and__(self, o): return f"{self} & {o!r}"
    def __xor__(self, o): return f"{self} ^ {o!r}"
    def __or__(self, o): return f"{self} | {o!r}"


class Right(Trace):
    def __radd__(self, o): return f"{o!r} r+ {self}"
    def __rsub__(self, o): return f"{o!r} r- {self}"
    def __rmul__(self, o): return f"{o!r} r* {self}"
    def __rmatmul__(self, o): return f"{o!r} r@ {self}"
    def __rtruediv__(self, o): return f"{o!r} r/ {self}"
    def __rfloordiv__(self, o): return f"{o!r} r// {self}"
    def __rmod__(self, o): return f"{o!r} r% {self}"
    def __rdivmod__(self, o): return f"{o!r} rdm {self}"
    def __rpow__(self, o): return f"{o!r} r** {self}"
    def __rlshift__(self, o): return f"{o!r} r<< {self}"
    def __rrshift__(self, o): return f"{o!r} r>> {self}"
    def __rand__(self, o): return f"{o!r} r& {self}"
    def __rxor__(self, o): return f"{o!r} r^ {self}"
    def __ror__(self, o): return f"{o!r} r| {self}"


a, r = Num("a"), Right("r")
print(a + 1, a - 1.5, a * "x", a @ None, a / a, a // r, a % (1,))
print(divmod(a, 2), a ** 3, pow(a, 3), pow(a, 3, 7), a << 1, a >> 2, a & 3, a ^ 4, a | 5)
print(1 + r, 1.5 - r, "x" * r, None @ r, [] / r, {} // r, 7 % r)
print(divmod(2, r), 3 ** r, 1 << r, 2 >> r, 3 & r, 4 ^ r, 5 | r)
print("%s" % r, b"ab" + r, (1,) + r, [1] + r, "s" + r)


class Base(Trace):
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"


class Sub(Base):
    def __radd__(self, o): return "Sub.radd"


class Same(Base):
    pass


print(Base("b") + Sub("s"), Sub("s") + Base("b"), Base("b") + Same("t"), Base("b") + Base("c"), 1 + Sub("s"))


class Picky:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        if isinstance(o, int):
            return Picky(self.n + o)
        if isinstance(o, Picky):
            return Picky(self.n + o.n)
        return NotImplemented

    __radd__ = __add__

    def __iadd__(self, o):
        if not isinstance(o, int):
            return NotImplemented
        self.n += o * 10
        return self

    def __repr__(self):
        return f"Picky({self.n})"


p = Picky(1)
q = p
p += 2
print(p, q, p is q)
p += Picky(5)
print(p, q, p is q, sum([Picky(1), Picky(2)]), sum([1, Picky(2)], Picky(0)))
for what in ("p + 'x'", "'x' + p", "p += None", "p - 1", "1 - p", "p @ p", "divmod(p, 1)", "pow(p, 2)", "-p", "p < p"):
    try:
        if what == "p + 'x'": p + "x"
        elif what == "'x' + p": "x" + p
        elif what == "p += None": p += None
        elif what == "p - 1": p - 1
        elif what == "1 - p": 1 - p
        elif what == "p @ p": p @ p
        elif what == "divmod(p, 1)": divmod(p, 1)
        elif what == "pow(p, 2)": pow(p, 2)
        elif what == "-p": -p
        else: p < p
    except TypeError as e:
        print(what, "->", e)
