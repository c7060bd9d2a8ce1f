"""str. The data of a string is described in `str_core`."""
from __pyw__ import Array, i32, i64, inline, noinline, op
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.codecs_encode import _encode
from pyw.builtins.format import _format_str
from pyw.builtins.iterators import str_ascii_iterator
from pyw.builtins.kinds import _given, _need_spec
from pyw.builtins.reverse_iterators import _StrReverseIterator
from pyw.builtins.memoryview import memoryview
from pyw.builtins.raising import _raise_not_text
from pyw.builtins.sequences import _check_index_size, _repeat_count, _to_int
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.str_case import (
    _all_ascii, _all_chars, _all_printable, _all_space, _capitalize, _fold_str, _is_identifier, _is_title, _lower_str,
    _one_case, _swap_case, _title_str, _upper_str,
)
from pyw.builtins.str_core import (
    _char_at, _char_of, _concat, _concat2, _plain, _repeat, _str_compare, _str_eq, _str_hash, _substring,
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


def _item_point(s, index) -> i32:
    """The code point of `s[index]`, for comparisons with one character that is written out."""
    i = op.int.clamp_i64(index)
    if i < 0:
        i = i + i64(s._len)
    if op.i64.ge_u(i, i64(s._len)):
        _raise_str_index(index)
    return _char_at(s, i32(i))


@noinline
def _raise_str_index(index):
    _check_index_size(index)
    raise IndexError('string index out of range')


def _decoded(x, encoding, errors):
    """str(bytes, encoding, errors)."""
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError("str() argument 'encoding' must be str, not " + type(encoding).__name__)
    if errors is not None and not isinstance(errors, str):
        raise TypeError("str() argument 'errors' must be str, not " + type(errors).__name__)
    if isinstance(x, str):
        raise TypeError('decoding str is not supported')
    if not isinstance(x, (bytes, bytearray, memoryview)):
        raise TypeError('decoding to str: need a bytes-like object, ' + type(x).__name__ + ' found')
    return bytes(x).decode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)


class str(object):
    _hash: i32
    _len: i32
    _kind: i32
    # 1: made by appending; 2: so, and what follows in its array is free for it to grow into.
    _room: i32
    _d1: Array
    _d2: Array
    _d4: Array

    def __new__(cls, object='', encoding=None, errors=None):
        if encoding is not None or errors is not None:
            return _decoded(object, encoding, errors)
        if isinstance(object, str) and type(object) is str:
            return object
        text = object.__str__()
        if isinstance(text, str):
            return text
        _raise_not_text('__str__', text)

    def __str__(self):
        return _plain(self)

    def __repr__(self):
        return _str_repr(self)

    def __format__(self, spec, /):
        _need_spec(spec)
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
        if not isinstance(errors, str):
            raise TypeError("encode() argument 'errors' must be str, not " + _given(errors))
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
        return _plain(self)

    def removesuffix(self, suffix, /):
        _need_str(suffix, 'removesuffix() argument must be str, not ')
        if _affix(self, suffix, None, None, 'endswith', False):
            return _substring(self, 0, self._len - suffix._len)
        return _plain(self)

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
