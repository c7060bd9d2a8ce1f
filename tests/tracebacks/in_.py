def f(x, y):
    return not (x in y)


f(1, 2)
