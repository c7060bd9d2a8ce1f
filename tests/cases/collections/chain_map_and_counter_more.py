from collections import ChainMap, Counter, UserDict
from collections.abc import MutableMapping
c = ChainMap({'a': 1, 'b': 2}, {'b': 3, 'c': 4})
print(c, list(c), dict(c), len(c), c['b'], c.get('z', 9), 'c' in c, list(c.items()), list(c.values()), list(c.keys()))
print(c == {'a': 1, 'b': 2, 'c': 4}, c == ChainMap({'c': 4, 'b': 2, 'a': 1}), isinstance(c, MutableMapping), c.parents, c.new_child({'q': 1}), c.new_child())
d = c.copy(); d['z'] = 5; print(c, d, c | {'x': 1}, {'a': 9} | c)
d |= {'y': 1}; d.update(w=3); print(d, d.pop('w'), d.setdefault('k', 7), d)
try: d.pop('c')
except KeyError as e: print(e)
try: del d['c']
except KeyError as e: print(e)
try: d['nope']
except KeyError as e: print(e)
print(ChainMap.fromkeys('ab', 0), bool(ChainMap()), ChainMap())
class M(ChainMap):
    def __missing__(self, k): return 'none'
print(M({'a': 1})['q'], M({'a': 1}).new_child(), type(M().copy()).__name__)
x = Counter(a=2, b=None); print(x)
x = Counter(); x.update(self=3, iterable=4); print(x); x.subtract(self=1); print(x, Counter(self=1, iterable=2))
class MC(Counter): pass
print(type(MC('abc').copy()).__name__, MC('aab'))
