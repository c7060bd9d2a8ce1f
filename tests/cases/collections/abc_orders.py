import collections.abc as c
print(c.Set.__mro__, c.Set, c.KeysView, c.MutableSet.__module__)
print(c.ItemsView.__mro__)
print(c.Mapping.__mro__, c.Sequence.__mro__)
for x in c.Set.__mro__: print(x, c.Iterable is x)
print(c.Iterable in c.Set.__mro__)
def go(): 
    print(c.Iterable in c.Set.__mro__)
    for other in [c.Set, c.Iterable]:
        print(c.Iterable in other.__mro__, other.__mro__)
go()
print(hasattr(c.Sized, '__abstractmethods__'), hasattr(c.Set, '__abstractmethods__'), sorted(c.Set.__abstractmethods__), hasattr(list, '__abstractmethods__'))
print(issubclass(c.MutableSet, c.Collection), isinstance({1}, c.Set), isinstance({}.keys(), c.KeysView), c.ValuesView.__mro__)


class Slotted(c.Set):
    __slots__ = ('items',)

    def __init__(self, items):
        self.items = list(items)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


x = Slotted('abc') | Slotted('cd')
print(sorted(x), hasattr(x, '__dict__'), isinstance(x, c.Collection))


class Right:
    def __ror__(self, other):
        return 'ror'

    __rand__ = __rsub__ = __rxor__ = __ror__


s = Slotted('ab')
print(s | Right(), s & Right(), s - Right(), s ^ Right(), list(s - ['a']), list(s & 'b'))
for f in (lambda: s | 5), (lambda: s & None), (lambda: 5 - s), (lambda: s ^ 1.5):
    try:
        print(f())
    except TypeError as error:
        print(error)
