"""Named tuples whose `__new__` is called or overridden: `super().__new__`, `_make` and `_replace` beside it, pickles and copies."""
import copy
import pickle
from collections import namedtuple
from typing import NamedTuple


class Span(namedtuple('Span', 'start stop')):
    __slots__ = ()

    def __new__(cls, start, stop=None):
        print('new', start, stop)
        if stop is None:
            start, stop = 0, start
        if stop < start:
            raise ValueError(f'{stop} comes before {start}')
        return super().__new__(cls, start, stop)

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split('-')))

    def size(self):
        return self.stop - self.start

    def __add__(self, other):
        return type(self)(min(self.start, other.start), max(self.stop, other.stop))


s = Span(5)
print(s, s.size(), Span.parse('3-9') + s, s == (0, 5), hash(s) == hash((0, 5)))
print(s._replace(start=2), Span._make([9, 1]), s._asdict())
try:
    Span(4, 1)
except ValueError as e:
    print(e)
try:
    s.start = 1
except AttributeError as e:
    print(e)

Base = namedtuple('Base', ['a', 'b'], defaults=[0])


class Doubled(Base):
    def __new__(cls, *args, **named):
        self = super(Doubled, cls).__new__(cls, *args, **named)
        self.note = 'made'
        return self


d = Doubled(1)
print(d, d.note, Doubled(b=2, a=1).b, Base.__new__(Base, 7), Base.__new__(Doubled, 1, 2))
try:
    Doubled()
except TypeError as e:
    print(e)


class Row(NamedTuple):
    key: str
    n: int = 3


p = pickle.loads(pickle.dumps(Row('k')))
print(p, p == Row('k'), pickle.loads(pickle.dumps(Base(1, [2]))), copy.deepcopy(Row('c', 4)))
print(pickle.loads(pickle.dumps([Base(1, 2), {'row': Row('x')}])))
