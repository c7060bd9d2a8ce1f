"""statistics: exact sums, one rounding at the end."""
from fractions import Fraction
from math import exp, fsum, isqrt, log, sqrt, sumprod


class StatisticsError(ValueError):
    pass


class _Exact:
    """Sums of the data and of its squares as quotients of ints; what the results are to be."""

    def __init__(self):
        self.n = 0
        self.sum = Fraction(0)
        self.squares = Fraction(0)
        self.kind = 0

    def add(self, x):
        self.n += 1
        if isinstance(x, float):
            if self.kind < 2:
                self.kind = 2
        elif isinstance(x, Fraction):
            if self.kind < 1:
                self.kind = 1
        f = Fraction(x)
        self.sum = self.sum + f
        self.squares = self.squares + f * f

    def deviations(self):
        """The sum of squares of the distances from the mean."""
        return self.squares - self.sum * self.sum / self.n


def _exact(data):
    e = _Exact()
    for x in data:
        e.add(x)
    return e


def _converted(value, kind):
    """As ints give ints where they can, fractions fractions, and anything else a float."""
    if kind == 0 and value.denominator == 1:
        return value.numerator
    if kind == 1:
        return value
    return value.numerator / value.denominator


def mean(data):
    e = _exact(data)
    if e.n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _converted(e.sum / e.n, e.kind)


def fmean(data, weights=None):
    items = [float(x) for x in data]
    if weights is None:
        if not items:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(items) / len(items)
    w = [float(x) for x in weights]
    if len(w) != len(items):
        raise StatisticsError('data and weights must be the same length')
    top = sumprod(items, w)
    bottom = fsum(w)
    if not bottom:
        raise StatisticsError('sum of weights must be non-zero')
    return top / bottom


def geometric_mean(data):
    logs = []
    zero = False
    for x in data:
        if x > 0.0:
            logs.append(log(x))
        elif x == 0.0:
            zero = True
            logs.append(0.0)
        else:
            raise StatisticsError('No negative inputs allowed')
    if not logs:
        raise StatisticsError('Must have a non-empty dataset')
    if zero:
        return 0.0
    return exp(fsum(logs) / len(logs))


def harmonic_mean(data):
    e = _Exact()
    for x in data:
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        if x == 0:
            return 0
        e.add(1 / x)
    if e.n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    return _converted(e.n / e.sum, e.kind)


def median(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return items[n // 2]
    return (items[n // 2 - 1] + items[n // 2]) / 2


def median_low(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return items[(n - 1) // 2]


def median_high(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return items[n // 2]


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    most = max(counts.values())
    for x in counts:
        if counts[x] == most:
            return x


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x in counts if counts[x] == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    items = sorted(data)
    count = len(items)
    if count < 2:
        if count == 1:
            return items * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        m = count - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((items[j] * (n - delta) + items[j + 1] * delta) / n)
    elif method == 'exclusive':
        m = count + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else count - 1 if j > count - 1 else j
            delta = i * m - j * n
            result.append((items[j - 1] * (n - delta) + items[j] * delta) / n)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return result


def _root_of(value):
    """The double nearest to the square root of a Fraction."""
    n = value.numerator
    m = value.denominator
    if n == 0:
        return 0.0
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        m <<= 2 * q
    else:
        n <<= -2 * q
    a = isqrt(n // m)
    # What is cut off is kept as an odd last bit.
    if a * a * m != n:
        a |= 1
    if q >= 0:
        return float(a << q)
    return a / (1 << -q)


def _around(e, center):
    """The sum of squares of the distances from a given center."""
    c = Fraction(center)
    return e.squares - 2 * c * e.sum + e.n * c * c


def variance(data, xbar=None):
    e = _exact(data)
    if e.n < 2:
        raise StatisticsError('variance requires at least two data points')
    ss = e.deviations() if xbar is None else _around(e, xbar)
    return _converted(ss / (e.n - 1), e.kind)


def pvariance(data, mu=None):
    e = _exact(data)
    if e.n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    ss = e.deviations() if mu is None else _around(e, mu)
    return _converted(ss / e.n, e.kind)


def stdev(data, xbar=None):
    e = _exact(data)
    if e.n < 2:
        raise StatisticsError('stdev requires at least two data points')
    ss = e.deviations() if xbar is None else _around(e, xbar)
    return _root_of(ss / (e.n - 1))


def pstdev(data, mu=None):
    e = _exact(data)
    if e.n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    ss = e.deviations() if mu is None else _around(e, mu)
    return _root_of(ss / e.n)


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return sumprod([a - xbar for a in x], [b - ybar for b in y]) / (n - 1)


def correlation(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    dx = [a - xbar for a in x]
    dy = [b - ybar for b in y]
    sxx = sumprod(dx, dx)
    syy = sumprod(dy, dy)
    try:
        return sumprod(dx, dy) / sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant') from None
