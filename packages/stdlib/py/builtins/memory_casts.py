"""Memoryviews whose items are more than bytes: what `cast` gives (`memory_arrays` has those of arrays)."""
from __pyw__ import Array, i8, i32, i64, shown_as
from pyw.builtins.array_values import _Doubles, _Ints, _Singles, _Unsigned64
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.bytes_text import _bytes_hex
from pyw.builtins.kinds import _given
from pyw.builtins.memory_arrays import _array_view
from pyw.builtins.memoryview import _index_key, _refuse_slices, memoryview
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice


class _Truths(_Ints):
    def get(self, d, i: i32):
        return d[i] != 0

    def checked(self, value) -> i64:
        return i64(1 if value else 0)


class _Chars(_Ints):
    def get(self, d, i: i32):
        e = Array[i8](1)
        e[0] = i32(d[i])
        return _new_bytes(e, 1)

    def checked(self, value) -> i64:
        if not isinstance(value, bytes):
            raise TypeError("memoryview: invalid type for format 'c'")
        if value._len != 1:
            raise ValueError("memoryview: invalid value for format 'c'")
        return i64(value._d[0])


def _codec_of(code):
    if len(code) == 2 and code[0] == '@':
        code = code[1]
    if code == 'b' or code == 'B':
        return _Ints(code, 8, code == 'b')
    if code == 'h' or code == 'H':
        return _Ints(code, 16, code == 'h')
    if code == 'i' or code == 'I':
        return _Ints(code, 32, code == 'i')
    if code == 'l' or code == 'q' or code == 'n':
        return _Ints(code, 64, True)
    if code == 'L' or code == 'Q' or code == 'N':
        return _Unsigned64(code, 64, False)
    if code == 'd':
        return _Doubles()
    if code == 'f':
        return _Singles()
    if code == '?':
        return _Truths(code, 8, False)
    if code == 'c':
        return _Chars(code, 8, False)
    wrong = 'destination format must be a native single character format prefixed with an optional'
    raise ValueError('memoryview: ' + wrong + " '@'")


def _cast(view, format, shape):
    """`view.cast(...)` of bytes that stand together."""
    if not isinstance(format, str):
        raise TypeError("cast() argument 'format' must be str, not " + _given(format))
    codec = _codec_of(format)
    size = codec.size()
    if view.itemsize != 1 and size != 1:
        raise TypeError('memoryview: cannot cast between two non-byte formats')
    if not view.c_contiguous:
        raise TypeError('memoryview: casts are restricted to C-contiguous views')
    n = i32(view.nbytes)
    if n % size != 0:
        raise TypeError('memoryview: length is not a multiple of itemsize')
    made = view._blank()
    made._of(view._obj, view._start, n, 1)
    made._fixed = view._fixed
    made._items_of(codec, format, n // size, size)
    if shape is not None:
        if not isinstance(shape, (list, tuple)):
            raise TypeError('shape must be a list or a tuple')
        product = 1
        for k in shape:
            if not isinstance(k, int):
                raise TypeError('memoryview.cast(): elements of shape must be integers')
            if k <= 0:
                raise ValueError('memoryview.cast(): elements of shape must be integers > 0')
            product *= k
        if product * int(size) != int(n):
            raise TypeError('memoryview: product(shape) * itemsize != buffer size')
        if len(shape) != 1 and view.ndim != 1:
            raise TypeError('memoryview: cast must be 1D -> ND or ND -> 1D')
        made._dims = [k for k in shape]
    return made


@shown_as('memoryview')
class _CastView(memoryview):
    """`_count` items of `_size` bytes, every `_by` bytes; `_dims` are the lengths of its dimensions."""

    _count: i32
    _size: i32
    _by: i32

    def _blank(self):
        return object.__new__(_CastView)

    def _again(self):
        made = self._blank()
        made._of(self._obj, self._start, self._len, 1)
        made._fixed = self._fixed
        made._items_of(self._codec, self._format, self._count, self._by)
        made._dims = self._dims
        return made

    def _items_of(self, codec, format, count: i32, by: i32):
        self._codec = codec
        self._format = format
        self._count = count
        self._size = codec.size()
        self._by = by
        self._dims = [int(count)]
        # What stands apart is copied by those who look for the bytes.
        if by != self._size:
            self._step = 0

    def _copied(self):
        self._check()
        d = self._obj._d
        size = self._size
        e = Array[i8](self._count * size)
        i: i32 = 0
        while i < self._count:
            k: i32 = 0
            while k < size:
                e[i * size + k] = d[self._start + i * self._by + k]
                k = k + 1
            i = i + 1
        return e

    def _item(self, i: i32):
        d = self._obj._d
        at = self._start + i * self._by
        w: i64 = 0
        k = self._size - 1
        while k >= 0:
            w = (w << 8) | i64(d[at + k])
            k = k - 1
        box = Array[i64](1)
        self._codec.put_word(box, 0, w)
        return self._codec.get(box, 0)

    def _put_item(self, i: i32, value):
        box = Array[i64](1)
        try:
            self._codec.put(box, 0, value)
        except TypeError:
            raise TypeError("memoryview: invalid type for format '" + self._format + "'")
        except OverflowError:
            raise ValueError("memoryview: invalid value for format '" + self._format + "'")
        self._write_word(i, self._codec.word(box, 0))

    def _write_word(self, i: i32, w: i64):
        obj = self._obj
        if isinstance(obj, bytearray):
            at = self._start + i * self._by
            k: i32 = 0
            while k < self._size:
                obj._d[at + k] = i32(w & 255)
                w = w >> 8
                k = k + 1

    def __len__(self):
        self._check()
        if len(self._dims) == 0:
            raise TypeError('0-dim memory has no length')
        return self._dims[0]

    def __bool__(self):
        return len(self) != 0

    @property
    def nbytes(self):
        self._check()
        return int(self._count * self._size)

    @property
    def itemsize(self):
        self._check()
        return int(self._size)

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def ndim(self):
        self._check()
        return len(self._dims)

    @property
    def shape(self):
        self._check()
        return tuple(self._dims)

    @property
    def strides(self):
        self._check()
        out = []
        by = int(self._by)
        for k in reversed(self._dims):
            out.insert(0, by)
            by *= k
        return tuple(out)

    @property
    def contiguous(self):
        self._check()
        return self._by == self._size or self._count <= 1

    @property
    def c_contiguous(self):
        self._check()
        return self._by == self._size or self._count <= 1

    @property
    def f_contiguous(self):
        self._check()
        return len(self._dims) < 2 and (self._by == self._size or self._count <= 1)

    def tolist(self):
        self._check()
        items = [self._item(i32(i)) for i in range(int(self._count))]
        if len(self._dims) == 0:
            return items[0]
        return _nested(items, self._dims, len(self._dims) - 1)

    def hex(self, sep=None, bytes_per_sep=1):
        d = self._copied()
        return _bytes_hex(d, d.length, sep, bytes_per_sep)

    def _place(self, index) -> i32:
        """Which item an index or a tuple of them means."""
        if isinstance(index, tuple):
            if len(index) < len(self._dims):
                raise NotImplementedError('sub-views are not implemented')
            if len(index) > len(self._dims):
                raise TypeError(f'cannot index {len(self._dims)}-dimension view with {len(index)}-element tuple')
            for i in index:
                _index_key(i)
            at = 0
            for axis, i in enumerate(index):
                at = at * self._dims[axis] + self._along(axis, i)
            return i32(at)
        if len(self._dims) == 0:
            raise TypeError('invalid indexing of 0-dim memory')
        if len(self._dims) > 1:
            raise NotImplementedError('multi-dimensional sub-views are not implemented')
        return i32(self._along(0, index))

    def _along(self, axis, index):
        n = self._dims[axis]
        key = _index_key(index)
        i = key + n if key < 0 else key
        if i < 0 or i >= n:
            raise IndexError('index out of bounds on dimension ' + str(axis + 1))
        return int(i)

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            if len(self._dims) != 1:
                raise NotImplementedError('multi-dimensional slicing is not implemented')
            by = _slice_step(index.step)
            n = i64(self._count)
            a = _slice_start(index.start, by, n)
            count = i32(_slice_count(a, _slice_stop(index.stop, by, n), by))
            part = self._blank()
            part._of(self._obj, self._start + i32(a) * self._by, count * self._size, 1)
            part._fixed = self._fixed
            part._items_of(self._codec, self._format, count, self._by * i32(by))
            return part
        if isinstance(index, tuple):
            _refuse_slices(index, 'multi-dimensional slicing is not implemented')
        return self._item(self._place(index))

    def __setitem__(self, index, value):
        self._check()
        if self.readonly:
            raise TypeError('cannot modify read-only memory')
        if isinstance(index, slice):
            part = self[index]
            if hasattr(value, '_codec') and hasattr(value, 'byteswap'):
                value = _array_view(value)
            if not isinstance(value, memoryview) or value.format != self._format or len(value) != len(part):
                raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
            items = value.tolist()
            for i, item in enumerate(items):
                part._put_item(i32(i), item)
        else:
            if isinstance(index, tuple):
                _refuse_slices(index, 'memoryview slice assignments are currently restricted to ndim = 1')
            self._put_item(self._place(index), value)

    def __iter__(self):
        self._check()
        if len(self._dims) == 0:
            raise TypeError('invalid indexing of 0-dim memory')
        if len(self._dims) > 1:
            raise NotImplementedError('multi-dimensional sub-views are not implemented')
        return iter([self._item(i32(i)) for i in range(int(self._count))])

    def _equals(self, other):
        if not self._open or isinstance(other, memoryview) and not other._open:
            return self is other
        if hasattr(other, '_codec') and hasattr(other, 'byteswap'):
            other = _array_view(other)
        if isinstance(other, memoryview):
            return self.shape == other.shape and self.tolist() == other.tolist()
        return len(self._dims) == 1 and self.tolist() == list(other)

    def __hash__(self):
        if self._hash is None:
            self._check()
            if not self.readonly:
                raise ValueError('cannot hash writable memoryview object')
            if self._size != 1:
                raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
            if not isinstance(self._obj, bytes):
                raise TypeError("unhashable type: 'bytearray'")
            self._hash = hash(self.tobytes())
        return self._hash


def _nested(items, dims, axis):
    """Items in lists of the lengths of the dimensions up to `axis`."""
    while axis > 0:
        n = dims[axis]
        items = [items[i:i + n] for i in range(0, len(items), n)]
        axis -= 1
    return items
