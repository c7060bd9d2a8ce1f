"""Which operand is asked first where numbers of derived classes meet."""
from enum import IntEnum


class Level(IntEnum):
    LOW = 1


class Money(int):
    def __radd__(self, other):
        return f'radd {type(other).__name__}'
    def __rsub__(self, other):
        return f'rsub {type(other).__name__}'


class Cents(Money):
    def __radd__(self, other):
        return 'cents'


print(Level.LOW + Money(5), 1 + Money(5), True + Money(5), Level.LOW - Money(2), Money(1) + Cents(2), Cents(1) + Money(2), 2.5 + Money(1))


class Ratio(float):
    def __radd__(self, other):
        return f'ratio after {type(other).__name__}'

    def __rmul__(self, other):
        return NotImplemented


class Plain(Money):
    pass


print(1 + Ratio(2), 1.5 + Ratio(2), True + Ratio(1), Money(1) + Ratio(2), Ratio(1) + Money(2), 3.5 * Ratio(2), Ratio(3) * 2)
print(Money(1) + Plain(2), Plain(1) + Money(2), Plain(1) + Plain(2), Level.LOW + Plain(1), 1j + Money(2), 1j + Ratio(2))
total = Level.LOW
total += Money(3)
print(total, sum([Money(1), Money(2)], Money(0)), type(sum([Money(1), Plain(2)])).__name__)
