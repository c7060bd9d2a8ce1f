"""A named tuple stands for a tuple of choices; its instances have no __dict__, those of derived classes do."""
from collections import namedtuple
from typing import NamedTuple

Pair = namedtuple('Pair', 'first second')


class Kinds(NamedTuple):
    number: type
    text: type


class Derived(Pair):
    pass


kinds = Kinds(int, str)
print([isinstance(x, kinds) for x in (3, 'a', 2.5, None)], isinstance(2.5, (float, kinds)), issubclass(bool, (int,)))
print('abc'.startswith(Pair('a', 'b')), 'abc'.endswith(Pair('x', 'y')), 'abc'.startswith(Pair('bc', 'b'), 1))
print(b'abc'.startswith(Pair(b'x', b'a')), bytearray(b'abc').endswith(Pair(b'c', b'd')))
print(hasattr(Pair(1, 2), '__dict__'), hasattr(kinds, '__dict__'), hasattr(Derived(1, 2), '__dict__'), hasattr(kinds, 'text'))
for error in (KeyError('k'), ValueError('v'), TypeError('t')):
    try:
        try:
            raise error
        except Pair(KeyError, ValueError) as e:
            print('caught', repr(e))
    except TypeError as e:
        print('passed', repr(e))
try:
    'abc'.startswith(Pair('x', 1))
except TypeError as e:
    print(e)
