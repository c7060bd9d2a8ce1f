"""Bytes as ASCII text: case, classes of characters, whitespace, repr, hex, and % formatting."""
from __pyw__ import Array, i8, i32, i64, op
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.kinds import _given
from pyw.builtins.memoryview import memoryview
from pyw.builtins.bytes_core import _byte_value, _bytes_of, _part_view, _view
from pyw.builtins.sequences import _to_int, _not_an_index
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
    """`how` is 0 for lower, 1 for upper, 2 for swapcase, 3 for title, 4 for capitalize."""
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
    """`what` is 0 for letters, 1 for digits, 2 for both, 3 for whitespace, 4 for ASCII."""
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


def _bytes_repr(d, n: i32, escaped: i32):
    """`escaped`: a quote that is escaped even between quotes of the other kind."""
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
        if c == quote or c == 92 or c == escaped:
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
        group = i32(op.int.clamp_i64(int(_to_int(per))))
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
        raise TypeError('fromhex() argument must be str, not ' + _given(text))
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
    if not isinstance(values, (int, float, str, bytes, bytearray)) and hasattr(values, '__getitem__'):
        # What can be asked for items may be left unused.
        at = _put_literal(_TextBuilder(text._len), text, 0)
        if at >= text._len:
            return _bytes_percent_items(text, ())
        if at + 1 < text._len and _char_at(text, at + 1) == 40:
            return _bytes_percent_keys(text, values)
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


def _bytes_percent_keys(text, values):
    """Conversions that name what they take from a mapping: `%(key)s`."""
    out = _TextBuilder(text._len + 16)
    at = _put_literal(out, text, 0)
    while at < text._len:
        end = at + 1
        if end >= text._len or _char_at(text, end) != 40:
            raise TypeError('not enough arguments for format string')
        depth: i32 = 0
        while end < text._len:
            c = _char_at(text, end)
            if c == 40:
                depth = depth + 1
            elif c == 41:
                depth = depth - 1
                if depth == 0:
                    break
            end = end + 1
        if end >= text._len:
            raise ValueError('incomplete format key')
        key = _bytes_of(_substring(text, at + 2, end))
        text = '%' + _substring(text, end + 1, text._len)
        at = _put_converted(out, text, 0, values[key])
        at = _put_literal(out, text, at)
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
        if isinstance(value, (bytes, bytearray, memoryview)):
            out.text((spec + 's') % (_view(value),))
        elif hasattr(value, '__bytes__'):
            out.text((spec + 's') % (_view(bytes(value)),))
        else:
            raise TypeError(
                "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + type(value).__name__ + "'"
            )
    elif t == 97 or t == 114:
        out.text((spec + 'a') % (value,))
    elif t == 99:
        out.text((spec + 's') % (_percent_byte(value),))
    else:
        if isinstance(value, (str, bytes, bytearray)):
            needed = 'an integer' if t == 120 or t == 88 or t == 111 else 'a real number'
            raise TypeError('%' + _byte_str(t) + ' format: ' + needed + ' is required, not ' + type(value).__name__)
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
