"""Iterators over dicts: by entry, forwards and backwards."""
from __pyw__ import i32, inline, noinline, per_site


@noinline
def _raise_size():
    raise RuntimeError('dictionary changed size during iteration')


@noinline
def _raise_keys():
    raise RuntimeError('dictionary keys changed during iteration')


@per_site
class _DictIterator:
    """`_size` is the dict's at the start; -1 when the iterator has ended, -2 after it has complained."""

    _i: i32
    _size: i32
    _left: i32

    def __init__(self, source):
        self._dict = source
        self._i = 0
        self._size = source._size
        self._left = source._size

    def __iter__(self):
        return self

    @inline
    def _step(self) -> i32:
        """The next entry, or -1."""
        d = self._dict
        if d._size != self._size:
            if self._size != -1:
                self._size = -2
                _raise_size()
            return -1
        i: i32 = self._i
        if d._size != d._used:
            i = d._live_from(i)
        if i < d._used:
            if self._left == 0:
                _raise_keys()
            self._left = self._left - 1
            self._i = i + 1
            return i
        self._size = -1
        return -1


@per_site
class dict_keyiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._keys[i]
        return True


@per_site
class dict_valueiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._values[i]
        return True


@per_site
class dict_itemiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = (self._dict._keys[i], self._dict._values[i])
        return True


@per_site
class _DictReverseIterator:
    _i: i32
    _size: i32

    def __init__(self, source):
        self._dict = source
        self._i = source._used - 1
        self._size = source._size

    def __iter__(self):
        return self

    @inline
    def _step(self) -> i32:
        d = self._dict
        if d._size != self._size:
            if self._size != -1:
                self._size = -2
                _raise_size()
            return -1
        i: i32 = self._i
        if i >= d._used:
            i = d._used - 1
        if d._size != d._used:
            i = d._live_before(i)
        if i >= 0:
            self._i = i - 1
            return i
        self._size = -1
        return -1


@per_site
class dict_reversekeyiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._keys[i]
        return True


@per_site
class dict_reversevalueiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._values[i]
        return True


@per_site
class dict_reverseitemiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = (self._dict._keys[i], self._dict._values[i])
        return True
