def pair(xs):
    a, b = xs
    return a


print(pair([1, 2, 3]))
