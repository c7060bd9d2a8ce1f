def total(xs):
    return sum(10 // x for x in xs) + 1


total([1, 0])
