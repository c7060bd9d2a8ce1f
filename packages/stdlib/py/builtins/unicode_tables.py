"""Character properties beyond Latin-1 (code points from 256). First cut: the ranges that programs meet most."""
from __pyw__ import i32


def _wide_is_space(c: i32):
    return (
        c == 0x1680 or (c >= 0x2000 and c <= 0x200A) or c == 0x2028 or c == 0x2029 or c == 0x202F or c == 0x205F
        or c == 0x3000
    )


def _wide_digit(c: i32) -> i32:
    if c >= 0xFF10 and c <= 0xFF19:
        return c - 0xFF10
    if c >= 0x660 and c <= 0x669:
        return c - 0x660
    if c >= 0x6F0 and c <= 0x6F9:
        return c - 0x6F0
    if c >= 0x966 and c <= 0x96F:
        return c - 0x966
    return 99


def _wide_is_decimal(c: i32):
    return _wide_digit(c) < 10


def _wide_is_numeric(c: i32):
    return _wide_digit(c) < 10


def _wide_is_alpha(c: i32):
    return (c < 0x2000 and not _wide_is_decimal(c)) or (c >= 0x3041 and c <= 0xD7A3) or (c >= 0x20000 and c <= 0x323AF)


def _wide_is_lower(c: i32):
    return _wide_upper(c) != c


def _wide_is_upper(c: i32):
    return _wide_lower(c) != c


def _wide_is_printable(c: i32):
    if c >= 0xD800 and c <= 0xF8FF:
        return False
    if c >= 0x2000 and c <= 0x206F:
        return (c >= 0x2010 and c <= 0x2027) or (c >= 0x2030 and c <= 0x205E)
    return c != 0x3000 and c != 0x1680 and c != 0xFEFF and c < 0xE0000


def _wide_lower(c: i32) -> i32:
    if c < 0x180:
        if c == 0x178:
            return 255
        if c == 0x130 or c == 0x131 or c == 0x138 or c == 0x149 or c == 0x17F:
            return c
        if (c >= 0x139 and c <= 0x148) or c >= 0x179:
            return c + (c & 1)
        return c | 1
    if (c >= 0x391 and c <= 0x3AB and c != 0x3A2) or (c >= 0x410 and c <= 0x42F):
        return c + 32
    if c >= 0x400 and c <= 0x40F:
        return c + 80
    if c >= 0x386 and c <= 0x38F:
        if c == 0x386:
            return 0x3AC
        if c <= 0x38A and c >= 0x388:
            return c + 37
        if c == 0x38C:
            return 0x3CC
        if c >= 0x38E:
            return c + 63
    return c


def _wide_upper(c: i32) -> i32:
    if c < 0x180:
        if c == 0x131:
            return 73
        if c == 0x17F:
            return 83
        if c == 0x130 or c == 0x138 or c == 0x149 or c == 0x178:
            return c
        if (c >= 0x139 and c <= 0x148) or c >= 0x179:
            if (c & 1) == 0:
                return c - 1
            return c
        if (c & 1) == 1:
            return c - 1
        return c
    if c == 0x3C2:
        return 0x3A3
    if (c >= 0x3B1 and c <= 0x3CB) or (c >= 0x430 and c <= 0x44F):
        return c - 32
    if c >= 0x450 and c <= 0x45F:
        return c - 80
    if c == 0x3AC:
        return 0x386
    if c >= 0x3AD and c <= 0x3AF:
        return c - 37
    if c == 0x3CC:
        return 0x38C
    if c == 0x3CD or c == 0x3CE:
        return c - 63
    return c


def _wide_title(c: i32) -> i32:
    return _wide_upper(c)
