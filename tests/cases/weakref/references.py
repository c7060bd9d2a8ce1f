import weakref
from weakref import WeakValueDictionary, WeakKeyDictionary, WeakSet, ref, proxy, finalize
class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self._parent = weakref.ref(parent) if parent else None
        self.children = []
        if parent: parent.children.append(self)
    @property
    def parent(self):
        return self._parent() if self._parent is not None else None
    def hello(self): return 'hi ' + self.name
r = Node('root'); c = Node('kid', r)
print(c.parent.name, r.parent, c.parent is r)
w = weakref.ref(r); print(w() is r, w == weakref.ref(r), hash(w) == hash(r), w().name)
d = WeakValueDictionary(); d['a'] = r; d['b'] = c
print(d['a'].name, 'b' in d, len(d), sorted(d), [v.name for v in d.values()], d.get('z'), sorted((k, v.name) for k, v in d.items()))
k = WeakKeyDictionary(); k[r] = 1; k[c] = [2]
print(k[r], len(k), k.get(c), r in k, sorted(x.name for x in k))
s = WeakSet(); s.add(r); s.add(c); s.add(r); print(len(s), r in s, sorted(x.name for x in s)); s.discard(r); print(len(s))
p = proxy(r); print(p.name, p.hello()); p.name = 'changed'; print(r.name)
m = weakref.WeakMethod(c.hello); print(m()())
for x in (1, 'a', [1], {}, (), None):
    try: weakref.ref(x)
    except TypeError as e: print(e)
def bye(a, b=2): print('bye', a, b); return a
f = finalize(r, bye, 1, b=3); print(f.alive); print(f()); print(f.alive, f())
g = finalize(c, bye, 'end'); print(g.alive, g.peek()[1] is bye)
h = finalize(c, bye, 'never'); h.detach()
class Cache:
    def __init__(self): self.items = weakref.WeakValueDictionary()
    def get(self, key, make):
        v = self.items.get(key)
        if v is None:
            v = make(key); self.items[key] = v
        return v
cc = Cache(); n1 = cc.get('q', Node); print(cc.get('q', Node) is n1)
def fn(): pass
print(ref(fn)() is fn, ref(Node)() is Node)
print('end')
