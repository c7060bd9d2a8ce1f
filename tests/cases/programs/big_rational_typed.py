# Exact fractions as pairs: harmonic numbers, continued fractions, e.
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def make(n: int, d: int) -> tuple[int, int] | None:
    if d == 0:
        raise ZeroDivisionError(f"{n}/0")
    g = gcd(n, d)
    n //= g
    d //= g
    return n, d


def add(p: tuple[int, int], q: tuple[int, int]) -> tuple[int, int]:
    return make(p[0] * q[1] + q[0] * p[1], p[1] * q[1])


def mul(p: tuple[int, int], q: tuple[int, int]) -> tuple[int, int]:
    return make(p[0] * q[0], p[1] * q[1])


def show(p: tuple[int, int]) -> str:
    n, d = p
    return f"{n}" if d == 1 else f"{n}/{d}"


def continued(p: tuple[int, int]) -> list[int]:
    n, d = p
    out = []
    while d:
        q, r = divmod(n, d)
        out.append(q)
        n, d = d, r
    return out


h = (0, 1)
for k in range(1, 41):
    h = add(h, (1, k))
    if k in (1, 2, 3, 10, 20, 40):
        print(k, show(h), h[0] / h[1])
print(show(mul((2, 3), (3, 2))), show(make(-4, 6)), show(make(4, -6)), show(add((1, 2), (-1, 2))))
print(continued((415, 93)), continued((-7, 3)), continued((10**20, 3**30)))
e = (2, 1)
term = (1, 1)
for k in range(2, 30):
    term = mul(term, (1, k))
    e = add(e, term)
print(show(e), e[0] / e[1], continued(e)[:20])
try:
    make(5, 0)
except ZeroDivisionError as err:
    print(err)
a, b = 1, 1
for _ in range(10):
    a, b = a + 2 * b, a + b
    print(f"{a}/{b}", a * a - 2 * b * b, a / b)
