# How class bodies, functions, comprehensions and globals find names.
x = "g"


def f():
    x = "f"

    class C:
        a = x
        x = "c"
        b = x
        c = [x for _ in range(2)]

        def m(self):
            return x

        l = lambda self: x

    return C.a if hasattr(C, "a") else None, C.b, C.c, C().m(), C().l()


try:
    print(f())
except NameError as e:
    print(type(e).__name__, e)


class D:
    a = x
    x = "d"
    b = x
    c = [x for _ in range(2)]
    d = [y for y in x]

    def m(self):
        return x


print(D.a, D.b, D.c, D.d, D().m())


def g():
    class E:
        nonlocal_test = "n"

        def m(self):
            return nonlocal_test

    try:
        return E().m()
    except NameError as e:
        return str(e)


def h():
    global x
    x = "set in h"

    class F:
        y = x

    def inner():
        return x

    return F.y, inner()


print(g(), h(), x)


def counter():
    count = 0

    class Counter:
        def inc(self):
            nonlocal count
            count += 1
            return count

    return Counter


C1, C2 = counter(), counter()
print(C1().inc(), C1().inc(), C2().inc())
print([(lambda: i)() for i in range(3)], [f() for f in [lambda: j for j in range(3)]], {k: (lambda: k)() for k in "ab"})


def shadows():
    list = [1]
    str = "s"
    return [len(list), str, (lambda len: len + 1)(5)]


def default_scope(n=x, *, m=[x]):
    x = "local"
    return n, m, x


print(shadows(), default_scope())
for name in ("x", "undefined_zzz"):
    try:
        print(globals()[name])
    except KeyError as e:
        print("KeyError", e)
__secret = 1


class G:
    def get(self):
        try:
            return __secret
        except NameError as e:
            return str(e)

    def __init__(self):
        self.__v = 2

    def v(self):
        return self.__v, self._G__v


print(G().get(), G().v(), G().__dict__)
