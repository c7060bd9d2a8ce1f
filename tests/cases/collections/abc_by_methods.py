from collections.abc import *
import array
from collections import UserDict, UserList, ChainMap, Counter
print(issubclass(Mapping, Reversible), issubclass(MutableMapping, Reversible), issubclass(Sequence, Reversible), issubclass(dict, Reversible), issubclass(Set, Reversible))
print([issubclass(type(x), Callable) for x in (lambda: None, int, len, [].append, 3, 'x')])
print(issubclass(array.array, MutableSequence), isinstance(array.array('i'), MutableSequence))
class Gen:
    def __iter__(self): return self
    def __next__(self): return None
    def close(self): pass
    def throw(self, typ, val=None, tb=None): pass
    def send(self, x): pass
print(isinstance(Gen(), Generator), issubclass(Gen, Generator))
class Ag:
    def __aiter__(self): return self
    async def __anext__(self): return None
    async def aclose(self): pass
    async def athrow(self, typ, val=None, tb=None): pass
    async def asend(self, value): pass
print(isinstance(Ag(), AsyncGenerator))
class Co:
    def send(self, value): pass
    def throw(self, typ, val=None, tb=None): pass
    def close(self): pass
    def __await__(self): pass
print(isinstance(Co(), Coroutine), isinstance(Co(), Awaitable))
class S(ChainMap): pass
print(type(ChainMap() | S()), type(S() | ChainMap()), type(S().copy()), type(S().new_child()))
u = UserDict(a=1)

print(u, u.data)
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
d = D(A=1); d['B'] = 2
print(d, d | {'C': 3}, type(d.copy()))
class C2(Counter):
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
print(C2('ab'))
l = UserList([3, 1]); l.sort(); print(l + [2], l * 2, 3 in l, l[0:1], type(l[0:1]))
