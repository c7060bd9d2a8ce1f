"""isinstance with classes that are only known at run time, and classes that are registered."""
from __pyw__ import note_registered


def _isinstance_any(value, classes):
    for c in classes:
        if isinstance(value, c):
            return True
    return False


def _except_any(value, classes):
    """The same for an except clause, whose tuple holds nothing but classes."""
    for c in classes:
        if isinstance(c, tuple):
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
    for c in classes:
        if isinstance(value, c):
            return True
    return False


def _issubclass_any(cls, classes):
    for c in classes:
        if issubclass(cls, c):
            return True
    return False


def _bases_said(cls):
    """What an object says its bases are; None if it stands for no class."""
    try:
        bases = cls.__bases__
    except AttributeError:
        return None
    return bases if isinstance(bases, tuple) else None


def _derives_as_said(derived, cls):
    while derived is not cls:
        bases = _bases_said(derived)
        if bases is None or len(bases) == 0:
            return False
        if len(bases) > 1:
            for base in bases:
                if _derives_as_said(base, cls):
                    return True
            return False
        derived = bases[0]
    return True


def _isinstance_as_said(value, cls):
    """isinstance with an object that has `__bases__` in place of a class."""
    if _bases_said(cls) is None:
        raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
    try:
        said = value.__class__
    except AttributeError:
        return False
    return _derives_as_said(said, cls)


def _issubclass_as_said(cls, of):
    """issubclass where one of both is an object that has `__bases__`."""
    if isinstance(of, tuple):
        for c in of:
            if issubclass(cls, c):
                return True
        return False
    if _bases_said(cls) is None:
        raise TypeError('issubclass() arg 1 must be a class')
    if _bases_said(of) is None:
        raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
    return _derives_as_said(cls, of)


def _register_class(cls, subclass):
    note_registered(cls, subclass)
    return subclass
