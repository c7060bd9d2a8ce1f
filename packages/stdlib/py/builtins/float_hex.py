"""float.hex and float.fromhex."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_text import _exponent, _inf, _lower_is, _mantissa, _nan
from pyw.builtins.int_division import _big_truediv
from pyw.builtins.str_char import _blank_at, _digit_value_at
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _float_hex(x):
    if x - x != 0.0:
        if x != x:
            return 'nan'
        return 'inf' if x > 0.0 else '-inf'
    out = _TextBuilder(24)
    if op.f64.copysign(1.0, x) < 0.0:
        out.byte(45)
        x = -x
    if x == 0.0:
        out.text('0x0.0p+0')
        return out.finish()
    m = _mantissa(x)
    e = _exponent(x) + 52
    out.text('0x')
    out.byte(48 + i32(m >> 52))
    out.byte(46)
    k: i64 = 48
    while k >= 0:
        d = i32(m >> k) & 15
        out.byte(d + 48 if d < 10 else d + 87)
        k = k - 4
    out.byte(112)
    if e < 0:
        out.byte(45)
        e = -e
    else:
        out.byte(43)
    out.text(str(int(e)))
    return out.finish()


@noinline
def _raise_invalid_hex():
    raise ValueError('invalid hexadecimal floating-point string')


@noinline
def _raise_hex_range():
    raise OverflowError('hexadecimal value too large to represent as a float')


def _float_from_hex(s):
    if not isinstance(s, str):
        raise TypeError("fromhex() argument must be str, not " + type(s).__name__)
    i: i32 = 0
    end: i32 = s._len
    if s.isascii():
        while i < end and _blank_at(s, i):
            i = i + 1
        while end > i and _blank_at(s, end - 1):
            end = end - 1
    if i == end:
        _raise_invalid_hex()
    negative = False
    c = _char_at(s, i)
    if c == 45 or c == 43:
        negative = c == 45
        i = i + 1
    x = _hex_value(s, i, end)
    return -x if negative else x


def _hex_value(s, i: i32, end: i32):
    n = end - i
    if n == 3 and _lower_is(s, i, 'nan'):
        return _nan()
    if (n == 3 and _lower_is(s, i, 'inf')) or (n == 8 and _lower_is(s, i, 'infinity')):
        return _inf()
    if n >= 2 and _char_at(s, i) == 48 and (_char_at(s, i + 1) | 32) == 120:
        i = i + 2
    # The first 16 digits that count; any after them only tell whether there is more.
    m: i64 = 0
    more = False
    kept: i32 = 0
    digits: i32 = 0
    e = 0
    point = False
    while i < end:
        c = _char_at(s, i)
        if c == 46:
            if point:
                _raise_invalid_hex()
            point = True
        else:
            v = _digit_value_at(s, i)
            if v > 15 or c > 127:
                break
            digits = digits + 1
            if kept < 15:
                m = m * 16 + i64(v)
                if m != 0:
                    kept = kept + 1
                if point:
                    e = e - 4
            else:
                if v != 0:
                    more = True
                if not point:
                    e = e + 4
        i = i + 1
    if digits == 0:
        _raise_invalid_hex()
    if i < end:
        e = e + _hex_exponent(s, i, end)
    if m == 0:
        return 0.0
    value = int(m) * 2
    if more:
        value = value + 1
    e = e - 1
    if e > 1100:
        _raise_hex_range()
    if e < -1300:
        return 0.0
    if e >= 0:
        x = op.int.to_f64(op.int.shl(value, e))
    else:
        top = int(op.int.bit_length(value)) + e
        if top > 1024:
            _raise_hex_range()
        x = _nearest(value, e)
    if x - x != 0.0:
        _raise_hex_range()
    return x


def _nearest(value, e):
    try:
        return _big_truediv(value, op.int.shl(1, -e))
    except OverflowError:
        _raise_hex_range()


def _hex_exponent(s, i: i32, end: i32):
    if (_char_at(s, i) | 32) != 112:
        _raise_invalid_hex()
    i = i + 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    if i == end:
        _raise_invalid_hex()
    n = 0
    while i < end:
        c = _char_at(s, i)
        if c < 48 or c > 57:
            _raise_invalid_hex()
        if n < 100000000:
            n = n * 10 + int(c - 48)
        i = i + 1
    return -n if negative else n
