"""Operators as functions: what CPython has in `_operator`."""
from pyw.builtins.functions import abs as _builtin_abs
from pyw.builtins.iterators import list_iterator, range_iterator, str_ascii_iterator, tuple_iterator
from pyw.builtins.sequences import _to_int

__module__ = '_operator'


def lt(a, b, /):
    return a < b


def le(a, b, /):
    return a <= b


def eq(a, b, /):
    return a == b


def ne(a, b, /):
    return a != b


def ge(a, b, /):
    return a >= b


def gt(a, b, /):
    return a > b


def add(a, b, /):
    return a + b


def and_(a, b, /):
    return a & b


def floordiv(a, b, /):
    return a // b


def lshift(a, b, /):
    return a << b


def mod(a, b, /):
    return a % b


def mul(a, b, /):
    return a * b


def matmul(a, b, /):
    return a @ b


def or_(a, b, /):
    return a | b


def pow(a, b, /):
    return a ** b


def rshift(a, b, /):
    return a >> b


def sub(a, b, /):
    return a - b


def truediv(a, b, /):
    return a / b


def xor(a, b, /):
    return a ^ b


def is_(a, b, /):
    return a is b


def is_not(a, b, /):
    return a is not b


def not_(a, /):
    return not a


def truth(a, /):
    return True if a else False


def neg(a, /):
    return -a


def pos(a, /):
    return +a


def inv(a, /):
    return ~a


def invert(a, /):
    return ~a


def abs(a, /):
    return _builtin_abs(a)


def index(a, /):
    return _to_int(a)


def _check_sequence(a):
    if not hasattr(a, '__getitem__'):
        raise TypeError("'" + type(a).__name__ + "' object can't be concatenated")


def concat(a, b, /):
    _check_sequence(a)
    return a + b


def contains(a, b, /):
    return b in a


def getitem(a, b, /):
    return a[b]


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def _must_iterate(a):
    if not hasattr(a, '__iter__') and not hasattr(a, '__getitem__'):
        raise TypeError("argument of type '" + type(a).__name__ + "' is not iterable")


def countOf(a, b, /):
    _must_iterate(a)
    n = 0
    for x in a:
        if x is b or x == b:
            n = n + 1
    return n


def indexOf(a, b, /):
    _must_iterate(a)
    i = 0
    for x in a:
        if x is b or x == b:
            return i
        i = i + 1
    raise ValueError('sequence.index(x): x not in sequence')


def length_hint(obj, default=0, /):
    if not isinstance(default, int):
        raise TypeError("'" + type(default).__name__ + "' object cannot be interpreted as an integer")
    if hasattr(obj, '__len__'):
        return len(obj)
    if hasattr(obj, '__length_hint__'):
        try:
            hint = obj.__length_hint__()
        except TypeError:
            return default
        if hint is NotImplemented:
            return default
        if not isinstance(hint, int):
            raise TypeError('__length_hint__ must be an integer, not ' + type(hint).__name__)
        if hint < 0:
            raise ValueError('__length_hint__() should return >= 0')
        return hint
    if isinstance(obj, list_iterator) or isinstance(obj, str_ascii_iterator):
        left = int(obj._source._len) - int(obj._i)
        return left if left > 0 else 0
    if isinstance(obj, tuple_iterator):
        return int(obj._items.length) - int(obj._i)
    if isinstance(obj, range_iterator):
        return obj._left
    return default


def iadd(a, b, /):
    a += b
    return a


def iand(a, b, /):
    a &= b
    return a


def ifloordiv(a, b, /):
    a //= b
    return a


def ilshift(a, b, /):
    a <<= b
    return a


def imod(a, b, /):
    a %= b
    return a


def imul(a, b, /):
    a *= b
    return a


def imatmul(a, b, /):
    a @= b
    return a


def ior(a, b, /):
    a |= b
    return a


def ipow(a, b, /):
    a **= b
    return a


def irshift(a, b, /):
    a >>= b
    return a


def isub(a, b, /):
    a -= b
    return a


def itruediv(a, b, /):
    a /= b
    return a


def ixor(a, b, /):
    a ^= b
    return a


def iconcat(a, b, /):
    _check_sequence(a)
    a += b
    return a
