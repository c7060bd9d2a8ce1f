# RecursionError that no except clause names: context managers and functions that are told what to take.
from contextlib import suppress


class Chain:
    def __init__(self):
        self.next = Chain()


def down(n):
    return down(n + 1)


with suppress(RecursionError):
    Chain()
    print('not reached')
print('chain')
with suppress(ValueError, RuntimeError):
    down(0)
    print('not reached')
print('down')


class Takes:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(kind.__name__, str(value)[:32])
        return issubclass(kind, self.kinds)


with Takes(RecursionError):
    down(1)
print('end')
