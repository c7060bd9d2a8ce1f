"""decimal: numbers of decimal digits (the General Decimal Arithmetic of IBM), over exact ints.

A finite number is (-1)**_sign * _n * 10**_exp; `_kind` is 0 for these, 1 for infinities, 2 for NaN.
"""
from collections import namedtuple
from fractions import Fraction
from _decimal_text import (
    ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR,
    ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP, _formatted, _from_text, _invalid, _rounded_quotient,
    DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal,
    Overflow, Underflow, FloatOperation,
)

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999


DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent')


class Context:
    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999):
        self.prec = prec
        self.rounding = rounding
        self.Emin = Emin
        self.Emax = Emax

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def create_decimal(self, num='0'):
        return _plain(Decimal(num), self)

    def __enter__(self):
        global _current
        self._before = _current
        _current = self
        return self

    def __exit__(self, *exc_info):
        global _current
        _current = self._before


_current = Context()


def getcontext():
    return _current


def setcontext(context, /):
    global _current
    _current = context


def localcontext(ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None):
    made = (_current if ctx is None else ctx).copy()
    if prec is not None:
        made.prec = prec
    if rounding is not None:
        made.rounding = rounding
    if Emin is not None:
        made.Emin = Emin
    if Emax is not None:
        made.Emax = Emax
    return made


def _make(kind, sign, n, exp):
    d = Decimal()
    d._kind = kind
    d._sign = sign
    d._n = n
    d._exp = exp
    return d


def _finish(sign, n, exp, ctx):
    """A finite result in the precision and the exponents of a context."""
    tiny = ctx.Etiny()
    if n == 0:
        return _make(0, sign, 0, min(max(exp, tiny), ctx.Emax))
    least = len(str(n)) + exp - ctx.prec
    if least < tiny:
        least = tiny
    if exp < least:
        n = _rounded_quotient(n, 10 ** (least - exp), sign, ctx.rounding)
        exp = least
        if len(str(n)) > ctx.prec:
            n //= 10
            exp += 1
    if len(str(n)) + exp - 1 > ctx.Emax:
        raise Overflow("[<class 'decimal.Overflow'>]")
    return _make(0, sign, n, exp)


def _plain(d, ctx):
    return d if d._kind else _finish(d._sign, d._n, d._exp, ctx)


def _operand(x):
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return Decimal(int(x))
    return None


class Decimal:
    __module__ = 'decimal'

    def __init__(self, value='0', context=None):
        if isinstance(value, str):
            if value == '0':
                self._kind = 0
                self._sign = 0
                self._n = 0
                self._exp = 0
            else:
                _from_text(self, value)
        elif isinstance(value, int):
            self._kind = 0
            self._sign = 1 if value < 0 else 0
            self._n = abs(int(value))
            self._exp = 0
        elif isinstance(value, Decimal):
            self._kind = value._kind
            self._sign = value._sign
            self._n = value._n
            self._exp = value._exp
        elif isinstance(value, float):
            if value != value or value - value != 0.0:
                _from_text(self, str(value))
            else:
                n, d = abs(value).as_integer_ratio()
                k = d.bit_length() - 1
                self._kind = 0
                self._sign = 1 if str(value)[0] == '-' else 0
                self._n = n * 5 ** k
                self._exp = -k
        else:
            raise TypeError('conversion from ' + type(value).__name__ + ' to Decimal is not supported')

    @classmethod
    def from_float(cls, f, /):
        return cls(f)

    # --- text

    def __str__(self):
        sign = '-' if self._sign else ''
        if self._kind:
            return sign + ('Infinity' if self._kind == 1 else 'NaN')
        digits = str(self._n)
        left = self._exp + len(digits)
        dot = left if self._exp <= 0 and left > -6 else 1
        if dot <= 0:
            body = '0.' + '0' * -dot + digits
        elif dot >= len(digits):
            body = digits + '0' * (dot - len(digits))
        else:
            body = digits[:dot] + '.' + digits[dot:]
        return sign + body + ('' if left == dot else 'E%+d' % (left - dot))

    def __repr__(self):
        return "Decimal('" + str(self) + "')"

    def __format__(self, spec, /):
        return _formatted(self, spec, _current.rounding)

    # --- arithmetic

    def __add__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return self._sum(b, 0)

    def __radd__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return b._sum(self, 0)

    def __sub__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return self._sum(b, 1)

    def __rsub__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return b._sum(self, 1)

    def _signed(self):
        return -self._n if self._sign else self._n

    def _sum(self, b, flip):
        ctx = _current
        if self._kind or b._kind:
            if self._kind == 2:
                return self
            if b._kind == 2:
                return b
            if self._kind == 1:
                if b._kind == 1 and self._sign != b._sign ^ flip:
                    _invalid('InvalidOperation')
                return self
            return _make(1, b._sign ^ flip, 0, 0)
        exp = min(self._exp, b._exp)
        x = self._signed() * 10 ** (self._exp - exp)
        y = b._signed() * 10 ** (b._exp - exp)
        total = x - y if flip else x + y
        if total == 0:
            sign = self._sign if self._sign == b._sign ^ flip else 0
            if self._n or b._n:
                sign = 0
            if ctx.rounding == ROUND_FLOOR and self._sign != b._sign ^ flip:
                sign = 1
            return _finish(sign, 0, exp, ctx)
        return _finish(1 if total < 0 else 0, abs(total), exp, ctx)

    def __mul__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        sign = self._sign ^ b._sign
        if self._kind or b._kind:
            if self._kind == 2:
                return self
            if b._kind == 2:
                return b
            if (self._kind == 0 and self._n == 0) or (b._kind == 0 and b._n == 0):
                _invalid('InvalidOperation')
            return _make(1, sign, 0, 0)
        return _finish(sign, self._n * b._n, self._exp + b._exp, _current)

    def __rmul__(self, other):
        return self.__mul__(other)

    def __truediv__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return self._over(b)

    def __rtruediv__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return b._over(self)

    def _over(self, b):
        ctx = _current
        sign = self._sign ^ b._sign
        if self._kind or b._kind:
            if self._kind == 2:
                return self
            if b._kind == 2:
                return b
            if self._kind == 1 and b._kind == 1:
                _invalid('InvalidOperation')
            if self._kind == 1:
                return _make(1, sign, 0, 0)
            return _make(0, sign, 0, ctx.Etiny())
        if b._n == 0:
            if self._n == 0:
                _invalid('DivisionUndefined')
            raise DivisionByZero("[<class 'decimal.DivisionByZero'>]")
        ideal = self._exp - b._exp
        if self._n == 0:
            return _finish(sign, 0, ideal, ctx)
        shift = len(str(b._n)) - len(str(self._n)) + ctx.prec + 1
        exp = ideal - shift
        if shift >= 0:
            q, r = divmod(self._n * 10 ** shift, b._n)
        else:
            q, r = divmod(self._n, b._n * 10 ** -shift)
        if r:
            # Never a tie, never exact: what is left out only tells the direction.
            if q % 5 == 0:
                q += 1
        else:
            while exp < ideal and q % 10 == 0:
                q //= 10
                exp += 1
        return _finish(sign, q, exp, ctx)

    def _parts(self, b):
        """Quotient and remainder of the absolute values; the exponent of the remainder."""
        if self._kind == 2 or b._kind == 2 or self._kind == 1:
            _invalid('InvalidOperation')
        exp = min(self._exp, b._exp)
        q, r = divmod(self._n * 10 ** (self._exp - exp), b._n * 10 ** (b._exp - exp))
        if len(str(q)) > _current.prec:
            _invalid('DivisionImpossible')
        return q, r, exp

    def __floordiv__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        if self._kind == 2:
            return self
        if b._kind == 2:
            return b
        if self._kind == 1:
            if b._kind == 1:
                _invalid('InvalidOperation')
            return _make(1, self._sign ^ b._sign, 0, 0)
        if b._kind == 0 and b._n == 0:
            if self._n == 0:
                _invalid('DivisionUndefined')
            raise DivisionByZero("[<class 'decimal.DivisionByZero'>]")
        if b._kind == 1 and self._kind == 0:
            return _make(0, self._sign ^ b._sign, 0, 0)
        q, r, exp = self._parts(b)
        return _finish(self._sign ^ b._sign, q, 0, _current)

    def __rfloordiv__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return b.__floordiv__(self)

    def __mod__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        if self._kind == 2:
            return self
        if b._kind == 2:
            return b
        if self._kind == 1:
            _invalid('InvalidOperation')
        if b._kind == 0 and b._n == 0:
            _invalid('DivisionUndefined' if self._n == 0 else 'InvalidOperation')
        if b._kind == 1 and self._kind == 0:
            return _plain(self, _current)
        q, r, exp = self._parts(b)
        return _finish(self._sign, r, exp, _current)

    def __rmod__(self, other):
        b = _operand(other)
        if b is None:
            return NotImplemented
        return b.__mod__(self)

    def __divmod__(self, other):
        return self // other, self % other

    def __pow__(self, other, modulo=None):
        b = _operand(other)
        if b is None:
            return NotImplemented
        if self._kind or b._kind or modulo is not None or b._exp < 0 or b._sign:
            raise NotImplementedError('pyw: powers of Decimal other than to ints from 0')
        e = b._n * 10 ** b._exp
        if e == 0:
            if self._n == 0:
                _invalid('InvalidOperation')
            return Decimal(1)
        return _finish(self._sign & e, self._n ** e, self._exp * e, _current)

    def __neg__(self):
        if self._kind == 0 and self._n == 0:
            return _finish(0, 0, self._exp, _current)
        if self._kind == 2:
            return self
        return _plain(_make(self._kind, 1 - self._sign, self._n, self._exp), _current)

    def __pos__(self):
        if self._kind == 0 and self._n == 0:
            return _finish(0, 0, self._exp, _current)
        return _plain(self, _current)

    def __abs__(self):
        return _plain(_make(self._kind, 0, self._n, self._exp), _current)

    def sqrt(self, context=None):
        ctx = _current if context is None else context
        if self._kind == 0 and self._n == 0:
            return _finish(self._sign, 0, self._exp >> 1, ctx)
        if self._kind == 2 or (self._kind == 1 and self._sign == 0):
            return self
        if self._sign:
            _invalid('InvalidOperation')
        prec = ctx.prec + 1
        ideal = self._exp >> 1
        n = self._n
        e = ideal
        if self._exp & 1:
            n *= 10
            size = (len(str(self._n)) >> 1) + 1
        else:
            size = (len(str(self._n)) + 1) >> 1
        shift = prec - size
        exact = True
        if shift >= 0:
            n *= 100 ** shift
        else:
            n, rest = divmod(n, 100 ** -shift)
            exact = rest == 0
        e -= shift
        from math import isqrt
        q = isqrt(n)
        exact = exact and q * q == n
        if exact:
            if shift >= 0:
                q //= 10 ** shift
            else:
                q *= 10 ** -shift
            e += shift
        elif q % 5 == 0:
            q += 1
        saved = ctx.rounding
        ctx.rounding = ROUND_HALF_EVEN
        made = _finish(0, q, e, ctx)
        ctx.rounding = saved
        return made

    def quantize(self, exp, rounding=None, context=None):
        ctx = _current if context is None else context
        b = _operand(exp)
        if self._kind or b._kind:
            if self._kind == 2:
                return self
            if self._kind == 1 and b._kind == 1:
                return self
            _invalid('InvalidOperation')
        gap = b._exp - self._exp
        if gap <= 0:
            n = self._n * 10 ** -gap
        else:
            n = _rounded_quotient(self._n, 10 ** gap, self._sign, ctx.rounding if rounding is None else rounding)
        if n and (len(str(n)) > ctx.prec or len(str(n)) + b._exp - 1 > ctx.Emax):
            _invalid('InvalidOperation')
        return _make(0, self._sign, n, b._exp)

    def to_integral_value(self, rounding=None, context=None):
        if self._kind or self._exp >= 0:
            return self
        ctx = _current if context is None else context
        n = _rounded_quotient(self._n, 10 ** -self._exp, self._sign, ctx.rounding if rounding is None else rounding)
        return _make(0, self._sign, n, 0)

    to_integral = to_integral_value

    def normalize(self, context=None):
        d = _plain(self, _current if context is None else context)
        if d._kind:
            return d
        n = d._n
        exp = d._exp
        if n == 0:
            return _make(0, d._sign, 0, 0)
        while n % 10 == 0:
            n //= 10
            exp += 1
        return _make(0, d._sign, n, exp)

    def __round__(self, n=None):
        if n is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return self.quantize(_make(0, 0, 1, -n), ROUND_HALF_EVEN)

    def __int__(self):
        if self._kind == 2:
            raise ValueError('cannot convert NaN to integer')
        if self._kind == 1:
            raise OverflowError('cannot convert Infinity to integer')
        if self._exp >= 0:
            n = self._n * 10 ** self._exp
        else:
            n = self._n // 10 ** -self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR))

    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING))

    def __float__(self):
        return float(str(self))

    def __bool__(self):
        return self._kind != 0 or self._n != 0

    def as_integer_ratio(self):
        if self._kind:
            if self._kind == 2:
                raise ValueError('cannot convert NaN to integer ratio')
            raise OverflowError('cannot convert Infinity to integer ratio')
        f = Fraction(self._signed() * 10 ** max(self._exp, 0), 10 ** max(-self._exp, 0))
        return f.numerator, f.denominator

    # --- comparison

    def _versus(self, b):
        """-1, 0 or 1; neither is NaN."""
        if self._kind or b._kind:
            x = 0 if self._kind == 0 else -1 if self._sign else 1
            y = 0 if b._kind == 0 else -1 if b._sign else 1
            return (x > y) - (x < y)
        exp = min(self._exp, b._exp)
        x = self._signed() * 10 ** (self._exp - exp)
        y = b._signed() * 10 ** (b._exp - exp)
        return (x > y) - (x < y)

    def _ordered(self, other):
        b = Decimal(other) if isinstance(other, float) else _operand(other)
        if b is not None and (self._kind == 2 or b._kind == 2):
            _invalid('InvalidOperation')
        return b

    def __eq__(self, other):
        b = Decimal(other) if isinstance(other, float) else _operand(other)
        if b is None:
            return NotImplemented
        if self._kind == 2 or b._kind == 2:
            return False
        return self._versus(b) == 0

    def __lt__(self, other):
        b = self._ordered(other)
        return NotImplemented if b is None else self._versus(b) < 0

    def __le__(self, other):
        b = self._ordered(other)
        return NotImplemented if b is None else self._versus(b) <= 0

    def __gt__(self, other):
        b = self._ordered(other)
        return NotImplemented if b is None else self._versus(b) > 0

    def __ge__(self, other):
        b = self._ordered(other)
        return NotImplemented if b is None else self._versus(b) >= 0

    def __hash__(self):
        if self._kind == 1:
            return -314159 if self._sign else 314159
        if self._kind == 2:
            return object.__hash__(self)
        p = 2305843009213693951
        if self._exp >= 0:
            h = self._n * pow(10, self._exp, p) % p
        else:
            h = self._n * pow(pow(10, p - 2, p), -self._exp, p) % p
        h = -h if self._sign else h
        return -2 if h == -1 else h

    def as_tuple(self):
        if self._kind == 1:
            return DecimalTuple(self._sign, (0,), 'F')
        if self._kind == 2:
            return DecimalTuple(self._sign, (), 'n')
        return DecimalTuple(self._sign, tuple([int(c) for c in str(self._n)]), self._exp)

    def is_nan(self):
        return self._kind == 2

    def is_infinite(self):
        return self._kind == 1

    def is_finite(self):
        return self._kind == 0

    def is_zero(self):
        return self._kind == 0 and self._n == 0

    def is_signed(self):
        return self._sign == 1

    def adjusted(self):
        return 0 if self._kind else len(str(self._n)) + self._exp - 1

    def copy_abs(self):
        return _make(self._kind, 0, self._n, self._exp)

    def copy_negate(self):
        return _make(self._kind, 1 - self._sign, self._n, self._exp)



    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
