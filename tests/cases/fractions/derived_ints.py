"""Fractions of derived ints keep what their arithmetic gives; classes derived from Fraction that make their instances."""
from fractions import Fraction


class Whole(int):
    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return Whole(1)

    def __mul__(self, other):
        return Whole(int(self) * int(other))

    def __floordiv__(self, other):
        return Whole(int(self) // int(other))


class Ratio(Fraction):
    def __new__(cls, text):
        a, b = text.split(':')
        self = super().__new__(cls, int(a), int(b))
        self.text = text
        return self


f = Fraction(Whole(10), Whole(4))
print(f, type(f.numerator).__name__, type(f.denominator).__name__, type(Fraction(Whole(3)).numerator).__name__)
r = Ratio('6:4')
print(r, r.text, r + 1, type(r).__name__, r == Fraction(3, 2), Fraction(True, 2), type(Fraction(True).numerator).__name__)
