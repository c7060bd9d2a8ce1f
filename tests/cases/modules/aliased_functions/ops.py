def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def neg(x):
    return -x


def inc(x):
    return x + 1


def size(x):
    return len(x)


def call_size(x):
    return size(x)


def compose_apply(fs, x):
    for f in fs:
        x = f(x)
    return x


def default(x, f=inc):
    return f(x)
