"""Members under names that the mixed-in type has, and flags turned around."""
from enum import Flag, IntEnum, IntFlag, StrEnum, auto


class Number(IntEnum):
    divisor = 1
    numerator = 2
    real = 5


class Word(StrEnum):
    upper = 'a'
    title = 'b c'


print(Number.divisor.numerator, Number.numerator.divisor, Number.numerator.numerator, Number.real.real)
print(repr(Number.numerator), Word.title.upper(), Word.upper.title(), repr(Word.title))


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
    ALL = 7


class Gap(IntFlag):
    A = 1
    B = 4


class Strict(Flag):
    A = 1
    B = 4


print(repr(~Perm.ALL), repr(~(Perm.R | Perm.W | Perm.X)), repr(~Perm.R), repr(~Perm(0)), repr(Perm(-1)), repr(Perm(-9)))
print(repr(~Gap.A), repr(~Gap.B), repr(~(Gap.A | Gap.B)), repr(Gap(-3)), repr(Gap(-1)), repr(~Gap(0)), repr(Gap(-20)))
for value in -3, -1, -8, -9, 2:
    try:
        print(value, repr(Strict(value)))
    except ValueError as error:
        print(value, error)

try:
    class Color(Flag):
        red = 'not an int'
        blue = auto()
except TypeError as error:
    print(error)
