"""Arithmetic on ints that the exact ops do not give directly."""
from __pyw__ import i32, i64, inline, noinline, op


def _hash_int(x):
    """The value modulo 2 ** 61 - 1, with the sign of the int; -1 is reserved."""
    if op.int.fits_i64(x):
        v = i64(x)
        m = v
        if v < 0:
            m = -v
        m = (m & 2305843009213693951) + op.i64.shr_u(m, 61)
        if m >= 2305843009213693951:
            m = m - 2305843009213693951
        if v < 0:
            m = -m
        if m == -1:
            return -2
        return int(m)
    if x < 0:
        h = -op.int.mod(-x, 2305843009213693951)
        if h == -1:
            return -2
        return h
    return op.int.mod(x, 2305843009213693951)


@noinline
def _big_truediv(a, b):
    """The double nearest to a / b, ties to even; b is not 0."""
    negative = (a < 0) != (b < 0)
    if a < 0:
        a = -a
    if b < 0:
        b = -b
    if a == 0:
        return -0.0 if negative else 0.0
    gap = op.int.bit_length(a) - op.int.bit_length(b)
    if gap > 1024:
        _raise_division_overflow()
    if gap < -1076:
        return -0.0 if negative else 0.0
    # The quotient is scaled to 55 or 56 bits (fewer where the result is subnormal); what is cut off is kept as an odd
    # last bit, so that the one rounding below is exact.
    shift = gap - 55
    if gap < -1021:
        shift = -1076
    if shift <= 0:
        a = op.int.shl(a, int(-shift))
    else:
        b = op.int.shl(b, int(shift))
    q = op.int.floordiv(a, b)
    m = i64(q)
    if q * b != a:
        m = m | 1
    bits = 64 - i32(op.i64.clz(m))
    extra = bits - 53
    if extra < -1074 - shift:
        extra = -1074 - shift
    if extra > 0:
        m = _round_bits(m, i64(extra))
    r = _scale(float(m), shift)
    if r - r != 0.0:
        _raise_division_overflow()
    return -r if negative else r


def _round_bits(m: i64, extra: i64) -> i64:
    """Clears the last `extra` bits of m, rounding to nearest, ties to even."""
    unit: i64 = 1
    unit = unit << extra
    half = unit >> 1
    rest = m & (unit - 1)
    m = m - rest
    if rest > half or (rest == half and (m & unit) != 0):
        m = m + unit
    return m


@noinline
def _raise_division_overflow():
    raise OverflowError('integer division result too large for a float')


def _scale(x, e: i32):
    """x * 2 ** e for results that are exact or infinite."""
    while e > 1000:
        x = x * _power_of_two(1000)
        e = e - 1000
    while e < -1000:
        x = x * _power_of_two(-1000)
        e = e + 1000
    return x * _power_of_two(e)


@inline
def _power_of_two(e: i32):
    return op.f64.reinterpret_i64(i64(e + 1023) << 52)


def _pow_mod(a, b, m):
    """a ** b % m for b >= 0 and m != 0."""
    result = op.int.mod(1, m)
    a = op.int.mod(a, m)
    while b > 0:
        if (op.int.to_i32(b) & 1) != 0:
            result = op.int.mod(result * a, m)
        b = op.int.shr(b, 1)
        if b > 0:
            a = op.int.mod(a * a, m)
    return result


def _invert_mod(a, m):
    """The inverse of a modulo m, by Euclid's algorithm."""
    n = -m if m < 0 else m
    x = 1
    y = 0
    r = op.int.mod(a, n)
    s = n
    while s != 0:
        q = op.int.floordiv(r, s)
        t = r - q * s
        r = s
        s = t
        t = x - q * y
        x = y
        y = t
    if r != 1:
        raise ValueError('base is not invertible for the given modulus')
    return op.int.mod(x, n)
