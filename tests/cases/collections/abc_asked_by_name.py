import collections.abc as c
import operator


class MyMapping(c.Mapping):
    def __len__(self):
        return 0

    def __getitem__(self, i):
        raise IndexError

    def __iter__(self):
        return iter(())


class MySet(c.Set):
    def __contains__(self, x):
        return False

    def __len__(self):
        return 0

    def __iter__(self):
        return iter([])


for x in MyMapping(), MySet():
    for op in ['lt', 'gt', 'le', 'ge', 'ne', 'or', 'and', 'xor', 'sub', 'add']:
        name = '__' + op + '__'
        print(name, hasattr(x, name), end=' ')
    print()
print(hasattr(MyMapping(), '__or__'), hasattr(MySet(), '__or__'))


class Minimal(c.Generator):
    def send(self, value):
        return value

    def throw(self, typ, val=None, tb=None):
        super().throw(typ, val, tb)


class MinimalAsync(c.AsyncGenerator):
    async def asend(self, value):
        return value

    async def athrow(self, typ, val=None, tb=None):
        await super().athrow(typ, val, tb)


g = Minimal()
print(next(g), g.send(3), g.close(), iter(g) is g)
for args in [(ValueError,), (ValueError, ValueError('huhu')), (KeyError('k'),)]:
    try:
        g.throw(*args)
    except Exception as error:
        print(repr(error))


def run(co):
    try:
        while True:
            co.send(None)
    except StopIteration as stop:
        return stop.value


a = MinimalAsync()
print(run(a.asend(2)), run(a.__anext__()), run(a.aclose()), a.__aiter__() is a)
try:
    run(a.athrow(ValueError))
except ValueError as error:
    print(repr(error))
