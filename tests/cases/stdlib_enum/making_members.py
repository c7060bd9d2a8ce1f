"""How members of enumerations are made: values that may be tuples or not, mixed-in types, `__new__` of bases."""
import datetime
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, StrEnum, auto


def table(kind):
    if kind == 'dates':
        return [(2021, 12, 25), (2020, 3, 15)]
    if kind == 'texts':
        return ['one', 'two']
    return [1, 2]


class Base(datetime.date, Enum):
    @property
    def short(self):
        return f'{self.day}.{self.month}.'


dates = table('dates')


class Feast(Base):
    christmas = dates[0]
    ides = dates[1]


print(list(Feast), Feast.ides.short, Feast.christmas.value, Feast.ides < Feast.christmas)
print(Feast(datetime.date(2020, 3, 15)))


class Plain(Enum):
    a = dates[0]
    b = table('texts')[0]
    c = table('numbers')[1]


print(list(Plain), Plain('one'), Plain((2021, 12, 25)))


class Pair(Enum):
    p = dates[0]
    q = dates[1]

    def __init__(self, *parts):
        self.total = sum(parts)


print(Pair.p.total, Pair.q.total)


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))


def bad_super(base):
    class Bad(base):
        def __new__(cls, value):
            return super().__new__(cls, value)
        only = 1
    return Bad


attempt(lambda: bad_super(Enum))
attempt(lambda: bad_super(IntEnum))
attempt(lambda: bad_super(Flag))
attempt(lambda: bad_super(IntFlag))
attempt(lambda: bad_super(StrEnum))


class Good(int, Enum):
    def __new__(cls, value):
        self = super().__new__(cls, value * 10)
        self._value_ = value
        return self
    one = 1


print(Good.one + 1, Good(1))


def no_value():
    class Combined(str, Enum):
        def __new__(cls, value, order):
            self = str.__new__(cls, value)
            self.order = order
            return self

        key = ('key', 0)
    return Combined


attempt(no_value)


class Sized(str, Enum):
    def __new__(cls, value):
        self = str.__new__(cls, value)
        self.size = len(value)
        return self

    key = 'key'


print(Sized.key.value, Sized.key.size)


def late():
    class Color(Enum):
        red = auto()

        def _generate_next_value_(name, start, count, last):
            return name
    return Color


attempt(late)
