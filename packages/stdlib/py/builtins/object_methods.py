"""
Special methods that operators do without: what programs get that read them by name, as in `x.__lt__` or
`super().__eq__(y)`. `_CLASS__name__` is that of a built-in class; `lower/object-methods.ts` finds them.
"""
from __pyw__ import class_defines, make_tuple
from pyw.builtins.functions import iter
from pyw.builtins.iterators import _next_item, reversed
from pyw.builtins.kinds import method
from pyw.builtins.none import ellipsis
from pyw.builtins.range import range
from pyw.builtins.reducers import _plain_state, _reduced


def _function__get__(self, instance, owner=None, /):
    return self if instance is None else method(self, instance)


def _method__get__(self, instance, owner=None, /):
    return self


def _classmethod__get__(self, instance, owner=None, /):
    return method(self.__func__, instance.__class__ if owner is None else owner)


def _staticmethod__get__(self, instance, owner=None, /):
    return self.__func__


def _type_mro(self, /):
    return self.mro()


def _type__subclasses__(self, /):
    return self.__subclasses__()


def _iterator__next__(self, /):
    return _next_item(self)


def _object__eq__(self, other, /):
    return True if self is other else NotImplemented


def _object__ne__(self, other, /):
    equal = self.__eq__(other)
    return NotImplemented if equal is NotImplemented else not equal


def _object__lt__(self, other, /):
    return NotImplemented


def _object__le__(self, other, /):
    return NotImplemented


def _object__gt__(self, other, /):
    return NotImplemented


def _object__ge__(self, other, /):
    return NotImplemented


def _object__init_subclass__(cls, /):
    return None


def _object__subclasshook__(cls, subclass, /):
    return NotImplemented


def _object__reduce_ex__(self, protocol, /):
    if class_defines(self, '__reduce__'):
        return self.__reduce__()
    if protocol < 2 or isinstance(self, type):
        raise NotImplementedError('pyw: object.__reduce_ex__ of a class, or of a protocol below 2')
    return _reduced(self)


def _object__reduce__(self, /):
    raise NotImplementedError('pyw: object.__reduce__, which is of protocol 0')


def _object__getstate__(self, /):
    return _plain_state(self)


def _object__init__(self, /, *args, **kwargs):
    if len(args) > 0 or len(kwargs) > 0:
        if class_defines(self, '__init__'):
            raise TypeError('object.__init__() takes exactly one argument (the instance to initialize)')
        if not class_defines(self, '__new__'):
            name = type(self).__name__
            raise TypeError(name + '.__init__() takes exactly one argument (the instance to initialize)')


def _ellipsis__reduce__(self, /):
    if not isinstance(self, ellipsis):
        name = type(self).__name__
        raise TypeError("descriptor '__reduce__' for 'ellipsis' objects doesn't apply to a '" + name + "' object")
    return 'Ellipsis'


def _ellipsis__new__(kind, /, *args):
    if kind is not ellipsis:
        name = kind.__name__
        raise TypeError('ellipsis.__new__(' + name + '): ' + name + ' is not a subtype of ellipsis')
    if len(args) > 0:
        raise TypeError('EllipsisType takes no arguments')
    return ...


def _NotImplementedType__reduce__(self, /):
    return 'NotImplemented'


def _int__getnewargs__(self, /):
    return (int.__int__(self),)


def _float__getnewargs__(self, /):
    return (float.__float__(self),)


def _complex__getnewargs__(self, /):
    return (self.real, self.imag)


def _str__getnewargs__(self, /):
    return (str.__str__(self),)


def _bytes__getnewargs__(self, /):
    return (bytes(self),)


def _tuple__getnewargs__(self, /):
    return (tuple(self),)


def _str__rmod__(self, other, /):
    return other % self if isinstance(other, str) else NotImplemented


def _bytes__rmod__(self, other, /):
    return other % self if isinstance(other, (bytes, bytearray)) else NotImplemented


def _bytearray__rmod__(self, other, /):
    return other % self if isinstance(other, (bytes, bytearray)) else NotImplemented


def _dict__ror__(self, other, /):
    return other | self if isinstance(other, dict) else NotImplemented


def _set__rand__(self, other, /):
    return other & self if isinstance(other, (set, frozenset)) else NotImplemented


def _set__ror__(self, other, /):
    return other | self if isinstance(other, (set, frozenset)) else NotImplemented


def _set__rsub__(self, other, /):
    return other - self if isinstance(other, (set, frozenset)) else NotImplemented


def _set__rxor__(self, other, /):
    return other ^ self if isinstance(other, (set, frozenset)) else NotImplemented


def _frozenset__rand__(self, other, /):
    return _set__rand__(self, other)


def _frozenset__ror__(self, other, /):
    return _set__ror__(self, other)


def _frozenset__rsub__(self, other, /):
    return _set__rsub__(self, other)


def _frozenset__rxor__(self, other, /):
    return _set__rxor__(self, other)


def _int__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _float__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _complex__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _str__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _bytes__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _tuple__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _frozenset__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _range__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _slice__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _NoneType__init__(self, /, *args, **kwargs):
    """The value was made before."""


def _range__reduce__(self, /):
    return (range, (self.start, self.stop, self.step))


def _range_iterator__reduce__(self, /):
    step = self._step
    return (iter, (range(self._next, self._next + self._left * step, step),), None)


def _list_iterator__reduce__(self, /):
    if self._i != 2147483647:
        return (iter, (self._source,), int(self._i))
    return (iter, ([],))


def _list_reverseiterator__reduce__(self, /):
    if self._i >= 0:
        return (reversed, (self._source,), int(self._i))
    return (iter, ([],))


def _str_ascii_iterator__reduce__(self, /):
    if self._i != 2147483647:
        return (iter, (self._source,), int(self._i))
    return (iter, ('',))


def _tuple_iterator__reduce__(self, /):
    if self._i != 2147483647:
        return (iter, (make_tuple(self._items, self._items.length),), int(self._i))
    return (iter, ((),))
