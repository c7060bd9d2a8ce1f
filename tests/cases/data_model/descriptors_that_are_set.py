"""What stands under `__get__` of a class is called as it is: set later, or an object with a `__call__`."""


class Show:
    def __init__(self, label):
        self.label = label

    def __call__(self, *args):
        return f'{self.label}({", ".join(type(a).__name__ for a in args)})'


class Field:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner):
        return f'{self.name} of {"nothing" if obj is None else type(obj).__name__}'


class Other:
    def __init__(self, name):
        self.name = name


class Holder:
    first = Field('first')
    second = Other('second')


def told(x):
    return x if isinstance(x, str) else type(x).__name__


h = Holder()
print(told(h.first), told(Holder.first), told(h.second), told(Holder.second))
Other.__get__ = lambda self, obj, owner: f'lambda for {self.name}'
print(told(h.second), told(Holder.second))
Other.__get__ = Show('object')
print(told(h.second), told(Holder.second))
Other.__get__ = staticmethod(lambda *args: f'static with {len(args)}')
print(told(h.second), told(Holder.second))
for name in ('__get__', 'label'):
    setattr(Other, name, Field(name))
try:
    print(told(h.second))
except TypeError as e:
    print(e)
del Other.__get__
print(told(h.second), told(Holder.second), h.second.label)


class Knot:
    def __init__(self, depth):
        self.depth = depth

    def __call__(self, *args):
        return f'knot {self.depth} with {len(args)}'


class Loop:
    def __init__(self, depth):
        self.depth = depth


Loop.__get__ = Knot(1)
Knot.__get__ = Show('inner')
Holder.third = Loop(3)
Holder.fourth = Knot(4)
print(told(h.third), told(Holder.third), told(h.fourth))
