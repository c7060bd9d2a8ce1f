"""Classes of characters and case, by code point. Latin-1 is written out; beyond it `unicode_tables` decides."""
from __pyw__ import i32, inline
from pyw.builtins.unicode_tables import (
    _wide_digit, _wide_is_alpha, _wide_is_decimal, _wide_is_lower, _wide_is_numeric, _wide_is_printable,
    _wide_is_space, _wide_is_upper, _wide_lower, _wide_title, _wide_upper,
)


def _is_space(c: i32):
    if c <= 32:
        return c == 32 or (c >= 9 and c <= 13) or (c >= 28 and c <= 31)
    if c < 256:
        return c == 133 or c == 160
    return _wide_is_space(c)


def _digit_value(c: i32) -> i32:
    """Value of a digit or letter in bases up to 36; 99 for anything else."""
    if c >= 48 and c <= 57:
        return c - 48
    if c < 128:
        c = c | 32
        if c >= 97 and c <= 122:
            return c - 87
        return 99
    if c < 256:
        return 99
    return _wide_digit(c)


def _is_alpha(c: i32):
    if c < 128:
        return (c | 32) >= 97 and (c | 32) <= 122
    if c < 256:
        return c == 170 or c == 181 or c == 186 or (c >= 192 and c != 215 and c != 247)
    return _wide_is_alpha(c)


def _is_decimal(c: i32):
    if c < 256:
        return c >= 48 and c <= 57
    return _wide_is_decimal(c)


def _is_digit(c: i32):
    if c < 256:
        return (c >= 48 and c <= 57) or c == 178 or c == 179 or c == 185
    return _wide_digit(c) < 10


def _is_numeric(c: i32):
    if c < 256:
        return (c >= 48 and c <= 57) or c == 178 or c == 179 or c == 185 or (c >= 188 and c <= 190)
    return _wide_is_numeric(c)


def _is_lower(c: i32):
    if c < 128:
        return c >= 97 and c <= 122
    if c < 256:
        return c == 170 or c == 181 or c == 186 or (c >= 223 and c != 247)
    return _wide_is_lower(c)


def _is_upper(c: i32):
    if c < 128:
        return c >= 65 and c <= 90
    if c < 256:
        return c >= 192 and c <= 222 and c != 215
    return _wide_is_upper(c)


def _is_cased(c: i32):
    return _is_lower(c) or _is_upper(c)


def _is_printable(c: i32):
    if c < 127:
        return c >= 32
    if c < 256:
        return c > 160 and c != 173
    return _wide_is_printable(c)


def _lower(c: i32) -> i32:
    if c < 128:
        if c >= 65 and c <= 90:
            return c + 32
        return c
    if c < 256:
        if c >= 192 and c <= 222 and c != 215:
            return c + 32
        return c
    return _wide_lower(c)


def _upper(c: i32) -> i32:
    """Upper case of one character by one character; sharp s, which becomes two, is the caller's."""
    if c < 128:
        if c >= 97 and c <= 122:
            return c - 32
        return c
    if c < 256:
        if c >= 224 and c != 247 and c != 255:
            return c - 32
        if c == 255:
            return 376
        if c == 181:
            return 924
        return c
    return _wide_upper(c)


def _title(c: i32) -> i32:
    if c < 256:
        return _upper(c)
    return _wide_title(c)
