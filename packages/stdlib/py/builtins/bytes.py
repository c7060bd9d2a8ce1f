"""bytes, and the methods that bytearray has too."""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, noinline, op, shown_as
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes_core import (
    _bytes_data, _compare_bytes, _cut_bytes, _data_of, _index_value, _is_buffer, _new_bytearray, _new_bytes, _part_view,
    _view,
)
from pyw.builtins.bytes_text import (
    _all_of, _byte_lines, _bytes_hex, _bytes_percent, _bytes_repr, _from_hex, _is_titled, _one_case, _recased,
    _rsplit_white, _split_white, _strip_white, _translated, _translation,
)
from pyw.builtins.codecs_decode import _decode
from pyw.builtins.kinds import _given
from pyw.builtins.length_hints import _list_of_iterator
from pyw.builtins.memoryview import memoryview
from pyw.builtins.named_tuple import _plain as _as_tuple
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
        if not _is_buffer(other):
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
        if isinstance(other, memoryview):
            return other._equals(self)
        if not isinstance(other, _ByteString):
            return NotImplemented
        return self._compare(other) == 0

    def __ne__(self, other, /):
        if isinstance(other, memoryview):
            return not other._equals(self)
        if not isinstance(other, _ByteString):
            return NotImplemented
        return self._compare(other) != 0

    def __lt__(self, other, /):
        if not isinstance(other, _ByteString) and not (isinstance(other, memoryview) and not isinstance(self, bytes)):
            return NotImplemented
        return self._compare(other) < 0

    def __le__(self, other, /):
        if not isinstance(other, _ByteString) and not (isinstance(other, memoryview) and not isinstance(self, bytes)):
            return NotImplemented
        return self._compare(other) <= 0

    def __gt__(self, other, /):
        if not isinstance(other, _ByteString) and not (isinstance(other, memoryview) and not isinstance(self, bytes)):
            return NotImplemented
        return self._compare(other) > 0

    def __ge__(self, other, /):
        if not isinstance(other, _ByteString) and not (isinstance(other, memoryview) and not isinstance(self, bytes)):
            return NotImplemented
        return self._compare(other) >= 0

    def _compare(self, other) -> i32:
        view = _view(other)
        return _compare_bytes(self._d, self._len, _data_of(view), view._len)

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
        if text._len == self._len and type(self) is bytes:
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
        if not isinstance(errors, str):
            raise TypeError("decode() argument 'errors' must be str, not " + _given(errors))
        return _decode(self, self._d, self._len, encoding, errors)


class bytes(_ByteString):
    _hash: i32

    def __new__(cls, source=b'', encoding=None, errors=None):
        if isinstance(source, bytes) and type(source) is bytes and encoding is None and errors is None:
            return source
        plain = type(source) is bytearray or isinstance(source, memoryview)
        if not plain and encoding is None and hasattr(source, '__bytes__'):
            made = source.__bytes__()
            if isinstance(made, bytes):
                return made
            raise TypeError('__bytes__ returned non-bytes (type ' + type(made).__name__ + ')')
        d = _bytes_data(source, encoding, errors, 'bytes')
        return _new_bytes(d, d.length)

    @classmethod
    def fromhex(cls, string, /):
        text = _from_hex(string)
        made = _new_bytes(_data_of(text), text._len)
        if cls is bytes:
            return made
        return cls(made)

    def __hash__(self):
        h: i32 = self._hash
        if h == 0 and self._len > 0:
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
        if type(self) is bytes:
            return self
        return _new_bytes(_cut_bytes(self._d, 0, self._len), self._len)

    def __repr__(self):
        return _bytes_repr(self._d, self._len, 92)

    def __str__(self):
        # Not what a derived class says of itself.
        return _bytes_repr(self._d, self._len, 92)


def _fill_byte(x, name):
    if isinstance(x, (bytes, bytearray)):
        if x._len == 1:
            return _byte_str(x._d[0])
    raise TypeError(name + '() argument 2 must be a byte string of length 1, not ' + type(x).__name__)


def _bytes_affix(text, affix, start, end, name, at_start):
    affix = _as_tuple(affix)
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
    items = _list_of_iterator(iterable)
    n: i32 = items._len
    views = Array(n)
    total: i32 = 0
    i: i32 = 0
    while i < n:
        x = items._items[i]
        if not _is_buffer(x):
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


class bytes_iterator(object):
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
class _BytesReverseIterator(object):
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
