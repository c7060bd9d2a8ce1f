# Operands, arguments, subscripts and assignments evaluate in CPython's order.
log = []


def t(name, value=0):
    log.append(name)
    return value


def show():
    print(" ".join(log))
    log.clear()


def f(a, b, c=0):
    return a


t("a", 1) + t("b", 2) * t("c", 3) - t("d", 4)
show()
t("a", 2) ** t("b", 3) ** t("c", 0)
show()
[t("x"), t("y"), (t("z"), t("w"))]
show()
f(t("1"), t("2"), c=t("3"))
show()
xs = [0, 0, 0]
xs[t("i", 1)] = t("v", 5)
show()
xs[t("i", 1)] += t("v", 5)
show()
xs[t("lo", 0) : t("hi", 1) : t("st", 1)] = t("new", [1])
show()
a, xs[t("k", 2)] = t("p"), t("q")
show()
t("then", 1) if t("cond", True) else t("else", 2)
show()
t("l", 1) < t("m", 2) < t("r", 3)
show()
not t("n") or t("o") and t("p")
show()
x = y = t("once", 9)
show()
print(t("arg1"), t("arg2"), sep=t("sep", "/"))
show()
t("obj", "abc").replace(t("a1", "a"), t("a2", "z"))
show()
assert t("test", True), t("message", "no")
show()
t("left", [1])[t("idx", 0)] + t("right", 1)
show()
for i in t("iter", [1, 2]):
    t("body")
show()
print(x, y, xs)
