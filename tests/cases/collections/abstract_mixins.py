import collections.abc
import typing, numbers
from fractions import Fraction
from typing import Callable, Optional, Union, Iterator
from collections.abc import Hashable, Iterable, Mapping, Sequence
from collections.abc import Set, MutableSet, MutableSequence, Sized, Generator as Gen
class E:
    def __eq__(self, o): return True
class F(E):
    def __hash__(self): return 1
class G:
    __hash__ = None
for v in ([], {}, (), 'a', 1, E(), F(), G(), set(), frozenset(), None, print, E, b'', bytearray()):
    print(isinstance(v, Hashable), isinstance(v, Iterable), isinstance(v, Sized), isinstance(v, (Mapping, Sequence)), isinstance(v, collections.abc.Collection))
Handler = Callable[[int], str]
Tree = Mapping[str, 'Tree']
Num = Union[int, float]
def f(x: Optional[Sequence[int]] = None, h: Handler = str) -> Iterator[Num]:
    for i in x or ():
        yield h(i)
print(list(f([1, 2])))
class OrderedSet(MutableSet):
    def __init__(self, items=()):
        self.d = dict.fromkeys(items)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x): self.d[x] = None
    def discard(self, x): self.d.pop(x, None)
    def __repr__(self): return f'OrderedSet({list(self.d)})'
a = OrderedSet('abcd'); b = OrderedSet('cdx')
print(a & b, a | b, a - b, a ^ b, a <= b, a == OrderedSet('dcba'), a.isdisjoint(b), a & {'a'}, {'a', 'z'} & a)
a |= b; a -= {'a'}; print(a); a.remove('x'); print(a, len(a), a > b)
try: a.remove('nope')
except KeyError as e: print('KeyError', e)
class TypedList(MutableSequence):
    def __init__(self, tp, *xs):
        self.tp = tp; self.xs = []
        self.extend(xs)
    def check(self, x):
        if not isinstance(x, self.tp): raise TypeError(f'{x!r} is not {self.tp.__name__}')
        return x
    def __getitem__(self, i): return self.xs[i]
    def __setitem__(self, i, x): self.xs[i] = self.check(x)
    def __delitem__(self, i): del self.xs[i]
    def __len__(self): return len(self.xs)
    def insert(self, i, x): self.xs.insert(i, self.check(x))
t = TypedList(int, 3, 1, 2)
t.append(5); t += [6]; t.reverse(); print(list(t), t.pop(), t.index(1), 2 in t, t.count(2))
t.remove(1); print(t.xs)
try: t.append('q')
except TypeError as e: print(e)
class Grid(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[k] for k in range(*i.indices(self.n))]
        if not -self.n <= i < self.n: raise IndexError(i)
        return i * i
g = Grid(5)
print(list(g), g[1:3], g[-1], 16 in g, list(reversed(g)), g.index(9), isinstance(g, collections.abc.Reversible))
for x in (1, 2.5, 1j, True, Fraction(1, 2), 'a'):
    print([isinstance(x, c) for c in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
class D(dict): pass
print(issubclass(D, Mapping), issubclass(Grid, Sequence), issubclass(list, Hashable), issubclass(int, numbers.Integral), isinstance(D(), typing.MutableMapping))
def gen(): yield 1
print(isinstance(gen(), Gen), isinstance(gen(), Iterator), isinstance(iter([]), Iterator), isinstance(map(str, []), Iterable))
match g:
    case Sequence(): print('seq')
match {}:
    case collections.abc.Mapping(): print('map')
