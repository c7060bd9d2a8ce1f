"""Named tuples where abstract classes of sequences are asked for."""
from collections import namedtuple
from collections.abc import Collection, Hashable, Iterable, MutableSequence, Reversible, Sequence, Sized
from typing import NamedTuple

Point = namedtuple('Point', 'x y')


class Row(NamedTuple):
    name: str


def kind(value):
    if isinstance(value, str):
        return 'text'
    if isinstance(value, Sequence):
        return f'sequence of {len(value)}'
    return 'single'


for value in (Point(1, 2), Row('r'), (1,), [1, 2, 3], 'abc', 5, {1: 2}, range(4)):
    print(kind(value), [c.__name__ for c in (Collection, Hashable, Iterable, Reversible, Sequence, Sized, MutableSequence)
                        if isinstance(value, c)])
print(issubclass(Point, tuple), issubclass(Point, Sequence), issubclass(Row, (list, Sequence)), issubclass(Row, MutableSequence))
