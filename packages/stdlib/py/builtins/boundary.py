"""Values that cross to and from JavaScript, for exported functions.

What comes in has been checked and copied by the loader: an int is a BigInt, a float a number, None null. What goes out
is a JavaScript value of its own: an int is a number while that is exact. Strings cross by blocks of code points in
linear memory: their number at 40960, the points behind it.
"""
from __pyw__ import Array, array_copy, extern, host, i8, i16, i32, i64, noinline, op
from pyw.builtins.str_core import _char_at, _str1, _str2, _str4
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.text_output import _flush_all


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
    return op.int.to_extern(n)


def _to_js(x) -> extern:
    """The JavaScript value of a Python value. The compiler has seen that it is of one of these types."""
    if x is None:
        return None
    if isinstance(x, bool):
        return host.js_from_bool(i32(x))
    if isinstance(x, int):
        return _int_to_js(x)
    if isinstance(x, float):
        return host.js_from_f64(x)
    if isinstance(x, str):
        return _str_to_js(x)
    return _items_to_js(x)


def _items_to_js(items) -> extern:
    out = host.js_array()
    for item in items:
        host.js_push(out, _to_js(item))
    return out


def _from_js(value: extern):
    """A Python value of whatever type the JavaScript value has."""
    kind = host.js_kind(value)
    if kind == 0:
        return None
    if kind == 1:
        return host.js_to_f64(value) != 0.0
    if kind == 2:
        return op.int.from_extern(value)
    if kind == 3:
        return host.js_to_f64(value)
    if kind == 4:
        return _str_from_js(value)
    return _list_from_js(value)


def _list_from_js(value: extern):
    out = []
    n = host.js_length(value)
    i: i32 = 0
    while i < n:
        out.append(_from_js(host.js_item(value, i)))
        i = i + 1
    return out


@noinline
def _throw_to_js(exc):
    """Hands an exception that leaves an exported function to JavaScript."""
    host.throw_error(_str_to_js(type(exc).__name__), _str_to_js(str(exc)), exc._tb)
