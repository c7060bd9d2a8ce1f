"""What compiled code raises where it finds an error: one function for each class of exception, out of the way."""
from __pyw__ import noinline


@noinline
def _raise_error(cls, message):
    raise cls(message)


@noinline
def _raise_named(cls, message, name):
    raise cls(message, name=name)


@noinline
def _raise_not_text(method, given):
    raise TypeError(method + ' returned non-string (type ' + type(given).__name__ + ')')


@noinline
def _raise_no_attribute(obj, name):
    raise AttributeError("'" + type(obj).__name__ + "' object has no attribute '" + name + "'", name=name)


@noinline
def _raise_unordered(symbol, left, right):
    raise TypeError("'" + symbol + "' not supported between instances of '" + left + "' and '" + right + "'")


@noinline
def _raise_unsupported(symbol, left, right):
    raise TypeError('unsupported operand type(s) for ' + symbol + ": '" + left + "' and '" + right + "'")
