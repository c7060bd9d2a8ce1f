# dict(d), {**d}, f(**d), d | e of dicts whose class says how they are iterated.

class D(dict):
    def keys(self):
        return reversed(list(dict.keys(self)))
    __iter__ = keys
    def items(self):
        return reversed(dict.items(self))
d = D([('a', 1), ('b', 2), ('c', 3)])
print(list(dict(d).items()))
class K(dict):
    def keys(self):
        return ['z']
    def __getitem__(self, k):
        return k * 2
k = K(a=1)
print(dict(k), {**k})
e = {}
e.update(k)
print(e, k.copy(), dict(**k))
def f(**kw): return kw
print(f(**k))


class Lower(dict):
    def __getitem__(self, k):
        return super().__getitem__(k.lower())
    def __iter__(self):
        return iter(sorted(super().keys(), reverse=True))
    def keys(self):
        return list(iter(self))
l = Lower(a=1, b=2)
def f(*a, **kw): return a, kw
print(f(*l, **l), {**l}, dict(l), l | {'z': 1}, {'z': 1} | l, l.copy(), list(l), l.items())
x = {}
x |= l
print(x)
