"""Base classes."""


class BadShape(ValueError):
    def __init__(self, message, kind=None):
        super().__init__(message)
        self.kind = kind


class Base:
    made = 0

    def __init__(self, size):
        if size < 0:
            raise BadShape(f"size {size}", kind=type(self).__name__)
        self.size = size
        Base.made += 1

    def __repr__(self):
        return f"{type(self).__name__}({self.size}, {self.area()})"

    def area(self):
        raise NotImplementedError


def create(registry, name, *args):
    return registry[name](*args)


def total_made():
    return Base.made


def make_counter(start=0):
    def count():
        nonlocal start
        start += 1
        return start

    return count


def walk(xs):
    for x in xs:
        if isinstance(x, list):
            yield from walk(x)
        else:
            yield x
