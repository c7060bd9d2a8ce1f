"""property, classmethod, staticmethod, super: what the compiler looks for when it reads an attribute."""
from __pyw__ import is_class, per_site


@per_site
class property(object):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self._doc = doc

    @property
    def __doc__(self):
        if self._doc is None and self.fget is not None:
            return self.fget.__doc__
        return self._doc

    def _store___doc__(self, value):
        self._doc = value

    def __get__(self, instance, owner=None, /):
        if instance is None:
            return self
        if self.fget is None:
            raise AttributeError(self._lacks(instance, 'getter'))
        return self.fget(instance)

    def __set__(self, instance, value, /):
        if self.fset is None:
            raise AttributeError(self._lacks(instance, 'setter'))
        self.fset(instance, value)

    def __delete__(self, instance, /):
        if self.fdel is None:
            raise AttributeError(self._lacks(instance, 'deleter'))
        self.fdel(instance)

    def _lacks(self, instance, what):
        name = '' if self.fget is None else " '" + self.fget.__name__ + "'"
        return 'property' + name + " of '" + type(instance).__name__ + "' object has no " + what

    def getter(self, fget):
        return property(self.fget if fget is None else fget, self.fset, self.fdel, self._doc)

    def setter(self, fset):
        return property(self.fget, self.fset if fset is None else fset, self.fdel, self._doc)

    def deleter(self, fdel):
        return property(self.fget, self.fset, self.fdel if fdel is None else fdel, self._doc)


@per_site
class classmethod(object):
    def __init__(self, function):
        self.__func__ = function

    @property
    def __isabstractmethod__(self):
        return getattr(self.__func__, '__isabstractmethod__', False)

    def __repr__(self):
        return '<classmethod(' + repr(self.__func__) + ')>'


@per_site
class staticmethod(object):
    def __init__(self, function):
        self.__func__ = function

    def __call__(self, *args, **kwargs):
        return self.__func__(*args, **kwargs)

    @property
    def __isabstractmethod__(self):
        return getattr(self.__func__, '__isabstractmethod__', False)

    def __repr__(self):
        return '<staticmethod(' + repr(self.__func__) + ')>'


@per_site
class super(object):
    """What `super()` gives where it is kept; attributes of it are the compiler's (lower/super.ts)."""

    def __init__(self, cls, obj=None, /):
        if not is_class(cls):
            raise TypeError('super() argument 1 must be a type, not ' + type(cls).__name__)
        self.__thisclass__ = cls
        self.__self__ = obj
        if obj is None:
            self.__self_class__ = None
        elif is_class(obj) and issubclass(obj, cls):
            self.__self_class__ = obj
        elif isinstance(obj, cls):
            self.__self_class__ = obj.__class__
        else:
            what = 'type ' + obj.__name__ if is_class(obj) else 'instance of ' + type(obj).__name__
            head = 'super(type, obj): obj (' + what
            message = head + ') is not an instance or subtype of type (' + cls.__name__ + ').'
            raise TypeError(message)

    def __repr__(self):
        of = self.__self_class__
        shown = 'NULL' if of is None else '<' + of.__name__ + ' object>'
        return "<super: <class '" + self.__thisclass__.__name__ + "'>, " + shown + '>'
