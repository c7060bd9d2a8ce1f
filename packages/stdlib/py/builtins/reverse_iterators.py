"""Iterators over arrays and strings from their ends."""
from __pyw__ import i32, inline, per_site, shown_as
from pyw.builtins.str_core import _char_of


@per_site
@shown_as('reversed')
class _ItemsReverseIterator(object):
    _i: i32

    def __init__(self, items):
        self._items = items
        self._i = items.length - 1

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._i + 1)

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0:
            self._value = self._items[i]
            self._i = i - 1
            return True
        return False


@shown_as('reversed')
class _StrReverseIterator(object):
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = source._len - 1

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._i + 1)

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0:
            self._value = _char_of(self._source, i)
            self._i = i - 1
            return True
        return False
