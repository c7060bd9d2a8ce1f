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


def _register_class(cls, subclass):
    note_registered(cls, subclass)
    return subclass
