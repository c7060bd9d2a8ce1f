"""Every operator of comparison between values of many classes, each with each."""
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from functools import total_ordering
from pathlib import PurePosixPath
from uuid import UUID


class Level(IntEnum):
    LOW = 1
    HIGH = 3


class Color(Enum):
    RED = 'red'


@dataclass(order=True)
class Point:
    x: int
    y: int


@total_ordering
class Weight:
    def __init__(self, grams):
        self.grams = grams

    def __eq__(self, other):
        if isinstance(other, (int, float)):
            return self.grams == other
        if isinstance(other, Weight):
            return self.grams == other.grams
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, (int, float)):
            return self.grams < other
        if isinstance(other, Weight):
            return self.grams < other.grams
        return NotImplemented

    def __hash__(self):
        return hash(self.grams)

    def __repr__(self):
        return f'Weight({self.grams})'


class Heavy(Weight):
    def __eq__(self, other):
        print('Heavy.__eq__', end=' ')
        return super().__eq__(other)

    def __gt__(self, other):
        print('Heavy.__gt__', end=' ')
        return isinstance(other, Weight)

    __hash__ = Weight.__hash__


class Anything:
    def __eq__(self, other):
        return 'equal'

    def __ne__(self, other):
        return []

    def __lt__(self, other):
        return type(other).__name__

    def __repr__(self):
        return 'Anything()'


class Lengthy:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f'Lengthy({self.n})'


class Never:
    __eq__ = None

    def __repr__(self):
        return 'Never()'


class Money(int):
    def __eq__(self, other):
        return isinstance(other, Money) and int(self) == int(other)

    def __hash__(self):
        return 7


class Plain:
    def __repr__(self):
        return 'Plain()'


class Ordered(type):
    def __lt__(cls, other):
        return 'smaller class'


class Kind(metaclass=Ordered):
    pass


def twice(x):
    return x * 2


VALUES = [
    1, 2.5, True, None, 'text', b'bytes', [1], (1, 2), {1: 2}, {1}, range(2), 1 + 2j, Level.LOW, Level.HIGH, Color.RED,
    Point(1, 2), Weight(1), Heavy(2.5), Anything(), Lengthy(1), Never(), Money(1), Plain(), Kind, int, twice, len,
    Decimal('1'), Fraction(5, 2), date(2024, 2, 29), datetime(2024, 2, 29, tzinfo=timezone.utc), timedelta(1), UUID(int=1), PurePosixPath('a'), frozenset({1}), slice(1), Ellipsis, NotImplemented,
]


def shown(make):
    try:
        return make()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for a in VALUES:
    equal, unequal, less, least, more, most = [], [], [], [], [], []
    errors = {}
    for i, b in enumerate(VALUES):
        for out, work in (
            (equal, lambda: a == b), (unequal, lambda: a != b), (less, lambda: a < b),
            (least, lambda: a <= b), (more, lambda: a > b), (most, lambda: a >= b),
        ):
            r = shown(work)
            if isinstance(r, str) and "Error" in r:
                errors[r] = errors.get(r, 0) + 1
            elif r is not False:
                out.append(i if r is True else (i, r))
    name = a.__name__ if callable(a) and hasattr(a, '__name__') else repr(a)
    print()
    print(name, equal, unequal, less, least, more, most)
    print('    errors', len(errors), sum(errors.values()), *sorted(errors)[::23], sep='; ')
print(VALUES.index(1), sorted([3, Weight(2), 1.5, Heavy(9), Weight(0)]))
