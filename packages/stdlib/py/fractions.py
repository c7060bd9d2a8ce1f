"""fractions: exact quotients of ints, in lowest terms with a denominator above 0."""
from _fraction_text import _formatted, _parse
from math import gcd as _gcd
import numbers


def _made(numerator, denominator):
    """A Fraction of numbers that are in lowest terms already."""
    return Fraction(numerator, denominator, _reduced=True)


def _is_decimal(x):
    """Whether it is a Decimal, without linking decimals."""
    return hasattr(x, 'as_integer_ratio') and hasattr(x, 'as_tuple')


def _power(base, exponent):
    n, d = base._numerator, base._denominator
    if exponent >= 0:
        return _made(n ** exponent, d ** exponent)
    if n == 0:
        raise ZeroDivisionError(f'Fraction({d ** -exponent}, 0)')
    if n < 0:
        return _made((-d) ** -exponent, (-n) ** -exponent)
    return _made(d ** -exponent, n ** -exponent)


class Fraction:
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None, *, _reduced=False):
        if denominator is None:
            if isinstance(numerator, int):
                n = numerator.numerator
                d = numerator.denominator
            elif isinstance(numerator, Fraction):
                n = numerator._numerator
                d = numerator._denominator
            elif isinstance(numerator, str):
                n, d = _parse(numerator)
            elif isinstance(numerator, float) or _is_decimal(numerator):
                n, d = numerator.as_integer_ratio()
            elif isinstance(numerator, numbers.Rational):
                n = int(numerator.numerator)
                d = int(numerator.denominator)
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif type(numerator) is int and type(denominator) is int:
            n = numerator
            d = denominator
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            n = numerator.numerator * denominator.denominator
            d = denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if d == 0:
            raise ZeroDivisionError(f'Fraction({n}, 0)')
        if not _reduced:
            g = _gcd(n, d)
            if d < 0:
                g = -g
            n //= g
            d //= g
        self = object.__new__(cls)
        self._numerator = n
        self._denominator = d
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if isinstance(f, float):
            return cls(*f.as_integer_ratio())
        raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(int(dec))
        if _is_decimal(dec):
            return cls(*dec.as_integer_ratio())
        raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f'Fraction({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        return _formatted(self._numerator, self._denominator, format_spec, type(self).__name__)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __hash__(self):
        p = 2305843009213693951
        if self._denominator % p == 0:
            h = 314159
        else:
            h = abs(self._numerator) * pow(self._denominator, -1, p) % p
        if self._numerator < 0:
            h = -h
        return -2 if h == -1 else h

    def __bool__(self):
        return self._numerator != 0

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            low, rest = divmod(self._numerator, d)
            if rest * 2 < d or (rest * 2 == d and low % 2 == 0):
                return low
            return low + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __pos__(self):
        return _made(self._numerator, self._denominator)

    def __neg__(self):
        return _made(-self._numerator, self._denominator)

    def __abs__(self):
        return _made(abs(self._numerator), self._denominator)

    def __add__(self, other):
        if isinstance(other, float):
            return float(self) + other
        if isinstance(other, int):
            return _made(self._numerator + other * self._denominator, self._denominator)
        if isinstance(other, Fraction):
            return Fraction(
                self._numerator * other._denominator + other._numerator * self._denominator,
                self._denominator * other._denominator,
            )
        if isinstance(other, complex):
            return float(self) + other
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, float):
            return other + float(self)
        if isinstance(other, int):
            return _made(self._numerator + other * self._denominator, self._denominator)
        if isinstance(other, numbers.Rational):
            return Fraction(other) + self
        if isinstance(other, numbers.Real):
            return float(other) + float(self)
        if isinstance(other, numbers.Complex):
            return complex(other) + float(self)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, float):
            return float(self) - other
        if isinstance(other, int):
            return _made(self._numerator - other * self._denominator, self._denominator)
        if isinstance(other, Fraction):
            return Fraction(
                self._numerator * other._denominator - other._numerator * self._denominator,
                self._denominator * other._denominator,
            )
        if isinstance(other, complex):
            return float(self) - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, float):
            return other - float(self)
        if isinstance(other, int):
            return _made(other * self._denominator - self._numerator, self._denominator)
        if isinstance(other, numbers.Rational):
            return Fraction(other) - self
        if isinstance(other, numbers.Real):
            return float(other) - float(self)
        if isinstance(other, numbers.Complex):
            return complex(other) - float(self)
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, float):
            return float(self) * other
        if isinstance(other, int):
            return Fraction(self._numerator * other, self._denominator)
        if isinstance(other, Fraction):
            return Fraction(
                self._numerator * other._numerator,
                self._denominator * other._denominator,
            )
        if isinstance(other, complex):
            return float(self) * other
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, float):
            return other * float(self)
        if isinstance(other, int):
            return Fraction(self._numerator * other, self._denominator)
        if isinstance(other, numbers.Rational):
            return Fraction(other) * self
        if isinstance(other, numbers.Real):
            return float(other) * float(self)
        if isinstance(other, numbers.Complex):
            return complex(other) * float(self)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, float):
            return float(self) / other
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('Fraction(1, 0)')
            return Fraction(self._numerator, self._denominator * other)
        if isinstance(other, Fraction):
            if other._numerator == 0:
                raise ZeroDivisionError('Fraction(1, 0)')
            return Fraction(
                self._numerator * other._denominator,
                self._denominator * other._numerator,
            )
        if isinstance(other, complex):
            return float(self) / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, float):
            return other / float(self)
        if isinstance(other, int):
            if self._numerator == 0:
                raise ZeroDivisionError('Fraction(1, 0)')
            return Fraction(other * self._denominator, self._numerator)
        if isinstance(other, numbers.Rational):
            return Fraction(other) / self
        if isinstance(other, numbers.Real):
            return float(other) / float(self)
        if isinstance(other, numbers.Complex):
            return complex(other) / float(self)
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, float):
            return float(self) // other
        if isinstance(other, int):
            return self._numerator // (self._denominator * other)
        if isinstance(other, Fraction):
            return (self._numerator * other._denominator) // (self._denominator * other._numerator)
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, float):
            return other // float(self)
        if isinstance(other, int):
            return other * self._denominator // self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other) // self
        if isinstance(other, numbers.Real):
            return float(other) // float(self)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, float):
            return float(self) % other
        if isinstance(other, (int, Fraction)):
            b = Fraction(other)
            d = self._denominator * b._denominator
            return Fraction((self._numerator * b._denominator) % (b._numerator * self._denominator), d)
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, float):
            return other % float(self)
        if isinstance(other, numbers.Rational):
            return Fraction(other) % self
        if isinstance(other, numbers.Real):
            return float(other) % float(self)
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, float):
            return divmod(float(self), other)
        if isinstance(other, (int, Fraction)):
            return (self // other, self % other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, float):
            return divmod(other, float(self))
        if isinstance(other, numbers.Rational):
            a = Fraction(other)
            return (a // self, a % self)
        if isinstance(other, numbers.Real):
            return divmod(float(other), float(self))
        return NotImplemented

    def __pow__(self, other):
        if isinstance(other, int):
            return _power(self, int(other))
        if isinstance(other, Fraction):
            if other._denominator == 1:
                return _power(self, other._numerator)
            return float(self) ** float(other)
        if isinstance(other, (float, complex)):
            return float(self) ** other
        if isinstance(other, numbers.Rational):
            if other.denominator == 1:
                return _power(self, int(other.numerator))
            return float(self) ** float(other)
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other) ** self
        if self._denominator == 1:
            return other ** self._numerator
        return other ** float(self)

    def __eq__(self, other):
        if isinstance(other, Fraction):
            return self._numerator == other._numerator and self._denominator == other._denominator
        if isinstance(other, int):
            return self._denominator == 1 and self._numerator == other
        if isinstance(other, float):
            if other - other != 0.0:
                return False
            return self == Fraction(other)
        if isinstance(other, complex):
            return other.imag == 0 and self == other.real
        if isinstance(other, numbers.Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        return NotImplemented

    def _less(self, other, orequal):
        """Compares with an int or a Fraction."""
        b = Fraction(other)
        x = self._numerator * b._denominator
        y = self._denominator * b._numerator
        return x < y or (orequal and x == y)

    def __lt__(self, other):
        if isinstance(other, float):
            return other == other and (other > 0.0 if other - other != 0.0 else self._less(Fraction(other), False))
        if isinstance(other, (int, Fraction)):
            return self._less(other, False)
        if isinstance(other, numbers.Rational):
            return self._less(Fraction(other), False)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, float):
            return other == other and (other > 0.0 if other - other != 0.0 else self._less(Fraction(other), True))
        if isinstance(other, (int, Fraction)):
            return self._less(other, True)
        if isinstance(other, numbers.Rational):
            return self._less(Fraction(other), True)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, float):
            return other == other and (other < 0.0 if other - other != 0.0 else not self._less(Fraction(other), True))
        if isinstance(other, (int, Fraction)):
            return not self._less(other, True)
        if isinstance(other, numbers.Rational):
            return not self._less(Fraction(other), True)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, float):
            return other == other and (other < 0.0 if other - other != 0.0 else not self._less(Fraction(other), False))
        if isinstance(other, (int, Fraction)):
            return not self._less(other, False)
        if isinstance(other, numbers.Rational):
            return not self._less(Fraction(other), False)
        return NotImplemented
