"""Iterators over dicts: by entry, forwards and backwards."""
from __pyw__ import i32, inline, noinline, per_site


@noinline
def _raise_size():
    raise RuntimeError('dictionary changed size during iteration')


@noinline
def _raise_keys():
    raise RuntimeError('dictionary keys changed during iteration')


@per_site
class _DictIterator(object):
    """`_size_` is the dict's at the start; -1 when the iterator has ended, -2 after it has complained."""

    _i: i32
    _size_: i32
    _left: i32

    def __init__(self, source):
        self._dict = source
        self._i = 0
        self._size_ = source._size_
        self._left = source._size_

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._left) if self._dict._size_ == self._size_ else 0

    def _remaining(self):
        """What it has still to give; it stays where it is."""
        i: i32 = self._i
        size: i32 = self._size_
        left: i32 = self._left
        found = list(self)
        self._i = i
        self._size_ = size
        self._left = left
        return found

    @inline
    def _step(self) -> i32:
        """The next entry, or -1."""
        d = self._dict
        if d._size_ != self._size_:
            if self._size_ != -1:
                self._size_ = -2
                _raise_size()
            return -1
        i: i32 = self._i
        if d._size_ != d._used_:
            i = d._live_from_(i)
        if i < d._used_:
            if self._left == 0:
                _raise_keys()
            self._left = self._left - 1
            self._i = i + 1
            return i
        self._size_ = -1
        return -1


@per_site
class dict_keyiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._keys_[i]
        return True


@per_site
class dict_valueiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._values_[i]
        return True


@per_site
class dict_itemiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = (self._dict._keys_[i], self._dict._values_[i])
        return True


@per_site
class _DictReverseIterator(object):
    _i: i32
    _size_: i32

    def __init__(self, source):
        self._dict = source
        self._i = source._used_ - 1
        self._size_ = source._size_

    def __iter__(self):
        return self

    @inline
    def _step(self) -> i32:
        d = self._dict
        if d._size_ != self._size_:
            if self._size_ != -1:
                self._size_ = -2
                _raise_size()
            return -1
        i: i32 = self._i
        if i >= d._used_:
            i = d._used_ - 1
        if d._size_ != d._used_:
            i = d._live_before_(i)
        if i >= 0:
            self._i = i - 1
            return i
        self._size_ = -1
        return -1


@per_site
class dict_reversekeyiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._keys_[i]
        return True


@per_site
class dict_reversevalueiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._values_[i]
        return True


@per_site
class dict_reverseitemiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = (self._dict._keys_[i], self._dict._values_[i])
        return True
