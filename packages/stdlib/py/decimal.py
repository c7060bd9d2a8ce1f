"""decimal: numbers of decimal digits (the General Decimal Arithmetic of IBM), over exact ints.

A finite number is (-1)**_sign * _n * 10**_exp; `_kind` is 0 for these, 1 for infinities, 2 for NaN, 3 for signaling
NaN, whose payload is `_n`.
"""
from pyw.builtins.int_text import _digit_count, _whole_text
from collections import namedtuple
from _decimal_signals import (
    ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP,
    INVALID as _INVALID, FLOAT_OPERATION as _FLOAT_OPERATION, _check_rounding,
    DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal,
    Overflow, Underflow, FloatOperation,
)
from _decimal_context import (
    Context, DefaultContext, BasicContext, ExtendedContext, getcontext, setcontext, localcontext, _context_of, _convert,
    MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY,
)
from _decimal_rules import _rescaled
from _decimal_arith import (
    _sum, _product, _quotient, _whole_quotient, _remainder, _remainder_near, _both, _fma, _minus, _plus, _abs,
    _quantize, _integral, _normalized, _versus, _signed,
)
from _decimal_order import (
    _compare, _compare_signal, _total, _one_of, _neighbour, _toward, _logical, _inverted, _logb, _scaled, _moved,
    _number_class,
)
from _decimal_math import _sqrt, _exp, _log, _power, _power_modulo
from _decimal_text import _parse, _in_reach, _scientific, _formatted

HAVE_THREADS = True
HAVE_CONTEXTVAR = True


DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


def _operand(x):
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return Decimal(int(x))
    return None


def _compared(d, x, equal):
    """The other side of a comparison as a pair of decimals, perhaps both multiplied; None if it is none."""
    if isinstance(x, Decimal):
        return d, x
    if isinstance(x, int):
        return d, Decimal(int(x))
    if isinstance(x, float):
        ctx = getcontext()
        if equal:
            ctx._flags._bits |= _FLOAT_OPERATION
        else:
            ctx._note(_FLOAT_OPERATION)
        return d, Decimal.from_float(x)
    if isinstance(x, complex):
        if not equal or x.imag != 0:
            return None
        getcontext()._flags._bits |= _FLOAT_OPERATION
        return d, Decimal.from_float(x.real)
    if hasattr(x, 'numerator') and hasattr(x, 'denominator') and not isinstance(x, type):
        if d._kind:
            return d, Decimal(int(x.numerator))
        return d._of(0, d._sign, d._n * int(x.denominator), d._exp), Decimal(int(x.numerator))
    return None


def _from_parts(value):
    """The parts of a number given as a sequence of its sign, digits and exponent."""
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exp = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    kind = 0
    if isinstance(exp, str):
        if exp == 'F':
            return 1, int(sign), 0, 0
        if exp == 'n':
            kind = 2
        elif exp == 'N':
            kind = 3
        else:
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        exp = 0
    elif not isinstance(exp, int):
        raise ValueError('exponent must be an integer')
    if not isinstance(digits, (tuple, list)):
        raise ValueError('coefficient must be a tuple of digits')
    n = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        n = n * 10 + int(digit)
    return kind, int(sign), n, int(exp)


def _float_parts(f):
    """Exactly what a float is."""
    if f != f:
        return 2, 1 if str(f)[0] == '-' else 0, 0, 0
    if f - f != 0.0:
        return 1, 1 if f < 0 else 0, 0, 0
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return 0, 1 if str(f)[0] == '-' else 0, n * 5 ** k, -k


def _parts_of(value, context):
    """(kind, sign, n, exp) of what Decimal() takes; None for text that is no number."""
    if isinstance(value, str):
        parts = _parse(value.strip().replace('_', ''))
        if parts is None:
            _context_of(context)._note(_INVALID, 'ConversionSyntax')
            return 2, 0, 0, 0
    elif isinstance(value, int):
        return 0, 1 if value < 0 else 0, abs(int(value)), 0
    elif isinstance(value, Decimal):
        return value._kind, value._sign, value._n, value._exp
    elif isinstance(value, float):
        _context_of(context)._note(_FLOAT_OPERATION)
        return _float_parts(value)
    elif isinstance(value, (tuple, list)):
        parts = _from_parts(value)
    else:
        raise TypeError('conversion from ' + type(value).__name__ + ' to Decimal is not supported')
    if not _in_reach(parts[0], parts[2], parts[3]):
        _context_of(context)._note(_INVALID)
        return 2, 0, 0, 0
    return parts


class Decimal:
    __module__ = 'decimal'
    __slots__ = ('_kind', '_sign', '_n', '_exp')

    def __new__(cls, value='0', context=None):
        if context is not None:
            _context_of(context)
        self = object.__new__(cls)
        self._kind, self._sign, self._n, self._exp = _parts_of(value, context)
        return self

    @staticmethod
    def _of(kind, sign, n, exp):
        d = object.__new__(Decimal)
        d._kind = kind
        d._sign = sign
        d._n = n
        d._exp = exp
        return d

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, float):
            kind, sign, n, exp = _float_parts(f)
            d = Decimal._of(kind, sign, n, exp)
        elif isinstance(f, int):
            d = Decimal(f)
        else:
            raise TypeError('argument must be int or float')
        return d if cls is Decimal else cls(d)

    # --- text

    def __str__(self):
        return _scientific(self, getcontext()._capitals)

    def __repr__(self):
        return "Decimal('" + _scientific(self, getcontext()._capitals) + "')"

    def to_eng_string(self, context=None):
        return _scientific(self, _context_of(context)._capitals, True)

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError('format arg must be str')
        return _formatted(self, spec, getcontext())

    # --- arithmetic

    def __add__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _sum(self, b, 0, getcontext())

    def __radd__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _sum(b, self, 0, getcontext())

    def __sub__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _sum(self, b, 1, getcontext())

    def __rsub__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _sum(b, self, 1, getcontext())

    def __mul__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _product(self, b, getcontext())

    def __rmul__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _product(b, self, getcontext())

    def __truediv__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _quotient(self, b, getcontext())

    def __rtruediv__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _quotient(b, self, getcontext())

    def __floordiv__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _whole_quotient(self, b, getcontext())

    def __rfloordiv__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _whole_quotient(b, self, getcontext())

    def __mod__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _remainder(self, b, getcontext())

    def __rmod__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _remainder(b, self, getcontext())

    def __divmod__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _both(self, b, getcontext())

    def __rdivmod__(self, other, /):
        b = _operand(other)
        return NotImplemented if b is None else _both(b, self, getcontext())

    def __pow__(self, other, modulo=None, /):
        b = _operand(other)
        if b is None:
            return NotImplemented
        if modulo is None:
            return _power(self, b, getcontext())
        m = _operand(modulo)
        return NotImplemented if m is None else _power_modulo(self, b, m, getcontext())

    def __rpow__(self, other, modulo=None, /):
        b = _operand(other)
        return NotImplemented if b is None else _power(b, self, getcontext())

    def __neg__(self):
        return _minus(self, getcontext())

    def __pos__(self):
        return _plus(self, getcontext())

    def __abs__(self):
        return _abs(self, getcontext())

    def fma(self, other, third, context=None):
        return _fma(self, _convert(other), _convert(third), _context_of(context))

    def remainder_near(self, other, context=None):
        return _remainder_near(self, _convert(other), _context_of(context))

    def sqrt(self, context=None):
        return _sqrt(self, _context_of(context))

    def exp(self, context=None):
        return _exp(self, _context_of(context))

    def ln(self, context=None):
        return _log(self, _context_of(context), False)

    def log10(self, context=None):
        return _log(self, _context_of(context), True)

    def logb(self, context=None):
        return _logb(self, _context_of(context))

    def normalize(self, context=None):
        return _normalized(self, _context_of(context))

    def next_minus(self, context=None):
        return _neighbour(self, False, _context_of(context))

    def next_plus(self, context=None):
        return _neighbour(self, True, _context_of(context))

    def logical_invert(self, context=None):
        return _inverted(self, _context_of(context))

    def number_class(self, context=None):
        return _number_class(self, _context_of(context))

    def compare(self, other, context=None):
        return _compare(self, _convert(other), _context_of(context))

    def compare_signal(self, other, context=None):
        return _compare_signal(self, _convert(other), _context_of(context))

    def max(self, other, context=None):
        return _one_of(self, _convert(other), 1, False, _context_of(context))

    def max_mag(self, other, context=None):
        return _one_of(self, _convert(other), 1, True, _context_of(context))

    def min(self, other, context=None):
        return _one_of(self, _convert(other), -1, False, _context_of(context))

    def min_mag(self, other, context=None):
        return _one_of(self, _convert(other), -1, True, _context_of(context))

    def next_toward(self, other, context=None):
        return _toward(self, _convert(other), _context_of(context))

    def logical_and(self, other, context=None):
        return _logical(self, _convert(other), '&', _context_of(context))

    def logical_or(self, other, context=None):
        return _logical(self, _convert(other), '|', _context_of(context))

    def logical_xor(self, other, context=None):
        return _logical(self, _convert(other), '^', _context_of(context))

    def rotate(self, other, context=None):
        return _moved(self, _convert(other), _context_of(context), True)

    def shift(self, other, context=None):
        return _moved(self, _convert(other), _context_of(context), False)

    def scaleb(self, other, context=None):
        return _scaled(self, _convert(other), _context_of(context))

    def compare_total(self, other, context=None):
        c = _total(self, _convert(other))
        return self._of(0, 1 if c < 0 else 0, abs(c), 0)

    def compare_total_mag(self, other, context=None):
        c = _total(self.copy_abs(), _convert(other).copy_abs())
        return self._of(0, 1 if c < 0 else 0, abs(c), 0)

    def quantize(self, exp, rounding=None, context=None):
        ctx = _context_of(context)
        return _quantize(self, _convert(exp), ctx._rounding if rounding is None else _check_rounding(rounding), ctx)

    def to_integral_value(self, rounding=None, context=None):
        ctx = _context_of(context)
        return _integral(self, ctx._rounding if rounding is None else _check_rounding(rounding), ctx, False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        ctx = _context_of(context)
        return _integral(self, ctx._rounding if rounding is None else _check_rounding(rounding), ctx, True)

    def same_quantum(self, other, context=None):
        b = _convert(other)
        if self._kind or b._kind:
            return self._kind == b._kind or (self._kind >= 2 and b._kind >= 2)
        return self._exp == b._exp

    # --- numbers of other kinds

    def _whole(self, rounding):
        if self._kind >= 2:
            raise ValueError('cannot convert NaN to integer')
        if self._kind == 1:
            raise OverflowError('cannot convert Infinity to integer')
        n = _rescaled(self, 0, rounding, None)
        return -n if self._sign else n

    def __round__(self, n=None):
        if n is None:
            return self._whole(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError('optional arg must be an integer')
        ctx = getcontext()
        return _quantize(self, self._of(0, 0, 1, -n), ctx._rounding, ctx)

    def __int__(self):
        return self._whole(ROUND_DOWN)

    def __trunc__(self):
        return self._whole(ROUND_DOWN)

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    def __float__(self):
        if self._kind >= 2:
            if self._kind == 3:
                raise ValueError('cannot convert signaling NaN to float')
            return float('-nan' if self._sign else 'nan')
        return float(_scientific(self, 1))

    def __complex__(self):
        return complex(float(self), 0.0)

    def __bool__(self):
        return self._kind != 0 or self._n != 0

    def as_integer_ratio(self):
        if self._kind:
            if self._kind >= 2:
                raise ValueError('cannot convert NaN to integer ratio')
            raise OverflowError('cannot convert Infinity to integer ratio')
        from math import gcd
        n = _signed(self)
        d = 1
        if self._exp >= 0:
            n *= 10 ** self._exp
        else:
            d = 10 ** -self._exp
            g = gcd(n, d)
            n //= g
            d //= g
        return n, d

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    # --- comparison

    def _unordered(self, a, b):
        """Whether one is NaN, which is signaled."""
        if a._kind >= 2 or b._kind >= 2:
            getcontext()._note(_INVALID)
            return True
        return False

    def __eq__(self, other):
        pair = _compared(self, other, True)
        if pair is None:
            return NotImplemented
        a, b = pair
        if a._kind >= 2 or b._kind >= 2:
            if a._kind == 3 or b._kind == 3:
                getcontext()._note(_INVALID)
            return False
        return _versus(a, b) == 0

    def __lt__(self, other):
        pair = _compared(self, other, False)
        if pair is None:
            return NotImplemented
        a, b = pair
        return False if self._unordered(a, b) else _versus(a, b) < 0

    def __le__(self, other):
        pair = _compared(self, other, False)
        if pair is None:
            return NotImplemented
        a, b = pair
        return False if self._unordered(a, b) else _versus(a, b) <= 0

    def __gt__(self, other):
        pair = _compared(self, other, False)
        if pair is None:
            return NotImplemented
        a, b = pair
        return False if self._unordered(a, b) else _versus(a, b) > 0

    def __ge__(self, other):
        pair = _compared(self, other, False)
        if pair is None:
            return NotImplemented
        a, b = pair
        return False if self._unordered(a, b) else _versus(a, b) >= 0

    def __hash__(self):
        if self._kind:
            if self._kind == 3:
                raise TypeError('Cannot hash a signaling NaN value')
            if self._kind == 2:
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        p = 2305843009213693951
        if self._exp >= 0:
            h = self._n * pow(10, self._exp, p) % p
        else:
            h = self._n * pow(pow(10, p - 2, p), -self._exp, p) % p
        h = -h if self._sign else h
        return -2 if h == -1 else h

    # --- parts

    def as_tuple(self):
        if self._kind == 1:
            return DecimalTuple(self._sign, (0,), 'F')
        if self._kind:
            digits = tuple([int(c) for c in _whole_text(self._n)]) if self._n else ()
            return DecimalTuple(self._sign, digits, 'n' if self._kind == 2 else 'N')
        return DecimalTuple(self._sign, tuple([int(c) for c in _whole_text(self._n)]), self._exp)

    def adjusted(self):
        return 0 if self._kind else _digit_count(self._n) + self._exp - 1

    def canonical(self):
        return self

    def radix(self):
        return Decimal(10)

    def is_canonical(self):
        return True

    def is_nan(self):
        return self._kind >= 2

    def is_qnan(self):
        return self._kind == 2

    def is_snan(self):
        return self._kind == 3

    def is_infinite(self):
        return self._kind == 1

    def is_finite(self):
        return self._kind == 0

    def is_zero(self):
        return self._kind == 0 and self._n == 0

    def is_signed(self):
        return self._sign == 1

    def is_normal(self, context=None):
        ctx = _context_of(context)
        return self._kind == 0 and self._n != 0 and self.adjusted() >= ctx._Emin

    def is_subnormal(self, context=None):
        ctx = _context_of(context)
        return self._kind == 0 and self._n != 0 and self.adjusted() < ctx._Emin

    def copy_abs(self):
        return self._of(self._kind, 0, self._n, self._exp)

    def copy_negate(self):
        return self._of(self._kind, 1 - self._sign, self._n, self._exp)

    def copy_sign(self, other, context=None):
        return self._of(self._kind, _convert(other)._sign, self._n, self._exp)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return type(self), (str(self),)
