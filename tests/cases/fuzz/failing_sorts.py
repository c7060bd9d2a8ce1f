"""A sort that fails leaves the list with all its items."""
def g(*a):
    def bad(v): 
        if v == 3: raise ValueError(v)
        return -v
    for key, rev in [(None, False), (None, True), (bad, False), (bad, True), (lambda v: v if v != 3 else 'x', True)]:
        xs = list(a)
        try: xs.sort(key=key, reverse=rev)
        except Exception as e: print(type(e).__name__, e)
        print(xs)
g(4, 2, 3, 1)
g(5, 'a', 2)
g(1, 2, None, 0)
g(3, 2, 1, 'x', 0)
big = [(i * 7919) % 101 for i in range(90)] + ['x'] + [1, 2]
try: big.sort()
except TypeError as e: print(e, len(big), sorted(big, key=str) == sorted([(i * 7919) % 101 for i in range(90)] + ['x'] + [1, 2], key=str))
class N:
    count = 0
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        N.count += 1
        if N.count > 300: raise RuntimeError('enough')
        return self.n < other.n
ns = [N((i * 37) % 61) for i in range(61)]
try: ns.sort()
except RuntimeError as e: print(e, len(ns), sorted(x.n for x in ns) == list(range(61)))
N.count = 200
ks = list(range(61))
try: ks.sort(key=lambda i: N((i * 37) % 61))
except RuntimeError as e: print(e, sorted(ks) == list(range(61)))
