"""str % values."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.format import _Spec, _aligned, _int_digits, _number_text
from pyw.builtins.str_core import _byte_str, _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


def _percent_format(s, values, characters=True):
    """With None for `characters`, the caller knows that there is no %c: then no wide string arises here."""
    if isinstance(values, tuple):
        return _percent_items(s, values, characters)
    return _percent_items(s, (values,), characters)


@noinline
def _raise_too_few():
    raise TypeError('not enough arguments for format string')


@noinline
def _raise_incomplete():
    raise ValueError('incomplete format')


def _percent_items(s, values, characters):
    """Values are consumed by position: text up to the next conversion, the conversion, and so on."""
    out = _TextBuilder(s._len + 16)
    at = _put_plain(out, s, 0)
    for value in values:
        if at >= s._len:
            raise TypeError('not all arguments converted during string formatting')
        at = _convert(out, s, at, value, characters)
        at = _put_plain(out, s, at)
    if at < s._len:
        _raise_too_few()
    return out.finish()


def _put_plain(out, s, at: i32) -> i32:
    """Copies text up to the next conversion other than %%; gives the index of its %."""
    run = at
    while at < s._len:
        if _char_at(s, at) == 37:
            if at + 1 < s._len and _char_at(s, at + 1) == 37:
                out.slice(s, run, at + 1)
                at = at + 2
                run = at
            else:
                break
        else:
            at = at + 1
    out.slice(s, run, at)
    return at


def _convert(out, s, at: i32, value, characters) -> i32:
    """Puts one value by the conversion that starts at the % here; gives the index after it."""
    i = at + 1
    spec = _Spec()
    spec.align = 62
    zero = False
    left = False
    while i < s._len:
        c = _char_at(s, i)
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
        i = i + 1
    while i < s._len and _char_at(s, i) >= 48 and _char_at(s, i) <= 57:
        spec.width = spec.width * 10 + _char_at(s, i) - 48
        i = i + 1
    if i < s._len and _char_at(s, i) == 46:
        i = i + 1
        spec.precision = 0
        while i < s._len and _char_at(s, i) >= 48 and _char_at(s, i) <= 57:
            spec.precision = spec.precision * 10 + _char_at(s, i) - 48
            i = i + 1
    while i < s._len and (_char_at(s, i) == 104 or _char_at(s, i) == 108 or _char_at(s, i) == 76):
        i = i + 1
    if i >= s._len:
        _raise_incomplete()
    t: i32 = _char_at(s, i)
    spec.type = t
    if left:
        spec.align = 60
    if t == 115 or t == 114 or t == 97:
        out.text(_percent_text(spec, value, t))
    elif characters is not None and t == 99:
        spec.sign = 0
        out.text(_aligned(_percent_char(value), spec))
    else:
        if zero and not left:
            spec.fill = 48
            spec.align = 61
        if t == 100 or t == 105 or t == 117 or t == 120 or t == 88 or t == 111:
            out.text(_percent_int(spec, value, t))
        elif (t >= 101 and t <= 103) or (t >= 69 and t <= 71):
            out.text(_percent_float(spec, value))
        else:
            raise ValueError(
                "unsupported format character '" + _substring(s, i, i + 1)
                + "' (0x" + _hex_text(t) + ') at index ' + str(int(i))
            )
    return i + 1


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
    else:
        if t == 120 or t == 88 or t == 111:
            raise TypeError('%' + _byte_str(t) + ' format: an integer is required, not ' + type(value).__name__)
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
    if isinstance(value, (int, float)):
        return _format_float_spec(float(value), spec)
    raise TypeError('must be real number, not ' + type(value).__name__)
