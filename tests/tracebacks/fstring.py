def f(a, b):
    return f"{a} {a // b}"


print(f(1, 0))
