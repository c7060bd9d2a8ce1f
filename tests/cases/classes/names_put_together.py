"""Attributes whose names are put together: what their text may be is known in part."""
from operator import attrgetter


class Leaf:
    def __init__(self, value):
        self.value = value


class Pair:
    def __init__(self, left, right):
        self.left = left
        self.right = right


class Walker:
    steps = 0
    trail = []
    SHOWN = ('steps', 'absent')

    def walk(self, node):
        name = f'walk_{type(node).__name__.lower()}'
        return getattr(self, name, self.stray)(node)

    def stray(self, node):
        raise TypeError('no way to walk ' + type(node).__name__)

    def walk_leaf(self, node):
        self.steps += 1
        return node.value

    def walk_pair(self, node):
        return self.walk(node.left) + self.walk(node.right)

    def total(self):
        return 99

    def by_name(self, name):
        return getattr(self, 'walk_' + name)

    def by_percent(self, name):
        return hasattr(self, 'walk_%s' % name)

    def by_format(self, name):
        return hasattr(self, '{}_leaf'.format(name))

    def shown(self):
        return [(name, getattr(self, name, None)) for name in self.SHOWN]

    def labelled(self):
        for name, label in (('steps', 'S'), ('trail', 'T')):
            yield label, getattr(self, name)

    def chosen(self, which):
        name = 'total' if which else 'trail'
        if which == 2:
            name = 'steps'
        return getattr(self, name)

    def from_outer(self):
        def look():
            return getattr(self, key)
        key = 'steps'
        first = look()
        key = 'trail'
        return first, look()

    def changed(self):
        key = 'ste'
        key += 'ps'
        return getattr(self, key)


w = Walker()
print(w.walk(Pair(Leaf(1), Pair(Leaf(2), Leaf(3)))), w.shown(), list(w.labelled()))
print(w.chosen(1)(), w.chosen(0), w.chosen(2), w.from_outer(), w.changed())
print(w.by_percent('leaf'), w.by_percent('tree'), w.by_format('walk'), w.by_format('run'))
for attempt in (lambda: w.walk(w), lambda: w.by_name('tree')):
    try:
        attempt()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
for name in 'steps total nothing'.split():
    print(name, hasattr(w, name))


class Loud(Walker):
    SHOWN = ('trail', 'volume')
    volume = 11


print(Loud().shown())
for key, value in (('steps', 5), ('mood', 'calm')):
    setattr(w, key, value)
print(w.steps, w.mood)
rows = [Pair(2, 'b'), Pair(1, 'c'), Pair(3, 'a')]
for order in ('left', '-right'):
    rows.sort(key=attrgetter(order.lstrip('-')), reverse=order.startswith('-'))
    print([(p.left, p.right) for p in rows])
try:
    attrgetter('middle')(rows[0])
except AttributeError as e:
    print(e)


class Proxy:
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self._inner, name)


p = Proxy(w)
print(p.total(), p.steps, p.walk(Leaf(7)))
try:
    p.nowhere
except AttributeError as e:
    print(e)
