"""tuple: `_items` holds exactly the elements."""
from __pyw__ import Array, first_defined, i32, i64, inline, is_of_program, make_tuple, noinline, op
from pyw.builtins.hashing import _hash_tuple
from pyw.builtins.iterators import tuple_iterator
from pyw.builtins.reverse_iterators import _ItemsReverseIterator
from pyw.builtins.list import _clamped, _cut, _list_literal
from pyw.builtins.named_tuple import __pyw_namedtuple__, _plain
from pyw.builtins.sequences import (
    _check_count, _check_index_size, _items_compare, _items_equal, _items_repr, _repeat_count, _same_item, _to_int,
)
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_tuple_index(index):
    _check_index_size(index)
    raise IndexError('tuple index out of range')


def _put_items(items, at: i32, source):
    i: i32 = 0
    while i < source.length:
        items[at + i] = source[i]
        i = i + 1


class tuple(object):
    _items: Array
    _hash: i64

    def __new__(cls, iterable=(), /):
        if isinstance(iterable, tuple):
            if type(iterable) is tuple:
                return iterable
            if first_defined(iterable, '_slice', '__iter__') == '_slice':
                return make_tuple(iterable._items, iterable._items.length)
        elif isinstance(iterable, __pyw_namedtuple__):
            if first_defined(iterable, '_astuple_', '__iter__') == '_astuple_':
                return iterable._astuple_()
        source = list(iterable)
        return make_tuple(source._items, source._len)

    def __len__(self):
        return int(self._items.length)

    def __bool__(self):
        return self._items.length != 0

    def __iter__(self):
        return tuple_iterator(self._items)

    def __reversed__(self):
        return _ItemsReverseIterator(self._items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        n = i64(self._items.length)
        i: i64 = 0
        if isinstance(index, bool):
            if index:
                i = 1
        elif isinstance(index, int):
            i = op.int.clamp_i64(index)
        elif hasattr(index, '__index__'):
            i = op.int.clamp_i64(_to_int(index))
        else:
            raise TypeError('tuple indices must be integers or slices, not ' + type(index).__name__)
        if i < 0:
            i = i + n
        if op.i64.ge_u(i, n):
            _raise_tuple_index(index)
        return self._items[i32(i)]

    def _slice(self, start, stop, step):
        n = i64(self._items.length)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        items = Array(count)
        i: i32 = 0
        while i < count:
            items[i] = self._items[i32(a)]
            a = a + by
            i = i + 1
        return make_tuple(items, count)

    @inline
    def _check_targets(self, n: i32, star: i32):
        _check_count(self._items.length, n, star)

    @inline
    def _item(self, i: i32):
        return self._items[i]

    @inline
    def _item_before_end(self, i: i32):
        return self._items[self._items.length - i]

    def _middle(self, before: i32, after: i32):
        n = self._items.length - before - after
        return _list_literal(_cut(self._items, before, n), n)

    def index(self, value, start=0, stop=9223372036854775807, /):
        i = _clamped(start, self._items.length)
        end = _clamped(stop, self._items.length)
        while i < end:
            if _same_item(self._items[i], value):
                return int(i)
            i = i + 1
        raise ValueError('tuple.index(x): x not in tuple')

    def count(self, value, /):
        found = 0
        i: i32 = 0
        while i < self._items.length:
            if _same_item(self._items[i], value):
                found = found + 1
            i = i + 1
        return found

    def __contains__(self, value):
        i: i32 = 0
        while i < self._items.length:
            if _same_item(self._items[i], value):
                return True
            i = i + 1
        return False

    def __add__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            raise TypeError('can only concatenate tuple (not "' + type(other).__name__ + '") to tuple')
        n = self._items.length + other._items.length
        items = Array(n)
        _put_items(items, 0, self._items)
        _put_items(items, self._items.length, other._items)
        return make_tuple(items, n)

    def __mul__(self, count):
        n = self._items.length
        total = i32(_repeat_count(count, n)) * n
        items = Array(total)
        at: i32 = 0
        while at < total:
            _put_items(items, at, self._items)
            at = at + n
        return make_tuple(items, total)

    def __rmul__(self, count):
        return tuple.__mul__(self, count)

    def __eq__(self, other):
        if isinstance(other, tuple):
            return _items_equal(self._items, self._items.length, other._items, other._items.length)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, tuple):
            return not _items_equal(self._items, self._items.length, other._items, other._items.length)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 0)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 1)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 2)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 3)
        return NotImplemented

    def __hash__(self):
        if is_of_program(self):
            # Its class may iterate in its own way.
            return int(_hash_tuple(make_tuple(self._items, self._items.length)))
        return int(_hash_tuple(self))

    def __repr__(self):
        if self._items.length == 1:
            out = _TextBuilder(16)
            out.byte(40)
            out.text(repr(self._items[0]))
            out.byte(44)
            out.byte(41)
            return out.finish()
        return _items_repr(self._items, self._items.length, 40, 41)

    def __str__(self):
        return self.__repr__()
