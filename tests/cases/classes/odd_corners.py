# known internal errors near classes
from collections import namedtuple
import math
class Tree:
    def __init__(self, v):
        self.v = v
        self.kids = []
class P(namedtuple('P', 'a b')):
    def total(self): return self.a + self.b
class Holder:
    def __init__(self): self.item = None
    def put(self, x): self.item = x
h = Holder(); h.put(P(1, 2)); print(h.item.total(), h.item)
class Node(namedtuple('Node', ['left', 'right'])):
    def depth(self):
        l = self.left.depth() if isinstance(self.left, Node) else 0
        r = self.right.depth() if isinstance(self.right, Node) else 0
        return 1 + max(l, r)
print(Node(Node(1, 2), Node(Node(3, 4), 5)).depth())
class A:
    def m(self): return 1
    def n(self): return 2
a, b = A(), A()
print(len({a.m, a.m, b.m, a.n}), a.m == a.m, a.m == b.m, a.m in [b.m, a.m], hash(a.m) == hash(a.m))
cb = []
cb.append(a.m); cb.append(b.n)
cb.remove(a.m)
print([f() for f in cb])
d = {a.m: 'am', b.m: 'bm'}
print(d[a.m], d[b.m], d.get(a.n))
class E(Exception):
    def __new__(cls, *args):
        if args and args[0] == 'v': return super().__new__(ValueSub, *args)
        return super().__new__(cls, *args)
class ValueSub(E): pass
try: raise E('v')
except ValueSub as e: print('sub', type(e).__name__, e.args)
try: raise E('w')
except E as e: print(type(e).__name__, e.args)
x = float('nan'); y = float('nan')
print(x is x, x == x, x in [x], x in [y], [x] == [x], [x] == [y])
class G:
    n = 3
    sq = [i * i for i in range(n)]
    try:
        bad = list(i for i in range(3) if i < n)
    except NameError as e:
        msg = str(e)
print(G.sq, G.msg)
class Registry(dict):
    def __missing__(self, k):
        self[k] = v = []
        return v
r = Registry(); r['a'].append(1); print(r)
