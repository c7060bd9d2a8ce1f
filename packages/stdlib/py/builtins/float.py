"""float."""
from __pyw__ import boxed, i32, i64, inline, noinline, op
from pyw.builtins.complex import _float_pow_complex
from pyw.builtins.float_format import _format_float
from pyw.builtins.float_hex import _float_from_hex, _float_hex
from pyw.builtins.float_math import _fmod, _pow
from pyw.builtins.float_text import _exponent, _float_from_text, _float_repr, _mantissa, _scaled_int
from pyw.builtins.int import _int_to_float
from pyw.builtins.int_division import _big_truediv, _hash_int
from pyw.builtins.int_text import _float_to_int
from pyw.builtins.kinds import _need_spec
from pyw.builtins.sequences import _not_an_index, _to_int


@boxed('f64')
class float(object):
    def __new__(cls, x=0.0, /):
        if isinstance(x, float):
            # A derived class may say something else.
            return +x if type(x) is float else _checked_float(x, x.__float__())
        if isinstance(x, bool):
            return 1.0 if x else 0.0
        if isinstance(x, int):
            return _int_to_float(x)
        if hasattr(x, '__float__'):
            return _checked_float(x, x.__float__())
        if isinstance(x, str):
            return _float_from_text(x)
        if hasattr(x, '__index__'):
            return _int_to_float(_to_int(x))
        if isinstance(x, (bytes, bytearray, memoryview)):
            return _float_of_bytes(x)
        raise TypeError("float() argument must be a string or a real number, not '" + type(x).__name__ + "'")

    def __repr__(self):
        return _float_repr(self)

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec, /):
        _need_spec(spec)
        if spec._len == 0:
            return _float_repr(self)
        return _format_float(self, spec)

    def __bool__(self):
        return self != 0.0

    def __int__(self):
        return _float_to_int(self)

    def __float__(self):
        return +self

    def __hash__(self):
        return _hash_float(self)

    def __abs__(self):
        return op.f64.abs(self)

    def __round__(self, ndigits=None):
        return _round_float(self, ndigits)

    def __trunc__(self):
        return _float_to_int(self)

    def __floor__(self):
        return _float_to_int(op.f64.floor(self))

    def __ceil__(self):
        return _float_to_int(op.f64.ceil(self))

    def is_integer(self):
        return self - self == 0.0 and op.f64.floor(self) == self

    def conjugate(self):
        return +self

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0.0

    def as_integer_ratio(self):
        return _integer_ratio(float.__float__(self))

    def hex(self):
        return _float_hex(float.__float__(self))

    @classmethod
    def fromhex(cls, string, /):
        made = _float_from_hex(string)
        if cls is float:
            return made
        return cls(made)

    # --- operators by name (the compiler has its own way for them)

    def __pos__(self):
        return +self

    def __neg__(self):
        return -self

    def __add__(self, other):
        if isinstance(other, (int, float)):
            return self + other
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, (int, float)):
            return other + self
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, (int, float)):
            return self - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, (int, float)):
            return other - self
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return self * other
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, (int, float)):
            return other * self
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, (int, float)):
            return self / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, (int, float)):
            return other / self
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, (int, float)):
            return self // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, (int, float)):
            return other // self
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, (int, float)):
            return self % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, (int, float)):
            return other % self
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, (int, float)):
            return divmod(self, other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, (int, float)):
            return divmod(other, self)
        return NotImplemented

    def __pow__(self, other):
        if isinstance(other, (int, float)):
            return self ** other
        return NotImplemented

    def __rpow__(self, other):
        if isinstance(other, (int, float)):
            return other ** self
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, (int, float)):
            return self == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, (int, float)):
            return self != other
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, (int, float)):
            return self < other
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, (int, float)):
            return self <= other
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, (int, float)):
            return self > other
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, (int, float)):
            return self >= other
        return NotImplemented


def _float_of_bytes(x):
    data = bytes(x)
    if data.isascii():
        try:
            return _float_from_text(data.decode('latin-1'))
        except ValueError:
            pass
    raise ValueError('could not convert string to float: ' + repr(x))


def _checked_float(x, r):
    if isinstance(r, float):
        return +r
    raise TypeError(type(x).__name__ + '.__float__ returned non-float (type ' + type(r).__name__ + ')')


def _hash_float(x):
    if x - x != 0.0:
        if x != x:
            return 0
        if x > 0.0:
            return 314159
        return -314159
    if op.f64.floor(x) == x:
        return _hash_int(op.int.from_f64(x))
    # A dyadic fraction: the mantissa times a power of two, modulo 2 ** 61 - 1, where 2 ** 61 is 1.
    a = op.f64.abs(x)
    e = _exponent(a) % 61
    if e < 0:
        e = e + 61
    h = op.int.mod(int(_mantissa(a)) * op.int.shl(1, int(e)), 2305843009213693951)
    if x < 0.0:
        h = -h
    if h == -1:
        return -2
    return h


def _integer_ratio(x):
    if x - x != 0.0:
        if x != x:
            raise ValueError('cannot convert NaN to integer ratio')
        raise OverflowError('cannot convert Infinity to integer ratio')
    a = op.f64.abs(x)
    m = _mantissa(a)
    e = _exponent(a)
    if m == 0:
        return (0, 1)
    zeros = op.i64.ctz(m)
    m = m >> zeros
    e = e + i32(zeros)
    top = int(m)
    if x < 0.0:
        top = -top
    if e >= 0:
        return (op.int.shl(top, int(e)), 1)
    return (top, op.int.shl(1, int(-e)))


def _round_float(x, ndigits):
    if ndigits is None:
        return _float_to_int(op.f64.nearest(x))
    ndigits = _to_int(ndigits)
    if x - x != 0.0 or x == 0.0:
        return x
    n: i32 = 400
    if ndigits < -400:
        n = -400
    elif ndigits < 400:
        n = i32(ndigits)
    if n > 330:
        return x
    if n < -309:
        return op.f64.copysign(0.0, x)
    q = _scaled_int(op.f64.abs(x), n)
    if n >= 0:
        r = _big_truediv(q, op.int.pow(10, int(n)))
    else:
        r = op.int.to_f64(q * op.int.pow(10, int(-n)))
        if r - r != 0.0:
            raise OverflowError('rounded value too large to represent')
    return op.f64.copysign(r, x)


# --- operators on two floats


@noinline
def _raise_float_division():
    raise ZeroDivisionError('float division by zero')


@inline
def _float_truediv(a, b):
    if b == 0.0:
        _raise_float_division()
    return op.f64.div(a, b)


def _float_floordiv(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float floor division by zero')
    return _floor_quotient(a, b, _fmod(a, b))


def _float_mod(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float modulo by zero')
    return _floor_remainder(b, _fmod(a, b))


def _float_divmod(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float divmod()')
    r = _fmod(a, b)
    return (_floor_quotient(a, b, r), _floor_remainder(b, r))


@inline
def _floor_remainder(b, r):
    if r == 0.0:
        return op.f64.copysign(0.0, b)
    if (b < 0.0) != (r < 0.0):
        return r + b
    return r


def _floor_quotient(a, b, r):
    """Floor of a / b, from the remainder that has the sign of a."""
    q = op.f64.div(a - r, b)
    if r != 0.0 and (b < 0.0) != (r < 0.0):
        q = q - 1.0
    if q == 0.0:
        return op.f64.copysign(0.0, op.f64.div(a, b))
    low = op.f64.floor(q)
    if q - low > 0.5:
        low = low + 1.0
    return low


@inline
def _float_pow(a, b):
    """Square root and square at once: `b` is a constant in most programs. The root is the power, rounded correctly."""
    if b == 0.5 and a > 0.0:
        return op.f64.sqrt(a)
    if b == 2.0:
        r = a * a
        if r - r == 0.0:
            return r
    return _general_pow(a, b)


@noinline
def _general_pow(a, b):
    if a == 0.0 and b < 0.0 and b - b == 0.0:
        raise ZeroDivisionError('0.0 cannot be raised to a negative power')
    r = _pow(a, b)
    if r - r != 0.0 and a - a == 0.0 and b - b == 0.0:
        if r != r:
            raise ValueError(
                'a fractional power of a negative number is complex, and this program has no complex numbers'
            )
        raise OverflowError(34, 'Numerical result out of range')
    return r


def _float_pow_or_complex(a, b):
    if a < 0.0 and b - b == 0.0 and a - a == 0.0 and op.f64.floor(b) != b:
        return _float_pow_complex(a, b)
    return _float_pow(a, b)
