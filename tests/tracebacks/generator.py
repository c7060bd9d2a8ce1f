def gen(n):
    for i in range(n):
        yield 6 // (2 - i)


def total(n):
    return sum(gen(n)) + 1


print(total(2))
total(4)
