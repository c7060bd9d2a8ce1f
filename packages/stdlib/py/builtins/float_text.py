"""Floats to text and back: shortest digits, exact digits, correctly rounded parsing."""
from __pyw__ import host, i32, i64, inline, noinline, op
from pyw.builtins.int_division import _big_truediv
from pyw.builtins.int_text import _i64_repr
from pyw.builtins.str_char import _blank_at, _digit_value_at
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _float_repr(x):
    if x - x != 0.0:
        return _special_text(x)
    out = _TextBuilder(24)
    if op.f64.copysign(1.0, x) < 0.0:
        out.byte(45)
        x = -x
    code = host.f64_digits(x, 36864)
    n = code >> 12
    point = (code & 4095) - 2048
    if point > -4 and point <= 16:
        _put_fixed(out, n, point)
    else:
        _put_scientific(out, n, point - 1)
    return out.finish()


def _special_text(x):
    if x != x:
        return 'nan'
    if x > 0.0:
        return 'inf'
    return '-inf'


def _put_fixed(out, n: i32, point: i32):
    """The n digits in scratch memory with the decimal point after the first `point` of them, at least one decimal."""
    i: i32 = 0
    if point <= 0:
        out.byte(48)
        out.byte(46)
        out.fill_byte(48, -point)
    while i < n:
        if i == point and i > 0:
            out.byte(46)
        out.byte(op.mem.load8(i + 36864))
        i = i + 1
    if n <= point:
        out.fill_byte(48, point - n)
        out.byte(46)
        out.byte(48)


def _put_scientific(out, n: i32, exponent: i32):
    out.byte(op.mem.load8(36864))
    if n > 1:
        out.byte(46)
        i: i32 = 1
        while i < n:
            out.byte(op.mem.load8(i + 36864))
            i = i + 1
    _put_exponent(out, exponent, 101)


def _put_exponent(out, exponent: i32, letter: i32):
    """e+XX: sign, at least two digits."""
    out.byte(letter)
    if exponent < 0:
        out.byte(45)
        exponent = -exponent
    else:
        out.byte(43)
    if exponent >= 100:
        out.byte(exponent // 100 + 48)
        exponent = exponent % 100
    out.byte(exponent // 10 + 48)
    out.byte(exponent % 10 + 48)


# --- exact digits of a finite double >= 0


def _mantissa(x) -> i64:
    """x = mantissa * 2 ** _exponent(x)."""
    bits = op.i64.reinterpret_f64(x)
    m = bits & 4503599627370495
    if (bits >> 52) & 2047 != 0:
        return m + 4503599627370496
    return m


def _exponent(x) -> i32:
    e = i32((op.i64.reinterpret_f64(x) >> 52) & 2047)
    if e == 0:
        return -1074
    return e - 1075


def _scaled_int(x, decimals: i32):
    """x * 10 ** decimals as an int, ties to even, exactly rounded."""
    m = int(_mantissa(x))
    e = _exponent(x)
    if decimals >= 0:
        m = m * op.int.pow(10, int(decimals))
        if e >= 0:
            return op.int.shl(m, int(e))
        return _round_quotient(m, op.int.shl(1, int(-e)))
    d = op.int.pow(10, int(-decimals))
    if e >= 0:
        return _round_quotient(op.int.shl(m, int(e)), d)
    return _round_quotient(m, op.int.shl(d, int(-e)))


def _round_quotient(a, b):
    """a / b for a >= 0, b > 0, to the nearest int, ties to even."""
    q = op.int.floordiv(a, b)
    twice = (a - q * b) * 2
    if twice > b or (twice == b and (op.int.to_i32(q) & 1) != 0):
        return q + 1
    return q


def _decimal_exponent(x) -> i32:
    """floor(log10(x)) of the shortest digits of x > 0, which may be one more than that of x itself."""
    return (host.f64_digits(x, 36864) & 4095) - 2049


# --- parsing


@noinline
def _raise_invalid_float(s):
    raise ValueError('could not convert string to float: ' + repr(s))


def _float_from_text(s):
    i: i32 = 0
    end: i32 = s._len
    while i < end and _blank_at(s, i):
        i = i + 1
    while end > i and _blank_at(s, end - 1):
        end = end - 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    x = _parse_float(s, i, end)
    return -x if negative else x


def _parse_float(s, start: i32, end: i32):
    """Digits, point, exponent; or inf, infinity, nan in any case."""
    mantissa: i64 = 0
    kept: i32 = 0
    scale: i32 = 0
    seen: i32 = 0
    first: i32 = -1
    i = start
    state: i32 = 0
    last: i32 = 0
    exact = True
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            # Only between two digits.
            if last != 1 or i + 1 >= end or _digit_value_at(s, i + 1) > 9:
                _raise_invalid_float(s)
            last = 2
        elif c == 46:
            if state != 0 or last == 2:
                _raise_invalid_float(s)
            state = 1
            last = 3
        else:
            v = _digit_value_at(s, i)
            if v > 9:
                break
            seen = seen + 1
            last = 1
            if state == 1:
                scale = scale - 1
            if kept > 0 or v > 0:
                if kept < 18:
                    mantissa = mantissa * 10 + i64(v)
                    if first < 0:
                        first = i
                else:
                    exact = False
                kept = kept + 1
        i = i + 1
    if seen == 0:
        return _parse_special(s, start, end)
    digits_end = i
    if i < end:
        exponent = _parse_exponent(s, i, end)
        scale = scale + exponent
    if mantissa == 0:
        return 0.0
    if exact:
        if mantissa < 9007199254740992 and scale >= -22 and scale <= 22:
            if scale < 0:
                return op.f64.div(float(mantissa), _small_power(-scale))
            return float(mantissa) * _small_power(scale)
        return _decimal_float(int(mantissa), kept, scale)
    return _long_float(s, first, digits_end, kept, scale)


def _parse_exponent(s, i: i32, end: i32) -> i32:
    if (_char_at(s, i) | 32) != 101:
        _raise_invalid_float(s)
    i = i + 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    n: i32 = 0
    digits: i32 = 0
    last: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            if last != 1 or i + 1 >= end:
                _raise_invalid_float(s)
            last = 2
        else:
            v = _digit_value_at(s, i)
            if v > 9:
                _raise_invalid_float(s)
            last = 1
            digits = digits + 1
            if n < 1000000:
                n = n * 10 + v
        i = i + 1
    if digits == 0:
        _raise_invalid_float(s)
    if negative:
        return -n
    return n


def _parse_special(s, start: i32, end: i32):
    n = end - start
    if n == 3 and _lower_is(s, start, 'nan'):
        return _nan()
    if n == 3 and _lower_is(s, start, 'inf'):
        return _inf()
    if n == 8 and _lower_is(s, start, 'infinity'):
        return _inf()
    _raise_invalid_float(s)


def _nan():
    """A new NaN: its payload is its identity, by which containers tell it from others (4084 holds the last one)."""
    n = op.mem.load32(4084) + 1
    op.mem.store32(4084, n)
    return op.f64.reinterpret_i64(9221120237041090560 + i64(n))


def _inf():
    return op.f64.div(1.0, 0.0)


def _lower_is(s, start: i32, word):
    i: i32 = 0
    while i < word._len:
        if (_char_at(s, start + i) | 32) != _char_at(word, i):
            return False
        i = i + 1
    return True


def _small_power(n: i32):
    """10 ** n for n up to 22, exact."""
    r = 1.0
    while n > 0:
        r = r * 10.0
        n = n - 1
    return r


def _decimal_float(mantissa, digits: i32, scale: i32):
    """mantissa * 10 ** scale, where the mantissa is a positive int of so many digits."""
    if digits + scale > 310:
        return _inf()
    if digits + scale < -330:
        return 0.0
    if scale >= 0:
        return op.int.to_f64(mantissa * op.int.pow(10, int(scale)))
    return _big_truediv(mantissa, op.int.pow(10, int(-scale)))


def _long_float(s, first: i32, end: i32, digits: i32, scale: i32):
    """More digits than fit 64 bits: up to 800 of them decide, the rest only whether there is anything more."""
    value = 0
    chunk: i64 = 0
    unit: i64 = 1
    used: i32 = 0
    more = False
    i = first
    while i < end:
        v = _digit_value_at(s, i)
        if v <= 9:
            if used < 800:
                chunk = chunk * 10 + i64(v)
                unit = unit * 10
                used = used + 1
                if unit == 1000000000000000000:
                    value = value * int(unit) + int(chunk)
                    chunk = 0
                    unit = 1
            elif v > 0:
                more = True
        i = i + 1
    value = value * int(unit) + int(chunk)
    if more:
        value = value * 10 + 1
        return _decimal_float(value, used + 1, scale + digits - used - 1)
    return _decimal_float(value, used, scale + digits - used)
