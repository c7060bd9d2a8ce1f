"""Doubles in pairs: an unevaluated sum of a high and a low part, about 106 bits.

Sums and products without error are Knuth's and Dekker's. All operands are far from overflow and underflow: callers
scale where they may not be.
"""
from __pyw__ import i32, i64, inline, op


@inline
def _product_error(a, b, p):
    """a * b - p where p is the rounded product: by splitting both into halves of 26 bits."""
    s = a * 134217729.0
    ah = s - (s - a)
    al = a - ah
    t = b * 134217729.0
    bh = t - (t - b)
    bl = b - bh
    return al * bl - (p - ah * bh - al * bh - ah * bl)


@inline
def _sum_error(a, b, s):
    """a + b - s where s is the rounded sum."""
    t = s - a
    return (a - (s - t)) + (b - t)


def _multiply(ah, al, bh, bl):
    p = ah * bh
    e = _product_error(ah, bh, p) + (ah * bl + al * bh)
    h = p + e
    return (h, p - h + e)


def _add(ah, al, bh, bl):
    s = ah + bh
    e = _sum_error(ah, bh, s) + (al + bl)
    h = s + e
    return (h, s - h + e)


def _divide(ah, al, bh, bl):
    q = op.f64.div(ah, bh)
    p = q * bh
    r = op.f64.div((ah - p - _product_error(q, bh, p)) + (al - q * bl), bh)
    h = q + r
    return (h, q - h + r)


def _root(h, l):
    """The square root of h + l > 0."""
    s = op.f64.sqrt(h)
    p = s * s
    r = op.f64.div((h - p - _product_error(s, s, p)) + l, 2.0 * s)
    a = s + r
    return (a, s - a + r)


@inline
def _power_of_two(e: i32):
    """2 ** e for a normal result."""
    return op.f64.reinterpret_i64(i64(e + 1023) << 52)


def _scale_double(x, e: i32):
    """x * 2 ** e with one rounding, for any e: C's ldexp."""
    if e > 1023:
        x = x * _power_of_two(1023)
        e = e - 1023
        if e > 1023:
            x = x * _power_of_two(1023)
            e = e - 1023
            if e > 1023:
                e = 1023
    elif e < -1022:
        # Down to just above the subnormals first, so that only the last product rounds.
        x = x * _power_of_two(-969)
        e = e + 969
        if e < -1022:
            x = x * _power_of_two(-969)
            e = e + 969
            if e < -1022:
                e = -1022
    return x * _power_of_two(e)
