import typing
from fractions import Fraction
from decimal import Decimal
class A:
    def __int__(self): return 1
class B:
    def __abs__(self): return 1
    def __index__(self): return 2
for x in 3, 1.5, 'a', A(), B(), Fraction(1, 2), True, 2j, b'x':
    print(isinstance(x, typing.SupportsInt), isinstance(x, typing.SupportsAbs), isinstance(x, typing.SupportsIndex), isinstance(x, typing.SupportsFloat),isinstance(x, typing.SupportsComplex), isinstance(x, typing.SupportsRound), isinstance(x, typing.SupportsBytes))
def f(x: typing.SupportsInt) -> int:
    return int(x)
print(f(2.5), typing.SupportsInt, issubclass(A, typing.SupportsInt), issubclass(str, typing.SupportsInt), issubclass(int, typing.SupportsIndex))
class M(typing.SupportsAbs):
    def __abs__(self): return 9
print(abs(M()), isinstance(M(), typing.SupportsAbs))
print(isinstance(Decimal(1), typing.SupportsInt), isinstance(Decimal(1), typing.SupportsIndex))
