# Exponentials, logarithms, angles: to 13 digits, since C libraries differ in the last.
import math


def show(name, x):
    print(name, f'{x:.13g}')


for x in [0.0, 1.0, -1.0, 0.5, 2.5, -7.25, 20.0, 1e-7]:
    show('exp', math.exp(x))
    show('exp2', math.exp2(x))
    show('expm1', math.expm1(x))
    show('sin', math.sin(x))
    show('cos', math.cos(x))
    show('tan', math.tan(x))
    show('atan', math.atan(x))
    show('sinh', math.sinh(x))
    show('cosh', math.cosh(x))
    show('tanh', math.tanh(x))
    show('asinh', math.asinh(x))
    show('erf', math.erf(x))
    show('erfc', math.erfc(x))
    show('cbrt', math.cbrt(x))
for x in [1.0, 1.5, 2.0, 10.0, 1e10, 1e300, 3]:
    show('log', math.log(x))
    show('log2', math.log2(x))
    show('log10', math.log10(x))
    show('log1p', math.log1p(x))
    show('acosh', math.acosh(x))
    show('lgamma', math.lgamma(x))
    show('sqrt', math.sqrt(x))
for x in [-1.0, -0.5, 0.0, 0.25, 0.999, 1.0]:
    show('asin', math.asin(x))
    show('acos', math.acos(x))
    if abs(x) < 1:
        show('atanh', math.atanh(x))
for x in [0.5, 1.5, 5.0, 10.5, 100.0, -1.5]:
    show('gamma', math.gamma(x))
for y in [0.0, -0.0, 1.0, -2.0, math.inf]:
    for x in [0.0, -0.0, 1.0, -3.0, math.inf, -math.inf]:
        show('atan2', math.atan2(y, x))
show('far', math.sin(1e22))
show('far', math.cos(1e15))
show('far', math.tan(123456789.0))
print(math.log(8, 2), math.log(2**2000), math.log2(2**3000), math.log10(10**500), math.log2(8), math.log10(1000))
print(math.sin(0.0), math.sin(-0.0), math.atan(-0.0), math.cos(0), math.exp(0), math.log(1), math.gamma(6))
print(math.degrees(math.pi), math.radians(180), math.hypot(3, 4), math.hypot(), math.hypot(1, 2, 2), math.dist([0, 0], [5, 12]))
for f, bad in [(math.sqrt, -1), (math.log, 0), (math.log, -2.5), (math.acos, 1.5), (math.sin, math.inf), (math.gamma, -1)]:
    try:
        f(bad)
    except ValueError as e:
        print(e)
for bad in [710, 1e308]:
    try:
        math.exp(bad)
    except OverflowError as e:
        print(e)
try:
    math.sqrt('x')
except TypeError as e:
    print(e)
