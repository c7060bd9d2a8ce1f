"""partialmethod, singledispatchmethod over class and static methods, unions, a contextmanager that raises another exception."""
from functools import *
from contextlib import contextmanager
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state, extra=0):
        self.alive = state
        return (state, extra)
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, extra=3)
    @classmethod
    def make(cls, a, b=1):
        return (cls.__name__, a, b)
    made = partialmethod(make, 7)
    @staticmethod
    def add(a, b):
        return a + b
    inc = partialmethod(add, 1)
c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive(extra=5), Cell.set_alive(c))
print(c.made(), Cell.made(b=3), c.inc(4), Cell.inc(5))
try:
    partialmethod(3)
except TypeError as e:
    print(e)
class Neg:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError('Cannot negate a ' + type(arg).__name__)
    @neg.register
    def _(self, arg: int):
        return -arg
    @neg.register(bool)
    def _(self, arg):
        return not arg
    @singledispatchmethod
    @classmethod
    def of(cls, arg):
        return (cls.__name__, 'any', arg)
    @of.register
    @classmethod
    def _(cls, arg: str):
        return (cls.__name__, 'str', arg)
    @singledispatchmethod
    @staticmethod
    def st(arg, n=1):
        return ('any', arg, n)
    @st.register(int)
    @staticmethod
    def _(arg, n=1):
        return ('int', arg, n)
n = Neg()
print(n.neg(4), n.neg(True), Neg.of('x'), n.of(3.5), Neg.st(3), n.st('a', n=4))
try:
    n.neg([])
except NotImplementedError as e:
    print(e)
try:
    n.neg()
except TypeError as e:
    print(e)
@contextmanager
def wrapping():
    try:
        yield
    except Exception as e:
        raise RuntimeError('wrapped') from e
try:
    with wrapping():
        1 / 0
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
@singledispatch
def show(x):
    return 'any'
@show.register
def _(x: int | float):
    return 'number'
@show.register(str | bytes)
def _(x):
    return 'text'
print(show(1), show(2.5), show('s'), show(b'q'), show([]))
try:
    show.register(5)
except TypeError as e:
    print(e)
