# PEP 570 and 3102 signatures in methods, lambdas and defaults; type parameters.
def f(a, b=1, /, c=2, *, d=3, **kw):
    return a, b, c, d, kw


print(f(0), f(0, 9, c=8, d=7, a="kw a", b="kw b"))


class C:
    def m(self, x, /, *, y):
        return x, y

    def __init__(self, /, **kw):
        self.kw = kw


print(C(self=1).kw, C().m(1, y=2))


def first[T](xs: list[T]) -> T:
    return xs[0]


class Box[T]:
    def __init__(self, v: T) -> None:
        self.v = v

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.v))


type Pair[A, B] = tuple[A, B]
print(first([5]), Box(2).map(str).v + "!", Box[int](3).v, Pair.__name__, first.__name__, Box.__name__)
x: "undefined_type" = 5
y: list["Nope"] = []


def g(a: print("annotation runs") or int = 1, *args: str, **kw: "lazy") -> None:
    return None


print(g(), x, y, list(g.__annotations__))
z = (lambda p, /, q=1, *r, s, **t: (p, q, r, s, t))(1, s=2, u=3)
print(z)
for n in range(4):
    try:
        if n == 0: f(a=1)
        elif n == 1: C().m(x=1, y=2)
        elif n == 2: C().m(1, 2)
        else: f()
    except TypeError as e:
        print(e)
