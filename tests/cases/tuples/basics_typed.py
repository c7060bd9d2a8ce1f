# Tuples: literals, printing, indexing, methods, comparison, immutability.
def swap(pair: tuple[int, str]) -> tuple[str, int]:
    a, b = pair
    return b, a


t = (1, "a", 2.5, None)
print(t, (), (1,), ((),), (1, (2, (3,))), 1, t[0], t[-1], t[1:3], t[::-1], len(t))
print(swap((1, "x")), swap(swap((1, "x"))[::-1]))
print(t + (5,), t * 2, 2 * (0,), () + (), t.index("a"), t.count(1), (1, True, 1.0).count(1), "a" in t, None in t)
print((1, 2) == (1, 2), (1, 2) == [1, 2], (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (2,) > (1, 9), (1, 2) == (1.0, True + 1))
x = 1, 2
y = (3)
z = 3,
print(x, y, z, tuple("abc"), tuple([1, 2]), tuple(range(3)), tuple(), list(x))
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    t[9]
except IndexError as e:
    print(e)
try:
    t.index("zz")
except ValueError as e:
    print(e)
try:
    t + [1]
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
u = (1, [2])
u[1].append(3)
print(u)
try:
    u[1] += [4]
except TypeError as e:
    print(e)
print(u)
v = x
x += (3,)
print(x, v, max((1, 5), (2, 0)), min(3, 1, 2), sorted((3, 1)), sum((1, 2, 3)), isinstance(x, tuple))
