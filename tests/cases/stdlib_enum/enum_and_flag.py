from enum import Enum, auto, unique, Flag

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return self.name + '/' + str(self.value)

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
print(list(Color), len(Color))
for c in Color:
    print(c, c.describe(), c is Color.RED)
print(Color.CRIMSON is Color.RED, Color.CRIMSON)
print(Color(2), Color['BLUE'])
try:
    Color(7)
except ValueError as e:
    print(e)
try:
    Color['X']
except KeyError as e:
    print('KeyError', e)
print(Color.RED == Color.RED, Color.RED == Color.BLUE, Color.RED != 1)
print(Color.RED in Color, 3 in Color, 9 in Color)
d = {Color.RED: 'r', Color.BLUE: 'b'}
print(d, d[Color.BLUE])
print(Color)
print(Color.__members__)
print([n for n in Color.__members__], Color.__members__['CRIMSON'])
print(f'{Color.RED} {Color.GREEN!r:>20} {Color.BLUE:>12}|')

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self):
        return round(6.67e-11 * self.mass / (self.radius * self.radius), 3)
print(Planet.EARTH.g, Planet.EARTH.value, Planet.EARTH)
for p in Planet:
    print(p, p.mass, p.g)

class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print(list(A))

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(list(Perm), Perm.RW, repr(Perm.RW), Perm.R | Perm.X, repr(Perm.R | Perm.X))
print(Perm.RW & Perm.R, bool(Perm.R & Perm.W), Perm.R & Perm.W, repr(Perm(0)), ~Perm.R, Perm.R ^ Perm.RW)
print(Perm.R in Perm.RW, Perm.X in Perm.RW, list(Perm.RW), len(Perm.RW))
try:
    Perm(8)
except ValueError as e:
    print(e)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
def f(c):
    match c:
        case Color.RED:
            return 'red'
        case Color.BLUE:
            return 'blue'
        case _:
            return 'other'
print([f(c) for c in Color])
class S(Enum):
    A = 'a'
    B = [1]
    C = None
print(list(S), S([1]), S('a'), S(None), isinstance(S.A, Enum), isinstance(S.A, Color))
try:
    Color.RED = 3
except AttributeError as e:
    print(e)
print(sorted(Color, key=lambda c: -c.value), Color.RED.GREEN)
print(type(Color.RED), hash(Color.RED) == hash('RED'))
