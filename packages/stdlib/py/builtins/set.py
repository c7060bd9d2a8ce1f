"""set and frozenset, with CPython's table: what it iterates over, and so prints, comes in the same order.

`_codes` has the hash of each slot plus 1: 0 where the slot was never used (no hash is -1), -2 ** 63 where an element
was deleted. A search looks at a run of slots and then jumps as CPython's does. `_fill` counts elements and deleted
ones, `_size` elements only.
"""
from __pyw__ import Array, array_clear, array_copy, i32, i64, inline, noinline, op, per_site
from pyw.builtins.dict import dict
from pyw.builtins.hashing import _hash64, _same_key
from pyw.builtins.text_builder import _TextBuilder


@inline
def _element_hash(x) -> i64:
    h = _hash64(x)
    # The code of this one hash means a deleted element.
    if h == 9223372036854775807:
        return 9223372036854775806
    return h


@inline
def _lookup_hash(x) -> i64:
    """A set is looked for as the frozenset that is equal to it."""
    if isinstance(x, set):
        return _frozen_hash(x)
    return _element_hash(x)


def _new_set(keys):
    """An empty set whose first table of 8 is the array of its site, which tells it apart from other sets."""
    s = object.__new__(set)
    _init_set(s, keys)
    return s


def _new_frozenset(keys):
    s = object.__new__(frozenset)
    _init_set(s, keys)
    return s


def _frozenset_from(made, iterable):
    """frozenset(iterable): itself if it is one."""
    if isinstance(iterable, frozenset):
        return iterable
    made._update(iterable)
    return made


def _init_set(s, keys):
    s._size = 0
    s._fill = 0
    s._mask = 7
    s._finger = 0
    s._codes = Array[i64](8)
    s._keys = keys
    s._printing = False


def _add_all(s, items, n: i32):
    i: i32 = 0
    while i < n:
        x = items[i]
        s._add(x, _element_hash(x))
        i = i + 1


def _add_constants(s, items, n: i32):
    """CPython makes a frozenset of a display of constants, a constant of that one's elements, and updates a new set."""
    folded = frozenset()
    _add_all(folded, items, n)
    constant = frozenset()
    i: i32 = 0
    while i <= folded._mask:
        if folded._is_live(i):
            constant._add(folded._keys[i], folded._codes[i] - 1)
        i = i + 1
    s._merge(constant)


@per_site
class _AnySet(object):
    _size: i32
    _fill: i32
    _mask: i32
    _finger: i32
    _codes: Array
    _keys: Array
    _printing: bool

    # --- the table

    def _find(self, key, h: i64) -> i32:
        """The slot of a key, or -1."""
        mask: i32 = self._mask
        codes = self._codes
        code = h + 1
        i = i32(h) & mask
        perturb = h
        while True:
            at = i
            end = i
            if i + 9 <= mask:
                end = i + 9
            while at <= end:
                c = codes[at]
                if c == code and _same_key(self._keys[at], key):
                    return at
                if c == 0:
                    return -1
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    def _add(self, key, h: i64):
        """Adds a key unless it is there; the last slot of a deleted element on the way is used again."""
        mask: i32 = self._mask
        codes = self._codes
        code = h + 1
        i = i32(h) & mask
        perturb = h
        free: i32 = -1
        while True:
            at = i
            end = i
            if i + 9 <= mask:
                end = i + 9
            while at <= end:
                c = codes[at]
                if c == 0:
                    self._size = self._size + 1
                    if free >= 0:
                        codes[free] = code
                        self._keys[free] = key
                        return
                    codes[at] = code
                    self._keys[at] = key
                    fill = self._fill + 1
                    self._fill = fill
                    if op.i32.ge_u(fill * 5, mask * 3):
                        self._grow()
                    return
                if c == code:
                    if _same_key(self._keys[at], key):
                        return
                elif c == -9223372036854775808:
                    free = at
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    @noinline
    def _grow(self):
        if self._size > 50000:
            self._resize(self._size * 2)
        else:
            self._resize(self._size * 4)

    @noinline
    def _resize(self, more: i32):
        """A new table of more slots than this; what was deleted does not move."""
        size: i32 = 8
        while size <= more:
            size = size << 1
        old = self._codes
        if size == 8 and old.length == 8 and self._fill == self._size:
            return
        old_keys = self._keys
        codes = Array[i64](size)
        keys = Array(size)
        self._codes = codes
        self._keys = keys
        self._mask = size - 1
        self._fill = self._size
        k: i32 = 0
        while k < old.length:
            c = old[k]
            if c != 0 and c != -9223372036854775808:
                at = self._free_slot(c - 1)
                codes[at] = c
                keys[at] = old_keys[k]
            k = k + 1

    def _free_slot(self, h: i64) -> i32:
        """The slot for a new key, where none is deleted."""
        mask: i32 = self._mask
        codes = self._codes
        i = i32(h) & mask
        perturb = h
        while True:
            at = i
            end = i
            if i + 9 <= mask:
                end = i + 9
            while at <= end:
                if codes[at] == 0:
                    return at
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    def _remove_slot(self, at: i32):
        self._codes[at] = -9223372036854775808
        array_clear(self._keys, at, 1)
        self._size = self._size - 1

    def _discard(self, key, h: i64):
        at = self._find(key, h)
        if at < 0:
            return False
        self._remove_slot(at)
        return True

    @inline
    def _is_live(self, at: i32):
        c = self._codes[at]
        return c != 0 and c != -9223372036854775808

    def _drop_all(self):
        self._size = 0
        self._fill = 0
        self._mask = 7
        self._codes = Array[i64](8)
        self._keys = Array(8)

    def _take_table(self, other):
        """Becomes equal to a set that is not used any more."""
        self._size = other._size
        self._fill = other._fill
        self._mask = other._mask
        self._codes = other._codes
        self._keys = other._keys

    # --- from other iterables

    def _update(self, other):
        if isinstance(other, _AnySet):
            self._merge(other)
        elif isinstance(other, dict):
            n: i32 = other._size
            if op.i32.ge_s((self._fill + n) * 5, self._mask * 3):
                self._resize((self._size + n) * 2)
            for key in other:
                self._add(key, _element_hash(key))
        else:
            _check_iterable(other)
            for x in other:
                self._add(x, _element_hash(x))

    def _merge(self, other):
        n: i32 = other._size
        if other is self or n == 0:
            return
        if (self._fill + n) * 5 >= self._mask * 3:
            self._resize((self._size + n) * 2)
        keys = other._keys
        codes = other._codes
        if self._fill == 0:
            if self._mask == other._mask and other._fill == n:
                array_copy(self._codes, 0, codes, 0, codes.length)
                array_copy(self._keys, 0, keys, 0, codes.length)
            else:
                i: i32 = 0
                while i < codes.length:
                    c = codes[i]
                    if c != 0 and c != -9223372036854775808:
                        at = self._free_slot(c - 1)
                        self._codes[at] = c
                        self._keys[at] = keys[i]
                    i = i + 1
            self._fill = n
            self._size = n
        else:
            k: i32 = 0
            while k < codes.length:
                c = codes[k]
                if c != 0 and c != -9223372036854775808:
                    self._add(keys[k], c - 1)
                k = k + 1

    def _intersect_into(self, other, result):
        """What is in both, into an empty set, in CPython's order."""
        if isinstance(other, _AnySet):
            if other is self:
                result._merge(self)
            elif other._size > self._size:
                _add_common(self, other, result)
            else:
                _add_common(other, self, result)
        else:
            _check_iterable(other)
            for x in other:
                h = _element_hash(x)
                if self._find(x, h) >= 0:
                    result._add(x, h)
                    if result._size >= self._size:
                        break

    def _subtract(self, other):
        if isinstance(other, _AnySet):
            if other is self:
                self._drop_all()
                return
            if (other._size >> 3) > self._size:
                both = set()
                other._intersect_into(self, both)
                self._subtract_set(both)
            else:
                self._subtract_set(other)
        else:
            _check_iterable(other)
            for x in other:
                self._discard(x, _element_hash(x))
        if self._fill - self._size > self._mask >> 2:
            self._grow()

    def _subtract_set(self, other):
        i: i32 = 0
        while i <= other._mask:
            if other._is_live(i):
                self._discard(other._keys[i], other._codes[i] - 1)
            i = i + 1

    def _difference_into(self, other, result):
        """What is not in the other, into an empty set."""
        if isinstance(other, _AnySet):
            n: i32 = other._size
        elif isinstance(other, dict):
            n: i32 = other._size
        else:
            n: i32 = -1
        if n < 0 or (self._size >> 2) > n:
            result._merge(self)
            result._subtract(other)
            return
        i: i32 = 0
        while i <= self._mask:
            if self._is_live(i):
                key = self._keys[i]
                if isinstance(other, _AnySet):
                    there = other._find(key, self._codes[i] - 1) >= 0
                else:
                    there = key in other
                if not there:
                    result._add(key, self._codes[i] - 1)
            i = i + 1

    def _toggle(self, other):
        """Symmetric difference in place."""
        if isinstance(other, _AnySet):
            if other is self:
                self._drop_all()
            else:
                self._toggle_set(other)
        elif isinstance(other, dict):
            for key in other:
                h = _element_hash(key)
                if not self._discard(key, h):
                    self._add(key, h)
        else:
            made = set()
            made._update(other)
            self._toggle_set(made)

    def _toggle_set(self, other):
        i: i32 = 0
        while i <= other._mask:
            if other._is_live(i):
                key = other._keys[i]
                h = other._codes[i] - 1
                if not self._discard(key, h):
                    self._add(key, h)
            i = i + 1

    def _like(self):
        """An empty set of this kind."""
        if isinstance(self, frozenset):
            return frozenset()
        return set()

    # --- what set and frozenset share

    def __len__(self):
        return int(self._size)

    def __bool__(self):
        return self._size != 0

    def __contains__(self, x, /):
        return self._find(x, _lookup_hash(x)) >= 0

    def __iter__(self):
        return set_iterator(self)

    def isdisjoint(self, other, /):
        if isinstance(other, _AnySet):
            if other._size > self._size:
                return not _any_common(self, other)
            return not _any_common(other, self)
        _check_iterable(other)
        for x in other:
            if self._find(x, _element_hash(x)) >= 0:
                return False
        return True

    def issubset(self, other, /):
        if isinstance(other, _AnySet):
            return self._size <= other._size and self._all_in(other)
        made = set()
        made._update(other)
        return self._all_in(made)

    def issuperset(self, other, /):
        if isinstance(other, _AnySet):
            return other._size <= self._size and other._all_in(self)
        _check_iterable(other)
        for x in other:
            if self._find(x, _element_hash(x)) < 0:
                return False
        return True

    def _all_in(self, other):
        i: i32 = 0
        while i <= self._mask:
            if self._is_live(i):
                if other._find(self._keys[i], self._codes[i] - 1) < 0:
                    return False
            i = i + 1
        return True

    def union(self, *others):
        result = self._like()
        result._merge(self)
        for o in others:
            if o is not self:
                result._update(o)
        return result

    def intersection(self, *others):
        result = self._like()
        if len(others) == 0:
            result._merge(self)
        first = True
        for o in others:
            if first:
                self._intersect_into(o, result)
                first = False
            else:
                before = result
                result = self._like()
                before._intersect_into(o, result)
        return result

    def difference(self, *others):
        result = self._like()
        if len(others) == 0:
            result._merge(self)
        first = True
        for o in others:
            if first:
                self._difference_into(o, result)
                first = False
            else:
                result._subtract(o)
        return result

    def symmetric_difference(self, other, /):
        result = self._like()
        result._update(other)
        result._toggle(self)
        return result

    def __or__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like()
        result._merge(self)
        if other is not self:
            result._merge(other)
        return result

    def __and__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like()
        self._intersect_into(other, result)
        return result

    def __sub__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like()
        self._difference_into(other, result)
        return result

    def __xor__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like()
        result._merge(other)
        result._toggle(self)
        return result

    def __eq__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size == other._size and self._all_in(other)

    def __ne__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size != other._size or not self._all_in(other)

    def __lt__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size < other._size and self._all_in(other)

    def __le__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size <= other._size and self._all_in(other)

    def __gt__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size > other._size and other._all_in(self)

    def __ge__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size >= other._size and other._all_in(self)

    def _put_items(self, out):
        out.byte(123)
        following = False
        i: i32 = 0
        while i <= self._mask:
            if self._is_live(i):
                if following:
                    out.byte(44)
                    out.byte(32)
                following = True
                out.text(repr(self._keys[i]))
            i = i + 1
        out.byte(125)

    def __repr__(self):
        name = type(self).__name__
        if self._size == 0:
            return name + '()'
        if self._printing:
            return name + '(...)'
        self._printing = True
        out = _TextBuilder(self._size * 4 + 2)
        if isinstance(self, set) and name == 'set':
            self._put_items(out)
        else:
            out.text(name)
            out.byte(40)
            self._put_items(out)
            out.byte(41)
        self._printing = False
        return out.finish()

    def __str__(self):
        return self.__repr__()


@per_site
class set(_AnySet):
    def __init__(self, iterable=(), /):
        """The compiler has made it empty."""
        self._update(iterable)

    def __hash__(self):
        raise TypeError("unhashable type: 'set'")

    def add(self, x, /):
        self._add(x, _element_hash(x))

    def discard(self, x, /):
        self._discard(x, _lookup_hash(x))

    def remove(self, x, /):
        if not self._discard(x, _lookup_hash(x)):
            raise KeyError(x)

    def pop(self):
        if self._size == 0:
            raise KeyError('pop from an empty set')
        i = self._finger & self._mask
        while not self._is_live(i):
            i = i + 1
            if i > self._mask:
                i = 0
        x = self._keys[i]
        self._remove_slot(i)
        self._finger = i + 1
        return x

    def clear(self):
        self._drop_all()

    def copy(self):
        result = set()
        result._merge(self)
        return result

    def update(self, *others):
        for o in others:
            self._update(o)

    def intersection_update(self, *others):
        self._take_table(self.intersection(*others))

    def difference_update(self, *others):
        for o in others:
            self._subtract(o)

    def symmetric_difference_update(self, other, /):
        self._toggle(other)

    def __ior__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._merge(other)
        return self

    def __iand__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = set()
        self._intersect_into(other, result)
        self._take_table(result)
        return self

    def __isub__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._subtract(other)
        return self

    def __ixor__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._toggle(other)
        return self


@per_site
class frozenset(_AnySet):
    def __init__(self, iterable=(), /):
        """The compiler has made it empty."""
        self._update(iterable)

    def __hash__(self):
        return int(_frozen_hash(self))

    def copy(self):
        return self


def _frozen_hash(s) -> i64:
    """CPython's, from the hashes of the elements in any order."""
    acc: i64 = 0
    i: i32 = 0
    while i <= s._mask:
        c = s._codes[i]
        if c != 0 and c != -9223372036854775808:
            h = c - 1
            acc = acc ^ (((h ^ 89869747) ^ (h << 16)) * 3644798167)
        i = i + 1
    acc = acc ^ ((i64(s._size) + 1) * 1927868237)
    acc = acc ^ op.i64.shr_u(acc, 11) ^ op.i64.shr_u(acc, 25)
    acc = acc * 69069 + 907133923
    if acc == -1:
        return 590923713
    return acc


def _check_iterable(x):
    if isinstance(x, (int, float)) or x is None:
        raise TypeError("'" + type(x).__name__ + "' object is not iterable")


def _add_common(some, others, result):
    """Elements of `some` that are among the others."""
    i: i32 = 0
    while i <= some._mask:
        if some._is_live(i):
            key = some._keys[i]
            h = some._codes[i] - 1
            if others._find(key, h) >= 0:
                result._add(key, h)
        i = i + 1


def _any_common(some, others):
    i: i32 = 0
    while i <= some._mask:
        if some._is_live(i):
            if others._find(some._keys[i], some._codes[i] - 1) >= 0:
                return True
        i = i + 1
    return False


@noinline
def _raise_set_size():
    raise RuntimeError('Set changed size during iteration')


@per_site
class set_iterator:
    """`_size` is the set's at the start; -1 when the iterator has ended, -2 after it has complained."""

    _i: i32
    _size: i32

    def __init__(self, source):
        self._set = source
        self._i = 0
        self._size = source._size

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        s = self._set
        if s._size != self._size:
            if self._size != -1:
                self._size = -2
                _raise_set_size()
            return False
        i: i32 = self._i
        codes = s._codes
        n: i32 = codes.length
        while i < n:
            c = codes[i]
            if c != 0 and c != -9223372036854775808:
                self._value = s._keys[i]
                self._i = i + 1
                return True
            i = i + 1
        self._size = -1
        return False
