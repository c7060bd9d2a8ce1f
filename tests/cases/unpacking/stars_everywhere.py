# Star expressions in calls, displays, returns, subscripts, nested targets, dict merges.
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d, [*c, *d], (*c,), {*c, *d}, [*range(2), *"xy", *{"k": 1}, *(i for i in [9])])
first, *_, (x, *y) = [1, 2, 3, "hello"]
print(first, x, y)
d1, d2 = {"a": 1, "b": 2}, {"b": 3, "c": 4}
print({**d1, **d2}, {**d2, "a": 0, **d1}, dict(**d1, z=5), dict(d1, **{"y": 1}), [*d1], {*d1} == {"a", "b"})


def f(*a, **k):
    return a, k


print(f(*[1], 2, *(3, 4), **d1, z=0, **{"q": 1}), f(*"ab", *range(0)), f(**{}))
for (i, (j, *k)), *rest in [((1, "abc"), 2), ((3, [4]), 5, 6)]:
    print(i, j, k, rest)
print([(p, q) for p, *q in ["abc", (1, 2)]], {k: v for k, *v in [("a", 1, 2), ("b",)]}, [*zip(*[(1, "a"), (2, "b")])], list(zip(*{"x": 1, "y": 2}.items())))
def g():
    yield from (1, 2, 3)


m, *n = g()
*o, p = map(str, g())
[q], r = [[1], {2}]
print(m, n, o, p, q, r, sum([*g(), *g()]), max(*g(), 10), print(*g(), sep="<"))
t = 1, *g(), 5
print(t, t[1:-1], *t[::2])
class Seq:
    def __getitem__(self, key):
        return key


s = Seq()
print(s[1, 2], s[1:2, ::3], s[*[1, 2], 3], s[()], s[...], s["a", "b"][1])
for bad in [lambda: f(**{1: 2}), lambda: f(**5), lambda: f(*None), lambda: [*5], lambda: {**[1]}]:
    try:
        bad()
    except TypeError as e:
        print(str(e).replace("__main__.", ""))
(u, v), (w, _) = {1: 2, 3: 4}.items()
print(u, v, w)
