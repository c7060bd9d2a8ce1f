"""The classes that JavaScript knows, by number. A program that exports classes has its own of this module."""
from __pyw__ import extern, host, i32, to_host


def _class_number(x) -> i32:
    return -1


def _class_error(error: extern, exc):
    return None


def _inner_to_js(x) -> extern:
    """An object of the library: unless JavaScript knows its class it can be held, but not given back."""
    return host.js_wrap(to_host('opaque', x), 17, -1)
