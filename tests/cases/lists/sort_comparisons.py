"""Sorting makes the comparisons that CPython makes, in its order, and leaves what it leaves when one of them raises."""
import random
log = 0
count = 0
limit = 10 ** 9
class X:
    def __init__(self, v, t): self.v = v; self.t = t
    def __lt__(self, o):
        global log, count
        count += 1
        if count > limit: raise ValueError('enough')
        log = (log * 31 + self.t * 1009 + o.t) % 1000000007
        return self.v < o.v
    def __repr__(self): return f'{self.v}.{self.t}'

def make(r, n, kind):
    if kind == 0: return [r.randrange(n * 2) for _ in range(n)]
    if kind == 1: return [r.randrange(4) for _ in range(n)]
    if kind == 2: return [i for i in range(n)]
    if kind == 3: return [n - i for i in range(n)]
    if kind == 4: return [n - i // 3 for i in range(n)]
    if kind == 5:
        a = []
        while len(a) < n:
            k = r.randrange(1, 200); s = r.randrange(1000)
            a += [s + i for i in range(k)] if r.random() < .6 else [s - i // 2 for i in range(k)]
        return a[:n]
    if kind == 6: return [0] * n
    if kind == 7: return [i % 7 * 100 + i for i in range(n)]
    if kind == 8: return sorted(r.randrange(1000) for _ in range(n)) + sorted(r.randrange(1000) for _ in range(n // 3))
    return [0] * (n // 2) + [r.randrange(3) for _ in range(n // 2)]

r = random.Random(5)
for n in [2, 3, 5, 10, 31, 32, 33, 63, 64, 65, 100, 127, 200, 500, 1000]:
    for kind in range(10):
        for rev in (False, True):
            vals = make(r, n, kind)
            xs = [X(v, t) for t, v in enumerate(vals)]
            log = count = 0
            xs.sort(reverse=rev)
            h = 0
            for x in xs: h = (h * 131 + x.t) % 998244353
            c1, l1 = count, log
            log = count = 0
            ys = sorted(range(len(vals)), key=lambda i: X(vals[i], i), reverse=rev)
            assert count == c1 and log == l1, (n, kind)
            print(n, kind, rev, c1, l1, h)
for lim in [1, 5, 50, 200, 300, 500, 700, 900]:
    for kind in (0, 5, 7, 8):
        vals = make(r, 120, kind)
        xs = [X(v, t) for t, v in enumerate(vals)]
        log = count = 0
        limit = lim
        try:
            xs.sort()
        except ValueError as e:
            print(e, lim, kind)
        print(' '.join(str(x.t) for x in xs))
        xs = list(range(len(vals)))
        count = 0
        try:
            xs.sort(key=lambda i: X(vals[i], i), reverse=True)
        except ValueError as e:
            print(e, lim, kind)
        print(xs)
limit = 10**9
print(sorted([(X(1,0), 2), (X(1,0),1)], key=lambda t: t[1]))
print(sorted([[3, 1], [2], [], [3]]), sorted([(1, 'b'), (1, 'a')]), sorted(['b', 'a'], reverse=True))
print(sorted([3, 1, 2.5, True]) if True else 0)
try: sorted([3, 'a', 1])
except TypeError as e: print(e)
try: sorted(['a', 3, 1])
except TypeError as e: print(e)
try: sorted([(1, 'a'), (1, 2)])
except TypeError as e: print(e)
class X:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        print(self.v, '<', o.v)
        return self.v < o.v
    def __repr__(self): return str(self.v)
import random
for xs in ([3,1,2],[1,2,3],[3,2,1],[1],[2,2,1,1],list(range(10)),[5,3,8,1,9,2,7],[1,2,3,0,4,5,6]):
    ys=[X(v) for v in xs]; ys.sort(); print(ys)
    ys=[X(v) for v in xs]; ys.sort(reverse=True); print(ys)
    print(sorted(xs, key=X))
r = random.Random(3)
xs=[r.randrange(50) for _ in range(150)]
print(sorted(xs,key=X))
xs = list(range(100))+list(range(50,120))+list(range(30))+[r.randrange(200) for _ in range(60)]
print(sorted(xs,key=X))
print(sorted([X(2),X(1)]), min(X(3),X(1)), max(X(3),X(1)))
