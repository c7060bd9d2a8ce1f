"""property, classmethod, staticmethod: what the compiler looks for when it reads an attribute."""
from __pyw__ import per_site


@per_site
class property(object):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        if doc is None and fget is not None:
            self.__doc__ = fget.__doc__
        else:
            self.__doc__ = doc

    def getter(self, fget):
        return property(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return property(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return property(self.fget, self.fset, fdel, self.__doc__)


@per_site
class classmethod(object):
    def __init__(self, function):
        self.__func__ = function


@per_site
class staticmethod(object):
    def __init__(self, function):
        self.__func__ = function

    def __call__(self, *args, **kwargs):
        return self.__func__(*args, **kwargs)
