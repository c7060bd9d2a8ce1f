"""dict: entries in order of insertion, found through a table of slots.

Entry j is `_keys_[j]`, `_values_[j]`; the first `_used_` are taken, those deleted of them are marked in `_dead_`, and
`_size_` are left. A slot of `_table_` is 0 where it never held anything, -1 where its entry was deleted, and otherwise
the hash in the upper half and the number of the entry, counted from 1, in the lower. `_usable_` more entries may be
added before a resize; at least a third of the slots stays free, so every search ends.

Names of fields and methods end in an underscore: classes of programs that derive from dict do not use such names.
"""
from __pyw__ import (
    Array, array_clear, array_copy, first_defined, i8, i32, i64, inline, is_of_program, noinline, op, per_site,
)
from pyw.builtins.dict_iterators import dict_keyiterator, dict_reversekeyiterator
from pyw.builtins.dict_views import dict_items, dict_keys, dict_values
from pyw.builtins.hashing import _key_hash, _same_key
from pyw.builtins.slices import _NotGiven
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_key(key):
    raise KeyError(key)


def _new_dict(keys, values):
    """An empty dict with the arrays of its site, which tell it apart from other dicts."""
    d = object.__new__(dict)
    _init_dict(d, keys, values)
    return d


@inline
def _init_dict(d, keys, values):
    d._size_ = 0
    d._used_ = 0
    d._usable_ = 0
    d._mask_ = 0
    d._table_ = Array[i64](1)
    d._dead_ = Array[i8](0)
    d._keys_ = keys
    d._values_ = values
    d._printing_ = False


def _init_list(new, items):
    """What an instance of a class that derives from list is before any __init__."""
    new._len = 0
    new._items = items
    new._printing = False


def _dict_of(keys, values, n: i32, size: i32):
    """The dict of n keys that differ, with a table of so many slots; it holds the arrays. For some displays."""
    d = _new_dict(keys, values)
    if n == 0:
        return d
    table = Array[i64](size)
    mask = size - 1
    j: i32 = 0
    while j < n:
        h = _key_hash(keys[j])
        i = h & mask
        perturb = h
        while table[i] != 0:
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        j = j + 1
        table[i] = (i64(h) << 32) | i64(j)
    d._table_ = table
    d._mask_ = mask
    d._size_ = n
    d._used_ = n
    return d


def _update_pairs(d, keys, values, n: i32):
    i: i32 = 0
    while i < n:
        d._put_(keys[i], values[i])
        i = i + 1


@per_site
class dict(object):
    _size_: i32
    _used_: i32
    _usable_: i32
    _mask_: i32
    _table_: Array
    _dead_: Array
    _keys_: Array
    _values_: Array
    _printing_: bool

    def __init__(self, source=_NotGiven, /, **kwargs):
        """The compiler has made it empty."""
        if source is not _NotGiven:
            self._update_(source)
        self._update_keywords_(**kwargs)

    def _update_keywords_(self, **kwargs):
        kwargs._merge_into_(self)

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        d = cls()
        for key in iterable:
            d[key] = value
        return d

    # --- the table

    def _find_(self, key, h: i32) -> i32:
        """The entry of a key, or -1."""
        table = self._table_
        mask: i32 = self._mask_
        i = h & mask
        perturb = h
        while True:
            slot = table[i]
            if i32(slot >> 32) == h:
                j = i32(slot) - 1
                if j >= 0 and _same_key(self._keys_[j], key):
                    return j
            if slot == 0:
                return -1
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask

    def _add_(self, key, h: i32, value):
        """Adds an entry for a key that is not there."""
        if self._usable_ <= 0:
            self._resize_(self._size_ * 3)
        table = self._table_
        mask: i32 = self._mask_
        i = h & mask
        perturb = h
        while i32(table[i]) > 0:
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        n: i32 = self._used_
        table[i] = (i64(h) << 32) | i64(n + 1)
        self._keys_[n] = key
        self._values_[n] = value
        self._used_ = n + 1
        self._size_ = self._size_ + 1
        self._usable_ = self._usable_ - 1

    def _resize_(self, least: i32):
        self._rebuild_(least)

    @noinline
    def _rebuild_(self, least: i32):
        """New tables of at least so many slots; entries move together."""
        size: i32 = 8
        while size < least:
            size = size << 1
        room = (size << 1) // 3
        n: i32 = self._used_
        keys = Array(room)
        values = Array(room)
        table = Array[i64](size)
        mask = size - 1
        old = self._table_
        dead = self._dead_
        moved = Array[i32](0)
        holes = self._size_ != n
        if holes:
            moved = Array[i32](n)
            at: i32 = 0
            j: i32 = 0
            while j < n:
                if dead[j] == 0:
                    keys[at] = self._keys_[j]
                    values[at] = self._values_[j]
                    moved[j] = at
                    at = at + 1
                j = j + 1
            self._used_ = at
        else:
            array_copy(keys, 0, self._keys_, 0, n)
            array_copy(values, 0, self._values_, 0, n)
        k: i32 = 0
        while k < old.length:
            slot = old[k]
            e = i32(slot)
            if e > 0:
                if holes:
                    e = moved[e - 1] + 1
                h = i32(slot >> 32)
                i = h & mask
                perturb = h
                while table[i] != 0:
                    perturb = op.i32.shr_u(perturb, 5)
                    i = (i * 5 + perturb + 1) & mask
                table[i] = (i64(h) << 32) | i64(e)
            k = k + 1
        if dead.length > 0:
            self._dead_ = Array[i8](0)
        self._table_ = table
        self._mask_ = mask
        self._keys_ = keys
        self._values_ = values
        self._usable_ = room - self._used_

    def _reserve_(self, n: i32):
        """Makes room for n entries in all, where that spares resizing on the way."""
        if n > 5 and n > self._used_ + self._usable_:
            self._resize_((n * 3 + 1) // 2)

    def _remove_(self, j: i32, h: i32):
        """Deletes entry j, whose key has hash h."""
        table = self._table_
        mask: i32 = self._mask_
        i = h & mask
        perturb = h
        while i32(table[i]) != j + 1:
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        table[i] = -1
        if self._dead_.length == 0:
            self._dead_ = Array[i8](self._keys_.length)
        self._dead_[j] = 1
        array_clear(self._keys_, j, 1)
        array_clear(self._values_, j, 1)
        self._size_ = self._size_ - 1

    def _drop_all_(self):
        self._size_ = 0
        self._used_ = 0
        self._usable_ = 0
        self._mask_ = 0
        self._table_ = Array[i64](1)
        self._dead_ = Array[i8](0)
        self._keys_ = Array(0)
        self._values_ = Array(0)

    @inline
    def _is_live_(self, j: i32):
        return self._size_ == self._used_ or self._dead_[j] == 0

    @noinline
    def _live_from_(self, j: i32) -> i32:
        while j < self._used_ and self._dead_[j] != 0:
            j = j + 1
        return j

    @noinline
    def _live_before_(self, j: i32) -> i32:
        while j >= 0 and self._dead_[j] != 0:
            j = j - 1
        return j

    # --- the methods

    def __len__(self):
        return int(self._size_)

    def __bool__(self):
        return self._size_ != 0

    def __contains__(self, key, /):
        return self._find_(key, _key_hash(key)) >= 0

    def __getitem__(self, key, /):
        j = self._find_(key, _key_hash(key))
        if j < 0:
            if hasattr(self, '__missing__'):
                return self.__missing__(key)
            _raise_key(key)
        return self._values_[j]

    def __setitem__(self, key, value, /):
        self._put_(key, value)

    def _item_near_(self, key, near: i32):
        """The item under a literal key, which displays of the program have as entry `near`."""
        keys = self._keys_
        if op.i32.lt_u(near, keys.length) and keys[near] is key:
            return self._values_[near]
        return self._item_elsewhere_(key)

    @noinline
    def _item_elsewhere_(self, key):
        return self.__getitem__(key)

    def _put_near_(self, key, value, near: i32):
        keys = self._keys_
        if op.i32.lt_u(near, keys.length) and keys[near] is key:
            self._values_[near] = value
        else:
            self._put_elsewhere_(key, value)

    @noinline
    def _put_elsewhere_(self, key, value):
        self.__setitem__(key, value)

    @inline
    def _put_(self, key, value):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j >= 0:
            self._values_[j] = value
        else:
            self._add_(key, h, value)

    def __delitem__(self, key, /):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j < 0:
            _raise_key(key)
        self._remove_(j, h)

    def get(self, key, default=None, /):
        j = self._find_(key, _key_hash(key))
        if j < 0:
            return default
        return self._values_[j]

    def setdefault(self, key, default=None, /):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j >= 0:
            return self._values_[j]
        self._add_(key, h, default)
        return default

    def pop(self, key, default=_NotGiven, /):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j < 0:
            if default is _NotGiven:
                _raise_key(key)
            return default
        value = self._values_[j]
        self._remove_(j, h)
        return value

    def popitem(self):
        if self._size_ == 0:
            raise KeyError('popitem(): dictionary is empty')
        j: i32 = self._used_ - 1
        if self._size_ != self._used_:
            dead = self._dead_
            while dead[j] != 0:
                dead[j] = 0
                j = j - 1
        key = self._keys_[j]
        value = self._values_[j]
        self._remove_(j, _key_hash(key))
        # Entries at the end are free again, but their slots stay marked, so they do not count as usable.
        self._dead_[j] = 0
        self._used_ = j
        return (key, value)

    def clear(self):
        self._drop_all_()

    def copy(self):
        d = dict()
        self._copy_into_(d)
        return d

    def _copy_into_(self, d):
        """Into an empty dict."""
        n: i32 = self._used_
        if self._size_ == n and n > 0 and first_defined(self, '_merge_into_', '__iter__') != '__iter__':
            room = self._keys_.length
            keys = Array(room)
            values = Array(room)
            table = Array[i64](self._table_.length)
            array_copy(keys, 0, self._keys_, 0, n)
            array_copy(values, 0, self._values_, 0, n)
            array_copy(table, 0, self._table_, 0, table.length)
            d._keys_ = keys
            d._values_ = values
            d._table_ = table
            d._mask_ = self._mask_
            d._size_ = n
            d._used_ = n
            d._usable_ = self._usable_
        else:
            self._merge_into_(d)

    def _merge_into_(self, d):
        if first_defined(self, '_merge_into_', '__iter__') == '__iter__':
            # A class that says how it is iterated is asked for its keys.
            for key in list(self.keys()):
                d._put_(key, self[key])
            return
        size: i32 = self._size_
        d._reserve_(d._size_ + size)
        j: i32 = 0
        while j < self._used_:
            if self._is_live_(j):
                d._put_(self._keys_[j], self._values_[j])
                if self._size_ != size:
                    raise RuntimeError('dict mutated during update')
            j = j + 1

    def _update_(self, source):
        if isinstance(source, dict):
            source._merge_into_(self)
        elif hasattr(source, 'keys'):
            # All keys first: a mapping's `__getitem__` may move them.
            for key in list(source.keys()) if is_of_program(source) else source.keys():
                self._put_(key, source[key])
        else:
            if isinstance(source, (int, float)) or source is None:
                raise TypeError("'" + type(source).__name__ + "' object is not iterable")
            n: i32 = 0
            for item in source:
                self._put_pair_(item, n)
                n = n + 1

    def _put_pair_(self, item, n: i32):
        if isinstance(item, tuple):
            if len(item) != 2:
                _raise_pair_length(n, i32(len(item)))
            self._put_(item[0], item[1])
        else:
            if isinstance(item, (int, float)) or item is None:
                raise TypeError(
                    'cannot convert dictionary update sequence element #' + str(int(n)) + ' to a sequence'
                )
            pair = list(item)
            if pair._len != 2:
                _raise_pair_length(n, pair._len)
            self._put_(pair._items[0], pair._items[1])

    def update(self, source=_NotGiven, /, **kwargs):
        if source is not _NotGiven:
            self._update_(source)
        self._update_keywords_(**kwargs)

    def keys(self):
        return dict_keys(self)

    def values(self):
        return dict_values(self)

    def items(self):
        return dict_items(self)

    def __iter__(self):
        return dict_keyiterator(self)

    def __reversed__(self):
        return dict_reversekeyiterator(self)

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = dict()
        self._copy_into_(d)
        other._merge_into_(d)
        return d

    def __ror__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = dict()
        other._copy_into_(d)
        self._merge_into_(d)
        return d

    def __ior__(self, other, /):
        self._update_(other)
        return self

    def __eq__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        return self._equals_(other)

    def __ne__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        return not self._equals_(other)

    def _equals_(self, other):
        if self._size_ != other._size_:
            return False
        j: i32 = 0
        while j < self._used_:
            if self._is_live_(j):
                key = self._keys_[j]
                k = other._find_(key, _key_hash(key))
                if k < 0:
                    return False
                if not _same_key(self._values_[j], other._values_[k]):
                    return False
            j = j + 1
        return True

    def __hash__(self):
        raise TypeError("unhashable type: '" + type(self).__name__ + "'")

    def __repr__(self):
        if self._printing_:
            return '{...}'
        return self._text_()

    def _text_(self):
        """The pairs in braces."""
        if self._size_ == 0:
            return '{}'
        out = _TextBuilder(self._size_ * 8 + 2)
        self._printing_ = True
        try:
            self._put_pairs_(out)
        finally:
            self._printing_ = False
        return out.finish()

    def _put_pairs_(self, out):
        out.byte(123)
        following = False
        j: i32 = 0
        while j < self._used_:
            if self._is_live_(j):
                if following:
                    out.byte(44)
                    out.byte(32)
                following = True
                out.text(repr(self._keys_[j]))
                out.byte(58)
                out.byte(32)
                out.text(repr(self._values_[j]))
            j = j + 1
        out.byte(125)

    def __str__(self):
        return self.__repr__()


@noinline
def _raise_pair_length(n: i32, length: i32):
    raise ValueError(
        'dictionary update sequence element #' + str(int(n)) + ' has length ' + str(int(length)) + '; 2 is required'
    )
