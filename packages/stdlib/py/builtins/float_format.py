"""Formatting floats: fixed, exponent and general form with exactly rounded digits."""
from __pyw__ import Array, host, i8, i32, i64, noinline, op
from pyw.builtins.format import _number_text, _parse_spec, _raise_unknown_code
from pyw.builtins.float_text import _exponent, _float_repr, _mantissa, _put_exponent, _scaled_int, _special_text
from pyw.builtins.int_text import _ascii_upper, _digits_of, _i64_repr
from pyw.builtins.str_core import _char_at, _str1, _substring
from pyw.builtins.text_builder import _TextBuilder


def _format_float(x, text):
    spec = _parse_spec(text, 'float', 0, True)
    t: i32 = spec.type
    if t != 0 and t != 37 and t != 110 and not (t >= 101 and t <= 103) and not (t >= 69 and t <= 71):
        _raise_unknown_code(spec, 'float')
    return _format_float_spec(x, spec)


def _format_float_spec(x, spec, fixed=True, shortest=True, others=True):
    """None for a kind of text (a fixed number of digits, that of repr, any other) says that it is not asked for."""
    t: i32 = spec.type
    percent = t == 37
    if percent:
        x = x * 100.0
        t = 102
    negative = op.f64.copysign(1.0, x) < 0.0 and x == x
    a = op.f64.abs(x)
    if a - a != 0.0:
        body = _special_text(a)
        if t >= 69 and t <= 71:
            body = _ascii_upper(body)
        return _number_text(spec, negative, 0, '', body + '%' if percent else body)
    if spec.precision > 536870912:
        _too_precise(spec.precision)
    body = _float_body(a, t, spec.precision, spec.alternate, fixed, shortest, others)
    if negative and spec.no_negative_zero and _all_zero(body):
        negative = False
    end: i32 = 0
    while end < body._len and _char_at(body, end) >= 48 and _char_at(body, end) <= 57:
        end = end + 1
    rest = _substring(body, end, body._len)
    if percent:
        rest = rest + '%'
    return _number_text(spec, negative, 0, _substring(body, 0, end), rest)


def _all_zero(body):
    """Is every digit before the exponent zero?"""
    i: i32 = 0
    while i < body._len:
        c = _char_at(body, i)
        if c >= 49 and c <= 57:
            return False
        if (c | 32) == 101:
            return True
        i = i + 1
    return True


@noinline
def _too_precise(precision: i32):
    if precision == 2147483647:
        raise ValueError('precision too big')
    raise MemoryError()


def _float_body(a, t: i32, precision: i32, alternate, fixed, shortest, others):
    """Text of a finite double >= 0 by type (0, or e f g n and capitals) and precision (-1: the default)."""
    if shortest is not None and ((fixed is None and others is None) or (t == 0 and precision < 0)):
        text = _float_repr(a)
        return _with_point(text) if others is not None and alternate else text
    if precision < 0:
        precision = 6
    if fixed is not None and (others is None or (t | 32) == 102):
        return _fixed_text(a, precision, alternate)
    if (t | 32) == 101:
        digits, exponent = _exponent_digits(a, precision)
        return _scientific_text(digits, i32(exponent), t, alternate, False)
    if precision == 0:
        precision = 1
    digits, exponent = _exponent_digits(a, precision - 1)
    e = i32(exponent)
    limit = precision
    if t == 0:
        limit = precision - 1
    letter: i32 = 101
    if t == 71:
        letter = 69
    if e < -4 or e >= limit:
        return _scientific_text(digits, e, letter, alternate, True)
    return _general_text(digits, e, alternate, t == 0)


def _with_point(text):
    """The alternate form has a point before an exponent, too."""
    i: i32 = 0
    while i < text._len and _char_at(text, i) != 101:
        if _char_at(text, i) == 46:
            return text
        i = i + 1
    out = _TextBuilder(text._len + 1)
    out.slice(text, 0, i)
    out.byte(46)
    out.slice(text, i, text._len)
    return out.finish()


def _fixed_text(a, precision: i32, alternate):
    digits = _fixed_digits(a, precision)
    n: i32 = digits._len
    out = _TextBuilder(n + 3)
    if n <= precision:
        out.byte(48)
        if precision > 0:
            out.byte(46)
            out.fill_byte(48, precision - n)
            out.text(digits)
    else:
        out.slice(digits, 0, n - precision)
        if precision > 0:
            out.byte(46)
            out.slice(digits, n - precision, n)
    if precision == 0 and alternate:
        out.byte(46)
    return out.finish()


def _scientific_text(digits, exponent: i32, letter: i32, alternate, strip):
    n: i32 = digits._len
    if strip and not alternate:
        while n > 1 and _char_at(digits, n - 1) == 48:
            n = n - 1
    out = _TextBuilder(n + 7)
    out.slice(digits, 0, 1)
    if n > 1 or alternate:
        out.byte(46)
    out.slice(digits, 1, n)
    _put_exponent(out, exponent, letter)
    return out.finish()


def _general_text(digits, exponent: i32, alternate, decimal):
    """Without an exponent; `decimal` asks for at least one digit after the point."""
    n: i32 = digits._len
    if not alternate:
        while n > 1 and n > exponent + 1 and _char_at(digits, n - 1) == 48:
            n = n - 1
    out = _TextBuilder(n + 8)
    if exponent < 0:
        out.byte(48)
        out.byte(46)
        out.fill_byte(48, -exponent - 1)
        out.slice(digits, 0, n)
    else:
        out.slice(digits, 0, exponent + 1)
        if n > exponent + 1:
            out.byte(46)
            out.slice(digits, exponent + 1, n)
        elif alternate:
            out.byte(46)
        elif decimal:
            out.byte(46)
            out.byte(48)
    return out.finish()


# --- digits


def _fixed_digits(a, precision: i32):
    """Digits of a * 10 ** precision, rounded to an int; ties to even."""
    if a == 0.0:
        return '0'
    if precision <= 18:
        small = _fixed_i64(a, precision)
        if small >= 0:
            return _i64_repr(small)
    code = host.f64_digits(a, 36864)
    n = code >> 12
    p = (code & 4095) - 2048 + precision
    if p < 0:
        return '0'
    if p < 1000:
        carry = _round_digits(a, n, p)
        if carry == 0 and p == 0:
            return '0'
        if carry >= 0:
            return _memory_digits(p + carry)
    return _digits_of(_scaled_int(a, precision))


def _fixed_i64(a, precision: i32) -> i64:
    """a * 10 ** precision rounded to an int, by a product of 128 bits; -1 where that does not do."""
    m = _mantissa(a)
    s = i64(-_exponent(a))
    if s < 1 or s > 120:
        return -1
    t: i64 = 1
    while precision > 0:
        t = t * 10
        precision = precision - 1
    m0 = m & 4294967295
    m1 = m >> 32
    t0 = t & 4294967295
    t1 = t >> 32
    low = m0 * t0
    p = m0 * t1
    q = m1 * t0
    middle = op.i64.shr_u(low, 32) + (p & 4294967295) + (q & 4294967295)
    low = (low & 4294967295) | (middle << 32)
    high = m1 * t1 + op.i64.shr_u(p, 32) + op.i64.shr_u(q, 32) + op.i64.shr_u(middle, 32)
    # high and low together shifted right by s; what falls off, against one half, rounds.
    up: i64 = 0
    if s < 64:
        if op.i64.shr_u(high, s - 1) != 0:
            return -1
        q = (high << (64 - s)) | op.i64.shr_u(low, s)
        p = low << (64 - s)
        low = 0
    elif s == 64:
        q = high
        p = low
        low = 0
    else:
        q = op.i64.shr_u(high, s - 64)
        p = high << (128 - s)
    # p is the fraction in units of 2 ** -64; low is more of it, further down.
    if op.i64.gt_u(p, -9223372036854775808) or (p == -9223372036854775808 and (low != 0 or (q & 1) != 0)):
        up = 1
    if q < 0:
        return -1
    return q + up


def _exponent_digits(a, precision: i32):
    """precision + 1 significant digits, and the decimal exponent of the first."""
    p = precision + 1
    if a == 0.0:
        zeros = _TextBuilder(p)
        zeros.fill_byte(48, p)
        return (zeros.finish(), 0)
    code = host.f64_digits(a, 36864)
    n = code >> 12
    e = (code & 4095) - 2049
    if p < 1000:
        carry = _round_digits(a, n, p)
        if carry >= 0:
            return (_memory_digits(p), int(e + carry))
    digits = _digits_of(_scaled_int(a, precision - e))
    # The shortest digits may have been those of the next power of ten; rounding may lead to it.
    if digits._len < p:
        e = e - 1
        digits = _digits_of(_scaled_int(a, precision - e))
    if digits._len > p:
        e = e + 1
        digits = _digits_of(_scaled_int(a, precision - e))
    return (digits, int(e))


def _round_digits(a, n: i32, p: i32) -> i32:
    """
    Rounds the n shortest digits of a, in scratch memory, to p >= 0 digits in place. Gives 1 if that carried beyond the
    first digit (there are p + 1 digits then), 0 if not, -1 if the shortest digits do not decide.

    The shortest digits lie on the same side of every rounding point as the number itself, unless they are that point:
    otherwise the point would have been shorter or nearer. With more digits asked for than there are, they may be
    padded with zeros only up to 15 digits, which a normal double always keeps.
    """
    i: i32 = n
    if n <= p:
        if p > 15 or (n < p and a < 2.2250738585072014e-308):
            return -1
        while i < p:
            op.mem.store8(i + 36864, 48)
            i = i + 1
        return 0
    c: i32 = op.mem.load8(p + 36864)
    if c == 53 and n == p + 1:
        return -1
    if c < 53:
        return 0
    i = p - 1
    while i >= 0:
        d: i32 = op.mem.load8(i + 36864)
        if d < 57:
            op.mem.store8(i + 36864, d + 1)
            return 0
        op.mem.store8(i + 36864, 48)
        i = i - 1
    op.mem.store8(36864, 49)
    if p > 0:
        op.mem.store8(p + 36864, 48)
    return 1


def _memory_digits(n: i32):
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = op.mem.load8(i + 36864)
        i = i + 1
    return _str1(d, n)
