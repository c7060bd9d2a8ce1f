"""types.MappingProxyType."""
from __pyw__ import per_site


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


class _OfObject(object):
    """What the namespace of `object` holds: something that says what it is."""

    def __init__(self, name):
        self.__name__ = name

    @property
    def __qualname__(self):
        return 'object.' + self.__name__

    def __call__(self, *args, **kwargs):
        raise NotImplementedError('calling what vars(object) holds')


class wrapper_descriptor(_OfObject):
    def __repr__(self):
        return f'<slot wrapper {self.__name__!r} of \'object\' objects>'


class method_descriptor(_OfObject):
    def __repr__(self):
        return f'<method {self.__name__!r} of \'object\' objects>'


class classmethod_descriptor(method_descriptor):
    """Shown as a method."""


class builtin_function_or_method(_OfObject):
    def __repr__(self):
        return '<built-in method __new__ of type object>'


class getset_descriptor(object):
    def __init__(self, name, owner='object'):
        self.__name__ = name
        self._owner = owner

    @property
    def __qualname__(self):
        return self._owner + '.' + self.__name__

    def __repr__(self):
        return f'<attribute {self.__name__!r} of {self._owner!r} objects>'


def _attribute_of(name, owner):
    return getset_descriptor(name, owner)


def _of_object():
    held = {'__new__': builtin_function_or_method('__new__')}
    for name in (
        '__repr__', '__hash__', '__str__', '__getattribute__', '__setattr__', '__delattr__', '__lt__', '__le__',
        '__eq__', '__ne__', '__gt__', '__ge__', '__init__',
    ):
        held[name] = wrapper_descriptor(name)
    for name in ('__reduce_ex__', '__reduce__', '__getstate__'):
        held[name] = method_descriptor(name)
    for name in ('__subclasshook__', '__init_subclass__'):
        held[name] = classmethod_descriptor(name)
    for name in ('__format__', '__sizeof__', '__dir__'):
        held[name] = method_descriptor(name)
    held['__class__'] = getset_descriptor('__class__')
    held['__doc__'] = (
        'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\n'
        'instance that has no instance attributes and cannot be given any.\n'
    )
    return mappingproxy(held)
