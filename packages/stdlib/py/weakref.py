"""weakref. The host tells nobody when an object goes, so these references hold what they refer to: it never goes, and
callbacks are not called. `finalize` calls its function when the program ends, as CPython does for what is alive then.
"""
from __pyw__ import identity_number, is_kind, noinline, per_site, refuse, takes_references
from atexit import register as _register
from pyw.builtins.weak_attribute import _note_reference


@noinline
def _raise_unreferable(name):
    raise TypeError("cannot create weak reference to '" + name + "' object")


def _check(x):
    if x is None or x is ... or x is NotImplemented:
        _raise_unreferable(type(x).__name__)
    if type(x) in (int, float, complex, bool, str, bytes, tuple, list, dict, range, slice, bytearray):
        _raise_unreferable(type(x).__name__)
    if not takes_references(x):
        _raise_unreferable(type(x).__name__)


def _check_callback(callback):
    if callback is not None and not callable(callback):
        raise TypeError("'" + type(callback).__name__ + "' object is not callable")


def _address(x):
    return '0x7f0000000000'


@per_site
class ReferenceType(object):
    __module__ = 'weakref'

    def __init__(self, o, callback=None, /):
        _check(o)
        self._referent = o
        self.__callback__ = callback
        if callback is None:
            _note_reference(o, self)

    def __call__(self):
        return self._referent

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._referent == other._referent

    def __hash__(self):
        return hash(self._referent)

    def __repr__(self):
        return "<weakref at 0x7f0000000000; to '" + type(self._referent).__name__ + "' at 0x7f0000000000>"


ref = ReferenceType


def proxy(object, callback=None, /):
    """The object itself."""
    _check(object)
    return object


class ProxyType(object):
    """No object is of it: proxies are the objects."""

    __module__ = 'weakref'


class CallableProxyType(object):
    __module__ = 'weakref'


ProxyTypes = (ProxyType, CallableProxyType)


def getweakrefcount(object, /):
    """Nobody knows who refers to an object."""
    return refuse('weakref.getweakrefcount()')


def getweakrefs(object, /):
    return refuse('weakref.getweakrefs()')


@per_site
class WeakMethod(ReferenceType):
    __module__ = 'weakref'

    def __init__(self, meth, callback=None):
        if not is_kind(meth, 'method'):
            raise TypeError("argument should be a bound method, not <class '" + type(meth).__name__ + "'>")
        self._referent = meth
        self.__callback__ = callback

    def __repr__(self):
        return "<weakref at 0x7f0000000000; to '" + type(self._referent.__self__).__name__ + "' at 0x7f0000000000>"

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return self._referent == other._referent

    def __hash__(self):
        return hash(self._referent)


@per_site
class WeakValueDictionary(dict):
    __module__ = 'weakref'

    def __init__(self, other=(), /, **kw):
        self._update_(other)
        self._update_keywords_(**kw)

    def __repr__(self):
        return '<WeakValueDictionary at 0x7f0000000000>'

    def copy(self):
        return WeakValueDictionary(self)

    def __copy__(self):
        return WeakValueDictionary(self)

    def valuerefs(self):
        return [ref(value) for value in self.values()]

    def itervaluerefs(self):
        for value in self.values():
            yield ref(value)


@per_site
class WeakKeyDictionary(dict):
    __module__ = 'weakref'

    def __init__(self, dict=None):
        if dict is not None:
            self._update_(dict)

    def __repr__(self):
        return '<WeakKeyDictionary at 0x7f0000000000>'

    def copy(self):
        return WeakKeyDictionary(self)

    def __copy__(self):
        return WeakKeyDictionary(self)

    def keyrefs(self):
        return [ref(key) for key in self]


@per_site
class WeakSet(set):
    __module__ = 'weakref'

    def __init__(self, data=None):
        if data is not None:
            self._update_(data)

    def __repr__(self):
        return repr(set(self))

    def copy(self):
        return WeakSet(self)

    def __copy__(self):
        return WeakSet(self)


@per_site
class finalize(object):
    """A function that is called once: when it is asked to, or when the program ends."""

    __module__ = 'weakref'

    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        self._referent = obj
        self._func = func
        self._args = args
        self._kwargs = kwargs
        self.alive = True
        self.atexit = True
        _register(self._at_exit)

    def _at_exit(self):
        if self.alive and self.atexit:
            self()

    def __call__(self, _=None):
        if not self.alive:
            return None
        self.alive = False
        return self._func(*self._args, **self._kwargs)

    def detach(self):
        if not self.alive:
            return None
        self.alive = False
        return (self._referent, self._func, self._args, self._kwargs)

    def peek(self):
        if not self.alive:
            return None
        return (self._referent, self._func, self._args, self._kwargs)
