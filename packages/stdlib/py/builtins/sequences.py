"""What lists and tuples share, over an array of elements and their number."""
from __pyw__ import i32, i64, inline, noinline, op
from pyw.builtins.text_builder import _TextBuilder


@inline
def _same_item(a, b):
    """Equality as containers see it: an element equals itself, even NaN, whose bits are its identity."""
    if isinstance(a, float) and isinstance(b, float):
        return a == b or op.i64.eq(op.i64.reinterpret_f64(a), op.i64.reinterpret_f64(b)) != 0
    if isinstance(a, (int, float, str)) or isinstance(b, (int, float, str)):
        return a == b
    return a is b or a == b


@noinline
def _wrong_count(have: i32, n: i32, star: i32):
    """Not as many items as there are targets."""
    if have > n:
        raise ValueError('too many values to unpack (expected ' + str(int(n)) + ')')
    least = 'at least ' if star else ''
    raise ValueError(
        'not enough values to unpack (expected ' + least + str(int(n)) + ', got ' + str(int(have)) + ')'
    )


@inline
def _check_count(have: i32, n: i32, star: i32):
    if have < n or (have > n and not star):
        _wrong_count(have, n, star)


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
    """Lexicographic order; `how` is 0 for <, 1 for <=, 2 for >, 3 for >=."""
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


def _given_size(x):
    """A count of which None is seen to elsewhere."""
    if not isinstance(x, int) and not hasattr(x, '__index__'):
        raise TypeError("argument should be integer or None, not '" + type(x).__name__ + "'")
    return _to_int(x)


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
