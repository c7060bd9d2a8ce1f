"""Values that are looked up by names, shown and formatted."""


import operator


class Safe(str):
    def __add__(self, other):
        return Safe(str.__add__(self, shown(other)))

    def __mod__(self, values):
        return Safe(str.__mod__(self, shown(values)))


class Filters:
    known = {}

    @classmethod
    def add(cls, fn):
        cls.known[fn.__name__] = fn
        return fn


def shown(value):
    return value if isinstance(value, Safe) else Safe(str(value).replace('<', '&lt;'))


@Filters.add
def short(text):
    return text[:4]


def look_up(obj, key):
    try:
        return obj[key]
    except (TypeError, KeyError, IndexError):
        return getattr(obj, key, None)


class User:
    def __init__(self, name):
        self.name = name


def evaluate(path, scope):
    value = scope
    for key in path.split('.'):
        value = Filters.known[key](value) if key in Filters.known else look_up(value, key)
    return value


scope = {'user': User('<ann>'), 'n': 3, 'items': ['a', 'b'], 'safe': Safe('<b>')}
for path in ('user.name', 'n', 'items', 'user.name.short', 'safe', 'user.missing'):
    value = evaluate(path, scope)
    print(path, shown(value), Safe('[%s]') % value, 'is %s' % (value,), Safe('-') + value)


OPERATORS = {'+': operator.add, '*': operator.mul, '%': operator.mod}
for symbol, left, right in [('+', 'n', 'n'), ('*', 'user.name', 'n'), ('%', 'safe', 'items'), ('+', 'user', 'n')]:
    try:
        print(symbol, OPERATORS[symbol](evaluate(left, scope), evaluate(right, scope)))
    except TypeError as e:
        print(symbol, 'TypeError', e)
