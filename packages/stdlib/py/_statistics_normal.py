"""statistics.NormalDist: normal distributions."""
from _statistics_sums import StatisticsError, _float_sqrt_of_frac, _ss
from fractions import Fraction
from math import erf, exp, fabs, hypot, log, sqrt, tau


def _mean_stdev(data):
    _, ss, middle, n = _ss(data)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    square = ss / (n - 1)
    if isinstance(square, Fraction):
        return float(middle), _float_sqrt_of_frac(square.numerator, square.denominator)
    return float(middle), float(middle) / float(ss)


def _quotient(r, top, bottom):
    """The quotient of two polynomials, given by their coefficients from the highest power down."""
    a = 0.0
    for c in top:
        a = a * r + c
    b = 0.0
    for c in bottom:
        b = b * r + c
    return a, b


def _normal_dist_inv_cdf(p, mu, sigma):
    """Wichura's algorithm AS 241 (Applied Statistics 37, 1988): three rational approximations."""
    q = p - 0.5
    if fabs(q) <= 0.425:
        a, b = _quotient(
            0.180625 - q * q,
            (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
             1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.387132872796366608e+0),
            (5.226495278852854561e+3, 2.8729085735721942674e+4, 3.930789580009271061e+4, 2.1213794301586595867e+4,
             5.3941960214247511077e+3, 6.871870074920579083e+2, 4.2313330701600911252e+1, 1.0))
        return mu + (a * q / b) * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        a, b = _quotient(
            r - 1.6,
            (7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.4178072517745061177e-1, 1.27045825245236838258e+0,
             3.64784832476320460504e+0, 5.7694972214606914055e+0, 4.6303378461565452959e+0,
             1.42343711074968357734e+0),
            (1.05075007164441684324e-9, 5.475938084995344946e-4, 1.51986665636164571966e-2, 1.4810397642748007459e-1,
             6.8976733498510000455e-1, 1.6763848301838038494e+0, 2.05319162663775882187e+0, 1.0))
    else:
        a, b = _quotient(
            r - 5.0,
            (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3, 2.6532189526576123093e-2,
             2.9656057182850489123e-1, 1.7848265399172913358e+0, 5.4637849111641143699e+0, 6.6579046435011037772e+0),
            (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
             1.48753612908506148525e-2, 1.3692988092273580531e-1, 5.9983220655588793769e-1, 1.0))
    x = a / b
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    __slots__ = ('_mu', '_sigma')
    __module__ = 'statistics'

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        return cls(*_mean_stdev(data))

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def _needs_spread(self, what):
        if not self._sigma:
            raise StatisticsError(what + '() not defined when sigma is zero')

    def samples(self, n, *, seed=None):
        import random
        number = random.random if seed is None else random.Random(seed).random
        return [_normal_dist_inv_cdf(number(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        square = self._sigma * self._sigma
        if not square:
            raise StatisticsError('pdf() not defined when sigma is zero')
        away = x - self._mu
        return exp(away * away / (-2.0 * square)) / sqrt(tau * square)

    def cdf(self, x):
        self._needs_spread('cdf')
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """How much of the areas below the two densities they have in common (Inman and Bradley, 1989)."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        va, vb = a.variance, b.variance
        if not va or not vb:
            raise StatisticsError('overlap() not defined when sigma is zero')
        dv = vb - va
        dm = fabs(b._mu - a._mu)
        if not dv:
            return 1.0 - erf(dm / (2.0 * a._sigma * sqrt(2.0)))
        middle = a._mu * vb - b._mu * va
        away = a._sigma * b._sigma * sqrt(dm * dm + dv * log(vb / va))
        x = (middle + away) / dv
        y = (middle - away) / dv
        return 1.0 - (fabs(b.cdf(x) - a.cdf(x)) + fabs(b.cdf(y) - a.cdf(y)))

    def zscore(self, x):
        self._needs_spread('zscore')
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * fabs(other))

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
