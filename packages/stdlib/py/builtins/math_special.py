"""gamma, lgamma, erf, erfc and cbrt.

gamma and lgamma go through Lanczos's approximation with 13 terms and g = 6.0246800407767296, as CPython's do, so that
they round the same way. The coefficients are those of the rational function that is exact at 1 to 13.
"""
from __pyw__ import i32, op
from pyw.builtins.float_math import _fmod, _pow, _scale_pair
from pyw.builtins.math_exp import _exp, _exp_scaled
from pyw.builtins.math_log import _log
from pyw.builtins.math_pairs import _add, _divide, _multiply, _product_error, _scale_double
from pyw.builtins.math_trig import _cos, _sin


def _sin_pi(x):
    """sin(pi * x) for a finite x."""
    y = _fmod(op.f64.abs(x), 2.0)
    n = i32(op.f64.nearest(2.0 * y))
    if n == 0:
        r = _sin(3.141592653589793 * y)
    elif n == 1:
        r = _cos(3.141592653589793 * (y - 0.5))
    elif n == 2:
        r = _sin(3.141592653589793 * (1.0 - y))
    elif n == 3:
        r = -_cos(3.141592653589793 * (y - 1.5))
    else:
        r = _sin(3.141592653589793 * (y - 2.0))
    return op.f64.copysign(1.0, x) * r


def _lanczos_sum(x):
    if x < 5.0:
        a = 2.5066282746310002 * x + 210.82427775157935
        a = ((a * x + 8071.672002365816) * x + 186056.26539522348) * x + 2876370.6289353725
        a = ((a * x + 31426415.585400194) * x + 248874557.86205417) * x + 1439720407.3117216
        a = ((a * x + 6039542586.352028) * x + 17921034426.037209) * x + 35711959237.35567
        a = (a * x + 42919803642.6491) * x + 23531376880.41076
        b = (1.0 * x + 66.0) * x + 1925.0
        b = ((b * x + 32670.0) * x + 357423.0) * x + 2637558.0
        b = ((b * x + 13339535.0) * x + 45995730.0) * x + 105258076.0
        b = ((b * x + 150917976.0) * x + 120543840.0) * x + 39916800.0
        return op.f64.div(a, b * x + 0.0)
    a = op.f64.div(23531376880.41076, x) + 42919803642.6491
    a = op.f64.div(op.f64.div(a, x) + 35711959237.35567, x) + 17921034426.037209
    a = op.f64.div(op.f64.div(a, x) + 6039542586.352028, x) + 1439720407.3117216
    a = op.f64.div(op.f64.div(a, x) + 248874557.86205417, x) + 31426415.585400194
    a = op.f64.div(op.f64.div(a, x) + 2876370.6289353725, x) + 186056.26539522348
    a = op.f64.div(op.f64.div(a, x) + 8071.672002365816, x) + 210.82427775157935
    a = op.f64.div(a, x) + 2.5066282746310002
    b = op.f64.div(op.f64.div(0.0, x) + 39916800.0, x) + 120543840.0
    b = op.f64.div(op.f64.div(b, x) + 150917976.0, x) + 105258076.0
    b = op.f64.div(op.f64.div(b, x) + 45995730.0, x) + 13339535.0
    b = op.f64.div(op.f64.div(b, x) + 2637558.0, x) + 357423.0
    b = op.f64.div(op.f64.div(b, x) + 32670.0, x) + 1925.0
    b = op.f64.div(op.f64.div(b, x) + 66.0, x) + 1.0
    return op.f64.div(a, b)


def _gamma(x):
    """x is finite, and neither 0 nor a negative integer."""
    if op.f64.floor(x) == x and x <= 23.0:
        r = 1.0
        while x > 2.0:
            x = x - 1.0
            r = r * x
        return r
    a = op.f64.abs(x)
    if a < 1e-20:
        return op.f64.div(1.0, x)
    if a > 200.0:
        if x < 0.0:
            return op.f64.div(0.0, _sin_pi(x))
        return op.f64.div(1.0, 0.0)
    y = a + 5.52468004077673
    if a > 5.52468004077673:
        z = y - a - 5.52468004077673
    else:
        z = y - 5.52468004077673 - a
    z = op.f64.div(z * 6.02468004077673, y)
    if x < 0.0:
        r = op.f64.div(op.f64.div(op.f64.div(-3.141592653589793, _sin_pi(a)), a) * _exp(y), _lanczos_sum(a))
        r = r - z * r
        if a < 140.0:
            return op.f64.div(r, _pow(y, a - 0.5))
        q = _pow(y, op.f64.div(a, 2.0) - 0.25)
        return op.f64.div(op.f64.div(r, q), q)
    r = op.f64.div(_lanczos_sum(a), _exp(y))
    r = r + z * r
    if a < 140.0:
        return r * _pow(y, a - 0.5)
    q = _pow(y, op.f64.div(a, 2.0) - 0.25)
    return r * q * q


def _lgamma(x):
    """x is finite, and neither 0 nor a negative integer."""
    if x == 1.0 or x == 2.0:
        return 0.0
    a = op.f64.abs(x)
    if a < 1e-20:
        return -_log(a)
    r = _log(_lanczos_sum(a)) - 6.02468004077673
    r = r + (a - 0.5) * (_log(a + 6.02468004077673 - 0.5) - 1.0)
    if x < 0.0:
        r = 1.1447298858494002 - _log(op.f64.abs(_sin_pi(a))) - _log(a) - r
    return r


# --- the error function


def _erf_series(x):
    """erf(x) for 0 <= x < 6 as a pair: 2 / sqrt(pi) * e ** -x^2 * x * (1 + 2x^2/3 + (2x^2)^2/(3*5) + ...)."""
    qh = x * x
    ql = _product_error(x, x, qh)
    th = 1.0
    tl = 0.0
    sh = 1.0
    sl = 0.0
    k = 3.0
    while th > sh * 1e-32:
        th, tl = _multiply(th, tl, 2.0 * qh, 2.0 * ql)
        th, tl = _divide(th, tl, k, 0.0)
        sh, sl = _add(sh, sl, th, tl)
        k = k + 2.0
    n, a, b = _exp_scaled(-qh, -ql)
    a, b = _multiply(a, b, sh, sl)
    a, b = _multiply(a, b, x, 0.0)
    a, b = _multiply(a, b, 1.1283791670955126, 1.533545961316588e-17)
    # -53 < n <= 0
    return (_scale_double(a, i32(n)), _scale_double(b, i32(n)))


def _erf(x):
    a = op.f64.abs(x)
    if x != x or a == 0.0:
        return x
    if a < 1e-150:
        return x * 1.1283791670955126
    if a > 5.95:
        r = 1.0
    else:
        h, l = _erf_series(a)
        r = h + l
    return op.f64.copysign(r, x)


def _erfc(x):
    if x != x:
        return x
    if op.f64.abs(x) < 1e-20:
        return 1.0
    if x < -5.95:
        return 2.0
    if x < 0.0:
        h, l = _erf_series(-x)
        h, l = _add(1.0, 0.0, h, l)
        return h + l
    if x < 2.0:
        h, l = _erf_series(x)
        h, l = _add(1.0, 0.0, -h, -l)
        return h + l
    if x > 27.3:
        return 0.0
    # e ** -x^2 / (sqrt(pi) * (x + (1/2) / (x + (2/2) / (x + (3/2) / ...))))
    h = x
    l = 0.0
    k = op.f64.floor(40.0 + op.f64.div(700.0, x * x))
    while k > 0.0:
        h, l = _divide(0.5 * k, 0.0, h, l)
        h, l = _add(x, 0.0, h, l)
        k = k - 1.0
    h, l = _divide(0.5641895835477563, 7.66772980658294e-18, h, l)
    q = x * x
    n, a, b = _exp_scaled(-q, -_product_error(x, x, q))
    a, b = _multiply(a, b, h, l)
    return _scale_near(a, b, i32(n))


def _scale_near(a, b, n: i32):
    """(a + b) * 2 ** n for a between 2 ** -6 and 1, rounded once."""
    return _scale_pair(a * 64.0, b * 64.0, n - 6)


def _cbrt(x):
    """x is finite and not 0."""
    a = op.f64.abs(x)
    small = a < 1e-200
    if small:
        a = a * 6.359114106063704e+234
    # An estimate by a third of the exponent, Newton's steps, the last with the cube in a pair.
    y = op.f64.reinterpret_i64(op.i64.reinterpret_f64(a) // 3 + 3071454945866678272)
    i: i32 = 0
    while i < 5:
        y = op.f64.div(2.0 * y + op.f64.div(op.f64.div(a, y), y), 3.0)
        i = i + 1
    q = y * y
    e = _product_error(y, y, q)
    h, l = _multiply(q, e, y, 0.0)
    r = y - op.f64.div(h - a + l, 3.0 * q)
    if small:
        r = r * 5.397605346934028e-79
    return op.f64.copysign(r, x)
