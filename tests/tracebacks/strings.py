def f(x):
    return "a" "b" + \
        x


f(1)
