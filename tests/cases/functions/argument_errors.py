# The TypeErrors of wrong calls, with CPython's wording.
def f(a, b, c=3):
    return a


def g():
    pass


def k(a, *, key, other=1):
    return key


def p(x, /, y):
    return x


for i in range(13):
    try:
        if i == 0:
            f()
        elif i == 1:
            f(1)
        elif i == 2:
            f(1, 2, 3, 4)
        elif i == 3:
            f(1, 2, d=5)
        elif i == 4:
            f(1, a=2, b=3)
        elif i == 5:
            g(1)
        elif i == 6:
            g(x=1)
        elif i == 7:
            k(1)
        elif i == 8:
            k(1, 2)
        elif i == 9:
            p(x=1, y=2)
        elif i == 10:
            k()
        elif i == 11:
            k(1, 2, key=3)
        else:
            p()
        print(i, "no error")
    except TypeError as e:
        print(i, e)
for value in [5, "s", None, [1], (2,), 1.5]:
    try:
        value()
    except TypeError as e:
        print(e)
