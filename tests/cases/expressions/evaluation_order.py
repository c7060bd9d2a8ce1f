# The order in which operands are evaluated: calls, displays, subscripts, comparisons, assignments, comprehensions, slices.
from contextlib import nullcontext

log = []


def t(name, value=None):
    log.append(name)
    return value if value is not None else name


def show(label):
    print(label, " ".join(log))
    log.clear()


class Obj:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __getattr__(self, attr):
        log.append(f"{self.name}.{attr}")
        return 1

    def __setattr__(self, attr, value):
        log.append(f"{self.name}.{attr}={value}")

    def __getitem__(self, key):
        log.append(f"{self.name}[{key}]")
        return 2

    def __setitem__(self, key, value):
        log.append(f"{self.name}[{key}]={value}")

    def __delitem__(self, key):
        log.append(f"del {self.name}[{key}]")


o, p = Obj("o"), Obj("p")


def f(*args, **kw):
    log.append("call")


t("a", 1) + t("b", 2) * t("c", 3) - t("d", 4) ** t("e", 2)
show("arithmetic")
t("a", 1) < t("b", 2) < t("c", 0) < t("d", 9)
show("chain")
t("x", 0) or t("y", 1) and t("z", 0) or t("w", 5)
show("boolean")
t("then") if t("test", 1) else t("else")
show("conditional")
f(t("a"), *t("b", [1]), t("c"), k=t("d"), **t("e", {"z": 1}), m=t("f"))
show("call")
t("f", f)(t("arg"))
show("callee")
[t("a"), *t("b", [1, 2]), t("c")], (t("d"), t("e")), {t("k"): t("v"), **t("m", {}), t("k2"): t("v2")}, {t("s"), t("u")}
show("displays")
t("o", o)[t("i")] = t("value")
show("item store")
t("o", o).attr = t("p", p)[t("j")] = t("both")
show("two targets")
o.x, p[t("i")], o.y = t("1"), t("2"), t("3")
show("tuple target")
o[t("i", 0)] += t("v", 5)
show("augmented item")
o.n += t("w", 2)
show("augmented attribute")
t("o", "abcdef")[t("lo", 1):t("hi", 4):t("step", 2)]
show("slice")
del t("o", o)[t("i")], t("p", p)[t("j")]
show("del")
[t(f"e{i}{j}") for i in t("outer", range(2)) for j in t(f"inner{i}", range(1)) if t(f"cond{i}", True)]
show("comprehension")
{t(f"k{i}"): t(f"v{i}") for i in range(2)}
show("dict comprehension")
lazy = (t("item") for _ in t("source", [1, 2]))
show("generator made")
next(lazy)
show("generator first")
f"{t('a')}{t('b'):>{t('w', 3)}}{t('c')!r}"
show("f-string")
lambda x=t("default"): t("body")
show("lambda")


@t("deco1", lambda g: (log.append("apply1"), g)[1])
@t("deco2", lambda g: (log.append("apply2"), g)[1])
def decorated(a=t("def a"), *, b=t("def b")) -> None:
    pass


show("def")


@t("cdeco", lambda c: (log.append("apply"), c)[1])
class K(t("base", object)):
    t("body")
    attr = t("attr")


show("class")
assert t("true", 1), t("message")
show("assert")
for o.i, p[t("k")] in [(1, 2)]:
    t("loop")
show("for target")
with t("cm", nullcontext(7)) as o.cm:
    t("inside")
show("with target")
x = y = t("chained")
z = (w := t("walrus")) + t("after")
show("walrus " + z + x)
print(not t("n", 0), -t("m", 3), ~t("k", 1), t("plain"))
show("unary")
try:
    t("left", 1) + t("right", "s")
except TypeError:
    show("error")
try:
    f(t("a"), missing_name, t("never"))
except NameError:
    show("unbound")
