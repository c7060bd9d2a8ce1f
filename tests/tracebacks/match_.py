def f(x):
    match x:
        case [a, b]:
            return a // b
        case _:
            raise TypeError(x)


print(f([1, 2]))
print(f([1, 0]))
