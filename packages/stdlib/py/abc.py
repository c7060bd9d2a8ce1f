"""Abstract base classes: the compiler knows `abstractmethod` by name, and refuses instances of classes with some."""
from __pyw__ import inline


@inline
def abstractmethod(funcobj):
    return funcobj


class ABC(object):
    pass


class ABCMeta(type):
    pass
