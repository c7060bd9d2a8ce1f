x = "b x"


def helper():
    return "b helper " + x


def f():
    return "b f " + str(x)
