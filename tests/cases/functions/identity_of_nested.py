def mk():
    def inner(): return 1
    return inner
p, q = mk(), mk()
print(p is q, p == q, p is p, p != q)
fs = [lambda: 0 for _ in range(3)]
print(fs[0] is fs[1], fs[1] in fs, fs.index(fs[2]), len(set(fs)), fs.count(fs[0]))
print(p(), fs[0]())
d = {p: 1, q: 2}
print(d[p], d[q], len(d))
class Bus:
    def __init__(self): self.hs = []
    def on(self, h):
        self.hs.append(h)
        return lambda: self.hs.remove(h)
    def fire(self): return [h() for h in self.hs]
b = Bus()
def make(n):
    def h(): return 'h'
    return h
offs = [b.on(make(i)) for i in range(3)]
offs[1]()
print(len(b.hs), b.fire())
try: offs[1]()
except ValueError as e: print(e)
class K:
    def m(self):
        def __priv(): pass
        return __priv.__name__, __priv.__qualname__
    def __sec(self): pass
print(K().m(), K._K__sec.__name__, K._K__sec.__qualname__)
def outer():
    class L:
        def meth(self): return 3
    return L
A, B = outer(), outer()
print(A.meth is B.meth, A.meth is A.meth, A().meth() + B().meth())
