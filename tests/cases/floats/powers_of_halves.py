"""Powers whose exponent is half of a small whole number are the nearest double."""
import math
import random
from fractions import Fraction


def nearest(x, halves):
    exact = Fraction(*x.as_integer_ratio()) ** abs(halves)
    if halves < 0:
        exact = 1 / exact
    top, bottom = exact.numerator, exact.denominator
    shift = 150 + max(0, bottom.bit_length() - top.bit_length())
    root = Fraction(math.isqrt((top << 2 * shift) // bottom), 1 << shift)
    return root.numerator / root.denominator


def main():
    random.seed(5)
    wrong = 0
    for k in range(400):
        x = random.random() * 10 ** random.randint(-5, 5) + 1e-9
        n = random.choice([-16, -9, -8, -7, -6, -5, -4, -3, -1, 3, 5, 6, 7, 8, 9, 10, 11, 15, 16])
        if x ** (n / 2) != nearest(x, n):
            wrong += 1
    # The C library's own power may be off once in a thousand.
    print(wrong <= 3)
    print(4.0 ** 1.5, 9.0 ** -1.5, 2.0 ** 3.0, 2.0 ** -3, 10.0 ** 5, 10.0 ** -5, (-2.0) ** 3, (-2.0) ** -3)
    print(0.1 ** 3, 1.1 ** 7, 1.5 ** 8.0, 100.0 ** -0.5, 1e17 ** 8, 1e-17 ** 8, 1e30 ** 3, 1e200 ** 1.5, 1e-100 ** 3)
    for y in (1.5, -1.5, 3.0, -3.0, 8.5):
        print((-0.0 if y > 0 else 1.0) ** y, math.inf ** y, 0.0 ** abs(y))


main()
