"""Remainder and power of doubles.

`_pow` works with pairs of doubles (high and low part, about 100 bits): log by the series of atanh, exp by Taylor's
series after reduction, so that the result is the nearest double in all but a few cases in 10^5. Error-free sums and
products are Dekker's and Knuth's.
"""
from __pyw__ import i32, i64, inline, noinline, op


def _fmod(x, y):
    """The exact remainder of x / y, with the sign of x; y is not 0."""
    if x - x != 0.0 or y != y:
        return op.f64.div(0.0, 0.0)
    if y - y != 0.0:
        return x
    a = op.f64.abs(x)
    b = op.f64.abs(y)
    if a < b:
        return x
    if a < 9007199254740992.0 and op.f64.floor(a) == a and op.f64.floor(b) == b:
        return op.f64.copysign(float(i64(a) % i64(b)), x)
    return op.f64.copysign(_long_fmod(a, b), x)


@noinline
def _long_fmod(a, b):
    """Division of mantissas, ten bits of the exponents' difference at a time."""
    u = op.i64.reinterpret_f64(a)
    v = op.i64.reinterpret_f64(b)
    e = i32(u >> 52)
    f = i32(v >> 52)
    m = u & 4503599627370495
    n = v & 4503599627370495
    if e == 0:
        e = 1
    else:
        m = m | 4503599627370496
    if f == 0:
        f = 1
    else:
        n = n | 4503599627370496
    m = m % n
    gap = e - f
    while gap > 0 and m != 0:
        step: i32 = 10
        if gap < step:
            step = gap
        m = (m << i64(step)) % n
        gap = gap - step
    # m < n <= 2 ** 53, so this is exact: m * 2 ** (f - 1075).
    r = float(m)
    if f > 1000:
        return r * op.f64.reinterpret_i64(i64(f - 52) << 52)
    return r * op.f64.reinterpret_i64(i64(f + 100) << 52) * op.f64.reinterpret_i64(i64(871) << 52)


def _pow(x, y):
    """x ** y as C's pow; NaN for a negative x and a fractional y."""
    if y == 0.0 or x == 1.0:
        return 1.0
    if x != x or y != y:
        return op.f64.div(0.0, 0.0)
    if y == 1.0:
        return x
    if y == 2.0:
        return x * x
    if y == -1.0:
        return op.f64.div(1.0, x)
    if y - y != 0.0 or x - x != 0.0 or x == 0.0:
        return _pow_special(x, y)
    if y == 0.5 and x > 0.0:
        return op.f64.sqrt(x)
    negative = False
    if x < 0.0:
        if op.f64.floor(y) != y:
            return op.f64.div(0.0, 0.0)
        negative = _is_odd(y)
        x = -x
    # Half of a small whole number, and nothing near the ends of the range: products of pairs will do.
    n = i32(y * 2.0)
    if float(n) == y * 2.0 and n <= 16 and n >= -16 and x < 1e18 and x > 1e-18:
        r = _pow_halves(x, n)
    else:
        r = _pow_positive(x, y)
    return -r if negative else r


def _is_odd(y):
    """Is a finite double an odd integer?"""
    h = y * 0.5
    return op.f64.floor(y) == y and op.f64.floor(h) != h


@noinline
def _pow_special(x, y):
    """x or y infinite, or x zero."""
    a = op.f64.abs(x)
    if y - y != 0.0:
        if a == 1.0:
            return 1.0
        if (a > 1.0) == (y > 0.0):
            return op.f64.abs(y)
        return 0.0
    r = 0.0
    if (a == 0.0) != (y > 0.0):
        r = op.f64.div(1.0, 0.0)
    if x < 0.0 or op.f64.copysign(1.0, x) < 0.0:
        if _is_odd(y):
            return -r
    return r


@noinline
def _pow_halves(x, n: i32):
    """x ** (n / 2), from its root and squares, as pairs of about 100 bits."""
    m = -n if n < 0 else n
    h = 1.0
    l = 0.0
    if m & 1:
        h = op.f64.sqrt(x)
        p = h * h
        l = op.f64.div(x - p - _product_error(h, h, p), 2.0 * h)
    m = m >> 1
    bh = x
    bl = 0.0
    while m != 0:
        if m & 1:
            p = h * bh
            e = _product_error(h, bh, p) + (h * bl + l * bh)
            h = p + e
            l = p - h + e
        m = m >> 1
        if m != 0:
            p = bh * bh
            e = _product_error(bh, bh, p) + 2.0 * bh * bl
            bh = p + e
            bl = p - bh + e
    if n < 0:
        q = op.f64.div(1.0, h)
        p = q * h
        return q + q * (1.0 - p - _product_error(q, h, p) - q * l)
    return h + l


@noinline
def _pow_positive(x, y):
    if x == 1.0:
        return 1.0
    # x = m * 2 ** k with m between sqrt(1/2) and sqrt(2).
    k = 0.0
    if x < 2.2250738585072014e-308:
        x = x * 18014398509481984.0
        k = -54.0
    bits = op.i64.reinterpret_f64(x)
    k = k + float((bits >> 52) - 1023)
    m = op.f64.reinterpret_i64((bits & 4503599627370495) | 4607182418800017408)
    if m > 1.4142135623730951:
        m = m * 0.5
        k = k + 1.0
    # s = (m - 1) / (m + 1) as a pair; m - 1 is exact.
    top = m - 1.0
    bh = m + 1.0
    bl = m - (bh - 1.0)
    sh = op.f64.div(top, bh)
    p = sh * bh
    e = _product_error(sh, bh, p)
    sl = op.f64.div((top - p - e) - sh * bl, bh)
    # t = s * s
    th = sh * sh
    tl = _product_error(sh, sh, th) + 2.0 * sh * sl
    q = th + tl
    tl = th - q + tl
    th = q
    # The tail of atanh(s)/s = 1 + t/3 + t^2/5 + ..., in doubles; its first terms as pairs.
    c = 0.034482758620689655 + th * (0.03225806451612903 + th * 0.030303030303030304)
    c = 0.04 + th * (0.037037037037037035 + th * c)
    c = 0.047619047619047616 + th * (0.043478260869565216 + th * c)
    c = 0.058823529411764705 + th * (0.05263157894736842 + th * c)
    c = 0.07692307692307693 + th * (0.06666666666666667 + th * c)
    c = 0.1111111111111111 + th * (0.09090909090909091 + th * c)
    # h + l = 1/7 + t * c, then 1/5 + t * that, then 1/3 + t * that.
    p = th * c
    e = _product_error(th, c, p) + tl * c
    h = 0.14285714285714285 + p
    l = 0.14285714285714285 - h + p + (e + 7.93016446160826e-18)
    p = th * h
    e = _product_error(th, h, p) + th * l + tl * h
    h = 0.2 + p
    l = 0.2 - h + p + (e - 1.1102230246251566e-17)
    g = th * h
    e = _product_error(th, h, g) + (th * l + tl * h)
    h = 0.3333333333333333 + g
    l = 0.3333333333333333 - h + g + (e + 1.850371707708594e-17)
    p = th * h
    e = _product_error(th, h, p) + (th * l + tl * h)
    # log(m) = 2 * s * (1 + p + e)
    h = 1.0 + p
    l = 1.0 - h + p + e
    sh = 2.0 * sh
    sl = 2.0 * sl
    lh = sh * h
    ll = _product_error(sh, h, lh) + (sh * l + sl * h)
    # + k * log(2); the high part of log(2) has 11 zero bits at its end, so the product is exact.
    p = k * 0.6931471805598903
    e = k * 5.497923018708371e-14
    g = _product_error(k, 5.497923018708371e-14, e) + k * 1.94704509238075e-31
    h = p + lh
    if op.f64.abs(p) > op.f64.abs(lh):
        l = p - h + lh
    else:
        l = lh - h + p
    q = l + (ll + g)
    l = q + e
    lh = h + l
    ll = h - lh + l
    # y * log(x)
    if op.f64.abs(y) > 1e25:
        return _pow_limit(lh, y)
    p = y * lh
    if p > 720.0 or p < -760.0:
        return _pow_limit(lh, y)
    e = _product_error(y, lh, p) + y * ll
    return _exp_pair(p, e)


@noinline
def _pow_limit(logarithm, y):
    if (logarithm > 0.0) == (y > 0.0):
        return op.f64.div(1.0, 0.0)
    return 0.0


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


def _exp_pair(p, e):
    """exp(p + e) for -760 < p < 720, |e| tiny."""
    n = op.f64.nearest(p * 1.4426950408889634)
    # r = p + e - n * log(2), as a pair.
    rh = p - n * 0.6931471805598903
    u = n * 5.497923018708371e-14
    v = _product_error(n, 5.497923018708371e-14, u) + n * 1.94704509238075e-31
    h = rh - u
    l = rh - h - u + (e - v)
    # A sixteenth of it, then four squarings.
    q = h + l
    l = (h - q + l) * 0.0625
    h = q * 0.0625
    # exp(r) - 1 = r + r^2/2 + tail
    c = 1.0 + h * (0.1111111111111111 + h * 0.011111111111111112)
    c = 1.0 + op.f64.div(h, 7.0) * (1.0 + h * 0.125 * c)
    c = 1.0 + h * 0.2 * (1.0 + op.f64.div(h, 6.0) * c)
    tail = h * h * h * 0.16666666666666666 * (1.0 + h * 0.25 * c)
    sq = h * h
    sl = _product_error(h, h, sq) + 2.0 * h * l
    sq = sq * 0.5
    sl = sl * 0.5
    q = h + sq
    l = h - q + sq + (sl + l + tail)
    a = q + l
    b = q - a + l
    i: i32 = 0
    while i < 4:
        # (1 + a)^2 - 1 = 2a + a^2
        sq = a * a
        sl = _product_error(a, a, sq) + 2.0 * a * b
        h = 2.0 * a + sq
        l = 2.0 * a - h + sq + (sl + 2.0 * b)
        a = h + l
        b = h - a + l
        i = i + 1
    h = 1.0 + a
    l = 1.0 - h + a + b
    return _scale_pair(h, l, i32(n))


def _scale_pair(h, l, n: i32):
    """(h + l) * 2 ** n, rounded once."""
    if n > -1000:
        r = h + l
        if n > 1000:
            return r * op.f64.reinterpret_i64(i64(2023) << 52) * op.f64.reinterpret_i64(i64(n - 1000 + 1023) << 52)
        return r * op.f64.reinterpret_i64(i64(n + 1023) << 52)
    if n < -1080:
        return 0.0
    # Subnormal: the pair is added to a number whose last bit is the last bit of the result.
    unit = op.f64.reinterpret_i64(i64(-n - 1022 + 1023) << 52) if n < -1022 else 1.0
    if n < -1022 or (n == -1022 and h < 1.0):
        big = unit + h
        low = unit - big + h + l
        r = (big + low) - unit
        return r * op.f64.reinterpret_i64(i64(123) << 52) * op.f64.reinterpret_i64(i64(n + 900 + 1023) << 52)
    r = h + l
    return r * op.f64.reinterpret_i64(i64(n + 1023) << 52)
