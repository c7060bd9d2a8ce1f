"""Classes of the characters of a string, by index. A program with narrow strings only links no tables."""
from __pyw__ import i32, inline
from pyw.builtins.latin1 import (
    _latin_is_alpha, _latin_is_digit, _latin_is_lower, _latin_is_numeric, _latin_is_printable, _latin_is_space,
    _latin_is_upper,
)
from pyw.builtins.str_core import _wide_char_at
from pyw.builtins.unicode_tables import (
    _wide_continues_identifier, _wide_digit, _wide_is_alpha, _wide_is_cased, _wide_is_decimal, _wide_is_digit,
    _wide_is_lower, _wide_is_numeric, _wide_is_printable, _wide_is_space, _wide_is_upper, _wide_starts_identifier,
)


def _blank_at(s, i: i32):
    """Space around a number: of the first 128 characters only what C takes for space."""
    d = s._d1
    if d is not None:
        c = d[i]
        return c == 32 or c >= 9 and c <= 13 or c >= 128 and _latin_is_space(c)
    c = _wide_char_at(s, i)
    return c == 32 or c >= 9 and c <= 13 or c >= 128 and _wide_is_space(c)


def _space_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_space(d[i])
    return _wide_is_space(_wide_char_at(s, i))


def _alpha_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_alpha(d[i])
    return _wide_is_alpha(_wide_char_at(s, i))


def _decimal_at(s, i: i32):
    d = s._d1
    if d is not None:
        return d[i] >= 48 and d[i] <= 57
    return _wide_is_decimal(_wide_char_at(s, i))


def _digit_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_digit(d[i])
    return _wide_is_digit(_wide_char_at(s, i))


def _numeric_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_numeric(d[i])
    return _wide_is_numeric(_wide_char_at(s, i))


def _lower_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_lower(d[i])
    return _wide_is_lower(_wide_char_at(s, i))


def _upper_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_upper(d[i])
    return _wide_is_upper(_wide_char_at(s, i))


def _cased_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_lower(d[i]) or _latin_is_upper(d[i])
    return _wide_is_cased(_wide_char_at(s, i))


def _printable_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_printable(d[i])
    return _wide_is_printable(_wide_char_at(s, i))


def _identifier_start_at(s, i: i32):
    d = s._d1
    if d is not None:
        return d[i] == 95 or _latin_is_alpha(d[i])
    return _wide_starts_identifier(_wide_char_at(s, i))


def _identifier_part_at(s, i: i32):
    d = s._d1
    if d is not None:
        return d[i] == 95 or d[i] == 183 or (d[i] >= 48 and d[i] <= 57) or _latin_is_alpha(d[i])
    return _wide_continues_identifier(_wide_char_at(s, i))


def _digit_value_at(s, i: i32) -> i32:
    """Value of a digit or letter in bases up to 36; 99 for anything else."""
    d = s._d1
    if d is not None:
        return _ascii_digit(d[i])
    c = _wide_char_at(s, i)
    if c < 256:
        return _ascii_digit(c)
    return _wide_digit(c)


def _ascii_digit(c: i32) -> i32:
    if c >= 48 and c <= 57:
        return c - 48
    if c < 128:
        c = c | 32
        if c >= 97 and c <= 122:
            return c - 87
    return 99
