"""The globals of the host: `from js import document, fetch`."""
from __pyw__ import host
from pyw.builtins.js_proxy import _js_global, _js_import


def __getattr__(name):
    return _js_global(name)


def _import_name(name):
    return _js_import(name)
