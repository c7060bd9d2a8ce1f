# Positional, keyword and default arguments in every mix.
def f(a, b=2, c=3):
    return f"a={a} b={b} c={c}"


def g(first, second="two", *, flag=False, level):
    return f"{first}-{second}-{flag}-{level}"


def h(x, y, /, z=0):
    return x * 100 + y * 10 + z


print(f(1), f(1, 5), f(1, c=9), f(b=7, a=0), f(c=1, b=2, a=3), f(1, 2, c=4), f(a=[1], b=None))
print(g("x", level=1), g("x", "y", level=2, flag=True), g(level=0, first="f"), g(second="s", level=-1, first="z"))
print(h(1, 2), h(1, 2, 3), h(1, 2, z=4))
log = []


def note(name, value):
    log.append(name)
    return value


print(f(c=note("c", 1), a=note("a", 2), b=note("b", 3)), log)
print(f(note("p", 1), c=note("q", 2), b=note("r", 3)), log[3:])
