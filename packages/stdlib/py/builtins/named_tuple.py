"""What classes of named tuples share. The compiler writes such a class with its fields, and `_astuple_`."""
from __pyw__ import i32, i64, inline
from pyw.builtins.hashing import _are_lasting, _hash_tuple


@inline
def _plain(x):
    """A named tuple as a tuple; anything else as it is."""
    if isinstance(x, __pyw_namedtuple__):
        return x._astuple_()
    return x


class __pyw_namedtuple__(object):
    # The hash once it is known, 0 before.
    _known: i64

    def __len__(self):
        return len(self._astuple_())

    def __bool__(self):
        return len(self._astuple_()) > 0

    def __iter__(self):
        return iter(self._astuple_())

    def __reversed__(self):
        return reversed(self._astuple_())

    def __getitem__(self, index):
        return self._astuple_()[index]

    def __contains__(self, value):
        return value in self._astuple_()

    def __hash__(self):
        h: i64 = self._known
        if h == 0:
            items = self._astuple_()
            h = _hash_tuple(items)
            if _are_lasting(items):
                self._known = h
        return int(h)

    def __eq__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() == other

    def __ne__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() != other

    def __lt__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() < other

    def __le__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() <= other

    def __gt__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() > other

    def __ge__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() >= other

    def __add__(self, other):
        return self._astuple_() + _plain(other)

    def __mul__(self, count):
        return self._astuple_() * count

    def __rmul__(self, count):
        return self._astuple_() * count

    def index(self, value, start=0, stop=9223372036854775807, /):
        return self._astuple_().index(value, start, stop)

    def count(self, value, /):
        return self._astuple_().count(value)

    def __str__(self):
        return self.__repr__()

    def _unexpected_(self, names):
        raise TypeError('Got unexpected field names: ' + repr(list(names)))

    @staticmethod
    def _collected_(iterable, n):
        items = tuple(iterable)
        if len(items) != n:
            raise TypeError('Expected ' + str(n) + ' arguments, got ' + str(len(items)))
        return items
