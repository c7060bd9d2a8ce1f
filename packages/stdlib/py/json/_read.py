"""Reading JSON: a text and a position in it go through functions that call each other by what comes next.

Hooks are parameters: a program without them has no code for them, and what they return stays apart from what reading
without hooks gives.
"""
from __pyw__ import Array, i32, i64, inline, noinline
from json.decoder import JSONDecodeError
from pyw.builtins.float_text import _float_from_text, _inf, _nan
from pyw.builtins.int_text import _int_from_text
from pyw.builtins.stack_room import NESTED_DATA
from pyw.builtins.str_char import _digit_value_at
from pyw.builtins.str_core import _char_at, _str_eq, _substring
from pyw.builtins.text_builder import _TextBuilder

# What programs see of it is in C in CPython.
__module__ = '_json'
# Levels of lists and objects in each other.
_DEPTH = NESTED_DATA


class _Reader:
    _s: str
    _end: i32
    _i: i32
    _depth: i32
    _strict: bool
    _keys: Array

    def __init__(self, s, at: i32, strict):
        self._s = s
        self._end = s._len
        self._i = at
        self._depth = 0
        self._strict = strict
        self._keys = Array(256)
        k: i32 = 0
        while k < 256:
            self._keys[k] = ''
            k = k + 1


@noinline
def _fail(message, s, at: i32):
    raise JSONDecodeError(message, s, int(at))


@inline
def _at(r, i: i32) -> i32:
    """The character there, or -1 at the end."""
    if i >= r._end:
        return -1
    return _char_at(r._s, i)


@inline
def _is_space(c: i32):
    return c <= 32 and (c == 32 or c == 10 or c == 13 or c == 9)


def _skip_space(r, i: i32) -> i32:
    while i < r._end and _is_space(_char_at(r._s, i)):
        i = i + 1
    return i


def _decode(s, at: i32, strict, hook, pairs_hook, parse_float, parse_int, parse_constant):
    """The value of a whole document."""
    r = _Reader(s, at, strict)
    r._i = _skip_space(r, at)
    x = _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
    i = _skip_space(r, r._i)
    if i != r._end:
        _fail('Extra data', s, i)
    return x


def _raw_decode(s, at: i32, strict, hook, pairs_hook, parse_float, parse_int, parse_constant):
    """The value that starts there, and where it ends."""
    r = _Reader(s, at, strict)
    x = _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
    return x, int(r._i)


def scanstring(s, end, strict=True, /):
    """The string whose opening quote is before `end`, and where it ends."""
    if isinstance(end, int) and (end > 9223372036854775807 or end < -9223372036854775808):
        raise OverflowError('Python int too large to convert to C ssize_t')
    if not isinstance(s, str):
        raise TypeError('first argument must be a string, not ' + type(s).__name__)
    if end < 0 or end > len(s):
        raise ValueError('end is out of bounds')
    r = _Reader(s, i32(end), True if strict else False)
    text = _string(r)
    return text, int(r._i)


def _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    i: i32 = r._i
    c = _at(r, i)
    if c == 34:
        r._i = i + 1
        return _string(r)
    if c == 123:
        r._i = i + 1
        if pairs_hook is not None:
            return pairs_hook(_pairs(r, hook, pairs_hook, parse_float, parse_int, parse_constant))
        d = _object(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
        if hook is not None:
            return hook(d)
        return d
    if c == 91:
        r._i = i + 1
        return _array(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
    if c == 45 or (c >= 48 and c <= 57):
        return _number(r, parse_float, parse_int, parse_constant)
    if c == 110 and _literal(r, 'null'):
        return None
    if c == 116 and _literal(r, 'true'):
        return True
    if c == 102 and _literal(r, 'false'):
        return False
    if c == 78 and _literal(r, 'NaN'):
        if parse_constant is not None:
            return parse_constant('NaN')
        return _nan()
    if c == 73 and _literal(r, 'Infinity'):
        if parse_constant is not None:
            return parse_constant('Infinity')
        return _inf()
    _fail('Expecting value', r._s, i)


def _literal(r, word):
    """Whether a word stands there, which is then passed."""
    i: i32 = r._i
    n: i32 = word._len
    if i + n > r._end:
        return False
    k: i32 = 0
    while k < n:
        if _char_at(r._s, i + k) != _char_at(word, k):
            return False
        k = k + 1
    r._i = i + n
    return True


# --- containers


@noinline
def _too_deep(what):
    raise RecursionError('maximum recursion depth exceeded while decoding a JSON ' + what + ' from a unicode string')


def _array(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    items = []
    i = _skip_space(r, r._i)
    if _at(r, i) == 93:
        r._i = i + 1
        return items
    r._depth = r._depth + 1
    if r._depth > _DEPTH:
        _too_deep('array')
    while True:
        r._i = i
        items.append(_value(r, hook, pairs_hook, parse_float, parse_int, parse_constant))
        i = r._i
        c = _at(r, i)
        if c != 44:
            if _is_space(c):
                i = _skip_space(r, i)
                c = _at(r, i)
            if c == 93:
                break
            if c != 44:
                _fail("Expecting ',' delimiter", r._s, i)
        comma = i
        i = _skip_space(r, i + 1)
        if _at(r, i) == 93:
            _fail('Illegal trailing comma before end of array', r._s, comma)
    r._i = i + 1
    r._depth = r._depth - 1
    return items


def _key(r, i: i32):
    """The key whose quote must stand at i; the position is then that of its value."""
    if _at(r, i) != 34:
        _fail('Expecting property name enclosed in double quotes', r._s, i)
    r._i = i + 1
    key = _key_string(r)
    i = r._i
    if _at(r, i) != 58:
        i = _skip_space(r, i)
        if _at(r, i) != 58:
            _fail("Expecting ':' delimiter", r._s, i)
    r._i = _skip_space(r, i + 1)
    return key


def _after_member(r) -> i32:
    """Where the next key is, or -1 after the closing brace."""
    i: i32 = r._i
    c = _at(r, i)
    if c != 44:
        if _is_space(c):
            i = _skip_space(r, i)
            c = _at(r, i)
        if c == 125:
            r._i = i + 1
            return -1
        if c != 44:
            _fail("Expecting ',' delimiter", r._s, i)
    comma = i
    i = _skip_space(r, i + 1)
    if _at(r, i) == 125:
        _fail('Illegal trailing comma before end of object', r._s, comma)
    return i


def _object(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    d = {}
    i = _skip_space(r, r._i)
    if _at(r, i) == 125:
        r._i = i + 1
        return d
    r._depth = r._depth + 1
    if r._depth > _DEPTH:
        _too_deep('object')
    while i >= 0:
        key = _key(r, i)
        d._put_(key, _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant))
        i = _after_member(r)
    r._depth = r._depth - 1
    return d


def _pairs(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    pairs = []
    i = _skip_space(r, r._i)
    if _at(r, i) == 125:
        r._i = i + 1
        return pairs
    r._depth = r._depth + 1
    if r._depth > _DEPTH:
        _too_deep('object')
    while i >= 0:
        key = _key(r, i)
        pairs.append((key, _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant)))
        i = _after_member(r)
    r._depth = r._depth - 1
    return pairs


# --- numbers


@noinline
def _number(r, parse_float, parse_int, parse_constant):
    start: i32 = r._i
    s = r._s
    end: i32 = r._end
    i = start
    c = _char_at(s, i)
    negative = c == 45
    if negative:
        i = i + 1
        c = _at(r, i)
        if c == 73 and _literal(r, '-Infinity'):
            if parse_constant is not None:
                return parse_constant('-Infinity')
            return -_inf()
    first = i
    n: i64 = 0
    if c == 48:
        i = i + 1
    elif c > 48 and c <= 57:
        while i < end:
            c = _char_at(s, i) - 48
            if c < 0 or c > 9:
                break
            n = n * 10 + i64(c)
            i = i + 1
    else:
        _fail('Expecting value', s, start)
    whole = i
    c = _at(r, i)
    if c == 46 and i + 1 < end and _is_digit(_char_at(s, i + 1)):
        i = _skip_digits(r, i + 2)
        c = _at(r, i)
    if c == 101 or c == 69:
        k = i + 1
        if k < end and (_char_at(s, k) == 45 or _char_at(s, k) == 43):
            k = k + 1
        if k < end and _is_digit(_char_at(s, k)):
            i = _skip_digits(r, k + 1)
    r._i = i
    if i == whole:
        if parse_int is not None:
            return parse_int(_substring(s, start, i))
        if i - first <= 18:
            if negative:
                n = -n
            return int(n)
        return _int_from_text(_substring(s, start, i), 10)
    if parse_float is not None:
        return parse_float(_substring(s, start, i))
    return _float_from_text(_substring(s, start, i))


@inline
def _is_digit(c: i32):
    return c >= 48 and c <= 57


def _skip_digits(r, i: i32) -> i32:
    while i < r._end and _is_digit(_char_at(r._s, i)):
        i = i + 1
    return i


# --- strings


def _string(r):
    """After the quote."""
    s = r._s
    start: i32 = r._i
    end: i32 = r._end
    i = start
    while i < end:
        c = _char_at(s, i)
        if c == 34:
            r._i = i + 1
            return _substring(s, start, i)
        if c == 92 or c < 32:
            return _escaped_string(r, start, i)
        i = i + 1
    _fail('Unterminated string starting at', s, start - 1)


def _key_string(r):
    """As `_string`; keys that were met before are the same object."""
    s = r._s
    start: i32 = r._i
    end: i32 = r._end
    i = start
    h: i32 = -2128831035
    while i < end:
        c = _char_at(s, i)
        if c == 34:
            r._i = i + 1
            if i == start:
                return ''
            if h == 0:
                h = 1
            known = r._keys[h & 255]
            if known._hash == h and known._len == i - start and _is_at(s, start, known):
                return known
            key = _substring(s, start, i)
            key._hash = h
            r._keys[h & 255] = key
            return key
        if c == 92 or c < 32:
            return _escaped_string(r, start, i)
        h = (h ^ c) * 16777619
        i = i + 1
    _fail('Unterminated string starting at', s, start - 1)


def _is_at(s, start: i32, known):
    k: i32 = 0
    while k < known._len:
        if _char_at(s, start + k) != _char_at(known, k):
            return False
        k = k + 1
    return True


@noinline
def _escaped_string(r, start: i32, i: i32):
    """A string with escapes, of which everything before i is plain."""
    s = r._s
    end: i32 = r._end
    out = _TextBuilder(i - start + 32)
    plain = start
    while i < end:
        c = _char_at(s, i)
        if c == 34:
            out.slice(s, plain, i)
            r._i = i + 1
            return out.finish()
        if c == 92:
            out.slice(s, plain, i)
            i = _escape(r, out, start, i + 1)
            plain = i
        elif c < 32 and r._strict:
            _fail('Invalid control character at', s, i)
        else:
            i = i + 1
    _fail('Unterminated string starting at', s, start - 1)


def _escape(r, out, start: i32, i: i32) -> i32:
    """What stands after a backslash."""
    c = _at(r, i)
    if c < 0:
        _fail('Unterminated string starting at', r._s, start - 1)
    if c == 117:
        return _unicode_escape(r, out, i)
    if c == 110:
        c = 10
    elif c == 116:
        c = 9
    elif c == 114:
        c = 13
    elif c == 98:
        c = 8
    elif c == 102:
        c = 12
    elif c != 34 and c != 92 and c != 47:
        _fail('Invalid \\escape', r._s, i - 1)
    out.byte(c)
    return i + 1


def _unicode_escape(r, out, i: i32) -> i32:
    """Four hexadecimal digits after the u at i, or two times four for a pair of surrogates."""
    c = _unit(r, i)
    if c < 0:
        _fail('Invalid \\uXXXX escape', r._s, i)
    i = i + 5
    if c >= 55296 and c <= 56319 and _at(r, i) == 92 and _at(r, i + 1) == 117:
        low = _unit(r, i + 1)
        if low < 0:
            _fail('Invalid \\uXXXX escape', r._s, i + 1)
        if low >= 56320 and low <= 57343:
            c = 65536 + ((c - 55296) << 10) + (low - 56320)
            i = i + 6
    out.char(c)
    return i


def _unit(r, i: i32) -> i32:
    # The quote must be after them.
    if i + 5 >= r._end:
        return -1
    v: i32 = 0
    k: i32 = 1
    while k < 5:
        c = _char_at(r._s, i + k)
        if c >= 48 and c <= 57:
            c = c - 48
        elif (c | 32) >= 97 and (c | 32) <= 102:
            c = (c | 32) - 87
        else:
            return -1
        v = v * 16 + c
        k = k + 1
    return v
