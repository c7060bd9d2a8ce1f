import copy
from copy import deepcopy
from collections import deque, UserDict, ChainMap, OrderedDict, Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple
from fractions import Fraction
from decimal import Decimal
from datetime import date, timedelta

class Tree:
    def __init__(self, value, parent=None):
        self.value = value
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)
    def show(self, depth=0):
        print('  ' * depth + str(self.value), self.parent.value if self.parent else None)
        for c in self.children:
            c.show(depth + 1)

root = Tree('root')
a = Tree('a', root); b = Tree('b', root); c = Tree('c', a)
other = deepcopy(root)
other.children[0].value = 'changed'
Tree('new', other.children[1])
root.show(); other.show()
print(other.children[0].parent is other, root.children[0].parent is root)

class Color(Enum):
    RED = 1
    BLUE = 2

class Pt(NamedTuple):
    x: int
    y: list

@dataclass
class Config:
    name: str
    opts: dict = field(default_factory=dict)
    color: Color = Color.RED
    pts: list = field(default_factory=list)

cfg = Config('c', {'k': [1, 2]}, Color.BLUE, [Pt(1, [2])])
cp = deepcopy(cfg)
cp.opts['k'].append(3); cp.pts[0].y.append(9)
print(cfg); print(cp); print(cp.color is cfg.color, cp == cfg)
sh = copy.copy(cfg); sh.name = 'd'; sh.opts['z'] = 1
print(cfg, sh)

@dataclass(frozen=True)
class Fz:
    a: int
    b: tuple
f = Fz(1, ([1], 2)); g = deepcopy(f); print(g, g == f, g.b[0] is f.b[0])

class Stack(list):
    def __init__(self, *args):
        super().__init__(args)
        self.label = 'stack'
    def peek(self): return self[-1]
s = Stack([1], [2]); s.extra = {'m': [1]}
t = deepcopy(s); t.peek().append(5); t.extra['m'].append(2); t.label = 'copy'
print(s, s.label, s.extra, t, t.label, t.extra, type(t).__name__)
u = copy.copy(s); u.append(7); u[0].append('sh'); print(s, u, type(u).__name__, u.label)

class Reg(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k); self.log = []
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
r = Reg(x=[1]); r['y'] = [2]; r.log.append('q')
q = deepcopy(r); q['x'].append(1); q.log.append('w'); print(r, r.log, q, q.log, type(q).__name__)
class MySet(set): pass
ms = MySet([1, 2, 3]); m2 = copy.copy(ms); m2.add(4); m3 = deepcopy(ms); m3.discard(1); print(sorted(ms), sorted(m2), sorted(m3), type(m2).__name__, type(m3).__name__)

class Money:
    def __init__(self, v): self.v = v
    def __reduce__(self): return (Money, (self.v + 1,))
print(deepcopy(Money(3)).v, copy.copy(Money(4)).v)
class WithNew:
    def __new__(cls, *args):
        o = super().__new__(cls); o.tag = 'new'; return o
    def __init__(self, v=0): self.v = [v]
w = WithNew(5); w2 = deepcopy(w); w2.v.append(6); print(w.v, w2.v, w2.tag)
class Args:
    def __new__(cls, a, b):
        o = super().__new__(cls); o.s = a + b; return o
    def __getnewargs__(self): return (1, 2)
print(deepcopy(Args(5, 6)).s, copy.copy(Args(7, 8)).s)
class OnlySet:
    def __init__(self): self.a = 1; self.b = [2]
    def __setstate__(self, d): self.__dict__.update(d); self.restored = True
o = deepcopy(OnlySet()); print(o.a, o.b, o.restored)

class Graph:
    def __init__(self):
        self.nodes = {}
    def add(self, n, *to):
        self.nodes.setdefault(n, set()).update(to)
class V:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return f'V({self.n})'
gr = Graph(); v1, v2 = V(1), V(2); gr.add(v1, v2); gr.add(v2, v1)
g2 = deepcopy(gr); v1.n
print(g2.nodes, list(g2.nodes)[0] is v1, next(iter(g2.nodes[v2])) is list(g2.nodes)[0])
print(deepcopy(Fraction(1, 3)), deepcopy(Decimal('1.5')), deepcopy(date(2020, 1, 2)), deepcopy(timedelta(3)))
d = deque([[1], [2]], maxlen=3); d2 = deepcopy(d); d2.append(5); d2.append(6); print(d, d2); d3 = copy.copy(d); d3.append(1); print(d3, d)
ud = UserDict(a=[1]); ud2 = deepcopy(ud); ud2['a'].append(2); print(ud, ud2)
cm = ChainMap({'a': [1]}, {'b': 2}); cm2 = deepcopy(cm); cm2['a'].append(2); print(cm, cm2)
e = ValueError('bad', [1]); e2 = deepcopy(e); e2.args[1].append(2); print(e, e2, repr(copy.copy(e)))
class MyErr(Exception):
    def __init__(self, msg, code): super().__init__(msg, code); self.code = code
me = deepcopy(MyErr('x', 3)); print(me, me.code, me.args)
memo = {}
x = [1, 2]
y1 = deepcopy(x, memo); y2 = deepcopy([x], memo); print(y2[0] is y1)
keep = [1]; print(deepcopy([keep, [2]], {id(keep): keep})[0] is keep)
class Own:
    def __init__(self, parts): self.parts = parts; self.calls = 0
    def __deepcopy__(self, memo):
        if id(self) in memo: return memo[id(self)]
        cls = self.__class__
        res = cls.__new__(cls)
        memo[id(self)] = res
        for k, v in self.__dict__.items():
            setattr(res, k, deepcopy(v, memo))
        res.calls += 1
        return res
ow = Own([1, [2]]); ow.parts.append(ow); oc = deepcopy(ow); print(oc.calls, ow.calls, oc.parts[2] is oc, oc.parts[:2])
try:
    deepcopy(x for x in [1])
except TypeError as ex: print(ex)
try:
    import sys
    deepcopy([sys])
except TypeError as ex: print(ex)
l = [lambda: 3, len, int]; l2 = deepcopy(l); print(l2[0] is l[0], l2[1]([1]), l2[2]('4'))
class H:
    def hello(self): return self.name
    def __init__(self, n): self.name = n; self.cb = self.hello
h = H('h'); h2 = deepcopy(h); h2.name = 'h2'; print(h.cb(), h2.cb())
big = [[i * j for j in range(5)] for i in range(5)]; b2 = deepcopy(big); b2[2][2] = -1; print(sum(map(sum, big)), sum(map(sum, b2)))
