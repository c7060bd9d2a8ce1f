# Typed functions called across modules with exact results.
from numbers_lib import fib, gcd, is_prime, Pair, LIMIT
import numbers_lib
import stats_lib as st

data: list[int] = [n for n in range(LIMIT) if is_prime(n)]
print(data, fib(90), fib(100), gcd(2**70, 6**40))
print(st.mean(data), st.spread(data), st.mean([0.5, 1]), numbers_lib.calls)
pair: Pair = (1, 2)
print(pair, st.weighted([(1, 0.5), (3, 0.25)]))
