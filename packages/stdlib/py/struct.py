"""struct: values in and out of bytes. Formats are parsed into `_Plan`s; fields are moved by `_put` and `_get`.

The native sizes and alignments are those of 64-bit Unix, little-endian.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op
from pyw.builtins.bytes_core import _buffer, _new_bytes, _cut_bytes, _writable
from pyw.builtins.float_bits import _double_bits, _half_bits, _half_value, _single_bits, _single_value
from pyw.builtins.sequences import _to_int


class error(Exception):
    __module__ = 'struct'


@noinline
def _raise(message):
    raise error(message)


def _size_of(code: i32, native: bool) -> i32:
    """Bytes of one field of a format character; 0 for a character that is none."""
    if code == 120 or code == 99 or code == 98 or code == 66 or code == 63 or code == 115 or code == 112:
        return 1
    if code == 104 or code == 72 or code == 101:
        return 2
    if code == 105 or code == 73 or code == 102:
        return 4
    if code == 108 or code == 76:
        return i32(8 if native else 4)
    if code == 113 or code == 81 or code == 100:
        return 8
    if native and (code == 110 or code == 78 or code == 80):
        return 8
    return 0


class _Plan(object):
    """Fields of a format: code, repetitions (of `s` and `p`: bytes) and padding before each."""

    _n: i32
    _size: i32
    _items: i32
    _big: bool
    _codes: Array
    _counts: Array
    _pads: Array
    _widths: Array

    def __init__(self, text: Array, length: i32):
        i: i32 = 0
        native = True
        aligned = True
        self._big = False
        if length > 0:
            first: i32 = text[0]
            if first == 64:
                i = 1
            elif first == 61 or first == 60 or first == 62 or first == 33:
                i = 1
                native = False
                aligned = False
                self._big = first == 62 or first == 33
        self._codes = Array[i32](length)
        self._counts = Array[i32](length)
        self._pads = Array[i32](length)
        self._widths = Array[i32](length)
        n: i32 = 0
        size: i64 = 0
        items: i64 = 0
        while i < length:
            c: i32 = text[i]
            i = i + 1
            if c == 32 or (c >= 9 and c <= 13):
                continue
            count: i64 = 1
            if c >= 48 and c <= 57:
                count = i64(c - 48)
                while True:
                    if i == length:
                        _raise('repeat count given without format specifier')
                    c = text[i]
                    i = i + 1
                    if c < 48 or c > 57:
                        break
                    if count > 922337203685477579:
                        _raise('total struct size too long')
                    count = count * 10 + i64(c - 48)
            width = _size_of(c, native)
            if c == 0:
                _raise('embedded null character')
            if width == 0:
                _raise('bad char in struct format')
            pad: i64 = 0
            if aligned:
                pad = (i64(width) - size % i64(width)) % i64(width)
            if count > (9223372036854775807 - size - pad) // i64(width):
                _raise('total struct size too long')
            size = size + pad + count * i64(width)
            if c == 115 or c == 112:
                items = items + 1
            elif c != 120:
                items = items + count
            self._codes[n] = c
            self._counts[n] = i32(count)
            self._pads[n] = i32(pad)
            self._widths[n] = width
            n = n + 1
        if size > 1073741823:
            raise MemoryError()
        self._n = n
        self._size = i32(size)
        self._items = i32(items)


def _plan(format):
    if isinstance(format, str):
        b = format.encode('ascii')
        return _Plan(b._d, b._len)
    if isinstance(format, bytes):
        return _Plan(format._d, format._len)
    raise TypeError('Struct() argument 1 must be a str or bytes object, not ' + type(format).__name__)


# --- into bytes


@noinline
def _raise_range(code: i32, low, high):
    raise error("'" + chr(int(code)) + "' format requires " + str(low) + ' <= number <= ' + str(high))


def _whole(value):
    if isinstance(value, int):
        return int(value)
    if hasattr(value, '__index__'):
        return int(_to_int(value))
    raise error('required argument is not an integer')


def _word(code: i32, width: i32, value) -> i64:
    """The bits of an int for a field, checked."""
    v = _whole(value)
    if code == 98 or code == 104 or code == 105 or code == 108 or code == 113 or code == 110:
        if width == 8:
            if op.int.fits_i64(v) == 0:
                _raise_range(code, -9223372036854775808, 9223372036854775807)
            return i64(v)
        w = op.int.clamp_i64(v)
        edge = i64(1) << i64(width * 8 - 1)
        if w < -edge or w >= edge:
            _raise_range(code, -int(edge), int(edge) - 1)
        return w
    if code == 80:
        if v < -9223372036854775808 or v > 18446744073709551615:
            raise error('int too large to convert')
        return i64(v)
    if width == 8:
        if v < 0 or v > 18446744073709551615:
            _raise_range(code, 0, 18446744073709551615)
        return i64(v)
    w = op.int.clamp_i64(v)
    top = i64(1) << i64(width * 8)
    if w < 0 or w >= top:
        _raise_range(code, 0, int(top) - 1)
    return w


def _double(value):
    if isinstance(value, float):
        return value
    if isinstance(value, int):
        x = op.int.to_f64(int(value))
        if x - x != 0.0:
            _raise('required argument is not a float')
        return x
    if hasattr(value, '__float__'):
        return float(value)
    if hasattr(value, '__index__'):
        return float(_to_int(value))
    raise error('required argument is not a float')


@noinline
def _raise_too_large(value, code):
    if isinstance(value, int):
        raise error('int too large to convert')
    raise OverflowError('float too large to pack with ' + code + ' format')


def _float_word(code: i32, value, native: bool) -> i64:
    x = _double(value)
    if code == 100:
        return _double_bits(x)
    if code == 102:
        bits = _single_bits(x)
        if not native and (bits & 2147483647) == 2139095040 and x - x == 0.0:
            _raise_too_large(value, 'f')
        return i64(bits)
    half = _half_bits(x)
    if (half & 32767) == 31744 and x - x == 0.0:
        _raise_too_large(value, 'e')
    return i64(half)


def _store(d: Array, at: i32, width: i32, w: i64, big: bool):
    if big:
        k = at + width - 1
        while k >= at:
            d[k] = i32(w) & 255
            w = w >> 8
            k = k - 1
    else:
        k = at
        while k < at + width:
            d[k] = i32(w) & 255
            w = w >> 8
            k = k + 1


def _put_text(code: i32, d: Array, at: i32, count: i32, value):
    if not isinstance(value, (bytes, bytearray)):
        raise error("argument for '" + chr(int(code)) + "' must be a bytes object")
    n: i32 = value._len
    if code == 115:
        array_copy(d, at, value._d, 0, n if n < count else count)
    elif count > 0:
        if n > count - 1:
            n = count - 1
        array_copy(d, at + 1, value._d, 0, n)
        d[at] = i32(255)
        if n < 255:
            d[at] = n


def _put(d: Array, at: i32, code: i32, width: i32, big: bool, value, native: bool):
    if code == 63:
        d[at] = i32(bool(value))
    elif code == 99:
        if isinstance(value, bytes) and value._len == 1:
            d[at] = value._d[0]
        else:
            _raise('char format requires a bytes object of length 1')
    elif code == 100 or code == 101 or code == 102:
        _store(d, at, width, _float_word(code, value, native), big)
    else:
        _store(d, at, width, _word(code, width, value), big)


def _pack(plan, d, at: i32, values, native: bool):
    f: i32 = 0
    item = 0
    big = plan._big
    while f < plan._n:
        code: i32 = plan._codes[f]
        count: i32 = plan._counts[f]
        width: i32 = plan._widths[f]
        at = at + plan._pads[f]
        if code == 115 or code == 112:
            _put_text(code, d, at, count, values[item])
            item += 1
            at = at + count
        elif code == 120:
            at = at + count
        else:
            while count > 0:
                _put(d, at, code, width, big, values[item], native)
                item += 1
                at = at + width
                count = count - 1
        f = f + 1


def _is_native(format):
    """Whether floats are stored as the machine stores them."""
    if isinstance(format, str):
        return format[:1] not in ('<', '>', '!', '=')
    return format[:1] not in (b'<', b'>', b'!', b'=')


def _pack_new(plan, format, values):
    if len(values) != int(plan._items):
        _raise('pack expected ' + str(int(plan._items)) + ' items for packing (got ' + str(len(values)) + ')')
    d = Array[i8](plan._size)
    _pack(plan, d, 0, values, _is_native(format))
    return _new_bytes(d, plan._size)


def _pack_at(plan, format, args):
    if len(args) == 0:
        _raise('pack_into expected buffer argument')
    if len(args) == 1:
        _raise('pack_into expected offset argument')
    values = args[2:]
    if len(values) != int(plan._items):
        _raise('pack_into expected ' + str(int(plan._items)) + ' items for packing (got ' + str(len(values)) + ')')
    target = args[0]
    if type(target).__name__ == 'array':
        # Its items are not bytes: they are taken out, and put back.
        held = bytearray(target.tobytes())
        _pack_part(plan, format, held, args[1], values)
        del target[:]
        target.frombytes(held)
    else:
        _pack_part(plan, format, target, args[1], values)


def _pack_part(plan, format, target, place, values):
    d, start, length = _writable(target)
    size = int(plan._size)
    n = int(length)
    offset = _to_int(place)
    if offset < 0:
        if offset + size > 0:
            _raise('no space to pack ' + str(size) + ' bytes at offset ' + str(offset))
        if offset + n < 0:
            _raise('offset ' + str(offset) + ' out of range for ' + str(n) + '-byte buffer')
        offset += n
    if n - offset < size:
        _raise(
            'pack_into requires a buffer of at least ' + str(size + offset) + ' bytes for packing ' + str(size)
            + ' bytes at offset ' + str(offset) + ' (actual buffer size is ' + str(n) + ')'
        )
    part = Array[i8](plan._size)
    _pack(plan, part, 0, values, _is_native(format))
    array_copy(d, start + i32(offset), part, 0, plan._size)


# --- out of bytes


def _load(d: Array, at: i32, width: i32, big: bool) -> i64:
    w: i64 = 0
    if big:
        k = at
        while k < at + width:
            w = (w << 8) | i64(d[k])
            k = k + 1
    else:
        k = at + width - 1
        while k >= at:
            w = (w << 8) | i64(d[k])
            k = k - 1
    return w


def _get(d: Array, at: i32, code: i32, width: i32, big: bool):
    if code == 63:
        return d[at] != 0
    if code == 99:
        return _new_bytes(_cut_bytes(d, at, 1), 1)
    w = _load(d, at, width, big)
    if code == 100:
        return op.f64.reinterpret_i64(w)
    if code == 102:
        return _single_value(i32(w))
    if code == 101:
        return _half_value(i32(w))
    if code == 98 or code == 104 or code == 105 or code == 108 or code == 113 or code == 110:
        free = i64(64 - width * 8)
        return int((w << free) >> free)
    if width == 8 and w < 0:
        return int(w) + 18446744073709551616
    return int(w)


def _get_text(d: Array, at: i32, code: i32, count: i32):
    if code == 112:
        if count == 0:
            return b''
        n: i32 = d[at]
        if n >= count:
            n = count - 1
        return _new_bytes(_cut_bytes(d, at + 1, n), n)
    return _new_bytes(_cut_bytes(d, at, count), count)


def _unpack(plan, d: Array, at: i32):
    out = []
    f: i32 = 0
    big = plan._big
    while f < plan._n:
        code: i32 = plan._codes[f]
        count: i32 = plan._counts[f]
        width: i32 = plan._widths[f]
        at = at + plan._pads[f]
        if code == 115 or code == 112:
            out.append(_get_text(d, at, code, count))
            at = at + count
        elif code == 120:
            at = at + count
        else:
            while count > 0:
                out.append(_get(d, at, code, width, big))
                at = at + width
                count = count - 1
        f = f + 1
    return tuple(out)


def _unpack_all(plan, buffer):
    d, start, length = _buffer(buffer)
    if length != plan._size:
        _raise('unpack requires a buffer of ' + str(int(plan._size)) + ' bytes')
    return _unpack(plan, d, start)


def _unpack_at(plan, buffer, offset):
    d, start, length = _buffer(buffer)
    offset = _to_int(offset)
    size = int(plan._size)
    n = int(length)
    if offset < 0:
        if offset + size > 0:
            _raise('not enough data to unpack ' + str(size) + ' bytes at offset ' + str(offset))
        if offset + n < 0:
            _raise('offset ' + str(offset) + ' out of range for ' + str(n) + '-byte buffer')
        offset += n
    if n - offset < size:
        _raise(
            'unpack_from requires a buffer of at least ' + str(size + offset) + ' bytes for unpacking ' + str(size)
            + ' bytes at offset ' + str(offset) + ' (actual buffer size is ' + str(n) + ')'
        )
    return _unpack(plan, d, start + i32(offset))


class _UnpackIterator(object):
    """The values of one record after another."""

    _start: i32
    _end: i32
    _d: Array

    def __init__(self, plan, buffer):
        d, start, length = _buffer(buffer)
        if plan._size == 0:
            _raise('cannot iteratively unpack with a struct of length 0')
        if length % plan._size != 0:
            _raise('iterative unpacking requires a buffer of a multiple of ' + str(int(plan._size)) + ' bytes')
        self._plan = plan
        self._d = d
        self._start = start
        self._end = start + length

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int((self._end - self._start) // self._plan._size)

    def _advance(self):
        if self._start >= self._end:
            return False
        self._value = _unpack(self._plan, self._d, self._start)
        self._start = self._start + self._plan._size
        return True


# --- the public names


class Struct(object):
    def __init__(self, format):
        self._plan = _plan(format)
        if isinstance(format, bytes):
            self.format = format.decode('ascii')
        else:
            self.format = format

    @property
    def size(self):
        return int(self._plan._size)

    def pack(self, *values):
        return _pack_new(self._plan, self.format, values)

    def pack_into(self, *args):
        _pack_at(self._plan, self.format, args)

    def unpack(self, buffer, /):
        return _unpack_all(self._plan, buffer)

    def unpack_from(self, /, buffer, offset=0):
        return _unpack_at(self._plan, buffer, offset)

    def iter_unpack(self, buffer, /):
        return _UnpackIterator(self._plan, buffer)

    def __repr__(self):
        return 'Struct(' + repr(self.format) + ')'


def calcsize(format, /):
    return int(_plan(format)._size)


def pack(format, /, *values):
    return _pack_new(_plan(format), format, values)


def pack_into(format, /, *args):
    _pack_at(_plan(format), format, args)


def unpack(format, buffer, /):
    return _unpack_all(_plan(format), buffer)


def unpack_from(format, /, buffer, offset=0):
    return _unpack_at(_plan(format), buffer, offset)


def iter_unpack(format, buffer, /):
    return _UnpackIterator(_plan(format), buffer)
