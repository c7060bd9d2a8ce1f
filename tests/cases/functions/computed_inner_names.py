from operator import methodcaller


class Shelf:
    def __init__(self):
        self._items = [('b', 2), ('a', 1)]
        self._len = 3


def ask(x, name):
    try:
        return getattr(x, name)()
    except (AttributeError, TypeError) as e:
        return type(e).__name__


for x in (Shelf()._items[0], [1], {2: 3}, 'abc', b'x', (1, 'a')):
    print(ask(x, ''.join(['_it', 'ems'])), ask(x, 'upper'), ask(x, '_len'), ask(x, 'copy'))
print(list(map(methodcaller('upper'), ['a', 'b'])))
