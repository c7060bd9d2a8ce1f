# Positional, keyword and default arguments in every mix.
def f(a: int, b: int = 2, c: int = 3) -> str:
    return f"a={a} b={b} c={c}"


def g(first: str, second: str = "two", *, flag: bool = False, level: int) -> str:
    return f"{first}-{second}-{flag}-{level}"


def h(x: int, y: int, /, z: int = 0) -> int:
    return x * 100 + y * 10 + z


print(f(1), f(1, 5), f(1, c=9), f(b=7, a=0), f(c=1, b=2, a=3), f(1, 2, c=4), f(a=[1], b=None))
print(g("x", level=1), g("x", "y", level=2, flag=True), g(level=0, first="f"), g(second="s", level=-1, first="z"))
print(h(1, 2), h(1, 2, 3), h(1, 2, z=4))
log: list[str] = []


def note(name: str, value: int) -> int:
    log.append(name)
    return value


print(f(c=note("c", 1), a=note("a", 2), b=note("b", 3)), log)
print(f(note("p", 1), c=note("q", 2), b=note("r", 3)), log[3:])
