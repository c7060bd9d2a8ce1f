"""What bytes, bytearray and memoryview share: reading arguments, and borrowing str's algorithms.

The first `_len` elements of the byte array `_d` are the contents. A view of them as a string of one-byte characters
costs a small object and no copy; searching, splitting and padding are str's, done on such views.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, noinline, op, refuse, tells_length
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.kinds import _given
from pyw.builtins.length_hints import _ask_length
from pyw.builtins.memory_arrays import _ArrayView
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _not_an_index, _to_int
from pyw.builtins.str_core import _byte_str, _str1


def _is_buffer(x):
    return isinstance(x, (bytes, bytearray, memoryview)) or _is_array(x)


def _is_array(x):
    """`array.array`, without linking it."""
    return hasattr(x, '_codec') and hasattr(x, 'byteswap')


def _array_bytes(x):
    """What an array holds: of what else x may be nothing is known here."""
    made = x.tobytes()
    return made if isinstance(made, bytes) else b''


def _view(x):
    """The contents of a bytes-like object as a string of its bytes."""
    if isinstance(x, (bytes, bytearray)):
        return _str1(x._d, x._len)
    if isinstance(x, memoryview):
        d = x._copied()
        return _str1(d, d.length)
    if _is_array(x):
        made = _array_bytes(x)
        return _str1(made._d, made._len)
    raise TypeError("a bytes-like object is required, not '" + type(x).__name__ + "'")


def _part_view(x):
    """What is searched for: bytes, or one byte as an int."""
    if isinstance(x, int):
        return _byte_str(_byte_value(x, 'byte must be in range(0, 256)'))
    if _is_buffer(x):
        return _view(x)
    raise TypeError("argument should be integer or bytes-like object, not '" + type(x).__name__ + "'")


def _byte_value(x, message) -> i32:
    if isinstance(x, bool):
        return i32(x)
    if isinstance(x, int):
        if x < 0 or x > 255:
            raise ValueError(message)
        return i32(x)
    if hasattr(x, '__index__'):
        return _byte_value(_to_int(x), message)
    _not_an_index(x)


def _data_of(text):
    """The bytes of a view or of a result of str's algorithms, as an array that may be shared."""
    d = text._d1
    if d is not None:
        return d
    return Array[i8](0)


def _bytes_of(text):
    return _new_bytes(_data_of(text), text._len)


def _new_bytes(d, n: i32):
    """The bytes of the first n elements of an array, which it keeps."""
    b = object.__new__(bytes)
    b._d = d
    b._len = n
    b._hash = 0
    return b


def _new_bytearray(d, n: i32):
    b = object.__new__(bytearray)
    b._d = d
    b._len = n
    return b


def _cut_bytes(d, start: i32, n: i32):
    e = Array[i8](n)
    array_copy(e, 0, d, start, n)
    return e


def _bytes_data(source, encoding, errors, kind):
    """The argument of bytes() or bytearray() as an array of its own, all of whose elements count."""
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(kind + "() argument 'encoding' must be str, not " + _given(encoding))
    if isinstance(source, str):
        if encoding is None:
            raise TypeError('string argument without an encoding')
        made = source.encode(encoding, 'strict' if errors is None else errors)
        return _cut_bytes(made._d, 0, made._len)
    if encoding is not None:
        raise TypeError('encoding without a string argument')
    if errors is not None:
        raise TypeError('errors without a string argument')
    if not isinstance(source, int) and hasattr(source, '__index__'):
        source = _to_int(source)
    if isinstance(source, int):
        n = op.int.clamp_i64(int(source))
        if n < 0:
            raise ValueError('negative count')
        if not op.int.fits_i64(int(source)):
            raise OverflowError("cannot fit 'int' into an index-sized integer")
        if n > 1073741823:
            raise MemoryError()
        return Array[i8](i32(n))
    if isinstance(source, (bytes, bytearray)):
        return _cut_bytes(source._d, 0, source._len)
    if isinstance(source, memoryview):
        return source._copied()
    if _is_array(source):
        made = _array_bytes(source)
        return _cut_bytes(made._d, 0, made._len)
    if not hasattr(source, '__iter__') and not hasattr(source, '__getitem__'):
        raise TypeError("cannot convert '" + type(source).__name__ + "' object to " + kind)
    return _collected(source, 'bytes must be in range(0, 256)' if kind == 'bytes' else 'byte must be in range(0, 256)')


def _collected(source, message):
    """The bytes that an iterable gives."""
    d = Array[i8](16)
    n: i32 = 0
    items = source
    if tells_length(source):
        items = iter(source)
        _ask_length(source)
    for x in items:
        c = _byte_value(x, message)
        if n == d.length:
            e = Array[i8](n * 2)
            array_copy(e, 0, d, 0, n)
            d = e
        d[n] = c
        n = n + 1
    return _cut_bytes(d, 0, n)


def _compare_bytes(a, n: i32, b, m: i32) -> i32:
    i: i32 = 0
    while i < n and i < m:
        if a[i] != b[i]:
            return a[i] - b[i]
        i = i + 1
    return n - m


def _index_value(index, kind) -> i64:
    if isinstance(index, bool):
        return i64(index)
    if isinstance(index, int):
        return op.int.clamp_i64(index)
    if hasattr(index, '__index__'):
        return op.int.clamp_i64(int(_to_int(index)))
    raise TypeError(kind + ' indices must be integers or slices, not ' + type(index).__name__)


def _buffer(x):
    """Array, start and length of the bytes of a bytes-like object, which are not copied if they stand together."""
    if isinstance(x, (bytes, bytearray)):
        return x._d, i32(0), x._len
    if isinstance(x, memoryview):
        if x._step == 1:
            x._check()
            return x._obj._d, x._start, x._len
        d = x._copied()
        return d, i32(0), d.length
    if _is_array(x):
        made = _array_bytes(x)
        return made._d, i32(0), made._len
    raise TypeError("a bytes-like object is required, not '" + type(x).__name__ + "'")


def _writable(x):
    """As `_buffer`, of an object whose bytes may be changed."""
    if isinstance(x, bytearray):
        return x._d, i32(0), x._len
    if isinstance(x, memoryview):
        x._check()
        if isinstance(x, _ArrayView):
            refuse('reading into a memoryview of an array')
        if x._step == 1 and not x._fixed and isinstance(x._obj, bytearray):
            return x._obj._d, x._start, x._len
    raise TypeError('argument must be read-write bytes-like object, not ' + type(x).__name__)


def _all_equal(a, b):
    """hmac.compare_digest of bytes: looks at all of them, wherever they differ."""
    for x in (a, b):
        if not _is_buffer(x):
            raise TypeError("a bytes-like object is required, not '" + type(x).__name__ + "'")
    d, i, n = _buffer(a)
    e, k, m = _buffer(b)
    if n != m:
        return False
    different: i32 = 0
    end = i + n
    while i < end:
        different = different | (d[i] ^ e[k])
        i = i + 1
        k = k + 1
    return different == 0
