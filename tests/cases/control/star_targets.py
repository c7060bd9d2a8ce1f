# Starred targets in every position, nested, in loops.
a, *b = 1, 2, 3
*c, d = "xyz"
e, *f, g = range(5)
(h, *i), *j = [1, 2], 3, 4
[k, *l] = {"only": 1}
print(a, b, c, d, e, f, g, h, i, j, k, l)
for first, *rest in [(1, 2, 3), "ab", [9]]:
    print(first, rest)
*m, = (n for n in range(3))
print(m)
x, (y, *z), *w = 1, (2, 3, 4), 5, 6
print(x, y, z, w)
data = {}
data["head"], *data["tail"] = [1, 2, 3]
print(data)
for source in ([1], [], 5):
    try:
        p, q, *r = source
    except (ValueError, TypeError) as err:
        print(err)
print([*range(2), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "b": 2})
