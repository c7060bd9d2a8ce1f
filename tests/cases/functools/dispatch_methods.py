from functools import singledispatchmethod


class Cell:
    @singledispatchmethod
    def neg(self, arg):
        """Negates."""
        raise NotImplementedError(type(arg).__name__)

    @neg.register
    def _(self, arg: int):
        return -arg

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        """Makes."""
        return ('other', arg)


@Cell.neg.register(str)
def _(self, arg):
    return arg[::-1]


@Cell.make.register(int)
@classmethod
def _(cls, arg):
    return ('int', arg)


c = Cell()
print(c.neg(5), c.neg('abc'), Cell.make(1), Cell.make('x'), c.make(2))
print(c.neg.__name__, c.neg.__doc__, Cell.make.__name__, Cell.make.__doc__, Cell.neg.__qualname__)
try:
    c.neg([1])
except NotImplementedError as e:
    print(e)
