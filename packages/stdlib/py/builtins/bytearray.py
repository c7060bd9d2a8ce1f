"""bytearray: bytes that change; `_d` may have room beyond `_len`, and never shrinks.

CPython refuses to resize while a memoryview exists. Here nobody counts views, which live until they are collected: a
resize is always allowed, and views go on to see the same places.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op
from pyw.builtins.bytes import bytes
from pyw.builtins.bytes import _ByteString
from pyw.builtins.bytes_core import (
    _byte_value, _bytes_data, _collected, _cut_bytes, _data_of, _index_value, _is_buffer, _new_bytearray, _view,
)
from pyw.builtins.bytes_text import _bytes_repr, _from_hex
from pyw.builtins.list import _insert_index
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _repeat_count
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.str_core import _repeat


class bytearray(_ByteString):
    def __init__(self, source=b'', encoding=None, errors=None):
        d = _bytes_data(source, encoding, errors, 'bytearray')
        self._d = d
        self._len = d.length

    @classmethod
    def fromhex(cls, string, /):
        text = _from_hex(string)
        made = _new_bytearray(_data_of(text), text._len)
        if cls is bytearray:
            return made
        return cls(made)

    def __hash__(self):
        raise TypeError("unhashable type: 'bytearray'")

    def __repr__(self):
        return type(self).__name__ + '(' + _bytes_repr(self._d, self._len, 39) + ')'

    def __str__(self):
        return type(self).__name__ + '(' + _bytes_repr(self._d, self._len, 39) + ')'

    def _resize(self, n: i32):
        """Makes the length n; what is new is not set."""
        d = self._d
        if n > d.length:
            e = Array[i8](n + (n >> 3) + 8)
            array_copy(e, 0, d, 0, self._len)
            self._d = e
        self._len = n

    @inline
    def append(self, item, /):
        c = _byte_value(item, 'byte must be in range(0, 256)')
        n: i32 = self._len
        if n < self._d.length:
            self._len = n + 1
        else:
            self._resize(n + 1)
        self._d[n] = c

    def _append_data(self, d, n: i32):
        at: i32 = self._len
        self._resize(at + n)
        array_copy(self._d, at, d, 0, n)

    def extend(self, iterable, /):
        if isinstance(iterable, (_ByteString, memoryview)):
            view = _view(iterable)
            self._append_data(_data_of(view), view._len)
        elif isinstance(iterable, str):
            raise TypeError("expected iterable of integers; got: 'str'")
        elif not hasattr(iterable, '__iter__') and not hasattr(iterable, '__getitem__'):
            raise TypeError("can't extend bytearray with " + type(iterable).__name__)
        else:
            d = _collected(iterable, 'byte must be in range(0, 256)')
            self._append_data(d, d.length)

    def insert(self, index, item, /):
        i = _insert_index(index)
        n = i64(self._len)
        if i < 0:
            i = i + n
            if i < 0:
                i = 0
        if i > n:
            i = n
        c = _byte_value(item, 'byte must be in range(0, 256)')
        self._resize(self._len + 1)
        at = i32(i)
        array_copy(self._d, at + 1, self._d, at, i32(n) - at)
        self._d[at] = c

    def pop(self, index=-1, /):
        if self._len == 0:
            raise IndexError('pop from empty bytearray')
        i = _insert_index(index)
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            raise IndexError('pop index out of range')
        c: i32 = self._d[i32(i)]
        self._cut_out(i32(i), 1)
        return int(c)

    def _cut_out(self, at: i32, n: i32):
        d = self._d
        array_copy(d, at, d, at + n, self._len - at - n)
        self._len = self._len - n

    def remove(self, value, /):
        c = _byte_value(value, 'byte must be in range(0, 256)')
        i: i32 = 0
        while i < self._len:
            if self._d[i] == c:
                self._cut_out(i, 1)
                return
            i = i + 1
        raise ValueError('value not found in bytearray')

    def clear(self):
        self._resize(0)

    def copy(self):
        return _new_bytearray(_cut_bytes(self._d, 0, self._len), self._len)

    def reverse(self):
        d = self._d
        i: i32 = 0
        j = self._len - 1
        while i < j:
            c: i32 = d[i]
            d[i] = d[j]
            d[j] = c
            i = i + 1
            j = j - 1

    def __iadd__(self, other, /):
        if not _is_buffer(other):
            raise TypeError("can't concat " + type(other).__name__ + ' to bytearray')
        view = _view(other)
        self._append_data(_data_of(view), view._len)
        return self

    def __imul__(self, count, /):
        text = _repeat(self._text(), _repeat_count(count, self._len))
        self._resize(text._len)
        array_copy(self._d, 0, _data_of(text), 0, text._len)
        return self

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._set_slice(index.start, index.stop, index.step, value)
        else:
            i = _index_value(index, 'bytearray')
            if i < 0:
                i = i + i64(self._len)
            byte = _byte_value(value, 'byte must be in range(0, 256)')
            if op.i64.ge_u(i, i64(self._len)):
                raise IndexError('bytearray index out of range')
            self._d[i32(i)] = byte

    def _set_slice(self, start, stop, step, value):
        if isinstance(value, (int, float, str)) or value is None:
            raise TypeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)')
        if isinstance(value, (_ByteString, memoryview)):
            view = _view(value)
            source = _cut_bytes(_data_of(view), 0, view._len)
        else:
            source = _collected(value, 'byte must be in range(0, 256)')
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        if by == 1:
            at = i32(a)
            size: i32 = self._len
            more = source.length - count
            if more < 0:
                self._cut_out(at, -more)
            elif more > 0:
                self._resize(size + more)
                d = self._d
                array_copy(d, at + source.length, d, at + count, size - at - count)
            array_copy(self._d, at, source, 0, source.length)
            return
        if source.length == 0:
            # Nothing, given to every so manyth byte, deletes them.
            self._del_slice(start, stop, step)
            return
        if source.length != count:
            raise ValueError(
                'attempt to assign bytes of size ' + str(int(source.length)) + ' to extended slice of size '
                + str(int(count))
            )
        i: i32 = 0
        while i < count:
            self._d[i32(a)] = source[i]
            a = a + by
            i = i + 1

    def __delitem__(self, index):
        if isinstance(index, slice):
            self._del_slice(index.start, index.stop, index.step)
        else:
            i = _index_value(index, 'bytearray')
            if i < 0:
                i = i + i64(self._len)
            if op.i64.ge_u(i, i64(self._len)):
                raise IndexError('bytearray index out of range')
            self._cut_out(i32(i), 1)

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
        d = self._d
        at = i32(a)
        skip = i32(a)
        end = i32(a + by * (count - 1))
        i = i32(a)
        while i < self._len:
            if i == skip and i <= end:
                if i < end:
                    skip = skip + i32(by)
            else:
                d[at] = d[i]
                at = at + 1
            i = i + 1
        self._len = at
