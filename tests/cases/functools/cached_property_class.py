"""cached_property as a class: what it keeps, what it refuses, its value form."""
from functools import cached_property
import functools
class Circle:
    def __init__(self, r):
        self.r = r
    @cached_property
    def area(self):
        """The area."""
        print('computing')
        return self.r ** 2 * 3
    @functools.cached_property
    def name(self):
        return f'circle {self.r}'
c = Circle(2)
print(c.area, c.area, c.name, sorted(c.__dict__))
del c.area
print(c.area)
c.area = 99
print(c.area)
print(isinstance(Circle.area, cached_property), Circle.area.__doc__, Circle.area.attrname, Circle.area.__module__)
class Slotted:
    __slots__ = ('x',)
    @cached_property
    def y(self):
        return 1
try:
    Slotted().y
except TypeError as e:
    print(e)
class Late:
    def __init__(self):
        self.n = 0
    def get(self):
        self.n += 1
        return self.n
    kept = cached_property(get)
x = Late()
print(x.get(), x.kept, x.kept, x.get(), x.kept)
y = Late()
print(y.kept, y.kept)
try:
    class Twice:
        @cached_property
        def a(self):
            pass
        b = a
except TypeError as e:
    print(e)
cp = cached_property(lambda s: 5)
class Foo:
    pass
Foo.cp = cp
try:
    Foo().cp
except TypeError as e:
    print(e)
