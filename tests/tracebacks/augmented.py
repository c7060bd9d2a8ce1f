def f(x):
    x //= 0
    return x


if f(1): print("never")
