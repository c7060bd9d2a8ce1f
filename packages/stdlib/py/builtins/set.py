"""set and frozenset, with CPython's table: what it iterates over, and so prints, comes in the same order.

`_codes_` has the hash of each slot plus 1: 0 where the slot was never used (no hash is -1), -2 ** 63 where an element
was deleted. A search looks at a run of slots and then jumps as CPython's does. `_fill_` counts elements and deleted
ones, `_size_` elements only. Names end in an underscore for the sake of derived classes.
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
    if type(iterable) is frozenset:
        return iterable
    made._update_(iterable)
    return made


def _init_set(s, keys):
    s._size_ = 0
    s._fill_ = 0
    s._mask_ = 7
    s._finger_ = 0
    s._codes_ = Array[i64](8)
    s._keys_ = keys
    s._printing_ = False


def _add_all(s, items, n: i32):
    i: i32 = 0
    while i < n:
        x = items[i]
        s._add_(x, _element_hash(x))
        i = i + 1


def _add_constants(s, items, n: i32):
    """CPython makes a frozenset of a display of constants, a constant of that one's elements, and updates a new set."""
    folded = frozenset()
    _add_all(folded, items, n)
    constant = frozenset()
    i: i32 = 0
    while i <= folded._mask_:
        if folded._is_live_(i):
            constant._add_(folded._keys_[i], folded._codes_[i] - 1)
        i = i + 1
    s._merge_(constant)


@per_site
class _AnySet(object):
    _size_: i32
    _fill_: i32
    _mask_: i32
    _finger_: i32
    _codes_: Array
    _keys_: Array
    _printing_: bool

    # --- the table

    def _find_(self, key, h: i64) -> i32:
        """The slot of a key, or -1."""
        mask: i32 = self._mask_
        codes = self._codes_
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
                if c == code and _same_key(self._keys_[at], key):
                    return at
                if c == 0:
                    return -1
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    def _add_(self, key, h: i64):
        """Adds a key unless it is there; the last slot of a deleted element on the way is used again."""
        mask: i32 = self._mask_
        codes = self._codes_
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
                    self._size_ = self._size_ + 1
                    if free >= 0:
                        codes[free] = code
                        self._keys_[free] = key
                        return
                    codes[at] = code
                    self._keys_[at] = key
                    fill = self._fill_ + 1
                    self._fill_ = fill
                    if op.i32.ge_u(fill * 5, mask * 3):
                        self._grow_()
                    return
                if c == code:
                    if _same_key(self._keys_[at], key):
                        return
                elif c == -9223372036854775808:
                    free = at
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    @noinline
    def _grow_(self):
        if self._size_ > 50000:
            self._resize_(self._size_ * 2)
        else:
            self._resize_(self._size_ * 4)

    @noinline
    def _resize_(self, more: i32):
        """A new table of more slots than this; what was deleted does not move."""
        size: i32 = 8
        while size <= more:
            size = size << 1
        old = self._codes_
        if size == 8 and old.length == 8 and self._fill_ == self._size_:
            return
        old_keys = self._keys_
        codes = Array[i64](size)
        keys = Array(size)
        self._codes_ = codes
        self._keys_ = keys
        self._mask_ = size - 1
        self._fill_ = self._size_
        k: i32 = 0
        while k < old.length:
            c = old[k]
            if c != 0 and c != -9223372036854775808:
                at = self._free_slot_(c - 1)
                codes[at] = c
                keys[at] = old_keys[k]
            k = k + 1

    def _free_slot_(self, h: i64) -> i32:
        """The slot for a new key, where none is deleted."""
        mask: i32 = self._mask_
        codes = self._codes_
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

    def _remove_slot_(self, at: i32):
        self._codes_[at] = -9223372036854775808
        array_clear(self._keys_, at, 1)
        self._size_ = self._size_ - 1

    def _discard_(self, key, h: i64):
        at = self._find_(key, h)
        if at < 0:
            return False
        self._remove_slot_(at)
        return True

    @inline
    def _is_live_(self, at: i32):
        c = self._codes_[at]
        return c != 0 and c != -9223372036854775808

    def _drop_all_(self):
        self._size_ = 0
        self._fill_ = 0
        self._mask_ = 7
        self._codes_ = Array[i64](8)
        self._keys_ = Array(8)

    def _take_table_(self, other):
        """Becomes equal to a set that is not used any more."""
        self._size_ = other._size_
        self._fill_ = other._fill_
        self._mask_ = other._mask_
        self._codes_ = other._codes_
        self._keys_ = other._keys_

    # --- from other iterables

    def _update_(self, other):
        if isinstance(other, _AnySet):
            self._merge_(other)
        elif isinstance(other, dict):
            n: i32 = other._size_
            if op.i32.ge_s((self._fill_ + n) * 5, self._mask_ * 3):
                self._resize_((self._size_ + n) * 2)
            for key in other:
                self._add_(key, _element_hash(key))
        else:
            _check_iterable(other)
            for x in other:
                self._add_(x, _element_hash(x))

    def _merge_(self, other):
        n: i32 = other._size_
        if other is self or n == 0:
            return
        if (self._fill_ + n) * 5 >= self._mask_ * 3:
            self._resize_((self._size_ + n) * 2)
        keys = other._keys_
        codes = other._codes_
        if self._fill_ == 0:
            if self._mask_ == other._mask_ and other._fill_ == n:
                array_copy(self._codes_, 0, codes, 0, codes.length)
                array_copy(self._keys_, 0, keys, 0, codes.length)
            else:
                i: i32 = 0
                while i < codes.length:
                    c = codes[i]
                    if c != 0 and c != -9223372036854775808:
                        at = self._free_slot_(c - 1)
                        self._codes_[at] = c
                        self._keys_[at] = keys[i]
                    i = i + 1
            self._fill_ = n
            self._size_ = n
        else:
            k: i32 = 0
            while k < codes.length:
                c = codes[k]
                if c != 0 and c != -9223372036854775808:
                    self._add_(keys[k], c - 1)
                k = k + 1

    def _intersect_into_(self, other, result):
        """What is in both, into an empty set, in CPython's order."""
        if isinstance(other, _AnySet):
            if other is self:
                result._merge_(self)
            elif other._size_ > self._size_:
                _add_common(self, other, result)
            else:
                _add_common(other, self, result)
        else:
            _check_iterable(other)
            for x in other:
                h = _element_hash(x)
                if self._find_(x, h) >= 0:
                    result._add_(x, h)
                    if result._size_ >= self._size_:
                        break

    def _subtract_(self, other):
        if isinstance(other, _AnySet):
            if other is self:
                self._drop_all_()
                return
            if (other._size_ >> 3) > self._size_:
                both = set()
                other._intersect_into_(self, both)
                self._subtract_set_(both)
            else:
                self._subtract_set_(other)
        else:
            _check_iterable(other)
            for x in other:
                self._discard_(x, _element_hash(x))
        if self._fill_ - self._size_ > self._mask_ >> 2:
            self._grow_()

    def _subtract_set_(self, other):
        i: i32 = 0
        while i <= other._mask_:
            if other._is_live_(i):
                self._discard_(other._keys_[i], other._codes_[i] - 1)
            i = i + 1

    def _difference_into_(self, other, result):
        """What is not in the other, into an empty set."""
        if isinstance(other, _AnySet):
            n: i32 = other._size_
        elif isinstance(other, dict):
            n: i32 = other._size_
        else:
            n: i32 = -1
        if n < 0 or (self._size_ >> 2) > n:
            result._merge_(self)
            result._subtract_(other)
            return
        i: i32 = 0
        while i <= self._mask_:
            if self._is_live_(i):
                key = self._keys_[i]
                if isinstance(other, _AnySet):
                    there = other._find_(key, self._codes_[i] - 1) >= 0
                else:
                    there = key in other
                if not there:
                    result._add_(key, self._codes_[i] - 1)
            i = i + 1

    def _toggle_(self, other):
        """Symmetric difference in place."""
        if isinstance(other, _AnySet):
            if other is self:
                self._drop_all_()
            else:
                self._toggle_set_(other)
        elif isinstance(other, dict):
            for key in other:
                h = _element_hash(key)
                if not self._discard_(key, h):
                    self._add_(key, h)
        else:
            made = set()
            made._update_(other)
            self._toggle_set_(made)

    def _toggle_set_(self, other):
        i: i32 = 0
        while i <= other._mask_:
            if other._is_live_(i):
                key = other._keys_[i]
                h = other._codes_[i] - 1
                if not self._discard_(key, h):
                    self._add_(key, h)
            i = i + 1

    def _like_(self):
        """An empty set of this kind."""
        if isinstance(self, frozenset):
            return frozenset()
        return set()

    # --- what set and frozenset share

    def __len__(self):
        return int(self._size_)

    def __bool__(self):
        return self._size_ != 0

    def __contains__(self, x, /):
        return self._find_(x, _lookup_hash(x)) >= 0

    def __iter__(self):
        return set_iterator(self)

    def isdisjoint(self, other, /):
        if isinstance(other, _AnySet):
            if other._size_ > self._size_:
                return not _any_common(self, other)
            return not _any_common(other, self)
        _check_iterable(other)
        for x in other:
            if self._find_(x, _element_hash(x)) >= 0:
                return False
        return True

    def issubset(self, other, /):
        if isinstance(other, _AnySet):
            return self._size_ <= other._size_ and self._all_in_(other)
        made = set()
        made._update_(other)
        return self._all_in_(made)

    def issuperset(self, other, /):
        if isinstance(other, _AnySet):
            return other._size_ <= self._size_ and other._all_in_(self)
        _check_iterable(other)
        for x in other:
            if self._find_(x, _element_hash(x)) < 0:
                return False
        return True

    def _all_in_(self, other):
        i: i32 = 0
        while i <= self._mask_:
            if self._is_live_(i):
                if other._find_(self._keys_[i], self._codes_[i] - 1) < 0:
                    return False
            i = i + 1
        return True

    def union(self, *others):
        result = self._like_()
        result._merge_(self)
        for o in others:
            if o is not self:
                result._update_(o)
        return result

    def intersection(self, *others):
        result = self._like_()
        if len(others) == 0:
            result._merge_(self)
        first = True
        for o in others:
            if first:
                self._intersect_into_(o, result)
                first = False
            else:
                before = result
                result = self._like_()
                before._intersect_into_(o, result)
        return result

    def difference(self, *others):
        result = self._like_()
        if len(others) == 0:
            result._merge_(self)
        first = True
        for o in others:
            if first:
                self._difference_into_(o, result)
                first = False
            else:
                result._subtract_(o)
        return result

    def symmetric_difference(self, other, /):
        result = self._like_()
        result._update_(other)
        result._toggle_(self)
        return result

    def __or__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        result._merge_(self)
        if other is not self:
            result._merge_(other)
        return result

    def __and__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        self._intersect_into_(other, result)
        return result

    def __sub__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        self._difference_into_(other, result)
        return result

    def __xor__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        result._merge_(other)
        result._toggle_(self)
        return result

    def __eq__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ == other._size_ and self._all_in_(other)

    def __ne__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ != other._size_ or not self._all_in_(other)

    def __lt__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ < other._size_ and self._all_in_(other)

    def __le__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ <= other._size_ and self._all_in_(other)

    def __gt__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ > other._size_ and other._all_in_(self)

    def __ge__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ >= other._size_ and other._all_in_(self)

    def _put_items_(self, out):
        out.byte(123)
        following = False
        i: i32 = 0
        while i <= self._mask_:
            if self._is_live_(i):
                if following:
                    out.byte(44)
                    out.byte(32)
                following = True
                out.text(repr(self._keys_[i]))
            i = i + 1
        out.byte(125)

    def __repr__(self):
        name = type(self).__name__
        if self._size_ == 0:
            return name + '()'
        if self._printing_:
            return name + '(...)'
        self._printing_ = True
        out = _TextBuilder(self._size_ * 4 + 2)
        try:
            if isinstance(self, set) and name == 'set':
                self._put_items_(out)
            else:
                out.text(name)
                out.byte(40)
                self._put_items_(out)
                out.byte(41)
        finally:
            self._printing_ = False
        return out.finish()

    def __str__(self):
        return self.__repr__()


@per_site
class set(_AnySet):
    def __init__(self, iterable=(), /):
        """The compiler has made it empty."""
        self._update_(iterable)

    def __hash__(self):
        raise TypeError("unhashable type: '" + type(self).__name__ + "'")

    def add(self, x, /):
        self._add_(x, _element_hash(x))

    def discard(self, x, /):
        self._discard_(x, _lookup_hash(x))

    def remove(self, x, /):
        if not self._discard_(x, _lookup_hash(x)):
            raise KeyError(x)

    def pop(self):
        if self._size_ == 0:
            raise KeyError('pop from an empty set')
        i = self._finger_ & self._mask_
        while not self._is_live_(i):
            i = i + 1
            if i > self._mask_:
                i = 0
        x = self._keys_[i]
        self._remove_slot_(i)
        self._finger_ = i + 1
        return x

    def clear(self):
        self._drop_all_()

    def copy(self):
        result = set()
        result._merge_(self)
        return result

    def update(self, *others):
        for o in others:
            self._update_(o)

    def intersection_update(self, *others):
        self._take_table_(self.intersection(*others))

    def difference_update(self, *others):
        for o in others:
            self._subtract_(o)

    def symmetric_difference_update(self, other, /):
        self._toggle_(other)

    def __ior__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._merge_(other)
        return self

    def __iand__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = set()
        self._intersect_into_(other, result)
        self._take_table_(result)
        return self

    def __isub__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._subtract_(other)
        return self

    def __ixor__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._toggle_(other)
        return self


@per_site
class frozenset(_AnySet):
    def __init__(self, iterable=(), /):
        """The compiler has made it empty."""
        self._update_(iterable)

    def __hash__(self):
        return int(_frozen_hash(self))

    def copy(self):
        if type(self) is frozenset:
            return self
        return frozenset(self)


def _frozen_hash(s) -> i64:
    """CPython's, from the hashes of the elements in any order."""
    acc: i64 = 0
    i: i32 = 0
    while i <= s._mask_:
        c = s._codes_[i]
        if c != 0 and c != -9223372036854775808:
            h = c - 1
            acc = acc ^ (((h ^ 89869747) ^ (h << 16)) * 3644798167)
        i = i + 1
    acc = acc ^ ((i64(s._size_) + 1) * 1927868237)
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
    while i <= some._mask_:
        if some._is_live_(i):
            key = some._keys_[i]
            h = some._codes_[i] - 1
            if others._find_(key, h) >= 0:
                result._add_(key, h)
        i = i + 1


def _any_common(some, others):
    i: i32 = 0
    while i <= some._mask_:
        if some._is_live_(i):
            if others._find_(some._keys_[i], some._codes_[i] - 1) >= 0:
                return True
        i = i + 1
    return False


@noinline
def _raise_set_size():
    raise RuntimeError('Set changed size during iteration')


@per_site
class set_iterator(object):
    """`_size_` is the set's at the start; -1 when the iterator has ended, -2 after it has complained."""

    _i: i32
    _size_: i32

    def __init__(self, source):
        self._set = source
        self._i = 0
        self._size_ = source._size_

    def __iter__(self):
        return self

    def _remaining(self):
        """What it has still to give; it stays where it is."""
        i: i32 = self._i
        size: i32 = self._size_
        found = list(self)
        self._i = i
        self._size_ = size
        return found

    def __length_hint__(self):
        s = self._set
        if s._size_ != self._size_:
            return 0
        left: i32 = 0
        i: i32 = self._i
        while i < s._codes_.length:
            c = s._codes_[i]
            if c != 0 and c != -9223372036854775808:
                left = left + 1
            i = i + 1
        return int(left)

    @inline
    def _advance(self):
        s = self._set
        if s._size_ != self._size_:
            if self._size_ != -1:
                self._size_ = -2
                _raise_set_size()
            return False
        i: i32 = self._i
        codes = s._codes_
        n: i32 = codes.length
        while i < n:
            c = codes[i]
            if c != 0 and c != -9223372036854775808:
                self._value = s._keys_[i]
                self._i = i + 1
                return True
            i = i + 1
        self._size_ = -1
        return False
