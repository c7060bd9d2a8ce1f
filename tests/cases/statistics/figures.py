# statistics.
import statistics as s
from fractions import Fraction
print(s.mean([1, 2, 3, 4]), s.mean([1, 3]), s.mean([1.5, 2.5, 4]), s.mean([Fraction(1, 2), Fraction(1, 3)]), s.fmean([1, 2, 4]), s.median([3, 1, 2]), s.median([1, 2, 3, 4]), s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.mode([1, 2, 2]), s.mode('aab'), s.multimode('aabbc'))
print(s.stdev([1, 2, 3, 4]), s.pstdev([1, 2, 3, 4]), s.variance([1, 2, 3, 4]), s.pvariance([1, 2, 3, 4]), s.variance([0.1, 0.25, 0.7]), s.stdev([0.1, 0.25, 0.7]), s.variance([2, 4]), s.stdev([2.5, 3.25, 5.5, 11.25]))
print(s.quantiles([1, 2, 3, 4, 5]), s.quantiles(range(10), n=10), s.quantiles([1, 2, 3], method='inclusive'), s.harmonic_mean([40, 60]), round(s.geometric_mean([54, 24, 36]), 9), s.covariance([1, 2, 3], [1, 5, 7]), s.correlation([1, 2, 3], [1, 5, 7]))
for f in (1, 2, 3, 4):
    try:
        if f == 1: s.mean([])
        elif f == 2: s.median([])
        elif f == 3: s.mode([])
        else: s.stdev([1])
    except s.StatisticsError as e: print(type(e).__name__, e)
