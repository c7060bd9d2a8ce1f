def find(xs, x):
    return 1 + xs.index(x)


print(find([1, 2], 3))
