"""math. Functions of floats are rounded correctly in all but about one case in 10,000 (see builtins/math_*.py)."""
from __pyw__ import Array, i32, i64, inline, noinline, is_of_program, op
from pyw.builtins.float_math import _fmod, _pow
from pyw.builtins.int_text import _float_to_int
from pyw.builtins.math_exp import _cosh, _exp, _exp2, _expm1, _sinh, _tanh
from pyw.builtins.math_ints import _comb, _factorial, _gcd, _isqrt, _lcm, _perm
from pyw.builtins.math_log import _acosh, _asinh, _atanh, _log, _log10, _log1p, _log2
from pyw.builtins.math_pairs import _power_of_two, _scale_double
from pyw.builtins.math_special import _cbrt, _erf, _erfc, _gamma, _lgamma
from pyw.builtins.math_sums import _fma, _fsum, _norm, _real, _sum_products
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _NotGiven
from pyw.builtins.math_trig import _acos, _asin, _atan, _atan2, _cos, _sin, _tan

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = 1e999
nan = op.f64.reinterpret_i64(9221120237041090560)


@noinline
def _raise_domain():
    raise ValueError('math domain error')


@noinline
def _raise_range():
    raise OverflowError('math range error')


@inline
def _finite(x):
    return x - x == 0.0


def _in_range(r, x):
    """The result for x, unless it is infinite and x is not."""
    if r - r != 0.0 and x - x == 0.0:
        _raise_range()
    return r


# --- numbers


def fabs(x, /):
    return op.f64.abs(_real(x))


def copysign(x, y, /):
    return op.f64.copysign(_real(x), _real(y))


def floor(x, /):
    if isinstance(x, float) and not is_of_program(x):
        return _float_to_int(op.f64.floor(x))
    if hasattr(x, '__floor__'):
        return x.__floor__()
    return _float_to_int(op.f64.floor(_real(x)))


def ceil(x, /):
    if isinstance(x, float) and not is_of_program(x):
        return _float_to_int(op.f64.ceil(x))
    if hasattr(x, '__ceil__'):
        return x.__ceil__()
    return _float_to_int(op.f64.ceil(_real(x)))


def trunc(x, /):
    if not hasattr(x, '__trunc__'):
        raise TypeError('type ' + type(x).__name__ + " doesn't define __trunc__ method")
    return x.__trunc__()


def isfinite(x, /):
    x = _real(x)
    return x - x == 0.0


def isinf(x, /):
    return op.f64.abs(_real(x)) == inf


def isnan(x, /):
    x = _real(x)
    return x != x


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = _real(a)
    b = _real(b)
    r = _real(rel_tol)
    t = _real(abs_tol)
    if r < 0.0 or t < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if op.f64.abs(a) == inf or op.f64.abs(b) == inf:
        return False
    gap = op.f64.abs(b - a)
    return gap <= op.f64.abs(r * b) or gap <= op.f64.abs(r * a) or gap <= t


def frexp(x, /):
    x = _real(x)
    if x - x != 0.0 or x == 0.0:
        return (x, 0)
    k: i32 = 0
    if op.f64.abs(x) < 2.2250738585072014e-308:
        x = x * 18014398509481984.0
        k = -54
    bits = op.i64.reinterpret_f64(x)
    k = k + (i32(bits >> 52) & 2047) - 1022
    return (op.f64.reinterpret_i64((bits & -9218868437227405313) | 4602678819172646912), int(k))


def ldexp(x, i, /):
    x = _real(x)
    if not isinstance(i, int):
        raise TypeError('Expected an int as second argument to ldexp.')
    if x == 0.0 or x - x != 0.0:
        return x
    n = op.int.clamp_i64(int(i))
    k: i32 = 5000
    if n < -5000:
        k = -5000
    elif n < 5000:
        k = i32(n)
    return _in_range(_scale_double(x, k), x)


def modf(x, /):
    x = _real(x)
    if x - x != 0.0:
        if x != x:
            return (x, x)
        return (op.f64.copysign(0.0, x), x)
    whole = op.f64.trunc(x)
    return (op.f64.copysign(x - whole, x), whole)


def nextafter(x, y, /, *, steps=None):
    x = _real(x)
    y = _real(y)
    if steps is None:
        r = _step(x, y, 1)
        return op.f64.copysign(0.0, x) if r == 0.0 and x != 0.0 else r
    n = _to_int(steps)
    if n < 0:
        raise ValueError('steps must be a non-negative integer')
    # More steps than there are doubles lead to y.
    if op.int.bit_length(n) > 64:
        return _step(x, y, -1)
    return _step(x, y, i64(n))


def _ordinal(x) -> i64:
    """Doubles in order as ints, both zeros as 0."""
    bits = op.i64.reinterpret_f64(x)
    if bits < 0:
        return -9223372036854775808 - bits
    return bits


def _step(x, y, n: i64):
    if x != x:
        return x
    if y != y:
        return y
    if x == y or n == 0:
        return y if x == y and n != 0 else x
    a = _ordinal(x)
    b = _ordinal(y)
    if a < b:
        if op.i64.lt_u(n, b - a):
            a = a + n
        else:
            return y
    elif op.i64.lt_u(n, a - b):
        a = a - n
    else:
        return y
    if a < 0:
        return op.f64.reinterpret_i64(-9223372036854775808 - a)
    if a == 0:
        return op.f64.copysign(0.0, x)
    return op.f64.reinterpret_i64(a)


def ulp(x, /):
    x = op.f64.abs(_real(x))
    if x - x != 0.0:
        return x
    bits = op.i64.reinterpret_f64(x)
    if bits == 9218868437227405311:
        return x - op.f64.reinterpret_i64(bits - 1)
    return op.f64.reinterpret_i64(bits + 1) - x


def fmod(x, y, /):
    x = _real(x)
    y = _real(y)
    if x - x != 0.0 or y == 0.0:
        if x != x or y != y:
            return x + y
        _raise_domain()
    return _fmod(x, y)


def remainder(x, y, /):
    """IEEE 754's: x - n * y for the nearest int n, ties to even."""
    x = _real(x)
    y = _real(y)
    if x != x or y != y:
        return x + y
    if x - x != 0.0 or y == 0.0:
        _raise_domain()
    a = op.f64.abs(x)
    b = op.f64.abs(y)
    if b == inf:
        return x
    m = _fmod(a, b)
    c = b - m
    if m < c:
        r = m
    elif m > c:
        r = -c
    else:
        r = m - 2.0 * _fmod(0.5 * (a - m), b)
    return op.f64.copysign(1.0, x) * r


def fma(x, y, z, /):
    x = _real(x)
    y = _real(y)
    z = _real(z)
    if _finite(x) and _finite(y) and _finite(z):
        r = _fma(x, y, z)
        if r - r != 0.0:
            raise OverflowError('overflow in fma')
        return r
    if _finite(x) and _finite(y):
        return z
    r = x * y + z
    if r != r and x == x and y == y and z == z:
        raise ValueError('invalid operation in fma')
    return r


# --- powers and logarithms


def sqrt(x, /):
    x = _real(x)
    if x < 0.0:
        _raise_domain()
    return op.f64.sqrt(x)


def cbrt(x, /):
    x = _real(x)
    if x - x != 0.0 or x == 0.0:
        return x
    return _cbrt(x)


def exp(x, /):
    x = _real(x)
    return _in_range(_exp(x), x)


def exp2(x, /):
    x = _real(x)
    return _in_range(_exp2(x), x)


def expm1(x, /):
    x = _real(x)
    return _in_range(_expm1(x), x)


def pow(x, y, /):
    x = _real(x)
    y = _real(y)
    r = _pow(x, y)
    if r - r != 0.0 and _finite(x) and _finite(y):
        if r != r or x == 0.0:
            _raise_domain()
        _raise_range()
    return r


def _check_positive(x):
    """True if the logarithm is not of a finite number."""
    if x <= 0.0:
        _raise_domain()
    return x - x != 0.0


def _float_log(x, base):
    """A logarithm of a double: 0 natural, 2, 10."""
    if _check_positive(x):
        return x
    if base == 2:
        return _log2(x)
    if base == 10:
        return _log10(x)
    return _log(x)


def _any_log(x, base):
    if isinstance(x, float):
        return _float_log(x, base)
    if isinstance(x, int) and not isinstance(x, bool):
        if x <= 0:
            _raise_domain()
        if not op.int.fits_i64(x) and op.int.bit_length(x) > 1024:
            return _huge_log(x, base)
        r = op.int.to_f64(x)
        if r - r != 0.0:
            return _huge_log(x, base)
        return _float_log(r, base)
    return _float_log(_real(x), base)


@noinline
def _huge_log(x, base):
    """Of an int too large for a double: log(m * 2 ** k)."""
    n = op.int.bit_length(x)
    m = op.f64.div(op.int.to_f64(op.int.shr(x, int(n) - 1000)), _power_of_two(1000))
    return _float_log(m, base) + _float_log(2.0, base) * float(n)


def log(x, base=_NotGiven, /):
    r = _any_log(x, 0)
    if base is _NotGiven:
        return r
    return r / _any_log(base, 0)


def log2(x, /):
    return _any_log(x, 2)


def log10(x, /):
    return _any_log(x, 10)


def log1p(x, /):
    x = _real(x)
    if x <= -1.0:
        _raise_domain()
    if x - x != 0.0:
        return x
    return _log1p(x)


# --- angles


def degrees(x, /):
    return _real(x) * 57.29577951308232


def radians(x, /):
    return _real(x) * 0.017453292519943295


def _angle(x):
    """A finite angle; NaN passes."""
    if x - x != 0.0 and x == x:
        _raise_domain()
    return x == x


def sin(x, /):
    x = _real(x)
    return _sin(x) if _angle(x) else x


def cos(x, /):
    x = _real(x)
    return _cos(x) if _angle(x) else x


def tan(x, /):
    x = _real(x)
    return _tan(x) if _angle(x) else x


def _sine(x):
    """A number from -1 to 1; NaN passes."""
    if x > 1.0 or x < -1.0:
        _raise_domain()
    return x == x


def asin(x, /):
    x = _real(x)
    return _asin(x) if _sine(x) else x


def acos(x, /):
    x = _real(x)
    return _acos(x) if _sine(x) else x


def atan(x, /):
    return _atan(_real(x))


def atan2(y, x, /):
    y = _real(y)
    return _atan2(y, _real(x))


def sinh(x, /):
    x = _real(x)
    return _in_range(_sinh(x), x)


def cosh(x, /):
    x = _real(x)
    return _in_range(_cosh(x), x)


def tanh(x, /):
    return _tanh(_real(x))


def asinh(x, /):
    return _asinh(_real(x))


def acosh(x, /):
    x = _real(x)
    if x < 1.0:
        _raise_domain()
    if x - x != 0.0:
        return x
    return _acosh(x)


def atanh(x, /):
    x = _real(x)
    if x >= 1.0 or x <= -1.0:
        _raise_domain()
    return _atanh(x) if x == x else x


# --- special functions


def _no_pole(x):
    """Is x finite? 0 and the negative integers raise ValueError."""
    if x - x != 0.0:
        return False
    if x <= 0.0 and op.f64.floor(x) == x:
        _raise_domain()
    return True


def gamma(x, /):
    x = _real(x)
    if not _no_pole(x):
        if x < 0.0:
            _raise_domain()
        return x
    return _in_range(_gamma(x), x)


def lgamma(x, /):
    x = _real(x)
    if not _no_pole(x):
        return op.f64.abs(x)
    return _in_range(_lgamma(x), x)


def erf(x, /):
    return _erf(_real(x))


def erfc(x, /):
    return _erfc(_real(x))


# --- several numbers


def hypot(*coordinates):
    n: i32 = 0
    for x in coordinates:
        n = n + 1
    items = Array(n)
    n = 0
    for x in coordinates:
        items[n] = op.f64.abs(_real(x))
        n = n + 1
    return _norm(items, n)


def dist(p, q, /):
    a = tuple(p)
    b = tuple(q)
    n = i32(len(a))
    if n != i32(len(b)):
        raise ValueError('both points must have the same number of dimensions')
    items = Array(n)
    k: i32 = 0
    for x in a:
        items[k] = _real(x)
        k = k + 1
    k = 0
    for x in b:
        items[k] = op.f64.abs(items[k] - _real(x))
        k = k + 1
    return _norm(items, n)


def fsum(seq, /):
    return _fsum(iter(seq))


def prod(iterable, /, *, start=1):
    total = start
    for x in iterable:
        total = total * x
    return total


def sumprod(p, q, /):
    return _sum_products(iter(p), iter(q))


# --- ints


def isqrt(n, /):
    n = _to_int(n)
    if n < 0:
        raise ValueError('isqrt() argument must be nonnegative')
    return _isqrt(n)


def factorial(n, /):
    return _factorial(_to_int(n))


def comb(n, k, /):
    return _comb(_to_int(n), _to_int(k))


def perm(n, k=None, /):
    if k is None:
        return _factorial(_to_int(n))
    return _perm(_to_int(n), _to_int(k))


def gcd(*integers):
    r = 0
    for x in integers:
        r = _gcd(r, _to_int(x))
    return r


def lcm(*integers):
    r = 1
    for x in integers:
        r = _lcm(r, _to_int(x))
    return r
