# Functions of complex numbers of infinities, NaNs, zeros with their signs and very large numbers.
import cmath
import math

PARTS = [0.0, -0.0, 1.5, -1.5, math.inf, -math.inf, math.nan, 1e200, -1e308]
FUNCTIONS = [
    cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.asin, cmath.acos, cmath.atan,
    cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.atanh,
]


def told(f, z):
    try:
        r = f(z)
        return f'{r.real:.9g},{r.imag:.9g}'
    except (ValueError, OverflowError) as e:
        return type(e).__name__


for f in FUNCTIONS:
    for x in PARTS:
        print(f.__name__, x, *[told(f, complex(x, y)) for y in PARTS])
for r in PARTS:
    print('rect', r, *[told(lambda phi: cmath.rect(r, phi), phi) for phi in PARTS])

print(cmath.log(1j, math.inf), cmath.atanh(1 + 1e-310j))
for f in (math.log, cmath.log):
    try:
        print(f(8, None))
    except TypeError as e:
        print(e)
