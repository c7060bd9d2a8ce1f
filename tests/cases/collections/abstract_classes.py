from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Mapping, Sequence, Iterator, MutableMapping, Iterable, Callable, Sized, Container, Hashable, Set
class Shape(ABC):
    @property
    @abstractmethod
    def area(self): pass
    @classmethod
    @abstractmethod
    def make(cls): pass
class Sq(Shape):
    area = 3
class Sq2(Sq):
    @classmethod
    def make(cls): return cls()
for c in (Shape, Sq, Sq2):
    try:
        print(c().area)
    except TypeError as e:
        print(e)
class M(Mapping):
    def __init__(self, **kw): self.d = kw
    def __getitem__(self, k): return self.d[k]
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
m = M(a=1, b=2)
print(m.get('a'), m.get('z', 9), list(m.items()), list(m.keys()), 'a' in m, dict(m), m == M(a=1, b=2), list(m.values()))
class S(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = S(1, 2, 3)
print(list(s), list(reversed(s)), s.index(2), s.count(3), 3 in s)
class It(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), isinstance(It(), Iterable), isinstance([], Sequence), isinstance({}, Mapping), isinstance(print, Callable), isinstance(3, Hashable), isinstance([], Hashable))
class MM(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
x = MM(); x['q'] = 1; x.update(r=2); print(x.pop('q'), dict(x), x.setdefault('z', 5), len(x)); x.clear(); print(len(x))
try:
    Mapping()
except TypeError as e: print(e)
