class A:
    def m(self):
        return 1

    def n(self):
        return 2

a = A()
b = A()
f = a.m
g = f
print(id(f) == id(g), id(f) == id(b.m), id(f) == id(f.__func__), id(f.__self__) == id(a), id(f.__func__) == id(A.m))
seen = {id(f): 'f'}
print(seen.get(id(g)), seen.get(id(a.n)))


def key(x):
    return id(x)


t = (1, 2, [3])
u = t
print(key(t) == key(u), key(t) == key((1, 2, [3])), id(t) == id(u), id(()) == id(()))
values = [1.5, t, 'a', 7, None, f, a, print, len, A, True, [1], {}, (4, 5)]
numbers = [key(v) for v in values]
print(len(set(numbers)), numbers == [key(v) for v in values], all(type(n) is int for n in numbers))


def walk(x, registry):
    n = id(x)
    if n in registry:
        return registry[n]
    registry[n] = '<again>'
    if isinstance(x, dict):
        out = {k: walk(v, registry) for k, v in x.items()}
    elif isinstance(x, (list, tuple)):
        out = type(x)([walk(v, registry) for v in x])
    else:
        out = x
        del registry[n]
    return out


shared = (1, 2)
print(walk({'a': [1, shared, 2.5], 'b': shared, 'c': {'d': (3, (4, 'x'))}}, {}))
z = 2.5
w = z
print(id(z) == id(w), id(-1.0) == id(2.0))


class Pair(tuple):
    pass


p = Pair((1, 2))
print(id(p) == id(p), id(p) == id(Pair((1, 2))))


def make(n):
    return n, n + 1


q = make(3)
r = make(3)
print(id(q) == id(q), id(q) == id(r), q == r, hash(q) == hash(r))
