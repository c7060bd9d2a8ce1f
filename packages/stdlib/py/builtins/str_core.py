"""Making and reading strings: allocation, characters, substrings, concatenation, comparison, and a text builder.

A string's data is the first `_len` elements of one of `_d1`, `_d2`, `_d4`; the other two are None. The tests for
wide strings are written `s._d2 is not None`, so that a program in which no wide string can arise links no code for
them.
"""
from __pyw__ import Array, array_copy, i8, i16, i32, i64, inline, noinline


def _str1(d, n: i32):
    """The string of the first n elements of a byte array, which it keeps."""
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 1
    s._d1 = d
    s._d2 = None
    s._d4 = None
    return s


def _str2(d, n: i32):
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 2
    s._d1 = None
    s._d2 = d
    s._d4 = None
    return s


def _str4(d, n: i32):
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 4
    s._d1 = None
    s._d2 = None
    s._d4 = d
    return s


@inline
def _char_at(s, i: i32) -> i32:
    """The code point at an index that is in range."""
    d = s._d1
    if d is not None:
        return d[i]
    return _wide_char_at(s, i)


@noinline
def _wide_char_at(s, i: i32) -> i32:
    d = s._d2
    if d is not None:
        return d[i]
    e = s._d4
    if e is not None:
        return e[i]
    return 0


def _char_str(c: i32):
    """The string of one code point."""
    if c < 256:
        return _byte_str(c)
    return _wide_char_str(c)


def _exact(text):
    """The characters of an instance of a derived class, as a str."""
    new = object.__new__(str)
    new._hash = text._hash
    new._len = text._len
    new._kind = text._kind
    new._d1 = text._d1
    new._d2 = text._d2
    new._d4 = text._d4
    return new


@inline
def _plain(s):
    """What a method gives that changes nothing: the string itself, unless it is of a derived class."""
    if type(s) is str:
        return s
    return _exact(s)


def _byte_str(c: i32):
    made = byte_strings()
    s = made[c]
    if s is not None:
        return s
    d = Array[i8](1)
    d[0] = c
    fresh = _str1(d, 1)
    made[c] = fresh
    return fresh


@noinline
def _wide_char_str(c: i32):
    if c < 65536:
        d = Array[i16](1)
        d[0] = c
        return _str2(d, 1)
    e = Array[i32](1)
    e[0] = c
    return _str4(e, 1)


def _char_of(s, i: i32):
    """The one-character string at an index that is in range."""
    d = s._d1
    if d is not None:
        return _byte_str(d[i])
    return _char_str(_wide_char_at(s, i))


def _substring(s, start: i32, stop: i32):
    """Characters start to stop, 0 <= start <= length; empty if stop <= start."""
    n = stop - start
    if n <= 0:
        return ''
    if n == s._len:
        return _plain(s)
    d = s._d1
    if d is not None:
        e = Array[i8](n)
        array_copy(e, 0, d, start, n)
        return _str1(e, n)
    return _wide_substring(s, start, n)


@noinline
def _wide_substring(s, start: i32, n: i32):
    top: i32 = 0
    i: i32 = 0
    while i < n:
        top = top | _wide_char_at(s, start + i)
        i = i + 1
    if top < 256:
        d = Array[i8](n)
        i = 0
        while i < n:
            d[i] = _wide_char_at(s, start + i)
            i = i + 1
        return _str1(d, n)
    if top < 65536:
        e = Array[i16](n)
        _fill2(e, 0, s, start, n)
        return _str2(e, n)
    f = Array[i32](n)
    _fill4(f, 0, s, start, n)
    return _str4(f, n)


def _fill2(e, at: i32, s, start: i32, n: i32):
    """Copies n characters below 65536 into a 16-bit array."""
    i: i32 = 0
    d = s._d2
    if d is not None:
        array_copy(e, at, d, start, n)
        return
    while i < n:
        e[at + i] = _char_at(s, start + i)
        i = i + 1


def _fill4(e, at: i32, s, start: i32, n: i32):
    """Copies n characters of any string into a 32-bit array."""
    i: i32 = 0
    d = s._d4
    if d is not None:
        array_copy(e, at, d, start, n)
        return
    while i < n:
        e[at + i] = _char_at(s, start + i)
        i = i + 1


def _concat2(a, b):
    if a._len == 0:
        return _plain(b)
    if b._len == 0:
        return _plain(a)
    n = a._len + b._len
    x = a._d1
    if x is not None:
        y = b._d1
        if y is not None:
            if a._room != 0:
                return _appended(a, b, x, y, n)
            d = Array[i8](n)
            array_copy(d, 0, x, 0, a._len)
            array_copy(d, a._len, y, 0, b._len)
            s = _str1(d, n)
            s._room = 1
            return s
    return _wide_concat2(a, b, n)


def _appended(a, b, x, y, n: i32):
    """A string that grows by appending, as in a loop: it keeps room, so that not all is copied each time."""
    at = a._len
    if a._room == 2 and n <= x.length:
        # The room is the longest string's alone.
        a._room = 0
        _copy_bytes(x, at, y, b._len)
        s = _str1(x, n)
        s._room = 2
        return s
    d = Array[i8](n + (n >> 1) + 16)
    _copy_bytes(d, 0, x, at)
    _copy_bytes(d, at, y, b._len)
    s = _str1(d, n)
    s._room = 2
    return s


@inline
def _copy_bytes(d, at: i32, y, n: i32):
    if n < 8:
        i: i32 = 0
        while i < n:
            d[at + i] = y[i]
            i = i + 1
    else:
        array_copy(d, at, y, 0, n)


@noinline
def _wide_concat2(a, b, n: i32):
    if a._kind <= 2 and b._kind <= 2:
        d = Array[i16](n)
        _fill2(d, 0, a, 0, a._len)
        _fill2(d, a._len, b, 0, b._len)
        return _str2(d, n)
    e = Array[i32](n)
    _fill4(e, 0, a, 0, a._len)
    _fill4(e, a._len, b, 0, b._len)
    return _str4(e, n)


def _concat(parts, n: i32):
    """The strings of an array joined: what the compiler calls for f-strings, and join for separators of nothing."""
    total: i32 = 0
    i: i32 = 0
    while i < n:
        p = parts[i]
        total = total + p._len
        if p._d1 is None:
            # Where no wide string can arise, this is known when compiled, and what it calls is left out.
            return _wide_concat(parts, n)
        i = i + 1
    if total == 0:
        return ''
    d = Array[i8](total)
    at: i32 = 0
    i = 0
    while i < n:
        p = parts[i]
        x = p._d1
        if x is not None:
            array_copy(d, at, x, 0, p._len)
        at = at + p._len
        i = i + 1
    return _str1(d, total)


def _concat_all(parts, n: i32):
    """`a + b + c`: the strings of an array, three or more, joined; the first may be one that grows."""
    s = parts[0]
    if s._room == 0:
        s = _concat(parts, n)
        s._room = 1
        return s
    i: i32 = 1
    while i < n:
        s = _concat2(s, parts[i])
        i = i + 1
    return s


@noinline
def _wide_concat(parts, n: i32):
    total: i32 = 0
    kind: i32 = 1
    i: i32 = 0
    while i < n:
        p = parts[i]
        total = total + p._len
        kind = kind | p._kind
        i = i + 1
    at: i32 = 0
    i = 0
    if kind < 4:
        d = Array[i16](total)
        while i < n:
            p = parts[i]
            _fill2(d, at, p, 0, p._len)
            at = at + p._len
            i = i + 1
        return _str2(d, total)
    e = Array[i32](total)
    while i < n:
        p = parts[i]
        _fill4(e, at, p, 0, p._len)
        at = at + p._len
        i = i + 1
    return _str4(e, total)


def _repeat(s, count: i64):
    """s * count."""
    n = s._len
    if count <= 0 or n == 0:
        return ''
    if count == 1:
        return _plain(s)
    if count * i64(n) > 536870912 or count > 536870912:
        raise MemoryError()
    total = i32(count) * n
    d = s._d1
    if d is not None:
        e = Array[i8](total)
        array_copy(e, 0, d, 0, n)
        _double(e, n, total)
        return _str1(e, total)
    return _wide_repeat(s, total)


def _double(e, done: i32, total: i32):
    """Fills an array with copies of its first elements."""
    while done < total:
        n = total - done
        if n > done:
            n = done
        array_copy(e, done, e, 0, n)
        done = done + n


@noinline
def _wide_repeat(s, total: i32):
    d = s._d2
    if d is not None:
        e = Array[i16](total)
        array_copy(e, 0, d, 0, s._len)
        _double(e, s._len, total)
        return _str2(e, total)
    f = Array[i32](total)
    _fill4(f, 0, s, 0, s._len)
    _double(f, s._len, total)
    return _str4(f, total)


@inline
def _is_char(s, c: i32):
    """Is it the string of one code point below 256?"""
    if s._len != 1:
        return False
    d = s._d1
    return d is not None and d[0] == c


@inline
def _is_least_char(s, c: i32):
    """Is the string not less than that of one code point below 256?"""
    if s._len == 0:
        return False
    d = s._d1
    if d is None:
        return _is_wide_beyond(s, c - 1)
    return d[0] >= c


@inline
def _is_beyond_char(s, c: i32):
    """Is the string greater than that of one code point below 256?"""
    if s._len == 0:
        return False
    d = s._d1
    if d is None:
        return _is_wide_beyond(s, c) or (s._len > 1 and _is_wide_beyond(s, c - 1))
    return d[0] > c or (d[0] == c and s._len > 1)


@noinline
def _is_wide_beyond(s, c: i32):
    return _wide_char_at(s, 0) > c


@inline
def _is_text(a, b, n: i32):
    """Equality when one of the two has a known length."""
    return a._len == n and b._len == n and _str_eq(a, b)


@inline
def _is_latin(s, text, n: i32, first: i32):
    """Is it a text of n code points below 256? Most others have another length or start otherwise."""
    if s._len != n:
        return False
    if s is text:
        return True
    d = s._d1
    return d is not None and d[0] == first and _goes_on_alike(d, text, n)


@noinline
def _goes_on_alike(x, text, n: i32):
    y = text._d1
    if y is None:
        return False
    i: i32 = 1
    while i < n:
        if x[i] != y[i]:
            return False
        i = i + 1
    return True


def _str_eq(a, b):
    if a is b:
        return True
    n = a._len
    if n != b._len:
        return False
    i: i32 = 0
    x = a._d1
    if x is not None:
        y = b._d1
        if y is not None:
            while i < n:
                if x[i] != y[i]:
                    return False
                i = i + 1
            return True
        return False
    return _wide_eq(a, b, n)


@noinline
def _wide_eq(a, b, n: i32):
    i: i32 = 0
    while i < n:
        if _wide_char_at(a, i) != _char_at(b, i):
            return False
        i = i + 1
    return True


def _str_compare(a, b) -> i32:
    """Less than, equal to or greater than 0, by code points."""
    n = a._len
    if b._len < n:
        n = b._len
    i: i32 = 0
    while i < n:
        c = _char_at(a, i) - _char_at(b, i)
        if c != 0:
            return c
        i = i + 1
    return a._len - b._len


def _str_hash(s) -> i32:
    """FNV-1a over code points, 0 for the empty string alone; kept in the string."""
    h: i32 = s._hash
    if h == 0:
        if s._len == 0:
            return 0
        h = -2128831035
        i: i32 = 0
        while i < s._len:
            h = (h ^ _char_at(s, i)) * 16777619
            i = i + 1
        if h == 0:
            h = 1
        s._hash = h
    return h
