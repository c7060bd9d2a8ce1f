"""types.MappingProxyType."""
from __pyw__ import per_site, shown_as


@per_site
class mappingproxy(object):
    """A mapping that cannot be changed through this."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __eq__(self, other):
        if isinstance(other, mappingproxy):
            return self._mapping == other._mapping
        return self._mapping == other

    def __hash__(self):
        return hash(self._mapping)

    def __or__(self, other):
        if isinstance(other, mappingproxy):
            return self._mapping | other._mapping
        return self._mapping | other

    def __ror__(self, other):
        return other | self._mapping

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __repr__(self):
        return 'mappingproxy(' + repr(self._mapping) + ')'

    def __str__(self):
        return str(self._mapping)


class _Entry(object):
    """What the namespace of a built-in class holds: something that says what it is."""

    def __init__(self, name, owner):
        self.__name__ = name
        self._owner = owner

    @property
    def __qualname__(self):
        return self._owner + '.' + self.__name__

    def __call__(self, *args, **kwargs):
        raise NotImplementedError('calling what the namespace of a built-in class holds')


class wrapper_descriptor(_Entry):
    def __repr__(self):
        return f'<slot wrapper {self.__name__!r} of {self._owner!r} objects>'


class method_descriptor(_Entry):
    def __repr__(self):
        return f'<method {self.__name__!r} of {self._owner!r} objects>'


class classmethod_descriptor(method_descriptor):
    """Shown as a method."""


class builtin_function_or_method(_Entry):
    def __repr__(self):
        return f'<built-in method {self.__name__} of type object>'


class getset_descriptor(object):
    def __init__(self, name, owner='object'):
        self.__name__ = name
        self._owner = owner

    @property
    def __qualname__(self):
        return self._owner + '.' + self.__name__

    def __repr__(self):
        return f'<attribute {self.__name__!r} of {self._owner!r} objects>'


class member_descriptor(getset_descriptor):
    def __repr__(self):
        return f'<member {self.__name__!r} of {self._owner!r} objects>'


def _attribute_of(name, owner):
    return getset_descriptor(name, owner)


@shown_as('str')
class _Unwritten(object):
    """A text of CPython's that is not here."""

    def __init__(self, owner):
        self._owner = owner

    def __str__(self):
        raise NotImplementedError('pyw: ' + self._owner + '.__doc__')

    def __repr__(self):
        raise NotImplementedError('pyw: ' + self._owner + '.__doc__')


def _of_type(owner, entries):
    """The namespace of a built-in class; each entry is a letter for its kind and its name."""
    held = {}
    for entry in entries.split():
        kind, name = entry[0], entry[1:]
        if kind == 'w':
            held[name] = wrapper_descriptor(name, owner)
        elif kind == 'm':
            held[name] = method_descriptor(name, owner)
        elif kind == 'c':
            held[name] = classmethod_descriptor(name, owner)
        elif kind == 'g':
            held[name] = getset_descriptor(name, owner)
        elif kind == 'v':
            held[name] = member_descriptor(name, owner)
        elif kind == 'n':
            held[name] = None
        elif kind == 'd':
            held[name] = _Unwritten(owner)
        elif kind == 's':
            held[name] = staticmethod(builtin_function_or_method(name, owner))
        else:
            held[name] = builtin_function_or_method(name, owner)
    return mappingproxy(held)
