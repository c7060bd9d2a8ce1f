# Name resolution: local, enclosing, global, builtin; global and nonlocal; class bodies; comprehensions; del; unbound names.
x = "module"
len_was = len


def reads():
    return x


def assigns():
    x = "local"
    return x


def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)
    return "done"


def declares():
    global x, made_here
    x = "changed"
    made_here = [x]


print(reads(), assigns(), unbound(), x)
declares()
print(x, made_here)


def outer():
    a, b = 1, 2

    def middle():
        nonlocal a
        a += 10
        b = "middle's own"

        def inner():
            nonlocal a, b
            a += 100
            b += "!"
            return a, b

        return inner(), b

    return middle(), a, b


print(outer())


class C:
    x = "class"
    y = x + "!"
    z = [x for _ in range(2)]
    w = [v for v in (x, y)]
    f = lambda self: x

    def m(self):
        return x, self.x

    class Inner:
        q = x


print(C.y, C.z, C.w, C().f(), C().m(), C.Inner.q)


def shadow():
    len = lambda s: "my len"
    return len("abc")


print(shadow(), len("abc"), len_was is len)
print([x for x in range(3)], x, {x: x for x in "ab"}, (lambda x: x)(5), x)
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])


def makers():
    out = []
    for n in range(3):
        def f(m):
            return n * m
        out.append(f)
    n = 100
    return out


print([f(2) for f in makers()])


def cell_unbound(flag):
    def get():
        return v
    if flag:
        v = 1
    try:
        return get()
    except NameError as e:
        return str(e)


print(cell_unbound(True), cell_unbound(False))


def deleted_cell():
    v = 5
    def get():
        return v
    r = get()
    del v
    try:
        get()
    except NameError as e:
        return r, str(e)


print(deleted_cell())
try:
    print(never_defined)
except NameError as e:
    print(e, e.name)
try:
    raise ValueError("v")
except ValueError as err:
    kept = err
try:
    err
except NameError as e:
    print(e)
print(repr(kept))


def exec_order(n):
    if n:
        def helper(): return "first"
    else:
        def helper(): return "second"
    return helper()


print(exec_order(0), exec_order(1))
del x
try:
    reads()
except NameError as e:
    print(e)
x = 3
print(reads(), [y := 7, y ** 2], y, any((hit := n) > 3 for n in [1, 5, 2]), hit)
for i in range(3):
    pass
else:
    i += 100
print(i, __name__)
import math as x
print(x.pi > 3, reads() is x)
