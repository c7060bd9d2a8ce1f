"""int, and the functions that the compiler calls for operators on ints and floats that can fail or round."""
from __pyw__ import boxed, i32, i64, inline, noinline, op
from pyw.builtins.format import _format_int
from pyw.builtins.int_bytes import _int_from_bytes, _int_to_bytes
from pyw.builtins.int_text import _int_from_text, _int_repr, _float_to_int
from pyw.builtins.int_division import _big_truediv, _hash_int, _invert_mod, _pow_mod
from pyw.builtins.float import _float_pow
from pyw.builtins.kinds import _need_spec
from pyw.builtins.sequences import _to_int


@boxed('int')
class int(object):
    def __new__(cls, x=0, /, base=None):
        if base is not None:
            return _int_with_base(x, base)
        if isinstance(x, bool):
            return 1 if x else 0
        if isinstance(x, int):
            # A derived class may say something else.
            return +x if type(x) is int else _checked_int(x.__int__(), '__int__')
        if isinstance(x, float):
            return _float_to_int(x) if type(x) is float else _checked_int(x.__int__(), '__int__')
        if isinstance(x, str):
            return _int_from_text(x, 10)
        if isinstance(x, (bytes, bytearray, memoryview)):
            return _int_of_bytes(bytes(x), 10)
        if hasattr(x, '__int__'):
            return _checked_int(x.__int__(), '__int__')
        if hasattr(x, '__index__'):
            return _checked_int(x.__index__(), '__index__')
        if hasattr(x, '__trunc__'):
            return _checked_int(x.__trunc__(), '__trunc__')
        raise TypeError(
            "int() argument must be a string, a bytes-like object or a real number, not '" + type(x).__name__ + "'"
        )

    def __repr__(self):
        return _int_repr(self)

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec, /):
        _need_spec(spec)
        if spec._len == 0:
            return _int_repr(self)
        return _format_int(self, spec)

    def __bool__(self):
        return self != 0

    def __int__(self):
        return +self

    def __index__(self):
        return +self

    def __float__(self):
        return _int_to_float(self)

    def __hash__(self):
        return _hash_int(self)

    def __abs__(self):
        return -self if self < 0 else +self

    def __round__(self, ndigits=None):
        return _round_int(self, ndigits)

    def __trunc__(self):
        return op.int.add(self, 0)

    def __floor__(self):
        return op.int.add(self, 0)

    def __ceil__(self):
        return op.int.add(self, 0)

    def bit_length(self):
        return int(op.int.bit_length(self))

    def bit_count(self):
        return _bit_count(self)

    def conjugate(self):
        return +self

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1

    def as_integer_ratio(self):
        return (self, 1)

    def is_integer(self):
        return True

    def to_bytes(self, length=1, byteorder='big', *, signed=False):
        return _int_to_bytes(self, length, byteorder, signed)

    @classmethod
    def from_bytes(cls, bytes, byteorder='big', *, signed=False):
        made = _int_from_bytes(bytes, byteorder, signed)
        if cls is int:
            return made
        return cls(made)

    # --- operators by name (the compiler has its own way for them)

    def __pos__(self):
        return +self

    def __neg__(self):
        return -self

    def __invert__(self):
        return ~self

    def __add__(self, other):
        if isinstance(other, int):
            return self + other
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, int):
            return other + self
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, int):
            return self - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, int):
            return other - self
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, int):
            return self * other
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, int):
            return other * self
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, int):
            return self / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, int):
            return other / self
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, int):
            return self // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, int):
            return other // self
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, int):
            return self % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, int):
            return other % self
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, int):
            return divmod(self, other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, int):
            return divmod(other, self)
        return NotImplemented

    def __rpow__(self, other):
        if isinstance(other, int):
            return other ** self
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, int):
            return self & other
        return NotImplemented

    def __rand__(self, other):
        if isinstance(other, int):
            return other & self
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, int):
            return self | other
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, int):
            return other | self
        return NotImplemented

    def __xor__(self, other):
        if isinstance(other, int):
            return self ^ other
        return NotImplemented

    def __rxor__(self, other):
        if isinstance(other, int):
            return other ^ self
        return NotImplemented

    def __lshift__(self, other):
        if isinstance(other, int):
            return self << other
        return NotImplemented

    def __rlshift__(self, other):
        if isinstance(other, int):
            return other << self
        return NotImplemented

    def __rshift__(self, other):
        if isinstance(other, int):
            return self >> other
        return NotImplemented

    def __rrshift__(self, other):
        if isinstance(other, int):
            return other >> self
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, int):
            return self == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, int):
            return self != other
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, int):
            return self < other
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, int):
            return self <= other
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, int):
            return self > other
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, int):
            return self >= other
        return NotImplemented

    def __pow__(self, other, mod=None):
        if isinstance(other, int):
            return pow(+self, other, mod)
        return NotImplemented


def _checked_int(x, name):
    if isinstance(x, int):
        return +x
    raise TypeError(name + ' returned non-int (type ' + type(x).__name__ + ')')


def _int_of_bytes(x, base: i32):
    if x.isascii():
        try:
            return _int_from_text(x.decode('latin-1'), base)
        except ValueError:
            pass
    raise ValueError('invalid literal for int() with base ' + str(int(base)) + ': ' + repr(bytes(x)))


def _int_with_base(x, base):
    base = _to_int(base)
    if isinstance(x, (bytes, bytearray)):
        if base != 0 and (base < 2 or base > 36):
            raise ValueError('int() base must be >= 2 and <= 36, or 0')
        return _int_of_bytes(x, i32(base))
    if not isinstance(x, str):
        raise TypeError("int() can't convert non-string with explicit base")
    if base != 0 and (base < 2 or base > 36):
        raise ValueError('int() base must be >= 2 and <= 36, or 0')
    return _int_from_text(x, i32(base))


def _bit_count(x):
    if x < 0:
        x = -x
    n: i64 = 0
    while not op.int.fits_i64(x):
        n = n + op.i64.popcnt(i64(x))
        x = op.int.shr(x, 64)
    return int(n + op.i64.popcnt(i64(x)))


def _round_int(x, ndigits):
    """round(): to a multiple of 10 ** -ndigits, ties to even."""
    if ndigits is None:
        return op.int.add(x, 0)
    ndigits = _to_int(ndigits)
    if ndigits >= 0:
        return op.int.add(x, 0)
    if op.int.lt(ndigits, -1000000):
        return 0
    unit = op.int.pow(10, -ndigits)
    q = op.int.floordiv(x, unit)
    rest = x - q * unit
    twice = rest * 2
    if twice > unit or (twice == unit and op.int.mod(q, 2) == 1):
        q = q + 1
    return q * unit


# --- operators on two ints


@noinline
def _raise_int_division():
    raise ZeroDivisionError('integer division or modulo by zero')


@noinline
def _raise_int_modulo():
    raise ZeroDivisionError('integer modulo by zero')


@noinline
def _raise_true_division():
    raise ZeroDivisionError('division by zero')


@inline
def _int_floordiv(a, b):
    if b == 0:
        _raise_int_division()
    return op.int.floordiv(a, b)


@inline
def _int_mod(a, b):
    if b == 0:
        _raise_int_modulo()
    return op.int.mod(a, b)


@inline
def _int_truediv(a, b):
    if b == 0:
        _raise_true_division()
    if op.int.fits_i64(a) and op.int.fits_i64(b):
        x = i64(a)
        y = i64(b)
        # Both are doubles without loss, so one division rounds once.
        if op.i64.lt_u(x + 9007199254740992, 18014398509481985):
            if op.i64.lt_u(y + 9007199254740992, 18014398509481985):
                return op.f64.div(float(x), float(y))
    return _big_truediv(a, b)


def _int_pow(a, b):
    if b < 0:
        if a == 0:
            raise ZeroDivisionError('0.0 cannot be raised to a negative power')
        return _float_pow(_int_to_float(a), _int_to_float(b))
    return op.int.pow(a, b)


def _int_pow_mod(a, b, m):
    """pow(a, b, m)."""
    if m == 0:
        raise ValueError('pow() 3rd argument cannot be 0')
    if b < 0:
        a = _invert_mod(a, m)
        b = -b
    return _pow_mod(a, b, m)


@noinline
def _raise_shift_count():
    raise ValueError('negative shift count')


@inline
def _int_lshift(a, b):
    if b < 0:
        _raise_shift_count()
    if b > 1000000000:
        return _huge_lshift(a, b)
    return op.int.shl(a, b)


@noinline
def _huge_lshift(a, b):
    if a == 0:
        return 0
    if b > 9223372036854775807:
        raise OverflowError('too many digits in integer')
    raise MemoryError()


@inline
def _int_rshift(a, b):
    if b < 0:
        _raise_shift_count()
    if b > 9223372036854775807:
        return -1 if a < 0 else 0
    return op.int.shr(a, b)


@inline
def _int_divmod(a, b):
    if b == 0:
        _raise_int_division()
    return (op.int.floordiv(a, b), op.int.mod(a, b))


# --- int and float


@inline
def _int_to_float(x):
    if op.int.fits_i64(x):
        return float(i64(x))
    return _big_to_float(x)


@noinline
def _big_to_float(x):
    r = op.int.to_f64(x)
    if r - r != 0.0:
        raise OverflowError('int too large to convert to float')
    return r


@inline
def _cmp_int_float_lt(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) < b
    return _order_int_float(a, b) == -1


@inline
def _cmp_int_float_le(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) <= b
    return _order_int_float(a, b) <= 0


@inline
def _cmp_int_float_gt(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) > b
    return _order_int_float(a, b) == 1


@inline
def _cmp_int_float_ge(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) >= b
    return (_order_int_float(a, b) | 1) == 1


@inline
def _cmp_int_float_eq(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) == b
    return _order_int_float(a, b) == 0


@inline
def _cmp_int_float_ne(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) != b
    return _order_int_float(a, b) != 0


@noinline
def _order_int_float(a, b) -> i32:
    """-1, 0 or 1 as the int is less than, equal to or greater than the float; 2 if the float is not a number."""
    if b != b:
        return 2
    if b - b != 0.0:
        if b > 0.0:
            return -1
        return 1
    low = op.f64.floor(b)
    n = op.int.from_f64(low)
    if a < n:
        return -1
    if a > n:
        return 1
    if low == b:
        return 0
    return -1
