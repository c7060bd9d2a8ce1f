"""Writing JSON: values go into one growing text.

`default` is a parameter, None for the one that raises: a program without one has no code for what it may return.
"""
from __pyw__ import Array, array_copy, i32, in_use, inline, noinline, note_use
from pyw.builtins.float_text import _float_repr
from pyw.builtins.int_text import _int_repr
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.stack_room import NESTED_DATA
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder

# What programs see of it is in C in CPython.
__module__ = '_json'
# Levels of containers in each other.
_DEPTH = NESTED_DATA


class _Writer:
    _out: _TextBuilder
    _skip: bool
    _ascii: bool
    _circular: bool
    _nan: bool
    _sort: bool
    _indent: str
    _item: str
    _key: str
    _depth: i32
    _level: i32
    _parents: Array

    def __init__(self, out):
        self._out = out
        self._depth = 0
        self._level = 0
        self._parents = Array(16)


def _encode(obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item, key):
    note_use('options of json')
    w = _Writer(_TextBuilder(64))
    w._skip = True if skipkeys else False
    w._ascii = True if ensure_ascii else False
    w._circular = True if check_circular else False
    w._nan = True if allow_nan else False
    w._sort = True if sort_keys else False
    w._indent = _indentation(indent)
    _set_separators(w, item, key)
    _write(w, obj, default)
    return w._out.finish()


def _encode_plain(obj):
    """Without options."""
    w = _Writer(_TextBuilder(64))
    w._skip = False
    w._ascii = True
    w._circular = True
    w._nan = True
    w._sort = False
    w._indent = None
    w._item = ', '
    w._key = ': '
    _write(w, obj, None)
    return w._out.finish()


def _set_separators(w, item, key):
    if not isinstance(key, str):
        raise TypeError('make_encoder() argument 5 must be str, not ' + type(key).__name__)
    if not isinstance(item, str):
        raise TypeError('make_encoder() argument 6 must be str, not ' + type(item).__name__)
    w._item = item
    w._key = key


def _indentation(indent):
    if indent is None or isinstance(indent, str):
        return indent
    return ' ' * indent


def _pieces(obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item, key):
    """The text in the pieces that CPython divides it into."""
    note_use('options of json')
    w = _Writer(_TextBuilder(64))
    w._skip = True if skipkeys else False
    w._ascii = True if ensure_ascii else False
    w._circular = True if check_circular else False
    w._nan = True if allow_nan else False
    w._sort = True if sort_keys else False
    w._indent = _indentation(indent)
    _set_separators(w, item, key)
    return _walk(w, obj, default)


def _taken(w):
    """What has been written so far; the text starts again."""
    text = w._out.finish()
    w._out = _TextBuilder(64)
    return text


def _walk(w, o, default):
    out = w._out
    if isinstance(o, (list, tuple)):
        if len(o) == 0:
            out.text('[]')
            yield _taken(w)
            return
        _enter(w, o)
        w._level = w._level + 1
        out.byte(91)
        _new_line(w)
        start = _taken(w)
        for x in o:
            if _is_plain(x):
                w._out.text(start)
                _write(w, x, default)
                yield _taken(w)
            else:
                yield start
                yield from _walk(w, x, default)
            w._out.text(w._item)
            _new_line(w)
            start = _taken(w)
        w._depth = w._depth - 1
        w._level = w._level - 1
        if w._indent is not None:
            _new_line(w)
            yield _taken(w)
        yield ']'
    elif isinstance(o, dict):
        if len(o) == 0:
            out.text('{}')
            yield _taken(w)
            return
        _enter(w, o)
        w._level = w._level + 1
        yield '{'
        if w._indent is not None:
            _new_line(w)
            yield _taken(w)
        following = False
        for key in sorted(o) if w._sort else o:
            if w._skip and not (key is None or isinstance(key, (str, int, float))):
                continue
            if following:
                w._out.text(w._item)
                _new_line(w)
                yield _taken(w)
            following = True
            _write_key(w, key)
            yield _taken(w)
            yield w._key
            yield from _walk(w, o[key], default)
        w._depth = w._depth - 1
        w._level = w._level - 1
        if w._indent is not None:
            _new_line(w)
            yield _taken(w)
        yield '}'
    elif _is_plain(o):
        _write(w, o, default)
        yield _taken(w)
    elif isinstance(o, __pyw_namedtuple__):
        yield from _walk(w, o._astuple_(), default)
    elif default is None:
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')
    else:
        _enter(w, o)
        yield from _walk(w, default(o), default)
        w._depth = w._depth - 1


@inline
def _is_plain(o):
    return o is None or isinstance(o, (str, int, float))


def _write(w, o, default):
    if isinstance(o, str):
        _write_string(w._out, o, w._ascii)
    elif o is None:
        w._out.text('null')
    elif isinstance(o, bool):
        w._out.text('true' if o else 'false')
    elif isinstance(o, int):
        w._out.text(_int_repr(o))
    elif isinstance(o, float):
        _write_float(w, o)
    elif isinstance(o, (list, tuple)):
        _write_list(w, o, default)
    elif isinstance(o, dict):
        _write_dict(w, o, default)
    elif isinstance(o, __pyw_namedtuple__):
        _write(w, o._astuple_(), default)
    elif default is None:
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')
    else:
        _enter(w, o)
        _write(w, default(o), default)
        w._depth = w._depth - 1


def _enter(w, o):
    """One level deeper, into a container that must not be one of those around it."""
    n: i32 = w._depth
    parents = w._parents
    if w._circular:
        i = n - 1
        while i >= 0:
            if parents[i] is o:
                raise ValueError('Circular reference detected')
            i = i - 1
    if n >= _DEPTH:
        raise RecursionError('maximum recursion depth exceeded while encoding a JSON object')
    if n == parents.length:
        more = Array(n * 2)
        array_copy(more, 0, parents, 0, n)
        w._parents = more
        parents = more
    parents[n] = o
    w._depth = n + 1


@inline
def _new_line(w):
    if w._indent is not None:
        _indent(w)


@noinline
def _indent(w):
    w._out.byte(10)
    n: i32 = 0
    while n < w._level:
        w._out.text(w._indent)
        n = n + 1


def _write_list(w, o, default):
    if len(o) == 0:
        w._out.text('[]')
        return
    _enter(w, o)
    w._level = w._level + 1
    out = w._out
    out.byte(91)
    _new_line(w)
    following = False
    for x in o:
        if following:
            out.text(w._item)
            _new_line(w)
        following = True
        _write(w, x, default)
    w._depth = w._depth - 1
    w._level = w._level - 1
    _new_line(w)
    out.byte(93)


def _write_dict(w, o, default):
    if len(o) == 0:
        w._out.text('{}')
        return
    _enter(w, o)
    w._level = w._level + 1
    out = w._out
    out.byte(123)
    _new_line(w)
    following = False
    if in_use('options of json') and w._sort:
        for key in sorted(o):
            following = _write_member(w, key, o[key], default, following)
    else:
        for key, x in o.items():
            following = _write_member(w, key, x, default, following)
    w._depth = w._depth - 1
    w._level = w._level - 1
    _new_line(w)
    out.byte(125)


def _write_member(w, key, x, default, following):
    """Whether a member has been written by now."""
    out = w._out
    if in_use('options of json') and w._skip and not (key is None or isinstance(key, (str, int, float))):
        return following
    if following:
        out.text(w._item)
        _new_line(w)
    _write_key(w, key)
    out.text(w._key)
    _write(w, x, default)
    return True


def _write_key(w, key):
    if isinstance(key, str):
        _write_string(w._out, key, w._ascii)
    else:
        _write_other_key(w, key)


def _write_other_key(w, key):
    out = w._out
    if key is not None and not isinstance(key, (int, float)):
        raise TypeError('keys must be str, int, float, bool or None, not ' + type(key).__name__)
    out.byte(34)
    if key is None:
        out.text('null')
    elif isinstance(key, bool):
        out.text('true' if key else 'false')
    elif isinstance(key, int):
        out.text(_int_repr(key))
    elif isinstance(key, float):
        _write_float(w, key)
    out.byte(34)


def _write_float(w, x):
    if x - x == 0.0:
        w._out.text(_float_repr(x))
        return
    if in_use('options of json') and not w._nan:
        raise ValueError('Out of range float values are not JSON compliant: ' + _float_repr(x))
    if x != x:
        w._out.text('NaN')
    else:
        w._out.text('Infinity' if x > 0.0 else '-Infinity')


# --- strings


def _quoted(s, ascii_only):
    if not isinstance(s, str):
        raise TypeError('first argument must be a string, not ' + type(s).__name__)
    out = _TextBuilder(s._len + 2)
    _write_string(out, s, ascii_only)
    return out.finish()


def _write_string(out, s, ascii_only):
    n: i32 = s._len
    x = s._d1
    if x is not None:
        if out._wide is None:
            _write_narrow(out, x, n, ascii_only)
            return
    out.byte(34)
    plain: i32 = 0
    i: i32 = 0
    while i < n:
        c = _char_at(s, i)
        if c < 32 or c == 34 or c == 92 or (c > 126 and ascii_only):
            out.slice(s, plain, i)
            _write_escape(out, c)
            plain = i + 1
        i = i + 1
    out.slice(s, plain, n)
    out.byte(34)


def _write_narrow(out, x, n: i32, ascii_only):
    """Bytes into bytes: there is room for all that needs no escape."""
    d = _room(out, n + 2)
    at: i32 = out._n
    d[at] = 34
    at = at + 1
    i: i32 = 0
    while i < n:
        c: i32 = x[i]
        if c < 32 or c == 34 or c == 92 or (c > 126 and ascii_only):
            out._n = at
            _write_escape(out, c)
            d = _room(out, n - i)
            at = out._n
        else:
            d[at] = c
            at = at + 1
        i = i + 1
    d[at] = 34
    out._n = at + 1


@inline
def _room(out, n: i32):
    d = out._narrow
    return d if out._n + n <= d.length else out._grow(n)


def _write_escape(out, c: i32):
    if c > 65535:
        c = c - 65536
        _write_unit(out, 55296 + (c >> 10))
        c = 56320 + (c & 1023)
    letter: i32 = 0
    if c == 34 or c == 92:
        letter = c
    elif c == 10:
        letter = 110
    elif c == 13:
        letter = 114
    elif c == 9:
        letter = 116
    elif c == 8:
        letter = 98
    elif c == 12:
        letter = 102
    else:
        _write_unit(out, c)
        return
    out.byte(92)
    out.byte(letter)


def _write_unit(out, c: i32):
    out.byte(92)
    out.byte(117)
    shift: i32 = 12
    while shift >= 0:
        v = (c >> shift) & 15
        out.byte(v + 48 if v < 10 else v + 87)
        shift = shift - 4


def encode_basestring(s, /):
    return _quoted(s, False)


def encode_basestring_ascii(s, /):
    return _quoted(s, True)
