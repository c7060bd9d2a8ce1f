def f(x):
    raise ValueError("no")


def g(x):
    return f(x)


def h(x):
    y = g(x)
    return y


h(1)
