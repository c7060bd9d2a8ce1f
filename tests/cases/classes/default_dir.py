"""`super().__dir__()` and `object.__dir__`: a `__dir__` that adds names to what every object has."""


class Row:
    kind = 'row'

    def __init__(self, **values):
        self.values = values

    def __getattr__(self, name):
        try:
            return self.values[name]
        except KeyError:
            raise AttributeError(name) from None

    def __dir__(self):
        return [*super().__dir__(), *self.values]


class Strict(Row):
    def method(self):
        return self.kind

    def __dir__(self):
        return sorted(set(object.__dir__(self)) - {'kind'}) + ['extra']


class Slotted:
    __slots__ = ('a', 'b')

    def __dir__(self):
        return (n for n in super().__dir__() if not n.startswith('_'))


r = Row(name='n', size=3)
print([n for n in dir(r) if not n.startswith('__')], 'size' in dir(r), '__init__' in dir(r))
s = Strict(z=1)
s.added = 2
print([n for n in dir(s) if not n.startswith('__')], s.method())
print(dir(Slotted()), sorted(n for n in r.__dir__() if n[0] != '_'))
