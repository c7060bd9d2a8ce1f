"""complex."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.complex_text import _complex_from_text, _complex_repr, _format_complex
from pyw.builtins.float_math import _pow
from pyw.builtins.hashing import _hash_float64
from pyw.builtins.int import _int_to_float
from pyw.builtins.kinds import _need_spec
from pyw.builtins.math_exp import _exp
from pyw.builtins.math_log import _log
from pyw.builtins.math_sums import _norm2
from pyw.builtins.math_trig import _atan2, _cos, _sin


class complex(object):
    real: float
    imag: float

    def __new__(cls, real=0, imag=None):
        if isinstance(real, complex):
            if imag is None:
                return real if type(real) is complex else _converted(real)
        if isinstance(real, str):
            if imag is not None:
                raise TypeError("complex() can't take second arg if first is a string")
            return _complex_from_text(real)
        if isinstance(imag, str):
            raise TypeError("complex() second arg can't be a string")
        return _from_parts(real, imag)

    def __repr__(self):
        return _complex_repr(self.real, self.imag)

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec, /):
        _need_spec(spec)
        if spec._len == 0:
            return _complex_repr(self.real, self.imag)
        return _format_complex(self.real, self.imag, spec)

    def __bool__(self):
        return self.real != 0.0 or self.imag != 0.0

    def __complex__(self):
        return complex(self.real, self.imag)

    def __hash__(self):
        h = _hash_float64(self.real) + 1000003 * _hash_float64(self.imag)
        if h == -1:
            return -2
        return int(h)

    def __abs__(self):
        r = _norm2(self.real, self.imag)
        if r - r != 0.0 and self.real - self.real == 0.0 and self.imag - self.imag == 0.0:
            raise OverflowError('absolute value too large')
        return r

    def conjugate(self):
        return _new(self.real, -self.imag)

    def __neg__(self):
        return _new(-self.real, -self.imag)

    def __pos__(self):
        return _new(self.real, self.imag)

    def __eq__(self, other):
        if isinstance(other, complex):
            return self.real == other.real and self.imag == other.imag
        if isinstance(other, (int, float)):
            return self.imag == 0.0 and self.real == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, complex):
            return self.real != other.real or self.imag != other.imag
        if isinstance(other, (int, float)):
            return self.imag != 0.0 or self.real != other
        return NotImplemented

    def __add__(self, other):
        if isinstance(other, (int, float, complex)):
            b = _as_complex(other)
            return _new(self.real + b.real, self.imag + b.imag)
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, (int, float)):
            return _new(float(other) + self.real, 0.0 + self.imag)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, (int, float, complex)):
            b = _as_complex(other)
            return _new(self.real - b.real, self.imag - b.imag)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, (int, float)):
            return _new(float(other) - self.real, 0.0 - self.imag)
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, (int, float, complex)):
            return _product(self, _as_complex(other))
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, (int, float)):
            return _product(_as_complex(other), self)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, (int, float, complex)):
            return _quotient(self, _as_complex(other))
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, (int, float)):
            return _quotient(_as_complex(other), self)
        return NotImplemented

    def __pow__(self, other, mod=None):
        if mod is not None:
            raise ValueError('complex modulo')
        if isinstance(other, (int, float, complex)):
            return _complex_pow(self, _as_complex(other))
        return NotImplemented

    def __rpow__(self, other):
        if isinstance(other, (int, float)):
            return _complex_pow(_as_complex(other), self)
        return NotImplemented


def _new(real, imag):
    c = object.__new__(complex)
    c.real = real
    c.imag = imag
    return c


def _as_complex(x):
    if isinstance(x, complex):
        return x
    return _new(float(x), 0.0)


def _from_parts(real, imag):
    """real + imag * 1j; either part may be complex itself."""
    if not isinstance(real, (int, float, complex)):
        real = _converted(real)
    a = _as_complex(real)
    if imag is None:
        return a
    if not isinstance(imag, (int, float, complex)) and (hasattr(imag, '__float__') or hasattr(imag, '__index__')):
        imag = float(imag)
    if not isinstance(imag, (int, float, complex)):
        raise TypeError("complex() second argument must be a number, not '" + type(imag).__name__ + "'")
    b = _as_complex(imag)
    return _new(a.real - b.imag if isinstance(imag, complex) else a.real,
                a.imag + b.real if isinstance(real, complex) else b.real)


def _converted(x):
    if hasattr(x, '__complex__'):
        r = x.__complex__()
        if isinstance(r, complex):
            return r if type(r) is complex else _new(r.real, r.imag)
        raise TypeError('__complex__ returned non-complex (type ' + type(r).__name__ + ')')
    if hasattr(x, '__float__') or hasattr(x, '__index__'):
        return float(x)
    _raise_first(x)


@noinline
def _raise_first(x):
    raise TypeError("complex() first argument must be a string or a number, not '" + type(x).__name__ + "'")


def _product(a, b):
    return _new(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real)


def _quotient(a, b):
    """By the ratio of the divisor's parts, the smaller to the greater, so that nothing overflows early."""
    x = op.f64.abs(b.real)
    y = op.f64.abs(b.imag)
    if x >= y:
        if x == 0.0:
            raise ZeroDivisionError('complex division by zero')
        ratio = op.f64.div(b.imag, b.real)
        d = b.real + b.imag * ratio
        return _new(op.f64.div(a.real + a.imag * ratio, d), op.f64.div(a.imag - a.real * ratio, d))
    if y >= x:
        ratio = op.f64.div(b.real, b.imag)
        d = b.real * ratio + b.imag
        return _new(op.f64.div(a.real * ratio + a.imag, d), op.f64.div(a.imag * ratio - a.real, d))
    nan = x + y
    return _new(nan, nan)


def _complex_pow(a, b):
    if b.imag == 0.0 and op.f64.floor(b.real) == b.real and op.f64.abs(b.real) <= 100.0:
        r = _whole_power(a, i32(b.real))
    else:
        r = _general_power(a, b)
    if op.f64.abs(r.real) == 1e999 or op.f64.abs(r.imag) == 1e999:
        raise OverflowError('complex exponentiation')
    return r


@noinline
def _raise_zero_power():
    raise ZeroDivisionError('0.0 to a negative or complex power')


def _whole_power(a, n: i32):
    m = n
    if n < 0:
        if a.real == 0.0 and a.imag == 0.0:
            _raise_zero_power()
        m = -n
    r = _new(1.0, 0.0)
    p = a
    bit: i32 = 1
    while bit <= m:
        if (m & bit) != 0:
            r = _product(r, p)
        bit = bit << 1
        p = _product(p, p)
    if n <= 0:
        return _quotient(_new(1.0, 0.0), r)
    return r


def _general_power(a, b):
    if b.real == 0.0 and b.imag == 0.0:
        return _new(1.0, 0.0)
    if a.real == 0.0 and a.imag == 0.0:
        if b.imag != 0.0 or b.real < 0.0:
            _raise_zero_power()
        return _new(0.0, 0.0)
    size = _norm2(a.real, a.imag)
    length = _pow(size, b.real)
    angle = _atan2(a.imag, a.real)
    phase = angle * b.real
    if b.imag != 0.0:
        length = length * _exp(-angle * b.imag)
        phase = phase + b.imag * _log(size)
    if phase - phase != 0.0:
        return _new(phase - phase, phase - phase)
    return _new(length * _cos(phase), length * _sin(phase))


def _float_pow_complex(a, b):
    """a ** b of doubles for a < 0 and a fractional b."""
    return _complex_pow(_new(a, 0.0), _new(b, 0.0))
