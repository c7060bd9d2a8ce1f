def ratio(a, b):
    return 1 + a // b * 2


def scale(x):
    y = ratio(x, 0) + 1
    return y


print(scale(3))
