def f(x):
    return g(x)  # calls


def g(x):
    return x[0]  # fails


f("")
