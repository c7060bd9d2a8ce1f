"""The environment as a mapping. Changes are the program's own: the host does not see them."""
from __pyw__ import host, i32, noinline
from pyw.builtins.boundary import _str_from_js


def _read_environment():
    out = {}
    pairs = host.env_list()
    n = host.js_length(pairs)
    i: i32 = 0
    while i < n:
        out[_str_from_js(host.js_item(pairs, i))] = _str_from_js(host.js_item(pairs, i + 1))
        i = i + 2
    return out


@noinline
def _not_a_str(value):
    raise TypeError('str expected, not ' + type(value).__name__)


class _Environ(object):
    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        if not isinstance(key, str):
            _not_a_str(key)
        return self._data[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            _not_a_str(key)
        if not isinstance(value, str):
            _not_a_str(value)
        self._data[key] = value

    def __delitem__(self, key):
        if not isinstance(key, str):
            _not_a_str(key)
        del self._data[key]

    def __contains__(self, key):
        if not isinstance(key, str):
            _not_a_str(key)
        return key in self._data

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ(' + repr(self._data) + ')'

    def __eq__(self, other):
        if isinstance(other, _Environ):
            return self._data == other._data
        return self._data == other

    def __or__(self, other):
        return self._data | dict(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def get(self, key, default=None):
        if not isinstance(key, str):
            _not_a_str(key)
        if key in self._data:
            return self._data[key]
        return default

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self._data[key]

    def pop(self, key, *default):
        if not isinstance(key, str):
            _not_a_str(key)
        return self._data.pop(key, *default)

    def popitem(self):
        key = next(iter(self))
        value = self._data[key]
        del self._data[key]
        return key, value

    def update(self, other=(), /, **more):
        if hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in more.items():
            self[key] = value

    def clear(self):
        self._data.clear()

    def copy(self):
        return dict(self._data)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()
