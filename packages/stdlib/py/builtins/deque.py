"""collections.deque: a ring; item i is `_items_[(_head_ + i) & _mask_]`, and the array's length is a power of two."""
from __pyw__ import Array, array_clear, i32, i64, inline, noinline, op, per_site
from pyw.builtins.hashing import _same_key
from pyw.builtins.list import _clamped, _insert_index
from pyw.builtins.sequences import _items_compare, _repeat_count, _to_int


def _init_deque(d, items):
    """The compiler gives every deque an array of 8 of its site."""
    d._items_ = items
    d._head_ = 0
    d._size_ = 0
    d._mask_ = 7
    d._limit_ = -1
    d._changes_ = 0
    d._printing_ = False


@noinline
def _check_size(n):
    if isinstance(n, int) and not isinstance(n, bool) and not op.int.fits_i64(n):
        raise OverflowError('Python int too large to convert to C ssize_t')


@noinline
def _raise_empty():
    raise IndexError('pop from an empty deque')


@per_site
class deque(object):
    __module__ = 'collections'

    _items_: Array
    _head_: i32
    _size_: i32
    _mask_: i32
    _limit_: i32
    _changes_: i32
    _printing_: bool

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            _check_size(maxlen)
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
            if maxlen < 1073741824:
                self._limit_ = i32(maxlen)
        if self._size_ > 0:
            self.clear()
        self.extend(iterable)

    @property
    def maxlen(self):
        if self._limit_ < 0:
            return None
        return int(self._limit_)

    @inline
    def _at_(self, i: i32):
        return self._items_[(self._head_ + i) & self._mask_]

    @noinline
    def _grow_(self):
        n: i32 = self._size_
        items = Array((self._mask_ + 1) * 2)
        i: i32 = 0
        while i < n:
            items[i] = self._at_(i)
            i = i + 1
        self._items_ = items
        self._head_ = 0
        self._mask_ = items.length - 1

    @inline
    def append(self, x, /):
        if self._size_ == self._limit_:
            if self._limit_ == 0:
                return
            self._drop_first_()
        if self._size_ > self._mask_:
            self._grow_()
        n: i32 = self._size_
        self._items_[(self._head_ + n) & self._mask_] = x
        self._size_ = n + 1
        self._changes_ = self._changes_ + 1

    @inline
    def appendleft(self, x, /):
        if self._size_ == self._limit_:
            if self._limit_ == 0:
                return
            self._drop_last_()
        if self._size_ > self._mask_:
            self._grow_()
        head = (self._head_ - 1) & self._mask_
        self._items_[head] = x
        self._head_ = head
        self._size_ = self._size_ + 1
        self._changes_ = self._changes_ + 1

    def _drop_first_(self):
        array_clear(self._items_, self._head_, 1)
        self._head_ = (self._head_ + 1) & self._mask_
        self._size_ = self._size_ - 1

    def _drop_last_(self):
        n = self._size_ - 1
        array_clear(self._items_, (self._head_ + n) & self._mask_, 1)
        self._size_ = n

    def pop(self):
        if self._size_ == 0:
            _raise_empty()
        x = self._at_(self._size_ - 1)
        self._drop_last_()
        self._changes_ = self._changes_ + 1
        return x

    def popleft(self):
        if self._size_ == 0:
            _raise_empty()
        x = self._at_(0)
        self._drop_first_()
        self._changes_ = self._changes_ + 1
        return x

    def extend(self, iterable, /):
        if iterable is self:
            for x in list(self):
                self.append(x)
        else:
            for x in iterable:
                self.append(x)

    def extendleft(self, iterable, /):
        if iterable is self:
            for x in list(self):
                self.appendleft(x)
        else:
            for x in iterable:
                self.appendleft(x)

    def clear(self):
        self._items_ = Array(8)
        self._head_ = 0
        self._size_ = 0
        self._mask_ = 7
        self._changes_ = self._changes_ + 1

    def copy(self):
        if type(self) is not deque:
            return type(self)(self) if self._limit_ < 0 else type(self)(self, self.maxlen)
        d = deque((), self.maxlen)
        d.extend(self)
        return d

    def __copy__(self):
        return self.copy()

    def rotate(self, n=1, /):
        size: i32 = self._size_
        if size <= 1:
            return
        if not isinstance(n, int):
            n = _to_int(n)
        _check_size(n)
        steps = i32(n % int(size))
        self._changes_ = self._changes_ + 1
        while steps > 0:
            x = self._at_(size - 1)
            self._drop_last_()
            head = (self._head_ - 1) & self._mask_
            self._items_[head] = x
            self._head_ = head
            self._size_ = size
            steps = steps - 1

    def reverse(self):
        i: i32 = 0
        j: i32 = self._size_ - 1
        while i < j:
            x = self._at_(i)
            self._set_(i, self._at_(j))
            self._set_(j, x)
            i = i + 1
            j = j - 1

    def _set_(self, i: i32, x):
        self._items_[(self._head_ + i) & self._mask_] = x

    def count(self, x, /):
        found = 0
        i: i32 = 0
        changes: i32 = self._changes_
        while i < self._size_:
            if _same_key(self._at_(i), x):
                found = found + 1
            if self._changes_ != changes:
                raise RuntimeError('deque mutated during iteration')
            i = i + 1
        return found

    def index(self, x, start=0, stop=9223372036854775807, /):
        i = _clamped(start, self._size_)
        end = _clamped(stop, self._size_)
        while i < end and i < self._size_:
            if _same_key(self._at_(i), x):
                return int(i)
            i = i + 1
        raise ValueError(repr(x) + ' is not in deque')

    def insert(self, index, x, /):
        if self._size_ == self._limit_:
            raise IndexError('deque already at its maximum size')
        _check_size(index)
        i = _insert_index(index)
        n = i64(self._size_)
        if i < 0:
            i = i + n
            if i < 0:
                i = 0
        if i > n:
            i = n
        self.append(x)
        k: i32 = self._size_ - 1
        at = i32(i)
        while k > at:
            self._set_(k, self._at_(k - 1))
            k = k - 1
        self._set_(at, x)

    def _delete_(self, i: i32):
        k = i
        while k < self._size_ - 1:
            self._set_(k, self._at_(k + 1))
            k = k + 1
        self._drop_last_()
        self._changes_ = self._changes_ + 1

    def remove(self, x, /):
        i: i32 = 0
        changes: i32 = self._changes_
        while i < self._size_:
            same = _same_key(self._at_(i), x)
            if self._changes_ != changes:
                raise IndexError('deque mutated during remove().')
            if same:
                self._delete_(i)
                return
            i = i + 1
        raise ValueError(repr(x) + ' is not in deque')

    def _place_(self, index) -> i32:
        if isinstance(index, bool):
            i = i64(index)
        elif isinstance(index, int):
            i = op.int.clamp_i64(index)
        elif hasattr(index, '__index__'):
            i = op.int.clamp_i64(_to_int(index))
        else:
            raise TypeError("sequence index must be integer, not '" + type(index).__name__ + "'")
        if i < 0:
            i = i + i64(self._size_)
        if op.i64.ge_u(i, i64(self._size_)):
            raise IndexError('deque index out of range')
        return i32(i)

    def __getitem__(self, index):
        return self._at_(self._place_(index))

    def __setitem__(self, index, value):
        self._set_(self._place_(index), value)

    def __delitem__(self, index):
        self._delete_(self._place_(index))

    def __len__(self):
        return int(self._size_)

    def __bool__(self):
        return self._size_ != 0

    def __contains__(self, x, /):
        i: i32 = 0
        changes: i32 = self._changes_
        while i < self._size_:
            if _same_key(self._at_(i), x):
                return True
            if self._changes_ != changes:
                raise RuntimeError('deque mutated during iteration')
            i = i + 1
        return False

    def __iter__(self):
        return _deque_iterator(self)

    def __reversed__(self):
        return _deque_reverse_iterator(self)

    def __add__(self, other, /):
        if not isinstance(other, deque):
            raise TypeError('can only concatenate deque (not "' + type(other).__name__ + '") to deque')
        d = self.copy()
        d.extend(other)
        return d

    def __iadd__(self, other, /):
        self.extend(other)
        return self

    def __mul__(self, count, /):
        d = self.copy()
        d *= count
        return d

    def __rmul__(self, count, /):
        return deque.__mul__(self, count)

    def __imul__(self, count, /):
        n = _repeat_count(count, self._size_)
        items = list(self)
        self.clear()
        while n > 0:
            self.extend(items)
            n = n - 1
        return self

    def __eq__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return self._equals_(other)

    def __ne__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return not self._equals_(other)

    def _equals_(self, other):
        if self._size_ != other._size_:
            return False
        i: i32 = 0
        while i < self._size_ and i < other._size_:
            if not _same_key(self._at_(i), other._at_(i)):
                return False
            i = i + 1
        return True

    def __lt__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) < list(other)

    def __le__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) <= list(other)

    def __gt__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) > list(other)

    def __ge__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) >= list(other)

    def __hash__(self):
        raise TypeError("unhashable type: 'collections.deque'")

    def __repr__(self):
        if self._printing_:
            return '[...]'
        self._printing_ = True
        try:
            text = type(self).__name__ + '(' + repr(list(self))
        finally:
            self._printing_ = False
        if self._limit_ < 0:
            return text + ')'
        return text + ', maxlen=' + str(int(self._limit_)) + ')'

    def __str__(self):
        return self.__repr__()


@noinline
def _raise_mutated():
    raise RuntimeError('deque mutated during iteration')


def _place_in(d, index) -> i32:
    """How many items an iterator that begins at an index has behind it."""
    if not isinstance(index, int):
        raise TypeError("'" + type(index).__name__ + "' object cannot be interpreted as an integer")
    if index <= 0:
        return 0
    return i32(index) if index < int(d._size_) else d._size_


@per_site
class _deque_iterator(object):
    __module__ = '_collections'

    _i: i32
    _changes: i32

    def __init__(self, source, index=0, /, **ignored):
        self._source = source
        self._i = _place_in(source, index)
        self._changes = source._changes_

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        d = self._source
        i: i32 = self._i
        if i == -1:
            return False
        if d._changes_ != self._changes:
            self._i = -1
            _raise_mutated()
        if i < d._size_:
            self._value = d._at_(i)
            self._i = i + 1
            return True
        self._i = -1
        return False


@per_site
class _deque_reverse_iterator(object):
    __module__ = '_collections'

    _i: i32
    _changes: i32

    def __init__(self, source, index=0, /, **ignored):
        self._source = source
        self._i = source._size_ - 1 - _place_in(source, index)
        self._changes = source._changes_

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        d = self._source
        i: i32 = self._i
        if i < 0:
            return False
        if d._changes_ != self._changes:
            self._i = -1
            _raise_mutated()
        self._value = d._at_(i)
        self._i = i - 1
        return True
