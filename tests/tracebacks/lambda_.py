g = lambda a: a[3] + 1
print(list(map(g, [[1, 2, 3, 4], [1]])))
