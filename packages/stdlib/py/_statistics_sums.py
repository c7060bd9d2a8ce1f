"""Exact sums of numbers of several types for `statistics`, and what type their results have."""
from fractions import Fraction
from math import isfinite, isqrt


class StatisticsError(ValueError):
    pass


def _isfinite(x):
    if hasattr(x, 'is_finite'):
        return x.is_finite()
    return isfinite(x)


def _coerce(T, S):
    """The type of a sum of a T and an S."""
    assert T is not bool, 'initial type T is bool'
    if T is S or S is int or S is bool:
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, Fraction):
        return T
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _exact_ratio(x):
    """Numerator and denominator; the number and None where it is not finite."""
    if isinstance(x, float) and x - x != 0.0:
        return (x, None)
    if hasattr(x, 'as_integer_ratio'):
        try:
            return x.as_integer_ratio()
        except (OverflowError, ValueError):
            return (x, None)
    if hasattr(x, 'numerator') and hasattr(x, 'denominator'):
        return (x.numerator, x.denominator)
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _convert(value, T):
    """A result as a number of that type, if it has it."""
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        return float(value)
    try:
        return T(value)
    except TypeError:
        if T.__name__ == 'Decimal':
            return T(value.numerator) / T(value.denominator)
        raise


def _fail_neg(values, errmsg='negative value'):
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x


def _whole(parts):
    """The sum of numerators by their denominators."""
    total = Fraction(0)
    for d in parts:
        total += Fraction(parts[d], d)
    return total


def _sum(data):
    """The type of the sum, the sum (a Fraction, or what is not finite), and how many there were."""
    n = 0
    T = int
    parts = {}
    special = None
    for x in data:
        n += 1
        S = type(x)
        if S is not T:
            T = _coerce(T, S)
        top, bottom = _exact_ratio(x)
        if bottom is None:
            special = top if special is None else special + top
        else:
            parts[bottom] = parts.get(bottom, 0) + top
    return (T, _whole(parts) if special is None else special, n)


def _ss(data, c=None):
    """The type, the sum of squares of the distances from the mean or from c, that mean, and how many there were."""
    if c is not None:
        T, total, n = _sum((x - c) * (x - c) for x in data)
        return (T, total, c, n)
    n = 0
    T = int
    parts = {}
    squares = {}
    special = None
    for x in data:
        n += 1
        S = type(x)
        if S is not T:
            T = _coerce(T, S)
        top, bottom = _exact_ratio(x)
        if bottom is None:
            special = top if special is None else special + top
        else:
            parts[bottom] = parts.get(bottom, 0) + top
            squares[bottom] = squares.get(bottom, 0) + top * top
    if special is not None:
        return (T, special, special, n)
    if n == 0:
        return (T, Fraction(0), Fraction(0), 0)
    total = _whole(parts)
    sum_of_squares = Fraction(0)
    for d in squares:
        sum_of_squares += Fraction(squares[d], d * d)
    return (T, (n * sum_of_squares - total * total) / n, total / n, n)


def _integer_sqrt_of_frac_rto(n, m):
    """The root of n/m as an int; one that is not exact is made odd, so that a later rounding is right."""
    root = isqrt(n // m)
    return root if root * root * m == n else root | 1


def _float_sqrt_of_frac(n, m):
    """The double nearest to the root of n/m."""
    # 109 bits: twice those of a double, and three.
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        return float(_integer_sqrt_of_frac_rto(n, m << 2 * q) << q)
    return _integer_sqrt_of_frac_rto(n << -2 * q, m) / (1 << -q)


def _decimal_root(n, m, Decimal):
    """The Decimal nearest to the root of n/m."""
    if n == 0:
        return Decimal('0.0')
    root = (Decimal(n) / Decimal(m)).sqrt()
    top, bottom = root.as_integer_ratio()
    above = root.next_plus()
    n2, d2 = above.as_integer_ratio()
    if 4 * n * (bottom * d2) ** 2 > m * (bottom * n2 + d2 * top) ** 2:
        return above
    below = root.next_minus()
    n2, d2 = below.as_integer_ratio()
    if 4 * n * (bottom * d2) ** 2 < m * (bottom * n2 + d2 * top) ** 2:
        return below
    return root
