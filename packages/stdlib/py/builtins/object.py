"""The root class: what every value can do unless its class says otherwise."""
from __pyw__ import identity_number
from pyw.builtins.kinds import _need_spec


class object:
    def __repr__(self):
        name = type(self).__qualname__
        if type(self).__module__ != 'builtins':
            name = type(self).__module__ + '.' + name
        return '<' + name + ' object at ' + hex(140000000000000 + int(identity_number(self)) * 16) + '>'

    def __hash__(self):
        return int(identity_number(self)) * 16

    def __str__(self):
        return repr(self)

    def __format__(self, spec, /):
        _need_spec(spec)
        if spec._len == 0:
            return str(self)
        raise TypeError('unsupported format string passed to ' + type(self).__name__ + '.__format__')


class type(object):
    """The class of classes; calls of it are the compiler's."""
