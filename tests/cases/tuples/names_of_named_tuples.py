"""Named tuples call themselves by the name that they were given, not by the variable that holds them."""
from collections import namedtuple
class Card(namedtuple('CardBase', 'rank suit')):
    __slots__ = ()
class P(namedtuple('P', 'x y', defaults=[1])):
    pass
Q = namedtuple('Quux', 'a b')
class R(Q): pass
for f in (lambda: Card(1), lambda: Card(1, 2, 3), lambda: Card(rank=1), lambda: P(), lambda: Q(1), lambda: R(1), lambda: Card(1, 2, x=1)):
    try: print(f())
    except TypeError as e: print(e)
print(Card.__mro__[1].__name__, Card.__bases__, Card.__mro__[1].__qualname__)
