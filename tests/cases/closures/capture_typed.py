# Inner functions see variables, not values.
def counter(start: int = 0) -> tuple[object, object]:
    n = start

    def step(by: int = 1) -> int:
        nonlocal n
        n += by
        return n

    def peek() -> int:
        return n

    return step, peek


step, peek = counter()
step2, peek2 = counter(100)
print(step(), step(5), peek(), step2(-1), peek2(), peek())


def late() -> tuple[int, str]:
    def f() -> int | str:
        return x

    x = 1
    a = f()
    x = "two"
    return a, f()


def loop() -> tuple[list[int], int]:
    fs = []
    for i in range(3):
        def f() -> int:
            return i

        fs.append(f)
    return [f() for f in fs], i


def deep(a: int):
    def mid(b: int):
        def low(c: int) -> tuple[int, int, int]:
            nonlocal a
            a += c
            return a, b, c

        return low

    return mid


print(late(), loop())
m = deep(1)
low1, low2 = m(10), m(20)
print(low1(100), low2(1000), low1(0))


def unbound() -> str:
    def f() -> None:
        return y

    try:
        return f()
    except NameError as e:
        return str(e)
    y = 1


print(unbound())


def shadow(x: int) -> tuple[int, int]:
    def f(x: int) -> int:
        return x * 2

    return f(x + 1), x


def param_captured(x: int, items: list = []) -> list[int]:
    items.append(lambda: x)
    x += 1
    return [f() for f in items]


print(shadow(5), param_captured(1), param_captured(10))
compose = lambda f, g: lambda x: f(g(x))
inc = lambda x: x + 1
print(compose(inc, inc)(1), compose(str, inc)(2**70), (lambda: None)(), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, z=3))
