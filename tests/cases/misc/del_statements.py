# del of names, items, attributes, several at once; names come back.
x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)
x = 2
print(x)
a, b, c = 1, 2, 3
del a, (b, c)
for name in ["a", "b", "c"]:
    print(name in globals(), end=" ")
print()
l = [0, 1, 2, 3, 4, 5]
d = {"k": 1, "m": {"n": 2}}
del l[0], l[-1], d["k"], d["m"]["n"]
print(l, d)


def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        pass
    y = 2
    return y


print(f())


class C:
    a = 1
    b = 2
    del a


c = C()
c.v = [1, 2]
del c.v[0]
print(c.v, hasattr(C, "a"), C.b)
del c.v, C.b
print(hasattr(c, "v"), hasattr(C, "b"))
try:
    del c.v
except AttributeError as e:
    print(e)
try:
    del not_defined
except NameError as e:
    print(e)


def g():
    global gl
    gl = 5
    del gl


g()
print("gl" in globals())
for i in range(3):
    del i
try:
    i
except NameError as e:
    print(e)
def h():
    for k in range(2):
        pass
    del k
    k = "again"
    return k


print(h())
len = 5
del len
print(len([1]))
