"""Kernel density estimation for `statistics`: densities, their integrals, and random numbers of them."""
from _statistics_normal import StatisticsError, _normal_dist_inv_cdf
from bisect import bisect_left, bisect_right
from math import acos, asin, atan, cos, cosh, erf, exp, log, pi, sin, sqrt, tan


def _density(kernel, t):
    """A kernel at t, within its support."""
    if kernel == 'normal':
        return exp(-1 / 2 * t * t) / sqrt(2 * pi)
    if kernel == 'logistic':
        return 1 / 2 / (1.0 + cosh(t))
    if kernel == 'sigmoid':
        return 1 / pi / cosh(t)
    if kernel == 'rectangular':
        return 1 / 2
    if kernel == 'triangular':
        return 1.0 - abs(t)
    if kernel == 'parabolic':
        return 3 / 4 * (1.0 - t * t)
    if kernel == 'quartic':
        return 15 / 16 * (1.0 - t * t) ** 2
    if kernel == 'triweight':
        return 35 / 32 * (1.0 - t * t) ** 3
    return pi / 4 * cos(pi / 2 * t)


def _area(kernel, t):
    """The integral of a kernel up to t."""
    if kernel == 'normal':
        return 1 / 2 * (1.0 + erf(t / sqrt(2)))
    if kernel == 'logistic':
        return 1.0 - 1.0 / (exp(t) + 1.0)
    if kernel == 'sigmoid':
        return 2 / pi * atan(exp(t))
    if kernel == 'rectangular':
        return 1 / 2 * t + 1 / 2
    if kernel == 'triangular':
        return t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2
    if kernel == 'parabolic':
        return -1 / 4 * t ** 3 + 3 / 4 * t + 1 / 2
    if kernel == 'quartic':
        return 3 / 16 * t ** 5 - 5 / 8 * t ** 3 + 15 / 16 * t + 1 / 2
    if kernel == 'triweight':
        return 35 / 32 * (-1 / 7 * t ** 7 + 3 / 5 * t ** 5 - t ** 3 + t) + 1 / 2
    return 1 / 2 * sin(pi / 2 * t) + 1 / 2


def _solved(kernel, t, p):
    """Newton's method: where the area is p, from an estimate."""
    while abs(over := _area(kernel, t) - p) > 1e-12:
        t -= over / _density(kernel, t)
    return t


def _place(kernel, p):
    """Where the area of a kernel is p."""
    if kernel == 'normal':
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _normal_dist_inv_cdf(p, 0.0, 1.0)
    if kernel == 'logistic':
        return log(p / (1 - p))
    if kernel == 'sigmoid':
        return log(tan(p * pi / 2))
    if kernel == 'rectangular':
        return 2 * p - 1
    if kernel == 'triangular':
        return sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p)
    if kernel == 'parabolic':
        return 2 * cos((acos(2 * p - 1) + pi) / 3)
    if kernel == 'cosine':
        return 2 * asin(2 * p - 1) / pi
    q = p if p <= 1 / 2 else 1.0 - p
    if kernel == 'quartic':
        t = (2.0 * q) ** 0.4258865685331 - 1.0
        if q >= 0.004:
            t += 0.026818732 * sin(7.101753784 * q + 2.73230839482953)
    else:
        t = (2.0 * q) ** 0.3400218741872791 - 1.0
    return _solved(kernel, t if p <= 1 / 2 else -t, p)


def _known(data, h, kernel):
    """The name of a kernel, after what kde and kde_random check."""
    if not len(data):
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    other = {'gauss': 'normal', 'uniform': 'rectangular', 'epanechnikov': 'parabolic', 'biweight': 'quartic'}
    name = other.get(kernel, kernel)
    if name not in ('normal', 'logistic', 'sigmoid', 'rectangular', 'triangular', 'parabolic', 'quartic', 'triweight',
                    'cosine'):
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    return name


def kde(data, h, kernel='normal', *, cumulative=False):
    name = _known(data, h, kernel)
    everywhere = name in ('normal', 'logistic', 'sigmoid')
    n = len(data)
    sample = sorted(data)

    def near(x):
        """The data within reach of x, and how many are below them."""
        nonlocal n, sample
        if len(data) != n:
            n = len(data)
            sample = sorted(data)
        first = bisect_left(sample, x - h)
        return sample[first:bisect_right(sample, x + h)], first

    def pdf(x):
        if everywhere:
            return sum([_density(name, (x - v) / h) for v in data]) / (len(data) * h)
        items, _ = near(x)
        return sum([_density(name, (x - v) / h) for v in items]) / (n * h)

    def cdf(x):
        if everywhere:
            return sum([_area(name, (x - v) / h) for v in data]) / len(data)
        items, below = near(x)
        return sum([_area(name, (x - v) / h) for v in items], below) / n

    if cumulative:
        cdf.__doc__ = f'CDF estimate with {h=!r} and {kernel=!r}'
        return cdf
    pdf.__doc__ = f'PDF estimate with {h=!r} and {kernel=!r}'
    return pdf


def kde_random(data, h, kernel='normal', *, seed=None):
    import random
    name = _known(data, h, kernel)
    source = random.Random(seed)

    def rand():
        return source.choice(data) + h * _place(name, source.random())

    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand
