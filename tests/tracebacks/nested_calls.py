def f(x):
    return x


print(f(f(1)) + f(f(
    f([])[0])
))
