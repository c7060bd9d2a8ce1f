"""array: values of one machine type, each in a word of 64 bits (ints extended, doubles by their bits).

The first `_len` words of `_d` count. How they are read and written is `_codec`'s matter, an object of a class for each
kind of value, so that its methods are bound when compiled. All arrays have one layout, whatever they hold.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op, per_site
from pyw.builtins.array_values import _Characters, _Doubles, _Ints, _Singles, _Unsigned64, _compared, _reduced_array
from pyw.builtins.bytes_core import _buffer, _new_bytes
from pyw.builtins.list import _insert_index
from pyw.builtins.sequences import _items_repr, _repeat_count, _to_int
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.text_builder import _TextBuilder
typecodes = 'bBuwhHiIlLqQfd'


@per_site
class array(object):
    """A call with a constant type code is one of `_new_...`, a function for each kind of storage."""

    __module__ = 'array'

    _len: i32
    _d: Array
    _codec: object

    @staticmethod
    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not ' + type(typecode).__name__)
        if typecode == 'b' or typecode == 'B':
            return _made(_Ints(typecode, 8, typecode == 'b'), initializer)
        if typecode == 'h' or typecode == 'H':
            return _made(_Ints(typecode, 16, typecode == 'h'), initializer)
        if typecode == 'i' or typecode == 'I':
            return _made(_Ints(typecode, 32, typecode == 'i'), initializer)
        if typecode == 'l' or typecode == 'q':
            return _made(_Ints(typecode, 64, True), initializer)
        if typecode == 'L' or typecode == 'Q':
            return _made(_Unsigned64(typecode, 64, False), initializer)
        if typecode == 'd':
            return _made(_Doubles(), initializer)
        if typecode == 'f':
            return _made(_Singles(), initializer)
        if typecode == 'u' or typecode == 'w':
            return _made(_Characters(typecode), initializer)
        raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')

    @staticmethod
    def _new_b(initializer=(), /):
        return _made(_Ints('b', 8, True), initializer)

    @staticmethod
    def _new_B(initializer=(), /):
        return _made(_Ints('B', 8, False), initializer)

    @staticmethod
    def _new_h(initializer=(), /):
        return _made(_Ints('h', 16, True), initializer)

    @staticmethod
    def _new_H(initializer=(), /):
        return _made(_Ints('H', 16, False), initializer)

    @staticmethod
    def _new_i(initializer=(), /):
        return _made(_Ints('i', 32, True), initializer)

    @staticmethod
    def _new_I(initializer=(), /):
        return _made(_Ints('I', 32, False), initializer)

    @staticmethod
    def _new_l(initializer=(), /):
        return _made(_Ints('l', 64, True), initializer)

    @staticmethod
    def _new_q(initializer=(), /):
        return _made(_Ints('q', 64, True), initializer)

    @staticmethod
    def _new_L(initializer=(), /):
        return _made(_Unsigned64('L', 64, False), initializer)

    @staticmethod
    def _new_Q(initializer=(), /):
        return _made(_Unsigned64('Q', 64, False), initializer)

    @staticmethod
    def _new_d(initializer=(), /):
        return _made(_Doubles(), initializer)

    @staticmethod
    def _new_f(initializer=(), /):
        return _made(_Singles(), initializer)

    @staticmethod
    def _new_u(initializer=(), /):
        return _made(_Characters('u'), initializer)

    @staticmethod
    def _new_w(initializer=(), /):
        return _made(_Characters('w'), initializer)

    @property
    def typecode(self):
        return self._codec.code

    @property
    def itemsize(self):
        return int(self._codec.size())

    def __len__(self):
        return int(self._len)

    def __hash__(self):
        raise TypeError("unhashable type: 'array.array'")

    def _resize(self, n: i32):
        """Makes the length n; what is new is not set."""
        d = self._d
        if n > d.length:
            e = Array[i64](n + (n >> 3) + 6)
            array_copy(e, 0, d, 0, self._len)
            self._d = e
        self._len = n

    def _part(self, d, n: i32):
        """An array of the same kind over an array of elements."""
        return _array_of(self._codec, d, n)

    # --- elements

    @inline
    def _at(self, index, message) -> i32:
        if isinstance(index, int):
            i = op.int.clamp_i64(int(index))
        elif hasattr(index, '__index__'):
            i = op.int.clamp_i64(int(_to_int(index)))
        else:
            raise TypeError('array indices must be integers')
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            raise IndexError(message)
        return i32(i)

    @inline
    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        return self._codec.get(self._d, self._at(index, 'array index out of range'))

    def _slice(self, start, stop, step):
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        count = i32(_slice_count(a, _slice_stop(stop, by, n), by))
        e = Array[i64](count)
        if by == 1:
            array_copy(e, 0, self._d, i32(a), count)
        else:
            d = self._d
            i: i32 = 0
            while i < count:
                e[i] = d[i32(a)]
                a = a + by
                i = i + 1
        return self._part(e, count)

    @inline
    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._set_slice(index.start, index.stop, index.step, value)
        else:
            self._codec.put(self._d, self._at(index, 'array assignment index out of range'), value)

    def _set_slice(self, start, stop, step, value):
        if not isinstance(value, array):
            raise TypeError('can only assign array (not "' + type(value).__name__ + '") to array slice')
        if value._codec.code != self._codec.code:
            raise TypeError('bad argument type for built-in operation')
        source = Array[i64](value._len)
        more: i32 = value._len
        array_copy(source, 0, value._d, 0, more)
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        count = i32(_slice_count(a, _slice_stop(stop, by, n), by))
        if by == 1:
            at = i32(a)
            size: i32 = self._len
            if more > count:
                self._resize(size + more - count)
            d = self._d
            array_copy(d, at + more, d, at + count, size - at - count)
            self._len = size + more - count
            array_copy(d, at, source, 0, more)
            return
        if more != count:
            raise ValueError(
                'attempt to assign array of size ' + str(int(more)) + ' to extended slice of size ' + str(int(count))
            )
        i: i32 = 0
        while i < count:
            self._d[i32(a)] = source[i]
            a = a + by
            i = i + 1

    def __delitem__(self, index):
        if isinstance(index, slice):
            n = i64(self._len)
            by = _slice_step(index.step)
            a = _slice_start(index.start, by, n)
            count = _slice_count(a, _slice_stop(index.stop, by, n), by)
            if count == 0:
                return
            if by < 0:
                a = a + by * (count - 1)
                by = -by
            d = self._d
            to = i32(a)
            skip = i32(a)
            last = i32(a + by * (count - 1))
            i = i32(a)
            while i < self._len:
                if i == skip and i <= last:
                    if i < last:
                        skip = skip + i32(by)
                else:
                    d[to] = d[i]
                    to = to + 1
                i = i + 1
            self._len = to
        else:
            self._cut_out(self._at(index, 'array assignment index out of range'))

    def _cut_out(self, at: i32):
        array_copy(self._d, at, self._d, at + 1, self._len - at - 1)
        self._len = self._len - 1

    def __iter__(self):
        return _array_iterator(self)

    @inline
    def append(self, v, /):
        n: i32 = self._len
        if n == self._d.length:
            self._resize(n + 1)
        else:
            self._len = n + 1
        self._fill(n, v)

    @inline
    def _fill(self, n: i32, v):
        """Sets the new last element, at n; nothing is new if the value will not do."""
        self._len = n
        self._codec.put(self._d, n, v)
        self._len = n + 1

    def insert(self, i, v, /):
        at = _insert_index(i)
        n: i32 = self._len
        if at < 0:
            at = at + i64(n)
            if at < 0:
                at = 0
        if at > i64(n):
            at = i64(n)
        self.append(v)
        d = self._d
        item = d[n]
        array_copy(d, i32(at) + 1, d, i32(at), n - i32(at))
        d[i32(at)] = item

    def pop(self, i=-1, /):
        at = _insert_index(i)
        if self._len == 0:
            raise IndexError('pop from empty array')
        if at < 0:
            at = at + i64(self._len)
        if op.i64.ge_u(at, i64(self._len)):
            raise IndexError('pop index out of range')
        item = self._codec.get(self._d, i32(at))
        self._cut_out(i32(at))
        return item

    def remove(self, v, /):
        i: i32 = 0
        while i < self._len:
            if self._codec.get(self._d, i) == v:
                self._cut_out(i)
                return
            i = i + 1
        raise ValueError('array.remove(x): x not in array')

    def index(self, v, start=0, stop=9223372036854775807, /):
        n = i64(self._len)
        i = i32(_slice_start(start, 1, n))
        end = i32(_slice_stop(stop, 1, n))
        while i < end:
            if self._codec.get(self._d, i) == v:
                return int(i)
            i = i + 1
        raise ValueError('array.index(x): x not in array')

    def count(self, v, /):
        found: i32 = 0
        i: i32 = 0
        while i < self._len:
            if self._codec.get(self._d, i) == v:
                found = found + 1
            i = i + 1
        return int(found)

    def __contains__(self, v):
        i: i32 = 0
        while i < self._len:
            if self._codec.get(self._d, i) == v:
                return True
            i = i + 1
        return False

    def reverse(self):
        d = self._d
        i: i32 = 0
        j = self._len - 1
        while i < j:
            c = d[i]
            d[i] = d[j]
            d[j] = c
            i = i + 1
            j = j - 1

    def clear(self):
        self._len = 0

    def __copy__(self):
        d = Array[i64](self._len)
        array_copy(d, 0, self._d, 0, self._len)
        return self._part(d, self._len)

    def __deepcopy__(self, memo, /):
        return self.__copy__()

    def __reduce_ex__(self, protocol, /):
        return _reduced_array(self, _to_int(protocol))

    def buffer_info(self):
        return (id(self), int(self._len))

    # --- many elements

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb._codec.code != self._codec.code:
                raise TypeError('can only extend with array of same kind')
            self._append_all(bb)
        else:
            for v in bb:
                self.append(v)

    def _append_all(self, other):
        n: i32 = self._len
        more: i32 = other._len
        self._resize(n + more)
        array_copy(self._d, n, other._d, 0, more)

    def fromlist(self, list, /):
        if type(list).__name__ != 'list':
            raise TypeError('arg must be list')
        n: i32 = self._len
        try:
            for v in list:
                self.append(v)
        except Exception:
            self._len = n
            raise

    def tolist(self):
        out = []
        i: i32 = 0
        while i < self._len:
            out.append(self._codec.get(self._d, i))
            i = i + 1
        return out

    def frombytes(self, buffer, /):
        d, at, n = _buffer(buffer)
        size = self._codec.size()
        if n % size != 0:
            raise ValueError('bytes length not a multiple of item size')
        i: i32 = self._len
        end = i + n // size
        self._resize(end)
        while i < end:
            w: i64 = 0
            k = at + size - 1
            while k >= at:
                w = (w << 8) | i64(d[k])
                k = k - 1
            self._codec.put_word(self._d, i, w)
            at = at + size
            i = i + 1

    def tobytes(self):
        size = self._codec.size()
        d = Array[i8](self._len * size)
        i: i32 = 0
        at: i32 = 0
        while i < self._len:
            w = self._codec.word(self._d, i)
            k: i32 = 0
            while k < size:
                d[at] = i32(w)
                w = w >> 8
                at = at + 1
                k = k + 1
            i = i + 1
        return _new_bytes(d, d.length)

    def __bytes__(self):
        return self.tobytes()

    def byteswap(self):
        size = self._codec.size()
        i: i32 = 0
        while i < self._len:
            w = self._codec.word(self._d, i)
            swapped: i64 = 0
            k: i32 = 0
            while k < size:
                swapped = (swapped << 8) | (w & 255)
                w = w >> 8
                k = k + 1
            self._codec.put_word(self._d, i, swapped)
            i = i + 1

    def fromfile(self, f, n, /):
        data = f.read(n * int(self._codec.size()))
        self.frombytes(data)
        if len(data) != n * int(self._codec.size()):
            raise EOFError('read() didn\'t return enough bytes')

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromunicode(self, ustr, /):
        if not isinstance(ustr, str):
            raise TypeError('fromunicode() argument must be str, not ' + type(ustr).__name__)
        if self._codec.code != 'u' and self._codec.code != 'w':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        for c in ustr:
            self.append(c)

    def tounicode(self):
        codec = self._codec
        if isinstance(codec, _Characters):
            out = _TextBuilder(self._len)
            i: i32 = 0
            while i < self._len:
                out.text(codec.get(self._d, i))
                i = i + 1
            return out.finish()
        raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")

    # --- operators

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only append array (not "' + type(other).__name__ + '") to array')
        if other._codec.code != self._codec.code:
            raise TypeError('bad argument type for built-in operation')
        made = self.__copy__()
        made._append_all(other)
        return made

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend array with array (not "' + type(other).__name__ + '")')
        self.extend(other)
        return self

    def _repeated(self, count):
        times = _repeat_count(count, self._len)
        n: i32 = self._len
        d = Array[i64](i32(times) * n)
        at: i32 = 0
        while at < d.length:
            array_copy(d, at, self._d, 0, n)
            at = at + n
        return d

    def __mul__(self, count):
        d = self._repeated(count)
        return self._part(d, d.length)

    def __rmul__(self, count):
        d = self._repeated(count)
        return self._part(d, d.length)

    def __imul__(self, count):
        d = self._repeated(count)
        self._d = d
        self._len = d.length
        return self

    def __eq__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        if self._len != other._len:
            return False
        i: i32 = 0
        while i < self._len:
            if not self._codec.get(self._d, i) == other._codec.get(other._d, i):
                return False
            i = i + 1
        return True

    def __lt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return _compared(self, other, 0)

    def __le__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return _compared(self, other, 1)

    def __gt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return _compared(self, other, 2)

    def __ge__(self, other):
        return _compared(self, other, 3) if isinstance(other, array) else NotImplemented

    def __repr__(self):
        head = "array('" + self._codec.code + "'"
        if self._len == 0:
            return head + ')'
        if isinstance(self._codec, _Characters):
            return head + ', ' + repr(self.tounicode()) + ')'
        return head + ', ' + repr(self.tolist()) + ')'


ArrayType = array


@per_site
class _array_iterator(object):
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        s = self._source
        if self._i < s._len:
            self._value = s._codec.get(s._d, self._i)
            self._i = self._i + 1
            return True
        return False


def _array_of(codec, d, n: i32):
    made = object.__new__(array)
    made._codec = codec
    made._d = d
    made._len = n
    return made


def _made(codec, initializer):
    made = _array_of(codec, Array[i64](0), 0)
    if isinstance(initializer, str):
        if codec.code != 'u' and codec.code != 'w':
            raise TypeError("cannot use a str to initialize an array with typecode '" + codec.code + "'")
        made.fromunicode(initializer)
    elif isinstance(initializer, (bytes, bytearray)):
        made.frombytes(initializer)
    elif isinstance(initializer, array):
        _convert(made, initializer)
    elif not (isinstance(initializer, tuple) and len(initializer) == 0):
        made.extend(initializer)
    return made


def _convert(made, source):
    if isinstance(source._codec, _Characters) and not isinstance(made._codec, _Characters):
        raise TypeError("cannot use a unicode array to initialize an array with typecode '" + made._codec.code + "'")
    i: i32 = 0
    while i < source._len:
        made.append(source._codec.get(source._d, i))
        i = i + 1
