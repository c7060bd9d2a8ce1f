# Many parameters of many types, and many locals.
def big(a: int, b: int, c: int, d: int, e: int, f: int, g: int, h: int, i: int, j: int, k: int = 11, l: list[int] | str = "twelve", m: float = 13.0, n: str | None = None, o: int = True) -> tuple:
    s = a + b + c + d + e + f + g + h + i + j + k
    return s, l * 2, m / 2, n is None, not o


print(big(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
print(big(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, o=0, n="", m=1, l="x", k=2**65))
print(big(j=10, i=9, h=8, g=7, f=6, e=5, d=4, c=3, b=2, a=1, l=[1]))


def locals_many(n: float) -> tuple:
    a = n; b = a + 1; c = b * 2; d = c - a; e = d / 2; f = str(e); g = [f]; h = (g, a); i = h[1]; j = len(f)
    if n > 3:
        a, b, c, d = d, c, b, a
        e, f = f, e
    return a, b, c, d, e, f, g, h, i, j


print(locals_many(1))
print(locals_many(5))
print(locals_many(2.5))
