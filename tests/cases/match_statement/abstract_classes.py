def f(): pass
print(format(f, '')[:12], f'{f}'[:12], '{}'.format(f)[:12])
for x in (f, len):
    try:
        print(format(x, '>20'))
    except TypeError as e:
        print(e)
from collections.abc import Sequence, Mapping
class S(Sequence):
    def __init__(self, x): self.x = x
    def __getitem__(self, i): return self.x[i]
    def __len__(self): return len(self.x)
class M(Mapping):
    def __init__(self, x): self.x = x
    def __getitem__(self, i): return self.x[i]
    def __len__(self): return len(self.x)
    def __iter__(self): return iter(self.x)
def k(v):
    match v:
        case [a, *rest]: return ('seq', a, rest)
        case {'k': x, **rest}: return ('map', x, rest)
        case _: return 'no'
print(k(S([1, 2, 3])), k(M({'k': 1, 'z': 2})), k([4]), k({'k': 0}), k('abc'), k(5), k(S([])))
