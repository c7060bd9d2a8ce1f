"""Values of JavaScript that have no type in Python. A program that imports `js` has another module for this."""
from __pyw__ import extern, host


def _other_from_js(value: extern):
    from pyw.builtins.boundary_objects import _AnyFunction

    if host.js_kind(value) == 10:
        return _AnyFunction(value)
    raise TypeError('a value that Python does not have')


def _argument_from_js(value: extern):
    from pyw.builtins.boundary import _from_js

    return _from_js(value)
