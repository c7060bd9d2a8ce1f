"""Arithmetic between values of many classes, each with each, and in place."""
from datetime import date, timedelta
from decimal import Decimal
from enum import Flag, IntEnum
from fractions import Fraction
from pathlib import PurePosixPath


class Level(IntEnum):
    LOW = 1
    HIGH = 3


class Mode(Flag):
    READ = 1
    WRITE = 2


class Vector:
    def __init__(self, *items):
        self.items = items

    def __add__(self, other):
        if isinstance(other, Vector):
            return Vector(*(a + b for a, b in zip(self.items, other.items)))
        if isinstance(other, (int, float)):
            return Vector(*(a + other for a in self.items))
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, other):
        return Vector(*(a * other for a in self.items)) if isinstance(other, (int, Decimal, Fraction)) else NotImplemented

    def __imul__(self, other):
        if isinstance(other, str):
            return f'in place {other}'
        return NotImplemented

    def __or__(self, other):
        return f'or {type(other).__name__}'

    def __repr__(self):
        return f'Vector{self.items}'


class Space(Vector):
    def __radd__(self, other):
        return f'{type(other).__name__} into space'


class Eager:
    def __radd__(self, other):
        return f'radd {type(other).__name__}'

    def __rmul__(self, other):
        return f'rmul {type(other).__name__}'

    def __rsub__(self, other):
        return NotImplemented

    def __rmod__(self, other):
        return f'rmod {type(other).__name__}'

    def __ior__(self, other):
        return f'ior {type(other).__name__}'

    def __repr__(self):
        return 'Eager()'


class Money(int):
    def __add__(self, other):
        return Money(int(self) + int(other)) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return f'Money({int(self)})'


class Text(str):
    pass


class Plain:
    def __repr__(self):
        return 'Plain()'


def made():
    return [
        2, 2.5, True, None, 'a', b'b', [1], (1, 2), {1: 2}, {1}, range(2), 1j, Level.HIGH, Mode.READ, Vector(1, 2), Space(3, 4),
        Eager(), Money(5), Text('t'), Plain(), int, len, Decimal('1.5'), Fraction(1, 2), date(2024, 2, 29), timedelta(1),
        PurePosixPath('p'), bytearray(b'c'),
    ]


WORK = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b,
}


def add_to(a, b):
    a += b
    return a


WORK |= {'+=': add_to}


def shown(work, a, b):
    try:
        return repr(work(a, b))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for name, work in WORK.items():
    print(name)
    for i in range(len(made())):
        good, errors = [], set()
        for j in range(len(made())):
            a, b = made()[i], made()[j]
            if isinstance(a, int) and isinstance(b, (str, bytes, list, tuple, bytearray)) and a > 9:
                continue
            r = shown(work, a, b)
            if 'Error: ' in r:
                errors.add(r)
            else:
                good.append((j, r))
        print('  ', i, good)
        print('    errors', len(errors), *sorted(errors)[::9], sep='; ')
