x = "a x"


def helper():
    return "a helper " + x


def f():
    return "a f " + helper()


def call_f():
    return f()
