"""The class of None."""
from __pyw__ import boxed
from pyw.builtins.kinds import _need_spec


@boxed('none')
class NoneType(object):
    @staticmethod
    def __new__(cls, /, *args, **kwargs):
        if args or kwargs:
            raise TypeError('NoneType takes no arguments')
        return None

    def __repr__(self):
        return 'None'

    def __str__(self):
        return 'None'

    def __bool__(self):
        return False

    def __hash__(self):
        return 4238894112

    def __format__(self, spec, /):
        _need_spec(spec)
        if spec._len == 0:
            return 'None'
        raise TypeError('unsupported format string passed to NoneType.__format__')


class NotImplementedType(object):
    """What a binary method returns to say that it does not know the other operand."""

    def __repr__(self):
        return 'NotImplemented'


class ellipsis(object):
    """The class of `...`."""

    def __repr__(self):
        return 'Ellipsis'

    def __hash__(self):
        return 5


Ellipsis = ellipsis()
NotImplemented = NotImplementedType()
