"""Logarithms and the inverse hyperbolic functions, by the series of atanh on pairs of doubles."""
from __pyw__ import i32, i64, op
from pyw.builtins.math_pairs import _add, _divide, _multiply, _power_of_two, _product_error, _root, _sum_error


def _twice_atanh(h, l):
    """2 * atanh(h + l) for |h| < 0.1726: 2 * s * (1 + t/3 + t^2/5 + ...) with t = s * s."""
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    q = th + tl
    tl = th - q + tl
    th = q
    c = 0.034482758620689655 + th * (0.03225806451612903 + th * 0.030303030303030304)
    c = 0.04 + th * (0.037037037037037035 + th * c)
    c = 0.047619047619047616 + th * (0.043478260869565216 + th * c)
    c = 0.058823529411764705 + th * (0.05263157894736842 + th * c)
    c = 0.07692307692307693 + th * (0.06666666666666667 + th * c)
    c = 0.1111111111111111 + th * (0.09090909090909091 + th * c)
    # 1/7 + t * c, 1/5 + t * that, 1/3 + t * that as pairs.
    p = th * c
    e = _product_error(th, c, p) + tl * c
    a = 0.14285714285714285 + p
    b = 0.14285714285714285 - a + p + (e + 7.93016446160826e-18)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.2 + p
    b = 0.2 - a + p + (e - 1.1102230246251566e-17)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.3333333333333333 + p
    b = 0.3333333333333333 - a + p + (e + 1.850371707708594e-17)
    p = th * a
    b = _product_error(th, a, p) + (th * b + tl * a)
    a = 1.0 + p
    b = 1.0 - a + p + b
    return _multiply(2.0 * h, 2.0 * l, a, b)


def _split_log(h, l):
    """k and the pair log(m), where h + l = m * 2 ** k > 0 and m is between sqrt(1/2) and sqrt(2)."""
    k = 0.0
    if h < 2.2250738585072014e-308:
        h = h * 18014398509481984.0
        k = -54.0
    bits = op.i64.reinterpret_f64(h)
    e = i32(bits >> 52) - 1023
    m = op.f64.reinterpret_i64((bits & 4503599627370495) | 4607182418800017408)
    if m > 1.4142135623730951:
        m = m * 0.5
        e = e + 1
    if l != 0.0:
        l = l * _power_of_two(-e)
    # (m - 1) / (m + 1); m - 1 is exact.
    top = m - 1.0
    s = top + l
    bottom = m + 1.0
    h, l = _divide(s, top - s + l if op.f64.abs(top) > op.f64.abs(l) else l - s + top, bottom, m - (bottom - 1.0) + l)
    h, l = _twice_atanh(h, l)
    return (k + float(e), h, l)


def _log_pair(h, l):
    k, a, b = _split_log(h, l)
    if k == 0.0:
        return (a, b)
    # The high part of log(2) has 11 zero bits at its end, so the product is exact.
    p = k * 5.497923018708371e-14
    e = _product_error(k, 5.497923018708371e-14, p) + k * 1.94704509238075e-31
    a, b = _add(a, b, p, e)
    return _add(k * 0.6931471805598903, 0.0, a, b)


def _log(x):
    """x > 0, finite."""
    a, b = _log_pair(x, 0.0)
    return a + b


def _log2(x):
    k, a, b = _split_log(x, 0.0)
    a, b = _multiply(a, b, 1.4426950408889634, 2.0355273740931033e-17)
    s = k + a
    return s + (_sum_error(k, a, s) + b)


def _log10(x):
    a, b = _log_pair(x, 0.0)
    a, b = _multiply(a, b, 0.4342944819032518, 1.098319650216765e-17)
    return a + b


def _log1p_pair(h, l):
    """log(1 + h + l) for h > -1."""
    if h > -0.29 and h < 0.41:
        a, b = _add(h, l, 2.0, 0.0)
        a, b = _divide(h, l, a, b)
        return _twice_atanh(a, b)
    s = 1.0 + h
    return _log_pair(s, _sum_error(1.0, h, s) + l)


def _log1p(x):
    """x > -1, finite."""
    if op.f64.abs(x) < 1e-20:
        return x
    a, b = _log1p_pair(x, 0.0)
    return a + b


def _asinh(x):
    a = op.f64.abs(x)
    if x - x != 0.0 or a == 0.0:
        return x
    if a < 1e-10:
        return x - x * x * x * 0.16666666666666666
    if a > 1e12:
        # log(2a) + 1 / (4 a ** 2)
        h, l = _log_pair(a, 0.0)
        h, l = _add(0.6931471805599453, 2.3190468138462996e-17, h, l)
        return op.f64.copysign(h + l, x)
    # log1p(a + q / (1 + sqrt(1 + q))), q = a ** 2
    q = a * a
    e = _product_error(a, a, q)
    h, l = _add(1.0, 0.0, q, e)
    h, l = _root(h, l)
    h, l = _add(1.0, 0.0, h, l)
    h, l = _divide(q, e, h, l)
    h, l = _add(a, 0.0, h, l)
    h, l = _log1p_pair(h, l)
    return op.f64.copysign(h + l, x)


def _acosh(x):
    """x >= 1, finite."""
    if x > 1e12:
        h, l = _log_pair(x, 0.0)
        h, l = _add(0.6931471805599453, 2.3190468138462996e-17, h, l)
        return h + l
    if x == 1.0:
        return 0.0
    # log1p(t + sqrt(2t + t ** 2)), t = x - 1
    t = x - 1.0
    u = (x - t) - 1.0
    h, l = _add(2.0, 0.0, t, u)
    h, l = _multiply(t, u, h, l)
    h, l = _root(h, l)
    h, l = _add(t, u, h, l)
    h, l = _log1p_pair(h, l)
    return h + l


def _atanh(x):
    """|x| < 1."""
    a = op.f64.abs(x)
    if a < 1e-10:
        return x + x * x * x * 0.3333333333333333
    if a < 0.17:
        h, l = _twice_atanh(a, 0.0)
    else:
        s = 1.0 - a
        h, l = _divide(2.0 * a, 0.0, s, 1.0 - s - a)
        h, l = _log1p_pair(h, l)
    return op.f64.copysign(0.5 * (h + l), x)
