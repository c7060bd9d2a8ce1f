def f(a, b, c):
    return (
        a
        + b
        // c
    )


def g(x):
    return f(1, 2, x) + f(
        1,
        2,
        3,
        4 // x,
    )


print(g(0))
