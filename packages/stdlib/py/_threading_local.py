"""Attributes that each thread has for itself."""
from pyw.builtins.thread_switch import _thread_number


class _local:
    """Attributes of any names, for each thread its own."""

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        object.__setattr__(self, '_pyw_stores', {_thread_number(): {}})
        object.__setattr__(self, '_pyw_again', lambda: self.__init__(*args, **kwargs))
        return self

    def __init__(self):
        pass

    def __getattribute__(self, name):
        values = _values_of(self)
        if name in values:
            return values[name]
        if name == '__dict__':
            return values
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            raise _missing(self, name) from None

    def __setattr__(self, name, value):
        _values_of(self)[name] = value

    def __delattr__(self, name):
        values = _values_of(self)
        if name not in values:
            raise _missing(self, name)
        del values[name]


def _values_of(x):
    """What the thread that runs has stored; `__init__` runs again in each thread that comes to it."""
    stores = object.__getattribute__(x, '_pyw_stores')
    me = _thread_number()
    if me not in stores:
        stores[me] = {}
        object.__getattribute__(x, '_pyw_again')()
    return stores[me]


def _missing(x, name):
    kind = '_thread._local' if type(x) is _local else type(x).__name__
    return AttributeError("'" + kind + "' object has no attribute '" + name + "'")


local = _local
