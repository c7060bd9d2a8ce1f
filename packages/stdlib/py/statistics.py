"""statistics: exact sums, one rounding at the end."""
from bisect import bisect_left, bisect_right
from collections import namedtuple
from _statistics_kernels import kde, kde_random
from _statistics_normal import NormalDist, StatisticsError, _mean_stdev, _normal_dist_inv_cdf
from _statistics_sums import (
    _coerce, _convert, _decimal_root, _exact_ratio, _fail_neg, _float_sqrt_of_frac, _integer_sqrt_of_frac_rto,
    _isfinite, _ss, _sum,
)
from math import exp, fsum, isfinite, isinf, isnan, log, sqrt, sumprod

LinearRegression = namedtuple('LinearRegression', ['slope', 'intercept'])


def mean(data):
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, T)


def fmean(data, weights=None):
    if weights is None:
        items = list(data)
        total = fsum(items)
        if not items:
            raise StatisticsError('fmean requires at least one data point')
        return total / len(items)
    items = list(data)
    w = list(weights)
    if len(w) != len(items):
        raise StatisticsError('data and weights must be the same length')
    top = sumprod(items, w)
    bottom = fsum(w)
    if not bottom:
        raise StatisticsError('sum of weights must be non-zero')
    return top / bottom


def geometric_mean(data):
    n = 0
    zero = False
    logs = []
    for x in data:
        n += 1
        if x > 0.0 or isnan(x):
            logs.append(log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    total = fsum(logs)
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if isnan(total):
        return float('nan')
    if zero:
        return float('nan') if total == float('inf') else 0.0
    return exp(total / n)


def harmonic_mean(data, weights=None):
    wrong = 'harmonic mean does not support negative values'
    items = list(data)
    n = len(items)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = items[0]
        if not isinstance(x, (int, float)) and not hasattr(x, 'as_integer_ratio'):
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError(wrong)
        return x
    if weights is None:
        try:
            T, total, _ = _sum(1 / x for x in _fail_neg(items, wrong))
        except ZeroDivisionError:
            return 0
        if total <= 0:
            raise StatisticsError('Weighted sum must be positive')
        return _convert(n / total, T)
    parts = list(weights)
    if len(parts) != n:
        raise StatisticsError('Number of weights does not match data size')
    _, whole, _ = _sum(_fail_neg(parts, wrong))
    try:
        T, total, _ = _sum(w / x if w else 0 for w, x in zip(parts, _fail_neg(items, wrong)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(whole / total, T)


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


def median_grouped(data, interval=1.0):
    """The median of data that stand for intervals around them."""
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError('no median for empty data')
    middle = items[n // 2]
    first = bisect_left(items, middle)
    after = bisect_right(items, middle, lo=first)
    try:
        width = float(interval)
        x = float(middle)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return (x - width / 2.0) + width * (n / 2 - first) / (after - first)


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


def variance(data, xbar=None):
    T, ss, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(ss / (n - 1), T)


def pvariance(data, mu=None):
    T, ss, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(ss / n, T)


def _root_of(square, T):
    if T.__name__ == 'Decimal':
        return _decimal_root(square.numerator, square.denominator, T)
    return _float_sqrt_of_frac(square.numerator, square.denominator)


def stdev(data, xbar=None):
    T, ss, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root_of(ss / (n - 1), T)


def pstdev(data, mu=None):
    T, ss, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root_of(ss / n, T)


def _rank(data, /, *, key=None, reverse=False, ties='average', start=1):
    """Places of the data in their order; equal ones share the mean of theirs."""
    if ties != 'average':
        raise ValueError(f'Unknown tie resolution method: {ties!r}')
    values = list(data) if key is None else [key(x) for x in data]
    order = sorted(range(len(values)), key=lambda i: values[i], reverse=reverse)
    ranks = [0.0] * len(values)
    first = 0
    while first < len(order):
        after = first + 1
        while after < len(order) and values[order[after]] == values[order[first]]:
            after += 1
        rank = (start - 1) + first + (after - first + 1) / 2
        for i in order[first:after]:
            ranks[i] = rank
        first = after
    return ranks


def _sqrtprod(x, y):
    """The root of a product that may leave the range of doubles."""
    h = sqrt(x * y)
    if not isfinite(h):
        if isinf(h) and not isinf(x) and not isinf(y):
            small = 2.0 ** -512
            return _sqrtprod(small * x, small * y) / small
        return h
    if not h:
        if x and y:
            big = 2.0 ** 537
            return _sqrtprod(big * x, big * y) / big
        return h
    return h + sumprod((x, h), (y, -h)) / (2.0 * h)


def _check_pairs(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(name + ' requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(name + ' requires at least two data points')
    return n


def _centred(x):
    middle = fsum(x) / len(x)
    return middle, [a - middle for a in x]


def covariance(x, y, /):
    n = _check_pairs(x, y, 'covariance')
    _, dx = _centred(x)
    _, dy = _centred(y)
    return sumprod(dx, dy) / (n - 1)


def correlation(x, y, /, *, method='linear'):
    n = _check_pairs(x, y, 'correlation')
    if method == 'ranked':
        start = (n - 1) / -2
        dx = _rank(x, start=start)
        dy = _rank(y, start=start)
    elif method == 'linear':
        _, dx = _centred(x)
        _, dy = _centred(y)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    sxy = sumprod(dx, dy)
    try:
        return sxy / _sqrtprod(sumprod(dx, dx), sumprod(dy, dy))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


def linear_regression(x, y, /, *, proportional=False):
    _check_pairs(x, y, 'linear regression')
    if proportional:
        sxy = sumprod(x, y) + 0.0
        sxx = sumprod(x, x)
    else:
        xbar, dx = _centred(x)
        ybar, dy = _centred(y)
        sxy = sumprod(dx, dy) + 0.0
        sxx = sumprod(dx, dx)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)
