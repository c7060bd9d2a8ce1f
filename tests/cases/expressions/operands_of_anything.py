"""Sequences, texts and numbers under operators with everything else: each pair gives its result or its own error."""


class Plain:
    pass


class Index:
    def __index__(self):
        return 2


class Left:
    def __mul__(self, other):
        return f'left * {type(other).__name__}'

    def __add__(self, other):
        return NotImplemented


class Right:
    def __rmul__(self, other):
        return f'{type(other).__name__} * right'

    def __radd__(self, other):
        return f'{type(other).__name__} + right'

    def __rmod__(self, other):
        return f'{type(other).__name__} % right'


class Words(list):
    pass


def named():
    pass


VALUES = [
    3, 2.5, None, 'ab', b'cd', bytearray(b'ef'), [1, 'x'], (4, 'y'), {'k': 1}, {5}, range(2),
    named, 'ab'.upper, Plain, Plain(), Index(), Left(), Right(), Words('pq'),
]


def shown(x):
    if isinstance(x, (int, float, complex, str, bytes, bytearray, list, tuple)):
        return repr(x)
    return type(x).__name__


def attempt(symbol, x, y):
    try:
        if symbol == '*':
            return shown(x * y)
        if symbol == '+':
            return shown(x + y)
        if symbol == '%':
            return shown(x % y)
        if symbol == '-':
            return shown(x - y)
        return shown(x | y)
    except (TypeError, ValueError, ZeroDivisionError) as e:
        return f'{type(e).__name__}: {e}'


def skipped(symbol, x, y):
    # What is told of functions and objects names their place.
    told = (type(named), type(len), Plain, Index, Left, Right)
    return symbol == '%' and isinstance(x, (str, bytes, bytearray)) and isinstance(y, told)


for symbol in '*', '+', '%':
    for x in VALUES:
        for y in VALUES:
            if not skipped(symbol, x, y):
                print(type(x).__name__, symbol, type(y).__name__, '->', attempt(symbol, x, y))


def in_place(x, y):
    try:
        x *= y
        return shown(x)
    except TypeError as e:
        return str(e)


for x in VALUES:
    if not isinstance(x, (list, bytearray)):
        print(type(x).__name__, *[in_place(x, y) for y in (None, 'ab', {'k': 1})])
