# cmath, to 12 digits.
import cmath
def show(z): print(f'{z.real:.12g} {z.imag:.12g}')
for z in [1+2j, -1.5+0.5j, 0.3-4j, 2, -3.0, 0.5j, 1e-5+1e-7j, 30+2j, -0.0+1j]:
    for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh):
        show(f(z))
    print(f'{cmath.phase(z):.12g}', cmath.isfinite(z), cmath.isclose(z, z))
r, p = cmath.polar(3+4j); print(r, f'{p:.12g}')
show(cmath.rect(2, 1)); print(cmath.pi, cmath.e, cmath.inf, cmath.infj, cmath.isinf(cmath.infj), cmath.sqrt(-1), cmath.sqrt(4), abs(cmath.exp(1j * cmath.pi) + 1) < 1e-15)
try: cmath.log(0)
except ValueError as e: print(e)
try: cmath.exp(1000)
except OverflowError as e: print(e)
show(cmath.log(8, 2))
