def f(flag):
    if flag:
        value = 1
    return value + 1


f(False)
