"""Wrong arguments that come out of a sequence or a mapping whose length is known when the call is made."""
import math


def pair(a, b=2):
    return a, b


class Counter:
    def __init__(self, start, *, step=1):
        self.start = start

    def add(self, n):
        return self.start + n


def attempt(f, args, kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print('TypeError', e)


def listed(*args):
    return list(args)


def named(**kwargs):
    return dict(kwargs)


FUNCTIONS = [
    len, abs, isinstance, 'a'.upper, [].append, {}.get, ord, math.sin, math.atan2, hasattr, pair, Counter, Counter(1).add, chr,
    'a,b'.partition, [3].index, divmod, id, callable, 'x'.startswith, {1}.add, range, float, 'abc'.find, map,
]
for function in FUNCTIONS:
    if function in (id, range, float):
        continue
    attempt(function, listed(), named())
    attempt(function, listed(1, 2, 3, 4, 5), named())
    attempt(function, listed(1), named(zzz=1))
for args, b in (([1, 2], 3), ([1], 3), ([], 3)):
    try:
        print(pair(*args, b=b))
    except TypeError as e:
        print('TypeError', e)
for call in (
    lambda: {1}.symmetric_difference(), lambda: {1}.isdisjoint(1, 2), lambda: b'a'.hex(spe='x'), lambda: b'a'.find(),
    lambda: b'a'.upper(1), lambda: b'a'.replace(b'x'), lambda: b'a'.decode(encodin=1), lambda: {1}.copy(1),
):
    try:
        print(call())
    except TypeError as e:
        print('TypeError', e)
