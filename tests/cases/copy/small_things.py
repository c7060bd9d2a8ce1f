"""copy.replace of named tuples, copies of weak references, lengths that iterators hint at, names of operator."""
import copy, operator, weakref
from collections import namedtuple
P = namedtuple('P', 'x y')
print(copy.replace(P(1, 2), y=5))
it = iter([1, 2, 3]); next(it)
print(operator.length_hint(it), operator.length_hint(iter(range(5))), operator.length_hint(iter('abc')), operator.length_hint(iter((1, 2))))
class C:
    pass
c = C()
r = weakref.ref(c)
print(copy.copy(r) is r, copy.deepcopy(r) is r)
class Six:
    def __reduce__(self):
        return (Six, (), {}, None, None, len)
for f in (copy.copy, copy.deepcopy):
    try:
        f(Six())
    except TypeError as e:
        print(e)
for name in ('__lt__', 'add', '__add__'):
    print(getattr(operator, name)(1, 2))
