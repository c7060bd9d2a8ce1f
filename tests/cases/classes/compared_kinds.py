"""Functions, methods, classes and modules against one another and against objects with operators of their own."""
import json
import math
from abc import ABC


class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if isinstance(other, Version):
            return self.n == other.n
        if isinstance(other, int):
            return self.n == other
        return NotImplemented

    def __hash__(self):
        return hash(self.n)

    def __lt__(self, other):
        if isinstance(other, Version):
            return self.n < other.n
        return NotImplemented

    def __add__(self, other):
        return f'{self.n}+{getattr(other, "__name__", other)}'

    def __radd__(self, other):
        return f'{getattr(other, "__name__", type(other).__name__)}+{self.n}'

    def bump(self):
        return Version(self.n + 1)

    def same(self):
        return self


class Plain:
    def run(self):
        return 'run'


class Abstract(ABC):
    pass


def f(x):
    return x


def g():
    return f


v = Version(2)
p = Plain()
values = [f, g, len, v.bump, v.same, p.run, Plain, Version, Abstract, int, json, math, v, Version(2), 2, 'two', None, (1, 2), [f, Plain], list[int], dict[str, int], lambda: 0, 'x'.upper]


def name(x):
    return getattr(x, '__name__', repr(x))


for i, a in enumerate(values):
    row = ''
    for b in values:
        row += '=' if a == b else '.'
        assert (a != b) == (not a == b)
        row += 'i' if a in [b] else '.'
    print(i, row)

for a in values[:13]:
    for b in (v, 2, f, Plain, p.run, json):
        try:
            print(name(a) if a is not v else 'v', '<', name(b) if b is not v else 'v', a < b)
        except TypeError as e:
            print(e)

for a in values[:12]:
    try:
        print(v + a, a + v, end=' ')
        print(a + 1)
    except TypeError as e:
        print('|', e)
for a in values[:12]:
    for b in ((1,), [1], 'text', b'bytes', 1.5, {1: 2}):
        try:
            print(b + a)
        except TypeError as e:
            print(e)
        try:
            print(a * b)
        except TypeError as e:
            print(e)

print(p.run == p.run, p.run == Plain().run, v.bump == Version(2).bump, v.bump is v.bump, v.bump == v.same, f in [g, f], Plain in {Version: 1}, {f: 'f', Plain: 'p', json: 'j'}[f])
table = {f: 'f', g: 'g', Plain: 'plain', json: 'json', v: 'v', 3: 'three', list[int]: 'list[int]'}
print([table.get(k, '-') for k in (f, g, Plain, Version, json, math, Version(2), 2, 3, 3.0, list[int], dict[str, int])])
