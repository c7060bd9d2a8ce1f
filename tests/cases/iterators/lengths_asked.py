"""How often lengths are asked for where something is walked."""
class It:
    def __init__(self, name, n): self.name = name; self.n = n
    def __iter__(self):
        print(self.name, 'iter'); return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return str(self.n)
    def __length_hint__(self):
        print(self.name, 'hint'); return 3
class Sized:
    def __init__(self, name): self.name = name
    def __len__(self):
        print(self.name, 'len'); return 2
    def __iter__(self):
        print(self.name, 'iter'); return iter(['a', 'b'])
print(list(It('list', 2)))
print(list(Sized('list')))
print(tuple(It('tuple', 2)), tuple(Sized('tuple')))
l = []
l.extend(It('extend', 2)); l.extend(Sized('extend')); l += Sized('iadd'); print(l)
print([*Sized('star')], (*It('tstar', 1),))
print(''.join(It('join', 2)), '-'.join(Sized('join')))
print(sorted(Sized('sorted')), sorted(It('sorted', 2)))
print(bytes(It('bytes', 0)), b''.join(It('bjoin', 0)))
a, b = Sized('unpack'); print(a, b)
a, *b = Sized('unpack2'); print(a, b)
def f(*args): print(args)
f(*Sized('call'))
l[1:2] = Sized('slice'); print(l)
print(list(map(str, Sized('map'))))
print(list(zip(Sized('zip'))))
print(list(enumerate(Sized('enum'))))
import collections
print(collections.deque(Sized('deque')), max(Sized('max')), sum([1]), any(Sized('any')))
try:
    class Bad:
        def __iter__(self): return iter([1])
        def __len__(self): return -1
    print(list(Bad()))
except ValueError as e: print(e)
import enum
class E(enum.Enum):
    a = 'x'
    b = 'y'
class S(enum.StrEnum):
    a = 'x'
    b = 'y'
print('-'.join(S), [e.name for e in E], list(E))
class G:
    def __iter__(self):
        yield 'p'
        yield 'q'
print(','.join(G()), b','.join(x.encode() for x in G()), ','.join(x for x in G()))
class I:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return str(i)
print(','.join(I()))
class L(list):
    def __len__(self):
        print('asked'); return 1
l = L(['u', 'v'])
print(list(l), ','.join(l), [*l])
class D(dict):
    def __iter__(self): return iter(['k'])
print(','.join(D(a=1)), list(D(a=1)))
