# Right side first, then targets left to right.
a: list[int] = [1, 2, 3]
i: int = 0
i, a[i] = 1, 99
print(i, a)
a[i], i = 50, 2
print(i, a)
i = a[i] = 1
print(i, a)
x: list[int] = [0, 1]
j: int = 0
j, x[j], j = 1, 5, 0
print(j, x)
p, p, p = 1, 2, 3
print(p)
n = m = [1]
n, m[0] = [5], "changed old list"
print(n, m)
a = [1, 2, 3, 4, 5]
a[0], a[1], *a[2:4], a[4] = a[::-1]
print(a)
a, b, c = [3], [2], [1]
a[0], b[0], c[0] = c[0], a[0], b[0]
print(a, b, c)
u = v = w = []
u.append(1)
print(u, v, w)
k: list[int] = [0, 0]
k[0] = k = [7, 8]
print(k)
