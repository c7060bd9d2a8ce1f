"""Case, and tests on all characters of a string."""
from __pyw__ import Array, i8, i32, noinline
from pyw.builtins.str_char import (
    _is_alpha, _is_cased, _is_decimal, _is_digit, _is_lower, _is_numeric, _is_printable, _is_space, _is_upper, _lower,
    _title, _upper,
)
from pyw.builtins.str_core import _char_at, _str1
from pyw.builtins.text_builder import _TextBuilder


def _is_ascii(s):
    i: i32 = 0
    d = s._d1
    if d is None:
        return False
    while i < s._len:
        if d[i] >= 128:
            return False
        i = i + 1
    return True


def _lower_str(s):
    d = s._d1
    if d is not None:
        e = Array[i8](s._len)
        i: i32 = 0
        while i < s._len:
            e[i] = _lower(d[i])
            i = i + 1
        return _str1(e, s._len)
    return _wide_lower_str(s)


@noinline
def _wide_lower_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _put_lower(out, s, i: i32):
    c = _char_at(s, i)
    if c == 931 and _final_sigma(s, i):
        out.char(962)
    elif c == 304:
        out.char(105)
        out.char(775)
    else:
        out.char(_lower(c))


def _final_sigma(s, i: i32):
    """Capital sigma at the end of a word: a letter before it and none after it."""
    if i == 0 or not _is_cased(_char_at(s, i - 1)):
        return False
    return i + 1 == s._len or not _is_cased(_char_at(s, i + 1))


def _upper_str(s):
    if _is_ascii(s):
        d = s._d1
        if d is not None:
            e = Array[i8](s._len)
            i: i32 = 0
            while i < s._len:
                c = d[i]
                if c >= 97 and c <= 122:
                    c = c - 32
                e[i] = c
                i = i + 1
            return _str1(e, s._len)
    return _other_upper_str(s)


@noinline
def _other_upper_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_upper(out, _char_at(s, i))
        i = i + 1
    return out.finish()


def _put_upper(out, c: i32):
    if c == 223:
        out.byte(83)
        out.byte(83)
    else:
        out.char(_upper(c))


def _put_title(out, c: i32):
    if c == 223:
        out.byte(83)
        out.byte(115)
    else:
        out.char(_title(c))


def _capitalize(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        if i == 0:
            _put_title(out, _char_at(s, i))
        else:
            _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _swap_case(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if _is_upper(c):
            _put_lower(out, s, i)
        else:
            _put_upper(out, c)
        i = i + 1
    return out.finish()


def _title_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    inside = False
    while i < s._len:
        c = _char_at(s, i)
        if inside:
            _put_lower(out, s, i)
        else:
            _put_title(out, c)
        inside = _is_cased(c)
        i = i + 1
    return out.finish()


def _has_class(c: i32, what: i32):
    if what == 0:
        return _is_alpha(c)
    if what == 1:
        return _is_decimal(c)
    if what == 2:
        return _is_digit(c)
    if what == 3:
        return _is_numeric(c)
    if what == 4:
        return _is_alpha(c) or _is_decimal(c) or _is_digit(c) or _is_numeric(c)
    if what == 5:
        return _is_space(c)
    if what == 6:
        return _is_printable(c)
    return c < 128


def _all_chars(s, what: i32):
    i: i32 = 0
    while i < s._len:
        if not _has_class(_char_at(s, i), what):
            return False
        i = i + 1
    return s._len != 0


def _one_case(s, lower):
    """At least one cased character, and none of the other case."""
    found = False
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if _is_lower(c):
            if not lower:
                return False
            found = True
        elif _is_upper(c):
            if lower:
                return False
            found = True
        i = i + 1
    return found


def _is_title(s):
    found = False
    inside = False
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if _is_upper(c):
            if inside:
                return False
            inside = True
            found = True
        elif _is_lower(c):
            if not inside:
                return False
        else:
            inside = False
        i = i + 1
    return found


def _is_identifier(s):
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if not (c == 95 or _is_alpha(c) or (i > 0 and (_is_decimal(c) or c == 183))):
            return False
        i = i + 1
    return s._len != 0
