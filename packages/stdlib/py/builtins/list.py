"""list: `_len` elements at the start of `_items`."""
from __pyw__ import Array, array_clear, array_copy, array_fill, i32, i64, inline, noinline, op, per_site, tells_length
from pyw.builtins.iterators import list_iterator, list_reverseiterator
from pyw.builtins.length_hints import _ask_length, _list_of_iterator
from pyw.builtins.list_sort import _sort_list
from pyw.builtins.sequences import (
    _check_count, _check_index_size, _items_compare, _items_equal, _items_repr, _repeat_count, _same_item, _to_int,
)
from pyw.builtins.slices import _slice_count, _slice_index, _slice_start, _slice_step, _slice_stop, slice


@noinline
def _raise_list_index(index):
    _check_index_size(index)
    raise IndexError('list index out of range')


@noinline
def _raise_list_assignment(index):
    _check_index_size(index)
    raise IndexError('list assignment index out of range')


@noinline
def _raise_list_pop(message):
    raise IndexError(message)


@noinline
def _raise_list_index_type(index):
    raise TypeError('list indices must be integers or slices, not ' + type(index).__name__)


@inline
def _list_index(index) -> i64:
    if isinstance(index, bool):
        if index:
            return 1
        return 0
    if isinstance(index, int):
        return op.int.clamp_i64(index)
    if hasattr(index, '__index__'):
        return op.int.clamp_i64(_to_int(index))
    _raise_list_index_type(index)


@inline
def _from_end(i: i64, n: i32) -> i64:
    """Position of an index that is not below n: negative ones count from the end; negative if there is none."""
    if i >= 0:
        return -1
    return i + i64(n)


def _list_literal(items, n: i32):
    """The list of the first n elements of an array, which it keeps; what displays are compiled to."""
    new = object.__new__(list)
    new._len = n
    new._items = items
    new._printing = False
    return new


@per_site
class list(object):
    _len: i32
    _items: Array
    _printing: bool

    def __init__(self, iterable=(), /):
        self._len = 0
        self._printing = False
        self._items = Array(0)
        self.extend(iterable)

    def __len__(self):
        return int(self._len)

    def __bool__(self):
        return self._len != 0

    def __iter__(self):
        return list_iterator(self)

    def __reversed__(self):
        return list_reverseiterator(self)

    @inline
    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        i = _list_index(index)
        if op.i64.ge_u(i, i64(self._len)):
            i = _from_end(i, self._len)
            if i < 0:
                _raise_list_index(index)
        return self._items[i32(i)]

    @inline
    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._set_slice(index.start, index.stop, index.step, value)
        else:
            i = _list_index(index)
            if op.i64.ge_u(i, i64(self._len)):
                i = _from_end(i, self._len)
                if i < 0:
                    _raise_list_assignment(index)
            self._items[i32(i)] = value

    def __delitem__(self, index):
        if isinstance(index, slice):
            self._del_slice(index.start, index.stop, index.step)
        else:
            i = _list_index(index)
            if op.i64.ge_u(i, i64(self._len)):
                i = _from_end(i, self._len)
                if i < 0:
                    _raise_list_assignment(index)
            self._remove_at(i32(i))

    @inline
    def append(self, item, /):
        n: i32 = self._len
        if n == self._items.length:
            self._reserve(1)
        self._items[n] = item
        self._len = n + 1

    @noinline
    def _reserve(self, more: i32):
        """Makes room for more elements; capacity grows by an eighth and a bit, as CPython's does."""
        n: i32 = self._len
        size = n + more
        items = self._items
        if size <= items.length:
            return
        size = size + (size >> 2) + 6
        bigger = Array(size)
        array_copy(bigger, 0, items, 0, n)
        self._items = bigger

    @inline
    def _expected(self) -> i32:
        """How many items a loop over it is likely to give."""
        return self._len

    def _expect(self, n: i32):
        """Makes room in an empty list for items that are likely to come; not without end, for they may not."""
        if n > 65536:
            n = 65536
        if n > 0:
            self._items = Array(n)

    def _remove_at(self, i: i32):
        n = self._len - 1
        items = self._items
        if i < n:
            array_copy(items, i, items, i + 1, n - i)
        array_clear(items, n, 1)
        self._len = n

    def extend(self, iterable, /):
        if isinstance(iterable, list) and type(iterable) is list:
            self._extend_items(iterable._items, iterable._len)
        else:
            source = iterable
            if tells_length(iterable):
                source = iter(iterable)
                _ask_length(iterable)
            for x in source:
                self.append(x)

    def _extend_items(self, source, n: i32):
        self._reserve(n)
        array_copy(self._items, self._len, source, 0, n)
        self._len = self._len + n

    def insert(self, index, item, /):
        i = _insert_index(index)
        n = i64(self._len)
        if i < 0:
            i = i + n
            if i < 0:
                i = 0
        if i > n:
            i = n
        self._reserve(1)
        at = i32(i)
        items = self._items
        array_copy(items, at + 1, items, at, self._len - at)
        items[at] = item
        self._len = self._len + 1

    def pop(self, index=-1, /):
        if self._len == 0:
            _raise_list_pop('pop from empty list')
        i = _insert_index(index)
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            _raise_list_pop('pop index out of range')
        item = self._items[i32(i)]
        self._remove_at(i32(i))
        return item

    def remove(self, value, /):
        i: i32 = 0
        while i < self._len:
            if _same_item(self._items[i], value):
                self._remove_at(i)
                return
            i = i + 1
        raise ValueError('list.remove(x): x not in list')

    def clear(self):
        self._len = 0
        self._items = Array(0)

    def copy(self):
        return self._part(0, self._len)

    def index(self, value, start=0, stop=9223372036854775807, /):
        i = _clamped(start, self._len)
        end = _clamped(stop, self._len)
        while i < end and i < self._len:
            if _same_item(self._items[i], value):
                return int(i)
            i = i + 1
        raise ValueError(repr(value) + ' is not in list')

    def count(self, value, /):
        found = 0
        i: i32 = 0
        while i < self._len:
            if _same_item(self._items[i], value):
                found = found + 1
            i = i + 1
        return found

    def reverse(self):
        items = self._items
        i: i32 = 0
        j = self._len - 1
        while i < j:
            x = items[i]
            items[i] = items[j]
            items[j] = x
            i = i + 1
            j = j - 1

    def sort(self, *args, key=None, reverse=False):
        if len(args) > 0:
            raise TypeError('sort() takes no positional arguments')
        _sort_list(self, key, reverse)

    def __contains__(self, value):
        i: i32 = 0
        while i < self._len:
            if _same_item(self._items[i], value):
                return True
            i = i + 1
        return False

    def __add__(self, other):
        if not isinstance(other, list):
            raise TypeError('can only concatenate list (not "' + type(other).__name__ + '") to list')
        n = self._len + other._len
        items = Array(n)
        array_copy(items, 0, self._items, 0, self._len)
        array_copy(items, self._len, other._items, 0, other._len)
        return _list_literal(items, n)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, count):
        total = i32(_repeat_count(count, self._len)) * self._len
        if total > 134217700:
            raise MemoryError()
        items = Array(total)
        _repeat_items(items, self._items, self._len, total)
        return _list_literal(items, total)

    def __rmul__(self, count):
        return list.__mul__(self, count)

    def __imul__(self, count):
        total = i32(_repeat_count(count, self._len)) * self._len
        if total > 134217700:
            raise MemoryError()
        items = Array(total)
        _repeat_items(items, self._items, self._len, total)
        self._items = items
        self._len = total
        return self

    def __eq__(self, other):
        if isinstance(other, list):
            return _items_equal(self._items, self._len, other._items, other._len)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, list):
            return not _items_equal(self._items, self._len, other._items, other._len)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 0)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 1)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 2)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 3)
        return NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: '" + type(self).__name__ + "'")

    def __repr__(self):
        if self._printing:
            return '[...]'
        self._printing = True
        try:
            return _items_repr(self._items, self._len, 91, 93)
        finally:
            self._printing = False

    def __str__(self):
        return self.__repr__()

    def _part(self, start: i32, stop: i32):
        return _list_literal(_cut(self._items, start, stop - start), stop - start)

    # --- unpacking

    @inline
    def _check_targets(self, n: i32, star: i32):
        _check_count(self._len, n, star)

    @inline
    def _item(self, i: i32):
        return self._items[i]

    @inline
    def _item_before_end(self, i: i32):
        return self._items[self._len - i]

    def _middle(self, before: i32, after: i32):
        """What a starred target takes."""
        return self._part(before, self._len - after)

    # --- slices

    def _slice(self, start, stop, step):
        n = i64(self._len)
        if step is None:
            a = _slice_start(start, 1, n)
            b = _slice_stop(stop, 1, n)
            if b < a:
                b = a
            return self._part(i32(a), i32(b))
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        items = Array(count)
        _gather(items, self._items, count, a, by)
        return _list_literal(items, count)

    def _set_slice(self, start, stop, step, value):
        if step is not None:
            by = _slice_step(step)
            if by != 1:
                self._set_stepped(start, stop, by, value)
                return
        n = i64(self._len)
        a = i32(_slice_start(start, 1, n))
        b = i32(_slice_stop(stop, 1, n))
        if b < a:
            b = a
        source = self._part(0, self._len) if value is self else _assigned(value)
        # What it was taken from may have changed the list.
        if b > self._len:
            b = self._len
            if a > b:
                a = b
        self._replace(a, b, source)

    def _replace(self, a: i32, b: i32, source):
        """Another list in the place of the items from a to b."""
        more = source._len - (b - a)
        size: i32 = self._len
        if more > 0:
            self._reserve(more)
        items = self._items
        if more != 0:
            array_copy(items, b + more, items, b, size - b)
        _put_part(items, a, source._items, source._len)
        if more < 0:
            array_clear(items, size + more, -more)
        self._len = size + more

    def _set_stepped(self, start, stop, by: i64, value):
        n = i64(self._len)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        source = self._part(0, self._len) if value is self else _assigned(value)
        if i64(self._len) != n:
            n = i64(self._len)
            a = _slice_start(start, by, n)
            count = i32(_slice_count(a, _slice_stop(stop, by, n), by))
        if source._len != count:
            raise ValueError(
                'attempt to assign sequence of size ' + str(int(source._len)) + ' to extended slice of size '
                + str(int(count))
            )
        _scatter(self._items, source._items, count, a, by)

    def _del_slice(self, start, stop, step):
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = _slice_count(a, b, by)
        if count == 0:
            return
        if by < 0:
            a = a + by * (count - 1)
            by = -by
        items = self._items
        if by == 1:
            array_copy(items, i32(a), items, i32(a + count), self._len - i32(a + count))
            array_clear(items, self._len - i32(count), i32(count))
            self._len = self._len - i32(count)
            return
        # Elements between the removed ones move down.
        at = i32(a)
        skip = i32(a)
        i: i32 = i32(a)
        end = i32(a + by * (count - 1))
        while i < self._len:
            if i == skip and i <= end:
                if i < end:
                    skip = skip + i32(by)
            else:
                items[at] = items[i]
                at = at + 1
            i = i + 1
        array_clear(items, at, self._len - at)
        self._len = at


def _insert_index(index) -> i64:
    if isinstance(index, bool):
        if index:
            return 1
        return 0
    if isinstance(index, int):
        return op.int.clamp_i64(index)
    return op.int.clamp_i64(_to_int(index))


def _clamped(index, n: i32) -> i32:
    """A bound of index(): counted from the end if negative, then cut to the sequence."""
    if not isinstance(index, int) and not hasattr(index, '__index__'):
        raise TypeError('slice indices must be integers or have an __index__ method')
    i = _slice_index(index)
    if i < 0:
        i = i + i64(n)
        if i < 0:
            return 0
    if i > i64(n):
        return n
    return i32(i)


def _cut(source, start: i32, n: i32):
    items = Array(n)
    array_copy(items, 0, source, start, n)
    return items


def _gather(items, source, count: i32, at: i64, by: i64):
    """Each `by`th item of another array, from `at` on."""
    i: i32 = 0
    while i < count:
        items[i] = source[i32(at)]
        at = at + by
        i = i + 1


def _scatter(items, source, count: i32, at: i64, by: i64):
    """Items of another array into each `by`th place, from `at` on."""
    i: i32 = 0
    while i < count:
        items[i32(at)] = source[i]
        at = at + by
        i = i + 1


def _put_part(items, at: i32, source, n: i32):
    array_copy(items, at, source, 0, n)


def _repeat_items(items, source, n: i32, total: i32):
    at: i32 = 0
    if n == 1:
        array_fill(items, 0, source[0], total)
        return
    while at < total:
        array_copy(items, at, source, 0, n)
        at = at + n


def _assigned(value):
    """What is assigned to a slice, as a list."""
    if isinstance(value, list) and type(value) is list:
        return value
    return _listed(value)


def _listed(value):
    """What is assigned to a slice, as a list of its own."""
    if not hasattr(value, '__iter__') and not hasattr(value, '__getitem__'):
        raise TypeError('must assign iterable to extended slice')
    return _list_of_iterator(value)
