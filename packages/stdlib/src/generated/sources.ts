/** Generated from py/ by scripts/write-sources.ts: do not edit. Module name to path below py/, and to source text. */
export const paths: Readonly<Record<string, string>> = {
  'abc': 'abc.py',
  'array': 'array.py',
  'asyncio': 'asyncio/__init__.py',
  'asyncio._core': 'asyncio/_core.py',
  'asyncio._waits': 'asyncio/_waits.py',
  'asyncio.exceptions': 'asyncio/exceptions.py',
  'asyncio.locks': 'asyncio/locks.py',
  'asyncio.queues': 'asyncio/queues.py',
  'asyncio.taskgroups': 'asyncio/taskgroups.py',
  'asyncio.timeouts': 'asyncio/timeouts.py',
  'bisect': 'bisect.py',
  'cmath': 'cmath.py',
  'collections': 'collections/__init__.py',
  'collections._abc_sets': 'collections/_abc_sets.py',
  'collections._abc_views': 'collections/_abc_views.py',
  'collections._chain_map': 'collections/_chain_map.py',
  'collections._counter': 'collections/_counter.py',
  'collections.abc': 'collections/abc.py',
  'contextlib': 'contextlib.py',
  'copy': 'copy.py',
  'dataclasses': 'dataclasses.py',
  'datetime': 'datetime/__init__.py',
  'datetime._date': 'datetime/_date.py',
  'datetime._datetime': 'datetime/_datetime.py',
  'datetime._delta': 'datetime/_delta.py',
  'datetime._text': 'datetime/_text.py',
  'datetime._time': 'datetime/_time.py',
  'enum': 'enum.py',
  'fractions': 'fractions.py',
  'functools': 'functools.py',
  'gc': 'gc.py',
  'heapq': 'heapq.py',
  'io': 'io.py',
  'itertools': 'itertools.py',
  'json': 'json/__init__.py',
  'json._read': 'json/_read.py',
  'json._write': 'json/_write.py',
  'json.decoder': 'json/decoder.py',
  'json.encoder': 'json/encoder.py',
  'math': 'math.py',
  'numbers': 'numbers.py',
  'operator': 'operator.py',
  'os': 'os/__init__.py',
  'os.path': 'os/path.py',
  'platform': 'platform.py',
  'posixpath': 'posixpath.py',
  'pyw.builtins': 'builtins/__init__.py',
  'pyw.builtins.array_values': 'builtins/array_values.py',
  'pyw.builtins.bool': 'builtins/bool.py',
  'pyw.builtins.boundary': 'builtins/boundary.py',
  'pyw.builtins.boundary_objects': 'builtins/boundary_objects.py',
  'pyw.builtins.bytearray': 'builtins/bytearray.py',
  'pyw.builtins.bytes': 'builtins/bytes.py',
  'pyw.builtins.bytes_core': 'builtins/bytes_core.py',
  'pyw.builtins.bytes_text': 'builtins/bytes_text.py',
  'pyw.builtins.cached': 'builtins/cached.py',
  'pyw.builtins.calls': 'builtins/calls.py',
  'pyw.builtins.class_checks': 'builtins/class_checks.py',
  'pyw.builtins.clock': 'builtins/clock.py',
  'pyw.builtins.codecs_decode': 'builtins/codecs_decode.py',
  'pyw.builtins.codecs_encode': 'builtins/codecs_encode.py',
  'pyw.builtins.codecs_names': 'builtins/codecs_names.py',
  'pyw.builtins.complex': 'builtins/complex.py',
  'pyw.builtins.complex_text': 'builtins/complex_text.py',
  'pyw.builtins.deque': 'builtins/deque.py',
  'pyw.builtins.descriptors': 'builtins/descriptors.py',
  'pyw.builtins.dict': 'builtins/dict.py',
  'pyw.builtins.dict_iterators': 'builtins/dict_iterators.py',
  'pyw.builtins.dict_kinds': 'builtins/dict_kinds.py',
  'pyw.builtins.dict_views': 'builtins/dict_views.py',
  'pyw.builtins.environment': 'builtins/environment.py',
  'pyw.builtins.exception_groups': 'builtins/exception_groups.py',
  'pyw.builtins.exception_report': 'builtins/exception_report.py',
  'pyw.builtins.exceptions': 'builtins/exceptions.py',
  'pyw.builtins.exported_classes': 'builtins/exported_classes.py',
  'pyw.builtins.file_base': 'builtins/file_base.py',
  'pyw.builtins.file_buffers': 'builtins/file_buffers.py',
  'pyw.builtins.file_open': 'builtins/file_open.py',
  'pyw.builtins.file_status': 'builtins/file_status.py',
  'pyw.builtins.file_text': 'builtins/file_text.py',
  'pyw.builtins.float': 'builtins/float.py',
  'pyw.builtins.float_bits': 'builtins/float_bits.py',
  'pyw.builtins.float_format': 'builtins/float_format.py',
  'pyw.builtins.float_hex': 'builtins/float_hex.py',
  'pyw.builtins.float_math': 'builtins/float_math.py',
  'pyw.builtins.float_text': 'builtins/float_text.py',
  'pyw.builtins.format': 'builtins/format.py',
  'pyw.builtins.forms': 'builtins/forms.py',
  'pyw.builtins.functions': 'builtins/functions.py',
  'pyw.builtins.generator': 'builtins/generator.py',
  'pyw.builtins.hashing': 'builtins/hashing.py',
  'pyw.builtins.int': 'builtins/int.py',
  'pyw.builtins.int_bytes': 'builtins/int_bytes.py',
  'pyw.builtins.int_division': 'builtins/int_division.py',
  'pyw.builtins.int_text': 'builtins/int_text.py',
  'pyw.builtins.iter_choices': 'builtins/iter_choices.py',
  'pyw.builtins.iterators': 'builtins/iterators.py',
  'pyw.builtins.kinds': 'builtins/kinds.py',
  'pyw.builtins.latin1': 'builtins/latin1.py',
  'pyw.builtins.list': 'builtins/list.py',
  'pyw.builtins.list_sort': 'builtins/list_sort.py',
  'pyw.builtins.math_exp': 'builtins/math_exp.py',
  'pyw.builtins.math_ints': 'builtins/math_ints.py',
  'pyw.builtins.math_log': 'builtins/math_log.py',
  'pyw.builtins.math_pairs': 'builtins/math_pairs.py',
  'pyw.builtins.math_special': 'builtins/math_special.py',
  'pyw.builtins.math_sums': 'builtins/math_sums.py',
  'pyw.builtins.math_trig': 'builtins/math_trig.py',
  'pyw.builtins.memoryview': 'builtins/memoryview.py',
  'pyw.builtins.mersenne': 'builtins/mersenne.py',
  'pyw.builtins.named_tuple': 'builtins/named_tuple.py',
  'pyw.builtins.none': 'builtins/none.py',
  'pyw.builtins.object': 'builtins/object.py',
  'pyw.builtins.os_errors': 'builtins/os_errors.py',
  'pyw.builtins.os_files': 'builtins/os_files.py',
  'pyw.builtins.os_walk': 'builtins/os_walk.py',
  'pyw.builtins.paths': 'builtins/paths.py',
  'pyw.builtins.process': 'builtins/process.py',
  'pyw.builtins.raising': 'builtins/raising.py',
  'pyw.builtins.range': 'builtins/range.py',
  'pyw.builtins.sequences': 'builtins/sequences.py',
  'pyw.builtins.set': 'builtins/set.py',
  'pyw.builtins.slices': 'builtins/slices.py',
  'pyw.builtins.str': 'builtins/str.py',
  'pyw.builtins.str_case': 'builtins/str_case.py',
  'pyw.builtins.str_char': 'builtins/str_char.py',
  'pyw.builtins.str_core': 'builtins/str_core.py',
  'pyw.builtins.str_fields': 'builtins/str_fields.py',
  'pyw.builtins.str_find': 'builtins/str_find.py',
  'pyw.builtins.str_pad': 'builtins/str_pad.py',
  'pyw.builtins.str_percent': 'builtins/str_percent.py',
  'pyw.builtins.str_repr': 'builtins/str_repr.py',
  'pyw.builtins.str_split': 'builtins/str_split.py',
  'pyw.builtins.str_translate': 'builtins/str_translate.py',
  'pyw.builtins.text_builder': 'builtins/text_builder.py',
  'pyw.builtins.text_output': 'builtins/text_output.py',
  'pyw.builtins.time_text': 'builtins/time_text.py',
  'pyw.builtins.tuple': 'builtins/tuple.py',
  'pyw.builtins.unicode_data': 'builtins/unicode_data.py',
  'pyw.builtins.unicode_tables': 'builtins/unicode_tables.py',
  'pyw.builtins.zones': 'builtins/zones.py',
  'random': 'random.py',
  'statistics': 'statistics.py',
  'string': 'string.py',
  'struct': 'struct.py',
  'sys': 'sys.py',
  'time': 'time.py',
  'traceback': 'traceback.py',
  'types': 'types.py',
  'typing': 'typing.py',
};
export const sources: Readonly<Record<string, string>> = {
  'abc': `"""Abstract base classes: the compiler knows \`abstractmethod\` by name, and refuses instances of classes with some."""
from __pyw__ import inline


@inline
def abstractmethod(funcobj):
    return funcobj


class ABC(object):
    pass


class ABCMeta(type):
    pass
`,
  'array': `"""array: values of one machine type, each in a word of 64 bits (ints extended, doubles by their bits).

The first \`_len\` words of \`_d\` count. How they are read and written is \`_codec\`'s matter, an object of a class for each
kind of value, so that its methods are bound when compiled. All arrays have one layout, whatever they hold.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op, per_site
from pyw.builtins.array_values import _Characters, _Doubles, _Ints, _Singles, _Unsigned64, _compared
from pyw.builtins.bytes_core import _buffer, _new_bytes
from pyw.builtins.list import _insert_index
from pyw.builtins.sequences import _items_repr, _repeat_count, _to_int
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.text_builder import _TextBuilder

typecodes = 'bBuwhHiIlLqQfd'


@per_site
class array(object):
    """A call with a constant type code is one of \`_new_...\`, a function for each kind of storage."""

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
            raise EOFError('read() didn\\'t return enough bytes')

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
        if not isinstance(other, array):
            return NotImplemented
        return _compared(self, other, 3)

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
        raise TypeError(
            "cannot use a unicode array to initialize an array with typecode '" + made._codec.code + "'"
        )
    i: i32 = 0
    while i < source._len:
        made.append(source._codec.get(source._d, i))
        i = i + 1
`,
  'asyncio': `"""Tasks, futures and synchronisation on an event loop that blocks its thread while it waits for timers."""
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio._core import (
    Handle, get_running_loop, get_event_loop, Future, Task, current_task, all_tasks, create_task, iscoroutine,
    isfuture, ensure_future, run, sleep,
)
from asyncio._waits import FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, gather, wait, shield, as_completed
from asyncio.timeouts import Timeout, timeout, timeout_at, wait_for
from asyncio.taskgroups import TaskGroup
from asyncio.locks import Event, Lock, Semaphore, Condition
from asyncio.queues import QueueEmpty, QueueFull, Queue, LifoQueue, PriorityQueue
`,
  'asyncio._core': `"""The event loop, which blocks its thread while it waits for timers; futures and tasks."""
from asyncio.exceptions import CancelledError, InvalidStateError
from pyw.builtins.clock import _monotonic, _sleep


class _Notice:
    """A future is done: its observer is to hear of it."""

    def __init__(self, observer, future):
        self.observer = observer
        self.future = future

    def run(self):
        self.observer._notify(self.future)


class _Step:
    def __init__(self, task):
        self.task = task

    def run(self):
        self.task._step()


class Handle:
    """A call that is to be made."""

    def __init__(self, callback, args):
        self.callback = callback
        self.args = args
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def run(self):
        if not self._cancelled:
            self.callback(*self.args)


class _Timer:
    """Wakes a future, or ends a timeout, at a time."""

    def __init__(self, when, target):
        self.when = when
        self.target = target
        self.cancelled = False

    def cancel(self):
        self.cancelled = True

    def run(self):
        if not self.cancelled:
            self.target._expire()


class _Loop:
    def __init__(self):
        self.ready = []
        self.timers = []
        self.current = None
        self.tasks = []

    def time(self):
        return _monotonic()

    def call_soon(self, callback, *args):
        handle = Handle(callback, args)
        self.ready.append(handle)
        return handle

    def create_task(self, coro, *, name=None):
        return Task(coro, name)

    def create_future(self):
        return Future()

    def _at(self, when, target):
        timer = _Timer(when, target)
        timers = self.timers
        i = len(timers)
        while i > 0 and timers[i - 1].when > when:
            i -= 1
        timers.insert(i, timer)
        return timer

    def _round(self):
        """Runs what is ready; waits for the next timer when nothing is."""
        timers = self.timers
        while timers and timers[0].cancelled:
            timers.pop(0)
        if not self.ready and timers:
            wait = timers[0].when - _monotonic()
            if wait > 0:
                _sleep(wait)
        if timers:
            now = _monotonic()
            while timers and timers[0].when <= now:
                self.ready.append(timers.pop(0))
        batch = self.ready
        self.ready = []
        for handle in batch:
            handle.run()

    def _run_until(self, future):
        while not future.done():
            if not self.ready and not self.timers:
                raise RuntimeError('Event loop stopped before Future completed.')
            self._round()


class _State:
    """The loop that runs, if one does."""

    def __init__(self):
        self.loop = None


_state = _State()


def get_running_loop():
    loop = _state.loop
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def get_event_loop():
    return get_running_loop()


class Future:
    def __init__(self):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._observers = []

    def done(self):
        return self._done

    def cancelled(self):
        return self._is_cancelled

    def result(self):
        if self._is_cancelled:
            raise CancelledError()
        if not self._done:
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._is_cancelled:
            raise CancelledError()
        if not self._done:
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def set_result(self, result):
        if self._done:
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish()

    def set_exception(self, exception):
        if self._done:
            raise InvalidStateError('invalid state')
        self._exception = exception
        self._finish()

    def cancel(self, msg=None):
        if self._done:
            return False
        self._is_cancelled = True
        self._finish()
        return True

    def _finish(self):
        self._done = True
        observers = self._observers
        self._observers = []
        if observers:
            ready = get_running_loop().ready
            for o in observers:
                ready.append(_Notice(o, self))

    def _observe(self, observer):
        if self._done:
            get_running_loop().ready.append(_Notice(observer, self))
        else:
            self._observers.append(observer)

    def add_done_callback(self, fn, *, context=None):
        self._observe(_Callback(fn))

    def _expire(self):
        if not self._done:
            self.set_result(self._later)

    def _after(self, delay, result):
        """Will be done after a delay."""
        self._later = result
        loop = get_running_loop()
        return loop._at(loop.time() + delay, self)

    def __await__(self):
        if not self._done:
            yield self
        return self.result()

    def __iter__(self):
        return self.__await__()


class _Callback:
    def __init__(self, fn):
        self.fn = fn

    def _notify(self, future):
        self.fn(future)


class _Names:
    def __init__(self):
        self.count = 0


_names = _Names()


class Task(Future):
    def __init__(self, coro, name=None):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._observers = []
        self._coro = coro
        if name is None:
            _names.count += 1
            name = 'Task-' + str(_names.count)
        self._name = name
        self._waiting = None
        self._must_cancel = False
        self._requests = 0
        loop = get_running_loop()
        loop.tasks.append(self)
        loop.ready.append(_Step(self))

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def cancel(self, msg=None):
        if self._done:
            return False
        self._requests += 1
        waiting = self._waiting
        if waiting is not None and waiting.cancel():
            return True
        self._must_cancel = True
        return True

    def cancelling(self):
        return self._requests

    def uncancel(self):
        if self._requests > 0:
            self._requests -= 1
            if self._requests == 0:
                self._must_cancel = False
        return self._requests

    def _notify(self, future):
        self._step()

    def _finish(self):
        tasks = get_running_loop().tasks
        if self in tasks:
            tasks.remove(self)
        Future._finish(self)

    def _step(self):
        if self._done:
            return
        loop = get_running_loop()
        self._waiting = None
        before = loop.current
        loop.current = self
        try:
            if self._must_cancel:
                self._must_cancel = False
                waited = self._coro.throw(CancelledError())
            else:
                waited = self._coro.send(None)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self)
            else:
                self.set_result(stop.value)
        except CancelledError:
            Future.cancel(self)
        except (KeyboardInterrupt, SystemExit) as e:
            self.set_exception(e)
            raise
        except BaseException as e:
            self.set_exception(e)
        else:
            if waited is None:
                loop.ready.append(_Step(self))
            else:
                self._waiting = waited
                waited._observe(self)
                if self._must_cancel and waited.cancel():
                    self._must_cancel = False
        finally:
            loop.current = before


def current_task(loop=None):
    return get_running_loop().current


def all_tasks(loop=None):
    return set(get_running_loop().tasks)


def create_task(coro, *, name=None, context=None):
    return Task(coro, name)


async def _waiting_for(awaitable):
    return await awaitable


def iscoroutine(obj):
    return type(obj).__name__ == 'coroutine'


def isfuture(obj):
    return isinstance(obj, Future)


def ensure_future(awaitable, *, loop=None):
    if isinstance(awaitable, Future):
        return awaitable
    if iscoroutine(awaitable):
        return Task(awaitable)
    return Task(_waiting_for(awaitable))


def run(main, *, debug=None, loop_factory=None):
    if _state.loop is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    loop = _Loop()
    _state.loop = loop
    try:
        task = Task(main)
        try:
            loop._run_until(task)
        finally:
            left = list(loop.tasks)
            for t in left:
                t.cancel()
            for t in left:
                loop._run_until(t)
        return task.result()
    finally:
        _state.loop = None


class _Pause:
    def __await__(self):
        yield None


async def sleep(delay, result=None):
    if delay <= 0:
        await _Pause()
        return result
    future = Future()
    timer = future._after(delay, result)
    try:
        return await future
    finally:
        timer.cancel()
`,
  'asyncio._waits': `"""Waiting for several."""
from asyncio._core import Future, ensure_future
from asyncio.exceptions import CancelledError


FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


class _Gathering(Future):
    def __init__(self, children, return_exceptions):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._observers = []
        self._children = children
        self._return_exceptions = return_exceptions
        self._left = len(children)
        self._asked = False

    def _notify(self, child):
        self._left -= 1
        if self._done:
            return
        if not self._return_exceptions:
            if child.cancelled():
                self.set_exception(CancelledError())
                return
            error = child.exception()
            if error is not None:
                self.set_exception(error)
                return
        if self._left == 0:
            results = []
            for c in self._children:
                if c.cancelled():
                    results.append(CancelledError(''))
                elif c.exception() is not None:
                    results.append(c.exception())
                else:
                    results.append(c.result())
            if self._asked:
                self.set_exception(CancelledError())
            else:
                self.set_result(results)

    def cancel(self, msg=None):
        if self._done:
            return False
        some = False
        for c in self._children:
            if c.cancel():
                some = True
        if some:
            self._asked = True
        return some


def gather(*awaitables, return_exceptions=False):
    children = [ensure_future(a) for a in awaitables]
    outer = _Gathering(children, return_exceptions)
    if not children:
        outer.set_result([])
    for c in children:
        c._observe(outer)
    return outer


class _Waiter:
    """Counts tasks that end, for \`wait\`."""

    def __init__(self, count, first, errors):
        self.future = Future()
        self.count = count
        self.first = first
        self.errors = errors

    def _notify(self, task):
        self.count -= 1
        failed = not task.cancelled() and task.exception() is not None
        if self.count <= 0 or self.first or (self.errors and failed):
            if not self.future.done():
                self.future.set_result(None)


async def wait(tasks, *, timeout=None, return_when=ALL_COMPLETED):
    pending = [t for t in tasks if not t.done()]
    over = len(pending) < len(tasks)
    if pending and not (over and return_when == FIRST_COMPLETED):
        waiter = _Waiter(len(pending), return_when == FIRST_COMPLETED, return_when == FIRST_EXCEPTION)
        for t in pending:
            t._observe(waiter)
        timer = None
        if timeout is not None:
            timer = waiter.future._after(timeout, None)
        await waiter.future
        if timer is not None:
            timer.cancel()
    return {t for t in tasks if t.done()}, {t for t in tasks if not t.done()}


class _Shield(Future):
    """Hears of the inner future; is cancelled alone."""

    def _notify(self, inner):
        if self._done:
            return
        if inner.cancelled():
            self.cancel()
        elif inner.exception() is not None:
            self.set_exception(inner.exception())
        else:
            self.set_result(inner.result())


def shield(awaitable):
    inner = ensure_future(awaitable)
    if inner.done():
        return inner
    outer = _Shield()
    inner._observe(outer)
    return outer


class _Arrivals:
    """Tasks in the order in which they end."""

    def __init__(self):
        self.done = []
        self.waiters = []

    def _notify(self, task):
        self.done.append(task)
        if self.waiters:
            self.waiters.pop(0).set_result(None)

    async def next(self):
        while not self.done:
            waiter = Future()
            self.waiters.append(waiter)
            await waiter
        return self.done.pop(0).result()


def as_completed(awaitables, *, timeout=None):
    arrivals = _Arrivals()
    tasks = [ensure_future(a) for a in awaitables]
    for t in tasks:
        t._observe(arrivals)
    for _ in tasks:
        yield arrivals.next()
`,
  'asyncio.exceptions': `"""What ends tasks and futures."""


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass
`,
  'asyncio.locks': `"""Synchronisation of tasks."""
from asyncio._core import Future
from asyncio.exceptions import CancelledError


class Event:
    def __init__(self):
        self._set = False
        self._waiters = []

    def is_set(self):
        return self._set

    def set(self):
        if not self._set:
            self._set = True
            for w in self._waiters:
                if not w.done():
                    w.set_result(True)

    def clear(self):
        self._set = False

    async def wait(self):
        if self._set:
            return True
        waiter = Future()
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Lock:
    def __init__(self):
        self._locked = False
        self._waiters = []

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and not self._waiters:
            self._locked = True
            return True
        waiter = Future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not self._locked:
                self._wake()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake()

    def _wake(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, cls, exc, tb):
        self.release()


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._value = value
        self._waiters = []

    def locked(self):
        return self._value == 0 or any(not w.done() for w in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        waiter = Future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._value += 1
            self._wake()
            raise
        return True

    def release(self):
        self._value += 1
        self._wake()

    def _wake(self):
        for w in self._waiters:
            if self._value <= 0:
                return
            if not w.done():
                self._value -= 1
                w.set_result(True)

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, cls, exc, tb):
        self.release()


class Condition:
    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self._waiters = []

    def locked(self):
        return self._lock.locked()

    async def acquire(self):
        return await self._lock.acquire()

    def release(self):
        self._lock.release()

    async def wait(self):
        if not self._lock.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self._lock.release()
        try:
            waiter = Future()
            self._waiters.append(waiter)
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)
        finally:
            await self._lock.acquire()

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._lock.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for w in self._waiters:
            if n <= 0:
                return
            if not w.done():
                n -= 1
                w.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))

    async def __aenter__(self):
        await self._lock.acquire()
        return None

    async def __aexit__(self, cls, exc, tb):
        self._lock.release()
`,
  'asyncio.queues': `"""Queues between tasks."""
from asyncio._core import Future
from asyncio.locks import Event


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._items = []
        self._getters = []
        self._putters = []
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return self._maxsize > 0 and len(self._items) >= self._maxsize

    def _add(self, item):
        self._items.append(item)

    def _take(self):
        return self._items.pop(0)

    def _wake(self, waiters):
        while waiters:
            w = waiters.pop(0)
            if not w.done():
                w.set_result(None)
                return

    async def put(self, item):
        while self.full():
            putter = Future()
            self._putters.append(putter)
            try:
                await putter
            except BaseException:
                if putter in self._putters:
                    self._putters.remove(putter)
                if not self.full() and not putter.cancelled():
                    self._wake(self._putters)
                raise
        self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull()
        self._add(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)

    async def get(self):
        while not self._items:
            getter = Future()
            self._getters.append(getter)
            try:
                await getter
            except BaseException:
                if getter in self._getters:
                    self._getters.remove(getter)
                if self._items and not getter.cancelled():
                    self._wake(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty()
        item = self._take()
        self._wake(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class LifoQueue(Queue):
    def _take(self):
        return self._items.pop()


class PriorityQueue(Queue):
    def _add(self, item):
        items = self._items
        i = len(items)
        while i > 0 and item < items[i - 1]:
            i -= 1
        items.insert(i, item)
`,
  'asyncio.taskgroups': `"""Tasks that end together."""
from asyncio._core import Future, Task, create_task, current_task
from asyncio.exceptions import CancelledError


class TaskGroup:
    def __init__(self):
        self._parent = None
        self._tasks = []
        self._errors = []
        self._aborting = False
        self._exiting = False
        self._asked = False
        self._waiter = None

    async def __aenter__(self):
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = Task(coro, name)
        self._tasks.append(task)
        task._observe(self)
        return task

    def _notify(self, task):
        self._tasks.remove(task)
        if self._waiter is not None and not self._tasks and not self._waiter.done():
            self._waiter.set_result(None)
        if task.cancelled() or task.exception() is None:
            return
        self._errors.append(task.exception())
        if not self._aborting:
            self._abort()
            if not self._exiting:
                self._asked = True
                self._parent.cancel()

    def _abort(self):
        self._aborting = True
        for t in self._tasks:
            t.cancel()

    async def __aexit__(self, cls, exc, tb):
        self._exiting = True
        cancelled = isinstance(exc, CancelledError)
        if self._asked and self._parent.uncancel() == 0:
            cancelled = False
        if exc is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._waiter = Future()
            try:
                await self._waiter
            except CancelledError:
                if not self._aborting:
                    cancelled = True
                    self._abort()
            self._waiter = None
        if cancelled and not self._errors:
            raise CancelledError()
        if exc is not None and not isinstance(exc, CancelledError):
            self._errors.append(exc)
        if self._errors:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
        return None
`,
  'asyncio.timeouts': `"""Time limits."""
from asyncio._core import get_running_loop
from asyncio.exceptions import CancelledError


class Timeout:
    def __init__(self, when):
        self._when = when
        self._task = None
        self._timer = None
        self._expired = False
        self._requests = 0

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def _expire(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        loop = get_running_loop()
        self._task = loop.current
        self._requests = self._task.cancelling()
        if self._when is not None:
            self._timer = loop._at(self._when, self)
        return self

    async def __aexit__(self, cls, exc, tb):
        if self._timer is not None:
            self._timer.cancel()
        if self._expired and self._task.uncancel() <= self._requests and isinstance(exc, CancelledError):
            raise TimeoutError() from exc
        return None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


async def wait_for(awaitable, timeout):
    limit = Timeout(None if timeout is None else get_running_loop().time() + timeout)
    async with limit:
        return await awaitable
`,
  'bisect': `"""bisect: places in sorted sequences."""


def _bounds(a, lo, hi):
    if lo < 0:
        raise ValueError('lo must be non-negative')
    return len(a) if hi is None or hi == -1 else hi


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    hi = _bounds(a, lo, hi)
    if key is None:
        while lo < hi:
            mid = (lo + hi) // 2
            if x < a[mid]:
                hi = mid
            else:
                lo = mid + 1
    else:
        while lo < hi:
            mid = (lo + hi) // 2
            if x < key(a[mid]):
                hi = mid
            else:
                lo = mid + 1
    return lo


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    hi = _bounds(a, lo, hi)
    if key is None:
        while lo < hi:
            mid = (lo + hi) // 2
            if a[mid] < x:
                lo = mid + 1
            else:
                hi = mid
    else:
        while lo < hi:
            mid = (lo + hi) // 2
            if key(a[mid]) < x:
                lo = mid + 1
            else:
                hi = mid
    return lo


def insort_right(a, x, lo=0, hi=None, *, key=None):
    if key is None:
        a.insert(bisect_right(a, x, lo, hi), x)
    else:
        a.insert(bisect_right(a, key(x), lo, hi, key=key), x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    if key is None:
        a.insert(bisect_left(a, x, lo, hi), x)
    else:
        a.insert(bisect_left(a, key(x), lo, hi, key=key), x)


bisect = bisect_right
insort = insort_right
`,
  'cmath': `"""cmath: functions of complex numbers, by those of \`math\`. Finite arguments are exact to a few last bits."""
from __pyw__ import noinline, op
from pyw.builtins.complex import _as_complex, _new
from pyw.builtins.math_exp import _cosh, _exp, _sinh, _tanh
from pyw.builtins.math_log import _asinh, _log, _log1p
from pyw.builtins.math_sums import _norm2, _real
from pyw.builtins.math_trig import _atan2, _cos, _sin, _tan

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = 1e999
nan = op.f64.reinterpret_i64(9221120237041090560)
infj = complex(0.0, 1e999)
nanj = complex(0.0, op.f64.reinterpret_i64(9221120237041090560))


def _z(x):
    """An argument as a complex number."""
    if isinstance(x, (int, float, complex)):
        return _as_complex(x)
    if hasattr(x, '__complex__'):
        return x.__complex__()
    return _new(_real(x), 0.0)


@noinline
def _raise_domain():
    raise ValueError('math domain error')


def _ranged(r):
    if op.f64.abs(r.real) == 1e999 or op.f64.abs(r.imag) == 1e999:
        raise OverflowError('math range error')
    return r


def _wave(x):
    """An angle: finite, or ValueError."""
    if x - x != 0.0 and x == x:
        _raise_domain()
    return x


def isfinite(z, /):
    z = _z(z)
    return z.real - z.real == 0.0 and z.imag - z.imag == 0.0


def isinf(z, /):
    z = _z(z)
    return op.f64.abs(z.real) == inf or op.f64.abs(z.imag) == inf


def isnan(z, /):
    z = _z(z)
    return z.real != z.real or z.imag != z.imag


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = _z(a)
    b = _z(b)
    r = _real(rel_tol)
    t = _real(abs_tol)
    if r < 0.0 or t < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    gap = abs(a - b)
    return gap <= r * abs(b) or gap <= r * abs(a) or gap <= t


def phase(z, /):
    z = _z(z)
    return _atan2(z.imag, z.real)


def polar(z, /):
    z = _z(z)
    return (_norm2(z.real, z.imag), _atan2(z.imag, z.real))


def rect(r, phi, /):
    r = _real(r)
    phi = _wave(_real(phi))
    if phi == 0.0:
        return _new(r, r * phi)
    return _new(r * _cos(phi), r * _sin(phi))


def sqrt(z, /):
    z = _z(z)
    x = op.f64.abs(z.real)
    y = op.f64.abs(z.imag)
    if x == 0.0 and y == 0.0:
        return _new(0.0, z.imag)
    if x < 2.2250738585072014e-308 and y < 2.2250738585072014e-308:
        x = x * 18014398509481984.0
        s = op.f64.sqrt(x + _norm2(x, y * 18014398509481984.0)) * 5.268356063861754e-09
    else:
        x = x * 0.125
        s = 2.0 * op.f64.sqrt(x + _norm2(x, y * 0.125))
    d = op.f64.div(y, 2.0 * s)
    if z.real >= 0.0:
        return _new(s, op.f64.copysign(d, z.imag))
    return _new(d, op.f64.copysign(s, z.imag))


def exp(z, /):
    z = _z(z)
    y = _wave(z.imag)
    if z.real > 708.0:
        r = _exp(z.real - 1.0)
        return _ranged(_new(r * _cos(y) * 2.718281828459045, r * _sin(y) * 2.718281828459045))
    r = _exp(z.real)
    return _new(r * _cos(y), r * _sin(y))


def _log_of(z):
    x = op.f64.abs(z.real)
    y = op.f64.abs(z.imag)
    if x == 0.0 and y == 0.0:
        _raise_domain()
    if x > 4e307 or y > 4e307:
        r = _log(_norm2(x * 0.5, y * 0.5)) + 0.6931471805599453
    elif x < 2.2250738585072014e-308 and y < 2.2250738585072014e-308:
        r = _log(_norm2(x * 9007199254740992.0, y * 9007199254740992.0)) - 36.7368005696771
    else:
        h = _norm2(x, y)
        if h >= 0.71 and h <= 1.73:
            big = x if x > y else y
            small = y if x > y else x
            r = op.f64.div(_log1p((big - 1.0) * (big + 1.0) + small * small), 2.0)
        else:
            r = _log(h)
    return _new(r, _atan2(z.imag, z.real))


def log(z, base=None, /):
    r = _log_of(_z(z))
    if base is None:
        return r
    return r / _log_of(_z(base))


def log10(z, /):
    r = _log_of(_z(z))
    return _new(op.f64.div(r.real, 2.302585092994046), op.f64.div(r.imag, 2.302585092994046))


def sinh(z, /):
    z = _z(z)
    y = _wave(z.imag)
    return _ranged(_new(_cos(y) * _sinh(z.real), _sin(y) * _cosh(z.real)))


def cosh(z, /):
    z = _z(z)
    y = _wave(z.imag)
    return _ranged(_new(_cos(y) * _cosh(z.real), _sin(y) * _sinh(z.real)))


def tanh(z, /):
    z = _z(z)
    y = _wave(z.imag)
    if op.f64.abs(z.real) > 354.0:
        return _new(op.f64.copysign(1.0, z.real), 4.0 * _sin(y) * _cos(y) * _exp(-2.0 * op.f64.abs(z.real)))
    tx = _tanh(z.real)
    ty = _tan(y)
    cx = op.f64.div(1.0, _cosh(z.real))
    both = tx * ty
    d = 1.0 + both * both
    return _new(op.f64.div(tx * (1.0 + ty * ty), d), op.f64.div(ty, d) * cx * cx)


def sin(z, /):
    z = _z(z)
    r = sinh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)


def cos(z, /):
    z = _z(z)
    return cosh(_new(-z.imag, z.real))


def tan(z, /):
    z = _z(z)
    r = tanh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)


def acos(z, /):
    z = _z(z)
    a = sqrt(_new(1.0 - z.real, -z.imag))
    b = sqrt(_new(1.0 + z.real, z.imag))
    return _new(2.0 * _atan2(a.real, b.real), _asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _z(z)
    a = sqrt(_new(z.real - 1.0, z.imag))
    b = sqrt(_new(z.real + 1.0, z.imag))
    return _new(_asinh(a.real * b.real + a.imag * b.imag), 2.0 * _atan2(a.imag, b.real))


def asinh(z, /):
    z = _z(z)
    a = sqrt(_new(1.0 + z.imag, -z.real))
    b = sqrt(_new(1.0 - z.imag, z.real))
    return _new(_asinh(a.real * b.imag - b.real * a.imag), _atan2(z.imag, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    z = _z(z)
    r = asinh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)


def atanh(z, /):
    z = _z(z)
    if op.f64.copysign(1.0, z.real) < 0.0:
        r = atanh(_new(-z.real, -z.imag))
        return _new(-r.real, -r.imag)
    y = op.f64.abs(z.imag)
    if z.real == 1.0 and y == 0.0:
        _raise_domain()
    x = 1.0 - z.real
    r = op.f64.div(_log1p(op.f64.div(4.0 * z.real, x * x + y * y)), 4.0)
    return _new(r, op.f64.div(-_atan2(-2.0 * z.imag, x * (1.0 + z.real) - y * y), 2.0))


def atan(z, /):
    z = _z(z)
    r = atanh(_new(-z.imag, z.real))
    return _new(r.imag, -r.real)
`,
  'collections': `"""Containers beside the built-in ones."""
from __pyw__ import inline
from collections._chain_map import ChainMap
from collections._counter import Counter
from pyw.builtins.deque import deque
from pyw.builtins.dict_kinds import OrderedDict, defaultdict


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """The compiler expands calls with constant names; others are refused."""
    return type(typename, (tuple,), {})
`,
  'collections._abc_sets': `"""collections.abc: Set and MutableSet."""
from __pyw__ import inline
from abc import abstractmethod


class Set(object):
    @abstractmethod
    def __len__(self):
        return 0

    @abstractmethod
    def __iter__(self):
        return iter(())

    @abstractmethod
    def __contains__(self, x):
        return False

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        if len(self) > len(other):
            return False
        for x in self:
            if x not in other:
                return False
        return True

    def __lt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) < len(other) and self.__le__(other)

    def __gt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) > len(other) and self.__ge__(other)

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        if len(self) < len(other):
            return False
        for x in other:
            if x not in self:
                return False
        return True

    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self.__le__(other)

    def __and__(self, other):
        return self._from_iterable([x for x in other if x in self])

    def __rand__(self, other):
        return self._from_iterable([x for x in other if x in self])

    def isdisjoint(self, other):
        for x in other:
            if x in self:
                return False
        return True

    def __or__(self, other):
        return self._from_iterable([x for part in (self, other) for x in part])

    def __ror__(self, other):
        return self._from_iterable([x for part in (self, other) for x in part])

    def __sub__(self, other):
        if not isinstance(other, Set):
            other = self._from_iterable(other)
        return self._from_iterable([x for x in self if x not in other])

    def __rsub__(self, other):
        if not isinstance(other, Set):
            other = self._from_iterable(other)
        return self._from_iterable([x for x in other if x not in self])

    def __xor__(self, other):
        if not isinstance(other, Set):
            other = self._from_iterable(other)
        return (self - other) | (other - self)

    def __rxor__(self, other):
        if not isinstance(other, Set):
            other = self._from_iterable(other)
        return (self - other) | (other - self)

    def _hash(self):
        return hash(frozenset(self))


class MutableSet(Set):
    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        try:
            while True:
                self.pop()
        except KeyError:
            pass

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __iand__(self, it):
        for value in self - it:
            self.discard(value)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
        else:
            if not isinstance(it, Set):
                it = self._from_iterable(it)
            for value in it:
                if value in self:
                    self.discard(value)
                else:
                    self.add(value)
        return self

    def __isub__(self, it):
        if it is self:
            self.clear()
        else:
            for value in it:
                self.discard(value)
        return self
`,
  'collections._abc_views': `"""collections.abc: the views of a Mapping."""
from __pyw__ import inline
from collections._abc_sets import Set


class MappingView(object):
    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return type(self).__name__ + '(' + repr(self._mapping) + ')'


class KeysView(MappingView, Set):
    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)


class ItemsView(MappingView, Set):
    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        try:
            v = self._mapping[key]
        except KeyError:
            return False
        return v is value or v == value

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView):
    def __contains__(self, value):
        for key in self._mapping:
            v = self._mapping[key]
            if v is value or v == value:
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]
`,
  'collections._chain_map': `"""collections.ChainMap."""
from __pyw__ import inline


class ChainMap(object):
    def __init__(self, *maps):
        self.maps = list(maps) if len(maps) > 0 else [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for m in self.maps:
            if key in m:
                return m[key]
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _all_(self):
        merged = {}
        for m in reversed(self.maps):
            merged.update(m)
        return merged

    def __len__(self):
        return len(self._all_())

    def __iter__(self):
        return iter(self._all_())

    def __contains__(self, key):
        for m in self.maps:
            if key in m:
                return True
        return False

    def __bool__(self):
        for m in self.maps:
            if m:
                return True
        return False

    def keys(self):
        return self._all_().keys()

    def values(self):
        return self._all_().values()

    def items(self):
        return self._all_().items()

    def __repr__(self):
        return 'ChainMap(' + ', '.join([repr(m) for m in self.maps]) + ')'

    def __eq__(self, other):
        if isinstance(other, ChainMap):
            return self._all_() == other._all_()
        if isinstance(other, dict):
            return self._all_() == other
        return NotImplemented

    def copy(self):
        return ChainMap(self.maps[0].copy(), *self.maps[1:])

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return ChainMap(m, *self.maps)

    @property
    def parents(self):
        return ChainMap(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            raise KeyError('Key not found in the first mapping: ' + repr(key))
        del self.maps[0][key]

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def update(self, other, **kwargs):
        self.maps[0].update(other, **kwargs)

    def popitem(self):
        if not self.maps[0]:
            raise KeyError('No keys found in the first mapping.')
        return self.maps[0].popitem()

    def pop(self, key, *args):
        if key not in self.maps[0] and len(args) == 0:
            raise KeyError('Key not found in the first mapping: ' + repr(key))
        return self.maps[0].pop(key, *args)

    def clear(self):
        self.maps[0].clear()
`,
  'collections._counter': `"""collections.Counter."""
from __pyw__ import i32, per_site


def _number(pair):
    return pair[1]


@per_site
class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        self._count_all_(iterable)
        self._count_keywords_(**kwds)

    def __missing__(self, key):
        return 0

    def _count_all_(self, iterable):
        if iterable is not None:
            if isinstance(iterable, dict):
                if self._size_ == 0:
                    iterable._merge_into_(self)
                else:
                    for key, n in iterable.items():
                        self._put_(key, n + self.get(key, 0))
            else:
                for key in iterable:
                    self._put_(key, self.get(key, 0) + 1)

    def _count_keywords_(self, **kwds):
        if len(kwds) > 0:
            self._count_all_(kwds)

    def update(self, iterable=None, /, **kwds):
        self._count_all_(iterable)
        self._count_keywords_(**kwds)

    def subtract(self, iterable=None, /, **kwds):
        self._uncount_all_(iterable)
        self._uncount_keywords_(**kwds)

    def _uncount_all_(self, iterable):
        if iterable is not None:
            if isinstance(iterable, dict):
                for key, n in iterable.items():
                    self._put_(key, self.get(key, 0) - n)
            else:
                for key in iterable:
                    self._put_(key, self.get(key, 0) - 1)

    def _uncount_keywords_(self, **kwds):
        if len(kwds) > 0:
            self._uncount_all_(kwds)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=_number, reverse=True)
        if n is None:
            return pairs
        if n >= len(pairs):
            return pairs
        return pairs[:n] if n > 0 else pairs[:0]

    def elements(self):
        for key, n in self.items():
            for _ in range(n):
                yield key

    def copy(self):
        return Counter(self)

    def __copy__(self):
        return Counter(self)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        name = type(self).__name__
        if self._size_ == 0:
            return name + '()'
        return name + '(' + dict(self.most_common())._text_() + ')'

    def __str__(self):
        return self.__repr__()

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_same(self, other) and _all_same(other, self)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not (_all_same(self, other) and _all_same(other, self))

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(self, other)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(self, other) and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(other, self)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(other, self) and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            total = n + other[key]
            if total > 0:
                result._put_(key, total)
        for key, n in other.items():
            if key not in self and n > 0:
                result._put_(key, n)
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            total = n - other[key]
            if total > 0:
                result._put_(key, total)
        for key, n in other.items():
            if key not in self and n < 0:
                result._put_(key, 0 - n)
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            m = other[key]
            most = m if n < m else n
            if most > 0:
                result._put_(key, most)
        for key, n in other.items():
            if key not in self and n > 0:
                result._put_(key, n)
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            m = other[key]
            least = n if n < m else m
            if least > 0:
                result._put_(key, least)
        return result

    def __pos__(self):
        result = Counter()
        for key, n in self.items():
            if n > 0:
                result._put_(key, n)
        return result

    def __neg__(self):
        result = Counter()
        for key, n in self.items():
            if n < 0:
                result._put_(key, 0 - n)
        return result

    def _keep_positive_(self):
        for key in [k for k, n in self.items() if not n > 0]:
            super().__delitem__(key)
        return self

    def __iadd__(self, other):
        for key, n in other.items():
            self._put_(key, self.get(key, 0) + n)
        return self._keep_positive_()

    def __isub__(self, other):
        for key, n in other.items():
            self._put_(key, self.get(key, 0) - n)
        return self._keep_positive_()

    def __ior__(self, other):
        for key, n in other.items():
            if n > self.get(key, 0):
                self._put_(key, n)
        return self._keep_positive_()

    def __iand__(self, other):
        for key, n in list(self.items()):
            m = other[key]
            if m < n:
                self._put_(key, m)
        return self._keep_positive_()


def _all_same(a, b):
    for key in a:
        if a[key] != b[key]:
            return False
    return True


def _all_below(a, b):
    for key in a:
        if a[key] > b[key]:
            return False
    for key in b:
        if a[key] > b[key]:
            return False
    return True
`,
  'collections.abc': `"""Abstract classes of containers: what a class must have, and what follows from it."""
from __pyw__ import inline
from abc import abstractmethod
from collections._abc_views import ItemsView, KeysView, MappingView, ValuesView
from collections._abc_sets import MutableSet, Set


class Hashable(object):
    @abstractmethod
    def __hash__(self):
        return 0


class Awaitable(object):
    @abstractmethod
    def __await__(self):
        return iter(())


class AsyncIterable(object):
    @abstractmethod
    def __aiter__(self):
        return self


class AsyncIterator(AsyncIterable):
    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class Iterable(object):
    @abstractmethod
    def __iter__(self):
        return iter(())


class Iterator(Iterable):
    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    @abstractmethod
    def __reversed__(self):
        return iter(())


class Sized(object):
    @abstractmethod
    def __len__(self):
        return 0


class Container(object):
    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    pass


class Buffer(object):
    @abstractmethod
    def __buffer__(self, flags):
        raise NotImplementedError


class Callable(object):
    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


class Generator(Iterator):
    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ

    def __next__(self):
        return self.send(None)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError('generator ignored GeneratorExit')


class AsyncGenerator(AsyncIterator):
    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise typ

    async def __anext__(self):
        return await self.asend(None)


class Coroutine(Awaitable):
    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError('coroutine ignored GeneratorExit')


class Mapping(Collection, Reversible):
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())


class MutableMapping(Mapping):
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, *default):
        if len(default) > 1:
            raise TypeError('MutableMapping.pop() takes from 2 to 3 positional arguments but ' + str(2 + len(default)) + ' were given')
        try:
            value = self[key]
        except KeyError:
            if len(default) == 1:
                return default[0]
            raise
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class Sequence(Reversible, Collection):
    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        i = 0
        try:
            while True:
                v = self[i]
                yield v
                i += 1
        except IndexError:
            return

    def __contains__(self, value):
        for v in self:
            if v is value or v == value:
                return True
        return False

    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]

    def index(self, value, start=0, stop=None):
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        i = start
        while stop is None or i < stop:
            try:
                v = self[i]
            except IndexError:
                break
            if v is value or v == value:
                return i
            i += 1
        raise ValueError

    def count(self, value):
        n = 0
        for v in self:
            if v is value or v == value:
                n += 1
        return n


class MutableSequence(Sequence):
    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]

    def extend(self, values):
        if values is self:
            values = list(values)
        for v in values:
            self.append(v)

    def pop(self, index=-1):
        v = self[index]
        del self[index]
        return v

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class ByteString(Sequence):
    pass
`,
  'contextlib': `"""Helpers for the \`with\` statement."""
from __pyw__ import per_site


class AbstractContextManager(object):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        return None


class ContextDecorator(object):
    """Base of context managers that are also decorators."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


@per_site
class _GeneratorContextManager(object):
    """A \`with\` block around the one \`yield\` of a generator."""

    def __init__(self, gen):
        self._gen = gen

    def __enter__(self):
        if self._gen._advance():
            return self._gen._value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, exctype, exc, exctb):
        if exctype is None:
            if self._gen._advance():
                raise RuntimeError("generator didn't stop")
            return False
        try:
            self._gen.throw(exc)
        except StopIteration as stop:
            return stop is not exc
        except RuntimeError as error:
            if error is exc or error.__cause__ is exc:
                return False
            raise
        except BaseException as error:
            if error is exc:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    def helper(*args, **kwds):
        return _GeneratorContextManager(func(*args, **kwds))
    return helper


@per_site
class _AsyncGeneratorContextManager(object):
    def __init__(self, gen):
        self._gen = gen

    async def __aenter__(self):
        try:
            return await self._gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exctype, exc, exctb):
        if exctype is None:
            try:
                await self._gen.__anext__()
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            await self._gen.athrow(exc)
        except StopAsyncIteration as stop:
            return stop is not exc
        except RuntimeError as error:
            if error is exc or error.__cause__ is exc:
                return False
            raise
        except BaseException as error:
            if error is exc:
                return False
            raise
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func(*args, **kwds))
    return helper


@per_site
class nullcontext(object):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        return None


class suppress(object):
    """Exceptions of the classes end the \`with\` body and are forgotten."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, exctype, excinst, exctb):
        if excinst is None:
            return False
        return isinstance(excinst, self._exceptions)


@per_site
class closing(object):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class _Callback(object):
    def __init__(self, call):
        self._call = call

    def __exit__(self, exc_type, exc, tb):
        self._call()
        return False


class _PushedExit(object):
    def __init__(self, call):
        self._call = call

    def __exit__(self, exc_type, exc, tb):
        return self._call(exc_type, exc, tb)


class ExitStack(object):
    """Leaves what was entered in reverse order."""

    def __init__(self):
        self._exits = []

    def enter_context(self, cm):
        result = cm.__enter__()
        self._exits.append(cm)
        return result

    def push(self, exit):
        if hasattr(exit, '__exit__'):
            self._exits.append(exit)
        else:
            self._exits.append(_PushedExit(exit))
        return exit

    def callback(self, callback, *args, **kwds):
        def call():
            callback(*args, **kwds)

        self._exits.append(_Callback(call))
        return callback

    def pop_all(self):
        new = ExitStack()
        new._exits = self._exits
        self._exits = []
        return new

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        pending = exc
        suppressed = False
        raised = False
        while len(self._exits) > 0:
            top = self._exits.pop()
            try:
                if pending is None:
                    top.__exit__(None, None, None)
                elif top.__exit__(type(pending), pending, pending.__traceback__):
                    suppressed = True
                    raised = False
                    pending = None
            except BaseException as new:
                pending = new
                raised = True
        if raised and pending is not None:
            raise pending
        return exc is not None and suppressed and pending is None
`,
  'copy': `"""copy. A structure that holds the same list, dict, set or object twice is refused by deepcopy when it meets it."""
from __pyw__ import noinline


class Error(Exception):
    pass


error = Error


def copy(x):
    if isinstance(x, (list, dict, set, bytearray)):
        return x.copy()
    if isinstance(x, (int, float, complex, str, bytes, tuple, frozenset, range)) or x is None:
        return x
    if hasattr(x, '__copy__'):
        return x.__copy__()
    new = object.__new__(type(x))
    for name, value in x.__dict__.items():
        setattr(new, name, value)
    return new


def deepcopy(x, memo=None):
    return _deep(x, [])


@noinline
def _raise_shared():
    raise NotImplementedError('deepcopy of a structure that holds an object twice')


def _see(x, seen):
    for other in seen:
        if other is x:
            _raise_shared()
    seen.append(x)


def _deep(x, seen):
    if isinstance(x, (int, float, complex, str, bytes, range)) or x is None:
        return x
    if isinstance(x, tuple):
        return tuple([_deep(item, seen) for item in x])
    if isinstance(x, frozenset):
        return frozenset([_deep(item, seen) for item in x])
    _see(x, seen)
    if isinstance(x, list):
        return [_deep(item, seen) for item in x]
    if isinstance(x, dict):
        return {_deep(k, seen): _deep(v, seen) for k, v in x.items()}
    if isinstance(x, set):
        return {_deep(item, seen) for item in x}
    if isinstance(x, bytearray):
        return x.copy()
    if hasattr(x, '__deepcopy__'):
        return x.__deepcopy__({})
    new = object.__new__(type(x))
    for name, value in x.__dict__.items():
        setattr(new, name, _deep(value, seen))
    return new
`,
  'dataclasses': `"""Dataclasses. The compiler writes the methods into the class body (frontend: expand/dataclass.ts); this is what they
and the program call. \`__pyw_fields__\`, \`__pyw_items__\` and \`__replace__\` are methods that it writes."""
from copy import deepcopy


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    def __repr__(self):
        return '<dataclasses._MISSING_TYPE object>'


class _KW_ONLY_TYPE:
    pass


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_UNKNOWN = _MISSING_TYPE()


def dataclass(cls=None, /, **options):
    """The compiler expands class statements with constant options; others are refused."""
    return type('dataclass', (), {})


def make_dataclass(cls_name, fields, **options):
    return type(cls_name, (), {})


def field(**options):
    return type('field', (), {})


class InitVar:
    def __class_getitem__(cls, item):
        return cls


class Field:
    def __init__(self, name, type, default, default_factory, init, repr, hash, compare, kw_only):
        self.name = name
        self._type = type
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.kw_only = kw_only

    @property
    def type(self):
        if self._type is _UNKNOWN:
            raise NotImplementedError('pyw: the type of a field is not kept when it is not a plain name')
        return self._type


_printing = []


def _enter(obj):
    """Begins to print an object; False when it is being printed already."""
    for other in _printing:
        if other is obj:
            return False
    _printing.append(obj)
    return True


def _leave():
    _printing.pop()


def _unexpected(cls, rest, without_init):
    for name in rest:
        if name in without_init:
            raise TypeError(f'field {name} is declared with init=False, it cannot be specified with replace()')
        raise TypeError(f"{cls.__name__}.__init__() got an unexpected keyword argument '{name}'")


def fields(class_or_instance):
    if not is_dataclass(class_or_instance):
        raise TypeError('must be called with a dataclass type or instance')
    return class_or_instance.__pyw_fields__()


def is_dataclass(obj):
    return hasattr(obj, '__pyw_fields__')


def asdict(obj, *, dict_factory=dict):
    if not hasattr(obj, '__pyw_items__') or isinstance(obj, type):
        raise TypeError('asdict() should be called on dataclass instances')
    return _as_dict(obj, dict_factory)


def _as_dict(obj, dict_factory):
    if hasattr(obj, '__pyw_items__'):
        if dict_factory is dict:
            return {name: _as_dict(v, dict) for name, v in obj.__pyw_items__()}
        return dict_factory([(name, _as_dict(v, dict_factory)) for name, v in obj.__pyw_items__()])
    if isinstance(obj, list):
        return [_as_dict(v, dict_factory) for v in obj]
    if isinstance(obj, dict):
        return {_as_dict(k, dict_factory): _as_dict(v, dict_factory) for k, v in obj.items()}
    if isinstance(obj, tuple):
        return tuple([_as_dict(v, dict_factory) for v in obj])
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not hasattr(obj, '__pyw_items__') or isinstance(obj, type):
        raise TypeError('astuple() should be called on dataclass instances')
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, tuple_factory):
    if hasattr(obj, '__pyw_items__'):
        return tuple_factory([_as_tuple(v, tuple_factory) for _, v in obj.__pyw_items__()])
    if isinstance(obj, list):
        return [_as_tuple(v, tuple_factory) for v in obj]
    if isinstance(obj, dict):
        return {_as_tuple(k, tuple_factory): _as_tuple(v, tuple_factory) for k, v in obj.items()}
    if isinstance(obj, tuple):
        return tuple([_as_tuple(v, tuple_factory) for v in obj])
    return deepcopy(obj)


def replace(obj, /, **changes):
    if not hasattr(obj, '__pyw_items__') or isinstance(obj, type):
        raise TypeError('replace() should be called on dataclass instances')
    return obj.__replace__(**changes)
`,
  'datetime': `"""datetime: dates, times and zones."""
from datetime._date import date
from datetime._datetime import datetime
from datetime._delta import timedelta, timezone, tzinfo
from datetime._time import time

MINYEAR = 1
MAXYEAR = 9999
UTC = timezone.utc
`,
  'datetime._date': `"""date."""
from pyw.builtins.time_text import _civil_from_days, _iso_week
from pyw.builtins.zones import _clock
from datetime._delta import _path, timedelta
from datetime._text import _check_date, _format, _index, _iso_ordinal, _ordinal, _parse_date
from collections import namedtuple
import time as _time

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

IsoCalendarDate = namedtuple('IsoCalendarDate', 'year week weekday')


class _IsoCalendarDate(IsoCalendarDate):
    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % (self.year, self.week, self.weekday)


def _civil(ordinal):
    if not 1 <= ordinal <= 3652059:
        raise OverflowError('date value out of range')
    return _civil_from_days(ordinal - 719163)


class date:
    __module__ = 'datetime'
    _with_time = False

    def __init__(self, year, month, day):
        year = _index(year)
        month = _index(month)
        day = _index(day)
        _check_date(year, month, day)
        self._year = year
        self._month = month
        self._day = day

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        t = _time.localtime(timestamp)
        return cls(t.tm_year, t.tm_mon, t.tm_mday)

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > 3652059:
            raise ValueError('year is out of range')
        y, m, d = _civil(ordinal)
        return cls(y, m, d)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            y, m, d, ordinal = _parse_date(date_string)
        except ValueError:
            raise ValueError('Invalid isoformat string: ' + repr(date_string)) from None
        if ordinal:
            y, m, d = _civil(ordinal)
        return cls(y, m, d)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        y, m, d = _civil(_iso_ordinal(_index(year), _index(week), _index(day)))
        return cls(y, m, d)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return (self.toordinal() + 6) % 7 + 1

    def isocalendar(self):
        wday = self.weekday()
        yday = self.toordinal() - _ordinal(self._year, 1, 1)
        year, week = _iso_week(self._year, wday, yday)
        return _IsoCalendarDate(year, week, wday + 1)

    def isoformat(self):
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return _path(self, 'date') + '(%d, %d, %d)' % (self._year, self._month, self._day)

    def ctime(self):
        return '%s %s %2d 00:00:00 %04d' % (
            _DAYS[self.weekday()], _MONTHS[self._month - 1], self._day, self._year,
        )

    def strftime(self, format):
        return _format(format, self._year, self._month, self._day, 0, 0, 0, 0, '', '', 0)

    def __format__(self, format_spec, /):
        if not isinstance(format_spec, str):
            raise TypeError('__format__() argument 1 must be str, not ' + type(format_spec).__name__)
        if format_spec == '':
            return str(self)
        return self.strftime(format_spec)

    def timetuple(self):
        yday = self.toordinal() - _ordinal(self._year, 1, 1) + 1
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), yday, -1))

    def __add__(self, other):
        if isinstance(other, timedelta):
            y, m, d = _civil(self.toordinal() + other.days)
            return type(self)(y, m, d)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            y, m, d = _civil(self.toordinal() - other.days)
            return type(self)(y, m, d)
        if isinstance(other, date) and not other._with_time:
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _day_key(self):
        return (self._year * 16 + self._month) * 32 + self._day

    def __eq__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() == other._day_key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() < other._day_key()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() <= other._day_key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() > other._day_key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() >= other._day_key()
        return NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
`,
  'datetime._datetime': `"""datetime: a date and a time of day."""
from pyw.builtins.time_text import _civil_from_days, _parse_time
from pyw.builtins.zones import _clock, _local_name, _local_offset
from datetime._date import _civil, _DAYS, _MONTHS, date
from datetime._delta import _check_zone, _checked_name, _checked_offset, _delta, _offset_text, _path, timedelta, timezone
from datetime._text import (
    _check_date, _check_time, _clock_text, _date_length, _format, _index, _ordinal, _parse_clock, _parse_date,
)
from datetime._time import _KEEP, _zone_of, time
import time as _time

_EPOCH = 719163


def _split(timestamp):
    """Whole seconds and microseconds of a time in seconds, rounded to nearest, ties to even."""
    if isinstance(timestamp, int):
        seconds = int(timestamp)
        us = 0
    elif isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if timestamp - timestamp != 0.0:
            raise OverflowError('timestamp out of range for platform time_t')
        seconds = int(timestamp)
        us = round((timestamp - seconds) * 1e6)
        if us < 0:
            seconds -= 1
            us += 1000000
        if us >= 1000000:
            seconds += 1
            us -= 1000000
    else:
        raise TypeError("'" + type(timestamp).__name__ + "' object cannot be interpreted as an integer")
    if not -9223372036854775808 <= seconds <= 9223372036854775807:
        raise OverflowError('timestamp out of range for platform time_t')
    return seconds, us


class datetime(date):
    __module__ = 'datetime'
    _with_time = True

    def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        year = _index(year)
        month = _index(month)
        day = _index(day)
        hour = _index(hour)
        minute = _index(minute)
        second = _index(second)
        microsecond = _index(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _at(cls, seconds, us, tz, fold):
        """The date and time of seconds since 1970, as they stand."""
        if not -62135596800 <= seconds <= 253402300799:
            if not -67768040609740800 <= seconds <= 67767976233532799:
                raise OSError(75, 'Value too large for defined data type')
            raise ValueError('year ' + str(_civil_from_days(seconds // 86400)[0]) + ' is out of range')
        days, rest = divmod(seconds, 86400)
        y, m, d = _civil(days + _EPOCH)
        return cls(y, m, d, rest // 3600, rest // 60 % 60, rest % 60, us, tz, fold=fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        seconds, us = _split(timestamp)
        if tz is not None:
            return tz.fromutc(cls._at(seconds, us, tz, 0))
        offset = _local_offset(float(seconds))
        fold = 0
        # The same clock time a day's change of the offset earlier: this is the second of the two.
        before = _local_offset(float(seconds - 86400))
        if before > offset and _local_offset(float(seconds - (before - offset))) == before:
            fold = 1
        return cls._at(seconds + offset, us, None, fold)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        seconds, us = _split(timestamp)
        return cls._at(seconds, us, None, 0)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_clock(), tz)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock())

    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(_clock())

    @classmethod
    def combine(cls, date, time, tzinfo=_KEEP):
        if not hasattr(date, '_day_key'):
            raise TypeError('combine() argument 1 must be datetime.date, not ' + type(date).__name__)
        if not hasattr(time, '_moment'):
            raise TypeError('combine() argument 2 must be datetime.time, not ' + type(time).__name__)
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
            time.tzinfo if tzinfo is _KEEP else tzinfo, fold=time.fold,
        )

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        offset = None
        fields = [0, 0, 0, 0]
        try:
            n = _date_length(date_string)
            y, m, d, ordinal = _parse_date(date_string[:n])
            if len(date_string) > n:
                fields, offset = _parse_clock(date_string[n + 1:])
        except ValueError:
            raise ValueError('Invalid isoformat string: ' + repr(date_string)) from None
        if ordinal:
            y, m, d = _civil(ordinal)
        h, mi, s, us = fields
        return cls(y, m, d, h, mi, s, us, _zone_of(offset))

    @classmethod
    def strptime(cls, date_string, format, /):
        if not isinstance(date_string, str):
            raise TypeError('strptime() argument 1 must be str, not ' + type(date_string).__name__)
        if not isinstance(format, str):
            raise TypeError('strptime() argument 2 must be str, not ' + type(format).__name__)
        zones = ('utc', 'utc')
        if '%Z' in format:
            zones = _time.tzname
        s = _parse_time(date_string, format, zones)
        tz = None
        if s.offset is not None:
            offset = timedelta(seconds=s.offset, microseconds=s.offset_fraction)
            if s.zone is None:
                tz = _zone_of(offset._total())
            else:
                tz = timezone(offset, s.zone)
        return cls(s.year, s.month, s.day, s.hour, s.minute, s.second, s.fraction, tz)

    def date(self):
        return _plain_date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=_KEEP, *,
        fold=None
    ):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day, self._hour if hour is None else hour,
            self._minute if minute is None else minute, self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is _KEEP else tzinfo, fold=self._fold if fold is None else fold,
        )

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.utcoffset(self), 'utcoffset')

    def dst(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.dst(self), 'dst')

    def tzname(self):
        if self._tzinfo is None:
            return None
        return _checked_name(self._tzinfo.tzname(self))

    def _clock_seconds(self):
        """Seconds since 1970 as if the clock showed UTC."""
        return (self.toordinal() - _EPOCH) * 86400 + self._hour * 3600 + self._minute * 60 + self._second

    def _micros(self):
        return self._clock_seconds() * 1000000 + self._microsecond

    def _local_seconds(self):
        """Seconds since 1970 of a local time; where the clock shows it twice or never, \`fold\` decides."""
        t = self._clock_seconds()
        a = _local_offset(float(t))
        first = t - a
        if first + _local_offset(float(first)) == t:
            other = _local_offset(float(first + (86400 if self._fold else -86400)))
            if other == a:
                return first
        else:
            other = _local_offset(float(first))
        second = t - other
        if second + _local_offset(float(second)) == t:
            return second
        if first + _local_offset(float(first)) == t:
            return first
        return min(first, second) if self._fold else max(first, second)

    def timestamp(self):
        offset = self.utcoffset() if self._tzinfo is not None else None
        if offset is None:
            return self._local_seconds() + self._microsecond / 1e6
        return (self._micros() - offset._total()) / 1000000

    def astimezone(self, tz=None):
        _check_zone(tz)
        offset = self.utcoffset()
        if offset is None:
            micros = self._local_seconds() * 1000000 + self._microsecond
        else:
            if tz is not None and tz is self._tzinfo:
                return self
            micros = self._micros() - offset._total()
        seconds, us = divmod(micros, 1000000)
        if tz is None:
            tz = timezone(timedelta(seconds=_local_offset(float(seconds))), _local_name(float(seconds)))
        return tz.fromutc(type(self)._at(seconds, us, tz, 0))

    def timetuple(self):
        dst = self.dst()
        flag = -1 if dst is None else 1 if dst else 0
        yday = self.toordinal() - _ordinal(self._year, 1, 1) + 1
        return _time.struct_time((
            self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), yday, flag,
        ))

    def utctimetuple(self):
        offset = self.utcoffset()
        seconds = self._clock_seconds()
        if offset is not None:
            seconds = (self._micros() - offset._total()) // 1000000
        t = _time.gmtime(seconds)
        return _time.struct_time((t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], 0))

    def _zone_text(self):
        offset = self.utcoffset()
        return '' if offset is None else _offset_text(offset)

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str):
            raise TypeError('isoformat() argument 1 must be a unicode character, not ' + type(sep).__name__)
        if len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not str')
        return (
            '%04d-%02d-%02d' % (self._year, self._month, self._day) + sep
            + _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec) + self._zone_text()
        )

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        s = _path(self, 'datetime') + '(%d, %d, %d, %d, %d' % (
            self._year, self._month, self._day, self._hour, self._minute,
        )
        if self._microsecond:
            s += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            s += ', %d' % self._second
        if self._fold:
            s += ', fold=1'
        if self._tzinfo is not None:
            s += ', tzinfo=' + repr(self._tzinfo)
        return s + ')'

    def ctime(self):
        return '%s %s %2d %02d:%02d:%02d %04d' % (
            _DAYS[self.weekday()], _MONTHS[self._month - 1], self._day, self._hour, self._minute, self._second,
            self._year,
        )

    def strftime(self, format):
        name = None
        stamp = 0
        if isinstance(format, str):
            if '%Z' in format:
                name = self.tzname()
            if '%s' in format:
                stamp = self._local_seconds()
        return _format(
            format, self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
            self._zone_text(), '' if name is None else name, stamp,
        )

    def _shifted(self, us):
        days, rest = divmod(self._micros() + us, 86400000000)
        y, m, d = _civil(days + _EPOCH)
        seconds, us = divmod(rest, 1000000)
        return type(self)(y, m, d, seconds // 3600, seconds // 60 % 60, seconds % 60, us, self._tzinfo)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other._total())
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return _delta(self._micros() - other._micros())
        a = self.utcoffset()
        b = other.utcoffset()
        if a is None and b is None:
            return _delta(self._micros() - other._micros())
        if a is None or b is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._micros() - a._total() - other._micros() + b._total())

    def _against(self, other, equality):
        """The difference in microseconds; None where one has a zone and the other has none."""
        if self._tzinfo is other._tzinfo:
            return self._micros() - other._micros()
        a = self.utcoffset()
        b = other.utcoffset()
        if equality:
            # A time that its zone shows twice or never equals none of another zone.
            if a != self.replace(fold=1 - self._fold).utcoffset() or b != other.replace(fold=1 - other._fold).utcoffset():
                return None
        if a is None and b is None:
            return self._micros() - other._micros()
        if a is None or b is None:
            return None
        return self._micros() - a._total() - other._micros() + b._total()

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._against(other, True) == 0
        return NotImplemented

    def _order(self, other):
        gap = self._against(other, False)
        if gap is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return gap

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._order(other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._order(other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._order(other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._order(other) >= 0
        return NotImplemented

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset()
        return hash(self._micros() if offset is None else self._micros() - offset._total())


_plain_date = date
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
`,
  'datetime._delta': `"""timedelta, and the zones that are a fixed time ahead of UTC."""


def _path(obj, name):
    """What the repr of an object calls its class: the name with the module, but of derived classes."""
    own = type(obj).__name__
    return 'datetime.' + own if own == name else own


def _add_part(tag, total, value, factor, rest):
    """Adds a number of units of \`factor\` microseconds; \`rest\` is the fraction of a microsecond that is left over."""
    if isinstance(value, int):
        return total + int(value) * factor, rest
    if isinstance(value, float):
        whole = int(value)
        part = (value - whole) * float(factor)
        more = int(part)
        return total + whole * factor + more, rest + (part - more)
    raise TypeError('unsupported type for timedelta ' + tag + ' component: ' + type(value).__name__)


def _nearest(a, b):
    """a / b rounded to an int, ties to even."""
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or (r == b and q % 2 == 1):
        q += 1
    return q


class timedelta:
    __module__ = 'datetime'

    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        total, rest = _add_part('microseconds', total, microseconds, 1, rest)
        total, rest = _add_part('milliseconds', total, milliseconds, 1000, rest)
        total, rest = _add_part('seconds', total, seconds, 1000000, rest)
        total, rest = _add_part('minutes', total, minutes, 60000000, rest)
        total, rest = _add_part('hours', total, hours, 3600000000, rest)
        total, rest = _add_part('days', total, days, 86400000000, rest)
        total, rest = _add_part('weeks', total, weeks, 604800000000, rest)
        if rest != 0.0:
            odd = total & 1
            total += 2 * round((rest + odd) * 0.5) - odd if abs(rest % 1.0 - 0.5) == 0.0 else round(rest)
        self._set(total)

    def _set(self, total):
        seconds, self._microseconds = divmod(total, 1000000)
        self._days, self._seconds = divmod(seconds, 86400)
        if not -999999999 <= self._days <= 999999999:
            raise OverflowError('days=' + str(self._days) + '; must have magnitude <= 999999999')

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        if self._days:
            parts.append('days=' + str(self._days))
        if self._seconds:
            parts.append('seconds=' + str(self._seconds))
        if self._microseconds:
            parts.append('microseconds=' + str(self._microseconds))
        return _path(self, 'timedelta') + '(' + (', '.join(parts) if parts else '0') + ')'

    def __str__(self):
        s = '%d:%02d:%02d' % (self._seconds // 3600, self._seconds // 60 % 60, self._seconds % 60)
        if self._days:
            s = '%d day%s, ' % (self._days, '' if abs(self._days) == 1 else 's') + s
        if self._microseconds:
            s += '.%06d' % self._microseconds
        return s

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return _delta(-self._total())

    def __pos__(self):
        return _delta(self._total())

    def __abs__(self):
        return _delta(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_nearest(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(_nearest(self._total(), int(other)))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            if a == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(_nearest(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._total(), other._total())
            return q, _delta(r)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _delta(total):
    """The timedelta of a number of microseconds."""
    d = timedelta()
    d._set(total)
    return d


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    __module__ = 'datetime'

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        dst = dt.dst()
        if dst is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - dst
        if delta:
            dt = dt + delta
            dst = dt.dst()
            if dst is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + dst


def _offset_text(offset):
    """A timedelta as +hh:mm, with what more it has."""
    total = offset._total()
    sign = '+'
    if total < 0:
        sign = '-'
        total = -total
    seconds, micro = divmod(total, 1000000)
    out = sign + '%02d:%02d' % (seconds // 3600, seconds // 60 % 60)
    if seconds % 60 or micro:
        out += ':%02d' % (seconds % 60)
        if micro:
            out += '.%06d' % micro
    return out


class timezone(tzinfo):
    __module__ = 'datetime'

    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(
                'timezone() argument 1 must be datetime.timedelta, not ' + ('None' if offset is None else type(offset).__name__)
            )
        if name is not None and not isinstance(name, str):
            raise TypeError('timezone() argument 2 must be str, not ' + type(name).__name__)
        if not -86400000000 < offset._total() < 86400000000:
            raise ValueError(
                'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not '
                + repr(offset) + '.'
            )
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        if not self._offset:
            return 'UTC'
        return 'UTC' + _offset_text(self._offset)

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self._name is None:
            if not self._offset:
                return 'datetime.timezone.utc'
            return _path(self, 'timezone') + '(' + repr(self._offset) + ')'
        return _path(self, 'timezone') + '(' + repr(self._offset) + ', ' + repr(self._name) + ')'

    def __str__(self):
        return self.tzname(None)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


timezone.utc = timezone(timedelta(0))
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(tz).__name__ + "'")


def _checked_offset(offset, name):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError('tzinfo.' + name + "() must return None or a timedelta, not '" + type(offset).__name__ + "'")
    if not -86400000000 < offset._total() < 86400000000:
        raise ValueError(
            'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).'
        )
    return offset


def _checked_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not '" + type(name).__name__ + "'")
    return name
`,
  'datetime._text': `"""Dates and times as ISO 8601 writes them, and by formats."""
from pyw.builtins.time_text import _days_from_civil, _format_time, _iso_weeks, _Moment


def _index(value):
    """An int as the constructors take it."""
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    if hasattr(value, '__index__'):
        return value.__index__()
    raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")


def _days_in(year, month):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError('year ' + str(year) + ' is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold != 0 and fold != 1:
        raise ValueError('fold must be either 0 or 1')


def _ordinal(year, month, day):
    return _days_from_civil(year, month, day) + 719163


def _number(text):
    """The digits of a text as an int; ValueError for anything else."""
    if not text:
        raise ValueError('no digits')
    n = 0
    for c in text:
        if not '0' <= c <= '9':
            raise ValueError('not a digit')
        n = n * 10 + ord(c) - 48
    return n


def _iso_ordinal(year, week, day):
    """The ordinal of a day of an ISO week."""
    if not 1 <= year <= 9999:
        raise ValueError('Year is out of range: ' + str(year))
    if not 1 <= week <= _iso_weeks(year):
        raise ValueError('Invalid week: ' + str(week))
    if not 1 <= day <= 7:
        raise ValueError('Invalid day: ' + str(day) + ' (range is [1, 7])')
    fourth = _ordinal(year, 1, 4)
    return fourth - (fourth + 6) % 7 + (week - 1) * 7 + day - 1


def _parse_date(text):
    """The ordinal or the (year, month, day) of the whole of a text."""
    if len(text) not in (7, 8, 10):
        raise ValueError('length')
    year = _number(text[:4])
    dash = text[4] == '-'
    at = 5 if dash else 4
    if text[at:at + 1] == 'W':
        week = _number(_two(text, at + 1))
        at += 3
        day = 1
        if at < len(text):
            if dash:
                if text[at] != '-':
                    raise ValueError('separator')
                at += 1
            if len(text) != at + 1:
                raise ValueError('length')
            day = _number(text[at:])
        return 0, 0, 0, _iso_ordinal(year, week, day)
    month = _number(_two(text, at))
    at += 2
    if dash:
        if text[at:at + 1] != '-':
            raise ValueError('separator')
        at += 1
    day = _number(_two(text, at))
    if at + 2 != len(text):
        raise ValueError('length')
    return year, month, day, 0


def _two(text, at):
    part = text[at:at + 2]
    if len(part) != 2:
        raise ValueError('two digits')
    return part


def _date_length(text):
    """How many characters of the beginning of an ISO date and time are the date."""
    if len(text) < 7:
        raise ValueError('length')
    if text[4] == '-':
        if text[5] == 'W':
            if len(text) > 8 and text[8] == '-':
                if len(text) == 9:
                    raise ValueError('length')
                if len(text) > 10 and '0' <= text[10] <= '9':
                    return 8
                return 10
            return 8
        return 10
    if text[4] == 'W':
        at = 7
        while at < len(text) and '0' <= text[at] <= '9':
            at += 1
        if at < 9:
            return at
        return 7 if at % 2 == 0 else 8
    return 8


def _clock_fields(text):
    """Hour, minute, second and microsecond of a time without zone."""
    fields = [0, 0, 0, 0]
    at = 0
    colon = False
    k = 0
    while k < 3:
        fields[k] = _number(_two(text, at))
        at += 2
        if at >= len(text):
            return fields
        c = text[at]
        if k == 0:
            colon = c == ':'
        if c in '.,':
            break
        if colon:
            if c != ':' or k == 2:
                raise ValueError('separator')
            at += 1
        elif k == 2:
            raise ValueError('separator')
        k += 1
    digits = text[at + 1:]
    _number(digits)
    fields[3] = _number(digits[:6].ljust(6, '0'))
    return fields


def _parse_clock(text):
    """Fields of a time and the microseconds of its offset: None without a zone."""
    if len(text) < 2:
        raise ValueError('length')
    at = -1
    for i in range(len(text)):
        if text[i] in '+-Z':
            at = i
            break
    if at < 0:
        return _clock_fields(text), None
    fields = _clock_fields(text[:at])
    rest = text[at + 1:]
    if text[at] == 'Z':
        if rest:
            raise ValueError('zone')
        return fields, 0
    if len(rest) in (0, 1, 3):
        raise ValueError('zone')
    h, m, s, us = _clock_fields(rest)
    offset = ((h * 60 + m) * 60 + s) * 1000000 + us
    return fields, -offset if text[at] == '-' else offset


def _clock_text(hour, minute, second, microsecond, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if timespec == 'seconds':
        return '%02d:%02d:%02d' % (hour, minute, second)
    if timespec == 'microseconds':
        return '%02d:%02d:%02d.%06d' % (hour, minute, second, microsecond)
    if timespec == 'milliseconds':
        return '%02d:%02d:%02d.%03d' % (hour, minute, second, microsecond // 1000)
    if timespec == 'minutes':
        return '%02d:%02d' % (hour, minute)
    if timespec == 'hours':
        return '%02d' % hour
    raise ValueError('Unknown timespec value')


def _format(format, year, month, day, hour, minute, second, microsecond, offset, zone, stamp):
    """strftime; \`offset\` is a text as +hh:mm, empty without a zone."""
    if not isinstance(format, str):
        raise TypeError('strftime() argument 1 must be str, not ' + type(format).__name__)
    out = ''
    i = 0
    while i < len(format):
        two = format[i:i + 2]
        if two == '%f':
            out += '%06d' % microsecond
        elif two == '%z':
            out += offset.replace(':', '')
        elif two == '%Z':
            out += zone.replace('%', '%%')
        elif format[i:i + 3] == '%:z':
            out += offset
            i += 1
        elif two[0] == '%':
            out += two
        else:
            out += two[0]
            i -= 1
        i += 2
    days = _days_from_civil(year, month, day)
    yday = days - _days_from_civil(year, 1, 1) + 1
    return _format_time(out, _Moment(year, month, day, hour, minute, second, (days + 3) % 7, yday, None, '', stamp))
`,
  'datetime._time': `"""time of day."""
from datetime._delta import _check_zone, _checked_name, _checked_offset, _delta, _offset_text, _path, timedelta, timezone
from datetime._text import _check_time, _clock_text, _format, _index, _parse_clock

_KEEP = object()


def _zone_of(offset):
    """The zone of a number of microseconds ahead of UTC, or of None."""
    if offset is None:
        return None
    if offset == 0:
        return timezone.utc
    return timezone(_delta(offset))


class time:
    __module__ = 'datetime'

    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour = _index(hour)
        minute = _index(minute)
        second = _index(second)
        microsecond = _index(microsecond)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        text = time_string[1:] if time_string.startswith('T') else time_string
        try:
            fields, offset = _parse_clock(text)
        except ValueError:
            raise ValueError('Invalid isoformat string: ' + repr(time_string)) from None
        h, m, s, us = fields
        return cls(h, m, s, us, _zone_of(offset))

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=_KEEP, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is _KEEP else tzinfo, fold=self._fold if fold is None else fold,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.utcoffset(None), 'utcoffset')

    def dst(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.dst(None), 'dst')

    def tzname(self):
        if self._tzinfo is None:
            return None
        return _checked_name(self._tzinfo.tzname(None))

    def _zone_text(self):
        offset = self.utcoffset()
        return '' if offset is None else _offset_text(offset)

    def isoformat(self, timespec='auto'):
        return (
            _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec) + self._zone_text()
        )

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        s = _path(self, 'time') + '(%d, %d' % (self._hour, self._minute)
        if self._microsecond:
            s += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            s += ', %d' % self._second
        if self._tzinfo is not None:
            s += ', tzinfo=' + repr(self._tzinfo)
        if self._fold:
            s += ', fold=1'
        return s + ')'

    def strftime(self, format):
        name = None
        if isinstance(format, str) and '%Z' in format:
            name = self.tzname()
        return _format(
            format, 1900, 1, 1, self._hour, self._minute, self._second, self._microsecond, self._zone_text(),
            '' if name is None else name, 0,
        )

    def __format__(self, format_spec, /):
        if not isinstance(format_spec, str):
            raise TypeError('__format__() argument 1 must be str, not ' + type(format_spec).__name__)
        if format_spec == '':
            return str(self)
        return self.strftime(format_spec)

    def _moment(self):
        """Microseconds since midnight, in UTC where there is a zone."""
        us = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        offset = self.utcoffset()
        return us if offset is None else us - offset._total()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._moment() == other._moment()

    def _compared(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._moment() - other._moment()

    def __lt__(self, other):
        if isinstance(other, time):
            return self._compared(other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            return self._compared(other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            return self._compared(other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            return self._compared(other) >= 0
        return NotImplemented

    def __hash__(self):
        return hash(self._moment())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
`,
  'enum': `"""Enumerations. The compiler makes the members after a class body has run (lower/enum-class.ts), and calls the methods
\`_meta_..._\` for what CPython's metaclass does; a call of the class in this module makes a bare instance."""


from types import MappingProxyType


class auto:
    pass


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


class Enum:
    def __repr__(self):
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __format__(self, format_spec):
        return format(self.__str__(), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None

    @classmethod
    def _missing_(cls, value):
        return None

    @classmethod
    def _prepare_(cls):
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._members_ = []

    @classmethod
    def _next_value_(cls, name, values):
        return cls._generate_next_value_(name, 1, len(values), list(values))

    @classmethod
    def _add_(cls, member):
        """Puts a new member into the tables; the older one of the same value, if there is one."""
        name = member._name_
        older = cls._find_(member._value_)
        if older is not None:
            cls._member_map_[name] = older
            return older
        cls._members_.append(member)
        cls._register_(name, member)
        return member

    @classmethod
    def _register_(cls, name, member):
        cls._member_map_[name] = member
        try:
            cls._value2member_map_[member._value_] = member
        except TypeError:
            pass

    @classmethod
    def _finish_(cls):
        pass

    @classmethod
    def _find_(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for m in cls._members_:
                if m._value_ == value:
                    return m
        return None

    @classmethod
    def _meta_call_(cls, value):
        if isinstance(value, cls):
            return value
        found = cls._find_(value)
        if found is not None:
            return found
        result = cls._missing_(value)
        if isinstance(result, cls):
            return result
        if result is None:
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        raise TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')

    @classmethod
    def _meta_iter_(cls):
        return iter(cls._members_)

    @classmethod
    def _meta_reversed_(cls):
        return reversed(cls._members_)

    @classmethod
    def _meta_len_(cls):
        return len(cls._members_)

    @classmethod
    def _meta_bool_(cls):
        return True

    @classmethod
    def _meta_getitem_(cls, name):
        return cls._member_map_[name]

    @classmethod
    def _meta_contains_(cls, value):
        if isinstance(value, cls):
            return True
        return cls._find_(value) is not None

    @classmethod
    def _meta_repr_(cls):
        return f"<enum '{cls.__name__}'>"

    @classmethod
    def _meta_str_(cls):
        return f"<enum '{cls.__name__}'>"

    @classmethod
    def _meta_members_(cls):
        return MappingProxyType(cls._member_map_)


class Flag(Enum):
    def __repr__(self):
        if self._name_ is None:
            return f'<{self.__class__.__name__}: {self._value_!r}>'
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        if self._name_ is None:
            return f'{self.__class__.__name__}({self._value_!r})'
        return f'{self.__class__.__name__}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __iter__(self):
        return iter(self.__class__._singles_of_(self._value_))

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __or__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__._of_(self._value_ | other._value_)

    def __and__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__._of_(self._value_ & other._value_)

    def __xor__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__._of_(self._value_ ^ other._value_)

    def __invert__(self):
        return self.__class__._of_(self.__class__._singles_mask_ & ~self._value_)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 1 << max(last_values).bit_length()

    @classmethod
    def _prepare_(cls):
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._members_ = []
        cls._flag_mask_ = 0
        cls._singles_mask_ = 0

    @classmethod
    def _add_(cls, member):
        name = member._name_
        value = member._value_
        older = cls._value2member_map_.get(value)
        if older is not None:
            # Made of others in the body before it got a name of its own.
            if older._name_ is None or '|' in older._name_:
                older._name_ = name
            cls._member_map_[name] = older
            return older
        cls._flag_mask_ |= value
        if value > 0 and value & (value - 1) == 0:
            cls._singles_mask_ |= value
            cls._members_.append(member)
        cls._register_(name, member)
        return member

    @classmethod
    def _singles_of_(cls, value):
        return [m for m in cls._members_ if m._value_ & value]

    @classmethod
    def _of_(cls, value):
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        return cls._missing_(value)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask = cls._flag_mask_
        every = (1 << mask.bit_length()) - 1
        if not ~every <= value <= every or value & (every ^ mask):
            if value < 0:
                value = max(every + 1, 2 ** value.bit_length()) + value
            width = max(value.bit_length(), mask.bit_length())
            raise ValueError(
                f"<flag '{cls.__name__}'> invalid value {value!r}\\n"
                f'    given {_bits(value, width)}\\n  allowed {_bits(mask, width)}'
            )
        asked = value
        if value < 0:
            value = cls._singles_mask_ & value
            known = cls._value2member_map_.get(value)
            if known is not None:
                cls._value2member_map_[asked] = known
                return known
        names = [m._name_ for m in cls._members_ if m._value_ & value]
        covered = cls._singles_mask_ & value
        if value & ~cls._singles_mask_:
            for name, m in cls._member_map_.items():
                if m._value_ and m._value_ & value == m._value_ and m._name_ not in names:
                    names.append(name)
                    covered |= m._value_
        if value != covered:
            raise ValueError(f"<flag '{cls.__name__}'>: no members with value {value ^ covered!r}")
        made = cls(('|'.join(names) if names else None), value)
        cls._value2member_map_[value] = made
        if asked != value:
            cls._value2member_map_[asked] = made
        return made

    @classmethod
    def _meta_repr_(cls):
        return f"<flag '{cls.__name__}'>"

    @classmethod
    def _meta_str_(cls):
        return f"<flag '{cls.__name__}'>"


class StrEnum(str, Enum):
    def __repr__(self):
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        return format(self._value_, format_spec)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class IntEnum(int, Enum):
    def __repr__(self):
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return repr(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)


class IntFlag(int, Flag):
    def __repr__(self):
        if self._name_ is None:
            return f'<{self.__class__.__name__}: {self._value_!r}>'
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return repr(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)

    def __or__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ | int(other))

    def __and__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ & int(other))

    def __xor__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ ^ int(other))

    def __ror__(self, other):
        return self.__or__(other)

    def __rand__(self, other):
        return self.__and__(other)

    def __rxor__(self, other):
        return self.__xor__(other)

    def __invert__(self):
        return self.__class__._of_(~self._value_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        asked = value
        if value < 0:
            every = (1 << cls._flag_mask_.bit_length()) - 1
            value = max(every + 1, 2 ** value.bit_length()) + value
            known = cls._value2member_map_.get(value)
            if known is not None:
                cls._value2member_map_[asked] = known
                return known
        names = [m._name_ for m in cls._members_ if m._value_ & value]
        covered = cls._singles_mask_ & value
        if value & cls._flag_mask_ & ~cls._singles_mask_:
            for name, m in cls._member_map_.items():
                if m._value_ and m._value_ & value == m._value_ and m._name_ not in names:
                    names.append(name)
                    covered |= m._value_
        if names and value != covered:
            names.append(str(value ^ covered))
        made = cls(('|'.join(names) if names else None), value)
        cls._value2member_map_[value] = made
        if asked != value:
            cls._value2member_map_[asked] = made
        return made


def _bits(value, width):
    """As \`enum.bin\` prints: a sign bit, then the rest to a width."""
    digits = bin(value)[2:]
    return '0b0 ' + '0' * (width - len(digits)) + digits


def unique(enumeration):
    twice = [(name, m._name_) for name, m in enumeration._member_map_.items() if name != m._name_]
    if twice:
        text = ', '.join([f'{alias} -> {name}' for alias, name in twice])
        raise ValueError(f'duplicate values found in {enumeration!r}: {text}')
    return enumeration
`,
  'fractions': `"""fractions: exact quotients of ints, in lowest terms with a denominator above 0."""
from math import gcd as _gcd


def _parse(text):
    """Numerator and denominator of '3', '-3/4', '1.25', '1e-3'."""
    s = text.strip()
    sign = 1
    if s[:1] in ('-', '+'):
        if s[0] == '-':
            sign = -1
        s = s[1:]
    if not s or not (s[0].isdigit() or s[0] == '.'):
        raise ValueError(f'Invalid literal for Fraction: {text!r}')
    try:
        if '/' in s:
            top, bottom = s.split('/')
            if not (top.isdigit() and bottom.isdigit()):
                raise ValueError
            return sign * int(top), int(bottom)
        exponent = 0
        at = s.lower().find('e')
        if at >= 0:
            exponent = int(s[at + 1:])
            s = s[:at]
        whole, _, part = s.partition('.')
        digits = whole.replace('_', '') + part.replace('_', '')
        n = int(digits)
        exponent -= len(part.replace('_', ''))
    except ValueError:
        raise ValueError(f'Invalid literal for Fraction: {text!r}') from None
    if exponent >= 0:
        return sign * n * 10 ** exponent, 1
    return sign * n, 10 ** -exponent


def _made(numerator, denominator):
    """A Fraction of numbers that are in lowest terms already."""
    return Fraction(numerator, denominator, _reduced=True)


class Fraction:
    def __init__(self, numerator=0, denominator=None, *, _reduced=False):
        if denominator is None:
            if isinstance(numerator, int):
                n = int(numerator)
                d = 1
            elif isinstance(numerator, Fraction):
                n = numerator._numerator
                d = numerator._denominator
            elif isinstance(numerator, float):
                n, d = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                n, d = _parse(numerator)
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif isinstance(numerator, int) and isinstance(denominator, int):
            n = int(numerator)
            d = int(denominator)
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            a = Fraction(numerator)
            b = Fraction(denominator)
            n = a._numerator * b._denominator
            d = b._numerator * a._denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if d == 0:
            raise ZeroDivisionError(f'Fraction({n}, 0)')
        if not _reduced:
            g = _gcd(n, d)
            if d < 0:
                g = -g
            n //= g
            d //= g
        self._numerator = n
        self._denominator = d

    @classmethod
    def from_float(cls, f):
        return Fraction(f)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f'Fraction({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def __hash__(self):
        p = 2305843009213693951
        if self._denominator % p == 0:
            h = 314159
        else:
            h = abs(self._numerator) * pow(self._denominator, -1, p) % p
        if self._numerator < 0:
            h = -h
        return -2 if h == -1 else h

    def __bool__(self):
        return self._numerator != 0

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            low, rest = divmod(self._numerator, d)
            if rest * 2 < d or (rest * 2 == d and low % 2 == 0):
                return low
            return low + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __pos__(self):
        return _made(self._numerator, self._denominator)

    def __neg__(self):
        return _made(-self._numerator, self._denominator)

    def __abs__(self):
        return _made(abs(self._numerator), self._denominator)

    def __add__(self, other):
        if isinstance(other, float):
            return float(self) + other
        if isinstance(other, int):
            return _made(self._numerator + other * self._denominator, self._denominator)
        if isinstance(other, Fraction):
            return Fraction(
                self._numerator * other._denominator + other._numerator * self._denominator,
                self._denominator * other._denominator,
            )
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, float):
            return other + float(self)
        if isinstance(other, int):
            return _made(self._numerator + other * self._denominator, self._denominator)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, float):
            return float(self) - other
        if isinstance(other, int):
            return _made(self._numerator - other * self._denominator, self._denominator)
        if isinstance(other, Fraction):
            return Fraction(
                self._numerator * other._denominator - other._numerator * self._denominator,
                self._denominator * other._denominator,
            )
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, float):
            return other - float(self)
        if isinstance(other, int):
            return _made(other * self._denominator - self._numerator, self._denominator)
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, float):
            return float(self) * other
        if isinstance(other, int):
            return Fraction(self._numerator * other, self._denominator)
        if isinstance(other, Fraction):
            return Fraction(self._numerator * other._numerator, self._denominator * other._denominator)
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, float):
            return other * float(self)
        if isinstance(other, int):
            return Fraction(self._numerator * other, self._denominator)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, float):
            return float(self) / other
        if isinstance(other, int):
            return Fraction(self._numerator, self._denominator * other)
        if isinstance(other, Fraction):
            return Fraction(self._numerator * other._denominator, self._denominator * other._numerator)
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, float):
            return other / float(self)
        if isinstance(other, int):
            return Fraction(other * self._denominator, self._numerator)
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, float):
            return float(self) // other
        if isinstance(other, int):
            return self._numerator // (self._denominator * other)
        if isinstance(other, Fraction):
            return (self._numerator * other._denominator) // (self._denominator * other._numerator)
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, float):
            return other // float(self)
        if isinstance(other, int):
            return other * self._denominator // self._numerator
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, float):
            return float(self) % other
        if isinstance(other, (int, Fraction)):
            b = Fraction(other)
            d = self._denominator * b._denominator
            return Fraction((self._numerator * b._denominator) % (b._numerator * self._denominator), d)
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, float):
            return other % float(self)
        if isinstance(other, int):
            return Fraction(other) % self
        return NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other)

    def __rdivmod__(self, other):
        return (other // self, other % self)

    def __pow__(self, other):
        if isinstance(other, int):
            n, d = self._numerator, self._denominator
            if other >= 0:
                return _made(n ** int(other), d ** int(other))
            if n == 0:
                raise ZeroDivisionError(f'Fraction({d ** -other}, 0)')
            if n < 0:
                return _made((-d) ** int(-other), (-n) ** int(-other))
            return _made(d ** int(-other), n ** int(-other))
        if isinstance(other, float):
            return float(self) ** other
        if isinstance(other, Fraction):
            return float(self) ** float(other)
        return NotImplemented

    def __rpow__(self, other):
        if isinstance(other, (int, float)):
            return other ** float(self)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, Fraction):
            return self._numerator == other._numerator and self._denominator == other._denominator
        if isinstance(other, int):
            return self._denominator == 1 and self._numerator == other
        if isinstance(other, float):
            if other - other != 0.0:
                return False
            return self == Fraction(other)
        return NotImplemented

    def _less(self, other, orequal):
        """Compares with an int or a Fraction."""
        b = Fraction(other)
        x = self._numerator * b._denominator
        y = self._denominator * b._numerator
        return x < y or (orequal and x == y)

    def __lt__(self, other):
        if isinstance(other, float):
            return other == other and (other > 0.0 if other - other != 0.0 else self._less(Fraction(other), False))
        if isinstance(other, (int, Fraction)):
            return self._less(other, False)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, float):
            return other == other and (other > 0.0 if other - other != 0.0 else self._less(Fraction(other), True))
        if isinstance(other, (int, Fraction)):
            return self._less(other, True)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, float):
            return other == other and (other < 0.0 if other - other != 0.0 else not self._less(Fraction(other), True))
        if isinstance(other, (int, Fraction)):
            return not self._less(other, True)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, float):
            return other == other and (other < 0.0 if other - other != 0.0 else not self._less(Fraction(other), False))
        if isinstance(other, (int, Fraction)):
            return not self._less(other, False)
        return NotImplemented
`,
  'functools': `"""functools."""
from pyw.builtins.cached import cached_property
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def reduce(function, iterable, *initial):
    if len(initial) > 0:
        total = initial[0]
        for x in iterable:
            total = function(total, x)
        return total
    it = iter(iterable)
    try:
        total = next(it)
    except StopIteration:
        raise TypeError('reduce() of empty iterable with no initial value') from None
    for x in it:
        total = function(total, x)
    return total


class _Key:
    def __init__(self, function, obj):
        self._function = function
        self.obj = obj

    def __lt__(self, other):
        return self._function(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._function(self.obj, other.obj) > 0

    def __le__(self, other):
        return self._function(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._function(self.obj, other.obj) >= 0

    def __eq__(self, other):
        return self._function(self.obj, other.obj) == 0


def cmp_to_key(mycmp):
    def key(obj):
        return _Key(mycmp, obj)
    return key


def partial(func, /, *args, **keywords):
    def call(*more, **fkeywords):
        return func(*args, *more, **{**keywords, **fkeywords})
    call.func = func
    call.args = args
    call.keywords = keywords
    return call


def cache(user_function, /):
    return lru_cache(None)(user_function)


class CacheInfo:
    def __init__(self, hits, misses, maxsize, currsize):
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize

    def __repr__(self):
        return (
            f'CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})'
        )

    def __getitem__(self, index):
        return (self.hits, self.misses, self.maxsize, self.currsize)[index]

    def __len__(self):
        return 4

    def __iter__(self):
        return iter((self.hits, self.misses, self.maxsize, self.currsize))

    def __eq__(self, other):
        return tuple(self) == tuple(other)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _cached(maxsize, 128)
    if maxsize is not None and maxsize < 0:
        maxsize = 0

    def decorate(user_function):
        return _cached(user_function, maxsize)
    return decorate


def _cached(user_function, maxsize):
    memo = {}
    hits = 0
    misses = 0

    def wrapper(*args):
        nonlocal hits, misses
        if args in memo:
            hits += 1
            if maxsize is None:
                return memo[args]
            value = memo.pop(args)
            memo[args] = value
            return value
        misses += 1
        value = user_function(*args)
        if maxsize is None:
            memo[args] = value
        elif maxsize > 0:
            if len(memo) >= maxsize:
                for oldest in memo:
                    break
                del memo[oldest]
            memo[args] = value
        return value

    def cache_clear():
        nonlocal hits, misses
        memo.clear()
        hits = 0
        misses = 0

    def cache_info():
        return CacheInfo(hits, misses, maxsize, len(memo))
    wrapper.cache_clear = cache_clear
    wrapper.cache_info = cache_info
    wrapper.__wrapped__ = user_function
    return wrapper


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    wrapper.__name__ = wrapped.__name__
    wrapper.__qualname__ = wrapped.__qualname__
    wrapper.__doc__ = wrapped.__doc__
    wrapper.__module__ = wrapped.__module__
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped)
    return decorate


def total_ordering(cls):
    """Fills in the order comparisons that a class lacks from the one that it has."""
    if hasattr(cls, '__lt__'):
        if not hasattr(cls, '__gt__'):
            cls.__gt__ = _gt_by_lt
        if not hasattr(cls, '__le__'):
            cls.__le__ = _le_by_lt
        if not hasattr(cls, '__ge__'):
            cls.__ge__ = _ge_by_lt
    elif hasattr(cls, '__le__'):
        if not hasattr(cls, '__ge__'):
            cls.__ge__ = _ge_by_le
        cls.__lt__ = _lt_by_le
        if not hasattr(cls, '__gt__'):
            cls.__gt__ = _gt_by_le
    elif hasattr(cls, '__gt__'):
        cls.__lt__ = _lt_by_gt
        if not hasattr(cls, '__ge__'):
            cls.__ge__ = _ge_by_gt
        cls.__le__ = _le_by_gt
    elif hasattr(cls, '__ge__'):
        cls.__le__ = _le_by_ge
        cls.__gt__ = _gt_by_ge
        cls.__lt__ = _lt_by_ge
    else:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    return cls


def _gt_by_lt(self, other):
    return not self < other and self != other


def _le_by_lt(self, other):
    return self < other or self == other


def _ge_by_lt(self, other):
    return not self < other


def _ge_by_le(self, other):
    return not self <= other or self == other


def _lt_by_le(self, other):
    return self <= other and self != other


def _gt_by_le(self, other):
    return not self <= other


def _lt_by_gt(self, other):
    return not (self > other or self == other)


def _ge_by_gt(self, other):
    return self > other or self == other


def _le_by_gt(self, other):
    return not self > other


def _le_by_ge(self, other):
    return not self >= other or self == other


def _gt_by_ge(self, other):
    return self >= other and self != other


def _lt_by_ge(self, other):
    return not self >= other


def cached_property(func):
    """The compiler expands methods with this decorator."""
    return type('cached_property', (), {})
`,
  'gc': `"""gc: the host collects. Asking for a collection does nothing and finds nothing unreachable."""

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

_enabled = True


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    return 0


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0
`,
  'heapq': `"""heapq: a list in which no item is less than the one at half its position."""


def heappush(heap, item):
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _down(heap, 0)
        return first
    return last


def heapreplace(heap, item):
    first = heap[0]
    heap[0] = item
    _down(heap, 0)
    return first


def heappushpop(heap, item):
    if heap and heap[0] < item:
        first = heap[0]
        heap[0] = item
        _down(heap, 0)
        return first
    return item


def heapify(x):
    i = len(x) // 2
    while i > 0:
        i -= 1
        _down(x, i)


def _up(heap, start, i):
    """Moves the item at i towards start until its parent is not greater."""
    item = heap[i]
    while i > start:
        parent = (i - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[i] = above
        i = parent
    heap[i] = item


def _down(heap, i):
    """Moves the lesser child up until a leaf is free, then the item from there to its place."""
    end = len(heap)
    start = i
    item = heap[i]
    child = 2 * i + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    heap[i] = item
    _up(heap, start, i)


def _up_max(heap, start, i):
    item = heap[i]
    while i > start:
        parent = (i - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[i] = above
        i = parent
    heap[i] = item


def _down_max(heap, i):
    end = len(heap)
    start = i
    item = heap[i]
    child = 2 * i + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    heap[i] = item
    _up_max(heap, start, i)


def _heapify_max(x):
    i = len(x) // 2
    while i > 0:
        i -= 1
        _down_max(x, i)


def nsmallest(n, iterable, key=None):
    items = sorted(iterable, key=key)
    return items if n >= len(items) else items[:n] if n > 0 else items[:0]


def nlargest(n, iterable, key=None):
    items = sorted(iterable, key=key, reverse=True)
    return items if n >= len(items) else items[:n] if n > 0 else items[:0]


def merge(*iterables, key=None, reverse=False):
    """Items of sorted iterables in order; of equal ones those of the earlier iterable first."""
    heads = []
    for place, iterable in enumerate(iterables):
        it = iter(iterable)
        for value in it:
            heads.append(_Head(value, value if key is None else key(value), place, it))
            break
    while heads:
        best = heads[0]
        for h in heads:
            if (best.rank < h.rank) if reverse else (h.rank < best.rank):
                best = h
        yield best.value
        ended = True
        for value in best.it:
            best.value = value
            best.rank = value if key is None else key(value)
            ended = False
            break
        if ended:
            heads.remove(best)


class _Head:
    def __init__(self, value, rank, place, it):
        self.value = value
        self.rank = rank
        self.place = place
        self.it = it
`,
  'io': `"""io: files of bytes and text, over the host and in memory."""
from __pyw__ import noinline
from pyw.builtins.exceptions import BlockingIOError
from pyw.builtins.file_base import BufferedIOBase, FileIO, IOBase, RawIOBase, TextIOBase
from pyw.builtins.file_buffers import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO
from pyw.builtins.file_open import open
from pyw.builtins.file_text import StringIO, TextIOWrapper

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    pass


def open_code(path):
    return open(path, 'rb')


def text_encoding(encoding, stacklevel=2, /):
    return 'locale' if encoding is None else encoding


class IncrementalNewlineDecoder(object):
    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self._cr = False
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._cr and (text or final):
            text = '\\r' + text
            self._cr = False
        if text.endswith('\\r') and not final:
            text = text[:-1]
            self._cr = True
        pairs = text.count('\\r\\n')
        if pairs > 0:
            self._seen |= 4
        if text.count('\\r') > pairs:
            self._seen |= 1
        if text.count('\\n') > pairs:
            self._seen |= 2
        if self._translate:
            text = text.replace('\\r\\n', '\\n').replace('\\r', '\\n')
        return text

    def reset(self):
        self._seen = 0
        self._cr = False

    @property
    def newlines(self):
        kinds = []
        if self._seen & 1:
            kinds.append('\\r')
        if self._seen & 2:
            kinds.append('\\n')
        if self._seen & 4:
            kinds.append('\\r\\n')
        if len(kinds) == 0:
            return None
        return kinds[0] if len(kinds) == 1 else tuple(kinds)
`,
  'itertools': `"""itertools: lazy iterators, one class each, that share nothing with their neighbours but their types."""
from __pyw__ import Array, i32, inline, make_tuple, per_site, shown_as
from pyw.builtins.iter_choices import combinations, combinations_with_replacement, permutations, product
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _NotGiven


# --- endless ones


@per_site
class count(object):
    def __init__(self, start=0, step=1):
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        self._value = self._next
        self._next = self._next + self._step
        return True

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return 'count(' + repr(self._next) + ')'
        return 'count(' + repr(self._next) + ', ' + repr(self._step) + ')'


@per_site
class cycle(object):
    def __init__(self, iterable, /):
        self._it = iter(iterable)
        self._saved = []
        self._at = -1

    def __iter__(self):
        return self

    def _advance(self):
        if self._at < 0:
            if self._it._advance():
                x = self._it._value
                self._saved.append(x)
                self._value = x
                return True
            self._at = 0
        if not self._saved:
            return False
        self._value = self._saved[self._at]
        self._at = self._at + 1
        if self._at == len(self._saved):
            self._at = 0
        return True


@per_site
class repeat(object):
    def __init__(self, object, times=None):
        self._value = object
        self._endless = times is None
        self._left = 0
        if times is not None:
            n = _to_int(times)
            self._left = n if n > 0 else 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._endless:
            return True
        if self._left > 0:
            self._left = self._left - 1
            return True
        return False

    def __repr__(self):
        if self._endless:
            return 'repeat(' + repr(self._value) + ')'
        return 'repeat(' + repr(self._value) + ', ' + repr(self._left) + ')'


# --- one iterable after another, or parts of one


class chain(object):
    def __new__(cls, *iterables):
        n: i32 = 0
        for x in iterables:
            n = n + 1
        sources = Array(n)
        n = 0
        for x in iterables:
            sources[n] = x
            n = n + 1
        return _Chain(_Sources(sources, n))

    @staticmethod
    def from_iterable(iterable, /):
        return _Chain(iter(iterable))


@per_site
class _Sources:
    _i: i32
    _n: i32

    def __init__(self, items, n: i32):
        self._items = items
        self._i = 0
        self._n = n

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._n:
            self._value = self._items[i]
            self._i = i + 1
            return True
        return False


@per_site
@shown_as('chain')
class _Chain:
    def __init__(self, sources):
        self._sources = sources
        self._it = None

    def __iter__(self):
        return self

    def _advance(self):
        while True:
            it = self._it
            if it is None:
                if not self._sources._advance():
                    return False
                self._it = iter(self._sources._value)
            elif it._advance():
                self._value = it._value
                return True
            else:
                self._it = None


class islice(object):
    def __new__(cls, iterable, first, stop=_NotGiven, step=None, /):
        if stop is _NotGiven:
            return _Slice(iter(iterable), 0, _slice_bound(first, True), 1)
        by = 1
        if step is not None:
            by = _step_of(step)
        start = 0
        if first is not None:
            start = _slice_bound(first, False)
        return _Slice(iter(iterable), start, _slice_bound(stop, True), by)


def _slice_bound(x, is_stop):
    """-1 for no end."""
    if x is None:
        return -1
    if isinstance(x, int) or hasattr(x, '__index__'):
        n = _to_int(x)
        if n >= 0 and n <= 9223372036854775807:
            return n
    if is_stop:
        raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')


def _step_of(x):
    if isinstance(x, int) or hasattr(x, '__index__'):
        n = _to_int(x)
        if n > 0 and n <= 9223372036854775807:
            return n
    raise ValueError('Step for islice() must be a positive integer or None.')


@per_site
@shown_as('islice')
class _Slice:
    """\`_next\` is the index of the next item wanted, \`_seen\` the number taken so far."""

    def __init__(self, it, start, stop, step):
        self._it = it
        self._next = start
        self._stop = stop
        self._step = step
        self._seen = 0
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        limit = self._next
        if self._stop >= 0 and limit >= self._stop:
            # What lies before the stop is taken all the same.
            while self._seen < self._stop:
                if not self._it._advance():
                    break
                self._seen = self._seen + 1
            self._ended = True
            return False
        while self._seen < limit:
            if not self._it._advance():
                self._ended = True
                return False
            self._seen = self._seen + 1
        if not self._it._advance():
            self._ended = True
            return False
        self._seen = self._seen + 1
        self._value = self._it._value
        self._next = limit + self._step
        return True


@per_site
class pairwise(object):
    def __init__(self, iterable, /):
        self._it = iter(iterable)
        self._started = False

    def __iter__(self):
        return self

    def _advance(self):
        if not self._started:
            if not self._it._advance():
                return False
            self._last = self._it._value
            self._started = True
        if not self._it._advance():
            return False
        x = self._it._value
        self._value = (self._last, x)
        self._last = x
        return True


@per_site
class batched(object):
    def __init__(self, iterable, n, *, strict=False):
        size = _to_int(n)
        if size < 1:
            raise ValueError('n must be at least one')
        self._it = iter(iterable)
        self._size = i32(size)
        self._strict = strict

    _size: i32

    def __iter__(self):
        return self

    def _advance(self):
        items = Array(self._size)
        n: i32 = 0
        while n < self._size and self._it._advance():
            items[n] = self._it._value
            n = n + 1
        if n == 0:
            return False
        if n < self._size and self._strict:
            raise ValueError('batched(): incomplete batch')
        self._value = make_tuple(items, n)
        return True


# --- filters and maps


@per_site
class takewhile(object):
    def __init__(self, predicate, iterable, /):
        self._function = predicate
        self._it = iter(iterable)
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if not self._ended and self._it._advance():
            x = self._it._value
            if self._function(x):
                self._value = x
                return True
            self._ended = True
        return False


@per_site
class dropwhile(object):
    def __init__(self, predicate, iterable, /):
        self._function = predicate
        self._it = iter(iterable)
        self._started = False

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            if self._started or not self._function(x):
                self._started = True
                self._value = x
                return True
        return False


@per_site
class filterfalse(object):
    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            if self._function is None:
                drop = bool(x)
            else:
                drop = bool(self._function(x))
            if not drop:
                self._value = x
                return True
        return False


@per_site
class compress(object):
    def __init__(self, data, selectors):
        self._it = iter(data)
        self._selectors = iter(selectors)

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            if not self._selectors._advance():
                return False
            if self._selectors._value:
                self._value = x
                return True
        return False


@per_site
class starmap(object):
    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    def _advance(self):
        if self._it._advance():
            arguments = self._it._value
            self._value = self._function(*arguments)
            return True
        return False


@per_site
class accumulate(object):
    def __init__(self, iterable, func=None, *, initial=None):
        self._it = iter(iterable)
        self._function = func
        self._initial = initial
        self._started = False

    def __iter__(self):
        return self

    def _advance(self):
        if not self._started:
            self._started = True
            if self._initial is not None:
                self._value = self._initial
                return True
            if self._it._advance():
                self._value = self._it._value
                return True
            return False
        if self._it._advance():
            x = self._it._value
            if self._function is None:
                self._value = self._value + x
            else:
                self._value = self._function(self._value, x)
            return True
        return False


class zip_longest(object):
    def __new__(cls, *iterables, fillvalue=None):
        n: i32 = 0
        for x in iterables:
            n = n + 1
        its = Array(n)
        n = 0
        for x in iterables:
            its[n] = iter(x)
            n = n + 1
        return _ZipLongest(its, n, fillvalue)


@per_site
@shown_as('zip_longest')
class _ZipLongest:
    _live: i32

    def __init__(self, its, n: i32, fill):
        self._its = its
        self._ended = [False] * int(n)
        self._live = n
        self._fill = fill

    def __iter__(self):
        return self

    def _advance(self):
        if self._live == 0:
            return False
        n: i32 = self._its.length
        items = Array(n)
        i: i32 = 0
        while i < n:
            if not self._ended[int(i)]:
                it = self._its[i]
                if it._advance():
                    items[i] = it._value
                else:
                    self._ended[int(i)] = True
                    self._live = self._live - 1
                    if self._live == 0:
                        return False
                    items[i] = self._fill
            else:
                items[i] = self._fill
            i = i + 1
        self._value = make_tuple(items, n)
        return True


# --- groups and copies


@per_site
class groupby(object):
    """The group last given and this one share the place in the source: \`_turn\` tells a group that it is over."""

    _turn: i32

    def __init__(self, iterable, key=None):
        self._it = iter(iterable)
        self._key = key
        self._turn = 0
        self._has = False
        self._ended = False

    def __iter__(self):
        return self

    def _read(self):
        """Takes the next item and its key."""
        if self._it._advance():
            x = self._it._value
            self._item = x
            if self._key is None:
                self._mark = x
            else:
                self._mark = self._key(x)
            self._has = True
            return True
        self._has = False
        self._ended = True
        return False

    def _advance(self):
        if self._ended:
            return False
        if self._turn == 0:
            if not self._read():
                return False
        else:
            # What is left of the group is skipped.
            while self._mark == self._group_mark:
                if not self._read():
                    return False
        self._turn = self._turn + 1
        self._group_mark = self._mark
        self._value = (self._group_mark, _Group(self, self._turn))
        return True


@per_site
@shown_as('_grouper')
class _Group:
    _turn: i32

    def __init__(self, parent, turn: i32):
        self._parent = parent
        self._turn = turn
        self._first = True

    def __iter__(self):
        return self

    def _advance(self):
        p = self._parent
        if p._turn != self._turn or p._ended:
            return False
        if self._first:
            self._first = False
            if not p._has or not p._mark == p._group_mark:
                return False
        else:
            if not p._mark == p._group_mark:
                return False
            if not p._read():
                return False
            if not p._mark == p._group_mark:
                return False
        self._value = p._item
        return True


def tee(iterable, n=2, /):
    size = _to_int(n)
    if size < 0:
        raise ValueError('n must be >= 0')
    shared = _Shared(iter(iterable))
    items = Array(i32(size))
    i: i32 = 0
    while i < items.length:
        items[i] = _Tee(shared)
        i = i + 1
    return make_tuple(items, items.length)


@per_site
class _Shared:
    def __init__(self, it):
        self._it = it
        self._seen = []


@per_site
@shown_as('_tee')
class _Tee:
    def __init__(self, shared):
        self._shared = shared
        self._at = 0

    def __iter__(self):
        return self

    def _advance(self):
        s = self._shared
        if self._at == len(s._seen):
            if not s._it._advance():
                return False
            s._seen.append(s._it._value)
        self._value = s._seen[self._at]
        self._at = self._at + 1
        return True
`,
  'json': `"""json."""
from json._read import _decode
from json._write import _encode, _pieces
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder


def detect_encoding(b):
    """The encoding that the first bytes of a document tell."""
    if b.startswith(b'\\x00\\x00\\xfe\\xff') or b.startswith(b'\\xff\\xfe\\x00\\x00'):
        return 'utf-32'
    if b.startswith(b'\\xfe\\xff') or b.startswith(b'\\xff\\xfe'):
        return 'utf-16'
    if b.startswith(b'\\xef\\xbb\\xbf'):
        return 'utf-8-sig'
    n = len(b)
    if n >= 4:
        if not b[0]:
            return 'utf-16-be' if b[1] else 'utf-32-be'
        if not b[1]:
            return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
    elif n == 2:
        if not b[0]:
            return 'utf-16-be'
        if not b[1]:
            return 'utf-16-le'
    return 'utf-8'


def _text(s):
    if isinstance(s, str):
        if s.startswith('\\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
        return s
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError('the JSON object must be str, bytes or bytearray, not ' + type(s).__name__)
    return s.decode(detect_encoding(s), 'surrogatepass')


def loads(
    s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None,
    **kw
):
    text = _text(s)
    if cls is None:
        if len(kw) == 0:
            return _decode(text, 0, True, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)
        return JSONDecoder(
            object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
            object_pairs_hook=object_pairs_hook, **kw
        ).decode(text)
    if object_hook is not None:
        kw['object_hook'] = object_hook
    if object_pairs_hook is not None:
        kw['object_pairs_hook'] = object_pairs_hook
    if parse_float is not None:
        kw['parse_float'] = parse_float
    if parse_int is not None:
        kw['parse_int'] = parse_int
    if parse_constant is not None:
        kw['parse_constant'] = parse_constant
    return cls(**kw).decode(text)


def load(
    fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None,
    **kw
):
    return loads(
        fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
        parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw
    )


def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False, **kw
):
    if cls is None and len(kw) == 0:
        item_separator, key_separator = _separators(separators, indent)
        return _encode(
            obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item_separator,
            key_separator
        )
    return (JSONEncoder if cls is None else cls)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw
    ).encode(obj)


def _separators(separators, indent):
    if separators is not None:
        item_separator, key_separator = separators
        return item_separator, key_separator
    if indent is not None:
        return ',', ': '
    return ', ', ': '


def dump(
    obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False, **kw
):
    if cls is None and len(kw) == 0:
        item_separator, key_separator = _separators(separators, indent)
        for piece in _pieces(
            obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item_separator,
            key_separator
        ):
            fp.write(piece)
        return
    for piece in (JSONEncoder if cls is None else cls)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw
    ).iterencode(obj):
        fp.write(piece)
`,
  'json._read': `"""Reading JSON: a text and a position in it go through functions that call each other by what comes next.

Hooks are parameters: a program without them has no code for them, and what they return stays apart from what reading
without hooks gives.
"""
from __pyw__ import Array, i32, i64, inline, noinline
from json.decoder import JSONDecodeError
from pyw.builtins.float_text import _float_from_text, _inf, _nan
from pyw.builtins.int_text import _int_from_text
from pyw.builtins.str_char import _digit_value_at
from pyw.builtins.str_core import _char_at, _str_eq, _substring
from pyw.builtins.text_builder import _TextBuilder

# Levels of lists and objects in each other; more would overflow small host stacks.
_DEPTH = 2500


class _Reader:
    _s: str
    _end: i32
    _i: i32
    _depth: i32
    _strict: bool
    _keys: Array

    def __init__(self, s, at: i32, strict):
        self._s = s
        self._end = s._len
        self._i = at
        self._depth = 0
        self._strict = strict
        self._keys = Array(256)
        k: i32 = 0
        while k < 256:
            self._keys[k] = ''
            k = k + 1


@noinline
def _fail(message, s, at: i32):
    raise JSONDecodeError(message, s, int(at))


@inline
def _at(r, i: i32) -> i32:
    """The character there, or -1 at the end."""
    if i >= r._end:
        return -1
    return _char_at(r._s, i)


@inline
def _is_space(c: i32):
    return c <= 32 and (c == 32 or c == 10 or c == 13 or c == 9)


def _skip_space(r, i: i32) -> i32:
    while i < r._end and _is_space(_char_at(r._s, i)):
        i = i + 1
    return i


def _decode(s, at: i32, strict, hook, pairs_hook, parse_float, parse_int, parse_constant):
    """The value of a whole document."""
    r = _Reader(s, at, strict)
    r._i = _skip_space(r, at)
    x = _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
    i = _skip_space(r, r._i)
    if i != r._end:
        _fail('Extra data', s, i)
    return x


def _raw_decode(s, at: i32, strict, hook, pairs_hook, parse_float, parse_int, parse_constant):
    """The value that starts there, and where it ends."""
    r = _Reader(s, at, strict)
    x = _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
    return x, int(r._i)


def _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    i: i32 = r._i
    c = _at(r, i)
    if c == 34:
        r._i = i + 1
        return _string(r)
    if c == 123:
        r._i = i + 1
        if pairs_hook is not None:
            return pairs_hook(_pairs(r, hook, pairs_hook, parse_float, parse_int, parse_constant))
        d = _object(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
        if hook is not None:
            return hook(d)
        return d
    if c == 91:
        r._i = i + 1
        return _array(r, hook, pairs_hook, parse_float, parse_int, parse_constant)
    if c == 45 or (c >= 48 and c <= 57):
        return _number(r, parse_float, parse_int, parse_constant)
    if c == 110 and _literal(r, 'null'):
        return None
    if c == 116 and _literal(r, 'true'):
        return True
    if c == 102 and _literal(r, 'false'):
        return False
    if c == 78 and _literal(r, 'NaN'):
        if parse_constant is not None:
            return parse_constant('NaN')
        return _nan()
    if c == 73 and _literal(r, 'Infinity'):
        if parse_constant is not None:
            return parse_constant('Infinity')
        return _inf()
    _fail('Expecting value', r._s, i)


def _literal(r, word):
    """Whether a word stands there, which is then passed."""
    i: i32 = r._i
    n: i32 = word._len
    if i + n > r._end:
        return False
    k: i32 = 0
    while k < n:
        if _char_at(r._s, i + k) != _char_at(word, k):
            return False
        k = k + 1
    r._i = i + n
    return True


# --- containers


@noinline
def _too_deep(what):
    raise RecursionError('maximum recursion depth exceeded while decoding a JSON ' + what + ' from a unicode string')


def _array(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    items = []
    i = _skip_space(r, r._i)
    if _at(r, i) == 93:
        r._i = i + 1
        return items
    r._depth = r._depth + 1
    if r._depth > _DEPTH:
        _too_deep('array')
    while True:
        r._i = i
        items.append(_value(r, hook, pairs_hook, parse_float, parse_int, parse_constant))
        i = r._i
        c = _at(r, i)
        if c != 44:
            if _is_space(c):
                i = _skip_space(r, i)
                c = _at(r, i)
            if c == 93:
                break
            if c != 44:
                _fail("Expecting ',' delimiter", r._s, i)
        comma = i
        i = _skip_space(r, i + 1)
        if _at(r, i) == 93:
            _fail('Illegal trailing comma before end of array', r._s, comma)
    r._i = i + 1
    r._depth = r._depth - 1
    return items


def _key(r, i: i32):
    """The key whose quote must stand at i; the position is then that of its value."""
    if _at(r, i) != 34:
        _fail('Expecting property name enclosed in double quotes', r._s, i)
    r._i = i + 1
    key = _key_string(r)
    i = r._i
    if _at(r, i) != 58:
        i = _skip_space(r, i)
        if _at(r, i) != 58:
            _fail("Expecting ':' delimiter", r._s, i)
    r._i = _skip_space(r, i + 1)
    return key


def _after_member(r) -> i32:
    """Where the next key is, or -1 after the closing brace."""
    i: i32 = r._i
    c = _at(r, i)
    if c != 44:
        if _is_space(c):
            i = _skip_space(r, i)
            c = _at(r, i)
        if c == 125:
            r._i = i + 1
            return -1
        if c != 44:
            _fail("Expecting ',' delimiter", r._s, i)
    comma = i
    i = _skip_space(r, i + 1)
    if _at(r, i) == 125:
        _fail('Illegal trailing comma before end of object', r._s, comma)
    return i


def _object(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    d = {}
    i = _skip_space(r, r._i)
    if _at(r, i) == 125:
        r._i = i + 1
        return d
    r._depth = r._depth + 1
    if r._depth > _DEPTH:
        _too_deep('object')
    while i >= 0:
        key = _key(r, i)
        d._put_(key, _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant))
        i = _after_member(r)
    r._depth = r._depth - 1
    return d


def _pairs(r, hook, pairs_hook, parse_float, parse_int, parse_constant):
    pairs = []
    i = _skip_space(r, r._i)
    if _at(r, i) == 125:
        r._i = i + 1
        return pairs
    r._depth = r._depth + 1
    if r._depth > _DEPTH:
        _too_deep('object')
    while i >= 0:
        key = _key(r, i)
        pairs.append((key, _value(r, hook, pairs_hook, parse_float, parse_int, parse_constant)))
        i = _after_member(r)
    r._depth = r._depth - 1
    return pairs


# --- numbers


def _number(r, parse_float, parse_int, parse_constant):
    start: i32 = r._i
    s = r._s
    end: i32 = r._end
    i = start
    c = _char_at(s, i)
    negative = c == 45
    if negative:
        i = i + 1
        c = _at(r, i)
        if c == 73 and _literal(r, '-Infinity'):
            if parse_constant is not None:
                return parse_constant('-Infinity')
            return -_inf()
    first = i
    n: i64 = 0
    if c == 48:
        i = i + 1
    elif c > 48 and c <= 57:
        while i < end:
            c = _char_at(s, i) - 48
            if c < 0 or c > 9:
                break
            n = n * 10 + i64(c)
            i = i + 1
    else:
        _fail('Expecting value', s, start)
    whole = i
    c = _at(r, i)
    if c == 46 and i + 1 < end and _is_digit(_char_at(s, i + 1)):
        i = _skip_digits(r, i + 2)
        c = _at(r, i)
    if c == 101 or c == 69:
        k = i + 1
        if k < end and (_char_at(s, k) == 45 or _char_at(s, k) == 43):
            k = k + 1
        if k < end and _is_digit(_char_at(s, k)):
            i = _skip_digits(r, k + 1)
    r._i = i
    if i == whole:
        if parse_int is not None:
            return parse_int(_substring(s, start, i))
        if i - first <= 18:
            if negative:
                n = -n
            return int(n)
        return _int_from_text(_substring(s, start, i), 10)
    if parse_float is not None:
        return parse_float(_substring(s, start, i))
    return _float_from_text(_substring(s, start, i))


@inline
def _is_digit(c: i32):
    return c >= 48 and c <= 57


def _skip_digits(r, i: i32) -> i32:
    while i < r._end and _is_digit(_char_at(r._s, i)):
        i = i + 1
    return i


# --- strings


def _string(r):
    """After the quote."""
    s = r._s
    start: i32 = r._i
    end: i32 = r._end
    i = start
    while i < end:
        c = _char_at(s, i)
        if c == 34:
            r._i = i + 1
            return _substring(s, start, i)
        if c == 92 or c < 32:
            return _escaped_string(r, start, i)
        i = i + 1
    _fail('Unterminated string starting at', s, start - 1)


def _key_string(r):
    """As \`_string\`; keys that were met before are the same object."""
    s = r._s
    start: i32 = r._i
    end: i32 = r._end
    i = start
    h: i32 = -2128831035
    while i < end:
        c = _char_at(s, i)
        if c == 34:
            r._i = i + 1
            if h == 0:
                h = 1
            known = r._keys[h & 255]
            if known._hash == h and known._len == i - start and _is_at(s, start, known):
                return known
            key = _substring(s, start, i)
            key._hash = h
            r._keys[h & 255] = key
            return key
        if c == 92 or c < 32:
            return _escaped_string(r, start, i)
        h = (h ^ c) * 16777619
        i = i + 1
    _fail('Unterminated string starting at', s, start - 1)


def _is_at(s, start: i32, known):
    k: i32 = 0
    while k < known._len:
        if _char_at(s, start + k) != _char_at(known, k):
            return False
        k = k + 1
    return True


@noinline
def _escaped_string(r, start: i32, i: i32):
    """A string with escapes, of which everything before i is plain."""
    s = r._s
    end: i32 = r._end
    out = _TextBuilder(i - start + 32)
    plain = start
    while i < end:
        c = _char_at(s, i)
        if c == 34:
            out.slice(s, plain, i)
            r._i = i + 1
            return out.finish()
        if c == 92:
            out.slice(s, plain, i)
            i = _escape(r, out, start, i + 1)
            plain = i
        elif c < 32 and r._strict:
            _fail('Invalid control character at', s, i)
        else:
            i = i + 1
    _fail('Unterminated string starting at', s, start - 1)


def _escape(r, out, start: i32, i: i32) -> i32:
    """What stands after a backslash."""
    c = _at(r, i)
    if c < 0:
        _fail('Unterminated string starting at', r._s, start - 1)
    if c == 117:
        return _unicode_escape(r, out, i)
    if c == 110:
        c = 10
    elif c == 116:
        c = 9
    elif c == 114:
        c = 13
    elif c == 98:
        c = 8
    elif c == 102:
        c = 12
    elif c != 34 and c != 92 and c != 47:
        _fail('Invalid \\\\escape', r._s, i - 1)
    out.byte(c)
    return i + 1


def _unicode_escape(r, out, i: i32) -> i32:
    """Four hexadecimal digits after the u at i, or two times four for a pair of surrogates."""
    c = _unit(r, i)
    if c < 0:
        _fail('Invalid \\\\uXXXX escape', r._s, i)
    i = i + 5
    if c >= 55296 and c <= 56319 and _at(r, i) == 92 and _at(r, i + 1) == 117:
        low = _unit(r, i + 1)
        if low < 0:
            _fail('Invalid \\\\uXXXX escape', r._s, i + 1)
        if low >= 56320 and low <= 57343:
            c = 65536 + ((c - 55296) << 10) + (low - 56320)
            i = i + 6
    out.char(c)
    return i


def _unit(r, i: i32) -> i32:
    # The quote must be after them.
    if i + 5 >= r._end:
        return -1
    v: i32 = 0
    k: i32 = 1
    while k < 5:
        c = _char_at(r._s, i + k)
        if c >= 48 and c <= 57:
            c = c - 48
        elif (c | 32) >= 97 and (c | 32) <= 102:
            c = (c | 32) - 87
        else:
            return -1
        v = v * 16 + c
        k = k + 1
    return v
`,
  'json._write': `"""Writing JSON: values go into one growing text.

\`default\` is a parameter, None for the one that raises: a program without one has no code for what it may return.
"""
from __pyw__ import Array, array_copy, i32, inline, noinline
from pyw.builtins.float_text import _float_repr
from pyw.builtins.int_text import _int_repr
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder

# Levels of containers in each other: where CPython's C encoder gives up.
_DEPTH = 9998


class _Writer:
    _out: _TextBuilder
    _skip: bool
    _ascii: bool
    _circular: bool
    _nan: bool
    _sort: bool
    _indent: str
    _item: str
    _key: str
    _depth: i32
    _level: i32
    _parents: Array

    def __init__(self, out):
        self._out = out
        self._depth = 0
        self._level = 0
        self._parents = Array(16)


def _encode(obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item, key):
    w = _Writer(_TextBuilder(64))
    w._skip = True if skipkeys else False
    w._ascii = True if ensure_ascii else False
    w._circular = True if check_circular else False
    w._nan = True if allow_nan else False
    w._sort = True if sort_keys else False
    w._indent = _indentation(indent)
    w._item = item
    w._key = key
    _write(w, obj, default)
    return w._out.finish()


def _indentation(indent):
    if indent is None or isinstance(indent, str):
        return indent
    return ' ' * indent


def _pieces(obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item, key):
    """The text in the pieces that CPython divides it into."""
    w = _Writer(_TextBuilder(64))
    w._skip = True if skipkeys else False
    w._ascii = True if ensure_ascii else False
    w._circular = True if check_circular else False
    w._nan = True if allow_nan else False
    w._sort = True if sort_keys else False
    w._indent = _indentation(indent)
    w._item = item
    w._key = key
    return _walk(w, obj, default)


def _taken(w):
    """What has been written so far; the text starts again."""
    text = w._out.finish()
    w._out = _TextBuilder(64)
    return text


def _walk(w, o, default):
    out = w._out
    if isinstance(o, (list, tuple)):
        if len(o) == 0:
            out.text('[]')
            yield _taken(w)
            return
        _enter(w, o)
        w._level = w._level + 1
        out.byte(91)
        _new_line(w)
        start = _taken(w)
        for x in o:
            if _is_plain(x):
                w._out.text(start)
                _write(w, x, default)
                yield _taken(w)
            else:
                yield start
                yield from _walk(w, x, default)
            w._out.text(w._item)
            _new_line(w)
            start = _taken(w)
        w._depth = w._depth - 1
        w._level = w._level - 1
        if w._indent is not None:
            _new_line(w)
            yield _taken(w)
        yield ']'
    elif isinstance(o, dict):
        if len(o) == 0:
            out.text('{}')
            yield _taken(w)
            return
        _enter(w, o)
        w._level = w._level + 1
        yield '{'
        if w._indent is not None:
            _new_line(w)
            yield _taken(w)
        following = False
        for key in sorted(o) if w._sort else o:
            if w._skip and not (key is None or isinstance(key, (str, int, float))):
                continue
            if following:
                w._out.text(w._item)
                _new_line(w)
                yield _taken(w)
            following = True
            _write_key(w, key)
            yield _taken(w)
            yield w._key
            yield from _walk(w, o[key], default)
        w._depth = w._depth - 1
        w._level = w._level - 1
        if w._indent is not None:
            _new_line(w)
            yield _taken(w)
        yield '}'
    elif _is_plain(o):
        _write(w, o, default)
        yield _taken(w)
    elif isinstance(o, __pyw_namedtuple__):
        yield from _walk(w, o._astuple_(), default)
    elif default is None:
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')
    else:
        _enter(w, o)
        yield from _walk(w, default(o), default)
        w._depth = w._depth - 1


@inline
def _is_plain(o):
    return o is None or isinstance(o, (str, int, float))


def _write(w, o, default):
    if isinstance(o, str):
        _write_string(w._out, o, w._ascii)
    elif o is None:
        w._out.text('null')
    elif isinstance(o, bool):
        w._out.text('true' if o else 'false')
    elif isinstance(o, int):
        w._out.text(_int_repr(o))
    elif isinstance(o, float):
        _write_float(w, o)
    elif isinstance(o, (list, tuple)):
        _write_list(w, o, default)
    elif isinstance(o, dict):
        _write_dict(w, o, default)
    elif isinstance(o, __pyw_namedtuple__):
        _write(w, o._astuple_(), default)
    elif default is None:
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')
    else:
        _enter(w, o)
        _write(w, default(o), default)
        w._depth = w._depth - 1


def _enter(w, o):
    """One level deeper, into a container that must not be one of those around it."""
    n: i32 = w._depth
    parents = w._parents
    if w._circular:
        i = n - 1
        while i >= 0:
            if parents[i] is o:
                raise ValueError('Circular reference detected')
            i = i - 1
    if n == parents.length:
        if n >= _DEPTH:
            raise RecursionError('maximum recursion depth exceeded while encoding a JSON object')
        more = Array(n * 2)
        array_copy(more, 0, parents, 0, n)
        w._parents = more
        parents = more
    parents[n] = o
    w._depth = n + 1


@inline
def _new_line(w):
    if w._indent is not None:
        _indent(w)


@noinline
def _indent(w):
    w._out.byte(10)
    n: i32 = 0
    while n < w._level:
        w._out.text(w._indent)
        n = n + 1


def _write_list(w, o, default):
    if len(o) == 0:
        w._out.text('[]')
        return
    _enter(w, o)
    w._level = w._level + 1
    out = w._out
    out.byte(91)
    _new_line(w)
    following = False
    for x in o:
        if following:
            out.text(w._item)
            _new_line(w)
        following = True
        _write(w, x, default)
    w._depth = w._depth - 1
    w._level = w._level - 1
    _new_line(w)
    out.byte(93)


def _write_dict(w, o, default):
    if len(o) == 0:
        w._out.text('{}')
        return
    _enter(w, o)
    w._level = w._level + 1
    out = w._out
    out.byte(123)
    _new_line(w)
    following = False
    if w._sort:
        for key in sorted(o):
            following = _write_member(w, key, o[key], default, following)
    else:
        for key, x in o.items():
            following = _write_member(w, key, x, default, following)
    w._depth = w._depth - 1
    w._level = w._level - 1
    _new_line(w)
    out.byte(125)


def _write_member(w, key, x, default, following):
    """Whether a member has been written by now."""
    out = w._out
    if w._skip and not (key is None or isinstance(key, (str, int, float))):
        return following
    if following:
        out.text(w._item)
        _new_line(w)
    _write_key(w, key)
    out.text(w._key)
    _write(w, x, default)
    return True


def _write_key(w, key):
    if isinstance(key, str):
        _write_string(w._out, key, w._ascii)
    else:
        _write_other_key(w, key)


def _write_other_key(w, key):
    out = w._out
    if key is not None and not isinstance(key, (int, float)):
        raise TypeError('keys must be str, int, float, bool or None, not ' + type(key).__name__)
    out.byte(34)
    if key is None:
        out.text('null')
    elif isinstance(key, bool):
        out.text('true' if key else 'false')
    elif isinstance(key, int):
        out.text(_int_repr(key))
    elif isinstance(key, float):
        _write_float(w, key)
    out.byte(34)


def _write_float(w, x):
    if x - x == 0.0:
        w._out.text(_float_repr(x))
        return
    if not w._nan:
        raise ValueError('Out of range float values are not JSON compliant: ' + _float_repr(x))
    if x != x:
        w._out.text('NaN')
    else:
        w._out.text('Infinity' if x > 0.0 else '-Infinity')


# --- strings


def _quoted(s, ascii_only):
    if not isinstance(s, str):
        raise TypeError('first argument must be a string, not ' + type(s).__name__)
    out = _TextBuilder(s._len + 2)
    _write_string(out, s, ascii_only)
    return out.finish()


def _write_string(out, s, ascii_only):
    out.byte(34)
    n: i32 = s._len
    plain: i32 = 0
    i: i32 = 0
    while i < n:
        c = _char_at(s, i)
        if c < 32 or c == 34 or c == 92 or (c > 126 and ascii_only):
            out.slice(s, plain, i)
            _write_escape(out, c)
            plain = i + 1
        i = i + 1
    out.slice(s, plain, n)
    out.byte(34)


def _write_escape(out, c: i32):
    if c > 65535:
        c = c - 65536
        _write_unit(out, 55296 + (c >> 10))
        c = 56320 + (c & 1023)
    letter: i32 = 0
    if c == 34 or c == 92:
        letter = c
    elif c == 10:
        letter = 110
    elif c == 13:
        letter = 114
    elif c == 9:
        letter = 116
    elif c == 8:
        letter = 98
    elif c == 12:
        letter = 102
    else:
        _write_unit(out, c)
        return
    out.byte(92)
    out.byte(letter)


def _write_unit(out, c: i32):
    out.byte(92)
    out.byte(117)
    shift: i32 = 12
    while shift >= 0:
        v = (c >> shift) & 15
        out.byte(v + 48 if v < 10 else v + 87)
        shift = shift - 4
`,
  'json.decoder': `"""JSONDecoder and JSONDecodeError."""
from json._read import _decode, _raw_decode
from __pyw__ import i32


class JSONDecodeError(ValueError):
    """What is wrong (\`msg\`) in which document (\`doc\`), and where: \`pos\`, \`lineno\`, \`colno\`."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\\n', 0, pos) + 1
        colno = pos - doc.rfind('\\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


class JSONDecoder(object):
    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
        object_pairs_hook=None
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        return _decode(
            s, 0, True if self.strict else False, self.object_hook, self.object_pairs_hook, self.parse_float,
            self.parse_int, self.parse_constant
        )

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if idx >= len(s):
            raise JSONDecodeError('Expecting value', s, idx)
        return _raw_decode(
            s, i32(idx), True if self.strict else False, self.object_hook, self.object_pairs_hook, self.parse_float,
            self.parse_int, self.parse_constant
        )
`,
  'json.encoder': `"""JSONEncoder."""
from json._write import _encode, _pieces, _quoted


def encode_basestring(s, /):
    return _quoted(s, False)


def encode_basestring_ascii(s, /):
    return _quoted(s, True)


class JSONEncoder(object):
    item_separator = ', '
    key_separator = ': '

    def __init__(
        self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
        indent=None, separators=None, default=None
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')

    def encode(self, o):
        return _encode(
            o, self.default, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.sort_keys,
            self.indent, self.item_separator, self.key_separator
        )

    def iterencode(self, o, _one_shot=False):
        return iter(_pieces(
            o, self.default, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.sort_keys,
            self.indent, self.item_separator, self.key_separator
        ))
`,
  'math': `"""math. Functions of floats are rounded correctly in all but about one case in 10,000 (see builtins/math_*.py)."""
from __pyw__ import Array, i32, i64, inline, noinline, op
from pyw.builtins.float_math import _fmod, _pow
from pyw.builtins.int_text import _float_to_int
from pyw.builtins.math_exp import _cosh, _exp, _exp2, _expm1, _sinh, _tanh
from pyw.builtins.math_ints import _comb, _factorial, _gcd, _isqrt, _lcm, _perm
from pyw.builtins.math_log import _acosh, _asinh, _atanh, _log, _log10, _log1p, _log2
from pyw.builtins.math_pairs import _power_of_two, _scale_double
from pyw.builtins.math_special import _cbrt, _erf, _erfc, _gamma, _lgamma
from pyw.builtins.math_sums import _fma, _fsum, _norm, _real, _sum_products
from pyw.builtins.sequences import _to_int
from pyw.builtins.math_trig import _acos, _asin, _atan, _atan2, _cos, _sin, _tan

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = 1e999
nan = op.f64.reinterpret_i64(9221120237041090560)


@noinline
def _raise_domain():
    raise ValueError('math domain error')


@noinline
def _raise_range():
    raise OverflowError('math range error')


@inline
def _finite(x):
    return x - x == 0.0


def _in_range(r, x):
    """The result for x, unless it is infinite and x is not."""
    if r - r != 0.0 and x - x == 0.0:
        _raise_range()
    return r


# --- numbers


def fabs(x, /):
    return op.f64.abs(_real(x))


def copysign(x, y, /):
    return op.f64.copysign(_real(x), _real(y))


def floor(x, /):
    if isinstance(x, float):
        return _float_to_int(op.f64.floor(x))
    if hasattr(x, '__floor__'):
        return x.__floor__()
    return _float_to_int(op.f64.floor(_real(x)))


def ceil(x, /):
    if isinstance(x, float):
        return _float_to_int(op.f64.ceil(x))
    if hasattr(x, '__ceil__'):
        return x.__ceil__()
    return _float_to_int(op.f64.ceil(_real(x)))


def trunc(x, /):
    if not hasattr(x, '__trunc__'):
        raise TypeError('type ' + type(x).__name__ + " doesn't define __trunc__ method")
    return x.__trunc__()


def isfinite(x, /):
    x = _real(x)
    return x - x == 0.0


def isinf(x, /):
    return op.f64.abs(_real(x)) == inf


def isnan(x, /):
    x = _real(x)
    return x != x


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = _real(a)
    b = _real(b)
    r = _real(rel_tol)
    t = _real(abs_tol)
    if r < 0.0 or t < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if op.f64.abs(a) == inf or op.f64.abs(b) == inf:
        return False
    gap = op.f64.abs(b - a)
    return gap <= op.f64.abs(r * b) or gap <= op.f64.abs(r * a) or gap <= t


def frexp(x, /):
    x = _real(x)
    if x - x != 0.0 or x == 0.0:
        return (x, 0)
    k: i32 = 0
    if op.f64.abs(x) < 2.2250738585072014e-308:
        x = x * 18014398509481984.0
        k = -54
    bits = op.i64.reinterpret_f64(x)
    k = k + (i32(bits >> 52) & 2047) - 1022
    return (op.f64.reinterpret_i64((bits & -9218868437227405313) | 4602678819172646912), int(k))


def ldexp(x, i, /):
    x = _real(x)
    if not isinstance(i, int):
        raise TypeError('Expected an int as second argument to ldexp.')
    if x == 0.0 or x - x != 0.0:
        return x
    n = op.int.clamp_i64(int(i))
    k: i32 = 5000
    if n < -5000:
        k = -5000
    elif n < 5000:
        k = i32(n)
    return _in_range(_scale_double(x, k), x)


def modf(x, /):
    x = _real(x)
    if x - x != 0.0:
        if x != x:
            return (x, x)
        return (op.f64.copysign(0.0, x), x)
    whole = op.f64.trunc(x)
    return (op.f64.copysign(x - whole, x), whole)


def nextafter(x, y, /, *, steps=None):
    x = _real(x)
    y = _real(y)
    if steps is None:
        return _step(x, y, 1)
    n = _to_int(steps)
    if n < 0:
        raise ValueError('steps must be a non-negative integer')
    # More steps than there are doubles lead to y.
    if op.int.bit_length(n) > 64:
        return _step(x, y, -1)
    return _step(x, y, i64(n))


def _ordinal(x) -> i64:
    """Doubles in order as ints, both zeros as 0."""
    bits = op.i64.reinterpret_f64(x)
    if bits < 0:
        return -9223372036854775808 - bits
    return bits


def _step(x, y, n: i64):
    if x != x:
        return x
    if y != y:
        return y
    if x == y or n == 0:
        return y if x == y and n != 0 else x
    a = _ordinal(x)
    b = _ordinal(y)
    if a < b:
        if op.i64.lt_u(n, b - a):
            a = a + n
        else:
            return y
    elif op.i64.lt_u(n, a - b):
        a = a - n
    else:
        return y
    if a < 0:
        return op.f64.reinterpret_i64(-9223372036854775808 - a)
    if a == 0:
        return op.f64.copysign(0.0, x)
    return op.f64.reinterpret_i64(a)


def ulp(x, /):
    x = op.f64.abs(_real(x))
    if x - x != 0.0:
        return x
    bits = op.i64.reinterpret_f64(x)
    if bits == 9218868437227405311:
        return x - op.f64.reinterpret_i64(bits - 1)
    return op.f64.reinterpret_i64(bits + 1) - x


def fmod(x, y, /):
    x = _real(x)
    y = _real(y)
    if x - x != 0.0 or y == 0.0:
        if x != x or y != y:
            return x + y
        _raise_domain()
    return _fmod(x, y)


def remainder(x, y, /):
    """IEEE 754's: x - n * y for the nearest int n, ties to even."""
    x = _real(x)
    y = _real(y)
    if x != x or y != y:
        return x + y
    if x - x != 0.0 or y == 0.0:
        _raise_domain()
    a = op.f64.abs(x)
    b = op.f64.abs(y)
    if b == inf:
        return x
    m = _fmod(a, b)
    c = b - m
    if m < c:
        r = m
    elif m > c:
        r = -c
    else:
        r = m - 2.0 * _fmod(0.5 * (a - m), b)
    return op.f64.copysign(1.0, x) * r


def fma(x, y, z, /):
    x = _real(x)
    y = _real(y)
    z = _real(z)
    if _finite(x) and _finite(y) and _finite(z):
        r = _fma(x, y, z)
        if r - r != 0.0:
            raise OverflowError('overflow in fma')
        return r
    r = x * y + z
    if r != r and x == x and y == y and z == z:
        raise ValueError('invalid operation in fma')
    return r


# --- powers and logarithms


def sqrt(x, /):
    x = _real(x)
    if x < 0.0:
        _raise_domain()
    return op.f64.sqrt(x)


def cbrt(x, /):
    x = _real(x)
    if x - x != 0.0 or x == 0.0:
        return x
    return _cbrt(x)


def exp(x, /):
    x = _real(x)
    return _in_range(_exp(x), x)


def exp2(x, /):
    x = _real(x)
    return _in_range(_exp2(x), x)


def expm1(x, /):
    x = _real(x)
    return _in_range(_expm1(x), x)


def pow(x, y, /):
    x = _real(x)
    y = _real(y)
    r = _pow(x, y)
    if r - r != 0.0 and _finite(x) and _finite(y):
        if r != r or x == 0.0:
            _raise_domain()
        _raise_range()
    return r


def _check_positive(x):
    """True if the logarithm is not of a finite number."""
    if x <= 0.0:
        _raise_domain()
    return x - x != 0.0


def _float_log(x, base):
    """A logarithm of a double: 0 natural, 2, 10."""
    if _check_positive(x):
        return x
    if base == 2:
        return _log2(x)
    if base == 10:
        return _log10(x)
    return _log(x)


def _any_log(x, base):
    if isinstance(x, float):
        return _float_log(x, base)
    if isinstance(x, int) and not isinstance(x, bool):
        if x <= 0:
            _raise_domain()
        if not op.int.fits_i64(x) and op.int.bit_length(x) > 1024:
            return _huge_log(x, base)
        r = op.int.to_f64(x)
        if r - r != 0.0:
            return _huge_log(x, base)
        return _float_log(r, base)
    return _float_log(_real(x), base)


@noinline
def _huge_log(x, base):
    """Of an int too large for a double: log(m * 2 ** k)."""
    n = op.int.bit_length(x)
    m = op.f64.div(op.int.to_f64(op.int.shr(x, int(n) - 1000)), _power_of_two(1000))
    return _float_log(m, base) + _float_log(2.0, base) * float(n)


def log(x, base=None, /):
    r = _any_log(x, 0)
    if base is None:
        return r
    return r / _any_log(base, 0)


def log2(x, /):
    return _any_log(x, 2)


def log10(x, /):
    return _any_log(x, 10)


def log1p(x, /):
    x = _real(x)
    if x <= -1.0:
        _raise_domain()
    if x - x != 0.0:
        return x
    return _log1p(x)


# --- angles


def degrees(x, /):
    return _real(x) * 57.29577951308232


def radians(x, /):
    return _real(x) * 0.017453292519943295


def _angle(x):
    """A finite angle; NaN passes."""
    if x - x != 0.0 and x == x:
        _raise_domain()
    return x == x


def sin(x, /):
    x = _real(x)
    return _sin(x) if _angle(x) else x


def cos(x, /):
    x = _real(x)
    return _cos(x) if _angle(x) else x


def tan(x, /):
    x = _real(x)
    return _tan(x) if _angle(x) else x


def _sine(x):
    """A number from -1 to 1; NaN passes."""
    if x > 1.0 or x < -1.0:
        _raise_domain()
    return x == x


def asin(x, /):
    x = _real(x)
    return _asin(x) if _sine(x) else x


def acos(x, /):
    x = _real(x)
    return _acos(x) if _sine(x) else x


def atan(x, /):
    return _atan(_real(x))


def atan2(y, x, /):
    y = _real(y)
    return _atan2(y, _real(x))


def sinh(x, /):
    x = _real(x)
    return _in_range(_sinh(x), x)


def cosh(x, /):
    x = _real(x)
    return _in_range(_cosh(x), x)


def tanh(x, /):
    return _tanh(_real(x))


def asinh(x, /):
    return _asinh(_real(x))


def acosh(x, /):
    x = _real(x)
    if x < 1.0:
        _raise_domain()
    if x - x != 0.0:
        return x
    return _acosh(x)


def atanh(x, /):
    x = _real(x)
    if x >= 1.0 or x <= -1.0:
        _raise_domain()
    return _atanh(x) if x == x else x


# --- special functions


def _no_pole(x):
    """Is x finite? 0 and the negative integers raise ValueError."""
    if x - x != 0.0:
        return False
    if x <= 0.0 and op.f64.floor(x) == x:
        _raise_domain()
    return True


def gamma(x, /):
    x = _real(x)
    if not _no_pole(x):
        if x < 0.0:
            _raise_domain()
        return x
    return _in_range(_gamma(x), x)


def lgamma(x, /):
    x = _real(x)
    if not _no_pole(x):
        return op.f64.abs(x)
    return _in_range(_lgamma(x), x)


def erf(x, /):
    return _erf(_real(x))


def erfc(x, /):
    return _erfc(_real(x))


# --- several numbers


def hypot(*coordinates):
    n: i32 = 0
    for x in coordinates:
        n = n + 1
    items = Array(n)
    n = 0
    for x in coordinates:
        items[n] = op.f64.abs(_real(x))
        n = n + 1
    return _norm(items, n)


def dist(p, q, /):
    a = tuple(p)
    b = tuple(q)
    n = i32(len(a))
    if n != i32(len(b)):
        raise ValueError('both points must have the same number of dimensions')
    items = Array(n)
    k: i32 = 0
    for x in a:
        items[k] = _real(x)
        k = k + 1
    k = 0
    for x in b:
        items[k] = op.f64.abs(items[k] - _real(x))
        k = k + 1
    return _norm(items, n)


def fsum(seq, /):
    return _fsum(iter(seq))


def prod(iterable, /, *, start=1):
    total = start
    for x in iterable:
        total = total * x
    return total


def sumprod(p, q, /):
    return _sum_products(iter(p), iter(q))


# --- ints


def isqrt(n, /):
    n = _to_int(n)
    if n < 0:
        raise ValueError('isqrt() argument must be nonnegative')
    return _isqrt(n)


def factorial(n, /):
    return _factorial(_to_int(n))


def comb(n, k, /):
    return _comb(_to_int(n), _to_int(k))


def perm(n, k=None, /):
    if k is None:
        return _factorial(_to_int(n))
    return _perm(_to_int(n), _to_int(k))


def gcd(*integers):
    r = 0
    for x in integers:
        r = _gcd(r, _to_int(x))
    return r


def lcm(*integers):
    r = 1
    for x in integers:
        r = _lcm(r, _to_int(x))
    return r
`,
  'numbers': `"""The tower of numbers: int is Integral, float Real, complex Complex, Fraction Rational."""
from __pyw__ import inline
from abc import abstractmethod


class Number(object):
    pass


class Complex(Number):
    @abstractmethod
    def __complex__(self):
        return 0j

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    @abstractmethod
    def __float__(self):
        return 0.0

    def __divmod__(self, other):
        return (self // other, self % other)

    def __rdivmod__(self, other):
        return (other // self, other % self)

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    @abstractmethod
    def __int__(self):
        return 0

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1
`,
  'operator': `"""operator: operators as functions."""
from __pyw__ import inline, per_site
from pyw.builtins.sequences import _to_int


def lt(a, b, /):
    return a < b


def __lt__(a, b, /):
    return a < b


def le(a, b, /):
    return a <= b


def __le__(a, b, /):
    return a <= b


def eq(a, b, /):
    return a == b


def __eq__(a, b, /):
    return a == b


def ne(a, b, /):
    return a != b


def __ne__(a, b, /):
    return a != b


def ge(a, b, /):
    return a >= b


def __ge__(a, b, /):
    return a >= b


def gt(a, b, /):
    return a > b


def __gt__(a, b, /):
    return a > b


def add(a, b, /):
    return a + b


def __add__(a, b, /):
    return a + b


def and_(a, b, /):
    return a & b


def __and__(a, b, /):
    return a & b


def floordiv(a, b, /):
    return a // b


def __floordiv__(a, b, /):
    return a // b


def lshift(a, b, /):
    return a << b


def __lshift__(a, b, /):
    return a << b


def mod(a, b, /):
    return a % b


def __mod__(a, b, /):
    return a % b


def mul(a, b, /):
    return a * b


def __mul__(a, b, /):
    return a * b


def matmul(a, b, /):
    return a @ b


def __matmul__(a, b, /):
    return a @ b


def or_(a, b, /):
    return a | b


def __or__(a, b, /):
    return a | b


def pow(a, b, /):
    return a ** b


def __pow__(a, b, /):
    return a ** b


def rshift(a, b, /):
    return a >> b


def __rshift__(a, b, /):
    return a >> b


def sub(a, b, /):
    return a - b


def __sub__(a, b, /):
    return a - b


def truediv(a, b, /):
    return a / b


def __truediv__(a, b, /):
    return a / b


def xor(a, b, /):
    return a ^ b


def __xor__(a, b, /):
    return a ^ b


def is_(a, b, /):
    return a is b


def is_not(a, b, /):
    return a is not b


def not_(a, /):
    return not a


def __not__(a, /):
    return not a


def truth(a, /):
    return True if a else False


def neg(a, /):
    return -a


def __neg__(a, /):
    return -a


def pos(a, /):
    return +a


def __pos__(a, /):
    return +a


def inv(a, /):
    return ~a


def invert(a, /):
    return ~a


def __inv__(a, /):
    return ~a


def __invert__(a, /):
    return ~a


def abs(a, /):
    return _abs(a)


def __abs__(a, /):
    return _abs(a)


def index(a, /):
    return _to_int(a)


def __index__(a, /):
    return _to_int(a)


def concat(a, b, /):
    return a + b


def __concat__(a, b, /):
    return a + b


def contains(a, b, /):
    return b in a


def __contains__(a, b, /):
    return b in a


def getitem(a, b, /):
    return a[b]


def __getitem__(a, b, /):
    return a[b]


def call(obj, /, *args):
    return obj(*args)


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def countOf(a, b, /):
    n = 0
    for x in a:
        if x is b or x == b:
            n = n + 1
    return n


def indexOf(a, b, /):
    i = 0
    for x in a:
        if x is b or x == b:
            return i
        i = i + 1
    raise ValueError('sequence.index(x): x not in sequence')


def length_hint(obj, default=0, /):
    if hasattr(obj, '__len__'):
        return len(obj)
    return default


def _abs(a):
    return a.__abs__()



def iadd(a, b, /):
    a += b
    return a


def iand(a, b, /):
    a &= b
    return a


def ifloordiv(a, b, /):
    a //= b
    return a


def ilshift(a, b, /):
    a <<= b
    return a


def imod(a, b, /):
    a %= b
    return a


def imul(a, b, /):
    a *= b
    return a


def imatmul(a, b, /):
    a @= b
    return a


def ior(a, b, /):
    a |= b
    return a


def ipow(a, b, /):
    a **= b
    return a


def irshift(a, b, /):
    a >>= b
    return a


def isub(a, b, /):
    a -= b
    return a


def itruediv(a, b, /):
    a /= b
    return a


def ixor(a, b, /):
    a ^= b
    return a


def iconcat(a, b, /):
    a += b
    return a


class itemgetter(object):
    def __new__(cls, item, second=None, /, *items):
        if second is None:
            return _ItemGetter(item)
        return _ItemsGetter((item, second, *items))


@per_site
class _ItemGetter:
    def __init__(self, item):
        self._item = item

    def __call__(self, obj, /):
        return obj[self._item]


@per_site
class _ItemsGetter:
    def __init__(self, items):
        self._items = items

    def __call__(self, obj, /):
        return tuple([obj[k] for k in self._items])


class attrgetter(object):
    def __new__(cls, attr, second=None, /, *attrs):
        if second is None:
            return _AttrGetter(attr)
        return _AttrsGetter((attr, second, *attrs))


@per_site
class _AttrGetter:
    def __init__(self, attr):
        self._attr = attr

    def __call__(self, obj, /):
        return getattr(obj, self._attr)


@per_site
class _AttrsGetter:
    def __init__(self, attrs):
        self._attrs = attrs

    def __call__(self, obj, /):
        return tuple([getattr(obj, k) for k in self._attrs])


@per_site
class methodcaller(object):
    def __init__(self, name, /, *args):
        self._name = name
        self._args = args

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args)
`,
  'os': `"""os: the file system and the environment of the host, as far as it grants them."""
import posixpath as path
from __pyw__ import Array, State, host, i8, i32, noinline, op
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.environment import _Environ, _read_environment
from pyw.builtins.file_base import _flush_files
from pyw.builtins.file_open import open as _open
from pyw.builtins.file_status import _stat_any, stat_result
from pyw.builtins.os_errors import _host_error, _os_error, _strerror
from pyw.builtins.os_files import (
    O_ACCMODE, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, close,
    closerange, dup, fsync, ftruncate, isatty, lseek, open, read, truncate, write,
)
from pyw.builtins.os_walk import DirEntry, _names_in, scandir, walk
from pyw.builtins.paths import _fspath, _path_argument, _path_to_js
from pyw.builtins.sequences import _to_int

name = 'posix'
sep = '/'
altsep = None
extsep = '.'
pathsep = ':'
linesep = '\\n'
devnull = '/dev/null'
curdir = '.'
pardir = '..'
defpath = '/bin:/usr/bin'
error = OSError
F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
EX_OK = 0
EX_USAGE = 64
EX_DATAERR = 65
EX_NOINPUT = 66
EX_NOUSER = 67
EX_NOHOST = 68
EX_UNAVAILABLE = 69
EX_SOFTWARE = 70
EX_OSERR = 71
EX_OSFILE = 72
EX_CANTCREAT = 73
EX_IOERR = 74
EX_TEMPFAIL = 75
EX_PROTOCOL = 76
EX_NOPERM = 77
EX_CONFIG = 78
supports_bytes_environ = True
environ: State = _Environ(_read_environment())


class PathLike(object):
    """Whatever has \`__fspath__\`."""

    def __class_getitem__(cls, item):
        return cls


def fspath(path):
    return _fspath(path)


def fsencode(filename):
    found = _fspath(filename)
    return found.encode('utf-8', 'surrogateescape') if isinstance(found, str) else found


def fsdecode(filename):
    found = _fspath(filename)
    return found.decode('utf-8', 'surrogateescape') if isinstance(found, bytes) else found


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    pass


def unsetenv(name, /):
    pass


def getcwd():
    return _str_from_js(host.fs_cwd())


def getcwdb():
    return getcwd().encode('utf-8', 'surrogateescape')


@noinline
def _check(result: i32, path):
    if result < 0:
        _os_error(result, path)


@noinline
def _check_two(result: i32, first, second):
    if result < 0:
        _os_error(result, first, second)


def chdir(path):
    p = _path_argument(path, 'chdir', 'path')
    _check(host.fs_chdir(_path_to_js(p)), p)


def listdir(path=None):
    if path is None:
        return _names_in('.')
    if isinstance(path, (str, bytes)) or hasattr(path, '__fspath__'):
        return _names_in(_fspath(path))
    raise TypeError(
        'listdir: path should be string, bytes, os.PathLike, integer or None, not ' + type(path).__name__
    )


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return _stat_any(path, i32(1) if follow_symlinks else i32(0), 'stat')


def lstat(path, *, dir_fd=None):
    return _stat_any(path, 0, 'lstat')


def fstat(fd):
    return _stat_any(fd, 1, 'fstat')


def mkdir(path, mode=511, *, dir_fd=None):
    p = _path_argument(path, 'mkdir', 'path')
    _check(host.fs_mkdir(_path_to_js(p), i32(_to_int(mode))), p)


def makedirs(name, mode=511, exist_ok=False):
    p = _fspath(name)
    head, tail = path.split(p)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, 511, exist_ok)
        except FileExistsError:
            pass
        if tail == '.' or tail == b'.':
            return
    try:
        mkdir(p, mode)
    except OSError:
        if not exist_ok or not path.isdir(p):
            raise


def rmdir(path, *, dir_fd=None):
    p = _path_argument(path, 'rmdir', 'path')
    _check(host.fs_rmdir(_path_to_js(p)), p)


def removedirs(name):
    p = _fspath(name)
    rmdir(p)
    head, tail = path.split(p)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def remove(path, *, dir_fd=None):
    p = _path_argument(path, 'remove', 'path')
    _flush_files()
    _check(host.fs_unlink(_path_to_js(p)), p)


def unlink(path, *, dir_fd=None):
    p = _path_argument(path, 'unlink', 'path')
    _flush_files()
    _check(host.fs_unlink(_path_to_js(p)), p)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    a = _path_argument(src, 'rename', 'src')
    b = _path_argument(dst, 'rename', 'dst')
    _flush_files()
    _check_two(host.fs_rename(_path_to_js(a), _path_to_js(b)), a, b)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    a = _path_argument(src, 'replace', 'src')
    b = _path_argument(dst, 'replace', 'dst')
    _flush_files()
    _check_two(host.fs_rename(_path_to_js(a), _path_to_js(b)), a, b)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    a = _path_argument(src, 'link', 'src')
    b = _path_argument(dst, 'link', 'dst')
    _flush_files()
    _check_two(host.fs_link(_path_to_js(a), _path_to_js(b)), a, b)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    a = _path_argument(src, 'symlink', 'src')
    b = _path_argument(dst, 'symlink', 'dst')
    _check_two(host.fs_symlink(_path_to_js(a), _path_to_js(b)), a, b)


def readlink(path, *, dir_fd=None):
    p = _path_argument(path, 'readlink', 'path')
    found = host.fs_readlink(_path_to_js(p))
    if host.js_kind(found) == 3:
        _host_error(found, p)
    text = _str_from_js(found)
    return text if isinstance(p, str) else text.encode('utf-8', 'surrogateescape')


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    p = _path_argument(path, 'chmod', 'path')
    _check(host.fs_chmod(_path_to_js(p), i32(_to_int(mode))), p)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    p = _path_argument(path, 'utime', 'path')
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    _flush_files()
    if times is not None:
        if len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        a = float(times[0])
        b = float(times[1])
    elif ns is not None:
        a = ns[0] / 1e9
        b = ns[1] / 1e9
    else:
        a = host.clock(0)
        b = a
    _check(host.fs_utime(_path_to_js(p), a, b), p)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    p = _path_argument(path, 'access', 'path')
    _flush_files()
    return host.fs_access(_path_to_js(p), i32(_to_int(mode))) >= 0


def strerror(code, /):
    return _strerror(code)


def urandom(size, /):
    size = _to_int(size)
    if size < 0:
        raise ValueError('negative argument not allowed')
    out = []
    while size > 0:
        n = i32(min(size, 16384))
        host.entropy(40960, n)
        out.append(_copied(n))
        size -= int(n)
    return b''.join(out)


def _copied(n: i32):
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = op.mem.load8(40960 + i)
        i = i + 1
    return _new_bytes(d, n)


def getrandom(size, flags=0):
    return urandom(size)


def getpid():
    return int(host.process_info(0))


def getppid():
    return int(host.process_info(1))


def getuid():
    return int(host.process_info(2))


def geteuid():
    return int(host.process_info(2))


def getgid():
    return int(host.process_info(3))


def getegid():
    return int(host.process_info(3))


def getlogin():
    found = environ.get('LOGNAME') or environ.get('USER')
    if found is None:
        raise OSError(6, _strerror(6))
    return found


def cpu_count():
    return int(host.process_info(4))


def process_cpu_count():
    return int(host.process_info(4))


def get_exec_path(env=None):
    found = (environ if env is None else env).get('PATH')
    return (defpath if found is None else found).split(pathsep)


class terminal_size(object):
    n_fields = 2

    def __init__(self, sizes):
        self.columns = sizes[0]
        self.lines = sizes[1]

    def __iter__(self):
        return iter((self.columns, self.lines))

    def __getitem__(self, index):
        return (self.columns, self.lines)[index]

    def __len__(self):
        return 2

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return 'os.terminal_size(columns=' + str(self.columns) + ', lines=' + str(self.lines) + ')'


def get_terminal_size(fd=1, /):
    """The host does not tell: as where output goes to no terminal."""
    raise OSError(25, _strerror(25))


class uname_result(object):
    n_fields = 5

    def __init__(self):
        self.sysname = _str_from_js(host.host_info(0))
        self.nodename = _str_from_js(host.host_info(1))
        self.release = _str_from_js(host.host_info(2))
        self.version = _str_from_js(host.host_info(3))
        self.machine = _str_from_js(host.host_info(4))

    def _five(self):
        return (self.sysname, self.nodename, self.release, self.version, self.machine)

    def __iter__(self):
        return iter(self._five())

    def __getitem__(self, index):
        return self._five()[index]

    def __len__(self):
        return 5

    def __repr__(self):
        names = ('sysname', 'nodename', 'release', 'version', 'machine')
        return 'posix.uname_result(' + ', '.join([n + '=' + repr(v) for n, v in zip(names, self._five())]) + ')'


def uname():
    return uname_result()


class times_result(object):
    n_fields = 5

    def __init__(self, user, elapsed):
        self.user = user
        self.system = 0.0
        self.children_user = 0.0
        self.children_system = 0.0
        self.elapsed = elapsed

    def __getitem__(self, index):
        return (self.user, self.system, self.children_user, self.children_system, self.elapsed)[index]

    def __len__(self):
        return 5


def times():
    return times_result(host.clock(2), host.clock(1))


def umask(mask, /):
    return 18


def _exit(status):
    host.exit(i32(_to_int(status)))


def abort():
    host.exit(134)


def fdopen(fd, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(fd, int):
        raise TypeError('invalid fd type (' + type(fd).__name__ + ', expected integer)')
    return _open(fd, mode, buffering, encoding, errors, newline, closefd, opener)
`,
  'os.path': `"""os.path is posixpath."""
from __pyw__ import noinline
from posixpath import (
    abspath, altsep, basename, commonpath, commonprefix, curdir, defpath, devnull, dirname, exists, expanduser,
    expandvars, extsep, getatime, getctime, getmtime, getsize, isabs, isdevdrive, isdir, isfile, isjunction, islink,
    ismount, join, lexists, normcase, normpath, pardir, pathsep, realpath, relpath, samefile, sameopenfile, samestat,
    sep, split, splitdrive, splitext, splitroot, supports_unicode_filenames,
)
`,
  'platform': `"""platform: the Python that programs are compiled for. What depends on a machine is not known and therefore empty."""


def python_implementation():
    return 'CPython'


def python_version():
    return '3.13.0'


def python_version_tuple():
    return ('3', '13', '0')


def python_branch():
    return ''


def python_revision():
    return ''


def python_build():
    return ('', '')


def python_compiler():
    return 'pyw'


def system():
    return ''


def node():
    return ''


def release():
    return ''


def version():
    return ''


def machine():
    return 'wasm32'


def processor():
    return ''


def architecture(executable='', bits='', linkage=''):
    return (bits or '64bit', linkage)
`,
  'posixpath': `"""os.path: paths as text, and what the host says of them. A path is str or bytes; a result is of the same kind."""
from __pyw__ import host, noinline
from os import environ
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.file_status import _mode_of, _stat_any
from pyw.builtins.paths import _fspath, _path_to_js

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


def _like(path, text):
    """A constant as the path's kind."""
    if isinstance(path, bytes):
        return text.encode()
    return text


@noinline
def _check_parts(function, first, parts):
    kinds = 0
    for p in (first, *parts):
        if isinstance(p, str):
            kinds = kinds | 1
        elif isinstance(p, bytes):
            kinds = kinds | 2
        else:
            raise TypeError(
                function + "() argument must be str, bytes, or os.PathLike object, not '" + type(p).__name__ + "'"
            )
    if kinds == 3:
        raise TypeError("Can't mix strings and bytes in path components")


def normcase(s):
    return _fspath(s)


def isabs(s):
    s = _fspath(s)
    return s.startswith(_like(s, '/'))


def join(a, /, *p):
    path = _fspath(a)
    for part in p:
        if hasattr(part, '__fspath__'):
            b = _fspath(part)
        else:
            b = part
        if isinstance(path, str):
            if not isinstance(b, str):
                _check_parts('join', path, [b])
            elif b.startswith('/') or path == '':
                path = b
            elif path.endswith('/'):
                path = path + b
            else:
                path = path + '/' + b
        else:
            if not isinstance(b, bytes):
                _check_parts('join', path, [b])
            elif b.startswith(b'/') or path == b'':
                path = b
            elif path.endswith(b'/'):
                path = path + b
            else:
                path = path + b'/' + b
    return path


def _strip_head(head):
    """A directory without the slashes at its end, unless it is nothing else."""
    sep = _like(head, '/')
    if head and head != sep * len(head):
        return head.rstrip(sep)
    return head


def split(p):
    p = _fspath(p)
    i = p.rfind(_like(p, '/')) + 1
    return _strip_head(p[:i]), p[i:]


def basename(p):
    p = _fspath(p)
    return p[p.rfind(_like(p, '/')) + 1:]


def dirname(p):
    p = _fspath(p)
    return _strip_head(p[:p.rfind(_like(p, '/')) + 1])


def splitext(p):
    p = _fspath(p)
    dot = _like(p, '.')
    slash = p.rfind(_like(p, '/'))
    at = p.rfind(dot)
    if at > slash:
        i = slash + 1
        while i < at:
            if p[i:i + 1] != dot:
                return p[:at], p[at:]
            i += 1
    return p, p[:0]


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def splitroot(p):
    p = _fspath(p)
    sep = _like(p, '/')
    if p[:1] != sep:
        return p[:0], p[:0], p
    if p[1:2] != sep or p[2:3] == sep:
        return p[:0], sep, p[1:]
    return p[:0], p[:2], p[2:]


def _norm_path(path):
    """As the host's C code does it."""
    sep = _like(path, '/')
    dot = _like(path, '.')
    dotdot = _like(path, '..')
    drive, root, rest = splitroot(path)
    kept = []
    for part in rest.split(sep):
        if not part or part == dot:
            continue
        if part != dotdot or (not root and not kept) or (kept and kept[-1] == dotdot):
            kept.append(part)
        elif kept:
            kept.pop()
    found = root + sep.join(kept)
    return found or dot


def normpath(path):
    if not isinstance(path, (str, bytes)) and not hasattr(path, '__fspath__'):
        raise TypeError(
            '_path_normpath: path should be string, bytes or os.PathLike, not ' + type(path).__name__
        )
    return _norm_path(_fspath(path))


def _cwd(path):
    return _like(path, _str_from_js(host.fs_cwd()))


def abspath(path):
    path = _fspath(path)
    if not path.startswith(_like(path, '/')):
        path = join(_cwd(path), path)
    return _norm_path(path)


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError('no path specified')
    sep = _like(path, '/')
    if start is None:
        begin = _cwd(path)
    else:
        begin = _fspath(start)
        if isinstance(path, str) != isinstance(begin, str):
            _check_parts('relpath', path, [begin])
    from_parts = [x for x in abspath(begin).split(sep) if x]
    to_parts = [x for x in abspath(path).split(sep) if x]
    same = 0
    while same < len(from_parts) and same < len(to_parts) and from_parts[same] == to_parts[same]:
        same += 1
    parts = [_like(path, '..')] * (len(from_parts) - same) + to_parts[same:]
    if not parts:
        return _like(path, '.')
    return sep.join(parts)


def commonprefix(m):
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = [_fspath(x) for x in m]
    low = min(m)
    high = max(m)
    i = 0
    for c in low:
        if c != high[i]:
            return low[:i]
        i += 1
    return low


def commonpath(paths):
    paths = [_fspath(p) for p in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    first = paths[0]
    _check_parts('commonpath', first, paths)
    sep = _like(first, '/')
    dot = _like(first, '.')
    absolute = first.startswith(sep)
    split_paths = []
    for p in paths:
        if p.startswith(sep) != absolute:
            raise ValueError("Can't mix absolute and relative paths")
        split_paths.append([c for c in p.split(sep) if c and c != dot])
    low = min(split_paths)
    high = max(split_paths)
    common = low
    i = 0
    for c in low:
        if c != high[i]:
            common = low[:i]
            break
        i += 1
    return (sep if absolute else sep[:0]) + sep.join(common)


def exists(path):
    return _mode_of(path, 1) != 0


def lexists(path):
    return _mode_of(path, 0) != 0


def isfile(path):
    return _mode_of(path, 1) & 61440 == 32768


def isdir(s, /):
    return _mode_of(s, 1) & 61440 == 16384


def islink(path):
    return _mode_of(path, 0) & 61440 == 40960


def isjunction(path):
    _fspath(path)
    return False


def isdevdrive(path):
    _fspath(path)
    return False


def ismount(path):
    if _mode_of(path, 0) & 61440 != 16384:
        return False
    here = _stat_any(path, 0, 'stat')
    p = _fspath(path)
    above = _stat_any(realpath(join(p, _like(p, '..'))), 0, 'stat')
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def getsize(filename):
    return _stat_any(filename, 1, 'stat').st_size


def getmtime(filename):
    return _stat_any(filename, 1, 'stat').st_mtime


def getatime(filename):
    return _stat_any(filename, 1, 'stat').st_atime


def getctime(filename):
    return _stat_any(filename, 1, 'stat').st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(_stat_any(f1, 1, 'stat'), _stat_any(f2, 1, 'stat'))


def sameopenfile(fp1, fp2):
    return samestat(_stat_any(fp1, 1, 'fstat'), _stat_any(fp2, 1, 'fstat'))


def _link_text(path):
    """What a link holds; None for what is none."""
    found = host.fs_readlink(_path_to_js(path))
    if host.js_kind(found) == 3:
        return None
    return _like(path, _str_from_js(found))


def realpath(filename, *, strict=False):
    path = _fspath(filename)
    sep = _like(path, '/')
    if not path.startswith(sep):
        path = join(_cwd(path), path)
    todo = [p for p in path.split(sep) if p]
    todo.reverse()
    found = path[:0]
    steps = 0
    while todo:
        part = todo.pop()
        if part == _like(path, '.'):
            continue
        if part == _like(path, '..'):
            found = found[:found.rfind(sep)] if found else found
            continue
        here = found + sep + part
        target = _link_text(here)
        if target is None:
            if strict:
                _stat_any(here, 0, 'lstat')
            found = here
            continue
        steps += 1
        if steps > 40:
            if strict:
                raise OSError(40, 'Too many levels of symbolic links', here)
            found = here
            continue
        if target.startswith(sep):
            found = path[:0]
        more = [p for p in target.split(sep) if p]
        more.reverse()
        todo.extend(more)
    return found or sep


def _variable(name):
    """A variable of the environment."""
    return environ.get(name)


def expanduser(path):
    path = _fspath(path)
    tilde = _like(path, '~')
    if not path.startswith(tilde):
        return path
    sep = _like(path, '/')
    i = path.find(sep, 1)
    if i < 0:
        i = len(path)
    if i != 1:
        return path
    home = _variable('HOME')
    if home is None:
        return path
    found = _like(path, home).rstrip(sep)
    return (found + path[i:]) or sep


def expandvars(path):
    path = _fspath(path)
    if isinstance(path, bytes):
        return _expand(path.decode('utf-8', 'surrogateescape')).encode('utf-8', 'surrogateescape')
    return _expand(path)


def _expand(path):
    out = []
    i = 0
    n = len(path)
    while i < n:
        at = path.find('$', i)
        if at < 0 or at + 1 >= n:
            break
        out.append(path[i:at])
        if path[at + 1] == '{':
            end = path.find('}', at)
            if end < 0:
                out.append('$')
                i = at + 1
                continue
            name = path[at + 2:end]
            end += 1
        else:
            end = at + 1
            while end < n and path[end].isascii() and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[at + 1:end]
        value = _variable(name) if name else None
        if value is None:
            out.append(path[at:end] if end > at + 1 else '$')
            i = end if end > at + 1 else at + 1
        else:
            out.append(value)
            i = end
    out.append(path[i:])
    return ''.join(out)
`,
  'pyw.builtins': `"""The table of Python's built-in names."""
from pyw.builtins.bool import bool
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.class_checks import _isinstance_any
from pyw.builtins.calls import _check_count
from pyw.builtins.descriptors import classmethod, property, staticmethod
from pyw.builtins.dict import dict
from pyw.builtins.exception_groups import BaseExceptionGroup, ExceptionGroup
from pyw.builtins.exception_report import _chain, _report_uncaught
from pyw.builtins.complex import complex
from pyw.builtins.exceptions import (
    ArithmeticError, AssertionError, AttributeError, BaseException, BlockingIOError, BrokenPipeError, BufferError,
    BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError,
    ConnectionResetError, DeprecationWarning, EncodingWarning, EOFError, Exception, FileExistsError,
    FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, ImportError, ImportWarning,
    IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyboardInterrupt, KeyError, LookupError,
    MemoryError, ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError,
    PendingDeprecationWarning, PermissionError, ProcessLookupError, PythonFinalizationError, RecursionError,
    ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError,
    SyntaxWarning, SystemError, SystemExit, TabError, TimeoutError, TypeError, UnboundLocalError,
    UnicodeDecodeError, UnicodeEncodeError,
    UnicodeError, UnicodeTranslateError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError,
)
from pyw.builtins.file_open import input, open
from pyw.builtins.float import float
from pyw.builtins.forms import delattr, hasattr, id, isinstance, issubclass, setattr
from pyw.builtins.functions import (
    abs, all, any, ascii, bin, callable, chr, divmod, format, hash, hex, id, iter, len, max, min, next, oct, ord, pow,
    print, repr, round, sorted, sum,
)
from pyw.builtins.generator import aiter, anext
from pyw.builtins.int import int
from pyw.builtins.iterators import enumerate, filter, map, reversed, zip
from pyw.builtins.kinds import function as _function
from pyw.builtins.list import list
from pyw.builtins.memoryview import memoryview
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.none import Ellipsis, ellipsis, NoneType, NotImplemented, NotImplementedType
from pyw.builtins.object import object, type
from pyw.builtins.range import range
from pyw.builtins.set import frozenset, set
from pyw.builtins.slices import _NotGiven as __pyw_unset__
from pyw.builtins.slices import slice
from pyw.builtins.str import str
from pyw.builtins.tuple import tuple

EnvironmentError = OSError
IOError = OSError
`,
  'pyw.builtins.array_values': `"""What arrays hold: how values are read from words of 64 bits and written into them, a class for each kind."""
from __pyw__ import i32, i64, inline, noinline, op
from pyw.builtins.float_bits import _single_bits, _single_value
from pyw.builtins.sequences import _to_int


@noinline
def _raise_overflow(code, above):
    """What CPython says of an int that does not fit, by where its conversions notice."""
    if code == 'I':
        raise OverflowError('unsigned int is greater than maximum')
    what = 'signed short integer'
    if code == 'B':
        what = 'unsigned byte integer'
    elif code == 'H':
        what = 'unsigned short'
    elif code == 'i':
        what = 'signed integer'
    raise OverflowError(what + ' is ' + ('greater than maximum' if above else 'less than minimum'))


class _Ints(object):
    """Ints of \`_bits\` bits; \`_free\` of a 64-bit word are left over."""

    _free: i64
    _signed: bool
    _low: i64
    _high: i64

    def __init__(self, code, bits: i64, signed: bool):
        self.code = code
        self._free = 64 - bits
        self._signed = signed
        if signed:
            self._high = op.i64.shr_u(i64(-1), 64 - bits + 1)
            self._low = -self._high - 1
        else:
            self._low = 0
            self._high = op.i64.shr_u(i64(-1), 64 - bits)

    def size(self) -> i32:
        return i32(64 - self._free) >> 3

    @inline
    def get(self, d, i: i32):
        return int(d[i])

    def checked(self, value) -> i64:
        v = int(_to_int(value))
        if op.int.fits_i64(v) == 0:
            if self.code == 'I' or self.code == 'L':
                if v < 0:
                    raise OverflowError("can't convert negative value to unsigned int")
                if v <= 18446744073709551615:
                    _raise_overflow('I', True)
                raise OverflowError('Python int too large to convert to C unsigned long')
            if self.code == 'q' or self.code == 'Q':
                raise OverflowError('int too big to convert')
            raise OverflowError('Python int too large to convert to C long')
        w = i64(v)
        if w < self._low or w > self._high:
            if self.code == 'I' and w < 0:
                raise OverflowError("can't convert negative value to unsigned int")
            if self.code == 'H' and w != i64(i32(w)):
                _raise_overflow('i', w > 0)
            _raise_overflow('b' if self.code == 'h' else self.code, w > 0)
        return w

    @inline
    def put(self, d, i: i32, value):
        d[i] = self.checked(value)

    def word(self, d, i: i32) -> i64:
        return d[i]

    def put_word(self, d, i: i32, w: i64):
        """Sets an element to the low bits of a word."""
        w = w << self._free
        d[i] = w >> self._free if self._signed else op.i64.shr_u(w, self._free)


class _Unsigned64(_Ints):
    """Words from 2**63 up are negative as machine words."""

    def get(self, d, i: i32):
        w: i64 = d[i]
        if w < 0:
            return int(w) + 18446744073709551616
        return int(w)

    def checked(self, value) -> i64:
        v = int(_to_int(value))
        if v < 0:
            if self.code == 'Q':
                raise OverflowError("can't convert negative int to unsigned")
            raise OverflowError("can't convert negative value to unsigned int")
        if v > 18446744073709551615:
            if self.code == 'Q':
                raise OverflowError('int too big to convert')
            raise OverflowError('Python int too large to convert to C unsigned long')
        return i64(v)


def _real_item(value):
    if isinstance(value, float):
        return float(value)
    if isinstance(value, int) or hasattr(value, '__float__') or hasattr(value, '__index__'):
        return float(value)
    raise TypeError('must be real number, not ' + type(value).__name__)


class _Doubles(object):
    def __init__(self):
        self.code = 'd'

    def size(self) -> i32:
        return 8

    @inline
    def get(self, d, i: i32):
        return op.f64.reinterpret_i64(d[i])

    @inline
    def put(self, d, i: i32, value):
        d[i] = op.i64.reinterpret_f64(_real_item(value))

    def word(self, d, i: i32) -> i64:
        return d[i]

    def put_word(self, d, i: i32, w: i64):
        d[i] = w


class _Singles(_Doubles):
    """Held as the doubles of their values."""

    def __init__(self):
        self.code = 'f'

    def size(self) -> i32:
        return 4

    @inline
    def put(self, d, i: i32, value):
        d[i] = op.i64.reinterpret_f64(_single_value(_single_bits(_real_item(value))))

    def word(self, d, i: i32) -> i64:
        return i64(_single_bits(op.f64.reinterpret_i64(d[i])))

    def put_word(self, d, i: i32, w: i64):
        d[i] = op.i64.reinterpret_f64(_single_value(i32(w)))


class _Characters(object):
    def __init__(self, code):
        self.code = code

    def size(self) -> i32:
        return 4

    def get(self, d, i: i32):
        return chr(int(d[i]))

    def put(self, d, i: i32, value):
        if not isinstance(value, str) or value._len != 1:
            raise TypeError('array item must be unicode character')
        d[i] = i64(ord(value))

    def word(self, d, i: i32) -> i64:
        return d[i]

    def put_word(self, d, i: i32, w: i64):
        d[i] = w & 4294967295


def _compared(x, y, how: i32):
    """Lexicographic order of two arrays; \`how\` is 0 for <, 1 for <=, 2 for >, 3 for >=."""
    n: i32 = x._len
    m: i32 = y._len
    i: i32 = 0
    while i < n and i < m:
        a = x._codec.get(x._d, i)
        b = y._codec.get(y._d, i)
        if not a == b:
            if how == 0:
                return a < b
            if how == 1:
                return a <= b
            if how == 2:
                return a > b
            return a >= b
        i = i + 1
    if how == 0:
        return n < m
    if how == 1:
        return n <= m
    if how == 2:
        return n > m
    return n >= m
`,
  'pyw.builtins.bool': `"""bool: two objects; arithmetic is int's."""
from __pyw__ import boxed
from pyw.builtins.format import _format_int
from pyw.builtins.int import int


@boxed('bool')
class bool(int):
    def __new__(cls, value=False, /):
        if value:
            return True
        return False

    def __repr__(self):
        return 'True' if self else 'False'

    def __str__(self):
        return 'True' if self else 'False'

    def __bool__(self):
        return self

    def __int__(self):
        return 1 if self else 0

    def __index__(self):
        return 1 if self else 0

    def __float__(self):
        return 1.0 if self else 0.0

    def __hash__(self):
        return 1 if self else 0

    def __format__(self, spec):
        if spec._len == 0:
            return 'True' if self else 'False'
        return _format_int(1 if self else 0, spec)

    def __abs__(self):
        return 1 if self else 0

    def __round__(self, ndigits=None):
        return round(1 if self else 0, ndigits)

    def __trunc__(self):
        return 1 if self else 0

    def __floor__(self):
        return 1 if self else 0

    def __ceil__(self):
        return 1 if self else 0

    def bit_length(self):
        return 1 if self else 0

    def bit_count(self):
        return 1 if self else 0

    def conjugate(self):
        return 1 if self else 0

    @property
    def real(self):
        return 1 if self else 0

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return 1 if self else 0

    @property
    def denominator(self):
        return 1

    def as_integer_ratio(self):
        return (1 if self else 0, 1)

    def is_integer(self):
        return True

    def to_bytes(self, length=1, byteorder='big', *, signed=False):
        return (1 if self else 0).to_bytes(length, byteorder, signed=signed)
`,
  'pyw.builtins.boundary': `"""Values that cross to and from JavaScript, for exported functions.

What comes in has been checked and copied by the loader: an int is a number or
a BigInt (always that where a float may be as well), a float a number, None null, a dict a Map.
What goes out is a JavaScript value of its own: an int is a number while that is exact. Strings cross by blocks of code
points in linear memory, their number at 40960, the points behind it; bytes by blocks at 40960.
"""
from __pyw__ import Array, extern, from_host, host, i8, i32, i64, noinline, op, to_host
from pyw.builtins.boundary_objects import _args_to_js, _call_from_js, _check_js, _HostFunction, _iterate
from pyw.builtins.boundary_objects import _object_to_js, _resume_from_js
from pyw.builtins.boundary_objects import JsException
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _str_from_js(text: extern):
    b = _TextBuilder(16)
    done: i32 = 0
    total = host.str_length(text)
    while done < total:
        done = host.str_read(text, done, 40960, 4096)
        n = op.mem.load32(40960)
        i: i32 = 0
        while i < n:
            b.char(op.mem.load32(40964 + (i << 2)))
            i = i + 1
    return b.finish()


@noinline
def _str_to_js(s) -> extern:
    done: i32 = 0
    total = s._len
    if total <= 4096:
        return _points_to_js(s, 0, total)
    text = _points_to_js(s, 0, 4096)
    done = 4096
    while done < total:
        n = total - done
        if n > 4096:
            n = 4096
        text = host.str_concat(text, _points_to_js(s, done, n))
        done = done + n
    return text


def _points_to_js(s, start: i32, n: i32) -> extern:
    i: i32 = 0
    while i < n:
        op.mem.store32(40964 + (i << 2), _char_at(s, start + i))
        i = i + 1
    return host.str_make(40964, n)


def _int_to_js(n) -> extern:
    if op.int.fits_i64(n) != 0:
        x = op.int.to_i64(n)
        if -9007199254740991 <= x and x <= 9007199254740991:
            return host.js_from_f64(float(x))
    return op.int.to_extern(n)


def _to_js(x) -> extern:
    """The JavaScript value of a Python value: a copy, or for an object what stands for it."""
    if x is None:
        return None
    if isinstance(x, bool):
        return host.js_from_bool(i32(x))
    if isinstance(x, int):
        return _int_to_js(x)
    if isinstance(x, float):
        return host.js_from_f64(x)
    if isinstance(x, str):
        return _str_to_js(x)
    if isinstance(x, dict):
        return _dict_to_js(x)
    if isinstance(x, (set, frozenset)):
        return _set_to_js(x)
    if isinstance(x, (bytes, bytearray)):
        return _bytes_to_js(x)
    if isinstance(x, (list, tuple)):
        return _items_to_js(x)
    return _object_to_js(x)


def _dict_to_js(d) -> extern:
    out = host.js_map()
    for key, value in d.items():
        host.js_put(out, _to_js(key), _to_js(value))
    return out


def _set_to_js(s) -> extern:
    out = host.js_set()
    for item in s:
        host.js_add(out, _to_js(item))
    return out


def _bytes_to_js(b) -> extern:
    n = b._len
    out = host.js_bytes(n)
    done: i32 = 0
    while done < n:
        i: i32 = 0
        while i < 16384 and done + i < n:
            op.mem.store8(40960 + i, b._d[done + i])
            i = i + 1
        host.bytes_store(out, done, 40960, i)
        done = done + i
    return out


def _bytes_from_js(value: extern):
    n = host.js_length(value)
    d = Array[i8](n)
    done: i32 = 0
    while done < n:
        m = n - done
        if m > 16384:
            m = 16384
        host.bytes_load(value, done, 40960, m)
        i: i32 = 0
        while i < m:
            d[done + i] = op.mem.load8(40960 + i)
            i = i + 1
        done = done + m
    return _new_bytes(d, n)


def _items_to_js(items) -> extern:
    out = host.js_array()
    for item in items:
        host.js_push(out, _to_js(item))
    return out


def _int_from_js(value: extern):
    x = host.js_int(value)
    if x == x:
        return int(i64(x))
    return op.int.from_extern(value)


def _from_js(value: extern):
    """A Python value of whatever type the JavaScript value has: what JSON has, to keep such programs small."""
    kind = host.js_kind(value)
    if kind == 0:
        return None
    if kind == 1:
        return host.js_to_f64(value) != 0.0
    if kind == 2:
        return _int_from_js(value)
    if kind == 3:
        return host.js_to_f64(value)
    if kind == 4:
        return _str_from_js(value)
    if kind == 5:
        return _list_from_js(value)
    if kind == 6:
        return _dict_from_js(value)
    if kind == 7:
        return _set_from_js(value)
    if kind == 8:
        return _bytes_from_js(value)
    if kind == 12:
        return from_host('function', value)
    if kind == 13:
        return from_host('iterator', value)
    return from_host('object', value)


def _list_from_js(value: extern):
    out = []
    n = host.js_length(value)
    i: i32 = 0
    while i < n:
        out.append(_from_js(host.js_item(value, i)))
        i = i + 1
    return out


def _set_from_js(value: extern):
    out = set()
    entries = host.js_entries(value)
    n = host.js_length(entries)
    i: i32 = 0
    while i < n:
        out.add(_from_js(host.js_item(entries, i)))
        i = i + 1
    return out


def _dict_from_js(value: extern):
    out = {}
    entries = host.js_entries(value)
    n = host.js_length(entries)
    i: i32 = 0
    while i < n:
        out[_str_from_js(host.js_item(entries, i))] = _from_js(host.js_item(entries, i + 1))
        i = i + 2
    return out


@noinline
def _throw_to_js(exc):
    """Hands an exception that leaves an exported function to JavaScript; one that came from there as what it was."""
    if isinstance(exc, JsException):
        host.throw_error(exc._error)
    host.throw_error(_error_of(exc))


def _error_of(exc) -> extern:
    name = _str_to_js(type(exc).__name__)
    text = _str_to_js(str(exc))
    cause = exc.__cause__
    before: extern = None
    explicit: i32 = 0
    if cause is not None:
        before = _error_of(cause)
        explicit = 1
    elif not exc.__suppress_context__:
        context = exc.__context__
        if context is not None:
            before = _error_of(context)
    error = host.js_error(name, text, exc._tb, before, explicit)
    host.js_error_args(error, _args_to_js(exc.args), to_host('exception', exc))
    return error
`,
  'pyw.builtins.boundary_objects': `"""Objects that cross to JavaScript and back: instances, functions, iterators, and errors of JavaScript.

JavaScript holds a reference that it cannot look into, inside an object of its own; the same reference always in the same one.
\`to_host(kind, x)\` makes it, \`from_host(kind, e)\` takes it back: what comes in is one of those that went out as that kind.
"""
from __pyw__ import extern, from_host, host, i32, object_to_host, op, to_host
from pyw.builtins.boundary import _from_js, _items_to_js, _str_from_js, _to_js
from pyw.builtins.exported_classes import _class_number
from pyw.builtins.generator import async_generator, coroutine, generator


class JsException(Exception):
    """What JavaScript threw, while Python called it."""

    _error: extern


class _HostFunction(object):
    """A function of JavaScript that was given as an argument."""

    _ref: extern

    def __init__(self, ref: extern):
        self._ref = ref


def _check_js():
    """Raises what the call of JavaScript just made has thrown."""
    error = host.js_failed()
    if op.extern.is_null(error) == 0:
        _raise_js(error)


def _raise_js(error: extern):
    ref = host.js_error_ref(error)
    if op.extern.is_null(ref) == 0:
        raise from_host('exception', ref)
    exc = JsException(_str_from_js(host.js_text(error)))
    exc._error = error
    raise exc


def _iterate(x):
    for item in x:
        yield item


def _object_to_js(x) -> extern:
    if isinstance(x, _HostFunction):
        return x._ref
    if isinstance(x, generator):
        return host.js_wrap(to_host('iterator', x), 13, -1)
    return object_to_host(x)


def _function_to_js(x) -> extern:
    return host.js_wrap(to_host('function', x), 12, -1)


def _instance_to_js(x) -> extern:
    return host.js_wrap(to_host('object', x), 9, _class_number(x))


def _opaque(x) -> extern:
    """What JavaScript can hold, but not give back."""
    return host.js_wrap(to_host('opaque', x), 17, -1)


def _args_to_js(args) -> extern:
    """Of an exception: the objects among them do not become such as JavaScript can give to functions."""
    out = host.js_array()
    for x in args:
        if x is None or isinstance(x, (bool, int, float, str, bytes)):
            host.js_push(out, _to_js(x))
        else:
            host.js_push(out, _opaque(x))
    return out


def _call_from_js(ref: extern, args: extern) -> extern:
    """JavaScript calls a function that it was given."""
    f = from_host('function', ref)
    return _to_js(f(*_from_js(args)))


def _resume_from_js(ref: extern, how: i32, value: extern) -> extern:
    """\`next\`, \`return\` and \`throw\` of an iterator that JavaScript holds."""
    it = from_host('iterator', ref)
    try:
        if how == 0:
            item = it.send(_from_js(value)) if host.js_given(value) != 0 else it.__next__()
        elif how == 1:
            it.close()
            return host.js_result(value, 1)
        else:
            item = it.throw(_exception_of(value))
    except StopIteration as stop:
        return host.js_result(_to_js(stop.value), 1)
    return host.js_result(_to_js(item), 0)


def _exception_of(error: extern):
    ref = host.js_error_ref(error)
    if op.extern.is_null(ref) == 0:
        return from_host('exception', ref)
    exc = JsException(_str_from_js(host.js_text(error)))
    exc._error = error
    return exc
`,
  'pyw.builtins.bytearray': `"""bytearray: bytes that change; \`_d\` may have room beyond \`_len\`, and never shrinks.

CPython refuses to resize while a memoryview exists. Here nobody counts views, which live until they are collected: a
resize is always allowed, and views go on to see the same places.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op
from pyw.builtins.bytes import bytes
from pyw.builtins.bytes import _ByteString
from pyw.builtins.bytes_core import (
    _byte_value, _bytes_data, _collected, _cut_bytes, _data_of, _index_value, _new_bytearray, _view,
)
from pyw.builtins.bytes_text import _bytes_repr, _from_hex
from pyw.builtins.list import _insert_index
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _repeat_count
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.str_core import _repeat


class bytearray(_ByteString):
    def __init__(self, source=b'', /, encoding=None, errors=None):
        d = _bytes_data(source, encoding, errors, 'bytearray')
        self._d = d
        self._len = d.length

    @classmethod
    def fromhex(cls, string, /):
        text = _from_hex(string)
        return _new_bytearray(_data_of(text), text._len)

    def __hash__(self):
        raise TypeError("unhashable type: 'bytearray'")

    def __repr__(self):
        return 'bytearray(' + _bytes_repr(self._d, self._len) + ')'

    def __bytes__(self):
        return bytes(self)

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
        elif isinstance(iterable, (int, float)) or iterable is None:
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
        if not isinstance(other, (_ByteString, memoryview)):
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
            if op.i64.ge_u(i, i64(self._len)):
                raise IndexError('bytearray index out of range')
            self._d[i32(i)] = _byte_value(value, 'byte must be in range(0, 256)')

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
`,
  'pyw.builtins.bytes': `"""bytes, and the methods that bytearray has too."""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op, shown_as
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes_core import (
    _bytes_data, _compare_bytes, _cut_bytes, _data_of, _index_value, _new_bytearray, _new_bytes, _part_view, _view,
)
from pyw.builtins.bytes_text import (
    _all_of, _byte_lines, _bytes_hex, _bytes_percent, _bytes_repr, _from_hex, _is_titled, _one_case, _recased,
    _rsplit_white, _split_white, _strip_white, _translated, _translation,
)
from pyw.builtins.codecs_decode import _decode
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _repeat_count
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.str_core import _byte_str, _repeat, _str1
from pyw.builtins.str_find import _bounded_find, _count, _has_affix, _replace
from pyw.builtins.str_pad import _center, _expand_tabs, _pad, _strip, _zero_fill
from pyw.builtins.str_split import _partition, _rpartition, _rsplit, _split


class _ByteString(object):
    _d: Array
    _len: i32

    def _text(self):
        return _str1(self._d, self._len)

    def _made(self, text):
        """A result of str's algorithms as an object of this kind."""
        if isinstance(self, bytearray):
            return _new_bytearray(_cut_bytes(_data_of(text), 0, text._len), text._len)
        return _new_bytes(_data_of(text), text._len)

    def _made_list(self, texts):
        out = []
        for text in texts:
            out.append(self._made(text))
        return out

    def _kept(self, d, n: i32):
        """An object of this kind that keeps an array."""
        if isinstance(self, bytearray):
            return _new_bytearray(d, n)
        return _new_bytes(d, n)

    def __len__(self):
        return int(self._len)

    def __bool__(self):
        return self._len != 0

    def __iter__(self):
        if isinstance(self, bytearray):
            return bytearray_iterator(self)
        return bytes_iterator(self)

    def __reversed__(self):
        return _BytesReverseIterator(self)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        i = _index_value(index, 'bytearray' if isinstance(self, bytearray) else 'byte')
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            raise IndexError('bytearray index out of range' if isinstance(self, bytearray) else 'index out of range')
        return int(self._d[i32(i)])

    def _slice(self, start, stop, step):
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        d = self._d
        if by == 1:
            return self._kept(_cut_bytes(d, i32(a), count), count)
        e = Array[i8](count)
        i: i32 = 0
        while i < count:
            e[i] = d[i32(a)]
            a = a + by
            i = i + 1
        return self._kept(e, count)

    def __contains__(self, part, /):
        if isinstance(part, int):
            return _bounded_find(self._text(), _part_view(part), None, None, 'find', True) >= 0
        return _bounded_find(self._text(), _view(part), None, None, 'find', True) >= 0

    def __add__(self, other, /):
        if not isinstance(other, (_ByteString, memoryview)):
            raise TypeError("can't concat " + type(other).__name__ + ' to ' + type(self).__name__)
        view = _view(other)
        n = self._len + view._len
        d = Array[i8](n)
        array_copy(d, 0, self._d, 0, self._len)
        array_copy(d, self._len, _data_of(view), 0, view._len)
        return self._kept(d, n)

    def __mul__(self, count, /):
        return self._made(_repeat(self._text(), _repeat_count(count, self._len)))

    def __rmul__(self, count, /):
        return self._made(_repeat(self._text(), _repeat_count(count, self._len)))

    def __mod__(self, values, /):
        return self._made(_bytes_percent(self._text(), values))

    def __eq__(self, other, /):
        if not isinstance(other, (_ByteString, memoryview)):
            return NotImplemented
        return self._compare(other) == 0

    def __ne__(self, other, /):
        if not isinstance(other, (_ByteString, memoryview)):
            return NotImplemented
        return self._compare(other) != 0

    def __lt__(self, other, /):
        if not isinstance(other, (_ByteString, memoryview)):
            return NotImplemented
        return self._compare(other) < 0

    def __le__(self, other, /):
        if not isinstance(other, (_ByteString, memoryview)):
            return NotImplemented
        return self._compare(other) <= 0

    def __gt__(self, other, /):
        if not isinstance(other, (_ByteString, memoryview)):
            return NotImplemented
        return self._compare(other) > 0

    def __ge__(self, other, /):
        if not isinstance(other, (_ByteString, memoryview)):
            return NotImplemented
        return self._compare(other) >= 0

    def _compare(self, other) -> i32:
        view = _view(other)
        return _compare_bytes(self._d, self._len, _data_of(view), view._len)

    def __str__(self):
        return self.__repr__()

    # --- searching

    def find(self, sub, start=None, end=None, /):
        return int(_bounded_find(self._text(), _part_view(sub), start, end, 'find', True))

    def rfind(self, sub, start=None, end=None, /):
        return int(_bounded_find(self._text(), _part_view(sub), start, end, 'rfind', False))

    def index(self, sub, start=None, end=None, /):
        i = _bounded_find(self._text(), _part_view(sub), start, end, 'index', True)
        if i < 0:
            raise ValueError('subsection not found')
        return int(i)

    def rindex(self, sub, start=None, end=None, /):
        i = _bounded_find(self._text(), _part_view(sub), start, end, 'rindex', False)
        if i < 0:
            raise ValueError('subsection not found')
        return int(i)

    def count(self, sub, start=None, end=None, /):
        return _count(self._text(), _part_view(sub), start, end)

    def startswith(self, prefix, start=None, end=None, /):
        return _bytes_affix(self._text(), prefix, start, end, 'startswith', True)

    def endswith(self, suffix, start=None, end=None, /):
        return _bytes_affix(self._text(), suffix, start, end, 'endswith', False)

    def removeprefix(self, prefix, /):
        view = _view(prefix)
        text = self._text()
        if _has_affix(text, view, None, None, True):
            return self._kept(_cut_bytes(self._d, view._len, self._len - view._len), self._len - view._len)
        return self._made(text)

    def removesuffix(self, suffix, /):
        view = _view(suffix)
        text = self._text()
        if _has_affix(text, view, None, None, False):
            return self._kept(_cut_bytes(self._d, 0, self._len - view._len), self._len - view._len)
        return self._made(text)

    def replace(self, old, new, count=-1, /):
        return self._made(_replace(self._text(), _view(old), _view(new), count))

    # --- splitting and joining

    def join(self, iterable, /):
        d = _joined(self._text(), iterable)
        return self._kept(d, d.length)

    def split(self, sep=None, maxsplit=-1):
        if sep is None:
            return self._made_list(_split_white(self._text(), maxsplit))
        return self._made_list(_split(self._text(), _view(sep), maxsplit))

    def rsplit(self, sep=None, maxsplit=-1):
        if sep is None:
            return self._made_list(_rsplit_white(self._text(), maxsplit))
        return self._made_list(_rsplit(self._text(), _view(sep), maxsplit))

    def splitlines(self, keepends=False):
        return self._made_list(_byte_lines(self._text(), keepends))

    def partition(self, sep, /):
        a, b, c = _partition(self._text(), _view(sep))
        return (self._made(a), self._made(b), self._made(c))

    def rpartition(self, sep, /):
        a, b, c = _rpartition(self._text(), _view(sep))
        return (self._made(a), self._made(b), self._made(c))

    # --- case and classes of characters

    def lower(self):
        return self._kept(_recased(self._d, self._len, 0), self._len)

    def upper(self):
        return self._kept(_recased(self._d, self._len, 1), self._len)

    def swapcase(self):
        return self._kept(_recased(self._d, self._len, 2), self._len)

    def title(self):
        return self._kept(_recased(self._d, self._len, 3), self._len)

    def capitalize(self):
        return self._kept(_recased(self._d, self._len, 4), self._len)

    def isalpha(self):
        return _all_of(self._d, self._len, 0)

    def isdigit(self):
        return _all_of(self._d, self._len, 1)

    def isalnum(self):
        return _all_of(self._d, self._len, 2)

    def isspace(self):
        return _all_of(self._d, self._len, 3)

    def isascii(self):
        return _all_of(self._d, self._len, 4)

    def islower(self):
        return _one_case(self._d, self._len, False)

    def isupper(self):
        return _one_case(self._d, self._len, True)

    def istitle(self):
        return _is_titled(self._d, self._len)

    # --- padding and stripping

    def strip(self, chars=None, /):
        return self._stripped(chars, 3)

    def lstrip(self, chars=None, /):
        return self._stripped(chars, 1)

    def rstrip(self, chars=None, /):
        return self._stripped(chars, 2)

    def _stripped(self, chars, sides: i32):
        if chars is None:
            text = _strip_white(self._text(), sides)
        else:
            text = _strip(self._text(), _view(chars), sides, 'strip')
        if text._len == self._len and not isinstance(self, bytearray):
            return self
        return self._made(text)

    def ljust(self, width, fillchar=b' ', /):
        return self._made(_pad(self._text(), width, _fill_byte(fillchar, 'ljust'), False))

    def rjust(self, width, fillchar=b' ', /):
        return self._made(_pad(self._text(), width, _fill_byte(fillchar, 'rjust'), True))

    def center(self, width, fillchar=b' ', /):
        return self._made(_center(self._text(), width, _fill_byte(fillchar, 'center')))

    def zfill(self, width, /):
        return self._made(_zero_fill(self._text(), width))

    def expandtabs(self, tabsize=8):
        return self._made(_expand_tabs(self._text(), tabsize))

    # --- translation

    def translate(self, table, /, delete=None):
        return self._made(_translated(self._d, self._len, table, delete))

    @staticmethod
    def maketrans(frm, to, /):
        return _new_bytes(_translation(frm, to), 256)

    def hex(self, sep=None, bytes_per_sep=1):
        return _bytes_hex(self._d, self._len, sep, bytes_per_sep)

    def decode(self, encoding='utf-8', errors='strict'):
        return _decode(self, self._d, self._len, encoding, errors)


class bytes(_ByteString):
    _hash: i32

    def __new__(cls, source=b'', /, encoding=None, errors=None):
        if isinstance(source, bytes) and encoding is None and errors is None:
            return source
        d = _bytes_data(source, encoding, errors, 'bytes')
        return _new_bytes(d, d.length)

    @classmethod
    def fromhex(cls, string, /):
        text = _from_hex(string)
        return _new_bytes(_data_of(text), text._len)

    def __hash__(self):
        h: i32 = self._hash
        if h == 0:
            h = -2128831035
            i: i32 = 0
            while i < self._len:
                h = (h ^ self._d[i]) * 16777619
                i = i + 1
            if h == 0:
                h = 1
            self._hash = h
        return int(h)

    def __bytes__(self):
        return self

    def __repr__(self):
        return _bytes_repr(self._d, self._len)


def _fill_byte(x, name):
    if isinstance(x, (bytes, bytearray)):
        if x._len == 1:
            return _byte_str(x._d[0])
    raise TypeError(name + '() argument 2 must be a byte string of length 1, not ' + type(x).__name__)


def _bytes_affix(text, affix, start, end, name, at_start):
    if isinstance(affix, tuple):
        for one in affix:
            if _has_affix(text, _view(one), start, end, at_start):
                return True
        return False
    if not isinstance(affix, (bytes, bytearray, memoryview)):
        raise TypeError(name + ' first arg must be bytes or a tuple of bytes, not ' + type(affix).__name__)
    return _has_affix(text, _view(affix), start, end, at_start)


def _joined(sep, iterable):
    """An array of its own length."""
    if isinstance(iterable, (int, float)) or iterable is None:
        raise TypeError('can only join an iterable')
    items = list(iterable)
    n: i32 = items._len
    views = Array(n)
    total: i32 = 0
    i: i32 = 0
    while i < n:
        x = items._items[i]
        if not isinstance(x, (bytes, bytearray, memoryview)):
            raise TypeError(
                'sequence item ' + str(int(i)) + ': expected a bytes-like object, ' + type(x).__name__ + ' found'
            )
        else:
            view = _view(x)
            views[i] = view
            total = total + view._len
        i = i + 1
    if n > 1:
        total = total + sep._len * (n - 1)
    d = Array[i8](total)
    at: i32 = 0
    i = 0
    while i < n:
        if i > 0:
            array_copy(d, at, _data_of(sep), 0, sep._len)
            at = at + sep._len
        view = views[i]
        array_copy(d, at, _data_of(view), 0, view._len)
        at = at + view._len
        i = i + 1
    return d


class bytes_iterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._source._len:
            self._value = int(self._source._d[i])
            self._i = i + 1
            return True
        self._i = 2147483647
        return False


class bytearray_iterator(bytes_iterator):
    pass


@shown_as('reversed')
class _BytesReverseIterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = source._len - 1

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0 and i < self._source._len:
            self._value = int(self._source._d[i])
            self._i = i - 1
            return True
        self._i = -1
        return False
`,
  'pyw.builtins.bytes_core': `"""What bytes, bytearray and memoryview share: reading arguments, and borrowing str's algorithms.

The first \`_len\` elements of the byte array \`_d\` are the contents. A view of them as a string of one-byte characters
costs a small object and no copy; searching, splitting and padding are str's, done on such views.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, noinline, op
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _not_an_index, _to_int
from pyw.builtins.str_core import _byte_str, _str1


def _is_buffer(x):
    return isinstance(x, (bytes, bytearray, memoryview))


def _view(x):
    """The contents of a bytes-like object as a string of its bytes."""
    if isinstance(x, (bytes, bytearray)):
        return _str1(x._d, x._len)
    if isinstance(x, memoryview):
        d = x._copied()
        return _str1(d, d.length)
    raise TypeError("a bytes-like object is required, not '" + type(x).__name__ + "'")


def _part_view(x):
    """What is searched for: bytes, or one byte as an int."""
    if isinstance(x, int):
        return _byte_str(_byte_value(x, 'byte must be in range(0, 256)'))
    if isinstance(x, (bytes, bytearray, memoryview)):
        return _view(x)
    raise TypeError("argument should be integer or bytes-like object, not '" + type(x).__name__ + "'")


def _byte_value(x, message) -> i32:
    if isinstance(x, bool):
        return i32(x)
    if isinstance(x, int):
        if x < 0 or x > 255:
            raise ValueError(message)
        return i32(x)
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
        n = op.int.clamp_i64(source)
        if n < 0:
            raise ValueError('negative count')
        if not op.int.fits_i64(source):
            raise OverflowError("cannot fit 'int' into an index-sized integer")
        if n > 1073741823:
            raise MemoryError()
        return Array[i8](i32(n))
    if isinstance(source, (bytes, bytearray)):
        return _cut_bytes(source._d, 0, source._len)
    if isinstance(source, memoryview):
        return source._copied()
    if isinstance(source, float) or source is None:
        raise TypeError("cannot convert '" + type(source).__name__ + "' object to " + kind)
    return _collected(source, 'bytes must be in range(0, 256)' if kind == 'bytes' else 'byte must be in range(0, 256)')


def _collected(source, message):
    """The bytes that an iterable gives."""
    d = Array[i8](16)
    n: i32 = 0
    for x in source:
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
    raise TypeError("a bytes-like object is required, not '" + type(x).__name__ + "'")


def _writable(x):
    """As \`_buffer\`, of an object whose bytes may be changed."""
    if isinstance(x, bytearray):
        return x._d, i32(0), x._len
    if isinstance(x, memoryview):
        x._check()
        if x._step == 1 and isinstance(x._obj, bytearray):
            return x._obj._d, x._start, x._len
    raise TypeError('argument must be read-write bytes-like object, not ' + type(x).__name__)
`,
  'pyw.builtins.bytes_text': `"""Bytes as ASCII text: case, classes of characters, whitespace, repr, hex, and % formatting."""
from __pyw__ import Array, i8, i32, i64, op
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.memoryview import memoryview
from pyw.builtins.bytes_core import _byte_value, _part_view, _view
from pyw.builtins.sequences import _not_an_index
from pyw.builtins.str_core import _byte_str, _char_at, _str1, _substring
from pyw.builtins.str_repr import _hex
from pyw.builtins.str_split import _limit
from pyw.builtins.text_builder import _TextBuilder


def _is_white(c: i32):
    return c == 32 or (c >= 9 and c <= 13)


def _is_upper(c: i32):
    return c >= 65 and c <= 90


def _is_lower(c: i32):
    return c >= 97 and c <= 122


def _is_letter(c: i32):
    return _is_upper(c) or _is_lower(c)


def _is_digit(c: i32):
    return c >= 48 and c <= 57


def _recased(d, n: i32, how: i32):
    """\`how\` is 0 for lower, 1 for upper, 2 for swapcase, 3 for title, 4 for capitalize."""
    e = Array[i8](n)
    inside = False
    i: i32 = 0
    while i < n:
        c: i32 = d[i]
        if _is_letter(c):
            up = how == 1 or (how == 2 and _is_lower(c)) or (how == 3 and not inside) or (how == 4 and i == 0)
            if up:
                c = c & -33
            else:
                c = c | 32
            inside = True
        else:
            inside = False
        e[i] = c
        i = i + 1
    return e


def _all_of(d, n: i32, what: i32):
    """\`what\` is 0 for letters, 1 for digits, 2 for both, 3 for whitespace, 4 for ASCII."""
    i: i32 = 0
    while i < n:
        c: i32 = d[i]
        if what == 0:
            good = _is_letter(c)
        elif what == 1:
            good = _is_digit(c)
        elif what == 2:
            good = _is_letter(c) or _is_digit(c)
        elif what == 3:
            good = _is_white(c)
        else:
            good = c < 128
        if not good:
            return False
        i = i + 1
    return n > 0 or what == 4


def _one_case(d, n: i32, upper):
    some = False
    i: i32 = 0
    while i < n:
        c: i32 = d[i]
        if _is_upper(c):
            if not upper:
                return False
            some = True
        elif _is_lower(c):
            if upper:
                return False
            some = True
        i = i + 1
    return some


def _is_titled(d, n: i32):
    some = False
    inside = False
    i: i32 = 0
    while i < n:
        c: i32 = d[i]
        if _is_upper(c):
            if inside:
                return False
            inside = True
            some = True
        elif _is_lower(c):
            if not inside:
                return False
            some = True
        else:
            inside = False
        i = i + 1
    return some


def _strip_white(text, sides: i32):
    start: i32 = 0
    end: i32 = text._len
    if (sides & 1) != 0:
        while start < end and _is_white(_char_at(text, start)):
            start = start + 1
    if (sides & 2) != 0:
        while end > start and _is_white(_char_at(text, end - 1)):
            end = end - 1
    return _substring(text, start, end)


def _split_white(text, maxsplit):
    left = _limit(maxsplit)
    out = []
    n: i32 = text._len
    i: i32 = 0
    while True:
        while i < n and _is_white(_char_at(text, i)):
            i = i + 1
        if i == n:
            return out
        start = i
        if left == 0:
            out.append(_substring(text, start, n))
            return out
        while i < n and not _is_white(_char_at(text, i)):
            i = i + 1
        out.append(_substring(text, start, i))
        left = left - 1


def _rsplit_white(text, maxsplit):
    left = _limit(maxsplit)
    out = []
    end: i32 = text._len
    while True:
        while end > 0 and _is_white(_char_at(text, end - 1)):
            end = end - 1
        if end == 0:
            break
        if left == 0:
            out.append(_substring(text, 0, end))
            break
        i = end
        while i > 0 and not _is_white(_char_at(text, i - 1)):
            i = i - 1
        out.append(_substring(text, i, end))
        end = i
        left = left - 1
    out.reverse()
    return out


def _byte_lines(text, keepends):
    out = []
    n: i32 = text._len
    i: i32 = 0
    while i < n:
        start = i
        while i < n and _char_at(text, i) != 10 and _char_at(text, i) != 13:
            i = i + 1
        end = i
        if i < n:
            if _char_at(text, i) == 13 and i + 1 < n and _char_at(text, i + 1) == 10:
                i = i + 1
            i = i + 1
            if keepends:
                end = i
        out.append(_substring(text, start, end))
    return out


def _bytes_repr(d, n: i32):
    quote: i32 = 39
    i: i32 = 0
    while i < n:
        if d[i] == 34:
            quote = 39
            break
        if d[i] == 39:
            quote = 34
        i = i + 1
    out = _TextBuilder(n + 3)
    out.byte(98)
    out.byte(quote)
    i = 0
    while i < n:
        c: i32 = d[i]
        if c == quote or c == 92:
            out.byte(92)
            out.byte(c)
        elif c == 9 or c == 10 or c == 13:
            out.byte(92)
            if c == 9:
                out.byte(116)
            elif c == 10:
                out.byte(110)
            else:
                out.byte(114)
        elif c < 32 or c >= 127:
            out.byte(92)
            out.byte(120)
            _hex(out, c, 2)
        else:
            out.byte(c)
        i = i + 1
    out.byte(quote)
    return out.finish()


def _bytes_hex(d, n: i32, sep, per):
    if isinstance(sep, str):
        if sep._len != 1:
            raise ValueError('sep must be length 1.')
        if _char_at(sep, 0) > 127:
            raise ValueError('sep must be ASCII.')
        mark: i32 = _char_at(sep, 0)
    elif isinstance(sep, bytes):
        if sep._len != 1:
            raise ValueError('sep must be length 1.')
        mark: i32 = sep._d[0]
    elif sep is None:
        mark: i32 = -1
    else:
        raise TypeError('sep must be str or bytes.')
    group: i32 = 0
    if mark >= 0:
        group = i32(op.int.clamp_i64(per))
    out = _TextBuilder(n * 2)
    i: i32 = 0
    while i < n:
        if i > 0 and group != 0:
            if group > 0:
                if (n - i) % group == 0:
                    out.byte(mark)
            elif i % -group == 0:
                out.byte(mark)
        _hex(out, d[i], 2)
        i = i + 1
    return out.finish()


def _hex_digit(c: i32) -> i32:
    if c >= 48 and c <= 57:
        return c - 48
    c = c | 32
    if c >= 97 and c <= 102:
        return c - 87
    return -1


def _from_hex(text):
    """The array of bytes that a string spells, and their number."""
    if not isinstance(text, str):
        raise TypeError('fromhex() argument must be str, not ' + type(text).__name__)
    n: i32 = text._len
    d = Array[i8](n)
    at: i32 = 0
    i: i32 = 0
    while i < n:
        c: i32 = _char_at(text, i)
        if _is_white(c):
            i = i + 1
        else:
            high = _hex_digit(c)
            low: i32 = -1
            if high >= 0:
                i = i + 1
                if i < n:
                    low = _hex_digit(_char_at(text, i))
            if low < 0:
                raise ValueError('non-hexadecimal number found in fromhex() arg at position ' + str(int(i)))
            d[at] = high * 16 + low
            at = at + 1
            i = i + 1
    return _str1(d, at)


def _translated(d, n: i32, table, delete):
    gone = Array[i8](256)
    if delete is not None:
        view = _view(delete)
        i: i32 = 0
        while i < view._len:
            gone[_char_at(view, i)] = 1
            i = i + 1
    to = _str1(d, 0)
    if table is not None:
        to = _view(table)
        if to._len != 256:
            raise ValueError('translation table must be 256 characters long')
    e = Array[i8](n)
    at: i32 = 0
    k: i32 = 0
    while k < n:
        c: i32 = d[k]
        if gone[c] == 0:
            if to._len > 0:
                c = _char_at(to, c)
            e[at] = c
            at = at + 1
        k = k + 1
    return _str1(e, at)


def _translation(source, target):
    a = _view(source)
    b = _view(target)
    if a._len != b._len:
        raise ValueError('maketrans arguments must have same length')
    d = Array[i8](256)
    i: i32 = 0
    while i < 256:
        d[i] = i
        i = i + 1
    i = 0
    while i < a._len:
        d[_char_at(a, i)] = _char_at(b, i)
        i = i + 1
    return d


# --- bytes % values


def _bytes_percent(text, values):
    if isinstance(values, tuple):
        return _bytes_percent_items(text, values)
    return _bytes_percent_items(text, (values,))


def _bytes_percent_items(text, values):
    out = _TextBuilder(text._len + 16)
    at = _put_literal(out, text, 0)
    for value in values:
        if at >= text._len:
            raise TypeError('not all arguments converted during bytes formatting')
        at = _put_converted(out, text, at, value)
        at = _put_literal(out, text, at)
    if at < text._len:
        raise TypeError('not enough arguments for format string')
    return out.finish()


def _put_literal(out, text, at: i32) -> i32:
    """Copies up to the next conversion other than %%."""
    while at < text._len:
        c = _char_at(text, at)
        if c == 37:
            if at + 1 < text._len and _char_at(text, at + 1) == 37:
                at = at + 1
            else:
                break
        out.byte(c)
        at = at + 1
    return at


def _put_converted(out, text, at: i32, value) -> i32:
    i = at + 1
    while i < text._len and not _is_letter(_char_at(text, i)):
        i = i + 1
    if i >= text._len:
        raise ValueError('incomplete format')
    t: i32 = _char_at(text, i)
    spec = _substring(text, at, i)
    if t == 98 or t == 115:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError(
                "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + type(value).__name__ + "'"
            )
        else:
            out.text((spec + 's') % (_view(value),))
    elif t == 97 or t == 114:
        out.text((spec + 'a') % (value,))
    elif t == 99:
        out.text((spec + 's') % (_percent_byte(value),))
    else:
        if isinstance(value, (str, bytes, bytearray)):
            raise TypeError('%' + _byte_str(t) + ' format: a real number is required, not ' + type(value).__name__)
        else:
            out.text((spec + _byte_str(t)) % (value,))
    return i + 1


def _percent_byte(value):
    if isinstance(value, int):
        if value < 0 or value > 255:
            raise OverflowError('%c arg not in range(256)')
        return _byte_str(i32(int(value)))
    if isinstance(value, (bytes, bytearray)):
        if value._len == 1:
            return _byte_str(value._d[0])
    raise TypeError('%c requires an integer in range(256) or a single byte')
`,
  'pyw.builtins.cached': `"""functools.cached_property: values are kept with the property, by the instance's number."""
from __pyw__ import per_site


@per_site
class cached_property(object):
    def __init__(self, func):
        self.func = func
        self._values = {}

    def __get__(self, instance, owner=None):
        key = id(instance)
        if key in self._values:
            return self._values[key]
        value = self.func(instance)
        self._values[key] = value
        return value
`,
  'pyw.builtins.calls': `"""Arguments that come out of a sequence (\`*args\`) or a mapping (\`**kwargs\`) and are bound when the call is made."""
from __pyw__ import Array, i32, inline, noinline


@inline
def _has_item(rest, i: i32):
    return i < rest._items.length


@inline
def _item(rest, i: i32):
    return rest._items[i]


def _items_from(rest, start: i32):
    return rest[int(start):]


def _joined(first, rest):
    return first + rest


@noinline
def _too_many(takes, n: i32):
    raise TypeError(takes + str(int(n)) + (' was given' if n == 1 else ' were given'))


def _check_count(rest, room: i32, before: i32, takes):
    n: i32 = rest._items.length
    if n > room:
        _too_many(takes, before + n)


@inline
def _has_keyword(mapping, name):
    return name in mapping


@inline
def _keyword(mapping, name):
    return mapping[name]


def _check_keywords(mapping, known, qualname):
    for k in mapping:
        if k not in known:
            raise TypeError(qualname + "() got an unexpected keyword argument '" + k + "'")


def _other_keywords(own, mapping, known, qualname):
    for k in mapping:
        if k in own:
            raise TypeError(qualname + "() got multiple values for keyword argument '" + k + "'")
        if k not in known:
            own[k] = mapping[k]
    return own


def _keywords_after(own, mapping, known, qualname):
    """The same, for keywords that stand behind the mapping."""
    first = _other_keywords({}, mapping, known, qualname)
    return _merged_keywords(first, own, qualname)


def _merged_keywords(first, second, qualname):
    for k in second:
        if k in first:
            raise TypeError(qualname + "() got multiple values for keyword argument '" + k + "'")
        first[k] = second[k]
    return first


def _as_tuple(items):
    return tuple(items)


@noinline
def _no_attribute(what, name):
    raise AttributeError(what + " has no attribute '" + name + "'")


def _order_of(stamps):
    """Indices of the stamps that are not 0, the smallest stamp first."""
    n: i32 = stamps.length
    i: i32 = 0
    count: i32 = 0
    while i < n:
        if stamps[i] != 0:
            count = count + 1
        i = i + 1
    order = Array[i32](count)
    k: i32 = 0
    i = 0
    while i < n:
        if stamps[i] != 0:
            at = k
            while at > 0 and stamps[order[at - 1]] > stamps[i]:
                order[at] = order[at - 1]
                at = at - 1
            order[at] = i
            k = k + 1
        i = i + 1
    return order
`,
  'pyw.builtins.class_checks': `"""isinstance with classes that are only known at run time."""


def _isinstance_any(value, classes):
    for c in classes:
        if isinstance(value, c):
            return True
    return False


def _except_any(value, classes):
    """The same for an except clause, whose tuple holds nothing but classes."""
    for c in classes:
        if isinstance(c, tuple):
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
    for c in classes:
        if isinstance(value, c):
            return True
    return False


def _issubclass_any(cls, classes):
    for c in classes:
        if issubclass(cls, c):
            return True
    return False
`,
  'pyw.builtins.clock': `"""Clocks of the host."""
from __pyw__ import host


def _monotonic():
    return host.clock(1)


def _sleep(seconds):
    host.sleep(float(seconds))
`,
  'pyw.builtins.codecs_decode': `"""bytes.decode."""
from __pyw__ import Array, array_copy, i8, i32, noinline
from pyw.builtins.codecs_names import _codec, _codec_name, _error_mode, _raise_handler
from pyw.builtins.str_core import _str1
from pyw.builtins.str_repr import _hex
from pyw.builtins.text_builder import _TextBuilder


def _decode(source, d, n: i32, encoding, errors):
    codec = _codec(encoding, 'decode()')
    if codec <= 3:
        i: i32 = 0
        if codec == 3:
            i = n
        else:
            while i < n and d[i] < 128:
                i = i + 1
        if i == n:
            e = Array[i8](n)
            array_copy(e, 0, d, 0, n)
            return _str1(e, n)
    out = _TextBuilder(n)
    task = _Decoding(source, d, n, out, errors, codec)
    if codec == 2:
        task.ascii()
    elif codec <= 4:
        task.utf8()
    elif codec <= 7:
        task.utf16()
    else:
        task.utf32()
    return out.finish()


class _Decoding:
    _d: Array
    _n: i32
    _codec: i32

    def __init__(self, source, d, n: i32, out, errors, codec: i32):
        self._source = source
        self._d = d
        self._n = n
        self._out = out
        self._errors = errors
        self._codec = codec

    @noinline
    def bad(self, start: i32, end: i32, reason) -> i32:
        """Bytes that cannot be decoded, treated as the handler says; gives where to go on."""
        mode = _error_mode(self._errors)
        out = self._out
        if mode == -1:
            _raise_handler(self._errors)
        if mode == 1:
            return end
        if mode == 2:
            out.char(65533)
            return end
        if mode == 3:
            i = start
            while i < end:
                out.byte(92)
                out.byte(120)
                _hex(out, self._d[i], 2)
                i = i + 1
            return end
        if mode == 4:
            raise TypeError("don't know how to handle UnicodeDecodeError in error callback")
        if mode == 5 and self._codec <= 4:
            i = start
            while i < end and self._d[i] >= 128:
                out.char(56320 + self._d[i])
                i = i + 1
            if i > start:
                return i
        if mode == 6 and self._codec != 2:
            size = self._surrogate(start)
            if size > 0:
                return start + size
        name = _codec_name(self._codec)
        raise UnicodeDecodeError(name, bytes(self._source), int(start), int(end), reason)

    def _surrogate(self, i: i32) -> i32:
        """Puts the surrogate that is encoded here; gives its size in bytes, 0 if there is none."""
        d = self._d
        c: i32 = 0
        size: i32 = 3
        if self._codec <= 4:
            if i + 3 > self._n or d[i] != 237 or d[i + 1] & 224 != 160 or d[i + 2] & 192 != 128:
                return 0
            c = 53248 | ((d[i + 1] & 63) << 6) | (d[i + 2] & 63)
        elif self._codec <= 7:
            if i + 2 > self._n:
                return 0
            c = self.unit16(i)
            size = 2
        else:
            if i + 4 > self._n:
                return 0
            c = self.unit32(i)
            size = 4
        if c < 55296 or c > 57343:
            return 0
        self._out.char(c)
        return size

    def ascii(self):
        i: i32 = 0
        while i < self._n:
            c: i32 = self._d[i]
            if c < 128:
                self._out.byte(c)
                i = i + 1
            else:
                i = self.bad(i, i + 1, 'ordinal not in range(128)')

    def utf8(self):
        d = self._d
        n: i32 = self._n
        out = self._out
        i: i32 = 0
        if self._codec == 4 and n >= 3 and d[0] == 239 and d[1] == 187 and d[2] == 191:
            i = 3
        while i < n:
            c: i32 = d[i]
            if c < 128:
                out.byte(c)
                i = i + 1
            elif c < 194 or c > 244:
                i = self.bad(i, i + 1, 'invalid start byte')
            else:
                more: i32 = 1
                low: i32 = 128
                high: i32 = 191
                value = c & 31
                if c >= 240:
                    more = 3
                    value = c & 7
                    if c == 240:
                        low = 144
                    elif c == 244:
                        high = 143
                elif c >= 224:
                    more = 2
                    value = c & 15
                    if c == 224:
                        low = 160
                    elif c == 237:
                        high = 159
                k: i32 = 1
                while k <= more and i + k < n and d[i + k] >= low and d[i + k] <= high:
                    value = (value << 6) | (d[i + k] & 63)
                    low = 128
                    high = 191
                    k = k + 1
                if k > more:
                    out.char(value)
                    i = i + k
                elif i + k >= n:
                    i = self.bad(i, n, 'unexpected end of data')
                else:
                    i = self.bad(i, i + k, 'invalid continuation byte')

    def unit16(self, i: i32) -> i32:
        d = self._d
        if self._codec == 7:
            return (d[i] << 8) | d[i + 1]
        return d[i] | (d[i + 1] << 8)

    def unit32(self, i: i32) -> i32:
        d = self._d
        if self._codec == 10:
            return (d[i] << 24) | (d[i + 1] << 16) | (d[i + 2] << 8) | d[i + 3]
        return d[i] | (d[i + 1] << 8) | (d[i + 2] << 16) | (d[i + 3] << 24)

    def utf16(self):
        n: i32 = self._n
        out = self._out
        i: i32 = 0
        if self._codec == 5:
            self._codec = 6
            if n >= 2:
                mark = self.unit16(0)
                if mark == 65534:
                    self._codec = 7
                    i = 2
                elif mark == 65279:
                    i = 2
        while i < n:
            if i + 2 > n:
                i = self.bad(i, n, 'truncated data')
            else:
                c = self.unit16(i)
                if c < 55296 or c > 57343:
                    out.char(c)
                    i = i + 2
                elif c >= 56320:
                    i = self.bad(i, i + 2, 'illegal encoding')
                elif i + 4 > n:
                    i = self.bad(i, n, 'unexpected end of data')
                else:
                    low = self.unit16(i + 2)
                    if low < 56320 or low > 57343:
                        i = self.bad(i, i + 2, 'illegal UTF-16 surrogate')
                    else:
                        out.char(65536 + ((c & 1023) << 10) + (low & 1023))
                        i = i + 4

    def utf32(self):
        n: i32 = self._n
        i: i32 = 0
        if self._codec == 8:
            self._codec = 9
            if n >= 4:
                mark = self.unit32(0)
                if mark == -131072:
                    self._codec = 10
                    i = 4
                elif mark == 65279:
                    i = 4
        while i < n:
            if i + 4 > n:
                i = self.bad(i, n, 'truncated data')
            else:
                c = self.unit32(i)
                if c < 0 or c > 1114111:
                    i = self.bad(i, i + 4, 'code point not in range(0x110000)')
                elif c >= 55296 and c <= 57343:
                    i = self.bad(i, i + 4, 'code point in surrogate code point range(0xd800, 0xe000)')
                else:
                    self._out.char(c)
                    i = i + 4
`,
  'pyw.builtins.codecs_encode': `"""str.encode."""
from __pyw__ import Array, array_copy, i8, i32, noinline
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.codecs_names import _codec, _codec_name, _error_mode, _raise_handler
from pyw.builtins.str_core import _char_at
from pyw.builtins.str_repr import _escape
from pyw.builtins.text_builder import _TextBuilder


def _encode(s, encoding, errors):
    codec = _codec(encoding, 'encode()')
    n: i32 = s._len
    d = s._d1
    if d is not None and codec <= 3:
        i: i32 = 0
        if codec == 3:
            i = n
        else:
            while i < n and d[i] < 128:
                i = i + 1
        if i == n:
            e = Array[i8](n)
            array_copy(e, 0, d, 0, n)
            return _new_bytes(e, n)
    out = _ByteBuilder(n + 8)
    if codec == 4:
        out.byte(239)
        out.byte(187)
        out.byte(191)
    elif codec == 5:
        out.unit16(65279, 0)
    elif codec == 8:
        out.unit32(65279, 0)
    _encode_chars(out, s, codec, errors)
    return out.finish()


def _encode_chars(out, s, codec: i32, errors):
    n: i32 = s._len
    limit: i32 = 1114112
    if codec == 2:
        limit = 128
    elif codec == 3:
        limit = 256
    i: i32 = 0
    while i < n:
        c: i32 = _char_at(s, i)
        if c >= limit or (limit > 256 and c >= 55296 and c < 57344):
            end = i + 1
            while end < n and _is_bad(_char_at(s, end), limit):
                end = end + 1
            _encode_error(out, s, i, end, codec, limit, errors)
            i = end
        else:
            out.encoded(c, codec)
            i = i + 1


def _is_bad(c: i32, limit: i32):
    return c >= limit or (limit > 256 and c >= 55296 and c < 57344)


@noinline
def _encode_error(out, s, start: i32, end: i32, codec: i32, limit: i32, errors):
    """Characters that cannot be encoded, treated as the handler says."""
    mode = _error_mode(errors)
    if mode == -1:
        _raise_handler(errors)
    if mode == 1:
        return
    i = start
    while i < end:
        c: i32 = _char_at(s, i)
        if mode == 2:
            out.encoded(63, codec)
        elif mode == 3 or mode == 4:
            text = _TextBuilder(12)
            if mode == 3:
                _escape(text, c)
            else:
                text.text('&#' + str(int(c)) + ';')
            made = text.finish()
            k: i32 = 0
            while k < made._len:
                out.encoded(_char_at(made, k), codec)
                k = k + 1
        elif mode == 5 and codec <= 4 and c >= 56448 and c <= 56575:
            out.byte(c - 56320)
        elif mode == 6 and limit > 256:
            out.encoded(c, codec)
        else:
            reason = 'surrogates not allowed'
            if limit == 128:
                reason = 'ordinal not in range(128)'
            elif limit == 256:
                reason = 'ordinal not in range(256)'
            raise UnicodeEncodeError(_codec_name(codec), s, int(i), int(end), reason)
        i = i + 1


class _ByteBuilder:
    _d: Array
    _n: i32

    def __init__(self, size: i32):
        self._d = Array[i8](size)
        self._n = 0

    def byte(self, c: i32):
        d = self._d
        if self._n == d.length:
            e = Array[i8](self._n * 2 + 8)
            array_copy(e, 0, d, 0, self._n)
            self._d = e
            d = e
        d[self._n] = c
        self._n = self._n + 1

    def unit16(self, c: i32, big: i32):
        if big != 0:
            self.byte(c >> 8)
            self.byte(c)
        else:
            self.byte(c)
            self.byte(c >> 8)

    def unit32(self, c: i32, big: i32):
        if big != 0:
            self.unit16(c >> 16, 1)
            self.unit16(c, 1)
        else:
            self.unit16(c, 0)
            self.unit16(c >> 16, 0)

    def encoded(self, c: i32, codec: i32):
        if codec == 2 or codec == 3:
            self.byte(c)
        elif codec == 1 or codec == 4:
            self.utf8(c)
        elif codec <= 7:
            big: i32 = 0
            if codec == 7:
                big = 1
            if c >= 65536:
                self.unit16(55232 + (c >> 10), big)
                self.unit16(56320 + (c & 1023), big)
            else:
                self.unit16(c, big)
        elif codec == 10:
            self.unit32(c, 1)
        else:
            self.unit32(c, 0)

    def utf8(self, c: i32):
        if c < 128:
            self.byte(c)
        elif c < 2048:
            self.byte(192 | (c >> 6))
            self.byte(128 | (c & 63))
        elif c < 65536:
            self.byte(224 | (c >> 12))
            self.byte(128 | ((c >> 6) & 63))
            self.byte(128 | (c & 63))
        else:
            self.byte(240 | (c >> 18))
            self.byte(128 | ((c >> 12) & 63))
            self.byte(128 | ((c >> 6) & 63))
            self.byte(128 | (c & 63))

    def finish(self):
        return _new_bytes(self._d, self._n)
`,
  'pyw.builtins.codecs_names': `"""Names of encodings, and the errors that encoding and decoding end in."""
from __pyw__ import i32, noinline
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _codec(name, argument) -> i32:
    """1 UTF-8, 2 ASCII, 3 Latin-1, 4 UTF-8 with signature; 5 to 7 UTF-16, 8 to 10 UTF-32: with mark, little, big."""
    if not isinstance(name, str):
        raise TypeError(argument + " argument 'encoding' must be str, not " + type(name).__name__)
    out = _TextBuilder(name._len)
    i: i32 = 0
    while i < name._len:
        c: i32 = _char_at(name, i)
        if c >= 65 and c <= 90:
            c = c + 32
        if c == 45 or c == 32:
            c = 95
        out.char(c)
        i = i + 1
    key = out.finish()
    if key == 'utf_8' or key == 'utf8' or key == 'u8' or key == 'utf' or key == 'cp65001':
        return 1
    if key == 'ascii' or key == 'us_ascii' or key == '646' or key == 'ansi_x3.4_1968':
        return 2
    if key == 'latin_1' or key == 'latin1' or key == 'latin' or key == 'l1':
        return 3
    if key == 'iso_8859_1' or key == 'iso8859_1':
        return 3
    if key == '8859' or key == 'cp819' or key == 'iso8859' or key == 'iso_8859_1_1987':
        return 3
    if key == 'utf_8_sig':
        return 4
    if key == 'utf_16' or key == 'utf16' or key == 'u16':
        return 5
    if key == 'utf_16_le' or key == 'utf_16le':
        return 6
    if key == 'utf_16_be' or key == 'utf_16be':
        return 7
    if key == 'utf_32' or key == 'utf32' or key == 'u32':
        return 8
    if key == 'utf_32_le' or key == 'utf_32le':
        return 9
    if key == 'utf_32_be' or key == 'utf_32be':
        return 10
    raise LookupError('unknown encoding: ' + name)


def _codec_name(codec: i32):
    if codec == 1 or codec == 4:
        return 'utf-8'
    if codec == 2:
        return 'ascii'
    if codec == 3:
        return 'latin-1'
    if codec == 5:
        return 'utf-16'
    if codec == 6:
        return 'utf-16-le'
    if codec == 7:
        return 'utf-16-be'
    if codec == 8:
        return 'utf-32'
    if codec == 9:
        return 'utf-32-le'
    return 'utf-32-be'


def _error_mode(errors) -> i32:
    """0 strict, 1 ignore, 2 replace, 3 backslashreplace, 4 xmlcharrefreplace, 5 surrogateescape, 6 surrogatepass."""
    if errors == 'strict':
        return 0
    if errors == 'ignore':
        return 1
    if errors == 'replace':
        return 2
    if errors == 'backslashreplace':
        return 3
    if errors == 'xmlcharrefreplace':
        return 4
    if errors == 'surrogateescape':
        return 5
    if errors == 'surrogatepass':
        return 6
    return -1


@noinline
def _raise_handler(errors):
    if errors == 'namereplace':
        raise NotImplementedError("error handler 'namereplace'")
    raise LookupError("unknown error handler name '" + errors + "'")
`,
  'pyw.builtins.complex': `"""complex."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.complex_text import _complex_from_text, _complex_repr, _format_complex
from pyw.builtins.float_math import _pow
from pyw.builtins.hashing import _hash_float64
from pyw.builtins.int import _int_to_float
from pyw.builtins.math_exp import _exp
from pyw.builtins.math_log import _log
from pyw.builtins.math_sums import _norm2
from pyw.builtins.math_trig import _atan2, _cos, _sin


class complex(object):
    real: float
    imag: float

    def __new__(cls, real=0, imag=None):
        if isinstance(real, complex):
            if imag is None:
                return real
        if isinstance(real, str):
            if imag is not None:
                raise TypeError("complex() can't take second arg if first is a string")
            return _complex_from_text(real)
        if isinstance(imag, str):
            raise TypeError("complex() second arg can't be a string")
        return _from_parts(real, imag)

    def __repr__(self):
        return _complex_repr(self.real, self.imag)

    def __str__(self):
        return _complex_repr(self.real, self.imag)

    def __format__(self, spec):
        if spec._len == 0:
            return _complex_repr(self.real, self.imag)
        return _format_complex(self.real, self.imag, spec)

    def __bool__(self):
        return self.real != 0.0 or self.imag != 0.0

    def __complex__(self):
        return self

    def __hash__(self):
        h = _hash_float64(self.real) + 1000003 * _hash_float64(self.imag)
        if h == -1:
            return -2
        return int(h)

    def __abs__(self):
        r = _norm2(self.real, self.imag)
        if r - r != 0.0 and self.real - self.real == 0.0 and self.imag - self.imag == 0.0:
            raise OverflowError('absolute value too large')
        return r

    def conjugate(self):
        return _new(self.real, -self.imag)

    def __neg__(self):
        return _new(-self.real, -self.imag)

    def __pos__(self):
        return self

    def __eq__(self, other):
        if isinstance(other, complex):
            return self.real == other.real and self.imag == other.imag
        if isinstance(other, (int, float)):
            return self.imag == 0.0 and self.real == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, complex):
            return self.real != other.real or self.imag != other.imag
        if isinstance(other, (int, float)):
            return self.imag != 0.0 or self.real != other
        return NotImplemented

    def __add__(self, other):
        if isinstance(other, (int, float, complex)):
            b = _as_complex(other)
            return _new(self.real + b.real, self.imag + b.imag)
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, (int, float)):
            return _new(float(other) + self.real, 0.0 + self.imag)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, (int, float, complex)):
            b = _as_complex(other)
            return _new(self.real - b.real, self.imag - b.imag)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, (int, float)):
            return _new(float(other) - self.real, 0.0 - self.imag)
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, (int, float, complex)):
            return _product(self, _as_complex(other))
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, (int, float)):
            return _product(_as_complex(other), self)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, (int, float, complex)):
            return _quotient(self, _as_complex(other))
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, (int, float)):
            return _quotient(_as_complex(other), self)
        return NotImplemented

    def __pow__(self, other, mod=None):
        if mod is not None:
            raise ValueError('complex modulo')
        if isinstance(other, (int, float, complex)):
            return _complex_pow(self, _as_complex(other))
        return NotImplemented

    def __rpow__(self, other):
        if isinstance(other, (int, float)):
            return _complex_pow(_as_complex(other), self)
        return NotImplemented


def _new(real, imag):
    c = object.__new__(complex)
    c.real = real
    c.imag = imag
    return c


def _as_complex(x):
    if isinstance(x, complex):
        return x
    return _new(float(x), 0.0)


def _from_parts(real, imag):
    """real + imag * 1j; either part may be complex itself."""
    if not isinstance(real, (int, float, complex)):
        real = _converted(real)
    a = _as_complex(real)
    if imag is None:
        return a
    if not isinstance(imag, (int, float, complex)) and (hasattr(imag, '__float__') or hasattr(imag, '__index__')):
        imag = float(imag)
    if not isinstance(imag, (int, float, complex)):
        raise TypeError("complex() second argument must be a number, not '" + type(imag).__name__ + "'")
    b = _as_complex(imag)
    return _new(a.real - b.imag if isinstance(imag, complex) else a.real,
                a.imag + b.real if isinstance(real, complex) else b.real)


def _converted(x):
    if hasattr(x, '__complex__'):
        r = x.__complex__()
        if isinstance(r, complex):
            return r
        raise TypeError('__complex__ returned non-complex (type ' + type(r).__name__ + ')')
    if hasattr(x, '__float__') or hasattr(x, '__index__'):
        return float(x)
    _raise_first(x)


@noinline
def _raise_first(x):
    raise TypeError("complex() first argument must be a string or a number, not '" + type(x).__name__ + "'")


def _product(a, b):
    return _new(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real)


def _quotient(a, b):
    """By the ratio of the divisor's parts, the smaller to the greater, so that nothing overflows early."""
    x = op.f64.abs(b.real)
    y = op.f64.abs(b.imag)
    if x >= y:
        if x == 0.0:
            raise ZeroDivisionError('complex division by zero')
        ratio = op.f64.div(b.imag, b.real)
        d = b.real + b.imag * ratio
        return _new(op.f64.div(a.real + a.imag * ratio, d), op.f64.div(a.imag - a.real * ratio, d))
    if y >= x:
        ratio = op.f64.div(b.real, b.imag)
        d = b.real * ratio + b.imag
        return _new(op.f64.div(a.real * ratio + a.imag, d), op.f64.div(a.imag * ratio - a.real, d))
    nan = x + y
    return _new(nan, nan)


def _complex_pow(a, b):
    if b.imag == 0.0 and op.f64.floor(b.real) == b.real and op.f64.abs(b.real) <= 100.0:
        r = _whole_power(a, i32(b.real))
    else:
        r = _general_power(a, b)
    if op.f64.abs(r.real) == 1e999 or op.f64.abs(r.imag) == 1e999:
        raise OverflowError('complex exponentiation')
    return r


@noinline
def _raise_zero_power():
    raise ZeroDivisionError('0.0 to a negative or complex power')


def _whole_power(a, n: i32):
    m = n
    if n < 0:
        if a.real == 0.0 and a.imag == 0.0:
            _raise_zero_power()
        m = -n
    r = _new(1.0, 0.0)
    p = a
    bit: i32 = 1
    while bit <= m:
        if (m & bit) != 0:
            r = _product(r, p)
        bit = bit << 1
        p = _product(p, p)
    if n <= 0:
        return _quotient(_new(1.0, 0.0), r)
    return r


def _general_power(a, b):
    if b.real == 0.0 and b.imag == 0.0:
        return _new(1.0, 0.0)
    if a.real == 0.0 and a.imag == 0.0:
        if b.imag != 0.0 or b.real < 0.0:
            _raise_zero_power()
        return _new(0.0, 0.0)
    size = _norm2(a.real, a.imag)
    length = _pow(size, b.real)
    angle = _atan2(a.imag, a.real)
    phase = angle * b.real
    if b.imag != 0.0:
        length = length * _exp(-angle * b.imag)
        phase = phase + b.imag * _log(size)
    if phase - phase != 0.0:
        return _new(phase - phase, phase - phase)
    return _new(length * _cos(phase), length * _sin(phase))


def _float_pow_complex(a, b):
    """a ** b of doubles for a < 0 and a fractional b."""
    return _complex_pow(_new(a, 0.0), _new(b, 0.0))
`,
  'pyw.builtins.complex_text': `"""Complex numbers to text and back."""
from __pyw__ import i32, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.float_text import _float_repr, _parse_float
from pyw.builtins.format import _aligned, _parse_spec, _raise_unknown_code
from pyw.builtins.str_char import _digit_value_at, _space_at
from pyw.builtins.str_core import _char_at, _substring


def _part(x):
    """repr of a double without a fraction that is zero."""
    s = _float_repr(x)
    n: i32 = s._len
    if n > 2 and _char_at(s, n - 1) == 48 and _char_at(s, n - 2) == 46:
        return _substring(s, 0, n - 2)
    return s


def _signed(x):
    s = _part(x)
    return s if _char_at(s, 0) == 45 else '+' + s


def _complex_repr(real, imag):
    if real == 0.0 and op.f64.copysign(1.0, real) > 0.0:
        return _part(imag) + 'j'
    return '(' + _part(real) + _signed(imag) + 'j)'


def _format_complex(real, imag, text):
    spec = _parse_spec(text, 'complex', 0, True)
    t: i32 = spec.type
    if t != 0 and t != 110 and not (t >= 101 and t <= 103) and not (t >= 69 and t <= 71):
        _raise_unknown_code(spec, 'complex')
    if spec.fill == 48 and spec.align == 61:
        raise ValueError('Zero padding is not allowed in complex format specifier')
    if spec.align == 61:
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    width: i32 = spec.width
    align: i32 = spec.align
    spec.width = 0
    plain = t == 0
    if plain and spec.precision >= 0:
        spec.type = 103
    alone = plain and real == 0.0 and op.f64.copysign(1.0, real) > 0.0
    first = ''
    if not alone:
        first = _one_part(real, spec)
        spec.sign = 43
    second = _one_part(imag, spec)
    result = first + second + 'j'
    if plain and not alone:
        result = '(' + result + ')'
    spec.width = width
    spec.align = align
    return _aligned(result, spec)


def _one_part(x, spec):
    if spec.type == 0 and spec.grouping == 0:
        s = _part(x)
        if spec.sign != 0 and _char_at(s, 0) != 45:
            return ('+' if spec.sign == 43 else ' ') + s
        return s
    return _format_float_spec(x, spec)


# --- parsing


@noinline
def _raise_malformed():
    raise ValueError('complex() arg is a malformed string')


def _number_end(s, i: i32, end: i32) -> i32:
    """The end of an unsigned number that starts here; the start where there is none."""
    start = i
    digits: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if _digit_value_at(s, i) <= 9:
            digits = digits + 1
        elif c != 46 and c != 95:
            break
        i = i + 1
    if digits == 0:
        # inf, infinity, nan
        i = start
        while i < end and (_char_at(s, i) | 32) >= 97 and (_char_at(s, i) | 32) <= 122 and (_char_at(s, i) | 32) != 106:
            i = i + 1
        return i
    if i < end and (_char_at(s, i) | 32) == 101:
        j = i + 1
        if j < end and (_char_at(s, j) == 43 or _char_at(s, j) == 45):
            j = j + 1
        if j < end and _digit_value_at(s, j) <= 9:
            while j < end and (_digit_value_at(s, j) <= 9 or _char_at(s, j) == 95):
                j = j + 1
            return j
    return i


def _sign_at(s, i: i32, end: i32) -> i32:
    """1 or -1 for a sign, 0 for none."""
    if i < end:
        c = _char_at(s, i)
        if c == 43:
            return 1
        if c == 45:
            return -1
    return 0


def _value(s, start: i32, end: i32, sign: i32):
    try:
        x = _parse_float(s, start, end)
    except ValueError:
        _raise_malformed()
    return -x if sign < 0 else x


def _complex_from_text(s):
    i: i32 = 0
    end: i32 = s._len
    while i < end and _space_at(s, i):
        i = i + 1
    while end > i and _space_at(s, end - 1):
        end = end - 1
    if i < end and _char_at(s, i) == 40:
        if _char_at(s, end - 1) != 41:
            _raise_malformed()
        i = i + 1
        end = end - 1
        while i < end and _space_at(s, i):
            i = i + 1
        while end > i and _space_at(s, end - 1):
            end = end - 1
    if i >= end:
        _raise_malformed()
    sign = _sign_at(s, i, end)
    if sign != 0:
        i = i + 1
    stop = _number_end(s, i, end)
    unit = False
    if stop == i:
        # A unit alone: j, +j, -j.
        first = -1.0 if sign < 0 else 1.0
        unit = True
    else:
        first = _value(s, i, stop, sign)
    if stop < end and (_char_at(s, stop) | 32) == 106:
        if stop + 1 != end:
            _raise_malformed()
        return complex(0.0, first)
    if unit:
        _raise_malformed()
    if stop == end:
        return complex(first, 0.0)
    sign = _sign_at(s, stop, end)
    if sign == 0:
        _raise_malformed()
    i = stop + 1
    stop = _number_end(s, i, end)
    if stop == i:
        second = -1.0 if sign < 0 else 1.0
    else:
        second = _value(s, i, stop, sign)
    if stop + 1 != end or (_char_at(s, stop) | 32) != 106:
        _raise_malformed()
    return complex(first, second)
`,
  'pyw.builtins.deque': `"""collections.deque: a ring; item i is \`_items_[(_head_ + i) & _mask_]\`, and the array's length is a power of two."""
from __pyw__ import Array, array_clear, i32, i64, inline, noinline, op, per_site
from pyw.builtins.hashing import _same_key
from pyw.builtins.list import _clamped, _insert_index
from pyw.builtins.sequences import _items_compare, _not_an_index, _repeat_count


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
            _not_an_index(n)
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
        n = _repeat_count(count, self._size_)
        d = deque((), self.maxlen)
        while n > 0:
            d.extend(self)
            n = n - 1
        return d

    def __rmul__(self, count, /):
        return self.__mul__(count)

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
        text = type(self).__name__ + '(' + repr(list(self))
        self._printing_ = False
        if self._limit_ < 0:
            return text + ')'
        return text + ', maxlen=' + str(int(self._limit_)) + ')'

    def __str__(self):
        return self.__repr__()


@noinline
def _raise_mutated():
    raise RuntimeError('deque mutated during iteration')


@per_site
class _deque_iterator:
    __module__ = '_collections'

    _i: i32
    _changes: i32

    def __init__(self, source):
        self._source = source
        self._i = 0
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
class _deque_reverse_iterator:
    __module__ = '_collections'

    _i: i32
    _changes: i32

    def __init__(self, source):
        self._source = source
        self._i = source._size_ - 1
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
`,
  'pyw.builtins.descriptors': `"""property, classmethod, staticmethod: what the compiler looks for when it reads an attribute."""
from __pyw__ import per_site


@per_site
class property(object):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        if doc is None and fget is not None:
            self.__doc__ = fget.__doc__
        else:
            self.__doc__ = doc

    def getter(self, fget):
        return property(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return property(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return property(self.fget, self.fset, fdel, self.__doc__)


@per_site
class classmethod(object):
    def __init__(self, function):
        self.__func__ = function


@per_site
class staticmethod(object):
    def __init__(self, function):
        self.__func__ = function

    def __call__(self, *args, **kwargs):
        return self.__func__(*args, **kwargs)
`,
  'pyw.builtins.dict': `"""dict: entries in order of insertion, found through a table of slots.

Entry j is \`_keys_[j]\`, \`_values_[j]\`; the first \`_used_\` are taken, those deleted of them are marked in \`_dead_\`, and
\`_size_\` are left. A slot of \`_table_\` is 0 where it never held anything, -1 where its entry was deleted, and otherwise
the hash in the upper half and the number of the entry, counted from 1, in the lower. \`_usable_\` more entries may be
added before a resize; at least a third of the slots stays free, so every search ends.

Names of fields and methods end in an underscore: classes of programs that derive from dict do not use such names.
"""
from __pyw__ import Array, array_clear, array_copy, i8, i32, i64, inline, noinline, op, per_site
from pyw.builtins.dict_iterators import dict_keyiterator, dict_reversekeyiterator
from pyw.builtins.dict_views import dict_items, dict_keys, dict_values
from pyw.builtins.hashing import _key_hash, _same_key
from pyw.builtins.slices import _NotGiven
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_key(key):
    raise KeyError(key)


def _new_dict(keys, values):
    """An empty dict with the arrays of its site, which tell it apart from other dicts."""
    d = object.__new__(dict)
    _init_dict(d, keys, values)
    return d


@inline
def _init_dict(d, keys, values):
    d._size_ = 0
    d._used_ = 0
    d._usable_ = 0
    d._mask_ = 0
    d._table_ = Array[i64](1)
    d._dead_ = Array[i8](0)
    d._keys_ = keys
    d._values_ = values
    d._printing_ = False


def _init_list(new, items):
    """What an instance of a class that derives from list is before any __init__."""
    new._len = 0
    new._items = items
    new._printing = False


def _dict_from_pairs(keys, values, n: i32):
    """The dict of n keys and values; what displays are compiled to."""
    d = _new_dict(Array(0), Array(0))
    d._reserve_(n)
    i: i32 = 0
    while i < n:
        d._put_(keys[i], values[i])
        i = i + 1
    return d


def _update_pairs(d, keys, values, n: i32):
    i: i32 = 0
    while i < n:
        d._put_(keys[i], values[i])
        i = i + 1


@per_site
class dict(object):
    _size_: i32
    _used_: i32
    _usable_: i32
    _mask_: i32
    _table_: Array
    _dead_: Array
    _keys_: Array
    _values_: Array
    _printing_: bool

    def __init__(self, source=_NotGiven, /, **kwargs):
        """The compiler has made it empty."""
        if source is not _NotGiven:
            self._update_(source)
        self._update_keywords_(**kwargs)

    def _update_keywords_(self, **kwargs):
        kwargs._merge_into_(self)

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        d = cls()
        for key in iterable:
            d[key] = value
        return d

    # --- the table

    def _find_(self, key, h: i32) -> i32:
        """The entry of a key, or -1."""
        table = self._table_
        mask: i32 = self._mask_
        i = h & mask
        perturb = h
        while True:
            slot = table[i]
            if i32(slot >> 32) == h:
                j = i32(slot) - 1
                if j >= 0 and _same_key(self._keys_[j], key):
                    return j
            if slot == 0:
                return -1
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask

    def _add_(self, key, h: i32, value):
        """Adds an entry for a key that is not there."""
        if self._usable_ <= 0:
            self._resize_(self._size_ * 3)
        table = self._table_
        mask: i32 = self._mask_
        i = h & mask
        perturb = h
        while i32(table[i]) > 0:
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        n: i32 = self._used_
        table[i] = (i64(h) << 32) | i64(n + 1)
        self._keys_[n] = key
        self._values_[n] = value
        self._used_ = n + 1
        self._size_ = self._size_ + 1
        self._usable_ = self._usable_ - 1

    def _resize_(self, least: i32):
        self._rebuild_(least)

    @noinline
    def _rebuild_(self, least: i32):
        """New tables of at least so many slots; entries move together."""
        size: i32 = 8
        while size < least:
            size = size << 1
        room = (size << 1) // 3
        n: i32 = self._used_
        keys = Array(room)
        values = Array(room)
        table = Array[i64](size)
        mask = size - 1
        old = self._table_
        dead = self._dead_
        moved = Array[i32](0)
        holes = self._size_ != n
        if holes:
            moved = Array[i32](n)
            at: i32 = 0
            j: i32 = 0
            while j < n:
                if dead[j] == 0:
                    keys[at] = self._keys_[j]
                    values[at] = self._values_[j]
                    moved[j] = at
                    at = at + 1
                j = j + 1
            self._used_ = at
        else:
            array_copy(keys, 0, self._keys_, 0, n)
            array_copy(values, 0, self._values_, 0, n)
        k: i32 = 0
        while k < old.length:
            slot = old[k]
            e = i32(slot)
            if e > 0:
                if holes:
                    e = moved[e - 1] + 1
                h = i32(slot >> 32)
                i = h & mask
                perturb = h
                while table[i] != 0:
                    perturb = op.i32.shr_u(perturb, 5)
                    i = (i * 5 + perturb + 1) & mask
                table[i] = (i64(h) << 32) | i64(e)
            k = k + 1
        if dead.length > 0:
            self._dead_ = Array[i8](0)
        self._table_ = table
        self._mask_ = mask
        self._keys_ = keys
        self._values_ = values
        self._usable_ = room - self._used_

    def _reserve_(self, n: i32):
        """Makes room for n entries in all, where that spares resizing on the way."""
        if n > 5 and n > self._used_ + self._usable_:
            self._resize_((n * 3 + 1) // 2)

    def _remove_(self, j: i32, h: i32):
        """Deletes entry j, whose key has hash h."""
        table = self._table_
        mask: i32 = self._mask_
        i = h & mask
        perturb = h
        while i32(table[i]) != j + 1:
            perturb = op.i32.shr_u(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        table[i] = -1
        if self._dead_.length == 0:
            self._dead_ = Array[i8](self._keys_.length)
        self._dead_[j] = 1
        array_clear(self._keys_, j, 1)
        array_clear(self._values_, j, 1)
        self._size_ = self._size_ - 1

    def _drop_all_(self):
        self._size_ = 0
        self._used_ = 0
        self._usable_ = 0
        self._mask_ = 0
        self._table_ = Array[i64](1)
        self._dead_ = Array[i8](0)
        self._keys_ = Array(0)
        self._values_ = Array(0)

    @inline
    def _is_live_(self, j: i32):
        return self._size_ == self._used_ or self._dead_[j] == 0

    @noinline
    def _live_from_(self, j: i32) -> i32:
        while j < self._used_ and self._dead_[j] != 0:
            j = j + 1
        return j

    @noinline
    def _live_before_(self, j: i32) -> i32:
        while j >= 0 and self._dead_[j] != 0:
            j = j - 1
        return j

    # --- the methods

    def __len__(self):
        return int(self._size_)

    def __bool__(self):
        return self._size_ != 0

    def __contains__(self, key, /):
        return self._find_(key, _key_hash(key)) >= 0

    def __getitem__(self, key, /):
        j = self._find_(key, _key_hash(key))
        if j < 0:
            if hasattr(self, '__missing__'):
                return self.__missing__(key)
            _raise_key(key)
        return self._values_[j]

    def __setitem__(self, key, value, /):
        self._put_(key, value)

    @inline
    def _put_(self, key, value):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j >= 0:
            self._values_[j] = value
        else:
            self._add_(key, h, value)

    def __delitem__(self, key, /):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j < 0:
            _raise_key(key)
        self._remove_(j, h)

    def get(self, key, default=None, /):
        j = self._find_(key, _key_hash(key))
        if j < 0:
            return default
        return self._values_[j]

    def setdefault(self, key, default=None, /):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j >= 0:
            return self._values_[j]
        self._add_(key, h, default)
        return default

    def pop(self, key, default=_NotGiven, /):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j < 0:
            if default is _NotGiven:
                _raise_key(key)
            return default
        value = self._values_[j]
        self._remove_(j, h)
        return value

    def popitem(self):
        if self._size_ == 0:
            raise KeyError('popitem(): dictionary is empty')
        j: i32 = self._used_ - 1
        if self._size_ != self._used_:
            dead = self._dead_
            while dead[j] != 0:
                dead[j] = 0
                j = j - 1
        key = self._keys_[j]
        value = self._values_[j]
        self._remove_(j, _key_hash(key))
        # Entries at the end are free again, but their slots stay marked, so they do not count as usable.
        self._dead_[j] = 0
        self._used_ = j
        return (key, value)

    def clear(self):
        self._drop_all_()

    def copy(self):
        d = dict()
        self._copy_into_(d)
        return d

    def _copy_into_(self, d):
        """Into an empty dict."""
        n: i32 = self._used_
        if self._size_ == n and n > 0:
            room = self._keys_.length
            keys = Array(room)
            values = Array(room)
            table = Array[i64](self._table_.length)
            array_copy(keys, 0, self._keys_, 0, n)
            array_copy(values, 0, self._values_, 0, n)
            array_copy(table, 0, self._table_, 0, table.length)
            d._keys_ = keys
            d._values_ = values
            d._table_ = table
            d._mask_ = self._mask_
            d._size_ = n
            d._used_ = n
            d._usable_ = self._usable_
        else:
            self._merge_into_(d)

    def _merge_into_(self, d):
        size: i32 = self._size_
        d._reserve_(d._size_ + size)
        j: i32 = 0
        while j < self._used_:
            if self._is_live_(j):
                d._put_(self._keys_[j], self._values_[j])
                if self._size_ != size:
                    raise RuntimeError('dict mutated during update')
            j = j + 1

    def _update_(self, source):
        if isinstance(source, dict):
            source._merge_into_(self)
        elif hasattr(source, 'keys'):
            for key in source.keys():
                self._put_(key, source[key])
        else:
            if isinstance(source, (int, float)) or source is None:
                raise TypeError("'" + type(source).__name__ + "' object is not iterable")
            n: i32 = 0
            for item in source:
                self._put_pair_(item, n)
                n = n + 1

    def _put_pair_(self, item, n: i32):
        if isinstance(item, tuple):
            if len(item) != 2:
                _raise_pair_length(n, i32(len(item)))
            self._put_(item[0], item[1])
        else:
            if isinstance(item, (int, float)) or item is None:
                raise TypeError(
                    'cannot convert dictionary update sequence element #' + str(int(n)) + ' to a sequence'
                )
            pair = list(item)
            if pair._len != 2:
                _raise_pair_length(n, pair._len)
            self._put_(pair._items[0], pair._items[1])

    def update(self, source=_NotGiven, /, **kwargs):
        if source is not _NotGiven:
            self._update_(source)
        self._update_keywords_(**kwargs)

    def keys(self):
        return dict_keys(self)

    def values(self):
        return dict_values(self)

    def items(self):
        return dict_items(self)

    def __iter__(self):
        return dict_keyiterator(self)

    def __reversed__(self):
        return dict_reversekeyiterator(self)

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = dict()
        self._copy_into_(d)
        other._merge_into_(d)
        return d

    def __ior__(self, other, /):
        self._update_(other)
        return self

    def __eq__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        return self._equals_(other)

    def __ne__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        return not self._equals_(other)

    def _equals_(self, other):
        if self._size_ != other._size_:
            return False
        j: i32 = 0
        while j < self._used_:
            if self._is_live_(j):
                key = self._keys_[j]
                k = other._find_(key, _key_hash(key))
                if k < 0:
                    return False
                if not _same_key(self._values_[j], other._values_[k]):
                    return False
            j = j + 1
        return True

    def __hash__(self):
        raise TypeError("unhashable type: 'dict'")

    def __repr__(self):
        if self._printing_:
            return '{...}'
        return self._text_()

    def _text_(self):
        """The pairs in braces."""
        if self._size_ == 0:
            return '{}'
        self._printing_ = True
        out = _TextBuilder(self._size_ * 8 + 2)
        out.byte(123)
        following = False
        j: i32 = 0
        while j < self._used_:
            if self._is_live_(j):
                if following:
                    out.byte(44)
                    out.byte(32)
                following = True
                out.text(repr(self._keys_[j]))
                out.byte(58)
                out.byte(32)
                out.text(repr(self._values_[j]))
            j = j + 1
        out.byte(125)
        self._printing_ = False
        return out.finish()

    def __str__(self):
        return self.__repr__()


@noinline
def _raise_pair_length(n: i32, length: i32):
    raise ValueError(
        'dictionary update sequence element #' + str(int(n)) + ' has length ' + str(int(length)) + '; 2 is required'
    )
`,
  'pyw.builtins.dict_iterators': `"""Iterators over dicts: by entry, forwards and backwards."""
from __pyw__ import i32, inline, noinline, per_site


@noinline
def _raise_size():
    raise RuntimeError('dictionary changed size during iteration')


@noinline
def _raise_keys():
    raise RuntimeError('dictionary keys changed during iteration')


@per_site
class _DictIterator:
    """\`_size_\` is the dict's at the start; -1 when the iterator has ended, -2 after it has complained."""

    _i: i32
    _size_: i32
    _left: i32

    def __init__(self, source):
        self._dict = source
        self._i = 0
        self._size_ = source._size_
        self._left = source._size_

    def __iter__(self):
        return self

    @inline
    def _step(self) -> i32:
        """The next entry, or -1."""
        d = self._dict
        if d._size_ != self._size_:
            if self._size_ != -1:
                self._size_ = -2
                _raise_size()
            return -1
        i: i32 = self._i
        if d._size_ != d._used_:
            i = d._live_from_(i)
        if i < d._used_:
            if self._left == 0:
                _raise_keys()
            self._left = self._left - 1
            self._i = i + 1
            return i
        self._size_ = -1
        return -1


@per_site
class dict_keyiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._keys_[i]
        return True


@per_site
class dict_valueiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._values_[i]
        return True


@per_site
class dict_itemiterator(_DictIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = (self._dict._keys_[i], self._dict._values_[i])
        return True


@per_site
class _DictReverseIterator:
    _i: i32
    _size_: i32

    def __init__(self, source):
        self._dict = source
        self._i = source._used_ - 1
        self._size_ = source._size_

    def __iter__(self):
        return self

    @inline
    def _step(self) -> i32:
        d = self._dict
        if d._size_ != self._size_:
            if self._size_ != -1:
                self._size_ = -2
                _raise_size()
            return -1
        i: i32 = self._i
        if i >= d._used_:
            i = d._used_ - 1
        if d._size_ != d._used_:
            i = d._live_before_(i)
        if i >= 0:
            self._i = i - 1
            return i
        self._size_ = -1
        return -1


@per_site
class dict_reversekeyiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._keys_[i]
        return True


@per_site
class dict_reversevalueiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = self._dict._values_[i]
        return True


@per_site
class dict_reverseitemiterator(_DictReverseIterator):
    @inline
    def _advance(self):
        i = self._step()
        if i < 0:
            return False
        self._value = (self._dict._keys_[i], self._dict._values_[i])
        return True
`,
  'pyw.builtins.dict_kinds': `"""collections.defaultdict and collections.OrderedDict."""
from __pyw__ import i32, per_site
from pyw.builtins.dict import dict
from pyw.builtins.hashing import _key_hash, _same_key
from pyw.builtins.set import _AnySet
from pyw.builtins.slices import _NotGiven


@per_site
class defaultdict(dict):
    __module__ = 'collections'

    def __init__(self, default_factory=None, source=_NotGiven, /, **kwargs):
        if isinstance(default_factory, (int, float, str, list, tuple, dict, _AnySet)):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        if source is not _NotGiven:
            self._update_(source)
        self._update_keywords_(**kwargs)

    def __missing__(self, key, /):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self._put_(key, value)
        return value

    def copy(self):
        return defaultdict(self.default_factory, self)

    def __copy__(self):
        return defaultdict(self.default_factory, self)

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = defaultdict(self.default_factory, self)
        other._merge_into_(d)
        return d

    def __repr__(self):
        if self._printing_:
            return 'defaultdict(' + repr(self.default_factory) + ', {...})'
        return 'defaultdict(' + repr(self.default_factory) + ', ' + self._text_() + ')'


@per_site
class OrderedDict(dict):
    __module__ = 'collections'

    """\`_first_\`: no entry before it is left; so taking the oldest ones in turn does not look at all gone ones again."""

    _first_: i32

    def _resize_(self, least: i32):
        self._first_ = 0
        self._rebuild_(least)

    def clear(self):
        self._first_ = 0
        self._drop_all_()

    def popitem(self, last=True):
        if self._size_ == 0:
            raise KeyError('dictionary is empty')
        if last:
            j = self._live_before_(self._used_ - 1) if self._size_ != self._used_ else self._used_ - 1
        else:
            j = self._first_live_()
        key = self._keys_[j]
        value = self._values_[j]
        self._remove_(j, _key_hash(key))
        return (key, value)

    def _first_live_(self) -> i32:
        j: i32 = self._first_
        if self._size_ != self._used_:
            j = self._live_from_(j)
            self._first_ = j
        return j

    def move_to_end(self, key, last=True):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j < 0:
            raise KeyError(key)
        if last:
            if j != self._used_ - 1:
                kept = self._keys_[j]
                value = self._values_[j]
                self._remove_(j, h)
                self._add_(kept, h, value)
        else:
            self._to_front_(j, h)

    def _to_front_(self, j: i32, h: i32):
        key = self._keys_[j]
        value = self._values_[j]
        rest = dict()
        i: i32 = 0
        while i < self._used_:
            if i != j and self._is_live_(i):
                rest._put_(self._keys_[i], self._values_[i])
            i = i + 1
        self._first_ = 0
        self._drop_all_()
        self._add_(key, h, value)
        rest._merge_into_(self)

    def copy(self):
        return OrderedDict(self)

    def __copy__(self):
        return OrderedDict(self)

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = OrderedDict(self)
        other._merge_into_(d)
        return d

    def __eq__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        if isinstance(other, OrderedDict):
            return self._equals_(other) and _same_order(self, other)
        return self._equals_(other)

    def __ne__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        if isinstance(other, OrderedDict):
            return not (self._equals_(other) and _same_order(self, other))
        return not self._equals_(other)

    def __repr__(self):
        name = type(self).__name__
        if self._size_ == 0:
            return name + '()'
        if self._printing_:
            return '...'
        return name + '(' + self._text_() + ')'


def _same_order(a, b):
    it = iter(b)
    for key in a:
        if not it._advance():
            return False
        if not _same_key(key, it._value):
            return False
    return True
`,
  'pyw.builtins.dict_views': `"""The views of a dict: keys and items are like sets, values are not."""
from __pyw__ import i32, inline, per_site
from pyw.builtins.dict_iterators import (
    dict_itemiterator, dict_keyiterator, dict_reverseitemiterator, dict_reversekeyiterator,
    dict_reversevalueiterator, dict_valueiterator,
)
from pyw.builtins.hashing import _key_hash, _same_key
from pyw.builtins.set import _AnySet, set
from pyw.builtins.text_builder import _TextBuilder


@per_site
class _DictView:
    def __init__(self, source):
        self._dict = source

    def __len__(self):
        return int(self._dict._size_)

    def __bool__(self):
        return self._dict._size_ != 0

    def __repr__(self):
        if self._dict._printing_:
            return '...'
        self._dict._printing_ = True
        items = list(self)
        text = type(self).__name__ + '(' + repr(items) + ')'
        self._dict._printing_ = False
        return text

    def __str__(self):
        return self.__repr__()


@per_site
class dict_values(_DictView):
    def __iter__(self):
        return dict_valueiterator(self._dict)

    def __reversed__(self):
        return dict_reversevalueiterator(self._dict)

    def __contains__(self, value, /):
        for x in self:
            if _same_key(x, value):
                return True
        return False


@per_site
class _SetView(_DictView):
    """What keys and items share."""

    def __hash__(self):
        raise TypeError("unhashable type: '" + type(self).__name__ + "'")

    def isdisjoint(self, other, /):
        if isinstance(other, (_AnySet, _SetView)):
            if len(other) > len(self):
                return not _any_in(self, other)
        return not _any_in(other, self)

    def __eq__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) == len(other) and _all_in(self, other)

    def __ne__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) != len(other) or not _all_in(self, other)

    def __lt__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) < len(other) and _all_in(self, other)

    def __le__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) <= len(other) and _all_in(self, other)

    def __gt__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) > len(other) and _all_in(other, self)

    def __ge__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) >= len(other) and _all_in(other, self)

    def __or__(self, other, /):
        return _view_or(self, other)

    def __ror__(self, other, /):
        return _view_or(other, self)

    def __and__(self, other, /):
        return _view_and(self, other)

    def __rand__(self, other, /):
        return _view_and(self, other)

    def __sub__(self, other, /):
        return _view_sub(self, other)

    def __rsub__(self, other, /):
        return _view_sub(other, self)

    def __xor__(self, other, /):
        return _view_xor(self, other)

    def __rxor__(self, other, /):
        return _view_xor(other, self)


def _any_in(some, others):
    for x in some:
        if x in others:
            return True
    return False


def _all_in(some, others):
    for x in some:
        if x not in others:
            return False
    return True


def _view_or(a, b):
    result = set(a)
    result.update(b)
    return result


def _view_sub(a, b):
    result = set(a)
    result.difference_update(b)
    return result


def _view_xor(a, b):
    result = set(a)
    result.symmetric_difference_update(b)
    return result


def _view_and(view, other):
    """What is in both, in the order in which CPython finds it."""
    if isinstance(other, set) and len(view) <= len(other):
        return other.intersection(view)
    if isinstance(other, _SetView) and len(other) > len(view):
        return _present(other, view)
    return _present(view, other)


def _present(view, candidates):
    result = set()
    for x in candidates:
        if x in view:
            result.add(x)
    return result


@per_site
class dict_keys(_SetView):
    def __iter__(self):
        return dict_keyiterator(self._dict)

    def __reversed__(self):
        return dict_reversekeyiterator(self._dict)

    @inline
    def __contains__(self, key, /):
        return key in self._dict


@per_site
class dict_items(_SetView):
    def __iter__(self):
        return dict_itemiterator(self._dict)

    def __reversed__(self):
        return dict_reverseitemiterator(self._dict)

    def __contains__(self, item, /):
        if isinstance(item, tuple):
            if len(item) == 2:
                d = self._dict
                key = item[0]
                j = d._find_(key, _key_hash(key))
                if j >= 0:
                    return _same_key(d._values_[j], item[1])
        return False
`,
  'pyw.builtins.environment': `"""The environment as a mapping. Changes are the program's own: the host does not see them."""
from __pyw__ import host, i32, noinline
from pyw.builtins.boundary import _str_from_js


def _read_environment():
    out = {}
    pairs = host.env_list()
    n = host.js_length(pairs)
    i: i32 = 0
    while i < n:
        out[_str_from_js(host.js_item(pairs, i))] = _str_from_js(host.js_item(pairs, i + 1))
        i = i + 2
    return out


@noinline
def _not_a_str(value):
    raise TypeError('str expected, not ' + type(value).__name__)


class _Environ(object):
    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        if not isinstance(key, str):
            _not_a_str(key)
        return self._data[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            _not_a_str(key)
        if not isinstance(value, str):
            _not_a_str(value)
        self._data[key] = value

    def __delitem__(self, key):
        if not isinstance(key, str):
            _not_a_str(key)
        del self._data[key]

    def __contains__(self, key):
        if not isinstance(key, str):
            _not_a_str(key)
        return key in self._data

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ(' + repr(self._data) + ')'

    def __eq__(self, other):
        if isinstance(other, _Environ):
            return self._data == other._data
        return self._data == other

    def __or__(self, other):
        return self._data | dict(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def get(self, key, default=None):
        if not isinstance(key, str):
            _not_a_str(key)
        if key in self._data:
            return self._data[key]
        return default

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self._data[key]

    def pop(self, key, *default):
        if not isinstance(key, str):
            _not_a_str(key)
        return self._data.pop(key, *default)

    def popitem(self):
        key = next(iter(self))
        value = self._data[key]
        del self._data[key]
        return key, value

    def update(self, other=(), /, **more):
        if hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in more.items():
            self[key] = value

    def clear(self):
        self._data.clear()

    def copy(self):
        return dict(self._data)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()
`,
  'pyw.builtins.exception_groups': `"""Exceptions that hold several others."""
from __pyw__ import is_class
from pyw.builtins.exceptions import BaseException, Exception, TypeError, ValueError


class BaseExceptionGroup(BaseException):
    def __init__(self, message, exceptions):
        _check_group(message, exceptions)
        self.args = (message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)
        _check_members(self.exceptions)

    def __str__(self):
        n = len(self.exceptions)
        return self.message + ' (' + str(n) + ' sub-exception' + ('' if n == 1 else 's') + ')'

    def derive(self, excs):
        for e in excs:
            if not isinstance(e, Exception):
                return BaseExceptionGroup(self.message, excs)
        return ExceptionGroup(self.message, excs)

    def subgroup(self, condition):
        return _group_part(self, condition, True)

    def split(self, condition):
        return _group_part(self, condition, True), _group_part(self, condition, False)


def _new_group(message, exceptions):
    """\`BaseExceptionGroup(...)\`: an ExceptionGroup when it holds nothing but Exceptions."""
    if isinstance(exceptions, list) or isinstance(exceptions, tuple):
        for e in exceptions:
            if not isinstance(e, Exception):
                return BaseExceptionGroup(message, exceptions)
        return ExceptionGroup(message, exceptions)
    return BaseExceptionGroup(message, exceptions)


def _check_group(message, exceptions):
    if not isinstance(message, str):
        raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + type(message).__name__)
    if not isinstance(exceptions, list) and not isinstance(exceptions, tuple):
        raise TypeError('second argument (exceptions) must be a sequence')
    if len(exceptions) == 0:
        raise ValueError('second argument (exceptions) must be a non-empty sequence')


def _check_members(exceptions):
    i = 0
    for e in exceptions:
        if not isinstance(e, BaseException):
            raise ValueError('Item ' + str(i) + ' of second argument (exceptions) is not an exception')
        i += 1


def _group_part(group, condition, wanted):
    """The part of a group that meets a condition (or the rest), None when it is empty."""
    if _group_matches(group, condition):
        return group if wanted else None
    kept = []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            part = _group_part(e, condition, wanted)
            if part is not None:
                kept.append(part)
        elif _group_matches(e, condition) == wanted:
            kept.append(e)
    if len(kept) == 0:
        return None
    return _derived(group, kept)


def _derived(group, kept):
    made = group.derive(kept)
    made.__cause__ = group.__cause__
    made.__context__ = group.__context__
    made.__suppress_context__ = group.__suppress_context__
    made._tb = group._tb
    made._notes = group._notes
    return made


def _group_matches(exc, condition):
    if is_class(condition):
        return isinstance(exc, condition)
    return bool(condition(exc))


class ExceptionGroup(BaseExceptionGroup, Exception):
    def __init__(self, message, exceptions):
        _check_group(message, exceptions)
        self.args = (message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)
        _check_members(self.exceptions)
        for e in self.exceptions:
            if not isinstance(e, Exception):
                raise TypeError('Cannot nest BaseExceptions in an ExceptionGroup')


class _StarHandling(object):
    """What the clauses of one \`except*\` statement have taken of an exception, and what they raised."""

    def __init__(self, exc):
        self.orig = exc
        self.rest = exc
        self.raised = []
        self.taken = []

    def take(self, classes):
        """The part for a clause, as a group; None when there is none."""
        rest = self.rest
        if rest is None:
            return None
        match = None
        if isinstance(rest, BaseExceptionGroup):
            match = _group_part(rest, classes, True)
            if match is not None:
                self.rest = _group_part(rest, classes, False)
        elif isinstance(rest, classes):
            self.rest = None
            if isinstance(rest, Exception):
                match = ExceptionGroup('', [rest])
            else:
                match = BaseExceptionGroup('', [rest])
        if match is not None:
            self.taken.append(match)
        return match

    def note(self, exc):
        """A clause raised an exception."""
        self.raised.append(exc)

    def finish(self):
        """What is raised in the end, or None."""
        orig = self.orig
        rest = self.rest
        if len(self.raised) == 0:
            return rest
        if not isinstance(orig, BaseExceptionGroup):
            return self.raised[0]
        again = []
        fresh = []
        for exc in self.raised:
            if _is_among(exc, self.taken):
                _add_leaves(exc, again)
            else:
                fresh.append(exc)
        if rest is not None:
            _add_leaves(rest, again)
        kept = _projection(orig, again)
        if kept is not None:
            if len(fresh) == 0:
                return kept
            fresh.append(kept)
        if len(fresh) == 1:
            return fresh[0]
        for exc in fresh:
            if not isinstance(exc, Exception):
                return BaseExceptionGroup('', fresh)
        return ExceptionGroup('', fresh)


def _is_among(exc, group):
    for e in group:
        if e is exc:
            return True
    return False


def _add_leaves(exc, leaves):
    if isinstance(exc, BaseExceptionGroup):
        for e in exc.exceptions:
            _add_leaves(e, leaves)
    else:
        leaves.append(exc)


def _projection(group, leaves):
    """The part of a group whose leaves are among those given; None when there are none."""
    kept = []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            part = _projection(e, leaves)
            if part is not None:
                kept.append(part)
        elif _is_among(e, leaves):
            kept.append(e)
    if len(kept) == 0:
        return None
    return _derived(group, kept)


def _star_handling(exc):
    return _StarHandling(exc)
`,
  'pyw.builtins.exception_report': `"""What becomes of an exception that nobody caught, and the chain of exceptions that it prints."""
from __pyw__ import host, i32, noinline, op
from pyw.builtins.exception_groups import BaseExceptionGroup
from pyw.builtins.exceptions import KeyboardInterrupt, SystemExit
from pyw.builtins.text_output import _flush_all, _put_byte, _put_text, _to_stderr


@noinline
def _chain(exc, handled):
    """Makes what is being handled the context of an exception that is raised; never a cycle."""
    if exc is handled:
        return
    walk = handled
    slow = handled
    odd = False
    while True:
        context = walk.__context__
        if context is None:
            break
        if context is exc:
            walk.__context__ = None
            break
        walk = context
        if odd:
            after = slow.__context__
            if after is None or after is walk:
                break
            slow = after
        odd = not odd
    exc.__context__ = handled


@noinline
def _report_uncaught(exc) -> i32:
    """Prints an exception that ends the program as CPython does; gives the exit status."""
    if isinstance(exc, SystemExit):
        return _exit_status(exc.code)
    _to_stderr()
    _report_chain(_StderrSink(), exc, exc, 0)
    _flush_all()
    if isinstance(exc, KeyboardInterrupt):
        return 130
    return 1


def _exit_status(code) -> i32:
    _flush_all()
    if code is None:
        return 0
    if isinstance(code, int):
        return i32(code) & 255
    _to_stderr()
    _put_text(str(code))
    _put_byte(10)
    _flush_all()
    return 1


class _StderrSink(object):
    """Reports go to the output buffer, which is standard error's."""

    def text(self, text):
        _put_text(text)

    def frames(self, exc, later, margin: i32):
        _flush_all()
        if exc is later:
            host.print_traceback(exc._tb, None, margin)
        else:
            host.print_traceback(exc._tb, later._tb, margin)


def _report_chain(out, exc, later, margin: i32):
    """\`later\` is the exception that followed this one: frames that both have are shown with that one only."""
    cause = exc.__cause__
    if cause is not None:
        _report_chain(out, cause, exc, margin)
        _report_line(out, margin, '')
        _report_line(out, margin, 'The above exception was the direct cause of the following exception:')
        _report_line(out, margin, '')
    elif not exc.__suppress_context__:
        context = exc.__context__
        if context is not None:
            _report_chain(out, context, exc, margin)
            _report_line(out, margin, '')
            _report_line(out, margin, 'During handling of the above exception, another exception occurred:')
            _report_line(out, margin, '')
    _report_one(out, exc, later, margin)


def _report_line(out, margin: i32, text):
    if margin > 0:
        _put_spaces(out, margin)
        out.text('|')
        if text._len > 0:
            out.text(' ')
    out.text(text)
    out.text('\\n')


def _put_spaces(out, n: i32):
    while n > 0:
        out.text(' ')
        n = n - 1


def _report_one(out, exc, later, margin: i32):
    group = isinstance(exc, BaseExceptionGroup)
    at: i32 = margin
    if group and margin == 0:
        at = 2
    if op.extern.is_null(exc._tb) == 0:
        if group:
            if margin == 0:
                out.text('  + Exception Group Traceback (most recent call last):\\n')
            else:
                _report_line(out, at, 'Exception Group Traceback (most recent call last):')
        else:
            _report_line(out, at, 'Traceback (most recent call last):')
        out.frames(exc, later, at)
    name = type(exc).__qualname__
    module = type(exc).__module__
    if module != '__main__' and module != 'builtins':
        name = module + '.' + name
    text = str(exc)
    if text != '':
        name = name + ': ' + text
    _report_text(out, at, name)
    notes = exc._notes
    if notes is not None:
        for note in notes:
            _report_text(out, at, note)
    if isinstance(exc, BaseExceptionGroup):
        _report_members(out, exc, at)


def _report_text(out, margin: i32, text):
    for line in text.split('\\n'):
        _report_line(out, margin, line)


def _report_members(out, group, margin: i32):
    n = 0
    count = len(group.exceptions)
    for e in group.exceptions:
        n += 1
        if n == 1:
            _put_spaces(out, margin)
            out.text('+-')
        else:
            _put_spaces(out, margin + 2)
        label = str(n)
        if n > 15:
            label = '...'
        out.text('+---------------- ')
        out.text(label)
        out.text(' ----------------\\n')
        if n > 15:
            _report_line(out, margin + 2, 'and ' + str(count - 15) + ' more exception' + ('s' if count > 16 else ''))
            break
        _report_chain(out, e, e, margin + 2)
        if isinstance(e, BaseExceptionGroup) and n == count:
            return
    _put_spaces(out, margin + 2)
    out.text('+------------------------------------\\n')
`,
  'pyw.builtins.exceptions': `"""The exception classes."""
from __pyw__ import extern, op


def _exception_text(args):
    """str() of an exception: of its only argument, or of all of them."""
    if len(args) == 0:
        return ''
    if len(args) == 1:
        return str(args[0])
    return repr(args)


def _exception_repr(name, args):
    if len(args) == 1:
        return name + '(' + repr(args[0]) + ')'
    return name + repr(args)


class traceback(object):
    """What \`__traceback__\` is: it stands for the host's record, which is only good for printing."""

    def __init__(self):
        self.tb_next = None


class BaseException(object):
    """
    \`_tb\` is the host's record of where it was raised, set when it is. The compiler knows the fields: they start as
    None (\`__suppress_context__\` as False), and \`args\` is what the class was called with.
    """

    _tb: extern
    _notes: object
    _trace: object
    __cause__: object
    __context__: object
    __suppress_context__: bool

    def __init__(self, *args):
        self.args = args

    def __str__(self):
        return _exception_text(self.args)

    def __repr__(self):
        return _exception_repr(type(self).__name__, self.args)

    def with_traceback(self, tb):
        if tb is not None and not isinstance(tb, traceback):
            raise TypeError('__traceback__ must be a traceback or None')
        self._trace = tb
        return self

    def add_note(self, note):
        if not isinstance(note, str):
            raise TypeError("note must be a str, not '" + type(note).__name__ + "'")
        notes = self._notes
        if notes is None:
            notes = []
            self._notes = notes
        notes.append(note)

    @property
    def __notes__(self):
        notes = self._notes
        if notes is None:
            raise AttributeError("'" + type(self).__name__ + "' object has no attribute '__notes__'")
        return notes

    @property
    def __traceback__(self):
        found = self._trace
        if found is None and op.extern.is_null(self._tb) == 0:
            found = traceback()
            self._trace = found
        return found


class SystemExit(BaseException):
    def __init__(self, *args):
        self.args = args
        if len(args) == 0:
            self.code = None
        elif len(args) == 1:
            self.code = args[0]
        else:
            self.code = args


class KeyboardInterrupt(BaseException):
    pass


class GeneratorExit(BaseException):
    pass


class Exception(BaseException):
    pass


class StopIteration(Exception):
    def __init__(self, *args):
        self.args = args
        if len(args) == 0:
            self.value = None
        else:
            self.value = args[0]


class StopAsyncIteration(Exception):
    pass


class ArithmeticError(Exception):
    pass


class FloatingPointError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class AttributeError(Exception):
    def __init__(self, *args, name=None, obj=None):
        self.args = args
        self.name = name
        self.obj = obj


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    def __init__(self, *args, name=None, path=None, name_from=None):
        self.args = args
        self.name = name
        self.path = path
        self.name_from = name_from
        if len(args) == 1:
            self.msg = args[0]
        else:
            self.msg = None

    def __str__(self):
        if self.msg is not None:
            return str(self.msg)
        return _exception_text(self.args)


class ModuleNotFoundError(ImportError):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


def _key_error_text(args):
    if len(args) == 1:
        return repr(args[0])
    return _exception_text(args)


class KeyError(LookupError):
    def __str__(self):
        return _key_error_text(self.args)


class MemoryError(Exception):
    pass


class NameError(Exception):
    def __init__(self, *args, name=None):
        self.args = args
        self.name = name


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
    def __init__(self, *args):
        self.errno = None
        self.strerror = None
        self.filename = None
        self.filename2 = None
        self.args = args
        if 2 <= len(args) <= 5:
            self.errno = args[0]
            self.strerror = args[1]
            if len(args) >= 3 and args[2] is not None:
                self.filename = args[2]
                if len(args) == 5 and args[4] is not None:
                    self.filename2 = args[4]
                self.args = (args[0], args[1])

    def __str__(self):
        if self.filename is not None:
            text = '[Errno ' + str(self.errno) + '] ' + str(self.strerror) + ': ' + repr(self.filename)
            if self.filename2 is not None:
                return text + ' -> ' + repr(self.filename2)
            return text
        if self.errno is not None and self.strerror is not None:
            return '[Errno ' + str(self.errno) + '] ' + str(self.strerror)
        return _exception_text(self.args)


def _new_os_error(*args):
    """\`OSError(errno, text, ...)\`: an instance of the subclass for the error number."""
    if len(args) < 2 or len(args) > 5:
        return object.__new__(OSError, *args)
    n = args[0]
    if n == 2:
        return FileNotFoundError(*args)
    if n == 17:
        return FileExistsError(*args)
    if n == 13 or n == 1:
        return PermissionError(*args)
    if n == 21:
        return IsADirectoryError(*args)
    if n == 20:
        return NotADirectoryError(*args)
    if n == 4:
        return InterruptedError(*args)
    if n == 110:
        return TimeoutError(*args)
    if n == 11 or n == 114 or n == 115:
        return BlockingIOError(*args)
    if n == 10:
        return ChildProcessError(*args)
    if n == 3:
        return ProcessLookupError(*args)
    if n == 32 or n == 108:
        return BrokenPipeError(*args)
    if n == 103:
        return ConnectionAbortedError(*args)
    if n == 111:
        return ConnectionRefusedError(*args)
    if n == 104:
        return ConnectionResetError(*args)
    return object.__new__(OSError, *args)


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class FileExistsError(OSError):
    pass


class FileNotFoundError(OSError):
    pass


class InterruptedError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class PermissionError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class TimeoutError(OSError):
    pass


class ReferenceError(Exception):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class PythonFinalizationError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class SyntaxError(Exception):
    def __init__(self, *args):
        self.args = args
        self.msg = None
        self.filename = None
        self.lineno = None
        self.offset = None
        self.text = None
        self.end_lineno = None
        self.end_offset = None
        self.print_file_and_line = None
        if len(args) >= 1:
            self.msg = args[0]
        if len(args) == 2:
            info = args[1]
            self.filename = info[0]
            self.lineno = info[1]
            self.offset = info[2]
            self.text = info[3]
            if len(info) == 6:
                self.end_lineno = info[4]
                self.end_offset = info[5]

    def __str__(self):
        if self.filename is not None and self.lineno is not None:
            return str(self.msg) + ' (' + _base_name(str(self.filename)) + ', line ' + str(self.lineno) + ')'
        if self.filename is not None:
            return str(self.msg) + ' (' + _base_name(str(self.filename)) + ')'
        if self.lineno is not None:
            return str(self.msg) + ' (line ' + str(self.lineno) + ')'
        return str(self.msg)


def _base_name(path):
    return path[path.rfind('/') + 1:]


class IndentationError(SyntaxError):
    pass


class TabError(IndentationError):
    pass


class SystemError(Exception):
    pass


class TypeError(Exception):
    pass


class ValueError(Exception):
    pass


class UnicodeError(ValueError):
    pass


class UnicodeEncodeError(UnicodeError):
    """Made by encoders only: \`object\` is a string, \`start\` and \`end\` ints."""

    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "'" + self.encoding + "' codec can't encode character"
        if self.end == self.start + 1:
            c = ascii(self.object[self.start])
            return head + ' ' + c + ' in position ' + str(self.start) + ': ' + self.reason
        return head + 's in position ' + str(self.start) + '-' + str(self.end - 1) + ': ' + self.reason


class UnicodeDecodeError(UnicodeError):
    """\`object\` is bytes."""

    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "'" + self.encoding + "' codec can't decode byte"
        if self.end == self.start + 1:
            byte = format(self.object[self.start], '02x')
            return head + ' 0x' + byte + ' in position ' + str(self.start) + ': ' + self.reason
        return head + 's in position ' + str(self.start) + '-' + str(self.end - 1) + ': ' + self.reason


class UnicodeTranslateError(UnicodeError):
    def __init__(self, object, start, end, reason):
        self.args = (object, start, end, reason)
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "can't translate character"
        if self.end == self.start + 1:
            c = repr(self.object[self.start])
            return head + ' ' + c + ' in position ' + str(self.start) + ': ' + self.reason
        return head + 's in position ' + str(self.start) + '-' + str(self.end - 1) + ': ' + self.reason


class Warning(Exception):
    pass


class BytesWarning(Warning):
    pass


class DeprecationWarning(Warning):
    pass


class EncodingWarning(Warning):
    pass


class FutureWarning(Warning):
    pass


class ImportWarning(Warning):
    pass


class PendingDeprecationWarning(Warning):
    pass


class ResourceWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class SyntaxWarning(Warning):
    pass


class UnicodeWarning(Warning):
    pass


class UserWarning(Warning):
    pass
`,
  'pyw.builtins.exported_classes': `"""The classes that JavaScript knows, by number. A program that exports classes has its own of this module."""
from __pyw__ import i32


def _class_number(x) -> i32:
    return -1
`,
  'pyw.builtins.file_base': `"""The bases of file objects, and files without buffers."""
from __pyw__ import Array, State, array_copy, host, i8, i32, noinline, op
from io import UnsupportedOperation
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.memoryview import memoryview
from pyw.builtins.os_errors import _os_error
from pyw.builtins.paths import _fspath, _path_to_js
from pyw.builtins.sequences import _to_int

_dirty: State = None


def _note_dirty(file):
    """A file that holds what was not written yet: it is written before anybody can look, as CPython's are that go away."""
    global _dirty
    if _dirty is None:
        _dirty = []
    _dirty.append(file)


def _flush_files():
    global _dirty
    files = _dirty
    if files is not None:
        _dirty = None
        for f in files:
            f._write_out()


@noinline
def _unsupported(what):
    raise UnsupportedOperation(what)


@noinline
def _closed_file():
    raise ValueError('I/O operation on closed file.')


def _offset(value):
    """A position: any object with \`__index__\`."""
    return _to_int(value)


class IOBase(object):
    """
    What files have in common. Iterating gives lines: \`_advance\` calls \`readline\`, whichever class defines it.
    """

    _value: object
    _closed: bool

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True

    def flush(self):
        if self.closed:
            _closed_file()

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seek(self, offset, whence=0, /):
        _unsupported('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        _unsupported('truncate')

    def fileno(self):
        _unsupported('fileno')

    def isatty(self):
        if self.closed:
            _closed_file()
        return False

    def _checkClosed(self):
        if self.closed:
            _closed_file()

    def __enter__(self):
        if self.closed:
            _closed_file()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()

    def __iter__(self):
        if self.closed:
            _closed_file()
        return self

    def _advance(self):
        line = self.readline()
        if len(line) == 0:
            return False
        self._value = line
        return True

    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        if self.closed:
            _closed_file()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        n = self.readinto(buffer)
        if n is None:
            return None
        return bytes(buffer[:n])

    def readall(self):
        parts = []
        while True:
            data = self.read(65536)
            if not data:
                break
            parts.append(data)
        return b''.join(parts)

    def readline(self, size=-1, /):
        return _read_line_by_bytes(self, size)


def _read_line_by_bytes(file, size):
    out = bytearray()
    limit = -1 if size is None else _to_int(size)
    while limit < 0 or len(out) < limit:
        b = file.read(1)
        if not b:
            break
        out += b
        if b == b'\\n':
            break
    return bytes(out)


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        _unsupported('read')

    def read1(self, size=-1, /):
        _unsupported('read1')

    def readinto(self, buffer, /):
        return _read_into(buffer, self.read(len(buffer)))

    def readinto1(self, buffer, /):
        return _read_into(buffer, self.read1(len(buffer)))

    def readline(self, size=-1, /):
        return _read_line_by_bytes(self, size)

    def write(self, data, /):
        _unsupported('write')

    def detach(self):
        _unsupported('detach')


def _read_into(buffer, data):
    n = len(data)
    if isinstance(buffer, memoryview):
        buffer[:n] = data
    elif isinstance(buffer, bytearray):
        i: i32 = 0
        while i < data._len:
            buffer._d[i] = data._d[i]
            i = i + 1
    else:
        raise TypeError('readinto() argument must be read-write bytes-like object, not ' + type(buffer).__name__)
    return n


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        _unsupported('read')

    def readline(self, size=-1, /):
        _unsupported('readline')

    def write(self, text, /):
        _unsupported('write')

    def detach(self):
        _unsupported('detach')


def _open_flags(mode) -> i32:
    """Flags of open(2) for a mode of FileIO; 0x10000000 tells a mode that is not one."""
    flags: i32 = 0
    kinds: i32 = 0
    plus: i32 = 0
    for c in mode:
        if c == 'r':
            kinds = kinds + 1
        elif c == 'w':
            kinds = kinds + 1
            flags = flags | 577
        elif c == 'a':
            kinds = kinds + 1
            flags = flags | 1089
        elif c == 'x':
            kinds = kinds + 1
            flags = flags | 193
        elif c == '+':
            plus = plus + 1
        elif c != 'b':
            return 0x10000000
    if kinds != 1 or plus > 1:
        return 0x20000000
    if plus == 1:
        flags = (flags & -4) | 2
    return flags


class FileIO(RawIOBase):
    """A descriptor of the host."""

    _fd: i32
    _flags: i32

    def __init__(self, file, mode='r', closefd=True, opener=None):
        self._closed = True
        flags = _open_flags(mode)
        if flags == 0x10000000:
            raise ValueError('invalid mode: ' + mode)
        if flags == 0x20000000:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        self._flags = flags
        self.closefd = closefd
        self.name = file
        if isinstance(file, int):
            if file < 0:
                raise ValueError('negative file descriptor')
            if not closefd or file <= 2:
                self._fd = i32(file)
            else:
                self._fd = i32(file)
        else:
            if not closefd:
                raise ValueError('Cannot use closefd=False with file name')
            path = _fspath(file)
            self.name = path
            if opener is not None:
                self._fd = i32(opener(path, int(flags | 524288)))
            else:
                _flush_files()
                self._fd = host.fs_open(_path_to_js(path), flags, 438)
                if self._fd < 0:
                    _os_error(self._fd, path)
        self._closed = False
        if flags & 1024 != 0:
            host.fs_seek(self._fd, 0.0, 2)

    @property
    def mode(self):
        f = self._flags
        if f & 128 != 0:
            return 'xb+' if f & 2 != 0 else 'xb'
        if f & 1024 != 0:
            return 'ab+' if f & 2 != 0 else 'ab'
        if f & 3 == 2:
            return 'rb+'
        return 'wb' if f & 3 == 1 else 'rb'

    def _check(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def fileno(self):
        self._check()
        return int(self._fd)

    def isatty(self):
        self._check()
        return host.is_tty(self._fd) != 0

    def readable(self):
        self._check()
        return self._flags & 3 != 1

    def writable(self):
        self._check()
        return self._flags & 3 != 0

    def seekable(self):
        self._check()
        return host.fs_seek(self._fd, 0.0, 1) >= 0.0

    def close(self):
        if not self._closed:
            self._closed = True
            if self.closefd:
                r = host.fs_close(self._fd)
                if r < 0:
                    _os_error(r)

    def read(self, size=-1, /):
        self._check()
        if self._flags & 3 == 1:
            _unsupported('File not open for reading')
        if size is None or size < 0:
            return self.readall()
        return self._read(i32(_to_int(size)))

    def _read(self, size: i32):
        """At most that many bytes, by one call of the host or several where it gives all that is asked for."""
        d = Array[i8](size)
        done: i32 = 0
        while done < size:
            n = size - done
            if n > 16384:
                n = 16384
            got = host.fs_read(self._fd, 40960, n)
            if got < 0:
                _os_error(got)
            i: i32 = 0
            while i < got:
                d[done + i] = op.mem.load8(40960 + i)
                i = i + 1
            done = done + got
            if got < n:
                break
        return _new_bytes(d, done)

    def readall(self):
        self._check()
        d = Array[i8](8192)
        n: i32 = 0
        while True:
            got = host.fs_read(self._fd, 40960, 16384)
            if got < 0:
                _os_error(got)
            if got == 0:
                break
            if n + got > d.length:
                e = Array[i8]((n + got) * 2)
                array_copy(e, 0, d, 0, n)
                d = e
            i: i32 = 0
            while i < got:
                d[n + i] = op.mem.load8(40960 + i)
                i = i + 1
            n = n + got
        return _new_bytes(d, n)

    def readinto(self, buffer, /):
        return _read_into(buffer, self.read(len(buffer)))

    def write(self, data, /):
        self._check()
        if self._flags & 3 == 0:
            _unsupported('File not open for writing')
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        self._write(data._d, data._len)
        return len(data)

    def _write(self, d, n: i32):
        done: i32 = 0
        while done < n:
            m = n - done
            if m > 16384:
                m = 16384
            i: i32 = 0
            while i < m:
                op.mem.store8(40960 + i, d[done + i])
                i = i + 1
            put: i32 = 0
            while put < m:
                r = host.fs_write(self._fd, 40960 + put, m - put)
                if r < 0:
                    _os_error(r)
                put = put + r
            done = done + m

    def seek(self, offset, whence=0, /):
        self._check()
        r = host.fs_seek(self._fd, float(_offset(offset)), i32(_to_int(whence)))
        if r < 0.0:
            _os_error(i32(r))
        return int(r)

    def tell(self):
        self._check()
        r = host.fs_seek(self._fd, 0.0, 1)
        if r < 0.0:
            _os_error(i32(r))
        return int(r)

    def truncate(self, size=None, /):
        self._check()
        if self._flags & 3 == 0:
            _unsupported('File not open for writing')
        n = self.tell() if size is None else _to_int(size)
        r = host.fs_truncate(self._fd, float(n))
        if r < 0:
            _os_error(r)
        return n

    def __repr__(self):
        if self._closed:
            return '<_io.FileIO [closed]>'
        return '<_io.FileIO name=' + repr(self.name) + " mode='" + self.mode + "' closefd=" + repr(self.closefd) + '>'
`,
  'pyw.builtins.file_buffers': `"""Files with buffers: bytes read ahead, bytes not written yet, and files in memory."""
from __pyw__ import Array, array_copy, i8, i32, noinline
from io import UnsupportedOperation
from pyw.builtins.bytes_core import _cut_bytes, _new_bytes
from pyw.builtins.file_base import BufferedIOBase, FileIO, _closed_file, _note_dirty, _offset, _unsupported
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _to_int

_SIZE = 8192


@noinline
def _on_closed(what):
    raise ValueError(what + ' of closed file')


def _size_of(size):
    """-1 for all."""
    if size is None:
        return -1
    return _to_int(size)


class _Buffered(BufferedIOBase):
    """\`_in\`: bytes from \`_at\` to \`_end\` were read ahead. \`_out\`: \`_held\` bytes are to be written."""

    _in: Array
    _at: i32
    _end: i32
    _out: Array
    _held: i32
    _listed: bool

    def __init__(self, raw, buffer_size=8192):
        if buffer_size <= 0:
            raise ValueError('invalid buffer size')
        self.raw = raw
        self._at = 0
        self._end = 0
        self._in = Array[i8](0)
        self._out = Array[i8](0)
        self._held = 0
        self._listed = False
        self._closed = False

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def seekable(self):
        return self.raw.seekable()

    def close(self):
        if not self.raw.closed:
            try:
                self._write_out()
            finally:
                self.raw.close()

    def detach(self):
        self.flush()
        return self.raw

    def __repr__(self):
        return '<_io.' + type(self).__name__ + ' name=' + repr(self.raw.name) + '>'

    def flush(self):
        if self.raw.closed:
            raise ValueError('flush of closed file')
        self._write_out()

    def _write_out(self):
        self._listed = False
        n = self._held
        if n > 0:
            self._held = 0
            raw = self.raw
            if isinstance(raw, FileIO):
                raw._write(self._out, n)
            else:
                raw.write(_new_bytes(_cut_bytes(self._out, 0, n), n))

    def _fill(self):
        """Reads ahead where nothing is left; False at the end."""
        raw = self.raw
        data = raw._read(8192) if isinstance(raw, FileIO) else raw.read(8192)
        if data is None or len(data) == 0:
            return False
        self._in = data._d
        self._at = 0
        self._end = data._len
        return True

    def _start_reading(self, what):
        if self.raw.closed:
            _on_closed(what)
        if self._held > 0:
            self._write_out()

    def read(self, size=-1, /):
        self._start_reading('read')
        n = _size_of(size)
        if n < -1:
            raise ValueError('read length must be non-negative or -1')
        left = self._end - self._at
        head = None
        if left > 0:
            head = _new_bytes(_cut_bytes(self._in, self._at, left), left)
        if n < 0:
            self._at = self._end
            raw = self.raw
            rest = raw.readall()
            if rest is None:
                rest = b''
            return rest if head is None else head + rest
        if n <= int(left):
            m = i32(n)
            self._at = self._at + m
            return _new_bytes(_cut_bytes(self._in, self._at - m, m), m)
        self._at = self._end
        rest = self._read_more(n - int(left))
        return rest if head is None else head + rest

    def _read_more(self, n):
        """n bytes with nothing read ahead, fewer at the end."""
        parts = []
        while n > 0:
            if n < 8192:
                if not self._fill():
                    break
                m = i32(n) if n < int(self._end) else self._end
                parts.append(_new_bytes(_cut_bytes(self._in, 0, m), m))
                self._at = m
                n -= int(m)
            else:
                data = self.raw.read(n)
                if data is None or len(data) == 0:
                    break
                parts.append(data)
                n -= len(data)
        return b''.join(parts)

    def read1(self, size=-1, /):
        self._start_reading('read')
        n = _size_of(size)
        if n < 0:
            n = 8192
        if n == 0:
            return b''
        if self._at == self._end and not self._fill():
            return b''
        m = self._end - self._at
        if n < int(m):
            m = i32(n)
        self._at = self._at + m
        return _new_bytes(_cut_bytes(self._in, self._at - m, m), m)

    def peek(self, size=0, /):
        self._start_reading('peek')
        if self._at == self._end and not self._fill():
            return b''
        n = self._end - self._at
        return _new_bytes(_cut_bytes(self._in, self._at, n), n)

    def readline(self, size=-1, /):
        self._start_reading('readline')
        limit = _size_of(size)
        parts = []
        total = 0
        while limit < 0 or total < limit:
            if self._at == self._end and not self._fill():
                break
            start = self._at
            stop = self._end
            if limit >= 0 and limit - total < int(stop - start):
                stop = start + i32(limit - total)
            i: i32 = start
            d = self._in
            while i < stop and d[i] != 10:
                i = i + 1
            ended = i < stop
            if ended:
                i = i + 1
            self._at = i
            piece = _new_bytes(_cut_bytes(d, start, i - start), i - start)
            if ended and total == 0:
                return piece
            parts.append(piece)
            total += len(piece)
            if ended:
                break
        return b''.join(parts)

    def seek(self, target, whence=0, /):
        if self.raw.closed:
            _on_closed('seek')
        if whence != 0 and whence != 1 and whence != 2:
            raise ValueError('whence value ' + str(whence) + ' unsupported')
        self._write_out()
        offset = _offset(target)
        if whence == 1:
            offset -= int(self._end - self._at)
        self._at = self._end
        return self.raw.seek(offset, whence)

    def tell(self):
        if self.raw.closed:
            _on_closed('tell')
        return self.raw.tell() - int(self._end - self._at) + int(self._held)

    def truncate(self, size=None, /):
        if self.raw.closed:
            _on_closed('truncate')
        if not self.raw.writable():
            _unsupported('truncate')
        self._write_out()
        n = self.tell() if size is None else size
        return self.raw.truncate(n)

    def write(self, data, /):
        if self.raw.closed:
            raise ValueError('write to closed file')
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        self._put(data._d, data._len)
        return len(data)

    def _put(self, d, n: i32):
        left = self._end - self._at
        if left > 0:
            self.raw.seek(int(0 - left), 1)
            self._at = self._end
        if self._held + n > 8192:
            self._write_out()
            if n >= 8192:
                raw = self.raw
                if isinstance(raw, FileIO):
                    raw._write(d, n)
                else:
                    raw.write(_new_bytes(_cut_bytes(d, 0, n), n))
                return
        out = self._out
        if out.length == 0:
            out = Array[i8](8192)
            self._out = out
        array_copy(out, self._held, d, 0, n)
        self._held = self._held + n
        if not self._listed:
            self._listed = True
            _note_dirty(self)


class BufferedReader(_Buffered):
    def __init__(self, raw, buffer_size=8192):
        if not raw.readable():
            raise OSError('File or stream is not readable.')
        _Buffered.__init__(self, raw, buffer_size)

    def readable(self):
        return True

    def write(self, data, /):
        _unsupported('write')

    def _put(self, d, n: i32):
        _unsupported('write')


class BufferedWriter(_Buffered):
    def __init__(self, raw, buffer_size=8192):
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        _Buffered.__init__(self, raw, buffer_size)

    def writable(self):
        return True

    def read(self, size=-1, /):
        _unsupported('read')

    def read1(self, size=-1, /):
        _unsupported('read1')

    def readline(self, size=-1, /):
        _unsupported('readline')

    def peek(self, size=0, /):
        _unsupported('peek')


class BufferedRandom(_Buffered):
    def __init__(self, raw, buffer_size=8192):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        _Buffered.__init__(self, raw, buffer_size)

    def readable(self):
        return True

    def writable(self):
        return True


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=8192, /):
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)
        self._closed = False

    @property
    def closed(self):
        return self._writer.closed

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def readline(self, size=-1, /):
        return self._reader.readline(size)

    def write(self, data, /):
        return self._writer.write(data)

    def flush(self):
        self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def close(self):
        self._writer.close()
        self._reader.close()


class BytesIO(BufferedIOBase):
    """\`_d\`: the contents, \`_n\` bytes of it."""

    _d: Array
    _n: i32
    _at: i32

    def __init__(self, initial_bytes=b''):
        self._closed = False
        self._at = 0
        if initial_bytes is None:
            initial_bytes = b''
        if isinstance(initial_bytes, memoryview):
            initial_bytes = bytes(initial_bytes)
        if not isinstance(initial_bytes, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(initial_bytes).__name__ + "'")
        self._n = initial_bytes._len
        self._d = _cut_bytes(initial_bytes._d, 0, initial_bytes._len)

    def _check(self):
        if self._closed:
            _closed_file()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def getvalue(self):
        self._check()
        return _new_bytes(_cut_bytes(self._d, 0, self._n), self._n)

    def getbuffer(self):
        self._check()
        return memoryview(self.getvalue())

    def _take(self, n):
        left = self._n - self._at
        if left < 0:
            left = 0
        m = left
        if 0 <= n and n < int(left):
            m = i32(n)
        start = self._at
        self._at = start + m
        return _new_bytes(_cut_bytes(self._d, start, m), m) if m > 0 else b''

    def read(self, size=-1, /):
        self._check()
        return self._take(_size_of(size))

    def read1(self, size=-1, /):
        self._check()
        return self._take(_size_of(size))

    def readall(self):
        return self._take(-1)

    def readline(self, size=-1, /):
        self._check()
        limit = _size_of(size)
        i: i32 = self._at
        d = self._d
        stop = self._n
        if limit >= 0 and limit < int(stop - i):
            stop = i + i32(limit)
        while i < stop and d[i] != 10:
            i = i + 1
        if i < stop:
            i = i + 1
        return self._take(int(i - self._at))

    def write(self, data, /):
        self._check()
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        self._put(data._d, data._len)
        return len(data)

    def _put(self, d, n: i32):
        stop = self._at + n
        if n == 0:
            return
        if stop > self._d.length:
            e = Array[i8](stop + (stop >> 1) + 32)
            array_copy(e, 0, self._d, 0, self._n)
            self._d = e
        i: i32 = self._n
        while i < self._at:
            self._d[i] = 0
            i = i + 1
        array_copy(self._d, self._at, d, 0, n)
        self._at = stop
        if stop > self._n:
            self._n = stop

    def seek(self, pos, whence=0, /):
        self._check()
        offset = _offset(pos)
        if whence == 0:
            if offset < 0:
                raise ValueError('negative seek value ' + str(offset))
        elif whence == 1:
            offset += int(self._at)
        elif whence == 2:
            offset += int(self._n)
        else:
            raise ValueError('invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        if offset < 0:
            offset = 0
        self._at = i32(offset)
        return offset

    def tell(self):
        self._check()
        return int(self._at)

    def truncate(self, size=None, /):
        self._check()
        n = int(self._at) if size is None else _to_int(size)
        if n < 0:
            raise ValueError('negative size value ' + str(n))
        if n < int(self._n):
            self._n = i32(n)
        return n

    def _write_out(self):
        pass
`,
  'pyw.builtins.file_open': `"""open(), and the standard streams."""
from __pyw__ import State, by_mode, host, i32, reassigned_stream
from pyw.builtins.bytearray import bytearray
from pyw.builtins.file_base import BufferedIOBase, FileIO, TextIOBase, _closed_file, _unsupported
from pyw.builtins.file_buffers import BufferedRandom, BufferedReader, BufferedWriter
from pyw.builtins.file_text import TextIOWrapper, _no_text
from pyw.builtins.memoryview import memoryview
from pyw.builtins.paths import _fspath
from pyw.builtins.text_output import _end_line, _flush_all, _put_byte, _put_text, _to_stderr, _to_stdout

_stdin: State = None


def _check_open(mode, buffering, encoding, errors, newline):
    """CPython's refusals, in its order; gives the mode of the file below."""
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not " + type(mode).__name__)
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError("open() argument 'encoding' must be str or None, not " + type(encoding).__name__)
    if errors is not None and not isinstance(errors, str):
        raise TypeError("open() argument 'errors' must be str or None, not " + type(errors).__name__)
    raw = ''
    kinds = 0
    seen = ''
    for c in mode:
        if c not in 'xrwabt+' or c in seen:
            raise ValueError("invalid mode: '" + mode + "'")
        seen = seen + c
        if c in 'xrwa':
            kinds += 1
        if c != 't' and c != 'b':
            raw = raw + c
    if 't' in mode and 'b' in mode:
        raise ValueError("can't have text and binary mode at once")
    if kinds > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if 'b' in mode:
        if encoding is not None:
            raise ValueError("binary mode doesn't take an encoding argument")
        if errors is not None:
            raise ValueError("binary mode doesn't take an errors argument")
        if newline is not None:
            raise ValueError("binary mode doesn't take a newline argument")
    elif buffering == 0:
        raise ValueError("can't have unbuffered text I/O")
    return raw


def _text(buffer, mode, buffering, encoding, errors, newline):
    line = buffering == 1 or buffering < 0 and buffer.isatty()
    f = TextIOWrapper(buffer, 'UTF-8' if encoding is None else encoding, errors, newline, line)
    f._mode = mode
    return f


def _file(file, mode, raw, closefd, opener):
    return FileIO(file if isinstance(file, int) else _fspath(file), raw, closefd, opener)


@by_mode
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Where the mode is known when compiled, the compiler calls one of the functions below instead."""
    if isinstance(mode, str) and 'b' in mode:
        if buffering == 0:
            return _open_raw(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if '+' in mode:
            return _open_binary_both(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if 'r' in mode:
            return _open_binary_read(file, mode, buffering, encoding, errors, newline, closefd, opener)
        return _open_binary_write(file, mode, buffering, encoding, errors, newline, closefd, opener)
    return _open_text(file, mode, buffering, encoding, errors, newline, closefd, opener)


def _open_text(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    f = _file(file, mode, raw, closefd, opener)
    if '+' in raw:
        return _text(BufferedRandom(f), mode, buffering, encoding, errors, newline)
    if 'r' in raw:
        return _text(BufferedReader(f), mode, buffering, encoding, errors, newline)
    return _text(BufferedWriter(f), mode, buffering, encoding, errors, newline)


def _open_text_read(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    return _text(BufferedReader(_file(file, mode, raw, closefd, opener)), mode, buffering, encoding, errors, newline)


def _open_text_write(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    return _text(BufferedWriter(_file(file, mode, raw, closefd, opener)), mode, buffering, encoding, errors, newline)


def _open_text_both(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    return _text(BufferedRandom(_file(file, mode, raw, closefd, opener)), mode, buffering, encoding, errors, newline)


def _open_binary_read(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return BufferedReader(_file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener))


def _open_binary_write(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return BufferedWriter(_file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener))


def _open_binary_both(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return BufferedRandom(_file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener))


def _open_raw(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return _file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener)


class _StandardBytes(BufferedIOBase):
    """Bytes for standard output or error, in order with what is printed."""

    _fd: i32

    def __init__(self, fd: i32):
        self._fd = fd
        self._closed = False
        self.name = '<stderr>' if fd == 2 else '<stdout>'
        self.mode = 'wb'

    def writable(self):
        return True

    def fileno(self):
        return int(self._fd)

    def isatty(self):
        return host.is_tty(self._fd) != 0

    def write(self, data, /):
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        if self._fd == 2:
            _to_stderr()
        i: i32 = 0
        while i < data._len:
            _put_byte(data._d[i])
            i = i + 1
        if self._fd == 2:
            _to_stdout()
        return len(data)

    def flush(self):
        _flush_all()

    def close(self):
        self._closed = True


class _StandardStream(TextIOBase):
    _fd: i32

    """What \`print\` writes to: text goes to the buffer in linear memory."""

    def __init__(self, fd: i32):
        self._fd = fd
        self._closed = False
        self._detached = False
        self.encoding = 'utf-8'
        self.errors = 'backslashreplace' if fd == 2 else 'strict'
        self.line_buffering = fd == 2 or host.is_tty(1) != 0
        self.write_through = False
        self._newline = None
        self._mode = 'w'

    @property
    def name(self):
        return '<stderr>' if self._fd == 2 else '<stdout>'

    @property
    def closed(self):
        return self._closed

    @property
    def buffer(self):
        return _StandardBytes(self._fd)

    def fileno(self):
        return int(self._fd)

    def isatty(self):
        return host.is_tty(self._fd) != 0

    def readable(self):
        return False

    def writable(self):
        return True

    def seekable(self):
        return False

    def read(self, size=-1, /):
        _unsupported('not readable')

    def readline(self, size=-1, /):
        _unsupported('not readable')

    def write(self, text, /):
        if not isinstance(text, str):
            _no_text(text)
        if self._closed:
            _closed_file()
        if self._fd == 2:
            _to_stderr()
            _put_text(text)
            _to_stdout()
        else:
            _put_text(text)
            if '\\n' in text:
                _end_line()
        return len(text)

    def flush(self):
        if self._closed:
            _closed_file()
        _flush_all()

    def close(self):
        _flush_all()
        self._closed = True

    def detach(self):
        _flush_all()
        return _StandardBytes(self._fd)

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        pass

    def __repr__(self):
        return "<_io.TextIOWrapper name='" + self.name + "' mode='w' encoding='utf-8'>"


class _StandardOutput(_StandardStream):
    def __init__(self):
        _StandardStream.__init__(self, 1)


class _StandardError(_StandardStream):
    def __init__(self):
        _StandardStream.__init__(self, 2)


class _StandardInput(TextIOWrapper):
    def __init__(self):
        f = FileIO(0, 'r', False)
        f.name = '<stdin>'
        TextIOWrapper.__init__(self, BufferedReader(f), 'utf-8', 'strict')
        self._mode = 'r'


def _standard_input():
    global _stdin
    if _stdin is None:
        _stdin = _StandardInput()
    return _stdin


def input(prompt='', /):
    out = reassigned_stream('stdout')
    if out is None:
        _put_text(str(prompt))
        _flush_all()
    else:
        out.write(str(prompt))
        out.flush()
    source = reassigned_stream('stdin')
    if source is None:
        line = _standard_input().readline()
    else:
        line = source.readline()
        if not isinstance(line, str):
            raise TypeError('object.readline() returned non-string')
    if line == '':
        raise EOFError('EOF when reading a line')
    if line.endswith('\\n'):
        return line[:-1]
    return line
`,
  'pyw.builtins.file_status': `"""What the host says of a file."""
from __pyw__ import host, i32, i64, op
from pyw.builtins.file_base import _flush_files
from pyw.builtins.os_errors import _os_error
from pyw.builtins.paths import _path_to_js
from pyw.builtins.sequences import _to_int


class stat_result(object):
    """A tuple of ten with names, and times to the nanosecond."""

    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3

    def __init__(self, numbers):
        self._n = numbers

    @property
    def st_mode(self):
        return self._n[0]

    @property
    def st_ino(self):
        return self._n[1]

    @property
    def st_dev(self):
        return self._n[2]

    @property
    def st_nlink(self):
        return self._n[3]

    @property
    def st_uid(self):
        return self._n[4]

    @property
    def st_gid(self):
        return self._n[5]

    @property
    def st_size(self):
        return self._n[6]

    @property
    def st_atime_ns(self):
        return self._n[7]

    @property
    def st_mtime_ns(self):
        return self._n[8]

    @property
    def st_ctime_ns(self):
        return self._n[9]

    @property
    def st_atime(self):
        return _seconds(self._n[7])

    @property
    def st_mtime(self):
        return _seconds(self._n[8])

    @property
    def st_ctime(self):
        return _seconds(self._n[9])

    @property
    def st_blocks(self):
        return self._n[10]

    @property
    def st_blksize(self):
        return self._n[11]

    @property
    def st_rdev(self):
        return self._n[12]

    def _ten(self):
        n = self._n
        return (
            n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7] // 1000000000, n[8] // 1000000000, n[9] // 1000000000,
        )

    def __getitem__(self, index):
        return self._ten()[index]

    def __len__(self):
        return 10

    def __iter__(self):
        return iter(self._ten())

    def __eq__(self, other):
        if isinstance(other, stat_result):
            return self._ten() == other._ten()
        return self._ten() == other

    def __hash__(self):
        return hash(self._ten())

    def __repr__(self):
        t = self._ten()
        names = (
            'st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime',
        )
        parts = []
        i = 0
        for name in names:
            parts.append(name + '=' + str(t[i]))
            i += 1
        return 'os.stat_result(' + ', '.join(parts) + ')'


def _seconds(ns):
    return ns // 1000000000 + 1e-9 * (ns % 1000000000)


def _numbers():
    out = []
    i: i32 = 0
    while i < 13:
        out.append(int(op.mem.load64(40960 + (i << 3))))
        i = i + 1
    return out


def _status(path, follow: i32) -> i32:
    """0 when the numbers of a path stand at 40960, else a negative error."""
    _flush_files()
    return host.fs_stat(_path_to_js(path), follow, 40960)


def _stat_path(path, follow: i32):
    r = _status(path, follow)
    if r < 0:
        _os_error(r, path)
    return stat_result(_numbers())


def _stat_file(fd):
    _flush_files()
    r = host.fs_fstat(i32(_to_int(fd)), 40960)
    if r < 0:
        _os_error(r)
    return stat_result(_numbers())


def _stat_any(path, follow: i32, function):
    """The argument of stat() and its kin."""
    if isinstance(path, int):
        return _stat_file(path)
    if isinstance(path, (str, bytes)):
        _check_null(path, function)
        return _stat_path(path, follow)
    if hasattr(path, '__fspath__'):
        found = path.__fspath__()
        _check_null(found, function)
        return _stat_path(found, follow)
    raise TypeError(
        function + ': path should be string, bytes, os.PathLike or integer, not ' + type(path).__name__
    )


def _check_null(path, function):
    if isinstance(path, str):
        if '\\0' in path:
            raise ValueError(function + ': embedded null character in path')
    elif b'\\0' in path:
        raise ValueError(function + ': embedded null character in path')


def _mode_of(path, follow: i32):
    """The mode of what a path leads to; 0 where there is nothing."""
    if isinstance(path, int):
        _flush_files()
        if host.fs_fstat(i32(_to_int(path)), 40960) < 0:
            return 0
        return int(op.mem.load64(40960))
    if isinstance(path, (str, bytes)):
        return _mode_of_text(path, follow)
    if hasattr(path, '__fspath__'):
        return _mode_of_text(path.__fspath__(), follow)
    raise TypeError('stat: path should be string, bytes, os.PathLike or integer, not ' + type(path).__name__)


def _mode_of_text(path, follow: i32):
    if isinstance(path, str):
        if '\\0' in path:
            return 0
    elif b'\\0' in path:
        return 0
    if _status(path, follow) < 0:
        return 0
    return int(op.mem.load64(40960))
`,
  'pyw.builtins.file_text': `"""Text files: encoding and lines over a file of bytes, and text in memory."""
from __pyw__ import Array, array_copy, i8, i32, noinline
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.bytes_core import _cut_bytes, _new_bytes
from pyw.builtins.codecs_names import _codec
from pyw.builtins.file_base import TextIOBase, _closed_file, _note_dirty, _offset, _unsupported
from pyw.builtins.sequences import _to_int


def _line_stop(text, start, newline):
    """Index behind the line that starts there; -1 where its end is not seen."""
    if newline is None or newline == '\\n':
        return text.find('\\n', start) + 1 or -1
    if newline == '':
        at = text.find('\\n', start)
        cr = text.find('\\r', start, at if at >= 0 else len(text))
        if cr < 0:
            return at + 1 or -1
        if cr + 1 < len(text) and text[cr + 1] == '\\n':
            return cr + 2
        return cr + 1
    at = text.find(newline, start)
    return -1 if at < 0 else at + len(newline)


def _check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError('newline must be str or None, not ' + type(newline).__name__)
    if newline is not None and newline not in ('', '\\n', '\\r', '\\r\\n'):
        raise ValueError('illegal newline value: ' + repr(newline))


@noinline
def _no_text(value):
    raise TypeError('write() argument must be str, not ' + type(value).__name__)


def _read_size(size):
    if size is None:
        return -1
    if isinstance(size, int):
        return size
    return _to_int(size)


class TextIOWrapper(TextIOBase):
    """
    \`_text\` from \`_at\` on was decoded and not read yet; \`_cr\`: a carriage return stands at its end, held back since a
    newline may follow. \`_rest\`: bytes of an unfinished character. \`_out\`: \`_held\` encoded bytes to be written.
    """

    _out: Array
    _held: i32
    _listed: bool
    _utf8: bool

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        _check_newline(newline)
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError("TextIOWrapper() argument 'encoding' must be str or None, not " + type(encoding).__name__)
        self.buffer = buffer
        self.encoding = 'utf-8' if encoding is None else encoding
        if self.encoding == 'locale':
            self.encoding = 'UTF-8'
        self.errors = 'strict' if errors is None else errors
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        self._closed = False
        self._detached = False
        self._start = True
        self._out = Array[i8](0)
        self._held = 0
        self._listed = False
        self._utf8 = _codec(self.encoding, 'TextIOWrapper()') == 1
        self._seen = 0
        self._mode = None
        self._forget()

    def _forget(self):
        self._text = ''
        self._at = 0
        self._cr = False
        self._rest = b''
        self._chunk = b''
        self._done = False

    @property
    def name(self):
        return self.buffer.name

    @property
    def mode(self):
        if self._mode is None:
            raise AttributeError("'_io.TextIOWrapper' object has no attribute 'mode'")
        return self._mode

    @property
    def closed(self):
        if self._detached:
            raise ValueError('underlying buffer has been detached')
        return self.buffer.closed

    @property
    def newlines(self):
        seen = self._seen
        if self._newline is not None and self._newline != '' or seen == 0:
            return None
        kinds = []
        if seen & 1:
            kinds.append('\\r')
        if seen & 2:
            kinds.append('\\n')
        if seen & 4:
            kinds.append('\\r\\n')
        if len(kinds) == 1:
            return kinds[0]
        return tuple(kinds)

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def __repr__(self):
        text = '<_io.TextIOWrapper'
        if hasattr(self.buffer, 'name'):
            text += ' name=' + repr(self.buffer.name)
        if self._mode is not None:
            text += " mode='" + self._mode + "'"
        return text + " encoding='" + self.encoding + "'>"

    def _check(self):
        if self._detached:
            raise ValueError('underlying buffer has been detached')
        if self.buffer.closed:
            _closed_file()

    # --- writing

    def write(self, text, /):
        if not isinstance(text, str):
            _no_text(text)
        self._check()
        if not self.buffer.writable():
            _unsupported('not writable')
        newline = self._newline
        ended = False
        if self.line_buffering or newline is not None:
            ended = '\\n' in text
            if ended and newline is not None and newline != '' and newline != '\\n':
                self._put_text(text.replace('\\n', newline))
            else:
                self._put_text(text)
        else:
            self._put_text(text)
        if self.line_buffering and (ended or '\\r' in text):
            self.flush()
        elif self.write_through:
            self._write_held()
        if self._text is not '':
            self._forget()
        return len(text)

    def _put_text(self, text):
        d = text._d1
        n: i32 = text._len
        if d is not None and self._utf8:
            i: i32 = 0
            while i < n and d[i] < 128:
                i = i + 1
            if i == n:
                self._put(d, n)
                return
        data = text.encode(self._codec_to_write(), self.errors)
        self._put(data._d, data._len)

    def _codec_to_write(self):
        """A mark is written once, at the start."""
        if self._utf8 or not self._start:
            return self.encoding if self._start or self._utf8 else _without_mark(self.encoding)
        self._start = False
        return self.encoding

    def _put(self, d, n: i32):
        if self._held + n > 8192:
            self._write_held()
            if n >= 8192:
                self.buffer.write(_new_bytes(_cut_bytes(d, 0, n), n))
                return
        out = self._out
        if out.length == 0:
            out = Array[i8](8192)
            self._out = out
        array_copy(out, self._held, d, 0, n)
        self._held = self._held + n
        if not self._listed:
            self._listed = True
            self._note()

    def _note(self):
        _note_dirty(self)

    def _write_held(self):
        n = self._held
        if n > 0:
            self._held = 0
            self.buffer.write(_new_bytes(_cut_bytes(self._out, 0, n), n))

    def _write_out(self):
        """For files that a program leaves open; one in memory keeps what it holds, as CPython's does."""
        self._listed = False
        if self._detached or self._held == 0:
            return
        if hasattr(self.buffer, '_write_out') and not self.buffer.closed and hasattr(self.buffer, 'raw'):
            self._write_held()
            self.buffer._write_out()

    def flush(self):
        self._check()
        self._write_held()
        self.buffer.flush()

    def close(self):
        if self._detached:
            raise ValueError('underlying buffer has been detached')
        if not self.buffer.closed:
            try:
                self._write_held()
            finally:
                self.buffer.close()

    def detach(self):
        self.flush()
        self._detached = True
        return self.buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=-1, line_buffering=None, write_through=None):
        if encoding is not None:
            if self._text is not '' or self._done:
                _unsupported('It is not possible to set the encoding or newline of stream after the first read')
            self.flush()
            self.encoding = encoding
            self._utf8 = _codec(encoding, 'reconfigure()') == 1
            self.errors = 'strict' if errors is None else errors
        elif errors is not None:
            self.errors = errors
        if newline is None or isinstance(newline, str):
            _check_newline(newline)
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    # --- reading

    def _start_reading(self):
        self._check()
        if not self.buffer.readable():
            _unsupported('not readable')
        if self._held > 0:
            self.flush()

    def _fill(self, size):
        """Decodes more; False at the end."""
        if self._done:
            return False
        codec = _codec(self.encoding, 'decode()')
        if codec > 4:
            data = self.buffer.read()
            final = True
        elif hasattr(self.buffer, 'read1'):
            data = self.buffer.read1(size)
            final = len(data) == 0
        else:
            data = self.buffer.read(size)
            final = len(data) == 0
        if self._at > 0:
            self._text = self._text[self._at:]
            self._at = 0
            self._chunk = b''
        self._take(data, final, codec)
        return True

    def _take(self, data, final, codec: i32):
        """Decodes bytes behind what is there."""
        if len(self._rest) > 0:
            data = self._rest + data
            self._rest = b''
        n: i32 = data._len
        if not final and (codec == 1 or codec == 4):
            n = _whole_characters(data._d, n)
            if n < data._len:
                self._rest = data[int(n):]
                data = data[:int(n)]
        if final:
            self._done = True
        if self._text is '':
            self._chunk = data
        else:
            self._chunk = self._chunk + data
        name = self.encoding
        if codec == 4:
            if self._start:
                if n < 3 and not final:
                    self._rest = data + self._rest
                    return
                self._start = False
            else:
                name = 'utf-8'
        text = data.decode(name, self.errors)
        newline = self._newline
        if newline is None or newline == '':
            if self._cr:
                text = '\\r' + text
                self._cr = False
            if not final and text.endswith('\\r'):
                text = text[:-1]
                self._cr = True
            if '\\r' in text:
                text = self._translated(text, newline is None)
            elif '\\n' in text:
                self._seen |= 2
        self._text = text if self._text is '' else self._text + text

    def _translated(self, text, changes):
        pairs = text.count('\\r\\n')
        if pairs > 0:
            self._seen |= 4
        if text.count('\\r') > pairs:
            self._seen |= 1
        if text.count('\\n') > pairs:
            self._seen |= 2
        if not changes:
            return text
        return text.replace('\\r\\n', '\\n').replace('\\r', '\\n')

    def read(self, size=-1, /):
        self._start_reading()
        n = _read_size(size)
        if n < 0:
            if not self._done:
                data = self.buffer.read()
                if self._at > 0:
                    self._text = self._text[self._at:]
                    self._at = 0
                self._take(data, True, _codec(self.encoding, 'decode()'))
                self._done = False
            text = self._text if self._at == 0 else self._text[self._at:]
            self._text = ''
            self._at = 0
            self._chunk = b''
            return text
        while len(self._text) - self._at < n:
            if not self._fill(8192):
                break
        return self._cut(self._at + n)

    def _cut(self, stop):
        """What stands before an index, which may lie behind the end."""
        text = self._text
        start = self._at
        if stop >= len(text):
            self._text = ''
            self._at = 0
            self._chunk = b''
            if self._done:
                self._done = False
            return text if start == 0 else text[start:]
        self._at = stop
        return text[start:stop]

    def readline(self, size=-1, /):
        self._start_reading()
        limit = _read_size(size)
        want = 8192
        found = _line_stop(self._text, self._at, self._newline)
        while found < 0:
            if limit >= 0 and len(self._text) - self._at >= limit:
                break
            if not self._fill(want):
                break
            want = want * 2
            found = _line_stop(self._text, self._at, self._newline)
        if found < 0:
            found = len(self._text)
        if limit >= 0 and found - self._at > limit:
            found = self._at + limit
        return self._cut(found)

    def tell(self):
        self._check()
        if not self.buffer.seekable():
            _unsupported('underlying stream is not seekable')
        self.flush()
        end = self.buffer.tell()
        left = len(self._text) - self._at
        if left == 0 and not self._cr:
            return end - len(self._rest)
        # How many bytes the characters took that were read.
        pending = len(self._rest) + len(self._chunk)
        if self._cr and left == 0:
            return end - len(self._rest)
        return end - pending + self._bytes_before(self._at)

    def _bytes_before(self, count):
        data = self._chunk
        if count == 0:
            return 0
        text = data.decode(self.encoding, self.errors)
        at = 0
        seen = 0
        translates = self._newline is None
        while seen < count and at < len(text):
            if translates and text[at] == '\\r' and at + 1 < len(text) and text[at + 1] == '\\n':
                at += 1
            at += 1
            seen += 1
        return len(text[:at].encode(self.encoding, self.errors))

    def seek(self, cookie, whence=0, /):
        self._check()
        if not self.buffer.seekable():
            _unsupported('underlying stream is not seekable')
        position = _offset(cookie)
        if whence == 1:
            if position != 0:
                _unsupported("can't do nonzero cur-relative seeks")
            position = self.tell()
        elif whence == 2:
            if position != 0:
                _unsupported("can't do nonzero end-relative seeks")
            self.flush()
            self._forget()
            return self.buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError('invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        if position < 0:
            raise ValueError('negative seek position ' + str(position))
        self.flush()
        self._forget()
        self._start = position == 0
        self.buffer.seek(position)
        return position

    def truncate(self, pos=None, /):
        self.flush()
        if pos is None:
            pos = self.tell()
        return self.buffer.truncate(pos)


def _without_mark(encoding):
    codec = _codec(encoding, 'encode()')
    if codec == 4:
        return 'utf-8'
    if codec == 5:
        return 'utf-16-le'
    if codec == 8:
        return 'utf-32-le'
    return encoding


def _whole_characters(d, n: i32) -> i32:
    """How many bytes of UTF-8 stand before a character that is cut off at the end."""
    i: i32 = n - 1
    back: i32 = 1
    while i >= 0 and back < 4 and (d[i] & 192) == 128:
        i = i - 1
        back = back + 1
    if i < 0:
        return n
    c = d[i]
    need: i32 = 1
    if c >= 240:
        need = 4
    elif c >= 224:
        need = 3
    elif c >= 192:
        need = 2
    if back < need:
        return i
    return n


class StringIO(TextIOBase):
    """\`_parts\` are what was written behind \`_text\` (always the whole contents, in order)."""

    def __init__(self, initial_value='', newline='\\n'):
        _check_newline(newline)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError('initial_value must be str or None, not ' + type(initial_value).__name__)
        self._newline = newline
        self._closed = False
        self._text = ''
        self._parts = []
        self._size = 0
        self._at = 0
        self.line_buffering = False
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _check(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def _whole(self):
        if len(self._parts) > 0:
            self._text = self._text + ''.join(self._parts)
            self._parts.clear()
        return self._text

    def getvalue(self):
        self._check()
        return self._whole()

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("string argument expected, got '" + type(text).__name__ + "'")
        self._check()
        given = len(text)
        newline = self._newline
        if newline != '\\n':
            text = _stored(text, newline)
        n = len(text)
        if n == 0:
            return given
        if self._at == self._size:
            self._parts.append(text)
            self._size += n
        else:
            whole = self._whole()
            if self._at > self._size:
                whole = whole + '\\0' * (self._at - self._size)
            self._text = whole[:self._at] + text + whole[self._at + n:]
            self._size = len(self._text)
        self._at += n
        return given

    def read(self, size=-1, /):
        self._check()
        n = _read_size(size)
        text = self._whole()
        start = self._at
        if start >= self._size:
            return ''
        stop = self._size
        if 0 <= n and n < stop - start:
            stop = start + n
        self._at = stop
        return text[start:stop]

    def readline(self, size=-1, /):
        self._check()
        limit = _read_size(size)
        text = self._whole()
        start = self._at
        if start >= self._size:
            return ''
        stop = _line_stop(text, start, self._newline)
        if stop < 0:
            stop = self._size
        if limit >= 0 and stop - start > limit:
            stop = start + limit
        self._at = stop
        return text[start:stop]

    def seek(self, pos, whence=0, /):
        self._check()
        offset = _offset(pos)
        if whence == 0:
            if offset < 0:
                raise ValueError('Negative seek position ' + str(offset))
        elif whence == 1:
            if offset != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            offset = self._at
        elif whence == 2:
            if offset != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            offset = self._size
        else:
            raise ValueError('Invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        self._at = offset
        return offset

    def tell(self):
        self._check()
        return self._at

    def truncate(self, pos=None, /):
        self._check()
        n = self._at if pos is None else _to_int(pos)
        if n < 0:
            raise ValueError('Negative size value ' + str(n))
        if n < self._size:
            self._text = self._whole()[:n]
            self._size = n
        return n


def _stored(text, newline):
    """Text as a StringIO with such a newline keeps it."""
    if newline is None:
        return text.replace('\\r\\n', '\\n').replace('\\r', '\\n')
    if newline == '':
        return text
    return text.replace('\\n', newline)
`,
  'pyw.builtins.float': `"""float."""
from __pyw__ import boxed, i32, i64, inline, noinline, op
from pyw.builtins.complex import _float_pow_complex
from pyw.builtins.float_format import _format_float
from pyw.builtins.float_hex import _float_from_hex, _float_hex
from pyw.builtins.float_math import _fmod, _pow
from pyw.builtins.float_text import _exponent, _float_from_text, _float_repr, _mantissa, _scaled_int
from pyw.builtins.int import _int_to_float
from pyw.builtins.int_division import _big_truediv, _hash_int
from pyw.builtins.int_text import _float_to_int
from pyw.builtins.sequences import _not_an_index, _to_int


@boxed('f64')
class float(object):
    def __new__(cls, x=0.0, /):
        if isinstance(x, float):
            return +x
        if isinstance(x, bool):
            return 1.0 if x else 0.0
        if isinstance(x, int):
            return _int_to_float(x)
        if isinstance(x, str):
            return _float_from_text(x)
        if hasattr(x, '__float__'):
            return _checked_float(x, x.__float__())
        if hasattr(x, '__index__'):
            return _int_to_float(_to_int(x))
        if isinstance(x, (bytes, bytearray, memoryview)):
            return _float_of_bytes(x)
        raise TypeError("float() argument must be a string or a real number, not '" + type(x).__name__ + "'")

    def __repr__(self):
        return _float_repr(self)

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec):
        if spec._len == 0:
            return _float_repr(self)
        return _format_float(self, spec)

    def __bool__(self):
        return self != 0.0

    def __int__(self):
        return _float_to_int(self)

    def __float__(self):
        return self

    def __hash__(self):
        return _hash_float(self)

    def __abs__(self):
        return op.f64.abs(self)

    def __round__(self, ndigits=None):
        return _round_float(self, ndigits)

    def __trunc__(self):
        return _float_to_int(self)

    def __floor__(self):
        return _float_to_int(op.f64.floor(self))

    def __ceil__(self):
        return _float_to_int(op.f64.ceil(self))

    def is_integer(self):
        return self - self == 0.0 and op.f64.floor(self) == self

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0.0

    def as_integer_ratio(self):
        return _integer_ratio(self)

    def hex(self):
        return _float_hex(self)

    @staticmethod
    def fromhex(string, /):
        return _float_from_hex(string)

    # --- operators by name (the compiler has its own way for them)

    def __pos__(self):
        return self

    def __neg__(self):
        return -self

    def __add__(self, other):
        if isinstance(other, (int, float)):
            return self + other
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, (int, float)):
            return other + self
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, (int, float)):
            return self - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, (int, float)):
            return other - self
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return self * other
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, (int, float)):
            return other * self
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, (int, float)):
            return self / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, (int, float)):
            return other / self
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, (int, float)):
            return self // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, (int, float)):
            return other // self
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, (int, float)):
            return self % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, (int, float)):
            return other % self
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, (int, float)):
            return divmod(self, other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, (int, float)):
            return divmod(other, self)
        return NotImplemented

    def __pow__(self, other):
        if isinstance(other, (int, float)):
            return self ** other
        return NotImplemented

    def __rpow__(self, other):
        if isinstance(other, (int, float)):
            return other ** self
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, (int, float)):
            return self == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, (int, float)):
            return self != other
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, (int, float)):
            return self < other
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, (int, float)):
            return self <= other
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, (int, float)):
            return self > other
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, (int, float)):
            return self >= other
        return NotImplemented


def _float_of_bytes(x):
    try:
        return _float_from_text(bytes(x).decode('latin-1'))
    except ValueError:
        raise ValueError('could not convert string to float: ' + repr(bytes(x)))


def _checked_float(x, r):
    if isinstance(r, float):
        return r
    raise TypeError(type(x).__name__ + '.__float__ returned non-float (type ' + type(r).__name__ + ')')


def _hash_float(x):
    if x - x != 0.0:
        if x != x:
            return 0
        if x > 0.0:
            return 314159
        return -314159
    if op.f64.floor(x) == x:
        return _hash_int(op.int.from_f64(x))
    # A dyadic fraction: the mantissa times a power of two, modulo 2 ** 61 - 1, where 2 ** 61 is 1.
    a = op.f64.abs(x)
    e = _exponent(a) % 61
    if e < 0:
        e = e + 61
    h = op.int.mod(int(_mantissa(a)) * op.int.shl(1, int(e)), 2305843009213693951)
    if x < 0.0:
        h = -h
    if h == -1:
        return -2
    return h


def _integer_ratio(x):
    if x - x != 0.0:
        if x != x:
            raise ValueError('cannot convert NaN to integer ratio')
        raise OverflowError('cannot convert Infinity to integer ratio')
    a = op.f64.abs(x)
    m = _mantissa(a)
    e = _exponent(a)
    if m == 0:
        return (0, 1)
    zeros = op.i64.ctz(m)
    m = m >> zeros
    e = e + i32(zeros)
    top = int(m)
    if x < 0.0:
        top = -top
    if e >= 0:
        return (op.int.shl(top, int(e)), 1)
    return (top, op.int.shl(1, int(-e)))


def _round_float(x, ndigits):
    if ndigits is None:
        return _float_to_int(op.f64.nearest(x))
    ndigits = _to_int(ndigits)
    if x - x != 0.0 or x == 0.0:
        return x
    n: i32 = 400
    if ndigits < -400:
        n = -400
    elif ndigits < 400:
        n = i32(ndigits)
    if n > 330:
        return x
    if n < -309:
        return op.f64.copysign(0.0, x)
    q = _scaled_int(op.f64.abs(x), n)
    if n >= 0:
        r = _big_truediv(q, op.int.pow(10, int(n)))
    else:
        r = op.int.to_f64(q * op.int.pow(10, int(-n)))
        if r - r != 0.0:
            raise OverflowError('rounded value too large to represent')
    return op.f64.copysign(r, x)


# --- operators on two floats


@noinline
def _raise_float_division():
    raise ZeroDivisionError('float division by zero')


@inline
def _float_truediv(a, b):
    if b == 0.0:
        _raise_float_division()
    return op.f64.div(a, b)


def _float_floordiv(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float floor division by zero')
    return _floor_quotient(a, b, _fmod(a, b))


def _float_mod(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float modulo by zero')
    return _floor_remainder(b, _fmod(a, b))


def _float_divmod(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float divmod()')
    r = _fmod(a, b)
    return (_floor_quotient(a, b, r), _floor_remainder(b, r))


@inline
def _floor_remainder(b, r):
    if r == 0.0:
        return op.f64.copysign(0.0, b)
    if (b < 0.0) != (r < 0.0):
        return r + b
    return r


def _floor_quotient(a, b, r):
    """Floor of a / b, from the remainder that has the sign of a."""
    q = op.f64.div(a - r, b)
    if r != 0.0 and (b < 0.0) != (r < 0.0):
        q = q - 1.0
    if q == 0.0:
        return op.f64.copysign(0.0, op.f64.div(a, b))
    low = op.f64.floor(q)
    if q - low > 0.5:
        low = low + 1.0
    return low


@inline
def _float_pow(a, b):
    """Square root and square at once: \`b\` is a constant in most programs. The root is the power, rounded correctly."""
    if b == 0.5 and a > 0.0:
        return op.f64.sqrt(a)
    if b == 2.0:
        r = a * a
        if r - r == 0.0:
            return r
    return _general_pow(a, b)


@noinline
def _general_pow(a, b):
    if a == 0.0 and b < 0.0 and b - b == 0.0:
        raise ZeroDivisionError('0.0 cannot be raised to a negative power')
    r = _pow(a, b)
    if r - r != 0.0 and a - a == 0.0 and b - b == 0.0:
        if r != r:
            raise ValueError(
                'a fractional power of a negative number is complex, and this program has no complex numbers'
            )
        raise OverflowError(34, 'Numerical result out of range')
    return r


def _float_pow_or_complex(a, b):
    if a < 0.0 and b - b == 0.0 and a - a == 0.0 and op.f64.floor(b) != b:
        return _float_pow_complex(a, b)
    return _float_pow(a, b)
`,
  'pyw.builtins.float_bits': `"""Doubles to and from the bits of single and half precision, rounded to nearest, ties to even."""
from __pyw__ import i32, i64, op


def _narrowed(x, mantissa: i32, low: i32, high: i32) -> i32:
    """Bits without sign of |x| in a format of \`mantissa\` stored bits and exponents from \`low\` (subnormal) to \`high\`."""
    bits = op.i64.reinterpret_f64(op.f64.abs(x))
    e = i32(bits >> 52) - 1023
    infinite = ((high - low + 2) << mantissa)
    if e == 1024:
        if (bits & 4503599627370495) == 0:
            return infinite
        return infinite | (1 << (mantissa - 1)) | i32((bits & 4503599627370495) >> i64(52 - mantissa))
    if e > high:
        return infinite
    m = bits & 4503599627370495
    drop = 52 - mantissa
    if e < low:
        drop = drop + (low - e)
        if drop > 60:
            return 0
        m = m | 4503599627370496
        kept = m >> i64(drop)
    else:
        kept = (i64(e - low + 1) << i64(mantissa)) | (m >> i64(drop))
    rest = m & ((i64(1) << i64(drop)) - 1)
    half = i64(1) << i64(drop - 1)
    if rest > half or (rest == half and (kept & 1) != 0):
        kept = kept + 1
    return i32(kept)


def _sign(x) -> i32:
    return i32(op.i64.shr_u(op.i64.reinterpret_f64(x), 63))


def _single_bits(x) -> i32:
    return _narrowed(x, 23, -126, 127) | (_sign(x) << 31)


def _half_bits(x) -> i32:
    return _narrowed(x, 10, -14, 15) | (_sign(x) << 15)


def _widened(bits: i32, mantissa: i32, low: i32, exponents: i32, negative: bool):
    e = bits >> mantissa
    m = bits & ((1 << mantissa) - 1)
    if e == exponents:
        wide = (i64(2047) << 52) | (i64(m) << i64(52 - mantissa))
        if m != 0:
            wide = wide | 2251799813685248
        x = op.f64.reinterpret_i64(wide)
    elif e == 0:
        # Exact: a small whole number by a power of two.
        x = op.f64.convert_i32_s(m) * op.f64.reinterpret_i64(i64(1023 + low - mantissa) << 52)
    else:
        x = op.f64.reinterpret_i64((i64(e - 1 + low + 1023) << 52) | (i64(m) << i64(52 - mantissa)))
    if negative:
        return -x
    return x


def _single_value(bits: i32):
    return _widened(bits & 2147483647, 23, -126, 255, bits < 0)


def _half_value(bits: i32):
    return _widened(bits & 32767, 10, -14, 31, (bits & 32768) != 0)
`,
  'pyw.builtins.float_format': `"""Formatting floats: fixed, exponent and general form with exactly rounded digits."""
from __pyw__ import Array, host, i8, i32, i64, op
from pyw.builtins.format import _number_text, _parse_spec, _raise_unknown_code
from pyw.builtins.float_text import _exponent, _float_repr, _mantissa, _put_exponent, _scaled_int, _special_text
from pyw.builtins.int_text import _ascii_upper, _i64_repr, _int_repr
from pyw.builtins.str_core import _char_at, _str1, _substring
from pyw.builtins.text_builder import _TextBuilder


def _format_float(x, text):
    spec = _parse_spec(text, 'float', 0, True)
    t: i32 = spec.type
    if t != 0 and t != 37 and t != 110 and not (t >= 101 and t <= 103) and not (t >= 69 and t <= 71):
        _raise_unknown_code(spec, 'float')
    return _format_float_spec(x, spec)


def _format_float_spec(x, spec):
    t: i32 = spec.type
    percent = t == 37
    if percent:
        x = x * 100.0
        t = 102
    negative = op.f64.copysign(1.0, x) < 0.0 and x == x
    a = op.f64.abs(x)
    if a - a != 0.0:
        body = _special_text(a)
        if t >= 69 and t <= 71:
            body = _ascii_upper(body)
        return _number_text(spec, negative, 0, '', body + '%' if percent else body)
    body = _float_body(a, t, spec.precision, spec.alternate)
    if negative and spec.no_negative_zero and _all_zero(body):
        negative = False
    end: i32 = 0
    while end < body._len and _char_at(body, end) >= 48 and _char_at(body, end) <= 57:
        end = end + 1
    rest = _substring(body, end, body._len)
    if percent:
        rest = rest + '%'
    return _number_text(spec, negative, 0, _substring(body, 0, end), rest)


def _all_zero(body):
    """Is every digit before the exponent zero?"""
    i: i32 = 0
    while i < body._len:
        c = _char_at(body, i)
        if c >= 49 and c <= 57:
            return False
        if (c | 32) == 101:
            return True
        i = i + 1
    return True


def _float_body(a, t: i32, precision: i32, alternate):
    """Text of a finite double >= 0 by type (0, or e f g n and capitals) and precision (-1: the default)."""
    if t == 0 and precision < 0:
        return _float_repr(a)
    if precision < 0:
        precision = 6
    if (t | 32) == 102:
        return _fixed_text(a, precision, alternate)
    if (t | 32) == 101:
        digits, exponent = _exponent_digits(a, precision)
        return _scientific_text(digits, i32(exponent), t, alternate, False)
    if precision == 0:
        precision = 1
    digits, exponent = _exponent_digits(a, precision - 1)
    e = i32(exponent)
    limit = precision
    if t == 0:
        limit = precision - 1
    letter: i32 = 101
    if t == 71:
        letter = 69
    if e < -4 or e >= limit:
        return _scientific_text(digits, e, letter, alternate, True)
    return _general_text(digits, e, alternate, t == 0)


def _fixed_text(a, precision: i32, alternate):
    digits = _fixed_digits(a, precision)
    n: i32 = digits._len
    out = _TextBuilder(n + 3)
    if n <= precision:
        out.byte(48)
        if precision > 0:
            out.byte(46)
            out.fill_byte(48, precision - n)
            out.text(digits)
    else:
        out.slice(digits, 0, n - precision)
        if precision > 0:
            out.byte(46)
            out.slice(digits, n - precision, n)
    if precision == 0 and alternate:
        out.byte(46)
    return out.finish()


def _scientific_text(digits, exponent: i32, letter: i32, alternate, strip):
    n: i32 = digits._len
    if strip and not alternate:
        while n > 1 and _char_at(digits, n - 1) == 48:
            n = n - 1
    out = _TextBuilder(n + 7)
    out.slice(digits, 0, 1)
    if n > 1 or alternate:
        out.byte(46)
    out.slice(digits, 1, n)
    _put_exponent(out, exponent, letter)
    return out.finish()


def _general_text(digits, exponent: i32, alternate, decimal):
    """Without an exponent; \`decimal\` asks for at least one digit after the point."""
    n: i32 = digits._len
    if not alternate:
        while n > 1 and n > exponent + 1 and _char_at(digits, n - 1) == 48:
            n = n - 1
    out = _TextBuilder(n + 8)
    if exponent < 0:
        out.byte(48)
        out.byte(46)
        out.fill_byte(48, -exponent - 1)
        out.slice(digits, 0, n)
    else:
        out.slice(digits, 0, exponent + 1)
        if n > exponent + 1:
            out.byte(46)
            out.slice(digits, exponent + 1, n)
        elif alternate:
            out.byte(46)
        elif decimal:
            out.byte(46)
            out.byte(48)
    return out.finish()


# --- digits


def _fixed_digits(a, precision: i32):
    """Digits of a * 10 ** precision, rounded to an int; ties to even."""
    if a == 0.0:
        return '0'
    if precision <= 18:
        small = _fixed_i64(a, precision)
        if small >= 0:
            return _i64_repr(small)
    code = host.f64_digits(a, 36864)
    n = code >> 12
    p = (code & 4095) - 2048 + precision
    if p < 0:
        return '0'
    if p < 1000:
        carry = _round_digits(a, n, p)
        if carry == 0 and p == 0:
            return '0'
        if carry >= 0:
            return _memory_digits(p + carry)
    return _int_repr(_scaled_int(a, precision))


def _fixed_i64(a, precision: i32) -> i64:
    """a * 10 ** precision rounded to an int, by a product of 128 bits; -1 where that does not do."""
    m = _mantissa(a)
    s = i64(-_exponent(a))
    if s < 1 or s > 120:
        return -1
    t: i64 = 1
    while precision > 0:
        t = t * 10
        precision = precision - 1
    m0 = m & 4294967295
    m1 = m >> 32
    t0 = t & 4294967295
    t1 = t >> 32
    low = m0 * t0
    p = m0 * t1
    q = m1 * t0
    middle = op.i64.shr_u(low, 32) + (p & 4294967295) + (q & 4294967295)
    low = (low & 4294967295) | (middle << 32)
    high = m1 * t1 + op.i64.shr_u(p, 32) + op.i64.shr_u(q, 32) + op.i64.shr_u(middle, 32)
    # high and low together shifted right by s; what falls off, against one half, rounds.
    up: i64 = 0
    if s < 64:
        if op.i64.shr_u(high, s - 1) != 0:
            return -1
        q = (high << (64 - s)) | op.i64.shr_u(low, s)
        p = low << (64 - s)
        low = 0
    elif s == 64:
        q = high
        p = low
        low = 0
    else:
        q = op.i64.shr_u(high, s - 64)
        p = high << (128 - s)
    # p is the fraction in units of 2 ** -64; low is more of it, further down.
    if op.i64.gt_u(p, -9223372036854775808) or (p == -9223372036854775808 and (low != 0 or (q & 1) != 0)):
        up = 1
    if q < 0:
        return -1
    return q + up


def _exponent_digits(a, precision: i32):
    """precision + 1 significant digits, and the decimal exponent of the first."""
    p = precision + 1
    if a == 0.0:
        zeros = _TextBuilder(p)
        zeros.fill_byte(48, p)
        return (zeros.finish(), 0)
    code = host.f64_digits(a, 36864)
    n = code >> 12
    e = (code & 4095) - 2049
    if p < 1000:
        carry = _round_digits(a, n, p)
        if carry >= 0:
            return (_memory_digits(p), int(e + carry))
    digits = _int_repr(_scaled_int(a, precision - e))
    # The shortest digits may have been those of the next power of ten; rounding may lead to it.
    if digits._len < p:
        e = e - 1
        digits = _int_repr(_scaled_int(a, precision - e))
    if digits._len > p:
        e = e + 1
        digits = _int_repr(_scaled_int(a, precision - e))
    return (digits, int(e))


def _round_digits(a, n: i32, p: i32) -> i32:
    """
    Rounds the n shortest digits of a, in scratch memory, to p >= 0 digits in place. Gives 1 if that carried beyond the
    first digit (there are p + 1 digits then), 0 if not, -1 if the shortest digits do not decide.

    The shortest digits lie on the same side of every rounding point as the number itself, unless they are that point:
    otherwise the point would have been shorter or nearer. With more digits asked for than there are, they may be
    padded with zeros only up to 15 digits, which a normal double always keeps.
    """
    i: i32 = n
    if n <= p:
        if p > 15 or (n < p and a < 2.2250738585072014e-308):
            return -1
        while i < p:
            op.mem.store8(i + 36864, 48)
            i = i + 1
        return 0
    c: i32 = op.mem.load8(p + 36864)
    if c == 53 and n == p + 1:
        return -1
    if c < 53:
        return 0
    i = p - 1
    while i >= 0:
        d: i32 = op.mem.load8(i + 36864)
        if d < 57:
            op.mem.store8(i + 36864, d + 1)
            return 0
        op.mem.store8(i + 36864, 48)
        i = i - 1
    op.mem.store8(36864, 49)
    if p > 0:
        op.mem.store8(p + 36864, 48)
    return 1


def _memory_digits(n: i32):
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = op.mem.load8(i + 36864)
        i = i + 1
    return _str1(d, n)
`,
  'pyw.builtins.float_hex': `"""float.hex and float.fromhex."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_text import _exponent, _inf, _lower_is, _mantissa, _nan
from pyw.builtins.int_division import _big_truediv
from pyw.builtins.str_char import _digit_value_at, _space_at
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _float_hex(x):
    if x - x != 0.0:
        if x != x:
            return 'nan'
        return 'inf' if x > 0.0 else '-inf'
    out = _TextBuilder(24)
    if op.f64.copysign(1.0, x) < 0.0:
        out.byte(45)
        x = -x
    if x == 0.0:
        out.text('0x0.0p+0')
        return out.finish()
    m = _mantissa(x)
    e = _exponent(x) + 52
    out.text('0x')
    out.byte(48 + i32(m >> 52))
    out.byte(46)
    k: i64 = 48
    while k >= 0:
        d = i32(m >> k) & 15
        out.byte(d + 48 if d < 10 else d + 87)
        k = k - 4
    out.byte(112)
    if e < 0:
        out.byte(45)
        e = -e
    else:
        out.byte(43)
    out.text(str(int(e)))
    return out.finish()


@noinline
def _raise_invalid_hex():
    raise ValueError('invalid hexadecimal floating-point string')


@noinline
def _raise_hex_range():
    raise OverflowError('hexadecimal value too large to represent as a float')


def _float_from_hex(s):
    if not isinstance(s, str):
        raise TypeError("fromhex() argument must be str, not " + type(s).__name__)
    i: i32 = 0
    end: i32 = s._len
    while i < end and _space_at(s, i):
        i = i + 1
    while end > i and _space_at(s, end - 1):
        end = end - 1
    if i == end:
        _raise_invalid_hex()
    negative = False
    c = _char_at(s, i)
    if c == 45 or c == 43:
        negative = c == 45
        i = i + 1
    x = _hex_value(s, i, end)
    return -x if negative else x


def _hex_value(s, i: i32, end: i32):
    n = end - i
    if n == 3 and _lower_is(s, i, 'nan'):
        return _nan()
    if (n == 3 and _lower_is(s, i, 'inf')) or (n == 8 and _lower_is(s, i, 'infinity')):
        return _inf()
    if n >= 2 and _char_at(s, i) == 48 and (_char_at(s, i + 1) | 32) == 120:
        i = i + 2
    # The first 16 digits that count; any after them only tell whether there is more.
    m: i64 = 0
    more = False
    kept: i32 = 0
    digits: i32 = 0
    e = 0
    point = False
    while i < end:
        c = _char_at(s, i)
        if c == 46:
            if point:
                _raise_invalid_hex()
            point = True
        else:
            v = _digit_value_at(s, i)
            if v > 15 or c > 127:
                break
            digits = digits + 1
            if kept < 15:
                m = m * 16 + i64(v)
                if m != 0:
                    kept = kept + 1
                if point:
                    e = e - 4
            else:
                if v != 0:
                    more = True
                if not point:
                    e = e + 4
        i = i + 1
    if digits == 0:
        _raise_invalid_hex()
    if i < end:
        e = e + _hex_exponent(s, i, end)
    if m == 0:
        return 0.0
    value = int(m) * 2
    if more:
        value = value + 1
    e = e - 1
    if e > 1100:
        _raise_hex_range()
    if e < -1300:
        return 0.0
    if e >= 0:
        x = op.int.to_f64(op.int.shl(value, e))
    else:
        top = int(op.int.bit_length(value)) + e
        if top > 1024:
            _raise_hex_range()
        x = _nearest(value, e)
    if x - x != 0.0:
        _raise_hex_range()
    return x


def _nearest(value, e):
    try:
        return _big_truediv(value, op.int.shl(1, -e))
    except OverflowError:
        _raise_hex_range()


def _hex_exponent(s, i: i32, end: i32):
    if (_char_at(s, i) | 32) != 112:
        _raise_invalid_hex()
    i = i + 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    if i == end:
        _raise_invalid_hex()
    n = 0
    while i < end:
        c = _char_at(s, i)
        if c < 48 or c > 57:
            _raise_invalid_hex()
        if n < 100000000:
            n = n * 10 + int(c - 48)
        i = i + 1
    return -n if negative else n
`,
  'pyw.builtins.float_math': `"""Remainder and power of doubles.

\`_pow\` works with pairs of doubles (high and low part, about 100 bits): log by the series of atanh, exp by Taylor's
series after reduction, so that the result is the nearest double in all but a few cases in 10^5. Error-free sums and
products are Dekker's and Knuth's.
"""
from __pyw__ import i32, i64, inline, noinline, op


def _fmod(x, y):
    """The exact remainder of x / y, with the sign of x; y is not 0."""
    if x - x != 0.0 or y != y:
        return op.f64.div(0.0, 0.0)
    if y - y != 0.0:
        return x
    a = op.f64.abs(x)
    b = op.f64.abs(y)
    if a < b:
        return x
    if a < 9007199254740992.0 and op.f64.floor(a) == a and op.f64.floor(b) == b:
        return op.f64.copysign(float(i64(a) % i64(b)), x)
    return op.f64.copysign(_long_fmod(a, b), x)


@noinline
def _long_fmod(a, b):
    """Division of mantissas, ten bits of the exponents' difference at a time."""
    u = op.i64.reinterpret_f64(a)
    v = op.i64.reinterpret_f64(b)
    e = i32(u >> 52)
    f = i32(v >> 52)
    m = u & 4503599627370495
    n = v & 4503599627370495
    if e == 0:
        e = 1
    else:
        m = m | 4503599627370496
    if f == 0:
        f = 1
    else:
        n = n | 4503599627370496
    m = m % n
    gap = e - f
    while gap > 0 and m != 0:
        step: i32 = 10
        if gap < step:
            step = gap
        m = (m << i64(step)) % n
        gap = gap - step
    # m < n <= 2 ** 53, so this is exact: m * 2 ** (f - 1075).
    r = float(m)
    if f > 1000:
        return r * op.f64.reinterpret_i64(i64(f - 52) << 52)
    return r * op.f64.reinterpret_i64(i64(f + 100) << 52) * op.f64.reinterpret_i64(i64(871) << 52)


def _pow(x, y):
    """x ** y as C's pow; NaN for a negative x and a fractional y."""
    if y == 0.0 or x == 1.0:
        return 1.0
    if x != x or y != y:
        return op.f64.div(0.0, 0.0)
    if y == 1.0:
        return x
    if y == 2.0:
        return x * x
    if y == -1.0:
        return op.f64.div(1.0, x)
    if y - y != 0.0 or x - x != 0.0 or x == 0.0:
        return _pow_special(x, y)
    if y == 0.5 and x > 0.0:
        return op.f64.sqrt(x)
    negative = False
    if x < 0.0:
        if op.f64.floor(y) != y:
            return op.f64.div(0.0, 0.0)
        negative = _is_odd(y)
        x = -x
    r = _pow_positive(x, y)
    return -r if negative else r


def _is_odd(y):
    """Is a finite double an odd integer?"""
    h = y * 0.5
    return op.f64.floor(y) == y and op.f64.floor(h) != h


@noinline
def _pow_special(x, y):
    """x or y infinite, or x zero."""
    a = op.f64.abs(x)
    if y - y != 0.0:
        if a == 1.0:
            return 1.0
        if (a > 1.0) == (y > 0.0):
            return op.f64.abs(y)
        return 0.0
    r = 0.0
    if (a == 0.0) != (y > 0.0):
        r = op.f64.div(1.0, 0.0)
    if x < 0.0 or op.f64.copysign(1.0, x) < 0.0:
        if _is_odd(y):
            return -r
    return r


@noinline
def _pow_positive(x, y):
    if x == 1.0:
        return 1.0
    # x = m * 2 ** k with m between sqrt(1/2) and sqrt(2).
    k = 0.0
    if x < 2.2250738585072014e-308:
        x = x * 18014398509481984.0
        k = -54.0
    bits = op.i64.reinterpret_f64(x)
    k = k + float((bits >> 52) - 1023)
    m = op.f64.reinterpret_i64((bits & 4503599627370495) | 4607182418800017408)
    if m > 1.4142135623730951:
        m = m * 0.5
        k = k + 1.0
    # s = (m - 1) / (m + 1) as a pair; m - 1 is exact.
    top = m - 1.0
    bh = m + 1.0
    bl = m - (bh - 1.0)
    sh = op.f64.div(top, bh)
    p = sh * bh
    e = _product_error(sh, bh, p)
    sl = op.f64.div((top - p - e) - sh * bl, bh)
    # t = s * s
    th = sh * sh
    tl = _product_error(sh, sh, th) + 2.0 * sh * sl
    q = th + tl
    tl = th - q + tl
    th = q
    # The tail of atanh(s)/s = 1 + t/3 + t^2/5 + ..., in doubles; its first terms as pairs.
    c = 0.034482758620689655 + th * (0.03225806451612903 + th * 0.030303030303030304)
    c = 0.04 + th * (0.037037037037037035 + th * c)
    c = 0.047619047619047616 + th * (0.043478260869565216 + th * c)
    c = 0.058823529411764705 + th * (0.05263157894736842 + th * c)
    c = 0.07692307692307693 + th * (0.06666666666666667 + th * c)
    c = 0.1111111111111111 + th * (0.09090909090909091 + th * c)
    # h + l = 1/7 + t * c, then 1/5 + t * that, then 1/3 + t * that.
    p = th * c
    e = _product_error(th, c, p) + tl * c
    h = 0.14285714285714285 + p
    l = 0.14285714285714285 - h + p + (e + 7.93016446160826e-18)
    p = th * h
    e = _product_error(th, h, p) + th * l + tl * h
    h = 0.2 + p
    l = 0.2 - h + p + (e - 1.1102230246251566e-17)
    g = th * h
    e = _product_error(th, h, g) + (th * l + tl * h)
    h = 0.3333333333333333 + g
    l = 0.3333333333333333 - h + g + (e + 1.850371707708594e-17)
    p = th * h
    e = _product_error(th, h, p) + (th * l + tl * h)
    # log(m) = 2 * s * (1 + p + e)
    h = 1.0 + p
    l = 1.0 - h + p + e
    sh = 2.0 * sh
    sl = 2.0 * sl
    lh = sh * h
    ll = _product_error(sh, h, lh) + (sh * l + sl * h)
    # + k * log(2); the high part of log(2) has 11 zero bits at its end, so the product is exact.
    p = k * 0.6931471805598903
    e = k * 5.497923018708371e-14
    g = _product_error(k, 5.497923018708371e-14, e) + k * 1.94704509238075e-31
    h = p + lh
    if op.f64.abs(p) > op.f64.abs(lh):
        l = p - h + lh
    else:
        l = lh - h + p
    q = l + (ll + g)
    l = q + e
    lh = h + l
    ll = h - lh + l
    # y * log(x)
    if op.f64.abs(y) > 1e25:
        return _pow_limit(lh, y)
    p = y * lh
    if p > 720.0 or p < -760.0:
        return _pow_limit(lh, y)
    e = _product_error(y, lh, p) + y * ll
    return _exp_pair(p, e)


@noinline
def _pow_limit(logarithm, y):
    if (logarithm > 0.0) == (y > 0.0):
        return op.f64.div(1.0, 0.0)
    return 0.0


@inline
def _product_error(a, b, p):
    """a * b - p where p is the rounded product: by splitting both into halves of 26 bits."""
    s = a * 134217729.0
    ah = s - (s - a)
    al = a - ah
    t = b * 134217729.0
    bh = t - (t - b)
    bl = b - bh
    return al * bl - (p - ah * bh - al * bh - ah * bl)


def _exp_pair(p, e):
    """exp(p + e) for -760 < p < 720, |e| tiny."""
    n = op.f64.nearest(p * 1.4426950408889634)
    # r = p + e - n * log(2), as a pair.
    rh = p - n * 0.6931471805598903
    u = n * 5.497923018708371e-14
    v = _product_error(n, 5.497923018708371e-14, u) + n * 1.94704509238075e-31
    h = rh - u
    l = rh - h - u + (e - v)
    # A sixteenth of it, then four squarings.
    q = h + l
    l = (h - q + l) * 0.0625
    h = q * 0.0625
    # exp(r) - 1 = r + r^2/2 + tail
    c = 1.0 + h * (0.1111111111111111 + h * 0.011111111111111112)
    c = 1.0 + op.f64.div(h, 7.0) * (1.0 + h * 0.125 * c)
    c = 1.0 + h * 0.2 * (1.0 + op.f64.div(h, 6.0) * c)
    tail = h * h * h * 0.16666666666666666 * (1.0 + h * 0.25 * c)
    sq = h * h
    sl = _product_error(h, h, sq) + 2.0 * h * l
    sq = sq * 0.5
    sl = sl * 0.5
    q = h + sq
    l = h - q + sq + (sl + l + tail)
    a = q + l
    b = q - a + l
    i: i32 = 0
    while i < 4:
        # (1 + a)^2 - 1 = 2a + a^2
        sq = a * a
        sl = _product_error(a, a, sq) + 2.0 * a * b
        h = 2.0 * a + sq
        l = 2.0 * a - h + sq + (sl + 2.0 * b)
        a = h + l
        b = h - a + l
        i = i + 1
    h = 1.0 + a
    l = 1.0 - h + a + b
    return _scale_pair(h, l, i32(n))


def _scale_pair(h, l, n: i32):
    """(h + l) * 2 ** n, rounded once."""
    if n > -1000:
        r = h + l
        if n > 1000:
            return r * op.f64.reinterpret_i64(i64(2023) << 52) * op.f64.reinterpret_i64(i64(n - 1000 + 1023) << 52)
        return r * op.f64.reinterpret_i64(i64(n + 1023) << 52)
    if n < -1080:
        return 0.0
    # Subnormal: the pair is added to a number whose last bit is the last bit of the result.
    unit = op.f64.reinterpret_i64(i64(-n - 1022 + 1023) << 52) if n < -1022 else 1.0
    if n < -1022 or (n == -1022 and h < 1.0):
        big = unit + h
        low = unit - big + h + l
        r = (big + low) - unit
        return r * op.f64.reinterpret_i64(i64(123) << 52) * op.f64.reinterpret_i64(i64(n + 900 + 1023) << 52)
    r = h + l
    return r * op.f64.reinterpret_i64(i64(n + 1023) << 52)
`,
  'pyw.builtins.float_text': `"""Floats to text and back: shortest digits, exact digits, correctly rounded parsing."""
from __pyw__ import host, i32, i64, inline, noinline, op
from pyw.builtins.int_division import _big_truediv
from pyw.builtins.int_text import _i64_repr
from pyw.builtins.str_char import _digit_value_at, _space_at
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _float_repr(x):
    if x - x != 0.0:
        return _special_text(x)
    out = _TextBuilder(24)
    if op.f64.copysign(1.0, x) < 0.0:
        out.byte(45)
        x = -x
    code = host.f64_digits(x, 36864)
    n = code >> 12
    point = (code & 4095) - 2048
    if point > -4 and point <= 16:
        _put_fixed(out, n, point)
    else:
        _put_scientific(out, n, point - 1)
    return out.finish()


def _special_text(x):
    if x != x:
        return 'nan'
    if x > 0.0:
        return 'inf'
    return '-inf'


def _put_fixed(out, n: i32, point: i32):
    """The n digits in scratch memory with the decimal point after the first \`point\` of them, at least one decimal."""
    i: i32 = 0
    if point <= 0:
        out.byte(48)
        out.byte(46)
        out.fill_byte(48, -point)
    while i < n:
        if i == point and i > 0:
            out.byte(46)
        out.byte(op.mem.load8(i + 36864))
        i = i + 1
    if n <= point:
        out.fill_byte(48, point - n)
        out.byte(46)
        out.byte(48)


def _put_scientific(out, n: i32, exponent: i32):
    out.byte(op.mem.load8(36864))
    if n > 1:
        out.byte(46)
        i: i32 = 1
        while i < n:
            out.byte(op.mem.load8(i + 36864))
            i = i + 1
    _put_exponent(out, exponent, 101)


def _put_exponent(out, exponent: i32, letter: i32):
    """e+XX: sign, at least two digits."""
    out.byte(letter)
    if exponent < 0:
        out.byte(45)
        exponent = -exponent
    else:
        out.byte(43)
    if exponent >= 100:
        out.byte(exponent // 100 + 48)
        exponent = exponent % 100
    out.byte(exponent // 10 + 48)
    out.byte(exponent % 10 + 48)


# --- exact digits of a finite double >= 0


def _mantissa(x) -> i64:
    """x = mantissa * 2 ** _exponent(x)."""
    bits = op.i64.reinterpret_f64(x)
    m = bits & 4503599627370495
    if (bits >> 52) & 2047 != 0:
        return m + 4503599627370496
    return m


def _exponent(x) -> i32:
    e = i32((op.i64.reinterpret_f64(x) >> 52) & 2047)
    if e == 0:
        return -1074
    return e - 1075


def _scaled_int(x, decimals: i32):
    """x * 10 ** decimals as an int, ties to even, exactly rounded."""
    m = int(_mantissa(x))
    e = _exponent(x)
    if decimals >= 0:
        m = m * op.int.pow(10, int(decimals))
        if e >= 0:
            return op.int.shl(m, int(e))
        return _round_quotient(m, op.int.shl(1, int(-e)))
    d = op.int.pow(10, int(-decimals))
    if e >= 0:
        return _round_quotient(op.int.shl(m, int(e)), d)
    return _round_quotient(m, op.int.shl(d, int(-e)))


def _round_quotient(a, b):
    """a / b for a >= 0, b > 0, to the nearest int, ties to even."""
    q = op.int.floordiv(a, b)
    twice = (a - q * b) * 2
    if twice > b or (twice == b and (op.int.to_i32(q) & 1) != 0):
        return q + 1
    return q


def _decimal_exponent(x) -> i32:
    """floor(log10(x)) of the shortest digits of x > 0, which may be one more than that of x itself."""
    return (host.f64_digits(x, 36864) & 4095) - 2049


# --- parsing


@noinline
def _raise_invalid_float(s):
    raise ValueError('could not convert string to float: ' + repr(s))


def _float_from_text(s):
    i: i32 = 0
    end: i32 = s._len
    while i < end and _space_at(s, i):
        i = i + 1
    while end > i and _space_at(s, end - 1):
        end = end - 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    x = _parse_float(s, i, end)
    return -x if negative else x


def _parse_float(s, start: i32, end: i32):
    """Digits, point, exponent; or inf, infinity, nan in any case."""
    mantissa: i64 = 0
    kept: i32 = 0
    scale: i32 = 0
    seen: i32 = 0
    first: i32 = -1
    i = start
    state: i32 = 0
    last: i32 = 0
    exact = True
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            # Only between two digits.
            if last != 1 or i + 1 >= end or _digit_value_at(s, i + 1) > 9:
                _raise_invalid_float(s)
            last = 2
        elif c == 46:
            if state != 0 or last == 2:
                _raise_invalid_float(s)
            state = 1
            last = 3
        else:
            v = _digit_value_at(s, i)
            if v > 9:
                break
            seen = seen + 1
            last = 1
            if state == 1:
                scale = scale - 1
            if kept > 0 or v > 0:
                if kept < 18:
                    mantissa = mantissa * 10 + i64(v)
                    if first < 0:
                        first = i
                else:
                    exact = False
                kept = kept + 1
        i = i + 1
    if seen == 0:
        return _parse_special(s, start, end)
    digits_end = i
    if i < end:
        exponent = _parse_exponent(s, i, end)
        scale = scale + exponent
    if mantissa == 0:
        return 0.0
    if exact:
        if mantissa < 9007199254740992 and scale >= -22 and scale <= 22:
            if scale < 0:
                return op.f64.div(float(mantissa), _small_power(-scale))
            return float(mantissa) * _small_power(scale)
        return _decimal_float(int(mantissa), kept, scale)
    return _long_float(s, first, digits_end, kept, scale)


def _parse_exponent(s, i: i32, end: i32) -> i32:
    if (_char_at(s, i) | 32) != 101:
        _raise_invalid_float(s)
    i = i + 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    n: i32 = 0
    digits: i32 = 0
    last: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            if last != 1 or i + 1 >= end:
                _raise_invalid_float(s)
            last = 2
        else:
            v = _digit_value_at(s, i)
            if v > 9:
                _raise_invalid_float(s)
            last = 1
            digits = digits + 1
            if n < 1000000:
                n = n * 10 + v
        i = i + 1
    if digits == 0:
        _raise_invalid_float(s)
    if negative:
        return -n
    return n


def _parse_special(s, start: i32, end: i32):
    n = end - start
    if n == 3 and _lower_is(s, start, 'nan'):
        return _nan()
    if n == 3 and _lower_is(s, start, 'inf'):
        return _inf()
    if n == 8 and _lower_is(s, start, 'infinity'):
        return _inf()
    _raise_invalid_float(s)


def _nan():
    """A new NaN: its payload is its identity, by which containers tell it from others (4084 holds the last one)."""
    n = op.mem.load32(4084) + 1
    op.mem.store32(4084, n)
    return op.f64.reinterpret_i64(9221120237041090560 + i64(n))


def _inf():
    return op.f64.div(1.0, 0.0)


def _lower_is(s, start: i32, word):
    i: i32 = 0
    while i < word._len:
        if (_char_at(s, start + i) | 32) != _char_at(word, i):
            return False
        i = i + 1
    return True


def _small_power(n: i32):
    """10 ** n for n up to 22, exact."""
    r = 1.0
    while n > 0:
        r = r * 10.0
        n = n - 1
    return r


def _decimal_float(mantissa, digits: i32, scale: i32):
    """mantissa * 10 ** scale, where the mantissa is a positive int of so many digits."""
    if digits + scale > 310:
        return _inf()
    if digits + scale < -330:
        return 0.0
    if scale >= 0:
        return op.int.to_f64(mantissa * op.int.pow(10, int(scale)))
    return _big_truediv(mantissa, op.int.pow(10, int(-scale)))


def _long_float(s, first: i32, end: i32, digits: i32, scale: i32):
    """More digits than fit 64 bits: up to 800 of them decide, the rest only whether there is anything more."""
    value = 0
    chunk: i64 = 0
    unit: i64 = 1
    used: i32 = 0
    more = False
    i = first
    while i < end:
        v = _digit_value_at(s, i)
        if v <= 9:
            if used < 800:
                chunk = chunk * 10 + i64(v)
                unit = unit * 10
                used = used + 1
                if unit == 1000000000000000000:
                    value = value * int(unit) + int(chunk)
                    chunk = 0
                    unit = 1
            elif v > 0:
                more = True
        i = i + 1
    value = value * int(unit) + int(chunk)
    if more:
        value = value * 10 + 1
        return _decimal_float(value, used + 1, scale + digits - used - 1)
    return _decimal_float(value, used, scale + digits - used)
`,
  'pyw.builtins.format': `"""The format specification: parsing it, and laying out strings and ints by it."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.int_text import _ascii_upper, _int_repr, _radix_digits
from pyw.builtins.str_core import _byte_str, _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


class _Spec:
    """Characters as code points, 0 where not given; \`precision\` is -1 when not given."""

    fill: i32
    align: i32
    sign: i32
    width: i32
    grouping: i32
    precision: i32
    type: i32

    def __init__(self):
        self.fill = 32
        self.align = 0
        self.sign = 0
        self.no_negative_zero = False
        self.alternate = False
        self.width = 0
        self.grouping = 0
        self.precision = -1
        self.type = 0
        self.source = ''


def _is_align(c: i32):
    return c == 60 or c == 62 or c == 61 or c == 94


def _spec_char(s, i: i32) -> i32:
    if i < s._len:
        return _char_at(s, i)
    return 0


def _parse_spec(s, class_name, default_type: i32, right):
    """\`right\` says that the default alignment is to the right, as numbers have it."""
    spec = _Spec()
    spec.source = s
    spec.align = 60
    if right:
        spec.align = 62
    spec.type = default_type
    i: i32 = 0
    aligned = False
    filled = False
    if s._len > 1 and _is_align(_char_at(s, 1)):
        spec.fill = _char_at(s, 0)
        spec.align = _char_at(s, 1)
        aligned = True
        filled = True
        i = 2
    elif s._len > 0 and _is_align(_char_at(s, 0)):
        spec.align = _char_at(s, 0)
        aligned = True
        i = 1
    c = _spec_char(s, i)
    if c == 43 or c == 45 or c == 32:
        spec.sign = c
        i = i + 1
    if _spec_char(s, i) == 122:
        spec.no_negative_zero = True
        i = i + 1
    if _spec_char(s, i) == 35:
        spec.alternate = True
        i = i + 1
    if not filled and _spec_char(s, i) == 48:
        spec.fill = 48
        if not aligned and right:
            spec.align = 61
        i = i + 1
    end = _digits_end(s, i)
    if end > i:
        spec.width = _spec_number(s, i, end)
        i = end
    if _spec_char(s, i) == 44:
        spec.grouping = 44
        i = i + 1
    if _spec_char(s, i) == 95:
        if spec.grouping != 0:
            raise ValueError("Cannot specify both ',' and '_'.")
        spec.grouping = 95
        i = i + 1
    if _spec_char(s, i) == 44 and spec.grouping == 95:
        raise ValueError("Cannot specify both ',' and '_'.")
    if _spec_char(s, i) == 46:
        i = i + 1
        end = _digits_end(s, i)
        if end == i:
            raise ValueError('Format specifier missing precision')
        spec.precision = _spec_number(s, i, end)
        i = end
    if s._len - i > 1:
        raise ValueError("Invalid format specifier '" + s + "' for object of type '" + class_name + "'")
    if i < s._len:
        spec.type = _char_at(s, i)
    if spec.grouping != 0:
        _check_grouping(spec)
    return spec


def _check_grouping(spec):
    t: i32 = spec.type
    if t == 100 or t == 0 or t == 37 or (t >= 101 and t <= 103) or (t >= 69 and t <= 71):
        return
    if spec.grouping == 95 and (t == 98 or t == 111 or t == 120 or t == 88):
        return
    raise ValueError("Cannot specify '" + _byte_str(spec.grouping) + "' with '" + _type_text(spec) + "'.")


def _digits_end(s, i: i32) -> i32:
    while i < s._len and _char_at(s, i) >= 48 and _char_at(s, i) <= 57:
        i = i + 1
    return i


def _spec_number(s, i: i32, end: i32) -> i32:
    n: i64 = 0
    while i < end:
        n = n * 10 + i64(_char_at(s, i) - 48)
        if n > 922337203685477580:
            raise ValueError('Too many decimal digits in format string')
        i = i + 1
    if n > 536870912:
        raise MemoryError()
    return i32(n)


def _type_text(spec):
    """The type as text. Wide characters are taken from the specification, so that none can arise where none is."""
    if spec.type < 256:
        return _byte_str(spec.type)
    return _substring(spec.source, spec.source._len - 1, spec.source._len)


@noinline
def _raise_unknown_code(spec, class_name):
    raise ValueError(
        "Unknown format code '" + _type_text(spec) + "' for object of type '" + class_name + "'"
    )


# --- strings


def _format_str(s, text):
    spec = _parse_spec(text, 'str', 115, False)
    if spec.type != 115:
        _raise_unknown_code(spec, 'str')
    if spec.sign != 0:
        if spec.sign == 32:
            raise ValueError('Space not allowed in string format specifier')
        raise ValueError('Sign not allowed in string format specifier')
    if spec.no_negative_zero:
        raise ValueError('Negative zero coercion (z) not allowed in string format specifier')
    if spec.alternate:
        raise ValueError('Alternate form (#) not allowed in string format specifier')
    if spec.align == 61:
        raise ValueError("'=' alignment not allowed in string format specifier")
    if spec.precision >= 0 and spec.precision < s._len:
        s = _substring(s, 0, spec.precision)
    return _aligned(s, spec)


def _aligned(s, spec):
    n = spec.width - s._len
    if n <= 0:
        return s
    left: i32 = 0
    if spec.align == 62:
        left = n
    elif spec.align == 94:
        left = n >> 1
    out = _TextBuilder(spec.width)
    _put_fill(out, spec, left)
    out.text(s)
    _put_fill(out, spec, n - left)
    return out.finish()


def _put_fill(out, spec, count: i32):
    """A wide fill character is copied from the specification, whose first it is."""
    if spec.fill < 256:
        out.fill_byte(spec.fill, count)
        return
    while count > 0:
        out.slice(spec.source, 0, 1)
        count = count - 1


# --- numbers


def _format_int(x, text, characters=True, floats=True):
    """
    With None for \`characters\`, the caller knows that the type is not c: then no wide string arises here. With None for
    \`floats\` it knows that the type is none of e, f, g and %.
    """
    spec = _parse_spec(text, 'int', 100, True)
    t: i32 = spec.type
    if floats is not None and (t == 37 or (t >= 101 and t <= 103) or (t >= 69 and t <= 71)):
        return _format_float_spec(float(x), spec)
    if t != 98 and t != 99 and t != 100 and t != 110 and t != 111 and t != 120 and t != 88:
        _raise_unknown_code(spec, 'int')
    if spec.precision >= 0:
        raise ValueError('Precision not allowed in integer format specifier')
    if spec.no_negative_zero:
        raise ValueError('Negative zero coercion (z) not allowed in integer format specifier')
    if characters is not None and t == 99:
        return _format_code_point(x, spec)
    negative = x < 0
    if negative:
        x = -x
    prefix: i32 = 0
    if spec.alternate and t != 100 and t != 110:
        prefix = t
    return _number_text(spec, negative, prefix, _int_digits(x, t), '')


def _int_digits(x, t: i32):
    if t == 98:
        return _radix_digits(x, 2)
    if t == 111:
        return _radix_digits(x, 8)
    if t == 120:
        return _radix_digits(x, 16)
    if t == 88:
        return _ascii_upper(_radix_digits(x, 16))
    return _int_repr(x)


def _format_code_point(x, spec):
    if spec.sign != 0:
        raise ValueError("Sign not allowed with integer format specifier 'c'")
    if spec.alternate:
        raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    if not op.int.fits_i64(x):
        raise OverflowError('Python int too large to convert to C long')
    if x < 0 or x > 1114111:
        raise OverflowError('%c arg not in range(0x110000)')
    if spec.align != 60 and spec.align != 94:
        spec.align = 62
    return _aligned(_char_str(i32(x)), spec)


def _number_text(spec, negative, prefix: i32, digits, rest):
    """Sign, prefix (0 and a letter), digits grouped and zero-filled as asked, the rest; padded to the width."""
    lead: i32 = 0
    if negative or spec.sign == 43 or spec.sign == 32:
        lead = 1
    if prefix != 0:
        lead = lead + 2
    count: i32 = digits._len
    group: i32 = 0
    if spec.grouping != 0:
        group = 3
        if spec.type == 98 or spec.type == 111 or spec.type == 120 or spec.type == 88:
            group = 4
    filled = count
    if spec.fill == 48 and spec.align == 61 and count > 0:
        # Zeros are digits here: they are grouped too.
        room = spec.width - lead - rest._len
        if group == 0:
            if room > filled:
                filled = room
        else:
            while filled + (filled - 1) // group < room:
                filled = filled + 1
    total = lead + filled + rest._len
    if group != 0 and filled > 0:
        total = total + (filled - 1) // group
    pad = spec.width - total
    if pad < 0:
        pad = 0
    left = pad
    inner: i32 = 0
    if spec.align == 60:
        left = 0
    elif spec.align == 94:
        left = pad >> 1
    elif spec.align == 61:
        left = 0
        inner = pad
    out = _TextBuilder(total + pad)
    _put_fill(out, spec, left)
    if negative:
        out.byte(45)
    elif spec.sign == 43 or spec.sign == 32:
        out.byte(spec.sign)
    if prefix != 0:
        out.byte(48)
        out.byte(prefix)
    _put_fill(out, spec, inner)
    i: i32 = 0
    while i < filled:
        if group != 0 and i > 0 and (filled - i) % group == 0:
            out.byte(spec.grouping)
        if i < filled - count:
            out.byte(48)
        else:
            out.slice(digits, i - (filled - count), i - (filled - count) + 1)
        i = i + 1
    out.text(rest)
    _put_fill(out, spec, pad - left - inner)
    return out.finish()
`,
  'pyw.builtins.forms': `"""Built-in functions that the compiler carries out where they are called by name, as functions to pass around."""
from __pyw__ import identity_number


def isinstance(obj, class_or_tuple, /):
    return isinstance(obj, class_or_tuple)


def issubclass(cls, class_or_tuple, /):
    return issubclass(cls, class_or_tuple)


def hasattr(obj, name, /):
    return hasattr(obj, name)


def setattr(obj, name, value, /):
    setattr(obj, name, value)


def delattr(obj, name, /):
    delattr(obj, name)


def callable(obj, /):
    return callable(obj)


def id(obj, /):
    return 0x7f0000000000 + int(identity_number(obj)) * 16
`,
  'pyw.builtins.functions': `"""The built-in functions."""
from __pyw__ import i32, identity_number, inline, next_of, noinline, op, plain_iter, reassigned_stream
from pyw.builtins.float import _float_divmod
from pyw.builtins.hashing import _hash64
from pyw.builtins.int import _int_divmod, _int_pow_mod
from pyw.builtins.int_text import _radix_digits
from pyw.builtins.iterators import callable_iterator
from pyw.builtins.none import NotImplementedType
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _NotGiven
from pyw.builtins.str_core import _char_at, _char_str
from pyw.builtins.str_repr import _escape_wide
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.text_output import _end_line, _flush_buffer, _put_byte, _put_text


@inline
def _print_value(x):
    if isinstance(x, str) and type(x) is str:
        _put_text(x)
    else:
        _put_text(str(x))


def print(*args, sep=None, end=None, file=None, flush=False):
    if sep is not None and not isinstance(sep, str):
        raise TypeError('sep must be None or a string, not ' + type(sep).__name__)
    if end is not None and not isinstance(end, str):
        raise TypeError('end must be None or a string, not ' + type(end).__name__)
    if file is not None:
        _print_to(file, args, sep, end)
        if flush:
            file.flush()
        return
    out = reassigned_stream('stdout')
    if out is not None:
        _print_to(out, args, sep, end)
        if flush:
            out.flush()
        return
    following = False
    for x in args:
        if following:
            if sep is None:
                _put_byte(32)
            else:
                _put_text(sep)
        following = True
        _print_value(x)
    if end is None:
        _put_byte(10)
    else:
        _put_text(end)
    if flush:
        _flush_buffer()
    _end_line()


def _print_to(file, args, sep, end):
    following = False
    for x in args:
        if following:
            file.write(' ' if sep is None else sep)
        following = True
        file.write(str(x))
    file.write('\\n' if end is None else end)


def len(x, /):
    if hasattr(x, '__len__'):
        return _checked_length(x.__len__())
    raise TypeError("object of type '" + type(x).__name__ + "' has no len()")


@inline
def _checked_length(n):
    if isinstance(n, int) and not isinstance(n, bool):
        if n < 0:
            _raise_length()
        return n
    return _other_length(n)


@noinline
def _raise_length():
    raise ValueError('__len__() should return >= 0')


def _other_length(n):
    n = _to_int(n)
    if n < 0:
        _raise_length()
    return n


def repr(x, /):
    return x.__repr__()


def ascii(x, /):
    return _escape_wide(repr(x))


def format(x, spec='', /):
    return x.__format__(spec)


def hash(x, /):
    return int(_hash64(x))


def iter(x, sentinel=_NotGiven, /):
    if sentinel is not _NotGiven:
        return callable_iterator(x, sentinel)
    return plain_iter(x)


def next(it, default=_NotGiven, /):
    if default is _NotGiven:
        return next_of(it)
    return next_of(it, default)


def id(x, /):
    """A number for each object that has one; equal small values are one object here."""
    if x is None:
        return 9750368
    if isinstance(x, bool):
        return 9749952 if x else 9749984
    if isinstance(x, int):
        return 10750000 + x * 32
    return int(identity_number(x)) * 16 + 140000000000000


def callable(x, /):
    return hasattr(x, '__call__')


def any(iterable, /):
    for x in iterable:
        if x:
            return True
    return False


def all(iterable, /):
    for x in iterable:
        if not x:
            return False
    return True


# --- numbers


def abs(x, /):
    if hasattr(x, '__abs__'):
        return x.__abs__()
    raise TypeError("bad operand type for abs(): '" + type(x).__name__ + "'")


def round(number, ndigits=None):
    if isinstance(number, (int, float)):
        return number.__round__(ndigits)
    if hasattr(number, '__round__'):
        if ndigits is None:
            return number.__round__()
        return number.__round__(ndigits)
    raise TypeError('type ' + type(number).__name__ + " doesn't define __round__ method")


@inline
def _plain_int(x):
    if isinstance(x, bool):
        return 1 if x else 0
    return x


def divmod(a, b, /):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        if isinstance(a, float) or isinstance(b, float):
            return _float_divmod(float(a), float(b))
        return _int_divmod(_plain_int(a), _plain_int(b))
    if hasattr(a, '__divmod__'):
        r = a.__divmod__(b)
        if not isinstance(r, NotImplementedType):
            return r
    if hasattr(b, '__rdivmod__'):
        r = b.__rdivmod__(a)
        if not isinstance(r, NotImplementedType):
            return r
    raise TypeError(
        "unsupported operand type(s) for divmod(): '" + type(a).__name__ + "' and '" + type(b).__name__ + "'"
    )


def pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    if isinstance(base, int) and isinstance(exp, int) and isinstance(mod, int):
        return _int_pow_mod(_plain_int(base), _plain_int(exp), _plain_int(mod))
    if isinstance(base, complex) or isinstance(exp, complex) or isinstance(mod, complex):
        raise ValueError('complex modulo')
    if not isinstance(base, (int, float, str)) and hasattr(base, '__pow__'):
        return base.__pow__(exp, mod)
    raise TypeError('pow() 3rd argument not allowed unless all arguments are integers')


def sum(iterable, /, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    it = iter(iterable)
    total = start
    if isinstance(start, float):
        return _sum_floats(it, start)
    while it._advance():
        x = it._value
        if isinstance(x, float) and isinstance(total, int):
            return _sum_floats(it, float(total) + x)
        total = total + x
    return total


def _sum_floats(it, total):
    """Neumaier's compensated summation, as CPython has it since 3.12."""
    c = 0.0
    while it._advance():
        x = it._value
        if isinstance(x, float):
            t = total + x
            if op.f64.abs(total) >= op.f64.abs(x):
                c = c + (total - t + x)
            else:
                c = c + (x - t + total)
            total = t
        elif isinstance(x, int):
            total = total + float(x)
        else:
            return _sum_rest(it, _compensated(total, c) + x)
    return _compensated(total, c)


def _compensated(total, c):
    if c != 0.0 and c - c == 0.0:
        return total + c
    return total


def _sum_rest(it, total):
    while it._advance():
        total = total + it._value
    return total


# --- order


def min(first=_NotGiven, second=_NotGiven, /, *rest, key=None, default=_NotGiven):
    if second is _NotGiven:
        if first is _NotGiven:
            raise TypeError('min expected at least 1 argument, got 0')
        return _least(iter(first), key, default)
    if default is not _NotGiven:
        raise TypeError('Cannot specify a default for min() with multiple positional arguments')
    if key is not None:
        return _least(iter([first, second, *rest]), key, default)
    best = first
    if second < best:
        best = second
    for x in rest:
        if x < best:
            best = x
    return best


def max(first=_NotGiven, second=_NotGiven, /, *rest, key=None, default=_NotGiven):
    if second is _NotGiven:
        if first is _NotGiven:
            raise TypeError('max expected at least 1 argument, got 0')
        return _greatest(iter(first), key, default)
    if default is not _NotGiven:
        raise TypeError('Cannot specify a default for max() with multiple positional arguments')
    if key is not None:
        return _greatest(iter([first, second, *rest]), key, default)
    best = first
    if second > best:
        best = second
    for x in rest:
        if x > best:
            best = x
    return best


def _least(it, key, default):
    if not it._advance():
        if default is _NotGiven:
            raise ValueError('min() iterable argument is empty')
        return default
    best = it._value
    if key is None:
        while it._advance():
            x = it._value
            if x < best:
                best = x
        return best
    rank = key(best)
    while it._advance():
        x = it._value
        r = key(x)
        if r < rank:
            best = x
            rank = r
    return best


def _greatest(it, key, default):
    if not it._advance():
        if default is _NotGiven:
            raise ValueError('max() iterable argument is empty')
        return default
    best = it._value
    if key is None:
        while it._advance():
            x = it._value
            if x > best:
                best = x
        return best
    rank = key(best)
    while it._advance():
        x = it._value
        r = key(x)
        if r > rank:
            best = x
            rank = r
    return best


def sorted(*args, key=None, reverse=False):
    if len(args) != 1:
        raise TypeError('sorted expected 1 argument, got ' + str(len(args)))
    items = list(args[0])
    items.sort(key=key, reverse=reverse)
    return items


# --- characters and digits


def chr(i, /):
    n = _to_int(i)
    if n < 0 or n > 1114111:
        raise ValueError('chr() arg not in range(0x110000)')
    return _char_str(i32(n))


def ord(c, /):
    if isinstance(c, (bytes, bytearray)):
        if len(c) != 1:
            raise TypeError('ord() expected a character, but string of length ' + str(len(c)) + ' found')
        return c[0]
    if not isinstance(c, str):
        raise TypeError('ord() expected string of length 1, but ' + type(c).__name__ + ' found')
    if c._len != 1:
        raise TypeError('ord() expected a character, but string of length ' + str(int(c._len)) + ' found')
    return int(_char_at(c, 0))


def _in_base(x, radix: i32, letter: i32):
    n = _to_int(x)
    out = _TextBuilder(20)
    if n < 0:
        out.byte(45)
        n = -n
    out.byte(48)
    out.byte(letter)
    out.text(_radix_digits(n, radix))
    return out.finish()


def bin(x, /):
    return _in_base(x, 2, 98)


def oct(x, /):
    return _in_base(x, 8, 111)


def hex(x, /):
    return _in_base(x, 16, 120)
`,
  'pyw.builtins.generator': `"""Generator objects. Each generator function has a frame class of its own below this one's layout."""
from __pyw__ import generator_resume, i32, inline, is_class, per_site
from pyw.builtins.iterators import _NextIterator


@per_site
class _Resumable(object):
    """\`_sent\`, \`_thrown\` and \`_result\` carry what goes in and out besides the values that are yielded."""

    _started: i32
    _running: i32

    _value: object
    _sent: object
    _thrown: object
    _result: object

    @inline
    def _advance(self):
        return generator_resume(self)

    def _next(self):
        if self._advance():
            return self._value
        result = self._result
        if result is None:
            raise StopIteration()
        self._result = None
        raise StopIteration(result)

    def send(self, value, /):
        if not self._started and value is not None:
            raise TypeError("can't send non-None value to a just-started " + type(self).__name__)
        self._sent = value
        return self._next()

    def throw(self, exception, value=None, traceback=None, /):
        if isinstance(exception, BaseException):
            if value is not None:
                raise TypeError('instance exception may not have a separate value')
            self._thrown = exception
        elif not is_class(exception):
            raise TypeError(
                'exceptions must be classes or instances deriving from BaseException, not ' + type(exception).__name__
            )
        elif value is None:
            self._thrown = _exception_of(exception())
        elif isinstance(value, BaseException):
            self._thrown = value
        else:
            self._thrown = _exception_of(exception(value))
        if self._advance():
            return self._value
        rest = self._thrown
        if rest is not None:
            # It had ended before: nothing took the exception.
            self._thrown = None
            raise rest
        result = self._result
        if result is None:
            raise StopIteration()
        self._result = None
        raise StopIteration(result)

    def close(self):
        self._thrown = GeneratorExit()
        try:
            more = self._advance()
        except (GeneratorExit, StopIteration):
            return None
        if more:
            raise RuntimeError(type(self).__name__ + ' ignored GeneratorExit')
        self._thrown = None
        result = self._result
        self._result = None
        return result


def _exception_of(made):
    if isinstance(made, BaseException):
        return made
    raise TypeError('exceptions must be classes or instances deriving from BaseException, not type')


@per_site
class generator(_Resumable):
    def __iter__(self):
        return self

    def __next__(self):
        return self._next()


@per_site
class coroutine(_Resumable):
    def __await__(self):
        return self


@per_site
class async_generator(_Resumable):
    """\`_item\` is what it produces, \`_value\` what it waits for."""

    _produced: i32
    _item: object

    def __aiter__(self):
        return self

    def _anext(self):
        """Waits for the next item; False at the end."""
        while self._advance():
            if self._produced:
                self._produced = 0
                return True
            try:
                sent = yield self._value
                self._sent = sent
            except BaseException as e:
                self._thrown = e
        return False

    def __anext__(self):
        return _anext_item(self)

    def asend(self, value, /):
        self._sent = value
        return _anext_item(self)

    def athrow(self, exception, /):
        self._thrown = exception
        return _anext_item(self)

    def aclose(self):
        return _aclose(self)


async def _anext_item(it):
    if await it._anext():
        return it._item
    rest = it._thrown
    if rest is not None:
        it._thrown = None
        raise rest
    raise StopAsyncIteration()


async def _aclose(it):
    it._thrown = GeneratorExit()
    try:
        more = await it._anext()
    except (GeneratorExit, StopAsyncIteration):
        return None
    if more:
        raise RuntimeError('async generator ignored GeneratorExit')
    it._thrown = None


@per_site
class _AsyncIterator:
    """Over an object with \`__anext__\`."""

    def __init__(self, it):
        self._it = it

    async def _anext(self):
        try:
            self._item = await self._it.__anext__()
        except StopAsyncIteration:
            return False
        return True


def aiter(x, /):
    return x.__aiter__()


def anext(it, /):
    return it.__anext__()


def _async_iterator(it):
    if isinstance(it, async_generator):
        return it
    return _AsyncIterator(it)


def _pass_on(it, exception):
    """What \`yield from\` does with an exception that is thrown into it: the inner iterator gets it if it can take it."""
    if isinstance(it, _Resumable):
        if isinstance(exception, GeneratorExit):
            it.close()
            raise exception
        it._thrown = exception
    elif isinstance(it, _NextIterator):
        if isinstance(exception, GeneratorExit):
            if hasattr(it._it, 'close'):
                it._it.close()
            raise exception
        if not hasattr(it._it, 'throw'):
            raise exception
        it._thrown = exception
    else:
        raise exception


def _pass_value(it, value):
    if isinstance(it, (_Resumable, _NextIterator)):
        it._sent = value
    elif value is not None:
        raise AttributeError("'" + type(it).__name__ + "' object has no attribute 'send'")


def _stop_inside(exception):
    """A StopIteration that would leave a generator's body."""
    error = RuntimeError('generator raised StopIteration')
    error.__cause__ = exception
    error.__context__ = exception
    error.__suppress_context__ = True
    raise error


def _drop(it):
    """Nothing refers to an iterator any more."""
    if isinstance(it, _Resumable):
        try:
            it.close()
        except BaseException:
            # CPython mentions it on stderr and goes on.
            pass
`,
  'pyw.builtins.hashing': `"""Hashes: CPython's 64-bit ones, and the 32-bit ones that dict tables use.

Equal keys have equal hashes whatever their classes, so a dict's hash is always made from the 64-bit one.
"""
from __pyw__ import i32, i64, inline, noinline, op
from pyw.builtins.float_text import _exponent, _mantissa
from pyw.builtins.int_division import _hash_int
from pyw.builtins.str_core import _str_eq, _str_hash


@inline
def _text_hash(s) -> i32:
    h: i32 = s._hash
    if h == 0:
        h = _new_text_hash(s)
    return h


@noinline
def _new_text_hash(s) -> i32:
    return _str_hash(s)


@noinline
def _same_text(a, b):
    return _str_eq(a, b)


@noinline
def _hash_big(x) -> i64:
    return i64(_hash_int(x))


@inline
def _hash_int64(x) -> i64:
    if op.int.fits_i64(x):
        v = i64(x)
        # Below 2 ** 61 - 1 an int is its own hash, but for -1.
        if op.i64.lt_u(v + 2305843009213693950, 4611686018427387901):
            if v == -1:
                return -2
            return v
    return _hash_big(x)


@noinline
def _hash_fraction(x) -> i64:
    if x - x != 0.0:
        if x != x:
            return 0
        if x > 0.0:
            return 314159
        return -314159
    # A mantissa times a power of two, modulo 2 ** 61 - 1, where 2 ** 61 is 1: the mantissa rotated in 61 bits.
    a = op.f64.abs(x)
    m = _mantissa(a)
    e = _exponent(a) % 61
    if e < 0:
        e = e + 61
    h = ((m << i64(e)) & 2305843009213693951) | op.i64.shr_u(m, 61 - i64(e))
    if x < 0.0:
        h = -h
    if h == -1:
        return -2
    return h


@inline
def _hash_float64(x) -> i64:
    v = i64(x)
    # Also false for what is not a whole number, NaN and infinities.
    if float(v) == x and op.i64.lt_u(v + 2305843009213693950, 4611686018427387901):
        if v == -1:
            return -2
        return v
    return _hash_fraction(x)


def _hash_tuple(x) -> i64:
    """CPython's, after xxHash."""
    items = x._items
    acc: i64 = 2870177450012600261
    i: i32 = 0
    while i < items.length:
        acc = acc + _hash64(items[i]) * -4417276706812531889
        acc = (acc << 31) | op.i64.shr_u(acc, 33)
        acc = acc * -7046029288634856825
        i = i + 1
    acc = acc + (i64(items.length) ^ 2870177450013471926)
    if acc == -1:
        return 1546275796
    return acc


def _hash_object(x) -> i64:
    """What __hash__ says, as the built-in hash() takes it."""
    h = x.__hash__()
    if not isinstance(h, int):
        raise TypeError('__hash__ method should return an integer')
    if isinstance(h, bool):
        return 1 if h else 0
    if op.int.fits_i64(h):
        v = i64(h)
        if v == -1:
            return -2
        return v
    return _hash_big(h)


@inline
def _hash64(x) -> i64:
    if isinstance(x, bool):
        return i64(x)
    if isinstance(x, int):
        return _hash_int64(x)
    if isinstance(x, str):
        return i64(_text_hash(x))
    if isinstance(x, float):
        return _hash_float64(x)
    if x is None:
        return 4238894112
    if isinstance(x, tuple):
        return _hash_tuple(x)
    return _hash_object(x)


@inline
def _fold(h: i64) -> i32:
    """32 bits of 64; a hash of 32 bits is itself."""
    low = i32(h)
    return low ^ ((i32(h >> 32) ^ (low >> 31)) * -1640531527)


@inline
def _key_hash(key) -> i32:
    if isinstance(key, str):
        return _text_hash(key)
    return _fold(_hash64(key))


@inline
def _same_key(a, b):
    """Equality as tables see it: a key equals itself."""
    if isinstance(a, float) and isinstance(b, float):
        return a == b or op.i64.eq(op.i64.reinterpret_f64(a), op.i64.reinterpret_f64(b)) != 0
    if isinstance(a, str) and isinstance(b, str):
        return a is b or (a._len == b._len and _same_text(a, b))
    if isinstance(a, (int, float, str)) or isinstance(b, (int, float, str)):
        return a == b
    return a is b or a == b
`,
  'pyw.builtins.int': `"""int, and the functions that the compiler calls for operators on ints and floats that can fail or round."""
from __pyw__ import boxed, i32, i64, inline, noinline, op
from pyw.builtins.format import _format_int
from pyw.builtins.int_bytes import _int_from_bytes, _int_to_bytes
from pyw.builtins.int_text import _int_from_text, _int_repr, _float_to_int
from pyw.builtins.int_division import _big_truediv, _hash_int, _invert_mod, _pow_mod
from pyw.builtins.float import _float_pow
from pyw.builtins.sequences import _to_int


@boxed('int')
class int(object):
    def __new__(cls, x=0, /, base=None):
        if base is not None:
            return _int_with_base(x, base)
        if isinstance(x, bool):
            return 1 if x else 0
        if isinstance(x, int):
            return +x
        if isinstance(x, float):
            return _float_to_int(x)
        if isinstance(x, str):
            return _int_from_text(x, 10)
        if isinstance(x, (bytes, bytearray, memoryview)):
            return _int_of_bytes(bytes(x), 10)
        if hasattr(x, '__int__'):
            return _checked_int(x.__int__(), '__int__')
        if hasattr(x, '__index__'):
            return _checked_int(x.__index__(), '__index__')
        if hasattr(x, '__trunc__'):
            return _checked_int(x.__trunc__(), '__trunc__')
        raise TypeError(
            "int() argument must be a string, a bytes-like object or a real number, not '" + type(x).__name__ + "'"
        )

    def __repr__(self):
        return _int_repr(self)

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec):
        if spec._len == 0:
            return _int_repr(self)
        return _format_int(self, spec)

    def __bool__(self):
        return self != 0

    def __int__(self):
        return self

    def __index__(self):
        return self

    def __float__(self):
        return _int_to_float(self)

    def __hash__(self):
        return _hash_int(self)

    def __abs__(self):
        return -self if self < 0 else self

    def __round__(self, ndigits=None):
        return _round_int(self, ndigits)

    def __trunc__(self):
        return self

    def __floor__(self):
        return self

    def __ceil__(self):
        return self

    def bit_length(self):
        return int(op.int.bit_length(self))

    def bit_count(self):
        return _bit_count(self)

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return 1

    def as_integer_ratio(self):
        return (self, 1)

    def is_integer(self):
        return True

    def to_bytes(self, length=1, byteorder='big', *, signed=False):
        return _int_to_bytes(self, length, byteorder, signed)

    @classmethod
    def from_bytes(cls, bytes, byteorder='big', *, signed=False):
        return _int_from_bytes(bytes, byteorder, signed)

    # --- operators by name (the compiler has its own way for them)

    def __pos__(self):
        return +self

    def __neg__(self):
        return -self

    def __invert__(self):
        return ~self

    def __add__(self, other):
        if isinstance(other, int):
            return self + other
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, int):
            return other + self
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, int):
            return self - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, int):
            return other - self
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, int):
            return self * other
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, int):
            return other * self
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, int):
            return self / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, int):
            return other / self
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, int):
            return self // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, int):
            return other // self
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, int):
            return self % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, int):
            return other % self
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, int):
            return divmod(self, other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, int):
            return divmod(other, self)
        return NotImplemented

    def __rpow__(self, other):
        if isinstance(other, int):
            return other ** self
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, int):
            return self & other
        return NotImplemented

    def __rand__(self, other):
        if isinstance(other, int):
            return other & self
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, int):
            return self | other
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, int):
            return other | self
        return NotImplemented

    def __xor__(self, other):
        if isinstance(other, int):
            return self ^ other
        return NotImplemented

    def __rxor__(self, other):
        if isinstance(other, int):
            return other ^ self
        return NotImplemented

    def __lshift__(self, other):
        if isinstance(other, int):
            return self << other
        return NotImplemented

    def __rlshift__(self, other):
        if isinstance(other, int):
            return other << self
        return NotImplemented

    def __rshift__(self, other):
        if isinstance(other, int):
            return self >> other
        return NotImplemented

    def __rrshift__(self, other):
        if isinstance(other, int):
            return other >> self
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, int):
            return self == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, int):
            return self != other
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, int):
            return self < other
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, int):
            return self <= other
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, int):
            return self > other
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, int):
            return self >= other
        return NotImplemented

    def __pow__(self, other, mod=None):
        if isinstance(other, int):
            return pow(self, other, mod)
        return NotImplemented


def _checked_int(x, name):
    if isinstance(x, int):
        return int(x)
    raise TypeError(name + ' returned non-int (type ' + type(x).__name__ + ')')


def _int_of_bytes(x, base: i32):
    try:
        return _int_from_text(x.decode('latin-1'), base)
    except ValueError:
        raise ValueError('invalid literal for int() with base ' + str(int(base)) + ': ' + repr(bytes(x)))


def _int_with_base(x, base):
    base = _to_int(base)
    if isinstance(x, (bytes, bytearray)):
        if base != 0 and (base < 2 or base > 36):
            raise ValueError('int() base must be >= 2 and <= 36, or 0')
        return _int_of_bytes(x, i32(base))
    if not isinstance(x, str):
        raise TypeError("int() can't convert non-string with explicit base")
    if base != 0 and (base < 2 or base > 36):
        raise ValueError('int() base must be >= 2 and <= 36, or 0')
    return _int_from_text(x, i32(base))


def _bit_count(x):
    if x < 0:
        x = -x
    n: i64 = 0
    while not op.int.fits_i64(x):
        n = n + op.i64.popcnt(i64(x))
        x = op.int.shr(x, 64)
    return int(n + op.i64.popcnt(i64(x)))


def _round_int(x, ndigits):
    """round(): to a multiple of 10 ** -ndigits, ties to even."""
    if ndigits is None:
        return x
    ndigits = _to_int(ndigits)
    if ndigits >= 0:
        return x
    if op.int.lt(ndigits, -1000000):
        return 0
    unit = op.int.pow(10, -ndigits)
    q = op.int.floordiv(x, unit)
    rest = x - q * unit
    twice = rest * 2
    if twice > unit or (twice == unit and op.int.mod(q, 2) == 1):
        q = q + 1
    return q * unit


# --- operators on two ints


@noinline
def _raise_int_division():
    raise ZeroDivisionError('integer division or modulo by zero')


@noinline
def _raise_int_modulo():
    raise ZeroDivisionError('integer modulo by zero')


@noinline
def _raise_true_division():
    raise ZeroDivisionError('division by zero')


@inline
def _int_floordiv(a, b):
    if b == 0:
        _raise_int_division()
    return op.int.floordiv(a, b)


@inline
def _int_mod(a, b):
    if b == 0:
        _raise_int_modulo()
    return op.int.mod(a, b)


@inline
def _int_truediv(a, b):
    if b == 0:
        _raise_true_division()
    if op.int.fits_i64(a) and op.int.fits_i64(b):
        x = i64(a)
        y = i64(b)
        # Both are doubles without loss, so one division rounds once.
        if op.i64.lt_u(x + 9007199254740992, 18014398509481985):
            if op.i64.lt_u(y + 9007199254740992, 18014398509481985):
                return op.f64.div(float(x), float(y))
    return _big_truediv(a, b)


def _int_pow(a, b):
    if b < 0:
        if a == 0:
            raise ZeroDivisionError('0.0 cannot be raised to a negative power')
        return _float_pow(_int_to_float(a), _int_to_float(b))
    return op.int.pow(a, b)


def _int_pow_mod(a, b, m):
    """pow(a, b, m)."""
    if m == 0:
        raise ValueError('pow() 3rd argument cannot be 0')
    if b < 0:
        a = _invert_mod(a, m)
        b = -b
    return _pow_mod(a, b, m)


@noinline
def _raise_shift_count():
    raise ValueError('negative shift count')


@inline
def _int_lshift(a, b):
    if b < 0:
        _raise_shift_count()
    if b > 1000000000:
        return _huge_lshift(a, b)
    return op.int.shl(a, b)


@noinline
def _huge_lshift(a, b):
    if a == 0:
        return 0
    if b > 9223372036854775807:
        raise OverflowError('too many digits in integer')
    raise MemoryError()


@inline
def _int_rshift(a, b):
    if b < 0:
        _raise_shift_count()
    if b > 9223372036854775807:
        return -1 if a < 0 else 0
    return op.int.shr(a, b)


@inline
def _int_divmod(a, b):
    if b == 0:
        _raise_int_division()
    return (op.int.floordiv(a, b), op.int.mod(a, b))


# --- int and float


@inline
def _int_to_float(x):
    if op.int.fits_i64(x):
        return float(i64(x))
    return _big_to_float(x)


@noinline
def _big_to_float(x):
    r = op.int.to_f64(x)
    if r - r != 0.0:
        raise OverflowError('int too large to convert to float')
    return r


@inline
def _cmp_int_float_lt(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) < b
    return _order_int_float(a, b) == -1


@inline
def _cmp_int_float_le(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) <= b
    return _order_int_float(a, b) <= 0


@inline
def _cmp_int_float_gt(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) > b
    return _order_int_float(a, b) == 1


@inline
def _cmp_int_float_ge(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) >= b
    return (_order_int_float(a, b) | 1) == 1


@inline
def _cmp_int_float_eq(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) == b
    return _order_int_float(a, b) == 0


@inline
def _cmp_int_float_ne(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) != b
    return _order_int_float(a, b) != 0


@noinline
def _order_int_float(a, b) -> i32:
    """-1, 0 or 1 as the int is less than, equal to or greater than the float; 2 if the float is not a number."""
    if b != b:
        return 2
    if b - b != 0.0:
        if b > 0.0:
            return -1
        return 1
    low = op.f64.floor(b)
    n = op.int.from_f64(low)
    if a < n:
        return -1
    if a > n:
        return 1
    if low == b:
        return 0
    return -1
`,
  'pyw.builtins.int_bytes': `"""int.to_bytes and int.from_bytes."""
from __pyw__ import Array, i8, i32, i64, op
from pyw.builtins.bytes_core import _data_of, _new_bytes, _view
from pyw.builtins.sequences import _not_an_index


def _is_big(byteorder, name):
    if not isinstance(byteorder, str):
        raise TypeError(name + "() argument 'byteorder' must be str, not " + type(byteorder).__name__)
    if byteorder == 'little':
        return False
    if byteorder == 'big':
        return True
    raise ValueError("byteorder must be either 'little' or 'big'")


def _int_to_bytes(x, length, byteorder, signed):
    if not isinstance(length, int):
        _not_an_index(length)
    big = _is_big(byteorder, 'to_bytes')
    if length < 0:
        raise ValueError('length argument must be non-negative')
    if length > 268435456:
        raise MemoryError()
    n = i32(length)
    if x < 0 and not signed:
        raise OverflowError("can't convert negative int to unsigned")
    bits = op.int.bit_length(~x if x < 0 else x)
    if signed:
        bits = bits + 1
        if x == 0:
            bits = 0
        if x == -1 and n == 0:
            bits = 0
    if i64(bits) > i64(n) * 8:
        raise OverflowError('int too big to convert')
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        if op.int.fits_i64(x):
            # What is left fits a machine word, whose sign fills the rest.
            v = i64(x)
            while i < n:
                d[_place(i, n, big)] = i32(v & 255)
                v = v >> 8
                i = i + 1
        else:
            v = i64(x & 72057594037927935)
            x = op.int.shr(x, 56)
            k: i32 = 0
            while k < 7 and i < n:
                d[_place(i, n, big)] = i32(v & 255)
                v = v >> 8
                i = i + 1
                k = k + 1
    return _new_bytes(d, n)


def _place(i: i32, n: i32, big) -> i32:
    if big:
        return n - 1 - i
    return i


def _int_from_bytes(source, byteorder, signed):
    big = _is_big(byteorder, 'from_bytes')
    if isinstance(source, str):
        raise TypeError("cannot convert 'str' object to bytes")
    b = bytes(source)
    d = b._d
    n: i32 = b._len
    total = 0
    word: i64 = 0
    filled: i32 = 0
    i: i32 = 0
    while i < n:
        at = i
        if not big:
            at = n - 1 - i
        c: i32 = d[at]
        word = (word << 8) | i64(c)
        filled = filled + 8
        if filled == 56:
            total = op.int.shl(total, 56) + int(word)
            word = 0
            filled = 0
        i = i + 1
    if filled > 0:
        total = op.int.shl(total, int(filled)) + int(word)
    if signed and n > 0:
        first: i32 = 0
        if not big:
            first = n - 1
        top: i32 = d[first]
        if top >= 128:
            total = total - op.int.shl(1, int(n) * 8)
    return total
`,
  'pyw.builtins.int_division': `"""Arithmetic on ints that the exact ops do not give directly."""
from __pyw__ import i32, i64, inline, noinline, op


def _hash_int(x):
    """The value modulo 2 ** 61 - 1, with the sign of the int; -1 is reserved."""
    if op.int.fits_i64(x):
        v = i64(x)
        m = v
        if v < 0:
            m = -v
        m = (m & 2305843009213693951) + op.i64.shr_u(m, 61)
        if m >= 2305843009213693951:
            m = m - 2305843009213693951
        if v < 0:
            m = -m
        if m == -1:
            return -2
        return int(m)
    if x < 0:
        h = -op.int.mod(-x, 2305843009213693951)
        if h == -1:
            return -2
        return h
    return op.int.mod(x, 2305843009213693951)


@noinline
def _big_truediv(a, b):
    """The double nearest to a / b, ties to even; b is not 0."""
    negative = (a < 0) != (b < 0)
    if a < 0:
        a = -a
    if b < 0:
        b = -b
    if a == 0:
        return -0.0 if negative else 0.0
    gap = op.int.bit_length(a) - op.int.bit_length(b)
    if gap > 1024:
        _raise_division_overflow()
    if gap < -1076:
        return -0.0 if negative else 0.0
    # The quotient is scaled to 55 or 56 bits (fewer where the result is subnormal); what is cut off is kept as an odd
    # last bit, so that the one rounding below is exact.
    shift = gap - 55
    if gap < -1021:
        shift = -1076
    if shift <= 0:
        a = op.int.shl(a, int(-shift))
    else:
        b = op.int.shl(b, int(shift))
    q = op.int.floordiv(a, b)
    m = i64(q)
    if q * b != a:
        m = m | 1
    bits = 64 - i32(op.i64.clz(m))
    extra = bits - 53
    if extra < -1074 - shift:
        extra = -1074 - shift
    if extra > 0:
        m = _round_bits(m, i64(extra))
    r = _scale(float(m), shift)
    if r - r != 0.0:
        _raise_division_overflow()
    return -r if negative else r


def _round_bits(m: i64, extra: i64) -> i64:
    """Clears the last \`extra\` bits of m, rounding to nearest, ties to even."""
    unit: i64 = 1
    unit = unit << extra
    half = unit >> 1
    rest = m & (unit - 1)
    m = m - rest
    if rest > half or (rest == half and (m & unit) != 0):
        m = m + unit
    return m


@noinline
def _raise_division_overflow():
    raise OverflowError('integer division result too large for a float')


def _scale(x, e: i32):
    """x * 2 ** e for results that are exact or infinite."""
    while e > 1000:
        x = x * _power_of_two(1000)
        e = e - 1000
    while e < -1000:
        x = x * _power_of_two(-1000)
        e = e + 1000
    return x * _power_of_two(e)


@inline
def _power_of_two(e: i32):
    return op.f64.reinterpret_i64(i64(e + 1023) << 52)


def _pow_mod(a, b, m):
    """a ** b % m for b >= 0 and m != 0."""
    result = op.int.mod(1, m)
    a = op.int.mod(a, m)
    while b > 0:
        if (op.int.to_i32(b) & 1) != 0:
            result = op.int.mod(result * a, m)
        b = op.int.shr(b, 1)
        if b > 0:
            a = op.int.mod(a * a, m)
    return result


def _invert_mod(a, m):
    """The inverse of a modulo m, by Euclid's algorithm."""
    n = -m if m < 0 else m
    x = 1
    y = 0
    r = op.int.mod(a, n)
    s = n
    while s != 0:
        q = op.int.floordiv(r, s)
        t = r - q * s
        r = s
        s = t
        t = x - q * y
        x = y
        y = t
    if r != 1:
        raise ValueError('base is not invertible for the given modulus')
    return op.int.mod(x, n)
`,
  'pyw.builtins.int_text': `"""Ints to text and back."""
from __pyw__ import Array, host, i8, i32, i64, inline, noinline, op
from pyw.builtins.str_core import _char_at, _str1, _substring
from pyw.builtins.str_char import _digit_value_at, _space_at


def _int_repr(x):
    if op.int.fits_i64(x):
        return _i64_repr(i64(x))
    return _big_repr(x)


def _i64_repr(v: i64):
    n: i32 = 1
    at: i32 = 0
    m = v
    if v < 0:
        m = -v
        at = 1
    limit: i64 = 10
    while n < 19 and op.i64.ge_u(m, limit):
        limit = limit * 10
        n = n + 1
    n = n + at
    d = Array[i8](n)
    if v < 0:
        d[0] = 45
    end = n
    while op.i64.gt_u(m, 999999999):
        q = op.i64.div_u(m, 1000000000)
        _put_digits(d, end - 9, end, i32(m - q * 1000000000))
        m = q
        end = end - 9
    _put_digits(d, at, end, i32(m))
    return _str1(d, n)


def _put_digits(d, start: i32, end: i32, v: i32):
    """Decimal digits of v >= 0 into d[start:end], with leading zeros."""
    while end > start:
        q = op.i32.div_u(v, 10)
        end = end - 1
        d[end] = v - q * 10 + 48
        v = q


@noinline
def _big_repr(x):
    s = host.big_to_digits(op.int.to_extern(x), 10)
    n = host.str_length(s)
    digits = n
    if x < 0:
        digits = n - 1
    if digits > 4300:
        raise ValueError(
            'Exceeds the limit (4300 digits) for integer string conversion; '
            'use sys.set_int_max_str_digits() to increase the limit'
        )
    return _host_str(s, n)


def _host_str(s, n: i32):
    """The first n units of a host string, which are ASCII."""
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = host.str_unit(s, i)
        i = i + 1
    return _str1(d, n)


def _radix_digits(x, radix: i32):
    """Digits of an int >= 0 in a base that is a power of two, in lower case."""
    if op.int.fits_i64(x):
        return _i64_radix_digits(i64(x), radix)
    s = host.big_to_digits(op.int.to_extern(x), radix)
    return _host_str(s, host.str_length(s))


def _i64_radix_digits(v: i64, radix: i32):
    shift = op.i32.ctz(radix)
    n: i32 = 1
    m = op.i64.shr_u(v, i64(shift))
    while m != 0:
        n = n + 1
        m = op.i64.shr_u(m, i64(shift))
    d = Array[i8](n)
    i = n
    while i > 0:
        i = i - 1
        c = i32(v) & (radix - 1)
        d[i] = c + 48 if c < 10 else c + 87
        v = op.i64.shr_u(v, i64(shift))
    return _str1(d, n)


def _ascii_upper(s):
    """Capitals of a string of ASCII."""
    d = s._d1
    e = Array[i8](s._len)
    i: i32 = 0
    if d is not None:
        while i < s._len:
            c: i32 = d[i]
            if c >= 97 and c <= 122:
                c = c - 32
            e[i] = c
            i = i + 1
    return _str1(e, s._len)


def _float_to_int(x):
    """int(x): towards zero."""
    if x - x != 0.0:
        if x != x:
            raise ValueError('cannot convert float NaN to integer')
        raise OverflowError('cannot convert float infinity to integer')
    return op.int.from_f64(x)


# --- parsing


@noinline
def _raise_invalid_int(s, base: i32):
    raise ValueError('invalid literal for int() with base ' + _i64_repr(i64(base)) + ': ' + repr(s))


def _int_from_text(s, base: i32):
    """int(s, base); base 0 takes the base from the prefix."""
    i: i32 = 0
    end: i32 = s._len
    while i < end and _space_at(s, i):
        i = i + 1
    while end > i and _space_at(s, end - 1):
        end = end - 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    radix = base
    if i + 1 < end and _char_at(s, i) == 48:
        c = _char_at(s, i + 1) | 32
        prefix: i32 = 0
        if c == 120:
            prefix = 16
        elif c == 111:
            prefix = 8
        elif c == 98:
            prefix = 2
        if prefix != 0 and (base == 0 or base == prefix):
            radix = prefix
            i = i + 2
            if i < end and _char_at(s, i) == 95:
                i = i + 1
    if radix == 0:
        radix = 10
        # Without a prefix, a leading zero may only be followed by zeros.
        if i < end and _char_at(s, i) == 48:
            j = i
            while j < end:
                c = _char_at(s, j)
                if c != 48 and c != 95:
                    _raise_invalid_int(s, base)
                j = j + 1
    return _parse_digits(s, i, end, radix, base, negative)


def _parse_digits(s, start: i32, end: i32, radix: i32, base: i32, negative):
    """Digits with single underscores between them, all of start to end."""
    value: i64 = 0
    digits: i32 = 0
    i = start
    underscore = True
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            if underscore:
                _raise_invalid_int(s, base)
            underscore = True
        else:
            v = _digit_value_at(s, i)
            if v >= radix:
                _raise_invalid_int(s, base)
            underscore = False
            digits = digits + 1
            # Wraps for long numbers, which are read again below.
            value = value * i64(radix) + i64(v)
        i = i + 1
    if underscore:
        _raise_invalid_int(s, base)
    if digits <= 12 or (digits <= 18 and radix <= 10):
        return int(-value) if negative else int(value)
    big = _parse_big(s, start, end, radix, digits)
    return -big if negative else big


@noinline
def _parse_big(s, start: i32, end: i32, radix: i32, digits: i32):
    if digits > 4300 and (radix & (radix - 1)) != 0:
        raise ValueError(
            'Exceeds the limit (4300 digits) for integer string conversion: value has '
            + _i64_repr(i64(digits))
            + ' digits; use sys.set_int_max_str_digits() to increase the limit'
        )
    value = 0
    i = start
    n: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if c != 95:
            v = _digit_value_at(s, i)
            op.mem.store8(n + 36864, v + 48 if v < 10 else v + 87)
            n = n + 1
            if n == 8192:
                value = _append_digits(value, n, radix)
                n = 0
        i = i + 1
    if n > 0:
        value = _append_digits(value, n, radix)
    return value


def _append_digits(value, n: i32, radix: i32):
    """value * radix ** n + the n digits in scratch memory."""
    chunk = op.int.from_extern(host.big_from_digits(36864, n, radix))
    if value == 0:
        return chunk
    return value * op.int.pow(int(radix), int(n)) + chunk
`,
  'pyw.builtins.iter_choices': `"""product, permutations and combinations of itertools."""
from __pyw__ import Array, array_copy, i32, make_tuple, per_site, shown_as
from pyw.builtins.sequences import _to_int


def _pool(iterable):
    """An array of exactly the items."""
    items = list(iterable)
    out = Array(items._len)
    array_copy(out, 0, items._items, 0, items._len)
    return out


class product(object):
    __module__ = 'itertools'

    def __new__(cls, *iterables, repeat=1):
        times = _to_int(repeat)
        if times < 0:
            raise ValueError('repeat argument cannot be negative')
        n: i32 = 0
        for x in iterables:
            n = n + 1
        pools = Array(n * i32(times))
        if times == 0:
            return _Product(pools)
        n = 0
        for x in iterables:
            pools[n] = _pool(x)
            n = n + 1
        i = n
        while i < pools.length:
            pools[i] = pools[i - n]
            i = i + 1
        return _Product(pools)


@per_site
@shown_as('product')
class _Product:
    _started: bool

    def __init__(self, pools):
        self._pools = pools
        self._at = Array[i32](pools.length)
        self._started = False
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        n: i32 = self._pools.length
        i: i32 = 0
        if not self._started:
            self._started = True
            while i < n:
                if self._pools[i].length == 0:
                    self._ended = True
                    return False
                i = i + 1
        else:
            i = n - 1
            while i >= 0:
                k: i32 = self._at[i] + 1
                if k < self._pools[i].length:
                    self._at[i] = k
                    break
                self._at[i] = 0
                i = i - 1
            if i < 0:
                self._ended = True
                return False
        items = Array(n)
        i = 0
        while i < n:
            k = self._at[i]
            pool = self._pools[i]
            items[i] = pool[k]
            i = i + 1
        self._value = make_tuple(items, n)
        return True


def _chosen(pool, indices, r: i32):
    items = Array(r)
    i: i32 = 0
    while i < r:
        items[i] = pool[indices[i]]
        i = i + 1
    return make_tuple(items, r)


def _size_of(r) -> i32:
    n = _to_int(r)
    if n < 0:
        raise ValueError('r must be non-negative')
    if n > 100000000:
        return 100000000
    return i32(n)


@per_site
class combinations(object):
    __module__ = 'itertools'

    _r: i32
    _started: bool
    _ended: bool

    def __init__(self, iterable, r):
        self._pool = _pool(iterable)
        self._r = _size_of(r)
        self._started = False
        self._ended = self._r > self._pool.length
        self._at = Array[i32](self._r if not self._ended else i32(0))
        i: i32 = 0
        while i < self._at.length:
            self._at[i] = i
            i = i + 1

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        r: i32 = self._r
        if self._started:
            n: i32 = self._pool.length
            i = r - 1
            while i >= 0 and self._at[i] == i + n - r:
                i = i - 1
            if i < 0:
                self._ended = True
                return False
            k: i32 = self._at[i] + 1
            while i < r:
                self._at[i] = k
                k = k + 1
                i = i + 1
        self._started = True
        self._value = _chosen(self._pool, self._at, r)
        return True


@per_site
class combinations_with_replacement(object):
    __module__ = 'itertools'

    _r: i32
    _started: bool
    _ended: bool

    def __init__(self, iterable, r):
        self._pool = _pool(iterable)
        self._r = _size_of(r)
        self._started = False
        self._ended = self._r > 0 and self._pool.length == 0
        self._at = Array[i32](self._r)

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        r: i32 = self._r
        if self._started:
            n: i32 = self._pool.length
            i = r - 1
            while i >= 0 and self._at[i] == n - 1:
                i = i - 1
            if i < 0:
                self._ended = True
                return False
            k: i32 = self._at[i] + 1
            while i < r:
                self._at[i] = k
                i = i + 1
        self._started = True
        self._value = _chosen(self._pool, self._at, r)
        return True


@per_site
class permutations(object):
    """In order of positions: \`_at\` orders all of them, \`_cycles\` counts the swaps left at each place."""
    __module__ = 'itertools'

    _r: i32
    _started: bool
    _ended: bool

    def __init__(self, iterable, r=None):
        self._pool = _pool(iterable)
        n: i32 = self._pool.length
        self._r = n
        if r is not None:
            self._r = _size_of(r)
        self._started = False
        self._ended = self._r > n
        self._at = Array[i32](n)
        self._cycles = Array[i32](self._r if not self._ended else i32(0))
        i: i32 = 0
        while i < n:
            self._at[i] = i
            i = i + 1
        i = 0
        while i < self._cycles.length:
            self._cycles[i] = n - i
            i = i + 1

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        r: i32 = self._r
        if self._started:
            n: i32 = self._pool.length
            i = r - 1
            while i >= 0:
                c: i32 = self._cycles[i] - 1
                self._cycles[i] = c
                if c == 0:
                    # The place goes through all positions: the first of the rest moves to the end.
                    first: i32 = self._at[i]
                    array_copy(self._at, i, self._at, i + 1, n - i - 1)
                    self._at[n - 1] = first
                    self._cycles[i] = n - i
                    i = i - 1
                else:
                    j = n - c
                    t: i32 = self._at[i]
                    self._at[i] = self._at[j]
                    self._at[j] = t
                    break
            if i < 0:
                self._ended = True
                return False
        self._started = True
        self._value = _chosen(self._pool, self._at, r)
        return True
`,
  'pyw.builtins.iterators': `"""Iterators of the built-in sequences, and enumerate, zip, reversed, map and filter.

The protocol: \`_advance\` puts the next item into \`_value\` and returns True, or returns False for ever.
"""
from __pyw__ import Array, i32, inline, make_tuple, per_site, shown_as
from pyw.builtins.generator import generator
from pyw.builtins.slices import _NotGiven
from pyw.builtins.str_core import _char_of


def _unpack(iterable, n: i32, star: i32):
    """A list of the items to be unpacked into n targets, or at least n if there is a starred one."""
    if isinstance(iterable, (int, float)) or iterable is None:
        raise TypeError('cannot unpack non-iterable ' + type(iterable).__name__ + ' object')
    items = list(iterable)
    if items._len < n:
        least = 'at least ' if star else ''
        raise ValueError(
            'not enough values to unpack (expected ' + least + str(int(n)) + ', got ' + str(int(items._len)) + ')'
        )
    if items._len > n and not star:
        raise ValueError('too many values to unpack (expected ' + str(int(n)) + ')')
    return items


def _comes(it, item):
    """\`item in it\` for an iterator."""
    while it._advance():
        x = it._value
        if x is item or x == item:
            return True
    return False


def _next_item(it, default=_NotGiven):
    """\`next(it)\` of an iterator that advances."""
    if it._advance():
        return it._value
    if default is not _NotGiven:
        return default
    if isinstance(it, generator) and it._result is not None:
        result = it._result
        it._result = None
        raise StopIteration(result)
    raise StopIteration()


def _next_or(it, default):
    """\`next(it, default)\` of an iterator of the program."""
    try:
        return it.__next__()
    except StopIteration:
        return default


@per_site
class _NextIterator:
    """Over an object with \`__next__\`, for loops."""

    def __init__(self, it):
        self._it = it
        self._result = None
        self._sent = None
        self._thrown = None

    def __iter__(self):
        return self

    def _advance(self):
        try:
            thrown = self._thrown
            sent = self._sent
            if thrown is not None:
                self._thrown = None
                self._value = self._it.throw(thrown)
            elif sent is not None:
                self._sent = None
                self._value = self._it.send(sent)
            else:
                self._value = self._it.__next__()
        except StopIteration as stop:
            result = stop.value
        else:
            return True
        self._result = result
        return False


@per_site
@shown_as('iterator')
class _IndexIterator:
    """Over an object with \`__getitem__\` and no \`__iter__\`."""

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    def _advance(self):
        if self._i < 0:
            return False
        try:
            self._value = self._source[self._i]
        except (IndexError, StopIteration):
            self._i = -1
            return False
        self._i = self._i + 1
        return True


@per_site
class callable_iterator:
    """iter(function, sentinel)."""

    def __init__(self, function, sentinel):
        self._function = function
        self._sentinel = sentinel
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        try:
            x = self._function()
        except StopIteration:
            self._ended = True
            return False
        if x is self._sentinel or x == self._sentinel:
            self._ended = True
            return False
        self._value = x
        return True


@per_site
class list_iterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._source._len:
            self._value = self._source._items[i]
            self._i = i + 1
            return True
        # Exhausted for ever, even if the list grows.
        self._i = 2147483647
        return False


@per_site
class list_reverseiterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = source._len - 1

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0 and i < self._source._len:
            self._value = self._source._items[i]
            self._i = i - 1
            return True
        self._i = -1
        return False


@per_site
class tuple_iterator:
    """Over a whole array."""

    _i: i32

    def __init__(self, items):
        self._items = items
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._items.length:
            self._value = self._items[i]
            self._i = i + 1
            return True
        return False


@per_site
@shown_as('reversed')
class _ItemsReverseIterator:
    _i: i32

    def __init__(self, items):
        self._items = items
        self._i = items.length - 1

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0:
            self._value = self._items[i]
            self._i = i - 1
            return True
        return False


class str_ascii_iterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._source._len:
            self._value = _char_of(self._source, i)
            self._i = i + 1
            return True
        return False


@shown_as('reversed')
class _StrReverseIterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = source._len - 1

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0:
            self._value = _char_of(self._source, i)
            self._i = i - 1
            return True
        return False


class range_iterator:
    """The number of values left is found at the start, so that no sum can pass the stop."""

    def __init__(self, start, step, count):
        self._next = start
        self._step = step
        self._left = count

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._left > 0:
            self._value = self._next
            self._next = self._next + self._step
            self._left = self._left - 1
            return True
        return False


@per_site
class enumerate(object):
    def __init__(self, iterable, start=0):
        self._it = iter(iterable)
        self._n = start

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._it._advance():
            self._value = (self._n, self._it._value)
            self._n = self._n + 1
            return True
        return False


class zip(object):
    def __new__(cls, a=_NotGiven, b=_NotGiven, c=_NotGiven, d=_NotGiven, /, *rest, strict=False):
        if a is _NotGiven:
            return _Zip0()
        if b is _NotGiven:
            return _Zip1(iter(a))
        if c is _NotGiven:
            return _Zip2(iter(a), iter(b), strict)
        if d is _NotGiven:
            return _Zip3(iter(a), iter(b), iter(c), strict)
        n: i32 = 4
        for x in rest:
            n = n + 1
        its = Array(n)
        its[0] = iter(a)
        its[1] = iter(b)
        its[2] = iter(c)
        its[3] = iter(d)
        n = 4
        for x in rest:
            its[n] = iter(x)
            n = n + 1
        return _ZipMany(its, strict)


@shown_as('zip')
class _Zip0:
    def __iter__(self):
        return self

    def _advance(self):
        return False


@per_site
@shown_as('zip')
class _Zip1:
    def __init__(self, a):
        self._a = a

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._a._advance():
            self._value = (self._a._value,)
            return True
        return False


@per_site
@shown_as('zip')
class _Zip2:
    def __init__(self, a, b, strict):
        self._a = a
        self._b = b
        self._strict = strict

    def __iter__(self):
        return self

    def _advance(self):
        if self._a._advance():
            # The two may be one.
            x = self._a._value
            if self._b._advance():
                self._value = (x, self._b._value)
                return True
            if self._strict:
                raise ValueError('zip() argument 2 is shorter than argument 1')
        elif self._strict and self._b._advance():
            raise ValueError('zip() argument 2 is longer than argument 1')
        return False


@per_site
@shown_as('zip')
class _Zip3:
    def __init__(self, a, b, c, strict):
        self._a = a
        self._b = b
        self._c = c
        self._strict = strict

    def __iter__(self):
        return self

    def _advance(self):
        if self._a._advance():
            x = self._a._value
            if self._b._advance():
                y = self._b._value
                if self._c._advance():
                    self._value = (x, y, self._c._value)
                    return True
                if self._strict:
                    raise ValueError('zip() argument 3 is shorter than arguments 1-2')
            elif self._strict:
                raise ValueError('zip() argument 2 is shorter than argument 1')
        elif self._strict:
            if self._b._advance():
                raise ValueError('zip() argument 2 is longer than argument 1')
            if self._c._advance():
                raise ValueError('zip() argument 3 is longer than arguments 1-2')
        return False


@per_site
@shown_as('zip')
class _ZipMany:
    """More than three iterables: their iterators in an array."""

    def __init__(self, its, strict):
        self._its = its
        self._strict = strict

    def __iter__(self):
        return self

    def _advance(self):
        n: i32 = self._its.length
        items = Array(n)
        i: i32 = 0
        while i < n:
            it = self._its[i]
            if not it._advance():
                if self._strict:
                    self._check_ended(i)
                return False
            items[i] = it._value
            i = i + 1
        self._value = make_tuple(items, n)
        return True

    def _check_ended(self, ended: i32):
        if ended > 0:
            others = 's 1-' + str(int(ended)) if ended > 1 else ' 1'
            raise ValueError('zip() argument ' + str(int(ended + 1)) + ' is shorter than argument' + others)
        i: i32 = 1
        while i < self._its.length:
            if self._its[i]._advance():
                others = 's 1-' + str(int(i)) if i > 1 else ' 1'
                raise ValueError('zip() argument ' + str(int(i + 1)) + ' is longer than argument' + others)
            i = i + 1


class reversed(object):
    def __new__(cls, sequence, /):
        if hasattr(sequence, '__reversed__'):
            return sequence.__reversed__()
        if hasattr(sequence, '__getitem__') and hasattr(sequence, '__len__'):
            return _ReversedSequence(sequence, len(sequence) - 1)
        raise TypeError("'" + type(sequence).__name__ + "' object is not reversible")


@per_site
@shown_as('reversed')
class _ReversedSequence:
    def __init__(self, source, last):
        self._source = source
        self._i = last

    def __iter__(self):
        return self

    def _advance(self):
        if self._i < 0:
            return False
        self._value = self._source[self._i]
        self._i = self._i - 1
        return True


class map(object):
    def __new__(cls, function, first, second=_NotGiven, third=_NotGiven, /, *rest):
        if second is _NotGiven:
            return _Map1(function, iter(first))
        if third is _NotGiven:
            return _Map2(function, iter(first), iter(second))
        n: i32 = 3
        for x in rest:
            n = n + 1
        its = Array(n)
        its[0] = iter(first)
        its[1] = iter(second)
        its[2] = iter(third)
        n = 3
        for x in rest:
            its[n] = iter(x)
            n = n + 1
        return _MapMany(function, its)


@per_site
@shown_as('map')
class _MapMany:
    """More than two iterables: their iterators in an array."""

    def __init__(self, function, its):
        self._function = function
        self._its = its

    def __iter__(self):
        return self

    def _advance(self):
        n: i32 = self._its.length
        items = Array(n)
        i: i32 = 0
        while i < n:
            it = self._its[i]
            if not it._advance():
                return False
            items[i] = it._value
            i = i + 1
        arguments = make_tuple(items, n)
        try:
            self._value = self._function(*arguments)
        except StopIteration:
            return False
        return True


@per_site
@shown_as('map')
class _Map2:
    def __init__(self, function, a, b):
        self._function = function
        self._a = a
        self._b = b

    def __iter__(self):
        return self

    def _advance(self):
        if self._a._advance():
            x = self._a._value
            if self._b._advance():
                try:
                    self._value = self._function(x, self._b._value)
                except StopIteration:
                    return False
                return True
        return False


@per_site
@shown_as('map')
class _Map1:
    def __init__(self, function, it):
        self._function = function
        self._it = it

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._it._advance():
            try:
                self._value = self._function(self._it._value)
            except StopIteration:
                return False
            return True
        return False


@per_site
class filter(object):
    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            try:
                if self._function is None:
                    keep = bool(x)
                else:
                    keep = bool(self._function(x))
            except StopIteration:
                return False
            if keep:
                self._value = x
                return True
        return False
`,
  'pyw.builtins.kinds': `"""Classes of values that have no class of their own in the library: what \`type()\` says of them."""


class function(object):
    pass


class builtin_function_or_method(object):
    pass


class method(object):
    pass


class module(object):
    pass
`,
  'pyw.builtins.latin1': `"""Classes and case of characters below 256."""
from __pyw__ import i32


def _latin_is_space(c: i32):
    if c <= 32:
        return c == 32 or (c >= 9 and c <= 13) or (c >= 28 and c <= 31)
    return c == 133 or c == 160


def _latin_is_alpha(c: i32):
    if c < 128:
        return (c | 32) >= 97 and (c | 32) <= 122
    return c == 170 or c == 181 or c == 186 or (c >= 192 and c != 215 and c != 247)


def _latin_is_digit(c: i32):
    return (c >= 48 and c <= 57) or c == 178 or c == 179 or c == 185


def _latin_is_numeric(c: i32):
    return _latin_is_digit(c) or (c >= 188 and c <= 190)


def _latin_is_lower(c: i32):
    if c < 128:
        return c >= 97 and c <= 122
    return c == 170 or c == 181 or c == 186 or (c >= 223 and c != 247)


def _latin_is_upper(c: i32):
    if c < 128:
        return c >= 65 and c <= 90
    return c >= 192 and c <= 222 and c != 215


def _latin_is_printable(c: i32):
    if c < 127:
        return c >= 32
    return c > 160 and c != 173


def _latin_lower(c: i32) -> i32:
    if c < 128:
        if c >= 65 and c <= 90:
            return c + 32
        return c
    if c >= 192 and c <= 222 and c != 215:
        return c + 32
    return c


def _latin_upper(c: i32) -> i32:
    """By one character, which for two of them is wide; sharp s, which becomes two, is the caller's."""
    if c < 128:
        if c >= 97 and c <= 122:
            return c - 32
        return c
    if c >= 224 and c != 247 and c != 255:
        return c - 32
    if c == 255:
        return 376
    if c == 181:
        return 924
    return c
`,
  'pyw.builtins.list': `"""list: \`_len\` elements at the start of \`_items\`."""
from __pyw__ import Array, array_clear, array_copy, array_fill, i32, i64, inline, noinline, op, per_site
from pyw.builtins.iterators import list_iterator, list_reverseiterator
from pyw.builtins.list_sort import _sort_list
from pyw.builtins.sequences import (
    _check_index_size, _items_compare, _items_equal, _items_repr, _repeat_count, _same_item, _to_int,
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

    def _remove_at(self, i: i32):
        n = self._len - 1
        items = self._items
        array_copy(items, i, items, i + 1, n - i)
        array_clear(items, n, 1)
        self._len = n

    def extend(self, iterable, /):
        if isinstance(iterable, list):
            self._extend_items(iterable._items, iterable._len)
        else:
            for x in iterable:
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
            raise IndexError('pop from empty list')
        i = _insert_index(index)
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            raise IndexError('pop index out of range')
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
        return self.__mul__(count)

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
        raise TypeError("unhashable type: 'list'")

    def __repr__(self):
        if self._printing:
            return '[...]'
        self._printing = True
        text = _items_repr(self._items, self._len, 91, 93)
        self._printing = False
        return text

    def __str__(self):
        return self.__repr__()

    # --- slices; what the compiler calls for x[a:b:c]

    def _part(self, start: i32, stop: i32):
        return _list_literal(_cut(self._items, start, stop - start), stop - start)

    def _middle(self, before: i32, after: i32):
        """What a starred target takes."""
        return self._part(before, self._len - after)

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
        i: i32 = 0
        while i < count:
            items[i] = self._items[i32(a)]
            a = a + by
            i = i + 1
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
        if isinstance(value, (int, float)) or value is None:
            raise TypeError('must assign iterable to extended slice')
        source = list(value)
        more = source._len - (b - a)
        size: i32 = self._len
        if more > 0:
            self._reserve(more)
        items = self._items
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
        source = list(value)
        if source._len != count:
            raise ValueError(
                'attempt to assign sequence of size ' + str(int(source._len)) + ' to extended slice of size '
                + str(int(count))
            )
        i: i32 = 0
        while i < count:
            self._items[i32(a)] = source._items[i]
            a = a + by
            i = i + 1

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
`,
  'pyw.builtins.list_sort': `"""Stable sorting: runs already in order are found and merged pairwise, short ones extended by insertion first.

Only \`<\` is used, with the later element on the left, as CPython's sort does.
"""
from __pyw__ import Array, array_copy, i32, inline


def _sort_list(target, key, reverse):
    n: i32 = target._len
    items = target._items
    if n < 2 and key is None:
        return
    # The list is empty while it is being sorted, so that changes are noticed.
    target._len = 0
    target._items = Array(0)
    if reverse:
        _reverse_part(items, 0, n)
    if key is None:
        _sort_items(items, n)
    else:
        keys = Array(n)
        i: i32 = 0
        while i < n:
            keys[i] = key(items[i])
            i = i + 1
        _sort_keyed(keys, items, n)
    if reverse:
        _reverse_part(items, 0, n)
    changed = target._len != 0
    target._items = items
    target._len = n
    if changed:
        raise ValueError('list modified during sort')


def _reverse_part(items, i: i32, j: i32):
    j = j - 1
    while i < j:
        x = items[i]
        items[i] = items[j]
        items[j] = x
        i = i + 1
        j = j - 1


def _run_end(keys, start: i32, n: i32) -> i32:
    """End of the run that starts here: in order, or (negated) strictly falling."""
    i = start + 1
    if i == n:
        return n
    if keys[i] < keys[start]:
        i = i + 1
        while i < n and keys[i] < keys[i - 1]:
            i = i + 1
        return -i
    i = i + 1
    while i < n and not keys[i] < keys[i - 1]:
        i = i + 1
    return i


def _sort_items(items, n: i32):
    starts = Array[i32](64)
    depth: i32 = 0
    spare = Array((n >> 1) + 1)
    at: i32 = 0
    while at < n:
        end = _run_end(items, at, n)
        if end < 0:
            end = -end
            _reverse_part(items, at, end)
        if end - at < 24 and end < n:
            stop = at + 24
            if stop > n:
                stop = n
            _insert_sort(items, at, end, stop)
            end = stop
        starts[depth] = at
        depth = depth + 1
        # Runs on the stack stay at least twice as long as the one above them.
        while depth > 1 and (starts[depth - 1] - starts[depth - 2] < 2 * (end - starts[depth - 1]) or end == n):
            middle: i32 = starts[depth - 1]
            depth = depth - 1
            _merge(items, starts[depth - 1], middle, end, spare)
        at = end


def _insert_sort(items, start: i32, done: i32, stop: i32):
    """Sorts start to stop by binary insertion, where start to done is in order already."""
    while done < stop:
        x = items[done]
        low = start
        high = done
        while low < high:
            mid = (low + high) >> 1
            if x < items[mid]:
                high = mid
            else:
                low = mid + 1
        i = done
        while i > low:
            items[i] = items[i - 1]
            i = i - 1
        items[low] = x
        done = done + 1


def _merge(items, low: i32, middle: i32, high: i32, spare):
    """Merges two runs side by side; the shorter one is moved out of the way."""
    if not items[middle] < items[middle - 1]:
        return
    left = middle - low
    right = high - middle
    if left <= right:
        array_copy(spare, 0, items, low, left)
        i: i32 = 0
        j = middle
        k = low
        while i < left and j < high:
            if items[j] < spare[i]:
                items[k] = items[j]
                j = j + 1
            else:
                items[k] = spare[i]
                i = i + 1
            k = k + 1
        array_copy(items, k, spare, i, left - i)
        return
    array_copy(spare, 0, items, middle, right)
    a = middle - 1
    b = right - 1
    k = high - 1
    while b >= 0 and a >= low:
        if spare[b] < items[a]:
            items[k] = items[a]
            a = a - 1
        else:
            items[k] = spare[b]
            b = b - 1
        k = k - 1
    array_copy(items, low, spare, 0, b + 1)


def _sort_keyed(keys, items, n: i32):
    """Merge sort of keys and items together, bottom up over runs of insertion-sorted elements."""
    at: i32 = 0
    while at < n:
        stop = at + 16
        if stop > n:
            stop = n
        _insert_keyed(keys, items, at, stop)
        at = stop
    width: i32 = 16
    if width < n:
        keys2 = Array(n)
        items2 = Array(n)
        while width < n:
            at = 0
            while at + width < n:
                high = at + width + width
                if high > n:
                    high = n
                _merge_keyed(keys, items, at, at + width, high, keys2, items2)
                at = high
            width = width + width


def _insert_keyed(keys, items, start: i32, stop: i32):
    done = start + 1
    while done < stop:
        x = keys[done]
        y = items[done]
        low = start
        high = done
        if not x < keys[done - 1]:
            low = done
        while low < high:
            mid = (low + high) >> 1
            if x < keys[mid]:
                high = mid
            else:
                low = mid + 1
        i = done
        while i > low:
            keys[i] = keys[i - 1]
            items[i] = items[i - 1]
            i = i - 1
        keys[low] = x
        items[low] = y
        done = done + 1


def _merge_keyed(keys, items, low: i32, middle: i32, high: i32, keys2, items2):
    if not keys[middle] < keys[middle - 1]:
        return
    left = middle - low
    array_copy(keys2, 0, keys, low, left)
    array_copy(items2, 0, items, low, left)
    i: i32 = 0
    j = middle
    k = low
    while i < left and j < high:
        if keys[j] < keys2[i]:
            keys[k] = keys[j]
            items[k] = items[j]
            j = j + 1
        else:
            keys[k] = keys2[i]
            items[k] = items2[i]
            i = i + 1
        k = k + 1
    array_copy(keys, k, keys2, i, left - i)
    array_copy(items, k, items2, i, left - i)
`,
  'pyw.builtins.math_exp': `"""exp and its relatives, by Taylor's series on pairs of doubles (see \`math_pairs\`)."""
from __pyw__ import i32, op
from pyw.builtins.float_math import _scale_pair
from pyw.builtins.math_pairs import _add, _divide, _multiply, _power_of_two, _product_error


def _reduced_expm1(h, l):
    """e ** (h + l) - 1 for |h| < 0.36: a sixteenth of the argument, then four squarings."""
    h = h * 0.0625
    l = l * 0.0625
    # 1/24 + h/120 + ..., then 1/6 + h * that and 1/2 + h * that as pairs.
    c = 0.0001984126984126984 + h * (2.48015873015873e-05 + h * (2.755731922398589e-06 + h * 2.755731922398589e-07))
    c = h * (0.041666666666666664 + h * (0.008333333333333333 + h * (0.001388888888888889 + h * c)))
    a = 0.16666666666666666 + c
    b = 0.16666666666666666 - a + c + 9.25185853854297e-18
    p = h * a
    b = _product_error(h, a, p) + (h * b + l * a)
    a = 0.5 + p
    b = 0.5 - a + p + b
    sq = h * h
    sl = _product_error(h, h, sq) + 2.0 * h * l
    p = sq * a
    b = _product_error(sq, a, p) + (sq * b + sl * a)
    a = h + p
    b = h - a + p + (l + b)
    i: i32 = 0
    while i < 4:
        # (1 + a) ** 2 - 1 = 2a + a ** 2
        sq = a * a
        sl = _product_error(a, a, sq) + 2.0 * a * b
        p = 2.0 * a + sq
        sl = 2.0 * a - p + sq + (sl + 2.0 * b)
        a = p + sl
        b = p - a + sl
        i = i + 1
    return (a, b)


def _exp_parts(h, l):
    """n, a, b so that e ** (h + l) = (1 + a + b) * 2 ** n, for |h| < 760."""
    n = op.f64.nearest(h * 1.4426950408889634)
    # The high part of log(2) has 11 zero bits at its end, so the product is exact.
    rh = h - n * 0.6931471805598903
    u = n * 5.497923018708371e-14
    v = _product_error(n, 5.497923018708371e-14, u) + n * 1.94704509238075e-31
    s = rh - u
    a, b = _reduced_expm1(s, rh - s - u + (l - v))
    return (n, a, b)


def _exp_scaled(h, l):
    """n, a, b so that e ** (h + l) = (a + b) * 2 ** n."""
    n, a, b = _exp_parts(h, l)
    s = 1.0 + a
    return (n, s, 1.0 - s + a + b)


def _exp(x):
    """Infinite where it is too large."""
    if x != x:
        return x
    if x > 709.8:
        return op.f64.div(1.0, 0.0)
    if x < -745.2:
        return 0.0
    n, a, b = _exp_scaled(x, 0.0)
    return _scale_pair(a, b, i32(n))


def _exp2(x):
    if x != x:
        return x
    if x >= 1024.0:
        return op.f64.div(1.0, 0.0)
    if x < -1075.0:
        return 0.0
    n = op.f64.nearest(x)
    f = x - n
    p = f * 0.6931471805599453
    a, b = _reduced_expm1(p, _product_error(f, 0.6931471805599453, p) + f * 2.3190468138462996e-17)
    s = 1.0 + a
    return _scale_pair(s, 1.0 - s + a + b, i32(n))


def _expm1_pair(h, l):
    """e ** (h + l) - 1 for |h| < 300."""
    n, a, b = _exp_parts(h, l)
    if n == 0.0:
        return (a, b)
    unit = _power_of_two(i32(n))
    # unit - 1 is a double or nearly so; what it loses is below the last bit of the pair.
    s = unit - 1.0
    e = unit - s - 1.0 if n > 0.0 else -1.0 - s + unit
    return _add(s, e, unit * a, unit * b)


def _expm1(x):
    if x != x or op.f64.abs(x) < 1e-20:
        return x
    if x > 100.0:
        return _exp(x)
    if x < -50.0:
        return -1.0
    a, b = _expm1_pair(x, 0.0)
    return a + b


def _sinh(x):
    a = op.f64.abs(x)
    if x != x or a < 1e-20:
        return x
    if a > 40.0:
        r = _half_exp(a)
    else:
        # (t + t / (t + 1)) / 2 with t = e ** a - 1
        t, u = _expm1_pair(a, 0.0)
        v, w = _add(t, u, 1.0, 0.0)
        v, w = _divide(t, u, v, w)
        v, w = _add(t, u, v, w)
        r = 0.5 * (v + w)
    return op.f64.copysign(r, x)


def _cosh(x):
    a = op.f64.abs(x)
    if x != x:
        return x
    if a > 40.0:
        return _half_exp(a)
    n, h, l = _exp_scaled(a, 0.0)
    unit = _power_of_two(i32(n))
    h = h * unit
    l = l * unit
    v, w = _divide(1.0, 0.0, h, l)
    v, w = _add(h, l, v, w)
    return 0.5 * (v + w)


def _half_exp(a):
    """e ** a / 2, also where e ** a is too large."""
    if a > 711.0:
        return op.f64.div(1.0, 0.0)
    n, h, l = _exp_scaled(a, 0.0)
    return _scale_pair(h, l, i32(n) - 1)


def _tanh(x):
    a = op.f64.abs(x)
    if x != x or a < 1e-20:
        return x
    if a > 22.0:
        r = 1.0
    else:
        t, u = _expm1_pair(2.0 * a, 0.0)
        v, w = _add(t, u, 2.0, 0.0)
        v, w = _divide(t, u, v, w)
        r = v + w
    return op.f64.copysign(r, x)
`,
  'pyw.builtins.math_ints': `"""Functions of ints in \`math\`."""
from __pyw__ import i32, i64, op


def _isqrt(n):
    """The floor of the square root of n >= 0."""
    if op.int.lt(n, 4503599627370496):
        # The root of a double below 2 ** 52 never rounds up to the next int.
        return op.int.from_f64(op.f64.floor(op.f64.sqrt(float(i64(n)))))
    # Each step doubles the number of correct bits.
    c = int(op.int.bit_length(n) - 1) >> 1
    a = 1
    d = 0
    s = c.bit_length() - 1
    while s >= 0:
        f = d
        d = c >> s
        a = (a << (d - f - 1)) + op.int.floordiv(n >> (2 * c - f - d + 1), a)
        s = s - 1
    return a - 1 if a * a > n else a


def _factorial(n):
    if n < 0:
        raise ValueError('factorial() not defined for negative values')
    if op.int.gt(n, 9223372036854775807):
        raise OverflowError('factorial() argument should not exceed 9223372036854775807')
    if op.int.lt(n, 21):
        r: i64 = 1
        k = i64(n)
        while k > 1:
            r = r * k
            k = k - 1
        return int(r)
    return _range_product(2, n)


def _range_product(low, high):
    """low * (low + 1) * ... * high, by halves so that factors stay of like size."""
    if high - low < 8:
        r = low
        while low < high:
            low = low + 1
            r = r * low
        return r
    middle = (low + high) >> 1
    return _range_product(low, middle) * _range_product(middle + 1, high)


def _perm(n, k):
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    if n < k:
        return 0
    if op.int.gt(k, 9223372036854775807):
        raise OverflowError('k must not exceed 9223372036854775807')
    if k == 0:
        return 1
    return _range_product(n - k + 1, n)


def _comb(n, k):
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    if n < k:
        return 0
    if n - k < k:
        k = n - k
    if op.int.gt(k, 9223372036854775807):
        raise OverflowError('min(n - k, k) must not exceed 9223372036854775807')
    if op.int.lt(k, 40):
        r = 1
        i = 0
        while i < k:
            i = i + 1
            r = op.int.floordiv(r * (n - k + i), i)
        return r
    return op.int.floordiv(_range_product(n - k + 1, n), _range_product(2, k))


def _gcd(a, b):
    if a < 0:
        a = -a
    if b < 0:
        b = -b
    while not (op.int.fits_i64(a) and op.int.fits_i64(b)):
        if b == 0:
            return a
        t = op.int.mod(a, b)
        a = b
        b = t
    x = i64(a)
    y = i64(b)
    while y != 0:
        z = x % y
        x = y
        y = z
    return int(x)


def _lcm(a, b):
    if a == 0 or b == 0:
        return 0
    r = op.int.floordiv(a, _gcd(a, b)) * b
    return -r if r < 0 else r
`,
  'pyw.builtins.math_log': `"""Logarithms and the inverse hyperbolic functions, by the series of atanh on pairs of doubles."""
from __pyw__ import i32, i64, op
from pyw.builtins.math_pairs import _add, _divide, _multiply, _power_of_two, _product_error, _root, _sum_error


def _twice_atanh(h, l):
    """2 * atanh(h + l) for |h| < 0.1726: 2 * s * (1 + t/3 + t^2/5 + ...) with t = s * s."""
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    q = th + tl
    tl = th - q + tl
    th = q
    c = 0.034482758620689655 + th * (0.03225806451612903 + th * 0.030303030303030304)
    c = 0.04 + th * (0.037037037037037035 + th * c)
    c = 0.047619047619047616 + th * (0.043478260869565216 + th * c)
    c = 0.058823529411764705 + th * (0.05263157894736842 + th * c)
    c = 0.07692307692307693 + th * (0.06666666666666667 + th * c)
    c = 0.1111111111111111 + th * (0.09090909090909091 + th * c)
    # 1/7 + t * c, 1/5 + t * that, 1/3 + t * that as pairs.
    p = th * c
    e = _product_error(th, c, p) + tl * c
    a = 0.14285714285714285 + p
    b = 0.14285714285714285 - a + p + (e + 7.93016446160826e-18)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.2 + p
    b = 0.2 - a + p + (e - 1.1102230246251566e-17)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.3333333333333333 + p
    b = 0.3333333333333333 - a + p + (e + 1.850371707708594e-17)
    p = th * a
    b = _product_error(th, a, p) + (th * b + tl * a)
    a = 1.0 + p
    b = 1.0 - a + p + b
    return _multiply(2.0 * h, 2.0 * l, a, b)


def _split_log(h, l):
    """k and the pair log(m), where h + l = m * 2 ** k > 0 and m is between sqrt(1/2) and sqrt(2)."""
    k = 0.0
    if h < 2.2250738585072014e-308:
        h = h * 18014398509481984.0
        k = -54.0
    bits = op.i64.reinterpret_f64(h)
    e = i32(bits >> 52) - 1023
    m = op.f64.reinterpret_i64((bits & 4503599627370495) | 4607182418800017408)
    if m > 1.4142135623730951:
        m = m * 0.5
        e = e + 1
    if l != 0.0:
        l = l * _power_of_two(-e)
    # (m - 1) / (m + 1); m - 1 is exact.
    top = m - 1.0
    s = top + l
    bottom = m + 1.0
    h, l = _divide(s, top - s + l if op.f64.abs(top) > op.f64.abs(l) else l - s + top, bottom, m - (bottom - 1.0) + l)
    h, l = _twice_atanh(h, l)
    return (k + float(e), h, l)


def _log_pair(h, l):
    k, a, b = _split_log(h, l)
    if k == 0.0:
        return (a, b)
    # The high part of log(2) has 11 zero bits at its end, so the product is exact.
    p = k * 5.497923018708371e-14
    e = _product_error(k, 5.497923018708371e-14, p) + k * 1.94704509238075e-31
    a, b = _add(a, b, p, e)
    return _add(k * 0.6931471805598903, 0.0, a, b)


def _log(x):
    """x > 0, finite."""
    a, b = _log_pair(x, 0.0)
    return a + b


def _log2(x):
    k, a, b = _split_log(x, 0.0)
    a, b = _multiply(a, b, 1.4426950408889634, 2.0355273740931033e-17)
    s = k + a
    return s + (_sum_error(k, a, s) + b)


def _log10(x):
    a, b = _log_pair(x, 0.0)
    a, b = _multiply(a, b, 0.4342944819032518, 1.098319650216765e-17)
    return a + b


def _log1p_pair(h, l):
    """log(1 + h + l) for h > -1."""
    if h > -0.29 and h < 0.41:
        a, b = _add(h, l, 2.0, 0.0)
        a, b = _divide(h, l, a, b)
        return _twice_atanh(a, b)
    s = 1.0 + h
    return _log_pair(s, _sum_error(1.0, h, s) + l)


def _log1p(x):
    """x > -1, finite."""
    if op.f64.abs(x) < 1e-20:
        return x
    a, b = _log1p_pair(x, 0.0)
    return a + b


def _asinh(x):
    a = op.f64.abs(x)
    if x - x != 0.0 or a == 0.0:
        return x
    if a < 1e-10:
        return x - x * x * x * 0.16666666666666666
    if a > 1e12:
        # log(2a) + 1 / (4 a ** 2)
        h, l = _log_pair(a, 0.0)
        h, l = _add(0.6931471805599453, 2.3190468138462996e-17, h, l)
        return op.f64.copysign(h + l, x)
    # log1p(a + q / (1 + sqrt(1 + q))), q = a ** 2
    q = a * a
    e = _product_error(a, a, q)
    h, l = _add(1.0, 0.0, q, e)
    h, l = _root(h, l)
    h, l = _add(1.0, 0.0, h, l)
    h, l = _divide(q, e, h, l)
    h, l = _add(a, 0.0, h, l)
    h, l = _log1p_pair(h, l)
    return op.f64.copysign(h + l, x)


def _acosh(x):
    """x >= 1, finite."""
    if x > 1e12:
        h, l = _log_pair(x, 0.0)
        h, l = _add(0.6931471805599453, 2.3190468138462996e-17, h, l)
        return h + l
    if x == 1.0:
        return 0.0
    # log1p(t + sqrt(2t + t ** 2)), t = x - 1
    t = x - 1.0
    u = (x - t) - 1.0
    h, l = _add(2.0, 0.0, t, u)
    h, l = _multiply(t, u, h, l)
    h, l = _root(h, l)
    h, l = _add(t, u, h, l)
    h, l = _log1p_pair(h, l)
    return h + l


def _atanh(x):
    """|x| < 1."""
    a = op.f64.abs(x)
    if a < 1e-10:
        return x + x * x * x * 0.3333333333333333
    if a < 0.17:
        h, l = _twice_atanh(a, 0.0)
    else:
        s = 1.0 - a
        h, l = _divide(2.0 * a, 0.0, s, 1.0 - s - a)
        h, l = _log1p_pair(h, l)
    return op.f64.copysign(0.5 * (h + l), x)
`,
  'pyw.builtins.math_pairs': `"""Doubles in pairs: an unevaluated sum of a high and a low part, about 106 bits.

Sums and products without error are Knuth's and Dekker's. All operands are far from overflow and underflow: callers
scale where they may not be.
"""
from __pyw__ import i32, i64, inline, op


@inline
def _product_error(a, b, p):
    """a * b - p where p is the rounded product: by splitting both into halves of 26 bits."""
    s = a * 134217729.0
    ah = s - (s - a)
    al = a - ah
    t = b * 134217729.0
    bh = t - (t - b)
    bl = b - bh
    return al * bl - (p - ah * bh - al * bh - ah * bl)


@inline
def _sum_error(a, b, s):
    """a + b - s where s is the rounded sum."""
    t = s - a
    return (a - (s - t)) + (b - t)


def _multiply(ah, al, bh, bl):
    p = ah * bh
    e = _product_error(ah, bh, p) + (ah * bl + al * bh)
    h = p + e
    return (h, p - h + e)


def _add(ah, al, bh, bl):
    s = ah + bh
    e = _sum_error(ah, bh, s) + (al + bl)
    h = s + e
    return (h, s - h + e)


def _divide(ah, al, bh, bl):
    q = op.f64.div(ah, bh)
    p = q * bh
    r = op.f64.div((ah - p - _product_error(q, bh, p)) + (al - q * bl), bh)
    h = q + r
    return (h, q - h + r)


def _root(h, l):
    """The square root of h + l > 0."""
    s = op.f64.sqrt(h)
    p = s * s
    r = op.f64.div((h - p - _product_error(s, s, p)) + l, 2.0 * s)
    a = s + r
    return (a, s - a + r)


@inline
def _power_of_two(e: i32):
    """2 ** e for a normal result."""
    return op.f64.reinterpret_i64(i64(e + 1023) << 52)


def _scale_double(x, e: i32):
    """x * 2 ** e with one rounding, for any e: C's ldexp."""
    if e > 1023:
        x = x * _power_of_two(1023)
        e = e - 1023
        if e > 1023:
            x = x * _power_of_two(1023)
            e = e - 1023
            if e > 1023:
                e = 1023
    elif e < -1022:
        # Down to just above the subnormals first, so that only the last product rounds.
        x = x * _power_of_two(-969)
        e = e + 969
        if e < -1022:
            x = x * _power_of_two(-969)
            e = e + 969
            if e < -1022:
                e = -1022
    return x * _power_of_two(e)
`,
  'pyw.builtins.math_special': `"""gamma, lgamma, erf, erfc and cbrt.

gamma and lgamma go through Lanczos's approximation with 13 terms and g = 6.0246800407767296, as CPython's do, so that
they round the same way. The coefficients are those of the rational function that is exact at 1 to 13.
"""
from __pyw__ import i32, op
from pyw.builtins.float_math import _fmod, _pow, _scale_pair
from pyw.builtins.math_exp import _exp, _exp_scaled
from pyw.builtins.math_log import _log
from pyw.builtins.math_pairs import _add, _divide, _multiply, _product_error, _scale_double
from pyw.builtins.math_trig import _cos, _sin


def _sin_pi(x):
    """sin(pi * x) for a finite x."""
    y = _fmod(op.f64.abs(x), 2.0)
    n = i32(op.f64.nearest(2.0 * y))
    if n == 0:
        r = _sin(3.141592653589793 * y)
    elif n == 1:
        r = _cos(3.141592653589793 * (y - 0.5))
    elif n == 2:
        r = _sin(3.141592653589793 * (1.0 - y))
    elif n == 3:
        r = -_cos(3.141592653589793 * (y - 1.5))
    else:
        r = _sin(3.141592653589793 * (y - 2.0))
    return op.f64.copysign(1.0, x) * r


def _lanczos_sum(x):
    if x < 5.0:
        a = 2.5066282746310002 * x + 210.82427775157935
        a = ((a * x + 8071.672002365816) * x + 186056.26539522348) * x + 2876370.6289353725
        a = ((a * x + 31426415.585400194) * x + 248874557.86205417) * x + 1439720407.3117216
        a = ((a * x + 6039542586.352028) * x + 17921034426.037209) * x + 35711959237.35567
        a = (a * x + 42919803642.6491) * x + 23531376880.41076
        b = (1.0 * x + 66.0) * x + 1925.0
        b = ((b * x + 32670.0) * x + 357423.0) * x + 2637558.0
        b = ((b * x + 13339535.0) * x + 45995730.0) * x + 105258076.0
        b = ((b * x + 150917976.0) * x + 120543840.0) * x + 39916800.0
        return op.f64.div(a, b * x + 0.0)
    a = op.f64.div(23531376880.41076, x) + 42919803642.6491
    a = op.f64.div(op.f64.div(a, x) + 35711959237.35567, x) + 17921034426.037209
    a = op.f64.div(op.f64.div(a, x) + 6039542586.352028, x) + 1439720407.3117216
    a = op.f64.div(op.f64.div(a, x) + 248874557.86205417, x) + 31426415.585400194
    a = op.f64.div(op.f64.div(a, x) + 2876370.6289353725, x) + 186056.26539522348
    a = op.f64.div(op.f64.div(a, x) + 8071.672002365816, x) + 210.82427775157935
    a = op.f64.div(a, x) + 2.5066282746310002
    b = op.f64.div(op.f64.div(0.0, x) + 39916800.0, x) + 120543840.0
    b = op.f64.div(op.f64.div(b, x) + 150917976.0, x) + 105258076.0
    b = op.f64.div(op.f64.div(b, x) + 45995730.0, x) + 13339535.0
    b = op.f64.div(op.f64.div(b, x) + 2637558.0, x) + 357423.0
    b = op.f64.div(op.f64.div(b, x) + 32670.0, x) + 1925.0
    b = op.f64.div(op.f64.div(b, x) + 66.0, x) + 1.0
    return op.f64.div(a, b)


def _gamma(x):
    """x is finite, and neither 0 nor a negative integer."""
    if op.f64.floor(x) == x and x <= 23.0:
        r = 1.0
        while x > 2.0:
            x = x - 1.0
            r = r * x
        return r
    a = op.f64.abs(x)
    if a < 1e-20:
        return op.f64.div(1.0, x)
    if a > 200.0:
        if x < 0.0:
            return op.f64.div(0.0, _sin_pi(x))
        return op.f64.div(1.0, 0.0)
    y = a + 5.52468004077673
    if a > 5.52468004077673:
        z = y - a - 5.52468004077673
    else:
        z = y - 5.52468004077673 - a
    z = op.f64.div(z * 6.02468004077673, y)
    if x < 0.0:
        r = op.f64.div(op.f64.div(op.f64.div(-3.141592653589793, _sin_pi(a)), a) * _exp(y), _lanczos_sum(a))
        r = r - z * r
        if a < 140.0:
            return op.f64.div(r, _pow(y, a - 0.5))
        q = _pow(y, op.f64.div(a, 2.0) - 0.25)
        return op.f64.div(op.f64.div(r, q), q)
    r = op.f64.div(_lanczos_sum(a), _exp(y))
    r = r + z * r
    if a < 140.0:
        return r * _pow(y, a - 0.5)
    q = _pow(y, op.f64.div(a, 2.0) - 0.25)
    return r * q * q


def _lgamma(x):
    """x is finite, and neither 0 nor a negative integer."""
    if x == 1.0 or x == 2.0:
        return 0.0
    a = op.f64.abs(x)
    if a < 1e-20:
        return -_log(a)
    r = _log(_lanczos_sum(a)) - 6.02468004077673
    r = r + (a - 0.5) * (_log(a + 6.02468004077673 - 0.5) - 1.0)
    if x < 0.0:
        r = 1.1447298858494002 - _log(op.f64.abs(_sin_pi(a))) - _log(a) - r
    return r


# --- the error function


def _erf_series(x):
    """erf(x) for 0 <= x < 6 as a pair: 2 / sqrt(pi) * e ** -x^2 * x * (1 + 2x^2/3 + (2x^2)^2/(3*5) + ...)."""
    qh = x * x
    ql = _product_error(x, x, qh)
    th = 1.0
    tl = 0.0
    sh = 1.0
    sl = 0.0
    k = 3.0
    while th > sh * 1e-32:
        th, tl = _multiply(th, tl, 2.0 * qh, 2.0 * ql)
        th, tl = _divide(th, tl, k, 0.0)
        sh, sl = _add(sh, sl, th, tl)
        k = k + 2.0
    n, a, b = _exp_scaled(-qh, -ql)
    a, b = _multiply(a, b, sh, sl)
    a, b = _multiply(a, b, x, 0.0)
    a, b = _multiply(a, b, 1.1283791670955126, 1.533545961316588e-17)
    # -53 < n <= 0
    return (_scale_double(a, i32(n)), _scale_double(b, i32(n)))


def _erf(x):
    a = op.f64.abs(x)
    if x != x or a == 0.0:
        return x
    if a < 1e-150:
        return x * 1.1283791670955126
    if a > 5.95:
        r = 1.0
    else:
        h, l = _erf_series(a)
        r = h + l
    return op.f64.copysign(r, x)


def _erfc(x):
    if x != x:
        return x
    if op.f64.abs(x) < 1e-20:
        return 1.0
    if x < -5.95:
        return 2.0
    if x < 0.0:
        h, l = _erf_series(-x)
        h, l = _add(1.0, 0.0, h, l)
        return h + l
    if x < 2.0:
        h, l = _erf_series(x)
        h, l = _add(1.0, 0.0, -h, -l)
        return h + l
    if x > 27.3:
        return 0.0
    # e ** -x^2 / (sqrt(pi) * (x + (1/2) / (x + (2/2) / (x + (3/2) / ...))))
    h = x
    l = 0.0
    k = op.f64.floor(40.0 + op.f64.div(700.0, x * x))
    while k > 0.0:
        h, l = _divide(0.5 * k, 0.0, h, l)
        h, l = _add(x, 0.0, h, l)
        k = k - 1.0
    h, l = _divide(0.5641895835477563, 7.66772980658294e-18, h, l)
    q = x * x
    n, a, b = _exp_scaled(-q, -_product_error(x, x, q))
    a, b = _multiply(a, b, h, l)
    return _scale_near(a, b, i32(n))


def _scale_near(a, b, n: i32):
    """(a + b) * 2 ** n for a between 2 ** -6 and 1, rounded once."""
    return _scale_pair(a * 64.0, b * 64.0, n - 6)


def _cbrt(x):
    """x is finite and not 0."""
    a = op.f64.abs(x)
    small = a < 1e-200
    if small:
        a = a * 6.359114106063704e+234
    # An estimate by a third of the exponent, Newton's steps, the last with the cube in a pair.
    y = op.f64.reinterpret_i64(op.i64.reinterpret_f64(a) // 3 + 3071454945866678272)
    i: i32 = 0
    while i < 5:
        y = op.f64.div(2.0 * y + op.f64.div(op.f64.div(a, y), y), 3.0)
        i = i + 1
    q = y * y
    e = _product_error(y, y, q)
    h, l = _multiply(q, e, y, 0.0)
    r = y - op.f64.div(h - a + l, 3.0 * q)
    if small:
        r = r * 5.397605346934028e-79
    return op.f64.copysign(r, x)
`,
  'pyw.builtins.math_sums': `"""Sums without error in \`math\`: fsum, sumprod, hypot, fma; and the conversion of arguments to doubles."""
from __pyw__ import Array, array_copy, i32, inline, op
from pyw.builtins.float_text import _exponent, _mantissa
from pyw.builtins.int import _int_to_float
from pyw.builtins.int_division import _big_truediv
from pyw.builtins.float import _checked_float
from pyw.builtins.math_pairs import _add, _power_of_two, _product_error, _root, _sum_error
from pyw.builtins.sequences import _to_int


@inline
def _real(x):
    """An argument as a double."""
    if isinstance(x, float):
        return x
    return _other_real(x)


def _other_real(x):
    if isinstance(x, bool):
        return 1.0 if x else 0.0
    if isinstance(x, int):
        return _int_to_float(x)
    if hasattr(x, '__float__'):
        return _checked_float(x, x.__float__())
    if hasattr(x, '__index__'):
        return _int_to_float(_to_int(x))
    raise TypeError('must be real number, not ' + type(x).__name__)


def _fsum(it):
    """Shewchuk's: partial sums that do not overlap, in rising order, then one rounding of them all."""
    partials = Array(32)
    partials[0] = 0.0
    n: i32 = 0
    special = 0.0
    infinite = 0.0
    while it._advance():
        x = _real(it._value)
        start = x
        k: i32 = 0
        i: i32 = 0
        while i < n:
            y = partials[i]
            if op.f64.abs(x) < op.f64.abs(y):
                t = x
                x = y
                y = t
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                partials[k] = low
                k = k + 1
            x = high
            i = i + 1
        n = k
        if x != 0.0:
            if x - x != 0.0:
                if start - start == 0.0:
                    raise OverflowError('intermediate overflow in fsum')
                if start == start:
                    infinite = infinite + start
                special = special + start
                n = 0
            else:
                if n == partials.length:
                    more = Array(n * 2)
                    array_copy(more, 0, partials, 0, n)
                    partials = more
                partials[n] = x
                n = n + 1
    if special != 0.0:
        if infinite != infinite:
            raise ValueError('-inf + inf in fsum')
        return special
    return _sum_partials(partials, n)


def _sum_partials(partials, n: i32):
    if n == 0:
        return 0.0
    n = n - 1
    high = partials[n]
    low = 0.0
    while n > 0:
        n = n - 1
        x = high
        y = partials[n]
        high = x + y
        low = y - (high - x)
        if low != 0.0:
            break
    # Half way between two doubles, what is left decides.
    if n > 0 and ((low < 0.0 and partials[n - 1] < 0.0) or (low > 0.0 and partials[n - 1] > 0.0)):
        y = low * 2.0
        x = high + y
        if y == x - high:
            high = x
    return high


def _sum_products(p, q):
    """Ints exactly; floats with a sum of three doubles, rounded at the end; other things by their operators."""
    total = 0
    h = 0.0
    m = 0.0
    l = 0.0
    floats = False
    while True:
        more = p._advance()
        if more != q._advance():
            raise ValueError('Inputs are not the same length')
        if not more:
            break
        a = p._value
        b = q._value
        if isinstance(a, float) or isinstance(b, float):
            if isinstance(a, (int, float)) and isinstance(b, (int, float)):
                x = float(a)
                y = float(b)
                z = x * y
                if op.f64.abs(x) > 1e150 or op.f64.abs(y) > 1e150 or (op.f64.abs(z) < 1e-250):
                    e = 0.0
                    if z - z == 0.0:
                        e = _fma(x, y, -z)
                else:
                    e = _product_error(x, y, z)
                floats = True
                s = h + z
                if s - s != 0.0:
                    h = s
                else:
                    c = _sum_error(h, z, s)
                    h = s
                    s = m + e
                    d = _sum_error(m, e, s)
                    m = s + c
                    l = l + (d + _sum_error(s, c, m))
            else:
                total = total + a * b
        else:
            total = total + a * b
    if floats:
        if h - h == 0.0:
            h = _three(h, m, l)
        return total + h
    return total


def _three(h, m, l):
    s = m + l
    e = _sum_error(m, l, s)
    r = h + s
    return r + (_sum_error(h, s, r) + e)


def _norm(items, n: i32):
    """The square root of the sum of squares of n doubles >= 0, correctly rounded nearly always."""
    top = 0.0
    bad = False
    i: i32 = 0
    while i < n:
        x = items[i]
        if x != x:
            bad = True
        elif x > top:
            top = x
        i = i + 1
    if top - top != 0.0:
        return top
    if bad:
        return op.f64.div(0.0, 0.0)
    if top == 0.0:
        return 0.0
    if n == 1:
        return top
    # Scaled by a power of two so that the greatest is between 1 and 2; twice, since 2 ** 1074 is no double.
    e = i32(op.i64.reinterpret_f64(top) >> 52) - 1023
    f: i32 = 0
    if e < -1000:
        f = 100
        e = i32(op.i64.reinterpret_f64(top * _power_of_two(100)) >> 52) - 1023
    elif e > 1000:
        f = -100
        e = e - 100
    h = 0.0
    l = 0.0
    first = _power_of_two(f)
    second = _power_of_two(-e)
    i = 0
    while i < n:
        x = items[i] * first * second
        q = x * x
        h, l = _add(h, l, q, _product_error(x, x, q))
        i = i + 1
    h, l = _root(h, l)
    # The sum of both parts is rounded at the place where the result is.
    if e - f < -1000:
        return _place(h, l, e - f)
    return (h + l) * _power_of_two(e) * _power_of_two(-f)


def _place(h, l, e: i32):
    """(h + l) * 2 ** e with one rounding, where the result may be subnormal; h is from 1 to 2 ** 20."""
    if e > -1022:
        return (h + l) * _power_of_two(e)
    unit = _power_of_two(-e - 1022)
    if e == -1022 or h > unit:
        return (h + l) * _power_of_two(-900) * _power_of_two(e + 900)
    big = unit + h
    return ((big + (unit - big + h + l)) - unit) * _power_of_two(-900) * _power_of_two(e + 900)


def _fma(x, y, z):
    """x * y + z for finite doubles, rounded once; infinite where it is too large."""
    if x == 0.0 or y == 0.0 or z == 0.0:
        if z != 0.0:
            return z
        p = x * y
        if x == 0.0 or y == 0.0:
            return p + z
        if op.f64.abs(p) > 1e-290:
            return p
    e = _exponent(op.f64.abs(x)) + _exponent(op.f64.abs(y))
    a = int(_mantissa(op.f64.abs(x))) * int(_mantissa(op.f64.abs(y)))
    if (x < 0.0) != (y < 0.0):
        a = -a
    b = int(_mantissa(op.f64.abs(z)))
    if z < 0.0:
        b = -b
    f = _exponent(op.f64.abs(z))
    # A product far from z only decides the last bit: a distance of 300 places does as well as any greater.
    if b == 0:
        f = e
    if e > f + 300:
        return _ratio(op.int.shl(a, 64) + (1 if z > 0.0 else -1), e - 64)
    if f > e + 300:
        return _ratio(op.int.shl(b, 64) + (1 if a > 0 else -1), f - 64)
    if e > f:
        return _ratio(op.int.shl(a, int(e - f)) + b, f)
    return _ratio(a + op.int.shl(b, int(f - e)), e)


def _ratio(m, e: i32):
    """m * 2 ** e rounded once; 0.0 for 0."""
    if m == 0:
        return 0.0
    if e >= 0:
        return op.int.to_f64(op.int.shl(m, int(e)))
    if op.int.bit_length(m) + e > 1025:
        return op.f64.div(1.0 if m > 0 else -1.0, 0.0)
    return _big_truediv(m, op.int.shl(1, int(-e)))


def _norm2(x, y):
    items = Array(2)
    items[0] = op.f64.abs(x)
    items[1] = op.f64.abs(y)
    return _norm(items, 2)
`,
  'pyw.builtins.math_trig': `"""sin, cos, tan and their inverses, on pairs of doubles (see \`math_pairs\`)."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.math_pairs import _add, _divide, _multiply, _power_of_two, _product_error, _root, _sum_error


def _reduce_angle(x):
    """n modulo 4 and the pair x - n * pi / 2, between -pi / 4 and pi / 4."""
    if op.f64.abs(x) < 0.7853981633974483:
        return (0, x, 0.0)
    if op.f64.abs(x) > 1600000.0:
        return _reduce_large(x)
    n = op.f64.nearest(x * 0.6366197723675814)
    # pi / 2 in three parts of 33 bits, with which products are exact, and one of 53.
    a = x - n * 1.5707963267341256
    u = n * 6.077100506303966e-11
    b = a - u
    e = _sum_error(a, -u, b)
    u = n * 2.0222662487111665e-21
    h = b - u
    l = _sum_error(b, -u, h) + e - n * 8.4784276603689e-32
    a = h + l
    return (int(i32(n) & 3), a, h - a + l)


@noinline
def _reduce_large(x):
    """By ints: 2 / pi with 1280 binary places."""
    bits = op.i64.reinterpret_f64(op.f64.abs(x))
    e = i32(bits >> 52) - 1075
    m = int((bits & 4503599627370495) | 4503599627370496)
    m = m * (
        0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e0 << 960
        | 0x06492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f4 << 640
        | 0x9c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d << 320
        | 0x7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361d
    )
    places = int(1280 - e)
    n = m >> places
    f = m - (n << places)
    if (f >> (places - 1)) != 0:
        n = n + 1
        f = f - (1 << places)
    # The fraction to 160 places is two doubles.
    f = f >> (places - 160)
    h = op.int.to_f64(f)
    l = op.int.to_f64(f - op.int.from_f64(h))
    h = h * 6.842277657836021e-49
    l = l * 6.842277657836021e-49
    h, l = _multiply(h, l, 1.5707963267948966, 6.123233995736766e-17)
    q = i32(n & 3)
    if x < 0.0:
        return (int((4 - q) & 3), -h, -l)
    return (int(q), h, l)


def _sin_pair(h, l):
    """sin(h + l) for |h| < 0.79: h * (1 - t/3! + t^2/5! - ...)."""
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    q = th + tl
    tl = th - q + tl
    th = q
    c = -7.647163731819816e-13 + th * (2.8114572543455206e-15 - th * 8.22063524662433e-18)
    c = -2.505210838544172e-08 + th * (1.6059043836821613e-10 + th * c)
    c = th * (2.7557319223985893e-06 + th * c)
    # -1/7! + t * c, 1/5! + t * that, -1/3! + t * that as pairs.
    a = c - 0.0001984126984126984
    b = -0.0001984126984126984 - a + c - 1.7209558293420705e-22
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.008333333333333333 + p
    b = 0.008333333333333333 - a + p + (e + 1.1564823173178714e-19)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = p - 0.16666666666666666
    b = -0.16666666666666666 - a + p + (e - 9.25185853854297e-18)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    # h + h * (p + e)
    a = h * p
    b = _product_error(h, p, a) + (h * e + l * p)
    s = h + a
    e = h - s + a + (b + l)
    h = s + e
    return (h, s - h + e)


def _cos_pair(h, l):
    """cos(h + l) for |h| < 0.79: 1 - t/2! + t^2/4! - ..."""
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    q = th + tl
    tl = th - q + tl
    th = q
    c = -1.1470745597729725e-11 + th * (4.779477332387385e-14 - th * 1.5619206968586225e-16)
    c = -2.755731922398589e-07 + th * (2.08767569878681e-09 + th * c)
    c = th * (2.48015873015873e-05 + th * c)
    a = c - 0.001388888888888889
    b = -0.001388888888888889 - a + c + 5.300543954373577e-20
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.041666666666666664 + p
    b = 0.041666666666666664 - a + p + (e + 2.3129646346357427e-18)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = p - 0.5
    b = -0.5 - a + p + e
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    s = 1.0 + p
    e = 1.0 - s + p + e
    h = s + e
    return (h, s - h + e)


def _sin(x):
    """x is finite."""
    if op.f64.abs(x) < 1e-10:
        return x - x * x * x * 0.16666666666666666 if x != 0.0 else x
    n, h, l = _reduce_angle(x)
    if (i32(n) & 1) == 0:
        h, l = _sin_pair(h, l)
    else:
        h, l = _cos_pair(h, l)
    r = h + l
    return -r if (i32(n) & 2) != 0 else r


def _cos(x):
    """x is finite."""
    n, h, l = _reduce_angle(x)
    if (i32(n) & 1) == 0:
        h, l = _cos_pair(h, l)
    else:
        h, l = _sin_pair(h, l)
    r = h + l
    return -r if ((i32(n) + 1) & 2) != 0 else r


def _tan(x):
    """x is finite."""
    if op.f64.abs(x) < 1e-10:
        return x + x * x * x * 0.3333333333333333
    n, h, l = _reduce_angle(x)
    s, t = _sin_pair(h, l)
    c, d = _cos_pair(h, l)
    if (i32(n) & 1) == 0:
        h, l = _divide(s, t, c, d)
        return h + l
    h, l = _divide(c, d, s, t)
    return -(h + l)


# --- inverses


def _atan_pair(h, l):
    """atan(h + l) for 0 <= h <= 1: from the nearest eighth c, atan(c) + atan((h - c) / (1 + h * c))."""
    k = op.f64.nearest(h * 8.0)
    c = k * 0.125
    p = h * c
    b, e = _add(1.0, 0.0, p, _product_error(h, c, p) + l * c)
    d = h - c
    s = d + l
    h, l = _divide(s, d - s + l if op.f64.abs(d) > op.f64.abs(l) else l - s + d, b, e)
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    # 1 - t/3 + t^2/5 - ...
    p = 0.07692307692307693 - th * (0.06666666666666667 - th * 0.058823529411764705)
    p = th * (0.14285714285714285 - th * (0.1111111111111111 - th * (0.09090909090909091 - th * p)))
    a = 0.2 - p
    b = 0.2 - a - p - 1.1102230246251566e-17
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = p - 0.3333333333333333
    b = -0.3333333333333333 - a + p + (e - 1.850371707708594e-17)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = h * p
    b = _product_error(h, p, a) + (h * e + l * p)
    s = h + a
    e = h - s + a + (b + l)
    u, v = _atan_eighths(i32(k))
    return _add(u, v, s, e)


def _atan_eighths(k: i32):
    """atan(k / 8)."""
    if k < 5:
        if k < 2:
            return (0.12435499454676144, -3.1253241424539383e-18) if k == 1 else (0.0, 0.0)
        if k == 2:
            return (0.24497866312686414, 1.0698755618734451e-17)
        if k == 3:
            return (0.35877067027057225, -2.4623815582638635e-17)
        return (0.4636476090008061, 2.2698777452961687e-17)
    if k < 7:
        return (0.5585993153435624, -5.4556305485916264e-18) if k == 5 else (0.6435011087932844, 1.5834785051444286e-17)
    return (0.7188299996216245, -2.1478388444456983e-17) if k == 7 else (0.7853981633974483, 3.061616997868383e-17)


def _angle_pair(yh, yl, xh, xl):
    """atan((yh + yl) / (xh + xl)) for two pairs >= 0, not both 0."""
    if yh <= xh:
        h, l = _divide(yh, yl, xh, xl)
        return _atan_pair(h, l)
    h, l = _divide(xh, xl, yh, yl)
    h, l = _atan_pair(h, l)
    return _add(1.5707963267948966, 6.123233995736766e-17, -h, -l)


def _atan(x):
    if x != x:
        return x
    a = op.f64.abs(x)
    if a < 1e-10:
        return x - x * x * x * 0.3333333333333333 if a != 0.0 else x
    if a > 1e18:
        return op.f64.copysign(1.5707963267948966, x)
    h, l = _angle_pair(a, 0.0, 1.0, 0.0)
    return op.f64.copysign(h + l, x)


def _atan2(y, x):
    if x != x or y != y:
        return x + y
    a = op.f64.abs(y)
    b = op.f64.abs(x)
    left = op.f64.copysign(1.0, x) < 0.0
    if b - b != 0.0:
        if a - a != 0.0:
            r = 2.356194490192345 if left else 0.7853981633974483
        else:
            r = 3.141592653589793 if left else 0.0
    elif a == 0.0:
        r = 3.141592653589793 if left else 0.0
    elif b == 0.0 or a - a != 0.0:
        r = 1.5707963267948966
    else:
        r = _finite_angle(a, b, left)
    return op.f64.copysign(r, y)


def _finite_angle(a, b, left):
    gap = i32(op.i64.reinterpret_f64(a) >> 52) - i32(op.i64.reinterpret_f64(b) >> 52)
    if gap > 64:
        return 1.5707963267948966
    if gap < -64:
        if left:
            return 3.141592653589793
        return op.f64.div(a, b)
    # Both are brought near 1, where products of halves are exact.
    if a > 1e150 or b > 1e150:
        a = a * 2.983336292480083e-154
        b = b * 2.983336292480083e-154
    elif a < 1e-150 or b < 1e-150:
        a = a * 4.149515568880993e+180
        b = b * 4.149515568880993e+180
    h, l = _angle_pair(a, 0.0, b, 0.0)
    if left:
        h, l = _add(3.141592653589793, 1.2246467991473532e-16, -h, -l)
    return h + l


def _complement(x):
    """sqrt(1 - x ** 2) as a pair, for |x| <= 1."""
    a = 1.0 - x
    b = 1.0 + x
    h, l = _multiply(a, _sum_error(1.0, -x, a), b, _sum_error(1.0, x, b))
    if h == 0.0:
        return (0.0, 0.0)
    return _root(h, l)


def _asin(x):
    """|x| <= 1."""
    a = op.f64.abs(x)
    if a < 1e-10:
        return x + x * x * x * 0.16666666666666666
    c, d = _complement(a)
    h, l = _angle_pair(a, 0.0, c, d)
    return op.f64.copysign(h + l, x)


def _acos(x):
    """|x| <= 1."""
    c, d = _complement(x)
    h, l = _angle_pair(c, d, op.f64.abs(x), 0.0)
    if x < 0.0:
        h, l = _add(3.141592653589793, 1.2246467991473532e-16, -h, -l)
    return h + l
`,
  'pyw.builtins.memoryview': `"""memoryview of bytes and bytearrays: every \`_step\`-th of the bytes of \`_obj\`, \`_len\` of them from \`_start\`."""
from __pyw__ import Array, i8, i32, i64, inline, noinline, op
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.bytes_core import _byte_value, _data_of, _new_bytes, _view
from pyw.builtins.bytes_text import _bytes_hex
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice


class memoryview(object):
    _start: i32
    _len: i32
    _step: i32
    _open: bool

    def __init__(self, object, /):
        if isinstance(object, memoryview):
            object._check()
            self._of(object._obj, object._start, object._len, object._step)
        elif isinstance(object, (bytes, bytearray)):
            self._of(object, 0, object._len, 1)
        else:
            raise TypeError("memoryview: a bytes-like object is required, not '" + type(object).__name__ + "'")

    def _of(self, obj, start: i32, n: i32, step: i32):
        self._obj = obj
        self._start = start
        self._len = n
        self._step = step
        self._open = True

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

    def __exit__(self, kind, value, traceback):
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
        return isinstance(self._obj, bytes)

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
            part = object.__new__(memoryview)
            count = i32(_slice_count(a, b, by))
            part._of(self._obj, self._start + i32(a) * self._step, count, self._step * i32(by))
            return part
        return int(self._obj._d[self._at(index)])

    def _at(self, index) -> i32:
        if not isinstance(index, int):
            raise TypeError('memoryview: invalid slice key')
        i = op.int.clamp_i64(index)
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            raise IndexError('index out of bounds on dimension 1')
        return self._start + i32(i) * self._step

    def __setitem__(self, index, value):
        self._check()
        obj = self._obj
        if isinstance(obj, bytearray):
            if isinstance(index, slice):
                by = _slice_step(index.step)
                n = i64(self._len)
                a = _slice_start(index.start, by, n)
                b = _slice_stop(index.stop, by, n)
                count = i32(_slice_count(a, b, by))
                view = _view(value)
                source = _data_of(view)
                if view._len != count:
                    raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
                i: i32 = 0
                while i < count:
                    obj._d[self._start + (i32(a) + i * i32(by)) * self._step] = source[i]
                    i = i + 1
            else:
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
            return NotImplemented
        return self._equals(other)

    def __ne__(self, other, /):
        if not isinstance(other, (bytes, bytearray, memoryview)):
            return NotImplemented
        return not self._equals(other)

    def _equals(self, other):
        return self.tobytes() == bytes(other)

    def __hash__(self):
        self._check()
        if not isinstance(self._obj, bytes):
            raise ValueError('cannot hash writable memoryview object')
        return hash(self.tobytes())

    def __repr__(self):
        if not self._open:
            return '<released memory at 0x7f0000000000>'
        return '<memory at 0x7f0000000000>'

    def __str__(self):
        return self.__repr__()


class memory_iterator:
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
`,
  'pyw.builtins.mersenne': `"""The Mersenne Twister (MT19937 of Matsumoto and Nishimura), and SHA-512 for seeds that are text."""
from __pyw__ import Array, host, i8, i32, i64, inline, op
from pyw.builtins.math_ints import _isqrt


class _Mersenne(object):
    """624 words of state; \`_at\` of them are used up."""

    _at: i32
    _words: Array

    def __init__(self):
        self._at = 624
        self._words = Array[i32](624)

    def _fill(self, s: i32):
        """State from one word."""
        w = self._words
        w[0] = s
        i: i32 = 1
        while i < 624:
            s = 1812433253 * (s ^ op.i32.shr_u(s, 30)) + i
            w[i] = s
            i = i + 1
        self._at = 624

    def _fill_from(self, key, n: i32):
        """State from n > 0 words."""
        self._fill(19650218)
        w = self._words
        i: i32 = 1
        j: i32 = 0
        count = n if n > 624 else i32(624)
        while count > 0:
            p: i32 = w[i - 1]
            w[i] = (w[i] ^ ((p ^ op.i32.shr_u(p, 30)) * 1664525)) + key[j] + j
            i = i + 1
            j = j + 1
            if i >= 624:
                w[0] = w[623]
                i = 1
            if j >= n:
                j = 0
            count = count - 1
        count = 623
        while count > 0:
            p = w[i - 1]
            w[i] = (w[i] ^ ((p ^ op.i32.shr_u(p, 30)) * 1566083941)) - i
            i = i + 1
            if i >= 624:
                w[0] = w[623]
                i = 1
            count = count - 1
        w[0] = -2147483648

    def _renew(self):
        w = self._words
        i: i32 = 0
        while i < 624:
            following = i + 1
            if following == 624:
                following = 0
            y = (w[i] & -2147483648) | (w[following] & 2147483647)
            far = i + 397
            if far >= 624:
                far = far - 624
            v = w[far] ^ op.i32.shr_u(y, 1)
            if (y & 1) != 0:
                v = v ^ -1727483681
            w[i] = v
            i = i + 1
        self._at = 0

    def _word(self) -> i32:
        """32 random bits."""
        if self._at >= 624:
            self._renew()
        y: i32 = self._words[self._at]
        self._at = self._at + 1
        y = y ^ op.i32.shr_u(y, 11)
        y = y ^ ((y << 7) & -1658038656)
        y = y ^ ((y << 15) & -272236544)
        return y ^ op.i32.shr_u(y, 18)

    def seed_int(self, n):
        """From the absolute value of an int."""
        if n < 0:
            n = -n
        count = (n.bit_length() + 31) // 32
        if count == 0:
            count = 1
        key = Array[i32](i32(count))
        i: i32 = 0
        while i < key.length:
            key[i] = i32(i64(n & 4294967295))
            n = n >> 32
            i = i + 1
        self._fill_from(key, key.length)

    def seed_clock(self):
        x = host.clock(0) * 1000000.0
        self.seed_int(op.int.from_f64(op.f64.floor(x)) ^ op.int.from_f64(op.f64.floor(host.clock(1) * 1000003.0)))

    def random(self):
        """A double from 0 to 1, with 53 bits."""
        a = op.i32.shr_u(self._word(), 5)
        b = op.i32.shr_u(self._word(), 6)
        return (float(a) * 67108864.0 + float(b)) * 1.1102230246251565e-16

    def bits(self, k):
        """k random bits as an int."""
        if k <= 32:
            if k <= 0:
                return 0
            return int(op.i64.shr_u(i64(self._word()) & 4294967295, 32 - i64(k)))
        result = 0
        place = 0
        while k > 0:
            word = int(i64(self._word()) & 4294967295)
            if k < 32:
                word = word >> (32 - k)
            result = result | (word << place)
            place = place + 32
            k = k - 32
        return result

    def below(self, n):
        """An int from 0 to n - 1."""
        k = n.bit_length()
        if k <= 31:
            shift = 32 - i32(k)
            limit = i32(n)
            r = op.i32.shr_u(self._word(), shift)
            while r >= limit:
                r = op.i32.shr_u(self._word(), shift)
            return int(r)
        big = self.bits(k)
        while big >= n:
            big = self.bits(k)
        return big

    def words(self):
        """The state as a list of ints, the place last."""
        out = []
        i: i32 = 0
        while i < 624:
            out.append(int(i64(self._words[i]) & 4294967295))
            i = i + 1
        out.append(int(self._at))
        return out

    def restore(self, words):
        i: i32 = 0
        for x in words:
            if i < 624:
                self._words[i] = i32(i64(x))
            else:
                self._at = i32(x)
            i = i + 1


# --- SHA-512


def _primes(n: i32):
    out = Array[i32](n)
    found: i32 = 0
    p: i32 = 2
    while found < n:
        i: i32 = 0
        prime = True
        while i < found and prime:
            if p % out[i] == 0:
                prime = False
            i = i + 1
        if prime:
            out[found] = p
            found = found + 1
        p = p + 1
    return out


def _cube_root(n):
    """The floor of the cube root of a large n, by Newton's steps from above."""
    x = 1 << ((n.bit_length() + 2) // 3)
    while True:
        y = (2 * x + n // (x * x)) // 3
        if y >= x:
            return x
        x = y


@inline
def _turn(x: i64, n: i64) -> i64:
    return op.i64.shr_u(x, n) | (x << (64 - n))


def _sha512(data, n: i32):
    """The digest of the first n bytes as an int."""
    primes = _primes(80)
    k = Array[i64](80)
    h = Array[i64](8)
    i: i32 = 0
    # The constants are the first 64 bits of the fractions of cube roots and square roots of primes.
    while i < 80:
        k[i] = i64(_cube_root(int(primes[i]) << 192) & 18446744073709551615)
        i = i + 1
    i = 0
    while i < 8:
        h[i] = i64(_isqrt(int(primes[i]) << 128) & 18446744073709551615)
        i = i + 1
    total = ((n + 17 + 127) // 128) * 128
    block = Array[i8](total)
    i = 0
    while i < n:
        block[i] = data[i]
        i = i + 1
    block[n] = 128
    bits = i64(n) * 8
    i = 0
    while i < 8:
        block[total - 1 - i] = i32(bits >> i64(i * 8)) & 255
        i = i + 1
    w = Array[i64](80)
    at: i32 = 0
    while at < total:
        _sha_block(block, at, w, k, h)
        at = at + 128
    result = 0
    i = 0
    while i < 8:
        x = i64(h[i])
        result = (result << 64) | ((int(op.i64.shr_u(x, 32)) << 32) | int(x & 4294967295))
        i = i + 1
    return result


def _sha_block(block, at: i32, w, k, h):
    i: i32 = 0
    while i < 16:
        x: i64 = 0
        j: i32 = 0
        while j < 8:
            x = (x << 8) | i64(block[at + i * 8 + j])
            j = j + 1
        w[i] = x
        i = i + 1
    while i < 80:
        p: i64 = w[i - 15]
        q: i64 = w[i - 2]
        x = _turn(p, 1) ^ _turn(p, 8) ^ op.i64.shr_u(p, 7)
        y: i64 = _turn(q, 19) ^ _turn(q, 61) ^ op.i64.shr_u(q, 6)
        w[i] = w[i - 16] + x + w[i - 7] + y
        i = i + 1
    a: i64 = h[0]
    b: i64 = h[1]
    c: i64 = h[2]
    d: i64 = h[3]
    e: i64 = h[4]
    f: i64 = h[5]
    g: i64 = h[6]
    z: i64 = h[7]
    i = 0
    while i < 80:
        x = z + (_turn(e, 14) ^ _turn(e, 18) ^ _turn(e, 41)) + ((e & f) ^ ((e ^ -1) & g)) + k[i] + w[i]
        y = (_turn(a, 28) ^ _turn(a, 34) ^ _turn(a, 39)) + ((a & b) ^ (a & c) ^ (b & c))
        z = g
        g = f
        f = e
        e = d + x
        d = c
        c = b
        b = a
        a = x + y
        i = i + 1
    h[0] = h[0] + a
    h[1] = h[1] + b
    h[2] = h[2] + c
    h[3] = h[3] + d
    h[4] = h[4] + e
    h[5] = h[5] + f
    h[6] = h[6] + g
    h[7] = h[7] + z


def _text_seed(data):
    """The int of bytes followed by their digest."""
    n = len(data)
    buffer = Array[i8](i32(n))
    i: i32 = 0
    value = int.from_bytes(data, 'big')
    for b in data:
        buffer[i] = i32(b)
        i = i + 1
    return (value << 512) | _sha512(buffer, i32(n))
`,
  'pyw.builtins.named_tuple': `"""What classes of named tuples share. The compiler writes such a class with its fields, and \`_astuple_\`."""
from __pyw__ import i32, inline


@inline
def _plain(x):
    """A named tuple as a tuple; anything else as it is."""
    if isinstance(x, __pyw_namedtuple__):
        return x._astuple_()
    return x


class __pyw_namedtuple__(object):
    def __len__(self):
        return len(self._astuple_())

    def __bool__(self):
        return len(self._astuple_()) > 0

    def __iter__(self):
        return iter(self._astuple_())

    def __reversed__(self):
        return reversed(self._astuple_())

    def __getitem__(self, index):
        return self._astuple_()[index]

    def __contains__(self, value):
        return value in self._astuple_()

    def __hash__(self):
        return hash(self._astuple_())

    def __eq__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() == other

    def __ne__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() != other

    def __lt__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() < other

    def __le__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() <= other

    def __gt__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() > other

    def __ge__(self, other):
        other = _plain(other)
        if not isinstance(other, tuple):
            return NotImplemented
        return self._astuple_() >= other

    def __add__(self, other):
        return self._astuple_() + _plain(other)

    def __mul__(self, count):
        return self._astuple_() * count

    def __rmul__(self, count):
        return self._astuple_() * count

    def index(self, value, start=0, stop=9223372036854775807, /):
        return self._astuple_().index(value, start, stop)

    def count(self, value, /):
        return self._astuple_().count(value)

    def __str__(self):
        return self.__repr__()

    def _unexpected_(self, names):
        raise TypeError('Got unexpected field names: ' + repr(list(names)))

    @staticmethod
    def _collected_(iterable, n):
        items = tuple(iterable)
        if len(items) != n:
            raise TypeError('Expected ' + str(n) + ' arguments, got ' + str(len(items)))
        return items
`,
  'pyw.builtins.none': `"""The class of None."""
from __pyw__ import boxed


@boxed('none')
class NoneType(object):
    def __repr__(self):
        return 'None'

    def __str__(self):
        return 'None'

    def __bool__(self):
        return False

    def __hash__(self):
        return 4238894112

    def __format__(self, spec):
        if spec._len == 0:
            return 'None'
        raise TypeError('unsupported format string passed to NoneType.__format__')


class NotImplementedType(object):
    """What a binary method returns to say that it does not know the other operand."""

    def __repr__(self):
        return 'NotImplemented'


class ellipsis(object):
    """The class of \`...\`."""

    def __repr__(self):
        return 'Ellipsis'

    def __hash__(self):
        return 5


Ellipsis = ellipsis()
NotImplemented = NotImplementedType()
`,
  'pyw.builtins.object': `"""The root class: what every value can do unless its class says otherwise."""
from __pyw__ import identity_number


class object:
    def __repr__(self):
        name = type(self).__qualname__
        if type(self).__module__ != 'builtins':
            name = type(self).__module__ + '.' + name
        return '<' + name + ' object at 0x7f0000000000>'

    def __hash__(self):
        return int(identity_number(self)) * 16

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec):
        if spec._len == 0:
            return str(self)
        raise TypeError('unsupported format string passed to ' + type(self).__name__ + '.__format__')


class type(object):
    """The class of classes; calls of it are the compiler's."""
`,
  'pyw.builtins.os_errors': `"""Errors of the operating system: the texts of error numbers, and raising what a host call failed with."""
from __pyw__ import host, i32, noinline

_TEXTS = (
    '1:Operation not permitted\\n2:No such file or directory\\n3:No such process\\n4:Interrupted system call\\n'
    '5:Input/output error\\n6:No such device or address\\n7:Argument list too long\\n8:Exec format error\\n'
    '9:Bad file descriptor\\n10:No child processes\\n11:Resource temporarily unavailable\\n12:Cannot allocate memory\\n'
    '13:Permission denied\\n14:Bad address\\n15:Block device required\\n16:Device or resource busy\\n17:File exists\\n'
    '18:Invalid cross-device link\\n19:No such device\\n20:Not a directory\\n21:Is a directory\\n22:Invalid argument\\n'
    '23:Too many open files in system\\n24:Too many open files\\n25:Inappropriate ioctl for device\\n26:Text file busy\\n'
    '27:File too large\\n28:No space left on device\\n29:Illegal seek\\n30:Read-only file system\\n31:Too many links\\n'
    '32:Broken pipe\\n33:Numerical argument out of domain\\n34:Numerical result out of range\\n'
    '35:Resource deadlock avoided\\n36:File name too long\\n37:No locks available\\n38:Function not implemented\\n'
    '39:Directory not empty\\n40:Too many levels of symbolic links\\n42:No message of desired type\\n'
    '61:No data available\\n62:Timer expired\\n71:Protocol error\\n74:Bad message\\n'
    '75:Value too large for defined data type\\n84:Invalid or incomplete multibyte or wide character\\n'
    '88:Socket operation on non-socket\\n89:Destination address required\\n90:Message too long\\n'
    '91:Protocol wrong type for socket\\n92:Protocol not available\\n93:Protocol not supported\\n'
    '95:Operation not supported\\n97:Address family not supported by protocol\\n98:Address already in use\\n'
    '99:Cannot assign requested address\\n100:Network is down\\n101:Network is unreachable\\n'
    '103:Software caused connection abort\\n104:Connection reset by peer\\n105:No buffer space available\\n'
    '106:Transport endpoint is already connected\\n107:Transport endpoint is not connected\\n'
    '110:Connection timed out\\n111:Connection refused\\n112:Host is down\\n113:No route to host\\n'
    '114:Operation already in progress\\n115:Operation now in progress\\n116:Stale file handle\\n'
    '122:Disk quota exceeded\\n125:Operation canceled\\n'
)


def _strerror(n):
    for line in _TEXTS.split('\\n'):
        colon = line.find(':')
        if line[:colon] == str(n):
            return line[colon + 1:]
    if n == 0:
        return 'Success'
    return 'Unknown error ' + str(n)


@noinline
def _os_error(result: i32, filename=None, filename2=None):
    """Raises the error that a host call answered with, a negative number."""
    n = int(0 - result)
    if filename is None:
        raise OSError(n, _strerror(n))
    if filename2 is None:
        raise OSError(n, _strerror(n), filename)
    raise OSError(n, _strerror(n), filename, None, filename2)


@noinline
def _host_error(result, filename=None):
    """The same for a host value that is a number."""
    _os_error(i32(host.js_to_f64(result)), filename)
`,
  'pyw.builtins.os_files': `"""Descriptors: os.open and its kin."""
from __pyw__ import Array, host, i8, i32, op
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.file_base import _flush_files
from pyw.builtins.memoryview import memoryview
from pyw.builtins.os_errors import _os_error
from pyw.builtins.paths import _path_argument, _path_to_js
from pyw.builtins.sequences import _to_int

O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_ACCMODE = 3
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_APPEND = 1024
O_NONBLOCK = 2048
O_SYNC = 1052672
O_CLOEXEC = 524288


def open(path, flags, mode=511, *, dir_fd=None):
    p = _path_argument(path, 'open', 'path')
    _flush_files()
    fd = host.fs_open(_path_to_js(p), i32(_to_int(flags)), i32(_to_int(mode)))
    if fd < 0:
        _os_error(fd, p)
    return int(fd)


def close(fd):
    r = host.fs_close(i32(_to_int(fd)))
    if r < 0:
        _os_error(r)


def closerange(fd_low, fd_high, /):
    fd = fd_low
    while fd < fd_high:
        host.fs_close(i32(_to_int(fd)))
        fd += 1


def dup(fd, /):
    _os_error(-38)


def read(fd, length, /):
    length = _to_int(length)
    if length < 0:
        _os_error(-22)
    size = i32(min(length, 16384))
    n = host.fs_read(i32(_to_int(fd)), 40960, size)
    if n < 0:
        _os_error(n)
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = op.mem.load8(40960 + i)
        i = i + 1
    return _new_bytes(d, n)


def write(fd, data, /):
    if isinstance(data, memoryview):
        data = bytes(data)
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
    d = data._d
    done: i32 = 0
    while done < data._len:
        m = data._len - done
        if m > 16384:
            m = 16384
        i: i32 = 0
        while i < m:
            op.mem.store8(40960 + i, d[done + i])
            i = i + 1
        r = host.fs_write(i32(_to_int(fd)), 40960, m)
        if r < 0:
            _os_error(r)
        done = done + r
    return int(done)


def lseek(fd, position, whence, /):
    r = host.fs_seek(i32(_to_int(fd)), float(_to_int(position)), i32(_to_int(whence)))
    if r < 0.0:
        _os_error(i32(r))
    return int(r)


def fsync(fd):
    r = host.fs_sync(i32(_to_int(fd)))
    if r < 0:
        _os_error(r)


def ftruncate(fd, length, /):
    r = host.fs_truncate(i32(_to_int(fd)), float(_to_int(length)))
    if r < 0:
        _os_error(r)


def truncate(path, length):
    if isinstance(path, int):
        ftruncate(path, length)
        return
    p = _path_argument(path, 'truncate', 'path')
    _flush_files()
    fd = host.fs_open(_path_to_js(p), 1, 0)
    if fd < 0:
        _os_error(fd, p)
    r = host.fs_truncate(fd, float(_to_int(length)))
    host.fs_close(fd)
    if r < 0:
        _os_error(r, p)


def isatty(fd, /):
    return host.is_tty(i32(_to_int(fd))) != 0
`,
  'pyw.builtins.os_walk': `"""What is in directories: listdir, scandir, walk."""
from __pyw__ import host, i32
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.file_base import _flush_files
from pyw.builtins.file_status import _mode_of_text, _stat_path
from pyw.builtins.os_errors import _host_error
from pyw.builtins.paths import _fspath, _path_to_js


def _names_in(path):
    """Names in a directory, of the path's kind."""
    _flush_files()
    found = host.fs_list(_path_to_js(path))
    if host.js_kind(found) == 3:
        _host_error(found, path)
    out = []
    n = host.js_length(found)
    i: i32 = 0
    while i < n:
        name = _str_from_js(host.js_item(found, i))
        out.append(name if isinstance(path, str) else name.encode('utf-8', 'surrogateescape'))
        i = i + 2
    return out


class DirEntry(object):
    """\`_kind\`: 1 file, 2 directory, 3 link, 0 other."""

    _kind: i32

    def __init__(self, name, path, kind: i32):
        self.name = name
        self.path = path
        self._kind = kind

    def __fspath__(self):
        return self.path

    def is_file(self, *, follow_symlinks=True):
        if self._kind == 3 and follow_symlinks:
            return _mode_of_text(self.path, 1) & 61440 == 32768
        return self._kind == 1

    def is_dir(self, *, follow_symlinks=True):
        if self._kind == 3 and follow_symlinks:
            return _mode_of_text(self.path, 1) & 61440 == 16384
        return self._kind == 2

    def is_symlink(self):
        return self._kind == 3

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return _stat_path(self.path, i32(1) if follow_symlinks else i32(0))

    def inode(self):
        return _stat_path(self.path, 0).st_ino

    def __repr__(self):
        return '<DirEntry ' + repr(self.name) + '>'


def _entries(path):
    _flush_files()
    found = host.fs_list(_path_to_js(path))
    if host.js_kind(found) == 3:
        _host_error(found, path)
    out = []
    n = host.js_length(found)
    i: i32 = 0
    while i < n:
        name = _str_from_js(host.js_item(found, i))
        kind = i32(host.js_to_f64(host.js_item(found, i + 1)))
        if isinstance(path, str):
            out.append(DirEntry(name, path + name if path.endswith('/') else path + '/' + name, kind))
        else:
            b = name.encode('utf-8', 'surrogateescape')
            out.append(DirEntry(b, path + b if path.endswith(b'/') else path + b'/' + b, kind))
        i = i + 2
    return out


class _ScandirIterator(object):
    def __init__(self, entries):
        self._entries = entries
        self._at = 0

    def __iter__(self):
        return self

    def _advance(self):
        if self._at >= len(self._entries):
            return False
        self._value = self._entries[self._at]
        self._at += 1
        return True

    def close(self):
        self._at = len(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()


def scandir(path=None):
    if path is None:
        return _ScandirIterator(_bare(_entries('.')))
    if isinstance(path, (str, bytes)) or hasattr(path, '__fspath__'):
        return _ScandirIterator(_entries(_fspath(path)))
    raise TypeError(
        'scandir: path should be string, bytes, os.PathLike, integer or None, not ' + type(path).__name__
    )


def _bare(entries):
    for e in entries:
        e.path = './' + e.name
    return entries


def walk(top, topdown=True, onerror=None, followlinks=False):
    path = _fspath(top)
    try:
        entries = _entries(path)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    dirs = []
    files = []
    into = []
    for e in entries:
        if e.is_dir():
            dirs.append(e.name)
            if not topdown and (followlinks or not e.is_symlink()):
                into.append(e.path)
        else:
            files.append(e.name)
    if topdown:
        yield path, dirs, files
        for name in dirs:
            if isinstance(path, str):
                below = path + name if path.endswith('/') else path + '/' + name
            else:
                below = path + name if path.endswith(b'/') else path + b'/' + name
            if followlinks or _mode_of_text(below, 0) & 61440 != 40960:
                yield from walk(below, topdown, onerror, followlinks)
    else:
        for below in into:
            yield from walk(below, topdown, onerror, followlinks)
        yield path, dirs, files
`,
  'pyw.builtins.paths': `"""Paths as arguments: str, bytes, or an object with \`__fspath__\`."""
from __pyw__ import extern, noinline
from pyw.builtins.boundary import _str_to_js


def _fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(path, '__fspath__'):
        found = path.__fspath__()
        if isinstance(found, (str, bytes)):
            return found
        raise TypeError(
            'expected ' + type(path).__name__ + '.__fspath__() to return str or bytes, not ' + type(found).__name__
        )
    raise TypeError('expected str, bytes or os.PathLike object, not ' + type(path).__name__)


def _path_argument(path, function, argument):
    """As functions of \`os\` take paths; they name themselves where one is not."""
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(path, '__fspath__'):
        return _fspath(path)
    raise TypeError(
        function + ': ' + argument + ' should be string, bytes or os.PathLike, not ' + type(path).__name__
    )


def _path_to_js(path) -> extern:
    """What \`_fspath\` gave, for a host call."""
    text = path if isinstance(path, str) else path.decode('utf-8', 'surrogateescape')
    if '\\0' in text:
        _null_in_path()
    return _str_to_js(text)


@noinline
def _null_in_path():
    raise ValueError('embedded null byte')
`,
  'pyw.builtins.process': `"""What \`sys\` is made of."""
from __pyw__ import handled_exception, host, i32, set_depth_limit
from pyw.builtins.boundary import _str_from_js


def _program_args():
    args = []
    n = host.arg_count()
    i: i32 = 0
    while i < n:
        args.append(_str_from_js(host.arg(i)))
        i = i + 1
    return args


def _exception_info():
    exc = handled_exception()
    if exc is None:
        return (None, None, None)
    return (_class_of(exc), exc, exc.__traceback__)


def _class_of(exc):
    return exc.__class__


def _set_depth_limit(limit):
    """The depth at which RecursionError is raised, less the module's own frame."""
    if limit > 1000000000:
        limit = 1000000000
    set_depth_limit(i32(limit) - 1)
`,
  'pyw.builtins.raising': `"""What compiled code raises where it finds an error: one function for each class of exception, out of the way."""
from __pyw__ import noinline


@noinline
def _raise_error(cls, message):
    raise cls(message)


@noinline
def _raise_named(cls, message, name):
    raise cls(message, name=name)


@noinline
def _raise_no_attribute(obj, name):
    raise AttributeError("'" + type(obj).__name__ + "' object has no attribute '" + name + "'", name=name)
`,
  'pyw.builtins.range': `"""range: start, stop, step are exact ints; \`_count\` is the number of values."""
from __pyw__ import i32, inline, noinline, op
from pyw.builtins.iterators import range_iterator
from pyw.builtins.sequences import _same_item, _to_int
from pyw.builtins.slices import _NotGiven, slice


@noinline
def _raise_range_step():
    raise ValueError('range() arg 3 must not be zero')


def _range_count(start, stop, step):
    if step > 0:
        if start < stop:
            return op.int.floordiv(stop - start - 1, step) + 1
        return 0
    if start > stop:
        return op.int.floordiv(start - stop - 1, -step) + 1
    return 0


class range(object):
    def __init__(self, start, stop=_NotGiven, step=1, /):
        if stop is _NotGiven:
            self.start = 0
            self.stop = _to_int(start)
        else:
            self.start = _to_int(start)
            self.stop = _to_int(stop)
        self.step = _to_int(step)
        if self.step == 0:
            _raise_range_step()
        self._count = _range_count(self.start, self.stop, self.step)

    def __len__(self):
        if self._count > 9223372036854775807:
            raise OverflowError('Python int too large to convert to C ssize_t')
        return self._count

    def __bool__(self):
        return self._count > 0

    def __iter__(self):
        return range_iterator(self.start, self.step, self._count)

    def __reversed__(self):
        return range_iterator(self.start + (self._count - 1) * self.step, -self.step, self._count)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        if not isinstance(index, int) and not hasattr(index, '__index__'):
            raise TypeError('range indices must be integers or slices, not ' + type(index).__name__)
        i = _to_int(index)
        if i < 0:
            i = i + self._count
        if i < 0 or i >= self._count:
            raise IndexError('range object index out of range')
        return self.start + i * self.step

    def _slice(self, start, stop, step):
        by = 1 if step is None else _range_bound(step)
        if by == 0:
            raise ValueError('slice step cannot be zero')
        n = self._count
        low = 0 if by > 0 else -1
        high = n if by > 0 else n - 1
        a = (low if by > 0 else high) if start is None else _range_clamp(_range_bound(start), n, low, high)
        b = (high if by > 0 else low) if stop is None else _range_clamp(_range_bound(stop), n, low, high)
        return range(self.start + a * self.step, self.start + b * self.step, self.step * by)

    def __contains__(self, value):
        if isinstance(value, int):
            return self._has(_to_int(value))
        if isinstance(value, float):
            if value - value != 0.0 or op.f64.floor(value) != value:
                return False
            return self._has(op.int.from_f64(value))
        if isinstance(value, complex):
            return value.imag == 0.0 and value.real in self
        if isinstance(value, (str, list, tuple, dict, bytes)) or value is None:
            return False
        for x in self:
            if _same_item(x, value):
                return True
        return False

    def _has(self, n):
        if self.step > 0:
            if n < self.start or n >= self.stop:
                return False
        elif n > self.start or n <= self.stop:
            return False
        return op.int.mod(n - self.start, self.step) == 0

    def index(self, value, /):
        if isinstance(value, int):
            n = _to_int(value)
            if self._has(n):
                return op.int.floordiv(n - self.start, self.step)
        elif value in self:
            i = 0
            for x in self:
                if _same_item(x, value):
                    return i
                i = i + 1
        raise ValueError(repr(value) + ' is not in range')

    def count(self, value, /):
        return 1 if value in self else 0

    def __eq__(self, other):
        if isinstance(other, range):
            return _range_equal(self, other)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, range):
            return not _range_equal(self, other)
        return NotImplemented

    def __hash__(self):
        if self._count == 0:
            return hash((0, None, None))
        if self._count == 1:
            return hash((1, self.start, None))
        return hash((self._count, self.start, self.step))

    def __repr__(self):
        text = 'range(' + repr(self.start) + ', ' + repr(self.stop)
        if self.step != 1:
            text = text + ', ' + repr(self.step)
        return text + ')'

    def __str__(self):
        return self.__repr__()


def _range_equal(a, b):
    if a._count != b._count:
        return False
    if a._count == 0:
        return True
    return a.start == b.start and (a._count == 1 or a.step == b.step)


def _range_bound(x):
    if isinstance(x, int) or hasattr(x, '__index__'):
        return _to_int(x)
    raise TypeError('slice indices must be integers or None or have an __index__ method')


def _range_clamp(i, n, low, high):
    if i < 0:
        i = i + n
        return low if i < low else i
    return high if i > high else i
`,
  'pyw.builtins.sequences': `"""What lists and tuples share, over an array of elements and their number."""
from __pyw__ import i32, i64, inline, noinline, op
from pyw.builtins.text_builder import _TextBuilder


@inline
def _same_item(a, b):
    """Equality as containers see it: an element equals itself, even NaN, whose bits are its identity."""
    if isinstance(a, float) and isinstance(b, float):
        return a == b or op.i64.eq(op.i64.reinterpret_f64(a), op.i64.reinterpret_f64(b)) != 0
    return a == b


def _items_equal(a, n: i32, b, m: i32):
    if n != m:
        return False
    i: i32 = 0
    while i < n:
        if not _same_item(a[i], b[i]):
            return False
        i = i + 1
    return True


def _items_compare(a, n: i32, b, m: i32, how: i32):
    """Lexicographic order; \`how\` is 0 for <, 1 for <=, 2 for >, 3 for >=."""
    shorter = n
    if m < shorter:
        shorter = m
    i: i32 = 0
    while i < shorter:
        if not _same_item(a[i], b[i]):
            if how == 0:
                return a[i] < b[i]
            if how == 1:
                return a[i] <= b[i]
            if how == 2:
                return a[i] > b[i]
            return a[i] >= b[i]
        i = i + 1
    if how == 0:
        return n < m
    if how == 1:
        return n <= m
    if how == 2:
        return n > m
    return n >= m


def _items_repr(items, n: i32, left: i32, right: i32):
    out = _TextBuilder(n * 4 + 2)
    out.byte(left)
    i: i32 = 0
    while i < n:
        if i > 0:
            out.byte(44)
            out.byte(32)
        out.text(repr(items[i]))
        i = i + 1
    out.byte(right)
    return out.finish()


def _to_int(x):
    """The exact int that something used as an index or a count stands for."""
    if isinstance(x, bool):
        return 1 if x else 0
    if isinstance(x, int):
        return x if type(x) is int else int(x)
    if hasattr(x, '__index__'):
        return _checked_index(x.__index__())
    _not_an_index(x)


def _checked_index(x):
    if isinstance(x, int):
        return int(x)
    raise TypeError('__index__ returned non-int (type ' + type(x).__name__ + ')')


@noinline
def _not_an_index(x):
    raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")


def _check_index_size(index):
    if isinstance(index, int) and not isinstance(index, bool):
        if not op.int.fits_i64(index):
            raise IndexError("cannot fit 'int' into an index-sized integer")


def _repeat_count(count, n: i32) -> i64:
    """How many times a sequence of n elements is to be repeated."""
    c: i64 = 0
    if isinstance(count, bool):
        if count:
            c = 1
    elif isinstance(count, int):
        c = op.int.clamp_i64(count)
    elif hasattr(count, '__index__'):
        c = op.int.clamp_i64(_to_int(count))
    else:
        raise TypeError("can't multiply sequence by non-int of type '" + type(count).__name__ + "'")
    if c <= 0 or n == 0:
        return 0
    if c > 536870912 or c * i64(n) > 536870912:
        raise MemoryError()
    return c
`,
  'pyw.builtins.set': `"""set and frozenset, with CPython's table: what it iterates over, and so prints, comes in the same order.

\`_codes_\` has the hash of each slot plus 1: 0 where the slot was never used (no hash is -1), -2 ** 63 where an element
was deleted. A search looks at a run of slots and then jumps as CPython's does. \`_fill_\` counts elements and deleted
ones, \`_size_\` elements only. Names end in an underscore for the sake of derived classes.
"""
from __pyw__ import Array, array_clear, array_copy, i32, i64, inline, noinline, op, per_site
from pyw.builtins.dict import dict
from pyw.builtins.hashing import _hash64, _same_key
from pyw.builtins.text_builder import _TextBuilder


@inline
def _element_hash(x) -> i64:
    h = _hash64(x)
    # The code of this one hash means a deleted element.
    if h == 9223372036854775807:
        return 9223372036854775806
    return h


@inline
def _lookup_hash(x) -> i64:
    """A set is looked for as the frozenset that is equal to it."""
    if isinstance(x, set):
        return _frozen_hash(x)
    return _element_hash(x)


def _new_set(keys):
    """An empty set whose first table of 8 is the array of its site, which tells it apart from other sets."""
    s = object.__new__(set)
    _init_set(s, keys)
    return s


def _new_frozenset(keys):
    s = object.__new__(frozenset)
    _init_set(s, keys)
    return s


def _frozenset_from(made, iterable):
    """frozenset(iterable): itself if it is one."""
    if isinstance(iterable, frozenset):
        return iterable
    made._update_(iterable)
    return made


def _init_set(s, keys):
    s._size_ = 0
    s._fill_ = 0
    s._mask_ = 7
    s._finger_ = 0
    s._codes_ = Array[i64](8)
    s._keys_ = keys
    s._printing_ = False


def _add_all(s, items, n: i32):
    i: i32 = 0
    while i < n:
        x = items[i]
        s._add_(x, _element_hash(x))
        i = i + 1


def _add_constants(s, items, n: i32):
    """CPython makes a frozenset of a display of constants, a constant of that one's elements, and updates a new set."""
    folded = frozenset()
    _add_all(folded, items, n)
    constant = frozenset()
    i: i32 = 0
    while i <= folded._mask_:
        if folded._is_live_(i):
            constant._add_(folded._keys_[i], folded._codes_[i] - 1)
        i = i + 1
    s._merge_(constant)


@per_site
class _AnySet(object):
    _size_: i32
    _fill_: i32
    _mask_: i32
    _finger_: i32
    _codes_: Array
    _keys_: Array
    _printing_: bool

    # --- the table

    def _find_(self, key, h: i64) -> i32:
        """The slot of a key, or -1."""
        mask: i32 = self._mask_
        codes = self._codes_
        code = h + 1
        i = i32(h) & mask
        perturb = h
        while True:
            at = i
            end = i
            if i + 9 <= mask:
                end = i + 9
            while at <= end:
                c = codes[at]
                if c == code and _same_key(self._keys_[at], key):
                    return at
                if c == 0:
                    return -1
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    def _add_(self, key, h: i64):
        """Adds a key unless it is there; the last slot of a deleted element on the way is used again."""
        mask: i32 = self._mask_
        codes = self._codes_
        code = h + 1
        i = i32(h) & mask
        perturb = h
        free: i32 = -1
        while True:
            at = i
            end = i
            if i + 9 <= mask:
                end = i + 9
            while at <= end:
                c = codes[at]
                if c == 0:
                    self._size_ = self._size_ + 1
                    if free >= 0:
                        codes[free] = code
                        self._keys_[free] = key
                        return
                    codes[at] = code
                    self._keys_[at] = key
                    fill = self._fill_ + 1
                    self._fill_ = fill
                    if op.i32.ge_u(fill * 5, mask * 3):
                        self._grow_()
                    return
                if c == code:
                    if _same_key(self._keys_[at], key):
                        return
                elif c == -9223372036854775808:
                    free = at
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    @noinline
    def _grow_(self):
        if self._size_ > 50000:
            self._resize_(self._size_ * 2)
        else:
            self._resize_(self._size_ * 4)

    @noinline
    def _resize_(self, more: i32):
        """A new table of more slots than this; what was deleted does not move."""
        size: i32 = 8
        while size <= more:
            size = size << 1
        old = self._codes_
        if size == 8 and old.length == 8 and self._fill_ == self._size_:
            return
        old_keys = self._keys_
        codes = Array[i64](size)
        keys = Array(size)
        self._codes_ = codes
        self._keys_ = keys
        self._mask_ = size - 1
        self._fill_ = self._size_
        k: i32 = 0
        while k < old.length:
            c = old[k]
            if c != 0 and c != -9223372036854775808:
                at = self._free_slot_(c - 1)
                codes[at] = c
                keys[at] = old_keys[k]
            k = k + 1

    def _free_slot_(self, h: i64) -> i32:
        """The slot for a new key, where none is deleted."""
        mask: i32 = self._mask_
        codes = self._codes_
        i = i32(h) & mask
        perturb = h
        while True:
            at = i
            end = i
            if i + 9 <= mask:
                end = i + 9
            while at <= end:
                if codes[at] == 0:
                    return at
                at = at + 1
            perturb = op.i64.shr_u(perturb, 5)
            i = (i * 5 + 1 + i32(perturb)) & mask

    def _remove_slot_(self, at: i32):
        self._codes_[at] = -9223372036854775808
        array_clear(self._keys_, at, 1)
        self._size_ = self._size_ - 1

    def _discard_(self, key, h: i64):
        at = self._find_(key, h)
        if at < 0:
            return False
        self._remove_slot_(at)
        return True

    @inline
    def _is_live_(self, at: i32):
        c = self._codes_[at]
        return c != 0 and c != -9223372036854775808

    def _drop_all_(self):
        self._size_ = 0
        self._fill_ = 0
        self._mask_ = 7
        self._codes_ = Array[i64](8)
        self._keys_ = Array(8)

    def _take_table_(self, other):
        """Becomes equal to a set that is not used any more."""
        self._size_ = other._size_
        self._fill_ = other._fill_
        self._mask_ = other._mask_
        self._codes_ = other._codes_
        self._keys_ = other._keys_

    # --- from other iterables

    def _update_(self, other):
        if isinstance(other, _AnySet):
            self._merge_(other)
        elif isinstance(other, dict):
            n: i32 = other._size_
            if op.i32.ge_s((self._fill_ + n) * 5, self._mask_ * 3):
                self._resize_((self._size_ + n) * 2)
            for key in other:
                self._add_(key, _element_hash(key))
        else:
            _check_iterable(other)
            for x in other:
                self._add_(x, _element_hash(x))

    def _merge_(self, other):
        n: i32 = other._size_
        if other is self or n == 0:
            return
        if (self._fill_ + n) * 5 >= self._mask_ * 3:
            self._resize_((self._size_ + n) * 2)
        keys = other._keys_
        codes = other._codes_
        if self._fill_ == 0:
            if self._mask_ == other._mask_ and other._fill_ == n:
                array_copy(self._codes_, 0, codes, 0, codes.length)
                array_copy(self._keys_, 0, keys, 0, codes.length)
            else:
                i: i32 = 0
                while i < codes.length:
                    c = codes[i]
                    if c != 0 and c != -9223372036854775808:
                        at = self._free_slot_(c - 1)
                        self._codes_[at] = c
                        self._keys_[at] = keys[i]
                    i = i + 1
            self._fill_ = n
            self._size_ = n
        else:
            k: i32 = 0
            while k < codes.length:
                c = codes[k]
                if c != 0 and c != -9223372036854775808:
                    self._add_(keys[k], c - 1)
                k = k + 1

    def _intersect_into_(self, other, result):
        """What is in both, into an empty set, in CPython's order."""
        if isinstance(other, _AnySet):
            if other is self:
                result._merge_(self)
            elif other._size_ > self._size_:
                _add_common(self, other, result)
            else:
                _add_common(other, self, result)
        else:
            _check_iterable(other)
            for x in other:
                h = _element_hash(x)
                if self._find_(x, h) >= 0:
                    result._add_(x, h)
                    if result._size_ >= self._size_:
                        break

    def _subtract_(self, other):
        if isinstance(other, _AnySet):
            if other is self:
                self._drop_all_()
                return
            if (other._size_ >> 3) > self._size_:
                both = set()
                other._intersect_into_(self, both)
                self._subtract_set_(both)
            else:
                self._subtract_set_(other)
        else:
            _check_iterable(other)
            for x in other:
                self._discard_(x, _element_hash(x))
        if self._fill_ - self._size_ > self._mask_ >> 2:
            self._grow_()

    def _subtract_set_(self, other):
        i: i32 = 0
        while i <= other._mask_:
            if other._is_live_(i):
                self._discard_(other._keys_[i], other._codes_[i] - 1)
            i = i + 1

    def _difference_into_(self, other, result):
        """What is not in the other, into an empty set."""
        if isinstance(other, _AnySet):
            n: i32 = other._size_
        elif isinstance(other, dict):
            n: i32 = other._size_
        else:
            n: i32 = -1
        if n < 0 or (self._size_ >> 2) > n:
            result._merge_(self)
            result._subtract_(other)
            return
        i: i32 = 0
        while i <= self._mask_:
            if self._is_live_(i):
                key = self._keys_[i]
                if isinstance(other, _AnySet):
                    there = other._find_(key, self._codes_[i] - 1) >= 0
                else:
                    there = key in other
                if not there:
                    result._add_(key, self._codes_[i] - 1)
            i = i + 1

    def _toggle_(self, other):
        """Symmetric difference in place."""
        if isinstance(other, _AnySet):
            if other is self:
                self._drop_all_()
            else:
                self._toggle_set_(other)
        elif isinstance(other, dict):
            for key in other:
                h = _element_hash(key)
                if not self._discard_(key, h):
                    self._add_(key, h)
        else:
            made = set()
            made._update_(other)
            self._toggle_set_(made)

    def _toggle_set_(self, other):
        i: i32 = 0
        while i <= other._mask_:
            if other._is_live_(i):
                key = other._keys_[i]
                h = other._codes_[i] - 1
                if not self._discard_(key, h):
                    self._add_(key, h)
            i = i + 1

    def _like_(self):
        """An empty set of this kind."""
        if isinstance(self, frozenset):
            return frozenset()
        return set()

    # --- what set and frozenset share

    def __len__(self):
        return int(self._size_)

    def __bool__(self):
        return self._size_ != 0

    def __contains__(self, x, /):
        return self._find_(x, _lookup_hash(x)) >= 0

    def __iter__(self):
        return set_iterator(self)

    def isdisjoint(self, other, /):
        if isinstance(other, _AnySet):
            if other._size_ > self._size_:
                return not _any_common(self, other)
            return not _any_common(other, self)
        _check_iterable(other)
        for x in other:
            if self._find_(x, _element_hash(x)) >= 0:
                return False
        return True

    def issubset(self, other, /):
        if isinstance(other, _AnySet):
            return self._size_ <= other._size_ and self._all_in_(other)
        made = set()
        made._update_(other)
        return self._all_in_(made)

    def issuperset(self, other, /):
        if isinstance(other, _AnySet):
            return other._size_ <= self._size_ and other._all_in_(self)
        _check_iterable(other)
        for x in other:
            if self._find_(x, _element_hash(x)) < 0:
                return False
        return True

    def _all_in_(self, other):
        i: i32 = 0
        while i <= self._mask_:
            if self._is_live_(i):
                if other._find_(self._keys_[i], self._codes_[i] - 1) < 0:
                    return False
            i = i + 1
        return True

    def union(self, *others):
        result = self._like_()
        result._merge_(self)
        for o in others:
            if o is not self:
                result._update_(o)
        return result

    def intersection(self, *others):
        result = self._like_()
        if len(others) == 0:
            result._merge_(self)
        first = True
        for o in others:
            if first:
                self._intersect_into_(o, result)
                first = False
            else:
                before = result
                result = self._like_()
                before._intersect_into_(o, result)
        return result

    def difference(self, *others):
        result = self._like_()
        if len(others) == 0:
            result._merge_(self)
        first = True
        for o in others:
            if first:
                self._difference_into_(o, result)
                first = False
            else:
                result._subtract_(o)
        return result

    def symmetric_difference(self, other, /):
        result = self._like_()
        result._update_(other)
        result._toggle_(self)
        return result

    def __or__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        result._merge_(self)
        if other is not self:
            result._merge_(other)
        return result

    def __and__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        self._intersect_into_(other, result)
        return result

    def __sub__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        self._difference_into_(other, result)
        return result

    def __xor__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = self._like_()
        result._merge_(other)
        result._toggle_(self)
        return result

    def __eq__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ == other._size_ and self._all_in_(other)

    def __ne__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ != other._size_ or not self._all_in_(other)

    def __lt__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ < other._size_ and self._all_in_(other)

    def __le__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ <= other._size_ and self._all_in_(other)

    def __gt__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ > other._size_ and other._all_in_(self)

    def __ge__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        return self._size_ >= other._size_ and other._all_in_(self)

    def _put_items_(self, out):
        out.byte(123)
        following = False
        i: i32 = 0
        while i <= self._mask_:
            if self._is_live_(i):
                if following:
                    out.byte(44)
                    out.byte(32)
                following = True
                out.text(repr(self._keys_[i]))
            i = i + 1
        out.byte(125)

    def __repr__(self):
        name = type(self).__name__
        if self._size_ == 0:
            return name + '()'
        if self._printing_:
            return name + '(...)'
        self._printing_ = True
        out = _TextBuilder(self._size_ * 4 + 2)
        if isinstance(self, set) and name == 'set':
            self._put_items_(out)
        else:
            out.text(name)
            out.byte(40)
            self._put_items_(out)
            out.byte(41)
        self._printing_ = False
        return out.finish()

    def __str__(self):
        return self.__repr__()


@per_site
class set(_AnySet):
    def __init__(self, iterable=(), /):
        """The compiler has made it empty."""
        self._update_(iterable)

    def __hash__(self):
        raise TypeError("unhashable type: 'set'")

    def add(self, x, /):
        self._add_(x, _element_hash(x))

    def discard(self, x, /):
        self._discard_(x, _lookup_hash(x))

    def remove(self, x, /):
        if not self._discard_(x, _lookup_hash(x)):
            raise KeyError(x)

    def pop(self):
        if self._size_ == 0:
            raise KeyError('pop from an empty set')
        i = self._finger_ & self._mask_
        while not self._is_live_(i):
            i = i + 1
            if i > self._mask_:
                i = 0
        x = self._keys_[i]
        self._remove_slot_(i)
        self._finger_ = i + 1
        return x

    def clear(self):
        self._drop_all_()

    def copy(self):
        result = set()
        result._merge_(self)
        return result

    def update(self, *others):
        for o in others:
            self._update_(o)

    def intersection_update(self, *others):
        self._take_table_(self.intersection(*others))

    def difference_update(self, *others):
        for o in others:
            self._subtract_(o)

    def symmetric_difference_update(self, other, /):
        self._toggle_(other)

    def __ior__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._merge_(other)
        return self

    def __iand__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        result = set()
        self._intersect_into_(other, result)
        self._take_table_(result)
        return self

    def __isub__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._subtract_(other)
        return self

    def __ixor__(self, other, /):
        if not isinstance(other, _AnySet):
            return NotImplemented
        self._toggle_(other)
        return self


@per_site
class frozenset(_AnySet):
    def __init__(self, iterable=(), /):
        """The compiler has made it empty."""
        self._update_(iterable)

    def __hash__(self):
        return int(_frozen_hash(self))

    def copy(self):
        return self


def _frozen_hash(s) -> i64:
    """CPython's, from the hashes of the elements in any order."""
    acc: i64 = 0
    i: i32 = 0
    while i <= s._mask_:
        c = s._codes_[i]
        if c != 0 and c != -9223372036854775808:
            h = c - 1
            acc = acc ^ (((h ^ 89869747) ^ (h << 16)) * 3644798167)
        i = i + 1
    acc = acc ^ ((i64(s._size_) + 1) * 1927868237)
    acc = acc ^ op.i64.shr_u(acc, 11) ^ op.i64.shr_u(acc, 25)
    acc = acc * 69069 + 907133923
    if acc == -1:
        return 590923713
    return acc


def _check_iterable(x):
    if isinstance(x, (int, float)) or x is None:
        raise TypeError("'" + type(x).__name__ + "' object is not iterable")


def _add_common(some, others, result):
    """Elements of \`some\` that are among the others."""
    i: i32 = 0
    while i <= some._mask_:
        if some._is_live_(i):
            key = some._keys_[i]
            h = some._codes_[i] - 1
            if others._find_(key, h) >= 0:
                result._add_(key, h)
        i = i + 1


def _any_common(some, others):
    i: i32 = 0
    while i <= some._mask_:
        if some._is_live_(i):
            if others._find_(some._keys_[i], some._codes_[i] - 1) >= 0:
                return True
        i = i + 1
    return False


@noinline
def _raise_set_size():
    raise RuntimeError('Set changed size during iteration')


@per_site
class set_iterator:
    """\`_size_\` is the set's at the start; -1 when the iterator has ended, -2 after it has complained."""

    _i: i32
    _size_: i32

    def __init__(self, source):
        self._set = source
        self._i = 0
        self._size_ = source._size_

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        s = self._set
        if s._size_ != self._size_:
            if self._size_ != -1:
                self._size_ = -2
                _raise_set_size()
            return False
        i: i32 = self._i
        codes = s._codes_
        n: i32 = codes.length
        while i < n:
            c = codes[i]
            if c != 0 and c != -9223372036854775808:
                self._value = s._keys_[i]
                self._i = i + 1
                return True
            i = i + 1
        self._size_ = -1
        return False
`,
  'pyw.builtins.slices': `"""Slices: bounds as the sequences use them, and slice objects."""
from __pyw__ import i64, op, per_site
from pyw.builtins.sequences import _to_int


class _NotGiven:
    """Default of parameters for which None means something."""


@per_site
class slice(object):
    def __init__(self, start, stop=_NotGiven, step=None, /):
        if stop is _NotGiven:
            self.start = None
            self.stop = start
        else:
            self.start = start
            self.stop = stop
        self.step = step

    def __repr__(self):
        return 'slice(' + repr(self.start) + ', ' + repr(self.stop) + ', ' + repr(self.step) + ')'

    def __eq__(self, other):
        if isinstance(other, slice):
            return self.start == other.start and self.stop == other.stop and self.step == other.step
        return NotImplemented

    def __hash__(self):
        return hash((self.start, self.stop, self.step))

    def __lt__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) < (other.start, other.stop, other.step)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) <= (other.start, other.stop, other.step)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) > (other.start, other.stop, other.step)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) >= (other.start, other.stop, other.step)
        return NotImplemented

    def indices(self, length, /):
        n = op.int.clamp_i64(_to_int(length))
        if n < 0:
            raise ValueError('length should not be negative')
        step = _slice_step(self.step)
        return (int(_slice_start(self.start, step, n)), int(_slice_stop(self.stop, step, n)), int(step))


def _slice_index(x) -> i64:
    if isinstance(x, bool):
        if x:
            return 1
        return 0
    if isinstance(x, int):
        return op.int.clamp_i64(x)
    if hasattr(x, '__index__'):
        return op.int.clamp_i64(_to_int(x))
    raise TypeError('slice indices must be integers or None or have an __index__ method')


def _slice_step(step) -> i64:
    if step is None:
        return 1
    s = _slice_index(step)
    if s == 0:
        raise ValueError('slice step cannot be zero')
    if s < -9223372036854775807:
        return -9223372036854775807
    return s


def _slice_start(start, step: i64, n: i64) -> i64:
    if start is None:
        if step < 0:
            return n - 1
        return 0
    return _clamp_bound(_slice_index(start), step, n)


def _slice_stop(stop, step: i64, n: i64) -> i64:
    if stop is None:
        if step < 0:
            return -1
        return n
    return _clamp_bound(_slice_index(stop), step, n)


def _clamp_bound(i: i64, step: i64, n: i64) -> i64:
    if i < 0:
        i = i + n
        if i < 0:
            if step < 0:
                return -1
            return 0
        return i
    if i >= n:
        if step < 0:
            return n - 1
        return n
    return i


def _slice_count(start: i64, stop: i64, step: i64) -> i64:
    """How many indices the slice has."""
    if step < 0:
        if stop < start:
            return (start - stop - 1) // (-step) + 1
        return 0
    if start < stop:
        return (stop - start - 1) // step + 1
    return 0
`,
  'pyw.builtins.str': `"""str. The data of a string is described in \`str_core\`."""
from __pyw__ import Array, i32, i64, inline, noinline, op
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.codecs_encode import _encode
from pyw.builtins.format import _format_str
from pyw.builtins.iterators import str_ascii_iterator, _StrReverseIterator
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _check_index_size, _repeat_count, _to_int
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.str_case import (
    _all_ascii, _all_chars, _all_printable, _all_space, _capitalize, _fold_str, _is_identifier, _is_title, _lower_str,
    _one_case, _swap_case, _title_str, _upper_str,
)
from pyw.builtins.str_core import (
    _char_at, _char_of, _concat, _concat2, _repeat, _str_compare, _str_eq, _str_hash, _substring,
)
from pyw.builtins.str_find import (
    _affix, _bounded_find, _contains, _count, _find_from, _join, _need_str, _raise_not_found, _replace,
)
from pyw.builtins.str_fields import _format_fields
from pyw.builtins.str_pad import _center, _expand_tabs, _pad, _strip, _zero_fill
from pyw.builtins.str_percent import _percent_format
from pyw.builtins.str_repr import _str_repr
from pyw.builtins.str_split import _partition, _rpartition, _rsplit, _split, _split_lines
from pyw.builtins.str_translate import _make_table, _translate
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_str_index(index):
    _check_index_size(index)
    raise IndexError('string index out of range')


def _decoded(x, encoding, errors):
    """str(bytes, encoding, errors)."""
    if isinstance(x, str):
        raise TypeError('decoding str is not supported')
    if not isinstance(x, (bytes, bytearray, memoryview)):
        raise TypeError('decoding to str: need a bytes-like object, ' + type(x).__name__ + ' found')
    return bytes(x).decode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)


def _exact(text):
    """The characters of an instance of a derived class, as a str."""
    new = object.__new__(str)
    new._hash = text._hash
    new._len = text._len
    new._kind = text._kind
    new._d1 = text._d1
    new._d2 = text._d2
    new._d4 = text._d4
    return new


class str(object):
    _hash: i32
    _len: i32
    _kind: i32
    _d1: Array
    _d2: Array
    _d4: Array

    def __new__(cls, object='', /, encoding=None, errors=None):
        if encoding is not None or errors is not None:
            return _decoded(object, encoding, errors)
        if isinstance(object, str) and type(object) is str:
            return object
        return object.__str__()

    def __str__(self):
        if type(self) is str:
            return self
        return _exact(self)

    def __repr__(self):
        return _str_repr(self)

    def __format__(self, spec):
        if spec._len == 0:
            return str(self)
        return _format_str(self, spec)

    def __len__(self):
        return int(self._len)

    def __bool__(self):
        return self._len != 0

    def __hash__(self):
        return int(_str_hash(self))

    def __iter__(self):
        return str_ascii_iterator(self)

    def __reversed__(self):
        return _StrReverseIterator(self)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        i: i64 = 0
        if isinstance(index, bool):
            if index:
                i = 1
        elif isinstance(index, int):
            i = op.int.clamp_i64(index)
        elif hasattr(index, '__index__'):
            i = op.int.clamp_i64(_to_int(index))
        else:
            raise TypeError("string indices must be integers, not '" + type(index).__name__ + "'")
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            _raise_str_index(index)
        return _char_of(self, i32(i))

    def _slice(self, start, stop, step):
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        if by == 1:
            return _substring(self, i32(a), i32(b))
        count = i32(_slice_count(a, b, by))
        out = _TextBuilder(count)
        while count > 0:
            i = i32(a)
            out.slice(self, i, i + 1)
            a = a + by
            count = count - 1
        return out.finish()

    def __contains__(self, part):
        if not isinstance(part, str):
            raise TypeError("'in <string>' requires string as left operand, not " + type(part).__name__)
        return _contains(self, part)

    def __add__(self, other):
        if isinstance(other, str):
            return _concat2(self, other)
        raise TypeError('can only concatenate str (not "' + type(other).__name__ + '") to str')

    def __mul__(self, count):
        return _repeat(self, _repeat_count(count, self._len))

    def __rmul__(self, count):
        return _repeat(self, _repeat_count(count, self._len))

    def __mod__(self, values):
        return _percent_format(self, values)

    def __eq__(self, other):
        if isinstance(other, str):
            return _str_eq(self, other)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, str):
            return not _str_eq(self, other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) >= 0
        return NotImplemented

    def encode(self, encoding='utf-8', errors='strict'):
        return _encode(self, encoding, errors)

    # --- searching

    def find(self, sub, start=None, end=None, /):
        return int(_bounded_find(self, sub, start, end, 'find', True))

    def rfind(self, sub, start=None, end=None, /):
        return int(_bounded_find(self, sub, start, end, 'rfind', False))

    def index(self, sub, start=None, end=None, /):
        i = _bounded_find(self, sub, start, end, 'index', True)
        if i < 0:
            _raise_not_found()
        return int(i)

    def rindex(self, sub, start=None, end=None, /):
        i = _bounded_find(self, sub, start, end, 'rindex', False)
        if i < 0:
            _raise_not_found()
        return int(i)

    def count(self, sub, start=None, end=None, /):
        return _count(self, sub, start, end)

    def startswith(self, prefix, start=None, end=None, /):
        return _affix(self, prefix, start, end, 'startswith', True)

    def endswith(self, suffix, start=None, end=None, /):
        return _affix(self, suffix, start, end, 'endswith', False)

    def removeprefix(self, prefix, /):
        _need_str(prefix, 'removeprefix() argument must be str, not ')
        if _affix(self, prefix, None, None, 'startswith', True):
            return _substring(self, prefix._len, self._len)
        return self

    def removesuffix(self, suffix, /):
        _need_str(suffix, 'removesuffix() argument must be str, not ')
        if _affix(self, suffix, None, None, 'endswith', False):
            return _substring(self, 0, self._len - suffix._len)
        return self

    def replace(self, old, new, /, count=-1):
        return _replace(self, old, new, count)

    def translate(self, table, /):
        return _translate(self, table)

    @staticmethod
    def maketrans(x, y=None, z=None, /):
        return _make_table(x, y, z)

    # --- splitting and joining

    def join(self, iterable, /):
        return _join(self, iterable)

    def split(self, sep=None, maxsplit=-1):
        return _split(self, sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        return _rsplit(self, sep, maxsplit)

    def splitlines(self, keepends=False):
        return _split_lines(self, keepends)

    def partition(self, sep, /):
        return _partition(self, sep)

    def rpartition(self, sep, /):
        return _rpartition(self, sep)

    # --- case

    def lower(self):
        return _lower_str(self)

    def upper(self):
        return _upper_str(self)

    def casefold(self):
        return _fold_str(self)

    def capitalize(self):
        return _capitalize(self)

    def swapcase(self):
        return _swap_case(self)

    def title(self):
        return _title_str(self)

    # --- classes of characters

    def isalpha(self):
        return _all_chars(self, 0)

    def isdecimal(self):
        return _all_chars(self, 1)

    def isdigit(self):
        return _all_chars(self, 2)

    def isnumeric(self):
        return _all_chars(self, 3)

    def isalnum(self):
        return _all_chars(self, 4)

    def isspace(self):
        return _all_space(self)

    def isprintable(self):
        return _all_printable(self)

    def isascii(self):
        return _all_ascii(self)

    def islower(self):
        return _one_case(self, True)

    def isupper(self):
        return _one_case(self, False)

    def istitle(self):
        return _is_title(self)

    def isidentifier(self):
        return _is_identifier(self)

    # --- padding and stripping

    def strip(self, chars=None, /):
        return _strip(self, chars, 3, 'strip')

    def lstrip(self, chars=None, /):
        return _strip(self, chars, 1, 'lstrip')

    def rstrip(self, chars=None, /):
        return _strip(self, chars, 2, 'rstrip')

    def ljust(self, width, fillchar=' ', /):
        return _pad(self, width, fillchar, False)

    def rjust(self, width, fillchar=' ', /):
        return _pad(self, width, fillchar, True)

    def center(self, width, fillchar=' ', /):
        return _center(self, width, fillchar)

    def zfill(self, width, /):
        return _zero_fill(self, width)

    def expandtabs(self, tabsize=8):
        return _expand_tabs(self, tabsize)

    def format(self, *args, **kwargs):
        return _format_fields(self, args, kwargs)

    def format_map(self, mapping, /):
        return _format_fields(self, None, mapping)
`,
  'pyw.builtins.str_case': `"""Case, and tests on all characters of a string. Narrow strings take paths that link no tables."""
from __pyw__ import Array, i8, i32, noinline
from pyw.builtins.latin1 import _latin_lower, _latin_upper
from pyw.builtins.str_char import (
    _alpha_at, _cased_at, _decimal_at, _digit_at, _identifier_part_at, _identifier_start_at, _lower_at, _numeric_at,
    _printable_at, _space_at, _upper_at,
)
from pyw.builtins.str_core import _char_at, _str1
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.unicode_tables import (
    _put_fold, _put_many_title, _put_many_upper, _wide_is_cased, _wide_is_ignorable, _wide_lower, _wide_title,
    _wide_upper,
)


def _lower_str(s):
    d = s._d1
    if d is not None:
        e = Array[i8](s._len)
        i: i32 = 0
        while i < s._len:
            e[i] = _latin_lower(d[i])
            i = i + 1
        return _str1(e, s._len)
    return _wide_lower_str(s)


@noinline
def _wide_lower_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _put_lower(out, s, i: i32):
    d = s._d1
    if d is not None:
        out.byte(_latin_lower(d[i]))
        return
    c = _char_at(s, i)
    if c == 931 and _final_sigma(s, i):
        out.char(962)
    elif c == 304:
        out.char(105)
        out.char(775)
    else:
        out.char(_wide_lower(c))


def _case_ignorable(c: i32):
    """Apostrophes, points, marks: what text has between a capital sigma and a letter."""
    return (
        c == 39 or c == 46 or c == 58 or c == 94 or c == 96 or c == 168 or c == 173 or c == 175 or c == 180 or c == 183
        or c == 184 or _wide_is_ignorable(c)
    )


def _final_sigma(s, i: i32):
    """Capital sigma at the end of a word: a letter before it and none after it."""
    j = i - 1
    while j >= 0 and _case_ignorable(_char_at(s, j)):
        j = j - 1
    if j < 0 or not _wide_is_cased(_char_at(s, j)):
        return False
    j = i + 1
    while j < s._len and _case_ignorable(_char_at(s, j)):
        j = j + 1
    return j == s._len or not _wide_is_cased(_char_at(s, j))


def _upper_str(s):
    d = s._d1
    if d is not None:
        e = Array[i8](s._len)
        i: i32 = 0
        top: i32 = 0
        while i < s._len:
            c: i32 = d[i]
            top = top | c
            if c >= 97 and c <= 122:
                c = c - 32
            e[i] = c
            i = i + 1
        if top < 128:
            return _str1(e, s._len)
    return _other_upper_str(s)


@noinline
def _other_upper_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_upper(out, s, i)
        i = i + 1
    return out.finish()


def _put_upper(out, s, i: i32):
    c = _char_at(s, i)
    if c == 223:
        out.byte(83)
        out.byte(83)
    elif s._d1 is None:
        if not _put_many_upper(out, c):
            out.char(_wide_upper(c))
    else:
        out.char(_latin_upper(c))


def _put_title(out, s, i: i32):
    c = _char_at(s, i)
    if c == 223:
        out.byte(83)
        out.byte(115)
    elif s._d1 is None:
        if not _put_many_title(out, c):
            out.char(_wide_title(c))
    else:
        out.char(_latin_upper(c))


def _capitalize(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        if i == 0:
            _put_title(out, s, i)
        else:
            _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _swap_case(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        if _upper_at(s, i):
            _put_lower(out, s, i)
        elif _lower_at(s, i):
            _put_upper(out, s, i)
        else:
            out.slice(s, i, i + 1)
        i = i + 1
    return out.finish()


def _title_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    inside = False
    while i < s._len:
        if inside:
            _put_lower(out, s, i)
        else:
            _put_title(out, s, i)
        inside = _cased_at(s, i)
        i = i + 1
    return out.finish()


def _fold_str(s):
    """Lower case for comparison."""
    d = s._d1
    if d is None:
        return _wide_fold_str(s)
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        c: i32 = d[i]
        if c == 223:
            out.byte(115)
            out.byte(115)
        elif c == 181:
            out.char(956)
        else:
            out.byte(_latin_lower(c))
        i = i + 1
    return out.finish()


@noinline
def _wide_fold_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_fold(out, _char_at(s, i))
        i = i + 1
    return out.finish()


def _has_class(s, i: i32, what: i32):
    if what == 0:
        return _alpha_at(s, i)
    if what == 1:
        return _decimal_at(s, i)
    if what == 2:
        return _digit_at(s, i)
    if what == 3:
        return _numeric_at(s, i)
    return _alpha_at(s, i) or _numeric_at(s, i)


def _all_chars(s, what: i32):
    """\`what\` is 0 for letters, 1 decimals, 2 digits, 3 numeric, 4 letters and numeric."""
    i: i32 = 0
    while i < s._len:
        if not _has_class(s, i, what):
            return False
        i = i + 1
    return s._len != 0


def _all_space(s):
    i: i32 = 0
    while i < s._len:
        if not _space_at(s, i):
            return False
        i = i + 1
    return s._len != 0


def _all_printable(s):
    i: i32 = 0
    while i < s._len:
        if not _printable_at(s, i):
            return False
        i = i + 1
    return True


def _all_ascii(s):
    i: i32 = 0
    while i < s._len:
        if _char_at(s, i) >= 128:
            return False
        i = i + 1
    return True


def _one_case(s, lower):
    """At least one cased character, and none of the other case (title case included)."""
    found = False
    i: i32 = 0
    while i < s._len:
        if _lower_at(s, i):
            if not lower:
                return False
            found = True
        elif _upper_at(s, i):
            if lower:
                return False
            found = True
        elif _cased_at(s, i):
            return False
        i = i + 1
    return found


def _is_title(s):
    found = False
    inside = False
    i: i32 = 0
    while i < s._len:
        if _lower_at(s, i):
            if not inside:
                return False
        elif _cased_at(s, i):
            if inside:
                return False
            inside = True
            found = True
        else:
            inside = False
        i = i + 1
    return found


def _is_identifier(s):
    i: i32 = 1
    if s._len == 0 or not _identifier_start_at(s, 0):
        return False
    while i < s._len:
        if not _identifier_part_at(s, i):
            return False
        i = i + 1
    return True
`,
  'pyw.builtins.str_char': `"""Classes of the characters of a string, by index. A program with narrow strings only links no tables."""
from __pyw__ import i32, inline
from pyw.builtins.latin1 import (
    _latin_is_alpha, _latin_is_digit, _latin_is_lower, _latin_is_numeric, _latin_is_printable, _latin_is_space,
    _latin_is_upper,
)
from pyw.builtins.str_core import _wide_char_at
from pyw.builtins.unicode_tables import (
    _wide_continues_identifier, _wide_digit, _wide_is_alpha, _wide_is_cased, _wide_is_decimal, _wide_is_digit,
    _wide_is_lower, _wide_is_numeric, _wide_is_printable, _wide_is_space, _wide_is_upper, _wide_starts_identifier,
)


def _space_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_space(d[i])
    return _wide_is_space(_wide_char_at(s, i))


def _alpha_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_alpha(d[i])
    return _wide_is_alpha(_wide_char_at(s, i))


def _decimal_at(s, i: i32):
    d = s._d1
    if d is not None:
        return d[i] >= 48 and d[i] <= 57
    return _wide_is_decimal(_wide_char_at(s, i))


def _digit_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_digit(d[i])
    return _wide_is_digit(_wide_char_at(s, i))


def _numeric_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_numeric(d[i])
    return _wide_is_numeric(_wide_char_at(s, i))


def _lower_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_lower(d[i])
    return _wide_is_lower(_wide_char_at(s, i))


def _upper_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_upper(d[i])
    return _wide_is_upper(_wide_char_at(s, i))


def _cased_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_lower(d[i]) or _latin_is_upper(d[i])
    return _wide_is_cased(_wide_char_at(s, i))


def _printable_at(s, i: i32):
    d = s._d1
    if d is not None:
        return _latin_is_printable(d[i])
    return _wide_is_printable(_wide_char_at(s, i))


def _identifier_start_at(s, i: i32):
    d = s._d1
    if d is not None:
        return d[i] == 95 or _latin_is_alpha(d[i])
    return _wide_starts_identifier(_wide_char_at(s, i))


def _identifier_part_at(s, i: i32):
    d = s._d1
    if d is not None:
        return d[i] == 95 or d[i] == 183 or (d[i] >= 48 and d[i] <= 57) or _latin_is_alpha(d[i])
    return _wide_continues_identifier(_wide_char_at(s, i))


def _digit_value_at(s, i: i32) -> i32:
    """Value of a digit or letter in bases up to 36; 99 for anything else."""
    d = s._d1
    if d is not None:
        return _ascii_digit(d[i])
    c = _wide_char_at(s, i)
    if c < 256:
        return _ascii_digit(c)
    return _wide_digit(c)


def _ascii_digit(c: i32) -> i32:
    if c >= 48 and c <= 57:
        return c - 48
    if c < 128:
        c = c | 32
        if c >= 97 and c <= 122:
            return c - 87
    return 99
`,
  'pyw.builtins.str_core': `"""Making and reading strings: allocation, characters, substrings, concatenation, comparison, and a text builder.

A string's data is the first \`_len\` elements of one of \`_d1\`, \`_d2\`, \`_d4\`; the other two are None. The tests for
wide strings are written \`s._d2 is not None\`, so that a program in which no wide string can arise links no code for
them.
"""
from __pyw__ import Array, array_copy, i8, i16, i32, i64, inline, noinline


def _str1(d, n: i32):
    """The string of the first n elements of a byte array, which it keeps."""
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 1
    s._d1 = d
    s._d2 = None
    s._d4 = None
    return s


def _str2(d, n: i32):
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 2
    s._d1 = None
    s._d2 = d
    s._d4 = None
    return s


def _str4(d, n: i32):
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 4
    s._d1 = None
    s._d2 = None
    s._d4 = d
    return s


@inline
def _char_at(s, i: i32) -> i32:
    """The code point at an index that is in range."""
    d = s._d1
    if d is not None:
        return d[i]
    return _wide_char_at(s, i)


@noinline
def _wide_char_at(s, i: i32) -> i32:
    d = s._d2
    if d is not None:
        return d[i]
    e = s._d4
    if e is not None:
        return e[i]
    return 0


def _char_str(c: i32):
    """The string of one code point."""
    if c < 256:
        return _byte_str(c)
    return _wide_char_str(c)


def _byte_str(c: i32):
    made = byte_strings()
    s = made[c]
    if s is not None:
        return s
    d = Array[i8](1)
    d[0] = c
    fresh = _str1(d, 1)
    made[c] = fresh
    return fresh


@noinline
def _wide_char_str(c: i32):
    if c < 65536:
        d = Array[i16](1)
        d[0] = c
        return _str2(d, 1)
    e = Array[i32](1)
    e[0] = c
    return _str4(e, 1)


def _char_of(s, i: i32):
    """The one-character string at an index that is in range."""
    d = s._d1
    if d is not None:
        return _byte_str(d[i])
    return _char_str(_wide_char_at(s, i))


def _substring(s, start: i32, stop: i32):
    """Characters start to stop, 0 <= start <= length; empty if stop <= start."""
    n = stop - start
    if n <= 0:
        return ''
    if n == s._len:
        return s
    d = s._d1
    if d is not None:
        e = Array[i8](n)
        array_copy(e, 0, d, start, n)
        return _str1(e, n)
    return _wide_substring(s, start, n)


@noinline
def _wide_substring(s, start: i32, n: i32):
    top: i32 = 0
    i: i32 = 0
    while i < n:
        top = top | _wide_char_at(s, start + i)
        i = i + 1
    if top < 256:
        d = Array[i8](n)
        i = 0
        while i < n:
            d[i] = _wide_char_at(s, start + i)
            i = i + 1
        return _str1(d, n)
    if top < 65536:
        e = Array[i16](n)
        _fill2(e, 0, s, start, n)
        return _str2(e, n)
    f = Array[i32](n)
    _fill4(f, 0, s, start, n)
    return _str4(f, n)


def _fill2(e, at: i32, s, start: i32, n: i32):
    """Copies n characters below 65536 into a 16-bit array."""
    i: i32 = 0
    d = s._d2
    if d is not None:
        array_copy(e, at, d, start, n)
        return
    while i < n:
        e[at + i] = _char_at(s, start + i)
        i = i + 1


def _fill4(e, at: i32, s, start: i32, n: i32):
    """Copies n characters of any string into a 32-bit array."""
    i: i32 = 0
    d = s._d4
    if d is not None:
        array_copy(e, at, d, start, n)
        return
    while i < n:
        e[at + i] = _char_at(s, start + i)
        i = i + 1


def _concat2(a, b):
    if a._len == 0:
        return b
    if b._len == 0:
        return a
    n = a._len + b._len
    x = a._d1
    if x is not None:
        y = b._d1
        if y is not None:
            d = Array[i8](n)
            array_copy(d, 0, x, 0, a._len)
            array_copy(d, a._len, y, 0, b._len)
            return _str1(d, n)
    return _wide_concat2(a, b, n)


@noinline
def _wide_concat2(a, b, n: i32):
    if a._kind <= 2 and b._kind <= 2:
        d = Array[i16](n)
        _fill2(d, 0, a, 0, a._len)
        _fill2(d, a._len, b, 0, b._len)
        return _str2(d, n)
    e = Array[i32](n)
    _fill4(e, 0, a, 0, a._len)
    _fill4(e, a._len, b, 0, b._len)
    return _str4(e, n)


def _concat(parts, n: i32):
    """The strings of an array joined: what the compiler calls for f-strings, and join for separators of nothing."""
    total: i32 = 0
    i: i32 = 0
    while i < n:
        p = parts[i]
        total = total + p._len
        if p._d1 is None:
            # Where no wide string can arise, this is known when compiled, and what it calls is left out.
            return _wide_concat(parts, n)
        i = i + 1
    if total == 0:
        return ''
    d = Array[i8](total)
    at: i32 = 0
    i = 0
    while i < n:
        p = parts[i]
        x = p._d1
        if x is not None:
            array_copy(d, at, x, 0, p._len)
        at = at + p._len
        i = i + 1
    return _str1(d, total)


@noinline
def _wide_concat(parts, n: i32):
    total: i32 = 0
    kind: i32 = 1
    i: i32 = 0
    while i < n:
        p = parts[i]
        total = total + p._len
        kind = kind | p._kind
        i = i + 1
    at: i32 = 0
    i = 0
    if kind < 4:
        d = Array[i16](total)
        while i < n:
            p = parts[i]
            _fill2(d, at, p, 0, p._len)
            at = at + p._len
            i = i + 1
        return _str2(d, total)
    e = Array[i32](total)
    while i < n:
        p = parts[i]
        _fill4(e, at, p, 0, p._len)
        at = at + p._len
        i = i + 1
    return _str4(e, total)


def _repeat(s, count: i64):
    """s * count."""
    n = s._len
    if count <= 0 or n == 0:
        return ''
    if count == 1:
        return s
    if count * i64(n) > 536870912 or count > 536870912:
        raise MemoryError()
    total = i32(count) * n
    d = s._d1
    if d is not None:
        e = Array[i8](total)
        array_copy(e, 0, d, 0, n)
        _double(e, n, total)
        return _str1(e, total)
    return _wide_repeat(s, total)


def _double(e, done: i32, total: i32):
    """Fills an array with copies of its first elements."""
    while done < total:
        n = total - done
        if n > done:
            n = done
        array_copy(e, done, e, 0, n)
        done = done + n


@noinline
def _wide_repeat(s, total: i32):
    d = s._d2
    if d is not None:
        e = Array[i16](total)
        array_copy(e, 0, d, 0, s._len)
        _double(e, s._len, total)
        return _str2(e, total)
    f = Array[i32](total)
    _fill4(f, 0, s, 0, s._len)
    _double(f, s._len, total)
    return _str4(f, total)


@inline
def _is_char(s, c: i32):
    """Is it the string of one code point below 256?"""
    if s._len != 1:
        return False
    d = s._d1
    return d is not None and d[0] == c


@inline
def _is_text(a, b, n: i32):
    """Equality when one of the two has a known length."""
    return a._len == n and b._len == n and _str_eq(a, b)


def _str_eq(a, b):
    if a is b:
        return True
    n = a._len
    if n != b._len:
        return False
    i: i32 = 0
    x = a._d1
    if x is not None:
        y = b._d1
        if y is not None:
            while i < n:
                if x[i] != y[i]:
                    return False
                i = i + 1
            return True
        return False
    return _wide_eq(a, b, n)


@noinline
def _wide_eq(a, b, n: i32):
    i: i32 = 0
    while i < n:
        if _wide_char_at(a, i) != _char_at(b, i):
            return False
        i = i + 1
    return True


def _str_compare(a, b) -> i32:
    """Less than, equal to or greater than 0, by code points."""
    n = a._len
    if b._len < n:
        n = b._len
    i: i32 = 0
    while i < n:
        c = _char_at(a, i) - _char_at(b, i)
        if c != 0:
            return c
        i = i + 1
    return a._len - b._len


def _str_hash(s) -> i32:
    """FNV-1a over code points, never 0; kept in the string."""
    h: i32 = s._hash
    if h == 0:
        h = -2128831035
        i: i32 = 0
        while i < s._len:
            h = (h ^ _char_at(s, i)) * 16777619
            i = i + 1
        if h == 0:
            h = 1
        s._hash = h
    return h
`,
  'pyw.builtins.str_fields': `"""str.format and str.format_map with templates that are not literals (the compiler expands those)."""
from __pyw__ import i32, i64, noinline
from pyw.builtins.int_text import _i64_radix_digits
from pyw.builtins.str_core import _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


class _Template:
    """What is being read, the place in it, and how fields were numbered: 0 not yet, 1 by themselves, 2 by hand."""

    _at: i32
    _numbering: i32
    _next: i32

    def __init__(self, source):
        self._source = source
        self._at = 0
        self._numbering = 0
        self._next = 0


def _format_fields(s, args, names):
    """\`args\` is a tuple or None (format_map); \`names\` a mapping or None."""
    return _format_template(_Template(s), args, names, 2)


def _format_template(template, args, names, depth: i32):
    if depth == 0:
        raise ValueError('Max string recursion exceeded')
    s = template._source
    out = _TextBuilder(s._len + 16)
    run: i32 = 0
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c != 123 and c != 125:
            i = i + 1
            continue
        if i + 1 < s._len and _char_at(s, i + 1) == c:
            out.slice(s, run, i + 1)
            i = i + 2
            run = i
            continue
        if c == 125:
            raise ValueError("Single '}' encountered in format string")
        out.slice(s, run, i)
        if i + 1 == s._len:
            raise ValueError("Single '{' encountered in format string")
        template._at = i + 1
        out.text(_next_field(template, args, names, depth))
        i = template._at
        run = i
    out.slice(s, run, i)
    return out.finish()


def _next_field(template, args, names, depth: i32):
    """The text of the field that starts here, after its brace; the place is left after the closing one."""
    s = template._source
    start: i32 = template._at
    name_end = _name_end(s, start)
    if name_end == s._len:
        raise ValueError("expected '}' before end of string")
    at = name_end + 1
    c = _char_at(s, name_end)
    conversion: i32 = 0
    spec = ''
    if c == 33:
        if at >= s._len:
            raise ValueError('end of string while looking for conversion specifier')
        conversion = _char_at(s, at)
        at = at + 1
        if at < s._len:
            c = _char_at(s, at)
            at = at + 1
            if c != 125 and c != 58:
                raise ValueError("expected ':' after conversion specifier")
    if c != 125:
        spec_start = at
        count: i32 = 1
        nested = False
        while at < s._len:
            c = _char_at(s, at)
            at = at + 1
            if c == 123:
                nested = True
                count = count + 1
            elif c == 125:
                count = count - 1
                if count == 0:
                    break
        if count > 0:
            raise ValueError("unmatched '{' in format spec")
        spec = _substring(s, spec_start, at - 1)
        template._at = at
        _number_field(template, start, name_end)
        index: i32 = template._next - 1
        if nested:
            inner = _Template(spec)
            inner._numbering = template._numbering
            inner._next = template._next
            spec = _format_template(inner, args, names, depth - 1)
            template._numbering = inner._numbering
            template._next = inner._next
        return _field_text(s, start, name_end, index, args, names, conversion, spec)
    template._at = at
    _number_field(template, start, name_end)
    return _field_text(s, start, name_end, template._next - 1, args, names, conversion, spec)


def _name_end(s, i: i32) -> i32:
    """Index of the character that ends a field's name: } : or !, or the end of the string."""
    while i < s._len:
        c = _char_at(s, i)
        if c == 123:
            raise ValueError("unexpected '{' in field name")
        if c == 91:
            i = i + 1
            while i < s._len and _char_at(s, i) != 93:
                i = i + 1
        elif c == 125 or c == 58 or c == 33:
            return i
        else:
            i = i + 1
    return s._len


def _first_end(s, start: i32, end: i32) -> i32:
    i = start
    while i < end and _char_at(s, i) != 46 and _char_at(s, i) != 91:
        i = i + 1
    return i


def _number_field(template, start: i32, end: i32):
    """Counts a field without a name, and checks that fields are numbered one way."""
    s = template._source
    first = _first_end(s, start, end)
    if first > start:
        if _digits_value(s, start, first) < 0:
            return
        if template._numbering == 1:
            raise ValueError('cannot switch from automatic field numbering to manual field specification')
        template._numbering = 2
    else:
        if template._numbering == 2:
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        template._numbering = 1
        template._next = template._next + 1


def _digits_value(s, start: i32, end: i32) -> i32:
    """The number that these characters are; -1 if they are none."""
    if start == end:
        return -1
    n: i32 = 0
    i = start
    while i < end:
        c = _char_at(s, i)
        if c < 48 or c > 57:
            return -1
        if n > 200000000:
            raise ValueError('Too many decimal digits in format string')
        n = n * 10 + c - 48
        i = i + 1
    return n


def _field_text(s, start: i32, end: i32, automatic: i32, args, names, conversion: i32, spec):
    first = _first_end(s, start, end)
    index = automatic
    if first > start:
        index = _digits_value(s, start, first)
        if index < 0:
            key = _substring(s, start, first)
            if names is None:
                raise KeyError(key)
            return _path_text(names[key], s, first, end, conversion, spec)
    if args is None:
        raise ValueError('Format string contains positional fields')
    i: i32 = 0
    for x in args:
        if i == index:
            return _path_text(x, s, first, end, conversion, spec)
        i = i + 1
    raise IndexError('Replacement index ' + str(int(index)) + ' out of range for positional args tuple')


def _path_text(x, s, at: i32, end: i32, conversion: i32, spec):
    """x, then the attributes and items that s names from \`at\` to \`end\`, converted and formatted."""
    if at == end:
        return _converted(x, conversion, spec)
    c = _char_at(s, at)
    at = at + 1
    stop = at
    if c == 46:
        stop = _first_end(s, at, end)
        if stop == at:
            _raise_empty()
        return _path_text(_attribute(x, _substring(s, at, stop)), s, stop, end, conversion, spec)
    if c != 91:
        raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    while stop < end and _char_at(s, stop) != 93:
        stop = stop + 1
    if stop == end:
        raise ValueError("Missing ']' in format string")
    if stop == at:
        _raise_empty()
    n = _digits_value(s, at, stop)
    if n >= 0:
        return _path_text(x[int(n)], s, stop + 1, end, conversion, spec)
    return _path_text(x[_substring(s, at, stop)], s, stop + 1, end, conversion, spec)


@noinline
def _raise_empty():
    raise ValueError('Empty attribute in format string')


def _attribute(x, name):
    raise NotImplementedError('an attribute in a template that is not a literal')


def _converted(x, conversion: i32, spec):
    if conversion == 0:
        return format(x, spec)
    if conversion == 114:
        return format(repr(x), spec)
    if conversion == 115:
        return format(str(x), spec)
    if conversion == 97:
        return format(ascii(x), spec)
    _raise_conversion(conversion)


@noinline
def _raise_conversion(c: i32):
    if c > 32 and c < 127:
        raise ValueError('Unknown conversion specifier ' + _char_str(c))
    raise ValueError('Unknown conversion specifier \\\\x' + _i64_radix_digits(i64(c), 16))
`,
  'pyw.builtins.str_find': `"""Searching, replacing, joining."""
from __pyw__ import Array, i32, i64, inline, noinline, op
from pyw.builtins.slices import _slice_start, _slice_stop
from pyw.builtins.str_core import _char_at, _concat, _substring
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_not_found():
    raise ValueError('substring not found')


def _need_str(x, message):
    if not isinstance(x, str):
        raise TypeError(message + type(x).__name__)


def _find_from(s, part, start: i32, stop: i32) -> i32:
    """First index of part at or after start, ending by stop; -1 if there is none."""
    n: i32 = part._len
    last = stop - n
    if n == 0:
        if start <= stop:
            return start
        return -1
    first = _char_at(part, 0)
    i = start
    while i <= last:
        if _char_at(s, i) == first:
            j: i32 = 1
            while j < n and _char_at(s, i + j) == _char_at(part, j):
                j = j + 1
            if j == n:
                return i
        i = i + 1
    return -1


def _find_back(s, part, start: i32, stop: i32) -> i32:
    """Last index of part at or after start, ending by stop."""
    n: i32 = part._len
    i = stop - n
    while i >= start:
        j: i32 = 0
        while j < n and _char_at(s, i + j) == _char_at(part, j):
            j = j + 1
        if j == n:
            return i
        i = i - 1
    return -1


def _contains(s, part):
    return _find_from(s, part, 0, s._len) >= 0


def _bounded_find(s, sub, start, end, name, forward) -> i32:
    if not isinstance(sub, str):
        raise TypeError(name + '() argument 1 must be str, not ' + type(sub).__name__)
    if start is None and end is None:
        if forward:
            return _find_from(s, sub, 0, s._len)
        return _find_back(s, sub, 0, s._len)
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    if a > n:
        return -1
    if forward:
        return _find_from(s, sub, i32(a), b)
    return _find_back(s, sub, i32(a), b)


def _start_bound(start, n: i64) -> i64:
    """A start that lies beyond the end stays there: nothing is found then, not even the empty string."""
    if start is None:
        return 0
    if isinstance(start, int) and not isinstance(start, bool):
        if op.int.clamp_i64(start) > n:
            return n + 1
    return _slice_start(start, 1, n)


def _count(s, sub, start, end):
    if not isinstance(sub, str):
        raise TypeError('count() argument 1 must be str, not ' + type(sub).__name__)
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    if a > n:
        return 0
    i = i32(a)
    if sub._len == 0:
        return int(b - i + 1) if b >= i else 0
    found: i32 = 0
    while True:
        i = _find_from(s, sub, i, b)
        if i < 0:
            return int(found)
        found = found + 1
        i = i + sub._len


def _affix(s, affix, start, end, name, at_start):
    if isinstance(affix, tuple):
        for one in affix:
            if not isinstance(one, str):
                raise TypeError('tuple for ' + name + ' must only contain str, not ' + type(one).__name__)
            elif _has_affix(s, one, start, end, at_start):
                return True
        return False
    if not isinstance(affix, str):
        raise TypeError(name + ' first arg must be str or a tuple of str, not ' + type(affix).__name__)
    return _has_affix(s, affix, start, end, at_start)


def _has_affix(s, affix, start, end, at_start):
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    m: i32 = affix._len
    if a > n or b - i32(a) < m:
        return False
    at = i32(a)
    if not at_start:
        at = b - m
    j: i32 = 0
    while j < m:
        if _char_at(s, at + j) != _char_at(affix, j):
            return False
        j = j + 1
    return True


def _replace(s, old, new, count):
    if not isinstance(old, str):
        raise TypeError('replace() argument 1 must be str, not ' + type(old).__name__)
    if not isinstance(new, str):
        raise TypeError('replace() argument 2 must be str, not ' + type(new).__name__)
    left: i64 = op.int.clamp_i64(count)
    if left < 0:
        left = 9223372036854775807
    if left == 0:
        return s
    if old._len == 0:
        return _interleave(s, new, left)
    i = _find_from(s, old, 0, s._len)
    if i < 0:
        return s
    out = _TextBuilder(s._len + new._len)
    done: i32 = 0
    while i >= 0 and left > 0:
        out.slice(s, done, i)
        out.text(new)
        done = i + old._len
        left = left - 1
        i = _find_from(s, old, done, s._len)
    out.slice(s, done, s._len)
    return out.finish()


def _interleave(s, new, left: i64):
    """The new text before each character and at the end."""
    out = _TextBuilder(s._len * 2 + new._len)
    i: i32 = 0
    while i < s._len:
        if left > 0:
            out.text(new)
            left = left - 1
        out.slice(s, i, i + 1)
        i = i + 1
    if left > 0:
        out.text(new)
    return out.finish()


def _join(sep, iterable):
    if isinstance(iterable, (int, float)) or iterable is None:
        raise TypeError('can only join an iterable')
    if isinstance(iterable, list):
        return _join_list(sep, iterable)
    return _join_list(sep, list(iterable))


def _join_list(sep, items):
    n: i32 = items._len
    i: i32 = 0
    source = items._items
    parts = Array(n)
    while i < n:
        p = source[i]
        if not isinstance(p, str):
            raise TypeError(
                'sequence item ' + str(int(i)) + ': expected str instance, ' + type(p).__name__ + ' found'
            )
        parts[i] = p
        i = i + 1
    if n == 0:
        return ''
    if n == 1:
        return parts[0]
    if sep._len == 0:
        return _concat(parts, n)
    both = Array(n * 2 - 1)
    both[0] = parts[0]
    i = 1
    while i < n:
        both[i * 2 - 1] = sep
        both[i * 2] = parts[i]
        i = i + 1
    return _concat(both, n * 2 - 1)
`,
  'pyw.builtins.str_pad': `"""Padding and stripping."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.sequences import _not_an_index
from pyw.builtins.str_char import _space_at
from pyw.builtins.str_core import _char_at, _substring
from pyw.builtins.text_builder import _TextBuilder


def _strip(s, chars, sides: i32, name):
    """\`sides\` is 1 for the left, 2 for the right, 3 for both."""
    start: i32 = 0
    end: i32 = s._len
    if chars is None:
        if (sides & 1) != 0:
            while start < end and _space_at(s, start):
                start = start + 1
        if (sides & 2) != 0:
            while end > start and _space_at(s, end - 1):
                end = end - 1
        return _substring(s, start, end)
    if not isinstance(chars, str):
        raise TypeError(name + ' arg must be None or str')
    if (sides & 1) != 0:
        while start < end and _has_char(chars, _char_at(s, start)):
            start = start + 1
    if (sides & 2) != 0:
        while end > start and _has_char(chars, _char_at(s, end - 1)):
            end = end - 1
    return _substring(s, start, end)


def _has_char(s, c: i32):
    i: i32 = 0
    while i < s._len:
        if _char_at(s, i) == c:
            return True
        i = i + 1
    return False


def _width(width) -> i32:
    if isinstance(width, bool):
        return i32(width)
    if not isinstance(width, int):
        _not_an_index(width)
    if width > 536870912:
        raise MemoryError()
    if width < 0:
        return 0
    return i32(width)


def _fill_char(fill) -> i32:
    if not isinstance(fill, str):
        raise TypeError('The fill character must be a unicode character, not ' + type(fill).__name__)
    if fill._len != 1:
        raise TypeError('The fill character must be exactly one character long')
    return _char_at(fill, 0)


def _padded(s, left: i32, right: i32, fill):
    out = _TextBuilder(left + s._len + right)
    while left > 0:
        out.text(fill)
        left = left - 1
    out.text(s)
    while right > 0:
        out.text(fill)
        right = right - 1
    return out.finish()


def _pad(s, width, fill, left):
    n = _width(width) - s._len
    _fill_char(fill)
    if n <= 0:
        return s
    if left:
        return _padded(s, n, 0, fill)
    return _padded(s, 0, n, fill)


def _center(s, width, fill):
    w = _width(width)
    n = w - s._len
    _fill_char(fill)
    if n <= 0:
        return s
    left = (n >> 1) + (n & w & 1)
    return _padded(s, left, n - left, fill)


def _zero_fill(s, width):
    n = _width(width) - s._len
    if n <= 0:
        return s
    out = _TextBuilder(s._len + n)
    i: i32 = 0
    if s._len > 0 and (_char_at(s, 0) == 43 or _char_at(s, 0) == 45):
        out.slice(s, 0, 1)
        i = 1
    out.fill_byte(48, n)
    out.slice(s, i, s._len)
    return out.finish()


def _expand_tabs(s, tabsize):
    size = _width(tabsize)
    out = _TextBuilder(s._len + size)
    column: i32 = 0
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 9:
            if size > 0:
                n = size - column % size
                out.fill_byte(32, n)
                column = column + n
        else:
            out.slice(s, i, i + 1)
            column = column + 1
            if c == 10 or c == 13:
                column = 0
        i = i + 1
    return out.finish()
`,
  'pyw.builtins.str_percent': `"""str % values."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.format import _Spec, _aligned, _int_digits, _number_text
from pyw.builtins.math_sums import _real
from pyw.builtins.named_tuple import _plain
from pyw.builtins.sequences import _to_int
from pyw.builtins.str_core import _byte_str, _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


def _percent_format(s, values, characters=True, floats=True):
    """
    With None for \`characters\`, the caller knows that there is no %c: then no wide string arises here. With None for
    \`floats\` it knows that there is none of %e, %f and %g.
    """
    values = _plain(values)
    if isinstance(values, tuple):
        return _percent_items(s, values, characters, floats)
    if isinstance(values, (int, float, str)) or values is None:
        return _percent_items(s, (values,), characters, floats)
    return _percent_mapping(s, values, characters, floats)


@noinline
def _raise_too_few():
    raise TypeError('not enough arguments for format string')


def _percent_items(s, values, characters, floats):
    """Values are consumed by position."""
    p = _Percent(s, False)
    p.run()
    for value in values:
        if p._need == 0:
            raise TypeError('not all arguments converted during string formatting')
        _give(p, value, characters, floats)
        p.run()
    if p._need != 0:
        _raise_too_few()
    return p._out.finish()


def _percent_mapping(s, values, characters, floats):
    """%(key)s takes an item of the values; the first conversion without a key takes them as one."""
    p = _Percent(s, True)
    p.run()
    used = False
    while p._need != 0:
        if p._keyed:
            used = True
            _give(p, values[p._key], characters, floats)
        else:
            if used:
                _raise_too_few()
            used = True
            _give(p, values, characters, floats)
        p.run()
    return p._out.finish()


class _Percent:
    """
    A format string being worked off. \`_phase\` is 0 in plain text, 1 before a width, 2 after it, 4 after a precision;
    \`_need\` says what the next value is for: 0 none, 1 a width, 2 a precision, 3 a conversion.
    """

    _at: i32
    _phase: i32
    _need: i32
    _zero: bool
    _left: bool
    _mapping: bool
    _keyed: bool

    def __init__(self, source, mapping):
        self._source = source
        self._mapping = mapping
        self._keyed = False
        self._zero = False
        self._left = False
        self._at = 0
        self._phase = 0
        self._need = 0
        self._key = ''
        self._out = _TextBuilder(source._len + 16)
        self._spec = _Spec()

    def run(self):
        """Goes on to where a value is needed."""
        s = self._source
        while True:
            if self._phase == 0:
                if not self._start():
                    self._need = 0
                    return
                self._phase = 1
            at: i32 = self._at
            if self._phase == 1:
                if at < s._len and _char_at(s, at) == 42:
                    self._at = at + 1
                    self._need = 1
                    return
                self._spec.width = self._number('width too big')
                self._phase = 2
            at = self._at
            if self._phase == 2:
                if at < s._len and _char_at(s, at) == 46:
                    self._at = at + 1
                    if at + 1 < s._len and _char_at(s, at + 1) == 42:
                        self._at = at + 2
                        self._need = 2
                        return
                    self._spec.precision = self._number('precision too big')
                self._phase = 4
            at = self._at
            while at < s._len and (_char_at(s, at) == 104 or _char_at(s, at) == 108 or _char_at(s, at) == 76):
                at = at + 1
            if at >= s._len:
                raise ValueError('incomplete format')
            self._at = at + 1
            self._spec.type = _char_at(s, at)
            self._need = 3
            return

    def _start(self):
        """Copies text up to the next %, reads its key and flags; False at the end."""
        s = self._source
        at: i32 = self._at
        run: i32 = at
        while at < s._len:
            if _char_at(s, at) == 37:
                if at + 1 == s._len or _char_at(s, at + 1) != 37:
                    break
                self._out.slice(s, run, at)
                at = at + 1
                run = at
            at = at + 1
        self._out.slice(s, run, at)
        if at == s._len:
            self._at = at
            return False
        at = at + 1
        self._keyed = False
        if at < s._len and _char_at(s, at) == 40:
            at = self._read_key(at + 1)
        spec = _Spec()
        spec.align = 62
        zero = False
        left = False
        while at < s._len:
            c = _char_at(s, at)
            if c == 45:
                left = True
            elif c == 43:
                spec.sign = 43
            elif c == 32:
                if spec.sign == 0:
                    spec.sign = 32
            elif c == 35:
                spec.alternate = True
            elif c == 48:
                zero = True
            else:
                break
            at = at + 1
        self._zero = zero
        self._left = left
        self._spec = spec
        self._at = at
        return True

    def _read_key(self, start: i32) -> i32:
        if not self._mapping:
            raise TypeError('format requires a mapping')
        s = self._source
        at = start
        depth: i32 = 1
        while at < s._len:
            c = _char_at(s, at)
            if c == 40:
                depth = depth + 1
            elif c == 41:
                depth = depth - 1
                if depth == 0:
                    break
            at = at + 1
        if depth > 0:
            raise ValueError('incomplete format key')
        self._keyed = True
        self._key = _substring(s, start, at)
        return at + 1

    def _number(self, message) -> i32:
        s = self._source
        at: i32 = self._at
        n: i32 = 0
        while at < s._len and _char_at(s, at) >= 48 and _char_at(s, at) <= 57:
            if n > 200000000:
                raise ValueError(message)
            n = n * 10 + _char_at(s, at) - 48
            at = at + 1
        self._at = at
        return n


def _give(p, value, characters, floats):
    """Uses a value for what is needed."""
    if p._need == 3:
        p._phase = 0
        _convert(p, value, characters, floats)
        return
    if not isinstance(value, int):
        raise TypeError('* wants int')
    n = op.int.clamp_i64(int(value))
    if n > 2147483647 or n < -2147483647:
        if p._need == 1:
            raise OverflowError('Python int too large to convert to C ssize_t')
        raise OverflowError('Python int too large to convert to C int')
    if p._need == 1:
        if n < 0:
            p._left = True
            n = -n
        p._spec.width = i32(n)
        p._phase = 2
    else:
        p._spec.precision = i32(n) if n > 0 else i32(0)
        p._phase = 4


def _convert(p, value, characters, floats):
    """Puts one value by the conversion just read."""
    spec = p._spec
    out = p._out
    t: i32 = spec.type
    if p._left:
        spec.align = 60
    if t == 115 or t == 114 or t == 97:
        out.text(_percent_text(spec, value, t))
    elif characters is not None and t == 99:
        spec.sign = 0
        out.text(_aligned(_percent_char(value), spec))
    else:
        if p._zero and not p._left:
            spec.fill = 48
            spec.align = 61
        if t == 100 or t == 105 or t == 117 or t == 120 or t == 88 or t == 111:
            out.text(_percent_int(spec, value, t))
        elif floats is not None and ((t >= 101 and t <= 103) or (t >= 69 and t <= 71)):
            out.text(_percent_float(spec, value))
        else:
            i: i32 = p._at - 1
            raise ValueError(
                "unsupported format character '" + _substring(p._source, i, i + 1)
                + "' (0x" + _hex_text(t) + ') at index ' + str(int(i))
            )


def _hex_text(c: i32):
    return _int_digits(int(c), 120)


def _percent_text(spec, value, t: i32):
    if t == 115:
        text = str(value)
    elif t == 114:
        text = repr(value)
    else:
        text = ascii(value)
    if spec.precision >= 0 and spec.precision < text._len:
        text = _substring(text, 0, spec.precision)
    return _aligned(text, spec)


def _percent_char(value):
    if isinstance(value, int):
        n = int(value)
        if n < 0 or n > 1114111:
            raise OverflowError('%c arg not in range(0x110000)')
        return _char_str(i32(n))
    if isinstance(value, str):
        if value._len == 1:
            return value
        raise TypeError('%c requires int or char')
    raise TypeError('%c requires int or char')


def _percent_int(spec, value, t: i32):
    if isinstance(value, int):
        n = int(value)
    elif isinstance(value, float):
        if t == 120 or t == 88 or t == 111:
            raise TypeError('%' + _byte_str(t) + ' format: an integer is required, not float')
        n = int(value)
    elif hasattr(value, '__index__'):
        n = _to_int(value)
    elif t == 120 or t == 88 or t == 111:
        raise TypeError('%' + _byte_str(t) + ' format: an integer is required, not ' + type(value).__name__)
    elif hasattr(value, '__int__') and not isinstance(value, complex):
        n = int(value)
    else:
        raise TypeError('%' + _byte_str(t) + ' format: a real number is required, not ' + type(value).__name__)
    negative = n < 0
    if negative:
        n = -n
    digits = _int_digits(n, t)
    if spec.precision > digits._len:
        digits = digits.zfill(int(spec.precision))
    prefix: i32 = 0
    if spec.alternate and (t == 120 or t == 88 or t == 111):
        prefix = t
    return _number_text(spec, negative, prefix, digits, '')


def _percent_float(spec, value):
    return _format_float_spec(_real(value), spec)
`,
  'pyw.builtins.str_repr': `"""repr() and ascii() of strings."""
from __pyw__ import i32
from pyw.builtins.str_char import _printable_at
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _escape_wide(text):
    """ascii(): a repr with what is not ASCII escaped too."""
    i: i32 = 0
    while i < text._len and _char_at(text, i) < 128:
        i = i + 1
    if i == text._len:
        return text
    out = _TextBuilder(text._len + 16)
    i = 0
    while i < text._len:
        c = _char_at(text, i)
        if c < 128:
            out.byte(c)
        else:
            _escape(out, c)
        i = i + 1
    return out.finish()


def _str_repr(s):
    """In quotes; what is not printable is escaped."""
    quote: i32 = 39
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 34:
            quote = 39
            break
        if c == 39:
            quote = 34
        i = i + 1
    out = _TextBuilder(s._len + 2)
    out.byte(quote)
    run: i32 = 0
    i = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == quote or c == 92 or not _printable_at(s, i):
            out.slice(s, run, i)
            _escape(out, c)
            run = i + 1
        i = i + 1
    out.slice(s, run, i)
    out.byte(quote)
    return out.finish()


def _escape(out, c: i32):
    out.byte(92)
    if c == 10:
        out.byte(110)
    elif c == 13:
        out.byte(114)
    elif c == 9:
        out.byte(116)
    elif c == 39 or c == 34 or c == 92:
        out.byte(c)
    elif c < 256:
        out.byte(120)
        _hex(out, c, 2)
    elif c < 65536:
        out.byte(117)
        _hex(out, c, 4)
    else:
        out.byte(85)
        _hex(out, c, 8)


def _hex(out, c: i32, digits: i32):
    while digits > 0:
        digits = digits - 1
        v = (c >> (digits * 4)) & 15
        out.byte(v + 48 if v < 10 else v + 87)
`,
  'pyw.builtins.str_split': `"""Splitting strings."""
from __pyw__ import Array, i32, i64, op
from pyw.builtins.str_char import _space_at
from pyw.builtins.str_core import _char_at, _substring
from pyw.builtins.str_find import _find_back, _find_from


def _check_separator(sep):
    if not isinstance(sep, str):
        raise TypeError('must be str or None, not ' + type(sep).__name__)
    elif sep._len == 0:
        raise ValueError('empty separator')


def _limit(maxsplit) -> i64:
    if isinstance(maxsplit, bool):
        return i64(maxsplit)
    if not isinstance(maxsplit, int):
        raise TypeError("'" + type(maxsplit).__name__ + "' object cannot be interpreted as an integer")
    n = op.int.clamp_i64(maxsplit)
    if n < 0:
        return 9223372036854775807
    return n


def _split(s, sep, maxsplit):
    left = _limit(maxsplit)
    if sep is None:
        return _split_space(s, left)
    _check_separator(sep)
    out = []
    start: i32 = 0
    while left > 0:
        i = _find_from(s, sep, start, s._len)
        if i < 0:
            break
        out.append(_substring(s, start, i))
        start = i + sep._len
        left = left - 1
    out.append(_substring(s, start, s._len))
    return out


def _split_space(s, left: i64):
    out = []
    n: i32 = s._len
    i: i32 = 0
    while True:
        while i < n and _space_at(s, i):
            i = i + 1
        if i == n:
            return out
        start = i
        if left == 0:
            out.append(_substring(s, start, n))
            return out
        while i < n and not _space_at(s, i):
            i = i + 1
        out.append(_substring(s, start, i))
        left = left - 1


def _rsplit(s, sep, maxsplit):
    left = _limit(maxsplit)
    out = []
    if sep is None:
        _rsplit_space(s, left, out)
    else:
        _check_separator(sep)
        end: i32 = s._len
        while left > 0:
            i = _find_back(s, sep, 0, end)
            if i < 0:
                break
            out.append(_substring(s, i + sep._len, end))
            end = i
            left = left - 1
        out.append(_substring(s, 0, end))
    out.reverse()
    return out


def _rsplit_space(s, left: i64, out):
    end: i32 = s._len
    while True:
        while end > 0 and _space_at(s, end - 1):
            end = end - 1
        if end == 0:
            return
        if left == 0:
            out.append(_substring(s, 0, end))
            return
        i = end
        while i > 0 and not _space_at(s, i - 1):
            i = i - 1
        out.append(_substring(s, i, end))
        end = i
        left = left - 1


def _is_line_end(c: i32):
    if c < 256:
        return (c >= 10 and c <= 13) or (c >= 28 and c <= 30) or c == 133
    return c == 8232 or c == 8233


def _split_lines(s, keepends):
    out = []
    n: i32 = s._len
    i: i32 = 0
    while i < n:
        start = i
        while i < n and not _is_line_end(_char_at(s, i)):
            i = i + 1
        end = i
        if i < n:
            if _char_at(s, i) == 13 and i + 1 < n and _char_at(s, i + 1) == 10:
                i = i + 1
            i = i + 1
            if keepends:
                end = i
        out.append(_substring(s, start, end))
    return out


def _partition(s, sep):
    _check_separator(sep)
    i = _find_from(s, sep, 0, s._len)
    if i < 0:
        return (s, '', '')
    return (_substring(s, 0, i), sep, _substring(s, i + sep._len, s._len))


def _rpartition(s, sep):
    _check_separator(sep)
    i = _find_back(s, sep, 0, s._len)
    if i < 0:
        return ('', '', s)
    return (_substring(s, 0, i), sep, _substring(s, i + sep._len, s._len))
`,
  'pyw.builtins.str_translate': `"""str.translate and str.maketrans."""
from __pyw__ import i32, inline
from pyw.builtins.slices import _NotGiven
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _translate(s, table):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        x = _looked_up(table, int(c))
        if x is _NotGiven:
            out.slice(s, i, i + 1)
        elif isinstance(x, str):
            out.text(x)
        elif isinstance(x, int):
            n = int(x)
            if n < 0 or n > 1114111:
                raise ValueError('character mapping must be in range(0x110000)')
            out.char(i32(n))
        elif x is not None:
            raise TypeError('character mapping must return integer, None or str')
        i = i + 1
    return out.finish()


def _looked_up(table, c):
    if isinstance(table, dict):
        return table.get(c, _NotGiven)
    try:
        return table[c]
    except LookupError:
        return _NotGiven


def _make_table(x, y, z):
    if y is None:
        if not isinstance(x, dict):
            raise TypeError('if you give only one argument to maketrans it must be a dict')
        return _keyed_table(x)
    if not isinstance(x, str):
        raise TypeError('first maketrans argument must be a string if there is a second argument')
    if not isinstance(y, str):
        raise TypeError('maketrans() argument 2 must be str, not ' + type(y).__name__)
    if z is None:
        return _paired_table(x, y)
    if not isinstance(z, str):
        raise TypeError('maketrans() argument 3 must be str, not ' + type(z).__name__)
    table = {}
    _put_pairs(table, x, y)
    i: i32 = 0
    while i < z._len:
        table[int(_char_at(z, i))] = None
        i = i + 1
    return table


def _paired_table(x, y):
    table = {}
    _put_pairs(table, x, y)
    return table


def _put_pairs(table, x, y):
    if x._len != y._len:
        raise ValueError('the first two maketrans arguments must have equal length')
    i: i32 = 0
    while i < x._len:
        table[int(_char_at(x, i))] = int(_char_at(y, i))
        i = i + 1


def _keyed_table(x):
    table = {}
    for key in x:
        if isinstance(key, int):
            table[key] = x[key]
        elif isinstance(key, str):
            if key._len != 1:
                raise ValueError('string keys in translate table must be of length 1')
            table[int(_char_at(key, 0))] = x[key]
        else:
            raise TypeError('keys in translate table must be strings or integers')
    return table
`,
  'pyw.builtins.text_builder': `"""A growing text: bytes while every character is below 256, 32-bit units once one is not."""
from __pyw__ import Array, array_copy, i8, i16, i32, inline, noinline
from pyw.builtins.str_core import _char_at, _str1, _str2, _str4


class _TextBuilder:
    _n: i32
    _narrow: Array
    _wide: Array
    _top: i32

    def __init__(self, size: i32):
        self._n = 0
        self._top = 0
        self._narrow = Array[i8](size)
        self._wide = None

    def byte(self, c: i32):
        """Adds a character below 256."""
        if self._wide is not None:
            self._put_wide(c)
            return
        d = self._narrow
        if self._n == d.length:
            d = self._grow(1)
        d[self._n] = c
        self._n = self._n + 1

    def char(self, c: i32):
        """Adds any character."""
        if self._wide is None:
            if c < 256:
                self.byte(c)
                return
            self._widen()
        self._put_wide(c)

    @noinline
    def _put_wide(self, c: i32):
        w = self._wide
        if w is not None:
            if self._n == w.length:
                w = self._grow_wide(1)
            w[self._n] = c
            self._n = self._n + 1
            self._top = self._top | c

    def text(self, s):
        self.slice(s, 0, s._len)

    def slice(self, s, start: i32, stop: i32):
        """Adds characters start to stop of a string."""
        n = stop - start
        if n <= 0:
            return
        x = s._d1
        if x is not None:
            if self._wide is None:
                d = self._narrow
                if self._n + n > d.length:
                    d = self._grow(n)
                array_copy(d, self._n, x, start, n)
                self._n = self._n + n
                return
        self._wide_slice(s, start, stop)

    def fill_byte(self, c: i32, count: i32):
        """Adds a character below 256 several times."""
        while count > 0:
            self.byte(c)
            count = count - 1

    @noinline
    def _wide_slice(self, s, start: i32, stop: i32):
        while start < stop:
            self.char(_char_at(s, start))
            start = start + 1

    @noinline
    def _grow(self, more: i32):
        d = self._narrow
        size = self._n + more
        if size < d.length * 2:
            size = d.length * 2
        e = Array[i8](size)
        array_copy(e, 0, d, 0, self._n)
        self._narrow = e
        return e

    @noinline
    def _grow_wide(self, more: i32):
        size = (self._n + more) * 2
        e = Array[i32](size)
        d = self._wide
        if d is not None:
            array_copy(e, 0, d, 0, self._n)
        self._wide = e
        return e

    @noinline
    def _widen(self):
        d = self._narrow
        e = Array[i32](d.length + 8)
        i: i32 = 0
        while i < self._n:
            e[i] = d[i]
            i = i + 1
        self._wide = e
        self._top = 256

    def finish(self):
        """The text as a string; the builder must not be used after it."""
        n: i32 = self._n
        if n == 0:
            return ''
        if self._wide is not None:
            return self._finish_wide()
        d = self._narrow
        if d.length == n:
            return _str1(d, n)
        e = Array[i8](n)
        array_copy(e, 0, d, 0, n)
        return _str1(e, n)

    @noinline
    def _finish_wide(self):
        n: i32 = self._n
        w = self._wide
        if w is None:
            return ''
        if self._top < 65536:
            d = Array[i16](n)
            i: i32 = 0
            while i < n:
                d[i] = w[i]
                i = i + 1
            return _str2(d, n)
        e = Array[i32](n)
        array_copy(e, 0, w, 0, n)
        return _str4(e, n)
`,
  'pyw.builtins.text_output': `"""Standard output and error: text is encoded as UTF-8 into a buffer in linear memory, which the host writes out.

Memory: 4080 holds whether stdout is a terminal (0 not asked yet, 1 no, 2 yes), 4084 belongs to \`float_text\`, 4088 holds
the file descriptor the buffer is for, less one (so that fresh memory means stdout), 4092 the bytes in the buffer; the
buffer is 4096 to 36863.
"""
from __pyw__ import host, i32, inline, noinline, op
from pyw.builtins.file_base import _flush_files
from pyw.builtins.str_core import _char_at


@noinline
def _flush_buffer():
    n = op.mem.load32(4092)
    if n > 0:
        op.mem.store32(4092, 0)
        host.write(op.mem.load32(4088) + 1, 4096, n)


def _flush_all():
    """What the compiler calls when the program ends."""
    _flush_files()
    _flush_buffer()


def _put_byte(c: i32):
    """One ASCII character."""
    n: i32 = op.mem.load32(4092)
    if n >= 32768:
        _flush_buffer()
        n = 0
    op.mem.store8(n + 4096, c)
    op.mem.store32(4092, n + 1)


def _put_text(s):
    n: i32 = op.mem.load32(4092)
    i: i32 = 0
    d = s._d1
    if d is None:
        _put_wide(s)
        return
    while i < s._len:
        if n > 32766:
            op.mem.store32(4092, n)
            _flush_buffer()
            n = 0
        c = d[i]
        if c < 128:
            op.mem.store8(n + 4096, c)
            n = n + 1
        else:
            op.mem.store8(n + 4096, 192 | (c >> 6))
            op.mem.store8(n + 4097, 128 | (c & 63))
            n = n + 2
        i = i + 1
    op.mem.store32(4092, n)


@noinline
def _put_wide(s):
    _check_surrogates(s)
    i: i32 = 0
    n: i32 = op.mem.load32(4092)
    while i < s._len:
        if n > 32764:
            op.mem.store32(4092, n)
            _flush_buffer()
            n = 0
        c = _char_at(s, i)
        if c < 128:
            op.mem.store8(n + 4096, c)
            n = n + 1
        elif c < 2048:
            op.mem.store8(n + 4096, 192 | (c >> 6))
            op.mem.store8(n + 4097, 128 | (c & 63))
            n = n + 2
        elif c < 65536:
            op.mem.store8(n + 4096, 224 | (c >> 12))
            op.mem.store8(n + 4097, 128 | ((c >> 6) & 63))
            op.mem.store8(n + 4098, 128 | (c & 63))
            n = n + 3
        else:
            op.mem.store8(n + 4096, 240 | (c >> 18))
            op.mem.store8(n + 4097, 128 | ((c >> 12) & 63))
            op.mem.store8(n + 4098, 128 | ((c >> 6) & 63))
            op.mem.store8(n + 4099, 128 | (c & 63))
            n = n + 4
        i = i + 1
    op.mem.store32(4092, n)


def _check_surrogates(s):
    """A lone surrogate has no UTF-8 form: CPython's strict stdout raises before it writes anything of the string."""
    i: i32 = 0
    while i < s._len:
        if (_char_at(s, i) >> 11) == 27:
            first = i
            while i + 1 < s._len and (_char_at(s, i + 1) >> 11) == 27:
                i = i + 1
            raise UnicodeEncodeError('utf-8', s, int(first), int(i + 1), 'surrogates not allowed')
        i = i + 1


@inline
def _end_line():
    """After a line: a person watching a terminal sees it at once."""
    t: i32 = op.mem.load32(4080)
    if t != 1:
        _flush_terminal()


@noinline
def _flush_terminal():
    if op.mem.load32(4080) == 0:
        op.mem.store32(4080, host.is_tty(1) + 1)
    if op.mem.load32(4080) == 2:
        _flush_buffer()


def _to_stderr():
    """From now on the buffer is for standard error."""
    _flush_buffer()
    op.mem.store32(4088, 1)


def _to_stdout():
    _flush_buffer()
    op.mem.store32(4088, 0)
`,
  'pyw.builtins.time_text': `"""Days of the calendar, and times as text by a format (strftime) and back (strptime)."""

_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = (
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
)


def _days_from_civil(y, m, d):
    """Days since 1970-01-01 of a date; years are counted from March, so that the leap day is last."""
    if m <= 2:
        y -= 1
    era = y // 400
    yoe = y - era * 400
    doy = (153 * (m + (-3 if m > 2 else 9)) + 2) // 5 + d - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


def _civil_from_days(days):
    """Year, month and day of a number of days since 1970-01-01."""
    z = days + 719468
    era = z // 146097
    doe = z - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    day = doy - (153 * mp + 2) // 5 + 1
    month = mp + 3 if mp < 10 else mp - 9
    year = yoe + era * 400
    if month <= 2:
        year += 1
    return year, month, day


def _iso_week(year, wday, yday):
    """ISO year and week of a day; \`wday\` from Monday 0, \`yday\` from 0."""
    week = (yday - wday + 10) // 7
    if week < 1:
        year -= 1
        week = _iso_weeks(year)
    elif week == 53 and _iso_weeks(year) < 53:
        year += 1
        week = 1
    return year, week


def _iso_weeks(year):
    first = (_days_from_civil(year, 1, 1) + 3) % 7
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 53 if first == 3 or (first == 2 and leap) else 52


def _zone_text(offset, colon):
    """An offset in seconds as +hhmm or +hh:mm, with seconds where there are any."""
    sign = '+'
    if offset < 0:
        sign = '-'
        offset = -offset
    h = offset // 3600
    m = offset // 60 % 60
    s = offset % 60
    out = sign + '%02d%s%02d' % (h, colon, m)
    if s:
        out += colon + '%02d' % s
    return out


class _Moment:
    """A time in fields; \`wday\` from Monday 0, \`yday\` from 1; \`offset\` in seconds, or None without a zone."""

    def __init__(self, year, month, day, hour, minute, second, wday, yday, offset, zone, stamp):
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.wday = wday
        self.yday = yday
        self.offset = offset
        self.zone = zone
        self.stamp = stamp


def _number(value, width, pad, flag):
    if flag == '-':
        return str(value)
    if flag == '_':
        pad = ' '
    elif flag == '0':
        pad = '0'
    text = str(value if value >= 0 else -value)
    if value < 0:
        return '-' + text.rjust(width - 1, pad)
    return text.rjust(width, pad)


def _field(c, t, flag):
    """What a directive stands for; None for one that is unknown."""
    if c == 'Y':
        return str(t.year)
    if c == 'm':
        return _number(t.month, 2, '0', flag)
    if c == 'd':
        return _number(t.day, 2, '0', flag)
    if c == 'H':
        return _number(t.hour, 2, '0', flag)
    if c == 'M':
        return _number(t.minute, 2, '0', flag)
    if c == 'S':
        return _number(t.second, 2, '0', flag)
    if c == 'y':
        return _number(t.year % 100, 2, '0', flag)
    if c == 'a':
        return _DAYS[t.wday][:3]
    if c == 'A':
        return _DAYS[t.wday]
    if c == 'b' or c == 'h':
        return _MONTHS[t.month - 1][:3]
    if c == 'B':
        return _MONTHS[t.month - 1]
    if c == 'I':
        return _number((t.hour + 11) % 12 + 1, 2, '0', flag)
    if c == 'p':
        return 'AM' if t.hour < 12 else 'PM'
    if c == 'j':
        return _number(t.yday, 3, '0', flag)
    if c == 'z':
        return '' if t.offset is None else _zone_text(t.offset, '')
    if c == 'Z':
        return t.zone
    if c == 'F':
        return _format_time('%Y-%m-%d', t)
    if c == 'T' or c == 'X':
        return _format_time('%H:%M:%S', t)
    if c == 'c':
        return _format_time('%a %b %e %H:%M:%S %Y', t)
    if c == 'D' or c == 'x':
        return _format_time('%m/%d/%y', t)
    if c == 'e':
        return _number(t.day, 2, ' ', flag)
    return _rare_field(c, t, flag)


def _rare_field(c, t, flag):
    if c == 'k':
        return _number(t.hour, 2, ' ', flag)
    if c == 'l':
        return _number((t.hour + 11) % 12 + 1, 2, ' ', flag)
    if c == 'C':
        return _number(t.year // 100, 2, '0', flag)
    if c == 'P':
        return 'am' if t.hour < 12 else 'pm'
    if c == 'w':
        return str((t.wday + 1) % 7)
    if c == 'u':
        return str(t.wday + 1)
    if c == 'U':
        return _number((t.yday + 6 - (t.wday + 1) % 7) // 7, 2, '0', flag)
    if c == 'W':
        return _number((t.yday + 6 - t.wday) // 7, 2, '0', flag)
    if c == 'G':
        return str(_iso_week(t.year, t.wday, t.yday - 1)[0])
    if c == 'g':
        return _number(_iso_week(t.year, t.wday, t.yday - 1)[0] % 100, 2, '0', flag)
    if c == 'V':
        return _number(_iso_week(t.year, t.wday, t.yday - 1)[1], 2, '0', flag)
    if c == 'R':
        return _format_time('%H:%M', t)
    if c == 'r':
        return _format_time('%I:%M:%S %p', t)
    if c == 's':
        return str(t.stamp)
    if c == 'n':
        return '\\n'
    if c == 't':
        return '\\t'
    if c == '%':
        return '%'
    return None


def _format_time(format, t):
    out = []
    i = 0
    n = len(format)
    while i < n:
        c = format[i]
        i += 1
        if c != '%' or i == n:
            out.append(c)
            continue
        start = i - 1
        flag = ''
        width = ''
        while i < n and format[i] in '-_0^#':
            flag = format[i]
            i += 1
        while i < n and format[i] in '0123456789':
            width += format[i]
            i += 1
        if i < n and format[i] in 'EO':
            i += 1
        text = None
        if i < n:
            text = _field(format[i], t, flag)
            i += 1
        if text is None:
            out.append(format[start:i])
            continue
        if flag == '^':
            text = text.upper()
        if width:
            c = format[i - 1]
            text = text.rjust(int(width), ' ' if c in 'aAbBhpPZcekl' or flag == '_' else '0')
        out.append(text)
    return ''.join(out)


# --- strptime


class _Scan:
    """What has been read of a time."""

    def __init__(self):
        self.year = None
        self.month = 1
        self.day = 1
        self.has_day = False
        self.has_month = False
        self.hour = 0
        self.hour12 = None
        self.pm = None
        self.minute = 0
        self.second = 0
        self.fraction = 0
        self.wday = None
        self.yday = None
        self.week = None
        self.week_first = 0
        self.iso_year = None
        self.iso_week = None
        self.offset = None
        self.offset_fraction = 0
        self.zone = None
        self.isdst = -1


# Digits at most, smallest, largest.
_NUMBERS = {
    'd': (2, 1, 31), 'H': (2, 0, 23), 'I': (2, 1, 12), 'j': (3, 1, 366), 'm': (2, 1, 12), 'M': (2, 0, 59),
    'S': (2, 0, 61), 'U': (2, 0, 53), 'W': (2, 0, 53), 'w': (1, 0, 6), 'u': (1, 1, 7), 'V': (2, 1, 53),
}


def _expanded(format):
    """A format without the directives that stand for others."""
    out = ''
    i = 0
    while i < len(format):
        two = format[i:i + 2]
        if two == '%c':
            out += '%a %b %d %H:%M:%S %Y'
        elif two == '%x':
            out += '%m/%d/%y'
        elif two == '%X' or two == '%T':
            out += '%H:%M:%S'
        elif two == '%D':
            out += '%m/%d/%y'
        elif two == '%F':
            out += '%Y-%m-%d'
        elif two == '%R':
            out += '%H:%M'
        elif two == '%r':
            out += '%I:%M:%S %p'
        elif two[0] == '%':
            out += two
        else:
            out += two[0]
            i -= 1
        i += 2
    return out


def _name_at(text, at, names, short):
    """Index of the name that stands there and where it ends."""
    low = text[at:at + 10].lower()
    found = -1
    size = 0
    for k in range(len(names)):
        name = names[k].lower()
        if short:
            name = name[:3]
        if low.startswith(name) and len(name) > size:
            found = k
            size = len(name)
    return found, at + size


def _offset_at(text, at, scan):
    """Where the offset that stands there ends, -1 if there is none."""
    c = text[at:at + 1]
    if c == 'Z' or c == 'z':
        scan.offset = 0
        scan.offset_fraction = 0
        return at + 1
    if c != '+' and c != '-':
        return -1
    i = at + 1
    parts = []
    colon = False
    while len(parts) < 3:
        if len(parts) > 0 and text[i:i + 1] == ':':
            if len(parts) == 2 and not colon:
                raise ValueError("Inconsistent use of : in " + text[at:])
            if not _digits(text[i + 1:i + 3], 2):
                break
            colon = True
            i += 1
        elif len(parts) == 2 and colon and _digits(text[i:i + 2], 2):
            raise ValueError("Inconsistent use of : in " + text[at:])
        if not _digits(text[i:i + 2], 2) or (len(parts) > 0 and text[i] > '5'):
            break
        parts.append(int(text[i:i + 2]))
        i += 2
    if len(parts) < 2:
        return -1
    fraction = 0
    if len(parts) == 3 and text[i:i + 1] == '.':
        k = i + 1
        while k < len(text) and k < i + 7 and '0' <= text[k] <= '9':
            k += 1
        if k > i + 1:
            fraction = int(text[i + 1:k].ljust(6, '0'))
            i = k
    seconds = parts[0] * 3600 + parts[1] * 60
    if len(parts) == 3:
        seconds += parts[2]
    if c == '-':
        seconds = -seconds
        fraction = -fraction
    scan.offset = seconds
    scan.offset_fraction = fraction
    return i


def _digits(text, n):
    if len(text) != n:
        return False
    for c in text:
        if not '0' <= c <= '9':
            return False
    return True


def _match(format, f, text, at, scan, zones):
    """Matches the rest of a format with the rest of a text; gives where that ends, -1 if they do not match."""
    while f < len(format):
        c = format[f]
        if c.isspace():
            while f < len(format) and format[f].isspace():
                f += 1
            if at >= len(text) or not text[at].isspace():
                return -1
            while at < len(text) and text[at].isspace():
                at += 1
            continue
        if c != '%':
            if text[at:at + 1].lower() != c.lower():
                return -1
            at += 1
            f += 1
            continue
        d = format[f + 1]
        f += 2
        if d in _NUMBERS:
            most, low, high = _NUMBERS[d]
            for n in range(most, 0, -1):
                part = text[at:at + n]
                if len(part) < n:
                    continue
                digits = part
                if d == 'd' and n == 2 and part[0] == ' ':
                    digits = part[1]
                if not _digits(digits, len(digits)) or not low <= int(digits) <= high:
                    continue
                end = _match(format, f, text, at + n, scan, zones)
                if end >= 0:
                    _store_number(scan, d, int(digits))
                    return end
            return -1
        if d == 'f':
            for n in range(6, 0, -1):
                part = text[at:at + n]
                if _digits(part, n):
                    end = _match(format, f, text, at + n, scan, zones)
                    if end >= 0:
                        scan.fraction = int(part.ljust(6, '0'))
                        return end
            return -1
        if d == 'Y' or d == 'G':
            if not _digits(text[at:at + 4], 4):
                return -1
            if d == 'Y':
                scan.year = int(text[at:at + 4])
            else:
                scan.iso_year = int(text[at:at + 4])
            at += 4
        elif d == 'y':
            if not _digits(text[at:at + 2], 2):
                return -1
            year = int(text[at:at + 2])
            scan.year = year + 2000 if year <= 68 else year + 1900
            at += 2
        elif d == 'a' or d == 'A':
            k, end = _name_at(text, at, _DAYS, d == 'a')
            if k < 0:
                return -1
            scan.wday = k
            at = end
        elif d == 'b' or d == 'B' or d == 'h':
            k, end = _name_at(text, at, _MONTHS, d != 'B')
            if k < 0:
                return -1
            scan.month = k + 1
            scan.has_month = True
            at = end
        elif d == 'p':
            half = text[at:at + 2].lower()
            if half != 'am' and half != 'pm':
                return -1
            scan.pm = half == 'pm'
            at += 2
        elif d == 'z':
            at = _offset_at(text, at, scan)
            if at < 0:
                return -1
        elif d == 'Z':
            found = None
            low = text[at:].lower()
            for name in zones:
                if name and low.startswith(name.lower()) and (found is None or len(name) > len(found)):
                    found = name
            if found is None:
                return -1
            scan.zone = text[at:at + len(found)]
            at += len(found)
        else:
            if text[at:at + 1] != '%':
                return -1
            at += 1
    return at


def _store_number(scan, d, value):
    if d == 'd':
        scan.day = value
        scan.has_day = True
    elif d == 'm':
        scan.month = value
        scan.has_month = True
    elif d == 'H':
        scan.hour = value
    elif d == 'I':
        scan.hour12 = value
    elif d == 'M':
        scan.minute = value
    elif d == 'S':
        scan.second = value
    elif d == 'j':
        scan.yday = value
    elif d == 'w':
        scan.wday = (value + 6) % 7
    elif d == 'u':
        scan.wday = value - 1
    elif d == 'V':
        scan.iso_week = value
    else:
        scan.week = value
        scan.week_first = 6 if d == 'U' else 0


def _checked_format(format):
    """The format as it is matched; ValueError for a directive that is none."""
    whole = _expanded(format)
    i = 0
    while i < len(whole):
        if whole[i] == '%':
            d = whole[i + 1:i + 2]
            if d == '':
                raise ValueError("stray % in format '" + format + "'")
            if d not in 'dHIjmMSUWwuVfYGyaAbBhpzZ%':
                raise ValueError("'" + d + "' is a bad directive in format '" + format + "'")
            i += 1
        i += 1
    return whole


def _parse_time(text, format, local_zones):
    """The fields of a time that a text gives by a format, as a \`_Scan\` with a whole date."""
    whole = _checked_format(format)
    scan = _Scan()
    zones = ('utc', 'gmt') + local_zones
    end = _match(whole, 0, text, 0, scan, zones)
    if end < 0:
        raise ValueError('time data ' + repr(text) + ' does not match format ' + repr(format))
    if end != len(text):
        raise ValueError('unconverted data remains: ' + text[end:])
    if scan.hour12 is not None:
        hour = scan.hour12
        if scan.pm:
            if hour != 12:
                hour += 12
        elif hour == 12:
            hour = 0
        scan.hour = hour
    if scan.zone is not None:
        name = scan.zone.lower()
        if name == 'utc' or name == 'gmt' or name == local_zones[0].lower():
            scan.isdst = 0
        else:
            scan.isdst = 1
    _complete_date(scan)
    return scan


def _complete_date(scan):
    if scan.iso_year is not None:
        if scan.yday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if scan.iso_week is None or scan.wday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
    elif scan.iso_week is not None:
        if scan.year is None or scan.wday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
    given = scan.year is not None
    leap_day = False
    year = scan.year
    if year is None:
        year = 1900
        if scan.month == 2 and scan.day == 29:
            year = 1904
            leap_day = True
    days = None
    if scan.yday is None and scan.wday is not None:
        if scan.week is not None and given:
            first = (_days_from_civil(year, 1, 1) + 3) % 7
            shift = (scan.wday - scan.week_first) % 7
            start = (7 - (first - scan.week_first) % 7) % 7
            days = _days_from_civil(year, 1, 1) + start + (scan.week - 1) * 7 + shift
        elif scan.iso_year is not None and scan.iso_week is not None:
            fourth = _days_from_civil(scan.iso_year, 1, 4)
            if scan.iso_week > _iso_weeks(scan.iso_year):
                raise ValueError('Invalid week: ' + str(scan.iso_week))
            days = fourth - (fourth + 3) % 7 + (scan.iso_week - 1) * 7 + scan.wday
    elif scan.yday is not None and given or (scan.yday is not None and not scan.has_month):
        days = _days_from_civil(year, 1, 1) + scan.yday - 1
    if days is not None:
        year, scan.month, scan.day = _civil_from_days(days)
    else:
        days = _days_from_civil(year, scan.month, scan.day)
    if scan.yday is None:
        scan.yday = days - _days_from_civil(year, 1, 1) + 1
    if scan.wday is None:
        scan.wday = (days + 3) % 7
    scan.year = 1900 if leap_day else year
`,
  'pyw.builtins.tuple': `"""tuple: \`_items\` holds exactly the elements."""
from __pyw__ import Array, i32, i64, inline, make_tuple, noinline, op
from pyw.builtins.hashing import _hash_tuple
from pyw.builtins.iterators import tuple_iterator, _ItemsReverseIterator
from pyw.builtins.list import _clamped
from pyw.builtins.named_tuple import __pyw_namedtuple__, _plain
from pyw.builtins.sequences import (
    _check_index_size, _items_compare, _items_equal, _items_repr, _repeat_count, _same_item, _to_int,
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

    def __new__(cls, iterable=(), /):
        if isinstance(iterable, tuple):
            return iterable
        if isinstance(iterable, __pyw_namedtuple__):
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
        return self.__mul__(count)

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
`,
  'pyw.builtins.unicode_data': `"""Generated by scripts/make_unicode_tables.py from Unicode 15.1.0: do not edit."""

# str.isalpha
_ALPHA = '004000;200;600;B00;P00;U00;p00;]00;^00;_00=\`00=e00=f00=h00=j00=n00=o00>000>600>700>800>;00><00>=00>>00>R00>S00?f00?g00B200B:00D\`00Da00EG00EI00EJ00EP00F900G@00G[00G_00Gc00HP00I;00I^00I\`00Ia00KD00KE00KF00KU00KW00K^00K\`00Kj00Km00Ko00L000L@00LA00LB00L\`00M=00NV00Na00Nb00O:00O[00Od00Of00Oj00Ok00P000PF00PJ00PK00PT00PU00PX00PY00Q000QI00QP00Q[00Q\`00R800R900R?00RP00S:00T400Tj00Tm00Tn00U@00UA00UH00UR00Ua00V100V500V=00V?00VA00VC00VY00VZ00Va00Vb00Vc00Vf00Vj00Vm00Vn00W>00W?00WL00WN00WO00WR00W\`00Wb00Wl00Wm00X500X;00X?00XA00XC00XY00XZ00Xa00Xb00Xd00Xe00Xg00Xh00Xj00YI00YM00YN00YO00Yb00Ye00Z500Z>00Z?00ZB00ZC00ZY00ZZ00Za00Zb00Zd00Ze00Zj00Zm00Zn00[@00[A00[P00[R00[i00[j00p500p=00p?00pA00pC00pY00pZ00pa00pb00pd00pe00pj00pm00pn00]L00]N00]O00]R00]a00]b00^300^400^500^;00^>00^A00^B00^F00^I00^K00^L00^M00^N00^P00^S00^U00^X00^[00^^00^j00_@00_A00\`500\`=00\`>00\`A00\`B00\`Y00\`Z00\`j00\`m00\`n00aH00aK00aM00aN00aP00aR00b000b100b500b=00b>00bA00bB00bY00bZ00bd00be00bj00bm00bn00cM00cO00cP00cR00ca00cc00d400d=00d>00dA00dB00dk00dm00dn00e>00e?00eD00eG00eO00eR00ej00f000f500fG00fJ00fb00fc00fl00fm00fn00g000g700h100ha00hb00hd00i000i700j100j300j400j500j600j;00j<00jT00jU00jV00jW00ja00jb00jd00jm00jn00k000k500k600k700kL00kP00l000l100m000m800m900m]00n800n=0100010[010o0110011@011F011J011N011Q011R011U011W011^011a011e0122012>012?012P013601370138013=013>013@013k013l0199019:019>019@019G019H019I019J019N019P01:901::01:>01:@01:a01:b01:f01:h01:o01;001;101;201;601;801;G01;H01<A01<B01<F01<H01=K01>001>@01>P01?f01?h01?n01@101I]01I_01J001J101JK01JP01K[01Ka01Ki01L001LB01LO01Lb01M001MB01MP01M]01M^01Ma01N001Nd01OG01OH01OL01OM01PP01Qi01R001R501R701RY01RZ01R[01R\`01Sf01T001TO01U@01U^01U\`01Ue01V001Vp01V\`01W:01X001XG01XP01YE01ZW01ZX01p501pd01]501]=01^301^Q01^^01^\`01^j01_V01\`001\`T01a=01a@01aJ01an01b001b901b@01bk01bm01c001cY01c]01c^01cd01ce01cg01cj01ck01d001g001h001lF01lH01lN01lP01m601m801m>01m@01mH01mI01mJ01mK01mL01mM01mN01mO01mn01n001ne01nf01nm01nn01no01o201o501o601o=01o@01oD01oF01oL01oP01o]01ob01oe01of01om021a021b021o0220022@022M0242024302470248024:024D024E024F024I024N024T024U024V024W024X024Y024Z024^024_024j024l02500255025:025>025?0263026502\`002cU02c[02c_02cb02cd02d002dV02dW02dX02d]02d^02d\`02eX02e_02e\`02f002fG02fP02fW02fX02f_02f\`02fg02fh02fo02g002g702g802g?02g@02gG02gH02gO02h_02h\`03050307030a030f030k030m0311032G032M032P032Q033k033l03400345034\`034a036?036P0370037\`038003@004g004h00:B=0:C@0:Cn0:D00:H=0:H@0:HP0:HZ0:Hp0:I00:I_0:Io0:JN0:JP0:KV0:LG0:LP0:LR0:N90:N;0:O;0:O@0:OB0:OC0:OD0:OE0:OJ0:Ob0:P20:P30:P60:P70:P;0:P<0:PS0:Q00:Qd0:R20:Rd0:Sb0:Sh0:Sk0:Sl0:Sm0:So0:T:0:TV0:T\`0:U70:UP0:Um0:V40:Vc0:W?0:W@0:WP0:WU0:WV0:W\`0:Wj0:Wo0:X00:XY0:Y00:Y30:Y40:Y<0:YP0:Yg0:Yj0:Yk0:Yn0:Z\`0:Za0:Zb0:Ze0:Zg0:Zi0:Zn0:[00:[10:[20:[30:[K0:[N0:[P0:[[0:[b0:[e0:p10:p70:p90:p?0:pA0:pG0:pP0:pW0:pX0:p_0:p\`0:]K0:]L0:]Z0:]\`0:_S0:\`00=NT0=N\`0=O70=O;0=Ol0?T00?Y^0?Y\`0?[J0?p00?p70?pC0?pH0?pM0?pN0?pO0?pY0?pZ0?pg0?ph0?pm0?pn0?po0?]00?]20?]30?]50?]60?^b0?_C0?dn0?e@0?f@0?fB0?g80?g\`0?gl0?i\`0?ie0?if0?km0?lQ0?lk0?m10?mK0?mV0?no0?o20?o80?o:0?o@0?oB0?oH0?oJ0?oM0@000@0<0@0=0@0W0@0X0@0k0@0l0@0n0@0o0@1>0@1@0@1N0@200@3k0@:00@:M0@:P0@;A0@<00@<P0@<]0@=10@=20@=:0@=@0@=f0@>00@>N0@>P0@?40@?80@?@0@@00@BN0@B\`0@CD0@CH0@Cl0@D00@DX0@D\`0@ET0@E\`0@Ek0@El0@F;0@F<0@FC0@FD0@FF0@FG0@FR0@FS0@Fb0@Fc0@Fj0@Fk0@Fm0@H00@Lg0@M00@MF0@MP0@MX0@N00@N60@N70@Na0@Nb0@Nk0@P00@P60@P80@P90@P:0@Pf0@Pg0@Pi0@Pl0@Pm0@Po0@QF0@QP0@Qg0@R00@RO0@SP0@Sc0@Sd0@Sf0@T00@TF0@TP0@Tj0@V00@Vh0@Vn0@W00@X00@X10@X@0@XD0@XE0@XH0@XI0@Xf0@YP0@Ym0@Z00@ZM0@[00@[80@[90@[U0@p00@pf0@]00@]F0@]P0@]c0@^00@^B0@\`00@a90@b00@bc0@c00@cc0@d00@dT0@j00@jZ0@j\`0@jb0@l00@lM0@lW0@lX0@l\`0@m60@m\`0@n20@n\`0@o50@oP0@og0A030A0h0A1a0A1c0A1e0A1f0A230A2\`0A3@0A3Y0A430A4W0A540A550A570A580A5@0A5c0A5f0A5g0A630A6c0A710A750A7J0A7K0A7L0A7M0A800A8B0A8C0A8p0A8o0A910A:00A:70A:80A:90A::0A:>0A:?0A:N0A:O0A:Y0A:\`0A;O0A<50A<=0A<?0A<A0A<C0A<Y0A<Z0A<a0A<b0A<d0A<e0A<j0A<m0A<n0A=@0A=A0A=M0A=R0A@00A@e0AA70AA;0AAO0AAR0AB00AB\`0AC40AC60AC70AC80AF00AF_0AGH0AGL0AH00AH\`0AI40AI50AJ00AJ[0AJh0AJi0AL00ALK0AM00AM70AP00APp0ARP0ASP0ASo0AT70AT90AT:0AT<0ATD0ATE0ATG0ATH0AT\`0ATo0AU00AU10AU20AVP0AVX0AVZ0AWA0AWQ0AWR0AWS0AWT0AX00AX10AX;0AXc0AXj0AXk0AY@0AYA0AYL0AZ:0AZM0AZN0AZ\`0A[i0A\`00A\`90A\`:0A\`_0Aa00Aa10Aab0Ab@0Ad00Ad70Ad80Ad:0Ad;0Ada0Ae60Ae70AeP0AeV0AeW0AeY0AeZ0Af:0AfH0AfI0AkP0Akc0Al20Al30Al40AlA0AlB0Ald0An\`0Ana0B000B>J0BB00BE40Bn@0Boa0C000C@\`0CA10CA70D@00DI70FP00FXi0FY00FYO0FY\`0FZo0F[@0F[^0Fp00Fp\`0F]00F]40F]S0F]h0F]m0F^@0Fi00Fj00Fl00Fm;0Fm@0FmA0FnC0FnP0FoP0FoR0FoS0FoT0G000HOh0HP00HcF0Hd00Hd90Jo\`0Jod0Joe0Jol0Jom0Joo0K000K4S0K4b0K4c0K5@0K5C0K5E0K5F0K5T0K5X0K5\`0K;l0K\`00Ka[0Ka\`0Kam0Kb00Kb90Kb@0KbJ0M@00MAE0MAF0MBM0MBN0MBP0MBR0MBS0MBU0MBW0MBY0MB]0MB^0MBj0MBk0MBl0MBm0MC40MC50MD60MD70MD;0MD=0MDE0MDF0MDM0MDN0MDj0MDk0MDo0ME00ME50ME60ME70ME:0MEA0MEB0MJV0MJX0MK10MK20MKK0MKL0MKk0MKl0MLE0MLF0MLe0MLf0MM?0MM@0MM_0MM\`0MN90MN:0MNY0MNZ0MO30MO40MO<0Ml00MlO0MlU0Ml[0N0\`0N1^0N400N4]0N4g0N4n0N5>0N5?0N:@0N:^0N;00N;p0NC@0NCp0NOP0NOW0NOX0NOp0NO]0NO_0NO\`0NOo0NP00NS50NT00NU40NU;0NU<0Nh00Nh40Nh50NhP0NhQ0NhS0NhT0NhU0NhW0NhX0NhY0Nhc0Nhd0Nhh0Nhi0Nhj0Nhk0Nhl0Ni20Ni30Ni70Ni80Ni90Ni:0Ni;0Ni<0Ni=0Ni@0NiA0NiC0NiD0NiE0NiG0NiH0NiI0NiJ0NiK0NiL0NiM0NiN0NiO0NiP0NiQ0NiS0NiT0NiU0NiW0Ni[0Nip0Nic0Nid0Nih0Nii0Nim0Nin0Nio0Nj00Nj:0Nj;0NjL0NjQ0NjT0NjU0NjZ0Nj[0Njl0P000ZKP0ZL00[Lj0[M00[PN0[PP0pjR0pj\`0^_Q0^_\`0^iN0_P00_XN0\`000a=;0a=@0b>\`'
# str.isnumeric
_NUMERIC = '00IP00IZ00K\`00Kj00O000O:00UV00U\`00WV00W\`00Wd00Wj00YV00Y\`00[V00[\`00]V00]\`00]b00]h00_V00_c00aV00a\`00ah00ao00cV00c\`00eH00eO00eV00ei00gV00g\`00i@00iJ00k@00kJ00lP00ld0110011:012@012J01=Y01=m01K^01Ka01OP01OZ01O\`01Oj01P@01PJ01U601U@01W@01WK01Z001Z:01Z@01ZJ01]@01]J01^\`01^j01a001a:01a@01aJ021\`021a021d021j0220022:025@02630265026:02AP02BL02CZ02D002Mf02ND02cm02cn03070308030Q030Z030h030k036B036F038P038Z0398039@039A039P03:003::03:a03;003@503@603B303B403PZ03P[03]=03]>04h004h104h304h404h704h804h904h:04hT04hU04iM04iN04j<04j=04jD04jE04jF04jG04jp04j]04jo04k104kO04kP04kX04kY04l=04l>04m\`04ma04oY04oZ050605070544054505560557055Y055Z055[055p055]055^05=105=205=305=605=<05==05?105?505KK05KL05Sa05Sb05Si05Sj05ij05ik05kn05l005l<05l?05l@05lA06;@06;A06;n06;o06=<06==06OB06OC06dN06dO06l606l707>F07>G07In07Io07JE07JF07W]07W^0826082708@p08@]08b^08b_08bc08bd08d\`08da098>098?09BY09BZ09HQ09HR09I609I709I<09I=09Ih09Ii09Kf09Kg0:HP0:HZ0:KV0:K\`0:P\`0:Pf0:S@0:SJ0:T00:T:0:W@0:WJ0:W\`0:Wj0:Y@0:YJ0:_\`0:_j0?U[0?Up0?Uc0?Ud0?Uh0?Ui0?Vb0?Vc0?WA0?WB0?WC0?WD0?Wm0?Wn0?l@0?lJ0@470@4d0@500@5i0@6:0@6<0@;Q0@;l0@<P0@<T0@=10@=20@=:0@=;0@?A0@?F0@BP0@BZ0@QH0@QP0@Qi0@R00@RW0@R\`0@Sk0@T00@TF0@TL0@Vl0@Vn0@W00@W@0@WB0@X00@Y00@Y90@Ym0@Yo0@ZM0@ZP0@[[0@[\`0@]H0@]P0@]h0@^00@^Y0@^\`0@cj0@d00@d\`0@dj0@iP0@io0@lM0@lW0@mA0@mE0@o50@o<0A1B0A1\`0A3\`0A3j0A4f0A500A7@0A7J0A7Q0A7e0A;\`0A;j0AA@0AAJ0AC@0ACJ0AI@0AIJ0AK00AK:0AL\`0ALl0ASP0ASc0AU@0AUJ0Aa@0Aa]0Ae@0AeJ0AfP0AfZ0Am@0AmJ0Ao00AoE0B@00BA_0FYP0FYZ0F[00F[:0F]@0F]J0F]K0F]R0Fj00FjG0M;00M;D0M;P0M;d0M=P0M=i0MO>0MP00N500N5:0N;\`0N;j0NC\`0NCj0NS70NS@0NU@0NUJ0Naa0Nbp0Nb]0Nb\`0Nba0Nbe0Nd10Nd^0Nd_0Ndn0O400O4=0O_\`0O_j0P010P020P1T0P1U0P3R0P3S0P4Q0P4R0PTZ0PT[0PV30PV40PV<0PV=0PVL0PVM0P[Z0P[[0P[m0P[n0PpI0PpJ0R>@0R>A0RVH0RVI0SpK0SpL0V9]0V9^0_R@0_RA'
# str.isdigit
_DIGIT = '00IP00IZ00K\`00Kj00O000O:00UV00U\`00WV00W\`00YV00Y\`00[V00[\`00]V00]\`00_V00_\`00aV00a\`00cV00c\`00eV00e\`00gV00g\`00i@00iJ00k@00kJ00lP00lZ0110011:012@012J01=Y01=b01OP01OZ01P@01PJ01U601U@01W@01WK01Z001Z:01Z@01ZJ01]@01]J01^\`01^j01a001a:01a@01aJ021\`021a021d021j0220022:02AP02AY02Ad02Am02B802BA02CZ02C[02Ce02Cn02Co02D002Mf02Mo02N002N902N:02NC0:HP0:HZ0:S@0:SJ0:T00:T:0:W@0:WJ0:W\`0:Wj0:Y@0:YJ0:_\`0:_j0?l@0?lJ0@BP0@BZ0@Y00@Y40@d\`0@dj0@iP0@iY0A1B0A1K0A1V0A1\`0A3\`0A3j0A4f0A500A7@0A7J0A;\`0A;j0AA@0AAJ0AC@0ACJ0AI@0AIJ0AK00AK:0AL\`0ALj0ASP0ASZ0AU@0AUJ0Aa@0AaJ0Ae@0AeJ0AfP0AfZ0Am@0AmJ0FYP0FYZ0F[00F[:0F]@0F]J0MO>0MP00N500N5:0N;\`0N;j0NC\`0NCj0NU@0NUJ0O400O4;0O_\`0O_j'
# str.isspace
_SPACE = '01J001J10200020;020X020Z020_020\`021O021P03000301'
# str.isprintable
_PRINTABLE = '004000=h00=j00>000>400>;00><00>=00>>00>R00>S00D\`00Da00EG00EI00F;00F=00F@00FA00G800G@00G[00G_00Ge00H600HL00HM00KM00KN00L>00L@00M;00M=00Nb00O000Ok00Om00P^00P\`00Po00Q000QL00QN00QO00QP00Q[00Q\`00R?00RH00SR00SS00V400V500V=00V?00VA00VC00VY00VZ00Va00Vb00Vc00Vf00Vj00Vl00W500W700W900W;00W?00WG00WH00WL00WN00WO00WT00WV00Wo00X100X400X500X;00X?00XA00XC00XY00XZ00Xa00Xb00Xd00Xe00Xg00Xh00Xj00Xl00Xm00Xn00Y300Y700Y900Y;00Y>00YA00YB00YI00YM00YN00YO00YV00Yg00Z100Z400Z500Z>00Z?00ZB00ZC00ZY00ZZ00Za00Zb00Zd00Ze00Zj00Zl00[600[700[:00[;00[>00[@00[A00[P00[T00[V00[b00[i00p000p100p400p500p=00p?00pA00pC00pY00pZ00pa00pb00pd00pe00pj00pl00]500]700]900];00]>00]E00]H00]L00]N00]O00]T00]V00]h00^200^400^500^;00^>00^A00^B00^F00^I00^K00^L00^M00^N00^P00^S00^U00^X00^[00^^00^j00^n00_300_600_900_:00_>00_@00_A00_G00_H00_V00_k00\`000\`=00\`>00\`A00\`B00\`Y00\`Z00\`j00\`l00a500a600a900a:00a>00aE00aG00aH00aK00aM00aN00aP00aT00aV00a\`00ag00b=00b>00bA00bB00bY00bZ00bd00be00bj00bl00c500c600c900c:00c>00cE00cG00cM00cO00cP00cT00cV00c\`00ca00cd00d000d=00d>00dA00dB00e500e600e900e:00e@00eD00eT00eV00f000f100f400f500fG00fJ00fb00fc00fl00fm00fn00g000g700g:00g;00g?00gE00gF00gG00gH00gP00gV00g\`00gb00ge00h100hk00ho00iL00j100j300j400j500j600j;00j<00jT00jU00jV00jW00jn00k000k500k600k700k800k?00k@00kJ00kL00kP00l000m800m900m]00ma00nH00nI00nm00nn00o=00o>00oK0100013601370138013=013>013@0199019:019>019@019G019H019I019J019N019P01:901::01:>01:@01:a01:b01:f01:h01:o01;001;101;201;601;801;G01;H01<A01<B01<F01<H01=K01=M01=m01>001>J01>P01?f01?h01?n01@001J001J101JM01JP01Ki01L001LF01LO01Lg01M001MD01MP01M]01M^01Ma01Mb01Md01N001ON01OP01OZ01O\`01Oj01P001P>01P?01PJ01PP01Qi01R001R[01R\`01Sf01T001TO01TP01Tp01T\`01Tl01U001U101U401U^01U\`01Ue01V001Vp01V\`01W:01W@01WK01WN01XL01XN01YO01YP01Ym01Yo01Z:01Z@01ZJ01ZP01Z^01Z\`01[?01p001]=01]@01]o01^001_d01_l01\`h01\`k01a:01a=01b901b@01bk01bm01c801c@01ck01d001lF01lH01lN01lP01m601m801m>01m@01mH01mI01mJ01mK01mL01mM01mN01mO01mn01n001ne01nf01o501o601oD01oF01oL01oM01o\`01ob01oe01of01oo020@020X020\`021O021\`021b021d022?022@022M022P0231023@023a0240026<026@02@W02A002A;02AP02]d02]f02^F02^G02cd02ci02dV02dW02dX02d]02d^02d\`02eX02e_02ea02eo02fG02fP02fW02fX02f_02f\`02fg02fh02fo02g002g702g802g?02g@02gG02gH02gO02gP02iN02j002jJ02jK02kd02l002oF02o\`0300030103100311032G032I03400345034\`034a036?036@037T037_038O038P0:B=0:B@0:C70:C@0:Hp0:I00:Kh0:L00:O;0:O@0:OB0:OC0:OD0:OE0:OJ0:Ob0:P]0:P\`0:Pj0:Q00:Qh0:R00:S60:S>0:SJ0:SP0:UD0:UO0:Um0:V00:W>0:W?0:WJ0:WN0:Wo0:X00:Xg0:Y00:Y>0:Y@0:YJ0:YL0:[30:[K0:[g0:p10:p70:p90:p?0:pA0:pG0:pP0:pW0:pX0:p_0:p\`0:]p0:]\`0:_^0:_\`0:_j0:\`00=NT0=N\`0=O70=O;0=Ol0?T00?Y^0?Y\`0?[J0?p00?p70?pC0?pH0?pM0?pg0?ph0?pm0?pn0?po0?]00?]20?]30?]50?]60?_30?_C0?f@0?fB0?g80?g?0?g@0?g\`0?hJ0?hP0?iC0?iD0?iW0?iX0?ip0?i\`0?ie0?if0?km0?l10?no0?o20?o80?o:0?o@0?oB0?oH0?oJ0?oM0?oP0?oW0?oX0?o_0?ol0?on0@000@0<0@0=0@0W0@0X0@0k0@0l0@0n0@0o0@1>0@1@0@1N0@200@3k0@400@430@470@4d0@4g0@6?0@6@0@6M0@6P0@6Q0@7@0@7n0@:00@:M0@:P0@;A0@;P0@;l0@<00@<T0@<]0@=;0@=@0@=k0@>00@>N0@>O0@?40@?80@?F0@@00@BN0@BP0@BZ0@B\`0@CD0@CH0@Cl0@D00@DX0@D\`0@ET0@E_0@Ek0@El0@F;0@F<0@FC0@FD0@FF0@FG0@FR0@FS0@Fb0@Fc0@Fj0@Fk0@Fm0@H00@Lg0@M00@MF0@MP0@MX0@N00@N60@N70@Na0@Nb0@Nk0@P00@P60@P80@P90@P:0@Pf0@Pg0@Pi0@Pl0@Pm0@Po0@QF0@QG0@RO0@RW0@R\`0@SP0@Sc0@Sd0@Sf0@Sk0@TL0@TO0@Tj0@To0@U00@V00@Vh0@Vl0@W@0@WB0@X40@X50@X70@X<0@XD0@XE0@XH0@XI0@Xf0@Xh0@Xk0@Xo0@Y90@Y@0@YI0@YP0@ZP0@[00@[W0@[[0@[g0@p00@pf0@pi0@]F0@]H0@]c0@]h0@^B0@^I0@^M0@^Y0@^\`0@\`00@a90@b00@bc0@c00@cc0@cj0@dX0@d\`0@dj0@iP0@io0@j00@jZ0@j[0@j^0@j\`0@jb0@km0@lX0@l\`0@mJ0@m\`0@n:0@n\`0@o<0@oP0@og0A000A1>0A1B0A1f0A1o0A2m0A2n0A330A3@0A3Y0A3\`0A3j0A400A4e0A4f0A580A5@0A5g0A600A7P0A7Q0A7e0A800A8B0A8C0A920A:00A:70A:80A:90A::0A:>0A:?0A:N0A:O0A:Z0A:\`0A;[0A;\`0A;j0A<00A<40A<50A<=0A<?0A<A0A<C0A<Y0A<Z0A<a0A<b0A<d0A<e0A<j0A<k0A=50A=70A=90A=;0A=>0A=@0A=A0A=G0A=H0A=M0A=T0A=V0A=]0A=\`0A=e0A@00AAL0AAM0AAR0AB00AC80AC@0ACJ0AF00AFf0AFh0AGN0AH00AI50AI@0AIJ0AIP0AI]0AJ00AJj0AK00AK:0AL00ALK0ALM0ALp0AL\`0AM70AP00APl0ARP0ASc0ASo0AT70AT90AT:0AT<0ATD0ATE0ATG0ATH0ATf0ATg0ATi0ATk0AU70AU@0AUJ0AVP0AVX0AVZ0AWH0AWJ0AWU0AX00AY80AY@0AZS0AZ\`0A[i0Ap00Ap:0A\`00A\`90A\`:0A\`g0A\`h0Aa60Aa@0Aa]0Aa\`0Ab@0AbB0AbX0AbY0Abg0Ad00Ad70Ad80Ad:0Ad;0Adg0Adj0Adk0Adl0Adn0Ado0Ae80Ae@0AeJ0AeP0AeV0AeW0AeY0AeZ0Af?0Af@0AfB0AfC0AfI0AfP0AfZ0AkP0Aki0Al00AlA0AlB0Alk0Aln0AmJ0An\`0Ana0Ao00Aob0Aoo0B>J0B@00BA_0BA\`0BAe0BB00BE40Bn@0Boc0C000C@\`0CA00CAF0D@00DI70FP00FXi0FY00FYO0FYP0FYZ0FY^0FZo0F[00F[:0F[@0F[^0F[\`0F[f0Fp00F]60F]@0F]J0F]K0F]R0F]S0F]h0F]m0F^@0Fi00FjK0Fl00Fm;0Fm?0Fn80Fn?0FnP0FoP0FoU0Fo\`0Fob0G000HOh0HP00HcF0Hd00Hd90Jo\`0Jod0Joe0Jol0Jom0Joo0K000K4S0K4b0K4c0K5@0K5C0K5E0K5F0K5T0K5X0K5\`0K;l0K\`00Ka[0Ka\`0Kam0Kb00Kb90Kb@0KbJ0KbL0KbP0Ll00Ll^0Ll\`0Lm70Lm@0Lo40M000M3f0M400M4W0M4Y0M5c0M5k0M7[0M800M960M;00M;D0M;P0M;d0M<00M=G0M=P0M=i0M@00MAE0MAF0MBM0MBN0MBP0MBR0MBS0MBU0MBW0MBY0MB]0MB^0MBj0MBk0MBl0MBm0MC40MC50MD60MD70MD;0MD=0MDE0MDF0MDM0MDN0MDj0MDk0MDo0ME00ME50ME60ME70ME:0MEA0MEB0MJV0MJX0MO<0MO>0MZ<0MZK0MZP0MZQ0MZ\`0Ml00MlO0MlU0Ml[0N000N070N080N0I0N0K0N0R0N0S0N0U0N0V0N0[0N0\`0N1^0N2?0N2@0N400N4]0N4\`0N4n0N500N5:0N5>0N5@0N:@0N:_0N;00N;j0N;o0N<00NC@0NCj0NOP0NOW0NOX0NOp0NO]0NO_0NO\`0NOo0NP00NS50NS70NSG0NT00NU<0NU@0NUJ0NUN0NUP0Naa0Nbe0Nd10Ndn0Nh00Nh40Nh50NhP0NhQ0NhS0NhT0NhU0NhW0NhX0NhY0Nhc0Nhd0Nhh0Nhi0Nhj0Nhk0Nhl0Ni20Ni30Ni70Ni80Ni90Ni:0Ni;0Ni<0Ni=0Ni@0NiA0NiC0NiD0NiE0NiG0NiH0NiI0NiJ0NiK0NiL0NiM0NiN0NiO0NiP0NiQ0NiS0NiT0NiU0NiW0Ni[0Nip0Nic0Nid0Nih0Nii0Nim0Nin0Nio0Nj00Nj:0Nj;0NjL0NjQ0NjT0NjU0NjZ0Nj[0Njl0Nk\`0Nkb0O000O0p0O0\`0O2D0O2P0O2_0O2a0O300O310O3@0O3A0O3f0O400O6^0O7V0O830O8@0O8l0O900O990O9@0O9B0O9P0O9V0O<00OKH0OKL0OK]0OK\`0OKm0OL00OMg0OMk0OOJ0OOP0OOp0OO\`0OOa0OP00OP<0OP@0OQ80OQ@0OQJ0OQP0OR80OR@0OR^0OR\`0ORb0OT00OYD0OYP0OY^0OY\`0OYm0OZ00OZ90OZ@0OZn0OZo0O[60O[>0O[L0O[P0O[Y0O[\`0O[i0Op00O^C0O^D0O_;0O_\`0O_j0P000ZKP0ZL00[Lj0[M00[PN0[PP0pjR0pj\`0^_Q0^_\`0^iN0_P00_XN0\`000a=;0a=@0b>\`3P403P7\`'
# str.islower
_LOWER = '004100420043004400450046004700480049004:004;004<004=004>004?004@004A004B004C004D004E004F004G004H004I004J004K004L004M004N004O004P004Q004R004S004T004U004V004W004X004Y004Z004[004p004]004^004_004\`004a004b004c004d004e004f004g004i004j004k004l004m004n004o005000510052005300540055005600570058005:005;005<005=005>005?005@005A005B005C005D005E005F005G005H005I005J005K005L005M005N005O005P005Q005R005S005T005U005V005W005X005Y005Z005[005p005]005^005_005\`005a005b005c005d005e005f005g005h005j005k005l005m005n0061006300640065006600680069006<006>006B006C006E006F006I006L006N006O006Q006R006S006T006U006V006X006Y006Z006p006]006^006\`006a006d006e006f006g006i006k006m0070007600770079007:007<007=007>007?007@007A007B007C007D007E007F007G007H007I007J007K007L007N007O007P007Q007R007S007T007U007V007W007X007Y007Z007[007p007]007^007_007a007c007d007e007f007i007j007k007l007m007n007o0080008100820083008400850086008700880089008:008;008<008=008>008?008@008A008B008C008D008E008F008G008H008I008J008K008L008M008N008O008P008Q008R008S008T008U008V008W008X008Y008Z008[008p008]008^008_008\`008a008b008c008j008l008m008o009100920093009700980099009:009;009<009=009>009?00:D00:E00:i00;000;200;P00;U00=500=600=a00=b00=c00=d00=g00=h00=j00=n00>@00>A00>p00??00?@00?B00?E00?H00?I00?J00?K00?L00?M00?N00?O00?P00?Q00?R00?S00?T00?U00?V00?W00?X00?Y00?Z00?[00?p00?]00?^00?_00?d00?e00?f00?h00?i00?k00?m00@\`00AP00AQ00AR00AS00AT00AU00AV00AW00AX00AY00AZ00A[00Ap00A]00A^00A_00A\`00Aa00Ab00Ac00Ad00Ae00Af00Ag00Ah00Ai00Aj00Ak00Al00Am00An00Ao00B000B100B200B;00B<00B=00B>00B?00B@00BA00BB00BC00BD00BE00BF00BG00BH00BI00BJ00BK00BL00BM00BN00BO00BP00BQ00BR00BS00BT00BU00BV00BW00BX00BY00BZ00B[00Bp00B]00B^00B_00B\`00Ba00Bb00Bc00Bd00Be00Bf00Bg00Bh00Bi00Bj00Bk00Bl00Bm00Bn00Bo00C000C200C300C400C500C600C700C800C900C:00C;00C<00C=00C>00C@00CA00CB00CC00CD00CE00CF00CG00CH00CI00CJ00CK00CL00CM00CN00CO00CP00CQ00CR00CS00CT00CU00CV00CW00CX00CY00CZ00C[00Cp00C]00C^00C_00C\`00Ca00Cb00Cc00Cd00Ce00Cf00Cg00Ch00Ci00Cj00Ck00Cl00Cm00Cn00Co00D000D100D200D300D400D500D600D700D800D900D:00D;00D<00D=00D>00D?00D@00DA00DB00DC00DD00DE00DF00DG00DH00DI00DJ00DK00DL00DM00DN00DO00DP00DQ00DR00DS00DT00DU00DV00DW00DX00DY00DZ00D[00Dp00D]00D^00D_00D\`00EP00F9013@013k013l014001?h01?n01b001b901d001g001h101h201h301h401h501h601h701h801h901h:01h;01h<01h=01h>01h?01h@01hA01hB01hC01hD01hE01hF01hG01hH01hI01hJ01hK01hL01hM01hN01hO01hP01hQ01hR01hS01hT01hU01hV01hW01hX01hY01hZ01h[01hp01h]01h^01h_01h\`01ha01hb01hc01hd01he01hf01hg01hh01hi01hj01hk01hl01hm01hn01ho01i001i101i201i301i401i501i601i701i801i901i:01i;01i<01i=01i>01i?01i@01iA01iB01iC01iD01iE01iF01iG01iH01iI01iJ01iK01iL01iM01iN01iO01iP01iQ01iR01iS01iT01iU01iV01iW01iX01iY01iZ01i[01ip01i]01i^01i_01i\`01ia01ib01ic01id01ie01if01ig01ih01ii01ij01ik01il01im01in01io01j001j101j201j301j401j501j601j701j801j901j:01j;01j<01j=01j>01j?01j@01jA01jB01jC01jD01jE01jN01jO01jP01jQ01jR01jS01jT01jU01jV01jW01jX01jY01jZ01j[01jp01j]01j^01j_01j\`01ja01jb01jc01jd01je01jf01jg01jh01ji01jj01jk01jl01jm01jn01jo01k001k101k201k301k401k501k601k701k801k901k:01k;01k<01k=01k>01k?01k@01kA01kB01kC01kD01kE01kF01kG01kH01kI01kJ01kK01kL01kM01kN01kO01kP01kQ01kR01kS01kT01kU01kV01kW01kX01kY01kZ01k[01kp01k]01k^01k_01k\`01ka01kb01kc01kd01ke01kf01kg01kh01ki01kj01kk01kl01km01kn01ko01l801l@01lF01lP01lX01l\`01lh01m001m601m@01mH01mP01mX01m\`01mn01n001n801n@01nH01nP01nX01n\`01ne01nf01nh01nn01no01o201o501o601o801o@01oD01oF01oH01oP01oX01ob01oe01of01oh021a021b021o0220022@022M024:024;024>024@024C024D024_024\`024d024e024i024j024l024n0256025:025>025?025\`02600264026502C@02CZ02\`\`02aP02aQ02aR02aU02aW02aX02aY02aZ02a[02ap02a]02aa02ab02ac02ae02af02an02b102b202b302b402b502b602b702b802b902b:02b;02b<02b=02b>02b?02b@02bA02bB02bC02bD02bE02bF02bG02bH02bI02bJ02bK02bL02bM02bN02bO02bP02bQ02bR02bS02bT02bU02bV02bW02bX02bY02bZ02b[02bp02b]02b^02b_02b\`02ba02bb02bc02bd02be02bf02bg02bh02bi02bj02bk02bl02bm02bn02bo02c002c102c202c302c402c502c602c702c802c902c:02c;02c<02c=02c>02c?02c@02cA02cB02cC02cD02cE02cF02cG02cH02cI02cJ02cK02cL02cM02cN02cO02cP02cQ02cR02cS02cU02cp02c]02c^02c_02cc02cd02d002dV02dW02dX02d]02d^0:I10:I20:I30:I40:I50:I60:I70:I80:I90:I:0:I;0:I<0:I=0:I>0:I?0:I@0:IA0:IB0:IC0:ID0:IE0:IF0:IG0:IH0:II0:IJ0:IK0:IL0:IM0:IN0:IO0:IP0:IQ0:IR0:IS0:IT0:IU0:IV0:IW0:IX0:IY0:IZ0:I[0:Ip0:I]0:I^0:J10:J20:J30:J40:J50:J60:J70:J80:J90:J:0:J;0:J<0:J=0:J>0:J?0:J@0:JA0:JB0:JC0:JD0:JE0:JF0:JG0:JH0:JI0:JJ0:JK0:JN0:LS0:LT0:LU0:LV0:LW0:LX0:LY0:LZ0:L[0:Lp0:L]0:L^0:L_0:Lb0:Lc0:Ld0:Le0:Lf0:Lg0:Lh0:Li0:Lj0:Lk0:Ll0:Lm0:Ln0:Lo0:M00:M10:M20:M30:M40:M50:M60:M70:M80:M90:M:0:M;0:M<0:M=0:M>0:M?0:M@0:MA0:MB0:MC0:MD0:ME0:MF0:MG0:MH0:MI0:MJ0:MK0:ML0:MM0:MN0:MO0:MP0:MQ0:MR0:MS0:MT0:MU0:MV0:MW0:MX0:MY0:MZ0:M[0:Mp0:M]0:M^0:M_0:Mi0:Mj0:Mk0:Ml0:Mm0:Mo0:N00:N10:N20:N30:N40:N50:N60:N70:N80:N<0:N=0:N>0:N?0:NA0:NB0:NC0:NF0:NG0:NH0:NI0:NJ0:NK0:NL0:NM0:NN0:NO0:NP0:NQ0:NR0:NS0:NT0:NU0:NV0:NW0:NX0:NY0:NZ0:N_0:N\`0:Ne0:Nf0:Ng0:Nh0:Ni0:Nj0:Nk0:Nl0:Nm0:Nn0:No0:O00:O10:O20:O30:O40:O80:O90:O:0:O;0:OA0:OB0:OC0:OD0:OE0:OF0:OG0:OH0:OI0:OJ0:Ob0:Oe0:Of0:Og0:Oh0:Ok0:p\`0:]K0:]L0:]Z0:]\`0:_00?p00?p70?pC0?pH0?m10?mK0@@X0@A@0@CH0@Cl0@FG0@FR0@FS0@Fb0@Fc0@Fj0@Fk0@Fm0@N00@N10@N30@N60@N70@Na0@Nb0@Nk0@c00@cc0AS00ASP0FiP0Fj00M@J0M@d0MA>0MAE0MAF0MAX0MB20MBL0MBf0MBj0MBk0MBl0MBm0MC40MC50MC@0MCZ0MD40MDN0MDh0MEB0MEp0MF60MFP0MFj0MGD0MG^0MH80MHR0MHl0MIF0MI\`0MJ:0MJV0MK20MKK0MKL0MKR0MKl0MLE0MLF0MLL0MLf0MM?0MM@0MMF0MM\`0MN90MN:0MN@0MNZ0MO30MO40MO:0MO;0MO<0Ml00Ml:0Ml;0MlO0MlU0Ml[0N0\`0N1^0NTR0NU4'
# str.isupper
_UPPER = '0040004100420043004400450046004700480049004:004;004<004=004>004?004@004A004B004C004D004E004F004G004H004I004J004K004L004M004N004O004P004Q004R004S004T004U004V004W004X004Y004Z004[004p004]004^004_004\`004a004b004c004d004e004f004g004i004j004k004l004m004n004o005000510052005300540055005600570058005:005;005<005=005>005?005@005A005B005C005D005E005F005G005H005I005J005K005L005M005N005O005P005Q005R005S005T005U005V005W005X005Y005Z005[005p005]005^005_005\`005a005b005c005d005e005f005g005h005j005k005l005m005n0061006300640065006600680069006<006>006B006C006E006F006I006L006N006O006Q006R006S006T006U006V006X006Y006Z006p006]006^006\`006a006d006e006f006g006i006l006m0074007500770078007:007;007=007>007?007@007A007B007C007D007E007F007G007H007I007J007K007L007N007O007P007Q007R007S007T007U007V007W007X007Y007Z007[007p007]007^007_007a007b007d007e007f007i007j007k007l007m007n007o0080008100820083008400850086008700880089008:008;008<008=008>008?008@008A008B008C008D008E008F008G008H008I008J008K008L008M008N008O008P008Q008R008S008T008U008V008W008X008Y008Z008[008p008]008^008_008\`008a008b008c008j008l008m008o009100920093009700980099009:009;009<009=009>009?00=\`00=a00=b00=c00=f00=g00=o00>000>600>700>800>;00><00>=00>>00>@00>A00>R00>S00>p00??00?@00?B00?E00?H00?I00?J00?K00?L00?M00?N00?O00?P00?Q00?R00?S00?T00?U00?V00?W00?X00?Y00?Z00?[00?p00?]00?^00?_00?d00?e00?g00?h00?i00?k00?m00@\`00AP00AQ00AR00AS00AT00AU00AV00AW00AX00AY00AZ00A[00Ap00A]00A^00A_00A\`00Aa00Ab00Ac00Ad00Ae00Af00Ag00Ah00Ai00Aj00Ak00Al00Am00An00Ao00B000B100B:00B;00B<00B=00B>00B?00B@00BA00BB00BC00BD00BE00BF00BG00BH00BI00BJ00BK00BL00BM00BN00BO00BP00BQ00BR00BS00BT00BU00BV00BW00BX00BY00BZ00B[00Bp00B]00B^00B_00B\`00Ba00Bb00Bc00Bd00Be00Bf00Bg00Bh00Bi00Bj00Bk00Bl00Bm00Bn00Bo00C000C200C300C400C500C600C700C800C900C:00C;00C<00C=00C>00C@00CA00CB00CC00CD00CE00CF00CG00CH00CI00CJ00CK00CL00CM00CN00CO00CP00CQ00CR00CS00CT00CU00CV00CW00CX00CY00CZ00C[00Cp00C]00C^00C_00C\`00Ca00Cb00Cc00Cd00Ce00Cf00Cg00Ch00Ci00Cj00Ck00Cl00Cm00Cn00Co00D000D100D200D300D400D500D600D700D800D900D:00D;00D<00D=00D>00D?00D@00DA00DB00DC00DD00DE00DF00DG00DH00DI00DJ00DK00DL00DM00DN00DO00DP00DQ00DR00DS00DT00DU00DV00DW00DX00DY00DZ00D[00Dp00D]00D^00D_00Da00EG012P013601370138013=013>01>P01?f01b@01bk01bm01c001h001h101h201h301h401h501h601h701h801h901h:01h;01h<01h=01h>01h?01h@01hA01hB01hC01hD01hE01hF01hG01hH01hI01hJ01hK01hL01hM01hN01hO01hP01hQ01hR01hS01hT01hU01hV01hW01hX01hY01hZ01h[01hp01h]01h^01h_01h\`01ha01hb01hc01hd01he01hf01hg01hh01hi01hj01hk01hl01hm01hn01ho01i001i101i201i301i401i501i601i701i801i901i:01i;01i<01i=01i>01i?01i@01iA01iB01iC01iD01iE01iF01iG01iH01iI01iJ01iK01iL01iM01iN01iO01iP01iQ01iR01iS01iT01iU01iV01iW01iX01iY01iZ01i[01ip01i]01i^01i_01i\`01ia01ib01ic01id01ie01if01ig01ih01ii01ij01ik01il01im01in01io01j001j101j201j301j401j501j601j701j801j901j:01j;01j<01j=01j>01j?01j@01jA01jB01jC01jD01jE01jN01jO01jP01jQ01jR01jS01jT01jU01jV01jW01jX01jY01jZ01j[01jp01j]01j^01j_01j\`01ja01jb01jc01jd01je01jf01jg01jh01ji01jj01jk01jl01jm01jn01jo01k001k101k201k301k401k501k601k701k801k901k:01k;01k<01k=01k>01k?01k@01kA01kB01kC01kD01kE01kF01kG01kH01kI01kJ01kK01kL01kM01kN01kO01kP01kQ01kR01kS01kT01kU01kV01kW01kX01kY01kZ01k[01kp01k]01k^01k_01k\`01ka01kb01kc01kd01ke01kf01kg01kh01ki01kj01kk01kl01km01kn01ko01l801l@01lH01lN01lX01l\`01lh01m001m801m>01mI01mJ01mK01mL01mM01mN01mO01mP01mX01m\`01nh01nl01o801o<01oH01oL01oX01o]01oh01ol0242024302470248024;024>024@024C024E024F024I024N024T024U024V024W024X024Y024Z024^024\`024d024n025002550256025P025\`0263026402Bf02C@02\`002\`\`02aP02aQ02aR02aU02aW02aX02aY02aZ02a[02ap02a]02aa02ab02ac02ae02af02an02b102b202b302b402b502b602b702b802b902b:02b;02b<02b=02b>02b?02b@02bA02bB02bC02bD02bE02bF02bG02bH02bI02bJ02bK02bL02bM02bN02bO02bP02bQ02bR02bS02bT02bU02bV02bW02bX02bY02bZ02b[02bp02b]02b^02b_02b\`02ba02bb02bc02bd02be02bf02bg02bh02bi02bj02bk02bl02bm02bn02bo02c002c102c202c302c402c502c602c702c802c902c:02c;02c<02c=02c>02c?02c@02cA02cB02cC02cD02cE02cF02cG02cH02cI02cJ02cK02cL02cM02cN02cO02cP02cQ02cR02cS02c[02cp02c]02c^02cb02cc0:I00:I10:I20:I30:I40:I50:I60:I70:I80:I90:I:0:I;0:I<0:I=0:I>0:I?0:I@0:IA0:IB0:IC0:ID0:IE0:IF0:IG0:IH0:II0:IJ0:IK0:IL0:IM0:IN0:IO0:IP0:IQ0:IR0:IS0:IT0:IU0:IV0:IW0:IX0:IY0:IZ0:I[0:Ip0:I]0:J00:J10:J20:J30:J40:J50:J60:J70:J80:J90:J:0:J;0:J<0:J=0:J>0:J?0:J@0:JA0:JB0:JC0:JD0:JE0:JF0:JG0:JH0:JI0:JJ0:JK0:LR0:LS0:LT0:LU0:LV0:LW0:LX0:LY0:LZ0:L[0:Lp0:L]0:L^0:L_0:Lb0:Lc0:Ld0:Le0:Lf0:Lg0:Lh0:Li0:Lj0:Lk0:Ll0:Lm0:Ln0:Lo0:M00:M10:M20:M30:M40:M50:M60:M70:M80:M90:M:0:M;0:M<0:M=0:M>0:M?0:M@0:MA0:MB0:MC0:MD0:ME0:MF0:MG0:MH0:MI0:MJ0:MK0:ML0:MM0:MN0:MO0:MP0:MQ0:MR0:MS0:MT0:MU0:MV0:MW0:MX0:MY0:MZ0:M[0:Mp0:M]0:M^0:M_0:Mi0:Mj0:Mk0:Ml0:Mm0:Mo0:N00:N10:N20:N30:N40:N50:N60:N70:N;0:N<0:N=0:N>0:N@0:NA0:NB0:NC0:NF0:NG0:NH0:NI0:NJ0:NK0:NL0:NM0:NN0:NO0:NP0:NQ0:NR0:NS0:NT0:NU0:NV0:NW0:NX0:NY0:NZ0:N_0:N\`0:Ne0:Nf0:Ng0:Nh0:Ni0:Nj0:Nk0:Nl0:Nm0:Nn0:No0:O00:O10:O20:O30:O40:O80:O90:O:0:O@0:OA0:OF0:OG0:OH0:OI0:Oe0:Of0?lQ0?lk0@@00@@X0@B\`0@CD0@E\`0@Ek0@El0@F;0@F<0@FC0@FD0@FF0@b00@bc0ARP0AS00Fi00FiP0M@00M@J0M@d0MA>0MAX0MB20MBL0MBM0MBN0MBP0MBR0MBS0MBU0MBW0MBY0MB]0MB^0MBf0MC@0MCZ0MD40MD60MD70MD;0MD=0MDE0MDF0MDM0MDh0MDj0MDk0MDo0ME00ME50ME60ME70ME:0MEA0MEp0MF60MFP0MFj0MGD0MG^0MH80MHR0MHl0MIF0MI\`0MJ:0MJX0MK10MKR0MKk0MLL0MLe0MMF0MM_0MN@0MNY0MO:0MO;0NT00NTR0O4\`0O5:0O5@0O5Z0O5\`0O6:'
# lower, upper or title case
_CASED = '0040006k006l0070007400:D00:E00:i00;000;200;P00;U00=500=600=\`00=d00=f00=h00=j00=n00=o00>000>600>700>800>;00><00>=00>>00>R00>S00?f00?g00B200B:00D\`00Da00EG00EP00F9012P013601370138013=013>013@013k013l014001>P01?f01?h01?n01b001b901b@01bk01bm01c001d001g001h001lF01lH01lN01lP01m601m801m>01m@01mH01mI01mJ01mK01mL01mM01mN01mO01mn01n001ne01nf01nm01nn01no01o201o501o601o=01o@01oD01oF01oL01oP01o]01ob01oe01of01om021a021b021o0220022@022M0242024302470248024:024D024E024F024I024N024T024U024V024W024X024Y024Z024^024_024e024i024j024l02500255025:025>025?025P02600263026502Bf02CZ02\`002cU02c[02c_02cb02cd02d002dV02dW02dX02d]02d^0:I00:I^0:J00:JN0:LR0:N80:N;0:N?0:N@0:O;0:O@0:OB0:OC0:OD0:OE0:OJ0:Ob0:Og0:Oh0:Ok0:p\`0:]K0:]L0:]Z0:]\`0:_00?p00?p70?pC0?pH0?lQ0?lk0?m10?mK0@@00@A@0@B\`0@CD0@CH0@Cl0@E\`0@Ek0@El0@F;0@F<0@FC0@FD0@FF0@FG0@FR0@FS0@Fb0@Fc0@Fj0@Fk0@Fm0@N00@N10@N30@N60@N70@Na0@Nb0@Nk0@b00@bc0@c00@cc0ARP0ASP0Fi00Fj00M@00MAE0MAF0MBM0MBN0MBP0MBR0MBS0MBU0MBW0MBY0MB]0MB^0MBj0MBk0MBl0MBm0MC40MC50MD60MD70MD;0MD=0MDE0MDF0MDM0MDN0MDj0MDk0MDo0ME00ME50ME60ME70ME:0MEA0MEB0MJV0MJX0MK10MK20MKK0MKL0MKk0MKl0MLE0MLF0MLe0MLf0MM?0MM@0MM_0MM\`0MN90MN:0MNY0MNZ0MO30MO40MO<0Ml00Ml:0Ml;0MlO0MlU0Ml[0N0\`0N1^0NT00NU40O4\`0O5:0O5@0O5Z0O5\`0O6:'
# first character of an identifier
_START = '004000;200;600;B00;P00;U00;p00;]00;^00;_00=\`00=e00=f00=h00=k00=n00=o00>000>600>700>800>;00><00>=00>>00>R00>S00?f00?g00B200B:00D\`00Da00EG00EI00EJ00EP00F900G@00G[00G_00Gc00HP00I;00I^00I\`00Ia00KD00KE00KF00KU00KW00K^00K\`00Kj00Km00Ko00L000L@00LA00LB00L\`00M=00NV00Na00Nb00O:00O[00Od00Of00Oj00Ok00P000PF00PJ00PK00PT00PU00PX00PY00Q000QI00QP00Q[00Q\`00R800R900R?00RP00S:00T400Tj00Tm00Tn00U@00UA00UH00UR00Ua00V100V500V=00V?00VA00VC00VY00VZ00Va00Vb00Vc00Vf00Vj00Vm00Vn00W>00W?00WL00WN00WO00WR00W\`00Wb00Wl00Wm00X500X;00X?00XA00XC00XY00XZ00Xa00Xb00Xd00Xe00Xg00Xh00Xj00YI00YM00YN00YO00Yb00Ye00Z500Z>00Z?00ZB00ZC00ZY00ZZ00Za00Zb00Zd00Ze00Zj00Zm00Zn00[@00[A00[P00[R00[i00[j00p500p=00p?00pA00pC00pY00pZ00pa00pb00pd00pe00pj00pm00pn00]L00]N00]O00]R00]a00]b00^300^400^500^;00^>00^A00^B00^F00^I00^K00^L00^M00^N00^P00^S00^U00^X00^[00^^00^j00_@00_A00\`500\`=00\`>00\`A00\`B00\`Y00\`Z00\`j00\`m00\`n00aH00aK00aM00aN00aP00aR00b000b100b500b=00b>00bA00bB00bY00bZ00bd00be00bj00bm00bn00cM00cO00cP00cR00ca00cc00d400d=00d>00dA00dB00dk00dm00dn00e>00e?00eD00eG00eO00eR00ej00f000f500fG00fJ00fb00fc00fl00fm00fn00g000g700h100ha00hb00hc00i000i700j100j300j400j500j600j;00j<00jT00jU00jV00jW00ja00jb00jc00jm00jn00k000k500k600k700kL00kP00l000l100m000m800m900m]00n800n=0100010[010o0110011@011F011J011N011Q011R011U011W011^011a011e0122012>012?012P013601370138013=013>013@013k013l0199019:019>019@019G019H019I019J019N019P01:901::01:>01:@01:a01:b01:f01:h01:o01;001;101;201;601;801;G01;H01<A01<B01<F01<H01=K01>001>@01>P01?f01?h01?n01@101I]01I_01J001J101JK01JP01K[01K^01Ki01L001LB01LO01Lb01M001MB01MP01M]01M^01Ma01N001Nd01OG01OH01OL01OM01PP01Qi01R001RY01RZ01R[01R\`01Sf01T001TO01U@01U^01U\`01Ue01V001Vp01V\`01W:01X001XG01XP01YE01ZW01ZX01p501pd01]501]=01^301^Q01^^01^\`01^j01_V01\`001\`T01a=01a@01aJ01an01b001b901b@01bk01bm01c001cY01c]01c^01cd01ce01cg01cj01ck01d001g001h001lF01lH01lN01lP01m601m801m>01m@01mH01mI01mJ01mK01mL01mM01mN01mO01mn01n001ne01nf01nm01nn01no01o201o501o601o=01o@01oD01oF01oL01oP01o]01ob01oe01of01om021a021b021o0220022@022M0242024302470248024:024D024E024F024H024N024T024U024V024W024X024Y024Z024j024l02500255025:025>025?025P026902\`002cU02c[02c_02cb02cd02d002dV02dW02dX02d]02d^02d\`02eX02e_02e\`02f002fG02fP02fW02fX02f_02f\`02fg02fh02fo02g002g702g802g?02g@02gG02gH02gO03050308030Q030Z030a030f030h030m0311032G032M032P032Q033k033l03400345034\`034a036?036P0370037\`038003@004g004h00:B=0:C@0:Cn0:D00:H=0:H@0:HP0:HZ0:Hp0:I00:I_0:Io0:JN0:JP0:K\`0:LG0:LP0:LR0:N90:N;0:O;0:O@0:OB0:OC0:OD0:OE0:OJ0:Ob0:P20:P30:P60:P70:P;0:P<0:PS0:Q00:Qd0:R20:Rd0:Sb0:Sh0:Sk0:Sl0:Sm0:So0:T:0:TV0:T\`0:U70:UP0:Um0:V40:Vc0:W?0:W@0:WP0:WU0:WV0:W\`0:Wj0:Wo0:X00:XY0:Y00:Y30:Y40:Y<0:YP0:Yg0:Yj0:Yk0:Yn0:Z\`0:Za0:Zb0:Ze0:Zg0:Zi0:Zn0:[00:[10:[20:[30:[K0:[N0:[P0:[[0:[b0:[e0:p10:p70:p90:p?0:pA0:pG0:pP0:pW0:pX0:p_0:p\`0:]K0:]L0:]Z0:]\`0:_S0:\`00=NT0=N\`0=O70=O;0=Ol0?T00?Y^0?Y\`0?[J0?p00?p70?pC0?pH0?pM0?pN0?pO0?pY0?pZ0?pg0?ph0?pm0?pn0?po0?]00?]20?]30?]50?]60?^b0?_C0?aN0?aT0?dn0?e@0?f@0?fB0?g80?g\`0?gj0?ia0?ib0?ic0?id0?ig0?ih0?ii0?ij0?ik0?il0?im0?in0?io0?km0?lQ0?lk0?m10?mK0?mV0?nN0?nP0?no0?o20?o80?o:0?o@0?oB0?oH0?oJ0?oM0@000@0<0@0=0@0W0@0X0@0k0@0l0@0n0@0o0@1>0@1@0@1N0@200@3k0@500@5e0@:00@:M0@:P0@;A0@<00@<P0@<]0@=;0@=@0@=f0@>00@>N0@>P0@?40@?80@?@0@?A0@?F0@@00@BN0@B\`0@CD0@CH0@Cl0@D00@DX0@D\`0@ET0@E\`0@Ek0@El0@F;0@F<0@FC0@FD0@FF0@FG0@FR0@FS0@Fb0@Fc0@Fj0@Fk0@Fm0@H00@Lg0@M00@MF0@MP0@MX0@N00@N60@N70@Na0@Nb0@Nk0@P00@P60@P80@P90@P:0@Pf0@Pg0@Pi0@Pl0@Pm0@Po0@QF0@QP0@Qg0@R00@RO0@SP0@Sc0@Sd0@Sf0@T00@TF0@TP0@Tj0@V00@Vh0@Vn0@W00@X00@X10@X@0@XD0@XE0@XH0@XI0@Xf0@YP0@Ym0@Z00@ZM0@[00@[80@[90@[U0@p00@pf0@]00@]F0@]P0@]c0@^00@^B0@\`00@a90@b00@bc0@c00@cc0@d00@dT0@j00@jZ0@j\`0@jb0@l00@lM0@lW0@lX0@l\`0@m60@m\`0@n20@n\`0@o50@oP0@og0A030A0h0A1a0A1c0A1e0A1f0A230A2\`0A3@0A3Y0A430A4W0A540A550A570A580A5@0A5c0A5f0A5g0A630A6c0A710A750A7J0A7K0A7L0A7M0A800A8B0A8C0A8p0A8o0A910A:00A:70A:80A:90A::0A:>0A:?0A:N0A:O0A:Y0A:\`0A;O0A<50A<=0A<?0A<A0A<C0A<Y0A<Z0A<a0A<b0A<d0A<e0A<j0A<m0A<n0A=@0A=A0A=M0A=R0A@00A@e0AA70AA;0AAO0AAR0AB00AB\`0AC40AC60AC70AC80AF00AF_0AGH0AGL0AH00AH\`0AI40AI50AJ00AJ[0AJh0AJi0AL00ALK0AM00AM70AP00APp0ARP0ASP0ASo0AT70AT90AT:0AT<0ATD0ATE0ATG0ATH0AT\`0ATo0AU00AU10AU20AVP0AVX0AVZ0AWA0AWQ0AWR0AWS0AWT0AX00AX10AX;0AXc0AXj0AXk0AY@0AYA0AYL0AZ:0AZM0AZN0AZ\`0A[i0A\`00A\`90A\`:0A\`_0Aa00Aa10Aab0Ab@0Ad00Ad70Ad80Ad:0Ad;0Ada0Ae60Ae70AeP0AeV0AeW0AeY0AeZ0Af:0AfH0AfI0AkP0Akc0Al20Al30Al40AlA0AlB0Ald0An\`0Ana0B000B>J0B@00BA_0BB00BE40Bn@0Boa0C000C@\`0CA10CA70D@00DI70FP00FXi0FY00FYO0FY\`0FZo0F[@0F[^0Fp00Fp\`0F]00F]40F]S0F]h0F]m0F^@0Fi00Fj00Fl00Fm;0Fm@0FmA0FnC0FnP0FoP0FoR0FoS0FoT0G000HOh0HP00HcF0Hd00Hd90Jo\`0Jod0Joe0Jol0Jom0Joo0K000K4S0K4b0K4c0K5@0K5C0K5E0K5F0K5T0K5X0K5\`0K;l0K\`00Ka[0Ka\`0Kam0Kb00Kb90Kb@0KbJ0M@00MAE0MAF0MBM0MBN0MBP0MBR0MBS0MBU0MBW0MBY0MB]0MB^0MBj0MBk0MBl0MBm0MC40MC50MD60MD70MD;0MD=0MDE0MDF0MDM0MDN0MDj0MDk0MDo0ME00ME50ME60ME70ME:0MEA0MEB0MJV0MJX0MK10MK20MKK0MKL0MKk0MKl0MLE0MLF0MLe0MLf0MM?0MM@0MM_0MM\`0MN90MN:0MNY0MNZ0MO30MO40MO<0Ml00MlO0MlU0Ml[0N0\`0N1^0N400N4]0N4g0N4n0N5>0N5?0N:@0N:^0N;00N;p0NC@0NCp0NOP0NOW0NOX0NOp0NO]0NO_0NO\`0NOo0NP00NS50NT00NU40NU;0NU<0Nh00Nh40Nh50NhP0NhQ0NhS0NhT0NhU0NhW0NhX0NhY0Nhc0Nhd0Nhh0Nhi0Nhj0Nhk0Nhl0Ni20Ni30Ni70Ni80Ni90Ni:0Ni;0Ni<0Ni=0Ni@0NiA0NiC0NiD0NiE0NiG0NiH0NiI0NiJ0NiK0NiL0NiM0NiN0NiO0NiP0NiQ0NiS0NiT0NiU0NiW0Ni[0Nip0Nic0Nid0Nih0Nii0Nim0Nin0Nio0Nj00Nj:0Nj;0NjL0NjQ0NjT0NjU0NjZ0Nj[0Njl0P000ZKP0ZL00[Lj0[M00[PN0[PP0pjR0pj\`0^_Q0^_\`0^iN0_P00_XN0\`000a=;0a=@0b>\`'
# later character of an identifier
_CONTINUE = '004000;200;600;B00;P00;U00;p00;]00;^00;_00<000=e00=f00=h00=k00=n00=o00>000>600>;00><00>=00>>00>R00>S00?f00?g00B200B300B800B:00D\`00Da00EG00EI00EJ00EP00F900FA00Fn00Fo00G000G100G300G400G600G700G800G@00G[00G_00Gc00H@00HK00HP00IZ00I^00KD00KE00KM00KO00KY00KZ00Km00Ko00L000L@00M;00M=00Nb00O000Of00Oj00Ok00Om00On00P000P^00Q000QL00QP00Q[00Q\`00R800R900R?00RH00SR00SS00UT00UV00U\`00Ua00V400V500V=00V?00VA00VC00VY00VZ00Va00Vb00Vc00Vf00Vj00Vl00W500W700W900W;00W?00WG00WH00WL00WN00WO00WT00WV00Wb00Wl00Wm00Wn00Wo00X100X400X500X;00X?00XA00XC00XY00XZ00Xa00Xb00Xd00Xe00Xg00Xh00Xj00Xl00Xm00Xn00Y300Y700Y900Y;00Y>00YA00YB00YI00YM00YN00YO00YV00Yf00Z100Z400Z500Z>00Z?00ZB00ZC00ZY00ZZ00Za00Zb00Zd00Ze00Zj00Zl00[600[700[:00[;00[>00[@00[A00[P00[T00[V00[\`00[i00p000p100p400p500p=00p?00pA00pC00pY00pZ00pa00pb00pd00pe00pj00pl00]500]700]900];00]>00]E00]H00]L00]N00]O00]T00]V00]\`00]a00]b00^200^400^500^;00^>00^A00^B00^F00^I00^K00^L00^M00^N00^P00^S00^U00^X00^[00^^00^j00^n00_300_600_900_:00_>00_@00_A00_G00_H00_V00_\`00\`000\`=00\`>00\`A00\`B00\`Y00\`Z00\`j00\`l00a500a600a900a:00a>00aE00aG00aH00aK00aM00aN00aP00aT00aV00a\`00b000b400b500b=00b>00bA00bB00bY00bZ00bd00be00bj00bl00c500c600c900c:00c>00cE00cG00cM00cO00cP00cT00cV00c\`00ca00cd00d000d=00d>00dA00dB00e500e600e900e:00e?00eD00eH00eO00eT00eV00e\`00ej00f000f100f400f500fG00fJ00fb00fc00fl00fm00fn00g000g700g:00g;00g?00gE00gF00gG00gH00gP00gV00g\`00gb00gd00h100hk00i000i?00i@00iJ00j100j300j400j500j600j;00j<00jT00jU00jV00jW00jn00k000k500k600k700k800k?00k@00kJ00kL00kP00l000l100lH00lJ00lP00lZ00le00lf00lg00lh00li00lj00ln00m800m900m]00ma00n500n600nH00nI00nm00o600o70100011:011@012N012P013601370138013=013>013@013k013l0199019:019>019@019G019H019I019J019N019P01:901::01:>01:@01:a01:b01:f01:h01:o01;001;101;201;601;801;G01;H01<A01<B01<F01<H01=K01=M01=P01=Y01=b01>001>@01>P01?f01?h01?n01@101I]01I_01J001J101JK01JP01K[01K^01Ki01L001LF01LO01Le01M001MD01MP01M]01M^01Ma01Mb01Md01N001OD01OG01OH01OL01ON01OP01OZ01P;01P>01P?01PJ01PP01Qi01R001R[01R\`01Sf01T001TO01TP01Tp01T\`01Tl01U601U^01U\`01Ue01V001Vp01V\`01W:01W@01WK01X001XL01XP01YO01YP01Ym01Yo01Z:01Z@01ZJ01ZW01ZX01Z\`01Zn01Zo01[?01p001]=01]@01]J01][01]d01^001_d01\`001\`h01a001a:01a=01an01b001b901b@01bk01bm01c001c@01cC01cD01ck01d001lF01lH01lN01lP01m601m801m>01m@01mH01mI01mJ01mK01mL01mM01mN01mO01mn01n001ne01nf01nm01nn01no01o201o501o601o=01o@01oD01oF01oL01oP01o]01ob01oe01of01om020<020>020o0211021D021E021a021b021o0220022@022M023@023M023Q023R023U023a0242024302470248024:024D024E024F024H024N024T024U024V024W024X024Y024Z024j024l02500255025:025>025?025P026902\`002cU02c[02cd02d002dV02dW02dX02d]02d^02d\`02eX02e_02e\`02eo02fG02fP02fW02fX02f_02f\`02fg02fh02fo02g002g702g802g?02g@02gG02gH02gO02gP02h003050308030Q030\`030a030f030h030m0311032G032I032K032M032P032Q03400345034\`034a036?036P0370037\`038003@004g004h00:B=0:C@0:Cn0:D00:H=0:H@0:Hp0:I00:I\`0:Id0:In0:Io0:Kb0:LG0:LP0:LR0:N90:N;0:O;0:O@0:OB0:OC0:OD0:OE0:OJ0:Ob0:PX0:Pp0:P]0:Q00:Qd0:R00:S60:S@0:SJ0:SP0:Sh0:Sk0:Sl0:Sm0:T^0:T\`0:UD0:UP0:Um0:V00:W10:W?0:WJ0:WP0:Wo0:X00:Xg0:Y00:Y>0:Y@0:YJ0:YP0:Yg0:Yj0:[30:[K0:[N0:[P0:[\`0:[b0:[g0:p10:p70:p90:p?0:pA0:pG0:pP0:pW0:pX0:p_0:p\`0:]K0:]L0:]Z0:]\`0:_[0:_p0:_^0:_\`0:_j0:\`00=NT0=N\`0=O70=O;0=Ol0?T00?Y^0?Y\`0?[J0?p00?p70?pC0?pH0?pM0?pY0?pZ0?pg0?ph0?pm0?pn0?po0?]00?]20?]30?]50?]60?^b0?_C0?aN0?aT0?dn0?e@0?f@0?fB0?g80?g\`0?gj0?h00?h@0?hP0?h\`0?hc0?he0?i=0?i@0?ia0?ib0?ic0?id0?ig0?ih0?ii0?ij0?ik0?il0?im0?in0?io0?km0?l@0?lJ0?lQ0?lk0?lo0?m00?m10?mK0?mU0?no0?o20?o80?o:0?o@0?oB0?oH0?oJ0?oM0@000@0<0@0=0@0W0@0X0@0k0@0l0@0n0@0o0@1>0@1@0@1N0@200@3k0@500@5e0@7m0@7n0@:00@:M0@:P0@;A0@;P0@;Q0@<00@<P0@<]0@=;0@=@0@=k0@>00@>N0@>P0@?40@?80@?@0@?A0@?F0@@00@BN0@BP0@BZ0@B\`0@CD0@CH0@Cl0@D00@DX0@D\`0@ET0@E\`0@Ek0@El0@F;0@F<0@FC0@FD0@FF0@FG0@FR0@FS0@Fb0@Fc0@Fj0@Fk0@Fm0@H00@Lg0@M00@MF0@MP0@MX0@N00@N60@N70@Na0@Nb0@Nk0@P00@P60@P80@P90@P:0@Pf0@Pg0@Pi0@Pl0@Pm0@Po0@QF0@QP0@Qg0@R00@RO0@SP0@Sc0@Sd0@Sf0@T00@TF0@TP0@Tj0@V00@Vh0@Vn0@W00@X00@X40@X50@X70@X<0@XD0@XE0@XH0@XI0@Xf0@Xh0@Xk0@Xo0@Y00@YP0@Ym0@Z00@ZM0@[00@[80@[90@[W0@p00@pf0@]00@]F0@]P0@]c0@^00@^B0@\`00@a90@b00@bc0@c00@cc0@d00@dX0@d\`0@dj0@j00@jZ0@j[0@j]0@j\`0@jb0@km0@lM0@lW0@lX0@l\`0@mA0@m\`0@n60@n\`0@o50@oP0@og0A000A170A1V0A1f0A1o0A2k0A320A330A3@0A3Y0A3\`0A3j0A400A4e0A4f0A500A540A580A5@0A5d0A5f0A5g0A600A750A790A7=0A7>0A7K0A7L0A7M0A800A8B0A8C0A8h0A8n0A920A:00A:70A:80A:90A::0A:>0A:?0A:N0A:O0A:Y0A:\`0A;[0A;\`0A;j0A<00A<40A<50A<=0A<?0A<A0A<C0A<Y0A<Z0A<a0A<b0A<d0A<e0A<j0A<k0A=50A=70A=90A=;0A=>0A=@0A=A0A=G0A=H0A=M0A=T0A=V0A=]0A=\`0A=e0A@00AA;0AA@0AAJ0AAN0AAR0AB00AC60AC70AC80AC@0ACJ0AF00AFf0AFh0AG10AGH0AGN0AH00AI10AI40AI50AI@0AIJ0AJ00AJi0AK00AK:0AL00ALK0ALM0ALp0AL\`0ALj0AM00AM70AP00APk0ARP0ASZ0ASo0AT70AT90AT:0AT<0ATD0ATE0ATG0ATH0ATf0ATg0ATi0ATk0AU40AU@0AUJ0AVP0AVX0AVZ0AWH0AWJ0AWR0AWS0AWU0AX00AXo0AY70AY80AY@0AZJ0AZM0AZN0AZ\`0A[i0A\`00A\`90A\`:0A\`g0A\`h0Aa10Aa@0AaJ0Aab0Ab@0AbB0AbX0AbY0Abg0Ad00Ad70Ad80Ad:0Ad;0Adg0Adj0Adk0Adl0Adn0Ado0Ae80Ae@0AeJ0AeP0AeV0AeW0AeY0AeZ0Af?0Af@0AfB0AfC0AfI0AfP0AfZ0AkP0Akg0Al00AlA0AlB0Alk0Aln0Am30Am@0AmJ0An\`0Ana0B000B>J0B@00BA_0BB00BE40Bn@0Boa0C000C@\`0CA00CAF0D@00DI70FP00FXi0FY00FYO0FYP0FYZ0FY\`0FZo0F[00F[:0F[@0F[^0F[\`0F[e0Fp00Fpg0F]00F]40F]@0F]J0F]S0F]h0F]m0F^@0Fi00Fj00Fl00Fm;0Fm?0Fn80Fn?0FnP0FoP0FoR0FoS0FoU0Fo\`0Fob0G000HOh0HP00HcF0Hd00Hd90Jo\`0Jod0Joe0Jol0Jom0Joo0K000K4S0K4b0K4c0K5@0K5C0K5E0K5F0K5T0K5X0K5\`0K;l0K\`00Ka[0Ka\`0Kam0Kb00Kb90Kb@0KbJ0KbM0KbO0Ll00Ll^0Ll\`0Lm70M5U0M5Z0M5]0M5c0M5k0M630M650M6<0M6Z0M6^0M920M950M@00MAE0MAF0MBM0MBN0MBP0MBR0MBS0MBU0MBW0MBY0MB]0MB^0MBj0MBk0MBl0MBm0MC40MC50MD60MD70MD;0MD=0MDE0MDF0MDM0MDN0MDj0MDk0MDo0ME00ME50ME60ME70ME:0MEA0MEB0MJV0MJX0MK10MK20MKK0MKL0MKk0MKl0MLE0MLF0MLe0MLf0MM?0MM@0MM_0MM\`0MN90MN:0MNY0MNZ0MO30MO40MO<0MO>0MP00MX00MXg0MXk0MY]0MYe0MYf0MZ40MZ50MZK0MZP0MZQ0MZ\`0Ml00MlO0MlU0Ml[0N000N070N080N0I0N0K0N0R0N0S0N0U0N0V0N0[0N0\`0N1^0N2?0N2@0N400N4]0N4\`0N4n0N500N5:0N5>0N5?0N:@0N:_0N;00N;j0NC@0NCj0NOP0NOW0NOX0NOp0NO]0NO_0NO\`0NOo0NP00NS50NS@0NSG0NT00NU<0NU@0NUJ0Nh00Nh40Nh50NhP0NhQ0NhS0NhT0NhU0NhW0NhX0NhY0Nhc0Nhd0Nhh0Nhi0Nhj0Nhk0Nhl0Ni20Ni30Ni70Ni80Ni90Ni:0Ni;0Ni<0Ni=0Ni@0NiA0NiC0NiD0NiE0NiG0NiH0NiI0NiJ0NiK0NiL0NiM0NiN0NiO0NiP0NiQ0NiS0NiT0NiU0NiW0Ni[0Nip0Nic0Nid0Nih0Nii0Nim0Nin0Nio0Nj00Nj:0Nj;0NjL0NjQ0NjT0NjU0NjZ0Nj[0Njl0O_\`0O_j0P000ZKP0ZL00[Lj0[M00[PN0[PP0pjR0pj\`0^_Q0^_\`0^iN0_P00_XN0\`000a=;0a=@0b>\`3P403P7\`'
# zeros of the decimal digits
_DECIMALS = '00IP00K\`00O000UV00WV00YV00[V00]V00_V00aV00cV00eV00gV00i@00k@00lP0110012@01OP01P@01U601W@01Z001Z@01]@01^\`01a001a@0:HP0:S@0:T00:W@0:W\`0:Y@0:_\`0?l@0@BP0@d\`0A1V0A3\`0A4f0A7@0A;\`0AA@0AC@0AI@0AK00AL\`0ASP0AU@0Aa@0Ae@0AfP0Am@0FYP0F[00F]@0MO>0MOH0MOR0MOp0MOf0N500N;\`0NC\`0NU@0O_\`'
# lower case
_TO_LOWER = '0040004^@0010002004b004f@0010002004i0057@0010002005:005f@0010002005h005h?on70001005i005m@001000200610061@03B000100620064@001000200660066@03>000100670067@00100010069006:@03=0001006;006;@0010001006>006>@01?0001006?006?@03:0001006@006@@03;0001006A006A@0010001006C006C@03=0001006D006D@03?0001006F006F@03C0001006G006G@03A0001006H006H@0010001006L006L@03C0001006M006M@03E0001006O006O@03F0001006P006T@0010002006V006V@03J0001006W006W@0010001006Y006Y@03J0001006p006p@0010001006^006^@03J0001006_006_@0010001006a006b@03I0001006c006e@0010002006g006g@03K0001006h006h@0010001006l006l@001000100740074@002000100750075@001000100770077@002000100780078@0010001007:007:@0020001007;007K@0010002007N007^@0010002007a007a@0020001007b007d@0010002007f007f?onO0001007g007g?oo80001007h008N@0010002008P008P?omn0001008R008b@0010002008j008j@2X[0001008k008k@0010001008m008m?omM0001008n008n@2XX000100910091@001000100930093?olm000100940094@015000100950095@01700010096009>@001000200=\`00=b@001000200=f00=f@001000100=o00=o@01d000100>600>6@00V000100>800>:@00U000100><00><@010000100>>00>?@00o000100>A00>Q@00P000100>S00>[@00P000100??00??@008000100?H00?^@001000200?d00?d?oo4000100?g00?g@001000100?i00?i?ooi000100?j00?j@001000100?m00?o?omn000100@000@?@01@000100@@00@_@00P000100AP00B0@001000200B:00Bn@001000200C000C0@00?000100C100C=@001000200C@00D^@001000200Da00EF@00\`0001012P0135@1aP000101370137@1aP0001013=013=@1aP000101>P01?_@9O@000101?\`01?e@008000101b@01bj?oA0000101bm01bo?oA0000101h001jD@001000201jN01jN?n91000101jP01kn@001000201l801l??ooh000101lH01lM?ooh000101lX01l_?ooh000101lh01lo?ooh000101m801m=?ooh000101mI01mO?ooh000201mX01m_?ooh000101n801n??ooh000101nH01nO?ooh000101nX01n_?ooh000101nh01ni?ooh000101nj01nk?onf000101nl01nl?oog000101o801o;?onZ000101o<01o<?oog000101oH01oI?ooh000101oJ01oK?onL000101oX01oY?ooh000101oZ01o[?on@000101op01op?ooi000101oh01oi?on0000101oj01ok?on2000101ol01ol?oog0001024V024V?n:S0001024Z024Z?mm10001024[024[?mnj0001024b024b@00L0001025P025_@00@000102630263@001000102Bf02C?@00J000102\`002\`_@00\`000102aP02aP@001000102aR02aR?mH9000102aS02aS?o4J000102aT02aT?mHI000102aW02a[@001000202a]02a]?mGT000102a^02a^?mH3000102a_02a_?mGQ000102a\`02a\`?mGR000102ab02ab@001000102ae02ae@001000102an02ao?mG1000102b002cR@001000202c[02c]@001000202cb02cb@00100010:I00:Ip@00100020:J00:JJ@00100020:LR0:L^@00100020:Lb0:M^@00100020:Mi0:Mk@00100020:Mm0:Mm?gGl00010:Mn0:N6@00100020:N;0:N;@00100010:N=0:N=?e[H00010:N@0:NB@00100020:NF0:NX@00100020:NZ0:NZ?eZl00010:N[0:N[?eZa00010:Np0:Np?eZe00010:N]0:N]?eZo00010:N^0:N^?eZl00010:N\`0:N\`?e[^00010:Na0:Na?e[F00010:Nb0:Nb?e[[00010:Nc0:Nc@0>P00010:Nd0:O2@00100020:O40:O4?oo@00010:O50:O5?eZm00010:O60:O6?gG800010:O70:O9@00100020:O@0:O@@00100010:OF0:OH@00100020:Oe0:Oe@00100010?lQ0?lj@00P00010@@00@@W@00X00010@B\`0@CC@00X00010@E\`0@Ej@00W00010@El0@F:@00W00010@F<0@FB@00W00010@FD0@FE@00W00010@b00@bb@01000010ARP0ARo@00P00010Fi00FiO@00P00010NT00NTQ@00R0001'
# upper case
_TO_UPPER = '0041004_?ooo0002004a004a?olH0001004c004g?ooo0002004j0058?ooo0002005;005g?ooo0002005j005n?ooo0002005o005o?okD000100600060@033000100630065?ooo000200680068?ooo0001006<006<?ooo0001006B006B?ooo0001006E006E@01Q0001006I006I?ooo0001006J006J@02S0001006N006N@0220001006Q006U?ooo0002006X006X?ooo0001006]006]?ooo0001006\`006\`?ooo0001006d006f?ooo0002006i006i?ooo0001006m006m?ooo0001006o006o@00h000100750075?ooo000100760076?oon000100780078?ooo000100790079?oon0001007;007;?ooo0001007<007<?oon0001007>007L?ooo0002007M007M?ona0001007O007_?ooo0002007b007b?ooo0001007c007c?oon0001007e007e?ooo0001007i008O?ooo0002008S008c?ooo0002008l008l?ooo0001008o0090@2Xo000100920092?ooo00010097009??ooo0002009@009@@2XO0001009A009A@2XL0001009B009B@2XN0001009C009C?ol^0001009D009D?olb0001009F009G?olc0001009I009I?olf0001009K009K?ole0001009L009L@:E?0001009P009P?olc0001009Q009Q@:E;0001009S009S?ola0001009U009U@:DX0001009V009V@:E40001009X009X?ol_0001009Y009Y?ol]0001009Z009Z@:E40001009[009[@2Wg0001009p009p@:E10001009_009_?ol]0001009a009a@2Wm0001009b009b?ol[0001009e009e?olZ0001009m009m@2WW000100:000:0?olV000100:200:2@:E3000100:300:3?olV000100:700:7@:DZ000100:800:8?olV000100:900:9?onk000100::00:;?olW000100:<00:<?oni000100:B00:B?olU000100:M00:M@:DE000100:N00:N@:DB000100=500=5@01D000100=a00=c?ooo000200=g00=g?ooo000100=k00=m@022000100>p00>p?ooJ000100>]00>_?ooK000100>a00?1?ooP000100?200?2?ooQ000100?300?;?ooP000100?<00?<?oo0000100?=00?>?oo1000100?@00?@?oo2000100?A00?A?oo7000100?E00?E?ooA000100?F00?F?oo:000100?G00?G?ooh000100?I00?_?ooo000200?\`00?\`?onZ000100?a00?a?on\`000100?b00?b@007000100?c00?c?on<000100?e00?e?onP000100?h00?h?ooo000100?k00?k?ooo000100@\`00A??ooP000100A@00AO?on\`000100AQ00B1?ooo000200B;00Bo?ooo000200C200C>?ooo000200C?00C??ooa000100CA00D_?ooo000200EQ00F6?oo@0001013@013j@0_00001013m013o@0_0000101?h01?m?ooh000101b001b0?nNB000101b101b1?nNC000101b201b2?nNL000101b301b4?nNN000101b501b5?nNM000101b601b6?nNT000101b701b7?nOK000101b801b8@8W2000101ei01ei@8X4000101em01em@0kV000101f>01f>@8Xh000101h101jE?ooo000201jK01jK?oo5000101jQ01ko?ooo000201l001l7@008000101l@01lE@008000101lP01lW@008000101l\`01lg@008000101m001m5@008000101mA01mG@008000201mP01mW@008000101m\`01ma@01:000101mb01me@01F000101mf01mg@01T000101mh01mi@020000101mj01mk@01\`000101ml01mm@01n000101n\`01na@008000101nn01nn?n?K000101o@01oA@008000101oP01oQ@008000101oU01oU@0070001025>025>?ooT0001025\`025o?oo\`000102640264?ooo000102C@02CY?ooV000102\`\`02aO?oo@000102aQ02aQ?ooo000102aU02aU?mGE000102aV02aV?mGH000102aX02ap?ooo000202ac02ac?ooo000102af02af?ooo000102b102cS?ooo000202cp02c^?ooo000202cc02cc?ooo000102d002dU?n>P000102dW02dW?n>P000102d]02d]?n>P00010:I10:I]?ooo00020:J10:JK?ooo00020:LS0:L_?ooo00020:Lc0:M_?ooo00020:Mj0:Ml?ooo00020:Mo0:N7?ooo00020:N<0:N<?ooo00010:NA0:NC?ooo00020:ND0:ND@00\`00010:NG0:NY?ooo00020:Ne0:O3?ooo00020:O80:O:?ooo00020:OA0:OA?ooo00010:OG0:OI?ooo00020:Of0:Of?ooo00010:]C0:]C?oaP00010:]\`0:^o?fP\`00010?m10?mJ?ooP00010@@X0@A??ooH00010@CH0@Ck?ooH00010@FG0@FQ?ooI00010@FS0@Fa?ooI00010@Fc0@Fi?ooI00010@Fk0@Fl?ooI00010@c00@cb?oo000010AS00ASO?ooP00010FiP0Fio?ooP00010NTR0NU3?ooN0001'
# title case
_TO_TITLE = '0041004_?ooo0002004a004a?olH0001004c004g?ooo0002004j0058?ooo0002005;005g?ooo0002005j005n?ooo0002005o005o?okD000100600060@033000100630065?ooo000200680068?ooo0001006<006<?ooo0001006B006B?ooo0001006E006E@01Q0001006I006I?ooo0001006J006J@02S0001006N006N@0220001006Q006U?ooo0002006X006X?ooo0001006]006]?ooo0001006\`006\`?ooo0001006d006f?ooo0002006i006i?ooo0001006m006m?ooo0001006o006o@00h000100740074@001000100760076?ooo000100770077@001000100790079?ooo0001007:007:@0010001007<007L?ooo0002007M007M?ona0001007O007_?ooo0002007a007a@0010001007c007e?ooo0002007i008O?ooo0002008S008c?ooo0002008l008l?ooo0001008o0090@2Xo000100920092?ooo00010097009??ooo0002009@009@@2XO0001009A009A@2XL0001009B009B@2XN0001009C009C?ol^0001009D009D?olb0001009F009G?olc0001009I009I?olf0001009K009K?ole0001009L009L@:E?0001009P009P?olc0001009Q009Q@:E;0001009S009S?ola0001009U009U@:DX0001009V009V@:E40001009X009X?ol_0001009Y009Y?ol]0001009Z009Z@:E40001009[009[@2Wg0001009p009p@:E10001009_009_?ol]0001009a009a@2Wm0001009b009b?ol[0001009e009e?olZ0001009m009m@2WW000100:000:0?olV000100:200:2@:E3000100:300:3?olV000100:700:7@:DZ000100:800:8?olV000100:900:9?onk000100::00:;?olW000100:<00:<?oni000100:B00:B?olU000100:M00:M@:DE000100:N00:N@:DB000100=500=5@01D000100=a00=c?ooo000200=g00=g?ooo000100=k00=m@022000100>p00>p?ooJ000100>]00>_?ooK000100>a00?1?ooP000100?200?2?ooQ000100?300?;?ooP000100?<00?<?oo0000100?=00?>?oo1000100?@00?@?oo2000100?A00?A?oo7000100?E00?E?ooA000100?F00?F?oo:000100?G00?G?ooh000100?I00?_?ooo000200?\`00?\`?onZ000100?a00?a?on\`000100?b00?b@007000100?c00?c?on<000100?e00?e?onP000100?h00?h?ooo000100?k00?k?ooo000100@\`00A??ooP000100A@00AO?on\`000100AQ00B1?ooo000200B;00Bo?ooo000200C200C>?ooo000200C?00C??ooa000100CA00D_?ooo000200EQ00F6?oo@000101?h01?m?ooh000101b001b0?nNB000101b101b1?nNC000101b201b2?nNL000101b301b4?nNN000101b501b5?nNM000101b601b6?nNT000101b701b7?nOK000101b801b8@8W2000101ei01ei@8X4000101em01em@0kV000101f>01f>@8Xh000101h101jE?ooo000201jK01jK?oo5000101jQ01ko?ooo000201l001l7@008000101l@01lE@008000101lP01lW@008000101l\`01lg@008000101m001m5@008000101mA01mG@008000201mP01mW@008000101m\`01ma@01:000101mb01me@01F000101mf01mg@01T000101mh01mi@020000101mj01mk@01\`000101ml01mm@01n000101n001n7@008000101n@01nG@008000101nP01nW@008000101n\`01na@008000101nc01nc@009000101nn01nn?n?K000101o301o3@009000101o@01oA@008000101oP01oQ@008000101oU01oU@007000101oc01oc@0090001025>025>?ooT0001025\`025o?oo\`000102640264?ooo000102C@02CY?ooV000102\`\`02aO?oo@000102aQ02aQ?ooo000102aU02aU?mGE000102aV02aV?mGH000102aX02ap?ooo000202ac02ac?ooo000102af02af?ooo000102b102cS?ooo000202cp02c^?ooo000202cc02cc?ooo000102d002dU?n>P000102dW02dW?n>P000102d]02d]?n>P00010:I10:I]?ooo00020:J10:JK?ooo00020:LS0:L_?ooo00020:Lc0:M_?ooo00020:Mj0:Ml?ooo00020:Mo0:N7?ooo00020:N<0:N<?ooo00010:NA0:NC?ooo00020:ND0:ND@00\`00010:NG0:NY?ooo00020:Ne0:O3?ooo00020:O80:O:?ooo00020:OA0:OA?ooo00010:OG0:OI?ooo00020:Of0:Of?ooo00010:]C0:]C?oaP00010:]\`0:^o?fP\`00010?m10?mJ?ooP00010@@X0@A??ooH00010@CH0@Ck?ooH00010@FG0@FQ?ooI00010@FS0@Fa?ooI00010@Fc0@Fi?ooI00010@Fk0@Fl?ooI00010@c00@cb?oo000010AS00ASO?ooP00010FiP0Fio?ooP00010NTR0NU3?ooN0001'
# upper case of several characters
_MORE_UPPER = '005900:l001>0000007\`001:00<<000000>@00>I00<800<100>\`00>U00<800<100F700De00EB000001jF001800<a000001jG001D00<8000001jH001G00<:000001jI001I00<:000001jJ001100:n000001m@00>U00<C000001mB00>U00<C00<001mD00>U00<C00<101mF00>U00<C00=201n001l800>I000001n101l900>I000001n201l:00>I000001n301l;00>I000001n401l<00>I000001n501l=00>I000001n601l>00>I000001n701l?00>I000001n801l800>I000001n901l900>I000001n:01l:00>I000001n;01l;00>I000001n<01l<00>I000001n=01l=00>I000001n>01l>00>I000001n?01l?00>I000001n@01lX00>I000001nA01lY00>I000001nB01lZ00>I000001nC01l[00>I000001nD01lp00>I000001nE01l]00>I000001nF01l^00>I000001nG01l_00>I000001nH01lX00>I000001nI01lY00>I000001nJ01lZ00>I000001nK01l[00>I000001nL01lp00>I000001nM01l]00>I000001nN01l^00>I000001nO01l_00>I000001nP01mX00>I000001nQ01mY00>I000001nR01mZ00>I000001nS01m[00>I000001nT01mp00>I000001nU01m]00>I000001nV01m^00>I000001nW01m_00>I000001nX01mX00>I000001nY01mY00>I000001nZ01mZ00>I000001n[01m[00>I000001np01mp00>I000001n]01m]00>I000001n^01m^00>I000001n_01m_00>I000001nb01nj00>I000001nc00>A00>I000001nd00>600>I000001nf00>A00=2000001ng00>A00=200>I01nl00>A00>I000001o201o:00>I000001o300>G00>I000001o400>900>I000001o600>G00=2000001o700>G00=200>I01o<00>G00>I000001oB00>I00<800<001oC00>I00<800<101oF00>I00=2000001oG00>I00<800=201oR00>U00<800<001oS00>U00<800<101oT00>Q00<C000001oV00>U00=2000001oW00>U00<800=201ob01oj00>I000001oc00>Y00>I000001od00>?00>I000001of00>Y00=2000001og00>Y00=200>I01ol00>Y00>I00000?p00016001600000?p10016001900000?p20016001<00000?p30016001600190?p400160016001<0?p5001C001D00000?p6001C001D00000?pC00E400E600000?pD00E400De00000?pE00E400Dk00000?pF00E>00E600000?pG00E400Dm0000'
# case folding where it is not lower case
_TO_FOLD = '005o005o?okd000100=500=5@01d000100?200?2@001000100?@00?@?ooR000100?A00?A?ooW000100?E00?E?ooa000100?F00?F?ooZ000100?\`00?\`?oo:000100?a00?a?oo@000100?e00?e?oo0000101>P01?e@000000101?h01?m?ooh000101b001b0?nNb000101b101b1?nNc000101b201b2?nNl000101b301b4?nNn000101b501b5?nNm000101b601b6?nO4000101b701b7?nOL000101b801b8@8W3000101jK01jK?oo6000101nn01nn?n?k00010:]\`0:^o?fP\`0001'
# case folding to several characters
_MORE_FOLD = '004\`001Y00<70000005900:l001^0000007\`001Z00<<000000>@00>i00<800<100>\`00?500<800<100F700EU00F2000001jF001X00<a000001jG001d00<8000001jH001g00<:000001jI001i00<:000001jJ001Q00:n000001jN001c001c000001m@00?500<C000001mB00?500<C00<001mD00?500<C00<101mF00?500<C00=201n001l000>i000001n101l100>i000001n201l200>i000001n301l300>i000001n401l400>i000001n501l500>i000001n601l600>i000001n701l700>i000001n801l000>i000001n901l100>i000001n:01l200>i000001n;01l300>i000001n<01l400>i000001n=01l500>i000001n>01l600>i000001n?01l700>i000001n@01lP00>i000001nA01lQ00>i000001nB01lR00>i000001nC01lS00>i000001nD01lT00>i000001nE01lU00>i000001nF01lV00>i000001nG01lW00>i000001nH01lP00>i000001nI01lQ00>i000001nJ01lR00>i000001nK01lS00>i000001nL01lT00>i000001nM01lU00>i000001nN01lV00>i000001nO01lW00>i000001nP01mP00>i000001nQ01mQ00>i000001nR01mR00>i000001nS01mS00>i000001nT01mT00>i000001nU01mU00>i000001nV01mV00>i000001nW01mW00>i000001nX01mP00>i000001nY01mQ00>i000001nZ01mR00>i000001n[01mS00>i000001np01mT00>i000001n]01mU00>i000001n^01mV00>i000001n_01mW00>i000001nb01m\`00>i000001nc00>a00>i000001nd00>p00>i000001nf00>a00=2000001ng00>a00=200>i01nl00>a00>i000001o201md00>i000001o300>g00>i000001o400>^00>i000001o600>g00=2000001o700>g00=200>i01o<00>g00>i000001oB00>i00<800<001oC00>i00<800<101oF00>i00=2000001oG00>i00<800=201oR00?500<800<001oS00?500<800<101oT00?100<C000001oV00?500=2000001oW00?500<800=201ob01ml00>i000001oc00?900>i000001od00?>00>i000001of00?900=2000001og00?900=200>i01ol00?900>i00000?p0001V001V00000?p1001V001Y00000?p2001V001p00000?p3001V001V001Y0?p4001V001V001p0?p5001c001d00000?p6001c001d00000?pC00Ed00Ef00000?pD00Ed00EU00000?pE00Ed00E[00000?pF00En00Ef00000?pG00Ed00E]0000'
# between a capital sigma and the letter that decides its form
_IGNORABLE = '00:\`00=\`00=d00=f00=j00=k00>400>600>700>800B300B:00EI00EJ00EO00EP00FA00Fn00Fo00G000G100G300G400G600G700G800Gd00Ge00H000H600H@00HK00HL00HM00I000I100I;00IP00I\`00Ia00KF00KN00KO00KY00KZ00K^00L?00L@00LA00LB00L\`00M;00NV00Na00O[00Of00Oj00Ok00Om00On00PF00P^00QI00QL00R800R900R@00RB00RH00RP00S900T300Tj00Tk00Tl00Tm00U100U900U=00U>00UA00UH00UR00UT00Ua00Ub00V100V200Vl00Vm00W100W500W=00W>00WR00WT00Wn00Wo00X100X300Xl00Xm00Y100Y300Y700Y900Y;00Y>00YA00YB00Y\`00Yb00Ye00Yf00Z100Z300Zl00Zm00[100[600[700[900[=00[>00[R00[T00[j00p000p100p200pl00pm00po00]000]100]500]=00]>00]E00]G00]R00]T00^200^300_000_100_=00_>00\`000\`100\`400\`500\`l00\`m00\`n00a100a600a900a:00a>00aE00aG00aR00aT00b100b200bl00bm00bo00c000c600c700c<00c>00cR00cT00d000d200dk00dm00e100e500e=00e>00eR00eT00f100f200g:00g;00gB00gE00gF00gG00ha00hb00hd00hk00i600i?00ja00jb00jd00jm00k600k700k800k?00lH00lJ00le00lf00lg00lh00li00lj00ma00mo00n000n500n600n800n=00nH00nI00nm00o600o7010]010a010b010h010i010k010m010o011H011J011N011Q011a011e0122012301250127012=012>012M012N013l013m01=M01=P01LB01LE01Lb01Ld01MB01MD01Mb01Md01Nd01Nf01Ng01Nn01O601O701O901OD01OG01OH01OM01ON01P;01P@01Q301Q401R501R701RY01RZ01TP01TS01TW01TY01Tb01Tc01Ti01Tl01XG01XI01XK01XL01YF01YG01YH01YO01YP01YQ01YR01YS01YU01Y]01Yc01Ym01Yo01Z001ZW01ZX01Z\`01[?01p001p401pd01pe01pf01pk01pl01pm01]201]301][01]d01^001^201^R01^V01^X01^Z01^[01^^01_V01_W01_X01_Z01_]01_^01__01_b01\`p01\`d01\`f01\`h01ah01an01c@01cC01cD01cQ01cR01cY01c]01c^01cd01ce01ch01cj01dp01e[01eh01ei01fK01h001nm01nn01no01o201o=01o@01oM01oP01o]01o\`01om01oo020;020@020H020J020T020U020W020X020Z020_021P021U021V021\`021a021b021o0220022@022M023@023a02al02an02c_02cb02e_02e\`02eo02f002gP02h002h_02h\`03050306030Z030^030a030f030k030l032I032O033l033o0:0E0:0F0:Ch0:Cn0:H<0:H=0:I_0:Ic0:Id0:In0:Io0:J00:JL0:JP0:K\`0:Kb0:L00:LR0:M\`0:Ma0:N80:N;0:Ob0:Oe0:Oh0:Oj0:P20:P30:P60:P70:P;0:P<0:PU0:PW0:Pp0:P]0:S40:S60:SP0:Sb0:So0:T00:TV0:T^0:U70:UB0:V00:V30:Vc0:Vd0:Vf0:Vj0:Vl0:Vn0:W?0:W@0:WU0:WW0:XY0:X_0:Xa0:Xc0:Xe0:Xg0:Y30:Y40:Y<0:Y=0:Y\`0:Ya0:Yl0:Ym0:Z\`0:Za0:Zb0:Ze0:Zg0:Zi0:Zn0:[00:[10:[20:[M0:[N0:[p0:[^0:[c0:[e0:[f0:[g0:]K0:]P0:]Y0:]p0:_U0:_V0:_X0:_Y0:_]0:_^0?pN0?pO0?^b0?_30?h00?h@0?hC0?hD0?hP0?h\`0?iB0?iC0?iE0?iF0?ko0?l00?l70?l80?l>0?l?0?lJ0?lK0?ln0?lo0?m00?m10?m\`0?ma0?nN0?nP0?oS0?oT0?oi0?ol0@7m0@7n0@;P0@;Q0@=f0@=k0@N00@N60@N70@Na0@Nb0@Nk0@X10@X40@X50@X70@X<0@X@0@Xh0@Xk0@Xo0@Y00@[U0@[W0@dT0@dX0@j[0@j]0@km0@l00@m60@mA0@n20@n60A010A020A0h0A170A1\`0A1a0A1c0A1e0A1o0A220A2c0A2g0A2i0A2k0A2m0A2n0A320A330A3=0A3>0A400A430A4W0A4p0A4]0A4e0A5c0A5d0A600A620A6f0A6o0A790A7=0A7?0A7@0A8_0A8b0A8d0A8e0A8f0A8h0A8n0A8o0A910A920A;O0A;P0A;S0A;[0A<00A<20A<k0A<m0A=00A=10A=V0A=]0A=\`0A=e0A@h0AA00AA20AA50AA60AA70AAN0AAO0ABc0ABi0ABj0ABk0ABo0AC10AC20AC40AFb0AFf0AFl0AFn0AFo0AG10AGL0AGN0AHc0AHk0AHm0AHn0AHo0AI10AJ[0AJp0AJ]0AJ^0AJ\`0AJf0AJg0AJh0ALM0ALP0ALR0ALV0ALW0ALp0AP_0APh0APi0APk0ATk0ATm0ATn0ATo0AU30AU40AWD0AWH0AWJ0AWL0AWP0AWQ0AX10AX;0AXc0AXi0AXk0AXo0AY70AY80AYA0AYG0AYI0AYL0AZ:0AZG0AZH0AZJ0A\`\`0A\`g0A\`h0A\`n0A\`o0Aa00AbB0AbX0AbZ0Aba0Abb0Abd0Abe0Abg0Ada0Adg0Adj0Adk0Adl0Adn0Ado0Ae60Ae70Ae80Af@0AfB0AfE0AfF0AfG0AfH0Akc0Ake0Al00Al20Alf0Alk0Am00Am10Am20Am30C@\`0CA10CA70CAF0F[\`0F[e0Fp\`0Fpg0F]00F]40Fm?0Fm@0Fn?0FnP0FoP0FoR0FoS0FoU0Jo\`0Jod0Joe0Jol0Jom0Joo0KbM0KbO0KbP0KbT0Ll00Ll^0Ll\`0Lm70M5W0M5Z0M5c0M630M650M6<0M6Z0M6^0M920M950MX00MXg0MXk0MY]0MYe0MYf0MZ40MZ50MZK0MZP0MZQ0MZ\`0N000N070N080N0I0N0K0N0R0N0S0N0U0N0V0N0[0N0\`0N1^0N2?0N2@0N4\`0N4n0N:^0N:_0N;p0N;\`0NC[0NC\`0NS@0NSG0NU40NU<0O?k0O@03P013P023P0P3P203P403P7\`'
# title case of several characters
_MORE_TITLE = '005900:l001>0000007\`001:00<<000000>@00>I00<800<100>\`00>U00<800<100F700De00F2000001jF001800<a000001jG001D00<8000001jH001G00<:000001jI001I00<:000001jJ001100:n000001m@00>U00<C000001mB00>U00<C00<001mD00>U00<C00<101mF00>U00<C00=201nb01nj00=5000001nd00>600=5000001nf00>A00=2000001ng00>A00=200=501o201o:00=5000001o400>900=5000001o600>G00=2000001o700>G00=200=501oB00>I00<800<001oC00>I00<800<101oF00>I00=2000001oG00>I00<800=201oR00>U00<800<001oS00>U00<800<101oT00>Q00<C000001oV00>U00=2000001oW00>U00<800=201ob01oj00=5000001od00>?00=5000001of00>Y00=2000001og00>Y00=200=50?p00016001V00000?p10016001Y00000?p20016001p00000?p30016001V001Y0?p40016001V001p0?p5001C001d00000?p6001C001d00000?pC00E400Ef00000?pD00E400EU00000?pE00E400E[00000?pF00E>00Ef00000?pG00E400E]0000'
`,
  'pyw.builtins.unicode_tables': `"""Character properties of any code point, for strings that may hold characters from 256 on.

Latin-1 is asked of \`latin1\`; the rest is looked up in the generated tables of \`unicode_data\`.
"""
from __pyw__ import i32
from pyw.builtins.latin1 import (
    _latin_is_alpha, _latin_is_digit, _latin_is_lower, _latin_is_numeric, _latin_is_printable, _latin_is_space,
    _latin_is_upper, _latin_lower, _latin_upper,
)
from pyw.builtins.unicode_data import (
    _ALPHA, _CASED, _CONTINUE, _DECIMALS, _DIGIT, _IGNORABLE, _LOWER, _MORE_FOLD, _MORE_TITLE, _MORE_UPPER, _NUMERIC,
    _PRINTABLE, _SPACE, _START, _TO_FOLD, _TO_LOWER, _TO_TITLE, _TO_UPPER, _UPPER,
)


def _entry(table, index: i32) -> i32:
    """The number at an index of a table: four characters of six bits."""
    d = table._d1
    n: i32 = 0
    if d is not None:
        i = index * 4
        end = i + 4
        while i < end:
            c: i32 = d[i]
            if c == 112:
                c = 92
            n = (n << 6) | (c - 48)
            i = i + 1
    return n


def _last_at_most(table, c: i32, stride: i32) -> i32:
    """Index of the last record whose first number is at most c; -1 if there is none."""
    low: i32 = 0
    high = table._len // (stride * 4)
    while low < high:
        mid = (low + high) >> 1
        if _entry(table, mid * stride) <= c:
            low = mid + 1
        else:
            high = mid
    return low - 1


def _in_set(table, c: i32):
    return (_last_at_most(table, c, 1) & 1) == 0


def _mapped(table, c: i32) -> i32:
    i = _last_at_most(table, c, 4)
    if i >= 0:
        start = _entry(table, i * 4)
        if c <= _entry(table, i * 4 + 1):
            step = _entry(table, i * 4 + 3)
            if (c - start) % step == 0:
                return c + _entry(table, i * 4 + 2) - 4194304
    return c


def _wide_is_space(c: i32):
    if c < 256:
        return _latin_is_space(c)
    return _in_set(_SPACE, c)


def _wide_digit(c: i32) -> i32:
    """Value of a decimal digit from 256 on; 99 for anything else."""
    i = _last_at_most(_DECIMALS, c, 1)
    if i >= 0:
        n = c - _entry(_DECIMALS, i)
        if n < 10:
            return n
    return 99


def _wide_is_decimal(c: i32):
    if c < 256:
        return c >= 48 and c <= 57
    return _wide_digit(c) < 10


def _wide_is_digit(c: i32):
    if c < 256:
        return _latin_is_digit(c)
    return _in_set(_DIGIT, c)


def _wide_is_numeric(c: i32):
    if c < 256:
        return _latin_is_numeric(c)
    return _in_set(_NUMERIC, c)


def _wide_is_alpha(c: i32):
    if c < 256:
        return _latin_is_alpha(c)
    return _in_set(_ALPHA, c)


def _wide_is_lower(c: i32):
    if c < 256:
        return _latin_is_lower(c)
    return _in_set(_LOWER, c)


def _wide_is_upper(c: i32):
    if c < 256:
        return _latin_is_upper(c)
    return _in_set(_UPPER, c)


def _wide_is_cased(c: i32):
    if c < 256:
        return _latin_is_lower(c) or _latin_is_upper(c)
    return _in_set(_CASED, c)


def _wide_is_ignorable(c: i32):
    return c >= 256 and _in_set(_IGNORABLE, c)


def _wide_is_printable(c: i32):
    if c < 256:
        return _latin_is_printable(c)
    return _in_set(_PRINTABLE, c)


def _wide_starts_identifier(c: i32):
    if c < 256:
        return c == 95 or _latin_is_alpha(c)
    return _in_set(_START, c)


def _wide_continues_identifier(c: i32):
    if c < 256:
        return c == 95 or c == 183 or (c >= 48 and c <= 57) or _latin_is_alpha(c)
    return _in_set(_CONTINUE, c)


def _wide_lower(c: i32) -> i32:
    if c < 256:
        return _latin_lower(c)
    return _mapped(_TO_LOWER, c)


def _wide_upper(c: i32) -> i32:
    if c < 256:
        return _latin_upper(c)
    return _mapped(_TO_UPPER, c)


def _wide_title(c: i32) -> i32:
    if c < 256:
        return _latin_upper(c)
    return _mapped(_TO_TITLE, c)


def _put_many(out, table, c: i32):
    """Puts what a character becomes if that is more than one; tells whether it was."""
    if c < 256:
        return False
    i = _last_at_most(table, c, 4)
    if i < 0 or _entry(table, i * 4) != c:
        return False
    k: i32 = 1
    while k < 4:
        to = _entry(table, i * 4 + k)
        if to != 0:
            out.char(to)
        k = k + 1
    return True


def _put_many_upper(out, c: i32):
    return _put_many(out, _MORE_UPPER, c)


def _put_many_title(out, c: i32):
    return _put_many(out, _MORE_TITLE, c)


def _put_fold(out, c: i32):
    """Case folding of any character."""
    if c < 256:
        if c == 223:
            out.byte(115)
            out.byte(115)
        elif c == 181:
            out.char(956)
        else:
            out.byte(_latin_lower(c))
        return
    if _put_many(out, _MORE_FOLD, c):
        return
    i = _last_at_most(_TO_FOLD, c, 4)
    if i >= 0:
        start = _entry(_TO_FOLD, i * 4)
        if c <= _entry(_TO_FOLD, i * 4 + 1) and (c - start) % _entry(_TO_FOLD, i * 4 + 3) == 0:
            out.char(c + _entry(_TO_FOLD, i * 4 + 2) - 4194304)
            return
    out.char(_mapped(_TO_LOWER, c))
`,
  'pyw.builtins.zones': `"""Time zones as the host knows them. Offsets are ints, in seconds ahead of UTC."""
from __pyw__ import host, op
from pyw.builtins.boundary import _str_from_js, _str_to_js
from pyw.builtins.time_text import _days_from_civil


def _clock():
    return host.clock(0)


def _local_offset(at):
    offset = host.zone_offset(at)
    # What is beyond the host's calendar has no offset.
    return 0 if offset != offset else int(offset)


def _local_name(at):
    return _str_from_js(host.zone_name(op.extern.null(), at))


def _standard_offset(year):
    """The smaller of the offsets in January and July: without daylight saving."""
    january = host.zone_offset(_days_from_civil(year, 1, 1) * 86400.0)
    july = host.zone_offset(_days_from_civil(year, 7, 1) * 86400.0)
    return int(january if january < july else july)


def _offset_in(zone, at):
    """None if the host does not know the zone."""
    offset = host.zone_offset_in(_str_to_js(zone), at)
    if offset != offset:
        return None
    return int(offset)


def _name_in(zone, at):
    return _str_from_js(host.zone_name(_str_to_js(zone), at))


def _zone_lines():
    return _str_from_js(host.zone_list())
`,
  'random': `"""random: CPython's numbers for the same seed."""
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate
from math import acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, fabs as _fabs, floor as _floor
from math import lgamma as _lgamma, log as _log, log2 as _log2, pi as _pi, sin as _sin, sqrt as _sqrt
from operator import index as _index
from pyw.builtins.mersenne import _Mersenne, _text_seed

NV_MAGICCONST = 1.7155277699214135
LOG4 = 1.3862943611198906
SG_MAGICCONST = 2.504077396776274
TWOPI = 6.283185307179586
BPF = 53


class Random:
    VERSION = 3

    def __init__(self, x=None):
        self._twister = _Mersenne()
        self.gauss_next = None
        self.seed(x)

    def seed(self, a=None, version=2):
        if a is None:
            self._twister.seed_clock()
        elif isinstance(a, int):
            self._twister.seed_int(int(a))
        elif isinstance(a, str):
            self._twister.seed_int(_text_seed(a.encode()))
        elif isinstance(a, (bytes, bytearray)):
            self._twister.seed_int(_text_seed(a))
        elif isinstance(a, float):
            self._twister.seed_int(hash(a) & 18446744073709551615)
        else:
            raise TypeError(
                'The only supported seed types are: None,\\nint, float, str, bytes, and bytearray.'
            )
        self.gauss_next = None

    def getstate(self):
        return (3, tuple(self._twister.words()), self.gauss_next)

    def setstate(self, state):
        self._twister.restore(state[1])
        self.gauss_next = state[2]

    def random(self):
        return self._twister.random()

    def getrandbits(self, k, /):
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        return self._twister.bits(k)

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, 'little')

    def randrange(self, start, stop=None, step=1):
        first = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError('Missing a non-None stop argument')
            if first > 0:
                return self._twister.below(first)
            raise ValueError('empty range for randrange()')
        width = _index(stop) - first
        by = _index(step)
        if by == 1:
            if width > 0:
                return first + self._twister.below(width)
            raise ValueError(f'empty range in randrange({start}, {stop})')
        if by > 0:
            n = (width + by - 1) // by
        elif by < 0:
            n = (width + by + 1) // by
        else:
            raise ValueError('zero step for randrange()')
        if n <= 0:
            raise ValueError(f'empty range in randrange({start}, {stop}, {step})')
        return first + by * self._twister.below(n)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        n = len(seq)
        if n == 0:
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._twister.below(n)]

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._twister.below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        if counts is not None:
            cumulative = list(_accumulate(counts))
            if len(cumulative) != len(population):
                raise ValueError('The number of counts does not match the population')
            total = cumulative.pop() if cumulative else 0
            if total < 0:
                raise ValueError('Counts must be non-negative')
            return [population[_bisect(cumulative, s)] for s in self.sample(range(total), k=k)]
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError('Sample larger than population or is negative')
        limit = 21
        if k > 5:
            limit += 4 ** _ceil(_log(k * 3, 4))
        result = []
        if n <= limit:
            pool = list(population)
            for i in range(k):
                j = self._twister.below(n - i)
                result.append(pool[j])
                pool[j] = pool[n - i - 1]
        else:
            selected = set()
            for i in range(k):
                j = self._twister.below(n)
                while j in selected:
                    j = self._twister.below(n)
                selected.add(j)
                result.append(population[j])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                size = n + 0.0
                return [population[_floor(self._twister.random() * size)] for i in range(k)]
            cumulative = list(_accumulate(weights))
        else:
            if weights is not None:
                raise TypeError('Cannot specify both weights and cumulative weights')
            cumulative = list(cum_weights)
        if len(cumulative) != n:
            raise ValueError('The number of weights does not match the population')
        total = cumulative[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        return [population[_bisect(cumulative, self._twister.random() * total, 0, n - 1)] for i in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self._twister.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self._twister.random()
        if mode is None:
            c = 0.5
        elif high == low:
            return low
        else:
            c = (mode - low) / (high - low)
        if u > c:
            return high + (low - high) * _sqrt((1.0 - u) * (1.0 - c))
        return low + (high - low) * _sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u1 = self._twister.random()
            u2 = 1.0 - self._twister.random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self._twister.random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - self._twister.random()))
            z = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu=0.0, sigma=1.0):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -_log(1.0 - self._twister.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return TWOPI * self._twister.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_pi * self._twister.random())
            d = z / (r + z)
            u = self._twister.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if self._twister.random() > 0.5:
            return (mu + _acos(f)) % TWOPI
        return (mu - _acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha > 1.0:
            root = _sqrt(2.0 * alpha - 1.0)
            b = alpha - LOG4
            c = alpha + root
            while True:
                u1 = self._twister.random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - self._twister.random()
                v = _log(u1 / (1.0 - u1)) / root
                x = alpha * _exp(v)
                z = u1 * u1 * u2
                r = b + c * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x * beta
        if alpha == 1.0:
            return -_log(1.0 - self._twister.random()) * beta
        while True:
            u = self._twister.random()
            b = (_e + alpha) / _e
            p = b * u
            if p <= 1.0:
                x = p ** (1.0 / alpha)
            else:
                x = -_log((b - p) / alpha)
            u1 = self._twister.random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= _exp(-x):
                break
        return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        return (1.0 - self._twister.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self._twister.random())) ** (1.0 / beta)

    def binomialvariate(self, n=1, p=0.5):
        if n < 0:
            raise ValueError('n must be non-negative')
        if p <= 0.0 or p >= 1.0:
            if p == 0.0:
                return 0
            if p == 1.0:
                return n
            raise ValueError('p must be in the range 0.0 <= p <= 1.0')
        if n == 1:
            return 1 if self._twister.random() < p else 0
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        if n * p < 10.0:
            x = 0
            y = 0
            c = _log2(1.0 - p)
            if not c:
                return x
            while True:
                y += _floor(_log2(self._twister.random()) / c) + 1
                if y > n:
                    return x
                x += 1
        spq = _sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * spq
        a = -0.0873 + 0.0248 * b + 0.01 * p
        c = n * p + 0.5
        vr = 0.92 - 4.2 / b
        alpha = (2.83 + 5.1 / b) * spq
        lpq = _log(p / (1.0 - p))
        m = _floor((n + 1) * p)
        h = _lgamma(m + 1) + _lgamma(n - m + 1)
        while True:
            u = self._twister.random() - 0.5
            us = 0.5 - _fabs(u)
            k = _floor((2.0 * a / us + b) * u + c)
            if k < 0 or k > n:
                continue
            v = self._twister.random()
            if us >= 0.07 and v <= vr:
                return k
            v *= alpha / (a / (us * us) + b)
            if _log(v) <= h - _lgamma(k + 1) - _lgamma(n - k + 1) + (k - m) * lpq:
                return k


class SystemRandom(Random):
    def seed(self, a=None, version=2):
        self._twister.seed_clock()
        self.gauss_next = None


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
choices = _inst.choices
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
gauss = _inst.gauss
betavariate = _inst.betavariate
binomialvariate = _inst.binomialvariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
getstate = _inst.getstate
setstate = _inst.setstate
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
`,
  'statistics': `"""statistics: exact sums, one rounding at the end."""
from fractions import Fraction
from math import exp, fsum, isqrt, log, sqrt, sumprod


class StatisticsError(ValueError):
    pass


class _Exact:
    """Sums of the data and of its squares as quotients of ints; what the results are to be."""

    def __init__(self):
        self.n = 0
        self.sum = Fraction(0)
        self.squares = Fraction(0)
        self.kind = 0

    def add(self, x):
        self.n += 1
        if isinstance(x, float):
            if self.kind < 2:
                self.kind = 2
        elif isinstance(x, Fraction):
            if self.kind < 1:
                self.kind = 1
        f = Fraction(x)
        self.sum = self.sum + f
        self.squares = self.squares + f * f

    def deviations(self):
        """The sum of squares of the distances from the mean."""
        return self.squares - self.sum * self.sum / self.n


def _exact(data):
    e = _Exact()
    for x in data:
        e.add(x)
    return e


def _converted(value, kind):
    """As ints give ints where they can, fractions fractions, and anything else a float."""
    if kind == 0 and value.denominator == 1:
        return value.numerator
    if kind == 1:
        return value
    return value.numerator / value.denominator


def mean(data):
    e = _exact(data)
    if e.n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _converted(e.sum / e.n, e.kind)


def fmean(data, weights=None):
    items = [float(x) for x in data]
    if weights is None:
        if not items:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(items) / len(items)
    w = [float(x) for x in weights]
    if len(w) != len(items):
        raise StatisticsError('data and weights must be the same length')
    top = sumprod(items, w)
    bottom = fsum(w)
    if not bottom:
        raise StatisticsError('sum of weights must be non-zero')
    return top / bottom


def geometric_mean(data):
    logs = []
    zero = False
    for x in data:
        if x > 0.0:
            logs.append(log(x))
        elif x == 0.0:
            zero = True
            logs.append(0.0)
        else:
            raise StatisticsError('No negative inputs allowed')
    if not logs:
        raise StatisticsError('Must have a non-empty dataset')
    if zero:
        return 0.0
    return exp(fsum(logs) / len(logs))


def harmonic_mean(data):
    e = _Exact()
    for x in data:
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        if x == 0:
            return 0
        e.add(1 / x)
    if e.n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    return _converted(e.n / e.sum, e.kind)


def median(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return items[n // 2]
    return (items[n // 2 - 1] + items[n // 2]) / 2


def median_low(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return items[(n - 1) // 2]


def median_high(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return items[n // 2]


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    most = max(counts.values())
    for x in counts:
        if counts[x] == most:
            return x


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x in counts if counts[x] == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    items = sorted(data)
    count = len(items)
    if count < 2:
        if count == 1:
            return items * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        m = count - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((items[j] * (n - delta) + items[j + 1] * delta) / n)
    elif method == 'exclusive':
        m = count + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else count - 1 if j > count - 1 else j
            delta = i * m - j * n
            result.append((items[j - 1] * (n - delta) + items[j] * delta) / n)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return result


def _root_of(value):
    """The double nearest to the square root of a Fraction."""
    n = value.numerator
    m = value.denominator
    if n == 0:
        return 0.0
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        m <<= 2 * q
    else:
        n <<= -2 * q
    a = isqrt(n // m)
    # What is cut off is kept as an odd last bit.
    if a * a * m != n:
        a |= 1
    if q >= 0:
        return float(a << q)
    return a / (1 << -q)


def _around(e, center):
    """The sum of squares of the distances from a given center."""
    c = Fraction(center)
    return e.squares - 2 * c * e.sum + e.n * c * c


def variance(data, xbar=None):
    e = _exact(data)
    if e.n < 2:
        raise StatisticsError('variance requires at least two data points')
    ss = e.deviations() if xbar is None else _around(e, xbar)
    return _converted(ss / (e.n - 1), e.kind)


def pvariance(data, mu=None):
    e = _exact(data)
    if e.n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    ss = e.deviations() if mu is None else _around(e, mu)
    return _converted(ss / e.n, e.kind)


def stdev(data, xbar=None):
    e = _exact(data)
    if e.n < 2:
        raise StatisticsError('stdev requires at least two data points')
    ss = e.deviations() if xbar is None else _around(e, xbar)
    return _root_of(ss / (e.n - 1))


def pstdev(data, mu=None):
    e = _exact(data)
    if e.n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    ss = e.deviations() if mu is None else _around(e, mu)
    return _root_of(ss / e.n)


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return sumprod([a - xbar for a in x], [b - ybar for b in y]) / (n - 1)


def correlation(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    dx = [a - xbar for a in x]
    dy = [b - ybar for b in y]
    sxx = sumprod(dx, dx)
    syy = sumprod(dy, dy)
    try:
        return sumprod(dx, dy) / sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant') from None
`,
  'string': `"""string: constants, capwords, Template and Formatter's simplest use."""
whitespace = ' \\t\\n\\r\\v\\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


def _in_name(c, later):
    return c.isascii() and (c == '_' or c.isalpha() or (later and c.isdigit()))


class Template:
    """$name, \${name} and $$."""

    def __init__(self, template):
        self.template = template

    def _fill(self, mapping, strict):
        text = self.template
        out = []
        i = 0
        n = len(text)
        while i < n:
            at = text.find('$', i)
            if at < 0:
                break
            out.append(text[i:at])
            i = at + 1
            if i < n and text[i] == '$':
                out.append('$')
                i += 1
                continue
            start = i
            braced = i < n and text[i] == '{'
            if braced:
                i += 1
            first = i
            while i < n and _in_name(text[i], i > first):
                i += 1
            name = text[first:i]
            if not name or (braced and (i == n or text[i] != '}')):
                if strict:
                    line = text.count('\\n', 0, at) + 1
                    column = at - text.rfind('\\n', 0, at)
                    raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')
                out.append('$')
                i = start
                continue
            if braced:
                i += 1
            if strict or name in mapping:
                out.append(str(mapping[name]))
            else:
                out.append(text[at:i])
        out.append(text[i:])
        return ''.join(out)

    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)
`,
  'struct': `"""struct: values in and out of bytes. Formats are parsed into \`_Plan\`s; fields are moved by \`_put\` and \`_get\`.

The native sizes and alignments are those of 64-bit Unix, little-endian.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op
from pyw.builtins.bytes_core import _buffer, _new_bytes, _cut_bytes, _writable
from pyw.builtins.float_bits import _half_bits, _half_value, _single_bits, _single_value
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
    """Fields of a format: code, repetitions (of \`s\` and \`p\`: bytes) and padding before each."""

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
            if size > 1073741823:
                raise MemoryError()
            self._codes[n] = c
            self._counts[n] = i32(count)
            self._pads[n] = i32(pad)
            self._widths[n] = width
            n = n + 1
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


def _float_word(code: i32, value, native: bool) -> i64:
    x = _double(value)
    if code == 100:
        return op.i64.reinterpret_f64(x)
    if code == 102:
        bits = _single_bits(x)
        if not native and (bits & 2147483647) == 2139095040 and x - x == 0.0:
            raise OverflowError('float too large to pack with f format')
        return i64(bits)
    half = _half_bits(x)
    if (half & 32767) == 31744 and x - x == 0.0:
        raise OverflowError('float too large to pack with e format')
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
    d, start, length = _writable(args[0])
    size = int(plan._size)
    n = int(length)
    offset = _to_int(args[1])
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
`,
  'sys': `"""sys, as far as programs without an interpreter have it. What it holds is made when it is first read."""
from __pyw__ import State
from pyw.builtins.file_open import _StandardError, _StandardOutput, _standard_input
from pyw.builtins.process import _exception_info, _program_args, _set_depth_limit

argv: State = _program_args()
orig_argv: State = _program_args()
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 1114111
platform = 'linux'
api_version = 1013
copyright = (
    'Copyright (c) 2001-2024 Python Software Foundation.\\nAll Rights Reserved.\\n\\n'
    'Copyright (c) 2000 BeOpen.com.\\nAll Rights Reserved.\\n\\n'
    'Copyright (c) 1995-2001 Corporation for National Research Initiatives.\\nAll Rights Reserved.\\n\\n'
    'Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\\nAll Rights Reserved.'
)
version = '3.13.0 (pyw)'
version_info: State = _VersionInfo()
implementation: State = _Implementation()
flags: State = _Flags()
stdin: State = _standard_input()
stdout: State = _StandardOutput()
stderr: State = _StandardError()
__stdin__: State = _standard_input()
__stdout__: State = _StandardOutput()
__stderr__: State = _StandardError()
executable = ''
_base_executable = ''
path: State = ['']
prefix = '/usr/local'
base_prefix = '/usr/local'
exec_prefix = '/usr/local'
base_exec_prefix = '/usr/local'
platlibdir = 'lib'
pycache_prefix = None
hexversion = 51183856
float_repr_style = 'short'
dont_write_bytecode = True
warnoptions: State = []
ps1 = '>>> '
ps2 = '... '
_recursion_limit: State = 1000
_switch_interval: State = 0.005
_str_digits: State = 4300
float_info: State = _FloatInfo()
int_info: State = _IntInfo()
hash_info: State = _HashInfo()
thread_info: State = _ThreadInfo()


class _VersionInfo(object):
    """A tuple of five with names."""

    major = 3
    minor = 13
    micro = 0
    releaselevel = 'final'
    serial = 0
    n_fields = 5
    n_sequence_fields = 5
    n_unnamed_fields = 0

    def __getitem__(self, index):
        return (3, 13, 0, 'final', 0)[index]

    def __len__(self):
        return 5

    def __iter__(self):
        return iter((3, 13, 0, 'final', 0))

    def __contains__(self, x):
        return x in (3, 13, 0, 'final', 0)

    def __lt__(self, other):
        return (3, 13, 0, 'final', 0) < _plain(other)

    def __le__(self, other):
        return (3, 13, 0, 'final', 0) <= _plain(other)

    def __gt__(self, other):
        return (3, 13, 0, 'final', 0) > _plain(other)

    def __ge__(self, other):
        return (3, 13, 0, 'final', 0) >= _plain(other)

    def __eq__(self, other):
        return (3, 13, 0, 'final', 0) == _plain(other)

    def __ne__(self, other):
        return (3, 13, 0, 'final', 0) != _plain(other)

    def __hash__(self):
        return hash((3, 13, 0, 'final', 0))

    def __repr__(self):
        return "sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)"


def _plain(other):
    if isinstance(other, _VersionInfo):
        return (3, 13, 0, 'final', 0)
    return other


class _Implementation(object):
    name = 'pyw'
    cache_tag = None
    hexversion = 51183856
    _multiarch = 'wasm32'

    @property
    def version(self):
        return version_info

    def __repr__(self):
        return (
            "namespace(name='pyw', cache_tag=None, version=" + repr(version_info) + ', hexversion=51183856)'
        )


class _Flags(object):
    debug = 0
    inspect = 0
    interactive = 0
    optimize = 0
    dont_write_bytecode = 0
    no_user_site = 0
    no_site = 0
    ignore_environment = 0
    verbose = 0
    bytes_warning = 0
    quiet = 0
    hash_randomization = 0
    isolated = 0
    dev_mode = False
    utf8_mode = 1
    warn_default_encoding = 0
    safe_path = False
    int_max_str_digits = 4300


class _FloatInfo(object):
    max = 1.7976931348623157e+308
    max_exp = 1024
    max_10_exp = 308
    min = 2.2250738585072014e-308
    min_exp = -1021
    min_10_exp = -307
    dig = 15
    mant_dig = 53
    epsilon = 2.220446049250313e-16
    radix = 2
    rounds = 1

    def __repr__(self):
        return (
            'sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, '
            'min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)'
        )


class _IntInfo(object):
    bits_per_digit = 30
    sizeof_digit = 4
    default_max_str_digits = 4300
    str_digits_check_threshold = 640

    def __repr__(self):
        return (
            'sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, '
            'str_digits_check_threshold=640)'
        )


class _HashInfo(object):
    width = 64
    modulus = 2305843009213693951
    inf = 314159
    nan = 0
    imag = 1000003
    algorithm = 'siphash13'
    hash_bits = 64
    seed_bits = 128
    cutoff = 0


class _ThreadInfo(object):
    name = 'pthread'
    lock = 'semaphore'
    version = None


def exit(status=None, /):
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)


def exc_info():
    """Class, value and traceback of the exception that is being handled."""
    return _exception_info()


def exception():
    return _exception_info()[1]


def getrecursionlimit():
    return _recursion_limit


def setrecursionlimit(limit, /):
    global _recursion_limit
    if not isinstance(limit, int):
        raise TypeError("'" + type(limit).__name__ + "' object cannot be interpreted as an integer")
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _recursion_limit = limit
    _set_depth_limit(limit)


def intern(string, /):
    if not isinstance(string, str):
        raise TypeError('intern() argument must be str, not ' + type(string).__name__)
    return string


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def getfilesystemencodeerrors():
    return 'surrogateescape'


def getswitchinterval():
    return _switch_interval


def setswitchinterval(interval, /):
    global _switch_interval
    if interval <= 0:
        raise ValueError('switch interval must be strictly positive')
    _switch_interval = float(interval)


def get_int_max_str_digits():
    return _str_digits


def is_finalizing():
    return False


def getrefcount(object, /):
    """Objects are not counted: what a name and the argument hold."""
    return 2


def audit(event, /, *args):
    pass


def displayhook(value, /):
    if value is not None:
        print(repr(value))


def getsizeof(object, default=None, /):
    """The sizes that CPython has for plain objects."""
    if object is None:
        return 16
    if isinstance(object, bool):
        return 28
    if isinstance(object, int):
        bits = object.bit_length()
        return 24 + 4 * max(1, (bits + 29) // 30)
    if isinstance(object, float):
        return 24
    if isinstance(object, str):
        return _str_size(object)
    if isinstance(object, bytes):
        return 33 + len(object)
    if isinstance(object, tuple):
        return 40 + 8 * len(object)
    if isinstance(object, list):
        return 56 + 8 * len(object)
    if isinstance(object, dict):
        return _dict_size(len(object))
    if isinstance(object, (set, frozenset)):
        return _set_size(len(object))
    return 48


def _str_size(text):
    top = 0
    for c in text:
        if ord(c) > top:
            top = ord(c)
    if top < 128:
        return 41 + len(text)
    if top < 256:
        return 57 + len(text)
    if top < 65536:
        return 58 + 2 * len(text)
    return 60 + 4 * len(text)


def _dict_size(n):
    if n == 0:
        return 64
    size = 8
    while size * 2 // 3 < n:
        size *= 2
    return 88 + 16 + size + size * 2 // 3 * 16 if size <= 256 else 104 + size * 2 + size * 2 // 3 * 16


def _set_size(n):
    if n < 5:
        return 216
    size = 32
    while size * 3 // 5 <= n:
        size *= 4
    return 200 + 16 * size
`,
  'time': `"""time: the clocks, and times in fields. What is assigned here is evaluated where it is used."""
from __pyw__ import host, op
from pyw.builtins.named_tuple import __pyw_namedtuple__, _plain
from pyw.builtins.text_output import _flush_all
from pyw.builtins.time_text import _civil_from_days, _days_from_civil, _format_time, _Moment, _parse_time
from pyw.builtins.zones import _local_name, _local_offset, _standard_offset

CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3
CLOCK_MONOTONIC_RAW = 4
CLOCK_BOOTTIME = 7
CLOCK_TAI = 11

timezone = _zone_standard()
altzone = _zone_summer()
daylight = _zone_daylight()
tzname = _zone_names()


def time():
    return host.clock(0)


def monotonic():
    return host.clock(1)


def perf_counter():
    return host.clock(1)


def process_time():
    return host.clock(2)


def thread_time():
    return host.clock(2)


def _nanoseconds(seconds):
    # Microseconds are what the clocks tell: a double holds no more of a time since 1970.
    return int(op.f64.floor(seconds * 1000000.0)) * 1000


def time_ns():
    return _nanoseconds(host.clock(0))


def monotonic_ns():
    return _nanoseconds(host.clock(1))


def perf_counter_ns():
    return _nanoseconds(host.clock(1))


def process_time_ns():
    return _nanoseconds(host.clock(2))


def thread_time_ns():
    return _nanoseconds(host.clock(2))


def clock_gettime(clk_id, /):
    if clk_id == 0 or clk_id == 11:
        return host.clock(0)
    if clk_id == 2 or clk_id == 3:
        return host.clock(2)
    if clk_id == 1 or clk_id == 4 or clk_id == 7:
        return host.clock(1)
    raise OSError(22, 'Invalid argument')


def clock_gettime_ns(clk_id, /):
    return _nanoseconds(clock_gettime(clk_id))


def clock_getres(clk_id, /):
    clock_gettime(clk_id)
    return 1e-06


class _ClockInfo(object):
    def __init__(self, implementation, monotonic, adjustable, resolution):
        self.implementation = implementation
        self.monotonic = monotonic
        self.adjustable = adjustable
        self.resolution = resolution

    def __repr__(self):
        return (
            'namespace(implementation=' + repr(self.implementation) + ', monotonic=' + repr(self.monotonic)
            + ', adjustable=' + repr(self.adjustable) + ', resolution=' + repr(self.resolution) + ')'
        )


def get_clock_info(name, /):
    if name == 'time':
        return _ClockInfo('clock_gettime(CLOCK_REALTIME)', False, True, 1e-09)
    if name == 'monotonic' or name == 'perf_counter':
        return _ClockInfo('clock_gettime(CLOCK_MONOTONIC)', True, False, 1e-09)
    if name == 'process_time':
        return _ClockInfo('clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', True, False, 1e-09)
    if name == 'thread_time':
        return _ClockInfo('clock_gettime(CLOCK_THREAD_CPUTIME_ID)', True, False, 1e-09)
    raise ValueError('unknown clock')


def tzset():
    pass


def _zone_year():
    return _civil_from_days(int(host.clock(0)) // 86400)[0]


def _zone_standard():
    return -_standard_offset(_zone_year())


def _zone_offsets():
    year = _zone_year()
    january = _local_offset(_days_from_civil(year, 1, 1) * 86400.0)
    july = _local_offset(_days_from_civil(year, 7, 1) * 86400.0)
    return january, july


def _zone_summer():
    january, july = _zone_offsets()
    return -(january if january > july else july)


def _zone_daylight():
    january, july = _zone_offsets()
    return 0 if january == july else 1


def _zone_names():
    year = _zone_year()
    january = _days_from_civil(year, 1, 1) * 86400.0
    july = _days_from_civil(year, 7, 1) * 86400.0
    if _local_offset(january) > _local_offset(july):
        return (_local_name(july), _local_name(january))
    return (_local_name(january), _local_name(july))


class struct_time(__pyw_namedtuple__):
    __module__ = 'time'
    __match_args__ = (
        'tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst',
    )
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __init__(self, iterable):
        fields = tuple(iterable)
        n = len(fields)
        if n < 9:
            raise TypeError('time.struct_time() takes an at least 9-sequence (' + str(n) + '-sequence given)')
        if n > 11:
            raise TypeError('time.struct_time() takes an at most 11-sequence (' + str(n) + '-sequence given)')
        self.tm_year = fields[0]
        self.tm_mon = fields[1]
        self.tm_mday = fields[2]
        self.tm_hour = fields[3]
        self.tm_min = fields[4]
        self.tm_sec = fields[5]
        self.tm_wday = fields[6]
        self.tm_yday = fields[7]
        self.tm_isdst = fields[8]
        self.tm_zone = None
        self.tm_gmtoff = None
        if n > 9:
            self.tm_zone = fields[9]
        if n > 10:
            self.tm_gmtoff = fields[10]

    def _astuple_(self):
        return (
            self.tm_year, self.tm_mon, self.tm_mday, self.tm_hour, self.tm_min, self.tm_sec, self.tm_wday,
            self.tm_yday, self.tm_isdst,
        )

    def __repr__(self):
        return (
            'time.struct_time(tm_year=' + repr(self.tm_year) + ', tm_mon=' + repr(self.tm_mon) + ', tm_mday='
            + repr(self.tm_mday) + ', tm_hour=' + repr(self.tm_hour) + ', tm_min=' + repr(self.tm_min) + ', tm_sec='
            + repr(self.tm_sec) + ', tm_wday=' + repr(self.tm_wday) + ', tm_yday=' + repr(self.tm_yday)
            + ', tm_isdst=' + repr(self.tm_isdst) + ')'
        )


def _seconds_of(seconds):
    if isinstance(seconds, float):
        if seconds - seconds != 0.0:
            if seconds != seconds:
                raise ValueError('Invalid value NaN (not a number)')
            raise OverflowError('timestamp out of range for platform time_t')
        total = int(op.f64.floor(seconds))
    elif isinstance(seconds, int):
        total = int(seconds)
    else:
        raise TypeError("'" + type(seconds).__name__ + "' object cannot be interpreted as an integer")
    if total > 9223372036854775807 or total < -9223372036854775808:
        raise OverflowError('timestamp out of range for platform time_t')
    if total > 67767976233532799 or total < -67768040609740800:
        raise OSError(75, 'Value too large for defined data type')
    return total


def _fields_at(total, isdst, zone, offset):
    days = (total + offset) // 86400
    rest = total + offset - days * 86400
    year, month, day = _civil_from_days(days)
    yday = days - _days_from_civil(year, 1, 1) + 1
    return struct_time(
        (year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, isdst, zone, offset)
    )


def gmtime(seconds=None, /):
    if seconds is None:
        return _fields_at(int(op.f64.floor(host.clock(0))), 0, 'GMT', 0)
    return _fields_at(_seconds_of(seconds), 0, 'GMT', 0)


def localtime(seconds=None, /):
    if seconds is None:
        total = int(op.f64.floor(host.clock(0)))
    else:
        total = _seconds_of(seconds)
    at = float(total)
    offset = _local_offset(at)
    year = _civil_from_days((total + offset) // 86400)[0]
    return _fields_at(total, 0 if offset == _standard_offset(year) else 1, _local_name(at), offset)


def _nine(t, name):
    t = _plain(t)
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError(name + '(): illegal time tuple argument')
    for x in t:
        if not isinstance(x, int):
            raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")
    return t


def mktime(time_tuple, /):
    t = _nine(time_tuple, 'mktime')
    month = t[1] - 1
    year = t[0] + month // 12
    days = _days_from_civil(year, month % 12 + 1, 1) + t[2] - 1
    utc = float(days * 86400 + t[3] * 3600 + t[4] * 60 + t[5])
    standard = _standard_offset(year)
    if t[8] == 0:
        return utc - standard
    guess = utc - standard
    at = utc - _local_offset(guess)
    return utc - _local_offset(at)


def _moment(t, name):
    """The fields of nine numbers, checked as strftime needs them."""
    t = _nine(t, name)
    month = t[1] if t[1] != 0 else 1
    if month < 1 or month > 12:
        raise ValueError('month out of range')
    day = t[2] if t[2] != 0 else 1
    if day < 1 or day > 31:
        raise ValueError('day of month out of range')
    if t[3] < 0 or t[3] > 23:
        raise ValueError('hour out of range')
    if t[4] < 0 or t[4] > 59:
        raise ValueError('minute out of range')
    if t[5] < 0 or t[5] > 61:
        raise ValueError('seconds out of range')
    if t[6] < -1:
        raise ValueError('day of week out of range')
    yday = t[7] if t[7] != 0 else 1
    if yday < 1 or yday > 366:
        raise ValueError('day of year out of range')
    return t[0], month, day, t[3], t[4], t[5], t[6] % 7, yday


def asctime(time_tuple=None, /):
    if time_tuple is None:
        time_tuple = localtime()
    year, month, day, h, m, s, wday, yday = _moment(time_tuple, 'asctime')
    return _format_time('%a %b %e %H:%M:%S %Y', _Moment(year, month, day, h, m, s, wday, yday, 0, '', 0))


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def strftime(format, time_tuple=None, /):
    if time_tuple is None:
        time_tuple = localtime()
    if not isinstance(format, str):
        raise TypeError('strftime() argument 1 must be str, not ' + type(format).__name__)
    year, month, day, h, m, s, wday, yday = _moment(time_tuple, 'strftime')
    offset = 0
    zone = ''
    if isinstance(time_tuple, struct_time) and time_tuple.tm_gmtoff is not None:
        offset = time_tuple.tm_gmtoff
        zone = time_tuple.tm_zone
    elif '%Z' in format or '%z' in format:
        summer = time_tuple[8] > 0
        zone = tzname[1 if summer else 0]
        offset = -(altzone if summer else timezone)
    stamp = 0
    if '%s' in format:
        stamp = int(mktime(time_tuple))
    return _format_time(format, _Moment(year, month, day, h, m, s, wday, yday, offset, zone, stamp))


def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    if not isinstance(data_string, str):
        raise TypeError('strptime() argument 0 must be str, not ' + _class_text(data_string))
    if not isinstance(format, str):
        raise TypeError('strptime() argument 1 must be str, not ' + _class_text(format))
    zones = ('utc', 'utc')
    if '%Z' in format:
        zones = tzname
    s = _parse_time(data_string, format, zones)
    return struct_time(
        (s.year, s.month, s.day, s.hour, s.minute, s.second, s.wday, s.yday, s.isdst, s.zone, s.offset)
    )


def _class_text(x):
    return "<class '" + type(x).__name__ + "'>"


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        raise TypeError("'" + type(seconds).__name__ + "' object cannot be interpreted as an integer")
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    _flush_all()
    host.sleep(float(seconds))
`,
  'traceback': `"""traceback: an exception as the text that Python prints when nobody catches it."""
from __pyw__ import extern, handled_exception, host, i32
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.exception_report import _report_chain, _report_one, _report_text
from pyw.builtins.text_output import _flush_all, _put_text, _to_stderr, _to_stdout


class _TextSink(object):
    """Collects a report. Frames outside of the one that asks for it are not part of it."""

    _here: extern

    def __init__(self):
        self._here = host.traceback(None)
        self._parts = []

    def text(self, text):
        self._parts.append(text)

    def frames(self, exc, later, margin: i32):
        if exc is later:
            self._parts.append(_str_from_js(host.traceback_text(exc._tb, self._here, margin)))
        else:
            self._parts.append(_str_from_js(host.traceback_text(exc._tb, later._tb, margin)))


def _text_of(exc, chain):
    if exc is None:
        return 'NoneType: None\\n'
    sink = _TextSink()
    if chain:
        _report_chain(sink, exc, exc, 0)
    else:
        _report_one(sink, exc, exc, 0)
    return ''.join(sink._parts)


def _print(text):
    _to_stderr()
    _put_text(text)
    _flush_all()
    _to_stdout()


def format_exc(limit=None, chain=True):
    return _text_of(handled_exception(), chain)


def print_exc(limit=None, file=None, chain=True):
    text = _text_of(handled_exception(), chain)
    if file is None:
        _print(text)
    else:
        file.write(text)


def format_exception(exc, value=None, tb=None, limit=None, chain=True):
    if value is not None:
        return _text_of(value, chain).splitlines(True)
    return _text_of(exc, chain).splitlines(True)


def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
    text = ''.join(format_exception(exc, value, tb, limit, chain))
    if file is None:
        _print(text)
    else:
        file.write(text)


class _PlainSink(object):
    def __init__(self):
        self._parts = []

    def text(self, text):
        self._parts.append(text)


def format_exception_only(exc, value=None):
    if value is not None:
        exc = value
    name = type(exc).__qualname__
    module = type(exc).__module__
    if module != '__main__' and module != 'builtins':
        name = module + '.' + name
    text = str(exc)
    if len(text) > 0:
        name = name + ': ' + text
    sink = _PlainSink()
    _report_text(sink, 0, name)
    return ''.join(sink._parts).splitlines(True)
`,
  'types': `"""Types that have no built-in name of their own."""
from __pyw__ import per_site


@per_site
class mappingproxy(object):
    """A mapping that cannot be changed through this."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __eq__(self, other):
        if isinstance(other, mappingproxy):
            return self._mapping == other._mapping
        return self._mapping == other

    def __hash__(self):
        return hash(self._mapping)

    def __or__(self, other):
        if isinstance(other, mappingproxy):
            return self._mapping | other._mapping
        return self._mapping | other

    def __ror__(self, other):
        return other | self._mapping

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __repr__(self):
        return 'mappingproxy(' + repr(self._mapping) + ')'

    def __str__(self):
        return str(self._mapping)


MappingProxyType = mappingproxy
`,
  'typing': `"""Names that only mean something to type checkers. Subscripting and calling them gives more of the same."""
from __pyw__ import inline
from collections.abc import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine,
    Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping,
    MutableSequence, MutableSet, Reversible, Sequence, Sized, ValuesView, Set as _AbstractSet,
)


class _Form(object):
    """A special form, a generic alias, a type variable."""

    def __init__(self, name):
        self.__name__ = name

    def __getitem__(self, params):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return 'typing.' + self.__name__


class TypeVar(object):
    def __init__(
        self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None
    ):
        self.__name__ = name

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return '~' + self.__name__


class ParamSpec(object):
    def __init__(self, name, bound=None, covariant=False, contravariant=False, default=None):
        self.__name__ = name
        self.args = _Form('args')
        self.kwargs = _Form('kwargs')

    def __repr__(self):
        return '~' + self.__name__


class TypeVarTuple(object):
    def __init__(self, name, default=None):
        self.__name__ = name

    def __repr__(self):
        return self.__name__


class TypeAliasType(object):
    def __init__(self, name):
        self.__name__ = name

    def __getitem__(self, params):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return self.__name__


class NewType(object):
    def __init__(self, name, tp):
        self.__name__ = name
        self.__supertype__ = tp

    def __call__(self, value):
        return value

    def __repr__(self):
        return '__main__.' + self.__name__


TYPE_CHECKING = False

Any = _Form('Any')
AnyStr = TypeVar('AnyStr')
Annotated = _Form('Annotated')
BinaryIO = _Form('BinaryIO')
ClassVar = _Form('ClassVar')
Concatenate = _Form('Concatenate')
Counter = _Form('Counter')
DefaultDict = _Form('DefaultDict')
Deque = _Form('Deque')
Dict = _Form('Dict')
Final = _Form('Final')
FrozenSet = _Form('FrozenSet')
IO = _Form('IO')
List = _Form('List')
Literal = _Form('Literal')
LiteralString = _Form('LiteralString')
Never = _Form('Never')
NoReturn = _Form('NoReturn')
NotRequired = _Form('NotRequired')
Optional = _Form('Optional')
OrderedDict = _Form('OrderedDict')
Pattern = _Form('Pattern')
ReadOnly = _Form('ReadOnly')
Required = _Form('Required')
Self = _Form('Self')
Set = _Form('Set')
AbstractSet = _AbstractSet
SupportsFloat = _Form('SupportsFloat')
SupportsIndex = _Form('SupportsIndex')
SupportsInt = _Form('SupportsInt')
Text = str
TextIO = _Form('TextIO')
Tuple = _Form('Tuple')
Type = _Form('Type')
TypeAlias = _Form('TypeAlias')
TypeGuard = _Form('TypeGuard')
TypeIs = _Form('TypeIs')
Union = _Form('Union')
Unpack = _Form('Unpack')


class Generic(object):
    pass


class Protocol(object):
    pass


@inline
def cast(typ, val):
    return val


@inline
def assert_type(val, typ):
    return val


def assert_never(arg):
    raise AssertionError('Expected code to be unreachable, but got: ' + repr(arg))


def reveal_type(obj):
    return obj


@inline
def final(f):
    return f


@inline
def no_type_check(arg):
    return arg


@inline
def overload(func):
    return func


@inline
def override(method):
    return method


@inline
def runtime_checkable(cls):
    return cls


def NamedTuple(typename, fields):
    """The compiler expands classes that derive from it, and calls with constant names; others are refused."""
    return type(typename, (tuple,), {})
`,
};
