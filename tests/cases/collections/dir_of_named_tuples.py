"""dir() of named tuples."""
from collections import namedtuple

Point = namedtuple('Point', 'x y')


class Derived(Point):
    unit = 'cm'

    def total(self):
        return self.x + self.y


print(dir(Point(1, 2)) == dir(Point))
print(dir(Point))
print([n for n in dir(Derived) if n not in dir(Point)])
print('__weakref__' in dir(Point(1, 2)), '__dict__' in dir(Point(1, 2)), [n for n in dir(Derived(3, 4)) if n[0] != '_'])
