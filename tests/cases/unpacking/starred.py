# Starred targets take a list of the rest.
a, *b = [1, 2, 3]
*c, d = (1, 2, 3)
e, *f, g = "hello"
h, *i = "x"
*j, = range(3)
k, (l, *m), *n = 1, (2, 3, 4), 5, 6
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
first, *_, last = list(range(10))
print(first, last, _, len(_))
x = [0, 0, 0]
x[0], *x[1:], y = 1, 2, 3, 4
print(x, y)
p, *q, r = 1, 2
print(p, q, r)
for head, *tail in [[1], [1, 2], (3, 4, 5), "word"]:
    print(head, tail)
rest = [1, 2, 3, 4]
total = 0
while rest:
    v, *rest = rest
    total = total * 10 + v
print(total, rest)


def sum_rec(xs):
    if not xs:
        return 0
    first, *others = xs
    return first + sum_rec(others)


print(sum_rec([1, 2.5, 10**20]), sum_rec(range(50)))
s = (1, 2)
*t, u = s
t.append(9)
print(s, t, u)
