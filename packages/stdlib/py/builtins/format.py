"""The format specification: parsing it, and laying out strings and ints by it."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.int_text import _ascii_upper, _int_repr, _radix_digits
from pyw.builtins.str_core import _byte_str, _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


class _Spec:
    """Characters as code points, 0 where not given; `precision` is -1 when not given."""

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
    """`right` says that the default alignment is to the right, as numbers have it."""
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
        if spec.width > 536870912:
            raise MemoryError()
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
    """The largest number stands for those beyond it."""
    n: i64 = 0
    while i < end:
        digit: i64 = i64(_char_at(s, i) - 48)
        if n > 922337203685477580 or (n == 922337203685477580 and digit > 7):
            raise ValueError('Too many decimal digits in format string')
        n = n * 10 + digit
        i = i + 1
    if n > 2147483647:
        return 2147483647
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


def _format_int(x, text, characters=True, floats=True, class_name='int'):
    """
    With None for `characters`, the caller knows that the type is not c: then no wide string arises here. With None for
    `floats` it knows that the type is none of e, f, g and %.
    """
    spec = _parse_spec(text, class_name, 100, True)
    t: i32 = spec.type
    if floats is not None and (t == 37 or (t >= 101 and t <= 103) or (t >= 69 and t <= 71)):
        return _format_float_spec(float(x), spec)
    if t != 98 and t != 99 and t != 100 and t != 110 and t != 111 and t != 120 and t != 88:
        _raise_unknown_code(spec, class_name)
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
