"""What a class of named tuples has under the name of a field."""
from __pyw__ import State
from pyw.builtins.named_tuple import __pyw_namedtuple__


class _tuplegetter:
    __module__ = 'collections'

    def __init__(self, index):
        self._index = index
        self.__doc__ = 'Alias for field number ' + str(index)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if not isinstance(instance, (tuple, __pyw_namedtuple__)):
            raise TypeError(
                "descriptor for index '" + str(self._index) + "' for tuple subclasses doesn't apply to '"
                + type(instance).__name__ + "' object"
            )
        return instance[self._index]

    def __str__(self):
        return self.__repr__()

    def __repr__(self):
        return '_tuplegetter(' + str(self._index) + ', ' + repr(self.__doc__) + ')'


_getters: State = None


def _getter_of(key, index):
    """The one of a field; the key tells classes and fields apart."""
    global _getters
    if _getters is None:
        _getters = {}
    if key not in _getters:
        _getters[key] = _tuplegetter(index)
    return _getters[key]
