from collections.abc import MutableMapping
class L(MutableMapping):
    def __init__(self): self._d = {}
    def __getitem__(self, k):
        v = self._d.pop(k)
        self._d[k] = v
        return v
    def __setitem__(self, k, v):
        self._d[k] = v
    def __delitem__(self, k): del self._d[k]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
c = L()
for i in range(3): c[i] = str(i)
print(dict(c))
print({**c})
d = {}
d.update(c)
print(d)
def f(**k): return k
e = L(); e['a'] = 1; e['b'] = 2
print(f(**e))
