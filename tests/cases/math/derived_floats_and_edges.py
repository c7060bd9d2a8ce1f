"""floor and ceil of classes derived from float, fma with infinities, the sign of zeros from nextafter."""
import math


class Up(float):
    def __ceil__(self):
        return 42

    def __floor__(self):
        return -42


class Plain(float):
    pass


for x in (Up(1.5), Plain(2.5), Plain(-2.5), 2.5, 3):
    print(math.ceil(x), math.floor(x))
tiny = 5e-324
for a, b in ((-0.0, 0.0), (0.0, -0.0), (-tiny, 0.0), (tiny, -0.0), (-tiny, 1.0), (1.0, 2.0)):
    print(math.nextafter(a, b), math.nextafter(a, b, steps=1), math.nextafter(a, b, steps=2))
print(math.fma(1e300, -1e300, math.inf), math.fma(1e300, 1e300, -math.inf), math.fma(2.0, 3.0, 4.0))
for args in ((math.inf, 0.0, 1.0), (math.inf, 1.0, -math.inf), (1e300, 1e300, 1.0)):
    try:
        print(math.fma(*args))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
