"""cmath: functions of complex numbers, by those of `math`. Finite arguments are exact to a few last bits."""
from __pyw__ import noinline, op
from pyw.builtins.complex import _as_complex, _new
from pyw.builtins.math_exp import _cosh, _exp, _sinh, _tanh
from pyw.builtins.math_log import _asinh, _log, _log1p
from pyw.builtins.math_sums import _norm2, _real
from pyw.builtins.math_trig import _atan2, _cos, _sin, _tan
from pyw.builtins.slices import _NotGiven

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = 1e999
nan = op.f64.reinterpret_i64(9221120237041090560)
infj = complex(0.0, 1e999)
nanj = complex(0.0, op.f64.reinterpret_i64(9221120237041090560))


def _z(x):
    """An argument as a complex number."""
    if isinstance(x, (int, float, complex)):
        return _as_complex(x)
    if hasattr(x, '__complex__'):
        return x.__complex__()
    return _new(_real(x), 0.0)


# What C's Annex G says of arguments that are not finite: two letters, for the real and the imaginary part, by the kinds
# of both parts of the argument (-inf, below 0, -0, 0, above 0, inf, nan). Small letters are 0, inf, nan, 1, a quarter
# to four quarters of pi (q h t p), zeros and infinities with the sign of a cosine or sine of the imaginary part
# (c s: infinite, k l: zero, w: zero with that of both); large ones are their negatives; e is a ValueError.
_SQRT_TABLE = 'iIzIzIziziiiniiI........iinniI........iinniI........iinniI........iinniIiZiZiziziiiniInnnnnnnniinn'
_EXP_TABLE = 'zzklzZzzklzzzzee........eennee........eennee........eennee........eenneecsiZizcseeinnnnnnZnznnnnnn'
_LOG_TABLE = 'iTiPiPipipitiniH........ihnniH........ihnniH........ihnniH........ihnniQiZiZiziziqininnnnnnnnninnn'
_ACOS_TABLE = 'tipipipIpItInihi........hInnhi........hIhnhi........hIhnhi........hInnqizizizIzIqInininnnnnnnnnInn'
_ACOSH_TABLE = 'iTiPiPipipitiniH........ihnniH........ihnniH........ihnniH........ihnniQiZiZiziziqininnnnnnnnninnn'
_ASINH_TABLE = 'IQIZIZIzIzIqInIH........IhnnIH........IhnniH........ihnniH........ihnniQiZiZiziziqininnnnZnznninnn'
_ATANH_TABLE = 'ZHZHZHZhZhZhZnZH........ZhnnZH........ZhZnzH........zhznzH........zhnnzHzHzHzhzhzhznzHnnnnnnnnzhnn'
_SINH_TABLE = 'eeCsIZIzCseeinee........eennee........eeznee........eeznee........eenneecsiZizcseeinnnnnnZnznnnnnn'
_COSH_TABLE = 'eecSiziZcSeeinee........eennee........eenzee........eenzee........eenneecsiZizcseeinnnnnnznznnnnnn'
_TANH_TABLE = 'OzOwOZOzOwOzOzee........eennee........eennee........eennee........eennozowoZozowozoznnnnnZnznnnnnn'
_RECT_TABLE = 'eeCSIzIZCSeeinee........eennzz........zzzzzz........zzzzee........eenneecsiZizcseeinnnnnnznznnnnnn'


def _is_finite(z):
    return z.real - z.real == 0.0 and z.imag - z.imag == 0.0


def _kind(x):
    if x != x:
        return 6
    if x - x != 0.0:
        return 0 if x < 0.0 else 5
    if x == 0.0:
        return 2 if op.f64.copysign(1.0, x) < 0.0 else 3
    return 1 if x < 0.0 else 4


@noinline
def _special(x, y, table):
    at = (_kind(x) * 7 + _kind(y)) * 2
    return _new(_told(table[at], y), _told(table[at + 1], y))


def _told(letter, y):
    if letter == 'e':
        _raise_domain()
    if letter == 'n':
        return nan
    small = letter.lower()
    if small in 'cskl':
        sign = _cos(y) if small in 'ck' else _sin(y)
        v = op.f64.copysign(inf if small in 'cs' else 0.0, sign)
    elif small == 'w':
        v = op.f64.copysign(0.0, _sin(y) * _cos(y))
    elif small in 'zio':
        v = 0.0 if small == 'z' else inf if small == 'i' else 1.0
    else:
        v = 0.7853981633974483 * ('qhtp'.index(small) + 1)
    return v if letter == small else -v


@noinline
def _raise_domain():
    raise ValueError('math domain error')


def _ranged(r):
    if op.f64.abs(r.real) == 1e999 or op.f64.abs(r.imag) == 1e999:
        raise OverflowError('math range error')
    return r


def isfinite(z, /):
    return _is_finite(_z(z))


def isinf(z, /):
    z = _z(z)
    return op.f64.abs(z.real) == inf or op.f64.abs(z.imag) == inf


def isnan(z, /):
    z = _z(z)
    return z.real != z.real or z.imag != z.imag


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = _z(a)
    b = _z(b)
    r = _real(rel_tol)
    t = _real(abs_tol)
    if r < 0.0 or t < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    gap = abs(a - b)
    return gap <= r * abs(b) or gap <= r * abs(a) or gap <= t


def phase(z, /):
    z = _z(z)
    return _atan2(z.imag, z.real)


def polar(z, /):
    z = _z(z)
    return (_norm2(z.real, z.imag), _atan2(z.imag, z.real))


def rect(r, phi, /):
    r = _real(r)
    phi = _real(phi)
    if r - r != 0.0 or phi - phi != 0.0:
        return _special(r, phi, _RECT_TABLE)
    if phi == 0.0:
        return _new(r, r * phi)
    return _new(r * _cos(phi), r * _sin(phi))


def sqrt(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _SQRT_TABLE)
    x = op.f64.abs(z.real)
    y = op.f64.abs(z.imag)
    if x == 0.0 and y == 0.0:
        return _new(0.0, z.imag)
    if x < 2.2250738585072014e-308 and y < 2.2250738585072014e-308:
        x = x * 18014398509481984.0
        s = op.f64.sqrt(x + _norm2(x, y * 18014398509481984.0)) * 5.268356063861754e-09
    else:
        x = x * 0.125
        s = 2.0 * op.f64.sqrt(x + _norm2(x, y * 0.125))
    d = op.f64.div(y, 2.0 * s)
    if z.real >= 0.0:
        return _new(s, op.f64.copysign(d, z.imag))
    return _new(d, op.f64.copysign(s, z.imag))


def exp(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _EXP_TABLE)
    y = z.imag
    if z.real > 708.0:
        r = _exp(z.real - 1.0)
        return _ranged(_new(r * _cos(y) * 2.718281828459045, r * _sin(y) * 2.718281828459045))
    r = _exp(z.real)
    return _new(r * _cos(y), r * _sin(y))


def _log_of(z):
    if not _is_finite(z):
        return _special(z.real, z.imag, _LOG_TABLE)
    x = op.f64.abs(z.real)
    y = op.f64.abs(z.imag)
    if x == 0.0 and y == 0.0:
        _raise_domain()
    if x > 4e307 or y > 4e307:
        r = _log(_norm2(x * 0.5, y * 0.5)) + 0.6931471805599453
    elif x < 2.2250738585072014e-308 and y < 2.2250738585072014e-308:
        r = _log(_norm2(x * 9007199254740992.0, y * 9007199254740992.0)) - 36.7368005696771
    else:
        h = _norm2(x, y)
        if h >= 0.71 and h <= 1.73:
            big = x if x > y else y
            small = y if x > y else x
            r = op.f64.div(_log1p((big - 1.0) * (big + 1.0) + small * small), 2.0)
        else:
            r = _log(h)
    return _new(r, _atan2(z.imag, z.real))


def log(z, base=_NotGiven, /):
    r = _log_of(_z(z))
    if base is _NotGiven:
        return r
    return r / _log_of(_z(base))


def log10(z, /):
    r = _log_of(_z(z))
    return _new(op.f64.div(r.real, 2.302585092994046), op.f64.div(r.imag, 2.302585092994046))


def sinh(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _SINH_TABLE)
    y = z.imag
    return _ranged(_new(_cos(y) * _sinh(z.real), _sin(y) * _cosh(z.real)))


def cosh(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _COSH_TABLE)
    y = z.imag
    return _ranged(_new(_cos(y) * _cosh(z.real), _sin(y) * _sinh(z.real)))


def tanh(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _TANH_TABLE)
    y = z.imag
    if op.f64.abs(z.real) > 354.0:
        return _new(op.f64.copysign(1.0, z.real), 4.0 * _sin(y) * _cos(y) * _exp(-2.0 * op.f64.abs(z.real)))
    tx = _tanh(z.real)
    ty = _tan(y)
    cx = op.f64.div(1.0, _cosh(z.real))
    both = tx * ty
    d = 1.0 + both * both
    return _new(op.f64.div(tx * (1.0 + ty * ty), d), op.f64.div(ty, d) * cx * cx)


def sin(z, /):
    z = _z(z)
    r = sinh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)


def cos(z, /):
    z = _z(z)
    return cosh(_new(-z.imag, z.real))


def tan(z, /):
    z = _z(z)
    r = tanh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)


def acos(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _ACOS_TABLE)
    a = sqrt(_new(1.0 - z.real, -z.imag))
    b = sqrt(_new(1.0 + z.real, z.imag))
    return _new(2.0 * _atan2(a.real, b.real), _asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _ACOSH_TABLE)
    a = sqrt(_new(z.real - 1.0, z.imag))
    b = sqrt(_new(z.real + 1.0, z.imag))
    return _new(_asinh(a.real * b.real + a.imag * b.imag), 2.0 * _atan2(a.imag, b.real))


def asinh(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _ASINH_TABLE)
    a = sqrt(_new(1.0 + z.imag, -z.real))
    b = sqrt(_new(1.0 - z.imag, z.real))
    return _new(_asinh(a.real * b.imag - b.real * a.imag), _atan2(z.imag, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    z = _z(z)
    r = asinh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)


def atanh(z, /):
    z = _z(z)
    if not _is_finite(z):
        return _special(z.real, z.imag, _ATANH_TABLE)
    if op.f64.copysign(1.0, z.real) < 0.0:
        r = atanh(_new(-z.real, -z.imag))
        return _new(-r.real, -r.imag)
    y = op.f64.abs(z.imag)
    if z.real == 1.0 and y == 0.0:
        _raise_domain()
    if z.real == 1.0 and y < 1.4e-154:
        part = -_log(op.f64.div(op.f64.sqrt(y), op.f64.sqrt(_norm2(y, 2.0))))
        return _new(part, op.f64.copysign(op.f64.div(_atan2(2.0, -y), 2.0), z.imag))
    if z.real > 6e153 or y > 6e153:
        h = _norm2(z.real * 0.5, y * 0.5)
        part = op.f64.div(op.f64.div(z.real * 0.25, h), h)
        return _new(part, op.f64.copysign(1.5707963267948966, z.imag))
    x = 1.0 - z.real
    r = op.f64.div(_log1p(op.f64.div(4.0 * z.real, x * x + y * y)), 4.0)
    return _new(r, op.f64.div(-_atan2(-2.0 * z.imag, x * (1.0 + z.real) - y * y), 2.0))


def atan(z, /):
    z = _z(z)
    r = atanh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)
