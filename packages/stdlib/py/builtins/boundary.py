"""Values that cross to and from JavaScript, for exported functions.

What comes in has been checked and copied by the loader: an int is a number or
a BigInt (always that where a float may be as well), a float a number, None null, a dict a Map.
What goes out is a JavaScript value of its own: an int is a number while that is exact. Strings cross by blocks of code
points in linear memory, their number at 40960, the points behind it; bytes by blocks at 40960.
"""
from __pyw__ import Array, extern, from_host, host, i8, i32, i64, noinline, op, to_host
from pyw.builtins.boundary_objects import _args_to_js, _call_from_js, _check_js, _HostFunction, _iterate
from pyw.builtins.boundary_objects import (
    _from_reference, _instance_to_js, _next_from_js, _object_to_js, _resume_from_js,
)
from pyw.builtins.boundary_objects import JsException
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.exported_classes import _class_error, _class_number
from pyw.builtins.host_async import _pump
from pyw.builtins.host_values import _other_from_js
from pyw.builtins.large_ints import _large_to_js
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _str_from_js(text: extern):
    b = _TextBuilder(16)
    done: i32 = 0
    total = host.str_length(text)
    while done < total:
        done = host.str_read(text, done, 40960, 4096)
        n = op.mem.load32(40960)
        i: i32 = 0
        while i < n:
            b.char(op.mem.load32(40964 + (i << 2)))
            i = i + 1
    return b.finish()


@noinline
def _str_to_js(s) -> extern:
    done: i32 = 0
    total = s._len
    if total <= 4096:
        return _points_to_js(s, 0, total)
    text = _points_to_js(s, 0, 4096)
    done = 4096
    while done < total:
        n = total - done
        if n > 4096:
            n = 4096
        text = host.str_concat(text, _points_to_js(s, done, n))
        done = done + n
    return text


def _points_to_js(s, start: i32, n: i32) -> extern:
    i: i32 = 0
    while i < n:
        op.mem.store32(40964 + (i << 2), _char_at(s, start + i))
        i = i + 1
    return host.str_make(40964, n)


def _int_to_js(n) -> extern:
    if op.int.fits_i64(n) != 0:
        x = op.int.to_i64(n)
        if -9007199254740991 <= x and x <= 9007199254740991:
            return host.js_from_f64(float(x))
    return _large_to_js(n)


def _to_js(x) -> extern:
    """The JavaScript value of a Python value: a copy, or for an object what stands for it."""
    if x is None:
        return None
    if isinstance(x, bool):
        return host.js_from_bool(i32(x))
    if isinstance(x, (int, float, str)) and _class_number(x) >= 0:
        return _instance_to_js(x)
    if isinstance(x, int):
        return _int_to_js(x)
    if isinstance(x, float):
        return host.js_from_f64(x)
    if isinstance(x, str):
        return _str_to_js(x)
    if isinstance(x, dict):
        return _dict_to_js(x)
    if isinstance(x, (set, frozenset)):
        return _set_to_js(x)
    if isinstance(x, (bytes, bytearray)):
        return _bytes_to_js(x)
    if isinstance(x, (list, tuple)):
        return _items_to_js(x)
    if isinstance(x, complex):
        return _complex_to_js(x)
    return _object_to_js(x)


def _complex_to_js(z) -> extern:
    out = host.js_object()
    host.js_assign(out, _str_to_js('re'), host.js_from_f64(z.real))
    host.js_assign(out, _str_to_js('im'), host.js_from_f64(z.imag))
    return out


def _dict_to_js(d) -> extern:
    out = host.js_map()
    for key, value in d.items():
        host.js_put(out, _to_js(key), _to_js(value))
    return out


def _set_to_js(s) -> extern:
    out = host.js_set()
    for item in s:
        host.js_add(out, _to_js(item))
    return out


def _bytes_to_js(b) -> extern:
    n = b._len
    out = host.js_bytes(n)
    done: i32 = 0
    while done < n:
        i: i32 = 0
        while i < 16384 and done + i < n:
            op.mem.store8(40960 + i, b._d[done + i])
            i = i + 1
        host.bytes_store(out, done, 40960, i)
        done = done + i
    return out


def _bytes_from_js(value: extern):
    n = host.js_length(value)
    d = Array[i8](n)
    done: i32 = 0
    while done < n:
        m = n - done
        if m > 16384:
            m = 16384
        host.bytes_load(value, done, 40960, m)
        i: i32 = 0
        while i < m:
            d[done + i] = op.mem.load8(40960 + i)
            i = i + 1
        done = done + m
    return _new_bytes(d, n)


def _items_to_js(items) -> extern:
    out = host.js_array()
    for item in items:
        host.js_push(out, _to_js(item))
    return out


def _int_from_js(value: extern):
    x = host.js_int(value)
    if x == x:
        return int(i64(x))
    return op.int.from_extern(value)


def _from_js(value: extern):
    """A Python value of whatever type the JavaScript value has: what JSON has, to keep such programs small."""
    kind = host.js_kind(value)
    if kind == 0:
        return None
    if kind == 1:
        return host.js_to_f64(value) != 0.0
    if kind == 2:
        return _int_from_js(value)
    if kind == 3:
        return host.js_to_f64(value)
    if kind == 4:
        return _str_from_js(value)
    if kind == 5:
        return _list_from_js(value)
    if kind == 6:
        return _dict_from_js(value)
    if kind == 7:
        return _set_from_js(value)
    if kind == 8:
        return _bytes_from_js(value)
    if kind == 10 or kind == 11:
        return _other_from_js(value)
    return _from_reference(value, kind)


def _list_from_js(value: extern):
    out = []
    n = host.js_length(value)
    i: i32 = 0
    while i < n:
        out.append(_from_js(host.js_item(value, i)))
        i = i + 1
    return out


def _set_from_js(value: extern):
    out = set()
    entries = host.js_entries(value)
    n = host.js_length(entries)
    i: i32 = 0
    while i < n:
        out.add(_from_js(host.js_item(entries, i)))
        i = i + 1
    return out


def _dict_from_js(value: extern):
    out = {}
    entries = host.js_entries(value)
    n = host.js_length(entries)
    i: i32 = 0
    while i < n:
        out[_str_from_js(host.js_item(entries, i))] = _from_js(host.js_item(entries, i + 1))
        i = i + 2
    return out


@noinline
def _throw_to_js(exc):
    """Hands an exception that leaves an exported function to JavaScript; one that came from there as what it was."""
    if isinstance(exc, JsException):
        host.throw_error(exc._error)
    host.throw_error(_error_of(exc))


def _error_of(exc) -> extern:
    name = _str_to_js(type(exc).__name__)
    text = _str_to_js(str(exc))
    cause = exc.__cause__
    before: extern = None
    explicit: i32 = 0
    if cause is not None:
        before = _error_of(cause)
        explicit = 1
    elif not exc.__suppress_context__:
        context = exc.__context__
        if context is not None:
            before = _error_of(context)
    error = host.js_error(name, text, exc._tb, before, explicit)
    host.js_error_args(error, _args_to_js(exc.args), to_host('exception', exc))
    _class_error(error, exc)
    return error
