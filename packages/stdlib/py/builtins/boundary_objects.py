"""Objects that cross to JavaScript and back: instances, functions, iterators, and errors of JavaScript.

JavaScript holds a reference that it cannot look into, inside an object of its own; the same reference always in
the same one.
`to_host(kind, x)` makes it, `from_host(kind, e)` takes it back: what comes in is one of those that went out as
that kind.
"""
from __pyw__ import extern, from_host, host, i32, noinline, object_to_host, op, to_host
from pyw.builtins.boundary import _error_of, _from_js, _items_to_js, _str_from_js, _str_to_js, _to_js
from pyw.builtins.deque import deque
from pyw.builtins.dict_views import _DictView
from pyw.builtins.exported_classes import _class_number
from pyw.builtins.generator import async_generator, coroutine, generator
from pyw.builtins.host_async import _start_coroutine
from pyw.builtins.host_values import _argument_from_js
from pyw.builtins.js_proxy import _argument, JsProxy
from pyw.builtins.text_output import _flush_buffer


class JsException(Exception):
    """What JavaScript threw, while Python called it."""

    _error: extern

    @property
    def name(self):
        return self._text('name', 'Error')

    @property
    def message(self):
        return self._text('message', '')

    @property
    def stack(self):
        return self._text('stack', '')

    @property
    def js_error(self):
        error = JsProxy()
        error._ref = self._error
        return error

    def _text(self, key, otherwise):
        """An attribute of what was thrown, if that is an object and it is a string."""
        if op.extern.is_null(self._error) != 0 or host.js_kind(self._error) < 5:
            return otherwise
        value = host.js_get(self._error, _str_to_js(key))
        if host.js_kind(value) == 4:
            return _str_from_js(value)
        return otherwise


class _HostFunction(object):
    """A function of JavaScript that was given as an argument."""

    _ref: extern

    def __init__(self, ref: extern):
        self._ref = ref

    def __eq__(self, other):
        if isinstance(other, _HostFunction):
            return host.js_same(self._ref, other._ref) != 0
        return False

    def __hash__(self):
        return int(host.js_number(self._ref))


class _AnyFunction(_HostFunction):
    """One of which nothing is known but what it is: it takes and gives what JSON has."""

    def __call__(self, *args):
        given = host.js_array()
        for a in args:
            host.js_push(given, _argument(a))
        result = host.js_apply(self._ref, None, given)
        _check_js()
        return _from_js(result)

    def __repr__(self):
        return _str_from_js(host.js_text(_given(self)))


class _Callback(object):
    """
    A function of Python that JavaScript calls with what declarations say: `_run` takes its arguments, `_inner` gives
    the function.
    """


def _given(f) -> extern:
    """The function that JavaScript gave: what is called may be one around it that checks what it gives."""
    given = host.js_ref(f._ref)
    return f._ref if op.extern.is_null(given) != 0 else given


def _check_js():
    """Raises what the call of JavaScript just made has thrown."""
    error = host.js_failed()
    if op.extern.is_null(error) == 0:
        _raise_js(error)


def _raise_js(error: extern):
    ref = host.js_error_ref(error)
    if op.extern.is_null(ref) == 0:
        raise from_host('exception', ref)
    raise _js_exception(error)


def _js_exception(error: extern):
    text = _str_from_js(host.js_text(error))
    if text.startswith('NotGranted: '):
        return PermissionError(1, 'Operation not permitted', text[12:])
    exc = JsException(text)
    exc._error = error
    return exc


def _iterate(x):
    for item in x:
        yield item


def _object_to_js(x) -> extern:
    if isinstance(x, _HostFunction):
        return _given(x)
    if isinstance(x, JsProxy):
        return x._ref
    if isinstance(x, BaseException):
        return _error_to_js(x)
    if isinstance(x, coroutine):
        return _start_coroutine(x)
    if isinstance(x, async_generator):
        return host.js_wrap(to_host('async', x), 15, -1)
    if isinstance(x, generator):
        return host.js_wrap(to_host('iterator', x), 13, -1)
    if isinstance(x, (range, deque, _DictView)):
        return _items_to_js(x)
    if isinstance(x, memoryview):
        return _to_js(bytes(x))
    return object_to_host(x)


@noinline
def _error_to_js(exc) -> extern:
    if isinstance(exc, JsException):
        return exc._error
    return _error_of(exc)


def _function_to_js(x) -> extern:
    return host.js_wrap(to_host('function', x), 12, -1)


def _instance_to_js(x) -> extern:
    if hasattr(x, '_advance'):
        return host.js_wrap(to_host('iterator', _iterate(x)), 13, -1)
    if hasattr(x, '__call__') and _class_number(x) < 0:
        return _function_to_js(x)
    return host.js_wrap(to_host('object', x), 9, _class_number(x))


def _opaque(x) -> extern:
    """What JavaScript can hold, but not give back."""
    return host.js_wrap(to_host('opaque', x), 17, -1)


def _args_to_js(args) -> extern:
    """Of an exception: the objects among them do not become such as JavaScript can give to functions."""
    out = host.js_array()
    for x in args:
        if x is None or isinstance(x, (bool, int, float, str, bytes)):
            host.js_push(out, _to_js(x))
        elif isinstance(x, BaseException):
            host.js_push(out, _error_of(x))
        elif isinstance(x, (list, tuple)):
            host.js_push(out, _args_to_js(x))
        else:
            host.js_push(out, _opaque(x))
    return out


def _call_from_js(ref: extern, args: extern) -> extern:
    """JavaScript calls a function that it was given."""
    f = from_host('function', ref)
    if isinstance(f, _Callback):
        made = f._run(args)
        _flush_buffer()
        return made
    given = []
    n = host.js_length(args)
    i: i32 = 0
    while i < n:
        given.append(_argument_from_js(host.js_item(args, i)))
        i = i + 1
    result = _to_js(f(*given))
    _flush_buffer()
    return result


def _next_from_js(ref: extern, how: i32, value: extern) -> extern:
    """`next` and `return` of an asynchronous iterator that JavaScript holds: a promise."""
    it = from_host('async', ref)
    if how == 0:
        return _start_coroutine(it.__anext__())
    return _start_coroutine(it.aclose())


def _from_reference(value: extern, kind: i32):
    """An object of this program that comes back."""
    if kind == 12:
        f = from_host('function', value)
        return f._inner() if isinstance(f, _Callback) else f
    if kind == 13:
        return from_host('iterator', value)
    return from_host('object', value)


def _resume_from_js(ref: extern, how: i32, value: extern) -> extern:
    """`next`, `return` and `throw` of an iterator that JavaScript holds."""
    it = from_host('iterator', ref)
    try:
        if how == 0:
            item = it.send(_from_js(value)) if host.js_given(value) != 0 else it.__next__()
        elif how == 1:
            it.close()
            return host.js_result(value, 1)
        else:
            item = it.throw(_exception_of(value))
    except StopIteration as stop:
        return host.js_result(_to_js(stop.value), 1)
    return host.js_result(_to_js(item), 0)


def _exception_of(error: extern):
    ref = host.js_error_ref(error)
    if op.extern.is_null(ref) == 0:
        return from_host('exception', ref)
    return _js_exception(error)
