from enum import Enum, IntEnum
class Planet(Enum):
    def __new__(cls, mass, radius):
        obj = object.__new__(cls)
        obj._value_ = mass
        obj.radius = radius
        return obj
    EARTH = 5, 6
    MARS = 1, 2
print(Planet.EARTH, Planet.EARTH.value, Planet.EARTH.radius, Planet(1), list(Planet), repr(Planet.MARS))
class Auto(Enum):
    def __new__(cls):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj
    A = ()
    B = ()
print(Auto.A.value, Auto.B.value, Auto(2))
class Num(IntEnum):
    def __new__(cls, v, label):
        o = int.__new__(cls, v); o._value_ = v; o.label = label
        return o
    ONE = (1, 'one')
    TWO = (2, 'two')
print(Num.ONE + 1, Num.TWO.label, Num(2), Num.ONE < Num.TWO, int(Num.TWO))
class Plain(Enum):
    def __new__(cls, a):
        o = object.__new__(cls); o.double = a * 2
        return o
    X = 3
print(Plain.X.value, Plain.X.double, Plain(3) is Plain.X)
