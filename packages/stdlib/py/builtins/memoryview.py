"""memoryview of bytes and bytearrays: every `_step`-th of the bytes of `_obj`, `_len` of them from `_start`."""
from __pyw__ import Array, i8, i32, i64, inline, noinline, op
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.bytes_core import _byte_value, _data_of, _new_bytes, _view
from pyw.builtins.bytes_text import _bytes_hex
from pyw.builtins.memory_arrays import _array_view
from pyw.builtins.memory_casts import _CastView, _cast
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice


class memoryview(object):
    _start: i32
    _len: i32
    _step: i32
    _open: bool

    _fixed: bool

    @staticmethod
    def __new__(cls, object):
        if isinstance(object, memoryview):
            object._check()
            return object._again()
        if hasattr(object, '_codec') and hasattr(object, 'byteswap'):
            return _array_view(object)
        if not isinstance(object, (bytes, bytearray)):
            raise TypeError("memoryview: a bytes-like object is required, not '" + type(object).__name__ + "'")
        return _plain(object, 0, object._len, 1)

    def _blank(self):
        """A view of the same object that is to have other items."""
        return object.__new__(_CastView)

    def _again(self):
        """Another view of the same."""
        made = _plain(self._obj, self._start, self._len, self._step)
        made._fixed = self._fixed
        return made

    def _of(self, obj, start: i32, n: i32, step: i32):
        self._obj = obj
        self._start = start
        self._len = n
        self._step = step
        self._open = True
        self._fixed = False
        self._hash = None

    def _check(self):
        if not self._open:
            raise ValueError('operation forbidden on released memoryview object')

    def _copied(self):
        """The bytes in an array of their own."""
        self._check()
        d = self._obj._d
        e = Array[i8](self._len)
        i: i32 = 0
        while i < self._len:
            e[i] = d[self._start + i * self._step]
            i = i + 1
        return e

    def release(self):
        self._open = False

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc_info):
        self.release()

    def __len__(self):
        self._check()
        return int(self._len)

    def __bool__(self):
        self._check()
        return self._len != 0

    @property
    def obj(self):
        self._check()
        return self._obj

    @property
    def nbytes(self):
        self._check()
        return int(self._len)

    @property
    def itemsize(self):
        self._check()
        return 1

    @property
    def format(self):
        self._check()
        return 'B'

    @property
    def ndim(self):
        self._check()
        return 1

    @property
    def shape(self):
        self._check()
        return (int(self._len),)

    @property
    def strides(self):
        self._check()
        return (int(self._step),)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def readonly(self):
        self._check()
        return self._fixed or isinstance(self._obj, bytes)

    @property
    def contiguous(self):
        self._check()
        return self._step == 1 or self._len <= 1

    @property
    def c_contiguous(self):
        self._check()
        return self._step == 1 or self._len <= 1

    @property
    def f_contiguous(self):
        self._check()
        return self._step == 1 or self._len <= 1

    def cast(self, format, shape=None):
        self._check()
        return _cast(self, format, shape)

    def toreadonly(self):
        self._check()
        made = self._again()
        made._fixed = True
        return made

    def tobytes(self, order=None):
        d = self._copied()
        return _new_bytes(d, d.length)

    def tolist(self):
        self._check()
        out = []
        i: i32 = 0
        while i < self._len:
            out.append(int(self._obj._d[self._start + i * self._step]))
            i = i + 1
        return out

    def hex(self, sep=None, bytes_per_sep=1):
        d = self._copied()
        return _bytes_hex(d, d.length, sep, bytes_per_sep)

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            by = _slice_step(index.step)
            n = i64(self._len)
            a = _slice_start(index.start, by, n)
            b = _slice_stop(index.stop, by, n)
            count = i32(_slice_count(a, b, by))
            part = _plain(self._obj, self._start + i32(a) * self._step, count, self._step * i32(by))
            part._fixed = self._fixed
            return part
        if isinstance(index, tuple):
            _refuse_slices(index, 'multi-dimensional slicing is not implemented')
        return int(self._obj._d[self._at(index)])

    def _at(self, index) -> i32:
        if isinstance(index, tuple):
            return self._at(_only_index(index))
        if not isinstance(index, int) and not hasattr(index, '__index__'):
            raise TypeError('memoryview: invalid slice key')
        i = op.int.clamp_i64(_to_int(index))
        if not isinstance(index, int):
            # The object that is the index may have released the view.
            self._check()
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            _index_key(index)
            raise IndexError('index out of bounds on dimension 1')
        return self._start + i32(i) * self._step

    def __setitem__(self, index, value):
        self._check()
        obj = self._obj
        if self._fixed:
            raise TypeError('cannot modify read-only memory')
        if isinstance(obj, bytearray):
            if isinstance(index, slice):
                by = _slice_step(index.step)
                n = i64(self._len)
                a = _slice_start(index.start, by, n)
                b = _slice_stop(index.stop, by, n)
                count = i32(_slice_count(a, b, by))
                view = _view(value)
                source = _data_of(view)
                if view._len != count or isinstance(value, _CastView) and value._format != 'B':
                    raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
                i: i32 = 0
                while i < count:
                    obj._d[self._start + (i32(a) + i * i32(by)) * self._step] = source[i]
                    i = i + 1
            else:
                if isinstance(index, tuple):
                    _refuse_slices(index, 'memoryview slice assignments are currently restricted to ndim = 1')
                at = self._at(index)
                if not isinstance(value, int):
                    raise TypeError("memoryview: invalid type for format 'B'")
                obj._d[at] = _byte_value(value, "memoryview: invalid value for format 'B'")
        else:
            raise TypeError('cannot modify read-only memory')

    def __delitem__(self, index):
        raise TypeError('cannot delete memory')

    def __iter__(self):
        self._check()
        return memory_iterator(self)

    def __contains__(self, value, /):
        for x in self:
            if x == value:
                return True
        return False

    def __eq__(self, other, /):
        if not isinstance(other, (bytes, bytearray, memoryview)):
            if not (hasattr(other, '_codec') and hasattr(other, 'byteswap')):
                return NotImplemented
        return self._equals(other)

    def __ne__(self, other, /):
        if not isinstance(other, (bytes, bytearray, memoryview)):
            if not (hasattr(other, '_codec') and hasattr(other, 'byteswap')):
                return NotImplemented
        return not self._equals(other)

    def _equals(self, other):
        # A view that was released equals only itself.
        if not self._open or isinstance(other, memoryview) and not other._open:
            return self is other
        if hasattr(other, '_codec') and hasattr(other, 'byteswap'):
            return _array_view(other)._equals(self)
        if isinstance(other, _CastView):
            return other._equals(self)
        return self.tobytes() == bytes(other)

    def __hash__(self):
        if self._hash is None:
            self._check()
            if not self.readonly:
                raise ValueError('cannot hash writable memoryview object')
            if not isinstance(self._obj, bytes):
                raise TypeError("unhashable type: 'bytearray'")
            self._hash = hash(self.tobytes())
        return self._hash

    def __repr__(self):
        if not self._open:
            return '<released memory at 0x7f0000000000>'
        return '<memory at 0x7f0000000000>'

    def __str__(self):
        return self.__repr__()


def _plain(obj, start: i32, n: i32, step: i32):
    made = object.__new__(memoryview)
    made._of(obj, start, n, step)
    return made


@noinline
def _index_key(index):
    if not isinstance(index, int) and not hasattr(index, '__index__'):
        raise TypeError('memoryview: invalid slice key')
    key = _to_int(index)
    if key > 9223372036854775807 or key < -9223372036854775808:
        raise IndexError("cannot fit '" + type(index).__name__ + "' into an index-sized integer")
    return key


@noinline
def _only_index(key):
    """The index in a tuple of one."""
    for x in key:
        if not isinstance(x, int) and not hasattr(x, '__index__'):
            raise TypeError('memoryview: invalid slice key')
    n = len(key)
    if n == 0:
        raise NotImplementedError('sub-views are not implemented')
    if n > 1:
        raise TypeError('cannot index 1-dimension view with ' + str(n) + '-element tuple')
    return key[0]


@noinline
def _refuse_slices(key, message):
    if len(key) > 0:
        for x in key:
            if not isinstance(x, slice):
                return
        raise NotImplementedError(message)


class memory_iterator(object):
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    def _advance(self):
        s = self._source
        if self._i < s._len:
            self._value = int(s._obj._d[s._start + self._i * s._step])
            self._i = self._i + 1
            return True
        return False
