# fractions.
from fractions import Fraction as F
import math
print(F(1, 2) + F(1, 3), F(1, 2) - 1, 2 * F(3, 4), F(1, 2) / F(1, 4), F(3, 4) ** 2, F(3, 4) ** -2, repr(F(-6, 4)), F('3/4'), F('1.25'), F('-1e-3'), F(0.5), F(5), F(F(1, 2)), F(1, -2))
print(F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), 2), -F(1, 2), abs(F(-1, 2)), int(F(7, 2)), float(F(1, 3)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), math.floor(F(-1, 2)), math.ceil(F(1, 2)), bool(F(0)))
print(F(1, 2) == 0.5, F(1, 2) < F(2, 3), F(1, 2) > 0.25, F(3) == 3, 1 > F(1, 2), hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), F(1, 3) == 1 / 3, sorted([F(1, 2), F(1, 3)]), sum([F(1, 2), F(1, 3)]), F(1, 2) + 0.5, F(math.pi).limit_denominator(1000), F(1, 2).numerator, F(1, 2).denominator, max(F(1, 2), F(2, 3)))
for a in ('x', '1/0', '1/', ''):
    try: print(F(a))
    except (ValueError, ZeroDivisionError) as e: print(type(e).__name__, e)
try: F(1, 0)
except ZeroDivisionError as e: print(e)
try: F(1, 2) + 'a'
except TypeError as e: print(e)
