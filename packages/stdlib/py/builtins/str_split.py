"""Splitting strings."""
from __pyw__ import Array, i32, i64, op
from pyw.builtins.sequences import _to_int
from pyw.builtins.str_char import _space_at
from pyw.builtins.str_core import _char_at, _substring
from pyw.builtins.str_find import _find_back, _find_from


def _check_separator(sep):
    if not isinstance(sep, str):
        raise TypeError('must be str or None, not ' + type(sep).__name__)
    elif sep._len == 0:
        raise ValueError('empty separator')


def _limit(maxsplit) -> i64:
    n = op.int.clamp_i64(_to_int(maxsplit))
    if n < 0:
        return 9223372036854775807
    return n


def _split(s, sep, maxsplit):
    left = _limit(maxsplit)
    if sep is None:
        return _split_space(s, left)
    _check_separator(sep)
    out = []
    start: i32 = 0
    while left > 0:
        i = _find_from(s, sep, start, s._len)
        if i < 0:
            break
        out.append(_substring(s, start, i))
        start = i + sep._len
        left = left - 1
    out.append(_substring(s, start, s._len))
    return out


def _split_space(s, left: i64):
    out = []
    n: i32 = s._len
    i: i32 = 0
    while True:
        while i < n and _space_at(s, i):
            i = i + 1
        if i == n:
            return out
        start = i
        if left == 0:
            out.append(_substring(s, start, n))
            return out
        while i < n and not _space_at(s, i):
            i = i + 1
        out.append(_substring(s, start, i))
        left = left - 1


def _rsplit(s, sep, maxsplit):
    left = _limit(maxsplit)
    out = []
    if sep is None:
        _rsplit_space(s, left, out)
    else:
        _check_separator(sep)
        end: i32 = s._len
        while left > 0:
            i = _find_back(s, sep, 0, end)
            if i < 0:
                break
            out.append(_substring(s, i + sep._len, end))
            end = i
            left = left - 1
        out.append(_substring(s, 0, end))
    out.reverse()
    return out


def _rsplit_space(s, left: i64, out):
    end: i32 = s._len
    while True:
        while end > 0 and _space_at(s, end - 1):
            end = end - 1
        if end == 0:
            return
        if left == 0:
            out.append(_substring(s, 0, end))
            return
        i = end
        while i > 0 and not _space_at(s, i - 1):
            i = i - 1
        out.append(_substring(s, i, end))
        end = i
        left = left - 1


def _is_line_end(c: i32):
    if c < 256:
        return (c >= 10 and c <= 13) or (c >= 28 and c <= 30) or c == 133
    return c == 8232 or c == 8233


def _split_lines(s, keepends):
    out = []
    n: i32 = s._len
    i: i32 = 0
    while i < n:
        start = i
        while i < n and not _is_line_end(_char_at(s, i)):
            i = i + 1
        end = i
        if i < n:
            if _char_at(s, i) == 13 and i + 1 < n and _char_at(s, i + 1) == 10:
                i = i + 1
            i = i + 1
            if keepends:
                end = i
        out.append(_substring(s, start, end))
    return out


def _check_text(sep):
    if not isinstance(sep, str):
        raise TypeError('must be str, not ' + type(sep).__name__)
    _check_separator(sep)


def _partition(s, sep):
    _check_text(sep)
    i = _find_from(s, sep, 0, s._len)
    if i < 0:
        return (s, '', '')
    return (_substring(s, 0, i), sep, _substring(s, i + sep._len, s._len))


def _rpartition(s, sep):
    _check_text(sep)
    i = _find_back(s, sep, 0, s._len)
    if i < 0:
        return ('', '', s)
    return (_substring(s, 0, i), sep, _substring(s, i + sep._len, s._len))
