"""Tuples that come back from functions and containers, and their order."""
import heapq
nan = float("nan")
def pick(xs, i):
    return xs[i]
def both(flag, xs):
    if flag:
        return (1, "made")
    return xs[0]
pts = [(1, 2), (0, 5), (1, 1), (-3, 9)]
p = pick(pts, 1)
print(p is pts[1], p == (0, 5), p < (0, 6), p >= (0, 5), p != (0, 5, 1), p < (0, 5, 1), p <= (0,), sorted(pts))
print(both(True, [(2, "x")]), both(False, [(2, "x")]))
t = (nan, 1)
ts = [t]
print(t == t, t < t, t <= t, pick(ts, 0) == t, (nan,) == (nan,), (1.0, 2) == (1, 2.0), (True, "a") < (1, "b"), (1, 2) > (1.5,))
try:
    print((1, "a") < (1, 2))
except TypeError as e:
    print(e)
try:
    print((1, "a") < ("x", 2))
except TypeError as e:
    print(e)
print((1, "a") == (1, 2), (1, 2) != ("x", 2))
h = []
for x in pts: heapq.heappush(h, x)
a, b = heapq.heappop(h)
print(a, b, h[0], [heapq.heappop(h) for _ in range(3)])
def rec(n, xs):
    if n == 0:
        return xs[0]
    return rec(n - 1, xs)
print(rec(3, pts), rec(0, [("s", 1.5)]))
def swap(t):
    x, y = t
    return y, x
def ident(t):
    return t
print(ident(swap((1, 2))), swap(ident((3, "q"))), ident((1, 2)) is not None)
d = {"k": (1, 2)}
print(d["k"] is d["k"], d.get("k"), d.get("z", (0, 0)), d.pop("k"), d.setdefault("m", (9, 9)))
class C:
    def __init__(self): self.at = (0, 0)
    @property
    def pos(self): return self.at
    def move(self, dx): self.at = (self.at[0] + dx, self.at[1]); return self.at
c = C()
print(c.pos, c.move(3), c.pos == (3, 0), c.pos is c.pos, () < (1,), () == ())
print(max(pts), min(pts, key=lambda t: t[1]), max((x, y) for y, x in pts))
big = (10**30, 1)
print([big][0] == (10**30, 1), pick([big], 0) < (10**30, 2))
