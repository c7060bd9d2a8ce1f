"""Functions that are made by decorators, pickled by the name under which they are found."""
import functools
import pickle


@functools.lru_cache
def cached(x):
    return x * 2


def counted(f):
    calls = []

    @functools.wraps(f)
    def wrapper(*args):
        calls.append(args)
        return f(*args), len(calls)
    return wrapper


@counted
def add(a, b):
    return a + b


class Shape:
    def __init__(self, side):
        self.side = side

    @functools.lru_cache
    def area(self):
        return self.side ** 2

    @staticmethod
    @functools.lru_cache
    def unit(name):
        return name + '2'

    def plain(self):
        return 'plain'


@functools.total_ordering
class Order:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value


print(add(1, 2))
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(cached, protocol))
    print(again is cached, again(4), pickle.loads(pickle.dumps(add, protocol))(3, 4), end=' ')
    for f in Shape.area, Shape.unit:
        print(pickle.loads(pickle.dumps(f, protocol)) is f, end=' ')
    for name in '__lt__', '__gt__', '__le__', '__ge__':
        method = getattr(Order, name)
        print(pickle.loads(pickle.dumps(method, protocol)) is method, end=' ')
    print()
