import enum
from enum import Enum, Flag

class Shape(enum.Enum):
    SQUARE = 'sq'
    CIRCLE = 'ci'
    @classmethod
    def default(cls):
        return cls.SQUARE
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value.startswith(value):
                return m
        return None
    def __str__(self):
        return 'shape ' + self.value
print(Shape.default(), Shape('c'), Shape.CIRCLE.default() is Shape.SQUARE)
try:
    print(Shape('zz'))
except ValueError as e:
    print(e)

class Ordered(Enum):
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented
    def __ge__(self, other):
        if self.__class__ is other.__class__:
            return self.value >= other.value
        return NotImplemented

class Size(Ordered):
    S = 1
    M = 2
    L = 3
print(Size.S < Size.M, Size.L >= Size.M, sorted([Size.L, Size.S, Size.M]), max(Size, key=lambda s: s.value))
print(len(Ordered), list(Ordered))
try:
    Size.S < 3
except TypeError as e:
    print(e)

class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)
    ALPHA = enum.auto()
    BETA = enum.auto()
print([m.value for m in Auto])
try:
    class Big(Size):
        XL = 4
except TypeError as e:
    print(e)

class Op(Enum):
    ADD = '+'
    SUB = '-'
    def apply(self, a, b):
        if self is Op.ADD:
            return a + b
        return a - b
print(Op.ADD.apply(1, 2), Op.SUB.apply(5, 2), {o: o.apply(4, 2) for o in Op})
print(Size.S in [Size.S], Size.M in {Size.S, Size.L}, Op.ADD in Op, list(reversed(Size)))
a, b, c = Size
print(a, b, c, Size.S == 1, Size.S.value == 1)
print(dict((m.name, m.value) for m in Size), [m for m in Size if m is not Size.M])
class N(Flag):
    A = 1
    B = 2
    C = 4
    AB = 3
    Z = 0
x = N.A
x |= N.C
print(x, repr(x), [m.name for m in N], N.AB, N.Z, repr(N.Z), N(7), repr(N(6)), N(7) is N(7))
print(N.A | N.B is N.AB, bool(N.Z), N.__members__.keys(), N['AB'])
try:
    N.A | 1
except TypeError as e:
    print(e)
try:
    1 in N.A
except TypeError as e:
    print(e)
print(~N.AB, ~N.Z, N(-1), x == N.A | N.C, hash(x) == hash(N.A | N.C))
class Status(Enum):
    """Doc."""
    OPEN: int = 1
    CLOSED = 2
    _private = 3
    limit = property(lambda self: 5)
    helper = lambda self: 'h'
    @property
    def is_open(self):
        return self is Status.OPEN
    @staticmethod
    def twice(n):
        return 2 * n
    def __bool__(self):
        return self.is_open
print(list(Status), Status.OPEN.is_open, Status.twice(4), bool(Status.CLOSED), Status.OPEN.limit, Status.OPEN.helper())
print(Status.__doc__, Status.__name__, Status.OPEN.__class__, isinstance(Status, type))
def state(n):
    return Status.OPEN if n else Status.CLOSED
cur = state(1)
for i in range(3):
    if cur is Status.OPEN:
        cur = Status.CLOSED
    elif cur == Status.CLOSED:
        cur = Status.OPEN
    print(cur.name)
def inner():
    class Local(Enum):
        A = 1
        B = 2
    return Local.B, list(Local), Local
print(inner())
