"""dict: entries in order of insertion, found through a table of slots.

Entry j is `_keys[j]`, `_values[j]`; the first `_used` are taken, those deleted among them are marked in `_dead`, and
`_size` are left. A slot of `_table` is 0 where it never held anything, -1 where its entry was deleted, and otherwise
the hash in the upper half and the number of the entry, counted from 1, in the lower. `_usable` more entries may be
added before a resize; at least a third of the slots stays free, so every search ends.
"""
from __pyw__ import Array, array_clear, array_copy, i8, i32, i64, inline, noinline, op, per_site
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
    d._size = 0
    d._used = 0
    d._usable = 0
    d._mask = 0
    d._table = Array[i64](1)
    d._dead = Array[i8](0)
    d._keys = keys
    d._values = values
    d._printing = False
    return d


def _dict_from_pairs(keys, values, n: i32):
    """The dict of n keys and values; what displays are compiled to."""
    d = _new_dict(Array(0), Array(0))
    d._reserve(n)
    i: i32 = 0
    while i < n:
        d[keys[i]] = values[i]
        i = i + 1
    return d


def _update_pairs(d, keys, values, n: i32):
    i: i32 = 0
    while i < n:
        d[keys[i]] = values[i]
        i = i + 1


@per_site
class dict(object):
    _size: i32
    _used: i32
    _usable: i32
    _mask: i32
    _table: Array
    _dead: Array
    _keys: Array
    _values: Array
    _printing: bool

    def __init__(self, source=_NotGiven, /):
        """The compiler has made it empty."""
        if source is not _NotGiven:
            self._update(source)

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        d = dict()
        for key in iterable:
            d[key] = value
        return d

    # --- the table

    def _find(self, key, h: i32) -> i32:
        """The entry of a key, or -1."""
        table = self._table
        mask: i32 = self._mask
        i = h & mask
        perturb = h
        while True:
            slot = table[i]
            if i32(slot >> 32) == h:
                j = i32(slot) - 1
                if j >= 0 and _same_key(self._keys[j], key):
                    return j
            if slot == 0:
                return -1
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask

    def _add(self, key, h: i32, value):
        """Adds an entry for a key that is not there."""
        if self._usable <= 0:
            self._resize(self._size * 3)
        table = self._table
        mask: i32 = self._mask
        i = h & mask
        perturb = h
        while i32(table[i]) > 0:
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        n: i32 = self._used
        table[i] = (i64(h) << 32) | i64(n + 1)
        self._keys[n] = key
        self._values[n] = value
        self._used = n + 1
        self._size = self._size + 1
        self._usable = self._usable - 1

    @noinline
    def _resize(self, least: i32):
        """New tables of at least so many slots; entries move together."""
        size: i32 = 8
        while size < least:
            size = size << 1
        room = (size << 1) // 3
        n: i32 = self._used
        keys = Array(room)
        values = Array(room)
        table = Array[i64](size)
        mask = size - 1
        old = self._table
        dead = self._dead
        moved = Array[i32](0)
        holes = self._size != n
        if holes:
            moved = Array[i32](n)
            at: i32 = 0
            j: i32 = 0
            while j < n:
                if dead[j] == 0:
                    keys[at] = self._keys[j]
                    values[at] = self._values[j]
                    moved[j] = at
                    at = at + 1
                j = j + 1
            self._dead = Array[i8](0)
            self._used = at
        else:
            array_copy(keys, 0, self._keys, 0, n)
            array_copy(values, 0, self._values, 0, n)
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
        self._table = table
        self._mask = mask
        self._keys = keys
        self._values = values
        self._usable = room - self._used

    def _reserve(self, n: i32):
        """Makes room for n entries in all, where that spares resizing on the way."""
        if n > 5 and n > self._used + self._usable:
            self._resize((n * 3 + 1) // 2)

    def _remove(self, j: i32, h: i32):
        """Deletes entry j, whose key has hash h."""
        table = self._table
        mask: i32 = self._mask
        i = h & mask
        perturb = h
        while i32(table[i]) != j + 1:
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        table[i] = -1
        if self._dead.length == 0:
            self._dead = Array[i8](self._keys.length)
        self._dead[j] = 1
        array_clear(self._keys, j, 1)
        array_clear(self._values, j, 1)
        self._size = self._size - 1

    def _drop_all(self):
        self._size = 0
        self._used = 0
        self._usable = 0
        self._mask = 0
        self._table = Array[i64](1)
        self._dead = Array[i8](0)
        self._keys = Array(0)
        self._values = Array(0)

    @inline
    def _is_live(self, j: i32):
        return self._size == self._used or self._dead[j] == 0

    @noinline
    def _live_from(self, j: i32) -> i32:
        while j < self._used and self._dead[j] != 0:
            j = j + 1
        return j

    @noinline
    def _live_before(self, j: i32) -> i32:
        while j >= 0 and self._dead[j] != 0:
            j = j - 1
        return j

    # --- the methods

    def __len__(self):
        return int(self._size)

    def __bool__(self):
        return self._size != 0

    def __contains__(self, key, /):
        return self._find(key, _key_hash(key)) >= 0

    def __getitem__(self, key, /):
        j = self._find(key, _key_hash(key))
        if j < 0:
            _raise_key(key)
        return self._values[j]

    def __setitem__(self, key, value, /):
        h = _key_hash(key)
        j = self._find(key, h)
        if j >= 0:
            self._values[j] = value
        else:
            self._add(key, h, value)

    def __delitem__(self, key, /):
        h = _key_hash(key)
        j = self._find(key, h)
        if j < 0:
            _raise_key(key)
        self._remove(j, h)

    def get(self, key, default=None, /):
        j = self._find(key, _key_hash(key))
        if j < 0:
            return default
        return self._values[j]

    def setdefault(self, key, default=None, /):
        h = _key_hash(key)
        j = self._find(key, h)
        if j >= 0:
            return self._values[j]
        self._add(key, h, default)
        return default

    def pop(self, key, default=_NotGiven, /):
        h = _key_hash(key)
        j = self._find(key, h)
        if j < 0:
            if default is _NotGiven:
                _raise_key(key)
            return default
        value = self._values[j]
        self._remove(j, h)
        return value

    def popitem(self):
        if self._size == 0:
            raise KeyError('popitem(): dictionary is empty')
        j: i32 = self._used - 1
        if self._size != self._used:
            dead = self._dead
            while dead[j] != 0:
                dead[j] = 0
                j = j - 1
        key = self._keys[j]
        value = self._values[j]
        self._remove(j, _key_hash(key))
        # Entries at the end are free again, but their slots stay marked, so they do not count as usable.
        self._dead[j] = 0
        self._used = j
        return (key, value)

    def clear(self):
        self._drop_all()

    def copy(self):
        d = dict()
        self._copy_into(d)
        return d

    def _copy_into(self, d):
        """Into an empty dict."""
        n: i32 = self._used
        if self._size == n and n > 0:
            room = self._keys.length
            keys = Array(room)
            values = Array(room)
            table = Array[i64](self._table.length)
            array_copy(keys, 0, self._keys, 0, n)
            array_copy(values, 0, self._values, 0, n)
            array_copy(table, 0, self._table, 0, table.length)
            d._keys = keys
            d._values = values
            d._table = table
            d._mask = self._mask
            d._size = n
            d._used = n
            d._usable = self._usable
        else:
            self._merge_into(d)

    def _merge_into(self, d):
        size: i32 = self._size
        d._reserve(d._size + size)
        j: i32 = 0
        while j < self._used:
            if self._is_live(j):
                d[self._keys[j]] = self._values[j]
                if self._size != size:
                    raise RuntimeError('dict mutated during update')
            j = j + 1

    def _update(self, source):
        if isinstance(source, dict):
            source._merge_into(self)
        else:
            if isinstance(source, (int, float)) or source is None:
                raise TypeError("'" + type(source).__name__ + "' object is not iterable")
            n: i32 = 0
            for item in source:
                self._put_pair(item, n)
                n = n + 1

    def _put_pair(self, item, n: i32):
        if isinstance(item, tuple):
            if len(item) != 2:
                _raise_pair_length(n, i32(len(item)))
            self[item[0]] = item[1]
        else:
            if isinstance(item, (int, float)) or item is None:
                raise TypeError(
                    'cannot convert dictionary update sequence element #' + str(int(n)) + ' to a sequence'
                )
            pair = list(item)
            if pair._len != 2:
                _raise_pair_length(n, pair._len)
            self[pair._items[0]] = pair._items[1]

    def update(self, source=_NotGiven, /):
        if source is not _NotGiven:
            self._update(source)

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
        self._copy_into(d)
        other._merge_into(d)
        return d

    def __ior__(self, other, /):
        self._update(other)
        return self

    def __eq__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        return self._equals(other)

    def __ne__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        return not self._equals(other)

    def _equals(self, other):
        if self._size != other._size:
            return False
        j: i32 = 0
        while j < self._used:
            if self._is_live(j):
                key = self._keys[j]
                k = other._find(key, _key_hash(key))
                if k < 0:
                    return False
                if not _same_key(self._values[j], other._values[k]):
                    return False
            j = j + 1
        return True

    def __hash__(self):
        raise TypeError("unhashable type: 'dict'")

    def __repr__(self):
        if self._size == 0:
            return '{}'
        if self._printing:
            return '{...}'
        self._printing = True
        out = _TextBuilder(self._size * 8 + 2)
        out.byte(123)
        following = False
        j: i32 = 0
        while j < self._used:
            if self._is_live(j):
                if following:
                    out.byte(44)
                    out.byte(32)
                following = True
                out.text(repr(self._keys[j]))
                out.byte(58)
                out.byte(32)
                out.text(repr(self._values[j]))
            j = j + 1
        out.byte(125)
        self._printing = False
        return out.finish()

    def __str__(self):
        return self.__repr__()


@noinline
def _raise_pair_length(n: i32, length: i32):
    raise ValueError(
        'dictionary update sequence element #' + str(int(n)) + ' has length ' + str(int(length)) + '; 2 is required'
    )
