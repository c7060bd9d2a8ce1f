"""Memoryviews of arrays: their bytes are in words of 64 bits, an item of the array in each.

Bytes are looked for and changed through the array's codec, wherever the items of the view begin. The field `_obj`,
where other views have what owns the bytes, is an empty bytearray, and `_step` is 0: nobody reads the bytes there.
"""
from __pyw__ import Array, i8, i32, i64, shown_as
from pyw.builtins.bytearray import bytearray
from pyw.builtins.memory_casts import _CastView


def _array_view(items):
    made = object.__new__(_ArrayView)
    made._array = items
    size = items._codec.size()
    code = items._codec.code
    made._of(bytearray(), 0, items._len * size, 0)
    made._items_of(items._codec, 'w' if code == 'u' else code, items._len, size)
    return made


@shown_as('memoryview')
class _ArrayView(_CastView):
    _array: object

    def _blank(self):
        made = object.__new__(_ArrayView)
        made._array = self._array
        return made

    def _items_of(self, codec, format, count: i32, by: i32):
        super()._items_of(codec, format, count, by)
        self._step = 0

    @property
    def obj(self):
        self._check()
        return self._array

    @property
    def readonly(self):
        self._check()
        return self._fixed

    def __hash__(self):
        if self.readonly and self._size == 1:
            raise TypeError("unhashable type: 'array.array'")
        return super().__hash__()

    def _byte(self, at: i32) -> i32:
        items = self._array
        size = items._codec.size()
        return i32(items._codec.word(items._d, at // size) >> i64(at % size * 8)) & 255

    def _copied(self):
        self._check()
        size = self._size
        e = Array[i8](self._count * size)
        i: i32 = 0
        while i < self._count:
            k: i32 = 0
            while k < size:
                e[i * size + k] = self._byte(self._start + i * self._by + k)
                k = k + 1
            i = i + 1
        return e

    def _item(self, i: i32):
        if self._format == 'w':
            raise NotImplementedError('memoryview: format w not supported')
        at = self._start + i * self._by
        w: i64 = 0
        k = self._size - 1
        while k >= 0:
            w = (w << 8) | i64(self._byte(at + k))
            k = k - 1
        box = Array[i64](1)
        self._codec.put_word(box, 0, w)
        return self._codec.get(box, 0)

    def _write_word(self, i: i32, w: i64):
        items = self._array
        size = items._codec.size()
        at = self._start + i * self._by
        k: i32 = 0
        while k < self._size:
            place = (at + k) // size
            shift = i64((at + k) % size * 8)
            kept = items._codec.word(items._d, place) & ~(i64(255) << shift)
            items._codec.put_word(items._d, place, kept | ((w & 255) << shift))
            w = w >> 8
            k = k + 1
