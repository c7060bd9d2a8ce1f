import itertools
class L(list):
    def _item(self, i): return 'mine'
    def _check_targets(self): return 1
class K(list):
    def __iter__(self):
        return iter('xy')
class T(tuple):
    pass
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
def two(v):
    try:
        a, b = v
        return (a, b)
    except (ValueError, TypeError) as e:
        return type(e).__name__, str(e)
def star(v):
    try:
        a, *b, c = v
        return (a, b, c)
    except (ValueError, TypeError) as e:
        return type(e).__name__, str(e)
vs = [[1, 2], [1], [1, 2, 3], (1, 2), (1,), 'ab', 'abc', '', {1: 2, 3: 4}, range(2), range(9), L([3, 4]), K([1, 2, 3]), T((1, 2)), T((1, 2, 3)), G(), itertools.count(), iter([1, 2, 3]), (x for x in range(2)), 5, None, {9}, b'ab', tuple(range(4)), zip([1, 2], [3, 4]), [None, 'x', 2.5]]
for v in vs:
    if not isinstance(v, itertools.count):
        print(two(v), end=' ')
        if not hasattr(v, '__next__'):
            print(star(v))
        else:
            print(list(v))
    else:
        print(two(v), next(v))
xs = [1, 2, 3]
xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
print(xs)
xs[2], xs[0], xs[1] = xs
print(xs)
i = 0
i, xs[i] = [2, 'new']
print(i, xs)
[a, [b, (c, *d)], e] = [1, [2, [3, 4, 5]], 'z']
print(a, b, c, d, e)
for (x, y, z), v, m in [([1.0, 2.0, 3.0], 'v', 2)] * 2:
    print(x + y + z, v, m)
*h, t = [1.5, 2.5]
print(h, t)
h, *t = [7]
print(h, t)
def swap(p, q):
    (p[0], q[0]), *r = [q[0], p[0]], 1
    return p, q, r
print(swap([1], [2]))
