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


def _built_in_method(self, name, of_program):
    """The text of a bound method of a built-in object."""
    return _method_text(self, name, of_program, 140000000000000 + int(identity_number(self)) * 16)


def _placeless_method(self, name, of_program):
    return _method_text(self, name, of_program, 140000000000000)


def _method_text(self, name, of_program, place):
    owner = type(self).__name__
    if not of_program and type(self).__module__ != 'builtins':
        owner = type(self).__module__ + '.' + owner
    return '<built-in method ' + name + ' of ' + owner + ' object at ' + hex(place) + '>'


class type(object):
    """The class of classes; calls of it are the compiler's."""
