"""exp and its relatives, by Taylor's series on pairs of doubles (see `math_pairs`)."""
from __pyw__ import i32, op
from pyw.builtins.float_math import _scale_pair
from pyw.builtins.math_pairs import _add, _divide, _multiply, _power_of_two, _product_error


def _reduced_expm1(h, l):
    """e ** (h + l) - 1 for |h| < 0.36: a sixteenth of the argument, then four squarings."""
    h = h * 0.0625
    l = l * 0.0625
    # 1/24 + h/120 + ..., then 1/6 + h * that and 1/2 + h * that as pairs.
    c = 0.0001984126984126984 + h * (2.48015873015873e-05 + h * (2.755731922398589e-06 + h * 2.755731922398589e-07))
    c = h * (0.041666666666666664 + h * (0.008333333333333333 + h * (0.001388888888888889 + h * c)))
    a = 0.16666666666666666 + c
    b = 0.16666666666666666 - a + c + 9.25185853854297e-18
    p = h * a
    b = _product_error(h, a, p) + (h * b + l * a)
    a = 0.5 + p
    b = 0.5 - a + p + b
    sq = h * h
    sl = _product_error(h, h, sq) + 2.0 * h * l
    p = sq * a
    b = _product_error(sq, a, p) + (sq * b + sl * a)
    a = h + p
    b = h - a + p + (l + b)
    i: i32 = 0
    while i < 4:
        # (1 + a) ** 2 - 1 = 2a + a ** 2
        sq = a * a
        sl = _product_error(a, a, sq) + 2.0 * a * b
        p = 2.0 * a + sq
        sl = 2.0 * a - p + sq + (sl + 2.0 * b)
        a = p + sl
        b = p - a + sl
        i = i + 1
    return (a, b)


def _exp_parts(h, l):
    """n, a, b so that e ** (h + l) = (1 + a + b) * 2 ** n, for |h| < 760."""
    n = op.f64.nearest(h * 1.4426950408889634)
    # The high part of log(2) has 11 zero bits at its end, so the product is exact.
    rh = h - n * 0.6931471805598903
    u = n * 5.497923018708371e-14
    v = _product_error(n, 5.497923018708371e-14, u) + n * 1.94704509238075e-31
    s = rh - u
    a, b = _reduced_expm1(s, rh - s - u + (l - v))
    return (n, a, b)


def _exp_scaled(h, l):
    """n, a, b so that e ** (h + l) = (a + b) * 2 ** n."""
    n, a, b = _exp_parts(h, l)
    s = 1.0 + a
    return (n, s, 1.0 - s + a + b)


def _exp(x):
    """Infinite where it is too large."""
    if x != x:
        return x
    if x > 709.8:
        return op.f64.div(1.0, 0.0)
    if x < -745.2:
        return 0.0
    n, a, b = _exp_scaled(x, 0.0)
    return _scale_pair(a, b, i32(n))


def _exp2(x):
    if x != x:
        return x
    if x >= 1024.0:
        return op.f64.div(1.0, 0.0)
    if x < -1075.0:
        return 0.0
    n = op.f64.nearest(x)
    f = x - n
    p = f * 0.6931471805599453
    a, b = _reduced_expm1(p, _product_error(f, 0.6931471805599453, p) + f * 2.3190468138462996e-17)
    s = 1.0 + a
    return _scale_pair(s, 1.0 - s + a + b, i32(n))


def _expm1_pair(h, l):
    """e ** (h + l) - 1 for |h| < 300."""
    n, a, b = _exp_parts(h, l)
    if n == 0.0:
        return (a, b)
    unit = _power_of_two(i32(n))
    # unit - 1 is a double or nearly so; what it loses is below the last bit of the pair.
    s = unit - 1.0
    e = unit - s - 1.0 if n > 0.0 else -1.0 - s + unit
    return _add(s, e, unit * a, unit * b)


def _expm1(x):
    if x != x or op.f64.abs(x) < 1e-20:
        return x
    if x > 100.0:
        return _exp(x)
    if x < -50.0:
        return -1.0
    a, b = _expm1_pair(x, 0.0)
    return a + b


def _sinh(x):
    a = op.f64.abs(x)
    if x != x or a < 1e-20:
        return x
    if a > 40.0:
        r = _half_exp(a)
    else:
        # (t + t / (t + 1)) / 2 with t = e ** a - 1
        t, u = _expm1_pair(a, 0.0)
        v, w = _add(t, u, 1.0, 0.0)
        v, w = _divide(t, u, v, w)
        v, w = _add(t, u, v, w)
        r = 0.5 * (v + w)
    return op.f64.copysign(r, x)


def _cosh(x):
    a = op.f64.abs(x)
    if x != x:
        return x
    if a > 40.0:
        return _half_exp(a)
    n, h, l = _exp_scaled(a, 0.0)
    unit = _power_of_two(i32(n))
    h = h * unit
    l = l * unit
    v, w = _divide(1.0, 0.0, h, l)
    v, w = _add(h, l, v, w)
    return 0.5 * (v + w)


def _half_exp(a):
    """e ** a / 2, also where e ** a is too large."""
    if a > 711.0:
        return op.f64.div(1.0, 0.0)
    n, h, l = _exp_scaled(a, 0.0)
    return _scale_pair(h, l, i32(n) - 1)


def _tanh(x):
    a = op.f64.abs(x)
    if x != x or a < 1e-20:
        return x
    if a > 22.0:
        r = 1.0
    else:
        t, u = _expm1_pair(2.0 * a, 0.0)
        v, w = _add(t, u, 2.0, 0.0)
        v, w = _divide(t, u, v, w)
        r = v + w
    return op.f64.copysign(r, x)
