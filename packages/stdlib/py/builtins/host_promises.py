"""Promises of the host, for the event loop."""
from __pyw__ import extern, host
from pyw.builtins.boundary import _to_js, _error_of
from pyw.builtins.boundary_objects import _check_js, _exception_of, _function_to_js, JsException
from pyw.builtins.js_proxy import _proxy, _value, JsProxy


class _Deferred(object):
    """A promise that Python settles."""

    _ref: extern

    def __init__(self):
        self._ref = host.js_deferred()

    def resolve(self, value):
        host.js_settle(self._ref, 1, _to_js(value))

    def reject(self, error):
        if isinstance(error, JsException):
            host.js_settle(self._ref, 0, error._error)
        else:
            host.js_settle(self._ref, 0, _error_of(error))


def _then(proxy, settled):
    host.js_then(proxy._ref, _function_to_js(settled))


def _exception_of_proxy(value):
    if isinstance(value, JsProxy):
        return _exception_of(value._ref)
    return RuntimeError('a promise was rejected with ' + repr(value))


def _wake(seconds):
    host.js_wake(float(seconds))


def _wait_for_host(seconds):
    if host.js_wait(float(seconds)) == 0:
        raise RuntimeError('this host cannot wait for a promise here: export an async function instead')


async def _settle(promise):
    """Waits for a promise of the loader's, which gives whether the one behind it was fulfilled, and holds with what."""
    if not await promise:
        raise _exception_of(host.js_item(promise._ref, 0))


async def _async_items(iterable):
    """What an asynchronous iterable of JavaScript gives."""
    steps = host.js_async_steps(iterable._ref)
    _check_js()
    while True:
        promise = _proxy(host.js_item(host.js_step(steps), 0), None)
        await _settle(promise)
        held = host.js_item(promise._ref, 0)
        if host.js_length(held) == 0:
            return
        yield _value(host.js_item(held, 0), None)
