"""Character properties of any code point, for strings that may hold characters from 256 on.

Latin-1 is asked of `latin1`; the rest is looked up in the generated tables of `unicode_data`.
"""
from __pyw__ import i32
from pyw.builtins.latin1 import (
    _latin_is_alpha, _latin_is_digit, _latin_is_lower, _latin_is_numeric, _latin_is_printable, _latin_is_space,
    _latin_is_upper, _latin_lower, _latin_upper,
)
from pyw.builtins.unicode_data import (
    _ALPHA, _CASED, _CONTINUE, _DECIMALS, _DIGIT, _IGNORABLE, _LOWER, _MORE_FOLD, _MORE_TITLE, _MORE_UPPER, _NUMERIC,
    _PRINTABLE, _SPACE, _START, _TO_FOLD, _TO_LOWER, _TO_TITLE, _TO_UPPER, _UPPER,
)


def _entry(table, index: i32) -> i32:
    """The number at an index of a table: four characters of six bits."""
    d = table._d1
    n: i32 = 0
    if d is not None:
        i = index * 4
        end = i + 4
        while i < end:
            c: i32 = d[i]
            if c == 112:
                c = 92
            n = (n << 6) | (c - 48)
            i = i + 1
    return n


def _last_at_most(table, c: i32, stride: i32) -> i32:
    """Index of the last record whose first number is at most c; -1 if there is none."""
    low: i32 = 0
    high = table._len // (stride * 4)
    while low < high:
        mid = (low + high) >> 1
        if _entry(table, mid * stride) <= c:
            low = mid + 1
        else:
            high = mid
    return low - 1


def _in_set(table, c: i32):
    return (_last_at_most(table, c, 1) & 1) == 0


def _mapped(table, c: i32) -> i32:
    i = _last_at_most(table, c, 4)
    if i >= 0:
        start = _entry(table, i * 4)
        if c <= _entry(table, i * 4 + 1):
            step = _entry(table, i * 4 + 3)
            if (c - start) % step == 0:
                return c + _entry(table, i * 4 + 2) - 4194304
    return c


def _wide_is_space(c: i32):
    if c < 256:
        return _latin_is_space(c)
    return _in_set(_SPACE, c)


def _wide_digit(c: i32) -> i32:
    """Value of a decimal digit from 256 on; 99 for anything else."""
    i = _last_at_most(_DECIMALS, c, 1)
    if i >= 0:
        n = c - _entry(_DECIMALS, i)
        if n < 10:
            return n
    return 99


def _wide_is_decimal(c: i32):
    if c < 256:
        return c >= 48 and c <= 57
    return _wide_digit(c) < 10


def _wide_is_digit(c: i32):
    if c < 256:
        return _latin_is_digit(c)
    return _in_set(_DIGIT, c)


def _wide_is_numeric(c: i32):
    if c < 256:
        return _latin_is_numeric(c)
    return _in_set(_NUMERIC, c)


def _wide_is_alpha(c: i32):
    if c < 256:
        return _latin_is_alpha(c)
    return _in_set(_ALPHA, c)


def _wide_is_lower(c: i32):
    if c < 256:
        return _latin_is_lower(c)
    return _in_set(_LOWER, c)


def _wide_is_upper(c: i32):
    if c < 256:
        return _latin_is_upper(c)
    return _in_set(_UPPER, c)


def _wide_is_cased(c: i32):
    if c < 256:
        return _latin_is_lower(c) or _latin_is_upper(c)
    return _in_set(_CASED, c)


def _wide_is_ignorable(c: i32):
    return c >= 256 and _in_set(_IGNORABLE, c)


def _wide_is_printable(c: i32):
    if c < 256:
        return _latin_is_printable(c)
    return _in_set(_PRINTABLE, c)


def _wide_starts_identifier(c: i32):
    if c < 256:
        return c == 95 or _latin_is_alpha(c)
    return _in_set(_START, c)


def _wide_continues_identifier(c: i32):
    if c < 256:
        return c == 95 or c == 183 or (c >= 48 and c <= 57) or _latin_is_alpha(c)
    return _in_set(_CONTINUE, c)


def _wide_lower(c: i32) -> i32:
    if c < 256:
        return _latin_lower(c)
    return _mapped(_TO_LOWER, c)


def _wide_upper(c: i32) -> i32:
    if c < 256:
        return _latin_upper(c)
    return _mapped(_TO_UPPER, c)


def _wide_title(c: i32) -> i32:
    if c < 256:
        return _latin_upper(c)
    return _mapped(_TO_TITLE, c)


def _put_many(out, table, c: i32):
    """Puts what a character becomes if that is more than one; tells whether it was."""
    if c < 256:
        return False
    i = _last_at_most(table, c, 4)
    if i < 0 or _entry(table, i * 4) != c:
        return False
    k: i32 = 1
    while k < 4:
        to = _entry(table, i * 4 + k)
        if to != 0:
            out.char(to)
        k = k + 1
    return True


def _put_many_upper(out, c: i32):
    return _put_many(out, _MORE_UPPER, c)


def _put_many_title(out, c: i32):
    return _put_many(out, _MORE_TITLE, c)


def _put_fold(out, c: i32):
    """Case folding of any character."""
    if c < 256:
        if c == 223:
            out.byte(115)
            out.byte(115)
        elif c == 181:
            out.char(956)
        else:
            out.byte(_latin_lower(c))
        return
    if _put_many(out, _MORE_FOLD, c):
        return
    i = _last_at_most(_TO_FOLD, c, 4)
    if i >= 0:
        start = _entry(_TO_FOLD, i * 4)
        if c <= _entry(_TO_FOLD, i * 4 + 1) and (c - start) % _entry(_TO_FOLD, i * 4 + 3) == 0:
            out.char(c + _entry(_TO_FOLD, i * 4 + 2) - 4194304)
            return
    out.char(_mapped(_TO_LOWER, c))
