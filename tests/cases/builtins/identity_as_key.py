o = object()
class A: pass
class B(A): pass
a, b = A(), B()
print(hash(o) != hash(a), hash(a) == hash(a), hash(b) != hash(a), id(o) == id(o))
d = {o: 1, a: 2, b: 3}
print(d[o], d[a], d[b], len({o, a, b, o}))
class L(list):
    __hash__ = object.__hash__
l = L([1])
print({l: 5}[l])
