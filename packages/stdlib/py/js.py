"""The globals of the host: `from js import document, fetch`."""
from __pyw__ import host
from pyw.builtins.js_proxy import _global_this, _js_global


def __getattr__(name):
    return _js_global(name)


def _set_global(name, value):
    _global_this()._setattr(name, value)
