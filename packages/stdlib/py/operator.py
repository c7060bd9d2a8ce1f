"""operator: operators as functions."""
from __pyw__ import inline, mentions_dots, per_site, shown_as
from pyw.builtins.bytes_core import _all_equal
from pyw.builtins.functions import abs as _builtin_abs
from pyw.builtins.iterators import list_iterator, range_iterator, str_ascii_iterator, tuple_iterator
from pyw.builtins.sequences import _to_int


def _compare_digest(a, b, /):
    """For those who import it from `_operator`."""
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        return a == b
    return _all_equal(a, b)


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
    return _builtin_abs(a)


def __abs__(a, /):
    return _builtin_abs(a)


def index(a, /):
    return _to_int(a)


def __index__(a, /):
    return _to_int(a)


def _check_sequence(a):
    if not hasattr(a, '__getitem__'):
        raise TypeError("'" + type(a).__name__ + "' object can't be concatenated")


def concat(a, b, /):
    _check_sequence(a)
    return a + b


def __concat__(a, b, /):
    _check_sequence(a)
    return a + b


def contains(a, b, /):
    return b in a


def __contains__(a, b, /):
    return b in a


def getitem(a, b, /):
    return a[b]


def __getitem__(a, b, /):
    return a[b]


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


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


@per_site
class itemgetter(object):
    def __init__(self, item, /, *items):
        self._items = (item, *items)

    def __call__(self, obj, /):
        if len(self._items) == 1:
            return obj[self._items[0]]
        return tuple([obj[k] for k in self._items])

    def __repr__(self):
        return 'operator.itemgetter(' + ', '.join([repr(k) for k in self._items]) + ')'

    def __reduce__(self):
        return type(self), self._items


@per_site
class attrgetter(object):
    def __init__(self, attr, /, *attrs):
        for name in (attr, *attrs):
            if not isinstance(name, str):
                raise TypeError('attribute name must be a string')
        self._attrs = (attr, *attrs)

    def __call__(self, obj, /):
        if len(self._attrs) == 1:
            return _attribute(obj, self._attrs[0])
        return tuple([_attribute(obj, k) for k in self._attrs])

    def __repr__(self):
        return 'operator.attrgetter(' + ', '.join([repr(k) for k in self._attrs]) + ')'

    def __reduce__(self):
        return type(self), self._attrs

    def _by(self, get):
        """What the compiler puts after a call with constant names: `get` reads just these."""
        return _Getter(self._attrs, get)


@per_site
@shown_as('attrgetter')
class _Getter(object):
    def __init__(self, attrs, get):
        self._attrs = attrs
        self._get = get

    def __call__(self, obj, /):
        return self._get(obj)

    def __repr__(self):
        return 'operator.attrgetter(' + ', '.join([repr(k) for k in self._attrs]) + ')'

    def __reduce__(self):
        return attrgetter, self._attrs


def _attribute(obj, name):
    at = name.find('.')
    if at < 0:
        return getattr(obj, name)
    # Attributes of attributes without end, which nothing asks for where no string could be such a name.
    if mentions_dots():
        return _attribute(getattr(obj, name[:at]), name[at + 1:])
    raise NotImplementedError('pyw: attrgetter() of a computed name with dots')


@per_site
class methodcaller(object):
    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError('method name must be a string')
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        given = [repr(self._name)] + [repr(a) for a in self._args]
        given += [k + '=' + repr(v) for k, v in self._kwargs.items()]
        return 'operator.methodcaller(' + ', '.join(given) + ')'
