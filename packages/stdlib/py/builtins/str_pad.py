"""Padding and stripping."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.sequences import _to_int
from pyw.builtins.str_char import _space_at
from pyw.builtins.str_core import _char_at, _plain, _substring
from pyw.builtins.text_builder import _TextBuilder


def _strip(s, chars, sides: i32, name):
    """`sides` is 1 for the left, 2 for the right, 3 for both."""
    start: i32 = 0
    end: i32 = s._len
    if chars is None:
        if (sides & 1) != 0:
            while start < end and _space_at(s, start):
                start = start + 1
        if (sides & 2) != 0:
            while end > start and _space_at(s, end - 1):
                end = end - 1
        return _substring(s, start, end)
    if not isinstance(chars, str):
        raise TypeError(name + ' arg must be None or str')
    if (sides & 1) != 0:
        while start < end and _has_char(chars, _char_at(s, start)):
            start = start + 1
    if (sides & 2) != 0:
        while end > start and _has_char(chars, _char_at(s, end - 1)):
            end = end - 1
    return _substring(s, start, end)


def _has_char(s, c: i32):
    i: i32 = 0
    while i < s._len:
        if _char_at(s, i) == c:
            return True
        i = i + 1
    return False


def _width(width) -> i32:
    if isinstance(width, bool):
        return i32(width)
    if not isinstance(width, int):
        return _width(_to_int(width))
    if width > 536870912:
        raise MemoryError()
    if width < 0:
        return 0
    return i32(width)


def _fill_char(fill) -> i32:
    if not isinstance(fill, str):
        raise TypeError('The fill character must be a unicode character, not ' + type(fill).__name__)
    if fill._len != 1:
        raise TypeError('The fill character must be exactly one character long')
    return _char_at(fill, 0)


def _padded(s, left: i32, right: i32, fill):
    out = _TextBuilder(left + s._len + right)
    while left > 0:
        out.text(fill)
        left = left - 1
    out.text(s)
    while right > 0:
        out.text(fill)
        right = right - 1
    return out.finish()


def _pad(s, width, fill, left):
    n = _width(width) - s._len
    _fill_char(fill)
    if n <= 0:
        return _plain(s)
    if left:
        return _padded(s, n, 0, fill)
    return _padded(s, 0, n, fill)


def _center(s, width, fill):
    w = _width(width)
    n = w - s._len
    _fill_char(fill)
    if n <= 0:
        return _plain(s)
    left = (n >> 1) + (n & w & 1)
    return _padded(s, left, n - left, fill)


def _zero_fill(s, width):
    n = _width(width) - s._len
    if n <= 0:
        return _plain(s)
    out = _TextBuilder(s._len + n)
    i: i32 = 0
    if s._len > 0 and (_char_at(s, 0) == 43 or _char_at(s, 0) == 45):
        out.slice(s, 0, 1)
        i = 1
    out.fill_byte(48, n)
    out.slice(s, i, s._len)
    return out.finish()


def _expand_tabs(s, tabsize):
    size = _width(tabsize)
    out = _TextBuilder(s._len + size)
    column: i32 = 0
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 9:
            if size > 0:
                n = size - column % size
                out.fill_byte(32, n)
                column = column + n
        else:
            out.slice(s, i, i + 1)
            column = column + 1
            if c == 10 or c == 13:
                column = 0
        i = i + 1
    return out.finish()
