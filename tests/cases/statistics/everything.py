import statistics as s
from statistics import *
from fractions import Fraction as F
import random
def show(f, *a, **k):
    try:
        r = f(*a, **k)
        print(f.__name__, repr(r), type(r).__name__)
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
sets = [[1, 2, 3, 4], [1.5, 2.5, 2.5, 2.75, 3.25, 4.75], [F(1, 2), F(3, 4), F(5, 8)], [1, 2.5, F(1, 2)], [True, 2, 3], [], [5], [2, 2, 3, 3, 4], [1e308, 1e308, -1e308], [float('inf'), 1.0, 2.0], [float('nan'), 1.0]]
for d in sets:
    for f in (mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode, multimode, variance, pvariance, stdev, pstdev, quantiles):
        show(f, d)
for d in ([0, 1], [-1, 2], [40, 60]):
    show(harmonic_mean, d)
    show(geometric_mean, d)
show(harmonic_mean, [40, 60], weights=[5, 30])
show(harmonic_mean, [40, 60], [1])
show(fmean, [1, 2, 3], weights=[1, 1, 2])
show(fmean, [1, 2, 3], [1, 1])
show(fmean, [1, 2], [0, 0])
show(mean, ['a'])
show(mean, [1, None])
show(variance, [1, 2, 3], 2)
show(pvariance, [1.5, 2.5], 2.0)
show(median_grouped, [52, 52, 53, 54], 2)
show(median_grouped, ['a', 'b'])
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 1, 3, 3, 2, 8, 7.5, 6, 4]
show(covariance, x, y); show(correlation, x, y); show(correlation, x, y, method='ranked'); show(correlation, x, y, method='z')
show(linear_regression, x, y); show(linear_regression, x, y, proportional=True); show(linear_regression, [1, 1], [2, 3])
show(covariance, [1], [2]); show(correlation, [1, 2], [2]); show(correlation, [1, 1], [2, 3])
print(linear_regression(x, y).slope)
n = NormalDist(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, n.pdf(110), n.cdf(120), n.inv_cdf(0.3), n.zscore(90))
print([n.inv_cdf(p / 1000) for p in (1, 10, 50, 100, 400, 500, 700, 999)], n.inv_cdf(1e-15), n.inv_cdf(1 - 1e-12))
print(n.quantiles(), n.overlap(NormalDist(110, 20)), n.overlap(NormalDist(110, 15)), n + 5, 5 + n, n - 3, 3 - n, n * 2, 2 * n, n / 3, -n, +n, n + NormalDist(1, 2), n - NormalDist(1, 2))
print(n == NormalDist(100, 15), n == 3, hash(n) == hash(NormalDist(100, 15)), n.samples(4, seed=7), NormalDist.from_samples([1, 2, 3, 4.5]))
for f in (lambda: NormalDist(1, -1), lambda: NormalDist(1, 0).pdf(1), lambda: NormalDist(1, 0).cdf(1), lambda: n.inv_cdf(2), lambda: n.overlap(3), lambda: NormalDist(1, 0).zscore(3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for k in ('normal', 'gauss', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'parabolic', 'epanechnikov', 'quartic', 'biweight', 'triweight', 'cosine'):
    p = kde(data, 1.5, k)
    c = kde(data, 1.5, k, cumulative=True)
    print(k, [p(v) for v in (-3, 0, 0.5, 5)], [c(v) for v in (-3, 0, 0.5, 5, 10)])
    r = kde_random(data, 1.5, k, seed=8675309)
    print([r() for _ in range(5)])
show(kde, [], 1); show(kde, data, 0); show(kde, data, 1, 'x'); show(kde_random, ['a'], 1)
