"""Values of JavaScript that have no type in Python. A program that imports `js` has another module for this."""
from __pyw__ import extern


def _other_from_js(value: extern):
    raise TypeError('a value that Python does not have')


def _argument_from_js(value: extern):
    from pyw.builtins.boundary import _from_js

    return _from_js(value)
