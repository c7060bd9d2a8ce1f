class P:
    pass


def f(p):
    return 1 + p.missing


f(P())
