"""Searching, replacing, joining."""
from __pyw__ import Array, i32, i64, inline, noinline, op
from pyw.builtins.kinds import _given
from pyw.builtins.length_hints import _list_of_iterator
from pyw.builtins.named_tuple import _plain as _as_tuple
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _slice_start, _slice_stop
from pyw.builtins.str_core import _char_at, _concat, _plain, _substring
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_not_found():
    raise ValueError('substring not found')


def _need_str(x, message):
    if not isinstance(x, str):
        raise TypeError(message + _given(x))


def _find_from(s, part, start: i32, stop: i32) -> i32:
    """First index of part at or after start, ending by stop; -1 if there is none."""
    n: i32 = part._len
    last = stop - n
    if n == 0:
        if start <= stop:
            return start
        return -1
    first = _char_at(part, 0)
    i = start
    d = s._d1
    if d is not None and n == 1:
        while i <= last:
            if d[i] == first:
                return i
            i = i + 1
        return -1
    while i <= last:
        if _char_at(s, i) == first:
            j: i32 = 1
            while j < n and _char_at(s, i + j) == _char_at(part, j):
                j = j + 1
            if j == n:
                return i
        i = i + 1
    return -1


def _find_back(s, part, start: i32, stop: i32) -> i32:
    """Last index of part at or after start, ending by stop."""
    n: i32 = part._len
    i = stop - n
    while i >= start:
        j: i32 = 0
        while j < n and _char_at(s, i + j) == _char_at(part, j):
            j = j + 1
        if j == n:
            return i
        i = i - 1
    return -1


def _contains(s, part):
    return _find_from(s, part, 0, s._len) >= 0


def _bounded_find(s, sub, start, end, name, forward) -> i32:
    if not isinstance(sub, str):
        raise TypeError(name + '() argument 1 must be str, not ' + _given(sub))
    if start is None and end is None:
        if forward:
            return _find_from(s, sub, 0, s._len)
        return _find_back(s, sub, 0, s._len)
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    if a > n:
        return -1
    if forward:
        return _find_from(s, sub, i32(a), b)
    return _find_back(s, sub, i32(a), b)


def _start_bound(start, n: i64) -> i64:
    """A start that lies beyond the end stays there: nothing is found then, not even the empty string."""
    if start is None:
        return 0
    if isinstance(start, int) and not isinstance(start, bool):
        if op.int.clamp_i64(start) > n:
            return n + 1
    return _slice_start(start, 1, n)


def _count(s, sub, start, end):
    if not isinstance(sub, str):
        raise TypeError('count() argument 1 must be str, not ' + _given(sub))
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    if a > n:
        return 0
    i = i32(a)
    if sub._len == 0:
        return int(b - i + 1) if b >= i else 0
    found: i32 = 0
    while True:
        i = _find_from(s, sub, i, b)
        if i < 0:
            return int(found)
        found = found + 1
        i = i + sub._len


def _affix(s, affix, start, end, name, at_start):
    affix = _as_tuple(affix)
    if isinstance(affix, tuple):
        for one in affix:
            if not isinstance(one, str):
                raise TypeError('tuple for ' + name + ' must only contain str, not ' + type(one).__name__)
            elif _has_affix(s, one, start, end, at_start):
                return True
        return False
    if not isinstance(affix, str):
        raise TypeError(name + ' first arg must be str or a tuple of str, not ' + type(affix).__name__)
    return _has_affix(s, affix, start, end, at_start)


def _has_affix(s, affix, start, end, at_start):
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    m: i32 = affix._len
    if a > n or b - i32(a) < m:
        return False
    at = i32(a)
    if not at_start:
        at = b - m
    j: i32 = 0
    while j < m:
        if _char_at(s, at + j) != _char_at(affix, j):
            return False
        j = j + 1
    return True


def _replace(s, old, new, count):
    if not isinstance(old, str):
        raise TypeError('replace() argument 1 must be str, not ' + _given(old))
    if not isinstance(new, str):
        raise TypeError('replace() argument 2 must be str, not ' + _given(new))
    left: i64 = op.int.clamp_i64(_to_int(count))
    if left < 0:
        left = 9223372036854775807
    if left == 0:
        return _plain(s)
    if old._len == 0:
        return _interleave(s, new, left)
    i = _find_from(s, old, 0, s._len)
    if i < 0:
        return _plain(s)
    out = _TextBuilder(s._len + new._len)
    done: i32 = 0
    while i >= 0 and left > 0:
        out.slice(s, done, i)
        out.text(new)
        done = i + old._len
        left = left - 1
        i = _find_from(s, old, done, s._len)
    out.slice(s, done, s._len)
    return out.finish()


def _interleave(s, new, left: i64):
    """The new text before each character and at the end."""
    out = _TextBuilder(s._len * 2 + new._len)
    i: i32 = 0
    while i < s._len:
        if left > 0:
            out.text(new)
            left = left - 1
        out.slice(s, i, i + 1)
        i = i + 1
    if left > 0:
        out.text(new)
    return out.finish()


def _join(sep, iterable):
    if isinstance(iterable, (int, float)) or iterable is None:
        raise TypeError('can only join an iterable')
    if isinstance(iterable, list):
        return _join_list(sep, iterable)
    return _join_list(sep, _list_of_iterator(iterable))


def _join_list(sep, items):
    n: i32 = items._len
    i: i32 = 0
    source = items._items
    parts = Array(n)
    while i < n:
        p = source[i]
        if not isinstance(p, str):
            raise TypeError(
                'sequence item ' + str(int(i)) + ': expected str instance, ' + type(p).__name__ + ' found'
            )
        parts[i] = p
        i = i + 1
    if n == 0:
        return ''
    if n == 1:
        return _plain(parts[0])
    if sep._len == 0:
        return _concat(parts, n)
    both = Array(n * 2 - 1)
    both[0] = parts[0]
    i = 1
    while i < n:
        both[i * 2 - 1] = sep
        both[i * 2] = parts[i]
        i = i + 1
    return _concat(both, n * 2 - 1)
