# __len__, __getitem__, slices, __setitem__, __contains__, __iter__, __reversed__, __call__.
class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = {}

    def __getitem__(self, key):
        if isinstance(key, slice):
            return ("slice", key.start, key.stop, key.step)
        if isinstance(key, tuple):
            return self.cells.get(key, 0)
        if key >= self.h:
            raise IndexError("row")
        return [self[x, key] for x in range(self.w)]

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __len__(self):
        return self.w * self.h

    def __call__(self, *args, **kw):
        return args, kw


g = Grid(3, 2)
g[1, 0] = 5
g[2, 1] += 7
print(g[0], g[1, 0], g[9, 9], list(g), len(g), bool(g), [0, 5, 0] in g, g[1:2], g[::-1], g[2:], g(1, k=2))
del g[1, 0]
print([row for row in g], bool(Grid(0, 5)), len(g))
try:
    del g[5, 5]
except KeyError as e:
    print(e)
a, b = g
print(a, b, max(g), sorted(g, reverse=True))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __reversed__(self):
        return iter(range(self.n))

    def __contains__(self, x):
        return x == "magic"


c = Countdown(3)
print(list(reversed(c)), "magic" in c, 1 in c, [x for x in c], list(c), sum(Countdown(5)), list(zip(Countdown(3), "abc")), iter(c) is c)
for bad in [lambda: len(c), lambda: c[0], lambda: c(), lambda: iter(object()), lambda: next([])]:
    try:
        bad()
    except TypeError as e:
        print(e)


class BadLen:
    def __len__(self):
        return -1


class BadIter:
    def __iter__(self):
        return 5


for bad in [lambda: len(BadLen()), lambda: list(BadIter()), lambda: bool(BadLen())]:
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(e)
