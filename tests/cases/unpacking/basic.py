# Tuple and list targets, nesting, swaps, strings and ranges as sources.
a, b = 1, 2
a, b = b, a
print(a, b)
(c, d), e = (3, 4), [5]
[f, g] = "xy"
h, (i, (j, [k])) = 1, (2, (3, [4]))
print(c, d, e, f, g, h, i, j, k)
x, y, z = range(3)
print(x, y, z)
x = y = z = 0
x, y, z = z + 1, x + 2, y + 3
print(x, y, z)
(m,) = [9]
n, = (8,)
[o] = "q"
print(m, n, o)
p = q, r = 1, 2
print(p, q, r)
l = [0, 1, 2, 3]
l[0], l[3] = l[3], l[0]
l[1:3], t = "ab", 5
print(l, t)
i = 0
i, l[i] = 2, "index is new i"
print(i, l)
fa, fb = 0, 1
for _ in range(100):
    fa, fb = fb, fa + fb
print(fa, fb)
() = ()
[] = []
first, second = ("tuple", "pair")
print(first, second)
for u, v in zip([1, 2], "ab"):
    print(u, v, end=" ")
print()
