from collections.abc import Iterable, Iterator, Callable, Sized, Sequence, Mapping, Generator, MutableSequence
import typing


def flatten(x):
    for i in x:
        if isinstance(i, Iterable) and not isinstance(i, (str, bytes)):
            yield from flatten(i)
        else:
            yield i


print(list(flatten([1, [2, (3, 'ab')], {4}, range(2)])))


class Count:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


class Sizes:
    def __len__(self):
        return 3


def describe(x):
    return [
        isinstance(x, Iterable), isinstance(x, Iterator), isinstance(x, Callable), isinstance(x, Sized),
        isinstance(x, Sequence), isinstance(x, Mapping), isinstance(x, Generator), isinstance(x, typing.Iterable),
        isinstance(x, MutableSequence),
    ]


def gen():
    yield 1


for value in [1, 'text', [1], (1,), {1: 2}, {1}, range(3), gen(), iter([1]), Count(), Sizes(), describe, None, 2.5, b'x']:
    print(type(value).__name__ if not isinstance(value, Iterator) else 'iterator', describe(value))


def total(x):
    if isinstance(x, Mapping):
        return sum(total(v) for v in x.values())
    if isinstance(x, Sequence) and not isinstance(x, str):
        return sum(total(v) for v in x)
    return x if isinstance(x, int) else 0


print(total({'a': [1, 2, {'b': 3}], 'c': (4, 'five', [6])}))
