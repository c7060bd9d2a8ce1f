def f(xs, n):
    return xs[::n] + xs


print(f([1, 2], 0))
