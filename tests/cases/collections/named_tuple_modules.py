"""Named tuples: subscripts of the class, the module that is given."""
from collections import namedtuple

Group = namedtuple('Group', 'key group')
A = Group[int, list[int]]
print(A.__origin__ is Group, A.__parameters__, A.__args__)
a = A(1, [2])
print(type(a) is Group, a, a == (1, [2]))

Plain = namedtuple('Plain', 'x y')
Other = namedtuple('Other', ['x', 'y'], module='elsewhere')
Third = namedtuple('Third', 'x', module="third", defaults=[3])
Fourth = namedtuple('Fourth', 'x', module=None)
print(Plain.__module__, Other.__module__, Third.__module__, Fourth.__module__, Third(), Other(1, 2))
print(Plain, Other)


class Derived(namedtuple('Base', 'a b', module='base')):
    pass


print(Derived.__module__, Derived.__mro__[1].__module__, Derived(1, 2), Derived[int] is not None)
