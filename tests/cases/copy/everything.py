import copy
from copy import deepcopy
a = [1, [2, 3], {'x': [4]}]
b = copy.copy(a); c = deepcopy(a)
a[1].append(9); a[2]['x'].append(5)
print(a, b, c, b[1] is a[1], c[1] is a[1])
class Node:
    def __init__(self, v): self.v = v; self.next = None; self.kids = []
n = Node(1); m = Node(2); n.next = m; m.next = n; n.kids = [m, m]
k = deepcopy(n); print(k.v, k.next.v, k.next.next is k, k is n, k.kids[0] is k.kids[1], k.kids[0] is k.next)
x = copy.copy(n); print(x.v, x.next is m, x.kids is n.kids)
class P:
    def __init__(self, x): self.x = x
    def __deepcopy__(self, memo):
        new = P(deepcopy(self.x, memo)); memo[id(self)] = new; return new
    def __copy__(self): return P(self.x + ['c'])
p = P([1]); print(deepcopy(p).x, copy.copy(p).x); u, v = deepcopy((p, p)); print(u is v, u.x is v.x)
t = (1, 2, 'a'); print(deepcopy(t) == t, deepcopy((1, [2])))
from collections import defaultdict, OrderedDict, Counter, deque, namedtuple
dd = defaultdict(list); dd['a'].append([1]); e = deepcopy(dd); e['b'].append(3); dd['a'][0].append(2); print(e, type(e).__name__, dd)
print(deepcopy(OrderedDict(a=[1])), deepcopy(Counter('aab')))
Pt = namedtuple('Pt', 'x y'); w = Pt([1], 2); z = deepcopy(w); print(z, z.x is w.x, type(z).__name__)
from dataclasses import dataclass, field
@dataclass
class D:
    a: int
    b: list = field(default_factory=list)
f = D(1, [2]); g = deepcopy(f); g.b.append(3); print(f, g, copy.replace(f, a=5))
print(deepcopy({1, 2}), deepcopy(frozenset([1])), deepcopy(bytearray(b'x')), deepcopy(None), deepcopy(len) is len, deepcopy(int) is int, deepcopy(lambda: 1)())
grid = [[0] * 3 for _ in range(2)]; h = deepcopy(grid); h[0][0] = 7; print(grid, h, sum(map(sum, h)))
class L(list): pass
l = L([1, [2]]); o = deepcopy(l); print(o, type(o).__name__, o[1] is l[1])
class S:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]; self.b = 2
s2 = deepcopy(S()); print(s2.a, s2.b)
board = {'a': {'n': 1, 'l': [1, 2]}, 'b': {'n': 2, 'l': []}}; bb = deepcopy(board); bb['a']['l'].append(3); print(board, bb)
dq = deque([[1], [2]]); dc = deepcopy(dq); dc[0].append(5); print(dq, dc)
class St:
    def __init__(self): self.a = 1; self.cache = {}
    def __getstate__(self): return {'a': self.a}
    def __setstate__(self, st): self.a = st['a']; self.cache = 'fresh'
st = deepcopy(St()); print(st.a, st.cache)
try: copy.replace(3)
except TypeError as ex: print(ex)
