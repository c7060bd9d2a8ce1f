"""Classes and case of characters below 256."""
from __pyw__ import i32


def _latin_is_space(c: i32):
    if c <= 32:
        return c == 32 or (c >= 9 and c <= 13) or (c >= 28 and c <= 31)
    return c == 133 or c == 160


def _latin_is_alpha(c: i32):
    if c < 128:
        return (c | 32) >= 97 and (c | 32) <= 122
    return c == 170 or c == 181 or c == 186 or (c >= 192 and c != 215 and c != 247)


def _latin_is_digit(c: i32):
    return (c >= 48 and c <= 57) or c == 178 or c == 179 or c == 185


def _latin_is_numeric(c: i32):
    return _latin_is_digit(c) or (c >= 188 and c <= 190)


def _latin_is_lower(c: i32):
    if c < 128:
        return c >= 97 and c <= 122
    return c == 170 or c == 181 or c == 186 or (c >= 223 and c != 247)


def _latin_is_upper(c: i32):
    if c < 128:
        return c >= 65 and c <= 90
    return c >= 192 and c <= 222 and c != 215


def _latin_is_printable(c: i32):
    if c < 127:
        return c >= 32
    return c > 160 and c != 173


def _latin_lower(c: i32) -> i32:
    if c < 128:
        if c >= 65 and c <= 90:
            return c + 32
        return c
    if c >= 192 and c <= 222 and c != 215:
        return c + 32
    return c


def _latin_upper(c: i32) -> i32:
    """By one character, which for two of them is wide; sharp s, which becomes two, is the caller's."""
    if c < 128:
        if c >= 97 and c <= 122:
            return c - 32
        return c
    if c >= 224 and c != 247 and c != 255:
        return c - 32
    if c == 255:
        return 376
    if c == 181:
        return 924
    return c
