"""collections.ChainMap."""
from __pyw__ import inline
from collections.abc import Mapping, MutableMapping


class ChainMap(MutableMapping):
    __module__ = 'collections'

    def __init__(self, *maps):
        self.maps = list(maps) if len(maps) > 0 else [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for m in self.maps:
            if key in m:
                return m[key]
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _all_(self):
        """The keys in their order, without a look at the values."""
        merged = {}
        for m in reversed(self.maps):
            for key in m:
                merged[key] = None
        return merged

    def __len__(self):
        return len(self._all_())

    def __iter__(self):
        return iter(self._all_())

    def __contains__(self, key):
        for m in self.maps:
            if key in m:
                return True
        return False

    def __bool__(self):
        for m in self.maps:
            if m:
                return True
        return False

    def __repr__(self):
        return type(self).__name__ + '(' + ', '.join([repr(m) for m in self.maps]) + ')'

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    def __copy__(self):
        return self.copy()

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        made = self.copy()
        made.maps[0].update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        made = dict(other)
        for m in reversed(self.maps):
            made.update(m)
        return type(self)(made)

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            raise KeyError('Key not found in the first mapping: ' + repr(key))
        del self.maps[0][key]

    def popitem(self):
        if not self.maps[0]:
            raise KeyError('No keys found in the first mapping.')
        return self.maps[0].popitem()

    def pop(self, key, *args):
        if key not in self.maps[0] and len(args) == 0:
            raise KeyError('Key not found in the first mapping: ' + repr(key))
        return self.maps[0].pop(key, *args)

    def clear(self):
        self.maps[0].clear()
