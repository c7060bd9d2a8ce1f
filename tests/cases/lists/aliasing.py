# Names share lists; slices and copies do not; multiplication repeats references.
a: list[int] = [1, 2, 3]
b = a
c = a[:]
d = a.copy()
e = list(a)
b.append(4)
print(a, b, c, d, e, a is b, a is c, a == c, c == d)
a += [5]
print(a, b, a is b)
a = a + [6]
print(a, b, a is b)
b *= 2
print(b)
grid = [[0] * 3] * 2
grid[0][1] = 7
print(grid, grid[0] is grid[1])
grid2 = [[0] * 3 for i in range(2)]
grid2[0][1] = 7
print(grid2, grid2[0] is grid2[1])
nested: list = [a, a]
nested[0].append("x")
print(nested[1][-1], len(a))
shallow = nested[:]
shallow[0] = None
print(nested[0] is a, shallow)
a[:] = [0]
print(a, nested)


def mutate(lst: list[int], n: int) -> list[int]:
    lst.append(n)
    lst = [n]
    lst.append(n)
    return lst


m: list[int] = [1]
print(mutate(m, 5), m)
selfref: list[int] = [1]
selfref.append(selfref)
print(selfref, len(selfref), selfref[1][1][0])
x = y = []
x.append(1)
print(y)
