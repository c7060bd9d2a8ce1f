"""Sums without error in `math`: fsum, sumprod, hypot, fma; and the conversion of arguments to doubles."""
from __pyw__ import Array, array_copy, i32, inline, op
from pyw.builtins.float_text import _exponent, _mantissa
from pyw.builtins.int import _int_to_float
from pyw.builtins.int_division import _big_truediv
from pyw.builtins.float import _checked_float
from pyw.builtins.math_pairs import _add, _power_of_two, _product_error, _root, _sum_error
from pyw.builtins.sequences import _to_int


@inline
def _real(x):
    """An argument as a double."""
    if isinstance(x, float):
        return x
    return _other_real(x)


def _other_real(x):
    if isinstance(x, bool):
        return 1.0 if x else 0.0
    if isinstance(x, int):
        return _int_to_float(x)
    if hasattr(x, '__float__'):
        return _checked_float(x, x.__float__())
    if hasattr(x, '__index__'):
        return _int_to_float(_to_int(x))
    raise TypeError('must be real number, not ' + type(x).__name__)


def _fsum(it):
    """Shewchuk's: partial sums that do not overlap, in rising order, then one rounding of them all."""
    partials = Array(32)
    partials[0] = 0.0
    n: i32 = 0
    special = 0.0
    infinite = 0.0
    while it._advance():
        x = _real(it._value)
        start = x
        k: i32 = 0
        i: i32 = 0
        while i < n:
            y = partials[i]
            if op.f64.abs(x) < op.f64.abs(y):
                t = x
                x = y
                y = t
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                partials[k] = low
                k = k + 1
            x = high
            i = i + 1
        n = k
        if x != 0.0:
            if x - x != 0.0:
                if start - start == 0.0:
                    raise OverflowError('intermediate overflow in fsum')
                if start == start:
                    infinite = infinite + start
                special = special + start
                n = 0
            else:
                if n == partials.length:
                    more = Array(n * 2)
                    array_copy(more, 0, partials, 0, n)
                    partials = more
                partials[n] = x
                n = n + 1
    if special != 0.0:
        if infinite != infinite:
            raise ValueError('-inf + inf in fsum')
        return special
    return _sum_partials(partials, n)


def _sum_partials(partials, n: i32):
    if n == 0:
        return 0.0
    n = n - 1
    high = partials[n]
    low = 0.0
    while n > 0:
        n = n - 1
        x = high
        y = partials[n]
        high = x + y
        low = y - (high - x)
        if low != 0.0:
            break
    # Half way between two doubles, what is left decides.
    if n > 0 and ((low < 0.0 and partials[n - 1] < 0.0) or (low > 0.0 and partials[n - 1] > 0.0)):
        y = low * 2.0
        x = high + y
        if y == x - high:
            high = x
    return high


def _sum_products(p, q):
    """Ints exactly; floats with a sum of three doubles, rounded at the end; other things by their operators."""
    total = 0
    h = 0.0
    m = 0.0
    l = 0.0
    floats = False
    while True:
        more = p._advance()
        if more != q._advance():
            raise ValueError('Inputs are not the same length')
        if not more:
            break
        a = p._value
        b = q._value
        if isinstance(a, float) or isinstance(b, float):
            if isinstance(a, (int, float)) and isinstance(b, (int, float)):
                x = float(a)
                y = float(b)
                z = x * y
                if op.f64.abs(x) > 1e150 or op.f64.abs(y) > 1e150 or (op.f64.abs(z) < 1e-250):
                    e = 0.0
                    if z - z == 0.0:
                        e = _fma(x, y, -z)
                else:
                    e = _product_error(x, y, z)
                floats = True
                s = h + z
                if s - s != 0.0:
                    h = s
                else:
                    c = _sum_error(h, z, s)
                    h = s
                    s = m + e
                    d = _sum_error(m, e, s)
                    m = s + c
                    l = l + (d + _sum_error(s, c, m))
            else:
                total = total + a * b
        else:
            total = total + a * b
    if floats:
        if h - h == 0.0:
            h = _three(h, m, l)
        return total + h
    return total


def _three(h, m, l):
    s = m + l
    e = _sum_error(m, l, s)
    r = h + s
    return r + (_sum_error(h, s, r) + e)


def _norm(items, n: i32):
    """The square root of the sum of squares of n doubles >= 0, correctly rounded nearly always."""
    top = 0.0
    bad = False
    i: i32 = 0
    while i < n:
        x = items[i]
        if x != x:
            bad = True
        elif x > top:
            top = x
        i = i + 1
    if top - top != 0.0:
        return top
    if bad:
        return op.f64.div(0.0, 0.0)
    if top == 0.0:
        return 0.0
    if n == 1:
        return top
    # Scaled by a power of two so that the greatest is between 1 and 2; twice, since 2 ** 1074 is no double.
    e = i32(op.i64.reinterpret_f64(top) >> 52) - 1023
    f: i32 = 0
    if e < -1000:
        f = 100
        e = i32(op.i64.reinterpret_f64(top * _power_of_two(100)) >> 52) - 1023
    elif e > 1000:
        f = -100
        e = e - 100
    h = 0.0
    l = 0.0
    first = _power_of_two(f)
    second = _power_of_two(-e)
    i = 0
    while i < n:
        x = items[i] * first * second
        q = x * x
        h, l = _add(h, l, q, _product_error(x, x, q))
        i = i + 1
    h, l = _root(h, l)
    # The sum of both parts is rounded at the place where the result is.
    if e - f < -1000:
        return _place(h, l, e - f)
    return (h + l) * _power_of_two(e) * _power_of_two(-f)


def _place(h, l, e: i32):
    """(h + l) * 2 ** e with one rounding, where the result may be subnormal; h is from 1 to 2 ** 20."""
    if e > -1022:
        return (h + l) * _power_of_two(e)
    unit = _power_of_two(-e - 1022)
    if e == -1022 or h > unit:
        return (h + l) * _power_of_two(-900) * _power_of_two(e + 900)
    big = unit + h
    return ((big + (unit - big + h + l)) - unit) * _power_of_two(-900) * _power_of_two(e + 900)


def _fma(x, y, z):
    """x * y + z for finite doubles, rounded once; infinite where it is too large."""
    if x == 0.0 or y == 0.0 or z == 0.0:
        if z != 0.0:
            return z
        p = x * y
        if x == 0.0 or y == 0.0:
            return p + z
        if op.f64.abs(p) > 1e-290:
            return p
    e = _exponent(op.f64.abs(x)) + _exponent(op.f64.abs(y))
    a = int(_mantissa(op.f64.abs(x))) * int(_mantissa(op.f64.abs(y)))
    if (x < 0.0) != (y < 0.0):
        a = -a
    b = int(_mantissa(op.f64.abs(z)))
    if z < 0.0:
        b = -b
    f = _exponent(op.f64.abs(z))
    # A product far from z only decides the last bit: a distance of 300 places does as well as any greater.
    if b == 0:
        f = e
    if e > f + 300:
        return _ratio(op.int.shl(a, 64) + (1 if z > 0.0 else -1), e - 64)
    if f > e + 300:
        return _ratio(op.int.shl(b, 64) + (1 if a > 0 else -1), f - 64)
    if e > f:
        return _ratio(op.int.shl(a, int(e - f)) + b, f)
    return _ratio(a + op.int.shl(b, int(f - e)), e)


def _ratio(m, e: i32):
    """m * 2 ** e rounded once; 0.0 for 0."""
    if m == 0:
        return 0.0
    if e >= 0:
        return op.int.to_f64(op.int.shl(m, int(e)))
    if op.int.bit_length(m) + e > 1025:
        return op.f64.div(1.0 if m > 0 else -1.0, 0.0)
    return _big_truediv(m, op.int.shl(1, int(-e)))


def _norm2(x, y):
    items = Array(2)
    items[0] = op.f64.abs(x)
    items[1] = op.f64.abs(y)
    return _norm(items, 2)
