from collections import namedtuple
from typing import NamedTuple
import copy
class T(tuple):
    pass
class U(tuple):
    n = 0
    def __hash__(self):
        U.n += 1
        return U.n
class V(tuple):
    def __iter__(self):
        return iter([9, 9])
t = T((1, 2))
print(hash(t) == hash((1, 2)), {t: 1}[(1, 2)], {(1, 2): 2}[t], hash((t, 3)) == hash(((1, 2), 3)))
u = U((1, 2))
print(hash(u), hash(u), hash((u, 1)) == hash((u, 1)), len({(u, 1), (u, 1)}))
w = [(u, 1), 'x', 3]
print(hash(w[0]) == hash(w[0]))
v = V((1, 2))
print(hash(v) == hash((1, 2)), list(v))
class P(NamedTuple):
    x: int
    y: object = None
    def up(self):
        return self._replace(x=self.x + 1)
a = [P(1), P(1, 2), P(1, (2, 'z')), (1, (2, 'z')), 'q', 1.5]
for x in a + a:
    print(hash(x) == hash(copy.deepcopy(x)), hash(x) == hash(copy.copy(x)))
print(a[2] == a[3], hash(a[2]) == hash(a[3]), {a[3]: 5}[a[2]], a[2].up() in {a[2].up()})
print(P(1)._asdict(), P(1), P(2) < P(3), P.__doc__)
try:
    a[0]._known = 3
except AttributeError as e:
    print(e)
try:
    a[0].x = 3
except AttributeError as e:
    print(e)
m = P(1, [1])
for i in range(2):
    try:
        hash(m)
    except TypeError as e:
        print(e)
m2 = P(1, t)
print(hash(m2) == hash((1, (1, 2))), hash(m2) == hash(m2))
d = {}
for i in range(300):
    k = (i % 7, ('s%d' % (i % 5), i % 3 == 0, None, 2.5 * (i % 2), b'k'), a[i % 6])
    d[k] = d.get(k, 0) + 1
print(len(d), sorted(d.values())[:5], max(d.values()))
ks = list(d)
print(sum(d[k] for k in ks), all(k in d for k in ks), all((k[0], tuple(list(k[1])), k[2]) in d for k in ks))
print(hash(()) == hash(tuple([])), hash((True, 1.0)) == hash((1, 1)), frozenset(ks) == set(ks))
