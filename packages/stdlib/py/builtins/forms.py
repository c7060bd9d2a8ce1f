"""Built-in functions that the compiler carries out where they are called by name, as functions to pass around."""
from __pyw__ import identity_number


def isinstance(obj, class_or_tuple, /):
    return isinstance(obj, class_or_tuple)


def issubclass(cls, class_or_tuple, /):
    return issubclass(cls, class_or_tuple)


def hasattr(obj, name, /):
    return hasattr(obj, name)


def setattr(obj, name, value, /):
    setattr(obj, name, value)


def delattr(obj, name, /):
    delattr(obj, name)


def callable(obj, /):
    return callable(obj)


def id(obj, /):
    return 0x7f0000000000 + int(identity_number(obj)) * 16
