# Functions whose results are exact or correctly rounded everywhere.
import math
def rnd(n):
    s = 99
    out = []
    for i in range(n):
        s = (s*6364136223846793005+1442695040888963407) & 18446744073709551615
        out.append((s>>11)/9007199254740992.0 * 10.0 ** (s % 40 - 20) * (1 if s & 64 else -1))
    return out


for x in [0.0, -0.0]:
    print(math.sqrt(x), math.degrees(x), math.fabs(x))

xs = rnd(600)
for i in range(0, 600, 3):
    a, b, c = xs[i], xs[i+1], xs[i+2]
    print(math.fma(a, b, c), math.fma(a, b, -a*b), math.hypot(a, b, c), math.hypot(a, b), math.fmod(a, b), math.remainder(a, b), math.frexp(a), math.modf(a), math.ulp(a), math.nextafter(a, b))

xs = rnd(600)
for i in range(0, 600, 30):
    print(math.fsum(xs[i:i+30]), math.sumprod(xs[i:i+15], xs[i+15:i+30]), math.dist(xs[i:i+3], xs[i+3:i+6]))

for y in [0.0, -0.0, 1.0, -1.0, 5e-324, -5e-324, 1e308, -1e308, math.inf, -math.inf, math.nan, 1e-310]:
    for x in [0.0, -0.0, 1.0, -1.0, 5e-324, -5e-324, 1e308, -1e308, math.inf, -math.inf, math.nan, 1e-310]:
        print(math.atan2(y, x), math.hypot(x, y), math.copysign(x, y), end=' ')
        try: print(math.pow(x, y))
        except (ValueError, OverflowError) as e: print(e)
        try: print(math.remainder(x, y))
        except (ValueError, OverflowError) as e: print(e)
        try: print(math.fmod(x, y))
        except (ValueError, OverflowError) as e: print(e)

for n in [0,1,2,3,4,10**20, 10**40+12345, 2**52-1, 2**52, 2**53+1, 2**63, 2**64-1, 3**200, 10**101-1]:
    print(math.isqrt(n), math.gcd(n, 360), math.lcm(n, 6), math.gcd(n, 2**70*3))
print(math.gcd(), math.gcd(5), math.gcd(-4), math.gcd(0,0), math.lcm(), math.lcm(-3), math.lcm(0,5))
for n in range(0, 60, 7):
    for k in range(0, 60, 7):
        print(math.comb(n, k), math.perm(n, k), end=' ')
print(math.comb(1000, 500), math.factorial(200), math.perm(30), math.comb(10**10, 3))

print(math.prod([1.5, 2, 3]), math.prod([]), math.prod([2, 3], start=1.0), math.prod([True, 4]))
print(math.sumprod([1, 2.5, 3], [4, 5, 6]), math.sumprod([10**20, 1], [10**20, 1]), math.sumprod([], []), math.sumprod([1e200, 1], [1e200, 1.0]), math.sumprod([True, 2], [3, 4]))

for x in [5e-324, 1e-310, 2.2250738585072014e-308, 1.7976931348623157e308, 1.0, -1.0, 0.0, -0.0]:
    print(math.ulp(x), math.nextafter(x, math.inf), math.nextafter(x, -math.inf), math.nextafter(x, 0), math.nextafter(x, 5, steps=10**20), math.nextafter(x, -5, steps=3), math.frexp(x))
    for e in [-1080, -1074, -50, 0, 50, 1023]:
        try: print(math.ldexp(x, e))
        except OverflowError as ex: print(ex)

print(math.floor(-0.5), math.floor(1e300), math.ceil(-0.5), math.trunc(1e18), math.floor(True))
print(math.isclose(1.0, 1.1, rel_tol=0.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan), math.isclose(1, 2, rel_tol=0.5, abs_tol=0.1))
print(math.log(8, 2), math.log(100, 10), math.log(2**2000), math.log2(2**3000), math.log10(10**500), math.log(5, 2.5), math.log(True))
