"""operator: operators as functions."""
from __pyw__ import inline, per_site
from pyw.builtins.sequences import _to_int


def lt(a, b, /):
    return a < b


def __lt__(a, b, /):
    return a < b


def le(a, b, /):
    return a <= b


def __le__(a, b, /):
    return a <= b


def eq(a, b, /):
    return a == b


def __eq__(a, b, /):
    return a == b


def ne(a, b, /):
    return a != b


def __ne__(a, b, /):
    return a != b


def ge(a, b, /):
    return a >= b


def __ge__(a, b, /):
    return a >= b


def gt(a, b, /):
    return a > b


def __gt__(a, b, /):
    return a > b


def add(a, b, /):
    return a + b


def __add__(a, b, /):
    return a + b


def and_(a, b, /):
    return a & b


def __and__(a, b, /):
    return a & b


def floordiv(a, b, /):
    return a // b


def __floordiv__(a, b, /):
    return a // b


def lshift(a, b, /):
    return a << b


def __lshift__(a, b, /):
    return a << b


def mod(a, b, /):
    return a % b


def __mod__(a, b, /):
    return a % b


def mul(a, b, /):
    return a * b


def __mul__(a, b, /):
    return a * b


def matmul(a, b, /):
    return a @ b


def __matmul__(a, b, /):
    return a @ b


def or_(a, b, /):
    return a | b


def __or__(a, b, /):
    return a | b


def pow(a, b, /):
    return a ** b


def __pow__(a, b, /):
    return a ** b


def rshift(a, b, /):
    return a >> b


def __rshift__(a, b, /):
    return a >> b


def sub(a, b, /):
    return a - b


def __sub__(a, b, /):
    return a - b


def truediv(a, b, /):
    return a / b


def __truediv__(a, b, /):
    return a / b


def xor(a, b, /):
    return a ^ b


def __xor__(a, b, /):
    return a ^ b


def is_(a, b, /):
    return a is b


def is_not(a, b, /):
    return a is not b


def not_(a, /):
    return not a


def __not__(a, /):
    return not a


def truth(a, /):
    return True if a else False


def neg(a, /):
    return -a


def __neg__(a, /):
    return -a


def pos(a, /):
    return +a


def __pos__(a, /):
    return +a


def inv(a, /):
    return ~a


def invert(a, /):
    return ~a


def __inv__(a, /):
    return ~a


def __invert__(a, /):
    return ~a


def abs(a, /):
    return _abs(a)


def __abs__(a, /):
    return _abs(a)


def index(a, /):
    return _to_int(a)


def __index__(a, /):
    return _to_int(a)


def concat(a, b, /):
    return a + b


def __concat__(a, b, /):
    return a + b


def contains(a, b, /):
    return b in a


def __contains__(a, b, /):
    return b in a


def getitem(a, b, /):
    return a[b]


def __getitem__(a, b, /):
    return a[b]


def call(obj, /, *args):
    return obj(*args)


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def countOf(a, b, /):
    n = 0
    for x in a:
        if x is b or x == b:
            n = n + 1
    return n


def indexOf(a, b, /):
    i = 0
    for x in a:
        if x is b or x == b:
            return i
        i = i + 1
    raise ValueError('sequence.index(x): x not in sequence')


def length_hint(obj, default=0, /):
    if hasattr(obj, '__len__'):
        return len(obj)
    return default


def _abs(a):
    return a.__abs__()



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
    a += b
    return a


class itemgetter(object):
    def __new__(cls, item, second=None, /, *items):
        if second is None:
            return _ItemGetter(item)
        return _ItemsGetter((item, second, *items))


@per_site
class _ItemGetter:
    def __init__(self, item):
        self._item = item

    def __call__(self, obj, /):
        return obj[self._item]


@per_site
class _ItemsGetter:
    def __init__(self, items):
        self._items = items

    def __call__(self, obj, /):
        return tuple([obj[k] for k in self._items])


class attrgetter(object):
    def __new__(cls, attr, second=None, /, *attrs):
        if second is None:
            return _AttrGetter(attr)
        return _AttrsGetter((attr, second, *attrs))


@per_site
class _AttrGetter:
    def __init__(self, attr):
        self._attr = attr

    def __call__(self, obj, /):
        return getattr(obj, self._attr)


@per_site
class _AttrsGetter:
    def __init__(self, attrs):
        self._attrs = attrs

    def __call__(self, obj, /):
        return tuple([getattr(obj, k) for k in self._attrs])


@per_site
class methodcaller(object):
    def __init__(self, name, /, *args):
        self._name = name
        self._args = args

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args)
