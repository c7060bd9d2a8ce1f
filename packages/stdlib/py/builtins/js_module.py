"""
Modules of JavaScript that a program has declarations of (`.pyi`): what the module that is made of these calls.

An entry is a member of such a module with the type that the declarations give to what comes of it, as the loader checks
it. Values are checked on both ways: what Python gives by the functions that are made with the module.
"""
from __pyw__ import extern, host, i32, noinline, op
from pyw.builtins.boundary import _str_from_js, _str_to_js
from pyw.builtins.boundary_objects import _check_js
from pyw.builtins.text_output import _flush_buffer


class _Entry(object):
    """A name, its value if it is a member of the module itself, and the type of what it gives."""

    _name: extern
    _ref: extern
    _type: extern
    _place: extern

    def __init__(self, name, gives, place):
        self._name = _str_to_js(name)
        self._type = _str_to_js(gives)
        self._place = _str_to_js(place)


def _member(gives, place):
    """A member of a class."""
    return _Entry(place[place.rfind('.') + 1:], gives, place)


def _imported(module, name, gives, place):
    """A member of a module."""
    entry = _Entry(name, gives, place)
    namespace = host.js_module(_str_to_js(module))
    if host.js_given(namespace) == 0:
        raise ImportError("the host has no module of JavaScript for '" + module + "'")
    value = host.js_get(namespace, entry._name)
    _check_js()
    if host.js_given(value) == 0:
        raise ImportError("cannot import name '" + name + "' from '" + module + "'")
    entry._ref = value
    return entry


def _checked(entry, value: extern) -> extern:
    """A value that JavaScript gave, as the declarations say."""
    _check_js()
    checked = host.js_checked(value, entry._type, entry._place)
    error = host.js_failed()
    if op.extern.is_null(error) == 0:
        text = _str_from_js(host.js_text(error))
        raise TypeError(text[11:] if text.startswith('TypeError: ') else text)
    return checked


def _called(entry, given: extern) -> extern:
    _flush_buffer()
    return _checked(entry, host.js_apply(entry._ref, None, given))


def _applied(ref: extern, entry, given: extern) -> extern:
    """An object that is called itself."""
    _flush_buffer()
    return _checked(entry, host.js_apply(ref, None, given))


def _invoked(ref: extern, entry, given: extern) -> extern:
    _flush_buffer()
    return _checked(entry, host.js_invoke(ref, entry._name, given))


def _made(entry, given: extern) -> extern:
    _flush_buffer()
    made = host.js_new(entry._ref, given)
    _check_js()
    return made


def _read(ref: extern, entry) -> extern:
    return _checked(entry, host.js_get(ref, entry._name))


def _write(ref: extern, entry, value: extern):
    host.js_assign(ref, entry._name, value)
    _check_js()


def _put(given: extern, index: i32, value: extern):
    host.js_set_item(given, host.js_from_f64(float(index)), value)


def _option(options: extern, name, value: extern):
    host.js_assign(options, _str_to_js(name), value)


@noinline
def _wrong(place, name, wanted, value):
    where = place if name == '' else place + '() argument ' + name
    raise TypeError(where + ': ' + wanted + ' expected, got ' + type(value).__name__)
